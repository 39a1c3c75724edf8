using SeedGen.Extraction;
using SeedGen.Extraction.Actors;
using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Schema;

namespace SeedGen.Tests.Actors;

public sealed class FoundActorTests
{
    [Theory]
    [InlineData("The spokesman Ture Blomkvist left.", "Person:Ture Blomkvist")]
    [InlineData("Yesterday Mr Blomkvist left.", "Person:Blomkvist")]
    [InlineData("Then Mrs. Blomkvist left.", "Person:Blomkvist")]
    [InlineData("Prime Minister Ture Blomkvist left.", "Person:Ture Blomkvist")]
    [InlineData("Secretary-General Ture Blomkvist left.", "Person:Ture Blomkvist")]
    [InlineData("It was Ture Blomkvist, a retired harbour pilot, who left.", "Person:Ture Blomkvist")]
    [InlineData("It was Ture Blomkvist, 54, who left.", "Person:Ture Blomkvist")]
    [InlineData("Old Peter van der Meer left.", "Person:Peter van der Meer")]
    [InlineData("Then Kim Song-ho left.", "Person:Kim Song-ho")]
    [InlineData("When Maria J. Blomkvist left, it rained.", "Person:Maria J. Blomkvist")]
    [InlineData("His wife, Hanne, left. Her son Ulf stayed.", "Person:Hanne|Person:Ulf")]
    [InlineData("His wife of 40 years, Hanne, left.", "Person:Hanne")]
    [InlineData("A shy young man called Ulf left.", "Person:Ulf")]
    [InlineData("A woman who gave her name only as Hanne left.", "Person:Hanne")]
    [InlineData("They saw a documentary by Tvrtko Blom there.", "Person:Tvrtko Blom")]
    [InlineData("Behind it Tvrtko Blom is shouting at his son.", "Person:Tvrtko Blom")]
    [InlineData("The former bank clerk Tvrtko Blom opened a shop.", "Person:Tvrtko Blom")]
    [InlineData("He met Secretary of State Tvrtka Blom there.", "Person:Tvrtka Blom")]
    [InlineData("\"It rained,\" said Hanne, 34, who sold fish.", "Person:Hanne")]
    [InlineData("Hanne, 34, said it rained.", "Person:Hanne")]
    [InlineData("A lawyer for Tvrtko Blom, who was shot, said no.", "Person:Tvrtko Blom")]
    [InlineData("The editor of Morning Bell, who was shot, said no.", "Organisation:Morning Bell")]
    [InlineData("A student, who identified herself simply as Hanne, left.", "Person:Hanne")]
    [InlineData("At home she identified herself as Presbyterian.", "")]
    [InlineData("A man who identified himself as Presbyterian left.", "")]
    [InlineData("A man who identified himself as Ulf left.", "Person:Ulf")]
    [InlineData("\"It rained,\" said one of them, Tvrtka Blom.", "Person:Tvrtka Blom")]
    [InlineData("\"It rained,\" said a nurse in the capital, Tvrtka Blom.", "")]
    [InlineData("It rained, said one of them, Tvrtka Blom.", "")]
    [InlineData("Tvrtka Blom, the member for the north, left.", "Person:Tvrtka Blom")]
    [InlineData("It went to Tvrtka Blom, a senior member", "")]
    [InlineData("Dame Hanne Blomkvist came. They thanked Dame Hanne for it.", "Person:Hanne Blomkvist")]
    [InlineData("They thanked Dame Hanne for it.", "Person:Hanne")]
    [InlineData("The keeper, who goes by the name Ulf, left.", "Person:Ulf")]
    [InlineData("They asked a clerk at the old mill, Tvrtko Blom, about it.", "Person:Tvrtko Blom")]
    [InlineData("They asked the lawyer, Ture Blomkvist SC, about it.", "Person:Ture Blomkvist")]
    [InlineData("Then Soo-jin Blom left.", "Person:Soo-jin Blom")]
    [InlineData("Park Ji-won left early.", "Person:Park Ji-won")]
    [InlineData("Later Mrs A. B. Blomkvist left.", "Person:A. B. Blomkvist")]
    [InlineData("At the quay Tvrtko Blom stayed. Mr Blom said no.", "Person:Tvrtko Blom")]
    [InlineData("He met Maj Gen (retd) T Ture Blomkvist there.", "Person:T Ture Blomkvist")]
    [InlineData("The Envoy for Kenya Tvrtka Blom left.", "State:Kenya|Person:Tvrtka Blom")]
    [InlineData("The Envoy to South Sudan left.", "State:South Sudan")]
    [InlineData("Anna, 34, opened a shop.", "Person:Anna")]
    [InlineData("Tvrtka, a tourist from Tarn, came.", "Person:Tvrtka")]
    [InlineData("Tvrtka, another 34-year-old artist, came.", "Person:Tvrtka")]
    [InlineData("It came after 17-year-old Tvrtka Blom was lost.", "Person:Tvrtka Blom")]
    [InlineData("\"It rained,\" said 17-year-old Tvrtka Blom.", "Person:Tvrtka Blom")]
    [InlineData("The boy, 17-year-old Tvrtka Blom, was lost.", "Person:Tvrtka Blom")]
    [InlineData("Mayor Anna Park left.", "Person:Anna Park")]
    [InlineData("Premium Bonds UK rose. Peter Blom UK said no.", "State:United Kingdom")]
    [InlineData("Finally, Vossberg confirmed it. They asked Vossberg again.", "Organisation:Vossberg")]
    [InlineData("They wrote on the Vossberg website.", "Organisation:Vossberg")]
    [InlineData("They asked Peter Boeing about it.", "Person:Peter Boeing")]
    [InlineData("They asked Dist. Atty. Ture Blomkvist about it.", "Person:Ture Blomkvist")]
    [InlineData("They asked the barrister, Ture Blomkvist BL, about it.", "Person:Ture Blomkvist")]
    [InlineData("Pupil Tvrtko Blom left.", "Person:Tvrtko Blom")]
    [InlineData("Parent-governor Tvrtka Blom left.", "Person:Tvrtka Blom")]
    [InlineData("Later Smith-King left.", "")]
    [InlineData("Garda Tvrtka Blom left. Later Gda Blom returned.", "Person:Tvrtka Blom")]
    [InlineData("An Garda Síochána said no.", "Organisation:An Garda Síochána")]
    [InlineData("Sentencing Peter Blomkvist, the judge left. Jailing Blomkvist, he wept.", "Person:Peter Blomkvist")]
    [InlineData("The Criminal Justice Act holds.", "")]
    [InlineData("Kind-hearted Anna Blom left. Seventy-year-old Peter Blom stayed.", "Person:Anna Blom|Person:Peter Blom")]
    [InlineData("Mayor Peter Hill left. Later Anna Lake said no.", "Person:Peter Hill|Person:Anna Lake")]
    [InlineData("It was on Peter Hill. Victoria Park was closed.", "")]
    [InlineData("The member for South Tarnby left. They saw Tarnby there.", "")]
    [InlineData("They live in Peter Heights, on Anna Creek.", "")]
    [InlineData("Later Astrid Hill said no.", "Person:Astrid Hill")]
    [InlineData("They asked Professor Astrid Lake. Lake left.", "Person:Astrid Lake")]
    [InlineData("The harbour by night. Peter Blomkvist Photo: Astrid Blom.", "Person:Peter Blomkvist|Person:Astrid Blom")]
    [InlineData("Then Oscar-winning Astrid Blom left.", "Person:Astrid Blom")]
    [InlineData("The Labour MP Tvrtko Blom left.", "Organisation:Labour|Person:Tvrtko Blom")]
    [InlineData("The Tory MEP Tvrtko Blom left. Tvrtka Blom MEP stayed.", "Person:Tvrtko Blom")]
    [InlineData("Tory Blom said no.", "Person:Tory Blom")]
    [InlineData("A former Miss World left. Miss World said no.", "")]
    [InlineData("The Harbour Lights star Tvrtka Blom left.", "Person:Tvrtka Blom")]
    [InlineData("They saw the Harbour Star Tvrtka Blom there.", "")]
    [InlineData("They saw The Anna Blom Show there.", "")]
    [InlineData("Then the leader of the Commons Anna Blom left.", "Person:Anna Blom")]
    [InlineData("Then Astrid-Linnea Blom left. Jay-Z stayed.", "Person:Astrid-Linnea Blom")]
    [InlineData("A former Miss Universe left. Later Miss Kenya left. Later Miss Blomkvist left.", "State:Kenya|Person:Blomkvist")]
    [InlineData("Then Miss Universe Tvrtka Blom left.", "Person:Tvrtka Blom")]
    public void Persons_are_known_by_what_stands_with_their_names(string text, string expected) =>
        Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("Celebrating Blomkvist, she left. He saw Blomkvist.", "")]
    [InlineData("Telling Peter Blomkvist about it, she left.", "Person:Peter Blomkvist")]
    [InlineData("Certainly Peter Blomkvist left.", "Person:Peter Blomkvist")]
    [InlineData("Unlike Blomkvist, she left. Whether Blomkvist knew is open. He saw Blomkvist.", "")]
    [InlineData("Channing Blomkvist left.", "Person:Channing Blomkvist")]
    [InlineData("Yongming Blomkvist said no.", "Person:Yongming Blomkvist")]
    [InlineData("Kipling Blomkvist, a poet, left.", "Person:Kipling Blomkvist")]
    [InlineData("Follow Peter Blomkvist on the line.", "Person:Peter Blomkvist")]
    [InlineData("Senators Peter Blomkvist and Anna Blom left.", "Person:Peter Blomkvist|Person:Anna Blom")]
    [InlineData("Professors Blomkvist and Blom left. He saw Blomkvist.", "")]
    [InlineData("They beat the Queens Park Rangers.", "Organisation:Queens Park Rangers")]
    [InlineData("They saw Tarnby Republicans there. The Tarnby Republican left.", "")]
    [InlineData("Then Democrat Kim Blomkvist, a lawyer, left.", "Person:Kim Blomkvist")]
    [InlineData("Then Gloomy Peter Blomkvist left. He saw Peter Blomkvist.", "Person:Peter Blomkvist")]
    [InlineData("Then Abul Peter Blomkvist left.", "Person:Abul Peter Blomkvist")]
    [InlineData("Peter Blomkvist Joins the choir. They saw Peter Blomkvist.", "Person:Peter Blomkvist")]
    [InlineData("The then-Secretary of State Anna Blomkvist left.", "Person:Anna Blomkvist")]
    [InlineData("The former secretary of State Anna Blomkvist left.", "Person:Anna Blomkvist")]
    [InlineData("They flew to the Middle East, where a lawyer waited.", "")]
    [InlineData("They left for South Tarnby, where a lawyer waited.", "")]
    public void What_leads_to_a_name_is_no_part_of_it(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("Peter Blomkvist Goes After His Old Club With Songs\nBlomkvist left. He sang old songs for his club.", "Person:Peter Blomkvist")]
    [InlineData("Anna Blom Says No\nThey heard that a farmer said no.", "Person:Anna Blom Says")]
    [InlineData("Bad News For Harbour Farmers After Long Rain\nIt was bad for farmers. The long rain fell after it.", "")]
    [InlineData("Peter Blomkvist: Farmers Want Long Rain To Stop\nBlomkvist said it will stop. The farmers want rain.", "Person:Peter Blomkvist")]
    [InlineData("# Gene Therapy's Promise\nTherapy helps. It is a therapy that works.", "")]
    [InlineData("# Charlotte Blomkvist Feud Goes On\nAnna Blomkvist left. Blomkvist said no.", "Person:Anna Blomkvist")]
    [InlineData("# Bill Limits Harbour Power\nLimits are new. The limits hold.", "")]
    [InlineData("# Peter Blomkvist joins his old club\nOn Monday Blomkvist left.", "Person:Peter Blomkvist")]
    [InlineData("# Peter Blomkvist joins his old club\nOn Monday they left.", "")]
    [InlineData("Peter Blomkvist, Director, Department of Health and Human Services.\nThe health of a human.",
        "Person:Peter Blomkvist|Organisation:Department of Health and Human Services")]
    public void A_line_in_capitals_names_only_whom_the_text_goes_on_with(string text, string expected) =>
        Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("Police came. Then PC Tvrtko Blom left.", "Person:Tvrtko Blom")]
    [InlineData("Then DC Peter Blom left.", "Person:Peter Blom")]
    [InlineData("Then DI Peter Blom left. Later DI Blom returned.", "Person:Peter Blom")]
    [InlineData("Police came. Then PC Blom said no.", "Person:Blom")]
    [InlineData("They asked a detective, and DC Blom said no.", "Person:Blom")]
    [InlineData("Detective Peter Blom left. It rained for days and days on the quay and on the harbour. Then DC Blom said no.", "Person:Peter Blom")]
    [InlineData("DC Comics said no.", "Organisation:DC Comics")]
    [InlineData("DC United said no.", "Organisation:DC United")]
    [InlineData("DS Automobiles said no.", "Organisation:DS Automobiles")]
    [InlineData("DS Virgin Racing said no.", "Organisation:DS Virgin Racing")]
    [InlineData("Police came. Later the PC World Store said no.", "")]
    [InlineData("The DC Metro police left.", "")]
    public void Ranks_that_are_other_initials_too_need_an_officer(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("BBC Radio Tarnby said no.", "Media:BBC Radio Tarnby")]
    [InlineData("BBC Radio London Drive said no.", "Media:BBC Radio London")]
    [InlineData("BBC Radio Tarnby Drive said no.", "Media:BBC Radio")]
    [InlineData("LBC Radio Peter Blom said no.", "Media:LBC Radio|Person:Peter Blom")]
    [InlineData("LBC Radio Peter said no.", "Media:LBC Radio")]
    [InlineData("LBC Radio Presenter Tvrtka Blom left.", "Media:LBC Radio|Person:Tvrtka Blom")]
    public void A_station_has_its_place_in_its_name_and_nobody(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("Leeds United won.", "Organisation:Leeds United")]
    [InlineData("Leeds United manager Peter Blom left.", "Organisation:Leeds United|Person:Peter Blom")]
    [InlineData("Leeds United Captain Peter Blom left.", "Organisation:Leeds United|Person:Peter Blom")]
    [InlineData("Leeds United Women won.", "Organisation:Leeds United")]
    [InlineData("# Leeds United Beat Norwich City\nIt rained.", "Organisation:Leeds United|Organisation:Norwich City")]
    [InlineData("# Fire At Hull City Hall\nIt rained.", "")]
    [InlineData("Hull City Hall reopened.", "")]
    [InlineData("Luton Town Hall reopened.", "")]
    [InlineData("Lincoln City Libraries said no.", "Organisation:Lincoln City Libraries")]
    [InlineData("Lincoln City council said no.", "")]
    [InlineData("They met in Cardiff City centre.", "")]
    [InlineData("Bradford City of Culture opened.", "")]
    [InlineData("The Nottingham Forest fire spread.", "")]
    [InlineData("They met at the Leeds United Synagogue there.", "")]
    public void A_town_or_a_wood_is_no_club(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("Peter Blom left. The analyst at Morgan Blom said no.", "Person:Peter Blom|Organisation:Morgan Blom")]
    [InlineData("The analyst at Morgan Blom said no. Morgan Blom left.", "Organisation:Morgan Blom")]
    [InlineData("The analyst Morgan Blom said no. He stayed at Morgan Blom.", "Person:Morgan Blom")]
    [InlineData("The analyst at Peter Hill said no. An expert at Tarnby Blom left.", "Organisation:Tarnby Blom")]
    public void Who_has_analysts_is_a_firm(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    // Half of a land that the text names both halves of.
    [Theory]
    [InlineData("North Korea fired it, South Korea said. The North denied it, and the South left.", "North Korea|South Korea|The North|the South")]
    [InlineData("Seoul denied it. Pyongyang denied it. The North left.", "Seoul|Pyongyang|The North")]
    [InlineData("South Korea left the Korean Peninsula talks. The South said no.", "South Korea|The South")]
    [InlineData("North Korea and South Korea left. It snowed in the South. A man of the North left.", "North Korea|South Korea")]
    [InlineData("North Korea and South Korea left. The North of Italy and the North Sea froze.", "North Korea|South Korea|Italy")]
    [InlineData("South Korea played in the South of France. The South is warm.", "South Korea|France")]
    [InlineData("North Korea left. The North must pay.", "North Korea")]
    public void Halves_of_Korea_are_named_side_by_side(string text, string expected)
    {
        Assert.Equal(expected, Mentions([]));
        Assert.Equal(expected, Mentions([new("north", "North Korea", ActorKind.State), new("south", "South Korea", ActorKind.State)]));

        string Mentions(ValueList<DeclaredActor> declared) => string.Join("|", Naming.Read(text, declared).Mentions.Select(m => m.Span.In(text)));
    }

    [Theory]
    [InlineData("The ROK band said no.", "")]
    [InlineData("South Korea left. A ROK envoy stayed.", "~south-korea=South Korea|~south-korea=ROK")]
    public void An_acronym_that_is_a_word_too_counts_beside_the_name(string text, string expected) =>
        Assert.Equal(expected, string.Join("|", Naming.Read(text, []).Mentions.Select(m => m.ActorKey + "=" + m.Span.In(text))));

    [Theory]
    [InlineData("However, Tuesday was wet. Several boats sank.")]
    [InlineData("The Northern Lights shone over Park Avenue.")]
    [InlineData("# Small Boat Sinks In Peter Harbour Again")]
    [InlineData("President of what? The Prime Minister resigned.")]
    [InlineData("It landed at San Antonio Springs.")]
    [InlineData("It took the Golden Caravel, along with the award for best actress.")]
    [InlineData("A ship called Vega left. His wife, a nurse, stayed.")]
    [InlineData("In Tarn, 34, a road, was closed.")]
    [InlineData("In Tarn, 34, opened a shop.")]
    [InlineData("Tvrtka, 34, closed lower.")]
    [InlineData("They drove a 40-year-old Vossberg Fiesta and saw a 12-year-old Tarnby Retriever.")]
    [InlineData("Tvrtka, a 30-year-old chimpanzee, died. Vossa, a coffee from Tarn, won.")]
    [InlineData("Tvrtka, a committee from Tarn, met.")]
    [InlineData("Victoria Park told residents so. Tyler Street said no.")]
    [InlineData("It won the Peter Award and the Maria Medal.")]
    [InlineData("Later the mayor of Vossberg said no. A shop in Vossberg closed.")]
    [InlineData("A baker in downtown Vossberg said no.")]
    [InlineData("They told a COVID-19 media briefing so.")]
    [InlineData("There were West Bank raids. A Palestinian group said so.")]
    [InlineData("Tvrtka, a retired police dog, came. Vossa, a liner, sank.")]
    [InlineData("Behind Vossa, a tourist from Tarn, came others.")]
    [InlineData("She leads the Maria Central Division there.")]
    [InlineData("It was Half-time Blom.")]
    [InlineData("They said I've never said so. \"We'll see,\" he said, and told I'd. You're said. They'd announced it. Don't said.")]
    [InlineData("Couldn't Vossberg wait? Shouldn't Vossberg go?")]
    [InlineData("A student of Tidal Engineering, who came late, left.")]
    [InlineData("They live on Astrid Hill. The road to Astrid Street is shut.")]
    [InlineData("Peter Park opened. They met in Astrid Hill.")]
    [InlineData("Hedberg, a Harbour Prize-winner, left.")]
    [InlineData("They met at the Peter Blom Memorial.")]
    [InlineData("Space Shuttle Vega lifted off. Later Vega landed.")]
    [InlineData("They met on August 15, with April 12 to come.")]
    public void Capitals_alone_make_no_person(string text) => Assert.Equal("", Naming.Found(text));

    [Theory]
    [InlineData("Grant Blomkvist, 73, won.\nGrant will buy a boat. Grant money is late.", 3)]
    [InlineData("Grant Blomkvist, 73, won.\nGrant, a teacher, left.", 2)]
    [InlineData("Grant Blomkvist, 73, won.\nGrant’s boat is late.", 2)]
    [InlineData("Grant Blomkvist, 73, won.\nGrant also has a boat.", 2)]
    [InlineData("Grant Blomkvist, 73, won.\nGrant money is late.", 1)]
    public void A_given_name_alone_may_open_a_sentence(string text, int mentions) => Assert.Equal(mentions, Naming.Read(text).Mentions.Count);

    // So newspapers begin.
    [Theory]
    [InlineData("THE mayor said no.", "")]
    [InlineData("PARENTS said no. Other parents came.", "")]
    [InlineData("A PARENT said no. No other parent came.", "")]
    [InlineData("COUNTY Trust said no. The county is small.", "Organisation:COUNTY Trust")]
    [InlineData("WHO said no. Who knows?", "Organisation:World Health Organization")]
    [InlineData("UNITAR said no.", "Organisation:UNITAR")]
    [InlineData("It rained.\nNow MOST said no. UNITAR said no, and unitar is no word.", "Organisation:MOST|Organisation:UNITAR")]
    public void Words_in_capitals_at_the_start_are_no_acronyms_for_that(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("They saw Tarnby Albion there. Albion said no.", "Tarnby Albion|Albion")]
    [InlineData("They saw Tarnby Rovers there. Then Rovers left.", "Tarnby Rovers|Rovers")]
    [InlineData("They saw Tarnby Rovers there. Rovers left.", "Tarnby Rovers")]
    [InlineData("They saw Tarnby Rovers and Ljusne Rovers there. Then Rovers left.", "Tarnby Rovers|Ljusne Rovers")]
    public void A_team_goes_by_the_last_word_of_its_name(string text, string expected) =>
        Assert.Equal(expected, string.Join("|", Naming.Read(text).Mentions.Select(m => m.Span.In(text))));

    [Theory]
    [InlineData("Ture Blomkvist spoke first.\nThe minister Ture Blomkvist left. Blomkvist returned.", "Ture Blomkvist|Ture Blomkvist|Blomkvist")]
    [InlineData("# Blomkvist returns\nThe minister Ture Blomkvist is back.", "Blomkvist|Ture Blomkvist")]
    [InlineData("Maria J. Blomkvist came. Maria Blomkvist went. Mrs Blomkvist stayed.", "Maria J. Blomkvist|Maria Blomkvist|Blomkvist")]
    [InlineData("The leader Kim Song Ho came. Mr Kim went.", "Kim Song Ho|Kim")]
    [InlineData("The farmer Tran Van Hai came. Hai went.", "Tran Van Hai|Hai")]
    [InlineData("The minister Khamsing Vongsa came. Then Khamsing left.", "Khamsing Vongsa|Khamsing")]
    [InlineData("The minister Li Haotian came. Then Li left.", "Li Haotian|Li")]
    [InlineData("Minister Ture Blomkvist Ali Strand came. Mr Ture Blomkvist left.", "Ture Blomkvist Ali Strand|Ture Blomkvist")]
    [InlineData("The minister M Rafiq Strand came. They met Rafiq Strand.", "M Rafiq Strand|Rafiq Strand")]
    [InlineData("The minister M Rafiq Strand came. Then Rafiq left.", "M Rafiq Strand|Rafiq")]
    [InlineData("His son Ulf left. Then Ulf Blomkvist said no.", "Ulf|Ulf Blomkvist")]
    [InlineData("The singer Ann Blomkvist, born Ann Marie Strand, left.", "Ann Blomkvist|Ann Marie Strand")]
    [InlineData("Mayor Astrid Hill came. When Hill left, Mrs Hill and Mayor Hill wept.", "Astrid Hill|Hill|Hill|Hill")]
    [InlineData("Mayor Astrid Hill went to Capitol Hill. Capitol Hill was quiet.", "Astrid Hill")]
    public void Names_of_one_person_are_merged(string text, string expected)
    {
        ActorMentions read = Naming.Read(text);
        Assert.Single(read.Found);
        Assert.Equal(expected, string.Join("|", read.Mentions.Select(m => m.Span.In(text))));
    }

    [Theory]
    [InlineData("Judge Peter Blomkvist jailed Ulf Strand. His brother Peter said no.", "Peter Blomkvist|Ulf Strand|Peter")]
    [InlineData("Ulf Strand met Anna Blomkvist. Her son Ulf said no.", "Ulf Strand|Anna Blomkvist|Ulf")]
    [InlineData("Prime Minister Hanne Blomkvist spoke. A witness named Hanne said no.", "Hanne Blomkvist|Hanne")]
    [InlineData("His son Ulf left. Then Ulf Blomkvist said no, and Ulf Strand said so.", "Ulf|Ulf Blomkvist|Ulf Strand")]
    public void Who_is_introduced_anew_is_another_person(string text, string expected) =>
        Assert.Equal(expected, string.Join("|", Naming.Read(text).Found.Select(a => a.Name)));

    [Theory]
    [InlineData("The Ministry of Fish and Trade closed.", "Organisation:Ministry of Fish and Trade")]
    [InlineData("The Tarnby Constabulary said no.", "Organisation:Tarnby Constabulary")]
    [InlineData("Then Brighton and Hove Council closed.", "Organisation:Brighton and Hove Council")]
    [InlineData("Then Norfolk and Suffolk Energy closed.", "Organisation:Norfolk|Organisation:Suffolk Energy")]
    [InlineData("The Tyne and Wear Fire and Rescue Service came.", "Organisation:Tyne and Wear Fire and Rescue Service")]
    [InlineData("The Tarnby Fire and Rescue Service came.", "Organisation:Tarnby Fire and Rescue Service")]
    [InlineData("Then Tarnby and Hove Council closed.", "Organisation:Tarnby|Organisation:Hove Council")]
    [InlineData("The Ministry of Fish and Russia agreed.", "Organisation:Ministry of Fish")]
    [InlineData("The Council for the Welfare of Old Sailors closed.", "Organisation:Council for the Welfare of Old Sailors")]
    [InlineData("The Centre for Sailing of Russia closed.", "Organisation:Centre for Sailing")]
    [InlineData("She left the University of Texas at Austin.", "Organisation:University of Texas at Austin")]
    [InlineData("She spoke at the University of Tarn at Easter.", "Organisation:University of Tarn")]
    [InlineData("The Tidal Journal of Tarn has it.", "Media:Tidal Journal of Tarn")]
    [InlineData("The Museum of Nets closed.", "Organisation:Museum of Nets")]
    [InlineData("The Fish Party of Peter Blom lost.", "Organisation:Fish Party|Person:Peter Blom")]
    [InlineData("The Fish Party on Tarn lost.", "Organisation:Fish Party")]
    [InlineData("The Fish Party of Blom lost. The Fish Party of Blom said no.", "Organisation:Fish Party")]
    [InlineData("The Council for Peace of course said no.", "Organisation:Council for Peace")]
    [InlineData("The Department for Fish of Peter Blom said no.", "Organisation:Department for Fish|Person:Peter Blom")]
    [InlineData("It left the Tidal Center on April 12 and the Tidal Center on TK-1.", "Organisation:Tidal Center")]
    [InlineData("The Tarn Valley School District sails the Lake District.", "Organisation:Tarn Valley School District")]
    [InlineData("The Center for Tidal and Polar Studies (CTPS) closed. CTPS said so.", "Organisation:Center for Tidal and Polar Studies")]
    [InlineData("A bid by the Friends of Norburg Library failed.", "Organisation:Friends of Norburg Library")]
    [InlineData("It was sold to Sweden's Blomkvist AB.", "State:Sweden|Organisation:Blomkvist AB")]
    [InlineData("He read the Harbour Digest.", "Media:Harbour Digest")]
    [InlineData("The National River Police came.", "Organisation:National River Police")]
    [InlineData("A reader of the Harbour Evening Post wrote.", "Media:Harbour Evening Post")]
    [InlineData("The Tidal People's Republic (TPR) formed.", "State:Tidal People's Republic")]
    [InlineData("She leads the Harbour Workers' Union (HWU). The HWU said so.", "Organisation:Harbour Workers' Union")]
    [InlineData("He left the Teachers’ Association (TA).", "Organisation:Teachers’ Association")]
    [InlineData("The Norwegian Center for Tidal Studies (CTS) closed.", "Organisation:Center for Tidal Studies")]
    [InlineData("The Russian Ministry of Fish closed.", "Organisation:Ministry of Fish")]
    [InlineData("The Evening Quay (SRP) closed. So did the Pilots Quay (LQ).", "")]
    [InlineData("Police came. The Council met. An army marched.", "")]
    [InlineData("It reached the Independent Commission Against Smoke.", "Organisation:Independent Commission Against Smoke")]
    [InlineData("It reached the Independent Harbour Complaints Commission.", "Organisation:Independent Harbour Complaints Commission")]
    [InlineData("The Kenya National Union of Pilots met.", "Organisation:Kenya National Union of Pilots")]
    [InlineData("They broke the Harbour Police Act there.", "")]
    [InlineData("They met the Night Watchers' League there.", "Organisation:Night Watchers' League")]
    [InlineData("They met at the University of Tarn in Kenya there.", "Organisation:University of Tarn|State:Kenya")]
    [InlineData("He runs the Harbour Railway Co., Ltd. in Tarn.", "Organisation:Harbour Railway Co., Ltd.")]
    [InlineData("Images came from Planet Labs.", "Organisation:Planet Labs")]
    [InlineData("The General Staff said so.", "Organisation:General Staff")]
    [InlineData("He read the Harbour Daily.", "Media:Harbour Daily")]
    [InlineData("Chief Cabinet Secretary Ture Blomkvist left.", "Person:Ture Blomkvist")]
    [InlineData("They sang at Ljusne Hope Ministries.", "Organisation:Ljusne Hope Ministries")]
    [InlineData("Former Ljusne Council clerk Tvrtka Blom left.", "Organisation:Ljusne Council|Person:Tvrtka Blom")]
    [InlineData("Former Council leader Astrid Blom stayed.", "Person:Astrid Blom")]
    [InlineData("The Tories left. A Lib Dem stayed.", "Organisation:Conservative Party|Organisation:Liberal Democrats")]
    [InlineData("Black Lives Matter said no.", "Organisation:Black Lives Matter")]
    public void Bodies_are_known_by_their_head_words_and_acronyms(string text, string expected) =>
        Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("The minister Khamsing Vongsa came. The Khamsing left.", "Khamsing Vongsa")]
    [InlineData("The minister Khamsing Vongsa came. A Khamsing spokesman left.", "Khamsing Vongsa")]
    [InlineData("The minister Khamsing Vongsa came. Khamsing left.", "Khamsing Vongsa")]
    [InlineData("The minister Khamsing Vongsa came. Then Khamsing left a Khamsing there.", "Khamsing Vongsa")]
    [InlineData("The minister Paris Blomkvist came. It rained in Paris.", "Paris Blomkvist")]
    public void A_first_word_that_may_be_something_else_is_no_name(string text, string expected) =>
        Assert.Equal(expected, string.Join("|", Naming.Read(text).Mentions.Select(m => m.Span.In(text))));

    [Fact]
    public void An_acronym_stands_for_its_expansion()
    {
        const string Text = "Delegates of the Union of Lock Keepers (ULK) met. The ULK's vote was close. (BBQ) was served.";
        Assert.Equal(
            "~union-of-lock-keepers=Union of Lock Keepers|~union-of-lock-keepers=ULK|~union-of-lock-keepers=ULK", Naming.Mentions(Text));
    }

    [Theory]
    [InlineData("The Boston Celtics won. Then Celtics fans came.", "~boston-celtics=Boston Celtics|~boston-celtics=Celtics")]
    [InlineData("Then Royal Mail closed.", "~royal-mail=Royal Mail")]
    [InlineData("Norway asked Reuters and NATO.", "~norway=Norway|~reuters=Reuters|~north-atlantic-treaty-organization=NATO")]
    [InlineData("Norway waited. Norwegian ships left.", "~norway=Norway|~norway=Norwegian")]
    [InlineData("Norwegian ships left.", "")]
    [InlineData("The Sentencing Council said no.", "~sentencing-council=Sentencing Council")]
    [InlineData("Trinidad, Colorado, is small. They live in Jordan, Minnesota.", "")]
    [InlineData("They fled to Cuba, Texas and Norway.", "~cuba=Cuba|~norway=Norway")]
    [InlineData("They fled to Cuba, Texas, and Norway.", "~cuba=Cuba|~norway=Norway")]
    [InlineData("They fled to Norway, Cuba, Texas, where it was warm.", "~norway=Norway|~cuba=Cuba")]
    public void Well_known_actors_need_no_introduction(string text, string expected) =>
        Assert.Equal(expected, Naming.Mentions(text));

    [Fact]
    public void Keys_are_the_names_in_lower_case_behind_a_tilde()
    {
        Assert.Equal("~o-neill-sons", Letters.KeyOf("O-Neill & Sons"));
        Assert.Equal("~us-harbour-force", Letters.KeyOf("U.S. Harbour Force"));
    }

    [Fact]
    public void Time_is_linear_in_the_length_of_a_text_full_of_names()
    {
        string text = string.Join("\n", Enumerable.Range(0, 4_000).Select(i => $"Mr Name{i} met Peter Other{i} (A{i}). ((((PO)"));
        Assert.True(Naming.Read(text).Found.Count >= 4_000);
    }

    [Theory]
    [InlineData("She left two sons, Ulf and Hanne; and a boat.", "Person:Ulf|Person:Hanne")]
    [InlineData("She left three daughters, Hanne, Siv and Bodil.", "Person:Hanne|Person:Siv|Person:Bodil")]
    [InlineData("She left three daughters in Tarn, Ljusne and Vossberg.", "")]
    [InlineData("She left boats, Hanne and Ulf.", "")]
    [InlineData("She has two sons. Hanne and Ulf sank.", "")]
    [InlineData("Their daughters, Norburg and Monday, came.", "")]
    [InlineData("Their sons, Tvrtko and Ulf, came.", "Person:Tvrtko|Person:Ulf")]
    [InlineData("Their sons, Ulf and Tvrtko, came.", "Person:Ulf|Person:Tvrtko")]
    public void Relatives_are_named_one_after_the_other(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("A juror, Grace, said no.", "Person:Grace")]
    [InlineData("A juror, Tarnby, said no.", "")]
    [InlineData("Only her first name, Grace, was given.", "Person:Grace")]
    [InlineData("Only her old horse, Grace, was there.", "")]
    [InlineData("Later Grace said no.", "")]
    [InlineData("Later Patience Blomkvist left.", "Person:Patience Blomkvist")]
    [InlineData("The runner-up, Latvia's Tvrtka Blom, left.", "State:Latvia|Person:Tvrtka Blom")]
    [InlineData("The owner, Latvia's Bright Kettles, left.", "State:Latvia")]
    [InlineData("The port, Latvia's Bright Harbour, left.", "State:Latvia")]
    public void A_name_may_stand_behind_what_its_bearer_is(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("Later the Ruby Princess left.", "")]
    [InlineData("Later Ruby Princess left.", "")]
    [InlineData("Later the Dawn Raids Inquiry met.", "")]
    [InlineData("Faith Leaders of Tarn left.", "")]
    [InlineData("Later they saw Ivy Cottage.", "")]
    [InlineData("Later they heard Joy Division.", "")]
    [InlineData("Later Mrs Faith Blomkvist left.", "Person:Faith Blomkvist")]
    [InlineData("The spokeswoman Hope Blomkvist left.", "Person:Hope Blomkvist")]
    [InlineData("Ruby Blomkvist, 54, left.", "Person:Ruby Blomkvist")]
    [InlineData("Ivy Blomkvist, a retired harbour pilot, left.", "Person:Ivy Blomkvist")]
    [InlineData("Later Joy Blomkvist said no.", "Person:Joy Blomkvist")]
    [InlineData("His wife, Dawn, left.", "Person:Dawn")]
    public void A_word_that_is_a_given_name_too_needs_more_to_be_a_person(string text, string expected) =>
        Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("The 90-year-old Vossberg Mill burned down.")]
    [InlineData("The 100-year-old Vossberg Mill burned down. After 150-year-old Vossberg Mill came others.")]
    public void What_is_old_is_no_person_for_that(string text) => Assert.DoesNotContain("Person", Naming.Found(text));

    [Theory]
    [InlineData("Faith Leaders said no.")]
    [InlineData("Faith Leaders of Tarn said no.")]
    public void Many_are_no_person(string text) => Assert.DoesNotContain("Person", Naming.Found(text));
}
