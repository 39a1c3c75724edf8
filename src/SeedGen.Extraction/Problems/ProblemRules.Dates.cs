namespace SeedGen.Extraction.Problems;

/// <content>What is doubtful about the time expressions of a text.</content>
internal static partial class ProblemRules
{
    public static readonly ProblemRule ImpossibleDate = Warning(
        "SEED3201", "Impossible date",
        "'{0}' is no day of the calendar and has no value; correct it, or give its 'value' under the article's 'dates' in the schema");

    public static readonly ProblemRule WeekdayContradictsDate = Note(
        "SEED3202", "Weekday contradicts date",
        "'{0}' names {1}, but {2} was a {3}; the date is taken, so correct whichever of the two is wrong");

    public static readonly ProblemRule NothingToResolveAgainst = Note(
        "SEED3203", "Nothing to resolve against",
        "'{0}' has nothing to resolve against: give the article a 'published' date");

    public static readonly ProblemRule AmbiguousDateInText = Note(
        "SEED3204", "Ambiguous date",
        "'{0}' is {1} or {2}: say 'date-order: dmy' or 'date-order: mdy' in the schema");

    public static readonly ProblemRule PastIsToCome = Note(
        "SEED3205", "The past is still to come",
        "'{0}' is {1}, after the article was published ({2}), but the sentence tells it as past: see whether the year is right");
}
