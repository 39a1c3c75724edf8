using System.Text;
using SeedGen.Sample;
using Spectre.Console;

Console.OutputEncoding = Encoding.UTF8;

// A file or a pipe has no width of its own, and no use for colours.
if (Console.IsOutputRedirected)
{
    AnsiConsole.Profile.Width = 120;
    AnsiConsole.Profile.Capabilities.Ansi = false;
}

ArticleTable.Print();
WhoSaidWhat.Print();
Timeline.Print();
StatementList.Print();
