using SeedGen.Extraction.Attribution;

namespace SeedGen.Tests.Attribution;

public sealed class CueChoiceTests
{
    [Theory]
    [InlineData("\"The dam will hold,\" Cole said.", "cue-after")]
    [InlineData("\"The dam will hold,\" said Cole.", "cue-inverted")]
    [InlineData("Cole said: \"The dam will hold.\"", "cue-before")]
    [InlineData("The \"dream\" is over, Cole said.", "cue-trailing")]
    [InlineData("The \"dream\" is over, said Cole.", "cue-inverted")]
    [InlineData("The \"dream\" is over, according to Cole.", "according-to")]
    [InlineData("According to Cole, the dam is \"safe for now\".", "according-to")]
    [InlineData("Cole's claim that the dam is \"safe for now\" was doubted.", "cue-noun")]
    [InlineData("The dam was described by Cole as \"safe for now\".", "passive-agent")]
    [InlineData("Radio North quoted Cole as saying: \"The dam will hold.\"", "as-saying")]
    [InlineData("Cole: \"The dam will hold.\"", "label")]
    [InlineData("Cole is blunt about it: \"The dam will hold.\"", "colon")]
    [InlineData("Cole believes it is \"safe for now\".", "thought")]
    [InlineData("\"The dam will hold.\"\n- Tom Reed.", "signature")]
    [InlineData("\"The dam will hold,\" Cole said. \"It always did.\"", "cue-after; continued")]
    [InlineData("\"It fell,\" Cole said.\n\"When?\" asked Reed.\n\"Now.\"", "cue-after; cue-inverted; turn")]
    [InlineData("\"The dam will hold,\" Cole said. \"It always did,\" she added.", "cue-after; cue-after+pronoun")]
    [InlineData("Spokesman Tom Reed arrived. \"The dam will hold,\" the spokesman said.", "cue-after+description")]
    [InlineData("Ann Cole left.\n\"COLE: We will go.\"", "label")]
    [InlineData("The wall is old. \"The dam will hold.\"", "none")]
    public void A_rule_is_named(string text, string expected) => Assert.Equal(expected, new Reading(text).Rules);

    [Fact]
    public void Every_rule_has_a_name_and_says_what_it_is()
    {
        Assert.Equal(
            "cue-before cue-after cue-inverted cue-trailing cue-noun passive-agent according-to as-saying label colon thought signature "
            + "continued turn pronoun description none schema",
            string.Join(' ', SpeakerRules.All.Select(rule => rule.Key)));
        Assert.All(SpeakerRules.All, rule => Assert.Contains(' ', rule.Value));
    }

    [Theory]
    [InlineData("branded")]
    [InlineData("called")]
    [InlineData("labelled")]
    [InlineData("labeled")]
    [InlineData("dubbed")]
    [InlineData("calls")]
    [InlineData("brands")]
    [InlineData("described")]
    public void A_verb_of_naming_governs_over_a_relative_clause(string verb) =>
        Assert.Equal($"ann-cole <Cole> {verb}", new Reading($"Cole {verb} critics who questioned her \"lazy\".").Speakers);

