using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Emit.Names;
using SeedGen.Emit.Text;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Problems;

namespace SeedGen.Analyzers;

/// <summary>A generated collection of articles or actors, and which keys it has.</summary>
/// <remarks>
/// A key is looked for by the name it has in code, which is a member of the enum of ids. Where the name alone does not
/// tell the key, the generated code says it in a comment; of an assembly there are only the names.
/// </remarks>
internal sealed class KeyedCollection
{
    private const int ShownEnds = 2;

    private readonly INamedTypeSymbol _ids;

    private KeyedCollection(INamedTypeSymbol ids, string item)
    {
        _ids = ids;
        Item = item;
    }

    /// <summary>What it holds: <c>article</c> or <c>actor</c>.</summary>
    public string Item { get; }

    /// <summary>The collection that <paramref name="type"/> is; null when it is none of ours.</summary>
    public static KeyedCollection? Of(INamedTypeSymbol type)
    {
        if (!GeneratedMark.IsOn(type)) return null;
        foreach (ISymbol member in type.GetMembers(WellKnownMemberNames.Indexer))
        {
            if (member is IPropertySymbol { Type: { } item, Parameters: { Length: 1 } parameters }
                && parameters[0].Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } ids)
                return new KeyedCollection(ids, item.Name.ToLowerInvariant());
        }

        return null;
    }

    /// <summary>True when an item has the key. Actors that the schema does not declare have no id to tell.</summary>
    public bool Has(string key)
    {
        if (key.StartsWith("~", StringComparison.Ordinal)) return true;
        return Find(ItemNames.Of(key)) is { } id && (KeyOf(id) is not { } known || known == key);
    }

    /// <summary>Why the item with the key, which is there, should no longer be used; null when it may.</summary>
    public string? Deprecation(string key)
    {
        AttributeData? obsolete = Find(ItemNames.Of(key))?.GetAttributes()
            .FirstOrDefault(static attribute => attribute.AttributeClass?.Name == nameof(ObsoleteAttribute));
        return obsolete is { ConstructorArguments.IsEmpty: false } ? obsolete.ConstructorArguments[0].Value as string : null;
    }

    /// <summary>The end of a message: the key that was meant, or nothing.</summary>
    public string Hint(string key)
    {
        string name = ItemNames.Of(key);
        ISymbol? meant = Find(name) ?? Find(ItemNames.Of(CorpusPath.NameOf(key)));
        if (meant is null)
        {
            // Of a hundred thousand ids, those are worth comparing that begin or end alike.
            ImmutableArray<ISymbol> members = _ids.GetMembers();
            IEnumerable<string> near = members.Select(static member => member.Name);
            if (members.Length > DidYouMean.MostNames) near = near.Where(other => IsNear(name, other));
            meant = DidYouMean.Of(name, near) is { } nearest ? Find(nearest) : null;
        }

        return meant is null ? "" : $"; did you mean '{KeyOf(meant) ?? CorpusNames.KeyOf(meant.Name)}'?";
    }

    private ISymbol? Find(string name) => _ids.GetMembers(name).FirstOrDefault();

    private static bool IsNear(string name, string other) =>
        Math.Abs(name.Length - other.Length) <= name.Length / 3
        && (string.CompareOrdinal(name, 0, other, 0, ShownEnds) == 0
            || string.CompareOrdinal(name, Math.Max(0, name.Length - ShownEnds), other, Math.Max(0, other.Length - ShownEnds), ShownEnds) == 0);

    // The key as the generated code has it; null when only the assembly is there.
    private static string? KeyOf(ISymbol id)
    {
        if (id.DeclaringSyntaxReferences.IsEmpty) return null;
        SyntaxReference place = id.DeclaringSyntaxReferences[0];
        SourceText text = place.SyntaxTree.GetText();
        string line = text.Lines.GetLineFromPosition(place.Span.End).ToString();
        int mark = line.IndexOf(KeyComment.Start, StringComparison.Ordinal);
        return mark < 0 ? CorpusNames.KeyOf(id.Name) : KeyComment.Read(line.Substring(mark));
    }
}
