namespace SeedGen.Emit.Data;

/// <summary>Keeps generated methods small, since a method is compiled whole when any of it is first needed.</summary>
internal static class Chunks
{
    /// <summary>The most items one method makes.</summary>
    public const int Size = 100;

    /// <summary>The number of methods that make <paramref name="items"/>.</summary>
    public static int Count(int items) => (items + Size - 1) / Size;

    /// <summary>The places of the items that method <paramref name="chunk"/> makes.</summary>
    public static IEnumerable<int> Places(int chunk, int items) =>
        Enumerable.Range(chunk * Size, Math.Min(Size, items - (chunk * Size)));
}
