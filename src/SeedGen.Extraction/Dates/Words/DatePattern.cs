using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Dates.Words;

/// <summary>
/// A sequence of words. Written as in <c>"Weekday? Comma? Month Day Comma? Year"</c>: a capitalised name is a class, a
/// small word is itself, <c>|</c> separates alternatives, <c>?</c> makes an element optional. What stands before
/// <c>&lt;</c> or behind <c>&gt;</c> must be there but is not part of the expression; before <c>&lt;</c> nothing is
/// optional.
/// </summary>
internal sealed class DatePattern
{
    // In the order of their bits. To ask the enumeration for its names takes longer than all else that is made at a start.
    private const string ClassNames = """
        Month MonthName Weekday WeekdayName WeekdayPlural Season Holiday DayPart Era
        Unit Units
        Count VagueCount NumeralWord Scale Fraction Ordinal Day TwoDigits FourDigits Year Decade ShortDecade FullDate AmbiguousDate
        Clock ClockWord AmPm Zone
        Deictic Shift AnchorShift Stretch Ago LaterEarlier Comparative
        Early Edge Approx Every Periodic Vague Times DateCue RangeWord
        Comma Hyphen Dash Apostrophe Money Possessive Open A Plain VagueNoun ShortYear DayOrdinal
        """;

    private static readonly WordTable<WordClass> Classes = ClassesByName();

    private DatePattern(List<Element> elements, int extentFirst, int extentEnd)
    {
        (Elements, ExtentFirst, ExtentEnd) = ([.. elements], extentFirst, extentEnd);
        foreach (Element element in Elements) Need = element.AddTo(Need);
        Second = BehindFirst();
        Last = AnyOf(Elements.Length - 1, -1);
    }

    /// <summary>The elements in order.</summary>
    public Element[] Elements { get; }

    /// <summary>Index of the first element that is part of the expression.</summary>
    public int ExtentFirst { get; }

    /// <summary>Index behind the last element that is part of it.</summary>
    public int ExtentEnd { get; }

    /// <summary>What must be in the sentence, wherever the pattern is tried.</summary>
    public DateNeed Need { get; }

    /// <summary>What fits behind the first word of the expression; <see cref="DateNeed.Nothing"/>, too, when that may be all.</summary>
    public DateNeed Second { get; }

    /// <summary>What fits as the first word of the expression.</summary>
    public DateNeed First => AnyOf(ExtentFirst, 1);

    /// <summary>What fits as the last word.</summary>
    public DateNeed Last { get; }

    /// <summary>True when the expression may begin with a word of <paramref name="wordClass"/>.</summary>
    public bool MayBeginWith(WordClass wordClass)
    {
        for (int i = ExtentFirst; i < Elements.Length; i++)
        {
            if ((Elements[i].Classes & wordClass) != 0) return true;
            if (!Elements[i].IsOptional) break;
        }

        return false;
    }

    /// <summary>True when the expression may begin with word number <paramref name="word"/> for its own sake.</summary>
    public bool MayBeginWith(int word)
    {
        for (int i = ExtentFirst; i < Elements.Length; i++)
        {
            if (Elements[i].Takes(word)) return true;
            if (!Elements[i].IsOptional) break;
        }

        return false;
    }

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

    // Everything up to the first element that must be there can take the first word.
    private DateNeed BehindFirst()
    {
        DateNeed second = default;
        for (int i = ExtentFirst; i < Elements.Length; i++)
        {
            second = second.Or(AnyOf(i + 1, 1));
            if (!Elements[i].IsOptional) break;
        }

        return second;
    }

    // What fits there, up to the first element that must be there.
    private DateNeed AnyOf(int first, int step)
    {
        DateNeed fits = default;
        for (int i = first; i >= 0 && i < Elements.Length; i += step)
        {
            fits = fits.Or(Elements[i].Fitting);
            if (!Elements[i].IsOptional) return fits;
        }

        return fits.Or(DateNeed.Nothing);
    }

    private static Element ParseElement(string item)
    {
        bool isOptional = item[item.Length - 1] == '?';
        WordClass classes = WordClass.None;
        List<int> words = [];
        foreach (string name in item.TrimEnd('?').Split('|'))
        {
            if (char.IsUpper(name[0])) classes |= ClassOf(name);
            else words.Add(TimexLexicon.Find(name.AsSpan()) is > 0 and int word
                ? word
                : throw new InvalidOperationException("not in the lexicon: " + name));
        }

        return new(classes, [.. words], isOptional);
    }

    /// <summary>The class called <paramref name="name"/>.</summary>
    internal static WordClass ClassOf(string name) => Classes.Find(name.AsSpan()) is > 0 and int found
        ? Classes[found]
        : throw new InvalidOperationException("no class of words: " + name);

    private static WordTable<WordClass> ClassesByName()
    {
        WordTable<WordClass> classes = new();
        WordClass next = WordClass.Month;
        foreach (TextSpan name in new WordList(ClassNames))
        {
            classes.At(ClassNames, name) = next;
            next = (WordClass)((ulong)next << 1);
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
            return word.Word != 0 && Takes(word.Word);
        }

        public bool Takes(int word)
        {
            foreach (int own in Words)
            {
                if (own == word) return true;
            }

            return false;
        }

        // All that fits.
        public DateNeed Fitting
        {
            get
            {
                DateNeed fitting = new(Classes, 0);
                foreach (int word in Words) fitting = fitting.Or(new(WordClass.None, DateNeed.BitOf(word)));
                return fitting;
            }
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
