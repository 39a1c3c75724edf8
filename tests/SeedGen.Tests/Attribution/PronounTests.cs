namespace SeedGen.Tests.Attribution;

public sealed class PronounTests
{
    [Theory]
    [InlineData("Tom Reed opened the talks. He called them \"a start\".", "tom-reed")]
    [InlineData("Tom Reed opened the talks. She called them \"a start\".", "-")]
    [InlineData("Tom Reed opened the talks. Ann Cole left. He called them \"a start\".", "tom-reed")]
    [InlineData("Ann Cole left. Tom Reed opened the talks. She called them \"a start\".", "ann-cole")]
    [InlineData("Ann Cole opened the talks. I called them \"a start\".", "-")]
    [InlineData("Ann Cole came. Eva Lind left. \"Lind was late,\" she said.", "ann-cole")]
    [InlineData("Ann Cole came. Eva Lind left. \"It was Lind,\" she said.", "eva-lind")]
    [InlineData("Tom Reed came. Eva Lind left. \"Lind was late,\" she said.", "eva-lind")]
    [InlineData("Ann Cole came. It rained. It blew. It snowed. Eva Lind left. \"Lind was late,\" she said.", "eva-lind")]
    [InlineData("The Harbour Board met. It called it \"a start\".", "harbour-board")]
    [InlineData("The Harbour Board met. They called it \"a start\".", "harbour-board")]
    [InlineData("Northland met Sudria. It called it \"a start\".", "northland")]
    [InlineData("Tom Reed met the Harbour Board. It called it \"a start\".", "-")]
    [InlineData("Tom Reed opened the talks. Radio North quoted him as saying it was \"a start\".", "tom-reed")]
    [InlineData("Ann Cole opened the talks. Radio North quoted her as saying it was \"a start\".", "ann-cole")]
    [InlineData("The officials left. Radio North quoted him as saying it was \"a start\".", "-")]
    [InlineData("Tom Reed left. It rained. It snowed. It blew. He called it \"a start\".", "tom-reed")]
    [InlineData("\"It holds,\" said Tom Reed. A surgeon told him to wait. He called it \"a start\".", "tom-reed; tom-reed")]
    [InlineData("\"It holds,\" said Tom Reed. A judge jailed him. He called it \"a start\".", "tom-reed; A judge")]
    [InlineData("\"It holds,\" said Tom Reed. A surgeon came to him. He called it \"a start\".", "tom-reed; A surgeon")]
    [InlineData("\"It holds,\" said Tom Reed. A surgeon was late when they rang him. He called it \"a start\".", "tom-reed; A surgeon")]
    [InlineData("\"It holds,\" said Ann Cole. A surgeon told her that it was late. She called it \"a start\".", "ann-cole; ann-cole")]
    [InlineData("\"It holds,\" said Ann Cole. A surgeon told her mother. She called it \"a start\".", "ann-cole; A surgeon")]
    [InlineData("\"It holds,\" said Ann Cole. Builders had come. They called it \"a start\". She called it \"an end\".", "ann-cole; Builders; ann-cole")]
    [InlineData("The Harbour Board met. Radio North quoted them as saying it was \"a start\".", "harbour-board")]
    [InlineData("A spokesperson for the Harbour Board said guards had left. They called it \"a start\".", "harbour-board")]
    [InlineData("Tom Reed left. A ferry operator who was late said it was so. He called it \"a start\".", "A ferry operator")]
    [InlineData("A beachgoer who had watched was glad. He called it \"a start\".", "A beachgoer")]
    [InlineData("A beach that she had watched was wide. He called it \"a start\".", "-")]
    [InlineData("Tom Reed left. A ferry operator said it was so. He called it \"a start\".", "tom-reed")]
    [InlineData("Tom Reed left. His deputy was blunter: in a later interview, he called it \"a start\".", "His deputy")]
    public void A_pronoun_means_who_was_spoken_of_last(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Theory]
    [InlineData("Tom Reed left. Lind stopped as he described the \"wreck\".", "eva-lind")]
    [InlineData("Tom Reed left. Ann Cole stopped as he described the \"wreck\".", "tom-reed")]
    [InlineData("Tom Reed left. A captain stopped when he described the \"wreck\".", "A captain")]
    [InlineData("Tom Reed left. It rained as he described the \"wreck\".", "tom-reed")]
    [InlineData("Tom Reed left. The board met after he described the \"wreck\".", "tom-reed")]
    public void Who_acts_goes_on_behind_as(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Theory]
    [InlineData("Tom Reed said so.\nFormer pilots, including Lind, had come.\nHe called it \"a start\".", "eva-lind")]
    [InlineData("Tom Reed said so.\nFormer pilots, including Lind and Ann Cole, had come.\nHe called it \"a start\".", "eva-lind")]
    [InlineData("Tom Reed said so.\nFormer pilots, without Lind, had come.\nHe called it \"a start\".", "tom-reed")]
    public void One_of_many_who_is_named_goes_on(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Theory]
    [InlineData("Tom Reed called it \"late\".\n\"Really?\" a reporter asked.\n\"Really,\" he replied.", "tom-reed; a reporter; tom-reed")]
    [InlineData("Ann Cole called it \"late\". Tom Reed called it \"early\".\n\"Really?\" a reporter asked.\n\"Really,\" she replied.", "ann-cole; tom-reed; a reporter; ann-cole")]
    [InlineData("Tom Reed called it \"late\".\n\"Really?\" a reporter asked.\n\"Really?\" he said.", "tom-reed; a reporter; a reporter")]
    [InlineData("Tom Reed called it \"late\".\n\"Really,\" a reporter said.\n\"Really,\" he replied.", "tom-reed; a reporter; a reporter")]
    public void Who_replies_is_not_who_asked(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Theory]
    [InlineData("\"It was cold,\" Cole said.\n\"How cold?\" asked Reed.\n\"Cold enough.\"", "ann-cole; tom-reed; ann-cole")]
    [InlineData("\"It was cold,\" Cole said.\n\"How cold?\" asked Reed. \"Tell me.\"", "ann-cole; tom-reed; tom-reed")]
    [InlineData("\"It was cold,\" Cole said.\n\"It was,\" said Reed.\n\"Cold enough.\"", "ann-cole; tom-reed; tom-reed")]
    [InlineData("\"How cold?\" asked Reed.\n\"Tell me.\"", "tom-reed; tom-reed")]
    public void A_question_is_answered_by_who_spoke_before(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Theory]
    [InlineData("Ann Cole spoke first. When police stopped Tom Reed he said it was \"late\".", "tom-reed")]
    [InlineData("Tom Reed spoke first. But when police stopped Lind he said it was \"late\".", "eva-lind")]
    [InlineData("Tom Reed spoke first. When he saw Lind he said it was \"late\".", "tom-reed")]
    [InlineData("Tom Reed spoke first. When \"all\" of Lind fell he said it was \"late\".", "tom-reed")]
    [InlineData("Tom Reed spoke first. That Lind fell, he said, was \"late\".", "tom-reed")]
    [InlineData("Tom Reed said so. It rained all day. Police arrested Lind. He called it \"a start\".", "eva-lind")]
    [InlineData("Tom Reed said so. It rained all day. Police arrested Ann Cole. He called it \"a start\".", "tom-reed")]
    [InlineData("Eva Lind said so. It rained all day. Tom Reed arrested Ann Cole. She called it \"a start\".", "ann-cole")]
    [InlineData("Eva Lind said so. It rained all day. In addition to Ann Cole, she had a boat. She called it \"a start\".", "eva-lind")]
    [InlineData("Tom Reed said so, and police arrested Lind. He called it \"a start\".", "tom-reed")]
    [InlineData("Tom Reed said so. It rained. Police arrested Lind and Cole. He called it \"a start\".", "tom-reed")]
    [InlineData("Tom Reed said so. It rained all day.\nPolice arrested Lind.\nHe called it \"a start\".", "tom-reed")]
    public void The_only_person_in_between_may_be_meant(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Theory]
    [InlineData("Police met Tom Reed. \"It is late,\" he said.", "tom-reed")]
    [InlineData("Police met Tom Reed. \"It is late,\" she said.", "-")]
    [InlineData("Police met Lind. \"It is late,\" she said.", "eva-lind")]
    [InlineData("Police spoke of \"Tom Reed\". \"It is late,\" he said.", "-")]
    public void Who_was_only_named_may_be_meant(string text, string expected) => Assert.EndsWith(expected, new Reading(text).Who);

