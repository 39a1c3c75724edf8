using System.Globalization;
using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>
/// What the rules know while they walk through a document: its date, its kind, and the last date it named.
/// </summary>
internal sealed class DateContext(TextDocument document, Timestamp? reference, DateOrder order, ProblemList problems)
{
    private const int FirstAnchorYear = 2;
    private const int LastAnchorYear = 9997;

    // Null when the article has none, or one at the ends of the calendar.
    private readonly DateTime? _reference = reference is { Value: { Year: > 10 and < 9900 } moment } ? moment : null;
    private bool _complained;

    // The clock time named last, and where.
    private DateTime? _minute;
    private int _minuteAt;

    // Collected at the first question, which few documents raise.
    private HashSet<int>? _yearsNamed;

    /// <summary>The document.</summary>
    public TextDocument Document { get; } = document;

    /// <summary>The date of publication; null when the article has none. Who asks leans on it.</summary>
    public DateTime? Reference => LeanOn(_reference, Leaning.Publication);

    /// <summary>What was asked for since the rule at hand began: what its value leans on.</summary>
    public Leaning Leaning { get; private set; }

    /// <summary>True when the publication's time of day is known.</summary>
    public bool ReferenceHasTime { get; } = reference?.HasTime == true;

    /// <summary>How numeric dates are meant.</summary>
    public DateOrder Order { get; } = order;

    /// <summary>Where complaints go.</summary>
    public ProblemList Problems { get; } = problems;

    /// <summary>
    /// True for a text that tells of other years than its own: there, dates lean on the last one named.
    /// </summary>
    public bool IsNarrative { get; init; }

    /// <summary>The words of the sentence at hand.</summary>
    public DateWords Words { get; } = new();

    /// <summary>Start of the last calendar date named; null before the first.</summary>
    public DateTime? Anchor { get; private set; }

    /// <summary>Its size.</summary>
    public DateUnit AnchorUnit { get; private set; }

    /// <summary>The last day named, whatever was named behind it; null before the first.</summary>
    public DateTime? LastDay { get; private set; }

    /// <summary>The last year named, negative before Christ; zero before the first.</summary>
    public int AnchorYear { get; private set; }

    /// <summary>
    /// The last year named, in passing or not, which is what "that year" means; negative before Christ, zero before the first.
    /// </summary>
    public int ThatYear { get; private set; }

    /// <summary>The numbers of four digits anywhere in the document that can be years.</summary>
    public HashSet<int> YearsNamed => _yearsNamed ??= ReadYears();

    /// <summary>Start of the last quarter named; null before the first.</summary>
    public DateTime? Quarter { get; private set; }

    /// <summary>The year that the sentence at hand named in passing; zero when it named none.</summary>
    public int SentenceYear { get; private set; }

    /// <summary>Index behind the last expression of this sentence; -1 when there is none.</summary>
    public int LastEnd { get; set; } = -1;

    /// <summary>The value of the last expression of this sentence.</summary>
    public string LastValue { get; set; } = "";

    /// <summary>What "today" is to the text: the publication, in a narrative the last date named.</summary>
    public DateTime? Now => IsNarrative && Anchor is { } anchor ? LeanOn(anchor, Leaning.LastDate) : Reference;

    /// <summary>What "later" and "that day" lean on: the last date named, in news else the publication.</summary>
    public (DateTime Moment, DateUnit Unit)? Last =>
        LeanOn(Anchor, Leaning.LastDate) is { } anchor ? (anchor, AnchorUnit)
        : !IsNarrative && Reference is { } day ? (day, DateUnit.Day) : null;

    /// <summary>The clock time named last, where it stands not far before word number <paramref name="word"/>.</summary>
    public DateTime? LastMinute(int word)
    {
        const int Near = 600;
        return _minute is { } minute && Words[word].Start - _minuteAt < Near ? LeanOn(minute, Leaning.LastDate) : null;
    }

    /// <summary>Remembers a time that was found at <paramref name="at"/>, where it is known to the minute.</summary>
    public void MoveMinute(in TimexReading reading, int at)
    {
        if (reading is { Granularity: Granularity.Minute, Start: { } start }) (_minute, _minuteAt) = (start, at);
    }

    /// <summary>Forgets what was leaned on; a rule begins.</summary>
    public void StartRule() => Leaning = Leaning.None;

    /// <summary>The tense of the clause around the words that <paramref name="match"/> took, which the value leans on.</summary>
    public Tense TenseAround(DateMatch match) => LeanOn(TenseRule.Of(this, match.First, match.End));

    /// <summary>The tense of what goes on up to the limit that <paramref name="match"/> sets, which the value leans on.</summary>
    public Tense TenseBefore(DateMatch match) => LeanOn(TenseRule.BeforeLimit(this, match.First));

    /// <summary>The text of a word.</summary>
    public ReadOnlySpan<char> TextOf(int word) =>
        Document.Text.AsSpan(Words[word].Start, Words[word].End - Words[word].Start);

    /// <summary>
    /// True when word number <paramref name="word"/> exists and is <paramref name="text"/>, whatever its case.
    /// </summary>
    public bool IsWord(int word, string text)
    {
        if ((uint)word >= (uint)Words.Count) return false;
        ref readonly DateToken token = ref Words[word];
        return Document.Is(TextSpan.FromBounds(token.Start, token.End), text);
    }

    /// <summary>True when word number <paramref name="word"/> exists and is one of <paramref name="words"/>.</summary>
    public bool IsAny(int word, WordSet words) => (uint)word < (uint)Words.Count && words.Contains(TextOf(word));

