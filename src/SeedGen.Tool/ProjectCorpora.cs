using SeedGen.Extraction;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;
using SeedGen.Extraction.Schema.Naming;

namespace SeedGen.Tool;

/// <summary>
/// Corpora that become code of one project: those with the same project nearest above them, or with none. What is not
/// known here is the project's root namespace, and the types that become of fields.
/// </summary>
internal sealed class ProjectCorpora
{
    // Stands for the root namespace, which is the same for both of two that lack a namespace.
    private const string Root = "RootNamespace";

    private readonly Dictionary<string, CorpusSchema> _schemas = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IdentityIndex> _projects = new(StringComparer.Ordinal);

    /// <summary>The corpora of these schemas.</summary>
    public ProjectCorpora(IEnumerable<(CorpusFile File, SchemaResult Result)> schemas)
    {
        Projects projects = new();
        foreach ((CorpusFile file, SchemaResult result) in schemas)
        {
            if (result.Schema is { } schema) _schemas[file.FullPath] = schema;
        }

        foreach (var project in _schemas.GroupBy(schema => projects.Nearest(Path.GetDirectoryName(schema.Key)!)))
        {
            var identities = IdentityIndex.Of(project.Select(static schema => IdentityOf(schema.Key, schema.Value)));
            foreach ((string path, _) in project) _projects[path] = identities;
        }
    }

    /// <summary>That the namespace of a corpus is that of another; null when it is not.</summary>
    public Problem? ClashOf(CorpusFile file)
    {
        if (!_schemas.TryGetValue(file.FullPath, out CorpusSchema? schema)) return null;
        if (_projects[file.FullPath].EarlierClash(file.FullPath) is not { } clash) return null;
        return new Problem(
            ProblemRules.SameCorpus,
            schema.NameLocation ?? schema.File.Locate(default),
            [clash.Name, RelativePath.Between(file.FullPath, clash.SchemaPath)]);
    }

    private static CorpusIdentity IdentityOf(string path, CorpusSchema schema)
    {
        string space = schema.Namespace ?? $"{Root}.{schema.CorpusName}";
        return new(path, space, space, ReservedNames.Types.Append(schema.CorpusName).Select(type => $"{space}.{type}").ToValueList());
    }
}
