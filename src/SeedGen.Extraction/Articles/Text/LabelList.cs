namespace SeedGen.Extraction.Articles.Text;

/// <summary>Labels that a line may begin with. Most lines begin with none, and their first letter tells.</summary>
internal sealed class LabelList
{
    private readonly string[] _labels;
    private readonly HashSet<char> _firstLetters = [];

    /// <summary>A list of <paramref name="labels"/>, of which the first that fits counts.</summary>
    public LabelList(params string[] labels)
    {
        _labels = labels;
        foreach (string label in labels) _firstLetters.Add(Words.Fold(label[0]));
    }

    /// <summary>The first label that the line begins with as a whole word; null when there is none.</summary>
    public string? Find(string text, TextSpan span)
    {
        if (!CanOpen(text, span)) return null;
        foreach (string label in _labels)
        {
            if (LineForm.StartsWithWord(text, span, label)) return label;
        }

        return null;
    }

    /// <summary>All labels that the line begins with as a whole word.</summary>
    public string[] FindAll(string text, TextSpan span) =>
        CanOpen(text, span) ? Opening(text, span) : [];

    private string[] Opening(string text, TextSpan span) =>
        Array.FindAll(_labels, label => LineForm.StartsWithWord(text, span, label));

    private bool CanOpen(string text, TextSpan span) =>
        !span.IsEmpty && _firstLetters.Contains(Words.Fold(text[span.Start]));
}
