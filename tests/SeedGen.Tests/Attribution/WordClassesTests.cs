using SeedGen.Extraction.Attribution.Words;

namespace SeedGen.Tests.Attribution;

public sealed class WordClassesTests
{
    [Theory]
    [InlineData("Determiner", "the any another")]
    [InlineData("Possessor", "his its your")]
    [InlineData("PersonPronoun, Male", "he He")]
    [InlineData("PersonPronoun, Female", "she")]
    [InlineData("ThingPronoun", "it")]
    [InlineData("GroupPronoun", "they")]
    [InlineData("SelfPronoun", "i we you I")]
    [InlineData("Auxiliary, Be", "is been weren't")]
    [InlineData("Auxiliary", "has must couldn't didn't")]
    [InlineData("Adverb", "also instead however moreover nevertheless famously publicly afterwards elsewhere now quietly openly")]
    [InlineData("Adverb, Temporal", "earlier")]
    [InlineData("Coordinator", "yet")]
    [InlineData("Preposition", "of against without until across toward upon alongside regarding")]
    [InlineData("Preposition, Subordinator", "as before since than")]
    [InlineData("Subordinator", "when because whether unless lest so")]
    [InlineData("Determiner, Subordinator", "that")]
    [InlineData("Relative", "who which whose whom")]
    [InlineData("Coordinator", "and but nor &")]
    [InlineData("OtherVerb", "came fell bought cut forgot felt looked appears gives plans tried works includes staged hung clung swam died hails teaches condemns killed")]
    [InlineData("OtherVerb, Turn", "went began continues continued ended")]
    [InlineData("Temporal", "monday Jan. december today next evening autumn decade")]
    [InlineData("Role", "diplomat resident neuroscientist headmaster sponsor fan swede")]
    [InlineData("Role, General", "insider analyst")]
    [InlineData("Role, General, Office", "official source")]
    [InlineData("Role, Office", "minister ambassador admiral aide")]
    [InlineData("Role, Plural", "neighbours villagers historians")]
    [InlineData("Role, Plural, Office", "officials troops lawmakers")]
    [InlineData("Body", "ministry kremlin lender")]
    [InlineData("Document", "letter memoir placard")]
    [InlineData("Event", "podcast briefing debate")]
    [InlineData("Role, Male, Office", "spokesman")]
    [InlineData("Role, Female, Office", "spokeswoman")]
    [InlineData("Role, Female", "princess niece actress mum-of-two mother-of-four frenchwoman dutchwoman")]
    [InlineData("Role, Male", "monk dad-of-one father-of-four frenchman")]
    [InlineData("Role, General, Male", "man")]
    [InlineData("Male", "mr lord james xabi")]
    [InlineData("Female", "mrs dame mary amparo")]
    [InlineData("Speech, Past", "labelled signalled counselled")]
    [InlineData("Speech, Gerund", "labelling counselling")]
    [InlineData("OfWords", "denies rejected rebutting")]
    [InlineData("AlsoNoun", "claims report warning ruling details")]
    [InlineData("Phrase", "according words talks used coined")]
    public void A_word_is_known_for_what_it_can_be(string classes, string words)
    {
        WordClass expected = Enum.Parse<WordClass>(classes);
        Assert.All(words.Split(' '), word => Assert.Equal((word, expected), (word, Folded.ClassOf(word) & expected)));
    }

    [Theory]
    [InlineData("river jean decryed decrys portraied confesss admited admiting agreing relateed relateing insistted")]
    public void Other_words_are_not_known(string words) =>
        Assert.All(words.Split(' '), word => Assert.Equal((word, WordClass.None), (word, Folded.ClassOf(word))));

    [Theory]
    [InlineData("say says said said saying")]
    [InlineData("write writes wrote written writing")]
    [InlineData("relate relates related related relating")]
    [InlineData("decry decries decried decried decrying")]
    [InlineData("portray portrays portrayed portrayed portraying")]
    [InlineData("agree agrees agreed agreed agreeing")]
    [InlineData("confess confesses confessed confessed confessing")]
    [InlineData("admonish admonishes admonished admonished admonishing")]
    [InlineData("admit admits admitted admitted admitting")]
    [InlineData("blog blogs blogged blogged blogging")]
    [InlineData("insist insists insisted insisted insisting")]
    public void A_verb_of_speech_is_known_in_all_its_forms(string forms) => AssertForms(forms, WordClass.Speech);

    [Theory]
    [InlineData("think thinks thought thought thinking")]
    [InlineData("know knows knew known knowing")]
    [InlineData("believe believes believed believed believing")]
    [InlineData("worry worries worried worried worrying")]
    [InlineData("expect expects expected expected expecting")]
    public void A_verb_of_thought_is_known_in_all_its_forms(string forms) => AssertForms(forms, WordClass.Thought);

    private static void AssertForms(string forms, WordClass kind)
    {
        const WordClass Any = WordClass.Cue | WordClass.Base | WordClass.Present | WordClass.Past | WordClass.Gerund;
        string[] words = forms.Split(' ');
        WordClass[] expected = [WordClass.Base, WordClass.Present, WordClass.Past, WordClass.Past, WordClass.Gerund];
        Assert.Equal(
            words.Zip(expected, (word, form) => (word, kind | form)),
            words.Select(word => (word, Folded.ClassOf(word) & Any)));
    }
}
