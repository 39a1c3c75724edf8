using SeedGen.Extraction.Articles.Text;

namespace SeedGen.Extraction.Articles.Site;

/// <summary>A line or, where text of the site and of the article share one, a part of it.</summary>
/// <param name="Line">The line it is of.</param>
/// <param name="Span">Its words with their markup.</param>
/// <param name="Level">How much it is like text of the site.</param>
internal readonly record struct Piece(Line Line, TextSpan Span, BoilerplateLevel Level)
{
    /// <summary>True for text of the site.</summary>
    public bool IsBoilerplate => Level >= BoilerplateLevel.Label;
}

/// <summary>Tells text of the site from text of the article, and cuts lines that hold both.</summary>
internal static class BoilerplateRules
{
    /// <summary>The pieces of <paramref name="lines"/>, in their order.</summary>
    /// <param name="text">The raw text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="known">Words by which the user knows boilerplate.</param>
    public static List<Piece> Cut(string text, IReadOnlyList<Line> lines, ValueList<string> known)
    {
        List<Piece> parts = new(lines.Count);
        List<TextSpan> knownWords = lines.Count == 0 ? [] : KnownWords.Find(text, lines[0].Span.Start, known);
        int nextKnown = 0;
        foreach (Line line in lines)
        {
            char openQuotation = '\0';
            foreach (TextSpan run in SentenceRuns.Split(text, line.Span))
            {
                while (nextKnown < knownWords.Count && knownWords[nextKnown].End <= run.Start) nextKnown++;
                bool isKnown = nextKnown < knownWords.Count && knownWords[nextKnown].Overlaps(run);
                bool isLabel = SiteLabel.IsLabel(text, run) || (parts.Count > 0 && SiteLabel.IsPointer(text, run));
                if (isKnown) parts.Add(new(line, run, BoilerplateLevel.Strong));
                else if (isLabel) parts.Add(new(line, run, BoilerplateLevel.Label));
                else CutRun(text, new(line, run, BoilerplateLevel.None), parts, ref openQuotation);
            }
        }

        BoilerplateRuns.Settle(text, parts);
        return Merge(parts);
    }

    // A run of sentences without a missing blank: boilerplate as a whole, at either end, or not at all.
    private static void CutRun(string text, Piece run, List<Piece> parts, ref char openQuotation)
    {
        int seam = Seam.Find(text, run.Span);
        if (seam > 0)
        {
            parts.Add(run with { Span = TextSpan.FromBounds(run.Span.Start, seam), Level = BoilerplateLevel.Strong });
            run = run with { Span = TextSpan.FromBounds(seam, run.Span.End) };
        }

        List<TextSpan> sentences = SentenceRuns.Sentences(text, run.Span);
        BoilerplateLevel[] levels = new BoilerplateLevel[sentences.Count];
        for (int i = 0; i < levels.Length; i++)
        {
            levels[i] = BoilerplateScore.Of(text, sentences[i], ref openQuotation);
            bool isAside = levels[i] == BoilerplateLevel.None && levels.Length > 1
                && SiteLabel.IsAside(text, sentences[i]);
            if (isAside) levels[i] = BoilerplateLevel.Weak;
        }

        int head = LeadingRun(levels);
        int tail = head == levels.Length ? head : levels.Length - TrailingRun(levels);
        int news = levels.Count(static l => l == BoilerplateLevel.None);
        bool isNews = news * 2 > levels.Length;
        if (tail - head == levels.Length)
        {
            parts.Add(run with { Level = isNews ? BoilerplateLevel.None : HighestBelowStrong(levels) });
        }
        else if (news * 2 < levels.Length && !HoldsReport(text, sentences, head, tail))
        {
            parts.Add(run with { Level = BoilerplateLevel.Strong });
        }
        else
        {
            if (head > 0) parts.Add(run with { Span = Join(sentences, 0, head), Level = BoilerplateLevel.Strong });
            parts.Add(run with { Span = Join(sentences, head, tail), Level = BoilerplateLevel.None });
            if (tail < levels.Length)
            {
                parts.Add(run with { Span = Join(sentences, tail, levels.Length), Level = BoilerplateLevel.Strong });
            }
        }
    }

    // How many sentences at the start are boilerplate: up to the first that is nothing like it, if one of them surely
    // is.
    private static int LeadingRun(BoilerplateLevel[] levels)
    {
        int sure = 0;
        int run = 0;
        for (; run < levels.Length && levels[run] != BoilerplateLevel.None; run++)
        {
            if (levels[run] == BoilerplateLevel.Strong) sure = run + 1;
        }

        return run == levels.Length && sure > 0 ? run : sure;
    }

    private static int TrailingRun(BoilerplateLevel[] levels)
    {
        int sure = 0;
        for (int i = levels.Length - 1; i >= 0 && levels[i] != BoilerplateLevel.None; i--)
        {
            if (levels[i] == BoilerplateLevel.Strong) sure = levels.Length - i;
        }

        return sure;
    }

    private static BoilerplateLevel HighestBelowStrong(BoilerplateLevel[] levels)
    {
        BoilerplateLevel highest = BoilerplateLevel.None;
        foreach (BoilerplateLevel level in levels)
        {
            if (level > highest && level < BoilerplateLevel.Label) highest = level;
        }

        return highest;
    }

    private static bool HoldsReport(string text, List<TextSpan> sentences, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            int limit = sentences[i].End;
            TextSpan word = Words.Next(text, sentences[i].Start, limit, out uint hash);
            for (; !word.IsEmpty; word = Words.Next(text, word.End, limit, out hash))
            {
                if (BoilerplateTerms.Signs.TryMatch(text, word, hash, limit, out BoilerplateSign sign, out _)
                    && sign == BoilerplateSign.Report)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static TextSpan Join(List<TextSpan> sentences, int start, int end) =>
        TextSpan.FromBounds(sentences[start].Start, sentences[end - 1].End);

    // Only the border between site and article is worth a cut: a missing blank between two sentences of one is a slip.
    private static List<Piece> Merge(List<Piece> parts)
    {
        List<Piece> pieces = new(parts.Count);
        foreach (Piece part in parts)
        {
            Piece last = pieces.Count > 0 ? pieces[pieces.Count - 1] : default;
            if (pieces.Count > 0 && last.Line == part.Line && last.IsBoilerplate == part.IsBoilerplate)
            {
                pieces[pieces.Count - 1] = last with
                {
                    Span = TextSpan.FromBounds(last.Span.Start, part.Span.End),
                    Level = last.Level > part.Level ? last.Level : part.Level,
                };
            }
            else
            {
                pieces.Add(part);
            }
        }

        return pieces;
    }
}
