namespace SeedGen.Tests.Attribution;

public sealed class ViaTests
{
    [Theory]
    [InlineData("Reed warned in a statement carried by the Harbour Board that it was \"late\".", "Harbour Board")]
    [InlineData("Reed warned in a statement opposed by the Harbour Board that it was \"late\".", null)]
    [InlineData("\"It fell,\" Reed told Radio North Sport.", "Radio North Sport")]
    [InlineData("\"It fell,\" Reed told Radio North Norburg.", "Radio North")]
    [InlineData("Reed called it \"late\" after Radio North reported a leak.", null)]
    public void Who_carries_the_words_is_a_medium(string text, string? expected) =>
        Assert.Equal(expected, Assert.Single(new Reading(text).Quotes).Via?.In(text));

    [Theory]
    [InlineData("Radio North added, quoting Cole, \"It holds.\"", "ann-cole", "Radio North")]
    [InlineData("Radio North added, quoting the pilot: \"It holds.\"", "the pilot", "Radio North")]
    [InlineData("Radio North left, quoting Cole on the dam. Reed said: \"It holds.\"", "tom-reed", null)]
    [InlineData("Cole spoke of the dam, saying, \"It holds,\" according to Radio North.", "ann-cole", "Radio North")]
    [InlineData("Cole spoke of the dam. \"It holds,\" according to Radio North.", "radio-north", null)]
    public void Who_is_quoted_by_a_medium_speaks(string text, string speaker, string? via)
    {
        Reading reading = new(text);
        Assert.Equal(speaker, reading.Who);
        Assert.Equal(via, Assert.Single(reading.Quotes).Via?.In(text));
    }

    [Theory]
    [InlineData("Cole told Radio North: \"It holds.\"")]
    [InlineData("Cole tells Radio North: \"It holds.\"")]
    [InlineData("\"It holds,\" Cole said, telling Radio North of it.")]
    [InlineData("\"It holds,\" Cole said in a statement to Radio North.")]
    [InlineData("\"It holds,\" Cole said in an interview to Radio North.")]
    [InlineData("\"It holds,\" Cole said, according to Radio North.")]
    [InlineData("\"It holds,\" Cole said in a letter in Radio North.")]
    [InlineData("\"It holds,\" Cole said in an interview on Radio North.")]
    [InlineData("\"It holds,\" Cole said in an interview from Radio North.")]
    [InlineData("\"It holds,\" Cole said in a message via Radio North.")]
    [InlineData("\"It holds,\" Cole said on Radio North.")]
    [InlineData("\"It holds,\" Cole said, writing for Radio North.")]
    [InlineData("\"It holds,\" Cole said, speaking for Radio North.")]
    [InlineData("\"It holds,\" Cole said, speaking with Radio North.")]
    [InlineData("\"It holds,\" Cole said, speaking from Radio North.")]
    public void A_medium_is_led_to(string text) => Assert.Equal("Radio North", Via(text));

    [Theory]
    [InlineData("asked")]
    [InlineData("seen")]
    [InlineData("obtained")]
    [InlineData("reviewed")]
    [InlineData("carried")]
    [InlineData("published")]
    [InlineData("reported")]
    [InlineData("released")]
    [InlineData("quoted")]
    [InlineData("cited")]
    [InlineData("broadcast")]
    [InlineData("aired")]
    [InlineData("issued")]
    [InlineData("run")]
    public void A_medium_carries_a_note(string verb) => Assert.Equal("Radio North", Via($"\"It holds,\" Cole said in words {verb} by Radio North."));

    [Theory]
    [InlineData("\"It holds,\" Cole said in a house bought by Radio North.")]
    [InlineData("\"It holds,\" Cole said in words seen on a very wet day in town by Radio North.")]
    [InlineData("\"It holds,\" Cole said to Radio North.")]
    [InlineData("\"It holds,\" Cole said with Radio North off.")]
    [InlineData("Asked for it on Radio North: \"It holds.\"")]
    [InlineData("Cole said in writing that it \"holds\" at Radio North.")]
    [InlineData("\"It holds,\" Cole said in a letter about Radio North.")]
    [InlineData("Cole said \"it holds\"; Reed, in an interview with Radio North, called it late.")]
    [InlineData("Reed spoke in an interview with Radio North; Cole said it was \"late\".")]
    public void A_medium_that_only_stands_there_carries_nothing(string text) => Assert.Null(new Reading(text).Quotes[0].Via);

    [Theory]
    [InlineData("Facebook")]
    [InlineData("Twitter")]
    [InlineData("X")]
    [InlineData("Telegram")]
    [InlineData("Truth Social")]
    public void People_write_on_platforms(string platform)
    {
        Assert.Equal(platform, Via($"\"It holds,\" Cole wrote on {platform}."));
        Assert.Equal(platform, Via($"\"It holds,\" Cole said in a post on {platform}."));
        if (platform != "Truth Social") Assert.Null(new Reading($"\"It holds,\" Cole wrote on {platform} Street.").Quotes[0].Via);
    }

    [Theory]
    [InlineData("Truth Hall")]
    [InlineData("Monday")]
    [InlineData("facebook")]
    [InlineData("Norburg")]
    public void Nobody_writes_on_what_is_no_platform(string other) => Assert.Null(new Reading($"\"It holds,\" Cole wrote on {other}.").Quotes[0].Via);

