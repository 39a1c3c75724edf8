using SeedGen.Extraction.Corpus.Memory;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Problems;

namespace SeedGen.Extraction.Corpus.Checks;

/// <summary>
/// The articles of a corpus that are there twice, kept from one edit to the next: an edit has those compared again that share a
/// mark with an edited article, or did before.
/// </summary>
internal sealed class SameTexts : IStandingResult<ArticleModel>
{
    private readonly SortedDictionary<int, Problem> _told;
    private MarkCarriers? _carriers;

    private SameTexts(SortedDictionary<int, Problem> told, MarkCarriers? carriers)
    {
        _told = told;
        _carriers = carriers;
        Problems = told.Values.ToValueList();
    }

    /// <summary>What is to be said of them.</summary>
    public ValueList<Problem> Problems { get; }

    /// <summary>Compares <paramref name="articles"/>.</summary>
    public static SameTexts In(ValueList<ArticleModel> articles, CancellationToken cancellation)
    {
        SortedDictionary<int, Problem> told = [];
        foreach ((int place, Problem problem) in SameTextChecker.Check(articles, cancellation)) told.Add(place, problem);
        return new(told, null);
    }

    /// <inheritdoc/>
    public object After(StepChanges<ArticleModel> changes)
    {
        MarkCarriers carriers = _carriers ??= new(changes.Before);
        SortedSet<int> suspects = [];
        foreach (int place in changes.Places)
        {
            _told.Remove(place);
            foreach (ulong mark in SameTextChecker.MarksOf(changes.Before[place])) suspects.UnionWith(carriers.Remove(mark, place));
        }

        foreach (int place in changes.Places)
        {
            foreach (ulong mark in SameTextChecker.MarksOf(changes.Now[place])) suspects.UnionWith(carriers.Add(mark, place));
        }

        foreach (int place in suspects)
        {
            _told.Remove(place);
            Problem? problem = SameTextChecker.Check(changes.Now[place], mark => carriers.Of(mark).Select(other => changes.Now[other]));
            if (problem is not null) _told.Add(place, problem);
        }

        return new SameTexts(_told, carriers);
    }
}
