using SeedGen.Extraction.Attribution.Words;

namespace SeedGen.Extraction.Attribution.Cues;

/// <summary>A run of items that names somebody or something.</summary>
/// <param name="First">Index of its first item.</param>
/// <param name="End">Index behind its last item.</param>
internal readonly record struct NounPhrase(int First, int End)
{
    public const int Longest = 36;

    /// <summary>True when it holds nothing.</summary>
    public bool IsEmpty => End <= First;

    /// <summary>The phrase that ends before item <paramref name="end"/> and does not reach below <paramref name="limit"/>.</summary>
    public static NounPhrase Before(OuterText text, int end, int limit) => Fronting.WithoutAdverbial(text, RunBefore(text, end, limit));

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

            if (PhraseWalls.IsWall(text, i) || PhraseWalls.IsTurn(text, i)) break;
            // "Next to her a man said": another phrase ends before the determiner.
            if (first < end && text.Is(i, WordClass.Possessor) && text.Is(first, WordClass.Determiner)) break;

            // "She and her colleagues": of two the first counts.
            if (text.Is(i, WordClass.Pronoun) && afterCoordinator == i + 2) return new(i, i + 1);
            if (PhraseWalls.IsVerb(text, i, limit))
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

            if (PhraseWalls.IsWall(text, end) || PhraseEnds.EndsPhrase(text, first, end, limit)) break;
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

    /// <summary>"Hours after the town": the subject of the clause that a time leads to; the phrase itself where none does.</summary>
    public NounPhrase BehindTime(OuterText text)
    {
        int i = First;
        bool hasTime = false;
        for (; i < End && (Fronting.IsTime(text, i) || text.Is(i, WordClass.Determiner | WordClass.Adverb)); i++)
            hasTime |= text.Is(i, WordClass.Temporal);
        return hasTime && i + 1 < End && text.Is(i, WordClass.Subordinator) && text.Is(i, WordClass.Preposition) ? new(i + 1, End) : this;
    }

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
