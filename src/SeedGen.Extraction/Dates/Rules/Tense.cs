namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Where a clause lies in time.</summary>
internal enum Tense : byte
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>It has happened.</summary>
    Past,

    /// <summary>It is to come.</summary>
    Future,
}
