using SeedGen.Extraction.Articles.Layout;

namespace SeedGen.Tests.Articles;

public sealed class LayoutTests
{
    private const string First = "The council of Harbour Town voted on Tuesday to keep its ferry for another year.";
    private const string Second = "The vote was close. Four members were against it, and one stayed at home.";

    [Fact]
    public void A_text_that_begins_with_a_sentence_has_no_title()
    {
        string text = $"{First}\n{Second}";
        Assert.Null(Reading.Layout(text).Title);
        Assert.Equal("Paragraph Paragraph", Reading.Kinds(text));
    }

    [Theory]
    [InlineData("Harbour Town Keeps Its \"Last\" Ferry")]
    [InlineData("Why does Harbour Town keep its ferry?")]
    [InlineData("Ferry to stay, council says in letter to the U.S.")]
    [InlineData("'We keep it': council saves ferry")]
    public void A_short_line_without_a_stop_is_the_title(string title) =>
        Assert.Equal(title, Reading.Layout($"{title}\n\n{First}\n\n{Second}").Title?.Value);

    [Fact]
    public void A_headline_with_a_stop_is_known_by_its_byline() =>
        Assert.Equal("The ferry stays. For now.", Reading.Layout($"The ferry stays. For now.\nBy Ann Lee\n\n{First}").Title?.Value);

    [Fact]
    public void A_marked_heading_above_the_text_is_the_title()
    {
        string text = $"World\n\n# Ferry *Saved*\n\n{First}\n\n## The vote\n\n{Second}";
        Assert.Equal("Ferry Saved", Reading.Layout(text).Title?.Value);
        Assert.Equal("Boilerplate Title Paragraph Heading Paragraph", Reading.Kinds(text));
    }

    [Fact]
    public void An_underlined_line_is_a_heading() => Assert.Equal(
        "Title Paragraph Heading Paragraph", Reading.Kinds($"Ferry Saved\n===========\n\n{First}\n\nThe vote\n--------\n\n{Second}"));

