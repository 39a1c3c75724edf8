using SeedGen.Extraction.Attribution.Cues;
using SeedGen.Extraction.Attribution.Referents;
using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution;

/// <summary>Tells who retells another's words from who says them.</summary>
internal static class Retelling
{
    // Several documents.
    private static readonly WordSet Papers = new(
        "documents papers filings records files transcripts minutes emails e-mails statements messages letters reports");

    /// <summary>
    /// True when cue <paramref name="behind"/>, behind the words quoted at item <paramref name="quote"/>, only retells what
    /// cue <paramref name="before"/> reports; -1 for no cue before.
    /// </summary>
    public static bool IsAt(OuterText text, ActorIndex actors, int quote, ScratchList<Cue> cues, int before, int behind)
    {
        if (before < 0 || cues[before].Form is not (CueForm.Finite or CueForm.Nonfinite)) return false;
        (Cue first, Cue last) = (cues[before], cues[behind]);
        if (last.Form == CueForm.AccordingTo && IsPublished(text, actors, last)) return true;
        if (text.Quotes[text.Items[quote].Quote].Form == QuoteForm.Direct) return false;
        bool isOther = last.Form == CueForm.AccordingTo || (last.Form == CueForm.Finite && !text.Is(last.Subject.First, WordClass.Pronoun));
        return isOther && (IsTold(text, first) || IsReported(text, first, last) || IsOwn(text, first, last));
    }

    // "Reed said that it was “late,” according to the agency", "according to court documents".
    private static bool IsPublished(OuterText text, ActorIndex actors, in Cue last)
    {
        int head = last.Subject.HeadPart(text).End - 1;
        return text.Is(head, WordClass.Document) || text.IsIn(Papers, head) || MediumReader.Read(text, actors, last.Subject) is not null;
    }

    // "Reed told them that it was “late,” according to an official".
    private static bool IsTold(OuterText text, in Cue first) => text.IsWord(first.First, "told");

    // "Reed put it at “ten”, the agency reported".
    private static bool IsReported(OuterText text, in Cue first, in Cue last) =>
        last.Form == CueForm.Finite && (text.IsWord(first.First, "put") || NamingVerbs.IsAt(text, first.First))
        && (text.IsWord(last.First, "reported") || text.IsWord(last.First, "reports"));

    // "Reed called it “late,” his office said".
    private static bool IsOwn(OuterText text, in Cue first, in Cue last) => text.Is(last.Subject.First, WordClass.Possessor)
        && NamingVerbs.IsAt(text, first.First);
}
