namespace SeedGen.Extraction.Problems;

/// <content>What is doubtful about the quotations of a text.</content>
internal static partial class ProblemRules
{
    public static readonly ProblemRule UnpairedMark = Note(
        "SEED3101", "A quotation mark without its partner",
        "The quotation mark at '{0}' has no partner in its paragraph: add the missing one or remove this one");

    public static readonly ProblemRule NoSpeaker = Note(
        "SEED3102", "A quotation without a speaker",
        "Nobody is named as the speaker of '{0}': name one in the schema under the article's quotes");
}
