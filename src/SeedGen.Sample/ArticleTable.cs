using System.Globalization;
using Newsroom.Denial;
using Spectre.Console;

namespace SeedGen.Sample;

/// <summary>All articles of the corpus, with built-in members and a field of our own (<c>Desk</c>).</summary>
internal static class ArticleTable
{
    public static void Print()
    {
        Report.Heading($"{ArmsDenial.Articles.Count} articles");
        Table table = Report.Table("Published", "Outlet", "Headline", "Desk", "Words", "Quotes");
        foreach (Article article in ArmsDenial.Articles.OrderBy(article => article.Published))
        {
            table.Row(
                article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                article.Outlet,
                article.Title,
                article.Desk.ToString(),
                article.WordCount.ToString(CultureInfo.InvariantCulture),
                article.Quotes.Count.ToString(CultureInfo.InvariantCulture));
        }

        AnsiConsole.Write(table);

        // One article by its name. Delete the file, and this line no longer compiles.
        Article wire = ArmsDenial.Articles[ArticleId.AgencyWire];
        Console.WriteLine($"\"{wire.Title}\" by {wire.Byline} is from {wire.Url}");
    }
}
