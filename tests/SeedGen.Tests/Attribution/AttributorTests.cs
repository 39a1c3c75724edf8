namespace SeedGen.Tests.Attribution;

public sealed class AttributorTests
{
    [Theory]
    [InlineData("\"The dam will hold,\" Cole said.", "ann-cole <Cole> said")]
    [InlineData("\"The dam will hold,\" said Cole, an engineer.", "ann-cole <Cole> said")]
    [InlineData("\"The dam will hold,\" said Ann Cole of the Harbour Board.", "ann-cole <Ann Cole of the Harbour Board> said")]
    [InlineData("“The dam will hold,” Harbour Board chief Ann Cole told reporters on Monday.", "ann-cole <Harbour Board chief Ann Cole> told")]
    [InlineData("\"Will it hold?\" Cole asked.", "ann-cole <Cole> asked")]
    [InlineData("\"It will hold!\" the engineer shouted.", "- <the engineer> shouted")]
    [InlineData("\"The dam will hold,\" Cole, who built it, later told the council.", "ann-cole <Cole> told")]
    [InlineData("\"The dam will hold,\" Cole, 54, an engineer from Norburg, said on Monday.", "ann-cole <Cole> said")]
    [InlineData("\"The dam will hold,\" according to Cole.", "ann-cole <Cole> according to")]
    [InlineData("\"The dam will hold\", Cole had said earlier.", "ann-cole <Cole> said")]
    [InlineData("‘The dam will hold,’ said Cole.", "ann-cole <Cole> said")]
    [InlineData("\"The dam will hold,\" she said.", "- <she> said")]
    [InlineData("\"The dam will hold,\" a spokesman for the Harbour Board said in a statement.", "harbour-board <a spokesman for the Harbour Board> said")]
    [InlineData("\"The dam will hold,\" Northland's deputy minister of works for the coastal regions said.", "northland <Northland's deputy minister of works for the coastal regions> said")]
    [InlineData("\"The dam will hold,\" said the head of the Harbour Board, Ann Cole.", "ann-cole <the head of the Harbour Board, Ann Cole> said")]
    [InlineData("\"The dam will hold,\" the head of the Harbour Board, Ann Cole, said.", "ann-cole <the head of the Harbour Board, Ann Cole> said")]
    [InlineData("\"The dam will hold,\" reads the report.", "- <the report> reads")]
    [InlineData("\"The dam will hold,\" Cole said, adding: \"It always did.\"", "ann-cole <Cole> said; ann-cole <Cole> adding")]
    [InlineData("\"The dam,\" Cole said, \"will hold.\"", "ann-cole <Cole> said; ann-cole <Cole> said")]
    [InlineData("“We are done,” Reed wrote on Twitter.", "tom-reed <Reed> wrote")]
    [InlineData("\"We are done,\" says Reed, whose farm was flooded.", "tom-reed <Reed> says")]
    [InlineData("\"We are done,\" Reed and Cole said in a joint letter.", "tom-reed <Reed and Cole> said")]
    public void Finds_a_speaker_behind_the_quotation(string text, string expected) => Assert.Equal(expected, new Reading(text).Speakers);

