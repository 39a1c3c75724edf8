namespace SeedGen.Extraction.Articles.Text;

/// <summary>Labels that a line may begin with. Most lines begin with none, and their first letter tells.</summary>
internal sealed class LabelList
{
    // What is the same for both cases of a letter: the rest behind division. What else shares it begins no label in the end.
    private const int FirstLetters = 32;

    private readonly string[][] _byLetter = new string[FirstLetters][];

    /// <summary>A list of <paramref name="labels"/>, all in small letters, of which the first that fits counts.</summary>
    public LabelList(params string[] labels)
    {
        for (int i = 0; i < FirstLetters; i++) _byLetter[i] = Array.FindAll(labels, label => label[0] % FirstLetters == i);
    }

    /// <summary>The first label that the line begins with as a whole word; null when there is none.</summary>
    public string? Find(string text, TextSpan span)
    {
        foreach (string label in FindAll(text, span)) return label;
        return null;
    }

    /// <summary>All labels that the line begins with as a whole word, for <c>foreach</c>.</summary>
    public Matches FindAll(string text, TextSpan span) =>
        new(span.IsEmpty ? [] : _byLetter[text[span.Start] % FirstLetters], text, span);

    /// <summary>Walks the labels that a line begins with.</summary>
    public struct Matches(string[] labels, string text, TextSpan span)
    {
        private int _next;

        /// <summary>The label at hand.</summary>
        public readonly string Current => labels[_next - 1];

        /// <summary>Itself, for a loop.</summary>
        public readonly Matches GetEnumerator() => this;

        /// <summary>Goes to the next label; false behind the last.</summary>
        public bool MoveNext()
        {
            while (_next < labels.Length)
            {
                if (LineForm.StartsWithWord(text, span, labels[_next++])) return true;
            }

            return false;
        }
    }
}
