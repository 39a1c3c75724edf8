using SeedGen.Extraction.Articles.Text;

namespace SeedGen.Extraction.Articles.Site;

/// <summary>
/// Finds the words by which the user knows boilerplate, whatever blanks and line breaks stand between them.
/// </summary>
internal static class KnownWords
{
    /// <summary>
    /// Where <paramref name="known"/> stands in <paramref name="text"/> from <paramref name="start"/> on, in order.
    /// </summary>
    public static List<TextSpan> Find(string text, int start, ValueList<string> known)
    {
        List<TextSpan> found = [];
        foreach (string words in known)
        {
            string sought = words.Trim();
            if (sought.Length == 0) continue;
            for (int i = start; i < text.Length; i++)
            {
                int end = MatchEnd(text, i, sought);
                if (end == 0) continue;
                found.Add(TextSpan.FromBounds(i, end));
                i = end - 1;
            }
        }

        found.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return found;
    }

    // Offset behind the sought words when they begin here, or 0.
    private static int MatchEnd(string text, int position, string sought)
    {
        int i = 0;
        while (i < sought.Length && position < text.Length)
        {
            if (char.IsWhiteSpace(sought[i]))
            {
                if (!char.IsWhiteSpace(text[position])) return 0;
                while (char.IsWhiteSpace(sought[i])) i++;
                while (position < text.Length && char.IsWhiteSpace(text[position])) position++;
            }
            else
            {
                if (Words.Fold(text[position]) != Words.Fold(sought[i])) return 0;
                i++;
                position++;
            }
        }

        return i == sought.Length ? position : 0;
    }
}
