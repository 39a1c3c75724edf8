using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Cues;

/// <summary>A run of items that names somebody or something.</summary>
/// <param name="First">Index of its first item.</param>
/// <param name="End">Index behind its last item.</param>
internal readonly record struct NounPhrase(int First, int End)
{
    private const int Longest = 36;

    // Of what they name "but" takes one away.
    private static readonly WordSet Excepted = new(
        "nobody none nothing no one all any anyone anybody anything every everyone everybody everything few little last not");

    // Of these it does so over what stands between: "Nobody at the bank but Reed".
    private static readonly WordSet Wholes = new("nobody none nothing no all every everyone everybody everything few");

    private static readonly WordSet Times = new("long shortly soon well just right immediately");

    // "After the vote a woman shouted": they begin another phrase.
    private static readonly WordSet Articles = new("a an one");

    // They have their capital from the sentence: "Former coxswain Ann Lee".
    private static readonly WordSet Openers = new("former retired veteran local fellow senior junior leading acting outgoing longtime renowned");

    /// <summary>True when it holds nothing.</summary>
    public bool IsEmpty => End <= First;

    /// <summary>The phrase that ends before item <paramref name="end"/> and does not reach below <paramref name="limit"/>.</summary>
    public static NounPhrase Before(OuterText text, int end, int limit) => WithoutAdverbial(text, RunBefore(text, end, limit));

    /// <summary>As <see cref="Before"/>, with what may stand before the phrase proper: "in September officials".</summary>
    public static NounPhrase RunBefore(OuterText text, int end, int limit)
    {
        if (end > limit && text.Is(end - 1, WordClass.Pronoun)) return new(end - 1, end);
        int first = end;
        int afterCoordinator = -1;
        limit = Math.Max(limit, end - Longest);
        while (first > limit)
        {
            int i = first - 1;
            if (text.MarkAt(i) is ')' && OpeningBracket(text, i, limit) is >= 0 and int bracket)
            {
                first = bracket;
                continue;
            }

            if (IsWall(text, i) || IsTurn(text, i)) break;
            // "Next to her a man said": another phrase ends before the determiner.
            if (first < end && text.Is(i, WordClass.Possessor) && text.Is(first, WordClass.Determiner)) break;

            // "She and her colleagues": of two the first counts.
            if (text.Is(i, WordClass.Pronoun) && afterCoordinator == i + 2) return new(i, i + 1);
            if (IsVerb(text, i, limit))
            {
                if (afterCoordinator >= 0) first = afterCoordinator;
                break;
            }

            if (text.Is(i, WordClass.Coordinator)) afterCoordinator = i + 1;
            first = i;
        }

        return new(first, end);
    }

    /// <summary>The phrase that begins at item <paramref name="first"/> and does not reach over <paramref name="limit"/>.</summary>
    public static NounPhrase From(OuterText text, int first, int limit)
    {
        if (first >= limit) return new(first, first);
        if (text.Is(first, WordClass.Pronoun)) return new(first, first + 1);
        int end = first;
        limit = Math.Min(limit, first + Longest);
        while (end < limit)
        {
            if (text.MarkAt(end) is '(' && ClosingBracket(text, end, limit) is > 0 and int bracket)
            {
                end = bracket + 1;
                continue;
            }

            if (IsWall(text, end) || EndsPhrase(text, first, end, limit)) break;
            end++;
        }

        // "thanked Reed for “…”": what the preposition leads to is no word.
        while (end > first + 1 && text.Is(end - 1, WordClass.Preposition) && !text.Is(end - 1, WordClass.Capital)) end--;
        return new(first, end);
    }

    /// <summary>The phrase without determiners' company: from its start up to its first preposition or comma, where its head stands last.</summary>
    public NounPhrase HeadPart(OuterText text)
    {
        int end = First;
        while (end < End && !text.Is(end, WordClass.Preposition) && text.MarkAt(end) is not ',')
        {
            // "Reed County (Ind.) Sheriff Ann Cole" goes on behind the bracket.
            bool isBracket = text.MarkAt(end) is '(';
            int closing = isBracket ? ClosingBracket(text, end, End) : -1;
            if (isBracket && (closing < 0 || closing + 1 >= End || !text.Is(closing + 1, WordClass.Role))) break;
            end = isBracket ? closing + 1 : end + 1;
        }

        return end > First ? new(First, end) : this;
    }

    private static bool IsWall(OuterText text, int i)
    {
        if (!text.Is(i, WordClass.Relative | WordClass.Subordinator))
            return text.IsQuote(i) || (text.KindOf(i) == TokenKind.Punctuation && text.MarkAt(i) is not ('&' or '/' or '\'' or '\u2019' or '-'));
        return text.Is(i, WordClass.Relative) || !text.Is(i, WordClass.Preposition | WordClass.Determiner)
            || text.IsWord(i, "as") || (text.IsWord(i, "that") && !IsPointing(text, i));
    }

    // "It stood for years but its owner said": another clause begins. "Nobody but Reed said", "Everyone in the town but Reed
    // said": none does.
    private static bool IsTurn(OuterText text, int i)
    {
        if (!text.IsWord(i, "but") || i == 0 || IsOneOf(Excepted, text, i - 1)) return false;
        bool hasVerb = false;
        for (int k = i - 1; k >= 0 && k > i - Longest && !text.IsQuote(k) && text.KindOf(k) != TokenKind.Punctuation; k--)
        {
            bool isWhole = IsOneOf(Wholes, text, k) && OpensClause(text, k) && (!hasVerb || text.Is(k + 1, WordClass.Relative));
            if (isWhole) return false;
            hasVerb |= text.Is(k, WordClass.Auxiliary) || CueWords.IsFiniteVerb(text, k, 0);
        }

        return true;
    }

    private static bool IsOneOf(WordSet words, OuterText text, int i) => text.KindOf(i) == TokenKind.Word && text.IsIn(words, i);

    // Not in "It shut all shops but the owner said", where it is the object.
    private static bool OpensClause(OuterText text, int i) =>
        i == 0 || text.Is(i, WordClass.Capital) || text.IsQuote(i - 1) || text.KindOf(i - 1) != TokenKind.Word
        || text.Is(i - 1, WordClass.Coordinator | WordClass.Subordinator | WordClass.Temporal | WordClass.Adverb);

    // "That report said", but "That worries them".
    private static bool IsPointing(OuterText text, int i) =>
        text.Is(i, WordClass.Capital) && i + 1 < text.Items.Count && text.Is(i + 1, WordClass.Document | WordClass.Body | WordClass.Role);

    private static bool IsVerb(OuterText text, int i, int limit)
    {
        if (text.Is(i, WordClass.Auxiliary | WordClass.Pronoun)) return true;
        return CueWords.IsFiniteVerb(text, i, limit);
    }

    private static bool EndsPhrase(OuterText text, int first, int i, int limit)
    {
        // What most words are none of.
        const WordClass Small = WordClass.Auxiliary | WordClass.Pronoun | WordClass.Cue | WordClass.Temporal | WordClass.Adverb
            | WordClass.Coordinator
            | WordClass.Preposition;
        if (text.KindOf(i) is not (TokenKind.Word or TokenKind.Number or TokenKind.Possessive)) return false;
        if (text.Is(i, WordClass.Auxiliary | WordClass.Pronoun) || CueWords.IsFiniteVerb(text, i, first)) return true;
        return text.Is(i, Small) ? EndsAtSmall(text, first, i, limit) : EndsBehindName(text, first, i, limit);
    }

    private static bool EndsAtSmall(OuterText text, int first, int i, int limit)
    {
        if (text.Is(i, WordClass.Cue) && text.Is(i, WordClass.Gerund) && i > first && !text.Is(i - 1, WordClass.Determiner | WordClass.Preposition))
            return true;
        if (text.Is(i, WordClass.Temporal) && i > first && !text.Is(i, WordClass.Capital) && !IsInside(text, first, i)) return true;
        if (text.Is(i, WordClass.Adverb) && i > first && !text.Is(i, WordClass.Determiner) && !text.Is(i - 1, WordClass.Determiner)) return true;
        if (text.Is(i, WordClass.Coordinator)) return !Continues(text, i + 1, limit);
        if (text.IsWord(i, "to") && i > first && !text.Is(i - 1, WordClass.Role)) return true;
        if (text.Is(i, WordClass.Preposition)) return i == first || LeadsAdverbial(text, i, limit);
        if (text.Is(i, WordClass.Temporal) && i > first && text.Is(i, WordClass.Capital))
        {
            return !text.Is(i - 1, WordClass.Determiner) && !(i + 1 < limit && text.Is(i + 1, WordClass.Capital));
        }

        return EndsBehindName(text, first, i, limit);
    }

    // A small word behind a name is a verb, unless a noun for what the person does is on its way, or it belongs to the name:
    // "Ilse van der Berg", "Salim al-Harthy".
    private static bool EndsBehindName(OuterText text, int first, int i, int limit) =>
        i > first && text.Is(i - 1, WordClass.Capital) && !text.Is(i - 1, WordClass.Determiner | WordClass.Possessor) && IsSmall(text, i)
        && !(i == first + 1 && IsOneOf(Openers, text, first))
        && !IsNameParticle(text, i, limit) && !IsBetweenNames(text, i, limit) && !RoleFollows(text, i, limit);

    // "German chipmaker Veltrona": no verb, or its ending would tell.
    private static bool IsBetweenNames(OuterText text, int i, int limit) =>
        i + 1 < limit && text.Is(i + 1, WordClass.Capital) && text.KindOf(i) == TokenKind.Word
        && (LeadIns.EndsLike(text, i, "er") || LeadIns.EndsLike(text, i, "or") || LeadIns.EndsLike(text, i, "st") || LeadIns.EndsLike(text, i, "nt")
            || LeadIns.EndsLike(text, i, "an") || LeadIns.EndsLike(text, i, "up") || LeadIns.EndsLike(text, i, "ic"));

    /// <summary>True for "al-Harthy", a name behind a small article.</summary>
    public static bool IsArticled(OuterText text, int i) =>
        text.KindOf(i) == TokenKind.Word && text.WordsOf(i) is { Length: > 4 } word && char.IsLower(word[0]) && word[2] == '-'
        && char.IsUpper(word[3]);

    private static bool IsNameParticle(OuterText text, int i, int limit)
    {
        if (text.KindOf(i) != TokenKind.Word || text.Is(i, WordClass.Capital)) return false;
        ReadOnlySpan<char> word = text.WordsOf(i);
        if (word.Length > 4) return IsArticled(text, i);
        if (i + 1 >= limit) return false;
        if (text.Is(i + 1, WordClass.Capital)) return text.IsName(i, NameWord.Particle);
        return i + 2 < limit && text.Is(i + 2, WordClass.Capital) && text.KindOf(i + 1) == TokenKind.Word && text.IsName(i, NameWord.Particle)
            && text.IsName(i + 1, NameWord.Particle);
    }

    private static bool IsSmall(OuterText text, int i) =>
        text.KindOf(i) == TokenKind.Word && !text.Is(i, WordClass.Capital | WordClass.Preposition | WordClass.Coordinator);

    // "the head of last year's fair": the time belongs to the phrase.
    private static bool IsInside(OuterText text, int first, int i)
    {
        while (i - 1 > first && text.Is(i - 1, WordClass.Temporal)) i--;
        return i - 1 > first && text.Is(i - 1, WordClass.Determiner | WordClass.Preposition);
    }

    private static bool RoleFollows(OuterText text, int i, int limit)
    {
        for (int k = i; k < limit && k < i + 6; k++)
        {
            if (text.Is(k, WordClass.Role | WordClass.Body | WordClass.Document | WordClass.Plural)) return true;
            if (text.KindOf(k) is not TokenKind.Word || text.Is(k, WordClass.Determiner | WordClass.Preposition | WordClass.Auxiliary)) return false;
        }

        return false;
    }

    private static bool Continues(OuterText text, int i, int limit) =>
        i < limit && text.KindOf(i) == TokenKind.Word
        && (text.Is(i, WordClass.Capital) || (!text.Is(i, WordClass.Cue | WordClass.Auxiliary) && RoleFollows(text, i, limit)));

    /// <summary>True when the preposition at <paramref name="i"/> leads to a time or an occasion: "on Tuesday", "in a statement".</summary>
    public static bool LeadsAdverbial(OuterText text, int i, int limit)
    {
        if (text.IsWord(i, "of") || text.IsWord(i, "for")) return false;
        if (text.IsWord(i, "during") || text.IsWord(i, "after") || text.IsWord(i, "before") || text.IsWord(i, "following")) return true;
        for (int k = i + 1; k < limit && k < i + 6; k++)
        {
            if (text.Is(k, WordClass.Temporal | WordClass.Document | WordClass.Event) || text.KindOf(k) == TokenKind.Number) return true;
            if (text.KindOf(k) == TokenKind.Punctuation || text.Is(k, WordClass.Preposition | WordClass.Capital)) return false;
        }

        return false;
    }

    /// <summary>The subject without what stands before it: "In September officials", "Last week Reed".</summary>
    public static NounPhrase WithoutAdverbial(OuterText text, NounPhrase phrase)
    {
        int first = phrase.First;

        // "Shown a note that spoke of it": somebody was.
        bool isDone = first + 1 < phrase.End && text.Is(first, WordClass.Past) && text.Is(first, WordClass.Capital)
            && text.Is(first + 1, WordClass.Determiner | WordClass.Possessor);
        if (isDone) first++;

        // "according to a pilot who asked": the pilot.
        if (first + 2 < phrase.End && text.IsWord(first, "according") && text.IsWord(first + 1, "to")) first += 2;
        while (first < phrase.End && text.Is(first, WordClass.Coordinator | WordClass.Subordinator | WordClass.Adverb)
            && !text.Is(first, WordClass.Determiner | WordClass.Preposition)) first++;
        int time = text.Is(first, WordClass.Determiner) && first + 3 < phrase.End && text.Is(first + 1, WordClass.Temporal) ? first + 1 : first;
        bool leads = time + 2 < phrase.End && (time > first || text.IsIn(Times, time))
            && (text.IsWord(time + 1, "before") || text.IsWord(time + 1, "after"));
        if (leads) first = time + 2;
        if (first < phrase.End && text.Is(first, WordClass.Preposition))
        {
            first++;
            if (first < phrase.End && text.Is(first, WordClass.Determiner | WordClass.Possessor))
            {
                int own = first;
                while (first < phrase.End && !BeginsAnother(text, own, first)
                    && !text.Is(first, WordClass.Document | WordClass.Event | WordClass.Temporal | WordClass.Capital)) first++;
                if (first < phrase.End && !text.Is(first, WordClass.Capital) && !BeginsAnother(text, own, first)) first++;

                // "with the union saying": what stands behind "with" is all there is.
                if (first == phrase.End && text.IsWord(own - 1, "with")) first = own;
            }
            else if (BehindPaper(text, first, phrase.End) is > 0 and int behind)
            {
                first = behind;
            }
        }

        if (first + 1 < phrase.End && first == phrase.First && IsParticle(text, first)) first++;
        while (first < phrase.End && (IsTime(text, first) || text.KindOf(first) == TokenKind.Punctuation)) first++;

        // "6-1 for the resolution", "the week after the editorial": what stood before the preposition was no part of the subject.
        bool isGoverned = first > phrase.First && first + 1 < phrase.End && text.Is(first, WordClass.Preposition)
            && !text.Is(first, WordClass.Capital) && !text.IsWord(first, "of");
        return new(isGoverned ? first + 1 : first, phrase.End);
    }

    // "After the vote a woman", but not "in the case of a doctor".
    private static bool BeginsAnother(OuterText text, int own, int i) =>
        i > own + 1 && IsOneOf(Articles, text, i) && !text.Is(i - 1, WordClass.Preposition);

    /// <summary>"Hours after the town": the subject of the clause that a time leads to; the phrase itself where none does.</summary>
    public NounPhrase BehindTime(OuterText text)
    {
        int i = First;
        bool hasTime = false;
        for (; i < End && (IsTime(text, i) || text.Is(i, WordClass.Determiner | WordClass.Adverb)); i++) hasTime |= text.Is(i, WordClass.Temporal);
        return hasTime && i + 1 < End && text.Is(i, WordClass.Subordinator) && text.Is(i, WordClass.Preposition) ? new(i + 1, End) : this;
    }

    // "In court papers the company": a determiner behind the noun begins the subject.
    private static int BehindPaper(OuterText text, int first, int end)
    {
        for (int i = first; i + 1 < end && i < first + 3; i++)
        {
            if (text.Is(i, WordClass.Document | WordClass.Event) && text.Is(i + 1, WordClass.Determiner)) return i + 1;
        }

        return -1;
    }

    // "put out a statement", "set up a shop": it belongs to the verb before.
    private static bool IsParticle(OuterText text, int i) =>
        text.IsWord(i, "out") || text.IsWord(i, "up") || text.IsWord(i, "down");

    private static bool IsTime(OuterText text, int i) =>
        (text.Is(i, WordClass.Temporal) && !text.Is(i, WordClass.Role)) || (text.KindOf(i) == TokenKind.Number);

    private static int OpeningBracket(OuterText text, int i, int limit)
    {
        for (int k = i - 1; k >= limit && k > i - 12; k--)
        {
            if (text.MarkAt(k) == '(') return k;
        }

        return -1;
    }

    private static int ClosingBracket(OuterText text, int i, int limit)
    {
        for (int k = i + 1; k < limit && k < i + 12; k++)
        {
            if (text.MarkAt(k) == ')') return k;
        }

        return -1;
    }
}
