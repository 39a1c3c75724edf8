using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SeedGen.Emit;
using SeedGen.Fuzz.Inputs;

namespace SeedGen.Fuzz.Checks;

/// <summary>Tries to compile what is generated: without an error or a warning, whatever the articles hold.</summary>
/// <param name="subject">What is tried.</param>
/// <param name="inputs">What on.</param>
internal sealed class CompileCheck(Subject subject, InputMaker inputs) : ICheck
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp9, DocumentationMode.Diagnose);

    private static readonly CSharpCompilation Project = CSharpCompilation.Create(
        "Fuzz",
        references: ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is "System.Private.CoreLib.dll" or "System.Private.Uri.dll" or "System.Runtime.dll" or "System.Collections.dll" or "System.Threading.dll")
            .Select(static path => MetadataReference.CreateFromFile(path)),
        options: new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999, concurrentBuild: false));

    /// <inheritdoc/>
    public string Name => "compile";

    /// <inheritdoc/>
    public FuzzInput InputOf(long number) => inputs.Corpus(number);

    /// <inheritdoc/>
    public string? FaultOf(long number)
    {
        FuzzInput input = InputOf(number);
        GeneratorRunResult result = subject.Generate(input, isReversed: false);
        if (DriveCheck.FaultOf(result, input) is { } fault) return fault;
        CSharpCompilation compilation = Project.AddSyntaxTrees(
            result.GeneratedSources.Select(static source => CSharpSyntaxTree.ParseText(Strict(source.SourceText.ToString()), Parsing, source.HintName)));
        return compilation.GetDiagnostics().FirstOrDefault(static d => d.Severity >= DiagnosticSeverity.Warning)?.ToString();
    }

    /// <summary>Generated code in which the compiler follows every null, of which it spares users.</summary>
    internal static string Strict(string text) => text.Replace(CorpusEmitter.UncheckedNulls, "#nullable enable warnings", StringComparison.Ordinal);
}