    [Theory]
    [InlineData("By Ann Lee", "Ann Lee")]
    [InlineData("by Ann Lee", "Ann Lee")]
    [InlineData("BY ANN LEE", "ANN LEE")]
    [InlineData("By Ann Lee and Tom O'Hara", "Ann Lee and Tom O'Hara")]
    [InlineData("By Ann Lee, Tom O’Hara and Kim al-Said", "Ann Lee, Tom O’Hara and Kim al-Said")]
    [InlineData("Written by Ann Lee", "Ann Lee")]
    [InlineData("Author: Ann Lee", "Ann Lee")]
    [InlineData("By <u>DPA</u>", "DPA")]
    [InlineData("**By Ann Lee**", "Ann Lee")]
    [InlineData("By Ann Lee, Political Editor", "Ann Lee")]
    [InlineData("By Ann Lee in Seoul", "Ann Lee")]
    [InlineData("By Ann Lee | Tide Online", "Ann Lee")]
    [InlineData("By: Ann Lee, Associated Press", "Ann Lee")]
    [InlineData("Posted by Ann Lee on November 8, 2022", "Ann Lee")]
    [InlineData("Ann Lee, Reuters", "Ann Lee")]
    [InlineData("Ann Lee in Seoul", "Ann Lee")]
    [InlineData("Reuters Staff", "Reuters Staff")]
    [InlineData("Ann Lee • 8 November 2022", "Ann Lee")]
    public void Reads_bylines(string line, string name)
    {
        string text = $"Ferry Saved by Council Vote\n{line}\n\n{First}\n{Second}";
        Assert.Equal(name, Reading.Layout(text).Byline?.Value);
        Assert.DoesNotContain("Standfirst", Reading.Kinds(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("By Tuesday the ferry was full.")]
    [InlineData("By law, the council must vote each year.")]
    [InlineData("By the Sea")]
    [InlineData("By 2030 Ferry Towns Want More Money")]
    public void Other_lines_with_by_are_none(string line) =>
        Assert.Null(Reading.Layout($"Ferry Saved by Council Vote\n\n{line}\n\n{First}\n{Second}").Byline);

    [Fact]
    public void A_bare_name_beside_a_date_is_the_byline() =>
        Assert.Equal("Ann Lee", Reading.Layout($"Ferry Saved\n\nAnn Lee\n\n8 November 2022\n\n{First}").Byline?.Value);

    [Fact]
    public void The_reporters_under_a_wire_story_are_its_byline() =>
        Assert.Equal("Ann Lee", Reading.Layout($"Ferry Saved\n\n{First}\n\n(Reporting by Ann Lee; Editing by Tom Hill)").Byline?.Value);

    [Fact]
    public void A_second_line_without_a_stop_is_the_standfirst()
    {
        ArticleLayout layout = Reading.Layout($"Ferry Saved\nCouncil of small town votes after long debate\n{First}\n{Second}");
        Assert.Equal("Council of small town votes after long debate", layout.Standfirst?.Value);
    }

    [Fact]
    public void A_sentence_between_title_and_byline_is_the_standfirst() => Assert.Equal(
        "Title Standfirst Byline DateLine Paragraph Paragraph",
        Reading.Kinds($"Ferry Saved\n\n{Second}\n\nBy Ann Lee\n8 November 2022\n\n{First}\n\n{Second}"));

    [Fact]
    public void A_sentence_under_the_title_is_the_first_paragraph_otherwise() =>
        Assert.Equal("Title Paragraph Paragraph", Reading.Kinds($"Ferry Saved\n\n{First}\n\n{Second}"));

    [Theory]
    [InlineData("The long way to a vote")]
    [InlineData("\"Ferry vote 'unfair'\"")]
    [InlineData("“Nobody asked the islands”")]
    [InlineData("**What comes next**")]
    [InlineData("### What comes next")]
    [InlineData("What comes next?")]
    public void A_short_line_before_a_paragraph_is_a_heading(string line) =>
        Assert.Equal("Paragraph Heading Paragraph", Reading.Kinds($"{First}\n{line}\n{Second}"));

    [Theory]
    [InlineData("\"Nobody asked the islands.\"")]
    [InlineData("\"Who asked the islands?\"")]
    [InlineData("\"They said, 'Who asked the islands?'\"")]
    [InlineData("Nobody asked the islands.")]
    [InlineData("- the mayor")]
    [InlineData("It was, as the old captain of the ferry told everybody who asked him, a bad day for the islands and the town")]
    public void Other_lines_are_paragraphs(string line) =>
        Assert.Equal("Paragraph Paragraph Paragraph", Reading.Kinds($"{First}\n{line}\n{Second}"));

    [Theory]
    [InlineData("Photo: Ann Lee")]
    [InlineData("Image source: KCNA/AFP")]
    [InlineData("(Photo by Ann Lee/Getty Images)")]
    [InlineData("Ann Lee's Photo")]
    [InlineData("Ann Lee’s avatar")]
    [InlineData("REUTERS/Ann Lee")]
    [InlineData("[Tom Hill/AP]")]
    [InlineData("© Tide Pictures")]
    [InlineData("Credit: Tide Pictures")]
    public void Knows_credits(string line) =>
        Assert.Equal("Paragraph Credit Paragraph", Reading.Kinds($"{First}\n{line}\n{Second}"));

    [Theory]
    [InlineData("The ferry at the pier on Sunday, as the storm came in. **TASS**", "TASS")]
    [InlineData("The ferry at the pier [Ann Lee/AP]", "[Ann Lee/AP]")]
    [InlineData("The ferry at the pier. (AP Photo/Ann Lee)", "(AP Photo/Ann Lee)")]
    [InlineData("The ferry at the pier / AFP", "AFP")]
    [InlineData("The ferry at the pier. Photograph: Ann Lee", "Photograph: Ann Lee")]
    [InlineData("The ferry at the pier. REUTERS/Ann Lee", "REUTERS/Ann Lee")]
    public void Parts_a_caption_from_its_credit(string line, string credit)
    {
        string text = $"{First}\n{line}\n{Second}";
        ArticleLayout layout = Reading.Layout(text);
        Assert.Equal(["Paragraph", "Caption", "Credit", "Paragraph"], layout.Blocks.Select(b => b.Kind.ToString()));
        Assert.Equal(credit, layout.Blocks[2].Span.In(text).TrimStart('/', ' '));
    }

    [Theory]
    [InlineData("FILE PHOTO: The ferry at the pier in May.")]
    [InlineData("Photo: The ferry lies at the pier on the day before the council met to vote on it.")]
    [InlineData("In this photo provided by the council, the ferry lies at the pier.")]
    public void Knows_captions_by_their_first_words(string line) =>
        Assert.Equal("Paragraph Caption Paragraph", Reading.Kinds($"{First}\n{line}\n{Second}"));

    [Theory]
    [InlineData("The ferry sailed on Monday (and on Tuesday).")]
    [InlineData("The photo was shown in court. It was *old*.")]
    [InlineData("The picture is not clear, the mayor said / wrote later.")]
    [InlineData("This photo opportunity was too good to miss.")]
    public void Paragraphs_with_brackets_and_pictures_are_no_captions(string line) =>
        Assert.Equal("Paragraph Paragraph Paragraph", Reading.Kinds($"{First}\n{line}\n{Second}"));

    [Theory]
    [InlineData("PYONGYANG, Nov 8 (Agency) - The ferry sailed.", "PYONGYANG, Nov 8 (Agency)")]
    [InlineData("SEOUL (Agency) — The ferry sailed.", "SEOUL (Agency)")]
    [InlineData("SEOUL, South Korea (AP) — The ferry sailed.", "SEOUL, South Korea (AP)")]
    [InlineData("WASHINGTON — The ferry sailed.", "WASHINGTON")]
    [InlineData("WASHINGTON - The ferry sailed.", "WASHINGTON")]
    [InlineData("BEIJING, Nov. 8 (Xinhua) -- The ferry sailed.", "BEIJING, Nov. 8 (Xinhua)")]
    [InlineData("MOSCOW, November 8. /TASS/. The ferry sailed.", "MOSCOW, November 8. /TASS/")]
    [InlineData("New Delhi [India], November 8 (ANI): The ferry sailed.", "New Delhi [India], November 8 (ANI)")]
    [InlineData("ST. JOHN'S, Nov. 8, 2022 — The ferry sailed.", "ST. JOHN'S, Nov. 8, 2022")]
    [InlineData("The ferry — an old one — sailed.", null)]
    [InlineData("Kirby (the captain) said it sailed.", null)]
    [InlineData("US-made engines drove the ferry.", null)]
    [InlineData("On Nov 8 the ferry sailed.", null)]
    public void Reads_datelines(string paragraph, string? dateline) =>
        Assert.Equal(dateline, Reading.Layout($"{paragraph}\n\n{Second}").Dateline?.Value);

    [Theory]
    [InlineData("LONDON, Nov. 16, 2023 - The ferry sailed.", "2023-11-16")]
    [InlineData("ST. JOHN'S, 8 November 2022 (TNA) -- The ferry sailed.", "2022-11-08")]
    [InlineData("BEIJING, Nov. 8 (Xinhua) -- The ferry sailed.", null)]
    [InlineData("March 1, 2022\n\nLONDON, Nov. 16, 2023 - The ferry sailed.", "2022-03-01")]
    public void A_dateline_that_states_a_year_tells_the_publication(string opening, string? published) =>
        Assert.Equal(published, Reading.Layout($"The ferry sails\n\n{opening}\n\n{Second}").Published?.Value.ToDateString());

    [Fact]
    public void A_hard_wrapped_paragraph_is_one_block()
    {
        string text = """
            Ferry Saved

            The council of Harbour Town voted on Tuesday to keep its ferry
            for another year. The vote was close, and the mayor, who had
            been against it, left before the end. Nobody knows what will
            happen next.

            The islands were glad. A ship is what keeps them in touch with
            Harbour Town, its market and its school.
            """;
        Assert.Equal("Title Paragraph Paragraph", Reading.Kinds(text));
    }

    [Fact]
    public void A_quotation_that_goes_on_in_lower_case_is_put_together_among_whole_paragraphs()
    {
        string text = """
            Ferry Saved
            The council of Harbour Town voted on Tuesday to keep its ferry for another year. The vote was close, and the mayor left early, as he had said.
            The mayor of Harbour Town said: "It will leave us
            with a very old ship.
            "We will not forget it."
            He thanked all who had come to see the old ship
            eFerry, which owns the ship and has run it for more than thirty years, had asked the council for the money it needs to mend its engine.
            """;
        Assert.Equal(6, Reading.Kinds(text).Split(' ').Length);
        Assert.Contains(Reading.Layout(text).Blocks, block => block.Span.In(text).EndsWith("us\nwith a very old ship.", StringComparison.Ordinal));
    }
}
