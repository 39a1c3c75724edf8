using System.Runtime.CompilerServices;

namespace SeedGen.Extraction;

/// <summary>
/// A list that grows in an array which its thread lends to one list after the other; only what it holds in the end is
/// allocated, at its size.
/// </summary>
/// <typeparam name="T">The items.</typeparam>
internal sealed class ScratchList<T>
{
    // Longer arrays are not kept for the next list.
    private const int LongestKept = 1 << 16;

    private const int Shortest = 16;

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
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            // Behind the end the array holds what another list left there.
            if ((uint)index >= (uint)Count) ThrowBehindEnd();
            return ref _items[index];
        }
    }

    /// <summary>
    /// The items, and behind them what another list left there; good until one is added. For loops that must be fast: a
    /// framework generic over our types, as a span is, would be compiled at every cold start.
    /// </summary>
    public T[] Items => _items;

    /// <summary>Adds an item.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in T item)
    {
        T[] items = _items;
        int count = Count;
        if ((uint)count >= (uint)items.Length) items = Grow(count + 1);
        items[count] = item;
        Count = count + 1;
    }

    /// <summary>Adds the items of <paramref name="other"/> from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    public void AddRange(ScratchList<T> other, int first, int end)
    {
        int count = Count + end - first;
        if (count > _items.Length) Grow(count);
        Array.Copy(other._items, first, _items, Count, end - first);
        Count = count;
    }

    /// <summary>Adds <paramref name="count"/> items that hold nothing.</summary>
    public void AddEmpty(int count)
    {
        int first = Count;
        if (first + count > _items.Length) Grow(first + count);
        Count = first + count;
        Array.Clear(_items, first, count);
    }

    /// <summary>
    /// The array, with room for <paramref name="most"/> items at least, for who fills it from its start and then says by
    /// <see cref="Truncate"/> how many there are.
    /// </summary>
    public T[] Room(int most) => most > _items.Length ? Grow(most) : _items;

    /// <summary>Leaves out all items behind the first <paramref name="count"/>.</summary>
    public void Truncate(int count) => Count = count;

    /// <summary>Leaves out all items; an array that has grown too long to be kept goes with them.</summary>
    public void Clear()
    {
        Count = 0;
        if (_items.Length > LongestKept) _items = new T[Shortest];
    }

    /// <summary>The items in an array of their own.</summary>
    public T[] ToArray()
    {
        T[] items = new T[Count];
        Array.Copy(_items, items, Count);
        return items;
    }

    /// <summary>The items; the list is released.</summary>
    public T[] Take()
    {
        T[] taken = ToArray();
        Release();
        return taken;
    }

    /// <summary>Gives the array back; the list is not used any more.</summary>
    public void Release()
    {
        if (_items.Length <= LongestKept) Spare = _items;
        (_items, Count) = (null!, 0);
    }

    // To room for so many, or twice as many as there are.
    private T[] Grow(int least)
    {
        // Array.Resize is generic, which costs a compilation at every cold start.
        T[] longer = new T[Math.Max(Math.Max(Shortest, least), _items.Length * 2)];
        Array.Copy(_items, longer, Count);
        return _items = longer;
    }

    private static void ThrowBehindEnd() => throw new ArgumentOutOfRangeException("index");
}
