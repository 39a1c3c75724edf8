using SeedGen.Emit;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Schema;

namespace SeedGen.Tests.Emit;

/// <summary>What hovering a name shows.</summary>
public class DocsTests
{
    private static readonly ArticleModel Article = Corpora.Article("a");

    [Fact]
    public void An_article_shows_its_title_outlet_and_day_as_far_as_they_are_known()
    {
        Timestamp day = new(new DateTime(2021, 5, 4), false);

        Assert.Equal("a.txt", Docs.Of(Article));
        Assert.Equal("A title, 2021-05-04", Docs.Of(Article with { Title = "A title", Published = day }));
        Assert.Equal("A title, Gazette, 2021-05-04", Docs.Of(Article with { Title = "A title", Outlet = "Gazette", Published = day }));
    }

    [Fact]
    public void An_actor_shows_its_name_and_kind() =>
        Assert.Equal("The Port (organisation)", Docs.Of(new CorpusActor("~the-port", "The Port", ActorKind.Organisation, null)));

    [Fact]
    public void What_is_shown_stays_the_same_while_the_text_changes() =>
        Assert.True(Docs.IsSame(Article, Article with { Text = "Other words.", WordCount = 7, Byline = "Ann Cole" }));

    [Fact]
    public void What_is_shown_changes_with_each_of_its_parts()
    {
        ArticleModel[] others =
        [
            Article with { Key = "b" },
            Article with { Title = "A title" },
            Article with { Path = "b.txt" },
            Article with { Outlet = "Gazette" },
            Article with { Published = new Timestamp(new DateTime(2021, 5, 4), false) },
            Article with { Deprecated = "gone" },
        ];

        Assert.DoesNotContain(others, static other => Docs.IsSame(Article, other));
    }
}
