using System.Text;
using SeedGen.Extraction.Dates.Rules;
using SeedGen.Extraction.Dates.Words;

namespace SeedGen.Tests.Dates;

public sealed class TenseRuleTests
{
    [Theory]
    [InlineData("They will it", 1, "Future")]
    [InlineData("They won't it", 1, "Future")]
    [InlineData("They payable it", 1, "Future")]
    [InlineData("They intends it", 1, "Future")]
    [InlineData("They airs it", 1, "Future")]
    [InlineData("It is set for it", 2, "Future")]
    [InlineData("It is forecast for it", 2, "Future")]
    [InlineData("It is forecast from it", 2, "Future")]
    [InlineData("The forecast for it", 1, "Unknown")]
    [InlineData("They are set for it", 2, "Future")]
    [InlineData("It was set for it", 2, "Unknown")]
    [InlineData("They said it", 1, "Past")]
    [InlineData("They saw it", 1, "Past")]
    [InlineData("They caught it", 1, "Past")]
    [InlineData("They been it", 1, "Past")]
    [InlineData("They arose it", 1, "Past")]
    [InlineData("They hung it", 1, "Past")]
    [InlineData("They rewrote it", 1, "Past")]
    [InlineData("They swept it", 1, "Past")]
    [InlineData("They visited it", 1, "Past")]
    [InlineData("They Visited it", 1, "Unknown")]
    [InlineData("The United it", 1, "Unknown")]
    [InlineData("If it is signed it", 3, "Unknown")]
    [InlineData("once all are counted it", 3, "Unknown")]
    [InlineData("It is signed it", 2, "Past")]
    [InlineData("They are signed it", 2, "Past")]
    [InlineData("It was signed it", 2, "Past")]
    [InlineData("The red it", 1, "Unknown")]
    [InlineData("The need it", 1, "Unknown")]
    [InlineData("The hundred it", 1, "Unknown")]
    [InlineData("The table it", 1, "Unknown")]
    [InlineData("Unless it is signed it", 3, "Unknown")]
    [InlineData("Until all are counted it", 3, "Unknown")]
    [InlineData("It might it", 1, "Future")]
    [InlineData("It can it", 1, "Future")]
    [InlineData("It could have it", 1, "Unknown")]
    [InlineData("It could still have it", 1, "Unknown")]
    [InlineData("It could not it", 1, "Unknown")]
    [InlineData("May it be", 0, "Unknown")]
    [InlineData("It is due in it", 2, "Future")]
    [InlineData("It is due on it", 2, "Future")]
    [InlineData("It is due by it", 2, "Future")]
    [InlineData("It is due at it", 2, "Future")]
    [InlineData("It is due back it", 2, "Future")]
    [InlineData("It is due out it", 2, "Future")]
    [InlineData("It is due for it", 2, "Future")]
    [InlineData("It is due before it", 2, "Future")]
    [InlineData("It is due Monday it", 2, "Future")]
    [InlineData("It is due to leave", 2, "Future")]
    [InlineData("It is due to the rain", 2, "Unknown")]
    [InlineData("It is due to a storm", 2, "Unknown")]
    [InlineData("It is due process", 2, "Unknown")]
    [InlineData("They were due in it", 2, "Unknown")]
    [InlineData("It had been due in it", 3, "Unknown")]
    [InlineData("It is set to go", 1, "Unknown")]
    [InlineData("It is to go", 1, "Future")]
    [InlineData("They are to go", 1, "Future")]
    [InlineData("They have it", 1, "Unknown")]
    [InlineData("It must be held on", 3, "Future")]
    [InlineData("It must be visited on", 3, "Future")]
    [InlineData("It must sang be it", 2, "Past")]
    [InlineData("They shut it", 1, "Past")]
    [InlineData("They will shut it", 2, "Unknown")]
    [InlineData("They want to hit it", 3, "Unknown")]
    [InlineData("They didn't quit it", 2, "Unknown")]
    [InlineData("They will held it", 2, "Past")]
    [InlineData("Shut it", 0, "Past")]
    [InlineData("They'll it", 0, "Future")]
    [InlineData("it'll do", 0, "Future")]
    [InlineData("The call it", 1, "Unknown")]
    [InlineData("The small it", 1, "Unknown")]
    [InlineData("It could hit it", 1, "Future")]
    [InlineData("It may hit it", 1, "Future")]
    [InlineData("In May it", 1, "Unknown")]
    [InlineData("It could have hit it", 1, "Unknown")]
    [InlineData("It could not see it", 1, "Unknown")]
    [InlineData("It is due Monday", 2, "Future")]
    [InlineData("It is due to go", 2, "Future")]
    [InlineData("It was due in it", 2, "Unknown")]
    public void Knows_what_a_word_tells(string text, int word, string expected) =>
        Assert.Equal(expected, At(text, word));

