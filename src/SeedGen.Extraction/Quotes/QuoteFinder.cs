using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Quotes;

/// <summary>Tells of every quotation what its own form and place say, before anybody asks who speaks.</summary>
internal static class QuoteFinder
{
    /// <summary>The top-level quotations of <paramref name="document"/> in the order of the text, nested ones inside them.</summary>
    public static ValueList<QuoteSpan> Find(TextDocument document)
    {
        ValueList<Quotation> quotations = document.Quotations;
        List<QuoteSpan>[] inner = new List<QuoteSpan>[quotations.Count];
        List<QuoteSpan> top = [];
        QuoteForm?[] forms = new QuoteForm?[quotations.Count];
        BlockKind[] blocks = BlocksOf(document);
        for (int i = 0; i < quotations.Count; i++)
        {
            document.Cancellation.ThrowIfCancellationRequested();
            int before = i > 0 && quotations[i - 1].Parent == quotations[i].Parent ? i - 1 : -1;
            forms[i] = QuoteForms.Of(document, quotations[i], before < 0 ? null : quotations[before], before < 0 ? null : forms[before]);
        }

        // From the last to the first, so that what is inside is complete when its parent comes.
        for (int i = quotations.Count - 1; i >= 0; i--)
        {
            document.Cancellation.ThrowIfCancellationRequested();
            Quotation quotation = quotations[i];
            string rule = KindRuleOf(document, quotation, blocks[i]);
            QuoteKind kind = rule == KindRules.Words ? QuoteKind.Speech : QuoteKind.Title;
            inner[i]?.Reverse();
            QuoteSpan quote = new(
                i, quotation.Inside, kind, kind == QuoteKind.Speech ? forms[i] : null, rule, (inner[i] ?? []).ToValueList());
            if (quotation.Parent < 0) top.Add(quote);
            else (inner[quotation.Parent] ??= []).Add(quote);
        }

        top.Reverse();
        return top.ToValueList();
    }

    private static string KindRuleOf(TextDocument document, Quotation quotation, BlockKind block) =>
        block is BlockKind.Title or BlockKind.Heading
            ? KindRules.Heading
            : QuotedNames.RuleFor(document, quotation) ?? KindRules.Words;

    private static BlockKind[] BlocksOf(TextDocument document)
    {
        BlockKind[] kinds = new BlockKind[document.Quotations.Count];
        int block = 0;
        for (int i = 0; i < kinds.Length; i++)
        {
            int start = document.Quotations[i].Outside.Start;
            while (document.Blocks[block].Span.End <= start) block++;
            kinds[i] = document.Blocks[block].Kind;
        }

        return kinds;
    }
}
