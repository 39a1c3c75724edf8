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

    // What a sentence must have for each of them, by place in the list above.
    private static readonly DateNeed[] Needs = Array.ConvertAll(All, static rule => rule.Pattern.Need);

    // Places in the list above, for every class and for every word that a rule's expression may begin with.
    private static readonly List<int>?[] ByClass = new List<int>?[64];
    private static readonly List<int>?[] ByWord = new List<int>?[TimexLexicon.Count];
    private static readonly WordClass Starting = Index();

    /// <summary>
    /// Lays every rule whose expression may start with word number <paramref name="start"/> over the words; keeps the
    /// longest.
    /// </summary>
    public static bool TryFind(DateMatch match, int start, out Finding finding)
    {
        finding = default;
        DateWords words = match.Context.Words;
        ref readonly DateToken word = ref words[start];
        List<int>? byWord = ByWord[word.Word];
        ulong rest = (ulong)(word.Classes & Starting);
        if (byWord is null && rest == 0) return false;

        // "the", "of" and "a" are everywhere; before a word that is none of ours they start nothing.
        if (word.Is(WordClass.A) || word.Classes == 0)
        {
            if (start + 1 >= words.Count) return false;
            ref readonly DateToken next = ref words[start + 1];
            if (next.Word == 0 && (next.Classes & ~WordClass.Plain) == 0) return false;
        }

        if (byWord is not null) Try(match, byWord, start, ref finding);
        for (; rest != 0; rest &= rest - 1) Try(match, ByClass[BitOf(rest)]!, start, ref finding);

        return finding.Rule is not null;
    }

    private static void Try(DateMatch match, List<int> rules, int start, ref Finding finding)
    {
        foreach (int order in rules)
        {
            if (!match.Context.Words.CanMeet(Needs[order])) continue;
            DateRule rule = All[order];
            if (ReferenceEquals(rule, finding.Rule) || !match.TryLay(rule, start)) continue;
            bool isBetter = finding.Rule is null || match.End > finding.End
                || (match.End == finding.End && match.First < finding.First)
                || (match.End == finding.End && match.First == finding.First && order < finding.Order);
            if (!isBetter) continue;
            match.Context.StartRule();
            if (rule.Resolve(match) is { } draft)
                finding = new(rule, draft, match.First, match.End, order, match.Context.Leaning);
        }
    }

    // Fills both tables; returns the classes that begin something.
    private static WordClass Index()
    {
        WordClass starting = WordClass.None;
        for (int order = 0; order < All.Length; order++)
        {
            DatePattern pattern = All[order].Pattern;

            // Everything up to the first element that must be there can be the first word.
            for (int i = pattern.ExtentFirst; i < pattern.Elements.Length; i++)
            {
                DatePattern.Element element = pattern.Elements[i];
                starting |= element.Classes;
                for (ulong rest = (ulong)element.Classes; rest != 0; rest &= rest - 1) Add(ref ByClass[BitOf(rest)], order);
                foreach (int word in element.Words) Add(ref ByWord[word], order);
                if (!element.IsOptional) break;
            }
        }

        return starting;
    }

    private static void Add(ref List<int>? orders, int order)
    {
        orders ??= [];
        if (orders.Count == 0 || orders[orders.Count - 1] != order) orders.Add(order);
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
