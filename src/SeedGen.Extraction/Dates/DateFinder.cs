using SeedGen.Extraction.Dates.Rules;
using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Extraction.Dates;

/// <summary>Finds the time expressions of a document and what they mean, in one pass over its sentences.</summary>
/// <remarks>
/// Types, values and extents follow TIMEX3 as TempEval-3 uses it. The rules are the tables that <see cref="DateRules.All"/> names;
/// at every word the rule that takes the most words wins.
/// </remarks>
internal static class DateFinder
{
    /// <summary>All time expressions, in the order of the text and without overlap.</summary>
    /// <param name="document">The article's words.</param>
    /// <param name="reference">What relative dates are resolved against; null when the article has no date.</param>
    /// <param name="order">How 03/04/2022 is meant.</param>
    /// <param name="problems">Gets the complaints, at spans of the document's text.</param>
    public static ValueList<TimexMention> Find(
        TextDocument document, Timestamp? reference, DateOrder order, ProblemList problems)
    {
        string text = document.Text;
        ReadOnlySpan<Token> tokens = document.Tokens.AsSpan();
        ScratchList<int> places = new();
        DateLexer.AddPlaces(tokens, places);
        DateContext context = new(document, reference, order, problems) { IsNarrative = TextKind.IsNarrative(document, places, reference) };
        DateMatch match = new(context);
        ScratchList<TimexMention> mentions = new();
        SentenceDates dates = new(context, mentions);
        int next = 0;
        foreach (ref readonly Sentence sentence in document.Sentences)
        {
            document.Cancellation.ThrowIfCancellationRequested();
            bool mayHoldDate = false;
            for (; next < places.Count && places[next] < sentence.End; next++)
                mayHoldDate = mayHoldDate || DateLexer.IsTrigger(text, tokens[places[next]], sentence.Span.End);
            if (mayHoldDate && DateLexer.Read(text, tokens, sentence, context.Words)) FindIn(match, dates);
        }

        context.Words.Release();
        places.Release();
        return new(mentions.Take());
    }

    private static void FindIn(DateMatch match, SentenceDates dates)
    {
        DateContext context = match.Context;
        context.StartSentence();
        dates.Start();
        for (int i = 0; i < context.Words.Count;)
        {
            if (!DateRules.MayStart(context.Words, i) || !DateRules.TryFind(match, i, out DateRules.Finding finding))
            {
                i++;
                continue;
            }

            dates.Add(finding);
            i = Math.Max(finding.End, i + 1);
        }

        dates.Close();
    }
}
