using System.Runtime.CompilerServices;
using SeedGen.Scores.Gold;
using SeedGen.Scores.Scoring;
using Xunit.Abstractions;

namespace SeedGen.Tests.Actors;

/// <summary>
/// Articles of many domains, each followed by who is named in it: a line for each kind, actors between bars, the names
/// of one between semicolons. What is <c>optional</c> may be found and need not.
/// </summary>
public sealed class AnnotatedArticleTests(ITestOutputHelper output)
{
    // What is reached; it may rise.
    private const double Least = 90;

    [Fact]
    public void Who_is_named_in_articles_of_many_domains_is_found()
    {
        List<GoldArticle> articles = [.. Directory.GetFiles(Folder(), "*.txt").Order(StringComparer.Ordinal).Select(Read)];
        Assert.NotEmpty(articles);
        SetScore score = SetScore.Of(articles, null, null);
        foreach (Miss miss in score.Misses) output.WriteLine($"{miss.Kind}: {miss.Words} ({miss.Expected}) -- {miss.Context} -- {miss.Article}");
        var actors = score.Actors.Actors;
        output.WriteLine($"precision {actors.Precision:0.000} recall {actors.Recall:0.000} F1 {actors.F1:0.0}");
        Assert.InRange(actors.F1, Least, 100);
    }

    private static GoldArticle Read(string path)
    {
        string[] halves = File.ReadAllText(path).Split("\n---\n");
        List<GoldActor> actors = [];
        foreach (string line in halves[1].Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = line.Split(": ", 2);
            foreach (string names in parts[1].Split(" | "))
                actors.Add(new GoldActor(parts[0], names.Split("; ")) { IsOptional = parts[0] == "optional" });
        }

        return new GoldArticle(Path.GetFileNameWithoutExtension(path), halves[0], null) { Actors = actors };
    }

    private static string Folder([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "Articles");
}
