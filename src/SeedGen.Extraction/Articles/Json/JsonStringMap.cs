namespace SeedGen.Extraction.Articles.Json;

/// <summary>Leads from offsets in an unescaped JSON string to offsets in the file that holds it.</summary>
internal sealed class JsonStringMap
{
    // Parallel: behind _values[i] code units of the string the file stands at _places[i], and runs in step from there.
    private readonly int[] _values;
    private readonly int[] _places;

    private JsonStringMap(int[] values, int[] places)
    {
        _values = values;
        _places = places;
    }

    /// <summary>The map of the well-formed string at <paramref name="span"/>, its quotation marks included.</summary>
    public static JsonStringMap Create(string text, TextSpan span)
    {
        List<int> values = [0];
        List<int> places = [span.Start + 1];
        int value = 0;
        int last = span.End - 1;
        for (int i = span.Start + 1; i < last; value++)
        {
            if (text[i] != '\\')
            {
                i++;
                continue;
            }

            i += text[i + 1] == 'u' ? 6 : 2;
            values.Add(value + 1);
            places.Add(i);
        }

        return new([.. values], [.. places]);
    }

    /// <summary>The stretch of the file that makes <paramref name="span"/> of the string.</summary>
    public TextSpan ToFile(TextSpan span) => TextSpan.FromBounds(ToFile(span.Start), ToFile(span.End));

    private int ToFile(int offset)
    {
        int index = Array.BinarySearch(_values, offset);
        if (index < 0) index = ~index - 1;
        return _places[index] + (offset - _values[index]);
    }
}
