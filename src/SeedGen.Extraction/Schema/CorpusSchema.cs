namespace SeedGen.Extraction.Schema;

/// <summary>In which order a numeric date gives day and month.</summary>
public enum DateOrder
{
    /// <summary>Not said: 03/04/2022 is a problem.</summary>
    Unknown,

    /// <summary>Day first: 03/04/2022 is 3 April.</summary>
    DayMonthYear,

    /// <summary>Month first: 03/04/2022 is March 4.</summary>
    MonthDayYear,
}

/// <summary>Who may see the generated types.</summary>
public enum Access
{
    /// <summary>Everybody.</summary>
    Public,

    /// <summary>The user's own assembly.</summary>
    Internal,
}

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

/// <summary>
/// The part of a schema that reading an article needs: an edit of anything else, or of another article's entry, leaves
/// it equal, and so leaves the article as it was read.
/// </summary>
public sealed record ExtractionSettings
{
    /// <summary>What holds where there is no schema.</summary>
    public static ExtractionSettings Default { get; } = new();

    /// <summary>
    /// False when the schema's YAML has faults, and may say more of articles than could be read: what they lack is then not
    /// to be said.
    /// </summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>
    /// False when the schema may declare more fields of an article than could be read: no key is to be called unknown then.
    /// </summary>
    public bool AreFieldsKnown { get; init; } = true;

    /// <summary>False when the schema may declare more actors than could be read: none is to be called undeclared then.</summary>
    public bool AreActorsKnown { get; init; } = true;

    /// <summary>The order of numeric dates.</summary>
    public DateOrder DateOrder { get; init; }

    /// <summary>The user's own fields of an article.</summary>
    public ValueList<FieldSchema> ArticleFields { get; init; }

    /// <summary>The declared actors, in the order written.</summary>
    public ValueList<DeclaredActor> Actors { get; init; }

    /// <summary>Words by which a paragraph is known as boilerplate, beside what the reader finds itself.</summary>
    public ValueList<string> Boilerplate { get; init; }
}
