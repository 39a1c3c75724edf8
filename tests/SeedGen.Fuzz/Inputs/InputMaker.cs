using System.Text;
using System.Text.Json;

namespace SeedGen.Fuzz.Inputs;

/// <summary>
/// Makes inputs: pieces put together, and stretches of known files, changed here and there. Each number has its own
/// input, the same in every run with the same seed.
/// </summary>
/// <param name="seed">Chooses among all series of inputs.</param>
/// <param name="known">Texts to change.</param>
internal sealed class InputMaker(int seed, IReadOnlyList<string> known)
{
    private const string Head = "seedgen: 1\nnamespace: Demo.Port\ncorpus: Port\n";
    private const int LongestStretch = 400;

    private static readonly string[] Paths = ["a.txt", "b.md", "c.jsonl", "A.txt", "d e.txt", "x/a.txt", "count.txt", "class.md", "1.txt", "é.txt", "😀.txt"];

    /// <summary>A corpus of one to four files.</summary>
    public FuzzInput Corpus(long number)
    {
        Random random = RandomOf(number);
        string schema = SchemaOf(random);
        FuzzFile[] files = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => FileOf(random)).DistinctBy(static file => file.Path)];
        return new FuzzInput(schema, files);
    }

    /// <summary>A schema alone.</summary>
    public string Schema(long number) => SchemaOf(RandomOf(number));

    /// <summary>A file alone.</summary>
    public FuzzFile File(long number) => FileOf(RandomOf(number));

    private Random RandomOf(long number) => new(unchecked((int)((ulong)(number + (seed * 0x9E3779B1L)) * 0x9E3779B97F4A7C15 >> 33)));

    // Half of the schemas are sound enough for a corpus to come of them.
    private static string SchemaOf(Random random)
    {
        StringBuilder schema = new(random.Next(8) == 0 ? "" : Head);
        if (random.Next(3) == 0) schema.Append(Sound(random));
        for (int i = random.Next(6); i > 0; i--) schema.Append(Pieces.Yaml[random.Next(Pieces.Yaml.Length)]);
        return random.Next(2) == 0 ? schema.ToString() : Changed(schema, random);
    }

    private static string Sound(Random random)
    {
        string value = JsonSerializer.Serialize(string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Pieces.Hostile[random.Next(Pieces.Hostile.Length)])));
        return $$"""
            article:
              fields:
                note: { type: text, doc: {{value}} }
                desk: { type: enum, values: [a, b, {{value}}], default: a }
            actors:
              ann: { name: Ann Lindqvist, kind: person, aliases: [{{value}}] }
              board: { name: {{value}}, kind: organisation, deprecated: {{value}} }
            articles:
              a.txt: { title: {{value}}, outlet: {{value}}, note: {{value}}, published: 2022-11-08 }

            """;
    }

    private FuzzFile FileOf(Random random)
    {
        string path = Paths[random.Next(Paths.Length)];
        StringBuilder text = new();
        if (path.EndsWith(".jsonl", StringComparison.Ordinal))
        {
            for (int i = random.Next(1, 4); i > 0; i--) text.Append(LineOf(random)).Append('\n');
            return new(path, random.Next(2) == 0 ? text.ToString() : Changed(text, random));
        }

        if (path.EndsWith(".md", StringComparison.Ordinal) && random.Next(2) == 0)
        {
            text.Append("---\n");
            for (int i = random.Next(4); i > 0; i--) text.Append(Pieces.Yaml[random.Next(Pieces.Yaml.Length)]);
            text.Append("---\n");
        }

        text.Append(BodyOf(random));
        return new(path, random.Next(3) == 0 ? text.ToString() : Changed(text, random));
    }

    private string LineOf(Random random) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["id"] = random.Next(3) == 0 ? Pieces.Hostile[random.Next(Pieces.Hostile.Length)] : "l" + random.Next(4),
        ["text"] = BodyOf(random),
        [random.Next(2) == 0 ? "title" : "published"] = random.Next(2) == 0 ? "The lock" : "2022-11-08",
    });

    private string BodyOf(Random random)
    {
        if (random.Next(3) == 0)
        {
            string whole = known[random.Next(known.Count)];
            int start = random.Next(whole.Length);
            return whole.Substring(start, Math.Min(random.Next(LongestStretch), whole.Length - start));
        }

        StringBuilder body = new();
        for (int i = random.Next(1, 8); i > 0; i--)
        {
            body.Append(Pieces.News[random.Next(Pieces.News.Length)]);
            if (random.Next(4) == 0) body.Append(random.Next(2) == 0 ? "\n\n" : " ");
        }

        return body.ToString();
    }

    private static string Changed(StringBuilder text, Random random)
    {
        for (int i = random.Next(1, 5); i > 0; i--)
        {
            int at = random.Next(text.Length + 1);
            int length = Math.Min(random.Next(1, 12), text.Length - at);
            switch (random.Next(6))
            {
                case 0:
                    text.Remove(at, length);
                    break;
                case 1:
                    text.Insert(random.Next(text.Length + 1), text.ToString(at, length));
                    break;
                case 2:
                    text.Length = at;
                    break;
                case 3 when at < text.Length:
                    text[at] = (char)random.Next(random.Next(2) == 0 ? 128 : 65536);
                    break;
                case 4:
                    text.Insert(at, Pieces.Yaml[random.Next(Pieces.Yaml.Length)]);
                    break;
                default:
                    text.Insert(at, Pieces.Hostile[random.Next(Pieces.Hostile.Length)]);
                    break;
            }
        }

        return text.ToString();
    }
}
