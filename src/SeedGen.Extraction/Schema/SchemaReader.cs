using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema.Fields;
using SeedGen.Extraction.Schema.Naming;
using SeedGen.Extraction.Schema.Yaml;

namespace SeedGen.Extraction.Schema;

/// <summary>Reads a schema file.</summary>
public static class SchemaReader
{
    private const string Version = "1";
    private const string DefaultCorpus = "Corpus";

    /// <summary>
    /// Reads and checks <paramref name="file"/>. A schema with errors still gives all that can be understood of it, so
    /// that one slip does not take the whole corpus away.
    /// </summary>
    /// <exception cref="OperationCanceledException">The caller wants no answer any more.</exception>
    public static SchemaResult Read(SourceFile file, CancellationToken cancellation = default)
    {
        var problems = new ProblemList(file, cancellation);
        DataNode? root = YamlReader.Read(file, new TextSpan(0, file.Text.Length), problems, cancellation);
        CorpusSchema? schema = null;
        if (root is DataMapping mapping) schema = ReadSchema(file, mapping, problems, cancellation);
        else if (root is null or DataScalar { Kind: ScalarKind.Null }) NoteEmpty(problems);
        else Sections.Wrong("seedgen.yaml", root, NodeNames.KeysWithValues, problems);
        return new SchemaResult(schema, problems.ToValueList());
    }

    private static void NoteEmpty(ProblemList problems)
    {
        // Of a file that could not be read, enough was said.
        if (!problems.HasErrors) problems.Add(ProblemRules.EmptySchema, default);
    }

    private static CorpusSchema ReadSchema(SourceFile file, DataMapping root, ProblemList problems, CancellationToken cancellation)
    {
        bool isWhole = !problems.HasErrors;
        var top = new FieldBinder(
            SchemaFields.Top, DateOrder.Unknown, "article", "actor", "actors", "articles", SeverityReader.Key);
        top.Add(root.Entries, problems);
        CheckVersion(top, root, isWhole, problems);

        DateOrder order = Word(top, "date-order") switch
        {
            "dmy" => DateOrder.DayMonthYear,
            "mdy" => DateOrder.MonthDayYear,
            _ => DateOrder.Unknown,
        };
        (ValueList<FieldSchema> articleFields, bool areArticleFieldsKnown) = ReadFields(root.Find("article"), ReservedNames.Article, order, problems);
        (ValueList<FieldSchema> actorFields, bool areActorFieldsKnown) = ReadFields(root.Find("actor"), ReservedNames.Actor, order, problems);
        bool IsKnown(string section) => isWhole && !top.IsTold(section);
        DataEntry? actorSection = root.Find("actors");
        (ValueList<ActorSchema> actors, bool areActorsKnown) = ActorsReader.Read(
            Sections.Mapping(actorSection, problems, "jane-doe: { name: Jane Doe, kind: person }"),
            actorFields,
            areActorFieldsKnown && IsKnown("actor"),
            IsKnown("actors") && !Sections.IsWrong(actorSection),
            order,
            problems,
            cancellation);
        var entries = new ArticleEntriesReader(file, actors, areActorsKnown, problems);
        DataEntry? articleSection = root.Find("articles");
        entries.Read(Sections.Mapping(articleSection, problems, "denial.txt: { published: 2022-11-08 }"), cancellation);
        ValueList<SeveritySetting> severities = SeverityReader.Read(root.Find(SeverityReader.Key), null, problems);
        ValueList<string> boilerplate = Texts(top, "boilerplate");
        return new CorpusSchema(file, ReadCorpusName(top, problems))
        {
            Namespace = ReadNamespace(top, problems),
            NameLocation = (top.Find("namespace") ?? top.Find("corpus"))?.Location,
            Access = Word(top, "access") == "internal" ? Access.Internal : Access.Public,
            Exclude = Texts(top, "exclude"),
            ActorFields = actorFields,
            Actors = actors,
            Settings = new ExtractionSettings
            {
                IsWhole = IsKnown("articles") && !Sections.IsWrong(articleSection),
                AreFieldsKnown = areArticleFieldsKnown && IsKnown("article"),
                AreActorsKnown = areActorsKnown,
                DateOrder = order,
                ArticleFields = articleFields,
                Actors = actors.Select(static a => a.Actor).ToValueList(),
                Boilerplate = boilerplate,
            },
            Articles = entries.Entries,
            Fragments = entries.Fragments,
            BoilerplatePlaces = PlacesOf(boilerplate, root.Find("boilerplate"), problems),
            Severities = [.. severities, .. entries.Severities],
        };
    }

