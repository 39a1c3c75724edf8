using SeedGen.Extraction.Attribution.Cues;
using SeedGen.Extraction.Attribution.Referents;
using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Quotes;

namespace SeedGen.Extraction.Attribution;

/// <summary>Tells by whom the words quoted name that it is another one who says them.</summary>
internal sealed class NamedInWords(OuterText text, ActorIndex actors, Discourse discourse)
{
    // So many sentences back somebody may still be who speaks of another.
    private const int Reach = 3;

    /// <summary>
    /// Another than <paramref name="speaker"/>, whom the words before <paramref name="cue"/> name; else null. "“Reed never tires,” he
    /// said": who is spoken of is not who speaks, whatever the pronoun could mean.
    /// </summary>
    public Referent? OtherThanNamed(Referent speaker, in OuterSentence sentence, in Cue cue)
    {
        if (speaker.Actor is not { IsPerson: true } actor || cue.First == sentence.First) return null;
        int start = Math.Min(cue.First, cue.Subject.First);
        int quote = text.IsQuote(start - 1) ? start - 1 : start - 1 > sentence.First && text.IsQuote(start - 2) ? start - 2 : -1;
        if (quote < 0) return null;
        QuoteSpan words = text.Quotes[text.Items[quote].Quote];
        if (!actors.AreOpenedBy(actor, words.Span) && !SpeaksOf(actor, words)) return null;
        WordClass gender = Genders.Of(speaker);
        return discourse.Last(other => other.Kind == ReferentKind.Person && other.Actor is not null && !other.IsSameAs(speaker)
            && speaker.Sentence - other.Sentence <= Reach && Genders.Agree(Genders.Of(other), gender)
            && !actors.AreAbout(other.Actor, words.Span));
    }

    // "“I had a word with Reed,” he said": who says "I" calls himself by no name, unless another is quoted in it.
    private bool SpeaksOf(NamedActor actor, QuoteSpan words)
    {
        if (!words.Inner.IsEmpty || !actors.AreAbout(actor, words.Span)) return false;
        TextDocument document = text.Document;
        for (int t = document.TokenAt(words.Span.Start); t < document.Tokens.Count && document.Tokens.At(t).Start < words.Span.End; t++)
        {
            bool isSelf = (text.ClassOfToken(t) & WordClass.SelfPronoun) != 0 && !document.Is(document.Tokens.At(t), "you");
            if (isSelf) return true;
        }

        return false;
    }
}
