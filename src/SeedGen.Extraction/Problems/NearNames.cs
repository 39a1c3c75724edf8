namespace SeedGen.Extraction.Problems;

/// <summary>
/// Known names, of which that which was probably meant is found without a look at each: where there are many, those that begin or
/// end most like the wrong one are compared. A slip leaves one of the two as it is.
/// </summary>
internal sealed class NearNames
{
    private const int Few = DidYouMean.MostNames / 2;

    private readonly string[] _byBegin;
    private readonly string[] _byEnd = [];

    /// <summary>These names, in any order.</summary>
    public NearNames(IEnumerable<string> names)
    {
        _byBegin = [.. names];
        Array.Sort(_byBegin, StringComparer.Ordinal);
        if (_byBegin.Length <= DidYouMean.MostNames) return;
        _byEnd = [.. _byBegin];
        Array.Sort(_byEnd, FromTheEnd.Comparer);
    }

    /// <summary>The end of a message; see <see cref="DidYouMean.Hint"/>.</summary>
    public string Hint(string wrong, string otherwise) => DidYouMean.Hint(wrong, LikeIt(wrong), otherwise);

    private IEnumerable<string> LikeIt(string wrong) => _byEnd.Length == 0
        ? _byBegin
        : Around(wrong, _byBegin, StringComparer.Ordinal).Concat(Around(wrong, _byEnd, FromTheEnd.Comparer));

    private static ArraySegment<string> Around(string wrong, string[] sorted, IComparer<string> comparer)
    {
        int place = Array.BinarySearch(sorted, wrong, comparer);
        if (place < 0) place = ~place;
        int start = Math.Min(Math.Max(0, place - (Few / 2)), sorted.Length - Few);
        return new(sorted, start, Few);
    }

    private sealed class FromTheEnd : IComparer<string>
    {
        public static readonly FromTheEnd Comparer = new();

        public int Compare(string? one, string? other)
        {
            int i = one!.Length;
            int j = other!.Length;
            while (i > 0 && j > 0)
            {
                int by = one[--i] - other[--j];
                if (by != 0) return by;
            }

            return i - j;
        }
    }
}
