using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Where a clause lies in time.</summary>
internal enum Tense : byte
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>It has happened.</summary>
    Past,

    /// <summary>It is to come.</summary>
    Future,
}

/// <summary>Tells a clause's tense by the verb nearest to the date: before it, else behind it.</summary>
internal static class TenseRule
{
    private const int Reach = 16;

    // "By late Friday"
    private const int FirstOfSentence = 2;

    // Their past is written as their present is: only the word before tells.
    private static readonly WordSet Unmarked = new("hit put quit shut");

    private static readonly WordSet BeforePresent =
        new("to will would won't can could may might must should shall do does did don't doesn't didn't not let");

    private static readonly WordTable<Tense> Verbs = Build();

    private static readonly WordSet NoVerb = new("have blame my your his her its our their me him us them it be");

    private static readonly WordSet Deeds = new("answer aim plan goal idea job task response reply choice decision reaction purpose mistake solution role duty");

    // "was put off until Monday": what waits has not happened yet.
    private static readonly WordSet Deferring = new("adjourned postponed delayed deferred extended suspended remanded recessed rescheduled");

    private static readonly WordSet Moving = new("moved switched pushed brought");

    // In the plural they tell of what is to come.
    private static readonly WordSet Beginnings = new("begin arrive convene reconvene play");

    // Verbs that do not tell whether a limit before them is over, and words behind which another clause begins.
    private static readonly WordSet Open = new("must should may might can could need needs want wants is are has have who whom whose which that where said told");

    // What a participle behind them says still holds.
    private static readonly WordSet Lasting = new("is are be stay stays remain remains");

    /// <summary>
    /// The tense of the clause around the words from <paramref name="first"/> up to <paramref name="end"/>.
    /// </summary>
    public static Tense Of(DateContext context, int first, int end)
    {
        // "a June 1 deadline", but "at the June 1 deadline" something happened.
        bool isPlace = context.IsWord(first - 1, "the") && (context.IsWord(first - 2, "at") || context.IsWord(first - 2, "after") || context.IsWord(first - 2, "missed"));
        if (context.IsWord(end, "deadline") && !isPlace) return Tense.Future;
        if (IsDeferredTo(context, first) || IsFixed(context, first, end)) return Tense.Future;
        bool isNow = false;
        for (int i = first - 1; i >= Math.Max(0, first - Reach); i--)
        {
            if (context.IsWord(i, ";")) break;
            if (TenseAt(context, i) is var tense && tense != Tense.Unknown) return tense;
            if (isNow = IsPresent(context, i)) break;
        }

        // "the news Monday that it will close": when the news came; but "the talks Monday that will close it".
        if (context.IsWord(end, "that") && TenseAt(context, end + 1) == Tense.Unknown) return Tense.Unknown;
        for (int i = end; i < Math.Min(context.Words.Count, end + Reach); i++)
        {
            if (context.IsWord(i, ";")) break;

            // "is out of contract on June 30, but said": only what is still to come is of the date.
            if (TenseAt(context, i) is var tense && tense != Tense.Unknown) return isNow && tense == Tense.Past ? Tense.Unknown : tense;
        }

        return Tense.Unknown;
    }

    /// <summary>
    /// The tense of what goes on up to a limit at word number <paramref name="first"/>, told by the nearest verb before it:
    /// "is closed until Sunday" and "stays closed" have not ended. A limit that opens its sentence is told by the verbs behind it.
    /// </summary>
    public static Tense BeforeLimit(DateContext context, int first)
    {
        for (int i = first - 1; i >= Math.Max(0, first - Reach) && !context.IsWord(i, ";"); i--)
        {
            Tense tense = TenseAt(context, i);
            bool lasts = tense == Tense.Past && i > 0 && (IsDeferred(context, i) || Lasting.Contains(context.TextOf(i - 1)) || IsPerfect(context, i));
            if (lasts) return Tense.Unknown;
            if (tense != Tense.Unknown) return tense;
        }

        return first <= FirstOfSentence ? BehindLimit(context, first) : Tense.Unknown;
    }

    // "By Friday the fire was out"; what "stays shut" or "will" be done "until Friday" is not over.
    private static Tense BehindLimit(DateContext context, int first)
    {
        for (int i = first + 1; i < Math.Min(context.Words.Count, first + Reach); i++)
        {
            if (Open.Contains(context.TextOf(i))) return Tense.Unknown;
            Tense tense = TenseAt(context, i);
            bool isNoun = context.IsWord(i - 1, "the") || context.IsWord(i - 1, "those");
            if (tense != Tense.Unknown && !isNoun) return Lasting.Contains(context.TextOf(i - 1)) ? Tense.Unknown : tense;
        }

        return Tense.Unknown;
    }

