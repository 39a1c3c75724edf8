using SeedGen.Extraction;
using SeedGen.Extraction.Attribution.Cues;

namespace SeedGen.Tests.Attribution;

public sealed class CueFinderTests
{
    [Theory]
    [InlineData("According to Cole, it is \"late\".", "AccordingTo <Cole> According to")]
    [InlineData("According Cole, it is \"late\".", "")]
    [InlineData("It is \"late\", per the Harbour Board.", "AccordingTo <the Harbour Board> per")]
    [InlineData("It is \"late\" per Cole.", "AccordingTo <Cole> per")]
    [InlineData("It sells \"ten\" per head.", "")]
    [InlineData("It sells ten per Cole.", "")]
    [InlineData("In the words of Cole, it is \"late\".", "AccordingTo <Cole> In the words of")]
    [InlineData("The words of Cole are \"late\".", "")]
    [InlineData("In the words that Cole chose, it is \"late\".", "")]
    [InlineData("It is, as Cole put it, \"late\".", "Finite <Cole> put it")]
    [InlineData("It is, as Cole puts it, \"late\".", "Finite <Cole> puts it")]
    [InlineData("Cole put the figure at \"ten\".", "Finite <Cole> put")]
    [InlineData("Cole puts the figure at \"ten\".", "Finite <Cole> puts")]
    [InlineData("Cole put the old figure at ten, \"late\".", "")]
    [InlineData("Cole put a very old figure at \"ten\".", "")]
    [InlineData("Cole spoke of \"ten\".", "Finite <Cole> spoke")]
    [InlineData("Cole spoke about \"ten\".", "Finite <Cole> spoke")]
    [InlineData("Cole speaks of \"ten\".", "Finite <Cole> speaks")]
    [InlineData("Cole talked of \"ten\".", "Finite <Cole> talked")]
    [InlineData("Cole talks about \"ten\".", "Finite <Cole> talks")]
    [InlineData("Cole spoke at \"Ten\".", "")]
    [InlineData("Cole used the phrase \"late\".", "Finite <Cole> used")]
    [InlineData("Cole uses the term \"late\".", "Finite <Cole> uses")]
    [InlineData("Cole coined the word \"late\".", "Finite <Cole> coined")]
    [InlineData("Cole avoided the words \"late\".", "Finite <Cole> avoided")]
    [InlineData("Cole repeated the word \"late\".", "Finite <Cole> repeated")]
    [InlineData("Cole used the expression \"late\".", "Finite <Cole> used")]
    [InlineData("Cole used the boat \"Late\".", "")]
    [InlineData("Cole spent the word \"late\".", "")]
    [InlineData("Cole used the phrase.", "")]
    public void A_phrase_can_report_too(string text, string expected) => Assert.Equal(expected, Cues(text));

    [Theory]
    [InlineData("Cole's claim that it is \"late\" was wrong.", "Noun <Cole> claim")]
    [InlineData("The board's description of it as \"late\" was wrong.", "Noun <The board> description")]
    [InlineData("The board's letter: \"It is late.\"", "Noun <The board> letter; Label <The board's letter> :")]
    [InlineData("Cole's claim was \"late\".", "")]
    [InlineData("The claim that it is \"late\" was wrong.", "")]
    public void A_noun_of_speech_has_an_owner(string text, string expected) => Assert.Equal(expected, Cues(text));

    [Theory]
    [InlineData("Cole: \"It is late.\"", "Label <Cole> :")]
    [InlineData("Harbour mayor Ann Cole: \"It is late.\"", "Label <Harbour mayor Ann Cole> :")]
    [InlineData("It was late, Cole: \"It is late.\"", "Colon <It> :")]
    [InlineData("Said Cole: \"It is late.\"", "Inverted <Cole> Said")]
    [InlineData("\"It is late\" - Tom Reed", "Label <Tom Reed> -")]
    [InlineData("\"It is late\" - Tom Reed, pilot.", "Label <Tom Reed> -")]
    [InlineData("\"It is late\" - Tom Reed left at nine.", "")]
    [InlineData("It is late - Tom Reed: it is.", "")]
    [InlineData("- Harbour mayor Ann Cole: \"It is late.\"", "Label <Harbour mayor Ann Cole> :")]
    [InlineData("- \"It is late.\"", "")]
    public void A_label_needs_no_verb(string text, string expected) => Assert.Equal(expected, Cues(text));

