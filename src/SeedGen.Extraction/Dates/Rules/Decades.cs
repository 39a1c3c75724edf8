using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;
using static SeedGen.Extraction.Dates.Words.WordClass;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Decades and centuries: "the 1960s", "the '80s", "the 12th century".</summary>
internal static class Decades
{
    /// <summary>The rules, first come first served among those that take equally many words.</summary>
    public static readonly DateRule[] Rules =
    [
        new("decade", "the? Decade Era?", static m => DecadeOf(m, m.Number(Decade))),
        new("decade", "the Year Possessive", WrittenWithApostrophe),
        new("decade", "Early < Year Possessive", WrittenWithApostrophe),
        new("decade", "Early Hyphen < Year Possessive", WrittenWithApostrophe),
        new("decade", "the Apostrophe? ShortDecade", static m => IsOfWeather(m) ? null : DecadeOf(m, m.Number(ShortDecade))),
        new("decade", "the? Early Hyphen? Apostrophe ShortDecade", static m => DecadeOf(m, m.Number(ShortDecade))),
        new("decade", "Apostrophe|Early|and|Hyphen < ShortDecade", static m => IsAge(m.Context, m.First - 1) || IsOfWeather(m)
            ? null
            : DecadeOf(m, m.Number(ShortDecade))),
        new("century", "the? Ordinal Hyphen? century|centuries Era?", Century),
        new("century", "the? Ordinal > Hyphen|Dash|RangeWord|and the? Ordinal Hyphen? century|centuries", Century),
    ];

    // "the 1960's", as some papers write it; "1960's best film" has no article.
    private static TimexDraft? WrittenWithApostrophe(DateMatch m) => m.Number(Year) % 10 == 0 ? DecadeOf(m, m.Number(Year)) : null;

    private static readonly WordSet Weather = new("highs lows temperature temperatures mercury");

    // What may stand between them and the degrees; "rose" only with "into".
    private static readonly WordSet BeforeDegrees = new("""
        in into to the low lower mid upper high will would should could may be is are was were expected forecast reach reached reaching
        """);
    private static readonly WordSet Rising =
        new("rise rose risen rising climb climbed climbing soar soared soaring push pushed fall fell drop dropped");

    // With them they are no decades: "the low 40s".
    private static readonly WordSet OfDegrees = new("low lower upper high");

    // "Highs will be in the 80s", but "Prices hit highs last seen in the 80s"; "in the '80s" is a decade.
    private static bool IsOfWeather(DateMatch m)
    {
        DateContext context = m.Context;
        if (m.Has(Apostrophe) || char.IsLetter(context.TextOf(m.End - 1)[0])) return false;

        // "from the low 40s to the 30s"
        for (int decade = 1; decade < context.Words.Count; decade++)
        {
            if (context.IsClass(decade, ShortDecade) && context.IsAny(decade - 1, OfDegrees)) return true;
        }

        int i = m.First - 1;
        bool isInto = false;
        while (context.IsAny(i, BeforeDegrees) || context.IsClass(i, Hyphen | ShortDecade | Weekday | Deictic | RangeWord)
            || (isInto && context.IsAny(i, Rising)))
        {
            isInto |= context.IsWord(i, "into");
            i--;
        }

        return context.IsAny(i, Weather);
    }

    // "in her early 20s", "the under-30s": cue is the word before the number.
    private static bool IsAge(DateContext context, int cue)
    {
        if (context.IsWord(cue - 1, "over") || context.IsWord(cue - 1, "under")) return true;
        int i = cue;
        while (context.IsClass(i, Early | Hyphen)) i--;
        return i >= 0 && CountedThings.Possessors.Contains(context.TextOf(i));
    }

    private static TimexDraft? DecadeOf(DateMatch m, int year)
    {
        string value = IsoCalendar.Year(year).Substring(0, 3);
        return TimexDraft.Stated(m.Number(WordClass.Era) < 0 ? "BC" + value : value);
    }

    private static TimexDraft? Century(DateMatch m)
    {
        int century = m.Number(Ordinal);
        if (century is < 1 or > 30) return null;
        string value = IsoCalendar.TwoDigits(century - 1);
        return TimexDraft.Stated(m.Number(WordClass.Era) < 0 ? "BC" + value : value);
    }
}