    [Theory]
    [InlineData("Cole said: \"The dam will hold.\"", "ann-cole <Cole> said")]
    [InlineData("On Monday, Cole told the council, \"The dam will hold.\"", "ann-cole <Cole> told")]
    [InlineData("In June officials called the dam \"a marvel of its age\".", "- <officials> called")]
    [InlineData("Cole said on Monday that the dam was \"safe for now\" and \"well kept\".", "ann-cole <Cole> said; ann-cole <Cole> said")]
    [InlineData("Cole visited the site and said it was \"beyond repair\".", "ann-cole <Cole> said")]
    [InlineData("Cole denied the charge, accusing the company of \"playing games\".", "ann-cole <Cole> accusing")]
    [InlineData("Reed criticised Cole for saying the town was \"lost already\".", "ann-cole <Cole> saying")]
    [InlineData("The mine was described by Cole as \"a ticking bomb\".", "ann-cole <Cole> described")]
    [InlineData("Radio North quoted Cole as saying: “The dam will hold.”", "ann-cole <Cole> as saying")]
    [InlineData("Cole was quoted as saying \"the dam will hold\".", "ann-cole <Cole> as saying")]
    [InlineData("According to Cole, the dam is \"safe for now\".", "ann-cole <Cole> According to")]
    [InlineData("The ministry, which runs the dam, said it was \"safe for now\".", "- <The ministry> said")]
    [InlineData("A letter that was sent to the council on Friday said the dam was \"unsafe by any measure\".", "- <A letter> said")]
    [InlineData("A spokeswoman reached by phone said the dam was \"safe\".", "- <A spokeswoman> said")]
    [InlineData("Asked about the dam, Cole replied: \"Ask the owner.\"", "ann-cole <Cole> replied")]
    [InlineData("But Eva Lind, the mayor, warned of \"a lost summer\".", "eva-lind <Eva Lind> warned")]
    [InlineData("Northland's army has warned Sudria that it would face \"a ring of fire\".", "northland <Northland's army> warned")]
    [InlineData("Reed believes, Cole said, that the dam is \"safe\".", "ann-cole <Cole> said")]
    [InlineData("Cole said Reed thinks the dam is a \"toy\".", "ann-cole <Cole> said")]
    [InlineData("Cole, citing a study, said the dam was \"a toy\" and urged Reed to \"wake up\".", "ann-cole <Cole> said; ann-cole <Cole> urged")]
    [InlineData("With Norburg vowing a \"swift answer\", markets fell.", "northland <Norburg> vowing")]
    [InlineData("He added that the \"circus\" must end.", "- <He> added")]
    [InlineData("The Harbour Board's statement called the claims \"pure fiction\".", "harbour-board <The Harbour Board's statement> called")]
    [InlineData("Cole asked why the report, which called the dam \"good value\", had been \"buried\".", "- <the report> called; ann-cole <Cole> asked")]
    [InlineData("Cole said sales had been \"flat to down\" for years, while costs stayed \"very high\".", "ann-cole <Cole> said; ann-cole <Cole> said")]
    [InlineData("Cole said the board had argued \"like a family\" all day.", "ann-cole <Cole> said")]
    [InlineData("Cole can be seen shouting: \"Stop him!\"", "ann-cole <Cole> shouting")]
    [InlineData("In the paper she and her colleagues write that the cause \"remains to be seen\".", "- <she> write")]
    [InlineData("Reed rated the report as \"mostly false\".", "tom-reed <Reed> rated")]
    [InlineData("Northland rejects Sudria's claims that it runs \"a shadow fleet\", Cole said.", "ann-cole <Cole> said")]
    public void Finds_a_speaker_before_the_quotation(string text, string expected) => Assert.Equal(expected, new Reading(text).Speakers);

    [Theory]
    [InlineData("The \"dream\" of a bridge is over, Cole said.", "ann-cole <Cole> said")]
    [InlineData("The plan is \"dead in the water\", according to Reed.", "tom-reed <Reed> according to")]
    [InlineData("Cole told the council the dam \"will hold\", according to an official.", "ann-cole <Cole> told")]
    [InlineData("Cole's spokesman, Tom Reed, called it \"a lie\".", "tom-reed <Cole's spokesman, Tom Reed> called")]
    public void Finds_a_speaker_at_the_end_of_the_sentence(string text, string expected) => Assert.Equal(expected, new Reading(text).Speakers);

