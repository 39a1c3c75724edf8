using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Cues;

/// <summary>Finds the subject that insertions between marks part from its verb.</summary>
internal static class Insertions
{
    private const int MostSegments = 6;
    private const int LongestRelative = 20;

    // They begin a clause, and what one of them begins is no insertion.
    private static readonly WordSet Joining = new("though although because when whereas if");

    /// <summary>
    /// "Reed, who was asked about it, said": the leftmost phrase that what stands before the mark at item <paramref name="pause"/> can
    /// belong to.
    /// </summary>
    public static NounPhrase SubjectBefore(OuterText text, OuterSentence sentence, int pause, ScratchList<Cue>? cues)
    {
        NounPhrase best = default;
        NounPhrase inserted = default;
        NounPhrase last = default;
        int end = pause;
        for (int n = 0; n < MostSegments && end > sentence.First; n++)
        {
            int start = end;
            while (start > sentence.First && !Adverbials.IsPause(text, start - 1) && !IsHardStop(text, start - 1)) start--;
            if (start > sentence.First && RelativeAround(text, sentence, start - 1) is > 0 and int relative) start = relative;
            bool isJoined = start < end && text.Is(start, WordClass.Coordinator);

            // "Reed left and, asked about it, said": the clause before goes on.
            bool isGoingOn = best.IsEmpty && end > start && text.Is(end - 1, WordClass.Coordinator);
            if (((isJoined && n == 0) || isGoingOn) && MainSubjects.Inherited(text, sentence, cues) is { IsEmpty: false } inherited) return inherited;
            int wordEnd = end > start && text.MarkAt(end - 1) == '.' ? end - 1 : end;
            NounPhrase phrase = SubjectFinder.Phrase(text, wordEnd, start);

            // "Reed has mocked a painter, referred to Cole as “late”": the object of one verb, and the next one's subject is the first's.
            if (n == 0 && IsObject(text, sentence, phrase, start)) return MainSubjects.OfSentence(text, sentence);
            int own = start;
            bool isClause = n > 0 && IsJoinedName(text, phrase, start, end);
            if (isClause) own = phrase.First;
            while (own < end && (text.IsWord(own, "while") || IsAsName(text, sentence, own, end)
                || (text.Is(own, WordClass.Coordinator | WordClass.Adverb) && !text.Is(own, WordClass.Determiner)))) own++;
            bool isWhole = !phrase.IsEmpty && !LeadIns.IsParticipleSegment(text, start, end) && !(start == sentence.First
                && !best.IsEmpty && IsDoing(text, phrase))
                && ((phrase.First == own && !LeadIns.LeadsIn(text, own) && text.KindOf(own) != TokenKind.Number)
                || LeadIns.IsBehindTime(text, own, phrase.First)
                    || (phrase.First > own && text.Is(phrase.First, WordClass.Determiner) && text.Is(phrase.First - 1, WordClass.Possessor)));
            if (isWhole)
            {
                if (!best.IsEmpty) inserted = best;
                best = phrase;
                if (n == 0) last = phrase;

                // "The dam fell, and Reed, the owner, said", "The dam fell, while Reed, the owner, said": another clause ends before it.
                if (isJoined || isClause || text.IsWord(start, "while")) break;
            }
            else if (start == sentence.First && IsNewcomer(text, phrase, start, end))
            {
                best = phrase;
                break;
            }
            else if (IsInsertion(text, start, end))
            {
                if (best.IsEmpty) inserted = new(start, wordEnd);
            }
            else if (!LeadIns.IsParticipleSegment(text, start, end))
            {
                // A clause of its own; what it ends with may still be the subject: "It fell, and Reed, the owner, said".
                if (best.IsEmpty && !phrase.IsEmpty) best = phrase;
                break;
            }

            if (start == sentence.First || IsHardStop(text, start - 1)) break;
            end = start - 1;
        }

        if (inserted.IsEmpty || best.IsEmpty) return best;
        if (last.First > inserted.End
            && !text.Is(inserted.End - 1, WordClass.Capital)) return NameApposition.Over(text, best, last);
        return inserted.First == best.End + 1 ? NameApposition.With(text, best, inserted.End) : NameApposition.AroundParticiple(text, best, inserted);
    }

    // "It fell, though Reed, the owner, said": the name right behind the conjunction, and nothing else.
    private static bool IsJoinedName(OuterText text, NounPhrase phrase, int start, int end) =>
        phrase.First > start && phrase.End == end && text.Is(end - 1, WordClass.Capital)
        && text.KindOf(phrase.First - 1) == TokenKind.Word && text.IsIn(Joining, phrase.First - 1);

