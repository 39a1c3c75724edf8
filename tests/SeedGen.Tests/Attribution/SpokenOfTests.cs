namespace SeedGen.Tests.Attribution;

/// <summary>Whom a later pronoun or description means tells what was read of somebody before.</summary>
public sealed class SpokenOfTests
{
    [Theory]
    [InlineData("Ann Cole and Tom Reed signed it. They called it \"late\".", "Ann Cole and Tom Reed")]
    [InlineData("Ann Cole of Northland and Tom Reed of Sudria signed it. They called it \"late\".", "Ann Cole of Northland and Tom Reed of Sudria")]
    [InlineData("Northland's Ann Cole and Tom Reed signed it. They called it \"late\".", "Northland's Ann Cole and Tom Reed")]
    [InlineData("Ann Cole, Cole's son and Tom Reed signed it. They called it \"late\".", "-")]
    [InlineData("Ann Cole's pilot and Tom Reed signed it. They called it \"late\".", "-")]
    [InlineData("Ann Cole and Cole signed it. They called it \"late\".", "-")]
    [InlineData("Ann Cole of Northland signed it. They called it \"late\".", "-")]
    [InlineData("Ann Cole and Northland signed it. They called it \"late\".", "-")]
    [InlineData("Ann Cole or Tom Reed had said so. They called it \"late\".", "Ann Cole or Tom Reed")]
    [InlineData("Ann Cole and Tom Reed said so. They called it \"late\".", "Ann Cole and Tom Reed")]
    public void Two_are_meant_together(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Theory]
    [InlineData("familiar with")]
    [InlineData("close to")]
    [InlineData("aware of")]
    [InlineData("privy to")]
    [InlineData("knowledgeable about")]
    [InlineData("present at")]
    [InlineData("responsible for")]
    public void What_goes_with_a_person_is_not_the_head(string relation) =>
        Assert.EndsWith($"An official {relation} the talks", new Reading($"An official {relation} the talks said no. \"It holds,\" the official said. \"It does,\" he said.").Who);

