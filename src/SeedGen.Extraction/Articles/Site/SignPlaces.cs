using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Articles.Site;

/// <summary>
/// The tokens of a text that may begin a sign of <see cref="BoilerplateTerms.Signs"/>. Most words begin none, which is told of
/// all at once, so that only the others are walked through.
/// </summary>
internal sealed class SignPlaces
{
    // Indexes of tokens.
    private readonly ScratchList<int> _places = new();

    /// <summary>The places among <paramref name="tokens"/> of <paramref name="text"/>.</summary>
    public SignPlaces(string text, ScratchList<Token> tokens)
    {
        (Text, Tokens) = (text, tokens);
        BoilerplateTerms.Signs.FindBeginnings(tokens, _places);
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Its tokens.</summary>
    public ScratchList<Token> Tokens { get; }

    /// <summary>Number of the places that were passed.</summary>
    public int Passed { get; private set; }

    /// <summary>Passes all places before <paramref name="offset"/>.</summary>
    public void PassUpTo(int offset)
    {
        while (MoveNext(offset, out _))
        {
        }
    }

    /// <summary>
    /// Passes the next place, the token with the index <paramref name="token"/>; false when it is not before
    /// <paramref name="end"/>.
    /// </summary>
    public bool MoveNext(int end, out int token)
    {
        token = Passed < _places.Count ? _places[Passed] : Tokens.Count;
        if (token == Tokens.Count || Tokens[token].Start >= end) return false;
        Passed++;
        return true;
    }

    /// <summary>
    /// Reads the sign that begins at the token with the index <paramref name="token"/> and ends before <paramref name="end"/>;
    /// false when there is none. <paramref name="behind"/> is the offset behind it.
    /// </summary>
    public bool TryRead(int token, int end, out BoilerplateSign sign, out int behind)
    {
        bool isSign = BoilerplateTerms.Signs.TryFind(Text, Tokens.Items, token, Tokens.Count, out sign, out int next);
        if (isSign && Tokens[next - 1].Start >= end)
        {
            // The longest reaches over the end, but a shorter one may not.
            int limit = next - 1;
            while (Tokens[limit - 1].Start >= end) limit--;
            isSign = BoilerplateTerms.Signs.TryFind(Text, Tokens.Items, token, limit, out sign, out next);
        }

        behind = Tokens[next - 1].End;
        return isSign;
    }

    /// <summary>
    /// True when a sign that begins at a place from <paramref name="first"/> up to <paramref name="end"/> and ends before
    /// <paramref name="limit"/> says that somebody spoke.
    /// </summary>
    public bool HoldReport(int first, int end, int limit)
    {
        for (int i = first; i < end; i++)
        {
            if (TryRead(_places[i], limit, out BoilerplateSign sign, out _) && sign == BoilerplateSign.Report) return true;
        }

        return false;
    }

    /// <summary>Gives back what was lent.</summary>
    public void Release() => _places.Release();
}
