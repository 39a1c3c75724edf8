using SeedGen.Extraction.Schema.Naming;

namespace SeedGen.Extraction.Corpus;

/// <summary>The members by which code reaches articles and actors.</summary>
internal static class ItemNames
{
    // What a collection of articles or actors has already.
    private static readonly HashSet<string> Taken = new(
        ("Equals Finalize GetHashCode GetType MemberwiseClone ReferenceEquals ToString "
            + "ActorCollection ArticleCollection Count GetEnumerator Item TryGet").Split(' '),
        StringComparer.Ordinal);

    /// <summary>The member of the article or actor with this key.</summary>
    public static string Of(string key)
    {
        string name = Identifiers.Member(key);
        return Taken.Contains(name) ? name + "_" : name;
    }
}
