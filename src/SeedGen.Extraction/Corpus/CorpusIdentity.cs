namespace SeedGen.Extraction.Corpus;

/// <summary>What a corpus is called in code.</summary>
/// <param name="SchemaPath">Its schema.</param>
/// <param name="Namespace">Its namespace, keywords not escaped; null when the schema could not be read.</param>
/// <param name="Files">The start of the names of its files.</param>
/// <param name="Types">Its types, each with the namespace.</param>
internal sealed record CorpusIdentity(string SchemaPath, string? Namespace, string Files, ValueList<string> Types)
{
    /// <summary>
    /// The name for which both can't be in one compilation: a namespace with the types of both (or, on some systems, their
    /// files), or one that is a type of the other; null when there is none.
    /// </summary>
    public string? ClashWith(CorpusIdentity other)
    {
        if (Namespace is null || other.Namespace is null) return null;
        return string.Equals(Namespace, other.Namespace, StringComparison.OrdinalIgnoreCase)
            || string.Equals(Files, other.Files, StringComparison.OrdinalIgnoreCase)
            ? Namespace
            : TypeAround(other.Namespace) ?? other.TypeAround(Namespace);
    }

    private string? TypeAround(string @namespace)
    {
        foreach (string type in Types)
        {
            if (@namespace == type || @namespace.StartsWith(type + ".", StringComparison.Ordinal)) return type;
        }

        return null;
    }
}
