using SeedGen.Extraction.Articles.Layout;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;
using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Extraction.Corpus.Reading;

/// <summary>
/// What is said of an article: the schema's entry before the file's own front matter or line, and both before what the
/// layout shows.
/// </summary>
internal sealed class ArticleMetadata
{
    private readonly FieldBinder _said;

    private ArticleMetadata(FieldBinder said, string key, string path, SourceLocation keyLocation)
    {
        _said = said;
        Key = key;
        Path = path;
        KeyLocation = keyLocation;
    }

    /// <summary>The article's id.</summary>
    public string Key { get; }

    /// <summary>Its file from the schema's folder, with <c>#id</c> for a <c>.jsonl</c> line.</summary>
    public string Path { get; }

    /// <summary>Where the id was written.</summary>
    public SourceLocation KeyLocation { get; }

    /// <summary>When it was published; null when nobody says it.</summary>
    public Timestamp? Published { get; private init; }

    /// <summary>True when somebody meant to say when it was published, and did it wrongly.</summary>
    public bool IsPublishedWrong { get; private init; }

    /// <summary>The user's own fields.</summary>
    public ValueList<NamedValue> Fields { get; private init; }

    /// <summary>
    /// Reads and checks everything that is said of <paramref name="article"/>. Where what it says of itself could not be
    /// read (<paramref name="isWhole"/> is false), no field is called missing.
    /// </summary>
    public static ArticleMetadata Read(
        Seed seed,
        RawArticle article,
        PreparedSettings settings,
        ArticleEntry? entry,
        bool isWhole,
        ProblemList problems,
        ProblemList? entryProblems)
    {
        FieldBinder said = new(settings.Fields, settings.Settings.DateOrder)
        {
            AreFieldsKnown = settings.Settings.AreFieldsKnown,
            DeclaredIn = "article",
        };
        if (entry is not null && entryProblems is not null) said.Add(entry.Metadata.Entries, entryProblems);
        if (article.Metadata is { } own) said.Add(own.Entries, problems);
        ValueList<NamedValue> all = said.Complete(article.TextProblems, default, isWhole && entry?.IsReadable != false);

        string path = article.Id is null ? seed.RelativePath : seed.RelativePath + "#" + article.Id;
        (string key, SourceLocation location) =
            said.Find("id") is { Value: StringValue { Value: { } id }, Location: { } place } ? (id, place)
            : article.Id is not null ? (article.Id, problems.Locate(article.IdSpan))
            : (CorpusPath.NameOf(seed.RelativePath), seed.File.Locate(default));
        return new(said, key, path, location)
        {
            Published = said.Find("published")?.Value is TimestampValue time
                ? time.Value
                : article.Layout.Published?.Value,
            IsPublishedWrong = !isWhole || entry?.IsReadable == false || (said.IsTold("published") && said.Find("published") is null),
            Fields = UserFields(all, settings.Settings.ArticleFields),
        };
    }

    // Both are in the order of the schema.
    private static ValueList<NamedValue> UserFields(ValueList<NamedValue> values, ValueList<FieldSchema> fields)
    {
        List<NamedValue> own = [];
        int next = 0;
        foreach (NamedValue value in values)
        {
            int at = next;
            while (at < fields.Count && fields[at].Name != value.Name) at++;
            if (at == fields.Count) continue;
            own.Add(value);
            next = at + 1;
        }

        return own.ToValueList();
    }

    /// <summary>A built-in field as text; null when nobody says it.</summary>
    public string? Text(string field) => _said.Find(field)?.Value switch
    {
        StringValue text => text.Value,
        UriValue uri => uri.Value,
        _ => null,
    };
}
