using System.Runtime.CompilerServices;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Corpus.Texts;

/// <summary>
/// How alike two texts are: the share of their runs of four words that both have (Jaccard). A sketch of a text, the least
/// of its runs in each part of all numbers (MinHash with one permutation), tells it roughly without the text.
/// </summary>
internal static class TextSketch
{
    /// <summary>Number of parts.</summary>
    public const int Size = 1 << PartBits;

    private const int PartBits = 4;

    private const int Run = 4;

    // A notice of a line or two is like many others.
    private const int LeastRuns = 24;

    /// <summary>The sketch of what <paramref name="document"/> has at <paramref name="body"/>; empty when it is too short.</summary>
    public static ValueList<int> Of(TextDocument document, TextSpan body, CancellationToken cancellation = default)
    {
        ulong[] first = new ulong[LeastRuns];
        int known = 0;
        uint[] least = new uint[Size];
        for (int i = 0; i < Size; i++) least[i] = uint.MaxValue;
        ReadOnlySpan<Token> tokens = document.Tokens.AsSpan();
        ulong run = 0;
        int words = 0;
        for (int t = document.TokenAt(body.Start); t < tokens.Length && tokens[t].Start < body.End; t++)
        {
            if (tokens[t].Kind is not (TokenKind.Word or TokenKind.Number)) continue;

            // A word has its sixteen bits of the run, which the next ones push out.
            run = (run << (64 / Run)) | (WordHash.Spread(tokens[t].Hash) >> 16);
            if (++words < Run) continue;

            // Asked at each word it would cost as much as the word.
            if ((words & 0xFFF) == 0) cancellation.ThrowIfCancellationRequested();
            if (known < LeastRuns && !Holds(first, known, run)) first[known++] = run;
            ulong mixed = Mix(run);
            ref uint part = ref least[(int)(mixed >> (64 - PartBits))];
            if ((uint)mixed < part) part = (uint)mixed;
        }

        return known < LeastRuns ? default : new(Filled(least));
    }

    /// <summary>The share of the parts that agree, from 0 to 1.</summary>
    public static double Estimate(ValueList<int> left, ValueList<int> right)
    {
        int same = 0;
        for (int i = 0; i < Size; i++) same += left[i] == right[i] ? 1 : 0;
        return (double)same / Size;
    }

    /// <summary>The share itself, from 0 to 1.</summary>
    public static double Likeness(string left, TextSpan leftSpan, string right, TextSpan rightSpan)
    {
        HashSet<ulong> one = RunsOf(left, leftSpan);
        HashSet<ulong> other = RunsOf(right, rightSpan);
        int all = one.Count + other.Count;
        one.IntersectWith(other);
        return all == 0 ? 0 : (double)one.Count / (all - one.Count);
    }

    private static HashSet<ulong> RunsOf(string text, TextSpan span)
    {
        HashSet<ulong> all = [];
        WordRuns runs = new(text, span);
        while (runs.MoveNext()) all.Add(runs.Current);
        return all;
    }

    private static bool Holds(ulong[] runs, int count, ulong run)
    {
        for (int i = 0; i < count; i++)
        {
            if (runs[i] == run) return true;
        }

        return false;
    }

    // A part of the numbers in which no run fell borrows from the next one that has some, a little changed for each step.
    private static int[] Filled(uint[] least)
    {
        int[] sketch = new int[Size];
        for (int i = 0; i < Size; i++)
        {
            int steps = 0;
            while (least[(i + steps) % Size] == uint.MaxValue) steps++;
            sketch[i] = unchecked((int)(least[(i + steps) % Size] + ((uint)steps * 0x9E3779B1)));
        }

        return sketch;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong value)
    {
        value = unchecked((value ^ (value >> 33)) * 0xFF51AFD7ED558CCD);
        value = unchecked((value ^ (value >> 33)) * 0xC4CEB9FE1A85EC53);
        return value ^ (value >> 33);
    }

    // The runs of four words in their order, as numbers.
    private ref struct WordRuns(string text, TextSpan span)
    {
        private WordHashes _words = new(text, span);
        private ulong _first;
        private ulong _second;
        private ulong _third;
        private int _count;

        public ulong Current { get; private set; }

        public bool MoveNext()
        {
            while (_words.MoveNext())
            {
                ulong last = _words.Current;
                Current = Hashes.Join(Hashes.Join(Hashes.Join(Hashes.Join(Hashes.Start, _first), _second), _third), last);
                (_first, _second, _third) = (_second, _third, last);
                if (_count < Run) _count++;
                if (_count == Run) return true;
            }

            return false;
        }
    }
}
