namespace SeedGen.Emit.Embedded;

/// <summary>The numbers of the streams of packed data.</summary>
internal static class PackedStreams
{
    /// <summary>Where each article is.</summary>
    public const int Places = 0;

    /// <summary>The keys of the articles.</summary>
    public const int Keys = 1;

    /// <summary>The actors that the schema does not declare.</summary>
    public const int FoundActors = 2;

    /// <summary>The actors in each article.</summary>
    public const int Links = 3;

    /// <summary>The utterances of more than one quotation.</summary>
    public const int Statements = 4;

    /// <summary>The first of the buckets of articles.</summary>
    public const int Buckets = 5;
}
