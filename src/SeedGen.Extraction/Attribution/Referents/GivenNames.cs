using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Referents;

/// <summary>Joins who is called by a given name alone with the only one whose whole name begins so: "Alma Strand … Alma".</summary>
internal static class GivenNames
{
    // More of them are in no article, and each is compared with all names.
    private const int Most = 8;

    /// <summary>Replaces them in <paramref name="known"/>, whom the mentions at <paramref name="places"/> name.</summary>
    public static void Join(TextDocument document, Mention[] places, NamedActor[] known)
    {
        int names = 0;
        for (int i = 0; i < known.Length && names < Most; i++)
        {
            bool isGiven = known[i] is { IsPerson: true, Declared: null, Asked: 0 } && places[i].End == places[i].First + 1
                && known[i].Key.Length == places[i].Span.Length + 1;
            if (!isGiven) continue;
            NamedActor given = known[i];
            given.Asked = -1;
            names++;
            NamedActor? whole = WholeNameOf(document, given, places[i].Span, places, known);
            for (int k = i; whole is not null && k < known.Length; k++)
            {
                if (known[k] == given) known[k] = whole;
            }
        }
    }

    private static NamedActor? WholeNameOf(TextDocument document, NamedActor given, TextSpan word, Mention[] places, NamedActor[] known)
    {
        string text = document.Text;
        NamedActor? whole = null;
        for (int i = 0; i < known.Length; i++)
        {
            TextSpan span = places[i].Span;
            bool begins = known[i] != given && known[i].IsPerson && span.Length > word.Length + 1 && text[span.Start + word.Length] == ' '
                && string.Compare(text, span.Start, text, word.Start, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
            if (!begins || known[i] == whole) continue;
            if (whole is not null) return null;
            whole = known[i];
        }

        return whole;
    }
}