    /// <summary>True when any of <paramref name="words"/> is in the sentence.</summary>
    public bool SpeaksOf(WordSet words)
    {
        for (int i = 0; i < Words.Count; i++)
        {
            if (words.Contains(TextOf(i))) return true;
        }

        return false;
    }

    /// <summary>True when word number <paramref name="word"/> exists and begins with a capital.</summary>
    public bool IsCapital(int word) => (uint)word < (uint)Words.Count && char.IsUpper(TextOf(word)[0]);

    /// <summary>True when word number <paramref name="word"/> exists, begins with a capital and is no word of dates.</summary>
    public bool IsName(int word) => IsCapital(word) && Words[word].Word == 0;

    /// <summary>
    /// True when word number <paramref name="word"/> exists and can be any of <paramref name="classes"/>.
    /// </summary>
    public bool IsClass(int word, WordClass classes) => word >= 0 && word < Words.Count && Words[word].Is(classes);

    /// <summary>True where a word begins with a letter; false for figures and marks, and beyond the end.</summary>
    public bool IsLetters(int word) => word < Words.Count && char.IsLetter(TextOf(word)[0]);

    /// <summary>True where a clause ends behind the word before: at a mark, and beyond the end.</summary>
    public bool EndsClause(int word) => word >= Words.Count || !char.IsLetterOrDigit(TextOf(word)[0]);

    /// <summary>True where "percent", "%" or "per cent" begins; false beyond both ends.</summary>
    public bool IsPercent(int word) =>
        IsWord(word, "percent") || IsWord(word, "%") || (IsWord(word, "per") && IsWord(word + 1, "cent"));

    /// <summary>Forgets what only the sentence before knew.</summary>
    public void StartSentence() => (LastEnd, LastValue, SentenceYear) = (-1, "", 0);

    /// <summary>The year that a month without one belongs to in a narrative; zero when no year was named yet.</summary>
    public int YearOfNarrative(int month)
    {
        Leaning |= Leaning.LastDate;
        if (SentenceYear != 0) return SentenceYear;

        // A tale goes on: "January" after "November 1941" is the next one.
        bool isNextYear = AnchorYear > 0 && AnchorUnit <= DateUnit.Season && Anchor is { } anchor
            && month < anchor.Month - 7;
        return isNextYear ? AnchorYear + 1 : AnchorYear;
    }

    /// <summary>
    /// Remembers a date that was found. A bare year carries the tale on only where it opens the sentence
    /// (<paramref name="isOpening"/>); elsewhere it holds for the sentence alone.
    /// </summary>
    public void MoveAnchor(string value, bool isOpening)
    {
        if (IsNarrative && value.Length == 4 && !isOpening && AnchorYear > 0)
        {
            SentenceYear = ThatYear = IsoCalendar.NumberAt(value, 0, 4);
            return;
        }

        if (value.StartsWith("BC", StringComparison.Ordinal))
        {
            if (value.Length >= 6)
            {
                (Anchor, AnchorUnit, AnchorYear) = (null, DateUnit.Year, -IsoCalendar.NumberAt(value, 2, 4));
                ThatYear = AnchorYear;
            }
            return;
        }

        if (!TimexValue.TryRead(value, out TimexReading reading) || reading.Start is not { } start) return;
        if (reading.Granularity is Granularity.Decade or Granularity.Century) return;

        // From either end of the calendar no rule can count on.
        if (start.Year is < FirstAnchorYear or > LastAnchorYear)
        {
            (Anchor, AnchorUnit, AnchorYear, ThatYear) = (null, DateUnit.Year, start.Year, start.Year);
            return;
        }

        if (reading.Granularity == Granularity.Quarter) Quarter = start.Date;
        Anchor = start.Date;
        AnchorYear = ThatYear = start.Year;
        AnchorUnit = reading.Granularity switch
        {
            Granularity.Year or Granularity.None => DateUnit.Year,
            Granularity.Quarter => DateUnit.Quarter,
            Granularity.Season => DateUnit.Season,
            Granularity.Month => DateUnit.Month,
            Granularity.Week => DateUnit.Week,
            _ => DateUnit.Day,
        };
        if (AnchorUnit == DateUnit.Day) LastDay = Anchor;
    }

    /// <summary>
    /// The unresolved value, with the complaint that there is nothing to resolve against; one for each document.
    /// </summary>
    public TimexDraft Unresolved(DateMatch match, string value, TimexType type = TimexType.Date)
    {
        Leaning |= Leaning.Open;
        if (!_complained && _reference is null && !IsNarrative)
        {
            _complained = true;
            Problems.Add(ProblemRules.NothingToResolveAgainst, match.Span, match.Span.In(Document.Text));
        }

        return new(type, value, Basis.Stated);
    }

    private HashSet<int> ReadYears()
    {
        HashSet<int> years = [];
        foreach (ref readonly Token token in Document.Tokens)
        {
            if (token.Kind != TokenKind.Number || token.Length != 4 || Document.Text[token.Start] is not ('1' or '2')) continue;
            string digits = token.Span.In(Document.Text);
            if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int year)) years.Add(year);
        }

        return years;
    }

    private DateTime? LeanOn(DateTime? date, Leaning leaning)
    {
        if (date is not null) Leaning |= leaning;
        return date;
    }

    private Tense LeanOn(Tense tense)
    {
        if (tense != Tense.Unknown) Leaning |= tense == Tense.Past ? Leaning.PastTense : Leaning.FutureTense;
        return tense;
    }
}
