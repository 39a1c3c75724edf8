using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Articles.Text;

/// <summary>Labels that a line may begin with. Most lines begin with none, and their first letter tells.</summary>
internal sealed class LabelList
{
    private readonly string[] _labels;
    private readonly uint _firstLetters;

    /// <summary>A list of <paramref name="labels"/>, all in small letters, of which the first that fits counts.</summary>
    public LabelList(params string[] labels)
    {
        _labels = labels;
        foreach (string label in labels) _firstLetters |= BitOf(label[0]);
    }

    /// <summary>The first label that the line begins with as a whole word; null when there is none.</summary>
    public string? Find(string text, TextSpan span)
    {
        if (!CanOpen(text, span)) return null;
        char first = WordLetters.Fold(text[span.Start]);
        foreach (string label in _labels)
        {
            if (label[0] == first && LineForm.StartsWithWord(text, span, label)) return label;
        }

        return null;
    }

    /// <summary>All labels that the line begins with as a whole word.</summary>
    public string[] FindAll(string text, TextSpan span) =>
        CanOpen(text, span) ? Opening(text, span) : [];

    private string[] Opening(string text, TextSpan span) =>
        Array.FindAll(_labels, label => LineForm.StartsWithWord(text, span, label));

    private bool CanOpen(string text, TextSpan span) =>
        !span.IsEmpty && (_firstLetters & BitOf(text[span.Start])) != 0;

    // The same for both cases of a letter; what else shares it begins no label in the end.
    private static uint BitOf(char c) => 1u << (c & 31);
}
