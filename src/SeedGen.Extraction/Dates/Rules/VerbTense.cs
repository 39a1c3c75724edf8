using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Tells the tense of one verb by its form and by the words beside it.</summary>
internal static class VerbTense
{
    // Their past is written as their present is: only the word before tells.
    private static readonly WordSet Unmarked = new("hit put quit shut");

    private static readonly WordSet BeforePresent =
        new("to will would won't can could may might must should shall do does did don't doesn't didn't not let");

    private static readonly WordTable<Tense> Verbs = Build();

    private static readonly WordSet NoVerb = new("have blame my your his her its our their me him us them it be");

    private static readonly WordSet Deeds = new("""
        answer aim plan goal idea job task response reply choice decision reaction purpose mistake solution role duty
        """);

    // Behind them nothing has happened yet.
    private static readonly WordSet Conditions = new("if unless once until when");

    private static readonly WordSet Possible = new("could might can");

    // "is due in October", "is due back"
    private static readonly WordSet BehindDue = new("in on by at back out for before");

    // What is said before: "worse than expected", "as hoped".
    private static readonly WordSet Comparing = new("than as");

    // In front of them "hopes", "aims" and "plans" are things.
    private static readonly WordSet Owners = new("the its his her their our my your high");
    private static readonly WordSet AlsoThings = new("hopes aims");

    /// <summary>The tense that word number <paramref name="i"/> tells by itself.</summary>
    public static Tense At(DateContext context, int i)
    {
        int verb = Verbs.Find(context.TextOf(i));
        if (verb != 0) return OfKnown(context, i, Verbs[verb]);
        if (IsPossible(context, i) || Schedules.Are(context, i)) return Tense.Future;
        if (context.IsWord(i, "be") && Participles.IsIrregular(context, i + 1)) return Participles.OfPassive(context, i);
        return Participles.IsReduced(context, i) ? Tense.Past : OfEnding(context, i);
    }

    private static Tense OfKnown(DateContext context, int i, Tense tense)
    {
        // "will sink", "to shut": what says so stands before it.
        ReadOnlySpan<char> word = context.TextOf(i);
        if (Unmarked.Contains(word) && i > 0 && BeforePresent.Contains(context.TextOf(i - 1))) return Tense.Unknown;

        if (context.IsWord(i, "due")) return TenseOfDue(context, i);
        if (context.IsWord(i, "expected") && (context.IsAny(i - 1, Comparing) || HadBeen(context, i))) return Tense.Unknown;
        if (AlsoThings.Contains(word) && (context.IsAny(i - 1, Owners) || context.IsClass(i - 1, WordClass.Possessive))) return Tense.Unknown;

        // "is set for Monday", "is forecast for Monday"
        if (context.IsWord(i, "set") && IsSetForDay(context, i)) return Tense.Future;
        bool isFixed = (context.IsWord(i, "set") && context.IsWord(i + 1, "for"))
            || (context.IsWord(i, "forecast") && (context.IsWord(i + 1, "for") || context.IsWord(i + 1, "from")));
        if (isFixed && (context.IsWord(i - 1, "is") || context.IsWord(i - 1, "are"))) return Tense.Future;

        // "were to stay shut through Friday" was still to come, save in a tale.
        if ((context.IsWord(i, "was") || context.IsWord(i, "were")) && IsToCome(context, i)) return Tense.Future;

        // "is set to", "was made": the word before or behind decides.
        if (tense == Tense.Unknown) return context.IsWord(i + 1, "to") ? Tense.Future : Tense.Unknown;

        // "would be held"
        if (context.IsWord(i - 1, "be")) return Participles.OfPassive(context, i - 1);
        return tense == Tense.Past && IsCondition(context, i) ? Tense.Unknown : tense;
    }

    // "an election set for June 25", "a hearing has been set for Monday"; what was or "had been set for Monday" may be over.
    private static bool IsSetForDay(DateContext context, int set)
    {
        if (!context.IsWord(set + 1, "for") || !context.IsClass(set + 2, OfDays)) return false;
        bool isPerfect = context.IsWord(set - 1, "been") && TenseRule.IsHave(context, set - 2);
        return isPerfect || (context.IsClass(set - 1, WordClass.Plain) && At(context, set - 1) == Tense.Unknown);
    }

    private const WordClass OfDays = WordClass.Month | WordClass.Weekday | WordClass.Early;

    // "had been expected, after the May rise"; but "had been expected to leave"
    private static bool HadBeen(DateContext context, int i) =>
        context.IsWord(i - 1, "been") && context.IsWord(i - 2, "had") && !context.IsWord(i + 1, "to");

