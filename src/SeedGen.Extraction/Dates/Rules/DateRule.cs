using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Dates.Words;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>What a rule made of its words, before modifiers and neighbours are joined to it.</summary>
/// <param name="Type">TIMEX3 type.</param>
/// <param name="Value">
/// TIMEX3 value. One that begins with <c>T</c> waits for its day; an empty one means that the words are taken but no
/// date.
/// </param>
/// <param name="Basis">Where the value comes from.</param>
/// <param name="NeedsDay">True for a part of the day that is an expression only beside a day.</param>
internal readonly record struct TimexDraft(TimexType Type, string Value, Basis Basis, bool NeedsDay = false)
{
    /// <summary>Words that look like a date and are none: nothing is found in them.</summary>
    public static TimexDraft Refused => new(TimexType.Date, "", Basis.Stated);

    /// <summary>A date the words give alone.</summary>
    public static TimexDraft Stated(string value) => new(TimexType.Date, value, Basis.Stated);

    /// <summary>A date resolved against another.</summary>
    public static TimexDraft Inferred(string value) => new(TimexType.Date, value, Basis.Inferred);

    /// <summary>A length of time.</summary>
    public static TimexDraft Duration(string value) => new(TimexType.Duration, value, Basis.Stated);

    /// <summary>A recurring time.</summary>
    public static TimexDraft Set(string value) => new(TimexType.Set, value, Basis.Stated);
}

/// <summary>A pattern and what its words mean.</summary>
/// <param name="Name">Stable name, shown to people who ask why.</param>
/// <param name="Text">The pattern; see <see cref="DatePattern"/>.</param>
/// <param name="Resolve">Its meaning; null when the words fit but do not mean a date here.</param>
internal sealed record DateRule(string Name, string Text, Func<DateMatch, TimexDraft?> Resolve)
{
    /// <summary>True when its dates are named to compare with: "up from $3 million in the year-ago quarter".</summary>
    public bool IsComparison { get; init; }

    /// <summary>The pattern, read.</summary>
    public DatePattern Pattern { get; } = DatePattern.Parse(Text);
}

/// <summary>A rule's pattern laid over the words of a sentence.</summary>
internal sealed class DateMatch(DateContext context)
{
    private static readonly DateToken[] NoWord = new DateToken[1];

    private readonly int[] _places = new int[24];
    private DateRule? _rule;

    /// <summary>The state of the document.</summary>
    public DateContext Context { get; } = context;

    /// <summary>Index of the first word of the expression.</summary>
    public int First { get; private set; }

    /// <summary>Index behind its last word.</summary>
    public int End { get; private set; }

    /// <summary>
    /// Lays <paramref name="rule"/> over the words so that its expression starts at word number
    /// <paramref name="start"/>; false when it does not fit.
    /// </summary>
    public bool TryLay(DateRule rule, int start)
    {
        DatePattern pattern = rule.Pattern;
        if (start < pattern.ExtentFirst || !pattern.TryMatch(Context.Words, start - pattern.ExtentFirst, _places))
        {
            return false;
        }
        _rule = rule;
        First = -1;
        for (int i = pattern.ExtentFirst; i < pattern.ExtentEnd; i++)
        {
            if (_places[i] < 0) continue;
            if (First < 0) First = _places[i];
            End = _places[i] + 1;
        }

        // "Weekday? Comma? Month Day" must not start at the comma.
        return First >= 0 && !Context.Words[First].Is(WordClass.Comma);
    }

    /// <summary>The first word that an element for <paramref name="wordClass"/> took; one of no class when there is none.</summary>
    public ref readonly DateToken Word(WordClass wordClass)
    {
        DatePattern.Element[] elements = _rule!.Pattern.Elements;
        for (int i = 0; i < elements.Length; i++)
        {
            if (Took(elements[i], _places[i], wordClass)) return ref Context.Words[_places[i]];
        }

        return ref NoWord[0];
    }

    /// <summary>The last word that an element for <paramref name="wordClass"/> took; one of no class when there is none.</summary>
    public ref readonly DateToken LastWord(WordClass wordClass)
    {
        DatePattern.Element[] elements = _rule!.Pattern.Elements;
        for (int i = elements.Length - 1; i >= 0; i--)
        {
            if (Took(elements[i], _places[i], wordClass)) return ref Context.Words[_places[i]];
        }

        return ref NoWord[0];
    }

    /// <summary>True when such an element took a word.</summary>
    public bool Has(WordClass wordClass) => Word(wordClass).Classes != WordClass.None;

    /// <summary>The number of that word; zero when there is none.</summary>
    public int Number(WordClass wordClass) => Word(wordClass).Number;

    /// <summary>The unit of that word.</summary>
    public DateUnit Unit(WordClass wordClass) => Word(wordClass).Unit;

    /// <summary>The TIMEX3 value or part of one that the lexicon gives that word.</summary>
    public string ValueOf(WordClass wordClass) => TimexLexicon.At(Word(wordClass).Word).Text ?? "";

    /// <summary>The words of the expression, as written.</summary>
    public TextSpan Span => TextSpan.FromBounds(Context.Words[First].Start, Context.Words[End - 1].End);

    private bool Took(DatePattern.Element element, int place, WordClass wordClass) =>
        (element.Classes & wordClass) != 0 && place >= 0 && Context.Words[place].Is(wordClass);
}
