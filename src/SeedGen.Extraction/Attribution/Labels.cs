using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Attribution.Cues;
using SeedGen.Extraction.Attribution.Referents;
using SeedGen.Extraction.Attribution.Words;

namespace SeedGen.Extraction.Attribution;

/// <summary>Tells whose name a label is: "Reed: “…”".</summary>
internal static class Labels
{
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

    /// <summary>"Ann Lee: “…”" and further on "AL: “…”"; null for other labels.</summary>
    public static NamedActor? ByInitials(OuterText text, ActorIndex actors, in Cue cue)
    {
        if (cue.Form != CueForm.Label || cue.Subject.End != cue.Subject.First + 1) return null;
        TextSpan label = text.SpanOf(cue.Subject.First);
        return label.Length is 2 or 3 && Letters.IsAcronym(text.WordsOf(cue.Subject.First)) ? actors.PersonWithInitials(label) : null;
    }
}