    [Theory]
    [InlineData("On what Cole described as \"a toy,\" the Harbour Board said no.", "ann-cole")]
    [InlineData("On what Cole called \"a toy,\" the Harbour Board said no.", "ann-cole")]
    [InlineData("Reed had described the dam as \"a toy,\" Cole said.", "tom-reed")]
    [InlineData("Reed had described the dam, as \"a toy,\" Cole said.", "ann-cole")]
    [InlineData("On what was seen as \"a toy,\" the Harbour Board said no.", "harbour-board")]
    [InlineData("\"It was a toy,\" the Harbour Board said.", "harbour-board")]
    // Nobody is said to call it so.
    [InlineData("Cole won a long race, hailed as the \"fox of the north\".", "")]
    [InlineData("Cole won a long race, dubbed \"the mud run\".", "")]
    [InlineData("Two pensioners, dubbed the \"old pair\", won a long race.", "")]
    [InlineData("A man, described as \"armed and bad\", fled.", "")]
    [InlineData("Reed, 34, described \"a scene of horror\" at the harbour.", "tom-reed")]
    [InlineData("Reed, who visited on Monday, described \"a scene of horror\".", "tom-reed")]
    [InlineData("The minister, speaking in Northland, described the \"shameful\" delay.", "The minister")]
    [InlineData("The mayor, who opposes the plan, denounced as \"cruel\" the cuts.", "The mayor")]
    [InlineData("The mayor, who backs the plan, hailed as \"wise\" the cuts.", "The mayor")]
    [InlineData("The mayor, who backs the plan, hailed \"a triumph\".", "The mayor")]
    [InlineData("Cole won what Reed, the owner, called \"a mud run\".", "tom-reed")]
    [InlineData("Cole won a long race and hailed it as \"a mud run\".", "ann-cole")]
    public void What_stands_right_behind_a_verb_of_naming_is_its_subjects(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Theory]
    [InlineData("\"Perfect,\" was how Reed described it.", "tom-reed <Reed> described")]
    [InlineData("\"Perfect,\" is how Reed put it.", "tom-reed <Reed> put it")]
    [InlineData("\"The perfect day,\" was how it ended.", "- <-> -")]
    [InlineData("\"The end,\" was how the film closed.", "- <-> -")]
    public void How_somebody_put_it_reports(string text, string expected) => Assert.Equal(expected, new Reading(text).Speakers);

    [Theory]
    [InlineData("responded")]
    [InlineData("replied")]
    [InlineData("answered")]
    public void How_somebody_replied_is_no_reply(string verb) =>
        Assert.Equal("ann-cole <Cole> said", new Reading($"Cole said Reed {verb} \"without any haste\" to it.").Speakers);

    [Fact]
    public void A_sentence_without_a_comma_is_a_reply() => Assert.Equal(
        "tom-reed <Reed> replied", new Reading("Cole said no to him, but Reed replied \"I can do no such thing\".").Speakers);

    [Theory]
    [InlineData("underscores")]
    [InlineData("underscored")]
    [InlineData("reflects")]
    [InlineData("reflected")]
    [InlineData("underlines")]
    [InlineData("underlined")]
    [InlineData("signals")]
    [InlineData("suggests")]
    [InlineData("suggested")]
    public void What_it_shows_is_said_by_who_says_so(string verb) =>
        Assert.Equal("ann-cole <Cole> said", new Reading($"Cole said it {verb} that Reed is \"unfit for office\".").Speakers);

    [Theory]
    [InlineData("put it")]
    [InlineData("said")]
    [InlineData("called it")]
    [InlineData("described it")]
    [InlineData("wrote")]
    public void As_somebody_put_it_reports(string verb) =>
        Assert.Equal($"ann-cole <Cole> {(verb == "put it" ? verb : verb.Split(' ')[0])}", new Reading($"The dam is \"a sieve\", as Cole {verb}.").Speakers);

