using SeedGen.Extraction.Actors;

namespace SeedGen.Tests.Actors;

public sealed class BodyFinderTests
{
    [Theory]
    [InlineData("They blamed the carmaker Tolvane for it.", "Organisation:Tolvane")]
    [InlineData("Chipmaker Tolvane closed a plant.", "Organisation:Tolvane")]
    [InlineData("Chipmaker Tolvane said no. They blamed bookmaker Vossberg.", "Organisation:Tolvane|Organisation:Vossberg")]
    [InlineData("Later Carver Tolvane said no.", "Person:Carver Tolvane")]
    [InlineData("Brewer Tolvane said no.", "Person:Brewer Tolvane")]
    [InlineData("The Welsh Conservative group said no.", "Organisation:Welsh Conservative")]
    [InlineData("It was bought by Tolvane, an insurer based in Tarn.", "Organisation:Tolvane")]
    [InlineData("The national ice agency, the NIKA, warned them.", "Organisation:NIKA")]
    [InlineData("They read the daily Ljusne Blad every day.", "Media:Ljusne Blad")]
    [InlineData("It stood in Ljusne Blad, a newspaper.", "Media:Ljusne Blad")]
    [InlineData("The news agency TKNA had it first.", "Media:TKNA")]
    [InlineData("He saw it on Tolv television.", "Media:Tolv")]
    [InlineData("\"It rains,\" BelTO quoted him as saying.", "Media:BelTO")]
    [InlineData("\"It rains,\" the Tolvane quoted him as saying.", "Media:Tolvane")]
    [InlineData("\"It rains,\" Blomkvist quoted him as saying.", "")]
    [InlineData("He works at the Tarn-based Tolvane Watch.", "Organisation:Tolvane Watch")]
    [InlineData("Tolvane, the oldest maker of bells, closed. Tolvane has a plan.", "Organisation:Tolvane")]
    [InlineData("They heard the RKT's general secretary.", "Organisation:RKT")]
    [InlineData("One of them, Tarn-based Tolvane, left.", "Organisation:Tolvane")]
    [InlineData("They spoke to Tarn-based Bright Kettles.", "Organisation:Bright Kettles")]
    [InlineData("He runs a charity called Open Gates there.", "Organisation:Open Gates")]
    [InlineData("He runs a magazine called Open Gates there.", "Media:Open Gates")]
    [InlineData("He drives a lorry called Open Gates there.", "")]
    [InlineData("A friend of the Nordic collective Tolvane left.", "Organisation:Tolvane")]
    [InlineData("Analysts at Bright Kettles wept.", "Organisation:Bright Kettles")]
    [InlineData("Trains at Bright Kettles were late.", "")]
    [InlineData("They blamed the owner, Bright Kettles, for it. Later Bright won.", "Organisation:Bright Kettles")]
    [InlineData("They blamed the owner, Tvrtka Blom, for it. Later Blom won.", "Person:Tvrtka Blom")]
    [InlineData("He sold his shares in May and bought stock in June.", "")]
    [InlineData("They saw Tarnby Vale, who have won twice.", "Organisation:Tarnby Vale")]
    [InlineData("They saw Tvrtka Blom and Tarnby Vale, who have won twice.", "Person:Tarnby Vale")]
    public void A_body_is_known_by_what_it_is_called(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("Then Tolvane's shares fell.", "Organisation:Tolvane")]
    [InlineData("A former Tolvane executive left.", "Organisation:Tolvane")]
    [InlineData("A former Apple engineer left.", "Organisation:Apple")]
    [InlineData("He runs Tolvane, the oldest bakery in Tarn.", "Organisation:Tolvane")]
    [InlineData("He held shares in Tolvane for years.", "Organisation:Tolvane")]
    [InlineData("A spokeswoman for Bright Kettles wept.", "Organisation:Bright Kettles")]
    [InlineData("Later a Bright Kettles statement was read.", "Organisation:Bright Kettles")]
    [InlineData("Later the Bright Kettles statement was read.", "")]
    [InlineData("The engine was made by Tolvane.", "Organisation:Tolvane")]
    [InlineData("The editor of Harbour Bell, who came late, left.", "Organisation:Harbour Bell")]
    [InlineData("The director of the Tolvane Mill left.", "Organisation:Tolvane Mill")]
    public void A_body_is_known_by_what_it_has_and_makes(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("On Monday Tolvane announced a loss.", "Organisation:Tolvane")]
    [InlineData("Later Bright Kettles sued them.", "Organisation:Bright Kettles")]
    [InlineData("Tolvane rose. They envied Tolvane, which won.", "Organisation:Tolvane")]
    public void A_body_is_known_by_what_it_does(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("Boeing, Tolvane and Airbus bid.", "Organisation:Boeing|Organisation:Tolvane|Organisation:Airbus")]
    [InlineData("It names Boeing and Tolvane.", "Organisation:Boeing|Organisation:Tolvane")]
    public void Who_is_named_in_one_breath_with_a_body_is_one(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("Investors sold. Workers said no. Shares fell.")]
    [InlineData("She lives in Tolvane. Later Tolvane flooded.")]
    [InlineData("Then Tolvane, Ohio, flooded.")]
    [InlineData("In Paris prices rose. Then Paris said no.")]
    [InlineData("It won the Tolvane Cup. The Tolvane Cup opened.")]
    [InlineData("Typhoon Tolvane said nothing.")]
    [InlineData("The CEO said GDP rose. On TV the DVD was sold.")]
    [InlineData("Initially, the company, a small one, grew.")]
    [InlineData("# Tolvane Announces Loss")]
    [InlineData("Tolvane, the oldest maker of bells, closed.")]
    [InlineData("They beat the Tolvanian team. A Tolvanese company left.")]
    [InlineData("She got off at the Tolvane station.")]
    [InlineData("The director of the Tolvane Water study left.")]
    [InlineData("The GPs said no. The GPs' plan fell. He left the GPs.")]
    [InlineData("The New York team said no. The New Hampshire team left.")]
    [InlineData("Its Republican shareholders fell out. The Democratic spokesman left.")]
    [InlineData("Overall, it rained. Elsewhere, it snowed.")]
    public void Places_things_and_the_first_words_of_sentences_are_no_bodies(string text) => Assert.Equal("", Naming.Found(text));