    [Theory]
    [InlineData("The PM said no. \"It holds,\" he added.", "The PM")]
    [InlineData("The CEO said no. \"It holds,\" he added.", "The CEO")]
    [InlineData("The CAG said no. \"It holds,\" it added.", "The CAG")]
    [InlineData("The CAG said no. \"It holds,\" he added.", "-")]
    [InlineData("The baker said no. \"It holds,\" he added.", "The baker")]
    [InlineData("The sailor said no. \"It holds,\" he added.", "The sailor")]
    [InlineData("The violinist said no. \"It holds,\" he added.", "The violinist")]
    [InlineData("The librarian said no. \"It holds,\" he added.", "The librarian")]
    [InlineData("The fireman said no. \"It holds,\" he added.", "The fireman")]
    [InlineData("The evacuee said no. \"It holds,\" he added.", "The evacuee")]
    [InlineData("The claimant said no. \"It holds,\" he added.", "The claimant")]
    [InlineData("The Norburg native said no. \"It holds,\" he added.", "The Norburg native")]
    [InlineData("The hotel said no. \"It holds,\" he added.", "-")]
    [InlineData("The hotel said no. \"It holds,\" it added.", "The hotel")]
    [InlineData("The Greens said no. \"It holds,\" they added.", "The Greens")]
    [InlineData("The Iraqi said no. \"It holds,\" he added.", "The Iraqi")]
    [InlineData("The Brazilian said no. \"It holds,\" he added.", "The Brazilian")]
    [InlineData("The Courier said no. \"It holds,\" it added.", "courier")]
    [InlineData("Northland's navy said no. \"It holds,\" he added.", "-")]
    [InlineData("Northland's navy said no. \"It holds,\" it added.", "northland")]
    public void What_somebody_is_tells_what_may_mean_them(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Theory]
    [InlineData("Secretary of State Ann Cole said it was \"late\".", "ann-cole")]
    [InlineData("Leader of Opposition Tom Reed said it was \"late\".", "tom-reed")]
    [InlineData("The secretary of Ann Cole said it was \"late\".", "The secretary of Ann Cole")]
    [InlineData("His secretary of State Ann Cole said it was \"late\".", "His secretary of State Ann Cole")]
    [InlineData("Secretary of Ann Cole said it was \"late\".", "Secretary of Ann Cole")]
    [InlineData("Secretary of the boss Ann Cole said it was \"late\".", "Secretary of the boss Ann Cole")]
    [InlineData("The paper's owner, the Daily Courier, said it was \"late\".", "courier")]
    [InlineData("The paper's owner, Radio North, said it was \"late\".", "radio-north")]
    [InlineData("Reed's aide, former pilot Ann Cole, said it was \"late\".", "ann-cole")]
    [InlineData("Reed's aide, 54-year-old Ann Cole, said it was \"late\".", "ann-cole")]
    [InlineData("The owner of the Harbour Board, Tom Reed, said it was \"late\".", "tom-reed")]
    public void A_name_behind_an_office_is_its_holder(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Theory]
    [InlineData("Judge Ann Cole left. Reed came. \"It was late,\" the judge said. \"It is over,\" she added.", "ann-cole; ann-cole")]
    [InlineData("Judge Ann Cole left. A judge said no. \"It is over,\" the judge added.", "A judge")]
    [InlineData("Judge Ann Cole left. A judge said no. It rained. It snowed. \"It is over,\" the judge added.", "A judge")]
    [InlineData("Judge Ann Cole left. A judge said no. It rained. It snowed. It blew. It froze. \"It is over,\" the judge added.", "ann-cole")]
    [InlineData("Judge Ann Cole left. The judge said no. \"It is over,\" the judge added.", "ann-cole")]
    [InlineData("A judge said no. Judge Ann Cole left. \"It is over,\" the judge added.", "ann-cole")]
    [InlineData("Radio North fell. Radio North rose. The Harbour Board met. Reed came. It rained. \"It is over,\" the company said.", "harbour-board")]
    [InlineData("Northlandic minister Tom Reed left. Northlandic minister Ann Cole came. \"It was late,\" the Northlandic minister said.", "ann-cole")]
    [InlineData("Spokesperson Lind left. Reed came. It rained. \"It was late,\" the spokesperson said.", "eva-lind")]
    [InlineData("Ann Cole left. It rained. It snowed. \"It was late,\" the woman said.", "ann-cole")]
    [InlineData("The Harbour Board's letter was late. Cole's note said no. \"It is over,\" the letter added.", "harbour-board")]
    [InlineData("The Harbour Board's report was late. Cole said no. \"It is over,\" the report added.", "harbour-board")]
    public void The_last_one_the_word_fits_is_meant(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Theory]
    [InlineData("A spokesperson for the port declined to comment. They called it \"late\".", "A spokesperson for the port")]
    [InlineData("A pilot for the port declined to comment. They called it \"late\".", "-")]
    [InlineData("A spokesperson for the port declined to comment. It called it \"late\".", "-")]
    [InlineData("Asked about it, Reed paused. \"It is late.\"", "tom-reed")]
    [InlineData("Reed paused, asked about it. \"It is late.\"", "tom-reed")]
    [InlineData("Told about it, Reed paused. \"It is late.\"", "-")]
    [InlineData("Reed ran out, worried about his boat. \"It is late.\"", "tom-reed")]
    [InlineData("Cole wrote in a very long letter it was late. Reed left. \"It is over,\" it read.", "ann-cole")]
    [InlineData("Cole said it in a very old but fine letter to all. Reed left. \"It is over,\" it read.", "-")]
    [InlineData("Cole said in a hall it was late. Reed left. \"It is over,\" it read.", "-")]
    [InlineData("Cole said at a letter it was late. Reed left. \"It is over,\" it read.", "-")]
    public void What_was_done_before_tells_who_may_go_on(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Theory]
    [InlineData("The Estorian said it was \"late\".", "The Estorian")]
    [InlineData("The Thai said it was \"late\".", "The Thai")]
    [InlineData("The New Zealander said it was \"late\".", "The New Zealander")]
    [InlineData("The Vatican said it was \"late\".", "estoria")]
    [InlineData("Estoria said it was \"late\".", "estoria")]
    [InlineData("The Estorian army said it was \"late\".", "estoria")]
    [InlineData("The Estorian pilot said it was \"late\".", "The Estorian pilot")]
    public void One_of_a_people_is_not_the_state(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Theory]
    [InlineData("Strand Falk Thomas said no. \"It holds,\" she added.", "Strand Falk Thomas")]
    [InlineData("Thomas Falk said no. \"It holds,\" she added.", "-")]
    [InlineData("Judge Thomas Falk said no. \"It holds,\" she added.", "-")]
    [InlineData("Chief Judge Thomas Falk said no. \"It holds,\" she added.", "-")]
    [InlineData("Lind said the town had asked. He called it \"late\".", "eva-lind")]
    [InlineData("Lind said the Strand had asked. He called it \"late\".", "eva-lind")]
    [InlineData("Tom Reed left. It rained. It snowed. It blew. It froze. He called it \"late\".", "tom-reed")]
    public void A_given_name_tells_who_is_he_and_who_is_she(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Theory]
    [InlineData("Lumen Bank fell. Lumen Bank rose. Radio North met. It rained. It snowed. \"It is over,\" the company said.", "Lumen Bank")]
    [InlineData("The Harbour Board fell. The Harbour Board rose. They met Lumen Bank. It rained. It snowed. \"It is over,\" the company said.", "harbour-board")]
    [InlineData("They saw the Harbour Board. It rained. It snowed. \"It is over,\" the company said.", "harbour-board")]
    [InlineData("They saw the Harbour Board and the Harbour Board. They saw Lumen Bank. It rained. It snowed. \"It is over,\" the company said.", "harbour-board")]
    [InlineData("They saw the Harbour Board. They saw Radio North and Radio North. It rained. It snowed. \"It is over,\" the company said.", "harbour-board")]
    [InlineData("They saw the Harbour Board, a court. It rained. It snowed. \"It is over,\" the company said.", "the company")]
    [InlineData("They saw Tom Reed. It rained. It snowed. \"It is over,\" the company said.", "the company")]
    public void The_company_is_the_one_the_article_is_about(string text, string expected) => Assert.EndsWith(expected, new Reading(text).Who);

