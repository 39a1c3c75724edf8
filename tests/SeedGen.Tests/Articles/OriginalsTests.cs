using System.Text.Json;
using SeedGen.Extraction;
using SeedGen.Extraction.Articles.Layout;
using SeedGen.Extraction.Language;
using SeedGen.Tests.Support;

namespace SeedGen.Tests.Articles;

public sealed class OriginalsTests
{
    [GoldFact]
    public void Title_byline_published_and_url_of_every_original_are_those_of_the_gold()
    {
        foreach ((JsonElement gold, string text, ArticleLayout layout) in Read())
        {
            string file = gold.GetProperty("file").GetString()!;
            Assert.Equal((file, gold.GetProperty("title").GetString()), (file, layout.Title?.Value));
            Assert.Equal((file, gold.GetProperty("byline").GetString()), (file, layout.Byline?.Value));
            Assert.Equal((file, gold.GetProperty("published").GetString()), (file, layout.Published?.Value.ToDateString()));
            Assert.Equal((file, gold.GetProperty("url").GetString()), (file, layout.Url?.Value));
        }
    }

    [GoldFact]
    public void Body_text_and_text_of_the_site_lie_where_the_gold_has_them()
    {
        foreach ((JsonElement gold, string text, ArticleLayout layout) in Read())
        {
            string file = gold.GetProperty("file").GetString()!;
            List<TextSpan> body = Ranges(gold, "body");
            List<TextSpan> boilerplate = Ranges(gold, "boilerplate");
            foreach (Block block in layout.Blocks)
            {
                string shown = $"{file}: {block.Kind} {block.Span.In(text)}";
                Assert.True(body.Exists(r => r.Contains(block.Span)) == block.Kind is BlockKind.Paragraph or BlockKind.Heading, shown);
                Assert.True(boilerplate.Exists(r => r.Contains(block.Span)) == block.Kind is BlockKind.Boilerplate, shown);
            }

            Assert.Equal(body[0].Start, layout.Body.Start);
            Assert.Equal(TextSpan.FromBounds(0, body[^1].End).Trim(text).End, layout.Body.End);
        }
    }

    [OriginalsFact]
    public void Every_word_of_every_original_is_in_one_block()
    {
        foreach (string path in Directory.GetFiles(OriginalsFactAttribute.Folder!, "*.txt")) BlockTests.AssertCovered(File.ReadAllText(path));
    }

    private static IEnumerable<(JsonElement Gold, string Text, ArticleLayout Layout)> Read()
    {
        foreach (string line in File.ReadLines(Path.Combine(GoldFactAttribute.Folder!, "seeds.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            JsonElement gold = json.RootElement.Clone();
            string text = File.ReadAllText(Path.Combine(OriginalsFactAttribute.Folder!, Path.GetFileName(gold.GetProperty("file").GetString()!)));
            yield return (gold, text, Reading.Layout(text));
        }
    }

    private static List<TextSpan> Ranges(JsonElement gold, string name) =>
        !gold.TryGetProperty(name, out JsonElement ranges) ? [] :
        [.. ranges.EnumerateArray().Select(r => TextSpan.FromBounds(r[0].GetInt32(), r[1].GetInt32()))];
}
