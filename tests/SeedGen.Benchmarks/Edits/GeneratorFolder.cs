using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace SeedGen.Benchmarks.Edits;

/// <summary>Loads the generator as a compiler does: with the assemblies beside it, apart from those of this program.</summary>
/// <param name="folder">Where it is.</param>
internal sealed class GeneratorFolder(string folder) : AssemblyLoadContext
{
    /// <summary>The generator as it was built with this program.</summary>
    public static string Built { get; } = Path.Combine(AppContext.BaseDirectory, "generator");

    /// <summary>A new generator.</summary>
    public IIncrementalGenerator Create() => (IIncrementalGenerator)Activator.CreateInstance(
        LoadFromAssemblyPath(Path.Combine(folder, "SeedGen.dll")).GetType("SeedGen.SeedGenerator", throwOnError: true)!)!;

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        string path = Path.Combine(folder, assemblyName.Name + ".dll");
        return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }
}
