using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using SeedGen.Tool;

var paths = new Argument<string[]>("PATH")
{
    Description = "Articles (.txt, .md, .jsonl), folders of them, or - for JSON lines on standard input.",
    Arity = ArgumentArity.OneOrMore,
};
paths.Validators.Add(RefuseOptions);
var schemaFile = new Option<FileInfo?>("--schema")
{
    Description = "The schema to read with. Without it, the nearest seedgen.yaml at or above each file.",
    HelpName = "FILE",
};
var explain = new Option<bool>("--explain") { Description = "Write which rules decided about every quotation and date, one line each." };
var extract = new Command("extract", "Writes what is found in articles to standard output, one JSON object a line.")
{
    paths,
    schemaFile,
    explain,
};
extract.SetAction(arguments =>
{
    using Stream input = Console.OpenStandardInput();
    using Stream output = Console.OpenStandardOutput();
    using IArticleWriter writer = arguments.GetValue(explain) ? new ExplanationLines(output) : new ArticleJson(output);
    return new ExtractCommand(input, writer, Console.Error).Run(arguments.GetRequiredValue(paths), arguments.GetValue(schemaFile)?.FullName);
});

var schemaPath = new Argument<string>("PATH")
{
    Description = "A seedgen.yaml or the folder it lies in.",
    DefaultValueFactory = _ => ".",
};
schemaPath.Validators.Add(RefuseOptions);
var outputFolder = new Option<DirectoryInfo?>("--output")
{
    Description = "The folder to write to. Without it, the folder of the schema.",
    HelpName = "FOLDER",
};
var schema = new Command("schema", "Writes the JSON Schemas by which editors complete and check a schema and its front matter.")
{
    schemaPath,
    outputFolder,
};
schema.SetAction(arguments =>
    new SchemaCommand(Console.Out, Console.Error).Run(arguments.GetRequiredValue(schemaPath), arguments.GetValue(outputFolder)?.FullName));

var corpora = new Argument<string[]>("PATH")
{
    Description = "Folders with a seedgen.yaml in or below them.",
    DefaultValueFactory = _ => ["."],
};
corpora.Validators.Add(RefuseOptions);
var strict = new Option<bool>("--strict") { Description = "Let warnings and notes fail the check as errors do." };
var check = new Command("check", "Reads whole corpora as the build does and writes what is wrong with them.")
{
    corpora,
    strict,
};
check.SetAction(arguments =>
    new CheckCommand(Console.Out, Console.Error).Run(arguments.GetRequiredValue(corpora), arguments.GetValue(strict)));

// Not a RootCommand, which would call itself by the assembly's name instead of what the user typed.
var seedgen = new Command("seedgen", "Finds who said what, and when, in news articles.")
{
    extract,
    schema,
    check,
    new HelpOption(),
    new VersionOption(),
};
try
{
    ParseResult parsed = seedgen.Parse(args);
    int exitCode = parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    return parsed.Errors.Count > 0 ? 2 : exitCode;
}
catch (Exception e) when (e is IOException or UnauthorizedAccessException)
{
    new ProblemLines(Console.Error).Write("seedgen", e.Message);
    return 1;
}
catch (Exception e)
{
    new ProblemLines(Console.Error).Write(
        "seedgen", $"this is a fault of seedgen's own and not of your files; please report it with what you ran: {e.GetType().Name}: {e.Message}");
    return 2;
}

// What looks like an option and is none is a slip of the pen, unless there is such a file.
static void RefuseOptions(ArgumentResult paths)
{
    foreach (string path in paths.Tokens.Select(static token => token.Value))
    {
        if (path.Length > 1 && path[0] == '-' && !Path.Exists(path)) paths.AddError($"There is no option '{path}'.");
    }
}
