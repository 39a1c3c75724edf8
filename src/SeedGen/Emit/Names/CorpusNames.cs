using System.Text;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Corpus.Memory;
using SeedGen.Extraction.Schema;
using SeedGen.Extraction.Schema.Naming;

namespace SeedGen.Emit.Names;

/// <summary>Every name that a corpus gives to code, chosen once.</summary>
internal sealed class CorpusNames
{
    /// <summary>The names of <paramref name="corpus"/>, in a project whose root namespace is <paramref name="rootNamespace"/>.</summary>
    public CorpusNames(CorpusModel corpus, string? rootNamespace, StepMemory? memory = null)
    {
        CorpusSchema schema = corpus.Schema;
        HashSet<string> types = new(ReservedNames.Types, StringComparer.Ordinal);
        // What generated code keeps to itself begins with an underscore and ends in none.
        EntryClass = Identifier.Free(schema.CorpusName[0] == '_' ? schema.CorpusName + "_" : schema.CorpusName, types);
        Namespace = NamespaceOf(schema, rootNamespace);
        Access = schema.Access == Extraction.Schema.Access.Public ? "public" : "internal";
        ArticleFields = FieldShape.Of(schema.Settings.ArticleFields, "Article", ReservedNames.Article, types);
        ActorFields = FieldShape.Of(schema.ActorFields, "Actor", ReservedNames.Actor, types);
        Types = [.. types.OrderBy(static type => type, StringComparer.Ordinal)];
        memory ??= new();
        Articles = memory.Get("names of articles", corpus.Articles, static (one, other) => one.Key == other.Key,
            () => corpus.Articles.Select(static article => ItemNames.Of(article.Key)).ToValueList());
        Actors = memory.Get("names of actors", corpus.Actors, static (one, other) => one == other, () => OfActors(corpus.Actors));
    }

    /// <summary>True when the attributes of System.Text.Json are names that the project knows.</summary>
    public bool KnowsJson { get; init; }

    /// <summary>True when texts are embedded as a resource, and what was found in them is packed.</summary>
    public bool IsEmbedded { get; init; }

    /// <summary>The namespace, keywords escaped.</summary>
    public string Namespace { get; }

    /// <summary>The entry class.</summary>
    public string EntryClass { get; }

    /// <summary>The entry class from anywhere, whatever the members around it are called.</summary>
    public string Entry => $"global::{Namespace}.{EntryClass}";

    /// <summary><c>public</c> or <c>internal</c>.</summary>
    public string Access { get; }

    /// <summary>All types in the namespace, in ordinal order.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>For each article its member.</summary>
    public ValueList<string> Articles { get; }

    /// <summary>For each actor its member; null for the undeclared, and for the second of two that would share one.</summary>
    public ValueList<string?> Actors { get; }

    /// <summary>The user's own fields of articles.</summary>
    public IReadOnlyList<FieldShape> ArticleFields { get; }

    /// <summary>The user's own fields of actors.</summary>
    public IReadOnlyList<FieldShape> ActorFields { get; }

    /// <summary>
    /// The namespace of a corpus: what its schema says, or the root namespace and the corpus' name. Without a root namespace
    /// it is <c>Seeds</c> and the corpus' name, since a class is hidden by a namespace of its name that is in no other.
    /// </summary>
    public static string NamespaceOf(CorpusSchema schema, string? rootNamespace)
    {
        string root = string.IsNullOrWhiteSpace(rootNamespace) ? "Seeds" : rootNamespace!;
        return Identifier.Namespace(schema.Namespace ?? $"{root}.{schema.CorpusName}");
    }

    private static ValueList<string?> OfActors(ValueList<CorpusActor> actors)
    {
        HashSet<string> taken = new(StringComparer.Ordinal);
        return actors
            .Select(actor => actor.Declared is not null && taken.Add(ItemNames.Of(actor.Key)) ? ItemNames.Of(actor.Key) : null)
            .ToValueList();
    }

    /// <summary>
    /// The key that a member most likely has: <c>DenialTuesday</c> is <c>denial-tuesday</c>. Where it has another, that
    /// stands beside it in the generated code.
    /// </summary>
    public static string KeyOf(string member)
    {
        StringBuilder key = new(member.Length + 8);
        foreach (char c in member)
        {
            bool isWord = c is >= 'A' and <= 'Z';
            if (isWord && key.Length > 0) key.Append('-');
            key.Append(isWord ? (char)(c | 0x20) : c);
        }

        return key.ToString();
    }
}
