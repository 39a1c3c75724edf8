using SeedGen.Extraction.Language;
using static SeedGen.Extraction.Dates.Words.WordClass;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Tells May, March and August, which are other words and names too, where the words beside them make them months.</summary>
internal static class CarefulMonths
{
    private const int May = 5;

    // What is held, published or counted in a month; "a May speech" may be a person's.
    private static readonly WordSet OfMonths = new("""
        election elections poll polls vote referendum ballot primary primaries date deadline survey report figure figures data reading
        number numbers sales inflation index estimate forecast low high peak total edition issue budget fair festival fixture games
        tournament championships final finals test trial hearing summit meeting congress conference launch opening start target
        sunshine rain weather heat incident debate break recess attack attacks shooting crash
        weekend holiday holidays bank auction contract futures delivery revolution
        """);

    // "the March on the capital", "a March for peace"
    private static readonly WordSet BehindDeeds =
        new("on of for to against through into past down up by from in and or has had was is said will");

    /// <summary>True in a list or a range of months: "June, August and September", "March to May"; but "Mrs May and June Brown".</summary>
    public static bool IsBesideMonth(DateMatch m)
    {
        DateContext context = m.Context;
        if (context.IsName(m.First - 1)) return false;
        if (context.IsClass(m.First - 1, Comma)) return context.IsClass(m.First - 2, MonthName);
        int link = m.End;
        if (context.IsClass(link, Hyphen) && context.IsClass(link + 2, Hyphen)) link++;
        bool isLink = context.IsClass(link, RangeWord | Hyphen | Dash | Comma);
        int next = context.IsClass(link + 1, Hyphen) ? link + 2 : link + 1;
        return isLink && context.IsClass(next, MonthName) && !context.IsName(next + 1);
    }

    /// <summary>True before a noun that it tells the month of: "a May election", "the March survey"; but "the March on Rome".</summary>
    public static bool IsOfNoun(DateMatch m)
    {
        DateContext context = m.Context;
        int before = m.First - 1;
        // "a televised March debate"
        bool isTold = context.IsClass(before, Plain) && context.IsClass(before - 1, A) && context.IsAny(m.End, OfMonths);
        if (isTold) return true;
        bool hasArticle = context.IsWord(before, "the");
        bool isOwned = hasArticle || context.IsClass(before, A | Possessive) || context.IsAny(before, CountedThings.Possessors);
        if (!isOwned || !context.IsLetters(m.End)) return false;
        if (context.IsAny(m.End, OfMonths)) return true;

        // "the August emergency meeting"
        if (m.Number(Month) != May && context.IsClass(m.End, Plain) && context.IsAny(m.End + 1, OfMonths)) return true;

        // In a tale a month that only names a thing, as "a March raid" does, is often of another year than the one told of.
        if (context.IsNarrative) return false;
        bool isNoun = context.IsClass(m.End, Plain) && !context.IsAny(m.End, BehindDeeds) && VerbTense.At(context, m.End) == Tense.Unknown;
        return isNoun && m.Number(Month) != May && !hasArticle;
    }
}
