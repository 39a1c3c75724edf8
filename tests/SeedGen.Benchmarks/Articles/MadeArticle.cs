using System.Globalization;
using System.Text;

namespace SeedGen.Benchmarks.Articles;

/// <summary>
/// News-like Markdown made by a fixed rule: front matter and about 4 KB of text with six quotations, each with a speaker
/// and a date. The same number always gives the same article.
/// </summary>
internal static class MadeArticle
{
    private const int LeastLength = 3900;
    private const int MostQuotes = 6;

    private static readonly string[] FirstNames = Words("""
        Anna Boris Carla David Elena Farid Greta Hugo Irene Jonas Katya Liam Mina Noor Oscar Petra Quentin Rosa Samir
        Tara Umar Vera Wim Xenia Yusuf Zoe
        """);

    private static readonly string[] LastNames = Words("""
        Adler Bianchi Costa Dubois Eriksen Fischer Garcia Horvath Ivanova Jensen Kowalski Larsen Moreau Novak Okafor
        Petrov Quist Rossi Schmidt Tanaka Ueda Varga Weber Xu Yilmaz Zeman
        """);

    private static readonly string[] Roles =
    [
        "the finance minister", "a spokesperson for the port authority", "the chief executive", "a union organiser",
        "the regional governor", "a climate researcher", "the opposition leader", "a shop owner",
    ];

    private static readonly string[] Outlets =
        ["The Daily Ledger", "Harbour Post", "Northern Wire", "City Courier", "Public Record"];

    private static readonly string[] Tags =
        Words("economy energy transport housing courts climate health education elections trade");

    private static readonly string[] Vocabulary = Words("""
        the council agreed to publish new figures on regional spending after weeks of talks with local groups and firms
        while residents asked for clear answers about delays costs and the plan to reopen two bridges near the old
        harbour officials expect further work next spring and said a report will follow once every office has replied
        to the review
        """);

    private static readonly string[] Verbs = ["said", "told reporters", "added", "warned", "argued", "explained"];

    /// <summary>The name of the article's file, without its extension.</summary>
    public static string NameOf(int number) => "a" + number.ToString("D5", CultureInfo.InvariantCulture);

    /// <summary>The article with this number.</summary>
    public static string Text(int number)
    {
        var random = new PythonRandom(1000003 + (uint)number);
        DateTime day = new DateTime(2020, 1, 1).AddDays(random.Next(0, 2000));
        string author = FullName(random);
        string title = Capitalised(random, 8);
        string body = Body(random, day);
        string[] tags = random.Sample(Tags, 3);
        return $"""
            ---
            title: "{title} ({number})"
            outlet: "{random.Choose(Outlets)}"
            author: "{author}"
            published: "{day:yyyy-MM-dd}"
            url: "https://news.example/{day.Year}/{NameOf(number)}"
            tags: [{string.Join(", ", tags)}]
            ---

            {body}

            """.ReplaceLineEndings("\n");
    }

    private static string Body(PythonRandom random, DateTime day)
    {
        StringBuilder body = new();
        for (int length = 0, quotes = 0; length < LeastLength; quotes++)
        {
            string paragraph = string.Join(' ', Enumerable.Range(0, 3).Select(_ => Sentence(random, random.Next(10, 20))));
            if (quotes < MostQuotes) paragraph += " " + Quotation(random, day);
            if (length > 0) body.Append("\n\n");
            body.Append(paragraph);
            length += paragraph.Length + 2;
        }

        return body.ToString();
    }

    private static string Quotation(PythonRandom random, DateTime day)
    {
        string speaker = FullName(random);
        string words = Capitalised(random, random.Next(8, 18));
        string verb = random.Choose(Verbs);
        string role = random.Choose(Roles);
        string date = day.AddDays(-random.Next(0, 9)).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        return $"\"{words},\" {verb} {speaker}, {role}, on {date}.";
    }

    private static string FullName(PythonRandom random) => random.Choose(FirstNames) + " " + random.Choose(LastNames);

    private static string Sentence(PythonRandom random, int words) => Capitalised(random, words) + ".";

    private static string Capitalised(PythonRandom random, int count)
    {
        string words = string.Join(' ', Enumerable.Range(0, count).Select(_ => random.Choose(Vocabulary)));
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static string[] Words(string list) => list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