    [Theory]
    [InlineData("\"It holds,\" Sen. Ann Cole (D-Mass.) said.", "ann-cole <Sen. Ann Cole (D-Mass.)> said")]
    [InlineData("\"It holds,\" Rep. Tom Reed, R-Ohio, said.", "tom-reed <Rep. Tom Reed> said")]
    [InlineData("\"It holds,\" said Cole spokesman Tom Reed.", "tom-reed <Cole spokesman Tom Reed> said")]
    [InlineData("\"It holds,\" Cole's lawyer said.", "- <Cole's lawyer> said")]
    [InlineData("\"It holds,\" the board's chief executive, Eva Lind, told Radio North.", "eva-lind <the board's chief executive, Eva Lind> told")]
    [InlineData("\"It holds,\" the senator said of the dam. \"Trust me.\"", "- <the senator> said; - <the senator> -")]
    [InlineData("The plan, which Cole described as \"reckless\", failed.", "ann-cole <Cole> described")]
    [InlineData("The board paid for what builders call \"insurance\".", "- <builders> call")]
    [InlineData("It was echoed by Reed, who said the dam was \"safe\".", "tom-reed <Reed> said")]
    [InlineData("Cole, speaking on Radio North, said the dam was \"safe\".", "ann-cole <Cole> said")]
    [InlineData("\"We,\" Reed said, referring to the board, \"are done.\"", "tom-reed <Reed> said; tom-reed <Reed> referring")]
    [InlineData("Harbour mayor, Eva Lind, won the crowd by saying: \"It holds.\"", "eva-lind <Harbour mayor, Eva Lind> saying")]
    [InlineData("Said Cole: \"It holds.\"", "ann-cole <Cole> Said")]
    [InlineData("\"Yes\" and \"no,\" Cole answered.", "ann-cole <Cole> answered; ann-cole <Cole> answered")]
    [InlineData("In a tweet, Cole wrote \"It holds.\"", "ann-cole <Cole> wrote")]
    [InlineData("In a statement Cole said the dam was \"safe\".", "ann-cole <Cole> said")]
    [InlineData("The dam was \"safe\", said Reed, but Cole said it was \"a sieve\".", "tom-reed <Reed> said; ann-cole <Cole> said")]
    [InlineData("Cole said the dam was \"safe\", but Reed called it \"a sieve\".", "ann-cole <Cole> said; tom-reed <Reed> called")]
    [InlineData("\"It holds,\" one resident, who gave her name only as Mia, said.", "- <one resident> said")]
    [InlineData("Two officials, speaking on condition of anonymity, said the dam was \"a sieve\".", "- <Two officials> said")]
    [InlineData("\"It holds\" - Tom Reed", "tom-reed <Tom Reed> -")]
    [InlineData("Cole: \"It holds.\"", "ann-cole <Cole> -")]
    [InlineData("In the words of Cole, the dam is \"a sieve\".", "ann-cole <Cole> In the words of")]
    [InlineData("Cole's claim that the dam is \"safe\" was doubted.", "ann-cole <Cole> claim")]
    [InlineData("\"It holds,\" Cole said Tuesday during a visit to Sudria's capital.", "ann-cole <Cole> said")]
    [InlineData("\"It holds,\" said Cole Tuesday.", "ann-cole <Cole> said")]
    [InlineData("\"It holds,\" a report by the Harbour Board concluded.", "harbour-board <a report by the Harbour Board> concluded")]
    [InlineData("\"It holds.\" Cole said.", "ann-cole <Cole> said")]
    [InlineData("The board is, as Cole put it, \"a sieve\".", "ann-cole <Cole> put it")]
    [InlineData("\"It holds,\" Cole told Lind, who had asked \"Is it safe?\"", "ann-cole <Cole> told; eva-lind <Lind> asked")]
    [InlineData("Cole will say on Friday that the dam is \"safe\".", "ann-cole <Cole> say")]
    [InlineData("Northland and Sudria said the treaty was \"dead\".", "northland <Northland and Sudria> said")]
    [InlineData("Northlandic officials said the treaty was \"dead\".", "northland <Northlandic officials> said")]
    [InlineData("The Northlandic government said the treaty was \"dead\".", "northland <The Northlandic government> said")]
    [InlineData("A senior Harbour Board official said the dam was \"dead\".", "harbour-board <A senior Harbour Board official> said")]
    [InlineData("\"The WHO's advice holds,\" Ann Cole, the WHO's director for dams, told reporters.", "ann-cole <Ann Cole> told")]
    [InlineData("Rain is likely, said meteorologist Tom Reed, but no snow. He called it \"a flood\".", "tom-reed <He> called")]
    [InlineData("Ann Cole, who keeps what she calls \"a small zoo,\" said the dam is old.", "ann-cole <she> calls")]
    [InlineData("Her lawyer, Tom Reed of Norburg, called it \"a sieve\".", "tom-reed <Her lawyer, Tom Reed of Norburg> called")]
    [InlineData("\"Down with it,\" the crowd chanted.", "- <the crowd> chanted")]
    [InlineData("The board's president, Tom Reed, said doctors \"overwhelmingly\" backed it.", "tom-reed <The board's president, Tom Reed> said")]
    [InlineData("Minister of the Interior Tom Reed called it \"a sieve\".", "tom-reed <Minister of the Interior Tom Reed> called")]
    [InlineData("The historian of science Tom Reed called it \"a sieve\".", "tom-reed <The historian of science Tom Reed> called")]
    [InlineData("The wife of captain Tom Reed called it \"a sieve\".", "- <The wife of captain Tom Reed> called")]
    [InlineData("The mother of the bride Tom Reed called it \"a sieve\".", "- <The mother of the bride Tom Reed> called")]
    [InlineData("The railway, Norburg Lakes & Western, has promised to \"mend this\".", "- <The railway, Norburg Lakes & Western> promised")]
    [InlineData("Martin Blake analyst Ann Cole called it \"a sieve\".", "ann-cole <Martin Blake analyst Ann Cole> called")]
    [InlineData("The union called it \"a sieve\"; the chamber preferred \"a grave\".", "- <The union> called; - <the chamber> preferred")]
    [InlineData("He left and, asked by Cole, offered \"a deal\". The bill added up to \"ten\", Reed said.", "- <He> offered; tom-reed <Reed> said")]
    [InlineData("Tom Reed, who in May had promised \"a deal\", said the sums no longer added up.", "tom-reed <Tom Reed> promised")]
    [InlineData("\"It fell,\" said Reed, who is writing her life, a friend of Lind.", "tom-reed <Reed> said")]
    [InlineData("\"It fell,\" Reed, who is writing her life, said in an interview.", "tom-reed <Reed> said")]
    [InlineData("He called it \"mad\", a court heard.", "- <He> called")]
    [InlineData("They were told by letter, it was said, \"without delay\".", "")]
    [InlineData("Secretary of State Tom Reed called it \"a sieve\".", "tom-reed <Secretary of State Tom Reed> called")]
    [InlineData("The wife of Tom Reed called it \"a sieve\".", "- <The wife of Tom Reed> called")]
    [InlineData("Cole said \"no\" amid shouts of \"shame on you\" from the benches.", "ann-cole <Cole> said; - <-> -")]
    [InlineData("There were shouts of \"shame on you\" as Cole left.", "- <-> -")]
    public void Reads_the_ways_of_the_newsroom(string text, string expected) => Assert.Equal(expected, new Reading(text).Speakers);

