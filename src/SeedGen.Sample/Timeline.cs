using System.Globalization;
using Newsroom.Denial;
using Spectre.Console;

namespace SeedGen.Sample;

/// <summary>
/// What the texts date, in the order of time: "Tuesday" and "last week" stand where they belong, as they were resolved
/// against the day each article was published.
/// </summary>
internal static class Timeline
{
    public static void Print()
    {
        Report.Heading("Timeline");
        Table table = Report.Table("From", "Value", "In words", "Outlets");
        var moments = ArmsDenial.Dates
            .Where(date => date.Start is not null)
            .OrderBy(date => date.Start)
            .ThenBy(date => date.End)
            .GroupBy(date => (date.Start, date.Timex));
        foreach (var moment in moments)
        {
            table.Row(
                moment.Key.Start?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                moment.Key.Timex,
                string.Join(", ", moment.Select(date => date.Text).Distinct()),
                string.Join(", ", moment.Select(date => date.Article.Outlet).Distinct()));
        }

        AnsiConsole.Write(table);
    }
}
