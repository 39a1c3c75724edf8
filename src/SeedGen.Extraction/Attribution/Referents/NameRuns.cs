using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Referents;

/// <summary>A run of items that may name a speaker.</summary>
/// <param name="First">Index of its first item.</param>
/// <param name="End">Index behind its last item.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="IsTitled">True when a title stands before it.</param>
/// <param name="Number">The number of its words in the <see cref="TextMap"/>.</param>
internal readonly record struct NameRun(int First, int End, OuterSentence Sentence, bool IsTitled, int Number)
{
    /// <summary>Number of its words.</summary>
    public int Count => End - First;
}

/// <summary>Finds the runs of capitalised words that no mention covers.</summary>
internal ref struct NameRuns(OuterText text, Mention[] known, TextMap numbers)
{
    private const int LongestName = 4;

    // The first mention that does not lie wholly before the item at hand.
    private int _mention;

    /// <summary>Adds the runs to <paramref name="runs"/>, titles before them left out.</summary>
    public void Find(ScratchList<NameRun> runs)
    {
        for (int s = 0; s < text.Sentences.Count; s++)
        {
            ref OuterSentence sentence = ref text.Sentences[s];
            if (text.Document.Blocks[sentence.Block].Kind is not (BlockKind.Paragraph or BlockKind.Standfirst)) continue;
            int end = sentence.End;
            for (int i = text.Next(WordClass.Capital, sentence.First, end); i < end; i = text.Next(WordClass.Capital, i + 1, end))
            {
                if (!IsPart(i, isFirst: true, out bool isTitle)) continue;
                int first = i;
                int name = first;
                for (; ; i++)
                {
                    if (isTitle && !IsSurname(i, name)) name = i + 1;
                    if (i + 1 >= end || !(IsPart(i + 1, isFirst: false, out isTitle) || IsSmallPart(i + 1, end, out isTitle))) break;
                }

                bool isCalled = (name == i || text.IsWord(i, "zealander")) && name > sentence.First
                    && (text.IsWord(name - 1, "the") || IsAged(name, sentence.First));
                bool isName = !isCalled && name <= i && i + 1 - name <= LongestName;
                if (isName) runs.Add(new NameRun(name, i + 1, sentence, name > first, numbers.NumberOf(text.SpanOf(name, i + 1))));
            }
        }
    }

    // "Ann Baker": behind a given name no trade.
    private readonly bool IsSurname(int i, int name) => i == name + 1 && (text.NameAt(name) & NameWord.FirstName) != 0
        && !Letters.IsAcronym(text.WordsOf(i));

    // "the 24-year-old Norburger"
    private readonly bool IsAged(int i, int first) => i - 4 >= first && text.IsWord(i - 1, "year-old") && text.IsWord(i - 4, "the");

    private bool IsPart(int i, bool isFirst, out bool isTitle)
    {
        const WordClass Grammar = WordClass.Determiner | WordClass.Pronoun | WordClass.Possessor | WordClass.Preposition | WordClass.Subordinator
            | WordClass.Coordinator | WordClass.Relative | WordClass.Temporal | WordClass.Auxiliary | WordClass.Adverb | WordClass.Cue
            | WordClass.Plural;
        isTitle = false;
        if (!text.Is(i, WordClass.Capital) || text.KindOf(i) != TokenKind.Word || text.Is(i, Grammar)) return false;
        if (isFirst && text.Is(i, WordClass.Body | WordClass.Document)) return false;
        TextSpan span = text.SpanOf(i);
        while (_mention < known.Length && known[_mention].Span.End <= span.Start) _mention++;
        if (_mention < known.Length && known[_mention].Span.Start < span.End) return false;
        if (span.Length < 2 || (span.Length > 2 && Letters.IsAcronym(text.WordsOf(i)))) return false;
        NameWord words = text.NameAt(i);
        isTitle = IsTitle(i, words);
        return (words & NameWord.BehindPlace) == 0;
    }

    private readonly bool IsSmallPart(int i, int end, out bool isTitle)
    {
        bool isPart = IsParticle(i, end) || IsArticled(i);
        isTitle = isPart && IsTitle(i, text.NameAt(i));
        return isPart;
    }

    // "Ludwig van Beethoven".
    private readonly bool IsParticle(int i, int end) =>
        i + 1 < end && text.KindOf(i) == TokenKind.Word
        && (text.Is(i + 1, WordClass.Capital) || (i + 2 < end && text.Is(i + 2, WordClass.Capital) && IsParticle(i + 1, end)))
        && (text.IsWord(i, "den") || text.IsWord(i, "van") || text.IsWord(i, "von") || text.IsWord(i, "de") || text.IsWord(i, "der")
            || text.IsWord(i, "bin") || text.IsWord(i, "al"));

    // "al-Harthy": its capital stands behind a small article.
    private readonly bool IsArticled(int i)
    {
        if (text.KindOf(i) != TokenKind.Word) return false;
        ReadOnlySpan<char> word = text.WordsOf(i);
        return word.Length > 4 && word[2] == '-' && word.IndexOf('-') == 2 && char.IsUpper(word[3]);
    }

    private readonly bool IsTitle(int i, NameWord words) => text.Is(i, WordClass.Role) || (words & (NameWord.Honorific | NameWord.Role)) != 0;
}
