using SeedGen.Extraction.Articles.Text;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Extraction.Articles.Metadata;

/// <summary>Reads the place, day and agency that a wire story opens with: "SEOUL, Nov 8 (Agency) -".</summary>
internal static class WireDateline
{
    private const int LongestDateline = 110;
    private const int MostPlaceWords = 6;
    private const int MostNameWords = 2;

    /// <summary>
    /// The dateline at the start of <paramref name="paragraph"/>, without its dash; null when there is none.
    /// </summary>
    public static Located<string>? Read(string text, TextSpan paragraph, DateOrder order) => Read(text, paragraph, order, out _);

    /// <summary>As above; <paramref name="day"/> is the day of the dateline when it states it with its year.</summary>
    public static Located<string>? Read(string text, TextSpan paragraph, DateOrder order, out Located<Timestamp>? day)
    {
        day = null;
        TextSpan span = new(paragraph.Start, Math.Min(paragraph.Length, LongestDateline));
        TextCursor cursor = new(text, span);
        bool isCapital = true;
        int places = SkipPlace(ref cursor, ref isCapital);
        cursor.SkipAny(" ,\u00A0");
        bool hasDate = DateForm.TryRead(ref cursor, order, out DateForm date);
        int end = LastWordEnd(text, span.Start, cursor.Position);
        bool hasAgency = SkipAgency(ref cursor, text, ref end);
        if (!hasDate && hasAgency)
        {
            // "New Delhi [India], November 8 (ANI):"
            cursor.SkipAny(" ,\u00A0");
            hasDate = DateForm.TryRead(ref cursor, order, out date);
            if (hasDate) end = LastWordEnd(text, span.Start, cursor.Position);
            SkipAgency(ref cursor, text, ref end);
        }

        if (end == span.Start || !(hasAgency || hasDate || (places > 0 && isCapital && end - span.Start > 3)))
        {
            return null;
        }
        if (places == 0 && !(hasDate && hasAgency)) return null;
        if (!SkipDash(ref cursor, text, hasAgency)) return null;
        cursor.SkipBlanks();
        bool sentenceFollows = char.IsUpper(cursor.Current) || char.IsDigit(cursor.Current)
            || LineForm.IsOpeningQuote(cursor.Current);
        if (!sentenceFollows && (!hasAgency || cursor.AtEnd)) return null;
        if (hasDate) day = DayOf(date);
        return new(text.Substring(span.Start, end - span.Start), TextSpan.FromBounds(span.Start, end));
    }

    /// <summary>A place and a day alone on their line, "Harbour Town, November 8"; null when it is none.</summary>
    public static Located<string>? ReadLine(string text, TextSpan line, DateOrder order, out Located<Timestamp>? day)
    {
        day = null;
        if (line.Length > LongestDateline) return null;
        TextCursor cursor = new(text, line);
        bool isCapital = true;
        if (SkipPlace(ref cursor, ref isCapital) == 0) return null;
        if (!cursor.Skip(',')) return null;
        cursor.SkipAny(" \u00A0");
        if (!DateForm.TryRead(ref cursor, order, out DateForm date) || !cursor.AtEnd) return null;
        day = DayOf(date);
        return new(line.In(text), line);
    }

    /// <summary>
    /// A place that a colon parts from the first sentence, "Norburg: The mayor has ..."; null when there is none. The article
    /// names it again, "in Norburg", which it does with no speaker, heading or label.
    /// </summary>
    public static Located<string>? ReadPlace(string text, TextSpan paragraph)
    {
        TextCursor cursor = new(text, new(paragraph.Start, Math.Min(paragraph.Length, LongestDateline)));
        bool isCapital = true;
        if (SkipPlace(ref cursor, ref isCapital) is 0 or > MostNameWords || cursor.Current != ':') return null;
        TextSpan place = TextSpan.FromBounds(paragraph.Start, cursor.Position);
        if (DateForm.IsMonth(text.AsSpan(place.Start, place.Length))) return null;
        cursor.Position++;
        if (cursor.Current != ' ') return null;
        cursor.SkipBlanks();
        return char.IsUpper(cursor.Current) && IsSomewhere(text, place) ? new(place.In(text), place) : null;
    }