    [Theory]
    // Lind, whose name tells nothing, is told by the pronouns that follow it.
    [InlineData("Lind, when he sits, sings. Ann Cole left. He called it \"a start\".", "eva-lind")]
    [InlineData("Lind and his dog sing. Ann Cole left. He called it \"a start\".", "eva-lind")]
    [InlineData("Lind, when she sits, sings. Tom Reed left. She called it \"a start\".", "eva-lind")]
    [InlineData("Lind and her dog sing. Tom Reed left. She called it \"a start\".", "eva-lind")]
    [InlineData("Lind, when he sits, sings. Tom Reed left. She called it \"a start\".", "-")]
    [InlineData("Lind and his dog sing. Tom Reed left. She called it \"a start\".", "-")]
    [InlineData("Lind, when she sits, sings. Ann Cole left. He called it \"a start\".", "-")]
    [InlineData("Lind and her dog sing. Ann Cole left. He called it \"a start\".", "-")]
    [InlineData("Mr Lind sang. Ann Cole left. He called it \"a start\".", "eva-lind")]
    [InlineData("Ms Lind sang. Tom Reed left. She called it \"a start\".", "eva-lind")]
    [InlineData("Spokeswoman Lind sang. Tom Reed left. She called it \"a start\".", "eva-lind")]
    [InlineData("Lind sang. Mr Lind left. Ann Cole left. He called it \"a start\".", "eva-lind")]
    // One "she" among many a "he" is a slip; as many of both tell nothing.
    [InlineData("Lind and his dog sing. Lind and her dog sing. Tom Reed left. She called it \"a start\".", "eva-lind")]
    [InlineData("Lind and his dog sing. Lind and his cat sing. Lind and his cow sing. Lind and her dog sing. Tom Reed left. She called it \"a start\".", "eva-lind")]
    [InlineData("Lind and his dog sing. Lind and his cat sing. Lind and his cow sing. Lind and his son sing. Lind and her dog sing. Tom Reed left. She called it \"a start\".", "-")]
    [InlineData("Lind and her dog sing. Lind and her cat sing. Lind and her cow sing. Lind and his dog sing. Ann Cole left. He called it \"a start\".", "eva-lind")]
    [InlineData("Lind and her dog sing. Lind and her cat sing. Lind and her cow sing. Lind and her son sing. Lind and his dog sing. Ann Cole left. He called it \"a start\".", "-")]
    [InlineData("Lind and his dog sing. Lind and his cat sing. Lind and his cow sing. Lind and his son sing. Lind and her dog sing. Ann Cole left. He called it \"a start\".", "eva-lind")]
    [InlineData("Lind met Tom Reed and his dog. Tom Reed left. She called it \"a start\".", "eva-lind")]
    [InlineData("Lind sang \"of his dog\". Tom Reed left. She called it \"a start\".", "eva-lind; eva-lind")]
    [InlineData("Lind sang. Mrs Lind left. Tom Reed left. She called it \"a start\".", "eva-lind")]
    [InlineData("Lind sang. Mrs Lind came. He called it \"a start\".", "eva-lind")]
    [InlineData("Lind sang. Mrs. Lind came. He called it \"a start\".", "eva-lind")]
    [InlineData("Lind sang. Mrs Eva Lind came. He called it \"a start\".", "-")]
    [InlineData("Lind, the spokeswoman, sang. He called it \"a start\".", "-")]
    [InlineData("Eva Lind sang. Mr Lind called it \"a start\".", "Mr Lind")]
    public void Who_is_he_and_who_is_she_is_learnt(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Theory]
    [InlineData("one")]
    [InlineData("anyone")]
    [InlineData("everyone")]
    [InlineData("nobody")]
    [InlineData("anybody")]
    [InlineData("everybody")]
    [InlineData("someone")]
    public void Nobody_in_particular_is_not_remembered(string nobody) =>
        Assert.Equal("tom-reed", new Reading($"Tom Reed opened the talks. Here {nobody} said it was late. He called it \"a start\".").Who);

