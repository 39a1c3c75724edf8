using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SeedGen.Tests.Rooms;

/// <summary>A type that a file names, both in rooms of one project.</summary>
/// <param name="File">The file, from the project's folder.</param>
/// <param name="From">The room it lies in.</param>
/// <param name="Type">The type.</param>
/// <param name="To">The room that declares it.</param>
internal readonly record struct Use(string File, string From, string Type, string To);

/// <summary>The source files of a project, with the types that each declares and names in code; comments count for nothing.</summary>
internal sealed class ProjectSources
{
    private readonly List<(string File, string Room, CompilationUnitSyntax Root)> _files = [];
    private readonly ILookup<string, (string Namespace, string Room)> _types;

    private ProjectSources(string folder)
    {
        foreach (string path in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
        {
            string file = Path.GetRelativePath(folder, path).Replace('\\', '/');
            string room = file.Contains('/', StringComparison.Ordinal) ? file[..file.LastIndexOf('/')] : "";
            if (room.Split('/')[0] is "bin" or "obj" or "Polyfills" or "Precompiled") continue;
            _files.Add((file, room, CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetCompilationUnitRoot()));
        }

        _types = _files
            .SelectMany(static file => file.Root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
                .Where(static type => type.Parent is BaseNamespaceDeclarationSyntax)
                .Select(type => (type.Identifier.Text, Namespace: NamespaceOf(file.Root), file.Room)))
            .ToLookup(static type => type.Text, static type => (type.Namespace, type.Room));
    }

    /// <summary>The folders with source files.</summary>
    public IEnumerable<string> Rooms => _files.Select(static file => file.Room).Distinct();

    /// <summary>Reads all source files in <paramref name="folder"/>, but for what the language lacks on old frameworks.</summary>
    public static ProjectSources Read(string folder) => new(folder);

    /// <summary>Each type that each file names, where the file can see one of that name.</summary>
    public IEnumerable<Use> Uses() => _files.SelectMany(file => UsesOf(file.File, file.Room, file.Root));

    // A name is taken for the type of that name that lies nearest: its own namespace, one around it, or one that is used.
    private IEnumerable<Use> UsesOf(string file, string room, CompilationUnitSyntax root)
    {
        string own = NamespaceOf(root);
        HashSet<string> used = [.. root.Usings.Select(static use => use.NamespaceOrType.ToString())];
        foreach (string name in root.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.Text).Distinct())
        {
            var seen = _types[name]
                .Where(type => used.Contains(type.Namespace) || own == type.Namespace || own.StartsWith(type.Namespace + ".", StringComparison.Ordinal))
                .OrderByDescending(type => own == type.Namespace || own.StartsWith(type.Namespace + ".", StringComparison.Ordinal) ? type.Namespace.Length : 0)
                .ToArray();
            if (seen.Length > 0) yield return new(file, room, name, seen[0].Room);
        }
    }

    private static string NamespaceOf(CompilationUnitSyntax root) =>
        root.Members.OfType<BaseNamespaceDeclarationSyntax>().SingleOrDefault()?.Name.ToString() ?? "";
}
