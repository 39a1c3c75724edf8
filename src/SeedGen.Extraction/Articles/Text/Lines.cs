namespace SeedGen.Extraction.Articles.Text;

/// <summary>Cuts a text into its lines that hold words.</summary>
internal static class Lines
{
    // Mail and wire software breaks lines at 65 to 80 columns; nothing that people paste is broken beyond this.
    private const int WidestWrap = 120;

    /// <summary>
    /// The lines of <paramref name="text"/> from <paramref name="start"/> on; hard-wrapped ones put together.
    /// </summary>
    public static ScratchList<Line> Read(string text, int start, CancellationToken cancellation = default)
    {
        ScratchList<Line> lines = Cut(text, start, cancellation);
        int width = WrapWidth(text, lines, out int continued);

        // Where whole paragraphs stand on lines of their own, a few may still be broken: within a quotation it is sure.
        if (width > 0 || continued > 0) Unwrap(text, lines, width);
        return lines;
    }

    private static ScratchList<Line> Cut(string text, int start, CancellationToken cancellation)
    {
        ScratchList<Line> lines = new();
        bool afterBlank = true;
        while (start < text.Length)
        {
            cancellation.ThrowIfCancellationRequested();
            int length = text.AsSpan(start).IndexOfAny('\n', '\r');
            int end = length < 0 ? text.Length : start + length;
            TextSpan words = TextSpan.FromBounds(start, end).Trim(text);
            if (words.IsEmpty) afterBlank |= !IsSecondHalf(text, start);
            else if (!Markup.IsRule(text, words))
            {
                lines.Add(new(words, afterBlank, false));
                afterBlank = false;
            }
            else
            {
                if (!afterBlank && lines.Count > 0 && text[words.Start] is '-' or '=')
                {
                    lines[lines.Count - 1] = lines[lines.Count - 1] with { IsUnderlined = true };
                }
                afterBlank = true;
            }

            start = end + 1;
        }

        return lines;
    }

    // The empty stretch between the \r and the \n of one line end.
    private static bool IsSecondHalf(string text, int start) =>
        start > 0 && start < text.Length && text[start] == '\n' && text[start - 1] == '\r';

    // The width that lines are broken at; 0 when they are not broken: sentences never go on in lower case on the next
    // line.
    private static int WrapWidth(string text, ScratchList<Line> lines, out int continued)
    {
        int width = 0;
        continued = 0;
        int wide = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            int length = lines[i].Span.Length;
            if (length > WidestWrap) wide++;
            else width = Math.Max(width, length);
            if (i > 0 && IsContinuation(text, lines[i - 1], lines[i])) continued++;
        }

        return continued > 1 && wide * 10 < lines.Count ? width : 0;
    }

    private static bool IsContinuation(string text, Line before, Line line) =>
        !line.AfterBlank && !before.IsUnderlined && before.Span.Length is > 30 and <= WidestWrap
        && char.IsLower(text[line.Span.Start]) && !EndsSentence(text, before.Span)
        && !LineForm.StartsWithWord(text, line.Span, "by");

    private static bool EndsSentence(string text, TextSpan span) =>
        LineForm.LastMark(text, span) is '.' or '!' or '?' or ':';

    // In place: rows that belong together become one line; those of no width only within a quotation.
    private static void Unwrap(string text, ScratchList<Line> lines, int width)
    {
        int count = 0;
        bool isQuoting = false;
        for (int i = 0; i < lines.Count; i++)
        {
            Line line = lines[i];
            Line before = count == 0 ? default : lines[count - 1];
            bool goesOn = count > 0 && (width > 0
                ? IsFull(text, before, line, width) || IsContinuation(text, LastRow(text, before), line)
                : isQuoting && IsContinuation(text, LastRow(text, before), line));
            isQuoting = IsQuoting(text, line.Span, isOpen: goesOn && isQuoting);
            if (goesOn)
            {
                lines[count - 1] = before with { Span = TextSpan.FromBounds(before.Span.Start, line.Span.End) };
            }
            else
            {
                lines[count++] = line;
            }
        }

        lines.Truncate(count);
    }

    // Whether a quotation that the row opens, or one that was open before it, is not closed on it.
    private static bool IsQuoting(string text, TextSpan span, bool isOpen)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            if (text[i] == '"') isOpen = !isOpen;
            else if (text[i] is '\u201C' or '\u201D') isOpen = text[i] == '\u201C';
        }

        return isOpen;
    }

    // Whether the first word of the line would not have fitted on the row before it: then the break was the software's.
    private static bool IsFull(string text, Line before, Line line, int width)
    {
        if (line.AfterBlank || before.IsUnderlined || !char.IsLetterOrDigit(text[line.Span.Start])
            || Markup.HeadingLevel(text, before.Span, out _) > 0)
        {
            return false;
        }
        int word = line.Span.Start;
        while (word < line.Span.End && !char.IsWhiteSpace(text[word])) word++;
        return LastRow(text, before).Span.Length + 1 + (word - line.Span.Start) > width;
    }

    private static Line LastRow(string text, Line line)
    {
        int start = line.Span.End;
        while (start > line.Span.Start && text[start - 1] is not ('\n' or '\r')) start--;
        return line with { Span = TextSpan.FromBounds(start, line.Span.End) };
    }
}
