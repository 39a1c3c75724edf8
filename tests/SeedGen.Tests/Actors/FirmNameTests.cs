namespace SeedGen.Tests.Actors;

public sealed class FirmNameTests
{
    [Theory]
    [InlineData("Tolvane Bourse shareholders met. Then Tolvane Bourse told them no.", "Organisation:Tolvane Bourse")]
    [InlineData("Tolvane Bourse's chief executive left. Then Tolvane Bourse told them no.", "Organisation:Tolvane Bourse")]
    [InlineData("It was bought by the media giant Tolvane Bourse. Tolvane Bourse said no.", "Organisation:Tolvane Bourse")]
    [InlineData("Then Tolvane Bourse told them no.", "Person:Tolvane Bourse")]
    [InlineData("Then Tvrtka Blom's coach left. Tvrtka Blom said no.", "Person:Tvrtka Blom")]
    [InlineData("They asked the accountancy firm Peter Tolvane about it.", "Organisation:Peter Tolvane")]
    [InlineData("They left the firm Peter Blom founded.", "Person:Peter Blom")]
    [InlineData("The software company Peter Blom founded in 1999 left. Blom said no.", "Person:Peter Blom")]
    [InlineData("The software company Peter Blom runs left.", "Person:Peter Blom")]
    [InlineData("The rock band Peter Blom fronts left.", "Person:Peter Blom")]
    [InlineData("At the jazz club Anna Blom sang.", "Person:Anna Blom")]
    [InlineData("The hedge fund Peter Blom started left. The rival firm Peter Blom left it to.", "Person:Peter Blom")]
    [InlineData("They asked the accountancy firm Peter Blom. Mr Blom left.", "Person:Peter Blom")]
    [InlineData("They asked the accountancy firm Peter Blom. Peter Blom, 54, left.", "Person:Peter Blom")]
    [InlineData("Tvrtka Blom staff left. Tvrtka Blom said no.", "Person:Tvrtka Blom")]
    [InlineData("The Danish duo Peter Blom and Anna Hedberg won.", "Person:Peter Blom|Person:Anna Hedberg")]
    public void What_has_shareholders_or_is_called_a_firm_is_no_person(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("Bookmakers Tolvane said no.", "Organisation:Tolvane")]
    [InlineData("Tolvane grew. Bringing Tolvane home was hard. They saw Tolvane.", "")]
    [InlineData("They won the Golden Herring. They saw Herring.", "")]
    [InlineData("They met Golden Herring. They saw Herring.", "Person:Golden Herring")]
    [InlineData("They heard songs of The Peter Tree there.", "")]
    [InlineData("The Peter Blom of old left.", "Person:Peter Blom")]
    [InlineData("They saw Tarnby Sisters. Sisters left.", "")]
    public void What_no_person_is_called_is_none(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("Injured Peter Blom left.", "Person:Peter Blom")]
    [InlineData("Youngsters Peter Blom and Anna Hedberg left.", "Person:Peter Blom|Person:Anna Hedberg")]
    [InlineData("Goal-kickers Peter Blom and Anna Hedberg left.", "Person:Peter Blom|Person:Anna Hedberg")]
    [InlineData("Then Briton Peter Blom left.", "Person:Peter Blom")]
    [InlineData("Lock Peter Blom left.", "Person:Peter Blom")]
    [InlineData("Abul Peter Blom left.", "Person:Abul Peter Blom")]
    [InlineData("Whilst Peter Blom left, Hedberg stayed.", "Person:Peter Blom")]
    [InlineData("Ten-year-old Tvrtka Blom will sing.", "Person:Tvrtka Blom")]
    [InlineData("The two-hundred-year-old Vossberg Mill burned down.", "")]
    public void A_word_that_opens_the_sentence_is_no_part_of_the_name(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("Tolvane Bourse shareholders met. A former Tolvane executive left.", "Organisation:Tolvane Bourse")]
    [InlineData("Tolvane Bourse and Tolvane Steel shareholders met. A former Tolvane executive left.",
        "Organisation:Tolvane Bourse|Organisation:Tolvane Steel")]
    [InlineData("The Ljusne Council met. A former Ljusne executive left.", "Organisation:Ljusne Council|Organisation:Ljusne")]
    [InlineData("A member of the Apple Tidal Circle left. Apple sued them. A former Apple executive left.",
        "Organisation:Apple Tidal Circle|Organisation:Apple")]
    [InlineData("They support Manchester United. Then United won.", "Organisation:Manchester United")]
    [InlineData("They support Manchester United and Leeds United. Then the United board met.",
        "Organisation:Manchester United|Organisation:Leeds United|Organisation:United")]
    [InlineData("The Labour Party met. They blamed Labour for it.", "Organisation:Labour Party")]
    [InlineData("The Conservative Party met. They blamed the Conservatives for it.", "Organisation:Conservative Party")]
    [InlineData("The Sony Entertainment store opened. Sony said no.", "Organisation:Sony Entertainment|Organisation:Sony")]
    public void A_body_goes_on_by_a_part_of_its_name(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("The Department for Trade, Water and Youth Affairs met.", "Organisation:Department for Trade, Water and Youth Affairs")]
    [InlineData("The Department for Trade, Norway and Water met.", "Organisation:Department for Trade|State:Norway")]
    [InlineData("They asked the Department of Health, Tolvane Lund and Veltro there.",
        "Organisation:Department of Health|Organisation:Tolvane Lund|Organisation:Veltro")]
    [InlineData("They asked the Committee for Peace, Oxfam and Solvane there.",
        "Organisation:Committee for Peace|Organisation:Oxfam|Organisation:Solvane")]
    [InlineData("The Public and Tidal Services Union met.", "Organisation:Public and Tidal Services Union")]
    [InlineData("The Society of Tidal Readers (Sotr) met. Later Sotr left.", "Organisation:Society of Tidal Readers")]
    [InlineData("The Tidal Harbour Act (THA) holds.", "")]
    [InlineData("They left St Botolph's High School there.", "Organisation:St Botolph's High School")]
    [InlineData("They met at the Tidal Electronics Show there.", "")]
    [InlineData("Distributor Tolvane Pictures said no.", "Organisation:Tolvane Pictures")]
    [InlineData("It must wait until May. In May's meeting they met.", "")]
    [InlineData("It rose against the US dollar there.", "")]
    public void The_whole_name_of_a_body_counts(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("The Leeds striker left.", "Organisation:Leeds")]
    [InlineData("The Leeds boss Peter Blom left.", "Person:Peter Blom")]
    [InlineData("Boston captain Peter Blom, of the fire brigade, left.", "Person:Peter Blom")]
    [InlineData("The Texas defender of the law left.", "")]
    [InlineData("The Texas goalkeeper left.", "")]
    [InlineData("A Bangkok hooker told the court no.", "")]
    [InlineData("The Leeds striker was held in Leeds.", "")]
    [InlineData("The Leeds coach crashed.", "")]
    [InlineData("The England striker left.", "")]
    [InlineData("They live in Leeds.", "")]
    public void A_town_with_players_is_its_club(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("Then Tolvane Sky beat Peter Blom.", "Person:Peter Blom")]
    [InlineData("Tolvane Sky, which won, was sold.", "")]
    [InlineData("Tolvane Sky, which employs 400, was sold.", "Organisation:Tolvane Sky")]
    [InlineData("Tolvane Sky called for it. Then Tolvane Sky called again.", "Organisation:Tolvane Sky")]
    [InlineData("They sold Tolvane Sky shares. Tolvane Sky announced it.", "Organisation:Tolvane Sky")]
    public void One_weak_sign_makes_no_body_of_several_words(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("They saw Ann Siemens there.", "Person:Ann Siemens")]
    [InlineData("Mr Siemens left.", "Person:Siemens")]
    [InlineData("They bought Siemens there.", "Organisation:Siemens")]
    [InlineData("Will Siemens buy it?", "Organisation:Siemens")]
    [InlineData("They met the Law Society there.", "Organisation:Law Society")]
    [InlineData("They met the Law Society of Ontario there.", "Organisation:Law Society of Ontario")]
    [InlineData("They live in West Ham there.", "")]
    [InlineData("They live near West Ham station.", "")]
    [InlineData("They have an interest in West Ham.", "Organisation:West Ham United")]
    [InlineData("Then West Ham won.", "Organisation:West Ham United")]
    [InlineData("They saw the BT Tower there.", "")]
    [InlineData("They left BT there.", "Organisation:BT")]
    public void A_known_name_may_be_part_of_anothers(string text, string expected) => Assert.Equal(expected, Naming.Found(text));
}
