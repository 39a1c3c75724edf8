namespace SeedGen.Tests.Attribution;

/// <summary>Which pronoun may mean a speaker tells what the speaker is taken for.</summary>
public sealed class SpeakerKindTests
{
    [Theory]
    [InlineData("The baker")]
    [InlineData("The tailor")]
    [InlineData("The cellist")]
    [InlineData("The magician")]
    [InlineData("The ploughman")]
    [InlineData("The trustee")]
    [InlineData("The assailant")]
    [InlineData("The layperson")]
    [InlineData("The native")]
    [InlineData("The minister")]
    [InlineData("The 54-year-old")]
    [InlineData("The Brazilian")]
    [InlineData("One of the plasterers")]
    [InlineData("One of the hostages")]
    [InlineData("One of the thieves")]
    [InlineData("One of the spies")]
    [InlineData("One of them")]
    [InlineData("The minister of works")]
    public void Who_is_one_human_being_is_he(string speaker)
    {
        Assert.Equal($"{speaker}; {speaker}", new Reading($"{speaker} said it was \"late by now\". He called it \"a toy\".").Who);
        Assert.EndsWith("; -", new Reading($"{speaker} said it was \"late by now\". It called it \"a toy\".").Who);
    }

    [Theory]
    [InlineData("The valley")]
    [InlineData("Northern television")]
    [InlineData("The ministry")]
    [InlineData("The navy of the north")]
    [InlineData("The report")]
    [InlineData("One of the longest strikes")]
    [InlineData("A letter from the north")]
    public void What_is_no_human_being_is_it(string speaker)
    {
        Assert.Equal($"{speaker}; {speaker}", new Reading($"{speaker} said it was \"late by now\". It called it \"a toy\".").Who);
        Assert.Equal($"{speaker}; -", new Reading($"{speaker} said it was \"late by now\". He called it \"a toy\".").Who);
    }

    [Theory]
    [InlineData("The officials")]
    [InlineData("The Greens")]
    [InlineData("Residents of the north")]
    public void Several_are_they(string speaker)
    {
        Assert.Equal($"{speaker}; {speaker}", new Reading($"{speaker} said it was \"late by now\". They called it \"a toy\".").Who);
        Assert.Equal($"{speaker}; -", new Reading($"{speaker} said it was \"late by now\". He called it \"a toy\".").Who);
    }

    [Theory]
    [InlineData("The Hess")]
    [InlineData("The Venus")]
    [InlineData("The Doris")]
    [InlineData("The Gas")]
    [InlineData("Greens")]
    public void A_name_that_only_ends_in_s_is_not_many(string speaker) =>
        Assert.EndsWith("; -", new Reading($"{speaker} said it was \"late by now\". They called it \"a toy\".").Who);

    [Theory]
    [InlineData("Dee Dee Vaughn said no. He called it \"a toy\".", "Dee Dee Vaughn")]
    [InlineData("Mr Vaughn said no. She called it \"a toy\".", "-")]
    [InlineData("Mrs Vaughn said no. He called it \"a toy\".", "-")]
    [InlineData("The spokesman said no. She called it \"a toy\".", "-")]
    [InlineData("The spokeswoman said no. He called it \"a toy\".", "-")]
    [InlineData("The aide of Mr Vaughn said no. She called it \"a toy\".", "The aide of Mr Vaughn")]
    [InlineData("The mother of three said no. He called it \"a toy\".", "-")]
    [InlineData("The old man said no. She called it \"a toy\".", "-")]
    [InlineData("Mary Vaughn said no. He called it \"a toy\".", "-")]
    [InlineData("Mary Vaughn said no. She called it \"a toy\".", "Mary Vaughn")]
    [InlineData("Judge Mary said no. He called it \"a toy\".", "-")]
    public void A_name_or_a_word_tells_he_from_she(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);
}
