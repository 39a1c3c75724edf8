namespace SeedGen.Extraction.Dates;

/// <summary>
/// A sequence of words. Written as in <c>"Weekday? Comma? Month Day Comma? Year"</c>: a capitalised name is a class, a
/// small word is itself, <c>|</c> separates alternatives, <c>?</c> makes an element optional. What stands before
/// <c>&lt;</c> or behind <c>&gt;</c> must be there but is not part of the expression; before <c>&lt;</c> nothing is
/// optional.
/// </summary>
internal sealed class DatePattern
{
    private static readonly Dictionary<string, WordClass> Classes = ClassesByName();

    private DatePattern(List<Element> elements, int extentFirst, int extentEnd)
    {
        (Elements, ExtentFirst, ExtentEnd) = ([.. elements], extentFirst, extentEnd);
        foreach (Element element in Elements) Need = element.AddTo(Need);
    }

    /// <summary>The elements in order.</summary>
    public Element[] Elements { get; }

    /// <summary>Index of the first element that is part of the expression.</summary>
    public int ExtentFirst { get; }

    /// <summary>Index behind the last element that is part of it.</summary>
    public int ExtentEnd { get; }

    /// <summary>What must be in the sentence, wherever the pattern is tried.</summary>
    public DateNeed Need { get; }

    /// <summary>Reads a pattern; it throws when a name is unknown, for patterns are ours.</summary>
    public static DatePattern Parse(string pattern)
    {
        List<Element> elements = [];
        int first = 0;
        int end = -1;
        foreach (string item in pattern.Split(' '))
        {
            if (item == "<") first = elements.Count;
            else if (item == ">") end = elements.Count;
            else elements.Add(ParseElement(item));
        }

        return new(elements, first, end < 0 ? elements.Count : end);
    }

    /// <summary>
    /// Fits the pattern to <paramref name="words"/> from index <paramref name="start"/> on; <paramref name="places"/>
    /// gets the word of every element, -1 for one left out.
    /// </summary>
    public bool TryMatch(DateWords words, int start, int[] places)
    {
        // Optional elements are taken where they fit; when that leads nowhere the last one taken is given back.
        int element = 0;
        int at = start;
        while (true)
        {
            if (element == Elements.Length) return true;
            if (at < words.Count && Elements[element].Fits(words[at]))
            {
                places[element++] = at++;
                continue;
            }

            if (Elements[element].IsOptional)
            {
                places[element++] = -1;
                continue;
            }

            do
            {
                if (--element < 0) return false;
            }
            while (places[element] < 0 || !Elements[element].IsOptional);
            at = places[element];
            places[element++] = -1;
        }
    }

    private static Element ParseElement(string item)
    {
        bool isOptional = item[item.Length - 1] == '?';
        WordClass classes = WordClass.None;
        List<int> words = [];
        foreach (string name in item.TrimEnd('?').Split('|'))
        {
            if (char.IsUpper(name[0])) classes |= Classes[name];
            else words.Add(TimexLexicon.Find(name.AsSpan()) is > 0 and int word
                ? word
                : throw new InvalidOperationException("not in the lexicon: " + name));
        }

        return new(classes, [.. words], isOptional);
    }

    private static Dictionary<string, WordClass> ClassesByName()
    {
        Dictionary<string, WordClass> classes = new(StringComparer.Ordinal);
        for (int bit = 0; bit < 64; bit++)
        {
            WordClass value = (WordClass)(1UL << bit);
            classes[value.ToString()] = value;
        }

        return classes;
    }

    /// <summary>One place of a pattern.</summary>
    /// <param name="Classes">Classes that fit.</param>
    /// <param name="Words">Words that fit, by their number in the lexicon.</param>
    /// <param name="IsOptional">True when it may be left out.</param>
    internal sealed record Element(WordClass Classes, int[] Words, bool IsOptional)
    {
        public bool Fits(in DateToken word)
        {
            if ((word.Classes & Classes) != 0) return true;
            if (word.Word == 0) return false;
            foreach (int own in Words)
            {
                if (own == word.Word) return true;
            }

            return false;
        }

        // Of several alternatives none is needed by itself.
        public DateNeed AddTo(DateNeed need)
        {
            bool isOneClass = Words.Length == 0 && (Classes & (Classes - 1)) == 0;
            if (IsOptional) return need;
            if (isOneClass) return need with { Classes = need.Classes | Classes };
            return Classes == 0 && Words.Length == 1 ? need with { Words = need.Words | DateNeed.BitOf(Words[0]) } : need;
        }
    }
}
