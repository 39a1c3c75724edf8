using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Referents;

/// <summary>Asks the words of a description for what they say.</summary>
internal sealed class DescriptionWords(OuterText text)
{
    private static readonly WordSet Kin = new(
        "mother father mum mom dad parent wife husband widow widower son daughter brother sister grandmother grandfather aunt uncle");

    private readonly TextDocument _document = text.Document;

    /// <summary>What a description calls its bearer: its head, the number in "54-year-old".</summary>
    public ReadOnlySpan<char> EpithetOf(Referent description) =>
        description.Head < 0 ? default : WordsOf(EpithetToken(description.Head));

    /// <summary>The token of it, given the head.</summary>
    public int EpithetToken(int head) => head > 1 && _document.Is(_document.Tokens.At(head), "year-old") ? head - 2 : head;

    /// <summary>The letters of a token.</summary>
    public ReadOnlySpan<char> WordsOf(int token) => _document.WordsOf(_document.Tokens.At(token));

    /// <summary>
    /// True when a phrase has the word, in capitals or not, and says it of a deputy only where it <paramref name="isLesser"/>.
    /// </summary>
    public bool Holds(TextSpan phrase, ReadOnlySpan<char> word, bool isLesser)
    {
        if (phrase.Length < word.Length) return false;
        for (int t = _document.TokenAt(phrase.Start); t < _document.Tokens.Count && _document.Tokens.At(t).Start < phrase.End; t++)
        {
            if (_document.Tokens.At(t).Length == word.Length && WordsOf(t).Equals(word, StringComparison.OrdinalIgnoreCase))
                return Ranks.IsLesser(text, t) == isLesser;
        }

        return false;
    }

    /// <summary>True for "a letter", "one of the men": nobody has been spoken of so before.</summary>
    public bool IsIndefinite(Referent referent)
    {
        ref readonly Token first = ref _document.Tokens.At(_document.TokenAt((referent.Description ?? referent.Phrase).Start));
        return (Lexicon.ClassOf(_document, first) & WordClass.Determiner) != 0 && !_document.Is(first, "the");
    }

    /// <summary>
    /// The sentence not far before token <paramref name="head"/>, and not its own, that brings in what the word there names: "a letter"
    /// before "the letter". Empty where none does.
    /// </summary>
    public TextSpan IntroductionOf(int head)
    {
        const int Reach = 120;
        int own = _document.SentenceAt(_document.Tokens.At(head).Start);
        for (int t = (own < 0 ? head : _document.Sentences[own].First) - 1; t > 1 && t > head - Reach; t--)
        {
            if (_document.Tokens.At(t).Hash != _document.Tokens.At(head).Hash) continue;
            bool isNew = IsArticle(t - 1) || IsArticle(t - 2);
            int place = isNew ? _document.SentenceAt(_document.Tokens.At(t).Start) : -1;
            if (place < 0) continue;
            Sentence sentence = _document.Sentences[place];
            return TextSpan.FromBounds(_document.Tokens.At(sentence.First).Start, _document.Tokens.At(sentence.End - 1).End);
        }

        return default;
    }

    private bool IsArticle(int token) => _document.Is(_document.Tokens.At(token), "a") || _document.Is(_document.Tokens.At(token), "an");

    /// <summary>True for one of something named: "the owner of the Bell".</summary>
    public bool IsOfNamed(Referent description)
    {
        int t = description.Head + 1;
        if (t >= _document.Tokens.Count) return false;
        if (!(_document.Is(_document.Tokens.At(t), "of") || _document.Is(_document.Tokens.At(t), "at"))) return false;
        for (t++; t < _document.Tokens.Count && _document.Tokens.At(t).Start < description.Phrase.End; t++)
        {
            if (_document.Tokens.At(t).Is(TokenForm.Capital)) return true;
        }

        return false;
    }

    /// <summary>
    /// True for "the owner of a bakery": somebody new, for all that another one has been called so; not for whose kin is nobody else
    /// ("the mother of a missing boy"), nor where somebody was said to be just that.
    /// </summary>
    public bool IsOfUnnamed(Referent description)
    {
        if (description.Head < 0 || !IsOfOne(description.Head, description.Phrase.End)) return false;
        ReadOnlySpan<char> word = WordsOf(description.Head);
        if (Kin.Contains(word)) return false;
        for (int t = _document.TokenAt(description.Phrase.Start) - 1; t >= 0; t--)
        {
            bool isSame = _document.Tokens.At(t).Length == word.Length && IsOfOne(t, description.Phrase.Start)
                && WordsOf(t).Equals(word, StringComparison.OrdinalIgnoreCase);
            if (isSame) return false;
        }

        return true;
    }

    private bool IsOfOne(int head, int end)
    {
        int t = head + 2;
        return t < _document.Tokens.Count && _document.Tokens.At(t).Start < end && _document.Is(_document.Tokens.At(t - 1), "of")
            && (_document.Is(_document.Tokens.At(t), "a") || _document.Is(_document.Tokens.At(t), "an"));
    }

    /// <summary>True for "the mother of two", "the mother-of-two".</summary>
    public bool IsCounted(int head)
    {
        if (WordsOf(head).IndexOf("-of-".AsSpan()) > 0) return true;
        if (head + 2 >= _document.Tokens.Count || !_document.Is(_document.Tokens.At(head + 1), "of")) return false;
        ref readonly Token number = ref _document.Tokens.At(head + 2);
        return number.Kind == TokenKind.Number
            || _document.Is(number, "one") || _document.Is(number, "two") || _document.Is(number, "three")
            || _document.Is(number, "four") || _document.Is(number, "five") || _document.Is(number, "six");
    }
}
