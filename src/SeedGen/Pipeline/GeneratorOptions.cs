using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedGen.Extraction;

namespace SeedGen.Pipeline;

/// <summary>What the project says, read once: the compiler's own options never compare equal.</summary>
/// <param name="RootNamespace">The project's root namespace; null when it is not known.</param>
/// <param name="Storage">The property <c>SeedGenStorage</c>; empty when it is not set.</param>
/// <param name="StorageUsed">What the package's targets made of it; empty where they did not run.</param>
/// <param name="OldLanguage">The version of C# when it is below 9; null otherwise.</param>
/// <param name="KnowsJson">True when code of the project can name System.Text.Json's attributes.</param>
internal sealed record GeneratorOptions(string? RootNamespace, string Storage, string StorageUsed, string? OldLanguage, bool KnowsJson)
{
    private const string JsonIgnore = "System.Text.Json.Serialization.JsonIgnoreAttribute";

    /// <summary>
    /// Normalised paths of additional files that the project has for others than us, though they end like seeds; <c>?</c> stands
    /// for # and ;.
    /// </summary>
    public ValueList<string> OtherFiles { get; init; }

    /// <summary>Whether a file is one of them. The compiler leaves the <c>..</c> of "../BannedSymbols.txt" in its path, the build does not.</summary>
    public bool IsOther(string path) =>
        !OtherFiles.IsEmpty && OtherFiles.Contains(CorpusPath.Normalise(path.Replace('#', '?').Replace(';', '?')));

    /// <summary>Whether the compilation has the attribute, once: with two of it, code could name neither.</summary>
    public static Boxed<bool> SeeJson(Compilation compilation, CancellationToken _) => new(compilation.GetTypesByMetadataName(JsonIgnore)
        .Count(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly)) == 1);

    /// <summary>Adds to the options whether it has.</summary>
    public static GeneratorOptions WithJson((GeneratorOptions Options, Boxed<bool> KnowsJson) input, CancellationToken _) =>
        input.Options with { KnowsJson = input.KnowsJson.Value };

    /// <summary>Reads the project's options.</summary>
    public static GeneratorOptions Read((AnalyzerConfigOptionsProvider Provider, ParseOptions Parse) project, CancellationToken _)
    {
        (AnalyzerConfigOptionsProvider provider, ParseOptions parse) = project;
        AnalyzerConfigOptions options = provider.GlobalOptions;
        options.TryGetValue("build_property.RootNamespace", out string? rootNamespace);
        options.TryGetValue("build_property.SeedGenStorage", out string? storage);
        options.TryGetValue("build_property.SeedGenStorageUsed", out string? storageUsed);
        options.TryGetValue("build_property.SeedGenOtherFiles", out string? otherFiles);
        LanguageVersion version = ((CSharpParseOptions)parse).LanguageVersion;
        return new(
            string.IsNullOrWhiteSpace(rootNamespace) ? null : rootNamespace,
            storage?.Trim() ?? "",
            storageUsed?.Trim() ?? "",
            version < LanguageVersion.CSharp9 ? version.ToDisplayString() : null,
            KnowsJson: false)
        {
            OtherFiles = otherFiles?.Split(['|'], StringSplitOptions.RemoveEmptyEntries).Select(CorpusPath.Normalise).ToValueList() ?? default,
        };
    }
}
