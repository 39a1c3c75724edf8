using System.Collections;
using System.Runtime.CompilerServices;

namespace SeedGen.Extraction.Language;

/// <summary>The tokens of a document. They stand in an array that is lent to it, and may be longer.</summary>
/// <param name="items">The array.</param>
/// <param name="count">How many of its items they are.</param>
internal readonly struct TokenList(Token[] items, int count) : IReadOnlyList<Token>
{
    /// <inheritdoc/>
    public int Count => count;

    /// <summary>The token at <paramref name="index"/>, below <see cref="Count"/>.</summary>
    public ref readonly Token this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            // Behind the end the array holds what another document left there.
            if ((uint)index >= (uint)count) ThrowBehindEnd();
            return ref items[index];
        }
    }

    Token IReadOnlyList<Token>.this[int index] => this[index];

    /// <summary>The token at <paramref name="index"/>, which the caller knows to be below <see cref="Count"/>.</summary>
    public ref readonly Token At(int index) => ref items[index];

    /// <summary>The tokens as a span.</summary>
    public ReadOnlySpan<Token> AsSpan() => new(items, 0, count);

    /// <summary>Walks the tokens without allocating.</summary>
    public Enumerator GetEnumerator() => new(items, count);

    IEnumerator<Token> IEnumerable<Token>.GetEnumerator()
    {
        for (int i = 0; i < count; i++) yield return items[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<Token>)this).GetEnumerator();

    private static void ThrowBehindEnd() => throw new ArgumentOutOfRangeException("index");

    /// <summary>Walks tokens.</summary>
    public struct Enumerator(Token[] items, int count)
    {
        private int _at = -1;

        /// <summary>The token at hand.</summary>
        public readonly ref readonly Token Current => ref items[_at];

        /// <summary>Goes to the next token; false behind the last.</summary>
        public bool MoveNext() => ++_at < count;
    }
}
