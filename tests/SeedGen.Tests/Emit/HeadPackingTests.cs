using SeedGen.Emit.Names;
using SeedGen.Emit.Packing;
using SeedGen.Extraction;
using SeedGen.Extraction.Articles.Layout;
using SeedGen.Extraction.Corpus.Reading;

namespace SeedGen.Tests.Emit;

/// <summary>What an article says of itself, packed and read again. Words are kept, or told by their place in its text.</summary>
public class HeadPackingTests
{
    private static readonly string Sha256 = "0123456789abcdef" + new string('0', 48);

    [Fact]
    public void A_file_is_known_by_the_first_half_of_a_quarter_of_its_checksum() => Assert.Equal(
        "file 123456789ABCDEF; path kept 0, kept 1; words - - - - - -; published -; body 0 to 0; 0 words; [|.txt]",
        Read(Corpora.Article("a") with { Sha256 = Sha256 }));

    [Fact]
    public void A_line_is_known_by_its_file_and_its_place_there() => Assert.Equal(
        "line kept 0 70000+12; path kept 1, kept 2; words - - - - - -; published -; body 0 to 0; 0 words; [0123456789abcdef|wire/|.jsonl]",
        Read(Corpora.Article("a") with { Path = "wire/a.jsonl", Line = new LinePlace(Sha256, 70_000, 12) }));

    [Theory]
    [InlineData("", "other.txt", "kept 0, -", "other.txt")]
    [InlineData("b", "a/c.txt", "kept 0, -", "a/c.txt")]
    [InlineData("a", "a", "kept 0, kept 0", "")]
    [InlineData("a", "a/a.txt", "kept 0, kept 1", "a/|.txt")]
    public void A_path_is_told_by_what_stands_around_the_last_place_of_the_key_in_it(string key, string path, string expected, string kept)
    {
        string read = Read(Corpora.Article(key) with { Path = path });

        Assert.Contains($"path {expected};", read, StringComparison.Ordinal);
        Assert.EndsWith($"[{kept}]", read, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_the_text_are_told_by_their_place_and_others_are_kept_once() => Assert.Equal(
        "file 0; path kept 0, kept 1; words at 4+5 kept 2 kept 3 kept 4 kept 4 at 0+0; published 2021-05-04; body 4 to 3; 17 words; [|.txt|not there|The|again]",
        Read(Corpora.Article("a", "The harbour opens again.") with
        {
            Title = "harbo",
            Standfirst = "not there",
            Outlet = "The",
            Byline = "again",
            Dateline = "again",
            Url = "",
            Published = new Timestamp(new DateTime(2021, 5, 4), false),
            Layout = new ArticleLayout { Body = new TextSpan(4, 17) },
            WordCount = 17,
        }, Corpora.Article("b") with { Outlet = "The" }));

    // The first of the articles of a bucket, and the words that the bucket keeps.
    private static string Read(params ArticleModel[] articles)
    {
        PackedArticle[] packed = [.. articles.Select(static article => new PackedArticle(article))];
        SharedWords words = new(packed);
        BitReader bits = new(ArticleHead.Pack(packed[0], new CorpusNames(Corpora.Of(articles), null), words));
        string file = bits.Flag() ? $"line {Word(bits)} {bits.Number(16)}+{bits.Number(11)}" : $"file {bits.Bits(64):X}";
        string path = $"path {Word(bits)}, {Word(bits)}";
        string said = "words " + string.Join(" ", Enumerable.Range(0, 6).Select(_ => Word(bits)));
        string published = "published " + (bits.Flag() ? Day(bits) : "-");
        return $"{file}; {path}; {said}; {published}; body {bits.Number(7)} to {bits.Number(1)}; {bits.Number(9)} words; [{string.Join("|", words.Kept)}]";
    }

    private static string Word(BitReader bits) =>
        bits.Flag() ? $"kept {bits.Number(3)}" : bits.Flag() ? $"at {bits.Number(6)}+{bits.Number(4)}" : "-";

    private static string Day(BitReader bits)
    {
        long day = bits.Signed(10);
        Assert.False(bits.Flag());
        Assert.Equal(0, bits.Number(0));
        return new DateTime(2020, 1, 1).AddDays(day).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }
}
