using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Corpus.Reading;

/// <summary>Leads places inside an entry of the schema back to the schema file.</summary>
public static class Fragments
{
    /// <summary>
    /// <paramref name="problems"/> with all places counted from the start of their files. A place in an entry that the
    /// schema no longer has is left as it is.
    /// </summary>
    public static ValueList<Problem> Resolve(ValueList<Problem> problems, CorpusSchema schema)
    {
        if (!problems.Any(static problem => problem.Location.Fragment is not null)) return problems;
        Dictionary<string, FragmentOrigin> origins = new(StringComparer.Ordinal);
        foreach (FragmentOrigin origin in schema.Fragments) origins[origin.Fragment] = origin;
        return problems.Select(problem => problem with { Location = InFile(problem.Location, origins) }).ToValueList();
    }

    private static SourceLocation InFile(SourceLocation location, Dictionary<string, FragmentOrigin> origins) =>
        location.Fragment is { } fragment && origins.TryGetValue(fragment, out FragmentOrigin? origin)
            ? location.From(origin)
            : location;
}
