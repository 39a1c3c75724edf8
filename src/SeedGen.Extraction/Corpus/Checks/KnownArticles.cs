using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Problems;

namespace SeedGen.Extraction.Corpus.Checks;

/// <summary>
/// All articles that were read, those left out of the corpus too: what was complained of once is not also said to be
/// missing.
/// </summary>
internal sealed class KnownArticles
{
    private const string LinesMark = ".jsonl#";

    private readonly Dictionary<string, ArticleModel> _byEntryKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private Dictionary<string, string>? _pathsByName;
    private NearNames? _keys;
    private NearNames? _nearIds;

    /// <summary>
    /// Those of <paramref name="articles"/>, which may hold one twice; <paramref name="isWhole"/> when there are no others.
    /// </summary>
    public KnownArticles(IEnumerable<ArticleModel> articles, bool isWhole)
    {
        IsWhole = isWhole;
        foreach (ArticleModel article in articles)
        {
            _byEntryKey[CorpusPath.Normalise(EntryKeyOf(article.Path))] = article;
            _ids.Add(article.Key);
        }
    }

    /// <summary>False when something could not be read, so that nobody knows which articles are in it.</summary>
    public bool IsWhole { get; }

    /// <summary>True when an article has the id.</summary>
    public bool HasId(string id) => _ids.Contains(id);

    /// <summary>
    /// True when an entry under <paramref name="key"/>, a normalised path or a line's id, is about an article.
    /// </summary>
    public bool HasEntryKey(string key) => _byEntryKey.ContainsKey(key);

    /// <summary>
    /// The end of a message about an entry's key that leads nowhere: the key that was meant, or what else to do.
    /// </summary>
    public string EntryHint(string key)
    {
        string id = EntryKeyOf(key);
        if (id != key && HasEntryKey(id)) return $"; the key of a line is its id: '{id}'";
        if (PathMeantBy(key) is { } path) return $"; the key is the file's path from the schema's folder: '{path}'";
        string otherwise = CorpusFolder.HoldsLines(key)
            ? "; of a .jsonl file each line has an entry of its own, and its id is the key"
            : "; see that the file is there and that no schema is nearer to it, or take the entry out";
        return (_keys ??= new(_byEntryKey.Keys)).Hint(id, otherwise);
    }

    /// <summary>The end of a message about a reference that leads nowhere: the id that was meant, or what else to do.</summary>
    public string IdHint(string id) => _byEntryKey.TryGetValue(CorpusPath.Normalise(id), out ArticleModel? article)
        ? $"; the id of that file is '{article.Key}'"
        : (_nearIds ??= new(_ids)).Hint(id, "; give the id of one that is in the corpus");

    // What newcomers write: the file's name without its extension, the article's id, or a path from another folder.
    private string? PathMeantBy(string key)
    {
        _pathsByName ??= PathsByName();
        return _pathsByName.TryGetValue(key, out string? path) || _pathsByName.TryGetValue(FileName(key), out path)
            || _pathsByName.TryGetValue(CorpusPath.NameOf(key), out path) ? path : null;
    }

    private Dictionary<string, string> PathsByName()
    {
        Dictionary<string, string> paths = new(StringComparer.OrdinalIgnoreCase);
        foreach (ArticleModel article in _byEntryKey.Values.OrderBy(static a => a.Path, StringComparer.Ordinal))
        {
            if (EntryKeyOf(article.Path) != article.Path) continue;
            foreach (string name in (string[])[FileName(article.Path), CorpusPath.NameOf(article.Path), article.Key])
            {
                if (!paths.ContainsKey(name)) paths.Add(name, article.Path);
            }
        }

        return paths;
    }

    private static string FileName(string path) => path.Substring(path.LastIndexOf('/') + 1);

    private static string EntryKeyOf(string path)
    {
        int mark = path.IndexOf(LinesMark, StringComparison.OrdinalIgnoreCase);
        return mark < 0 ? path : path.Substring(mark + LinesMark.Length);
    }
}
