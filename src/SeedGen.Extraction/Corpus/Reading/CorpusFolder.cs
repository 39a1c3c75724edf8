namespace SeedGen.Extraction.Corpus.Reading;

/// <summary>Which files make a corpus: those at and below a schema's folder, down to the next schema.</summary>
public static class CorpusFolder
{
    /// <summary>The name of a schema file.</summary>
    public const string SchemaFileName = "seedgen.yaml";

    /// <summary>The other ending of YAML files, which many are used to.</summary>
    internal const string ShortSchemaFileName = "seedgen.yml";

    /// <summary>True when <paramref name="path"/> is called like a schema: <c>seedgen.yaml</c>, or <c>seedgen.yml</c>.</summary>
    public static bool IsSchema(string path)
    {
        string name = FileName(path);
        return string.Equals(name, SchemaFileName, StringComparison.OrdinalIgnoreCase)
            || string.Equals(name, ShortSchemaFileName, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// True when <paramref name="path"/> is of a kind that articles are read from: <c>.txt</c>, <c>.md</c>,
    /// <c>.jsonl</c>.
    /// </summary>
    public static bool IsSeed(string path) =>
        HoldsLines(path) || HoldsOneArticle(path);

    /// <summary>
    /// True when <paramref name="path"/> is of the kind that holds one article a line: <c>.jsonl</c>.
    /// </summary>
    public static bool HoldsLines(string path) => CorpusPath.HoldsLines(path);

    /// <summary>
    /// True when <paramref name="path"/> is of a kind that is one article: <c>.txt</c>, <c>.md</c>.
    /// </summary>
    internal static bool HoldsOneArticle(string path) =>
        CorpusPath.HasExtension(path, ".txt") || CorpusPath.HasExtension(path, ".md");

    /// <summary>True when <paramref name="relativePath"/> is one of the files that the schema leaves out.</summary>
    public static bool IsExcluded(ValueList<string> exclude, string relativePath)
    {
        foreach (string pattern in exclude)
        {
            if (PathGlob.IsMatch(pattern, relativePath)) return true;
        }

        return false;
    }

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
