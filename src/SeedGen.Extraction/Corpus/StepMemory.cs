namespace SeedGen.Extraction.Corpus;

/// <summary>
/// Remembers what each step over a whole corpus came to last. A step whose items are the same in what it reads of them is not
/// taken again, so that an edit of one article costs little more than to see that the others are the same objects. What a
/// step comes to depends on its items alone, remembered or not.
/// </summary>
/// <remarks>One for each state of a schema; equal to every other, since what it holds could be made anew.</remarks>
public sealed class StepMemory
{
    private readonly object _gate = new();
    private readonly Dictionary<string, (object Items, object? Beside, object Result)> _last = new(StringComparer.Ordinal);

    /// <summary>The result of a step, remembered or made.</summary>
    /// <param name="step">The step's name.</param>
    /// <param name="items">What it is about.</param>
    /// <param name="isSame">Whether two items are the same in all that the step reads.</param>
    /// <param name="make">Takes the step.</param>
    /// <param name="beside">All else that it reads; its own equality decides.</param>
    public TResult Get<TItem, TResult>(
        string step, IReadOnlyList<TItem> items, Func<TItem, TItem, bool> isSame, Func<TResult> make, object? beside = null)
        where TItem : class
        where TResult : notnull
    {
        lock (_gate)
        {
            if (_last.TryGetValue(step, out (object Items, object? Beside, object Result) last)
                && Equals(last.Beside, beside)
                && AreSame((IReadOnlyList<TItem>)last.Items, items, isSame))
            {
                // The items of now replace those of then, which compare faster the next time and let go of old texts.
                _last[step] = (items, beside, last.Result);
                return (TResult)last.Result;
            }

            TResult result = make();
            _last[step] = (items, beside, result);
            return result;
        }
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is StepMemory;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    private static bool AreSame<TItem>(IReadOnlyList<TItem> before, IReadOnlyList<TItem> now, Func<TItem, TItem, bool> isSame)
        where TItem : class
    {
        if (ReferenceEquals(before, now)) return true;
        if (before.Count != now.Count) return false;
        for (int i = 0; i < now.Count; i++)
        {
            if (!ReferenceEquals(before[i], now[i]) && !isSame(before[i], now[i])) return false;
        }

        return true;
    }
}