    [Theory]
    [InlineData("Reed is blunt: \"It is late.\"", "Colon <Reed> :")]
    [InlineData("He is blunt: \"It is late.\"", "Colon <He> :")]
    [InlineData("But he is blunt: \"It is late.\"", "Colon <he> :")]
    [InlineData("But they are blunt: \"It is late.\"", "Colon <they> :")]
    [InlineData("But it is blunt: \"It is late.\"", "")]
    [InlineData("They are blunt: \"It is late.\"", "Colon <They> :")]
    [InlineData("The mayor is blunt: \"It is late.\"", "Colon <The mayor> :")]
    [InlineData("The letter is blunt: \"It is late.\"", "Colon <The letter> :")]
    [InlineData("The river is high: \"It is late.\"", "")]
    [InlineData("Reed is blunt: \"late\" it is.", "")]
    [InlineData("Reed is blunt: it is \"late\".", "")]
    [InlineData("Reed said he is blunt: \"It is late.\"", "Finite <Reed> said")]
    [InlineData("Reed thinks so: \"It is late.\"", "Finite thought <Reed> thinks; Colon <Reed> :")]
    public void A_colon_leads_from_a_clause_to_the_words_of_its_subject(string text, string expected) => Assert.Equal(expected, Cues(text));

    [Theory]
    [InlineData("Reed dismissed it as \"a joke\" and Cole as \"a bad one\".", "Finite <Reed> dismissed; Finite <Cole> as")]
    [InlineData("Reed dismissed it as \"a joke\" and the board as \"a bad one\".", "Finite <Reed> dismissed; Finite <the board> as")]
    [InlineData("Reed dismissed it as \"a joke\" and the pilot as \"a bad one\".", "Finite <Reed> dismissed; Finite <the pilot> as")]
    [InlineData("Reed dismissed it as \"a joke\" and the river as \"a bad one\".", "Finite <Reed> dismissed")]
    [InlineData("Reed called it \"a joke\" and Cole as \"a bad one\".", "Finite <Reed> called")]
    [InlineData("Reed dismissed it as \"a joke\", Cole as \"a bad one\".", "Finite <Reed> dismissed")]
    [InlineData("Reed dismissed it as \"a joke\" and Cole as a bad one.", "Finite <Reed> dismissed")]
    public void A_second_subject_may_leave_its_verb_out(string text, string expected) => Assert.Equal(expected, Cues(text));

    [Theory]
    [InlineData("described")]
    [InlineData("called")]
    [InlineData("dubbed")]
    [InlineData("branded")]
    [InlineData("labelled")]
    [InlineData("labeled")]
    [InlineData("hailed")]
    [InlineData("praised")]
    [InlineData("condemned")]
    [InlineData("denounced")]
    [InlineData("quoted")]
    [InlineData("cited")]
    [InlineData("portrayed")]
    [InlineData("characterised")]
    [InlineData("characterized")]
    public void Who_names_it_stands_behind_the_participle(string verb) =>
        Assert.Equal($"Passive <Cole> {verb}", Cues($"The wall, {verb} by Cole as \"a sieve\", is old."));

    [Theory]
    [InlineData("The wall, announced by Cole as \"a sieve\", is old.", "")]
    [InlineData("The wall, described by one pilot as \"a sieve\", is old.", "Passive <one pilot> described")]
    [InlineData("The wall, described by his pilot as \"a sieve\", is old.", "Passive <his pilot> described")]
    [InlineData("The wall, described by residents as \"a sieve\", is old.", "Passive <residents> described")]
    [InlineData("The wall described by Monday was \"a sieve\".", "Finite <The wall> described")]
    [InlineData("What he described by the sea was \"a sieve\".", "Finite <he> described")]
    [InlineData("Reed said by the sea it was \"a sieve\".", "Finite <Reed> said")]
    [InlineData("The wall was described by Cole as \"a sieve\".", "Passive <Cole> described")]
    [InlineData("It's described by Cole as \"a sieve\".", "Passive <Cole> described")]
    [InlineData("The wall has been widely described by Cole as \"a sieve\".", "Passive <Cole> described")]
    [InlineData("The wall was described as \"a sieve\" by Cole.", "Passive <Cole> described")]
    [InlineData("The wall was branded \"a sieve\" by Cole.", "Passive <Cole> branded")]
    [InlineData("The wall was described as \"a sieve\" by two pilots.", "Passive <two pilots> described")]
    [InlineData("The wall was described as \"a sieve\" by 12 pilots.", "Passive <12 pilots> described")]
    [InlineData("The wall was described as \"a sieve\" by 2019.", "")]
    [InlineData("The wall was described as \"a sieve\" by Friday.", "")]
    [InlineData("The wall was described as \"a sieve\" held up by Cole.", "")]
    [InlineData("The wall was announced as \"a sieve\" by Cole.", "")]
    [InlineData("The wall was described on that long wet day in May by Cole as \"a sieve\".", "")]
    [InlineData("The wall was described at length as late.", "")]
    public void The_agent_of_a_passive_speaks(string text, string expected) => Assert.Equal(expected, Cues(text));

