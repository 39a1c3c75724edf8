using SeedGen.Extraction.Problems;

namespace SeedGen.Extraction.Schema.Yaml;

/// <summary>Tells where and why YAML can't be read on: a place and a reason that help more than the parser's.</summary>
/// <param name="text">The whole file.</param>
/// <param name="region">The part of it that is YAML.</param>
/// <param name="problems">Where it is told.</param>
internal sealed class YamlBreak(string text, TextSpan region, ProblemList problems)
{
    /// <summary>How far the text was read.</summary>
    public int Reached { get; init; }

    /// <summary>Reports what the parser complains of, in its own words, at <paramref name="place"/>.</summary>
    public void Report(string message, TextSpan place, DataNodeBuilder builder)
    {
        int start = place.Start;

        // At the end of the input, what was never closed tells more than what is missing there.
        if (TextSpan.FromBounds(start, region.End).Trim(text).IsEmpty && builder.OpenBracket(text) is { } open)
        {
            ReportUnclosed(open);
            return;
        }

        if (YamlFaults.LineWithoutColon(message, text, region.Start, start) is { } above)
        {
            problems.Add(ProblemRules.UnreadableYaml, above.Line, above.Reason);
            return;
        }

        // "*Ship* sinks": that a value can't begin so was said.
        if (problems.HasAt(TextSpan.FromBounds(LineBounds.Start(text, start), start))) return;
        if (message.Contains("expected key") && YamlFaults.BracketBefore(text, start) is { } bracket)
        {
            builder.TakeBack();
            problems.Add(ProblemRules.UnreadableYaml, new TextSpan(start, LineBounds.End(text, start) - start).Trim(text),
                $"this stands behind the closing '{bracket}'; put the whole value in quotation marks");
            return;
        }

        if (YamlFaults.IsGlued(text, start)) builder.TakeBack();
        bool atTab = start < region.End && text[start] == '\t';
        if ((atTab || message.Contains(" tab ")) && FindIndentingTab() is { } tab)
        {
            problems.Add(ProblemRules.TabIndentation, new TextSpan(tab, 1));
            return;
        }

        if (YamlFaults.BrokenEscape(message, text, start, region.End) is { } escape)
        {
            problems.Add(ProblemRules.UnreadableYaml, escape,
                $@"'{Excerpt.OneLine(escape.In(text))}' is no whole escape such as '\n' or '\u00e9'; "
                    + @"write a backslash itself as '\\', or use single quotation marks");
            return;
        }

        // A quotation that is never closed would reach to the end of the file.
        int end = Math.Min(place.End, LineBounds.End(text, start));
        end = Math.Max(end, Math.Min(start + 1, region.End));
        string reason = Excerpt.Of(YamlFaults.Reason(message, text, start), Excerpt.Sentence);
        problems.Add(ProblemRules.UnreadableYaml, TextSpan.FromBounds(start, end), reason);
    }

    /// <summary>Reports a flow list still open at the end or where a block key begins, or tokens behind a document's end.</summary>
    public void ReportUnclosed(int start)
    {
        bool open = start < region.End && text[start] is '[' or '{';
        string reason = open ? $"'{text[start]}' is never closed" : "something is left behind its end";
        problems.Add(ProblemRules.UnreadableYaml, new TextSpan(start, open ? 1 : 0), reason);
    }

    /// <summary>Reports an escaped half of a surrogate pair whose other half is not escaped beside it.</summary>
    public void ReportHalfPair()
    {
        int start = Reached;
        for (int i = Reached; i < region.End; i++)
        {
            if (text[i] == '\\' && i + 1 < region.End && text[i + 1] == '\\')
            {
                // A backslash that is written out, whatever follows it.
                i++;
                continue;
            }

            if (!IsHalf(text, i, region.End)) continue;
            start = i;
            bool isPair = !IsSecondHalf(text[i + 3]) && IsHalf(text, i + 6, region.End) && IsSecondHalf(text[i + 9]);
            if (!isPair) break;
            i += 11;
        }

        problems.Add(ProblemRules.UnreadableYaml, new TextSpan(start, Math.Min(6, region.End - start)),
            @"an escape such as '\ud83d\ude00' names half a character; write the other half behind it, or the character itself");
    }

    // From \ud800 to \udfff; the second halves begin with \udc00.
    private static bool IsHalf(string text, int at, int end) =>
        at + 6 <= end && text[at] == '\\' && text[at + 1] == 'u' && text[at + 2] is 'd' or 'D' && text[at + 3] is not (>= '0' and <= '7');

    private static bool IsSecondHalf(char third) => third is (>= 'C' and <= 'F') or (>= 'c' and <= 'f');

    // The first tab not yet read with nothing but white space before it on its line.
    private int? FindIndentingTab()
    {
        int end = region.End;
        for (int i = text.IndexOf('\t', Reached, end - Reached); i >= 0; i = text.IndexOf('\t', i + 1, end - i - 1))
        {
            int before = i;
            while (before > 0 && text[before - 1] == ' ') before--;
            if (before == 0 || text[before - 1] is '\n' or '\r') return i;
        }

        return null;
    }
}
