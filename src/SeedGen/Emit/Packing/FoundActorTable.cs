using SeedGen.Extraction.Corpus;

namespace SeedGen.Emit.Packing;

/// <summary>The actors that the schema does not declare: key, name and kind. The name is told by how it differs from the key.</summary>
internal static class FoundActorTable
{
    /// <summary>Packs actors sorted by key in ordinal order.</summary>
    public static string Pack(IReadOnlyList<CorpusActor> actors)
    {
        string[] keys = [.. actors.Select(static actor => actor.Key)];
        return GroupedTable.Pack(actors.Count, (bits, i) =>
        {
            KeyTable.Write(bits, keys, i);
            bits.Bits((uint)actors[i].Kind, 2);
            Name(bits, actors[i].Key, actors[i].Name);
        });
    }

    // A key is mostly its name behind a tilde, in small letters and with hyphens for blanks.
    private static void Name(BitWriter bits, string key, string name)
    {
        bool isParallel = key.Length == name.Length + 1;
        bits.Flag(isParallel);
        if (!isParallel)
        {
            bits.Characters(name);
            return;
        }

        for (int i = 0; i < name.Length; i++)
        {
            char plain = key[i + 1];
            if (name[i] == plain) bits.Bits(0b0, 1);
            else if (plain is >= 'a' and <= 'z' && name[i] == plain - 'a' + 'A') bits.Bits(0b10, 2);
            else if (plain == '-' && name[i] == ' ') bits.Bits(0b110, 3);
            else bits.Bits(0b111, 3).Number(name[i], 7);
        }
    }
}
