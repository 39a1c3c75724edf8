using SeedGen.Emit.Data;

namespace SeedGen.Emit.Packing;

/// <summary>Where each article is packed, two characters for each: its bucket, and its place in it.</summary>
internal static class PlaceTable
{
    /// <summary>The bits that the number of a bucket takes.</summary>
    public const int BucketBits = 6;

    /// <summary>Packs the places of articles, by key in ordinal order.</summary>
    public static string Pack(IEnumerable<string> keys, Buckets buckets)
    {
        BitWriter bits = new();
        int[] used = new int[buckets.Count];
        foreach (string key in keys)
        {
            int bucket = buckets.IndexOf(key);
            bits.Bits((uint)bucket, BucketBits).Bits((uint)used[bucket]++, (2 * PackedText.BitsPerCharacter) - BucketBits);
        }

        return bits.ToString();
    }
}
