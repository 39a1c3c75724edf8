using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Articles.Text;

/// <summary>Reads a short line from left to right. A copy of it is a place to come back to.</summary>
internal struct TextCursor(string text, TextSpan span)
{
    /// <summary>Offset of what is read next.</summary>
    public int Position { get; set; } = span.Start;

    /// <summary>Offset behind the line.</summary>
    public readonly int End => span.End;

    /// <summary>True when nothing is left.</summary>
    public readonly bool AtEnd => Position >= span.End;

    /// <summary>The next character, or NUL.</summary>
    public readonly char Current => AtEnd ? '\0' : text[Position];

    /// <summary>True where a word or a number ends: no letter or digit follows, or a word that a copy glued to it, "2022Updated".</summary>
    public readonly bool AtWordEnd => AtEnd || !char.IsLetterOrDigit(Current) || IsSeam(Position);

    /// <summary>The next word: a run of letters; empty when there is none.</summary>
    public readonly ReadOnlySpan<char> Word
    {
        get
        {
            int end = Position;
            while (end < span.End && char.IsLetter(text[end])) end++;
            return text.AsSpan(Position, end - Position);
        }
    }

    /// <summary>Moves over white space.</summary>
    public void SkipBlanks() => SkipAny(" \t\n\r\u00A0\u2009\u202F");

    /// <summary>Moves over any of <paramref name="marks"/>, which are neither letters nor digits.</summary>
    public void SkipAny(string marks)
    {
        while (!AtEnd && !WordLetters.IsPart(text[Position]) && marks.AsSpan().IndexOf(text[Position]) >= 0) Position++;
    }

    /// <summary>Moves over <paramref name="expected"/> if it is next.</summary>
    public bool Skip(char expected)
    {
        if (AtEnd || text[Position] != expected) return false;
        Position++;
        return true;
    }

    /// <summary>Moves over words, whatever their case, if they are next and end there.</summary>
    public bool SkipWords(string words)
    {
        if (!LineForm.StartsWith(text, TextSpan.FromBounds(Position, span.End), words)) return false;
        TextCursor behind = this;
        behind.Position += words.Length;
        if (!behind.AtWordEnd) return false;
        Position = behind.Position;
        return true;
    }

    /// <summary>Moves over the first of <paramref name="labels"/> that is next as whole words.</summary>
    public bool Skip(LabelList labels)
    {
        if (labels.Find(text, TextSpan.FromBounds(Position, span.End)) is not { } label) return false;
        Position += label.Length;
        return true;
    }

    /// <summary>
    /// Reads a run of at most nine digits; <paramref name="length"/> is how many. False when there is none or it is
    /// longer.
    /// </summary>
    public bool TryNumber(out int value, out int length)
    {
        value = 0;
        int start = Position;
        int end = start;
        while (end < span.End && text[end] is >= '0' and <= '9' && end - start < 10) end++;
        length = end - start;
        if (length is 0 or > 9) return false;
        for (int i = start; i < end; i++) value = (value * 10) + (text[i] - '0');
        Position = end;
        return true;
    }

    // A capital before a small letter begins a word, whatever letter or digit stands before it: "readNovember", "UTCLast".
    private readonly bool IsSeam(int at) =>
        at > span.Start && at + 1 < span.End && char.IsUpper(text[at]) && char.IsLower(text[at + 1]) && char.IsLetterOrDigit(text[at - 1]);
}
