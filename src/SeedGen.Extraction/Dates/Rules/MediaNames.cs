using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Words that make a name of the time before them: "the Sunday Times", "Daily Mail", "Monday Night Football".</summary>
internal static class MediaNames
{
    private static readonly WordSet Papers = new("Times Telegraph Mirror Herald Post Mail Express Independent Tribune Chronicle Gazette");

    // Names of others begin with them, too: "Sunday World Cup tickets", "Monday Star Alliance met".
    private static readonly WordSet OpenPapers = new("Star Record News Beast Standard World Mercury Nation");

    // What stands behind them is a day: "On Sunday Mirror Group fell", "last Sunday Times Square was shut".
    private static readonly WordSet BeforeDays = new("on by since until till last next this early late");

    private static readonly WordSet Shows = new("Live Lights Football Baseball Fever Raw Takeaway");

    /// <summary>True when word number <paramref name="word"/> makes a paper of what stands before it: "Daily Mail".</summary>
    public static bool IsPaper(DateContext context, int word) =>
        context.IsCapital(word) && (context.IsAny(word, Papers) || context.IsAny(word, OpenPapers));

    /// <summary>True when word number <paramref name="word"/> makes a paper of the weekday before it: "the Sunday Times".</summary>
    public static bool IsPaperOfDay(DateContext context, int word)
    {
        if (!context.IsCapital(word) || context.IsAny(word - 2, BeforeDays)) return false;
        if (context.IsAny(word, Papers)) return true;

        // "the Sunday World", but "the Sunday World Cup final"
        bool isOwned = context.IsWord(word - 2, "the") || context.IsClass(word - 2, WordClass.A | WordClass.Possessive);
        return isOwned && !context.IsCapital(word + 1) && context.IsAny(word, OpenPapers);
    }

    /// <summary>
    /// True when word number <paramref name="word"/> makes a broadcast or a paper of the weekday and the part of it before, which are
    /// a name, too: "the Saturday Evening Post", but "On Friday Evening Standard staff left".
    /// </summary>
    public static bool IsOfPartOfDay(DateContext context, int word) =>
        context.IsCapital(word) && context.IsCapital(word - 1)
        && (context.IsAny(word, Shows) || (IsPaper(context, word) && !context.IsAny(word - 3, BeforeDays)));

    /// <summary>True when word number <paramref name="word"/> and the part of a day before it are a paper: "the Evening Standard".</summary>
    public static bool IsPaperOfPartOfDay(DateContext context, int word) =>
        context.IsCapital(word - 1) && !context.IsWord(word - 1, "Night") && IsPaper(context, word);
}
