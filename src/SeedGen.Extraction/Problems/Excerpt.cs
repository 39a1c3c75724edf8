namespace SeedGen.Extraction.Problems;

/// <summary>Makes words of a file fit into one line of a message.</summary>
internal static class Excerpt
{
    /// <summary>Length of a sentence; an excerpt of a value is shorter.</summary>
    public const int Sentence = 200;

    private const int Value = 60;
    private const int MostWords = 20;

    /// <summary>The beginning of <paramref name="text"/> on one line, without control characters.</summary>
    public static string Of(string text, int longest = Value)
    {
        bool cut = text.Length > longest;
        int length = cut ? longest : text.Length;
        if (cut && char.IsHighSurrogate(text[length - 1])) length--;
        return OneLine(text.Substring(0, length)) + (cut ? "..." : "");
    }

    /// <summary><paramref name="text"/> with blanks for line ends and control characters.</summary>
    public static string OneLine(string text)
    {
        char[]? shown = null;
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsControl(text[i]) && text[i] is not ('\u2028' or '\u2029')) continue;
            shown ??= text.ToCharArray();
            shown[i] = ' ';
        }

        return shown is null ? text : new string(shown);
    }

    /// <summary>The first of the words, with commas between them.</summary>
    public static string Words(IEnumerable<string> words) => Of(string.Join(", ", words.Take(MostWords)), Sentence);
}
