namespace SeedGen.Tests.Actors;

public sealed class LineUpTests
{
    [Theory]
    [InlineData("T Blomkvist, R Hedberg (capt); A Lindgren.", "Person:T Blomkvist|Person:R Hedberg|Person:A Lindgren")]
    [InlineData("Tomas Blomkvist came.\nT Blomkvist; R van der Berg, S Hale.", "Person:Tomas Blomkvist|Person:R van der Berg|Person:S Hale")]
    [InlineData("It was T Blomkvist who left.", "")]
    [InlineData("They saw Plan B, A Different Tale and Plan C.", "")]
    [InlineData("B Africa, C Africa.", "")]
    public void A_letter_and_a_surname_among_others_is_somebody(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("They saw Peter Hedberg, Tvrtka Blom and Anna Lindgren.", "Person:Peter Hedberg|Person:Tvrtka Blom|Person:Anna Lindgren")]
    [InlineData("They saw Peter Hedberg and Tvrtka Blom.", "Person:Peter Hedberg")]
    [InlineData("The police saw Red Kettle and Peter Hedberg was held.", "Person:Peter Hedberg")]
    [InlineData("A pact between Blue Tarn and Peter Hedberg held.", "Person:Peter Hedberg")]
    [InlineData("He sang in Loud Kettle and Peter Hedberg.", "Person:Peter Hedberg")]
    [InlineData("They saw the Tvrtka Blom and Peter Hedberg.", "Person:Peter Hedberg")]
    [InlineData("They saw Peter Hedberg and Bright Kettles.", "Person:Peter Hedberg")]
    [InlineData("They saw Verdi's Tvrtka Blom and Peter Hedberg's Maj.", "Person:Peter Hedberg")]
    public void Who_is_named_in_one_breath_with_a_person_is_one(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("Peter Hedberg ran. Anna Lindgren sang.\nHedberg, Sandell, Vossberg (Blom 70), Lindgren, Tarnberg, Olrik.",
        "Person:Peter Hedberg|Person:Anna Lindgren|Person:Sandell|Person:Vossberg|Person:Blom|Person:Tarnberg|Person:Olrik")]
    [InlineData("Peter Hedberg ran. Anna Lindgren sang.\nHedberg (Ljusne), Lindgren (Tarn), Olrik (Tarn), Blom (Tarn).",
        "Person:Peter Hedberg|Person:Anna Lindgren|Person:Olrik|Person:Blom")]
    [InlineData("Peter Hedberg ran.\nTarn, Ljusne, Vossberg, Hedberg, Norden, Olrik.", "Person:Peter Hedberg")]
    public void A_team_is_printed_by_surnames(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("The author QZ Blomkvist left.", "Person:QZ Blomkvist")]
    [InlineData("JK Blomkvist said no. Blomkvist left.", "Person:JK Blomkvist")]
    [InlineData("JK Blomkvist said no.", "Organisation:JK Blomkvist")]
    [InlineData("Analyst QZ Blomkvist said no.", "Organisation:QZ Blomkvist")]
    [InlineData("QZ Blomkvist, who own the ground, left.", "")]
    [InlineData("Mr QZ Blomkvist left.", "Person:QZ Blomkvist")]
    [InlineData("QZ Blomkvist, a fund manager, left.", "Person:QZ Blomkvist")]
    [InlineData("QZ Blomkvist said no.", "Organisation:QZ Blomkvist")]
    [InlineData("The broker QZ Blomkvist fell. QZ fell.", "Organisation:QZ Blomkvist")]
    [InlineData("JK Tidal Bank said no.", "Organisation:JK Tidal Bank")]
    public void Initials_may_be_written_as_an_acronym(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("They passed to McHedberg there.", "Person:McHedberg")]
    [InlineData("Then O'Hedberg scored.", "Person:O'Hedberg")]
    [InlineData("They sold McHedberg shares.", "Organisation:McHedberg")]
    [InlineData("They ate at the McHedberg there.", "")]
    [InlineData("They live in McHedberg there.", "")]
    [InlineData("They sold all their shares to McHedberg.", "")]
    [InlineData("McHedberg, Ohio, burned.", "")]
    [InlineData("They installed McAfee there.", "Organisation:McAfee")]
    public void A_Gaelic_surname_is_one_by_its_shape(string text, string expected) => Assert.Equal(expected, Naming.Found(text));
}
