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
        char[] shown = text.Substring(0, length).ToCharArray();
        for (int i = 0; i < shown.Length; i++)
        {
            if (char.IsControl(shown[i]) || shown[i] is '\u2028' or '\u2029') shown[i] = ' ';
        }

        return new string(shown) + (cut ? "..." : "");
    }

    /// <summary>The first of the words, with commas between them.</summary>
    public static string Words(IEnumerable<string> words) => Of(string.Join(", ", words.Take(MostWords)), Sentence);
}
