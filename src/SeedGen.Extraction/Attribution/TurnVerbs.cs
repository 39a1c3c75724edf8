namespace SeedGen.Extraction.Attribution;

/// <summary>Verbs that only right beside a quotation say that somebody speaks: they begin, go on or hit back.</summary>
internal static class TurnVerbs
{
    // The verb, and the small word that it needs; none where it stands alone.
    private static readonly (string Verb, string? Particle)[] Table =
    [
        ("continued", null), ("continues", null), ("began", null), ("begins", null), ("went", "on"), ("goes", "on"), ("carried", "on"),
        ("shot", "back"), ("shoots", "back"), ("fired", "back"), ("fires", "back"), ("hit", "back"), ("hits", "back"), ("struck", "back"),
        ("wrote", "back"), ("snapped", "back"), ("chimed", "in"), ("chimes", "in"), ("jumped", "in"), ("cut", "in"), ("broke", "in"),
        ("interrupted", null), ("interrupts", null), ("laughed", null), ("pressed", null), ("started", null), ("finished", null),
        ("ended", null), ("agreed", null), ("nodded", null), ("smiled", null), ("paused", null), ("persisted", null), ("tweeted", null),
        ("texted", null), ("emailed", null), ("posted", null), ("sang", null), ("chanted", null), ("screamed", null), ("roared", null),
    ];

    /// <summary>Adds their first words to <paramref name="table"/>.</summary>
    public static void AddTo(WordTable table)
    {
        foreach ((string verb, _) in Table) table.Add(verb, WordClass.Turn);
    }

    /// <summary>Index behind the verb that begins at item <paramref name="i"/>; -1 when none does.</summary>
    public static int EndAt(OuterText text, int i, int limit)
    {
        if (!text.Is(i, WordClass.Turn)) return -1;
        foreach ((string verb, string? particle) in Table)
        {
            if (!text.IsWord(i, verb)) continue;
            if (particle is null) return i + 1;
            if (i + 1 < limit && text.IsWord(i + 1, particle)) return i + 2;
        }

        return -1;
    }
}
