using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Cues;

/// <summary>Reads who speaks by a mark: "Reed: “…”", "“…” - Tom Reed", "Reed is blunt: “…”".</summary>
internal static class LabelCues
{
    /// <summary>"Reed: “…”", "His answer: “…”" and "“…” - Tom Reed".</summary>
    public static Cue? LabelAt(OuterText text, OuterSentence sentence, int i)
    {
        const int LongestLabel = 8;
        char mark = text.MarkAt(i);

        // "- Mill boss Tom Reed: “…”": one of a list.
        int first = text.IsDash(sentence.First) ? sentence.First + 1 : sentence.First;
        if (i <= first || i + 1 >= sentence.End) return null;
        if (mark == ':' && text.IsQuote(i + 1) && !text.Is(first, WordClass.Cue) && i - first <= LongestLabel)
        {
            if (text.IsWord(first, "from")) return new Cue(i, i + 1, CueForm.Label, SenderOf(text, first + 1, i), false);
            NounPhrase name = NounPhrase.Before(text, i, first);
            if (name.First == first && text.Is(first, WordClass.Possessor) && Utterances.OwnerOf(text, name) is { IsEmpty: false } owner)
                return new Cue(i, i + 1, CueForm.Colon, owner, false);
            return name.First == first && !text.Is(i - 1, WordClass.Turn) ? new Cue(i, i + 1, CueForm.Label, name, false) : null;
        }

        if (!text.IsDash(i) || !text.IsQuote(i - 1)) return null;

        // "-- “It is wrong” -- and Tom Reed": what the dashes enclose is over, and nobody signs it.
        if (text.IsDash(i + 1) ? i + 2 >= sentence.End || text.Is(i + 2, WordClass.Coordinator) : text.Is(i + 1, WordClass.Coordinator)) return null;
        NounPhrase signature = NounPhrase.From(text, text.IsDash(i + 1) ? i + 2 : i + 1, sentence.End);
        bool endsAll = signature.End == sentence.End
            || (text.KindOf(signature.End) == TokenKind.Punctuation && text.MarkAt(signature.End) is ',' or '.');
        return endsAll ? new Cue(i, i + 1, CueForm.Label, signature, false) : null;
    }

    // "From the Harbour Trust, a charity: “…”".
    private static NounPhrase SenderOf(OuterText text, int first, int colon)
    {
        NounPhrase sender = NounPhrase.From(text, first, colon);
        bool isWhole = sender.End == colon || text.MarkAt(sender.End) == ',';
        return isWhole && text.Is(sender.HeadPart(text).End - 1, WordClass.Capital) ? sender : default;
    }

    /// <summary>
    /// At the colon of "Reed is blunt about it: “…”": no verb reports, but the clause leads to the words and its subject speaks.
    /// </summary>
    public static Cue? ReadColon(OuterText text, OuterSentence sentence, int i)
    {
        if (i + 1 >= sentence.End || !text.IsQuote(i + 1)) return null;
        if (text.Quotes[text.Items[i + 1].Quote].Form != QuoteForm.Direct) return null;
        NounPhrase subject = MainSubjects.OfSentence(text, sentence);
        if (subject.IsEmpty || subject.End >= i) return null;
        if (Utterances.OwnerOf(text, subject) is { IsEmpty: false } owner) subject = owner;
        bool canSpeak = text.Is(subject.First, WordClass.PersonPronoun | WordClass.GroupPronoun | WordClass.Possessor)
            || text.Is(subject.HeadPart(text).End - 1, WordClass.Capital | WordClass.Role | WordClass.Body | WordClass.Document);
        return canSpeak ? new Cue(i, i + 1, CueForm.Colon, subject, false) : null;
    }
}
