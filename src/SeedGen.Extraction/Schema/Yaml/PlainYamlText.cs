namespace SeedGen.Extraction.Schema.Yaml;

/// <summary>Keys and values of <see cref="PlainYaml"/>, each on one line.</summary>
internal static class PlainYamlText
{
    private const int LongestKey = 200;
    private const int MaxDepth = 8;

    /// <summary>
    /// False when there is a tab, a control character, half a pair of surrogates or a separator that only some take for the
    /// end of a line.
    /// </summary>
    public static bool IsPlain(string text, TextSpan region)
    {
        foreach (char c in text.AsSpan(region.Start, region.Length))
        {
            bool isPlain = c is (>= ' ' and < '\u007F') or '\n' or '\r'
                or (>= '\u00A0' and < '\u2028') or (> '\u2029' and < '\uD800');
            if (!isPlain) return false;
        }

        return true;
    }

    /// <summary>A key and the colon behind it, which a blank or the line's end follows; null when there is none.</summary>
    public static DataScalar? ReadKey(string text, ref int at, int limit)
    {
        int start = at;
        DataScalar? key = at < limit && text[at] is '"' or '\'' ? ReadQuoted(text, ref at, limit) : ReadPlainKey(text, ref at, limit);
        bool isKey = key is { Kind: not ScalarKind.Null } && at - start <= LongestKey && at < limit && text[at] == ':'
            && (at + 1 == limit || text[at + 1] is ' ' or '\n' or '\r');
        at++;
        return isKey ? key : null;
    }

    /// <summary>Text, or a list or mapping in brackets; null when it is of another kind.</summary>
    public static DataNode? ReadValue(string text, ref int at, int limit) => ReadValue(text, ref at, limit, 0);

    private static DataNode? ReadValue(string text, ref int at, int limit, int depth) => at >= limit ? null : text[at] switch
    {
        '"' or '\'' => ReadQuoted(text, ref at, limit),
        '[' when depth < MaxDepth => ReadFlowList(text, ref at, limit, depth + 1),
        '{' when depth < MaxDepth => ReadFlowMapping(text, ref at, limit, depth + 1),
        _ => ReadPlain(text, ref at, limit, isFlow: depth > 0),
    };

    private static DataSequence? ReadFlowList(string text, ref int at, int limit, int depth)
    {
        int start = at++;
        List<DataNode> items = [];
        SkipBlanks(text, ref at, limit);
        if (!Skip(text, ref at, limit, ']'))
        {
            do
            {
                SkipBlanks(text, ref at, limit);
                if (ReadValue(text, ref at, limit, depth) is not { } item) return null;
                items.Add(item);
                SkipBlanks(text, ref at, limit);
            }
            while (Skip(text, ref at, limit, ','));
            if (!Skip(text, ref at, limit, ']')) return null;
        }

        return new(new([.. items]), TextSpan.FromBounds(start, at));
    }

    private static DataMapping? ReadFlowMapping(string text, ref int at, int limit, int depth)
    {
        int start = at++;
        List<DataEntry> entries = [];
        PlainYamlKeys keys = new();
        SkipBlanks(text, ref at, limit);
        if (!Skip(text, ref at, limit, '}'))
        {
            do
            {
                SkipBlanks(text, ref at, limit);
                if (ReadKey(text, ref at, limit) is not { } key || !keys.Add(key.Value)) return null;
                SkipBlanks(text, ref at, limit);
                if (ReadValue(text, ref at, limit, depth) is not { } value) return null;
                entries.Add(new DataEntry(key, value));
                SkipBlanks(text, ref at, limit);
            }
            while (Skip(text, ref at, limit, ','));
            if (!Skip(text, ref at, limit, '}')) return null;
        }

        return new(new([.. entries]), TextSpan.FromBounds(start, at));
    }

    // Quotation marks with neither a line end nor a backslash between them.
    private static DataScalar? ReadQuoted(string text, ref int at, int limit)
    {
        int start = at;
        char mark = text[at++];
        bool hasDoubled = false;
        for (; at < limit && text[at] is not ('\n' or '\r'); at++)
        {
            if (text[at] == '\\' && mark == '"') return null;
            if (text[at] != mark) continue;
            if (mark == '"' || at + 1 == limit || text[at + 1] != mark)
            {
                string value = text.Substring(start + 1, at - start - 1);
                at++;
                return new(hasDoubled ? value.Replace("''", "'") : value, ScalarKind.Text, TextSpan.FromBounds(start, at));
            }

            hasDoubled = true;
            at++;
        }

        return null;
    }

    private static DataScalar? ReadPlainKey(string text, ref int at, int limit)
    {
        int start = at;
        while (at < limit && (IsWordPart(text[at]) || (at > start && text[at] is '-' or '.' or '/'))) at++;
        return at == start ? null : Plain(text, start, at);
    }

    // Words without quotation marks: they begin with a letter or digit and hold no mark that means something else there.
    private static DataScalar? ReadPlain(string text, ref int at, int limit, bool isFlow)
    {
        int start = at;
        if (!IsWordPart(text[at])) return null;
        int end = start;
        for (; at < limit && text[at] is not ('\n' or '\r'); at++)
        {
            char c = text[at];
            if (c == ' ') continue;
            if (c == '#' && text[at - 1] == ' ' && !isFlow) break;
            if (isFlow && c is ',' or ']' or '}') break;
            bool belongs = IsWordPart(c) || c > '\u00A0' || c is '-' or '.' or '/' or '(' or ')' or '\'' or ';'
                || (!isFlow && c is ',' or '?' or '!' or '&' or '"' or '%' or '$' or '=' or '+')
                || (!isFlow && c == ':' && at + 1 < limit && text[at + 1] is not (' ' or '\n' or '\r'));
            if (!belongs) return null;
            end = at + 1;
        }

        at = end;
        return Plain(text, start, end);
    }

    private static DataScalar Plain(string text, int start, int end)
    {
        string value = text.Substring(start, end - start);
        return new(value, YamlReader.KindOfPlain(value), TextSpan.FromBounds(start, end));
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static bool Skip(string text, ref int at, int limit, char mark)
    {
        if (at >= limit || text[at] != mark) return false;
        at++;
        return true;
    }

    private static void SkipBlanks(string text, ref int at, int limit)
    {
        while (at < limit && text[at] == ' ') at++;
    }
}
