namespace SeedGen.Extraction.Dates;

/// <summary>All rules, found by what a word can start.</summary>
internal static class DateRules
{
    private static readonly DateRule[] All =
    [
        .. AbsoluteDates.Rules, .. RelativeDates.Rules, .. ClockTimes.Rules, .. RecurringTimes.Rules,
        .. Durations.Rules,
        .. VagueDates.Rules,
    ];

    // Places in the list above, for every class and for every word that a rule names.
    private static readonly int[]?[] ByClass = Index(64, static (rule, at) => StartsWith(rule, 1UL << at, 0));

    private static readonly WordClass Starting = ClassesOf(ByClass);

    private static readonly int[]?[] ByWord = Index(TimexLexicon.Count, static (rule, at) => StartsWith(rule, 0, at));

    /// <summary>
    /// Lays every rule whose expression may start with word number <paramref name="start"/> over the words; keeps the
    /// longest.
    /// </summary>
    public static bool TryFind(DateMatch match, int start, out Finding finding)
    {
        finding = default;
        DateWords words = match.Context.Words;
        ref readonly DateToken word = ref words[start];
        if (word.Word == 0 && (word.Classes & ~WordClass.Plain) == 0) return false;

        // "the", "of" and "a" are everywhere; before a word that is none of ours they start nothing.
        if (word.Is(WordClass.A) || word.Classes == 0)
        {
            if (start + 1 >= words.Count) return false;
            ref readonly DateToken next = ref words[start + 1];
            if (next.Word == 0 && (next.Classes & ~WordClass.Plain) == 0) return false;
        }

        if (ByWord[word.Word] is { } byWord) Try(match, byWord, start, ref finding);
        for (ulong rest = (ulong)(word.Classes & Starting); rest != 0; rest &= rest - 1)
        {
            if (ByClass[BitOf(rest)] is { } byClass) Try(match, byClass, start, ref finding);
        }

        return finding.Rule is not null;
    }

    private static void Try(DateMatch match, int[] rules, int start, ref Finding finding)
    {
        foreach (int order in rules)
        {
            DateRule rule = All[order];
            bool canFit = match.Context.Words.CanMeet(rule.Pattern.Need) && !ReferenceEquals(rule, finding.Rule);
            if (!canFit || !match.TryLay(rule, start)) continue;
            bool isBetter = finding.Rule is null || match.End > finding.End
                || (match.End == finding.End && match.First < finding.First)
                || (match.End == finding.End && match.First == finding.First && order < finding.Order);
            if (!isBetter) continue;
            match.Context.StartRule();
            if (rule.Resolve(match) is { } draft)
                finding = new(rule, draft, match.First, match.End, order, match.Context.Leaning);
        }
    }

    private static int[]?[] Index(int size, Func<DateRule, int, bool> starts)
    {
        int[]?[] index = new int[]?[size];
        for (int i = 0; i < size; i++)
        {
            int[] found = [.. Enumerable.Range(0, All.Length).Where(order => starts(All[order], i))];
            if (found.Length > 0) index[i] = found;
        }

        return index;
    }

    private static WordClass ClassesOf(int[]?[] byClass)
    {
        ulong classes = 0;
        for (int i = 0; i < byClass.Length; i++)
        {
            if (byClass[i] is not null) classes |= 1UL << i;
        }

        return (WordClass)classes;
    }

    // Everything up to the first element that must be there can be the first word.
    private static bool StartsWith(DateRule rule, ulong wordClass, int word)
    {
        for (int i = rule.Pattern.ExtentFirst; i < rule.Pattern.Elements.Length; i++)
        {
            DatePattern.Element element = rule.Pattern.Elements[i];
            if (((ulong)element.Classes & wordClass) != 0 || (word != 0 && Array.IndexOf(element.Words, word) >= 0))
            {
                return true;
            }
            if (!element.IsOptional) return false;
        }

        return false;
    }

    private static int BitOf(ulong value)
    {
        int bit = 0;
        while ((value & 1) == 0)
        {
            value >>= 1;
            bit++;
        }

        return bit;
    }

    /// <summary>What was found.</summary>
    /// <param name="Rule">By which rule.</param>
    /// <param name="Draft">Its meaning.</param>
    /// <param name="First">Index of its first word.</param>
    /// <param name="End">Index behind its last word.</param>
    /// <param name="Order">The rule's place among all.</param>
    /// <param name="Leaning">What its meaning was counted from.</param>
    internal readonly record struct Finding(
        DateRule? Rule, TimexDraft Draft, int First, int End, int Order, Leaning Leaning);
}