    [Theory]
    [InlineData("It takes effect", "Future")]
    [InlineData("They take place", "Future")]
    [InlineData("He takes office", "Future")]
    [InlineData("He takes money", "Unknown")]
    [InlineData("It comes into force", "Future")]
    [InlineData("They come into effect", "Future")]
    [InlineData("It goes on sale", "Future")]
    [InlineData("He goes on trial", "Future")]
    [InlineData("It comes on display", "Future")]
    [InlineData("It goes on well", "Unknown")]
    [InlineData("It goes to force", "Unknown")]
    [InlineData("It comes to sale", "Unknown")]
    [InlineData("It comes into view", "Unknown")]
    [InlineData("It goes for sale", "Unknown")]
    [InlineData("They travel to it", "Future")]
    [InlineData("He travels to it", "Future")]
    [InlineData("He travels in it", "Unknown")]
    [InlineData("It puts on sale", "Unknown")]
    [InlineData("The cake on sale", "Unknown")]
    [InlineData("The table to it", "Unknown")]
    [InlineData("The takeaway place", "Unknown")]
    public void Knows_the_verbs_of_a_timetable(string text, string expected) => Assert.Equal(expected, At(text, 1));

    [Theory]
    [InlineData("He said it will come today", "Future")]
    [InlineData("It will come as they said today", "Past")]
    [InlineData("He said; it is here today", "Unknown")]
    [InlineData("Here today it will come", "Future")]
    [InlineData("He said it; today they will come", "Future")]
    [InlineData("Here today; it will come", "Unknown")]
    [InlineData("It said a today deadline", "Future")]
    [InlineData("Said today", "Past")]
    [InlineData("today said", "Past")]
    [InlineData("Here today", "Unknown")]
    public void Asks_the_nearest_verb_first_before_the_date(string text, string expected)
    {
        DateContext context = Read(text);
        int today = Word(context, "today");
        Assert.Equal(Enum.Parse<Tense>(expected), TenseRule.Of(context, today, today + 1));
    }

    [Theory]
    [InlineData(15, "Past")]
    [InlineData(16, "Unknown")]
    public void Reaches_sixteen_words_to_either_side(int between, string expected)
    {
        Tense tense = Enum.Parse<Tense>(expected);
        string words = new StringBuilder().Insert(0, "it ", between).ToString();
        DateContext before = Read("said " + words + "today");
        Assert.Equal(tense, TenseRule.Of(before, between + 1, between + 2));
        Assert.Equal(tense, TenseRule.BeforeLimit(before, between + 1));
        DateContext behind = Read("today " + words + "said");
        Assert.Equal(tense, TenseRule.Of(behind, 0, 1));
    }

    [Theory]
    [InlineData("It was open until today", "Past")]
    [InlineData("It will open until today", "Future")]
    [InlineData("It is closed until today", "Unknown")]
    [InlineData("They are closed until today", "Unknown")]
    [InlineData("It must be closed until today", "Future")]
    [InlineData("Until today it was over", "Past")]
    [InlineData("Until late today it was over", "Past")]
    [InlineData("Until today it will be over", "Future")]
    [InlineData("Until today the wounded will go home", "Future")]
    [InlineData("Until today it stays closed", "Unknown")]
    [InlineData("He said it is over until today", "Past")]
    [InlineData("It stays closed until today", "Unknown")]
    [InlineData("They stay closed until today", "Unknown")]
    [InlineData("It remains closed until today", "Unknown")]
    [InlineData("They remain closed until today", "Unknown")]
    [InlineData("They had closed until today", "Past")]
    [InlineData("closed until today", "Past")]
    [InlineData("It was so; here until today", "Unknown")]
    [InlineData("Here until today it was closed", "Past")]
    public void Tells_whether_what_goes_on_up_to_a_limit_has_ended(string text, string expected)
    {
        DateContext context = Read(text);
        Assert.Equal(Enum.Parse<Tense>(expected), TenseRule.BeforeLimit(context, Word(context, "until")));
    }

    [Theory]
    [InlineData("It came today and they left", true)]
    [InlineData("It came today and will stay", false)]
    [InlineData("It came today and is here", false)]
    [InlineData("It came today and has gone", false)]
    [InlineData("Here today", false)]
    public void Tells_a_sentence_that_speaks_of_the_past_alone(string text, bool expected) =>
        Assert.Equal(expected, TenseRule.IsAllPast(Read(text)));

