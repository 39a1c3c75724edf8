using SeedGen.Extraction.Articles.Text;
using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Extraction.Articles.Metadata;

/// <summary>What a line that only tells a date says.</summary>
/// <param name="Published">The first date with a day; null when none leads to one.</param>
/// <param name="IsUpdate">True when the line only says when the article was changed.</param>
/// <param name="HasLabel">True when the line says what its date is: "Published", "Updated".</param>
/// <param name="Trouble">The first date that leads to no day; null when all do.</param>
internal sealed record DateLine(Located<Timestamp>? Published, bool IsUpdate, bool HasLabel, DateForm? Trouble);

/// <summary>Knows lines that hold nothing but when an article was published or changed.</summary>
internal static class DateLineReader
{
    private const string Separators = " \t\n\r\u00A0\u2009\u202F|,;:\u00B7\u2022-\u2013\u2014/()[]@";
    private const int LongestDateLine = 160;
    private const int MostOutletWords = 4;

    // The longer first: "date published" before "date".
    private static readonly LabelList Labels = new(
    [
        "this was published", "this article was published", "this story was published",
        "originally published on", "originally published", "first published on", "first published", "date published",
        "published date", "publication date", "published on", "published at", "published", "posted on", "posted at",
        "posted", "release date", "released on", "released", "issued on", "issued", "created on", "created", "dated",
        "date", "pub date", "uploaded", "aired on", "story published", "news release", "press release", "media release",
    ]);

    private static readonly LabelList UpdateLabels = new(
        ["last updated on", "last updated", "last update on", "last update", "last modified", "updated on", "updated at", "updated", "modified",
         "last revised", "edited"]);

    private static readonly LabelList Fillers = new("at", "on", "time", "as of", "uk");

    private static readonly LabelList ReadingTimes = new("minutes", "minute", "mins", "min");

    private static readonly LabelList Counted = new("views", "view", "comments", "comment", "shares", "reads", "hits", "count");

    private static readonly string[] Units = ["second", "sec", "minute", "min", "hour", "hr", "day", "week", "month",
        "year"];

    /// <summary>Reads <paramref name="span"/> when it is a date line as a whole; else null.</summary>
    public static DateLine? Read(string text, TextSpan span, DateOrder order)
    {
        if (span.Length > LongestDateLine || EndsAsText(text, span)) return null;
        TextCursor cursor = new(text, span);
        Located<Timestamp>? published = null;
        Located<Timestamp>? updated = null;
        DateForm? trouble = null;
        bool hasLabel = false;
        bool isUpdate = false;
        bool hasDate = false;
        bool hasReadingTime = false;
        while (true)
        {
            cursor.SkipAny(Separators);
            if (cursor.AtEnd) break;
            if (cursor.Skip(Labels))
            {
                (hasLabel, isUpdate) = (true, false);
                SkipOutlet(ref cursor);
            }
            else if (cursor.Skip(UpdateLabels)) (hasLabel, isUpdate) = (true, true);
            else if (SkipAge(ref cursor)) hasDate = true;
            else if (TryMoment(ref cursor, text, order, out Located<Timestamp>? moment, out DateForm form))
            {
                hasDate = true;
                if (moment is null) trouble ??= form;
                else if (isUpdate) updated ??= moment;
                else published ??= moment;
            }
            else if (SkipReadingTime(ref cursor, out bool isRead)) hasReadingTime |= isRead;
            else if (SkipCounter(ref cursor)) continue;
            else if (!TimeForm.TryRead(ref cursor, out _) && !DateForm.SkipWeekday(ref cursor)
                && !cursor.Skip(Fillers))
            {
                return null;
            }
        }

        // "05/11/2023 May 11, 2023": what the first could mean, the second says.
        if (trouble?.State == DateState.Ambiguous && published is not null) trouble = null;

        // "3 min read" alone belongs to the date line, too.
        return hasDate || hasReadingTime || (hasLabel && text[span.End - 1] == ':')
            ? new(published ?? updated, published is null && updated is not null, hasLabel || !hasDate, trouble)
            : null;
    }

    /// <summary>
    /// The length of a date that stands before the first sentence on the same line, as page dumps have it: with a
    /// label, or in ISO form; 0 when there is none.
    /// </summary>
    public static int PrefixLength(string text, TextSpan span, DateOrder order)
    {
        TextCursor cursor = new(text, span);
        bool hasLabel = cursor.Skip(Labels) || cursor.Skip(UpdateLabels);
        cursor.SkipAny(" :\u00A0\t");
        bool isIso = cursor.TryNumber(out _, out int digits) && digits == 4;
        if (isIso) cursor.Position -= 4;
        else cursor.Position -= digits;
        if (!(hasLabel || isIso) || !TryMoment(ref cursor, text, order, out _, out DateForm form)
            || form.State == DateState.Yearless)
        {
            return 0;
        }
        int end = cursor.Position;
        cursor.SkipAny(Separators);
        bool sentenceFollows = cursor.Position > end
            && (char.IsUpper(cursor.Current) || LineForm.IsOpeningQuote(cursor.Current));
        return sentenceFollows && !DateForm.TryRead(ref cursor, order, out _) ? end - span.Start : 0;
    }

