namespace SeedGen.Scores.Scoring;

/// <summary>Something that is wrong.</summary>
/// <param name="Kind">What is wrong: "date missed", "speaker".</param>
/// <param name="Words">What it is about; equal misses are counted together.</param>
/// <param name="Expected">What is right, and what was answered instead; empty where the kind says it all.</param>
/// <param name="Article">The article's id.</param>
/// <param name="Context">The words in their surroundings.</param>
internal sealed record Miss(string Kind, string Words, string Expected, string Article, string Context);
