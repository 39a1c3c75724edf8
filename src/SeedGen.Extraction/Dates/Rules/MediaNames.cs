using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Words that make a name of the time before them: "the Sunday Times", "Daily Mail", "Monday Night Football".</summary>
internal static class MediaNames
{
    private static readonly WordSet Papers = new("""
        Times Telegraph Mirror Herald Post Mail Express Independent Star Record News Tribune Beast Standard Chronicle Gazette World
        Mercury Nation
        """);

    private static readonly WordSet Shows = new("Live Lights Football Baseball Fever Raw Takeaway");

    /// <summary>True when word number <paramref name="word"/> makes a paper of what stands before it.</summary>
    public static bool IsPaper(DateContext context, int word) => context.IsCapital(word) && context.IsAny(word, Papers);

    /// <summary>
    /// True when word number <paramref name="word"/> makes a broadcast or a paper of the part of a day before it, which is a name, too.
    /// </summary>
    public static bool IsOfPartOfDay(DateContext context, int word) =>
        context.IsCapital(word) && context.IsCapital(word - 1) && (context.IsAny(word, Shows) || context.IsAny(word, Papers));
}
