using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SeedGen.Tests.Snapshots;

/// <summary>What keeps the snapshots honest: no file without a test, and no call that only one of the two engines has.</summary>
public class SnapshotRulesTests
{
    private static readonly string[] Allowed = ["UseDirectory", "UseFileName", "UseParameters", "DisableScrubbers"];
    private static readonly string[] Refused = ["VerifySettings", "VerifierSettings", "VerifyBase", "VerifyJson", "UsesVerify"];

    [Fact]
    public void Every_verified_file_belongs_to_a_test()
    {
        HashSet<string> known = [.. Tests().SelectMany(Names), .. Calls().SelectMany(FileNames)];

        Assert.DoesNotContain(
            Directory.EnumerateFiles(Project(), "*.verified.*", SearchOption.AllDirectories)
                .Where(static path => !IsOutput(path))
                .Select(static path => Path.GetFileName(path)),
            file => !known.Contains(file.Substring(0, file.IndexOf(".verified.", StringComparison.Ordinal))));
    }

    [Fact]
    public void Only_the_calls_that_both_engines_have_are_used()
    {
        Assert.DoesNotContain(Calls(), static call => call.ArgumentList.Arguments.Count != 2);
        Assert.DoesNotContain(Calls().SelectMany(Chain), static name => !Allowed.Contains(name));
        Assert.DoesNotContain(
            Sources().SelectMany(static root => root.DescendantNodes().OfType<IdentifierNameSyntax>()),
            static name => Refused.Contains(name.Identifier.Text));
        Assert.DoesNotContain(
            Sources().SelectMany(static root => root.DescendantNodes().OfType<MemberAccessExpressionSyntax>()),
            static access => access.Expression.ToString() == "Verifier" && access.Name.Identifier.Text != "Verify");
    }

    private static IEnumerable<MethodInfo> Tests() => typeof(SnapshotRulesTests).Assembly.GetTypes()
        .SelectMany(static type => type.GetMethods())
        .Where(static method => method.GetCustomAttribute<FactAttribute>() is not null);

    // The name of the test, or one for each row of its table.
    private static IEnumerable<string> Names(MethodInfo test)
    {
        string name = $"{test.DeclaringType!.Name}.{test.Name}";
        yield return name;
        foreach (object?[] row in test.GetCustomAttributes<InlineDataAttribute>().SelectMany(data => data.GetData(test)))
        {
            yield return $"{name}_{SnapshotNames.Parameters(test.GetParameters().Zip(row, static (parameter, value) => (parameter.Name!, value)))}";
        }
    }

    private static IEnumerable<InvocationExpressionSyntax> Calls() => Sources()
        .SelectMany(static root => root.DescendantNodes().OfType<InvocationExpressionSyntax>())
        .Where(static call => call.Expression.ToString() == "Verifier.Verify");

    private static IEnumerable<string> Chain(InvocationExpressionSyntax call)
    {
        for (SyntaxNode? node = call.Parent; node is MemberAccessExpressionSyntax or InvocationExpressionSyntax; node = node.Parent)
        {
            if (node is MemberAccessExpressionSyntax access) yield return access.Name.Identifier.Text;
        }
    }

    private static IEnumerable<string> FileNames(InvocationExpressionSyntax call) => call.AncestorsAndSelf()
        .OfType<InvocationExpressionSyntax>()
        .Where(static outer => outer.Expression is MemberAccessExpressionSyntax { Name.Identifier.Text: "UseFileName" })
        .Select(static outer => outer.ArgumentList.Arguments[0].Expression)
        .OfType<LiteralExpressionSyntax>()
        .Select(static literal => literal.Token.ValueText);

    private static IEnumerable<SyntaxNode> Sources() => Directory.EnumerateFiles(Project(), "*.cs", SearchOption.AllDirectories)
        .Where(static path => !IsOutput(path))
        .Select(static path => CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot());

    private static bool IsOutput(string path)
    {
        string relative = Path.GetRelativePath(Project(), path).Replace('\\', '/');
        return relative.StartsWith("bin/", StringComparison.Ordinal) || relative.StartsWith("obj/", StringComparison.Ordinal);
    }

    private static string Project([CallerFilePath] string sourceFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(sourceFile)!, ".."));
}
