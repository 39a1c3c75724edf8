using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Words that make a name of the time before them: "the Sunday Times", "Daily Mail", "Monday Night Football".</summary>
internal static class MediaNames
{
    // "told "Today"", "on the "Tonight Show"", "on "Today""
    private static readonly WordSet BeforeProgrammes = new("told on the program programme show");
    private static readonly WordSet Programmes = new("show program programme host hosts anchor presenter");

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

    /// <summary>
    /// True when the words from <paramref name="first"/> up to <paramref name="end"/> are, or end, the name of a programme in quotation
    /// marks: on "Today", ABC's "This Week", "Norburg News Sunday"; but "Today," he said, and "Super Tuesday".
    /// </summary>
    public static bool IsProgramme(DateContext context, int first, int end)
    {
        const int Longest = 4;
        if (!context.IsCapital(first)) return false;
        int open = first - 1;
        while (first - open <= Longest && context.IsName(open)) open--;
        if (!IsQuotationMark(context, open)) return false;
        bool isWhole = open == first - 1;
        if (isWhole && context.IsCapital(end) && context.IsAny(end, Programmes)) return true;
        int close = context.IsWord(end, ",") || context.IsWord(end, ".") ? end + 1 : end;
        if (!IsQuotationMark(context, close)) return false;
        if (!isWhole) return first - open > 2;
        bool mayBe = context.IsClass(first, WordClass.Deictic) || (context.IsClass(first, WordClass.Shift) && context.IsCapital(end - 1));
        return mayBe && (context.IsClass(open - 1, WordClass.Possessive) || context.IsAny(open - 1, BeforeProgrammes)
            || context.IsAny(close + 1, Programmes));
    }

    private static bool IsQuotationMark(DateContext context, int word) =>
        word >= 0 && word < context.Words.Count && context.TextOf(word)[0] is '"' or '\u201C' or '\u201D' or '\u2018' or '\u2019' or '\'';

    /// <summary>True when word number <paramref name="word"/> and the part of a day before it are a paper: "the Evening Standard".</summary>
    public static bool IsPaperOfPartOfDay(DateContext context, int word) =>
        context.IsCapital(word - 1) && !context.IsWord(word - 1, "Night") && IsPaper(context, word);
}
