namespace SeedGen.Extraction.Problems;

internal static partial class ProblemRules
{
    /// <summary>A day that no calendar has.</summary>
    public static readonly ProblemRule ImpossibleDate = Warning(
        "SEED3201", "Impossible date", "'{0}' is no day of the calendar; it stays text without a value");

    /// <summary>A weekday that is not the day's.</summary>
    public static readonly ProblemRule WeekdayContradictsDate = Note(
        "SEED3202", "Weekday contradicts date", "'{0}' names {1}, but {2} was a {3}; the date is taken, the weekday is not");

    /// <summary>A relative date in an article that has no date itself.</summary>
    public static readonly ProblemRule NothingToResolveAgainst = Note(
        "SEED3203", "Nothing to resolve against", "'{0}' has nothing to resolve against: give the article a 'published' date");

    /// <summary>A numeric date that reads two ways.</summary>
    public static readonly ProblemRule AmbiguousDateInText = Note(
        "SEED3204", "Ambiguous date", "'{0}' is {1} or {2}: say 'date-order: dmy' or 'date-order: mdy' in the schema");
}
