using SeedGen.Extraction.Articles.Json;
using SeedGen.Extraction.Articles.Layout;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;
using SeedGen.Extraction.Schema.Yaml;

namespace SeedGen.Extraction.Corpus.Reading;

/// <summary>
/// A line of a <c>.jsonl</c> file as it was read: it depends on its own words and its own entry of the schema, and is read again
/// alone when the entry is another.
/// </summary>
/// <param name="Span">Where it stands in the file.</param>
/// <param name="Id">Its id; null when it is no article.</param>
/// <param name="Entry">What the schema says of it.</param>
/// <param name="Article">The article; null when it could not be read.</param>
/// <param name="Problems">What is wrong with the line.</param>
/// <param name="EntryProblems">What is wrong with the entry.</param>
internal sealed record SeedLine(
    TextSpan Span, string? Id, ArticleEntry? Entry, ArticleModel? Article, ValueList<Problem> Problems, ValueList<Problem> EntryProblems)
{
    /// <summary>Reads all lines of a file.</summary>
    public static SeedResult ReadAll(Seed seed, PreparedSettings settings, PreparedEntries entries, CancellationToken cancellation)
    {
        List<SeedLine> lines = [];
        if (JsonLines.SpreadOut(seed.File.Text) is { } value)
        {
            ProblemList problems = new(seed.File, cancellation);
            problems.Add(ProblemRules.LineIsNoObject, value.Bracket, value.What);
            return ResultOf(seed, [new(value.Bracket, null, null, null, problems.ToValueList(), default)]);
        }

        Utf8Offsets bytes = new(seed.File.Text);
        foreach (TextSpan span in JsonLines.LinesOf(seed.File.Text))
        {
            cancellation.ThrowIfCancellationRequested();
            SeedLine line = Read(seed, span, settings, entries, article => bytes.PlaceOf(article.TextString, seed.Sha256), cancellation);
            if (line.Article is not null || !line.Problems.IsEmpty) lines.Add(line);
        }

        return ResultOf(seed, lines);
    }

    /// <summary>What a file comes to when nothing but entries has changed since it was read: the lines they are about are read again.</summary>
    public static SeedResult ReadAgain(
        SeedResult before, Seed seed, PreparedSettings settings, PreparedEntries entries, CancellationToken cancellation)
    {
        List<SeedLine>? lines = null;
        for (int i = 0; i < before.Lines.Count; i++)
        {
            SeedLine line = before.Lines[i];
            if (line.Id is null || Equals(entries.Find(line.Id), line.Entry)) continue;
            cancellation.ThrowIfCancellationRequested();
            (lines ??= [.. before.Lines])[i] = Read(seed, line.Span, settings, entries, _ => line.Article!.Line!.Value, cancellation);
        }

        return lines is null ? before : ResultOf(seed, lines);
    }

    private static SeedLine Read(
        Seed seed, TextSpan span, PreparedSettings settings, PreparedEntries entries, Func<RawArticle, LinePlace> placeOf,
        CancellationToken cancellation)
    {
        ProblemList problems = new(seed.File, cancellation);
        RawArticle? article = JsonLines.ReadLine(
            seed.File, span, settings.Fields, settings.Boilerplate, settings.Settings.DateOrder, problems, cancellation);
        if (article is null) return new(span, null, null, null, problems.ToValueList(), default);
        ArticleEntry? entry = entries.Find(article.Id!);
        ProblemList? ofEntry = entry is null ? null : new ProblemList(entry.File);

        // A line with an error in it has become no article.
        ArticleModel model = ArticleExtractor.Extract(seed, article, settings, entry, settings.Settings.IsWhole, problems, ofEntry, cancellation);
        return new(span, article.Id, entry, model with { Line = placeOf(article) }, problems.ToValueList(), ofEntry?.ToValueList() ?? default);
    }

    private static SeedResult ResultOf(Seed seed, List<SeedLine> lines)
    {
        ProblemList problems = new(seed.File);
        if (string.IsNullOrWhiteSpace(seed.File.Text)) problems.Add(ProblemRules.EmptyArticle, default, Excerpt.Of(seed.RelativePath));
        List<ArticleModel> articles = new(lines.Count);
        List<Problem> entryProblems = [];
        foreach (SeedLine line in lines)
        {
            if (line.Article is not null) articles.Add(line.Article);
            problems.Add(line.Problems);
            entryProblems.AddRange(line.EntryProblems);
        }

        ValueList<Problem> all = EachKeyOnce(problems.ToValueList()).Concat(entryProblems).ToValueList();
        return new(articles.ToValueList(), all) { Lines = lines.ToValueList() };
    }

    // A member that nobody declared stands in every line: it is told of in the first.
    private static ValueList<Problem> EachKeyOnce(ValueList<Problem> problems)
    {
        Dictionary<string, int> lines = new(StringComparer.Ordinal);
        foreach (Problem problem in problems)
        {
            if (problem.Rule != ProblemRules.UnknownField) continue;
            lines.TryGetValue(problem.Arguments[0], out int before);
            lines[problem.Arguments[0]] = before + 1;
        }

        if (lines.Count == 0) return problems;
        List<Problem> told = [];
        foreach (Problem problem in problems)
        {
            string key = problem.Arguments.IsEmpty ? "" : problem.Arguments[0];
            if (problem.Rule != ProblemRules.UnknownField) told.Add(problem);
            else if (lines[key] == 1) told.Add(problem);
            else if (lines[key] > 1)
            {
                string others = $" (and {NodeNames.Number(lines[key] - 1)} more in this file)";
                told.Add(new Problem(problem.Rule, problem.Location, [key, problem.Arguments[1] + others]));
                lines[key] = 0;
            }
        }

        return told.ToValueList();
    }
}
