namespace SeedGen.Extraction.Schema.Fields;

/// <summary>
/// What other tools call the built-in fields (site generators' front matter, feeds, schema.org's NewsArticle, Dublin Core), and
/// what the C# is called that a key names; likewise words for types, kinds and severities. None of these is read; who writes
/// one is told ours.
/// </summary>
internal static class ForeignKeys
{
    private static readonly Dictionary<string, string> Meant = new(StringComparer.OrdinalIgnoreCase)
    {
        ["headline"] = "title",
        ["heading"] = "title",
        ["name"] = "title",
        ["subtitle"] = "standfirst",
        ["description"] = "standfirst",
        ["summary"] = "standfirst",
        ["excerpt"] = "standfirst",
        ["abstract"] = "standfirst",
        ["lede"] = "standfirst",
        ["source"] = "outlet",
        ["publisher"] = "outlet",
        ["publication"] = "outlet",
        ["newspaper"] = "outlet",
        ["site"] = "outlet",
        ["author"] = "byline",
        ["authors"] = "byline",
        ["creator"] = "byline",
        ["writer"] = "byline",
        ["location"] = "dateline",
        ["place"] = "dateline",
        ["date"] = "published",
        ["datePublished"] = "published",
        ["pubDate"] = "published",
        ["link"] = "url",
        ["permalink"] = "url",
        ["canonical"] = "url",
        ["slug"] = "id",
        ["type"] = "kind",
        ["alternateName"] = "aliases",
        ["parent"] = "of",
        ["memberOf"] = "of",
        ["affiliation"] = "of",
        ["class"] = "corpus",
        ["people"] = "actors",
        ["version"] = "seedgen",
        ["schema"] = "seedgen",
        ["integer"] = "int",
        ["number"] = "decimal",
        ["float"] = "decimal",
        ["double"] = "decimal",
        ["boolean"] = "bool",
        ["array"] = "list",
        ["timestamp"] = "datetime",
        ["human"] = "person",
        ["company"] = "organisation",
        ["country"] = "state",
        ["off"] = "none",
        ["silent"] = "none",
        ["info"] = "note",
        ["suggestion"] = "note",
    };

    /// <summary>True when <paramref name="key"/> is one of ours that other tools have a name for.</summary>
    public static bool Mean(string key) => Meant.ContainsValue(key);

    /// <summary>The one of our <paramref name="keys"/> that another tool's <paramref name="key"/> stands for; null when none does.</summary>
    public static string? Translate(string key, IEnumerable<string> keys) =>
        Meant.TryGetValue(key, out string? meant) && keys.Contains(meant) ? meant : null;
}
