using SeedGen.Extraction.Attribution.Cues;
using SeedGen.Extraction.Attribution.Referents;
using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution;

/// <summary>Who put a question in the sentence before: who replies is another one.</summary>
internal sealed class LastAsker(OuterText text, Discourse discourse)
{
    private static readonly WordSet Replies = new("replied replies answered answers responded responds retorted retorts");

    private Referent? _asker;

    /// <summary>
    /// Another than <paramref name="speaker"/>, where <paramref name="cue"/> replies to a question of his; else null.
    /// "“Really?” a reporter asked. “Yes,” he replied.": who asks is not who answers.
    /// </summary>
    public Referent? WhoAnswers(Referent speaker, in Cue cue, int number)
    {
        bool isReply = _asker is not null && _asker.Sentence == number - 1 && text.Is(cue.Subject.First, WordClass.PersonPronoun)
            && text.IsIn(Replies, cue.First) && speaker.IsSameAs(_asker);
        if (!isReply) return null;
        WordClass gender = Pronouns.GenderAt(text, cue.Subject.First);
        return discourse.Last(other => other.Kind == ReferentKind.Person && !other.IsSameAs(_asker!) && Genders.Agree(Genders.Of(other), gender));
    }

    /// <summary>Notes who asks in sentence <paramref name="number"/>, by its cues and whom they mean.</summary>
    public void Remember(in OuterSentence sentence, ScratchList<Cue> cues, Referent[] speakers, int number)
    {
        _asker = null;
        for (int i = cues.Count - 1; i >= 0 && sentence.HasQuote && _asker is null; i--)
        {
            if (text.Is(cues[i].First, WordClass.Asking)) _asker = speakers[i] with { Sentence = number };
        }
    }
}
