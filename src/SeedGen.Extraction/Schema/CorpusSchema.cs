using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Extraction.Schema;

/// <summary>A whole schema file (<c>seedgen.yaml</c>), read and checked.</summary>
/// <param name="File">The schema file.</param>
/// <param name="CorpusName">The generated entry class.</param>
public sealed record CorpusSchema(SourceFile File, string CorpusName)
{
    /// <summary>
    /// The namespace of the generated code; null where the project's root namespace and the corpus' name make it.
    /// </summary>
    public string? Namespace { get; init; }

    /// <summary>Where the schema says its namespace, or else its corpus' name; null where it says neither.</summary>
    public SourceLocation? NameLocation { get; init; }

    /// <summary>Who may see the generated types.</summary>
    public Access Access { get; init; }

    /// <summary>Globs of files that are not part of the corpus, relative to the schema's folder.</summary>
    public ValueList<string> Exclude { get; init; }

    /// <summary>The user's own fields of an actor.</summary>
    public ValueList<FieldSchema> ActorFields { get; init; }

    /// <summary>The declared actors with all that is said of them, in the order written.</summary>
    public ValueList<ActorSchema> Actors { get; init; }

    /// <summary>The part that reading one article needs.</summary>
    public ExtractionSettings Settings { get; init; } = ExtractionSettings.Default;

    /// <summary>What is said of single articles, in the order written.</summary>
    public ValueList<ArticleEntry> Articles { get; init; }

    /// <summary>Where each of <see cref="Articles"/> begins in the schema file, under the entry's key.</summary>
    public ValueList<FragmentOrigin> Fragments { get; init; }

    /// <summary>
    /// Where each of the settings' <see cref="ExtractionSettings.Boilerplate"/> stands in the schema file.
    /// </summary>
    public ValueList<SourceLocation> BoilerplatePlaces { get; init; }

    /// <summary>
    /// Which rules weigh more or less than by default, in the order written. No part of what reading an article needs:
    /// the problems found stay the same, only how they are reported changes.
    /// </summary>
    public ValueList<SeveritySetting> Severities { get; init; }
}