    [Theory]
    [InlineData("The talks are at \"a delicate stage\", as Cole accused the board.", "")]
    [InlineData("The talks are at \"a delicate stage\", as Cole says.", "ann-cole <Cole> says")]
    // A clause of its own begins.
    [InlineData("Cole said the dam was old, but the wall was \"new\".", "")]
    [InlineData("Cole said the dam was old, although the wall was \"new\".", "")]
    [InlineData("Cole said the dam was old, while the wall was \"new\".", "")]
    [InlineData("Cole said the dam was old, whereas the wall was \"new\".", "")]
    [InlineData("Cole said the dam was old; the wall was \"new\".", "")]
    [InlineData("Cole said the dam was old \u2014 but the wall was \"new\".", "")]
    // It does not, or it is taken up again.
    [InlineData("Cole said the dam was old, but would do \"some good\".", "ann-cole <Cole> said")]
    [InlineData("Cole said the dam was old, but could Reed do \"some good\"?", "")]
    [InlineData("Cole said the dam was old, but could he do \"some good\"?", "")]
    [InlineData("He is known as the \"lion of the harbour\", Cole said.", "ann-cole <Cole> said")]
    [InlineData("Cole said the dam was old, but that the wall was \"new\".", "ann-cole <Cole> said")]
    [InlineData("Cole said the dam was old; that the wall was \"new\".", "ann-cole <Cole> said")]
    [InlineData("Cole said the dam was old; and the wall was \"new\".", "ann-cole <Cole> said")]
    [InlineData("Cole said the dam was old, and the wall was \"new\".", "ann-cole <Cole> said")]
    [InlineData("Cole said the dam was old, while in use, and \"new\".", "ann-cole <Cole> said")]
    [InlineData("Cole said the dam was \"old\", while the wall was \"new\".", "ann-cole <Cole> said; ann-cole <Cole> said")]
    [InlineData("Cole said the dam was \"old\", but the wall was \"new\".", "ann-cole <Cole> said")]
    [InlineData("Cole told the board that it was \"late,\" according to an official.", "ann-cole <Cole> told")]
    [InlineData("Cole said that it was \"late,\" according to an official.", "- <an official> according to")]
    [InlineData("Cole said the wall groaned \"like a family\".", "ann-cole <Cole> said")]
    [InlineData("Cole asked why a note, which called it \"good\", had been \"buried\".", "- <a note> called; ann-cole <Cole> asked")]
    [InlineData("Cole read a note, which called it \"good\" and \"new\".", "- <a note> called; - <a note> called")]
    [InlineData("Reed replied \"without any haste\" to it.", "tom-reed <Reed> replied")]
    [InlineData("It suggests that Reed is \"unfit for office\".", "- <It> suggests")]
    [InlineData("They argued \"like a family\" all day.", "- <They> argued")]
    [InlineData("Cole said Reed denied he was \"late\".", "tom-reed <Reed> denied")]
    [InlineData("Cole said Reed hopes it is \"late\".", "ann-cole <Cole> said")]
    [InlineData("Reed said so, according to \"The Long Dam\", a book.", "")]
    [InlineData("\"It holds\" \u2014 on Monday, Cole said.", "ann-cole <Cole> said")]
    [InlineData("\"It holds,\" on 3 May Cole said.", "ann-cole <Cole> said")]
    [InlineData("\"It holds,\" Cole, denying it, left.", "- <-> -")]
    [InlineData("Their \"plan\", Cole said, is a \"toy\".", "ann-cole <Cole> said; ann-cole <Cole> said")]
    [InlineData("The \"plan\" is dead \u2014 Cole said so.", "ann-cole <Cole> said")]
    [InlineData("The \"plan\" of the board Cole said was late.", "")]
    [InlineData("The \"plan\" is dead, which Cole said was late.", "")]
    [InlineData("\"It holds,\" Radio North cited him as saying.", "- <him> as saying")]
    [InlineData("Cole told Reed the wall was \"routine,\" the officials said.", "ann-cole <Cole> told")]
    [InlineData("Cole called the wall \"routine,\" her office said.", "ann-cole <Cole> called")]
    [InlineData("Cole told Reed the wall was \"routine,\" she said.", "ann-cole <she> said")]
    [InlineData("Cole put the cost at \"almost ten\", Radio North reported.", "ann-cole <Cole> put")]
    [InlineData("The four \"holes\" Cole cited are \"deep and wide,\" Radio North reported.", "radio-north <Radio North> reported; radio-north <Radio North> reported")]
    public void The_nearest_report_whose_clause_still_goes_on_governs(string text, string expected) => Assert.Equal(expected, new Reading(text).Speakers);
}
