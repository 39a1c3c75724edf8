namespace SeedGen.Extraction.Quotes;

/// <summary>A quotation with what can be told of it without knowing who speaks.</summary>
/// <param name="Quotation">Its index among the document's quotations.</param>
/// <param name="Span">The words without the marks.</param>
/// <param name="Kind">What it is, by its form and place.</param>
/// <param name="Form">How it is worked into its sentence; null unless it is speech.</param>
/// <param name="KindRule">Name of the rule that told the kind: one of <see cref="KindRules.All"/>.</param>
/// <param name="Inner">Quotations inside it.</param>
internal sealed record QuoteSpan(
    int Quotation, TextSpan Span, QuoteKind Kind, QuoteForm? Form, string KindRule, ValueList<QuoteSpan> Inner);
