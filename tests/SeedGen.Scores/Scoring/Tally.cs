namespace SeedGen.Scores.Scoring;

/// <summary>Counts what was asked for, what was answered, and what of it was right.</summary>
internal sealed class Tally
{
    /// <summary>Gold items that were found, and system items that are right: the same number where they pair up.</summary>
    public (int OfGold, int OfAnswer) Right { get; private set; }

    /// <summary>Gold items.</summary>
    public int Gold { get; private set; }

    /// <summary>System items.</summary>
    public int Answered { get; private set; }

    /// <summary>How much of what was answered is right.</summary>
    public double Precision => Answered == 0 ? 0 : (double)Right.OfAnswer / Answered;

    /// <summary>How much of what was asked for was found.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Right.OfGold / Gold;

    /// <summary>Their harmonic mean, in per cent.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 100 * 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Adds an article whose items pair up.</summary>
    public void Add(int right, int gold, int answered) => Add(right, right, gold, answered);

    /// <summary>Adds an article.</summary>
    public void Add(int rightOfGold, int rightOfAnswer, int gold, int answered)
    {
        Right = (Right.OfGold + rightOfGold, Right.OfAnswer + rightOfAnswer);
        Gold += gold;
        Answered += answered;
    }
}
