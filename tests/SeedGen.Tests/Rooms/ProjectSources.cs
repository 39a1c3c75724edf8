using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SeedGen.Tests.Rooms;

/// <summary>A type that a file knows, both in rooms of one project.</summary>
/// <param name="File">The file, from the project's folder.</param>
/// <param name="From">The room it lies in.</param>
/// <param name="Type">The type.</param>
/// <param name="To">The room that declares it.</param>
internal readonly record struct Use(string File, string From, string Type, string To);

/// <summary>
/// The source files of a project, compiled, with the types that the names in each mean, be it by an alias, as an extension or as
/// whose member it is; comments count for nothing.
/// </summary>
internal sealed class ProjectSources
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private readonly CSharpCompilation _compilation;

    private ProjectSources(string name, IEnumerable<(string File, string Text)> files)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        _compilation = CSharpCompilation.Create(
            name,
            files.Append(("Usings.cs", Usings)).Select(file => CSharpSyntaxTree.ParseText(file.Item2, options, file.Item1)),
            Referenced()
                .Where(path => Path.GetFileNameWithoutExtension(path) != name)
                .Select(static path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>The folders with source files.</summary>
    public IEnumerable<string> Rooms => Trees.Select(static tree => RoomOf(tree.FilePath)).Distinct();

    private IEnumerable<SyntaxTree> Trees => _compilation.SyntaxTrees.SkipLast(1);

    /// <summary>
    /// Reads all source files of the project in <paramref name="folder"/>, but for what the language lacks on old frameworks.
    /// </summary>
    public static ProjectSources Read(string folder) => new(
        Path.GetFileName(folder),
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(path => (Path: path, File: Path.GetRelativePath(folder, path).Replace('\\', '/')))
            .Where(static file => file.File.Split('/')[0] is not ("bin" or "obj" or "Polyfills" or "Precompiled"))
            .Select(static file => (file.File, File.ReadAllText(file.Path))));

    /// <summary>The same of files that are given.</summary>
    public static ProjectSources Of(params (string File, string Text)[] files) => new("Made", files);

    /// <summary>Names that mean nothing: a file with one may know what nobody sees.</summary>
    public IEnumerable<string> Unknown() => _compilation.GetDiagnostics()
        .Where(static problem => problem.Id is "CS0103" or "CS0117" or "CS0234" or "CS0246" or "CS1061")
        .Select(static problem => problem.ToString());

    /// <summary>Each type of the project that each file knows.</summary>
    public IEnumerable<Use> Uses() => Trees.SelectMany(UsesOf).Distinct();

    private IEnumerable<Use> UsesOf(SyntaxTree tree)
    {
        SemanticModel model = _compilation.GetSemanticModel(tree);
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes())
        {
            if (node is not (SimpleNameSyntax or BaseObjectCreationExpressionSyntax)) continue;
            SymbolInfo info = model.GetSymbolInfo(node);
            ISymbol? symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
            INamedTypeSymbol? type = OutermostTypeOf(symbol);
            if (type?.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree.FilePath is not { } declared) continue;
            yield return new(tree.FilePath, RoomOf(tree.FilePath), type.Name, RoomOf(declared));
        }
    }

    private static INamedTypeSymbol? OutermostTypeOf(ISymbol? symbol)
    {
        INamedTypeSymbol? type = symbol switch
        {
            INamedTypeSymbol named => named,
            IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol => symbol.ContainingType,
            _ => null,
        };
        while (type?.ContainingType is { } outer) type = outer;
        return type;
    }

    private static string RoomOf(string file) => file.Contains('/', StringComparison.Ordinal) ? file[..file.LastIndexOf('/')] : "";

    // What the tests run with, which is all that the projects under test need.
    private static IEnumerable<string> Referenced() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Concat(Directory.EnumerateFiles(AppContext.BaseDirectory, "SeedGen*.dll"))
        .DistinctBy(Path.GetFileName);
}
