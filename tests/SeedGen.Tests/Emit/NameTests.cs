using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SeedGen.Emit;
using SeedGen.Emit.Data;
using SeedGen.Emit.Names;
using SeedGen.Emit.Text;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Schema;
using SeedGen.Extraction.Schema.Fields;
using SeedGen.Extraction.Schema.Naming;
using SeedGen.Tests.Generator;

namespace SeedGen.Tests.Emit;

/// <summary>Names in code and of files, made from names in the world.</summary>
public class NameTests
{
    [Theory]
    [InlineData("denial-tuesday", "DenialTuesday")]
    [InlineData("denial_tuesday.de", "DenialTuesdayDe")]
    [InlineData("cafe\u0301-e\u0302\u0301-x\u0301", "Caf\u00e9\u1ebeX\u0301")]
    [InlineData("aB", "AB")]
    [InlineData("class", "Class")]
    [InlineData("2022-11-08 report", "_2022_11_08Report")]
    [InlineData("part 2", "Part2")]
    [InlineData("1-12", "_1_12")]
    [InlineData("ünter den linden", "ÜnterDenLinden")]
    [InlineData("a#b;c%d", "ABCD")]
    [InlineData("東京", "東京")]
    [InlineData("x\u200By\u202Ez", "XYZ")]
    [InlineData("CON", "CON")]
    [InlineData("count", "Count_")]
    [InlineData("Try-get", "TryGet_")]
    [InlineData("get_hash_code", "GetHashCode_")]
    public void An_article_is_called_by_its_words(string key, string expected) => Assert.Equal(expected, ItemNames.Of(key));

    [Fact]
    public void A_name_without_a_letter_is_called_by_its_hash()
    {
        Assert.Matches("^_[0-9A-F]{8}$", Identifiers.Member("🎉"));
        Assert.NotEqual(Identifiers.Member("🎉"), Identifiers.Member("🎈"));
        Assert.Matches("^_[0-9A-F]{8}$", Identifiers.Member("\uD800"));
    }

    [Fact]
    public void A_very_long_name_is_cut_and_stays_its_own()
    {
        string name = Identifiers.Member(new string('a', 400) + "1");

        Assert.Equal(209, name.Length);
        Assert.NotEqual(name, Identifiers.Member(new string('a', 400) + "2"));
    }

    [Fact]
    public void Names_of_all_kinds_compile()
    {
        string[] keys =
        [
            "article", "article-id", "quote-kind", "span", "harbour", "source", "actors", "2022", "class", "count", "item", "🎉",
            "equals", "get-type", "tr\u0131p", "x y", "_", "make-article", "bucket-00", "value__", "finalize",
        ];

        Assert.Empty(Consumer.Complaints(CorpusEmitter.Emit(Corpora.Of(keys.Select(static key => Corpora.Article(key))), null)));
    }

    [Fact]
    public void No_name_in_generated_code_is_in_the_way_of_an_article_an_actor_or_a_field()
    {
        string[] names = [.. Generated().SelectMany(static tree => tree.GetRoot().DescendantTokens())
            .Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText)
            .Distinct().OrderBy(static name => name, StringComparer.Ordinal)];
        Assert.Contains("index", names);
        CorpusModel corpus = Corpora.Of(names.DistinctBy(ItemNames.Of).Select(static name => Corpora.Article(name)));
        ValueList<FieldSchema> fields = names.Select(static name => new FieldSchema(name, FieldType.Int)).ToValueList();
        fields = [.. fields, new FieldSchema("nested", FieldType.Object) { Fields = fields }];
        corpus = corpus with
        {
            Schema = corpus.Schema with { Settings = new ExtractionSettings { ArticleFields = fields }, ActorFields = fields },
            Actors = names.Select(static name => Declared(name)).ToValueList(),
        };

