namespace SeedGen.Emit.Packing;

/// <summary>
/// A table of packed items that can be entered at every sixteenth: the lengths of the groups in characters, then the groups,
/// each from a whole character on.
/// </summary>
internal static class GroupedTable
{
    /// <summary>The number of items in a group.</summary>
    public const int GroupSize = 16;

    /// <summary>Packs <paramref name="count"/> items, each written by its number.</summary>
    public static string Pack(int count, Action<BitWriter, int> write)
    {
        BitWriter lengths = new();
        List<string> groups = [];
        for (int start = 0; start < count; start += GroupSize)
        {
            BitWriter group = new();
            for (int i = start; i < Math.Min(start + GroupSize, count); i++) write(group, i);
            groups.Add(group.ToString());
            lengths.Number(groups[groups.Count - 1].Length, 6);
        }

        return lengths + string.Concat(groups);
    }
}
