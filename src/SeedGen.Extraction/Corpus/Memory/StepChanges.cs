namespace SeedGen.Extraction.Corpus.Memory;

/// <summary>Few items of many that are no longer the same to a step.</summary>
/// <typeparam name="TItem">The items.</typeparam>
/// <param name="Before">All items as they were.</param>
/// <param name="Now">All items as they are, as many.</param>
/// <param name="Places">Where they differ, ascending.</param>
internal readonly record struct StepChanges<TItem>(ValueList<TItem> Before, ValueList<TItem> Now, IReadOnlyList<int> Places);
