namespace SeedGen.Extraction.Language;

/// <summary>
/// A list that grows in an array which its thread lends to one list after the other; only what it holds in the end is
/// allocated, at its size.
/// </summary>
/// <typeparam name="T">The items.</typeparam>
internal sealed class ScratchList<T>
{
    // Longer arrays are not kept for the next list.
    private const int LongestKept = 1 << 16;

    [ThreadStatic]
    private static T[]? Spare;

    private T[] _items;

    public ScratchList()
    {
        _items = Spare ?? new T[256];
        Spare = null;
    }

    /// <summary>Number of items.</summary>
    public int Count { get; private set; }

    /// <summary>The item at <paramref name="index"/>, below <see cref="Count"/>.</summary>
    public ref T this[int index]
    {
        get
        {
            // Behind the end the array holds what another list left there.
            if ((uint)index >= (uint)Count) ThrowBehindEnd();
            return ref _items[index];
        }
    }

    /// <summary>The items from <paramref name="first"/> on.</summary>
    public ReadOnlySpan<T> From(int first) => new(_items, first, Count - first);

    /// <summary>Adds an item.</summary>
    public void Add(in T item)
    {
        if (Count == _items.Length) Array.Resize(ref _items, Count * 2);
        _items[Count++] = item;
    }

    /// <summary>Leaves out all items behind the first <paramref name="count"/>.</summary>
    public void Truncate(int count) => Count = count;

    /// <summary>The items; the list is released.</summary>
    public T[] Take()
    {
        T[] taken = Count == 0 ? [] : new T[Count];
        Array.Copy(_items, taken, Count);
        Release();
        return taken;
    }

    /// <summary>Gives the array back; the list is not used any more.</summary>
    public void Release()
    {
        if (_items.Length <= LongestKept) Spare = _items;
        (_items, Count) = ([], 0);
    }

    private static void ThrowBehindEnd() => throw new ArgumentOutOfRangeException("index");
}
