namespace SeedGen.Extraction.Corpus.Memory;

/// <summary>
/// Remembers what each step over a whole corpus came to last. A step whose items are the same in what it reads of them is not
/// taken again, so that an edit of one article costs little more than to see that the others are the same objects. What a
/// step comes to depends on its items alone, remembered or not.
/// </summary>
/// <remarks>One for each state of a schema; equal to every other, since what it holds could be made anew.</remarks>
public sealed class StepMemory
{
    // With more edits than these at once, all is made anew.
    private const int MostChanges = 16;

    private readonly object _gate = new();
    private readonly Dictionary<string, Remembered> _last = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Remembered?[]> _lastOfEach = new(StringComparer.Ordinal);

    /// <summary>The result of a step, remembered or made.</summary>
    /// <param name="step">The step's name.</param>
    /// <param name="items">What it is about.</param>
    /// <param name="isSame">Whether two items are the same in all that the step reads.</param>
    /// <param name="make">Takes the step.</param>
    /// <param name="beside">All else that it reads; its own equality decides.</param>
    public TResult Get<TItem, TResult>(
        string step, ValueList<TItem> items, Func<TItem, TItem, bool> isSame, Func<TResult> make, object? beside = null)
        where TItem : class
        where TResult : notnull
    {
        lock (_gate)
        {
            _last.TryGetValue(step, out Remembered? last);
            // Until the step is taken it is forgotten: what it came to may be half led over.
            _last.Remove(step);
            TResult result = Known(last, items, isSame, beside) is TResult known ? known : make();
            _last[step] = new(items, beside, result);
            return result;
        }
    }

    /// <summary>
    /// The results of a step that is taken for each of several groups of items, in their order. They are made on all
    /// cores.
    /// </summary>
    /// <param name="step">The step's name.</param>
    /// <param name="groups">What it is about.</param>
    /// <param name="isSame">Whether two items are the same in all that the step reads.</param>
    /// <param name="make">Takes the step for one group, on any thread.</param>
    /// <param name="beside">All else that it reads; its own equality decides.</param>
    /// <param name="cancellation">Asked before each group.</param>
    /// <exception cref="OperationCanceledException">The caller wants no answer any more.</exception>
    public TResult[] GetEach<TItem, TResult>(
        string step, ValueList<TItem>[] groups, Func<TItem, TItem, bool> isSame, Func<ValueList<TItem>, TResult> make,
        object? beside, CancellationToken cancellation)
        where TItem : class
        where TResult : class
    {
        lock (_gate)
        {
            var last = new Remembered?[groups.Length];
            if (_lastOfEach.TryGetValue(step, out Remembered?[]? before)) Array.Copy(before, last, Math.Min(before.Length, last.Length));
            // Where the step is called off, the groups that it did not come to are remembered as they were.
            _lastOfEach[step] = last;
            var results = new TResult[groups.Length];
            ParallelOptions options = new() { CancellationToken = cancellation };
            Parallel.For(0, groups.Length, options, i =>
            {
                Remembered? known = last[i];
                last[i] = null;
                results[i] = Known(known, groups[i], isSame, beside) as TResult ?? make(groups[i]);
                last[i] = new(groups[i], beside, results[i]);
            });
            return results;
        }
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is StepMemory;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    // What the step came to last, led over to the items of now: they replace those of then, which compare faster the next time
    // and let go of old texts. Null when it must be taken again.
    private static object? Known<TItem>(Remembered? last, ValueList<TItem> items, Func<TItem, TItem, bool> isSame, object? beside)
        where TItem : class =>
        last is not null && Equals(last.Beside, beside) ? After(last.Result, (ValueList<TItem>)last.Items, items, isSame) : null;

    private static object? After<TItem>(object result, ValueList<TItem> before, ValueList<TItem> now, Func<TItem, TItem, bool> isSame)
        where TItem : class =>
        Changes(before, now, isSame) is not { } changes ? null
        : changes.Count == 0 ? result
        : result is IStandingResult<TItem> standing ? standing.After(new(before, now, changes))
        : null;

    // The places of changed items; null when there are too many, or other items.
    private static List<int>? Changes<TItem>(ValueList<TItem> before, ValueList<TItem> now, Func<TItem, TItem, bool> isSame)
        where TItem : class
    {
        int count = now.Count;
        if (before.Count != count) return null;
        List<int> changes = [];
        for (int i = 0; i < count; i++)
        {
            if (ReferenceEquals(before.At(i), now.At(i)) || isSame(before.At(i), now.At(i))) continue;
            if (changes.Count == MostChanges) return null;
            changes.Add(i);
        }

        return changes;
    }

    private sealed record Remembered(object Items, object? Beside, object Result);
}
