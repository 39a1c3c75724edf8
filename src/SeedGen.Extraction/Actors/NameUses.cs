using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Actors;

/// <summary>For each token of an article, who is known to be named by it.</summary>
internal sealed class NameUses
{
    private readonly NameTokens _tokens;

    // The kind, plus one; zero for nobody.
    private readonly byte[] _kinds;
    private readonly HashNumbers _personWords = new();

    public NameUses(NameTokens tokens, NameScratch scratch)
    {
        _tokens = tokens;
        scratch.Kinds.AddEmpty(tokens.Document.Tokens.Count);
        _kinds = scratch.Kinds.Items;
    }

    /// <summary>Notes that the tokens from <paramref name="first"/> up to <paramref name="end"/> name a <paramref name="kind"/>.</summary>
    public void Add(int first, int end, ActorKind kind)
    {
        for (int i = first; i < end; i++)
        {
            _kinds[i] = (byte)(kind + 1);
            if (kind == ActorKind.Person) _personWords.Add(_tokens[i].Hash);
        }
    }

    /// <summary>True when the token belongs to a name.</summary>
    public bool IsNamed(int token) => _kinds[token] != 0;

    /// <summary>True when the token names somebody, be it by the surname of a person named elsewhere.</summary>
    public bool IsTaken(int token) => _kinds[token] != 0 || _personWords.Find(_tokens[token].Hash) >= 0;

    /// <summary>True for the plural of a word of somebody's name: "the Reeds".</summary>
    public bool IsFamily(int token)
    {
        ReadOnlySpan<char> word = _tokens.WordsOf(token);
        return word.Length > 3 && WordLetters.Ends(word, "s") && _personWords.Find(WordHash.Of(word.Slice(0, word.Length - 1))) >= 0;
    }

    /// <summary>True when the token belongs to a state's name.</summary>
    public bool IsState(int token) => _kinds[token] == (byte)(ActorKind.State + 1);

    /// <summary>True when the token belongs to the name of a body or medium.</summary>
    public bool IsBody(int token) =>
        _kinds[token] == (byte)(ActorKind.Organisation + 1) || _kinds[token] == (byte)(ActorKind.Media + 1);
}
