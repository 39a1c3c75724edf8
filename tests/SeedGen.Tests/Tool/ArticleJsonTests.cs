using System.Text;
using SeedGen.Extraction;
using SeedGen.Extraction.Actors;
using SeedGen.Extraction.Articles.Layout;
using SeedGen.Extraction.Attribution;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Schema;
using SeedGen.Tool;

namespace SeedGen.Tests.Tool;

public class ArticleJsonTests
{
    private const string Text = "\"Café 𝄞 opens,\" said Ana. See \"Up\" on Monday, Kurt.";

    [Fact]
    public void Every_member_stands_in_its_place_with_offsets_in_UTF16_units() => Assert.Equal(
        """
        {"id":"cafe","title":"A <b>\"new\"</b> café","outlet":"Daily","byline":"Kurt & Co","published":"2024-05-14","url":"https://example.org/a",
        "quotes":[
        {"start":1,"end":15,"text":"Café \uD834\uDD1E opens,","kind":"speech","form":"direct","speaker":"Ana Lind","actor":"Ana Lind","speakerText":"Ana","cue":"said","via":null},
        {"start":32,"end":34,"text":"Up","kind":"title","form":null,"speaker":null,"actor":null,"speakerText":null,"cue":null,"via":null}],
        "dates":[{"start":39,"end":45,"text":"Monday","type":"DATE","value":"2024-05-13"}],
        "actors":[
        {"name":"Ana Lind","kind":"person","declared":true,"aliases":["Lind"],"mentions":[{"start":22,"end":25,"text":"Ana"}]},
        {"name":"Kurt","kind":"person","declared":false,"aliases":[],"mentions":[{"start":47,"end":51,"text":"Kurt"}]}]}

        """.Replace("\n\"", "\"", StringComparison.Ordinal).Replace("\n{", "{", StringComparison.Ordinal),
        Written(Full()));

    [Fact]
    public void What_is_not_known_is_null_or_empty() => Assert.Equal(
        """{"id":"cafe","title":null,"outlet":null,"byline":null,"published":null,"url":null,"quotes":[],"dates":[],"actors":[]}""" + "\n",
        Written(Bare()));

    [Fact]
    public void Each_article_is_a_line_of_its_own()
    {
        using var output = new MemoryStream();
        using (var json = new ArticleJson(output))
        {
            json.Write(Bare(), default);
            json.Write(Bare() with { Key = "second" }, default);
        }

        Assert.Equal(["cafe", "second", ""], Encoding.UTF8.GetString(output.ToArray()).Split('\n').Select(static line => line.Split('"').ElementAtOrDefault(3) ?? ""));
    }

    private static ArticleModel Bare() =>
        new("cafe", "cafe.txt", new SourceFile("cafe.txt", Text).Locate(default), Text, new ArticleLayout());

    private static ArticleModel Full() => Bare() with
    {
        Title = "A <b>\"new\"</b> café",
        Outlet = "Daily",
        Byline = "Kurt & Co",
        Published = new Timestamp(new DateTime(2024, 5, 14, 12, 5, 0), true),
        Url = "https://example.org/a",
        Quotes =
        [
            new AttributedQuote(new TextSpan(1, 14), QuoteKind.Speech, QuoteForm.Direct)
            {
                SpeakerKey = "ana",
                SpeakerText = new TextSpan(22, 3),
                Cue = new TextSpan(17, 4),
            },
            new AttributedQuote(new TextSpan(32, 2), QuoteKind.Title, null),
        ],
        Dates = [new TimexMention(new TextSpan(39, 6), TimexType.Date, "2024-05-13", Granularity.Day, Basis.Inferred, "weekday")],
        Mentions = [new ActorMention("ana", new TextSpan(22, 3)), new ActorMention("~kurt", new TextSpan(47, 4))],
        FoundActors = [new FoundActor("~kurt", "Kurt", ActorKind.Person)],
    };

    private static string Written(ArticleModel article)
    {
        using var output = new MemoryStream();
        using (var json = new ArticleJson(output))
        {
            json.Write(article, [new DeclaredActor("ana", "Ana Lind", ActorKind.Person) { Aliases = ["Lind"] }, new DeclaredActor("un", "United Nations", ActorKind.Organisation)]);
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }
}
