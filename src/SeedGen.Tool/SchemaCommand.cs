using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Schema.JsonSchema;

namespace SeedGen.Tool;

/// <summary><c>seedgen schema</c>: writes JSON Schemas that know a user's own fields, actors and articles.</summary>
/// <param name="output">Takes the names of the files written.</param>
/// <param name="errors">Takes the complaints.</param>
internal sealed class SchemaCommand(TextWriter output, TextWriter errors)
{
    /// <summary>The schema of <c>seedgen.yaml</c>.</summary>
    public const string SchemaName = "seedgen.schema.json";

    /// <summary>The schema of an article's front matter.</summary>
    public const string FrontMatterName = "seedgen.frontmatter.schema.json";

    /// <summary>Writes both.</summary>
    /// <param name="path">A schema file, or the folder it lies in.</param>
    /// <param name="outputFolder">Where to write; null for the schema's folder.</param>
    /// <returns>The exit code: 1 when the schema can't be used.</returns>
    public int Run(string path, string? outputFolder)
    {
        var problems = new ProblemLines(errors);
        string file = Directory.Exists(path) ? SchemaFiles.In(path) ?? Path.Combine(path, CorpusFolder.SchemaFileName) : path;
        if (new SchemaFiles(problems).Read(file) is not { } loaded) return 1;
        string folder = outputFolder ?? loaded.Folder;
        Directory.CreateDirectory(folder);
        (List<string> keys, List<string> ids) = ArticlesOf(loaded, file, problems);
        Write(Path.Combine(folder, SchemaName), JsonSchemaWriter.Write(loaded.Schema, keys, ids));
        Write(Path.Combine(folder, FrontMatterName), JsonSchemaWriter.WriteFrontMatter(loaded.Schema, ids));
        return problems.Any ? 1 : 0;
    }

    // What "articles:" may name (files by their path, lines by their id), and what references to articles may.
    private static (List<string> Keys, List<string> Ids) ArticlesOf(LoadedSchema loaded, string schemaFile, ProblemLines problems)
    {
        List<string> keys = [];
        List<string> ids = [];
        foreach (InputFile file in InputFiles.Find(loaded.Folder, problems))
        {
            string name = loaded.NameOf(file);
            bool isOthers = SchemaFiles.Nearest(file.Path) is { } nearest && nearest != Path.GetFullPath(schemaFile);
            if (isOthers || CorpusFolder.IsExcluded(loaded.Schema.Exclude, name)) continue;
            problems.Reading(file.Path, () =>
            {
                Seed seed = new(TextFile.Read(file.Path).File, name, "");
                SeedResult read = ArticleExtractor.Extract(seed, loaded.Settings, loaded.Entries, CancellationToken.None);
                foreach (ArticleModel article in read.Articles)
                {
                    keys.Add(file.HoldsLines ? article.Key : name);
                    ids.Add(article.Key);
                }
            });
        }

        return (keys, ids);
    }

    private void Write(string file, string text)
    {
        File.WriteAllText(file, text);
        output.Write(file + "\n");
    }
}