    // "in Norburg", but neither "in Reed's view" nor "in Norburg County".
    private static bool IsSomewhere(string text, TextSpan place)
    {
        string words = " in " + place.In(text);
        for (int at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            TextCursor behind = new(text, TextSpan.FromBounds(at + words.Length, text.Length));
            if (char.IsLetterOrDigit(behind.Current) || Apostrophes.Is(behind.Current)) continue;
            behind.SkipBlanks();
            if (!char.IsUpper(behind.Current)) return true;
        }

        return false;
    }

    private static Located<Timestamp>? DayOf(DateForm date) =>
        date.State == DateState.Day ? new(new Timestamp(date.Day, HasTime: false), date.Span) : null;

    // Words of a place; isCapital stays true while the first part is all in capitals.
    private static int SkipPlace(ref TextCursor cursor, ref bool isCapital)
    {
        int words = 0;
        bool isFirstPart = true;
        while (words < MostPlaceWords)
        {
            TextCursor ahead = cursor;
            if (words > 0)
            {
                if (ahead.Skip(',')) isFirstPart = false;
                ahead.SkipAny(" \u00A0/");
            }

            TextCursor date = ahead;
            ReadOnlySpan<char> word = ahead.Word;
            if (word.Length == 0 || !char.IsUpper(word[0]) || DateForm.TryRead(ref date, DateOrder.Unknown, out _))
            {
                break;
            }
            if (isFirstPart && HoldsSmall(word)) isCapital = false;
            ahead.Position += word.Length;
            while (ahead.Current == '.' || Apostrophes.Is(ahead.Current) || (ahead.Current == '-' && word.Length > 1))
            {
                TextCursor behind = ahead;
                behind.Position++;
                if (ahead.Current != '.' && behind.Word.Length == 0) break;
                ahead.Position += 1 + behind.Word.Length;
            }

            cursor = ahead;
            words++;
        }

        return words;
    }

    private static bool HoldsSmall(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (char.IsLower(c)) return true;
        }

        return false;
    }

    private static bool SkipAgency(ref TextCursor cursor, string text, ref int end)
    {
        TextCursor ahead = cursor;
        ahead.SkipAny(" .,\u00A0");
        char closing = ahead.Current switch
        {
            '(' => ')',
            '[' => ']',
            '/' => '/',
            _ => '\0',
        };
        if (closing == '\0') return false;
        int start = ++ahead.Position;
        while (!ahead.AtEnd && ahead.Current != closing && ahead.Position - start < 40) ahead.Position++;
        if (ahead.Current != closing || ahead.Position == start || !char.IsUpper(text[start])) return false;
        ahead.Position++;
        cursor = ahead;
        end = ahead.Position;
        return true;
    }

    private static bool SkipDash(ref TextCursor cursor, string text, bool hasAgency)
    {
        TextCursor ahead = cursor;
        ahead.SkipAny(" .,\u00A0");
        int start = ahead.Position;
        bool isSpaced = start > 0 && char.IsWhiteSpace(text[start - 1]);
        ahead.SkipAny("-\u2013\u2014:");
        if (ahead.Position == start) return hasAgency && text[cursor.Position - 1] == '/';
        char mark = text[start];
        bool isFree = mark is '\u2014' or '\u2013' or ':' || isSpaced || hasAgency;
        cursor = ahead;
        return isFree && (mark != '-' || ahead.Position - start > 1 || char.IsWhiteSpace(ahead.Current) || hasAgency);
    }

    private static int LastWordEnd(string text, int start, int end)
    {
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == ',')) end--;
        return end;
    }
}
