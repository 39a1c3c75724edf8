namespace SeedGen.Extraction.Dates.Values;

/// <summary>What a value was counted from: named, so that it can be told to people who ask why.</summary>
[Flags]
internal enum Leaning : byte
{
    /// <summary>The words alone.</summary>
    None = 0,

    /// <summary>The day of publication.</summary>
    Publication = 1,

    /// <summary>The last date named, or the year of the tale.</summary>
    LastDate = 2,

    /// <summary>The clause's verb, which tells of the past.</summary>
    PastTense = 4,

    /// <summary>The clause's verb, which tells of what is to come.</summary>
    FutureTense = 8,

    /// <summary>There was nothing to count from.</summary>
    Open = 16,
}

/// <summary>The names of the ways to resolve a time expression.</summary>
public static class Resolution
{
    /// <summary>All of them, and what each says.</summary>
    public static ValueList<KeyValuePair<string, string>> All { get; } =
    [
        new("stated", "the words alone give the value"),
        new("publication", "counted from the day of publication"),
        new("publication-past", "counted from the day of publication, backwards: the clause's verb tells of the past"),
        new("publication-future", "counted from the day of publication, forwards: the clause's verb tells of what is to come"),
        new("last-date", "counted from the last date that the text named"),
        new("vague", "the words name no stretch of the calendar"),
        new("open", "there is nothing to count from"),
        new("schema", "a correction in the schema gives the value"),
    ];

    /// <summary>The name of what was leaned on; <paramref name="basis"/> tells whether it was needed.</summary>
    internal static string Of(Leaning leaning, Basis basis)
    {
        if (basis == Basis.Schema) return "schema";
        if ((leaning & Leaning.Open) != 0) return "open";
        if (basis == Basis.Stated) return "stated";
        if ((leaning & Leaning.LastDate) != 0) return "last-date";
        if ((leaning & Leaning.Publication) == 0) return "vague";
        if ((leaning & Leaning.PastTense) != 0) return "publication-past";
        return (leaning & Leaning.FutureTense) != 0 ? "publication-future" : "publication";
    }
}