    [Theory]
    [InlineData("Bell agency", "Bell")]
    [InlineData("Bell news agency", "Bell")]
    [InlineData("Bell newspaper", "Bell")]
    [InlineData("Bell broadcaster", "Bell")]
    [InlineData("Bell channel", "Bell")]
    [InlineData("Bell website", "Bell")]
    [InlineData("Bell magazine", "Bell")]
    [InlineData("Bell newswire", "Bell")]
    [InlineData("Bell daily", "Bell")]
    [InlineData("the agency Bell Tower", "Bell Tower")]
    [InlineData("the newspaper Bell Tower", "Bell Tower")]
    [InlineData("the broadcaster Bell Tower", "Bell Tower")]
    [InlineData("the channel Bell Tower", "Bell Tower")]
    [InlineData("the outlet Bell Tower", "Bell Tower")]
    [InlineData("the magazine Bell Tower", "Bell Tower")]
    [InlineData("The Evening Bell", "The Evening Bell")]
    [InlineData("Bay Sports", "Bay Sports")]
    [InlineData("RNB", "RNB")]
    [InlineData("Bell", "Bell")]
    [InlineData("local media", "local media")]
    [InlineData("state television", "state television")]
    [InlineData("public radio", "public radio")]
    [InlineData("local newspapers", "local newspapers")]
    [InlineData("Norburg radio", "Norburg radio")]
    [InlineData("Harbour News", "Harbour News")]
    public void Words_for_a_medium_without_an_actor_tell_it(string medium, string expected) => Assert.Equal(expected, Via($"Cole told {medium}: \"It holds.\""));

    [Theory]
    [InlineData("the Bell Council")]
    [InlineData("Bell Tower")]
    [InlineData("the council")]
    [InlineData("her boss")]
    [InlineData("Reed")]
    [InlineData("Tom")]
    [InlineData("Ministers")]
    [InlineData("Parliament")]
    [InlineData("RNBVWXY Norburg")]
    [InlineData("Harbour Board")]
    [InlineData("Northland")]
    [InlineData("The Harbour Minister")]
    [InlineData("Bell of Norburg")]
    public void Other_words_tell_none(string told) => Assert.Null(new Reading($"Cole told {told}: \"It holds.\"").Quotes[0].Via);

    [Theory]
    [InlineData("Radio North reported that Cole said \"it holds\".", "Radio North")]
    [InlineData("Radio North reports that Cole said \"it holds\".", "Radio North")]
    [InlineData("\"It holds,\" Cole said, Radio North wrote.", "Radio North")]
    [InlineData("\"It holds,\" Cole said, wrote Radio North.", "Radio North")]
    [InlineData("Radio North quoted Cole as saying: \"It holds.\"", "Radio North")]
    [InlineData("Cole was quoted by Radio North as saying: \"It holds.\"", "Radio North")]
    [InlineData("Radio North asked what Cole said: \"It holds.\"", null)]
    [InlineData("Writing in Variety, Cole called it \"a postcard\".", "Variety")]
    [InlineData("Cole put the cost at \"almost ten\", Radio North reported.", "Radio North")]
    [InlineData("In an interview with Trend on Monday, Cole called it \"a postcard\".", "Trend")]
    [InlineData("The agency quoted Cole as saying: \"It holds.\"", null)]
    [InlineData("Radio Marmot quoted Cole as saying: \"It holds.\"", "Radio Marmot")]
    public void Who_reports_the_report_carries_it(string text, string? via) => Assert.Equal(via, new Reading(text).Quotes[0].Via?.In(text));

    private static string? Via(string text) => Assert.Single(new Reading(text).Quotes).Via?.In(text);

    [Theory]
    [InlineData("The Courier asked Cole. \"It holds,\" she told the newspaper.", "Courier")]
    [InlineData("The Courier was shut in 1990. \"It holds,\" Cole told the broadcaster.", "the broadcaster")]
    [InlineData("The Courier was shut in 1990. \"It holds,\" Cole told the magazine.", "the magazine")]
    [InlineData("The Courier asked Cole. \"It holds,\" she told the paper.", "Courier")]
    [InlineData("\"It holds,\" Cole told the newspaper.", "the newspaper")]
    [InlineData("The Courier asked Cole. \"It holds,\" she told a magazine.", "a magazine")]
    [InlineData("The Courier asked Cole. \"It holds,\" she told this newspaper.", null)]
    [InlineData("The Courier asked Cole. \"It holds,\" she said in a letter from the paper.", null)]
    public void The_newspaper_is_the_one_named_last(string text, string? expected) => Assert.Equal(expected, Via(text));

    [Theory]
    [InlineData(80, "Courier")]
    [InlineData(160, "the newspaper")]
    public void The_newspaper_was_named_not_far_before(int sentences, string expected) => Assert.Equal(
        expected, Via($"The Courier asked Cole.{string.Concat(Enumerable.Repeat(" It rained.", sentences))} \"It holds,\" Cole told the newspaper."));

    [Theory]
    [InlineData("\"It holds,\" Cole was quoted by Radio North as saying.", "ann-cole <Cole>", "Radio North")]
    [InlineData("\"It holds,\" Cole was quoted as saying by Radio North.", "ann-cole <Cole>", "Radio North")]
    public void Who_is_quoted_by_a_medium_said_it(string text, string speaker, string via)
    {
        Reading reading = new(text);
        Assert.StartsWith(speaker, reading.Speakers, StringComparison.Ordinal);
        Assert.Equal(via, Assert.Single(reading.Quotes).Via?.In(text));
    }
}
