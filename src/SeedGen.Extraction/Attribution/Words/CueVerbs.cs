using static SeedGen.Extraction.Attribution.Words.WordClass;

namespace SeedGen.Extraction.Attribution.Words;

/// <summary>The verbs that report speech and thought in English news, with their forms.</summary>
internal static class CueVerbs
{
    // base, third person, past, participle, -ing
    private const string Irregular = """
        say says said said saying
        tell tells told told telling
        write writes wrote written writing
        read reads read read reading
        swear swears swore sworn swearing
        forecast forecasts forecast forecast forecasting
        foresee foresees foresaw foreseen foreseeing
        """;

    private const string Speech = """
        accuse acknowledge add address admit admonish advise advocate affirm agree allege allude announce answer apologise
        apologize appeal applaud argue ask assail assert assess assure attest attribute banter bark beg berate blame blast
        blog boast brag brand call caution challenge characterise characterize charge chide cite claim clarify comment commend
        complain concede conclude concur condemn confess confide confirm congratulate contend counter criticise criticize
        cry declare decry decline defend demand denounce deny describe detail dictate disclose dismiss dispute dub echo
        elaborate emphasise emphasize enthuse estimate exclaim explain express exult fume gripe grumble hail hint implore imply
        inform inquire insist instruct interject intone invite joke label lambast lambaste lament laud lecture liken list
        maintain mention mock moan mourn muse mutter narrate note object observe offer opine order outline phrase plead
        pledge point portray post praise pray predict proclaim promise pronounce propose protest publish question quip quote
        rant rebuff rebuke rebut recall recite reckon recommend recount refer reflect refute reiterate reject relate
        remark remember remind repeat reply report reprimand request respond retort reveal ridicule rule scoff scold shout
        shrug sigh signal slam slate snap sneer speculate spell state stipulate stress submit suggest summarise summarize
        attack bash chastise deride identify command compare exhort specify reference implore surmise mock goad heckle taunt tease
        theorize theorise hypothesize hypothesise contradict enumerate extol rave gush opine rhapsodize coo grouse whine whimper
        chant jeer roar reminisce bemoan posit profess shriek squeal marvel
        murmur mumble stammer stutter bellow holler growl snarl hiss croak drawl sob
        dedicate depict rate deem testify thank threaten thunder tout tweet underline underscore urge venture vent voice volunteer vow wail warn weigh
        welcome whisper yell
        """;

    private const string Thought = """
        believe consider deem doubt expect fear hope hear regard suspect think worry conceive view see feel want wonder wish
        indicate show find know decide
        """;

    private const string IrregularThought = """
        think thinks thought thought thinking
        feel feels felt felt feeling
        hear hears heard heard hearing
        see sees saw seen seeing
        find finds found found finding
        know knows knew known knowing
        show shows showed shown showing
        """;

    // Their last letter is doubled before -ed and -ing.
    private const string Doubling = "admit brag quip refer slam snap submit rebut concur dub blog";

    // Forms that are nouns as often as verbs.
    private const string NounsToo = """
        claim claims report reports note notes comment comments remark remarks call calls demand demands promise promises
        question questions answer answers state states order orders charge charges estimate estimates challenge challenges
        appeal appeals request requests protest protests post posts pledge pledges vow vows offer offers point points
        object objects list lists detail details signal signals reply replies quote quotes joke jokes tweet tweets brand
        brands label labels address addresses attribute attributes rebuke rebukes slate slates rule rules voice voices
        forecast forecasts cry cries stress hint hints lecture lectures blame praise doubt doubts fear fears hope hopes
        attack attacks command commands view views wish wishes thought warning warnings saying sayings feeling feelings reading
        readings finding findings
        hearing hearings ruling rulings writing writings meaning complaint find finds shows show counter counters
        rate rates rated rating ratings
        chant chants jeer jeers roar roars marvel marvels shriek shrieks squeal squeals
        allegation allegations assertion assertions accusation accusations insistence suggestion suggestions description
        contention admission argument arguments belief declaration complaint complaints sneer shout shouts dispute disputes
        welcome venture ventures dictate dictates challenge ridicule decline declines detail blast blasts
        """;

    private const string Sayings = """
        said says added adds noted notes wrote writes explained explains argued argues recalled recalls insisted insists announced
        announces reported reports observed remarked concluded stated declared claimed claims suggested suggests
        """;

    private const string Questions = "asked asks ask inquired enquired";

    private const string TakingWords =
        "deny denies denied denying reject rejects rejected rejecting refute refutes refuted refuting dismiss dismisses dismissed "
        + "dismissing dispute disputes disputed disputing rebut rebuts rebutted rebutting ignore ignored";

    /// <summary>Adds all forms to <paramref name="table"/>.</summary>
    public static void AddTo(WordClassTable table)
    {
        AddForms(table, Irregular, WordClass.Speech);
        AddForms(table, IrregularThought, WordClass.Thought);
        AddRegular(table, Speech, WordClass.Speech);
        AddRegular(table, Thought, WordClass.Thought);
        table.AddAll("labelled signalled counselled", WordClass.Speech | Past);
        table.AddAll("labelling signalling counselling", WordClass.Speech | Gerund);
        table.AddAll(NounsToo, AlsoNoun);
        table.AddAll(Sayings, Saying);
        table.AddAll(Questions, Asking);
        table.AddAll(TakingWords, OfWords);
    }

    private static void AddForms(WordClassTable table, string rows, WordClass kind)
    {
        foreach (string row in rows.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            string[] forms = row.Split(' ');
            table.Add(forms[0], kind | Base);
            table.Add(forms[1], kind | Present);
            table.Add(forms[2], kind | Past);
            table.Add(forms[3], kind | Past);
            table.Add(forms[4], kind | Gerund);
        }
    }

    private static void AddRegular(WordClassTable table, string words, WordClass kind)
    {
        HashSet<string> doubling = [.. Doubling.Split(' ')];
        foreach (string word in words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (table.ClassOf(word.AsSpan()).HasFlag(Base)) continue;
            string stem = doubling.Contains(word) ? word + word[word.Length - 1] : word;
            bool endsInY = word[word.Length - 1] == 'y' && "aeiou".IndexOf(word[word.Length - 2]) < 0;
            bool endsInE = word[word.Length - 1] == 'e';
            bool hisses = word[word.Length - 1] is 's' or 'x' || word.EndsWith("sh", StringComparison.Ordinal)
                || word.EndsWith("ch", StringComparison.Ordinal);
            string cut = word.Substring(0, word.Length - 1);
            table.Add(word, kind | Base);
            table.Add(endsInY ? cut + "ies" : hisses ? word + "es" : word + "s", kind | Present);
            table.Add(endsInY ? cut + "ied" : endsInE ? word + "d" : stem + "ed", kind | Past);
            table.Add(endsInE && !word.EndsWith("ee", StringComparison.Ordinal) ? cut + "ing" : stem + "ing", kind | Gerund);
        }
    }
}
