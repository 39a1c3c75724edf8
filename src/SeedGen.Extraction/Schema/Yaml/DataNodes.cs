namespace SeedGen.Extraction.Schema.Yaml;

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
            mapping with { Entries = mapping.Entries.Select(entry => Shift(entry, by)).ToValueList(), Span = Shift(mapping.Span, by) },
        _ => node with { Span = Shift(node.Span, by) },
    };

    /// <summary>
    /// The node as the last that was read before a break: what belongs to its last part, and to the last part of that, may
    /// stand behind the break.
    /// </summary>
    public static DataNode BrokenOff(DataNode node)
    {
        switch (node)
        {
            case DataSequence { Items: { IsEmpty: false } items } list:
                return list with { Items = items.Take(items.Count - 1).Append(BrokenOff(items[items.Count - 1])).ToValueList() };
            case DataMapping { Entries: { IsEmpty: false } entries } mapping:
                DataEntry last = entries[entries.Count - 1];
                last = last with { Value = BrokenOff(last.Value) };
                return mapping with { Entries = entries.Take(entries.Count - 1).Append(last).ToValueList(), IsWhole = false };
            default:
                return node;
        }
    }

    private static DataEntry Shift(DataEntry entry, int by) =>
        new((DataScalar)Shift(entry.Key, by), Shift(entry.Value, by));
}
