using SeedGen.Extraction.Actors;
using SeedGen.Extraction.Articles.Site;
using SeedGen.Extraction.Schema;
using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Extraction.Corpus.Reading;

/// <summary>
/// Settings with what is worth making once for all articles. Equal when the settings are: the rest follows from them.
/// </summary>
public sealed class PreparedSettings(ExtractionSettings settings, CancellationToken cancellation = default) : IEquatable<PreparedSettings>
{
    /// <summary>The settings.</summary>
    public ExtractionSettings Settings { get; } = settings;

    /// <summary>The names of the declared actors.</summary>
    internal ActorLexicon Lexicon { get; } = ActorLexicon.Create(settings.Actors);

    /// <summary>The names of the declared persons by their ids.</summary>
    internal IReadOnlyDictionary<string, string> Persons { get; } = PersonsIn(settings.Actors);

    /// <summary>Finds the words by which the user knows boilerplate; null where there are none.</summary>
    internal KnownWords? Boilerplate { get; } = KnownWords.Of(settings.Boilerplate, cancellation);

    /// <summary>The surnames that could be two of them.</summary>
    internal SharedSurnames Surnames { get; } = new(settings.Actors);

    /// <summary>What the articles read with these settings share.</summary>
    internal SharedStrings Strings { get; } = new();

    /// <summary>What may be said of an article: built in and the user's own.</summary>
    internal ValueList<FieldSchema> Fields { get; } =
        BuiltInFields.Article.Concat(settings.ArticleFields).ToValueList();

    /// <inheritdoc/>
    public bool Equals(PreparedSettings? other) => other is not null && Settings.Equals(other.Settings);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PreparedSettings);

    /// <inheritdoc/>
    public override int GetHashCode() => Settings.GetHashCode();

    private static Dictionary<string, string> PersonsIn(ValueList<DeclaredActor> actors)
    {
        Dictionary<string, string> persons = new(StringComparer.Ordinal);
        foreach (DeclaredActor actor in actors)
        {
            if (actor.Kind == ActorKind.Person) persons[actor.Key] = actor.Name;
        }

        return persons;
    }
}
