using SeedGen.Extraction.Articles.Text;
using SeedGen.Extraction.Language;

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
    /// <param name="tokens">Its tokens, from the first line on or from before it.</param>
    /// <param name="known">Finds the words by which the user knows boilerplate; null where there are none.</param>
    /// <param name="cancellation">Asked for each rough sentence.</param>
    public static ScratchList<Piece> Cut(
        string text, ScratchList<Line> lines, ScratchList<Token> tokens, KnownWords? known, CancellationToken cancellation)
    {
        ScratchList<Piece> parts = new();
        SentenceWeigher weigher = new(text, tokens, cancellation);
        List<TextSpan>? knownWords = lines.Count == 0 ? null : known?.Find(text, lines[0].Span.Start, cancellation);
        int nextKnown = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            Line line = lines[i];
            weigher.StartLine();
            for (int start = line.Span.Start; start < line.Span.End;)
            {
                cancellation.ThrowIfCancellationRequested();
                int end = SentenceRuns.RunEnd(text, line.Span, start);
                TextSpan run = TextSpan.FromBounds(start, end).Trim(text);
                start = end;
                bool isKnown = knownWords is not null && IsKnown(knownWords, ref nextKnown, run);
                bool isLabel = SiteLabel.IsLabel(text, run) || SiteLabel.IsCopyright(text, run) || SiteLabel.IsMenu(text, run)
                    || (parts.Count > 0 && (SiteLabel.IsPointer(text, run) || SiteLabel.IsMoreFrom(text, run)));
                if (isKnown) parts.Add(new(line, run, BoilerplateLevel.Strong));
                else if (isLabel) parts.Add(new(line, run, BoilerplateLevel.Label));
                else CutRun(text, new(line, run, BoilerplateLevel.None), parts, weigher);
            }
        }

        weigher.Release();
        BoilerplateRuns.Settle(text, parts);
        cancellation.ThrowIfCancellationRequested();
        Merge(parts);
        return parts;
    }

    private static bool IsKnown(List<TextSpan> words, ref int next, TextSpan run)
    {
        while (next < words.Count && words[next].End <= run.Start) next++;
        return next < words.Count && words[next].Overlaps(run);
    }

    // A run of sentences without a missing blank: boilerplate as a whole, at either end, or not at all.
    private static void CutRun(string text, Piece run, ScratchList<Piece> parts, SentenceWeigher weigher)
    {
        int seam = Seam.Find(text, run.Span);
        if (seam > 0)
        {
            parts.Add(run with { Span = TextSpan.FromBounds(run.Span.Start, seam), Level = BoilerplateLevel.Strong });
            run = run with { Span = TextSpan.FromBounds(seam, run.Span.End) };
        }

        ScratchList<WeighedSentence> sentences = weigher.Weigh(run.Span);
        int head = LeadingRun(sentences);
        int tail = head == sentences.Count ? head : sentences.Count - TrailingRun(sentences);
        int news = NewsCount(sentences);
        bool isNews = news * 2 > sentences.Count;
        if (tail - head == sentences.Count)
        {
            parts.Add(run with { Level = isNews ? BoilerplateLevel.None : HighestBelowStrong(sentences) });
        }
        else if (news * 2 < sentences.Count && !weigher.HoldsReport(head, tail))
        {
            parts.Add(run with { Level = BoilerplateLevel.Strong });
        }
        else
        {
            if (head > 0) parts.Add(run with { Span = Join(sentences, 0, head), Level = BoilerplateLevel.Strong });
            parts.Add(run with { Span = Join(sentences, head, tail), Level = BoilerplateLevel.None });
            if (tail < sentences.Count)
            {
                TextSpan rest = Join(sentences, tail, sentences.Count);
                parts.Add(run with { Span = rest, Level = BoilerplateLevel.Strong });
            }
        }
    }

    // How many sentences at the start are boilerplate: up to the first that is nothing like it, if one of them surely
    // is.
    private static int LeadingRun(ScratchList<WeighedSentence> sentences)
    {
        int sure = 0;
        int run = 0;
        for (; run < sentences.Count && sentences[run].Level != BoilerplateLevel.None; run++)
        {
            if (sentences[run].Level == BoilerplateLevel.Strong) sure = run + 1;
        }

        return run == sentences.Count && sure > 0 ? run : sure;
    }

    private static int TrailingRun(ScratchList<WeighedSentence> sentences)
    {
        int sure = 0;
        for (int i = sentences.Count - 1; i >= 0 && sentences[i].Level != BoilerplateLevel.None; i--)
        {
            if (sentences[i].Level == BoilerplateLevel.Strong) sure = sentences.Count - i;
        }

        return sure;
    }

    private static int NewsCount(ScratchList<WeighedSentence> sentences)
    {
        int news = 0;
        for (int i = 0; i < sentences.Count; i++)
        {
            if (sentences[i].Level == BoilerplateLevel.None) news++;
        }

        return news;
    }

    private static BoilerplateLevel HighestBelowStrong(ScratchList<WeighedSentence> sentences)
    {
        BoilerplateLevel highest = BoilerplateLevel.None;
        for (int i = 0; i < sentences.Count; i++)
        {
            BoilerplateLevel level = sentences[i].Level;
            if (level > highest && level < BoilerplateLevel.Label) highest = level;
        }

        return highest;
    }

    private static TextSpan Join(ScratchList<WeighedSentence> sentences, int start, int end) =>
        TextSpan.FromBounds(sentences[start].Span.Start, sentences[end - 1].Span.End);

    // Only the border between site and article is worth a cut: a missing blank between two sentences of one is a slip.
    private static void Merge(ScratchList<Piece> parts)
    {
        int count = 0;
        for (int i = 0; i < parts.Count; i++)
        {
            Piece part = parts[i];
            Piece last = count > 0 ? parts[count - 1] : default;
            bool isSame = count > 0 && last.Line.Span.Start == part.Line.Span.Start
                && last.IsBoilerplate == part.IsBoilerplate;
            if (!isSame)
            {
                parts[count++] = part;
                continue;
            }

            parts[count - 1] = last with
            {
                Span = TextSpan.FromBounds(last.Span.Start, part.Span.End),
                Level = last.Level > part.Level ? last.Level : part.Level,
            };
        }

        parts.Truncate(count);
    }
}
