namespace SeedGen.Tests.Attribution;

/// <summary>Who tells something goes on, not who is said to have acted in it.</summary>
public sealed class TellingTests
{
    [Theory]
    [InlineData("Paul Moore said Tom Reed had promised a report. He said: \"It is late.\"", "paul-moore")]
    [InlineData("Paul Moore said Tom Reed thinks so. \"It is late,\" he said.", "paul-moore")]
    [InlineData("Tom Reed liked the old dam, Paul Moore said. \"It is late,\" he said.", "paul-moore")]
    [InlineData("Tom Reed liked the old dam, said Paul Moore. \"It is late,\" he added.", "paul-moore")]
    [InlineData("Paul Moore said no, and Tom Reed promised a report. He said: \"It is late.\"", "tom-reed")]
    [InlineData("Paul Moore said Tom Reed had told the police. He said: \"It is late.\"", "tom-reed")]
    [InlineData("Paul Moore said so. Tom Reed, the mayor's deputy, agreed. \"It is late,\" he said.", "tom-reed")]
    [InlineData("The board said Tom Reed had promised a report. He said: \"It is late.\"", "tom-reed")]
    [InlineData("Tom Reed will miss the race, coach Paul Moore said. \"I am sad,\" he wrote on a card.", "tom-reed")]
    [InlineData("Tom Reed will miss the race, coach Paul Moore said. \"I am sad,\" he told reporters from his bed.", "tom-reed")]
    [InlineData("Tom Reed will miss the race, coach Paul Moore said. \"I am sad,\" he had said.", "tom-reed")]
    [InlineData("Tom Reed will miss the race, coach Paul Moore said. \"We are sad,\" he said.", "paul-moore")]
    [InlineData("Tom Reed hit a man, prosecutor Paul Moore told the jury. \"I had to,\" he told police.", "tom-reed")]
    [InlineData("Tom Reed hit a man, prosecutor Paul Moore said. \"I had to,\" he said.", "tom-reed")]
    [InlineData("Lawyer Paul Moore said Tom Reed thinks so. \"I am so sorry,\" he wrote.", "tom-reed")]
    public void Who_tells_it_goes_on(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Theory]
    [InlineData("Ann Cole came. Tom Reed wants more rain. \"We need it for the dam.\"", "tom-reed")]
    [InlineData("Ann Cole came. Tom Reed still fears that the dam may fall. \"We need rain.\"", "tom-reed")]
    [InlineData("Ann Cole came. Tom Reed put a brave face on it, saying it was old. \"We need rain.\"", "tom-reed")]
    [InlineData("Ann Cole came. Tom Reed put a brave face on it, saying it was old. \"He needs rain.\"", "-")]
    [InlineData("Ann Cole came. Tom Reed put a brave face on it, saying it was old. \"I told Reed so.\"", "-")]
    [InlineData("Ann Cole came. Tom Reed walked out after denying it was old. \"We need rain.\"", "-")]
    [InlineData("Ann Cole came. Tom Reed walked out, admitting it was old. \"We need rain.\"", "-")]
    [InlineData("Ann Cole came. Tom Reed fears that the dam may fall.\nIt rained. \"We need rain.\"", "-")]
    [InlineData("Ann Cole came. Critics fear that the dam may fall. \"We need rain.\"", "-")]
    [InlineData("Ann Cole came. Tom Reed fears what Eva Lind wants. \"We need rain.\"", "-")]
    public void What_somebody_thinks_leads_to_what_he_says(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Theory]
    [InlineData("Ann Cole rapped her keeper. Eva Lind spoke of the derby. \"I had a word with Lind,\" she said.", "ann-cole")]
    [InlineData("Ann Cole rapped her keeper. Eva Lind spoke of the derby. \"I am of the old Lind's team,\" she said.", "eva-lind")]
    [InlineData("Ann Cole rapped her keeper. Eva Lind spoke of the derby. \"They call me 'Lind the Wall',\" she said.", "eva-lind")]
    [InlineData("Ann Cole rapped her keeper. Eva Lind spoke of the derby. \"I saw Lind beat Cole,\" she said.", "eva-lind")]
    [InlineData("Ann Cole rapped her keeper. Eva Lind spoke of the derby. \"You know Lind,\" she said.", "eva-lind")]
    [InlineData("Ann Cole came. Eva Lind spoke of the derby. \"I am Eva Lind, of Norburg,\" she said.", "eva-lind")]
    [InlineData("Ann Cole came. Eva Lind spoke of the derby. \"I'm Eva Lind, of Norburg,\" she said.", "eva-lind")]
    [InlineData("Ann Cole came. Eva Lind spoke of the derby. \"My name is Eva Lind,\" she said.", "eva-lind")]
    [InlineData("Ann Cole came. Eva Lind spoke of the derby. \"I never saw the name Eva Lind on it,\" she said.", "eva-lind")]
    public void Who_speaks_of_himself_says_I(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);
}
