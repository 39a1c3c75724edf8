using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Referents;

/// <summary>Tells by what befalls somebody that he is who is spoken of, and does not speak.</summary>
internal sealed class Fates(OuterText text)
{
    // What is done to somebody, by words that do not end in "-ed".
    private static readonly WordSet Done = new("held found shot hit struck beaten stabbed hurt caught sent seen taken thrown hanged freed");

    private static readonly WordSet Befalling = new("died vanished disappeared drowned");

    // "Reed was elected": who gets an office may rule.
    private static readonly WordSet Raising = new(
        "elected re-elected reelected appointed named installed inaugurated chosen sworn expected");

    /// <summary>"“He was quiet,” the mayor said": true when words in the description's sentence say "he" of one like him.</summary>
    public bool IsSpokenOf(Referent person, Referent description)
    {
        OuterSentence sentence = text.Sentences[description.Sentence];
        WordClass gender = Genders.Of(person);
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (text.IsQuote(i) && SaysPronoun(text.Quotes[text.Items[i].Quote].Span, gender)) return true;
        }

        return false;
    }

    /// <summary>True for "Reed was jailed", "Reed has died": the words behind are about him.</summary>
    public bool IsSuffering(Referent person)
    {
        OuterSentence sentence = text.Sentences[person.Sentence];
        int i = sentence.First;
        while (i < sentence.End && text.SpanOf(i).Start < person.Phrase.End) i++;
        while (i < sentence.End && text.Is(i, WordClass.Auxiliary | WordClass.Adverb) && !text.Is(i, WordClass.Be)) i++;
        if (i >= sentence.End || text.KindOf(i) != TokenKind.Word) return false;
        if (text.IsIn(Befalling, i)) return true;
        int verb = i;
        while (verb < sentence.End && text.Is(verb, WordClass.Be | WordClass.Adverb)) verb++;
        if (verb == i || verb >= sentence.End || text.KindOf(verb) != TokenKind.Word || text.IsIn(Raising, verb)) return false;
        return text.IsIn(Done, verb) || text.WordsOf(verb).EndsWith("ed".AsSpan(), StringComparison.Ordinal);
    }

    private bool SaysPronoun(TextSpan words, WordClass gender)
    {
        TextDocument document = text.Document;
        for (int t = document.TokenAt(words.Start); t < document.Tokens.Count && document.Tokens.At(t).Start < words.End; t++)
        {
            ref readonly Token token = ref document.Tokens.At(t);
            bool isHe = gender != WordClass.Female && (document.Is(token, "he") || document.Is(token, "him") || document.Is(token, "his"));
            bool isShe = gender != WordClass.Male && (document.Is(token, "she") || document.Is(token, "her"));
            if (isHe || isShe) return true;
        }

        return false;
    }
}
