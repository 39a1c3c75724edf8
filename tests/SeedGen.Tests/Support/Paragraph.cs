using SeedGen.Extraction.Language;

namespace SeedGen.Tests.Support;

/// <summary>A text that is one paragraph.</summary>
internal static class Paragraph
{
    /// <summary>The document of <paramref name="text"/>.</summary>
    public static TextDocument Of(string text) => TextDocument.Create(text, [new Block(BlockKind.Paragraph, new(0, text.Length))]);
}
