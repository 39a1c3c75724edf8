using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Cues;

/// <summary>
/// Reads who spoke where a noun says what the words were: "“Well done,” was the verdict of Ann Reed", "“Never,” was his reply".
/// </summary>
internal static class Utterances
{
    private const int LongestNoun = 4;

    private static readonly WordSet Nouns = new("""
        remark verdict reply response answer message comment conclusion assessment advice warning explanation reaction greeting
        retort rejoinder
        """);

    /// <summary>
    /// The cue at item <paramref name="i"/>, right behind the quotation that opens the sentence; null when there is none.
    /// </summary>
    public static Cue? Read(OuterText text, OuterSentence sentence, int i)
    {
        bool isVerb = i == sentence.First + 1 && (text.IsWord(i, "was") || text.IsWord(i, "is") || text.IsWord(i, "came"));
        if (!isVerb || !text.IsQuote(sentence.First) || !CueFinder.EndsOpen(text, sentence.First)) return null;
        int noun = i + 2;
        while (noun < sentence.End && noun <= i + 1 + LongestNoun && (text.IsQuote(noun) || !text.IsIn(Nouns, noun))) noun++;
        if (noun >= sentence.End || noun > i + 1 + LongestNoun) return null;
        NounPhrase speaker = Owner(text, i + 1, noun);
        bool isFrom = noun + 1 < sentence.End && (text.IsWord(noun + 1, "from") || text.IsWord(noun + 1, "of"));
        if (speaker.IsEmpty && isFrom)
            speaker = NameApposition.With(text, NounPhrase.From(text, noun + 2, sentence.End), sentence.End);
        return !speaker.IsEmpty && CanSpeak(text, speaker) ? new Cue(i, noun + 1, CueForm.Inverted, speaker, false) : null;
    }

    /// <summary>Whose words are told by <paramref name="phrase"/>, "Reed's answer", "her reply"; empty when it tells none.</summary>
    public static NounPhrase OwnerOf(OuterText text, NounPhrase phrase)
    {
        int noun = phrase.HeadPart(text).End - 1;
        if (noun <= phrase.First || text.KindOf(noun) != TokenKind.Word || !text.IsIn(Nouns, noun)) return default;
        NounPhrase owner = Owner(text, phrase.First, noun);
        return !owner.IsEmpty && CanSpeak(text, owner) ? owner : default;
    }

    // "his reply", "the mayor's terse reply"
    private static NounPhrase Owner(OuterText text, int first, int noun)
    {
        if (IsPronoun(text, first)) return new(first, first + 1);
        for (int k = first + 1; k < noun; k++)
        {
            if (text.KindOf(k) == TokenKind.Possessive) return new(first, k);
        }

        return default;
    }

    private static bool IsPronoun(OuterText text, int i) => text.IsWord(i, "his") || text.IsWord(i, "her")
        || text.IsWord(i, "their");

    // No day and no film has a message of its own.
    private static bool CanSpeak(OuterText text, NounPhrase speaker) =>
        text.Is(speaker.First, WordClass.Possessor)
        || (text.Is(speaker.HeadPart(text).End - 1, WordClass.Capital | WordClass.Role | WordClass.Body | WordClass.Plural)
            && !text.Is(speaker.HeadPart(text).End - 1, WordClass.Temporal));
}