    [Theory]
    [InlineData("Tom Reed opened the talks. He called them \"a good start\".", "tom-reed <He> called")]
    [InlineData("Spokeswoman Ann Cole met Mr Reed. She said the dam was \"safe\".", "ann-cole <She> said")]
    [InlineData("The Harbour Board met. It said the dam was \"safe\".", "harbour-board <It> said")]
    [InlineData("“It holds,” said Cole.\n“It held before,” she added.", "ann-cole <Cole> said; ann-cole <she> added")]
    [InlineData("Reed said the pier was shut. Trade slowed.\n\"We wait,\" he said.", "tom-reed <he> said")]
    [InlineData("Eva Lind met Tom Reed. Lind was late. He called her \"slow\".", "tom-reed <He> called")]
    [InlineData("Tom Reed said no. Lind said yes. Eva Lind left. “We wait,” he said.", "tom-reed <he> said")]
    [InlineData("Lind met reporters. Cole voted against what she called \"a stunt\".", "ann-cole <she> called")]
    [InlineData("Radio North reported it. A Harbour Board spokesperson declined to comment on what they called \"a leak\".", "harbour-board <they> called")]
    [InlineData("Tom Reed and Ann Cole signed a paper. “We are done,” they said.", "- <they> said")]
    public void Resolves_pronouns(string text, string expected) => Assert.Equal(expected, new Reading(text).Speakers);

