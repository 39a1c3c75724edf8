using System.Text.Json;

namespace SeedGen.Scores.Gold;

/// <summary>Reads annotated articles, one JSON object a line.</summary>
internal static class GoldReader
{
    /// <summary>The articles in <paramref name="path"/>.</summary>
    public static List<GoldArticle> Read(string path)
    {
        List<GoldArticle> articles = [];
        foreach (string line in File.ReadLines(path))
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            using var json = JsonDocument.Parse(line);
            articles.Add(ReadArticle(json.RootElement));
        }

        return articles;
    }

    private static GoldArticle ReadArticle(JsonElement json) => new(Text(json, "id")!, Text(json, "text")!, Day(json))
    {
        Quotes = Layer(json, "quotes", ReadQuote),
        NestedQuotes = Layer(json, "nested_quotes", ReadExtent) ?? [],
        Dates = Layer(json, "dates", ReadDate),
        Actors = Layer(json, "actors", ReadActor),
        Places = Texts(json, "places"),
    };

    private static string? Day(JsonElement json)
    {
        const int Length = 10;
        string? day = Text(json, "ref_date") ?? Text(json, "published");
        return day is { Length: > Length } ? day[..Length] : day;
    }

    private static GoldQuote ReadQuote(JsonElement json) => new(ReadExtent(json), Text(json, "kind"), Text(json, "speaker"))
    {
        SpeakerAlternatives = Texts(json, "speaker_alts"),
        SpeakerResolved = Texts(json, "speaker_resolved"),
        IsPronoun = Text(json, "speaker_kind") == "pronoun",
        IsOptional = IsTrue(json, "optional"),
    };

    private static GoldDate ReadDate(JsonElement json) => new(ReadExtent(json), Text(json, "value"))
    {
        Alternatives = Texts(json, "value_alts"),
        IsOptional = IsTrue(json, "optional"),
    };

    private static GoldActor ReadActor(JsonElement json)
    {
        IEnumerable<string?> mentions = (Layer(json, "mentions", static m => m) ?? [])
            .Where(static m => Text(m, "form") is null or "NAM" or "name")
            .Select(static m => Text(m, "text"));
        IEnumerable<string> names = mentions.Prepend(Text(json, "name")).OfType<string>().Concat(Texts(json, "aliases"));
        bool isNamed = !json.TryGetProperty("named", out JsonElement named) || named.ValueKind == JsonValueKind.True;
        return new(Text(json, "kind"), [.. names.Where(static name => name.Length > 0).Distinct(StringComparer.Ordinal)])
        {
            IsOptional = !isNamed || IsTrue(json, "optional"),
        };
    }

    private static Extent ReadExtent(JsonElement json) => new(json.GetProperty("start").GetInt32(), json.GetProperty("end").GetInt32());

    private static List<T>? Layer<T>(JsonElement json, string name, Func<JsonElement, T> read) =>
        json.TryGetProperty(name, out JsonElement layer) && layer.ValueKind == JsonValueKind.Array ? [.. layer.EnumerateArray().Select(read)] : null;

    private static List<string> Texts(JsonElement json, string name) => Layer(json, name, static t => t.GetString() ?? "") ?? [];

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool IsTrue(JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.True;
}
