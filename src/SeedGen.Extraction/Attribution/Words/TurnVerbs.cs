using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Words;

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
        ("texted", null), ("texts", null), ("messaged", null), ("emailed", null), ("posted", null), ("sang", null), ("sings", null),
        ("typed", null), ("scrawled", null), ("scribbled", null), ("yelled", null), ("yells", null), ("chanted", null),
        ("screamed", null), ("roared", null), ("laughs", null), ("smiles", null), ("nods", null), ("grins", null), ("grinned", null),
        ("chuckles", null), ("chuckled", null), ("giggles", null), ("giggled", null), ("beams", null), ("grimaces", null), ("winces", null),
    ];

    // Each verb's number is its place in the table, from one on.
    private static readonly WordIndex Verbs = Number();

    /// <summary>Adds their first words to <paramref name="table"/>.</summary>
    public static void AddTo(WordClassTable table)
    {
        foreach ((string verb, _) in Table) table.Add(verb, WordClass.Turn);
    }

    /// <summary>Index behind the verb that begins at item <paramref name="i"/>; -1 when none does.</summary>
    public static int EndAt(OuterText text, int i, int limit)
    {
        if (!text.Is(i, WordClass.Turn)) return -1;
        string? particle = Table[text.NumberIn(Verbs, i) - 1].Particle;
        if (particle is null) return i + 1 < limit && (text.IsWord(i + 1, "me") || text.IsWord(i + 1, "us")) ? i + 2 : i + 1;
        return i + 1 < limit && text.IsWord(i + 1, particle) ? i + 2 : -1;
    }

    private static WordIndex Number()
    {
        WordIndex verbs = new();
        foreach ((string verb, _) in Table) verbs.Add(verb, new TextSpan(0, verb.Length));
        return verbs;
    }
}
