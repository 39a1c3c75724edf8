using SeedGen.Extraction.Attribution;
using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Corpus.Reading;

/// <summary>
/// The schema's corrections of one article. They are the last word: what they say stands over every rule, and one that
/// no longer fits the text is a problem at its own words.
/// </summary>
internal sealed class Corrections
{
    /// <summary>
    /// What <see cref="AttributedQuote.Rule"/> and <see cref="TimexMention.Rule"/> say of corrected ones.
    /// </summary>
    public const string Rule = SpeakerRules.Schema;

    private readonly TextDocument _document;
    private readonly ArticleEntry? _entry;
    private readonly ProblemList? _problems;

    private Corrections(TextDocument document, ArticleEntry? entry, ProblemList? problems)
    {
        _document = document;
        _entry = entry;
        _problems = problems;
    }

    /// <summary>
    /// The corrections in <paramref name="entry"/>; none when it is null. Complaints count in the entry's lines.
    /// </summary>
    public static Corrections Of(TextDocument document, ArticleEntry? entry, ProblemList? problems) =>
        new(document, entry, problems);

    /// <summary>
    /// The quotations as corrected. A correction is for the quotation that holds its words, or for one directly inside
    /// that holds them too.
    /// </summary>
    public ValueList<AttributedQuote> Apply(ValueList<AttributedQuote> quotes)
    {
        if (_entry is null || _problems is null || _entry.Quotes.IsEmpty) return quotes;
        List<AttributedQuote> corrected = [.. quotes];
        List<TextSpan> ignored = [];
        foreach (QuoteCorrection correction in _entry.Quotes)
        {
            if (Anchor.Find(_document, correction.At, correction.AtSpan, _problems) is not { } words) continue;
            if (ignored.Exists(span => span.Contains(words)))
            {
                NoteSecond("quotation", correction.At, correction.AtSpan);
                continue;
            }

            int at = corrected.FindIndex(quote => quote.Span.Contains(words));
            if (at < 0)
            {
                _problems.Add(ProblemRules.NoQuotationThere, correction.AtSpan, Excerpt.Of(correction.At));
                continue;
            }

            List<AttributedQuote> inner = [.. corrected[at].Inner];
            int nested = inner.FindIndex(quote => quote.Span.Contains(words));
            AttributedQuote quote = nested < 0 ? corrected[at] : inner[nested];
            if (correction.Ignore) ignored.Add(quote.Span);
            if (quote.Rule == Rule) NoteSecond("quotation", correction.At, correction.AtSpan);
            else if (nested < 0) Replace(corrected, at, correction);
            else
            {
                Replace(inner, nested, correction);
                corrected[at] = corrected[at] with { Inner = inner.ToValueList() };
            }
        }

        return corrected.ToValueList();
    }

    /// <summary>
    /// The dates as corrected; what <paramref name="dateProblems"/> says of a corrected one is settled and taken out.
    /// </summary>
    public ValueList<TimexMention> Apply(ValueList<TimexMention> dates, ProblemList dateProblems)
    {
        if (_entry is null || _problems is null || _entry.Dates.IsEmpty) return dates;
        List<TimexMention> corrected = [.. dates];
        List<TextSpan> ignored = [];
        foreach (DateCorrection correction in _entry.Dates)
        {
            if (Anchor.Find(_document, correction.At, correction.AtSpan, _problems) is not { } words) continue;
            int at = corrected.FindIndex(date => date.Span.Overlaps(words));
            bool wasDoubted = dateProblems.Settle(words);
            if (at < 0)
            {
                if (ignored.Exists(span => span.Overlaps(words))) NoteSecond("date", correction.At, correction.AtSpan);
                else if (wasDoubted && correction.Ignore) ignored.Add(words);
                else _problems.Add(ProblemRules.NoDateThere, correction.AtSpan, Excerpt.Of(correction.At));
                continue;
            }

            dateProblems.Settle(corrected[at].Span);
            if (corrected[at].Rule == Rule)
            {
                NoteSecond("date", correction.At, correction.AtSpan);
                continue;
            }

            if (correction.Ignore)
            {
                ignored.Add(corrected[at].Span);
                corrected.RemoveAt(at);
            }
            else if (correction.Value is { } value)
            {
                if (corrected[at].Value == value) NoteNoChange(correction.At, correction.AtSpan);
                corrected[at] = WithValue(corrected[at], value, correction);
            }
        }

        return corrected.ToValueList();
    }

    private void Replace(List<AttributedQuote> quotes, int at, QuoteCorrection correction)
    {
        AttributedQuote quote = quotes[at];
        if (correction.Ignore)
        {
            quotes.RemoveAt(at);
            return;
        }

        // Who has a speaker speaks, unless the correction says otherwise.
        QuoteKind kind = correction.Kind ?? (correction.Speaker is null ? quote.Kind : QuoteKind.Speech);
        AttributedQuote before = quote;
        quote = quote with { Kind = kind, Basis = Basis.Schema, Rule = Rule, KindRule = Rule };
        quotes[at] = kind == QuoteKind.Speech
            ? quote with
            {
                Form = quote.Form ?? QuoteForm.Mixed,
                SpeakerKey = correction.Speaker ?? quote.SpeakerKey,
                SpeakerDescription = correction.Speaker is null ? quote.SpeakerDescription : null,
            }
            : quote with { Form = null, SpeakerKey = null, SpeakerText = null, SpeakerDescription = null, Cue = null, Via = null };
        bool saysWhat = correction.Kind is not null || correction.Speaker is not null;
        bool isSame = quotes[at] == before with { Basis = Basis.Schema, Rule = Rule, KindRule = Rule };
        if (saysWhat && isSame) NoteNoChange(correction.At, correction.AtSpan);
    }

    private void NoteSecond(string what, string words, TextSpan span) =>
        _problems!.Add(ProblemRules.CorrectedTwice, span, what, Excerpt.Of(words));

    private void NoteNoChange(string words, TextSpan span) =>
        _problems!.Add(ProblemRules.CorrectionChangesNothing, span, Excerpt.Of(words));

    private TimexMention WithValue(TimexMention date, string value, DateCorrection correction)
    {
        if (!TimexValue.TryRead(value, out TimexReading reading))
        {
            _problems!.Add(ProblemRules.NoTimexValue, correction.ValueSpan, Excerpt.Of(value));
            return date;
        }

        // A length of time and a recurring time are written alike; the text's own type tells.
        TimexType type = reading.Type == TimexType.Duration && date.Type == TimexType.Set
            ? TimexType.Set
            : reading.Type;
        return new TimexMention(date.Span, type, value, reading.Granularity, Basis.Schema, Rule)
        {
            Start = reading.Start,
            End = reading.End,
        };
    }
}
