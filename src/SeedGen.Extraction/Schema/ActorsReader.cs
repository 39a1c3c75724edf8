using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema.Fields;
using SeedGen.Extraction.Schema.Naming;
using SeedGen.Extraction.Schema.Yaml;

namespace SeedGen.Extraction.Schema;

/// <summary>Reads the declared actors.</summary>
internal static class ActorsReader
{
    /// <summary>
    /// Reads the actors in the order written, with their own <paramref name="fields"/>, and tells whether there are no others that
    /// could not be read.
    /// </summary>
    public static (ValueList<ActorSchema> Actors, bool AreKnown) Read(
        DataMapping? section, ValueList<FieldSchema> fields, bool areFieldsKnown, bool isWhole, DateOrder order, ProblemList problems,
        CancellationToken cancellation)
    {
        if (section is null) return (default, isWhole);
        ValueList<FieldSchema> all = [.. BuiltInFields.Actor, .. fields];
        var identifiers = new Dictionary<string, string>(StringComparer.Ordinal);
        var owners = new Dictionary<string, string>(NameCase.Comparer);
        List<ActorSchema> actors = [];
        foreach (DataEntry entry in section.Entries)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!HasUsableId(entry.Key, identifiers, problems)) continue;
            DataMapping mapping = Sections.Mapping(entry, problems) ?? new DataMapping(default, entry.Value.Span);
            bool wrongNode = entry.Value is not (DataMapping or DataScalar { Kind: ScalarKind.Null });
            var binder = new FieldBinder(all, order) { AreFieldsKnown = areFieldsKnown, DeclaredIn = "actor" };
            actors.Add(wrongNode ? Bare(entry, problems) : ReadActor(entry, mapping, binder, problems));
            NoteSharedNames(entry.Key.Value, mapping, owners, problems);
        }

        bool areKnown = isWhole && actors.Count == section.Entries.Count;
        return (ActorLinks.Check(actors, areKnown, problems), areKnown);
    }

    private static bool HasUsableId(DataScalar key, Dictionary<string, string> identifiers, ProblemList problems)
    {
        if (Names.Fault(key.Value) is not { } fault)
        {
            return Names.Take(key, Identifiers.PascalCase(key.Value), identifiers, problems);
        }

        problems.Add(ProblemRules.InvalidName, key.Span, Excerpt.Of(key.Value), "the id of an actor", fault);
        return false;
    }

    private static ActorSchema Bare(DataEntry entry, ProblemList problems) => new(
        new DeclaredActor(entry.Key.Value, entry.Key.Value, ActorKind.Organisation), problems.Locate(entry.Key.Span));

    private static ActorSchema ReadActor(
        DataEntry entry, DataMapping mapping, FieldBinder binder, ProblemList problems)
    {
        binder.Add(mapping.Entries, problems);
        Sections.CheckReason(mapping, problems);
        ValueList<NamedValue> values = binder.Complete(problems, entry.Key.Span, mapping.IsWhole);
        string key = entry.Key.Value;
        var actor = new DeclaredActor(key, Text(binder, "name") ?? key, KindOf(binder))
        {
            Aliases = Sections.Texts(binder.Find("aliases")?.Value),
            Of = (binder.Find("of")?.Value as ReferenceValue)?.Key,
        };
        return new ActorSchema(actor, problems.Locate(entry.Key.Span))
        {
            Fields = values.Where(static v => !IsBuiltIn(v.Name)).ToValueList(),
            Deprecated = Text(binder, "deprecated"),
            OfLocation = (binder.Find("of")?.Value as ReferenceValue)?.Location,
        };
    }

    private static bool IsBuiltIn(string name)
    {
        foreach (FieldSchema field in BuiltInFields.Actor)
        {
            if (field.Name == name) return true;
        }

        return false;
    }

    private static string? Text(FieldBinder binder, string name) => (binder.Find(name)?.Value as StringValue)?.Value;

    private static ActorKind KindOf(FieldBinder binder) => (binder.Find("kind")?.Value as EnumValue)?.Value switch
    {
        "person" => ActorKind.Person,
        "state" => ActorKind.State,
        "media" => ActorKind.Media,
        _ => ActorKind.Organisation,
    };

    // One name, one actor: in a text, a shared one could be either.
    private static void NoteSharedNames(
        string id, DataMapping mapping, Dictionary<string, string> owners, ProblemList problems)
    {
        IEnumerable<DataNode> aliases = mapping.Find("aliases")?.Value is DataSequence list ? list.Items : [];
        IEnumerable<DataNode> names = mapping.Find("name") is { } name ? aliases.Prepend(name.Value) : aliases;
        HashSet<string> own = new(StringComparer.Ordinal);
        foreach (DataScalar scalar in names.OfType<DataScalar>())
        {
            if (scalar.Kind == ScalarKind.Null || string.IsNullOrWhiteSpace(scalar.Value)) continue;
            bool isRepeated = !own.Add(scalar.Value);
            if (!owners.TryGetValue(scalar.Value, out string? owner)) owners.Add(scalar.Value, id);
            // "the Bank" and "BANK" of one actor are two ways to write its name.
            else if (owner != id || isRepeated) problems.Add(ProblemRules.SharedName, scalar.Span, Excerpt.Of(scalar.Value), owner);
        }
    }
}
