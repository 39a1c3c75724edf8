using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SeedGen.Emit.Text;
using SeedGen.Fuzz.Checks;

namespace SeedGen.Tests.Generator;

/// <summary>A project that uses generated code: compiled strictly, loaded, and asked.</summary>
internal static class Consumer
{
    // Few, since binding to them is what a small compilation spends its time on.
    private static readonly HashSet<string> Assemblies =
    [
        "System.Collections", "System.Collections.Concurrent", "System.Linq", "System.Memory", "System.Private.CoreLib",
        "System.Private.Uri", "System.Runtime", "System.Security.Cryptography", "System.Text.Json", "System.Threading", "System.Threading.Tasks.Parallel",
    ];

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Assemblies.Contains(Path.GetFileNameWithoutExtension(path)))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly ConditionalWeakTable<IReadOnlyList<GeneratedFile>, byte[]> Libraries = [];

    private static readonly string[] Symbols =
        ["NET", "NET5_0_OR_GREATER", "NET8_0_OR_GREATER", "NET10_0_OR_GREATER", "NETCOREAPP", "NETCOREAPP3_0_OR_GREATER"];

    /// <summary>What a project's source is parsed with: doc comments checked, as with GenerateDocumentationFile.</summary>
    public static CSharpParseOptions ParseOptions(LanguageVersion version = LanguageVersion.Latest) =>
        new(version, DocumentationMode.Diagnose, preprocessorSymbols: Symbols);

    /// <summary>A compilation that takes every warning for an error.</summary>
    public static CSharpCompilation Compilation(params IEnumerable<SyntaxTree> trees) => Compilation("Consumer", References, trees);

    private static CSharpCompilation Compilation(
        string name, IEnumerable<MetadataReference> references, IEnumerable<SyntaxTree> trees) => CSharpCompilation.Create(
        name,
        trees,
        references,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            generalDiagnosticOption: ReportDiagnostic.Error,
            nullableContextOptions: NullableContextOptions.Enable,
            warningLevel: 9999));

    /// <summary>What the compiler has to say about generated code and <paramref name="code"/>, hidden things left out.</summary>
    public static IReadOnlyList<string> Complaints(
        IEnumerable<GeneratedFile> files, string code = "", LanguageVersion version = LanguageVersion.Latest) =>
        Complaints(Compilation(Trees(files, code, version)));

    /// <summary>What the compiler has to say about a compilation, hidden things left out.</summary>
    public static IReadOnlyList<string> Complaints(Compilation compilation) =>
    [
        .. Strict(compilation).GetDiagnostics().Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Info)
            .Select(static diagnostic => diagnostic.ToString()),
    ];

    /// <summary>The value of <paramref name="body"/>, statements that return one, run against generated code.</summary>
    /// <remarks>The generated code is compiled once for each list of files, and loaded afresh for each run.</remarks>
    public static object? Run(IReadOnlyList<GeneratedFile> files, string body, params string[] usings) =>
        RunPacked(files, null, body, usings);

    /// <summary>The same for an assembly that has the seeds packed as a resource.</summary>
    public static object? RunPacked(IReadOnlyList<GeneratedFile> files, byte[]? seeds, string body, params string[] usings)
    {
        string code = $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            {{string.Concat(usings.Select(static name => $"using {name};\n"))}}
            internal static class Probe
            {
                public static object? Run()
                {
                    {{body}}
                }
            }
            """;
        byte[] library = Library(files, seeds);
        byte[] probe = Image(Compilation(
            "Probe",
            [.. References, MetadataReference.CreateFromImage(library)],
            [CSharpSyntaxTree.ParseText(code, ParseOptions(), "Consumer.cs")]));
        AssemblyLoadContext context = new("Consumer", isCollectible: true);
        context.LoadFromStream(new MemoryStream(library));
        return context.LoadFromStream(new MemoryStream(probe)).GetType("Probe")!.GetMethod("Run")!.Invoke(null, null);
    }

    /// <summary>The assembly of generated code; the same one for the same list of files.</summary>
    public static byte[] Library(IReadOnlyList<GeneratedFile> files, byte[]? seeds) =>
        Libraries.GetValue(files, files => Image(Compilation("Library", References, Trees(files, "")), seeds));

    private static byte[] Image(CSharpCompilation compilation, byte[]? seeds = null)
    {
        Assert.Empty(Complaints(compilation));
        using MemoryStream image = new();
        ResourceDescription[] resources =
            seeds is null ? [] : [new ResourceDescription("SeedGen.seeds", () => new MemoryStream(seeds), isPublic: false)];
        Assert.True(compilation.Emit(image, manifestResources: resources).Success);
        return image.ToArray();
    }

    private static IEnumerable<SyntaxTree> Trees(IEnumerable<GeneratedFile> files, string code, LanguageVersion version = LanguageVersion.Latest) =>
        files.Select(file => CSharpSyntaxTree.ParseText(CompileCheck.Strict(file.Text), ParseOptions(version), file.HintName))
            .Append(CSharpSyntaxTree.ParseText(code, ParseOptions(version), "Consumer.cs"));

    // What a driver has added to a compilation is what a user's compiler gets, and that is spared much.
    private static Compilation Strict(Compilation compilation)
    {
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            string text = tree.ToString();
            string strict = CompileCheck.Strict(text);
            if (strict != text) compilation = compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(strict, (CSharpParseOptions)tree.Options, tree.FilePath));
        }

        return compilation;
    }
}
