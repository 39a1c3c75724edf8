namespace SeedGen.Extraction.Problems;

/// <content>What can be wrong with corrections by hand, and with the whole corpus.</content>
internal static partial class ProblemRules
{
    // Corrections.
    public static readonly ProblemRule WordsNotThere = Error(
        "SEED4001", "Corrected words are not there",
        "The article does not hold the words '{0}'; copy them from it as they stand now");

    public static readonly ProblemRule WordsStandTwice = Error(
        "SEED4002", "Corrected words are not the only ones",
        "The article holds the words '{0}' {1} times; give more of them");

    public static readonly ProblemRule NoQuotationThere = Error(
        "SEED4003", "No quotation to correct",
        "No quotation holds the words '{0}'; copy them from between its quotation marks");

    public static readonly ProblemRule NoDateThere = Error(
        "SEED4004", "No date to correct",
        "No date stands at the words '{0}'; copy those of a date, or take the correction out");

    public static readonly ProblemRule NoTimexValue = Error(
        "SEED4005", "Not a TIMEX3 value",
        "'{0}' is not a TIMEX3 value; write a date as 2022-11-08, a month as 2022-11, a week as 2022-W45, a "
            + "length as P6D");

    public static readonly ProblemRule CorrectedTwice = Error(
        "SEED4007", "Corrected twice",
        "The {0} at '{1}' is corrected above already; make one correction of the two");

    // The corpus.
    public static readonly ProblemRule DuplicateArticleId = Error(
        "SEED5001", "Two articles have one id",
        "'{0}' is the id of {1} already; {2}");

    public static readonly ProblemRule UnknownArticleReference = Error(
        "SEED5002", "Reference to no article",
        "There is no article '{0}'{1}");

    public static readonly ProblemRule UnknownActorReference = Error(
        "SEED5003", "Reference to no actor",
        "There is no actor '{0}' in 'actors'{1}");

    public static readonly ProblemRule ValueNotUnique = Error(
        "SEED5004", "Value is given twice",
        "'{0}' must be unique, but '{1}' has the value '{2}' already; give this one another");

    public static readonly ProblemRule EntryWithoutArticle = Error(
        "SEED5005", "Entry for no article",
        "The corpus has no article '{0}'{1}");

    public static readonly ProblemRule EntryForExcluded = Warning(
        "SEED5008", "Entry for an excluded article",
        "'exclude' leaves '{0}' out of the corpus; take this entry out, or the file in");

    public static readonly ProblemRule CorrectionChangesNothing = Note(
        "SEED4006", "Correction changes nothing",
        "Without this correction '{0}' is read the same; take it out, unless it is to hold against later "
            + "changes");

    public static readonly ProblemRule SameText = Warning(
        "SEED5006", "Two articles have one text",
        "'{0}' has the same text as '{1}'; take one of them out");

    public static readonly ProblemRule UnusedBoilerplate = Note(
        "SEED5007", "Boilerplate that no article has",
        "No article holds the words '{0}'; copy them from one, or take them out");

    public static readonly ProblemRule NearlySameText = Note(
        "SEED5009", "Two articles have nearly one text",
        "'{0}' has nearly the same text as '{1}': of all their runs of four words, {2} % are in both; take one of them "
            + "out, unless both are meant");

    public static readonly ProblemRule IncludedTwice = Warning(
        "SEED5010", "File is included twice",
        "'{0}' is among the seeds twice, by two ways to write its path; include it once");
}
