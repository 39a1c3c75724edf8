using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Referents;

/// <summary>Asks the words of a description for what they say.</summary>
internal sealed class DescriptionWords(TextDocument document)
{
    /// <summary>What a description calls its bearer: its head, the number in "54-year-old".</summary>
    public ReadOnlySpan<char> EpithetOf(Referent description) =>
        description.Head < 0 ? default : WordsOf(EpithetToken(description.Head));

    /// <summary>The token of it, given the head.</summary>
    public int EpithetToken(int head) => head > 1 && document.Is(document.Tokens.At(head), "year-old") ? head - 2 : head;

    /// <summary>The letters of a token.</summary>
    public ReadOnlySpan<char> WordsOf(int token) => document.WordsOf(document.Tokens.At(token));

    /// <summary>True when a phrase has the word, in capitals or not.</summary>
    public bool Holds(TextSpan phrase, ReadOnlySpan<char> word)
    {
        if (phrase.Length < word.Length) return false;
        for (int t = document.TokenAt(phrase.Start); t < document.Tokens.Count && document.Tokens.At(t).Start < phrase.End; t++)
        {
            if (document.Tokens.At(t).Length == word.Length && WordsOf(t).Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>True for "a letter", "one of the men": nobody has been spoken of so before.</summary>
    public bool IsIndefinite(Referent referent)
    {
        ref readonly Token first = ref document.Tokens.At(document.TokenAt((referent.Description ?? referent.Phrase).Start));
        return (Lexicon.ClassOf(document, first) & WordClass.Determiner) != 0 && !document.Is(first, "the");
    }

    /// <summary>True for one of something named: "the owner of the Bell".</summary>
    public bool IsOfNamed(Referent description)
    {
        int t = description.Head + 1;
        if (t >= document.Tokens.Count || !(document.Is(document.Tokens.At(t), "of") || document.Is(document.Tokens.At(t), "at"))) return false;
        for (t++; t < document.Tokens.Count && document.Tokens.At(t).Start < description.Phrase.End; t++)
        {
            if (document.Tokens.At(t).Is(TokenForm.Capital)) return true;
        }

        return false;
    }

    /// <summary>True for "the mother of two", "the mother-of-two".</summary>
    public bool IsCounted(int head)
    {
        if (WordsOf(head).IndexOf("-of-".AsSpan()) > 0) return true;
        if (head + 2 >= document.Tokens.Count || !document.Is(document.Tokens.At(head + 1), "of")) return false;
        ref readonly Token number = ref document.Tokens.At(head + 2);
        return number.Kind == TokenKind.Number || document.Is(number, "one") || document.Is(number, "two") || document.Is(number, "three")
            || document.Is(number, "four") || document.Is(number, "five") || document.Is(number, "six");
    }
}
