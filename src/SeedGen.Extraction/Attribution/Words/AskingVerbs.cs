using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Words;

/// <summary>The verbs by which somebody puts a question.</summary>
internal static class AskingVerbs
{
    /// <summary>Their forms that report words.</summary>
    public static readonly WordSet Words = new("asked asks ask inquired enquired");
}
