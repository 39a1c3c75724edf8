using SeedGen.Extraction.Articles.Layout;
using SeedGen.Extraction.Articles.Site;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema.Fields;
using SeedGen.Extraction.Schema.Yaml;

namespace SeedGen.Extraction.Articles.Json;

/// <summary>Reads data sets of one JSON object a line: <c>id</c>, <c>text</c>, and any other member.</summary>
internal static class JsonLines
{
    /// <summary>
    /// The lines of a file, without what parts them. Only \n does: inside a string the other line ends of Unicode are plain
    /// characters.
    /// </summary>
    public static IEnumerable<TextSpan> LinesOf(string text)
    {
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            yield return TextSpan.FromBounds(start, end);
            start = end + 1;
        }
    }

    /// <summary>
    /// What <paramref name="text"/> begins with when it is one value of several lines, as JSON is written elsewhere, and the
    /// place of its bracket; null where each line stands for itself.
    /// </summary>
    public static (TextSpan Bracket, string What)? SpreadOut(string text)
    {
        TextSpan first = default;
        foreach (TextSpan line in LinesOf(text))
        {
            TextSpan words = line.Trim(text);
            if (words.IsEmpty) continue;
            if (!first.IsEmpty) return text[words.Start] == '"' ? (first, "an object of several lines") : null;
            bool goesOn = text[words.End - 1] != ']';
            if (text[words.Start] == '[') return goesOn ? (new(words.Start, 1), "a list of several lines") : null;
            if (text[words.Start] != '{' || words.Length > 1) return null;
            first = words;
        }

        return null;
    }

    /// <summary>
    /// The article on one <paramref name="line"/> of <paramref name="file"/>; null when the line is blank or, with a
    /// complaint, when it can't be read.
    /// </summary>
    public static RawArticle? ReadLine(
        SourceFile file, TextSpan line, ValueList<FieldSchema> fields, KnownWords? boilerplate, DateOrder order, ProblemList problems,
        CancellationToken cancellation = default)
    {
        TextSpan words = line.Trim(file.Text);
        if (words.IsEmpty) return null;
        DataNode? node = JsonReader.Read(file.Text, words, problems, cancellation);
        if (node is null) return null;
        if (node is not DataMapping members)
        {
            problems.Add(ProblemRules.LineIsNoObject, words, Describe(node));
            return null;
        }

        DataScalar? text = FindText(members, fields, problems);
        if (text is null) return null;
        DataScalar? id = FindId(members, fields, problems);
        if (id is null) return null;
        var map = JsonStringMap.Create(file.Text, text.Span);
        ProblemList textProblems = problems.Inside(map.ToFile);
        ScratchList<Token> tokens = Tokenizer.Cut(text.Value, new TextSpan(0, text.Value.Length), cancellation);
        ArticleLayout layout = LayoutReader.Read(text.Value, 0, tokens, boilerplate, order, textProblems, cancellation);
        return new RawArticle(id.Value, text.Value, tokens, layout, textProblems)
        {
            Metadata = Others(members),
            IdSpan = id.Span,
            TextString = text.Span,
        };
    }

    private static DataScalar? FindText(DataMapping members, ValueList<FieldSchema> fields, ProblemList problems)
    {
        DataEntry? entry = members.Find("text");
        if (entry is null)
        {
            problems.Add(ProblemRules.MissingText, Brace(members), Hint(members, fields, "text", "body", "content"));
        }
        else if (entry.Value is DataScalar { Kind: ScalarKind.Text } text) return text;
        else problems.Add(ProblemRules.WrongMemberType, entry.Value.Span, "text", "a string", Describe(entry.Value));
        return null;
    }

    private static DataScalar? FindId(DataMapping members, ValueList<FieldSchema> fields, ProblemList problems)
    {
        DataEntry? entry = members.Find("id");
        if (entry is null) problems.Add(ProblemRules.MissingLineId, Brace(members), Hint(members, fields, "id", "key", "uid"));
        else if (entry.Value is DataScalar { Kind: ScalarKind.Text or ScalarKind.Number, Value.Length: > 0 } id)
        {
            return id;
        }
        else
        {
            problems.Add(ProblemRules.WrongMemberType, entry.Value.Span, "id", "a string with a name in it or a number",
                Describe(entry.Value));
        }
        return null;
    }

    // A member that was probably meant: the name in other letters' case, or what other data sets call it. One that is a
    // field has its right name.
    private static string Hint(DataMapping members, ValueList<FieldSchema> fields, string name, params string[] alternatives)
    {
        HashSet<string> known = new(fields.Select(static f => f.Name), StringComparer.Ordinal);
        List<string> keys = [.. members.Entries.Select(static e => e.Key.Value).Where(key => !known.Contains(key))];
        foreach (string key in keys)
        {
            if (key.Trim().Equals(name, StringComparison.OrdinalIgnoreCase)
                || Array.Exists(alternatives, a => a.Equals(key, StringComparison.OrdinalIgnoreCase)))
            {
                return $"; if '{key}' is meant, rename it";
            }
        }

        return name.Length > 2 && DidYouMean.Of(name, keys) is { } near ? $"; if '{near}' is meant, rename it" : "";
    }

    private static TextSpan Brace(DataMapping members) => new(members.Span.Start, 1);

    private static DataMapping? Others(DataMapping members)
    {
        ValueList<DataEntry> others =
            members.Entries.Where(static e => e.Key.Value is not ("id" or "text")).ToValueList();
        return others.IsEmpty ? null : members with { Entries = others };
    }

    private static string Describe(DataNode node) => node switch
    {
        DataMapping => "an object",
        DataSequence => "a list",
        DataScalar { Kind: ScalarKind.Null } => "null",
        DataScalar { Kind: ScalarKind.Number } => "a number",
        DataScalar { Kind: ScalarKind.Boolean } => "true or false",
        DataScalar { Value.Length: 0 } => "an empty string",
        _ => "a string",
    };
}
