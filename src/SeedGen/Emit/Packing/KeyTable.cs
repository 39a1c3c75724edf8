namespace SeedGen.Emit.Packing;

/// <summary>Sorted keys, each without what it shares with the one before it.</summary>
internal static class KeyTable
{
    /// <summary>Packs keys in ordinal order.</summary>
    public static string Pack(IReadOnlyList<string> keys) => GroupedTable.Pack(keys.Count, (bits, i) => Write(bits, keys, i));

    /// <summary>Packs one of the keys.</summary>
    public static void Write(BitWriter bits, IReadOnlyList<string> keys, int index)
    {
        int shared = 0;
        string key = keys[index];
        if (index % GroupedTable.GroupSize != 0)
        {
            string before = keys[index - 1];
            while (shared < Math.Min(key.Length, before.Length) && key[shared] == before[shared]) shared++;
            bits.Number(shared, 2);
        }

        bits.Characters(key, shared);
    }
}
