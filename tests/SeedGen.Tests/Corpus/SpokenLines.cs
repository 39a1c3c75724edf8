using SeedGen.Extraction;
using SeedGen.Extraction.Articles.Layout;
using SeedGen.Extraction.Attribution;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Corpus.Texts;

namespace SeedGen.Tests.Corpus;

/// <summary>Articles of nothing but quotations, one a line: <c># a title</c>, <c>Words of nobody known</c>, <c>Ann Lee|Words of hers</c>.</summary>
internal static class SpokenLines
{
    /// <summary>The article with these lines.</summary>
    public static ArticleModel Article(string text)
    {
        List<AttributedQuote> quotes = [];
        int start = 0;
        foreach (string line in text.Split('\n'))
        {
            bool isTitle = line.StartsWith('#');
            int words = line.IndexOf('|', StringComparison.Ordinal) + 1;
            quotes.Add(new AttributedQuote(new TextSpan(start + words, line.Length - words), isTitle ? QuoteKind.Title : QuoteKind.Speech, null)
            {
                SpeakerKey = words == 0 ? null : line[..(words - 1)],
            });
            start += line.Length + 1;
        }

        return new ArticleModel(text, text, new SourceFile("a", "").Locate(default), text, new ArticleLayout())
        {
            Quotes = [.. quotes],
            Utterances = Utterance.In(text, [.. quotes], static key => key),
        };
    }
}
