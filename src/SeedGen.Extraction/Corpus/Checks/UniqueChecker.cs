using System.Globalization;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;
using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Extraction.Corpus.Checks;

/// <summary>Checks the fields that no two records may give the same value.</summary>
internal static class UniqueChecker
{
    /// <summary>
    /// Notes each value of a <c>unique</c> field that an earlier record has already. Defaults do not count.
    /// </summary>
    public static void Check(CorpusSchema schema, ValueList<ArticleModel> articles, List<Problem> problems, CancellationToken cancellation)
    {
        Check(schema.ActorFields, schema.Actors.Select(static actor => (actor.Actor.Key, actor.Fields)), problems, cancellation);
        Check(schema.Settings.ArticleFields, articles.Select(static article => (article.Key, article.Fields)), problems, cancellation);
    }

    private static void Check(
        ValueList<FieldSchema> fields, IEnumerable<(string Key, ValueList<NamedValue> Fields)> records, List<Problem> problems,
        CancellationToken cancellation)
    {
        HashSet<string> unique = new(fields.Where(static field => field.Unique).Select(static field => field.Name), StringComparer.Ordinal);
        if (unique.Count == 0) return;
        Dictionary<(string Field, string Value), string> first = [];
        foreach ((string key, ValueList<NamedValue> values) in records)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (NamedValue value in values)
            {
                if (value.Location is null || !unique.Contains(value.Name)) continue;
                string text = TextOf(value.Value);
                if (first.TryGetValue((value.Name, text), out string? owner))
                    problems.Add(new Problem(ProblemRules.ValueNotUnique, value.Location, [value.Name, owner, Excerpt.Of(text)]));
                else first.Add((value.Name, text), key);
            }
        }
    }

    // What makes two values the same; where they were written does not.
    private static string TextOf(FieldValue value) => value switch
    {
        StringValue text => text.Value,
        UriValue uri => uri.Value,
        EnumValue item => item.Value,
        ReferenceValue reference => reference.Key,
        IntValue number => number.Value.ToString(CultureInfo.InvariantCulture),
        DecimalValue number => (number.Value / 1.000000000000000000000000000m).ToString(CultureInfo.InvariantCulture),
        BoolValue truth => truth.Value ? "true" : "false",
        TimestampValue time => time.Value.ToString(),
        DurationValue length => length.Value.ToString("c", CultureInfo.InvariantCulture),
        ListValue list => string.Join(", ", list.Items.Select(TextOf)),
        ObjectValue nested =>
            string.Join(", ", nested.Fields.Select(static field => field.Name + ": " + TextOf(field.Value))),
        _ => "",
    };
}