    private static bool IsDeferred(DateContext context, int i) =>
        Deferring.Contains(context.TextOf(i)) || (context.IsWord(i, "put") && (context.IsWord(i + 1, "off") || context.IsWord(i + 1, "back")));

    // "has fixed July 13 for the hearing"; a day that "is" fixed has its own verb.
    private static bool IsFixed(DateContext context, int first, int end) => context.IsWord(end, "for")
        && (context.IsWord(first - 1, "fixed") || context.IsWord(first - 1, "fixes") || context.IsWord(first - 1, "set") || context.IsWord(first - 1, "sets"));

    // "adjourned the matter to July 11", "was brought forward to Tuesday", "pushed the vote back to early June"
    private static bool IsDeferredTo(DateContext context, int first)
    {
        const int Reach = 7;
        int to = first - 1;
        while (context.IsClass(to, WordClass.Early | WordClass.Hyphen)) to--;
        if (!context.IsWord(to, "to")) return false;
        for (int i = to - 1; i >= Math.Max(0, to - Reach) && !context.IsClass(i, WordClass.Comma) && !context.IsWord(i, ";"); i--)
        {
            if (IsDeferred(context, i) || Moving.Contains(context.TextOf(i))) return true;
        }

        return false;
    }

    // "has issued a warning until Sunday", "has been put off until Sunday"
    private static bool IsPerfect(DateContext context, int participle)
    {
        int i = context.IsWord(participle - 1, "been") ? participle - 2 : participle - 1;
        return IsHave(context, i);
    }

    /// <summary>True for "has" and "have".</summary>
    public static bool IsHave(DateContext context, int i) => context.IsWord(i, "has") || context.IsWord(i, "have");

    /// <summary>
    /// True when all verbs of the sentence that tell a tense tell of the past, and none leaves it open ("is due", "has").
    /// </summary>
    public static bool IsAllPast(DateContext context)
    {
        bool isPast = false;
        for (int i = 0; i < context.Words.Count; i++)
        {
            Tense tense = TenseAt(context, i);
            if (tense == Tense.Future || (tense == Tense.Unknown && Verbs.Find(context.TextOf(i)) != 0)) return false;
            isPast |= tense == Tense.Past;
        }

        return isPast;
    }

    /// <summary>The tense that word number <paramref name="i"/> tells by itself.</summary>
    public static Tense TenseAt(DateContext context, int i)
    {
        ReadOnlySpan<char> word = context.TextOf(i);
        int verb = Verbs.Find(word);
        if (verb != 0)
        {
            // "will sink", "to shut": what says so stands before it.
            if (Unmarked.Contains(word) && i > 0 && BeforePresent.Contains(context.TextOf(i - 1))) return Tense.Unknown;

            if (context.IsWord(i, "due")) return TenseOfDue(context, i);

            // "is set for Monday", "is forecast for Monday"
            bool isFixed = (context.IsWord(i, "set") && context.IsWord(i + 1, "for"))
                || (context.IsWord(i, "forecast") && (context.IsWord(i + 1, "for") || context.IsWord(i + 1, "from")));
            if (isFixed && (context.IsWord(i - 1, "is") || context.IsWord(i - 1, "are"))) return Tense.Future;

            // "were to stay shut through Friday" was still to come, save in a tale.
            if ((context.IsWord(i, "was") || context.IsWord(i, "were")) && IsToCome(context, i)) return Tense.Future;

            // "is set to", "was made": the word before or behind decides.
            if (Verbs[verb] == Tense.Unknown) return context.IsWord(i + 1, "to") ? Tense.Future : Tense.Unknown;

            // "would be held"
            return context.IsWord(i - 1, "be") ? Tense.Future : Verbs[verb];
        }

        if (IsPossible(context, i)) return Tense.Future;
        if (word.Length <= 3) return Tense.Unknown;
        if (word.Length <= 7 && word[0] is 't' or 'c' or 'g' && IsSchedule(context, i)) return Tense.Future;
        bool begins = Beginnings.Contains(word) || (context.IsWord(i, "open") && context.IsWord(i + 1, "at"));
        if (begins && IsPlural(context, i - 1)) return Tense.Future;
        char last = word[word.Length - 1];
        char before = word[word.Length - 2];
        if (last == 'l' && before == 'l' && word.Length > 4 && word[word.Length - 3] == '\'') return Tense.Future;
        bool isParticiple = last == 'd' && before == 'e' && char.IsLower(word[0]);
        if (!isParticiple) return Tense.Unknown;

        // "classes were canceled for Monday": for a day to come; "for hours on Monday" is over.
        bool isCalledOff = context.IsWord(i + 1, "for") && context.IsClass(i + 2, WordClass.Weekday | WordClass.WeekdayName)
            && (context.IsWord(i, "canceled") || context.IsWord(i, "cancelled"));
        if (isCalledOff) return Tense.Future;
        if (IsCondition(context, i)) return Tense.Unknown;
        return context.IsWord(i - 1, "be") ? Tense.Future : Tense.Past;
    }

