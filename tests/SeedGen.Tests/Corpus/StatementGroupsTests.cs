using SeedGen.Extraction;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Corpus.Statements;

namespace SeedGen.Tests.Corpus;

/// <summary>Statements that are kept from one edit to the next are those of a fresh grouping.</summary>
public sealed class StatementGroupsTests
{
    private static readonly string[] Words =
    [
        "harbour", "lock", "pilot", "tax", "barge", "crane", "storm", "quay", "ferry", "salt", "coal", "grain", "closed", "never", "keeper", "tide",
    ];

    private static readonly string[] Speakers = ["", "", "Ann Lee|", "Lee|", "Ben Ode|"];

    [Theory]
    [InlineData(1, 40, 3, 16)]
    [InlineData(2, 40, 3, 16)]
    [InlineData(3, 12, 8, 6)]
    [InlineData(4, 120, 4, 16)]
    [InlineData(5, 6, 2, 5)]
    public void After_any_edits_they_are_those_of_a_fresh_grouping(int seed, int articles, int quotes, int words)
    {
        Random random = new(seed);
        string Quote() => Speakers[random.Next(Speakers.Length)] + string.Join(' ', Enumerable.Range(0, random.Next(4, 12)).Select(_ => Words[random.Next(words)]));
        string Variant(string text) => random.Next(4) switch
        {
            0 => text,
            1 => text + " and " + Words[random.Next(words)],
            2 => text.Replace(Words[random.Next(words)], Words[random.Next(words)], StringComparison.Ordinal),
            _ => Words[random.Next(words)] + " " + text,
        };
        string[] texts = [.. Enumerable.Range(0, articles).Select(_ => string.Join('\n', Enumerable.Range(0, random.Next(quotes + 1)).Select(_ => Quote())))];
        ValueList<ArticleModel> now = texts.Select(SpokenLines.Article).ToValueList();
        StatementGroups? groups = null;
        int kept = 0;
        int shared = 0;
        for (int edit = 0; edit < 150; edit++)
        {
            groups ??= StatementGroups.In(now);
            HashSet<int> places = [];
            for (int i = random.Next(3); i >= 0; i--)
            {
                int place = random.Next(articles);
                places.Add(place);
                List<string> lines = [.. texts[place].Split('\n', StringSplitOptions.RemoveEmptyEntries)];
                switch (random.Next(4))
                {
                    case 0 when lines.Count > 0: lines.RemoveAt(random.Next(lines.Count)); break;
                    case 1: lines.Insert(random.Next(lines.Count + 1), Quote()); break;
                    case 2 when lines.Count > 0: lines[random.Next(lines.Count)] = Quote(); break;
                    default: lines.Add(Variant(texts[random.Next(articles)].Split('\n')[0])); break;
                }

                texts[place] = string.Join('\n', lines);
            }

            ValueList<ArticleModel> before = now;
            now = before.Select((article, i) => places.Contains(i) ? SpokenLines.Article(texts[i]) : article).ToValueList();
            groups = (StatementGroups?)groups.After(new(before, now, [.. places.Order()]));
            if (groups is null) continue;

            ValueList<StatementModel> anew = StatementBuilder.Build(now);
            Assert.Equal(anew.ToArray(), groups.Statements.ToArray());
            kept++;
            shared += anew.Count(static statement => statement.Quotes.Count > 1);
        }

        Assert.InRange(kept, 50, 150);
        Assert.NotEqual(0, shared);
    }

    [Fact]
    public void A_phrase_that_becomes_common_has_all_grouped_again()
    {
        const string Phrase = "the harbour pilots reject the new tax";
        ValueList<ArticleModel> before = Enumerable.Range(0, 70).Select(static i => SpokenLines.Article(i < 64 ? $"{Phrase} said w{i}a w{i}b w{i}c w{i}d w{i}e w{i}f" : "")).ToValueList();
        ValueList<ArticleModel> now = before.Select(static (article, i) => i == 69 ? SpokenLines.Article(Phrase + " said all of the keepers of the locks") : article).ToValueList();

        Assert.Null(StatementGroups.In(before).After(new(before, now, [69])));
    }
}
