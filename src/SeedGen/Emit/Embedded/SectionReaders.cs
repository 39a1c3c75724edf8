using SeedGen.Emit.Packing;
using SeedGen.Emit.Text;

namespace SeedGen.Emit.Embedded;

/// <summary>The generated methods that read what was found in an article.</summary>
internal static class SectionReaders
{
    /// <summary>Writes them.</summary>
    public static void Write(CodeWriter code) => code.Lines($$"""
        internal static Quote[] _ReadQuotes(Article article)
        {
            var bits = article._bucket.Section(article._rank, 0);
            return _ReadQuotes(article, ref bits, 0, false);
        }

        {{HotMethod.Attribute}}
        private static Quote[] _ReadQuotes(Article article, ref _Bits bits, int start, bool isInner)
        {
            var quotes = new Quote[bits.Number(1)];
            for (int i = 0; i < quotes.Length; i++)
            {
                start += bits.Number(8);
                var span = new Span(start, bits.Number(6));
                int form = bits.Number(1);
                int speaker = bits.Flag() ? bits.Number(1) : -1;
                var speakerText = _Beside(ref bits, span.End, 4, 3);
                var description = !bits.Flag() ? default(Span) : bits.Flag() ? speakerText : new Span(span.End + bits.Signed(8), bits.Number(4));
                var cue = _Beside(ref bits, span.End, 3, 3);
                var via = _Beside(ref bits, span.End, 5, 3);
                var basis = speaker >= 0 || speakerText.Length > 0 ? (Basis)bits.Number(0) : default(Basis?);
                bool isUtterance = !isInner && bits.Flag();
                quotes[i] = new Quote(
                    article, isUtterance ? i : -1, span, (QuoteKind)(form / 3), form % 3 == 2 ? default(QuoteForm?) : (QuoteForm)(form % 3), basis,
                    speaker, speakerText, description, cue, via, bits.Flag() ? _ReadQuotes(article, ref bits, start, true) : null);
            }

            return quotes;
        }

        {{HotMethod.OnItsOwn}}
        private static Span _Beside(ref _Bits bits, int end, int order, int lengthOrder) =>
            bits.Flag() ? new Span(end + bits.Signed(order), bits.Number(lengthOrder)) : default(Span);

        {{HotMethod.Attribute}}
        internal static DateMention[] _ReadDates(Article article)
        {
            var bits = article._bucket.Section(article._rank, 1);
            var dates = new DateMention[bits.Number(2)];
            int start = 0;
            int others = 0;
            var other = new DateMention[dates.Length];
            var published = dates.Length > 0 ? article.Published : null;
            int day = published.HasValue ? (int)((published.Value.Date - _Day(0)).Ticks / global::System.TimeSpan.TicksPerDay) : 0;
            for (int i = 0; i < dates.Length; i++)
            {
                start += bits.Number(8);
                dates[i] = _ReadDate(article, ref bits, new Span(start, bits.Number(3)), ref day, other, ref others);
            }

            return dates;
        }

        private static DateMention _ReadDate(Article article, ref _Bits bits, Span span, ref int day, DateMention[] other, ref int others)
        {
            var basis = (Basis)bits.Number(0);
            int form = bits.Number({{DateSection.FormOrder}});
            if (form == {{DateSection.Day}})
            {
                day += bits.Signed(3);
                var date = _Day(day);
                return new DateMention(article, span, DateType.Date, null, Granularity.Day, basis, date, date.AddDays(1));
            }

            if (form == {{DateSection.Again}})
            {
                var known = other[others - 1 - bits.Number(0)];
                return new DateMention(article, span, known.Type, known.Timex, known.Granularity, basis, known.Start, known.End);
            }

            if (form == {{DateSection.Year}})
            {
                var year = new global::System.DateTime(2020 + bits.Signed(3), 1, 1);
                return new DateMention(article, span, DateType.Date, null, Granularity.Year, basis, year, year.AddYears(1));
            }

            if (form == {{DateSection.Month}})
            {
                var month = new global::System.DateTime(2020, 1, 1).AddMonths(bits.Signed(5));
                return new DateMention(article, span, DateType.Date, null, Granularity.Month, basis, month, month.AddMonths(1));
            }

            var type = (DateType)bits.Number(0);
            var granularity = (Granularity)bits.Read(4);
            string timex = bits.Characters();
            var from = bits.Flag() ? bits.Moment() : default(global::System.DateTime?);
            var to = !from.HasValue ? from : bits.Flag() ? from.Value.AddDays(bits.Number(5)) : bits.Moment();
            return other[others++] = new DateMention(article, span, type, timex, granularity, basis, from, to);
        }

        {{HotMethod.Attribute}}
        internal static Mention[] _ReadMentions(Article article)
        {
            var bits = article._bucket.Section(article._rank, 2);
            var mentions = new Mention[bits.Number(2)];
            int start = 0;
            for (int i = 0; i < mentions.Length; i++)
            {
                start += bits.Number(6);
                mentions[i] = new Mention(article, new Span(start, bits.Number(3)), bits.Number(1));
            }

            return mentions;
        }

        {{HotMethod.Attribute}}
        internal static Paragraph[] _ReadParagraphs(Article article)
        {
            var bits = article._bucket.Section(article._rank, 3);
            var paragraphs = new Paragraph[bits.Number(2)];
            int end = 0;
            for (int i = 0; i < paragraphs.Length; i++)
            {
                var kind = (ParagraphKind)bits.Number(0);
                var span = new Span(end + bits.Number(1), bits.Number(8));
                paragraphs[i] = new Paragraph(article, kind, span);
                end = span.End;
            }

            return paragraphs;
        }
        """);
}
