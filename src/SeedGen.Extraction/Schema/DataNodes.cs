namespace SeedGen.Extraction.Schema;

/// <summary>Moves nodes, where a part of a file is to count its places from its own start.</summary>
internal static class DataNodes
{
    /// <summary>The span <paramref name="by"/> units further on.</summary>
    public static TextSpan Shift(TextSpan span, int by) => new(span.Start + by, span.Length);

    /// <summary>
    /// The node and all in it <paramref name="by"/> units further on. As deep as readers let nodes be nested.
    /// </summary>
    public static DataNode Shift(DataNode node, int by) => node switch
    {
        DataSequence list =>
            new DataSequence(list.Items.Select(item => Shift(item, by)).ToValueList(), Shift(list.Span, by)),
        DataMapping mapping =>
            new DataMapping(mapping.Entries.Select(entry => Shift(entry, by)).ToValueList(), Shift(mapping.Span, by)),
        _ => node with { Span = Shift(node.Span, by) },
    };

    private static DataEntry Shift(DataEntry entry, int by) =>
        new((DataScalar)Shift(entry.Key, by), Shift(entry.Value, by));
}
