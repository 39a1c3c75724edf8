namespace SeedGen.Extraction.Corpus.Memory;

/// <summary>A result that can be led over to other items.</summary>
/// <typeparam name="TItem">The items.</typeparam>
internal interface IStandingResult<TItem>
{
    /// <summary>
    /// The result of the items as they are now: this one, or one made of it; null when it must be made anew. After that, this
    /// one is never asked again unless it is the answer.
    /// </summary>
    public object? After(StepChanges<TItem> changes);
}