    [Theory]
    [InlineData("Reed will make his long-awaited return on Saturday", "Future")]
    [InlineData("Reed was re-elected on Saturday", "Past")]
    [InlineData("Rates may rise after the anticipated vote on Saturday", "Future")]
    [InlineData("Police said the injured left on Saturday", "Past")]
    [InlineData("The board will unveil plans aimed at reform on Saturday", "Future")]
    [InlineData("The ship will join the fleet, dubbed the Heron, on Saturday", "Future")]
    [InlineData("They were named on Saturday", "Past")]
    [InlineData("He named the ship on Saturday", "Past")]
    [InlineData("He dubbed it late on Saturday", "Past")]
    [InlineData("Sales were better than expected on Saturday", "Past")]
    [InlineData("Cole withdrew as expected on Saturday", "Past")]
    [InlineData("Talks are expected on Saturday", "Future")]
    [InlineData("The firm had pinned its hopes on a launch on Saturday", "Past")]
    [InlineData("The firm hopes for a launch on Saturday", "Future")]
    [InlineData("It would be the fifth deal since Saturday", "Past")]
    [InlineData("The price is likely to fall on Saturday", "Future")]
    [InlineData("The board is hoping to meet on Saturday", "Future")]
    [InlineData("The rebels plan to march on Saturday", "Future")]
    [InlineData("We plan to march on Saturday", "Future")]
    [InlineData("He left the plan to others on Saturday", "Past")]
    [InlineData("The film is to be shown on Saturday", "Future")]
    [InlineData("It had to be moved on Saturday", "Past")]
    [InlineData("He hoped to be elected by Saturday", "Future")]
    [InlineData("Norburg face Sudria on Saturday", "Future")]
    [InlineData("They face the champions on Saturday", "Future")]
    [InlineData("Thornbury take on Norburg on Saturday", "Future")]
    [InlineData("They saw Norburg face Sudria on Saturday", "Past")]
    [InlineData("He came home to face a judge on Saturday", "Past")]
    [InlineData("Reed was named in the squad to face Norburg on Saturday", "Future")]
    [InlineData("Norburg are confident ahead of Saturday's game", "Future")]
    [InlineData("Reed has been named captain ahead of Saturday's game", "Future")]
    [InlineData("Four people died ahead of Saturday's vote", "Past")]
    [InlineData("Norburg crashed out of Saturday's cup tie", "Past")]
    [InlineData("Reed was forced to miss Saturday's game", "Past")]
    [InlineData("Reed is likely to miss Saturday's game", "Future")]
    [InlineData("Reed did not miss Saturday's game", "Past")]
    [InlineData("Reed was not fit for Saturday's game", "Past")]
    [InlineData("Reed is out of Saturday's game", "Future")]
    [InlineData("Reed is out of form after Saturday's loss", "Unknown")]
    [InlineData("They are looking to bounce back from Saturday's defeat", "Unknown")]
    [InlineData("They are hoping to trace witnesses to Saturday's crash", "Unknown")]
    [InlineData("Residents plan to sue over the fire on Saturday", "Unknown")]
    [InlineData("Detectives hope to find a man seen near the shop on Saturday", "Past")]
    [InlineData("Reed is hoping to enter Saturday's race", "Future")]
    [InlineData("Prices are likely to rise after the vote on Saturday", "Future")]
    [InlineData("They are hoping to raise money from donations by Saturday", "Future")]
    [InlineData("They face the consequences of Saturday's vote", "Unknown")]
    [InlineData("They face Norburg in Saturday's final", "Future")]
    [InlineData("Norburg had looked tired ahead of Saturday's game", "Past")]
    [InlineData("Reed has been ruled out of Saturday's game", "Future")]
    [InlineData("Reed has been declared fit for Saturday's game", "Future")]
    [InlineData("Reed was blamed for Saturday's game", "Past")]
    [InlineData("Reed misses Saturday's game", "Future")]
    [InlineData("If it is held, as expected, on Saturday", "Unknown")]
    public void Tells_the_tense_around_a_day(string text, string expected)
    {
        DateContext context = Read(text);
        int day = Word(context, "Saturday");
        Assert.Equal(expected, TenseRule.Of(context, day, day + 1).ToString());
    }

    private static string At(string text, int word) => VerbTense.At(Read(text + " today"), word).ToString();

    private static int Word(DateContext context, string word) =>
        Enumerable.Range(0, context.Words.Count).First(i => context.IsWord(i, word));

    private static DateContext Read(string text)
    {
        DateContext context = DateReading.ContextOf(text);
        Assert.True(DateLexer.Read(text, context.Document.Tokens.AsSpan(), context.Document.Sentences[0], context.Words));
        return context;
    }
}
