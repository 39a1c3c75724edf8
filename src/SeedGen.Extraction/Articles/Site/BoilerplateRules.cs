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
    /// <param name="known">Finds the words by which the user knows boilerplate; null where there are none.</param>
    /// <param name="cancellation">Asked for each rough sentence.</param>
    public static ScratchList<Piece> Cut(string text, ScratchList<Line> lines, KnownWords? known, CancellationToken cancellation)
    {
        ScratchList<Piece> parts = new();
        ScratchList<Sentence> sentences = new();
        List<TextSpan>? knownWords = lines.Count == 0 ? null : known?.Find(text, lines[0].Span.Start, cancellation);
        int nextKnown = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            Line line = lines[i];
            char openQuotation = '\0';
            for (int start = line.Span.Start; start < line.Span.End;)
            {
                cancellation.ThrowIfCancellationRequested();
                int end = SentenceRuns.RunEnd(text, line.Span, start);
                TextSpan run = TextSpan.FromBounds(start, end).Trim(text);
                start = end;
                bool isKnown = knownWords is not null && IsKnown(knownWords, ref nextKnown, run);
                bool isLabel = SiteLabel.IsLabel(text, run) || (parts.Count > 0 && SiteLabel.IsPointer(text, run));
                if (isKnown) parts.Add(new(line, run, BoilerplateLevel.Strong));
                else if (isLabel) parts.Add(new(line, run, BoilerplateLevel.Label));
                else CutRun(text, new(line, run, BoilerplateLevel.None), parts, sentences, ref openQuotation, cancellation);
            }
        }

        sentences.Release();
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
    private static void CutRun(
        string text, Piece run, ScratchList<Piece> parts, ScratchList<Sentence> sentences, ref char openQuotation,
        CancellationToken cancellation)
    {
        int seam = Seam.Find(text, run.Span);
        if (seam > 0)
        {
            parts.Add(run with { Span = TextSpan.FromBounds(run.Span.Start, seam), Level = BoilerplateLevel.Strong });
            run = run with { Span = TextSpan.FromBounds(seam, run.Span.End) };
        }

        Weigh(text, run.Span, sentences, ref openQuotation, cancellation);
        int head = LeadingRun(sentences);
        int tail = head == sentences.Count ? head : sentences.Count - TrailingRun(sentences);
        int news = NewsCount(sentences);
        bool isNews = news * 2 > sentences.Count;
        if (tail - head == sentences.Count)
        {
            parts.Add(run with { Level = isNews ? BoilerplateLevel.None : HighestBelowStrong(sentences) });
        }
        else if (news * 2 < sentences.Count && !HoldsReport(text, sentences, head, tail))
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

    private static void Weigh(
        string text, TextSpan run, ScratchList<Sentence> sentences, ref char openQuotation, CancellationToken cancellation)
    {
        sentences.Truncate(0);
        for (int start = run.Start, next; start < run.End; start = next)
        {
            cancellation.ThrowIfCancellationRequested();
            var span = TextSpan.FromBounds(start, SentenceRuns.SentenceEnd(text, run, start, out next));
            sentences.Add(new(span, BoilerplateScore.Of(text, span, ref openQuotation)));
        }

        for (int i = 0; i < sentences.Count && sentences.Count > 1; i++)
        {
            ref Sentence sentence = ref sentences[i];
            bool isAside = sentence.Level == BoilerplateLevel.None && SiteLabel.IsAside(text, sentence.Span);
            if (isAside) sentence = sentence with { Level = BoilerplateLevel.Weak };
        }
    }

    // How many sentences at the start are boilerplate: up to the first that is nothing like it, if one of them surely
    // is.
    private static int LeadingRun(ScratchList<Sentence> sentences)
    {
        int sure = 0;
        int run = 0;
        for (; run < sentences.Count && sentences[run].Level != BoilerplateLevel.None; run++)
        {
            if (sentences[run].Level == BoilerplateLevel.Strong) sure = run + 1;
        }

        return run == sentences.Count && sure > 0 ? run : sure;
    }

    private static int TrailingRun(ScratchList<Sentence> sentences)
    {
        int sure = 0;
        for (int i = sentences.Count - 1; i >= 0 && sentences[i].Level != BoilerplateLevel.None; i--)
        {
            if (sentences[i].Level == BoilerplateLevel.Strong) sure = sentences.Count - i;
        }

        return sure;
    }

    private static int NewsCount(ScratchList<Sentence> sentences)
    {
        int news = 0;
        for (int i = 0; i < sentences.Count; i++)
        {
            if (sentences[i].Level == BoilerplateLevel.None) news++;
        }

        return news;
    }

    private static BoilerplateLevel HighestBelowStrong(ScratchList<Sentence> sentences)
    {
        BoilerplateLevel highest = BoilerplateLevel.None;
        for (int i = 0; i < sentences.Count; i++)
        {
            BoilerplateLevel level = sentences[i].Level;
            if (level > highest && level < BoilerplateLevel.Label) highest = level;
        }

        return highest;
    }

    private static bool HoldsReport(string text, ScratchList<Sentence> sentences, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            int limit = sentences[i].Span.End;
            TextSpan word = Words.Next(text, sentences[i].Span.Start, limit, out uint hash);
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

    private static TextSpan Join(ScratchList<Sentence> sentences, int start, int end) =>
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

    private readonly record struct Sentence(TextSpan Span, BoilerplateLevel Level);
}