    // "they'll", "signed"
    private static Tense OfEnding(DateContext context, int i)
    {
        ReadOnlySpan<char> word = context.TextOf(i);
        if (word.Length <= 3) return Tense.Unknown;
        char last = word[word.Length - 1];
        char before = word[word.Length - 2];
        if (last == 'l' && before == 'l' && word.Length > 4 && word[word.Length - 3] == '\'') return Tense.Future;
        bool isParticiple = last == 'd' && before == 'e' && char.IsLower(word[0]);
        if (!isParticiple) return Tense.Unknown;

        // "classes were canceled for Monday": for a day to come; "for hours on Monday" is over.
        bool isCalledOff = context.IsWord(i + 1, "for") && context.IsClass(i + 2, WordClass.Weekday | WordClass.WeekdayName)
            && (context.IsWord(i, "canceled") || context.IsWord(i, "cancelled"));
        if (isCalledOff) return Tense.Future;
        if (IsCondition(context, i) || Participles.IsAttribute(context, i)) return Tense.Unknown;
        return context.IsWord(i - 1, "be") ? Participles.OfPassive(context, i - 1) : Tense.Past;
    }

    /// <summary>True for the verbs that are known one by one, whether or not they tell a tense by themselves.</summary>
    public static bool IsVerb(DateContext context, int i) => Verbs.Find(context.TextOf(i)) != 0;

    // "was to leave", but not "was to Rome", "was to the north", "was to blame" and "his answer was to leave".
    private static bool IsToCome(DateContext context, int was) =>
        context.IsWord(was + 1, "to") && context.IsClass(was + 2, WordClass.Plain) && !context.IsNarrative
        && !NoVerb.Contains(context.TextOf(was + 2)) && !(was > 0 && Deeds.Contains(context.TextOf(was - 1)));

    // "if it is signed by June", "once all are counted", "when he is sentenced on Dec. 6": none was yet.
    private static bool IsCondition(DateContext context, int participle)
    {
        const int Reach = 6;
        if (!context.IsWord(participle - 1, "is") && !context.IsWord(participle - 1, "are")) return false;
        for (int i = participle - 2; i >= participle - Reach; i--)
        {
            if (context.IsAny(i, Conditions)) return true;
        }

        return false;
    }

    // "could arrive Thursday"; "could have" and, in a tale, "could" tell of the past.
    private static bool IsPossible(DateContext context, int i) => !context.IsNarrative
        && (context.IsAny(i, Possible) || (context.IsWord(i, "may") && context.TextOf(i)[0] == 'm'))
        && !context.IsWord(i + 1, "have") && !context.IsWord(i + 2, "have") && !context.IsWord(i + 1, "not");

    // "is due in October", "is due to leave"; not "due to the rain", and "was due" leaves it to "was".
    private static Tense TenseOfDue(DateContext context, int i)
    {
        if (context.IsWord(i - 1, "was") || context.IsWord(i - 1, "were") || context.IsWord(i - 1, "been")) return Tense.Unknown;
        if (context.IsWord(i + 1, "to")) return context.IsClass(i + 2, WordClass.A) || context.IsWord(i + 2, "the") ? Tense.Unknown : Tense.Future;
        bool isDay = context.IsClass(i + 1, WordClass.Weekday | WordClass.Month | WordClass.Deictic | WordClass.Shift | WordClass.Early);
        return isDay || context.IsAny(i + 1, BehindDue) ? Tense.Future : Tense.Unknown;
    }

    private static WordTable<Tense> Build()
    {
        WordTable<Tense> table = new();
        void Add(Tense tense, string words)
        {
            foreach (TextSpan word in new WordList(words)) table.At(words, word) = tense;
        }

        Add(Tense.Future,
            "will shall won't would payable scheduled expected expects expect slated upcoming forthcoming plans planned " +
            "intends hopes aims forecasting tomorrow begins starts continues reconvenes opens expires ends resumes closes meets arrives " +
            "kicks debuts premieres launches returns airs resume reopens hosts");
        Add(Tense.Past,
            "said told was were had did came went made took began begun fell rose held met won lost led left sent " +
            "saw gave got became found kept put ran shot spoke stood struck wrote brought bought built fought taught " +
            "caught drew flew grew knew threw broke chose drove woke sold paid sought felt dealt " +
            "been quit spent swore died " +
            "arose ate awoke bent bled blew bred clung crept drank dug dwelt fled flung forbade foresaw forgave forgot froze heard hid " +
            "hung knelt laid leapt misled misunderstood outgrew overcame overheard oversaw overthrew overtook rang rebuilt repaid " +
            "rewrote rode sang sank shone shook shrank slept slid slung sped sprang spun stank stole strode strove stuck stung swam " +
            "swept swung tore underwent undertook understood undid upheld wept withdrew withheld withstood wore wove wrung shut hit");
        Add(Tense.Unknown, "is are set forecast due about has have going need indeed hundred");
        return table;
    }
}