    [Theory]
    [InlineData("Sudrian judge Ann Cole left. Reed came. \"It was late,\" the old judge said.", "ann-cole")]
    [InlineData("Chief judge Ann Cole left. Reed came. \"It was late,\" the Chief judge said.", "ann-cole")]
    [InlineData("Northland judge Ann Cole left. Reed came. \"It was late,\" the Northlandic judge said.", "ann-cole")]
    [InlineData("Iran judge Ann Cole left. Reed came. \"It was late,\" the Iraq judge said.", "the Iraq judge")]
    public void Whose_judge_somebody_is_must_agree(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Theory]
    [InlineData("released")]
    [InlineData("published")]
    [InlineData("written")]
    [InlineData("conducted")]
    [InlineData("obtained")]
    public void Who_issues_a_paper_speaks_in_it(string verb)
    {
        Assert.Equal("harbour-board", new Reading($"A report {verb} on Monday by the Harbour Board said it was \"late\".").Who);
        Assert.Equal("tom-reed", new Reading($"A report {verb} in 2019 by Reed of the Harbour Board said it was \"late\".").Who);
    }

    [Theory]
    [InlineData("It was \"late\", according to a report published last week by the Harbour Board.", "harbour-board")]
    [InlineData("It was \"late\", according to a report obtained last week from the Harbour Board.", "harbour-board")]
    [InlineData("It was \"late\", according to a report published in 2019 by Radio North and the Harbour Board.", "radio-north")]
    [InlineData("It was \"late\", according to a report published last week about the Harbour Board.", "a report")]
    [InlineData("It was \"late\", according to a report published last week.", "a report")]
    [InlineData("It was \"late\", according to a report published.", "a report")]
    [InlineData("It was \"late\", according to a pilot sent last week by the Harbour Board.", "a pilot")]
    [InlineData("It was \"late\", according to a report published last week by locals.", "a report")]
    [InlineData("It was \"late\", according to a report published last week, by the Harbour Board.", "a report")]
    public void Who_issued_the_report_referred_to_speaks(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Fact]
    public void Who_is_known_to_be_a_person_is_meant_first() =>
        Assert.Equal("eva-lind", new Reading("Lind said the baker had asked. He called it \"late\".").Who);

    [Theory]
    [InlineData("Police met Lind.", 10, "eva-lind")]
    [InlineData("Police met Lind.", 50, "-")]
    [InlineData("Police met Tom Reed.", 50, "tom-reed")]
    [InlineData("Police met Ann Cole.", 50, "-")]
    [InlineData("Police met Tom Reed.", 120, "-")]
    public void Far_back_only_a_name_of_known_gender_is_meant(string text, int sentences, string expected) =>
        Assert.Equal(expected, new Reading(text + string.Concat(Enumerable.Repeat(" It rained all.", sentences)) + " He called it \"late\".").Who);

    [Theory]
    [InlineData("The Northland and Harbour Board court said it was \"late\".", "northland")]
    [InlineData("A Northland and Northlandic official said it was \"late\".", "northland")]
    [InlineData("A Northland Sudria official said it was \"late\".", "northland")]
    [InlineData("A report of the Harbour Board for Radio North said it was \"late\".", "harbour-board")]
    [InlineData("Reed's report said it was \"late\".", "tom-reed")]
    public void Of_several_bodies_the_first_is_spoken_for(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Fact]
    public void What_is_read_out_of_a_paper_is_told_by_a_pronoun() =>
        Assert.Equal("cue-after+pronoun", new Reading("Cole wrote in a letter it was late. \"It is over,\" it read.").Rules);

    [Fact]
    public void Many_may_speak_in_one_sentence() => Assert.Equal(
        "ann-cole <Cole> said",
        new Reading(string.Concat(Enumerable.Repeat("Reed said no; ", 20)) + "Cole said it was \"late\".").Speakers);
}
