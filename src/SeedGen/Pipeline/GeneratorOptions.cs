using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SeedGen.Pipeline;

/// <summary>What the project says, read once: the compiler's own options never compare equal.</summary>
/// <param name="RootNamespace">The project's root namespace; null when it is not known.</param>
/// <param name="Storage">The property <c>SeedGenStorage</c>; empty when it is not set.</param>
/// <param name="OldLanguage">The version of C# when it is below 9; null otherwise.</param>
internal sealed record GeneratorOptions(string? RootNamespace, string Storage, string? OldLanguage)
{
    /// <summary>Reads the project's options.</summary>
    public static GeneratorOptions Read((AnalyzerConfigOptionsProvider Options, ParseOptions Parse) project, CancellationToken _)
    {
        AnalyzerConfigOptions options = project.Options.GlobalOptions;
        options.TryGetValue("build_property.RootNamespace", out string? rootNamespace);
        options.TryGetValue("build_property.SeedGenStorage", out string? storage);
        LanguageVersion version = ((CSharpParseOptions)project.Parse).LanguageVersion;
        return new(
            string.IsNullOrWhiteSpace(rootNamespace) ? null : rootNamespace,
            storage?.Trim() ?? "",
            version < LanguageVersion.CSharp9 ? version.ToDisplayString() : null);
    }
}
