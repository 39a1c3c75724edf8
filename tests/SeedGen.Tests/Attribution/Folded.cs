using SeedGen.Extraction.Attribution.Cues;
using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Quotes;

namespace SeedGen.Tests.Attribution;

/// <summary>A small text with its quotations folded, one paragraph a line. The item behind an asterisk is asked about.</summary>
internal sealed class Folded
{
    public Folded(string marked)
    {
        int mark = Math.Max(0, marked.IndexOf('*', StringComparison.Ordinal));
        TextDocument document = Reading.DocumentOf(marked.Replace("*", "", StringComparison.Ordinal));
        Text = OuterText.Fold(document, QuoteFinder.Find(document));
        while (Text.SpanOf(Item).Start < mark) Item++;
        int sentence = 0;
        while (Text.Sentences[sentence].End <= Item) sentence++;
        Sentence = Text.Sentences[sentence];
    }

    public OuterText Text { get; }

    /// <summary>Index of the item asked about.</summary>
    public int Item { get; }

    /// <summary>The sentence it stands in.</summary>
    public OuterSentence Sentence { get; }

    /// <summary>What the words can be, wherever they stand.</summary>
    public static WordClass ClassOf(string word)
    {
        TextDocument document = Reading.DocumentOf(word);
        return Lexicon.ClassOf(document, Assert.Single(document.Tokens));
    }

    /// <summary>The words of the phrase; nothing when it is empty.</summary>
    public string Words(NounPhrase phrase) => phrase.IsEmpty ? "" : Text.SpanOf(phrase.First, phrase.End).In(Text.Document.Text);
}
