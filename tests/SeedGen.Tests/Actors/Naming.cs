using SeedGen.Extraction;
using SeedGen.Extraction.Actors;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Tests.Actors;

/// <summary>Reads the names of a text whose lines are paragraphs, the first a headline where it begins with <c># </c>.</summary>
internal static class Naming
{
    public static readonly ValueList<DeclaredActor> Actors =
    [
        new("north-korea", "North Korea", ActorKind.State) { Aliases = ["DPRK", "Democratic People's Republic of Korea", "Pyongyang", "the North"] },
        new("south-korea", "South Korea", ActorKind.State) { Aliases = ["the South"] },
        new("united-states", "United States", ActorKind.State) { Aliases = ["US", "U.S.", "Washington"] },
        new("russia", "Russia", ActorKind.State) { Aliases = ["Moscow"] },
        new("ann-lindqvist", "Ann Lindqvist", ActorKind.Person),
        new("harbour-board", "Harbour Board", ActorKind.Organisation) { Aliases = ["HB"] },
    ];

    public static ActorMentions Read(string text) => Read(text, Actors);

    public static ActorMentions Read(string text, ValueList<DeclaredActor> actors) =>
        MentionFinder.Find(Document(text), ActorLexicon.Create(actors));

    /// <summary>The mentions as <c>key=words</c>.</summary>
    public static string Mentions(string text) =>
        string.Join("|", Read(text).Mentions.Select(m => m.ActorKey + "=" + m.Span.In(text)));

    /// <summary>The found actors as <c>kind:name</c>.</summary>
    public static string Found(string text) => string.Join("|", Read(text).Found.Select(a => a.Kind + ":" + a.Name));

    public static TextDocument Document(string text)
    {
        List<Block> blocks = [];
        int start = 0;
        foreach (string line in text.Split('\n'))
        {
            bool isTitle = line.StartsWith("# ", StringComparison.Ordinal);
            int mark = isTitle ? 2 : 0;
            if (line.Length > mark)
                blocks.Add(new Block(isTitle ? BlockKind.Title : BlockKind.Paragraph, new TextSpan(start + mark, line.Length - mark)));
            start += line.Length + 1;
        }

        return TextDocument.Create(text, [.. blocks]);
    }
}
