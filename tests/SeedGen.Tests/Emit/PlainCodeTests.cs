using Microsoft.CodeAnalysis.CSharp;
using SeedGen.Emit;
using SeedGen.Emit.Text;

namespace SeedGen.Tests.Emit;

/// <summary>What reads an embedded corpus does without the constructs that a compiler pays for when it meets them first.</summary>
public class PlainCodeTests
{
    private static readonly SyntaxKind[] Dear =
    [
        SyntaxKind.YieldReturnStatement, SyntaxKind.SwitchStatement, SyntaxKind.SwitchExpression, SyntaxKind.IsPatternExpression,
        SyntaxKind.TupleExpression, SyntaxKind.TupleType,
    ];

    [Fact]
    public void An_embedded_corpus_is_read_by_plain_code()
    {
        IEnumerable<GeneratedFile> files = CorpusEmitter.Emit(Corpora.WithFields(), "Demo", storage: SeedGen.Emit.Storage.Embedded);
        // Declared actors are found by a switch, which a corpus without any does not have.
        Assert.Empty(DearIn(files.Where(static file => !file.HintName.EndsWith(".Actors.g.cs", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_corpus_without_declared_actors_switches_nowhere()
    {
        IEnumerable<GeneratedFile> files = CorpusEmitter.Emit(Corpora.Of(Corpora.Article("a")), "Demo", storage: SeedGen.Emit.Storage.Embedded);
        Assert.Empty(DearIn(files));
    }

    private static IEnumerable<string> DearIn(IEnumerable<GeneratedFile> files) => files.SelectMany(static file => CSharpSyntaxTree.ParseText(file.Text)
        .GetRoot()
        .DescendantNodes()
        .Where(static node => Dear.Contains(node.Kind()))
        .Select(node => $"{file.HintName}: {node}"));
}