    [Theory]
    [InlineData("Spokesman Tom Reed arrived. The spokesman said the dam was \"safe\".", "tom-reed <The spokesman> said")]
    [InlineData("\"It holds,\" Northland's works minister said.\nThe official called it \"a wonder\".", "northland <Northland's works minister> said; northland <The official> called")]
    [InlineData("Northland's army said in a statement that it fired \"no shot\". The statement added: \"We never do.\"", "northland <Northland's army> said; northland <The statement> added")]
    [InlineData("The judge said it was \"late\".", "- <The judge> said")]
    [InlineData("Spokesman Tom Reed left. A senior spokesman said it was \"late\". \"It holds,\" the spokesman said.", "- <A senior spokesman> said; - <the spokesman> said")]
    [InlineData("Tom Reed said no. According to the CAG, it is \"late\".", "- <the CAG> According to")]
    public void Resolves_descriptions(string text, string expected) => Assert.Equal(expected, new Reading(text).Speakers);

    [Theory]
    [InlineData("\"It holds,\" Cole said. \"It always did.\"", "ann-cole <Cole> said; ann-cole <Cole> -")]
    [InlineData("\"It holds,\" Cole said, pointing at the wall. \"It always did.\"", "ann-cole <Cole> said; ann-cole <Cole> -")]
    [InlineData("Cole said: “It holds.\n“It always did.”", "ann-cole <Cole> said; ann-cole <Cole> -")]
    [InlineData("Cole told Radio North, \"It holds.\"\n\"However, we watch it.\"", "ann-cole <Cole> told; ann-cole <Cole> -")]
    [InlineData("Cole disagreed. \"It holds.\"", "ann-cole <Cole> -")]
    [InlineData("The wall is old. \"It holds.\"", "- <-> -")]
    [InlineData("Asked by Radio North about the wall, Cole paused. \"It holds.\"", "ann-cole <Cole> -")]
    [InlineData("\"It holds,\" Cole said.\nThe wall is old.\n\"It will not.\"", "ann-cole <Cole> said; - <-> -")]
    public void Carries_a_speaker_on_only_where_the_text_does(string text, string expected) => Assert.Equal(expected, new Reading(text).Speakers);

    [Theory]
    [InlineData("The so-called \"wonder wall\" is old.", "wonder wall")]
    [InlineData("Cole told them that a \"smart\" wall codenamed \"nightfall\" was old.", "nightfall")]
    [InlineData("A fleet of \"ghost\" ships left.", "ghost")]
    public void Takes_a_term_without_a_report_for_a_scare_quote(string text, string expected)
    {
        Reading reading = new(text);
        Assert.Equal([expected], reading.Quotes.Where(q => q.Kind == SeedGen.Extraction.QuoteKind.Scare).Select(q => q.Span.In(text)));
    }

