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

    private static readonly WordSet Naming = new("am name names called named");

    // What may stand between: "My name is", "I am the Tom Reed".
    private static readonly WordSet BesideName = new("is was 's ’s of the a mr mrs ms sir");

    /// <summary>
    /// Another than <paramref name="speaker"/>, whom the words before <paramref name="cue"/> name; else null. "“Reed never tires,” he
    /// said": who is spoken of is not who speaks, whatever the pronoun could mean.
    /// </summary>
    public Referent? OtherThanNamed(Referent speaker, in OuterSentence sentence, in Cue cue)
    {
        if (speaker.Actor is not { IsPerson: true } actor || cue.First == sentence.First) return null;
        int start = Math.Min(cue.First, cue.Subject.First);
        if (start <= sentence.First) return null;
        int quote = text.IsQuote(start - 1) ? start - 1 : start - 1 > sentence.First && text.IsQuote(start - 2) ? start - 2 : -1;
        if (quote < 0) return null;
        QuoteSpan words = text.Quotes[text.Items[quote].Quote];
        bool isNamed = (actors.AreOpenedBy(actor, words.Span) || SpeaksOf(actor, words)) && !GivesName(actor, words.Span);
        if (!isNamed) return null;
        WordClass gender = Genders.Of(speaker);
        return discourse.Last(other => other.Kind == ReferentKind.Person && other.Actor is not null && !other.IsSameAs(speaker)
            && speaker.Sentence - other.Sentence <= Reach && Genders.Agree(Genders.Of(other), gender)
            && !actors.AreAbout(other.Actor, words.Span));
    }

    /// <summary>
    /// True when the words that open sentence <paramref name="number"/> name <paramref name="actor"/>, or begin with "He" or "She".
    /// </summary>
    public bool IsOfHim(NamedActor actor, int number)
    {
        if (number >= text.Sentences.Count || !text.IsQuote(text.Sentences[number].First)) return false;
        TextSpan words = text.Quotes[text.Items[text.Sentences[number].First].Quote].Span;
        int first = text.Document.TokenAt(words.Start);
        return (text.ClassOfToken(first) & WordClass.PersonPronoun) != 0 || actors.AreAbout(actor, words);
    }

    // "“I am Tom Reed,” he said", "“They put the name Reed on it,” he said".
    private bool GivesName(NamedActor actor, TextSpan words)
    {
        TextDocument document = text.Document;
        for (int i = actors.FirstAfter(words.Start); i < actors.Actors.Length && actors.Mentions[i].Span.End <= words.End; i++)
        {
            if (actors.Actors[i] != actor) continue;
            for (int t = actors.Mentions[i].First - 1; t >= 0 && document.Tokens.At(t).Start >= words.Start; t--)
            {
                ref readonly Token token = ref document.Tokens.At(t);
                ReadOnlySpan<char> word = document.WordsOf(token);
                if (Naming.Contains(word) || (word.Length > 1 && word[word.Length - 1] == 'm' && Apostrophes.Is(word[word.Length - 2])))
                    return true;
                if (!BesideName.Contains(word)) break;
            }
        }

        return false;
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