    [Theory]
    [InlineData("Radio North quoted Cole as saying \"it is late\".", "Finite <Radio North> quoted; AsSaying <Cole by Radio North> as saying")]
    [InlineData("Cole was quoted by Radio North as saying \"it is late\".", "Passive <Radio North> quoted; AsSaying <Cole by Radio North> as saying")]
    [InlineData("Cole was quoted as saying \"it is late\".", "AsSaying <Cole> as saying")]
    [InlineData("Radio North quotes the mayor, Ann Cole, as saying \"it is late\".", "Finite <Radio North> quotes; AsSaying <the mayor, Ann Cole by Radio North> as saying")]
    [InlineData("Cole left, as saying \"it is late\" is hard.", "")]
    public void Who_is_quoted_as_saying_says_it(string text, string expected) => Assert.Equal(expected, Cues(text));

    [Theory]
    [InlineData("Cole left, saying it was \"late\".", "Nonfinite <Cole> saying")]
    [InlineData("Cole was saying it was \"late\".", "Finite <Cole> saying")]
    [InlineData("Cole left to say it was \"late\".", "Nonfinite <Cole> say")]
    [InlineData("Cole left to flatly say it was \"late\".", "Nonfinite <Cole> say")]
    [InlineData("Cole believes it is \"late\".", "Finite thought <Cole> believes")]
    [InlineData("\"We won!\" beamed Tom Reed.", "Inverted <Tom Reed> beamed")]
    [InlineData("\"We won,\" Tom Reed beamed.", "Finite <Tom Reed> beamed")]
    [InlineData("It was late.", "")]
    public void A_verb_has_its_form(string text, string expected) => Assert.Equal(expected, Cues(text));

    [Theory]
    [InlineData("*\"It holds,\" he said.", true)]
    [InlineData("*\"It holds?\" he said.", true)]
    [InlineData("*\"It holds!\" he said.", true)]
    [InlineData("*\"It holds-\" he said.", true)]
    [InlineData("*\"It holds\u2014\" he said.", true)]
    [InlineData("*\"It holds\u2013\" he said.", true)]
    [InlineData("*\"It holds\u2026\" he said.", true)]
    [InlineData("*\"It 'holds,'\" he said.", true)]
    [InlineData("*\u201cIt \u2018holds?\u2019\u201d he said.", true)]
    [InlineData("*\u201cIt \u2018holds!\u2019\u201d he said.", true)]
    [InlineData("*\"It 'holds'\" he said.", false)]
    [InlineData("*\"It holds\" he said.", false)]
    [InlineData("*\"It holds.\" He said.", false)]
    public void A_quotation_ends_open_where_its_sentence_may_go_on(string text, bool expected)
    {
        Folded folded = new(text);
        Assert.Equal(expected, CueFinder.EndsOpen(folded.Text, folded.Item));
    }

    // Form, subject and words of every cue of the first sentence; behind "by" who reports them.
    private static string Cues(string text)
    {
        Folded folded = new(text);
        ScratchList<Cue> cues = new();
        CueFinder.Find(folded.Text, folded.Sentence, cues);
        return string.Join("; ", cues.Take().Select(cue =>
        {
            string reporter = cue.Reporter.IsEmpty ? "" : " by " + folded.Words(cue.Reporter);
            string form = cue.IsThought ? cue.Form + " thought" : cue.Form.ToString();
            return $"{form} <{folded.Words(cue.Subject)}{reporter}> {folded.Words(new NounPhrase(cue.First, cue.End))}";
        }));
    }
}