    [Theory]
    [InlineData("The Marmots won twice. They beat the Marmots.", "Organisation:Marmots")]
    [InlineData("It was a row with the Marmots' record company.", "Organisation:Marmots")]
    [InlineData("They climbed the Marmots. The A380s landed.", "")]
    public void A_team_or_band_is_many(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("Analysts watch Tolvane Group. Later Tolvane fell, and so did shares in Tolvane.", "Tolvane Group|Tolvane|Tolvane")]
    [InlineData("They drove for Ford Motor Company. Later Ford fell.", "Ford Motor Company|Ford")]
    public void A_company_goes_on_as_its_first_word(string text, string expected)
    {
        ActorMentions read = Naming.Read(text);
        Assert.Single(read.Found);
        Assert.Equal(expected, string.Join("|", read.Mentions.Select(m => m.Span.In(text))));
    }

    [Theory]
    [InlineData("She left Banque Delorme early.", "Organisation:Banque Delorme")]
    [InlineData("They met at the Gare de Lorme, said a nurse.", "")]
    [InlineData("The TKNA news agency said so.", "Media:TKNA")]
    [InlineData("The National Kelp and Fisheries Board met.", "Organisation:National Kelp and Fisheries Board")]
    [InlineData("The Ministry of the Republic of Tolvane met.", "Organisation:Ministry of the Republic of Tolvane")]
    [InlineData("It cost 3 million US dollars, and AI helped.", "")]
    public void Foreign_and_long_names_are_told(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("They ate an Apple pie with apples.", "")]
    [InlineData("Apple announced a phone.", "Organisation:Apple")]
    [InlineData("The Amazon is long.", "")]
    [InlineData("Shares of Amazon fell.", "Organisation:Amazon")]
    public void Names_that_are_other_words_too_need_support(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("Her lawyers at Reed & Hale won.", "Organisation:Reed & Hale")]
    [InlineData("The Farmers' Party lost.", "Organisation:Farmers' Party")]
    [InlineData("He told the Norwegian Daily Kettle so.", "Media:Norwegian Daily Kettle")]
    [InlineData("The US Department of Fish closed.", "Organisation:US Department of Fish")]
    [InlineData("A spokesman for the Quay of Tolvane left.", "Organisation:Quay of Tolvane")]
    [InlineData("Dockers at the Quay of Tolvane voted.", "")]
    [InlineData("They sailed the Bay of Tolvane, which is deep.", "")]
    public void Names_of_several_words_are_whole(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("It shows the house of Torvald Lindgaard. Lindgaard died.", "Person:Torvald Lindgaard")]
    [InlineData("It hurts, Torvald Lindgaard said.", "Person:Torvald Lindgaard")]
    [InlineData("The head of the lock, Torvald Lindgaard, left.", "Person:Torvald Lindgaard")]
    [InlineData("Her lawyer, Torvald Lindgaard QC, left.", "Person:Torvald Lindgaard")]
    [InlineData("Then Torvald Lindgaard, a 62-year-old, left.", "Person:Torvald Lindgaard")]
    [InlineData("Old Stephen King left.", "Person:Stephen King")]
    public void Persons_are_known_by_their_surnames_and_their_words(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Fact]
    public void A_country_is_found_behind_a_point_of_the_compass() =>
        Assert.Equal("north-korea=North Korea|north-korea=North Korean", Naming.Mentions("North Korea fell. He left the North Korean ministry."));

