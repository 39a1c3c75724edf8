using SeedGen.Benchmarks.Articles;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Schema;

namespace SeedGen.Tests.Corpus;

/// <summary>
/// Articles of words in random order: no grammar holds in them, so rules meet words in places where no writer puts them.
/// </summary>
public sealed class MadeArticleTests
{
    [Fact]
    public void A_thousand_articles_without_grammar_are_read_with_their_quotations_and_dates()
    {
        ExtractionSettings settings = SchemaReader.Read(new SourceFile("seedgen.yaml", "seedgen: 1\n")).Schema!.Settings;
        for (int i = 0; i < 1000; i++)
        {
            Seed seed = new(new SourceFile(MadeArticle.NameOf(i) + ".md", MadeArticle.Text(i)), MadeArticle.NameOf(i) + ".md", "");
            ArticleModel article = Assert.Single(ArticleExtractor.Extract(seed, settings, default).Articles);
            Assert.Equal(6, article.Quotes.Count);
            Assert.True(article.Dates.Count >= 6, MadeArticle.NameOf(i));
        }
    }
}
