using SeedGen.Extraction;
using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;
using SeedGen.Tests.Support;

namespace SeedGen.Tests.Dates;

/// <summary>Shows the words of a sentence as the date rules see them.</summary>
internal static class DateLexing
{
    /// <summary>"text=number(classes)" of every word, without the classes that <paramref name="classes"/> leaves out.</summary>
    public static string Show(string text, WordClass classes = (WordClass)ulong.MaxValue) =>
        string.Join(" | ", Read(text).Select(word =>
        {
            string shown = text[word.Start..word.End];
            if (word.Number != 0) shown += "=" + word.Number;
            return word.Is(classes) ? shown + " " + (word.Classes & classes).ToString().Replace(", ", "+") : shown;
        }));

    public static IReadOnlyList<DateToken> Read(string text)
    {
        TextDocument document = Paragraph.Of(text);
        DateWords words = new();
        Assert.True(DateLexer.Read(text, document.Tokens.AsSpan(), document.Sentences[0], words));
        return [.. Enumerable.Range(0, words.Count).Select(i => words[i])];
    }

    public static bool MayHoldDate(string text)
    {
        TextDocument document = Paragraph.Of(text);
        ScratchList<int> places = Places(document);
        return Enumerable.Range(0, places.Count)
            .Any(p => DateLexer.IsTrigger(text, document.Tokens[places[p]], document.Sentences[0].Span.End));
    }

    public static ScratchList<int> Places(TextDocument document)
    {
        ScratchList<int> places = new();
        DateLexer.AddPlaces(document.Tokens.AsSpan(), places);
        return places;
    }

    public static bool HoldsDate(string text)
    {
        TextDocument document = Paragraph.Of(text);
        return DateLexer.Read(text, document.Tokens.AsSpan(), document.Sentences[0], new());
    }
}
