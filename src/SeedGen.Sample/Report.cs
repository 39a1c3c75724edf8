using Spectre.Console;

namespace SeedGen.Sample;

/// <summary>The look that all parts of the report share.</summary>
internal static class Report
{
    public static void Heading(string words)
    {
        Console.WriteLine();
        AnsiConsole.MarkupLineInterpolated($"[bold]{words}[/]");
    }

    public static Table Table(params string[] columns) =>
        new Table().Border(TableBorder.Simple).AddColumns(columns);

    /// <summary>Adds a row of plain words: a bracket in them is a bracket, not markup.</summary>
    public static void Row(this Table table, params string?[] cells) =>
        table.AddRow(cells.Select(cell => new Text(cell ?? "")));
}
