using Newsroom.Denial;
using Spectre.Console;

namespace SeedGen.Sample;

/// <summary>What more than one article quotes: one utterance, and how each outlet has it.</summary>
internal static class StatementList
{
    public static void Print()
    {
        Report.Heading("The same words across outlets");
        foreach (Statement statement in ArmsDenial.Statements.Where(statement => statement.Articles.Count > 1))
        {
            Table table = Report.Table("Outlet", "Words");
            foreach (Quote variant in statement.Quotes) table.Row(variant.Article.Outlet, variant.Text);

            Console.WriteLine();
            Console.WriteLine(Speakers(statement));
            AnsiConsole.Write(table);
        }
    }

    private static string Speakers(Statement statement) =>
        statement.Speakers.Count == 0 ? "Nobody named" : string.Join(", ", statement.Speakers.Select(actor => actor.Name));
}
