using System.Globalization;
using System.Text;

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

    /// <summary>
    /// <paramref name="text"/> with blanks for line ends and control characters. Characters that can't be seen, or that turn
    /// others around, are written as their numbers: a message must not show anything but what is there.
    /// </summary>
    public static string OneLine(string text)
    {
        StringBuilder? shown = null;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool isBreak = char.IsControl(c) || c is '\u2028' or '\u2029';
            bool isHidden = IsHidden(c);
            if (isBreak || isHidden) shown ??= new StringBuilder(text, 0, i, text.Length + 8);
            if (isHidden) shown!.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else shown?.Append(isBreak ? ' ' : c);
        }

        return shown?.ToString() ?? text;
    }

    // Marks of direction, blanks without width, a soft hyphen. Joiners stay: they belong to words and pictures.
    private static bool IsHidden(char c) => c is '\u00AD' or '\u061C' or '\u200B' or '\u200E' or '\u200F' or '\uFEFF'
        or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069');

    /// <summary>The first of the words, with commas between them.</summary>
    public static string Words(IEnumerable<string> words) => Of(string.Join(", ", words.Take(MostWords)), Sentence);
}
