using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;
using static SeedGen.Extraction.Dates.Words.WordClass;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Tells rates: "15 a year", "$5 million a day", "a million barrels of oil a day".</summary>
internal static class Rates
{
    // So many words may stand between the number and "a day", and so many of them before "of".
    private const int Reach = 7;
    private const int ReachWithoutOf = 3;

    // Behind the unit they make it a length: "a year off", "a year of work".
    private static readonly WordSet BehindLengths = new("of old off abroad hence");

    private static readonly WordSet Many = new("dozens scores hundreds thousands millions billions tens");

    // No part of a thing that is counted.
    private static readonly WordSet Breaks = new("""
        the this that these those my your his her its our their he she it we they you i who which what when where while if because
        is are has have be not as than with at on to into onto upon against between under over up out off down back away within without
        among near like
        """);

    private static readonly WordSet Corrections = new("or about around roughly nearly");

    /// <summary>
    /// True when "a year" means "each year": a quantity stands before it, and nothing behind it counts from it.
    /// </summary>
    public static bool Is(DateMatch m)
    {
        DateContext context = m.Context;
        int before = m.First - 1;
        if (context.IsClass(m.End, Ago | LaterEarlier | Hyphen) || context.IsAny(m.End, BehindLengths)) return false;
        if (m.Unit(Unit | Units) is DateUnit.Second or DateUnit.Quarter or DateUnit.Weekend) return false;
        if (!context.IsWord(m.First, "a") && !context.IsWord(m.First, "an")) return false;
        if (context.IsClass(before, Comma)) return IsCorrected(context, before);
        if (context.IsClass(before, DateCue | Approx | LaterEarlier | RangeWord) || before < 0) return false;

        // "15 a year", "$5 million a day", "300 barrels a day", "20p an hour"
        for (int i = before; i >= Math.Max(0, before - 2); i--)
        {
            if (context.Words[i].Is(A)) break;
            if (context.Words[i].Is(Count | Money | Times) || char.IsDigit(context.TextOf(i)[0])) return true;
        }

        return IsQuantity(context, before);
    }

    // "300 brand new boats", "a million barrels of crude oil", "hundreds of calls", up to that word
    private static bool IsQuantity(DateContext context, int last)
    {
        bool hasOf = false;
        for (int i = last; i >= Math.Max(0, last - Reach); i--)
        {
            if (context.IsAny(i, Many)) return true;
            if (context.Words[i].Is(Count))
            {
                bool isOfAll = context.Words[i].Is(A | Year) || context.IsWord(i + 1, "of");
                return !isOfAll && (hasOf || last - i <= ReachWithoutOf);
            }

            hasOf |= context.IsWord(i, "of");
            if (!IsPartOfThing(context, i)) return false;
        }

        return false;
    }

    private static bool IsPartOfThing(DateContext context, int i)
    {
        if (context.IsWord(i, "and")) return true;
        const WordClass OfTime = DateCue | RangeWord | Unit | Month | Weekday | AmPm;
        bool isOther = !char.IsLetter(context.TextOf(i)[0]) || context.Words[i].Is(OfTime);
        return !isOther && !context.IsAny(i, Breaks) && VerbTense.At(context, i) == Tense.Unknown;
    }

    // "$4, or three euros, a day"
    private static bool IsCorrected(DateContext context, int comma)
    {
        const int Longest = 5;
        for (int i = comma - 2; i > Math.Max(1, comma - Longest - 2); i--)
        {
            if (!context.IsClass(i, Comma)) continue;
            bool isAmount = context.IsClass(i - 1, Count | Money) || context.IsClass(i - 2, Count | Money);
            bool isAgain = context.IsClass(comma - 1, Count) || context.IsClass(comma - 2, Count);
            return isAmount && isAgain && context.IsAny(i + 1, Corrections);
        }

        return false;
    }
}
