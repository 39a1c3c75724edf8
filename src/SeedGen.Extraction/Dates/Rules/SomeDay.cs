using SeedGen.Extraction.Language;
using static SeedGen.Extraction.Dates.Words.WordClass;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Tells "one day" that is none in particular: "One day he left", "it will one day close", but "for one day".</summary>
internal static class SomeDay
{
    private static readonly WordSet Hoping = new("will would could might may can shall should");

    // "hopes to one day return", but "limited to one day"
    private static readonly WordSet Wishing = new("""
        hope hopes hoped hoping want wants wanted wanting wish wishes wished dream dreams dreamed dreamt dreaming plan plans planned aim
        aims aimed aspire aspires aspired intend intends intended expect expects expected able likely ambition vow vows vowed promised
        """);

    // "to one day be captain"
    private static readonly WordSet Deeds = new("""
        be become have return win play lead run rule take make own live work see meet write direct open build reach replace follow join get
        """);

    // "one day each", "one day matches"
    private static readonly WordSet Measured = new("of per each every international internationals matches match games series cricket");

    // Verbs that count the day behind them: "will take them one day".
    private static readonly WordSet Taking = new("""
        take takes took taken taking last lasts lasted lasting need needs needed spend spends spent lose loses lost add adds added cost
        costs
        miss misses missed give gives gave given wait waits waited require requires required allow allowed save saves saved serve serves
        served
        """);

    // As these do right before it: "will stay one day", "at least one day".
    private static readonly WordSet Counting = new("""
        have has had get gets got stay stays stayed work works worked play plays played train only just least most than another
        about around exactly is was be and or down up off buy win
        """);

    private static readonly WordSet Companions = new("beside with to from near behind at of by for around");

    private static readonly WordSet Others = new("me him her us them it you");

    /// <summary>What "one day" is where it is no length.</summary>
    public static TimexDraft? Of(DateMatch m)
    {
        DateContext context = m.Context;
        int before = m.First - 1;
        if (context.IsClass(m.End, Hyphen)) return null;
        if (IsHoped(context, before))
        {
            bool hasVerb = context.IsLetters(m.End) && !context.IsClass(m.End, DateCue | LaterEarlier) && !context.IsAny(m.End, Measured);
            return hasVerb ? TimexDraft.Stated("FUTURE_REF") : null;
        }

        if (context.IsWord(before, "to") && context.IsAny(m.End, Deeds)) return TimexDraft.Stated("FUTURE_REF");
        bool isOfMonth = context.IsWord(m.End, "in") && context.IsClass(m.End + 1, Month | Season | Early | Year);
        if (Opens(context, before)) return isOfMonth ? OfMonth(m) : context.IsClass(m.End, Comma) || DaysOfMonth.GoesOn(m) ? Told(m) : null;
        if (isOfMonth) return IsCounted(context, before) ? null : OfMonth(m);
        return context.EndsClause(m.End) ? AtEnd(m) : null;
    }

    private static bool IsHoped(DateContext context, int before) =>
        context.IsAny(before, Hoping) || (context.IsWord(before, "to") && context.IsAny(before - 1, Wishing));

    // At the start of a sentence, a quotation or a clause.
    private static bool Opens(DateContext context, int before) => before < 0
        || context.IsWord(before, "but") || context.IsWord(before, "and") || context.IsWord(before, "that")
        || (context.EndsClause(before) && !context.IsClass(before, Comma | Hyphen | Dash));

    private static TimexDraft Told(DateMatch m) =>
        TimexDraft.Stated(m.Context.TenseAround(m) == Tense.Past ? "PAST_REF" : "FUTURE_REF");

    // "One day in May he left": of months to come it is not said.
    private static TimexDraft OfMonth(DateMatch m) =>
        TimexDraft.Stated(m.Context.TenseAround(m) == Tense.Future ? "FUTURE_REF" : "PAST_REF");

    // "He can go abroad one day", "he stood beside me one day"; but "it will take one day", "he stayed for one day".
    private static TimexDraft? AtEnd(DateMatch m)
    {
        DateContext context = m.Context;
        int before = m.First - 1;
        if (IsCounted(context, before)) return null;
        if (IsHopedBefore(context, before)) return TimexDraft.Stated("FUTURE_REF");
        bool isPast = context.IsAny(before, Others) && context.IsAny(before - 1, Companions);
        return isPast && context.TenseAround(m) == Tense.Past ? TimexDraft.Stated("PAST_REF") : null;
    }

    private static bool IsCounted(DateContext context, int before) =>
        !context.IsLetters(before) || context.IsAny(before, Counting) || context.IsAny(before, Taking)
        || context.IsClass(before, DateCue | Approx | LaterEarlier | RangeWord);

    // The clause's verb leaves it to some day: "can go abroad", "hopes to be captain".
    private static bool IsHopedBefore(DateContext context, int last)
    {
        const int Reach = 8;
        for (int i = last; i > Math.Max(0, last - Reach) && !context.EndsClause(i); i--)
        {
            if (context.IsAny(i, Taking)) return false;
            if (IsHoped(context, i)) return !context.IsWord(i, "should");
        }

        return false;
    }
}
