using SeedGen.Extraction.Dates.Rules;
using SeedGen.Extraction.Dates.Values;

namespace SeedGen.Extraction.Dates;

/// <summary>An expression that may still be joined to the next one.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index behind its last word.</param>
/// <param name="Draft">Its meaning so far.</param>
/// <param name="Rule">The rule that found it.</param>
/// <param name="DayRule">The rule of the day it was joined to; null where it stands alone.</param>
/// <param name="Leaning">What its meaning was counted from.</param>
internal readonly record struct PendingDate(int First, int End, TimexDraft Draft, DateRule Rule, DateRule? DayRule, Leaning Leaning)
{
    /// <summary>What the rule says, and that of the day it was joined to.</summary>
    public string Named(Func<DateRule, string> name) => DayRule is null ? name(Rule) : name(DayRule) + " + " + name(Rule);
}
