using SeedGen.Extraction;
using SeedGen.Extraction.Corpus.Checks;
using SeedGen.Extraction.Corpus.Memory;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;

namespace SeedGen.Pipeline;

/// <summary>
/// The problems of single files, those in an entry of the schema at their place in the schema file, all with the severity
/// that the schema gives them: in groups, so that an edit reports a few again and not all.
/// </summary>
internal sealed class SeedProblems : IStandingResult<ExtractedSeed>
{
    private const int GroupSize = 256;
    private readonly CorpusSchema _schema;
    private readonly Severities _severities;
    private readonly Boxed<ValueList<Problem>>[] _groups;

    private SeedProblems(CorpusSchema schema, Severities severities, Boxed<ValueList<Problem>>[] groups)
    {
        _schema = schema;
        _severities = severities;
        _groups = groups;
    }

    /// <summary>The problems of the seeds of a corpus, group by group; groups without one are left out.</summary>
    public static IEnumerable<Boxed<ValueList<Problem>>> Of(CorpusInput corpus, CancellationToken cancellation)
    {
        SeedProblems problems = corpus.Memory.Get(
            "problems", corpus.Seeds, static (one, other) => one.Result!.Problems == other.Result!.Problems, () => In(corpus, cancellation));
        return problems._groups.Where(static group => !group.Value.IsEmpty);
    }

    /// <inheritdoc/>
    public object After(StepChanges<ExtractedSeed> changes)
    {
        var groups = (Boxed<ValueList<Problem>>[])_groups.Clone();
        foreach (int group in changes.Places.Select(static place => place / GroupSize).Distinct())
            groups[group] = Located(group, changes.Now, _schema, _severities);
        return new SeedProblems(_schema, _severities, groups);
    }

    private static SeedProblems In(CorpusInput corpus, CancellationToken cancellation)
    {
        var groups = new Boxed<ValueList<Problem>>[(corpus.Seeds.Count + GroupSize - 1) / GroupSize];
        for (int i = 0; i < groups.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            groups[i] = Located(i, corpus.Seeds, corpus.Schema, corpus.Severities);
        }

        return new(corpus.Schema, corpus.Severities, groups);
    }

    private static Boxed<ValueList<Problem>> Located(int group, ValueList<ExtractedSeed> seeds, CorpusSchema schema, Severities severities)
    {
        List<Problem> problems = [];
        for (int i = group * GroupSize; i < Math.Min(seeds.Count, (group + 1) * GroupSize); i++) problems.AddRange(seeds[i].Result!.Problems);
        return Faults.Guard(
            schema.File,
            () => new Boxed<ValueList<Problem>>(severities.Apply(Fragments.Resolve(problems.ToValueList(), schema))),
            fault => new(problems.Append(fault).ToValueList()));
    }
}