        Assert.Empty(Consumer.Complaints(CorpusEmitter.Emit(corpus, null)));
    }

    [Fact]
    public void No_helper_of_the_entry_class_is_in_the_way_of_the_name_of_a_corpus()
    {
        string[] open = ["Articles", "Quotes", "Actors", "Dates", "Mentions", "Statements"];
        string[] names = [.. Generated().SelectMany(static tree => tree.GetRoot().DescendantNodes())
            .OfType<ClassDeclarationSyntax>().Where(static type => type.Identifier.ValueText == "Harbour")
            .SelectMany(static type => type.DescendantNodes().OfType<MemberDeclarationSyntax>()).SelectMany(NamesOf)
            .Distinct().Except(open).OrderBy(static name => name, StringComparer.Ordinal)];

        Assert.InRange(names.Length, 20, 100);
        Assert.All(names, static name =>
        {
            CorpusModel corpus = Corpora.Linked();
            Assert.Empty(Consumer.Complaints(CorpusEmitter.Emit(corpus with { Schema = Corpora.Schema(name) }, null)));
        });
    }

    [Theory]
    [InlineData("ByActor")]
    [InlineData("Gather")]
    [InlineData("MakeArticle")]
    [InlineData("StatementOf")]
    [InlineData("Bucket_00")]
    public void A_corpus_may_be_called(string name)
    {
        CorpusModel corpus = Corpora.Linked();

        Assert.Empty(Consumer.Complaints(
            CorpusEmitter.Emit(corpus with { Schema = Corpora.Schema(name) }, null),
            $"internal static class Use {{ public static object All => Demo.Port.{name}.Articles; }}"));
    }

    [Theory]
    [InlineData("using Seeds.Corpus; _ = Corpus.Articles.Count;")]
    [InlineData("_ = Seeds.Corpus.Corpus.Articles.Count;")]
    [InlineData("_ = 0; namespace App { internal static class Use { public static int Count => Seeds.Corpus.Corpus.Articles.Count; } }")]
    [InlineData("using Seeds.Corpus; _ = 0; namespace App { internal static class Use { public static int Count => Corpus.Articles.Count; } }")]
    public void Where_nobody_says_a_namespace_the_corpus_is_reached_from_everywhere(string code)
    {
        CorpusModel corpus = Corpora.Of(Corpora.Article("one")) with { Schema = Corpora.Schema("Corpus", null) };
        IEnumerable<string> texts = CorpusEmitter.Emit(corpus, null).Select(static file => file.Text).Append(code);
        CSharpCompilation program = Consumer.Compilation(texts.Select(static text => CSharpSyntaxTree.ParseText(text, Consumer.ParseOptions())));

        Assert.Empty(Consumer.Complaints(program.WithOptions(program.Options.WithOutputKind(OutputKind.ConsoleApplication))));
    }

    [Theory]
    [InlineData("My.Own", "My.Own")]
    [InlineData("my-app.1st", "my_app._1st")]
    [InlineData(".Corpus", "Corpus")]
    [InlineData("a.record.b", "a.@record.b")]
    public void A_namespace_compiles(string dotted, string expected) => Assert.Equal(expected, Identifier.Namespace(dotted));

    [Theory]
    [InlineData("Newsroom.Denial", "ArmsDenial", "Newsroom.Denial.ArmsDenial")]
    [InlineData("App.Denial", "Denial", "App.Denial")]
    [InlineData("Denial", "Denial", "Denial")]
    [InlineData("a.@record", "C", "a.record.C")]
    public void A_file_is_called_by_namespace_and_class(string @namespace, string corpus, string expected) =>
        Assert.Equal(expected, HintName.Prefix(@namespace, corpus));

    [Fact]
    public void A_file_name_is_short_and_safe()
    {
        Assert.Matches("^[A-Za-z0-9._]{1,90}$", HintName.Prefix(new string('n', 300), "Ü"));
        Assert.NotEqual(HintName.Prefix("Ä", "C"), HintName.Prefix("Ö", "C"));
    }

    [Theory]
    [InlineData(80, 80)]
    [InlineData(81, 88)]
    public void A_file_name_of_eighty_characters_needs_no_hash(int length, int expected) =>
        Assert.Equal(expected, HintName.Prefix(new string('n', length - 2), "C").Length);

    [Theory]
    [InlineData("DenialTuesday", "denial-tuesday")]
    [InlineData("PRK", "p-r-k")]
    [InlineData("_2022_11Report", "_2022_11-report")]
    [InlineData("Élan", "Élan")]
    [InlineData("", "")]
    public void A_member_tells_the_key_that_it_most_likely_has(string member, string key) => Assert.Equal(key, CorpusNames.KeyOf(member));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(32, 1)]
    [InlineData(33, 2)]
    [InlineData(1000, 32)]
    [InlineData(100_000, 32)]
    public void The_number_of_buckets_is_bounded(int articles, int expected) => Assert.Equal(expected, new Buckets(articles).Count);

    [Fact]
    public void An_edited_article_changes_the_file_of_its_bucket_alone()
    {
        var articles = Enumerable.Range(0, 200).Select(static i => Corpora.Article("article-" + i)).ToList();
        GeneratedFile[] before = [.. CorpusEmitter.Emit(Corpora.Of(articles), null)];
        articles[7] = articles[7] with { Text = "Other words." };

        GeneratedFile[] after = [.. CorpusEmitter.Emit(Corpora.Of(articles), null)];

        Assert.Contains(".Articles.", Assert.Single(after.Except(before)).HintName, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CorpusEmitter.MostArticleProperties, true)]
    [InlineData(CorpusEmitter.MostArticleProperties + 1, false)]
    public void Articles_are_properties_up_to_a_count(int count, bool expected)
    {
        string entry = CorpusEmitter.Emit(Corpora.Of(Enumerable.Range(0, count).Select(static i => Corpora.Article("a" + i))), null).First().Text;

        Assert.Equal(expected, entry.Contains("public Article A7 => ", StringComparison.Ordinal));
        Assert.Contains(" A7,", entry, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_is_the_place_of_its_item_even_where_one_before_it_has_no_name()
    {
        CorpusModel corpus = Corpora.Of([]) with { Actors = new[] { "a-b", "a_b", "c", "d" }.Select(static key => Declared(key)).ToValueList() };

        string entry = CorpusEmitter.Emit(corpus, null).First().Text;

        Assert.Contains(" AB,\n", entry, StringComparison.Ordinal);
        Assert.Contains(" C = 2,\n", entry, StringComparison.Ordinal);
        Assert.Contains(" D,\n", entry, StringComparison.Ordinal);
    }

    private static IEnumerable<SyntaxTree> Generated() =>
        CorpusEmitter.Emit(Corpora.Linked(), null).Select(static file => CSharpSyntaxTree.ParseText(file.Text));

    private static IEnumerable<string> NamesOf(MemberDeclarationSyntax member) => member switch
    {
        BaseTypeDeclarationSyntax type => [type.Identifier.ValueText],
        MethodDeclarationSyntax method => [method.Identifier.ValueText],
        PropertyDeclarationSyntax property => [property.Identifier.ValueText],
        FieldDeclarationSyntax field => field.Declaration.Variables.Select(static variable => variable.Identifier.ValueText),
        _ => [],
    };

    private static CorpusActor Declared(string name) =>
        new(name, name, ActorKind.Person, new ActorSchema(new DeclaredActor(name, name, ActorKind.Person), Corpora.Nowhere));
}
