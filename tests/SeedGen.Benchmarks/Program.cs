using System.CommandLine;
using SeedGen.Benchmarks.Articles;
using SeedGen.Benchmarks.Builds;
using SeedGen.Benchmarks.Consumers;
using SeedGen.Benchmarks.Edits;
using SeedGen.Benchmarks.Extraction;
using SeedGen.Benchmarks.Pieces;

var articles = new Option<int>("--articles") { Description = "How many made articles.", DefaultValueFactory = _ => 1000 };
var folder = new Option<DirectoryInfo?>("--from") { Description = "Read the .md and .txt files of this folder instead.", HelpName = "FOLDER" };
var passes = new Option<int>("--passes") { Description = "How many warm passes; their median counts.", DefaultValueFactory = _ => 7 };

var extraction = new Command(
    "extraction", "What reading articles costs: the first pass of a fresh process, warm passes, each room, growing documents.")
{
    articles,
    folder,
    passes,
};
extraction.SetAction(arguments => ExtractionRun.Print(
    Console.Out,
    arguments.GetValue(folder) is { } from ? SeedTexts.Read(from.FullName) : SeedTexts.Make(arguments.GetValue(articles)),
    arguments.GetValue(passes)));

var output = new Argument<DirectoryInfo>("FOLDER") { Description = "Where to write them." };
var make = new Command("make", "Writes made articles to a folder, as a00000.md and so on.") { output, articles };
make.SetAction(arguments => SeedTexts.Write(arguments.GetRequiredValue(output).FullName, arguments.GetValue(articles)));

var filter = new Option<string>("--filter") { Description = "Which ones, as BenchmarkDotNet's own option.", DefaultValueFactory = _ => "*" };
var pieces = new Command("pieces", "Single pieces under BenchmarkDotNet.") { filter };
pieces.SetAction(arguments => PieceRun.Run(arguments.GetRequiredValue(filter)));

var sizes = Sizes(100, 1_000, 10_000);
var rounds = new Option<int>("--rounds") { Description = "How often each is timed.", DefaultValueFactory = _ => 5 };
var storage = new Option<string>("--storage") { Description = "The value of SeedGenStorage.", DefaultValueFactory = _ => "auto" };
var alone = new Option<bool>("--alone") { Description = "Leave out the tools from npm." };
var builds = new Command("builds", "Whole builds: with SeedGen and without, from nothing, with nothing changed, and with one article edited.")
{
    sizes,
    rounds,
    storage,
    alone,
};
builds.SetAction(arguments => BuildRun.Print(
    Console.Out,
    Console.Error,
    arguments.GetRequiredValue(sizes),
    arguments.GetValue(rounds),
    arguments.GetRequiredValue(storage),
    !arguments.GetValue(alone)));

var many = new Option<int>("--articles") { Description = "How many made articles.", DefaultValueFactory = _ => 10_000 };
var consumer = new Command("consumer", "An app with an embedded corpus: its start, one article, all quotations, everything; time and memory.")
{
    many,
    rounds,
};
consumer.SetAction(arguments => ConsumerRun.Print(Console.Out, arguments.GetValue(many), arguments.GetValue(rounds)));

var edited = Sizes(1_000, 10_000);
var times = new Option<int>("--rounds") { Description = "How often each edit is timed.", DefaultValueFactory = _ => 31 };
var generator = new Option<string>("--generator")
{
    Description = "The folder with the generator's assemblies, if not the ones just built.",
    DefaultValueFactory = _ => GeneratorFolder.Built,
};
var edits = new Command("edits", "The compiler's driver after an edit, beside an empty pipeline over the same files.") { edited, times, generator };
edits.SetAction(arguments => EditRun.Print(
    Console.Out, arguments.GetRequiredValue(edited), arguments.GetValue(times), Path.GetFullPath(arguments.GetRequiredValue(generator))));

return new RootCommand("Measures what users of SeedGen wait for. Run it with -c Release.") { extraction, builds, edits, consumer, make, pieces }
    .Parse(args).Invoke();

static Option<int[]> Sizes(params int[] unlessGiven) => new("--sizes")
{
    Description = "How many articles, several times.",
    DefaultValueFactory = _ => unlessGiven,
    AllowMultipleArgumentsPerToken = true,
};