    private static bool IsObject(OuterText text, OuterSentence sentence, NounPhrase phrase, int start)
    {
        if (phrase.IsEmpty || phrase.First < start + 2 || !text.Is(phrase.First, WordClass.Determiner | WordClass.Possessor)) return false;
        int verb = phrase.First - 1;
        bool isVerb = text.Is(verb, WordClass.Past | WordClass.Present) && text.Is(verb, WordClass.Speech) && !text.Is(verb, WordClass.Saying)
            && !text.Is(verb, WordClass.Capital);
        if (!isVerb) return false;
        NounPhrase main = MainSubjects.OfSentence(text, sentence);
        return main.First == start && main.End <= verb;
    }

    // "Reed, who called the road “closed” in May, said": the quotation belongs to the relative clause; -1 where it stands elsewhere.
    private static int RelativeAround(OuterText text, OuterSentence sentence, int quote)
    {
        if (!text.IsQuote(quote) || text.Quotes[text.Items[quote].Quote].Form == QuoteForm.Direct) return -1;
        int start = quote;
        while (start > sentence.First && start > quote - LongestRelative && !Adverbials.IsPause(text, start - 1)
            && !IsHardStop(text, start - 1)) start--;
        return start > sentence.First && Adverbials.IsPause(text, start - 1) && text.Is(start, WordClass.Relative) ? start : -1;
    }

    // "As Tom Reed, a teacher, put it": but "As President, Mr Reed".
    private static bool IsAsName(OuterText text, OuterSentence sentence, int i, int end) =>
        i == sentence.First && text.IsWord(i, "as") && i + 2 < end && text.Is(i + 1, WordClass.Capital) && text.Is(end - 1, WordClass.Capital)
        && !text.Is(end - 1, WordClass.Role | WordClass.Body | WordClass.Temporal);

    // "First there was Tom Reed, who, asked about it, said": what a sentence brings in.
    private static bool IsNewcomer(OuterText text, NounPhrase phrase, int start, int end) =>
        !phrase.IsEmpty && phrase.End == end && phrase.First > start + 1 && text.Is(end - 1, WordClass.Capital)
        && ((text.Is(phrase.First - 1, WordClass.Be) && text.IsWord(phrase.First - 2, "there")) || text.IsWord(phrase.First - 1, "came"));

    // "Moving refusal of the plan, Tom Reed, the chairman, said": no one. But "Building society Norburg", "Housing chief Tom
    // Reed".
    private static bool IsDoing(OuterText text, NounPhrase phrase)
    {
        if (!EndsInIng(text, phrase.First) || phrase.End < phrase.First + 2) return false;
        return !text.Is(phrase.HeadPart(text).End - 1, WordClass.Capital | WordClass.Role | WordClass.Body | WordClass.Plural);
    }

    private static bool EndsInIng(OuterText text, int i) =>
        text.KindOf(i) == TokenKind.Word && text.WordsOf(i) is { Length: > 4 } word && WordLetters.Ends(word, "ing");

    private static bool IsHardStop(OuterText text, int i) => text.IsQuote(i) || text.MarkAt(i) is ';' or ':';

    private static bool IsInsertion(OuterText text, int start, int end) =>
        start < end
        && (IsApposition(text, start) || text.Is(start, WordClass.Relative | WordClass.Gerund | WordClass.Preposition
            | WordClass.Subordinator | WordClass.Temporal | WordClass.Adverb | WordClass.Past)
            || text.KindOf(start) == TokenKind.Number || LeadIns.EndsLikeAdverb(text, start) || IsParticiple(text, start)
            || IsPlaceInPicture(text, start, end) || IsSeat(text, start, end));

    // "Ann Lee, D-N.Y., said": her party and her state, whose stops are marks of their own.
    private static bool IsSeat(OuterText text, int start, int end) => start > 1 && end - start is 3 or 4
        && NameApposition.IsSeat(text, start) && text.MarkAt(start + 1) == '.' && text.Is(start - 2, WordClass.Capital);

    // "Ann Lee, left, said", under a picture.
    private static bool IsPlaceInPicture(OuterText text, int start, int end) =>
        end == start + 1 && (text.IsWord(start, "left") || text.IsWord(start, "right") || text.IsWord(start, "centre")
            || text.IsWord(start, "center") || text.IsWord(start, "pictured"));

    // "One man, speaking aloud and in tears, said".
    private static bool IsParticiple(OuterText text, int start) =>
        start > 0 && text.MarkAt(start - 1) == ',' && !text.Is(start, WordClass.Capital) && EndsInIng(text, start);

    // "Ann Lee, a nurse who was not involved, said".
    private static bool IsApposition(OuterText text, int start) =>
        start > 1 && (text.IsWord(start, "a") || text.IsWord(start, "an")) && text.MarkAt(start - 1) == ','
            && (text.Is(start - 2, WordClass.Capital | WordClass.Role) || text.IsWord(start - 2, "year-old"));
}
