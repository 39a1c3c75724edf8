using System.Globalization;
using SeedGen.Extraction.Actors;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Problems;

namespace SeedGen.Extraction.Attribution;

/// <summary>What a careful editor would want to know about an article's quotations.</summary>
internal static class QuoteProblems
{
    private const int Shown = 40;

    // Of so many marks each is told at its place; where more have no partner, it is the text's style of quoting, or no prose.
    private const int MostMarks = 10;

    /// <summary>Adds to <paramref name="problems"/> what is doubtful about the quotations of <paramref name="document"/>.</summary>
    public static void Check(TextDocument document, ValueList<AttributedQuote> quotes, ProblemList problems)
    {
        HashSet<TextSpan>? unpaired = CheckPairs(document, problems);
        foreach (AttributedQuote quote in quotes)
        {
            bool isNobodys = quote is { Kind: QuoteKind.Speech, Form: QuoteForm.Direct, SpeakerText: null, SpeakerKey: null };
            if (isNobodys && unpaired?.Contains(quote.Span) != true)
            {
                problems.Add(ProblemRules.NoSpeaker, quote.Span, Excerpt(document.Text, quote.Span));
            }
        }
    }

    /// <summary>
    /// Notes each of <paramref name="found"/> at the first quotation it speaks: code can't call by name who is not declared.
    /// </summary>
    public static void CheckSpeakers(ValueList<AttributedQuote> quotes, ValueList<FoundActor> found, ProblemList problems)
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        foreach (FoundActor actor in found) names[actor.Key] = actor.Name;
        foreach (AttributedQuote quote in quotes)
        {
            if (quote is not { Kind: QuoteKind.Speech, SpeakerKey: { } key, SpeakerText: { } words }) continue;
            if (!names.TryGetValue(key, out string? name)) continue;
            names.Remove(key);
            problems.Add(ProblemRules.UndeclaredSpeaker, words, Excerpt(name, new TextSpan(0, name.Length)));
        }
    }

    // Returns the quotations whose mark has no partner, null for none: where they end is not known, so nothing else is said of
    // them.
    private static HashSet<TextSpan>? CheckPairs(TextDocument document, ProblemList problems)
    {
        HashSet<TextSpan>? unpaired = null;
        List<UnpairedMark> told = [];
        int count = document.StrayMarks.Count;
        ValueList<Quotation> quotations = document.Quotations;
        for (int i = 0; i < quotations.Count; i++)
        {
            if (quotations[i].IsClosed || GoesOn(document, i)) continue;
            if (told.Count < MostMarks)
                told.Add(new(new(quotations[i].Outside.Start, 1), Excerpt(document.Text, quotations[i].Outside)));
            (unpaired ??= []).Add(quotations[i].Inside);
            count++;
        }

        for (int i = 0; i < Math.Min(document.StrayMarks.Count, MostMarks); i++)
        {
            TextSpan stray = document.StrayMarks[i];
            told.Add(new(stray, ExcerptBefore(document.Text, stray)));
        }

        told.Sort(static (a, b) => a.Mark.Start.CompareTo(b.Mark.Start));
        for (int i = 0; i < Math.Min(told.Count, MostMarks); i++)
        {
            int untold = i == MostMarks - 1 ? count - MostMarks : 0;
            string others = untold > 0 ? $" (and {untold.ToString(CultureInfo.InvariantCulture)} more in this article)" : "";
            problems.Add(ProblemRules.UnpairedMark, told[i].Mark, told[i].Words, others);
        }

        return unpaired;
    }

    // Several paragraphs of one speech: each but the last stays open, and the next one opens again.
    private static bool GoesOn(TextDocument document, int i)
    {
        if (i + 1 >= document.Quotations.Count) return false;
        int next = document.Quotations[i + 1].Outside.Start;
        for (int b = BlockBehind(document.Blocks, document.Quotations[i].Outside.Start); b < document.Blocks.Count; b++)
        {
            Block block = document.Blocks[b];
            if (block.Kind is BlockKind.Paragraph or BlockKind.Standfirst) return block.Span.Start == next;
        }

        return false;
    }

    // Index of the first block that begins behind the offset.
    private static int BlockBehind(ValueList<Block> blocks, int offset)
    {
        int low = 0;
        int high = blocks.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (blocks[middle].Span.Start <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    // The last words up to the mark, the first of them whole.
    private static string ExcerptBefore(string text, TextSpan mark)
    {
        int start = Math.Max(0, mark.Start - Shown);
        if (start == 0) return text.Substring(0, mark.End).Trim();
        int word = start - 1;
        while (word < mark.Start && !char.IsWhiteSpace(text[word])) word++;
        bool isOneWord = word == mark.Start;
        return "…" + text.Substring(isOneWord ? start : word, mark.End - (isOneWord ? start : word)).Trim();
    }

    private static string Excerpt(string text, TextSpan span) =>
        span.Length <= Shown ? span.In(text) : text.Substring(span.Start, Shown).TrimEnd() + "…";

    // A class, because native code made ahead of time holds no framework generics over our structs.
    private sealed record UnpairedMark(TextSpan Mark, string Words);
}
