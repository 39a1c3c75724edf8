using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Quotes;

/// <summary>Broadcasters that are called by their initials.</summary>
internal static class Stations
{
    private static readonly WordSet Words = new("BBC ITV RTE RTÉ ABC CBC NBC CBS PBS NPR RNZ SABC NHK ZDF ARD RAI CNN MSNBC CNBC ESPN HBO MTV");

    /// <summary>True for one of them.</summary>
    public static bool Has(TextDocument document, Token token) => Words.Contains(document, token);
}
