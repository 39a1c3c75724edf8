using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;
using static SeedGen.Extraction.Dates.Words.WordClass;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Tells the minutes kept of a meeting from those of an hour: "the minutes showed", "minutes of the board's meeting".</summary>
internal static class MeetingMinutes
{
    private static readonly WordSet Telling = new("""
        show shows showed shown reveal revealed say said suggest suggested indicate indicated confirm confirmed record recorded note noted
        add added appear appeared from have released published also
        """);

    private static readonly WordSet Meetings = new("meeting meetings session sessions talks board committee council conference gathering");

    // "in the minutes after the crash"
    private static readonly WordSet Within = new("in within during for over");

    /// <summary>True where bare "minutes" are a record.</summary>
    public static bool Are(DateMatch m)
    {
        DateContext context = m.Context;
        int before = m.First - 1;
        bool isLate = context.IsAny(before, Within) || context.IsAny(before - 1, Within);
        if (IsOfMeeting(context, m.End) || context.IsWord(before, "latest")) return true;
        if (context.IsWord(before, "the"))
            return context.IsWord(m.End, "of") || context.IsAny(m.End, Telling) || (!isLate && context.EndsClause(m.End));

        // "the bank's rate-setting body, minutes show", "central bank minutes": told by what they do.
        return context.IsAny(m.End, Telling) && (before < 0 || context.IsClass(before, Comma | Plain)) && !isLate;
    }

    /// <summary>True for "the latest minutes", which are none of a game.</summary>
    public static bool AreLatest(DateMatch m) => m.Unit(Units) == DateUnit.Minute && !m.Has(VagueCount)
        && (m.Context.IsWord(m.First, "latest") || m.Context.IsWord(m.First + 1, "latest"));

    private static bool IsOfMeeting(DateContext context, int of)
    {
        const int Reach = 6;
        if (!context.IsWord(of, "of") && !context.IsWord(of, "from")) return false;
        for (int i = of + 1; i <= of + Reach && !context.IsClass(i, Comma); i++)
        {
            if (context.IsAny(i, Meetings)) return true;
        }

        return false;
    }
}