    // No date line does, but for the stops of "p.m." and, by mistake, behind seconds.
    private static bool EndsAsText(string text, TextSpan span)
    {
        if (span.Length < 2) return false;
        char before = text[span.End - 2];
        return text[span.End - 1] is '!' or '?' or '"' or '\u201D'
            || (text[span.End - 1] == '.' && before is not ('m' or 'M' or (>= '0' and <= '9')));
    }

    // "1,204 views", "Count : 87"
    private static bool SkipCounter(ref TextCursor cursor)
    {
        TextCursor ahead = cursor;
        bool isLabelled = ahead.Skip(Counted);
        if (isLabelled) ahead.SkipAny(" :\u00A0");
        if (!ahead.TryNumber(out _, out _)) return false;
        if (ahead.Skip(',') && !ahead.TryNumber(out _, out _)) return false;
        ahead.SkipBlanks();
        if (!isLabelled && !ahead.Skip(Counted)) return false;
        cursor = ahead;
        return true;
    }

    // "Published in The Harbour Tide, November 8th, 2022"
    private static void SkipOutlet(ref TextCursor cursor)
    {
        TextCursor ahead = cursor;
        ahead.SkipBlanks();
        if (!ahead.SkipWords("in")) return;
        int words = 0;
        for (; words < MostOutletWords; words++)
        {
            ahead.SkipBlanks();
            if (ahead.Word.Length == 0 || !char.IsUpper(ahead.Current)) break;
            ahead.Position += ahead.Word.Length;
        }

        if (words > 0 && (ahead.Current == ',' || ahead.SkipWords("on"))) cursor = ahead;
    }

    private static bool TryMoment(
        ref TextCursor cursor, string text, DateOrder order, out Located<Timestamp>? moment, out DateForm form)
    {
        int start = cursor.Position;
        TextCursor ahead = cursor;
        moment = null;

        // The time stands behind the day, or before it: "10:15 GMT, 8 November 2022".
        bool hasTime = TimeForm.TryRead(ref ahead, out TimeForm time);
        if (hasTime) ahead.SkipAny(Separators);
        if (hasTime && ahead.SkipWords("on")) ahead.SkipBlanks();
        if (!DateForm.TryRead(ref ahead, order, out form))
        {
            if (!hasTime) return false;
            hasTime = false;
            ahead = cursor;
            if (!DateForm.TryRead(ref ahead, order, out form)) return false;
        }

        if (!hasTime) hasTime = TryTimeBehind(ref ahead, out time);
        if (!hasTime) TimeForm.SkipZone(ref ahead);
        cursor = ahead;
        if (form.State != DateState.Day) return true;
        Timestamp day = hasTime ? new(form.Day + time.Time, HasTime: true) : new(form.Day, HasTime: false);
        Timestamp read = hasTime && time.Offset is { } offset ? Timestamp.At(day.Value, offset) ?? day : day;
        moment = new(read, TextSpan.FromBounds(start, cursor.Position).Trim(text));
        return true;
    }

    private static bool TryTimeBehind(ref TextCursor cursor, out TimeForm time)
    {
        TextCursor ahead = cursor;
        if (ahead.Current is 'T' or 't') ahead.Skip(ahead.Current);
        else ahead.SkipAny(Separators);
        if (ahead.SkipWords("at") || ahead.SkipWords("time")) ahead.SkipAny(Separators);
        if (!TimeForm.TryRead(ref ahead, out time)) return false;
        cursor = ahead;
        return true;
    }

    // "5 hours ago"
    private static bool SkipAge(ref TextCursor cursor)
    {
        TextCursor ahead = cursor;
        if (!ahead.TryNumber(out _, out _) && !ahead.SkipWords("an") && !ahead.SkipWords("a")) return false;
        ahead.SkipBlanks();
        ReadOnlySpan<char> unit = ahead.Word;
        if (!IsUnit(unit)) return false;
        ahead.Position += unit.Length;
        ahead.SkipBlanks();
        if (!ahead.SkipWords("ago")) return false;
        cursor = ahead;
        return true;
    }

    private static bool IsUnit(ReadOnlySpan<char> word)
    {
        foreach (string unit in Units)
        {
            if (word.TrimEnd('s').Equals(unit.AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool SkipReadingTime(ref TextCursor cursor, out bool isRead)
    {
        isRead = false;
        TextCursor ahead = cursor;
        if (!ahead.TryNumber(out _, out _)) return false;
        ahead.SkipAny(" -\u00A0");
        if (!ahead.Skip(ReadingTimes)) return false;
        cursor = ahead;
        cursor.SkipBlanks();
        isRead = cursor.SkipWords("read");
        return true;
    }
}
