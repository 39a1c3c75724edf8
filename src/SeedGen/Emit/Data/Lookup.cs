using SeedGen.Emit.Text;

namespace SeedGen.Emit.Data;

/// <summary>A method from keys to places, as a switch that the compiler hashes: it costs nothing before it is called.</summary>
internal static class Lookup
{
    /// <summary>Writes the method <paramref name="name"/>; what is none of <paramref name="keys"/> is left to <paramref name="otherwise"/>.</summary>
    public static void Write(CodeWriter code, string name, IReadOnlyList<string> keys, string otherwise = "-1")
    {
        if (keys.Count == 0)
        {
            code.Line($"private static int {name}(string key) => {otherwise};");
            return;
        }

        using (code.Block($"private static int {name}(string key) => key switch", ";"))
        {
            for (int i = 0; i < keys.Count; i++) code.Line($"{Literal.Of(keys[i])} => {Literal.Of(i)},");
            code.Line($"_ => {otherwise},");
        }
    }
}
