using SeedGen.Extraction;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Problems;

namespace SeedGen.Pipeline;

/// <summary>
/// The problems of single files, those in an entry of the schema at their place in the schema file, all with the severity
/// that the schema gives them: in groups, so that an edit reports a few again and not all.
/// </summary>
internal static class SeedProblems
{
    private const int GroupSize = 256;

    /// <summary>The problems of the seeds of a corpus, group by group; groups without one are left out.</summary>
    public static ValueList<ValueList<Problem>> Of(CorpusInput corpus, CancellationToken _)
    {
        ExtractedSeed[] seeds = [.. corpus.Seeds];
        List<ValueList<Problem>> groups = [];
        for (int start = 0; start < seeds.Length; start += GroupSize)
        {
            ArraySegment<ExtractedSeed> group = new(seeds, start, Math.Min(GroupSize, seeds.Length - start));
            ValueList<Problem> problems = corpus.Memory.Get(
                $"problems {start}", group, static (one, other) => one.Result!.Problems == other.Result!.Problems, () => Located(group, corpus));
            if (!problems.IsEmpty) groups.Add(problems);
        }

        return groups.ToValueList();
    }

    private static ValueList<Problem> Located(IEnumerable<ExtractedSeed> seeds, CorpusInput corpus)
    {
        ValueList<Problem> problems = seeds.SelectMany(static seed => seed.Result!.Problems).ToValueList();
        return Faults.Guard(
            corpus.Schema.File,
            () => corpus.Severities.Apply(Fragments.Resolve(problems, corpus.Schema)),
            fault => problems.Append(fault).ToValueList());
    }
}
