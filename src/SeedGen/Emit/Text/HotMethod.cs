namespace SeedGen.Emit.Text;

/// <summary>
/// Marks generated methods that run very often in the first moment, when a whole corpus is asked for: they are compiled with all
/// optimisations at once. Others first run as they are, and a loop in them is compiled a second time while it runs.
/// </summary>
internal static class HotMethod
{
    /// <summary>The line before such a method. The number is that of AggressiveOptimization, a name that netstandard2.0 does not have.</summary>
    public const string Attribute =
        "[global::System.Runtime.CompilerServices.MethodImpl((global::System.Runtime.CompilerServices.MethodImplOptions)512)]";

    /// <summary>
    /// The line before one that is called from several places of another, which would take long to compile with all of them
    /// inside.
    /// </summary>
    public const string OnItsOwn =
        "[global::System.Runtime.CompilerServices.MethodImpl((global::System.Runtime.CompilerServices.MethodImplOptions)512"
        + " | global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]";

    /// <summary>
    /// The line before a method that users' own loops come to through a property: they are compiled again while they run, and need not
    /// have all of ours inside.
    /// </summary>
    public const string Outside =
        "[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]";
}
