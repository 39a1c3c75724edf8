using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Cues;

/// <summary>Finds the cues of one sentence and their subjects.</summary>
internal static class CueFinder
{
    // Before "to say" they tell that somebody does say it.
    private static readonly WordSet Habits = new(
        "liked likes used loved loves continued continues began begins started starts preferred prefers rushed rose chose paused "
        + "stopped took");

    // Behind "is" and before "to say" they tell that somebody will.
    private static readonly WordSet Prospects = new("expected scheduled due set slated");

    // What they join is two things, not one.
    private static readonly WordSet Between = new(
        "on about from by against over to into after before despite with at for in");

    // Words that report by what they are. Others do so only beside a quotation.
    private const WordClass Reporting = WordClass.Cue | WordClass.Turn | WordClass.Phrase | WordClass.AlsoNoun | WordClass.Document;

    /// <summary>Replaces <paramref name="cues"/> by the cues of <paramref name="sentence"/> that have a subject, in the order of the text.</summary>
    public static void Find(OuterText text, OuterSentence sentence, ScratchList<Cue> cues)
    {
        cues.Truncate(0);
        bool hasWords = false;
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (!sentence.HasQuote) i = text.Next(Reporting, i, sentence.End);
            else if (!text.Is(i, Reporting) && !CanReport(text, sentence, i)) continue;
            if (i == sentence.End) break;
            int count = cues.Count;
            if (ReadPhrase(text, sentence, i) is { } phrase) AddIfNamed(cues, phrase);
            else if (sentence.HasQuote && ReadBeside(text, sentence, i, hasWords) is { } beside) AddIfNamed(cues, beside);
            else if (text.Is(i, WordClass.Cue) && CueWords.IsVerb(text, i, sentence.First)) AddIfNamed(cues, Read(text, sentence, i, cues));
            hasWords |= cues.Count > count && !cues[count].IsThought;
        }
    }

    // In a sentence with a quotation: a mark or "as" before it, or where only a verb can stand.
    private static bool CanReport(OuterText text, OuterSentence sentence, int i)
    {
        if (text.IsQuote(i)) return false;
        if (text.MarkAt(i) == ':' || text.IsDash(i)) return true;
        if (i + 1 < sentence.End && text.IsQuote(i + 1) && text.IsWord(i, "as")) return true;
        return (i <= sentence.First + Inversion.LongestSubject && text.IsQuote(sentence.First)) || (i > sentence.First && text.IsQuote(i - 1));
    }

    // Cues that are no verbs of speech by themselves.
    private static Cue? ReadPhrase(OuterText text, OuterSentence sentence, int i)
    {
        if (text.Is(i, WordClass.Phrase) && CuePhrases.Read(text, sentence, i) is { } words) return words;
        if (TurnVerbs.EndAt(text, i, sentence.End) is > 0 and int turn) return TurnCues.Read(text, sentence, i, turn);
        if (IsOwnedWord(text, sentence, i)) return new Cue(i, i + 1, CueForm.Noun, OwnerOf(text, sentence, i - 1), false);
        if (!sentence.HasQuote) return null;
        if (text.MarkAt(i) != '\0') return LabelCues.LabelAt(text, sentence, i);
        return ReadGap(text, sentence, i) ?? Utterances.Read(text, sentence, i);
    }

    // Where a quotation stands in the sentence: a colon before it, and verbs that nobody knows.
    private static Cue? ReadBeside(OuterText text, OuterSentence sentence, int i, bool hasWords)
    {
        if (text.MarkAt(i) != '\0') return !hasWords && text.MarkAt(i) == ':' ? LabelCues.ReadColon(text, sentence, i) : null;
        if (Inversion.IsUnknownVerb(text, sentence, i)) return new Cue(i, i + 1, CueForm.Inverted, NounPhrase.From(text, i + 1, sentence.End), false);
        return Inversion.IsUnknownVerbAtEnd(text, sentence, i)
            ? new Cue(i, i + 1, CueForm.Finite, SubjectFinder.OfFinite(text, sentence, i, null), false)
            : null;
    }

    // "Reed dismissed it as “a joke” and Cole as “a bad one”": the verb is not said again.
    private static Cue? ReadGap(OuterText text, OuterSentence sentence, int i)
    {
        if (!text.IsWord(i, "as") || i + 1 >= sentence.End || !text.IsQuote(i + 1)) return null;
        NounPhrase subject = NounPhrase.Before(text, i, sentence.First);
        bool isSecond = !subject.IsEmpty && subject.First > sentence.First + 2 && text.Is(subject.First - 1, WordClass.Coordinator)
            && text.IsQuote(subject.First - 2) && text.IsWord(subject.First - 3, "as")
            && text.Is(subject.HeadPart(text).End - 1, WordClass.Capital | WordClass.Role | WordClass.Body);
        return isSecond ? new Cue(i, i + 1, CueForm.Finite, subject, false) : null;
    }

    // "Reed's claim that …", "the board's description of …".
    private static bool IsOwnedWord(OuterText text, OuterSentence sentence, int i) =>
        text.Is(i, WordClass.AlsoNoun | WordClass.Document) && i > sentence.First && i + 1 < sentence.End
        && text.KindOf(i - 1) == TokenKind.Possessive && (text.IsWord(i + 1, "that") || text.IsWord(i + 1, "of") || text.MarkAt(i + 1) == ':');

    // "a check on Reed's claim": his, not the check's. "The head of the board's claim" may be either's, and "The envoy to Sudria's" is hers.
    private static NounPhrase OwnerOf(OuterText text, OuterSentence sentence, int end)
    {
        const WordClass Owners = WordClass.Capital | WordClass.Role | WordClass.Male | WordClass.Female | WordClass.Body | WordClass.Plural;
        NounPhrase owner = NounPhrase.Before(text, end, sentence.First);
        for (int i = owner.End - 2; i > owner.First; i--)
        {
            if (text.Is(i, WordClass.Preposition) && text.IsIn(Between, i)
                && !text.Is(i - 1, Owners)) return new(i + 1, owner.End);
        }

        return owner;
    }

    private static void AddIfNamed(ScratchList<Cue> cues, Cue cue)
    {
        if (!cue.Subject.IsEmpty) cues.Add(cue);
    }

    private static Cue Read(OuterText text, OuterSentence sentence, int i, ScratchList<Cue> cues)
    {
        bool isThought = !text.Is(i, WordClass.Speech);
        int before = Adverbials.SkipAdverbs(text, i - 1, sentence.First);
        bool afterBe = before >= sentence.First && (text.Is(before, WordClass.Be) || Adverbials.IsShortBe(text, before, sentence.First));
        Cue cue = new(i, i + 1, CueForm.Finite, default, isThought);

        if (text.Is(i, WordClass.Gerund) && !afterBe)
        {
            if (text.IsWord(i, "quoting") && Quoted(text, sentence, i, cues) is { } quoted) return quoted;
            return i > sentence.First && text.IsWord(i - 1, "as")
                ? AsSaying(text, sentence, cue)
                : cue with { Form = CueForm.Nonfinite, Subject = NonfiniteSubjects.OfNonfinite(text, sentence, i, cues) };
        }

        bool isInfinitive = text.Is(i, WordClass.Base) && before >= sentence.First && text.IsWord(before, "to");
        if (isInfinitive && GoesOn(text, before, sentence.First) is >= 0 and int verb)
            return cue with { Subject = SubjectFinder.OfFinite(text, sentence, verb, cues) };

        // "over whether to add a clip": nobody has said it yet.
        if (isInfinitive && before > sentence.First && text.IsWord(before - 1, "whether")) return cue;
        if (isInfinitive) return cue with { Form = CueForm.Nonfinite, Subject = NonfiniteSubjects.OfNonfinite(text, sentence, i, cues) };
        bool isReduced = !afterBe && text.Is(i, WordClass.Past) && Agents.IsDoneBy(text, sentence, i);
        if (isReduced && !NamingVerbs.LeadToAgentAt(text, i)) return cue;
        if (!afterBe && NamingVerbs.AreReducedAt(text, sentence, i)) return cue;
        if (isReduced || (text.Is(i, WordClass.Past) && afterBe))
            return cue with { Form = CueForm.Passive, Subject = Agents.AgentOf(text, sentence, i) };

        // "Called the “Fox”, Reed": who is called so.
        bool isOpening = i == sentence.First && i + 2 < sentence.End && NamingVerbs.IsAt(text, i);
        if (isOpening && text.Is(i + 1, WordClass.Determiner) && text.IsQuote(i + 2)) return cue;
        if (Inversion.IsAt(text, sentence, i))
        {
            NounPhrase subject = NameApposition.With(text, NounPhrase.From(text, i + 1, sentence.End), sentence.End);
            if (!subject.IsEmpty) return cue with { Form = CueForm.Inverted, Subject = subject };
        }

        NounPhrase doer = SubjectFinder.OfFinite(text, sentence, i, cues);
        return NamingVerbs.AreSaidOf(text, sentence, i, doer) ? cue : cue with { Subject = doer };
    }

    // "went on to say", "had this to say", "had to say", "liked to say": the verb that its subject goes with, told by the "to"; -1 for
    // other infinitives.
    private static int GoesOn(OuterText text, int to, int first)
    {
        int verb = to - 2;
        if (verb < first || text.IsQuote(to - 1)) return -1;
        if (text.IsIn(Habits, to - 1)) return to - 1;
        if (text.Is(verb, WordClass.Be) && text.IsIn(Prospects, to - 1)) return to - 1;
        bool isFurther = text.IsWord(to - 1, "on") && (text.IsWord(verb, "went") || text.IsWord(verb, "goes"));
        bool isThis = text.IsWord(to - 1, "this") && (text.IsWord(verb, "had") || text.IsWord(verb, "has"));
        if (isFurther || isThis) return verb;

        // "Here is what Reed had to say:"
        bool isWhat = (text.IsWord(to - 1, "had") || text.IsWord(to - 1, "has")) && to + 2 < text.Items.Count
            && (text.IsQuote(to + 2) || text.MarkAt(to + 2) == ':');
        return isWhat ? to - 1 : -1;
    }

    /// <summary>True when the quotation at item <paramref name="i"/> ends so that its sentence may go on.</summary>
    public static bool EndsOpen(OuterText text, int i)
    {
        TextSpan inside = text.Quotes[text.Items[i].Quote].Span;
        char last = text.Document.Text[inside.End - 1];
        return last is ',' or '?' or '!' or '-' or '\u2014' or '\u2013' or '\u2026'
            || (last is '\'' or '\u2019' && inside.Length > 1 && text.Document.Text[inside.End - 2] is ',' or '?' or '!');
    }

    // "the agency reported, quoting Reed, “…”": the words are his.
    private static Cue? Quoted(OuterText text, OuterSentence sentence, int i, ScratchList<Cue> cues)
    {
        NounPhrase speaker = NameApposition.With(text, NounPhrase.From(text, i + 1, sentence.End), sentence.End);
        int quote = speaker.End < sentence.End && text.MarkAt(speaker.End) is ',' or ':' ? speaker.End + 1 : speaker.End;
        if (speaker.IsEmpty || quote >= sentence.End || !text.IsQuote(quote)) return null;
        return new Cue(i, i + 1, CueForm.AsSaying, speaker, false) { Reporter = NonfiniteSubjects.OfNonfinite(text, sentence, i, cues) };
    }

    // "the agency quoted Reed as saying", "Reed was quoted as saying".
    private static Cue AsSaying(OuterText text, OuterSentence sentence, Cue cue)
    {
        int end = cue.First - 1;
        for (int v = end - 1; v >= sentence.First && !text.IsQuote(v); v--)
        {
            if (!text.Is(v, WordClass.Speech) || !text.Is(v, WordClass.Past | WordClass.Present)) continue;
            int before = Adverbials.SkipAdverbs(text, v - 1, sentence.First);
            bool isPassive = before >= sentence.First && text.Is(before, WordClass.Be);
            NounPhrase subject = SubjectFinder.OfFinite(text, sentence, v, null);
            NounPhrase speaker = isPassive ? subject : NameApposition.With(text, NounPhrase.From(text, v + 1, end), end);
            return new Cue(end, cue.End, CueForm.AsSaying, speaker, false)
            {
                Reporter = isPassive ? Agents.AgentOf(text, sentence, v) : subject,
            };
        }

        return cue;
    }
}
