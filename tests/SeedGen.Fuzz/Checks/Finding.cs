using SeedGen.Fuzz.Inputs;

namespace SeedGen.Fuzz.Checks;

/// <summary>Something that may not be.</summary>
/// <param name="What">What was seen.</param>
/// <param name="Input">What it was seen on.</param>
internal sealed record Finding(string What, FuzzInput Input)
{
    /// <summary>What two findings of one cause share: the sentence without its numbers and quoted words.</summary>
    public string Cause => System.Text.RegularExpressions.Regex.Replace(What.Split('\n')[0], "'[^']*'|[0-9]+", "_");
}
