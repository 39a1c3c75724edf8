using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Attribution.Cues;
using SeedGen.Extraction.Attribution.Referents;
using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution;

/// <summary>Tells whose name a label is: "Reed: “…”".</summary>
internal static class Labels
{
    // Initials that stand before a colon for an office, a land or anything else.
    private static readonly WordSet NoInitials = new("""
        PM MP MEP MSP MS MD VP QC KC PC DC DS DI DCI CEO CFO COO CTO DA GP FM PA AG HM US USA UK EU UN NI NZ LA NY NYC
        AM TV AI IT PR HR ID OK NB PS RE FAQ FYI TBC BBC CNN NBC ABC CBS AP AFP UPI PTI FBI CIA NHS NFL NBA ECB FCC
        """);

    /// <summary>Takes out the labels of nobody: "Note: “…”".</summary>
    public static void RemoveBare(OuterText text, ActorIndex actors, ScratchList<Cue> cues, int number)
    {
        int kept = 0;
        for (int i = 0; i < cues.Count; i++)
        {
            Cue cue = cues[i];
            if (cue.Form != CueForm.Label || IsSomebody(text, actors, cue, number)) cues[kept++] = cue;
        }

        cues.Truncate(kept);
    }

    // Without even a mark beside it only a person's name is a speaker's.
    private static bool IsSomebody(OuterText text, ActorIndex actors, in Cue label, int number)
    {
        NamedActor? actor = SpeakerReader.Read(text, actors, label.Subject, number).Actor ?? ByInitials(text, actors, label);
        return label.End == label.First ? actor is { IsPerson: true } : actor is not null
            || text.Is(label.Subject.End - 1, WordClass.Role);
    }

    /// <summary>"Ann Lee: “…”" and further on "AL: “…”"; null for other labels, those like "PM: “…”" among them.</summary>
    public static NamedActor? ByInitials(OuterText text, ActorIndex actors, in Cue cue)
    {
        if (cue.Form != CueForm.Label || cue.Subject.End != cue.Subject.First + 1) return null;
        TextSpan label = text.SpanOf(cue.Subject.First);
        bool areInitials = label.Length is 2 or 3 && Letters.IsAcronym(text.WordsOf(cue.Subject.First)) && !text.IsIn(NoInitials, cue.Subject.First);
        return areInitials ? actors.PersonWithInitials(label) : null;
    }
}
