using Newsroom.Denial;
using Spectre.Console;

namespace SeedGen.Sample;

/// <summary>The quotations, under those who said them.</summary>
internal static class WhoSaidWhat
{
    public static void Print()
    {
        Report.Heading("Who said what");
        Table table = Report.Table("Speaker", "Cue", "Words", "Outlet");
        foreach (Actor actor in ArmsDenial.Actors.Where(actor => actor.Quotes.Count > 0))
        {
            string? name = actor.Name;
            foreach (Quote quote in actor.Quotes)
            {
                table.Row(name, quote.Cue, quote.Text, quote.Article.Outlet);
                name = null; // named once, above all that is said
            }
        }

        AnsiConsole.Write(table);

        // Actors have names in code, too.
        Actor north = ArmsDenial.Actors.NorthKorea;
        Console.WriteLine($"{north.Name} ({north.Code}) is quoted {north.Quotes.Count} times.");
    }
}