    [Theory]
    [InlineData("Ann Cole posted a picture. \"We are done,\" her post read.", "ann-cole")]
    [InlineData("Tom Reed posted a picture. \"We are done,\" his letter read.", "tom-reed")]
    [InlineData("Ann Cole left. Tom Reed left. \"We are done,\" her letter read.", "ann-cole")]
    [InlineData("Tom Reed left. Ann Cole left. \"We are done,\" his letter read.", "tom-reed")]
    [InlineData("Northland left. Reed came. \"We are done,\" its ministry said.", "northland")]
    [InlineData("Tom Reed posted a picture. \"We are done,\" his pilot said.", "his pilot")]
    [InlineData("Northland left. \"We are done,\" its ministry said.", "northland")]
    [InlineData("Northland's ministry left. Sudria stayed. \"We are done,\" its ministry said.", "sudria")]
    [InlineData("Reed opened the talks. \"We are done,\" the other said.", "the other")]
    [InlineData("The officials left. \"We are done,\" the others said.", "the others")]
    [InlineData("Spokesman Tom Reed left. \"We are done,\" this spokesman said.", "tom-reed")]
    [InlineData("Spokesman Tom Reed left. \"We are done,\" their spokesman said.", "tom-reed")]
    [InlineData("Spokesman Tom Reed left. \"We are done,\" a spokesman said.", "a spokesman")]
    public void What_somebody_has_points_back(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Theory]
    // Who leads in is not who acts.
    [InlineData("Judge Ann Cole was late. When a man shouted \"Late!\", Cole left. \"It holds,\" she said.", "a man; ann-cole")]
    [InlineData("Tom Reed left. When a man shouted \"Late!\", the judge left. \"It holds,\" he said.", "a man; the judge")]
    // The apposition tells who is "she".
    [InlineData("Tom Reed came. The owner, a banker's widow, left. \"It holds,\" he said.", "tom-reed")]
    [InlineData("Tom Reed came. The owner, a banker's son, left. \"It holds,\" he said.", "The owner")]
    [InlineData("Tom Reed came. The owner, a banker, left. \"It holds,\" he said.", "The owner")]
    // "One" is nobody in particular.
    [InlineData("Tom Reed had two sons. One married a drummer. \"It holds,\" he said.", "tom-reed")]
    [InlineData("Tom Reed left. He has, in his words, \"no time\".", "tom-reed")]
    [InlineData("Tom Reed left. It is \"late\", in his words, and cold.", "tom-reed")]
    [InlineData("The paper came, Radio North reported, citing a port official. \"It holds,\" the official said.", "a port official")]
    [InlineData("Tom Reed left, according to a former pilot of the port, who asked for no name. \"It holds,\" the pilot said.", "a former pilot of the port")]
    [InlineData("The army's leader, Gen Salim al-Harthy, came and called it \"late\".", "Salim al-Harthy")]
    // What was done to somebody is no office.
    [InlineData("Judge Ann Cole jailed Tom Reed for life. The judge said: \"It holds.\"", "ann-cole")]
    [InlineData("The judge jailed Tom Reed for life. The judge said: \"It holds.\"", "The judge")]
    [InlineData("The retired judge Tom Reed came. Ann Cole left. \"It holds,\" the judge said.", "tom-reed")]
    // Who told it adds to it.
    [InlineData("Eva Lind took \"a toy\", Judge Ann Cole said. She added: \"It holds.\"", "ann-cole; ann-cole")]
    [InlineData("Eva Lind took \"a toy\", Judge Tom Reed said. She added: \"It holds.\"", "tom-reed; eva-lind")]
    [InlineData("It fell, Judge Tom Reed said. Eva Lind took \"a toy\". He added: \"It holds.\"", "tom-reed")]
    // Whoever acted since goes on.
    [InlineData("Tom Reed said the plan was dead. Governor Rick Wolm disagreed. He added that it was \"alive\".", "Rick Wolm")]
    [InlineData("Tom Reed said he was sorry. A day later Rick Wolm resigned. He added that it was \"time to go\".", "Rick Wolm")]
    [InlineData("Tom Reed said the club was sold. Rick Wolm walked in with a suitcase. He added: \"I want money.\"", "Rick Wolm")]
    [InlineData("It fell, Ann Cole said. Eva Lind asked for \"a toy\". She said: \"It holds.\"", "eva-lind; eva-lind")]
    // Whose son he is does not make him a woman.
    [InlineData("Ann Cole's son, Tom Reed, came. \"It holds,\" she said.", "ann-cole")]
    [InlineData("Ann Cole's son, Tom Reed, came. \"It holds,\" he said.", "tom-reed")]
    [InlineData("Ann Cole came. Her fiancé left. \"It holds,\" she said.", "ann-cole")]
    // Several people are neither he nor she.
    [InlineData("Ann Cole left. Many from the port left. \"It holds,\" she said.", "ann-cole")]
    [InlineData("A father of five said the roof was too old. \"It holds,\" he said.", "A father of five")]
    // Who stands behind the verb is spoken of as well.
    [InlineData("Among the winners was Ann Cole. \"It holds,\" she said.", "ann-cole")]
    [InlineData("Ann Cole left. Among the winners, it was said, is luck. \"It holds,\" she said.", "ann-cole")]
    [InlineData("Among the winners was Tom Reed. The dad-of-three said: \"It holds.\"", "tom-reed")]
    // Who is sued does not sue.
    [InlineData("Two sued the Harbour Board. The Harbour Board left. \"It holds,\" the lawsuit said.", "the lawsuit")]
    [InlineData("Ann Cole said in a letter that it held. \"It does,\" the complaint said.", "ann-cole")]
    // Two are not one of them.
    [InlineData("Ann Cole and Tom Reed left. \"It holds,\" the two wrote.", "the two")]
    // What a name is goes on behind it.
    [InlineData("Members of the Harbour Board union left. \"It holds,\" the union said.", "harbour-board")]
    [InlineData("The Harbour Board council left. \"It holds,\" the authority said.", "harbour-board")]
    [InlineData("Members of the Harbour Board left. \"It holds,\" the union said.", "the union")]
    // Whoever thinks may speak.
    [InlineData("Ann Cole left.\nShe knew it was over. \"It holds for us all.\"", "ann-cole")]
    [InlineData("Ann Cole left. Reed knew it was over. \"It holds for us all.\"", "tom-reed")]
    [InlineData("Ann Cole left.\nNorthland knew it was over. \"It holds for us all.\"", "-")]
    public void A_pronoun_or_description_finds_who_is_meant(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);
}
