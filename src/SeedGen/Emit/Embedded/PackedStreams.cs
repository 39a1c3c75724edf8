using SeedGen.Emit.Data;
using SeedGen.Emit.Text;

namespace SeedGen.Emit.Embedded;

/// <summary>The numbers and names of the streams of packed data.</summary>
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

    private static readonly string[] Names = ["_Places_Data", "_Keys_Data", "_FoundActors_Data", "_Links_Data", "_Statements_Data"];

    /// <summary>The class of a stream that all articles share.</summary>
    public static string NameOf(int stream) => Names[stream];

    /// <summary>The class of a bucket.</summary>
    public static string NameOfBucket(int bucket) => $"_Bucket_{Data.Buckets.Name(bucket)}";

    /// <summary>Writes the method that leads from a stream's number to its data.</summary>
    public static void Write(CodeWriter code, Buckets buckets)
    {
        using (code.Block("private static string _Chunk(int stream, int chunk) => stream switch", ";"))
        {
            for (int i = 0; i < Buckets; i++) code.Line($"{Literal.Of(i)} => {NameOf(i)}.Chunk(chunk),");
            for (int i = 0; i < buckets.Count; i++) code.Line($"{Literal.Of(Buckets + i)} => {NameOfBucket(i)}.Chunk(chunk),");
            code.Line("_ => \"\",");
        }
    }
}
