namespace SeedGen.Extraction.Problems;

/// <content>What is doubtful about the quotations of a text.</content>
internal static partial class ProblemRules
{
    public static readonly ProblemRule UnpairedMark = Note(
        "SEED3101", "A quotation mark without its partner",
        "The quotation mark at '{0}' has no partner in its paragraph: add the missing one or remove this one{1}");

    public static readonly ProblemRule NoSpeaker = Note(
        "SEED3102", "A quotation without a speaker",
        "Nobody is named as the speaker of '{0}': name one in the schema under the article's quotes");

    public static readonly ProblemRule UndeclaredSpeaker = Note(
        "SEED3103", "A speaker nobody declared",
        "'{0}' speaks here, and 'actors' in the schema does not know the name: declare it there, or as an alias of who it is");
}
