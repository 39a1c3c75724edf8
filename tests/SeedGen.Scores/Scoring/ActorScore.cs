using SeedGen.Scores.Gold;

namespace SeedGen.Scores.Scoring;

/// <summary>Scores who is named in an article, wherever and however often.</summary>
/// <param name="misses">Takes what is wrong.</param>
internal sealed class ActorScore(List<Miss> misses)
{
    /// <summary>The actors.</summary>
    public Tally Actors { get; } = new();

    /// <summary>Adds an article.</summary>
    public void Add(GoldArticle article, Answer answer, CodePoints points)
    {
        if (article.Actors is null) return;
        List<GoldActor> gold = [.. article.Actors.Where(static a => !a.IsOptional)];
        List<GoldActor> optional =
        [
            .. article.Actors.Where(static a => a.IsOptional),
            .. article.Places.Select(static place => new GoldActor("location", [place])),
        ];
        List<AnsweredActor> answered = [.. answer.Actors.Where(a => IsIn(gold, a) || !IsIn(optional, a))];
        List<GoldActor> missed = gold.FindAll(g => !answered.Exists(a => IsSame(g, a)));
        List<AnsweredActor> wrong = answered.FindAll(a => !IsIn(gold, a));
        Actors.Add(gold.Count - missed.Count, answered.Count - wrong.Count, gold.Count, answered.Count);
        foreach (GoldActor actor in missed)
            misses.Add(new Miss("actor missed", actor.Names[0], actor.Kind ?? "", article.Id, InText(actor.Names[0])));
        foreach (AnsweredActor actor in wrong)
            misses.Add(new Miss("no actor", actor.Name, actor.Kind, article.Id, points.InContext(actor.Mentions[0])));

        bool IsIn(List<GoldActor> actors, AnsweredActor answer) => actors.Exists(g => IsSame(g, answer));
        bool IsSame(GoldActor g, AnsweredActor a) => NameWords.IsSameActor(g.Names, g.Kind, a.Names(points), a.Kind);
        string InText(string name)
        {
            int at = article.Text.IndexOf(name, StringComparison.Ordinal);
            return at < 0 ? "" : points.InContext(points.Of(new Extraction.TextSpan(at, name.Length)));
        }
    }
}