    // "was to leave", but not "was to Rome", "was to the north", "was to blame" and "his answer was to leave".
    private static bool IsToCome(DateContext context, int was) =>
        context.IsWord(was + 1, "to") && context.IsClass(was + 2, WordClass.Plain) && !context.IsNarrative
        && !NoVerb.Contains(context.TextOf(was + 2)) && !(was > 0 && Deeds.Contains(context.TextOf(was - 1)));

    // "is out of contract on June 30, but said": what is holds now.
    private static bool IsPresent(DateContext context, int i) => (context.IsWord(i, "is") || context.IsWord(i, "are"))
        && i + 1 < context.Words.Count && !context.TextOf(i + 1).EndsWith("ed".AsSpan(), StringComparison.Ordinal);

    // "if it is signed by June", "once all are counted", "when he is sentenced on Dec. 6": none was yet.
    private static bool IsCondition(DateContext context, int participle)
    {
        const int Reach = 6;
        if (!context.IsWord(participle - 1, "is") && !context.IsWord(participle - 1, "are")) return false;
        for (int i = participle - 2; i >= participle - Reach; i--)
        {
            if (context.IsWord(i, "if") || context.IsWord(i, "unless") || context.IsWord(i, "once") || context.IsWord(i, "until") || context.IsWord(i, "when")) return true;
        }

        return false;
    }

    // "could arrive Thursday"; "could have" and, in a tale, "could" tell of the past.
    private static bool IsPossible(DateContext context, int i) => !context.IsNarrative
        && (context.IsWord(i, "could") || context.IsWord(i, "might") || context.IsWord(i, "can") || (context.IsWord(i, "may") && context.TextOf(i)[0] == 'm'))
        && !context.IsWord(i + 1, "have") && !context.IsWord(i + 2, "have") && !context.IsWord(i + 1, "not");

    // "is due in October", "is due to leave"; not "due to the rain", and "was due" leaves it to "was".
    private static Tense TenseOfDue(DateContext context, int i)
    {
        if (context.IsWord(i - 1, "was") || context.IsWord(i - 1, "were") || context.IsWord(i - 1, "been")) return Tense.Unknown;
        if (context.IsWord(i + 1, "to")) return context.IsClass(i + 2, WordClass.A) || context.IsWord(i + 2, "the") ? Tense.Unknown : Tense.Future;
        bool isDay = context.IsClass(i + 1, WordClass.Weekday | WordClass.Month | WordClass.Deictic | WordClass.Shift | WordClass.Early);
        return isDay || context.IsWord(i + 1, "in") || context.IsWord(i + 1, "on") || context.IsWord(i + 1, "by") || context.IsWord(i + 1, "at")
            || context.IsWord(i + 1, "back") || context.IsWord(i + 1, "out") || context.IsWord(i + 1, "for") || context.IsWord(i + 1, "before") ? Tense.Future : Tense.Unknown;
    }

    // "takes effect", "comes into force", "goes on sale".
    private static bool IsSchedule(DateContext context, int i)
    {
        if (context.IsWord(i, "travel") || context.IsWord(i, "travels")) return context.IsWord(i + 1, "to");
        if (context.IsWord(i, "takes") || context.IsWord(i, "take")) return context.IsWord(i + 1, "effect") || context.IsWord(i + 1, "place") || context.IsWord(i + 1, "office");
        if (context.IsWord(i, "comes") || context.IsWord(i, "come") || context.IsWord(i, "goes"))
        {
            return (context.IsWord(i + 1, "into") && (context.IsWord(i + 2, "force") || context.IsWord(i + 2, "effect")))
                || (context.IsWord(i + 1, "on") && (context.IsWord(i + 2, "sale") || context.IsWord(i + 2, "trial") || context.IsWord(i + 2, "display")));
        }

        return false;
    }

    // "Talks begin on Monday", but "Reed was to begin", "the talks did not begin", "she saw him arrive".
    private static bool IsPlural(DateContext context, int word)
    {
        if (context.IsWord(word, "they")) return true;
        if (word < 0 || Verbs.Find(context.TextOf(word)) != 0) return false;
        ReadOnlySpan<char> letters = context.TextOf(word);
        return letters.Length > 3 && letters[letters.Length - 1] == 's' && letters[letters.Length - 2] != 's';
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
            "intends hopes aims forecasting tomorrow begins starts continues reconvenes opens expires ends resumes closes meets arrives kicks debuts premieres launches returns airs resume reopens hosts");
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
