using SeedGen.Extraction;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Schema;

namespace SeedGen.Tests.Corpus;

/// <summary>The lines of a data set are read again one by one.</summary>
public sealed class SeedLineTests
{
    private const string Lines = """
        {"id": "low-tide", "text": "The ferry sailed on Monday. “The tide was low,” said Mara Lind."}
        {"id": "broken", "text": 

        {"id": "quay", "text": "“It closes \"today\",” a pilot said — über alles.", "title": "Quay"}
        {"id": "quay", "text": "The same id again."}
        {"id": "mast", "text": "Nobody spoke."}
        """;

    private const string Entries = "  low-tide: { outlet: Gazette }\n  quay: { title: Closed }\n";

    private static readonly Seed File = new(new SourceFile("/repo/seeds/port.jsonl", Lines), "port.jsonl", "abc");

    [Fact]
    public void A_line_whose_entry_is_edited_is_read_again_alone()
    {
        SeedResult before = Read(Entries);

        SeedResult now = Again(before, Entries.Replace("Gazette", "Courier", StringComparison.Ordinal));

        Assert.Equal(["Courier", null, null, null], now.Articles.Select(static article => article.Outlet));
        Assert.NotSame(before.Articles[0], now.Articles[0]);
        for (int i = 1; i < 4; i++) Assert.Same(before.Articles[i], now.Articles[i]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  low-tide: { outlet: Gazette }\n")]
    [InlineData("  low-tide: { outlet: Gazette, published: yesterday }\n  quay: { title: Closed }\n")]
    [InlineData("  mast: { published: soon, quotes: [{ at: \"never there\", speaker: nobody }] }\n  quay: { id: wharf }\n  broken: { title: Lost }\n")]
    public void What_it_comes_to_is_that_of_reading_all_lines(string entries)
    {
        SeedResult again = Again(Read(Entries), entries);

        Assert.Equal(Read(entries), again);
        Assert.Equal(Read(Entries), Again(again, Entries));
    }

    [Fact]
    public void A_file_that_no_edited_entry_is_about_stays_as_it_is()
    {
        SeedResult before = Read(Entries);

        Assert.Same(before, Again(before, "  other.txt: { outlet: Gazette }\n" + Entries));
    }

    private static SeedResult Read(string entries)
    {
        CorpusSchema schema = SchemaOf(entries);
        return ArticleExtractor.Extract(File, schema.Settings, schema.Articles);
    }

    private static SeedResult Again(SeedResult before, string entries)
    {
        CorpusSchema schema = SchemaOf(entries);
        return SeedLine.ReadAgain(before, File, new PreparedSettings(schema.Settings), new PreparedEntries(schema.Articles), CancellationToken.None);
    }

    private static CorpusSchema SchemaOf(string entries) =>
        SchemaReader.Read(new SourceFile(Making.SchemaPath, $"seedgen: 1\ncorpus: Port\narticles:\n  one.txt: {{ outlet: Herald }}\n{entries}")).Schema!;
}
