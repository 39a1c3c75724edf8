namespace SeedGen.Extraction.Problems;

/// <content>What is doubtful about an article's words, once all that is said of it is known.</content>
internal static partial class ProblemRules
{
    /// <summary>The dateline says another place or day than the metadata.</summary>
    public static readonly ProblemRule DatelineContradiction = Note(
        "SEED3301",
        "Dateline contradicts metadata",
        "The dateline '{0}' contradicts '{1}', which is {2}: correct one of them");

    /// <summary>A surname of two declared persons, both named in the article.</summary>
    public static readonly ProblemRule AmbiguousName = Note(
        "SEED3302",
        "Name could be two actors",
        "'{0}' could be {1} and is read as '{2}'; make it an alias of whom it means, or name the speaker under the article's 'quotes'");
}
