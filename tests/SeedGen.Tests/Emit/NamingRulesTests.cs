using Microsoft.CodeAnalysis.CSharp;
using SeedGen.Extraction.Schema.Naming;
using EmitNames = SeedGen.Emit.Names.ReservedNames;
using SchemaNames = SeedGen.Extraction.Schema.Naming.ReservedNames;

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

    [Fact]
    public void The_schema_refuses_every_name_that_generated_types_have()
    {
        Assert.Empty(EmitNames.Types.Except(SchemaNames.Types));
        Assert.Empty(EmitNames.OfArticle.Except(SchemaNames.Article));
        Assert.Empty(EmitNames.OfActor.Except(SchemaNames.Actor));
        Assert.Empty(EmitNames.OfNested("Type").Except(SchemaNames.Object.Append("Type")));
    }
}
