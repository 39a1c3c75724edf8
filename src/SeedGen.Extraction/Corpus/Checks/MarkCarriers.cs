using SeedGen.Extraction.Corpus.Reading;

namespace SeedGen.Extraction.Corpus.Checks;

/// <summary>Which articles have a mark. Most marks have one carrier, which takes no list.</summary>
internal sealed class MarkCarriers
{
    private readonly Dictionary<ulong, int> _single = [];
    private readonly Dictionary<ulong, SortedSet<int>> _several = [];

    /// <summary>The carriers among articles, known by their places.</summary>
    public MarkCarriers(ValueList<ArticleModel> articles)
    {
        for (int i = 0; i < articles.Count; i++)
        {
            foreach (ulong mark in SameTextChecker.MarksOf(articles[i])) Add(mark, i);
        }
    }

    /// <summary>The places of the carriers, ascending.</summary>
    public IEnumerable<int> Of(ulong mark) => _several.TryGetValue(mark, out SortedSet<int>? places) ? places
        : _single.TryGetValue(mark, out int place) ? [place]
        : [];

    /// <summary>Adds a carrier; gives all that there are then.</summary>
    public IEnumerable<int> Add(ulong mark, int place)
    {
        if (_several.TryGetValue(mark, out SortedSet<int>? places)) places.Add(place);
        else if (_single.TryGetValue(mark, out int other))
        {
            _single.Remove(mark);
            _several.Add(mark, [other, place]);
        }
        else _single.Add(mark, place);
        return Of(mark);
    }

    /// <summary>Takes a carrier away; gives those that are left.</summary>
    public IEnumerable<int> Remove(ulong mark, int place)
    {
        if (!_several.TryGetValue(mark, out SortedSet<int>? places)) _single.Remove(mark);
        else if (places.Remove(place) && places.Count == 0) _several.Remove(mark);
        return Of(mark);
    }
}
