using SeedGen.Extraction;
using SeedGen.Extraction.Dates;
using SeedGen.Extraction.Dates.Rules;
using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema.Fields;
using SeedGen.Tests.Support;

namespace SeedGen.Tests.Dates;

/// <summary>Reads the dates of one paragraph, published on Tuesday, 8 November 2022 unless said otherwise.</summary>
internal static class DateReading
{
    public static readonly Timestamp Reference = new(new DateTime(2022, 11, 8), HasTime: false);

    public static ValueList<TimexMention> Find(
        string text, Timestamp? reference, DateOrder order = DateOrder.Unknown, List<Problem>? problems = null)
    {
        TextDocument document = Paragraph.Of(text);
        ProblemList list = new(new SourceFile("article.txt", text));
        ValueList<TimexMention> mentions = DateFinder.Find(document, reference, order, list);
        problems?.AddRange(list.ToValueList());
        return mentions;
    }

    /// <summary>What a rule sees around it in the paragraph <paramref name="text"/>.</summary>
    public static DateContext ContextOf(string text, bool isNarrative = false) =>
        new(Paragraph.Of(text), Reference, DateOrder.Unknown, new(new SourceFile("article.txt", text))) { IsNarrative = isNarrative };

    /// <summary>"words=value; words=value" of all that was found.</summary>
    public static string Show(string text, Timestamp? reference, DateOrder order = DateOrder.Unknown) =>
        string.Join("; ", Find(text, reference, order).Select(m => m.Span.In(text) + "=" + m.Value));

    public static string Show(string text) => Show(text, Reference);
}
