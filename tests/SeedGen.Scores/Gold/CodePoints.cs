using SeedGen.Extraction;

namespace SeedGen.Scores.Gold;

/// <summary>A text by its code points, in which the annotated data counts.</summary>
internal sealed class CodePoints
{
    private const string Marks = "\"“”„‟«»'‘’‚‛`´ \t\r\n\u00a0";

    private readonly string _text;

    // For each UTF-16 offset, the end included, the number of code points before it; and back.
    private readonly int[] _pointAt;
    private readonly int[] _offsetAt;

    /// <summary>Counts the code points of <paramref name="text"/>.</summary>
    public CodePoints(string text)
    {
        _text = text;
        _pointAt = new int[text.Length + 1];
        List<int> offsets = [];
        for (int i = 0; i < text.Length;)
        {
            int length = char.IsSurrogatePair(text, i) ? 2 : 1;
            for (int k = 0; k < length; k++) _pointAt[i + k] = offsets.Count;
            offsets.Add(i);
            i += length;
        }

        _pointAt[text.Length] = offsets.Count;
        offsets.Add(text.Length);
        _offsetAt = [.. offsets];
    }

    /// <summary>Turns a span in UTF-16 units into code points.</summary>
    public Extent Of(TextSpan span) => new(_pointAt[span.Start], _pointAt[span.End]);

    /// <summary>The words of <paramref name="extent"/>.</summary>
    public string Words(Extent extent) => _text[_offsetAt[extent.Start].._offsetAt[extent.End]];

    /// <summary>The extent without quotation marks and white space at its ends.</summary>
    public Extent Trim(Extent extent)
    {
        (int start, int end) = extent;
        while (start < end && IsMark(start)) start++;
        while (end > start && IsMark(end - 1)) end--;
        return new(start, end);
    }

    /// <summary>The words with what stands around them, on one line, the extent in square brackets.</summary>
    public string InContext(Extent extent)
    {
        const int Reach = 50;
        var before = new Extent(Math.Max(0, extent.Start - Reach), extent.Start);
        var behind = new Extent(extent.End, Math.Min(_offsetAt.Length - 1, extent.End + Reach));
        string shown = $"{Words(before)}[{Words(extent)}]{Words(behind)}";
        return string.Join(' ', shown.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private bool IsMark(int point) => Marks.Contains(_text[_offsetAt[point]], StringComparison.Ordinal);
}