    [Fact]
    public void Time_is_linear_in_the_length_of_a_text_full_of_lists()
    {
        IEnumerable<string> lines = Enumerable.Range(0, 4_000)
            .Select(i => $"They saw Boeing, Nameq{i}, Othery{i} and Thirdz{i}. Nameq{i} said so.");
        string text = string.Join("\n", lines);
        Assert.True(Naming.Read(text).Found.Count >= 4_000);
    }

    [Theory]
    [InlineData("She runs UK Athletics there.", "Organisation:UK Athletics")]
    [InlineData("She runs Swimming Australia there.", "Organisation:Swimming Australia")]
    [InlineData("She runs Sport England there.", "Organisation:Sport England")]
    [InlineData("She runs Tarn Athletics there.", "")]
    [InlineData("They spoke at the Tidal Power Forum.", "Organisation:Tidal Power Forum")]
    [InlineData("They spoke at the Forum.", "")]
    [InlineData("Ture Blomkvist of Tarnby Markets said no. Blomkvist left.", "Person:Ture Blomkvist|Organisation:Tarnby Markets")]
    public void A_sport_and_its_land_are_a_body(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("The NPU leader left.", "Organisation:NPU")]
    [InlineData("The NPU's lead candidate left.", "Organisation:NPU")]
    [InlineData("They met the NPU's Peter Blomkvist.", "Organisation:NPU|Person:Peter Blomkvist")]
    [InlineData("The NPU ladder fell.", "")]
    [InlineData("The VAR voters met.", "")]
    [InlineData("They met Tarn's Peter Blomkvist.", "Person:Peter Blomkvist")]
    [InlineData("The Greens lost. They saw the Greens again.", "Organisation:Greens")]
    public void A_party_is_known_by_its_people(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("Later the State said it was so.", "")]
    [InlineData("The State has announced it.", "")]
    [InlineData("Ministers at the State Bank said so.", "Organisation:State Bank")]
    public void The_state_is_no_body_by_itself(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("The contractor that runs the clinic, Bright Kettles, paid.", "Organisation:Bright Kettles")]
    [InlineData("The man that runs the clinic, Bright Kettles, paid.", "")]
    [InlineData("They asked its relief office, OXCA, about it.", "Organisation:OXCA")]
    [InlineData("They left the office, Bright Kettles or no.", "")]
    [InlineData("He joined the Kettle Makers' Guild there.", "Organisation:Kettle Makers' Guild")]
    [InlineData("They asked Tidal Research UK about it.", "Organisation:Tidal Research UK")]
    [InlineData("They asked Kettles UK about it.", "Organisation:Kettles UK")]
    [InlineData("They asked Minister UK about it.", "State:United Kingdom")]
    [InlineData("They live in Poplar Crescent, Poplar Cross.", "")]
    [InlineData("They asked the Tidal Red Cross about it.", "Organisation:Tidal Red Cross")]
    [InlineData("They read the Courts of Tide Act there.", "")]
    [InlineData("They read of Tarn Ridge Farm there, which Tarn Ridge Farm owns.", "")]
    public void A_body_is_known_by_the_words_before_its_comma(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("They met in the Oval Office. The Newport News yard closed.", "")]
    [InlineData("The family of Peter Blom left. The Bloms said no.", "Person:Peter Blom")]
    [InlineData("It was issued by the Tolvane administration.", "")]
    [InlineData("It was issued by the Tolvane bank.", "Organisation:Tolvane")]
    [InlineData("The director of the Tolvane White House left.", "Organisation:White House")]
    [InlineData("They want a Democratic Senate and a Republican House.", "")]
    [InlineData("The White House Press Secretary Anna Blom left.", "Organisation:White House|Person:Anna Blom")]
    [InlineData("They met at the National Press Club.", "Organisation:National Press Club")]
    [InlineData("It was printed by Tarnby University Press.", "Media:Tarnby University Press")]
    [InlineData("Longtime Harbour Council members left.", "Organisation:Harbour Council")]
    [InlineData("Retired Harbour Police dogs stayed.", "Organisation:Harbour Police")]
    [InlineData("The Top Gates Foundation donor left.", "Organisation:Gates Foundation")]
    [InlineData("Our Tarnby PAC said no. A Super PAC said yes.", "Organisation:Tarnby PAC")]
    [InlineData("They skipped the Iowa Caucus.", "")]
    [InlineData("They joined Islamist groups there. They asked the charity Islamic Kettles.", "Organisation:Islamic Kettles")]
    [InlineData("Peter Blom left. Shares in Bloms rose, Bloms said in a statement.", "Person:Peter Blom|Organisation:Bloms")]
    [InlineData("HR Director Anna Blom and PR Director Peter Blomkvist left.", "Person:Anna Blom|Person:Peter Blomkvist")]
    [InlineData("PA Media reported it. NJ Transit said no.", "Organisation:PA Media|Organisation:NJ Transit")]
    [InlineData("They asked the Harvest and Markets Authority.", "Organisation:Harvest and Markets Authority")]
    [InlineData("They asked the Senate and Markets Authority.", "Organisation:Markets Authority")]
    [InlineData("They asked the DEA and Markets Authority.", "Organisation:Drug Enforcement Administration|Organisation:Markets Authority")]
    [InlineData("Then Georgia Blom said no. London Breed said so.", "Person:Georgia Blom|Person:London Breed")]
    [InlineData("The MV Anna Blom sank.", "")]
    [InlineData("They saw the Tarnby Harriers, who play there.", "Organisation:Tarnby Harriers")]
    [InlineData("They joined the Harbour Coalition for Clean Water.", "Organisation:Harbour Coalition for Clean Water")]
    [InlineData("Then NDQ Chairman Anna Blom left.", "Organisation:NDQ|Person:Anna Blom")]
    [InlineData("It broke the Harbour Registration Act, said the makers of the Harbour Registration Act.", "")]
    [InlineData("It is on an English-language channel.", "")]
    [InlineData("Bright Kettles, founded by a lawyer, left.", "")]
    [InlineData("They asked the advocacy group Bright Kettles, which a lawyer runs.", "Organisation:Bright Kettles")]
    public void What_only_sounds_like_a_body_is_none(string text, string expected) => Assert.Equal(expected, Naming.Found(text));
}
