namespace SeedGen.Extraction.Schema.Fields;

/// <summary>Walks a text of ASCII digits and separators. What does not match is not taken.</summary>
internal struct DigitScanner(string text)
{
    private int _at;

    /// <summary>True behind the last character.</summary>
    public readonly bool AtEnd => _at == text.Length;

    /// <summary>Takes the character <paramref name="c"/>.</summary>
    public bool Take(char c)
    {
        bool found = _at < text.Length && text[_at] == c;
        if (found) _at++;
        return found;
    }

    /// <summary>Takes one character of <paramref name="set"/>.</summary>
    public bool TakeAny(string set)
    {
        bool found = _at < text.Length && set.AsSpan().IndexOf(text[_at]) >= 0;
        if (found) _at++;
        return found;
    }

    /// <summary>Takes exactly <paramref name="count"/> digits.</summary>
    public bool Take(int count, out int value)
    {
        value = 0;
        int end = _at + count;
        if (end > text.Length) return false;
        for (int i = _at; i < end; i++)
        {
            if (text[i] is < '0' or > '9') return false;
            value = (value * 10) + (text[i] - '0');
        }

        _at = end;
        return true;
    }

    /// <summary>Takes one to nine digits, as many as there are.</summary>
    public bool TakeNumber(out int value)
    {
        int count = 0;
        while (count < 9 && _at + count < text.Length && text[_at + count] is >= '0' and <= '9') count++;
        value = 0;
        return count > 0 && Take(count, out value);
    }

    /// <summary>Takes one to seven digits of a fraction of a second, as ticks.</summary>
    public bool TakeFraction(out long ticks)
    {
        int begin = _at;
        ticks = 0;
        if (!TakeNumber(out int digits) || _at - begin > 7) return false;
        ticks = digits;
        for (int i = _at - begin; i < 7; i++) ticks *= 10;
        return true;
    }
}