    private static void CheckVersion(FieldBinder top, DataMapping root, bool isWhole, ProblemList problems)
    {
        if (top.Find("seedgen") is not { } version)
        {
            // Of a schema that could not be read to its end, the version may stand in the rest.
            if (isWhole && !top.IsTold("seedgen"))
            {
                problems.Add(ProblemRules.MissingVersion, new TextSpan(root.Span.Start, 0));
            }
        }
        else if (Text(version) is { } text && text != Version)
        {
            problems.Add(ProblemRules.UnknownVersion, version.Location!.Span, Excerpt.Of(text));
        }
    }

    // The fields, and whether there are no others that could not be read.
    private static (ValueList<FieldSchema> Fields, bool AreKnown) ReadFields(
        DataEntry? section, HashSet<string> reserved, DateOrder order, ProblemList problems)
    {
        if (section is null || Sections.Mapping(section, problems) is not { } mapping)
            return (default, !Sections.IsWrong(section));
        FieldBinder keys = new(default, order, "fields");
        keys.Add(mapping.Entries, problems);
        (ValueList<FieldSchema> fields, bool areKnown) =
            FieldSchemaReader.ReadAll(mapping.Find("fields"), section.Key.Value, reserved, order, problems);
        return (fields, areKnown && !keys.IsTold("fields"));
    }

    private static string? ReadNamespace(FieldBinder top, ProblemList problems)
    {
        if (top.Find("namespace") is not { } value || Text(value) is not { } name) return null;
        foreach (string part in name.Split('.'))
        {
            string? fault = part.Length == 0 ? "nothing stands before, behind or between its dots" : Identifiers.Fault(part);
            if (fault is null) continue;
            problems.Add(ProblemRules.InvalidName, value.Location!.Span, Excerpt.Of(name), "a namespace", fault);
            return null;
        }

        return name;
    }

    private static string ReadCorpusName(FieldBinder top, ProblemList problems)
    {
        if (top.Find("corpus") is not { } value || Text(value) is not { } name) return DefaultCorpus;
        string? fault = Identifiers.ClassFault(name);
        if (fault is null && ReservedNames.Types.Contains(name)) fault = "another generated type is called so";
        if (fault is null && ReservedNames.Entry.Contains(name)) fault = "a member of the class is called so";
        if (fault is null) return name;
        problems.Add(ProblemRules.InvalidName, value.Location!.Span, Excerpt.Of(name), "the name of a class", fault);
        return DefaultCorpus;
    }

    // The list may hold more than what could be read of it.
    private static ValueList<SourceLocation> PlacesOf(ValueList<string> texts, DataEntry? section, ProblemList problems)
    {
        Dictionary<string, DataScalar> first = new(StringComparer.Ordinal);
        foreach (DataScalar scalar in section?.Value is DataSequence list ? list.Items.OfType<DataScalar>() : [])
        {
            if (!first.ContainsKey(scalar.Value)) first.Add(scalar.Value, scalar);
        }

        return texts.Select(text => problems.Locate(first[text].Span)).ToValueList();
    }

    private static string? Text(NamedValue? value) => (value?.Value as StringValue)?.Value;

    private static string? Word(FieldBinder top, string name) => (top.Find(name)?.Value as EnumValue)?.Value;

    private static ValueList<string> Texts(FieldBinder top, string name) =>
        Sections.Texts(top.Find(name)?.Value);
}
