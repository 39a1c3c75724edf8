using System.Runtime.CompilerServices;

namespace SeedGen.Extraction.Dates.Words;

/// <summary>The words of one sentence as the date rules see them, and what there is among them at all.</summary>
internal sealed class DateWords
{
    /// <summary>Without a word of one of these classes a sentence holds no time expression.</summary>
    public const WordClass Triggers =
        WordClass.MonthName | WordClass.Month | WordClass.Weekday | WordClass.WeekdayPlural
        | WordClass.Season | WordClass.Holiday | WordClass.DayPart | WordClass.Unit | WordClass.Units | WordClass.Year
        | WordClass.Era | WordClass.Decade | WordClass.ShortDecade | WordClass.FullDate | WordClass.AmbiguousDate
        | WordClass.Clock | WordClass.ClockWord | WordClass.AmPm | WordClass.Deictic | WordClass.Periodic
        | WordClass.Vague | WordClass.VagueNoun | WordClass.Zone | WordClass.Ago | WordClass.ShortYear | WordClass.DayOrdinal;

    private readonly ScratchList<DateToken> _words = new();
    private WordClass _classes;
    private ulong _numbers;

    /// <summary>Number of words.</summary>
    public int Count => _words.Count;

    /// <summary>The word at <paramref name="index"/>.</summary>
    public ref readonly DateToken this[int index] => ref _words[index];

    /// <summary>True when some word can be part of a time expression; small words and bare numbers alone are none.</summary>
    public bool CanHoldDate => (_classes & Triggers) != 0;

    /// <summary>True when a word can be any of <paramref name="classes"/>.</summary>
    public bool HasAny(WordClass classes) => (_classes & classes) != 0;

    /// <summary>All classes and words that are there.</summary>
    public DateNeed All => new(_classes, _numbers);

    /// <summary>Adds the next word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in DateToken word)
    {
        _words.Add(word);
        _classes |= word.Classes;
        _numbers |= DateNeed.BitOf(word.Word);
    }

    /// <summary>Adds a word that is not in the lexicon.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddOther(int start, int end, WordClass classes)
    {
        _words.Add(new DateToken(start, end, classes));
        _classes |= classes;
    }

    /// <summary>Puts another word in the place of one.</summary>
    public void Replace(int index, in DateToken word)
    {
        _words[index] = word;
        _classes |= word.Classes;
    }

    /// <summary>Leaves out all words behind the first <paramref name="count"/>.</summary>
    public void Truncate(int count) => _words.Truncate(count);

    /// <summary>Makes ready for the next sentence.</summary>
    public void Clear()
    {
        _words.Truncate(0);
        (_classes, _numbers) = (WordClass.None, 0);
    }

    /// <summary>Ends the use of these words.</summary>
    public void Release() => _words.Release();
}

/// <summary>Some classes and words: all that a pattern needs in a sentence, or any that fit one place.</summary>
/// <param name="Classes">The classes.</param>
/// <param name="Words">A bit for each of the words; several words share one.</param>
internal readonly record struct DateNeed(WordClass Classes, ulong Words)
{
    /// <summary>False when <paramref name="word"/> is none of these; true when it seems to be one.</summary>
    public bool MayBe(in DateToken word) =>
        (Classes & word.Classes) != 0 || (word.Word != 0 && (Words & BitOf(word.Word)) != 0);

    /// <summary>What fits word number <paramref name="index"/>; behind the last word only <see cref="Nothing"/> fits.</summary>
    public static DateNeed Of(DateWords words, int index)
    {
        if (index >= words.Count) return Nothing;
        ref readonly DateToken word = ref words[index];
        return new(word.Classes | Nothing.Classes, word.Word == 0 ? 0 : BitOf(word.Word));
    }

    /// <summary>What fits wherever nothing is asked for.</summary>
    public static DateNeed Nothing => new((WordClass)(1UL << 63), 0);

    /// <summary>True when they share a class or a word.</summary>
    public bool Overlaps(in DateNeed other) => ((ulong)(Classes & other.Classes) | (Words & other.Words)) != 0;

    /// <summary>True when all of these seem to be among <paramref name="others"/>.</summary>
    public bool IsIn(in DateNeed others) => ((ulong)(Classes & ~others.Classes) | (Words & ~others.Words)) == 0;

    /// <summary>These and <paramref name="others"/>.</summary>
    public DateNeed Or(DateNeed others) => new(Classes | others.Classes, Words | others.Words);

    /// <summary>The bit of word number <paramref name="word"/>.</summary>
    public static ulong BitOf(int word) => 1UL << (word & 63);
}