    [Theory]
    [InlineData("Cole told Radio North: \"It holds.\"", "Radio North")]
    [InlineData("\"It holds,\" Cole said in an interview with the Daily Courier.", "Daily Courier")]
    [InlineData("\"It holds,\" Cole said in a note carried by Radio North.", "Radio North")]
    [InlineData("\"It holds,\" Cole said, according to the Courier.", "Courier")]
    [InlineData("\"It holds,\" Cole said, Radio North reported.", "Radio North")]
    [InlineData("\"It holds,\" Cole said in a 1985 interview with Harbour Digest.", "Harbour Digest")]
    [InlineData("\"It holds,\" Cole wrote on Facebook.", "Facebook")]
    [InlineData("\"It holds,\" Cole wrote on X.", "X")]
    [InlineData("\"It holds,\" Cole said in a post on Truth Social.", "Truth Social")]
    [InlineData("\"It holds,\" Cole wrote on X Street.", null)]
    [InlineData("Radio North quoted Cole as saying: \"It holds.\"", "Radio North")]
    [InlineData("Radio North reported that Cole said \"it holds\".", "Radio North")]
    [InlineData("Cole said it was \"late\" when the Daily Courier cited a study.", null)]
    [InlineData("\"It holds,\" the Daily Courier wrote.", null)]
    [InlineData("\"It holds,\" Cole told reporters.", null)]
    [InlineData("In the Daily Courier, Ann Cole called it \"a sieve\".", "Daily Courier")]
    [InlineData("On Radio North, Cole called it \"a sieve\".", "Radio North")]
    public void Finds_who_carried_the_words(string text, string? expected)
    {
        Reading reading = new(text);
        Assert.Equal(expected, Assert.Single(reading.Quotes).Via?.In(text));
    }

    [Fact]
    public void Words_quoted_once_more_came_as_those_before_them()
    {
        Reading reading = new("In an interview with Radio North, Ann Cole said the dam was \"old\". \"It holds,\" she is quoted as saying.");
        Assert.Equal(["Radio North", "Radio North"], reading.Quotes.Select(quote => quote.Via?.In(reading.Text)));
    }

    [Fact]
    public void Takes_a_sentence_without_end()
    {
        string text = string.Concat(Enumerable.Repeat("Cole said \"no\", who told \"the board\" and ", 2_000));
        Assert.Equal(4_000, new Reading(text).Quotes.Count);
    }

    [Theory]
    [InlineData("Cole posted a picture. \"We are done,\" her post read.", "ann-cole <her post> read")]
    [InlineData("Cole thanked them in a brief statement. \"We are done,\" it read.", "ann-cole <it> read")]
    [InlineData("Northland's defence ministry said the fire was \"an act of war\". Sudria denied that. \"It is a lie,\" its foreign ministry said.",
        "northland <Northland's defence ministry> said; sudria <its foreign ministry> said")]
    [InlineData("\"Where is the army?\" asked Reed. His wife is missing. \"They come with cameras.\"", "tom-reed <Reed> asked; tom-reed <Reed> -")]
    [InlineData("\"We wait,\" Reed said. The note went on and on. \"It will pass.\"", "tom-reed <Reed> said; tom-reed <Reed> -")]
    [InlineData("\"We wait,\" one of the officials said. The other called it \"a long night\".", "- <one of the officials> said; - <The other> called")]
    public void What_somebody_has_and_wrote_points_back(string text, string expected) => Assert.Equal(expected, new Reading(text).Speakers);

    [Theory]
    [InlineData("Writing in Variety, the critic Ann Cole called it \"a postcard from nowhere\".", "Variety")]
    [InlineData("\"Come back,\" Cole told Sudrian television on Friday.", "Sudrian television")]
    [InlineData("\"Come back,\" Cole told state television.", "state television")]
    public void Media_are_told_and_written_in(string text, string via)
    {
        Reading reading = new(text);
        Assert.Equal(via, Assert.Single(reading.Quotes).Via?.In(text));
    }

    [Theory]
    [InlineData("Protesters waved placards reading \"Rats don't wait\".")]
    [InlineData("A banner that read \"Bin the lot of them\" hung there.")]
    [InlineData("Last year's winner, \"The Orchard\", went on to lose.")]
    [InlineData("The best known, \"Hold the Door\", spent a year there.")]
    public void Slogans_and_names_are_said_by_nobody(string text) => Assert.Equal("", new Reading(text).Speakers);
}
