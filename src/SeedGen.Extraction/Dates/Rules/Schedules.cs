using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Tells verbs in the present that tell what is to come: "talks begin on Monday", "the fair runs from Friday".</summary>
internal static class Schedules
{
    // In the plural they tell of what is to come.
    private const string OfMany = "begin arrive convene reconvene play meet";

    // What many mean to do: "the rebels plan to march".
    private const string Meant = "plan hope intend aim";

    // "is likely to fall", "are hoping to meet"
    private const string Likely = "likely unlikely hoping planning aiming preparing looking bound poised";

    // "Norburg face Sudria on Saturday"; a team is one or many.
    private const string Fixtures = "face faces host meet visit visits play tackle tackles entertain entertains";

    // By the words behind them: "voters go to the polls on Sunday".
    private const string Others = "go goes head heads travel travels take takes run runs come comes open";

    private static readonly WordSet Beginnings = new(OfMany);
    private static readonly WordSet Meaning = new(Meant);
    private static readonly WordSet Awaited = new(Likely);
    private static readonly WordSet Meeting = new(Fixtures);

    // Of nearly every word one question is enough.
    private static readonly WordSet All = new($"{OfMany} {Meant} {Likely} {Fixtures} {Others}");

    // "The fair runs from Friday to Sunday", "voters go to the polls on Sunday"
    private static readonly WordSet OfRuns = new("from until till through");
    private static readonly WordSet Going = new("go goes head heads");

    // "takes effect", "comes into force", "goes on sale"
    private static readonly WordSet Taken = new("effect place office");
    private static readonly WordSet CameInto = new("force effect");
    private static readonly WordSet WentOn = new("sale trial display");

    private static readonly WordSet Themselves = new("they we who");

    // "face the champions", but "face the consequences"
    private static readonly WordSet Opponents = new("champions holders leaders winners hosts side club team champion holder league");

    // What stands behind them is no part of what is planned: "to learn from the floods in October".
    private static readonly WordSet Parting = new("from over about since following despite");

    // "the squad to face Sudria"
    private static readonly WordSet Sides = new("squad team side line-up lineup party");

    /// <summary>True when the verb at word number <paramref name="i"/> tells of what is to come.</summary>
    public static bool Are(DateContext context, int i)
    {
        ReadOnlySpan<char> word = context.TextOf(i);
        if (!All.Contains(word)) return false;
        if (IsSet(context, i) || (context.IsWord(i + 1, "to") && Awaited.Contains(word))) return true;
        if (Meeting.Contains(word)) return IsFixture(context, i, i + 1) || (Beginnings.Contains(word) && IsOfMany(context, i - 1));
        bool begins = Beginnings.Contains(word) || (context.IsWord(i, "open") && context.IsWord(i + 1, "at"))
            || (context.IsWord(i + 1, "to") && Meaning.Contains(word));
        return begins && (IsOfMany(context, i - 1) || (context.IsWord(i + 1, "to") && context.IsAny(i - 1, Themselves)));
    }

    /// <summary>
    /// True when the day from <paramref name="first"/> up to <paramref name="end"/> may be that of what the verb at word number
    /// <paramref name="verb"/> tells of: "are looking to bounce back from Sunday's defeat" says nothing of Sunday.
    /// </summary>
    public static bool MayDate(DateContext context, int verb, int first, int end)
    {
        if (Meeting.Contains(context.TextOf(verb))) return true;
        bool isWish = Awaited.Contains(context.TextOf(verb)) || Meaning.Contains(context.TextOf(verb));
        if (!isWish) return true;
        if (context.IsClass(end, WordClass.Possessive)) return !Previews.HaveResult(context, end + 1);
        for (int i = first - 1; i > verb; i--)
        {
            // "by the end of March"
            if (context.IsWord(i, "by")) return true;
            if (context.IsAny(i, Parting)) return false;
        }

        return true;
    }

    private static bool IsSet(DateContext context, int i)
    {
        if (context.IsWord(i, "travel") || context.IsWord(i, "travels")) return context.IsWord(i + 1, "to");
        // "as the council that takes over in January will"; but "the walk takes over an hour"
        if (context.IsWord(i, "takes") && context.IsWord(i + 1, "over") && context.IsClass(i + 2, WordClass.DateCue)) return true;
        if (context.IsWord(i, "takes") || context.IsWord(i, "take"))
            return context.IsAny(i + 1, Taken) || (context.IsWord(i + 1, "on") && IsFixture(context, i, i + 2));
        if (context.IsWord(i, "runs") || context.IsWord(i, "run")) return context.IsAny(i + 1, OfRuns) && !context.IsNarrative;
        if (context.IsAny(i, Going) && context.IsWord(i + 1, "to")) return context.IsWord(i + 2, "the") && context.IsWord(i + 3, "polls");
        if (context.IsWord(i, "comes") || context.IsWord(i, "come") || context.IsWord(i, "goes") || context.IsWord(i, "go"))
        {
            return (context.IsWord(i + 1, "into") && context.IsAny(i + 2, CameInto)) || (context.IsWord(i + 1, "on") && context.IsAny(i + 2, WentOn));
        }

        return false;
    }

    // "Norburg face Sudria", "who host the champions", "the squad to meet Sudria"; not "saw Norburg face Sudria", "to face a judge"
    // and "the Norburg Host Committee".
    private static bool IsFixture(DateContext context, int verb, int opponent)
    {
        bool isOpponent = context.IsName(opponent) || (context.IsWord(opponent, "the") && context.IsAny(opponent + 1, Opponents));
        if (context.IsNarrative || !isOpponent || TimeNames.IsInProse(context, verb)) return false;
        if (context.IsWord(verb - 1, "to")) return context.IsAny(verb - 2, Sides);
        if (context.IsAny(verb - 1, Themselves)) return true;
        if (!context.IsName(verb - 1) || !context.IsName(opponent)) return false;
        int team = verb - 1;
        while (context.IsName(team - 1)) team--;
        return team == 0 || VerbTense.At(context, team - 1) == Tense.Unknown;
    }

    // "Talks begin on Monday", but "Reed was to begin", "the talks did not begin", "she saw him arrive".
    private static bool IsOfMany(DateContext context, int word)
    {
        if (context.IsWord(word, "they")) return true;
        if (word < 0 || VerbTense.IsVerb(context, word)) return false;
        return Plurals.Is(context.TextOf(word));
    }
}
