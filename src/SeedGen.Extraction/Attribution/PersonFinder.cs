using SeedGen.Extraction.Actors;
using SeedGen.Extraction.Articles;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution;

/// <summary>
/// Finds speakers whom no lexicon of names knows, by what only people do: "Strand said", "her editor, Pelle Strand,", "Pelle
/// Strand, 54,". They count within this room only.
/// </summary>
internal sealed class PersonFinder
{
    /// <summary>The first character of a key that nobody outside may see.</summary>
    public const char KeyMark = '\u0001';

    private const int LongestName = 4;
    private const int AppositionReach = 8;

    // "her husband Karel": so near a word that the name needs no other proof.
    private static readonly WordSet Kin = new("""
        husband wife son daughter brother sister father mother dad mum mom uncle aunt nephew niece cousin grandson granddaughter
        grandfather grandmother boyfriend girlfriend partner widow stepson stepdaughter stepfather stepmother youngest eldest oldest
        """);

    private readonly OuterText _text;
    private readonly ValueList<ActorMention> _known;
    private readonly List<NameRun> _runs = [];
    private readonly HashSet<string> _singleInside = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameRun> _byLast = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);

    private PersonFinder(OuterText text, ValueList<ActorMention> known)
    {
        _text = text;
        _known = known;
    }

    /// <summary>The mentions with those of the speakers found, in the order of the text, and the words that name each of them in full.</summary>
    public static (ValueList<ActorMention> Mentions, Dictionary<string, TextSpan> Names) Find(OuterText text, ValueList<ActorMention> known)
    {
        PersonFinder finder = new(text, known);
        finder.FindRuns();
        Dictionary<string, TextSpan> names = finder.Introduce();
        return names.Count == 0 ? (known, names) : (finder.Merged(), names);
    }

    // Runs of capitalised words that no mention covers, titles before them left out.
    private void FindRuns()
    {
        int mention = 0;
        foreach (OuterSentence sentence in _text.Sentences)
        {
            if (_text.Document.Blocks[sentence.Block].Kind is not (BlockKind.Paragraph or BlockKind.Standfirst)) continue;
            for (int i = sentence.First; i < sentence.End; i++)
            {
                if (!IsNamePart(i, ref mention)) continue;
                int first = i;
                while (i + 1 < sentence.End && (IsNamePart(i + 1, ref mention) || IsParticle(i + 1, sentence.End))) i++;
                int name = first;
                for (int k = first; k <= i; k++)
                {
                    if (IsTitle(k)) name = k + 1;
                }

                if (name <= i && i + 1 - name <= LongestName) _runs.Add(new NameRun(name, i + 1, sentence, name > first));
            }
        }
    }

    private bool IsNamePart(int i, ref int mention)
    {
        const WordClass Grammar = WordClass.Determiner | WordClass.Pronoun | WordClass.Possessor | WordClass.Preposition | WordClass.Subordinator
            | WordClass.Coordinator | WordClass.Relative | WordClass.Temporal | WordClass.Auxiliary | WordClass.Adverb | WordClass.Cue
            | WordClass.Body | WordClass.Document | WordClass.Plural;
        if (!_text.Is(i, WordClass.Capital) || _text.KindOf(i) != TokenKind.Word || _text.Is(i, Grammar)) return false;
        TextSpan span = _text.SpanOf(i);
        if (span.Length < 2 || (span.Length > 2 && Letters.IsAcronym(WordsOf(i))) || IsIn(PlaceWords.Behind, i)) return false;
        while (mention < _known.Count && _known[mention].Span.End <= span.Start) mention++;
        return mention >= _known.Count || _known[mention].Span.Start >= span.End;
    }

    // "Ludwig van Beethoven".
    private bool IsParticle(int i, int end) =>
        i + 1 < end && _text.Is(i + 1, WordClass.Capital) && _text.KindOf(i) == TokenKind.Word
        && (_text.IsWord(i, "van") || _text.IsWord(i, "von") || _text.IsWord(i, "de") || _text.IsWord(i, "der") || _text.IsWord(i, "bin") || _text.IsWord(i, "al"));

    private bool IsTitle(int i) =>
        _text.Is(i, WordClass.Role) || IsIn(TitleWords.Honorifics, i) || IsIn(TitleWords.Roles, i);

    // The persons that the runs introduce: the words that name each in full, by key.
    private Dictionary<string, TextSpan> Introduce()
    {
        Dictionary<string, TextSpan> names = new(StringComparer.Ordinal);
        foreach (NameRun run in _runs)
        {
            if (run.Count > 1 && !_byLast.ContainsKey(Words(run.End - 1, run.End))) _byLast.Add(Words(run.End - 1, run.End), run);
            if (run.Count == 1 && run.First > run.Sentence.First) _singleInside.Add(Words(run.First, run.End));
        }

        foreach (NameRun run in _runs)
        {
            if (!IsPerson(run)) continue;
            NameRun full = run;
            if (run.Count == 1 && _byLast.TryGetValue(Words(run.First, run.End), out NameRun longer)) full = longer;
            else if (run.Count == 1 && !HasEvidence(run) && IsOnlyInitial(run)) continue;
            Add(full, names);
        }

        return names;
    }

    private void Add(NameRun run, Dictionary<string, TextSpan> names)
    {
        string words = Words(run.First, run.End);
        if (_keys.ContainsKey(words)) return;
        string key = KeyMark + words;
        names.Add(key, _text.SpanOf(run.First, run.End));
        _keys.Add(words, key);
        if (run.Count == 1) return;
        string last = Words(run.End - 1, run.End);
        string first = Words(run.First, run.First + 1);
        if (!_keys.ContainsKey(last)) _keys.Add(last, key);
        if (!_keys.ContainsKey(first) && _text.Is(run.First, WordClass.Male | WordClass.Female)) _keys.Add(first, key);
    }

    private bool IsPerson(NameRun run)
    {
        if (run.Count > 1 && HasEvidence(run)) return true;
        if (run.Count == 1 && _byLast.ContainsKey(Words(run.First, run.End)) && IsActing(run)) return true;
        return IsSpeaker(run) || (run.Count == 1 && HasEvidence(run));
    }

    private bool IsSpeaker(NameRun run)
    {
        int next = run.End;
        if (next < run.Sentence.End && _text.Is(next, WordClass.Speech) && _text.Is(next, WordClass.Past | WordClass.Present))
        {
            // "Veltrona said it would": no person says so of himself.
            return next + 1 >= run.Sentence.End || !(_text.IsWord(next + 1, "it") || _text.IsWord(next + 1, "its"));
        }

        int before = run.First - 1;
        return before > run.Sentence.First && _text.Is(before, WordClass.Speech) && _text.Is(before, WordClass.Past | WordClass.Present)
            && (_text.IsQuote(before - 1) || _text.MarkAt(before - 1) == ',');
    }

    // "Castell came off the bench": the surname alone, at the start of a clause, and a verb.
    private bool IsActing(NameRun run)
    {
        bool isStart = run.First == run.Sentence.First || _text.MarkAt(run.First - 1) == ',' || _text.Is(run.First - 1, WordClass.Coordinator);
        return isStart && run.End < run.Sentence.End && _text.Is(run.End, WordClass.Auxiliary | WordClass.OtherVerb | WordClass.Past | WordClass.Present);
    }

    // A title, a given name, an age, an apposition: "Ann Lee, 54,", "Ann Lee, a nurse".
    private bool HasEvidence(NameRun run)
    {
        bool isGiven = _text.Is(run.First, WordClass.Male | WordClass.Female);
        if (run.Count > 1 && (run.IsTitled || isGiven)) return true;
        int before = run.First - 1;
        if (run.Count == 1 && before >= run.Sentence.First && _text.KindOf(before) == TokenKind.Word && IsIn(Kin, before)) return true;
        if (before > run.Sentence.First && _text.MarkAt(before) == ',' && run.Count > 1) before--;
        if (before >= run.Sentence.First && _text.Is(before, WordClass.Role) && !_text.Is(before, WordClass.Capital | WordClass.Plural) && (run.Count > 1 || isGiven)) return true;
        if (run.End + 2 >= run.Sentence.End || _text.MarkAt(run.End) != ',' || run.Count == 1) return false;
        int next = run.End + 1;
        if (_text.KindOf(next) == TokenKind.Number) return _text.SpanOf(next).Length == 2 && _text.MarkAt(next + 1) == ',';
        if (_text.IsWord(next, "who") || _text.IsWord(next, "whose")) return true;
        for (int i = next; i < run.Sentence.End && i < next + AppositionReach && !_text.IsQuote(i) && _text.MarkAt(i) != ','; i++)
        {
            if (_text.Is(i, WordClass.Preposition | WordClass.Auxiliary)) return false;
            if (_text.Is(i, WordClass.Role) && !_text.Is(i, WordClass.Plural)) return true;
        }

        return false;
    }

    // A word that has a capital only because it opens a sentence.
    private bool IsOnlyInitial(NameRun run) => !_singleInside.Contains(Words(run.First, run.End));

    private ValueList<ActorMention> Merged()
    {
        List<ActorMention> all = [.. _known];
        foreach (NameRun run in _runs)
        {
            if (_keys.TryGetValue(Words(run.First, run.End), out string? key)) all.Add(new(key, _text.SpanOf(run.First, run.End)));
        }

        all.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return all.ToValueList();
    }

    private bool IsIn(WordSet words, int i) => words.Contains(_text.Document, _text.Document.Tokens[_text.Items[i].Token]);

    private ReadOnlySpan<char> WordsOf(int i) => _text.Document.WordsOf(_text.Document.Tokens[_text.Items[i].Token]);

    private string Words(int first, int end) => _text.SpanOf(first, end).In(_text.Document.Text);

    // A run of items, and whether a title stood before it.
    private readonly record struct NameRun(int First, int End, OuterSentence Sentence, bool IsTitled)
    {
        public int Count => End - First;
    }
}
