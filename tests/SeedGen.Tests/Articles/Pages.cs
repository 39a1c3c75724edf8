using SeedGen.Extraction;
using SeedGen.Extraction.Articles.Layout;
using SeedGen.Extraction.Language;

namespace SeedGen.Tests.Articles;

/// <summary>Pages whose lines are marked: "+" is text of the site, "-" is of the article.</summary>
internal static class Pages
{
    /// <summary>Fails with the lines that are not what their mark says.</summary>
    public static void AssertRead(string site, string page)
    {
        string[] lines = page.ReplaceLineEndings("\n").Split('\n');
        ArticleLayout layout = Reading.Layout(string.Join('\n', lines.Select(static l => l[1..])));
        List<string> wrong = [];
        int start = 0;
        foreach (string line in lines)
        {
            TextSpan span = new(start, line.Length - 1);
            BlockKind[] kinds = [.. layout.Blocks.Where(b => b.Span.Overlaps(span)).Select(static b => b.Kind).Distinct()];
            bool isRight = line[0] == '+' ? kinds is [BlockKind.Boilerplate] : !kinds.Contains(BlockKind.Boilerplate);
            if (!isRight) wrong.Add($"{string.Join(',', kinds)}: {line}");
            start = span.End + 1;
        }

        Assert.True(wrong.Count == 0, $"{site}\n{string.Join('\n', wrong)}");
    }
}
