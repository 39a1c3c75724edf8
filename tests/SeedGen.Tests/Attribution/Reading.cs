using System.Text.RegularExpressions;
using SeedGen.Extraction;
using SeedGen.Extraction.Actors;
using SeedGen.Extraction.Attribution;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Quotes;
using SeedGen.Extraction.Schema;

namespace SeedGen.Tests.Attribution;

/// <summary>A small text, read: one paragraph a line, a heading where the line begins with "# ", a few actors known by name.</summary>
internal sealed class Reading
{
    private static readonly DeclaredActor[] Actors =
    [
        new("northland", "Northland", ActorKind.State) { Aliases = ["Norburg", "Northlandic"] },
        new("sudria", "Sudria", ActorKind.State),
        new("estoria", "Estoria", ActorKind.State) { Aliases = ["Estorian", "Thai", "Vatican", "New Zealander"] },
        new("harbour-board", "Harbour Board", ActorKind.Organisation),
        new("courier", "Daily Courier", ActorKind.Media) { Aliases = ["Courier"] },
        new("radio-north", "Radio North", ActorKind.Media),
        new("ann-cole", "Ann Cole", ActorKind.Person) { Aliases = ["Cole"] },
        new("tom-reed", "Tom Reed", ActorKind.Person) { Aliases = ["Reed"] },
        new("eva-lind", "Eva Lind", ActorKind.Person) { Aliases = ["Lind"] },
        new("paul-moore", "Paul Moore", ActorKind.Person),
    ];

    public Reading(string text)
    {
        Text = text;
        Document = DocumentOf(text);
        Quotes = Attributor.Attribute(
            Document, QuoteFinder.Find(Document), new ActorMentions(Mentions(text), []), ActorLexicon.Create(Actors.ToValueList()));
    }

    public string Text { get; }

    public TextDocument Document { get; }

    public ValueList<AttributedQuote> Quotes { get; }

    /// <summary>One line: key, words and cue of every speech quotation; "-" where there is none.</summary>
    public string Speakers => string.Join("; ", Speeches
        .Select(q => $"{q.SpeakerKey ?? "-"} <{q.SpeakerText?.In(Text) ?? "-"}> {q.Cue?.In(Text) ?? "-"}"));

    /// <summary>One line: who says every speech quotation, by key, else by the fullest words the text has for them.</summary>
    public string Who => string.Join("; ", Speeches.Select(q => q.SpeakerKey ?? q.SpeakerDescription?.In(Text) ?? "-"));

    /// <summary>One line: the rule that told the speaker of every speech quotation.</summary>
    public string Rules => string.Join("; ", Speeches.Select(q => q.Rule));

    private IEnumerable<AttributedQuote> Speeches => Quotes.Where(q => q.Kind == QuoteKind.Speech);

    public static TextDocument DocumentOf(string text)
    {
        List<Block> blocks = [];
        int start = 0;
        foreach (string line in text.Split('\n'))
        {
            int mark = line.StartsWith("# ", StringComparison.Ordinal) ? 2 : 0;
            TextSpan span = TextSpan.FromBounds(start + mark, start + line.Length).Trim(text);
            if (!span.IsEmpty) blocks.Add(new Block(mark > 0 ? BlockKind.Heading : BlockKind.Paragraph, span));
            start += line.Length + 1;
        }

        return TextDocument.Create(text, blocks.ToValueList());
    }

    private static ValueList<ActorMention> Mentions(string text)
    {
        List<ActorMention> found = [];
        var names = Actors.SelectMany(a => a.Aliases.Append(a.Name).Select(n => (a.Key, Name: n))).OrderByDescending(n => n.Name.Length);
        foreach ((string key, string name) in names)
        {
            foreach (Match match in Regex.Matches(text, $@"\b{name}\b"))
            {
                TextSpan span = new(match.Index, match.Length);
                if (!found.Exists(m => m.Span.Overlaps(span))) found.Add(new ActorMention(key, span));
            }
        }

        return found.OrderBy(m => m.Span.Start).ToValueList();
    }
}
