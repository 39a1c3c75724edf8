using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Dates.Words;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>All rules, found by what a word can start.</summary>
internal static class DateRules
{
    /// <summary>The rules of all tables, the earlier ones first.</summary>
    public static readonly DateRule[] All =
    [
        .. CalendarDays.Rules, .. CalendarMonths.Rules, .. Seasons.Rules, .. Quarters.Rules, .. Years.Rules, .. Decades.Rules,
        .. FiscalPeriods.Rules, .. FiscalYears.Rules, .. JucheYears.Rules, .. Holidays.Rules, .. Weekdays.Rules,
        .. DayWords.Rules, .. RelativeMonths.Rules, .. Nights.Rules, .. RelativeUnits.Rules, .. NewYears.Rules,
        .. Weekends.Rules, .. DaysOfMonth.Rules,
        .. OffsetDates.Rules, .. ClockTimes.Rules, .. MilitaryTimes.Rules, .. RecurringTimes.Rules,
        .. Durations.Rules, .. BareUnits.Rules, .. Fractions.Rules, .. VagueDates.Rules,
    ];

    // By place in the list above.
    private static readonly Guard[] Guards = GuardAll();

    // The rules whose expression may begin with a word of that class, or with that word of the lexicon, whose classes come
    // behind itself. Each is made when its first word is met.
    private static readonly Beginning?[] ByClass = new Beginning?[64];
    private static readonly Beginning?[] ByWord = new Beginning?[TimexLexicon.Count];
    private static readonly WordClass Starting = StartOfAny();

    /// <summary>
    /// Lays every rule whose expression may start with word number <paramref name="start"/> over the words; keeps the
    /// longest.
    /// </summary>
    public static bool TryFind(DateMatch match, int start, out Finding finding)
    {
        finding = default;
        DateWords words = match.Context.Words;
        ref readonly DateToken word = ref words[start];
        DateNeed next = DateNeed.Of(words, start + 1);
        if (word.Word != 0) Try(match, At(word), start, next, ref finding);
        else
        {
            for (ulong rest = (ulong)(word.Classes & Starting); rest != 0; rest &= rest - 1)
            {
                Beginning beginning = ByClass[BitOf(rest)] ??= new(RulesOf(rest & ~(rest - 1)));
                if (beginning.Second.Overlaps(next)) Try(match, beginning, start, next, ref finding);
            }
        }

        return finding.Rule is not null;
    }

    /// <summary>False when no rule's expression may begin with word number <paramref name="index"/>, as what is behind it tells.</summary>
    public static bool MayStart(DateWords words, int index)
    {
        ref readonly DateToken word = ref words[index];
        if (word.Word == 0) return (word.Classes & Starting) != 0;
        if ((word.Is(WordClass.A) || word.Classes == 0) && !IsOurs(words, index + 1)) return false;
        return At(word).Second.Overlaps(DateNeed.Of(words, index + 1));
    }

    // "the", "of" and "a" are everywhere; before a word that is none of ours they start nothing.
    private static bool IsOurs(DateWords words, int next) =>
        next < words.Count && (words[next].Word != 0 || (words[next].Classes & ~WordClass.Plain) != 0);

    private static void Try(DateMatch match, Beginning beginning, int start, in DateNeed next, ref Finding finding)
    {
        DateNeed all = match.Context.Words.All;
        foreach (int order in beginning.Rules)
        {
            if (!Guards[order].MayFit(next, all)) continue;
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

    private static Beginning At(in DateToken word) => ByWord[word.Word] ??= new(RulesOf(word));

    private static int[] RulesOf(in DateToken word)
    {
        List<int> rules = [];
        for (int order = 0; order < All.Length; order++)
        {
            if (All[order].Pattern.MayBeginWith(word.Word)) rules.Add(order);
        }

        for (ulong rest = (ulong)word.Classes; rest != 0; rest &= rest - 1)
        {
            foreach (int order in RulesOf(rest & ~(rest - 1)))
            {
                if (!rules.Contains(order)) rules.Add(order);
            }
        }

        return rules.ToArray();
    }

    private static int[] RulesOf(ulong wordClass)
    {
        List<int> rules = [];
        for (int order = 0; order < All.Length; order++)
        {
            if (All[order].Pattern.MayBeginWith((WordClass)wordClass)) rules.Add(order);
        }

        return rules.ToArray();
    }

    // No expression begins with a comma, though a pattern may, where what stands before it is optional.
    private static WordClass StartOfAny()
    {
        WordClass starting = WordClass.None;
        foreach (DateRule rule in All) starting |= rule.Pattern.First.Classes;
        return starting & ~WordClass.Comma;
    }

    private static Guard[] GuardAll()
    {
        Guard[] guards = new Guard[All.Length];
        for (int order = 0; order < guards.Length; order++) guards[order] = new(All[order].Pattern);
        return guards;
    }

    // Number of the lowest bit; a value has one at least.
    private static int BitOf(ulong value)
    {
        int bit = 0;
        for (int half = 32; half > 0; half /= 2)
        {
            if ((value & ((1UL << half) - 1)) != 0) continue;
            value >>= half;
            bit += half;
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

    // Rules by their places in the list of all, and what may stand behind the word that their expressions begin with.
    private sealed class Beginning
    {
        public Beginning(int[] rules)
        {
            Rules = rules;
            foreach (int order in rules) Second = Second.Or(Guards[order].Second);
        }

        public int[] Rules { get; }

        public DateNeed Second { get; }
    }

    // What most rules fail by, before they are laid over the words.
    private readonly struct Guard(DatePattern pattern)
    {
        // What the sentence must have.
        private readonly DateNeed _need = pattern.Need;

        // What fits behind the first word.
        public readonly DateNeed Second = pattern.Second;

        // One question, nearly always answered no: of two the first would be guessed wrong at every other rule.
        public bool MayFit(in DateNeed next, in DateNeed all) => Second.Overlaps(next) & _need.IsIn(all);
    }
}
