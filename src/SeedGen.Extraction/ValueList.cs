using System.Collections;
using System.Runtime.CompilerServices;

namespace SeedGen.Extraction;

/// <summary>
/// An immutable list whose equality is that of its items, in order. Models that pass between the steps of the generator
/// hold their lists in it, so that a re-run which yields the same data is seen to be the same.
/// </summary>
/// <typeparam name="T">The items; their own equality decides.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? _items;

    internal ValueList(T[] items) => _items = items;

    /// <inheritdoc/>
    public int Count => _items?.Length ?? 0;

    /// <summary>True when the list has no item.</summary>
    public bool IsEmpty => Count == 0;

    /// <inheritdoc/>
    public T this[int index] => (_items ?? [])[index];

    /// <summary>The item at <paramref name="index"/>, not copied.</summary>
    internal ref readonly T At(int index) => ref _items![index];

    /// <summary>The items as a span, for loops that must not allocate.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other)
    {
        if (ReferenceEquals(_items, other._items)) return true;
        if (Count != other.Count) return false;
        EqualityComparer<T> comparer = EqualityComparer<T>.Default;
        for (int i = 0; i < Count; i++)
        {
            // Of models that were not made again most are the same objects.
            if (!typeof(T).IsValueType && ReferenceEquals(_items![i], other._items![i])) continue;
            if (!comparer.Equals(_items![i], other._items![i])) return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = Count;
        foreach (T item in AsSpan()) hash = unchecked((hash * 31) + (item?.GetHashCode() ?? 0));
        return hash;
    }

    /// <summary>Compares item by item.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Compares item by item.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>Walks the items without allocating.</summary>
    public Enumerator GetEnumerator() => new(_items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <summary>
    /// Walks the items. It is our own, and not a span's, because native code made ahead of time holds no framework
    /// generics over our types: they would be compiled at every cold start.
    /// </summary>
    public struct Enumerator
    {
        private readonly T[]? _items;
        private readonly int _last;
        private int _at;

        internal Enumerator(T[]? items) => (_items, _last, _at) = (items, (items?.Length ?? 0) - 1, -1);

        /// <summary>The item at hand.</summary>
        public readonly ref readonly T Current => ref _items![_at];

        /// <summary>Goes to the next item; false behind the last.</summary>
        public bool MoveNext()
        {
            if (_at >= _last) return false;
            _at++;
            return true;
        }
    }
}

/// <summary>Ways to make a <see cref="ValueList{T}"/>.</summary>
public static class ValueList
{
    /// <summary>A list of the given items; what a collection expression calls.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? default : new(items.ToArray());

    /// <summary>The items at <paramref name="places"/>, in their order; the same list where these are all of its own.</summary>
    internal static ValueList<T> Pick<T>(this ValueList<T> items, ValueList<int> places)
    {
        bool isAll = places.Count == items.Count;
        for (int i = 0; i < places.Count && isAll; i++) isAll = places.At(i) == i;
        if (isAll) return items;
        var picked = new T[places.Count];
        for (int i = 0; i < picked.Length; i++) picked[i] = items.At(places.At(i));
        return new(picked);
    }

    /// <summary>A list of the items of <paramref name="source"/>, in its order.</summary>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> source)
    {
        T[] items = [.. source];
        return items.Length == 0 ? default : new(items);
    }
}
