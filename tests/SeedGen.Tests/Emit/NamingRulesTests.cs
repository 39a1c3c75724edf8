using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SeedGen.Emit;
using SeedGen.Emit.Text;
using SeedGen.Extraction.Schema.Naming;
using SeedGen.Tests.Generator;

namespace SeedGen.Tests.Emit;

/// <summary>The schema refuses names by the same rules by which code is written: one who passes the first meets no other.</summary>
public class NamingRulesTests
{
    [Theory]
    [InlineData("north-korea")]
    [InlineData("aB")]
    [InlineData("desk_name")]
    [InlineData("2022-11-08")]
    [InlineData("part-2_b")]
    [InlineData("v1.2.3")]
    [InlineData("1a2")]
    [InlineData("x 9th")]
    [InlineData("__a__b__")]
    [InlineData("été")]
    [InlineData("e\u0301te\u0301")]
    [InlineData("\u0301a")]
    [InlineData("a \u0301b")]
    [InlineData("ünter den linden")]
    [InlineData("ǆ")]
    [InlineData("straße")]
    [InlineData("ıx-ıy")]
    [InlineData("東京-2")]
    [InlineData("한국")]
    [InlineData("Ⅷ-xⅧ")]
    [InlineData("x²")]
    [InlineData("٣-٤")]
    [InlineData("नमस्ते")]
    [InlineData("x\u200By\u202Ez")]
    [InlineData("a\u203Fb")]
    [InlineData("a🎉b")]
    [InlineData("a\uD800b")]
    [InlineData("class")]
    public void A_key_becomes_an_identifier_of_the_language(string key) => Assert.True(SyntaxFacts.IsValidIdentifier(Identifiers.PascalCase(key)));

    [Theory]
    [InlineData("Article", true)]
    [InlineData("Article", false)]
    [InlineData("Actor", true)]
    [InlineData("Actor", false)]
    public void The_schema_refuses_every_name_that_a_generated_record_has(string record, bool isEmbedded)
    {
        HashSet<string> refused = record == "Article" ? ReservedNames.Article : ReservedNames.Actor;

        Assert.Empty(Generated(isEmbedded, record).GetMembers().Where(IsNamed).Select(static member => member.Name).Except(refused));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_schema_refuses_every_name_that_a_generated_type_has(bool isEmbedded) => Assert.Equal(
        ReservedNames.Types.Except(ReservedNames.Object).Append("Harbour").Order(StringComparer.Ordinal),
        Generated(isEmbedded, "Article").ContainingNamespace.GetTypeMembers().Select(static type => type.Name).Order(StringComparer.Ordinal));

    // What generated code keeps to itself begins with an underscore, as no name of a user's does.
    private static bool IsNamed(ISymbol member) => member.CanBeReferencedByName && !member.IsImplicitlyDeclared && member.Name[0] != '_';

    private static INamedTypeSymbol Generated(bool isEmbedded, string type)
    {
        IEnumerable<GeneratedFile> files = CorpusEmitter.Emit(Corpora.Linked(), null, storage: isEmbedded ? SeedGen.Emit.Storage.Embedded : SeedGen.Emit.Storage.Inline);
        CSharpCompilation library = Consumer.Compilation(files.Select(static file => CSharpSyntaxTree.ParseText(file.Text, Consumer.ParseOptions())));
        return library.GetTypeByMetadataName("Demo.Port." + type)!;
    }
}
