using SeedGen.Emit.Text;

namespace SeedGen.Emit.Types;

/// <summary>Members that several generated records write in the same way.</summary>
internal static class SharedMembers
{
    /// <summary>
    /// Keeps a back-link out of System.Text.Json, where the project has it: following every link in both directions would
    /// never end.
    /// </summary>
    public static CodeWriter JsonIgnore(this CodeWriter code) =>
        code.KnowsJson ? code.Line("[global::System.Text.Json.Serialization.JsonIgnore]") : code;

    /// <summary>
    /// A list made when first read. When two threads race, both get the one that was kept, so that reading twice gives
    /// the same instance.
    /// </summary>
    public static CodeWriter LazyList(this CodeWriter code, string access, string item, string property, string field, string make) => code
        .Line($"{access} global::System.Collections.Generic.IReadOnlyList<{item}> {property} =>")
        .Line($"    {field} ?? global::System.Threading.Interlocked.CompareExchange(ref {field}, global::System.Array.AsReadOnly({make}), null) ?? {field}!;");

    /// <summary>The field behind a <see cref="LazyList"/>.</summary>
    public static CodeWriter LazyField(this CodeWriter code, string item, string field, string modifiers = "private") => code
        .Line($"{modifiers} global::System.Collections.ObjectModel.ReadOnlyCollection<{item}>? {field};");

    /// <summary>Equality and hash by identity: two expressions over <c>this</c> and <c>other</c>.</summary>
    public static CodeWriter Identity(this CodeWriter code, string type, string equal, string hash) => code
        .Line()
        .Line("/// <summary>True when both are the same thing of the corpus; what hangs on it takes no part.</summary>")
        .Line($"public bool Equals({type}? other) => ReferenceEquals(this, other) || ((object?)other != null && {equal});")
        .Line()
        .Line("/// <summary>A hash of the identity alone.</summary>")
        .Line($"public override int GetHashCode() => {hash};");

    /// <summary>
    /// What <c>ToString</c> shows: scalars only, since links lead in circles, and the same in every culture. A property
    /// may be followed by <c>:</c> and the format it is shown in.
    /// </summary>
    public static CodeWriter Print(this CodeWriter code, params string[] properties)
    {
        code.Line();
        using (code.Block("private bool PrintMembers(global::System.Text.StringBuilder builder)"))
        {
            string separator = "";
            foreach (string entry in properties)
            {
                string[] parts = entry.Split(':');
                string property = parts[0];
                string value = parts.Length == 1 ? $"(object?){property}" : Formatted(property, parts[1]);
                code.Line($"builder.Append(\"{separator}{property} = \").Append({value});");
                separator = ", ";
            }

            code.Line("return true;");
        }

        return code;
    }

    private static string Formatted(string property, string format) =>
        $"((global::System.IFormattable?){property})?.ToString(\"{format}\", global::System.Globalization.CultureInfo.InvariantCulture)";
}
