namespace SeedGen.Extraction.Articles.Text;

/// <summary>Finds the words and phrases of a list in a text, whatever their case, without copying any of it.</summary>
/// <typeparam name="T">What is known of each phrase.</typeparam>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<int, List<(string[] Words, T Value)>> _byFirstWord = [];

    /// <summary>
    /// Adds phrases, separated by commas, that all mean <paramref name="value"/>; what was added first counts.
    /// </summary>
    public PhraseTable<T> Add(T value, string phrases)
    {
        foreach (string phrase in phrases.Split(','))
        {
            string[] words = phrase.Trim().Split(' ');
            int hash = Hash(words[0], 0, words[0].Length);
            if (!_byFirstWord.TryGetValue(hash, out List<(string[] Words, T Value)>? entries))
            {
                _byFirstWord[hash] = entries = [];
            }
            int place = entries.FindIndex(e => e.Words.Length < words.Length);
            entries.Insert(place < 0 ? entries.Count : place, (words, value));
        }

        return this;
    }

    /// <summary>
    /// Finds the longest phrase that begins with the <paramref name="word"/>; <paramref name="end"/> is behind it.
    /// </summary>
    public bool TryMatch(string text, TextSpan word, int limit, out T? value, out int end)
    {
        value = default;
        end = word.End;
        if (!_byFirstWord.TryGetValue(Hash(text, word.Start, word.Length),
            out List<(string[] Words, T Value)>? entries))
        {
            return false;
        }
        foreach ((string[] words, T found) in entries)
        {
            if (!TryMatch(text, word, limit, words, out end)) continue;
            value = found;
            return true;
        }

        end = word.End;
        return false;
    }

    private static bool TryMatch(string text, TextSpan word, int limit, string[] words, out int end)
    {
        end = word.End;
        for (int i = 0; i < words.Length; i++)
        {
            if (i > 0) word = Words.Next(text, word.End, limit);
            if (!AreSame(text, word, words[i])) return false;
            if (i > 0 && !IsBlank(text, end, word.Start)) return false;
            end = word.End;
        }

        return true;
    }

    private static bool AreSame(string text, TextSpan span, string word)
    {
        if (span.Length != word.Length) return false;
        for (int i = 0; i < word.Length; i++)
        {
            if (Words.Fold(text[span.Start + i]) != word[i]) return false;
        }

        return true;
    }

    private static bool IsBlank(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(text[i])) return false;
        }

        return true;
    }

    private static int Hash(string text, int start, int length)
    {
        int hash = length;
        for (int i = start; i < start + length; i++) hash = unchecked((hash * 31) + Words.Fold(text[i]));
        return hash;
    }
}
