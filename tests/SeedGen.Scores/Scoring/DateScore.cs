using SeedGen.Scores.Gold;

namespace SeedGen.Scores.Scoring;

/// <summary>Scores time expressions as TempEval-3 does.</summary>
/// <param name="misses">Takes what is wrong.</param>
internal sealed class DateScore(List<Miss> misses)
{
    private int _valued;
    private int _rightValues;

    /// <summary>Expressions with the same extent.</summary>
    public Tally Strict { get; } = new();

    /// <summary>Expressions that overlap.</summary>
    public Tally Relaxed { get; } = new();

    /// <summary>The relaxed score times the share of right values, in per cent.</summary>
    public double Value => _valued == 0 ? 0 : Relaxed.F1 * _rightValues / _valued;

    /// <summary>Adds an article.</summary>
    public void Add(GoldArticle article, Answer answer, CodePoints points)
    {
        if (article.Dates is null) return;
        List<GoldDate> gold = [.. article.Dates.Where(static d => !d.IsOptional)];
        List<GoldDate> optional = [.. article.Dates.Where(static d => d.IsOptional)];
        List<AnsweredDate> answered = [.. answer.Dates.Where(d => !Touches(optional, d) || Touches(gold, d))];
        Extent[] goldExtents = [.. gold.Select(static d => d.Extent)];
        Extent[] extents = [.. answered.Select(static d => d.Extent)];
        int[] same = Pairing.Of(goldExtents, extents, Pairing.Identity, 1);
        int[] answerOf = Pairing.Of(goldExtents, extents, Pairing.Overlap, double.Epsilon);
        Strict.Add(same.Count(static a => a >= 0), gold.Count, answered.Count);
        Relaxed.Add(answerOf.Count(static a => a >= 0), gold.Count, answered.Count);
        for (int g = 0; g < gold.Count; g++)
        {
            if (answerOf[g] < 0) Note("date missed", gold[g].Extent, gold[g].Value ?? "");
            else Compare(gold[g], answered[answerOf[g]], Note);
        }

        for (int a = 0; a < answered.Count; a++)
        {
            if (!answerOf.Contains(a)) Note("no date", answered[a].Extent, answered[a].Value ?? "");
        }

        void Note(string kind, Extent extent, string expected) => misses.Add(
            new Miss(kind, points.Words(extent), expected, $"{article.Id}, {article.Published}", points.InContext(extent)));
    }

    private void Compare(GoldDate gold, AnsweredDate found, Action<string, Extent, string> note)
    {
        if (gold.Extent != found.Extent) note("date extent", found.Extent, "");
        if (gold.Value is null) return;
        _valued++;
        bool isRight = gold.Alternatives.Prepend(gold.Value.Trim())
            .Contains((found.Value ?? "").Trim(), StringComparer.OrdinalIgnoreCase);
        if (isRight) _rightValues++;
        else note("date value", found.Extent, $"{gold.Value}, not {found.Value ?? "none"}");
    }

    private static bool Touches(List<GoldDate> dates, AnsweredDate date) => dates.Exists(d => d.Extent.Shared(date.Extent) > 0);
}
