using SeedGen.Extraction.Actors;
using SeedGen.Extraction.Articles;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Attribution;

/// <summary>
/// Finds the names of speakers that no lexicon knows, by what only they do: "Strand said", "her editor, Pelle Strand,", "Pelle
/// Strand, 54,", "Lumen said it". They count within this room only.
/// </summary>
internal sealed class SpeakerNames
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

    private static readonly WordSet BodyTails = new("""
        Inc Corp Ltd Plc LLC AG SA Labs Laboratories Systems Technologies Technology Motors Foods Energy Partners Holdings Group
        Pharma Pharmaceuticals Therapeutics Airlines Airways Industries Studios Entertainment Software Networks Solutions Capital
        Ventures Records Pictures Stores Brands Resources Steel Oil Gas Power Electric Bancorp Financial Insurance Robotics
        Works Construction Shipping Builders Aerospace Dynamics Semiconductor Semiconductors Logistics Media Interactive Games Healthcare Analytics
        """);

    private readonly OuterText _text;
    private readonly ValueList<ActorMention> _known;
    private readonly List<NameRun> _runs = [];
    private readonly Dictionary<string, NameRun> _byLast = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, NameRun> _byFirst = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _singleInside = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SpeakerName> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _keys = new(StringComparer.OrdinalIgnoreCase);

    private SpeakerNames(OuterText text, ValueList<ActorMention> known)
    {
        _text = text;
        _known = known;
    }

    /// <summary>The mentions with those of the speakers found, in the order of the text, and the words that name each of them in full.</summary>
    public static (ValueList<ActorMention> Mentions, Dictionary<string, SpeakerName> Names) Find(
        OuterText text, ActorMentions known, Func<ActorMention, ActorKind> kindOf)
    {
        SpeakerNames finder = new(text, known.Mentions);
        finder.FindRuns();
        finder.Introduce();
        finder.ShortenBodies(kindOf);
        return finder._keys.Count == 0 ? (known.Mentions, finder._names) : (finder.Merged(), finder._names);
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
                while (i + 1 < sentence.End && (IsNamePart(i + 1, ref mention, isFirst: false) || IsParticle(i + 1, sentence.End) || IsArticled(i + 1))) i++;
                int name = first;
                for (int k = first; k <= i; k++)
                {
                    if (IsTitle(k)) name = k + 1;
                }

                bool isCalled = (name == i || _text.IsWord(i, "zealander")) && name > sentence.First && _text.IsWord(name - 1, "the");
                if (!isCalled && name <= i && i + 1 - name <= LongestName) _runs.Add(new NameRun(name, i + 1, sentence, name > first));
            }
        }
    }

    private bool IsNamePart(int i, ref int mention, bool isFirst = true)
    {
        const WordClass Grammar = WordClass.Determiner | WordClass.Pronoun | WordClass.Possessor | WordClass.Preposition | WordClass.Subordinator
            | WordClass.Coordinator | WordClass.Relative | WordClass.Temporal | WordClass.Auxiliary | WordClass.Adverb | WordClass.Cue
            | WordClass.Plural;
        if (!_text.Is(i, WordClass.Capital) || _text.KindOf(i) != TokenKind.Word || _text.Is(i, Grammar)) return false;
        if (isFirst && _text.Is(i, WordClass.Body | WordClass.Document)) return false;
        TextSpan span = _text.SpanOf(i);
        if (span.Length < 2 || (span.Length > 2 && Letters.IsAcronym(WordsOf(i))) || IsIn(PlaceWords.Behind, i)) return false;
        while (mention < _known.Count && _known[mention].Span.End <= span.Start) mention++;
        return mention >= _known.Count || _known[mention].Span.Start >= span.End;
    }

    // "Ludwig van Beethoven".
    private bool IsParticle(int i, int end) =>
        i + 1 < end && (_text.Is(i + 1, WordClass.Capital) || (i + 2 < end && _text.Is(i + 2, WordClass.Capital) && IsParticle(i + 1, end))) && _text.KindOf(i) == TokenKind.Word
        && (_text.IsWord(i, "den") || _text.IsWord(i, "van") || _text.IsWord(i, "von") || _text.IsWord(i, "de") || _text.IsWord(i, "der") || _text.IsWord(i, "bin") || _text.IsWord(i, "al"));

    // "al-Harthy": its capital stands behind a small article.
    private bool IsArticled(int i)
    {
        if (_text.KindOf(i) != TokenKind.Word) return false;
        ReadOnlySpan<char> word = WordsOf(i);
        int dash = word.IndexOf('-');
        return dash is 2 && word.Length > 4 && char.IsUpper(word[3]);
    }

    private bool IsTitle(int i) =>
        _text.Is(i, WordClass.Role) || IsIn(TitleWords.Honorifics, i) || IsIn(TitleWords.Roles, i);

    private void Introduce()
    {
        foreach (NameRun run in _runs)
        {
            if (run.Count == 1)
            {
                if (run.First > run.Sentence.First) _singleInside.Add(Words(run.First, run.End));
                continue;
            }

            AddFirst(_byLast, Words(run.End - 1, run.End), run);
            AddFirst(_byFirst, Words(run.First, run.First + 1), run);
        }

        foreach (NameRun run in _runs)
        {
            string words = Words(run.First, run.End);
            if (run.Count > 1 && (BodyTails.Contains(WordsOf(run.End - 1)) || _text.Is(run.End - 1, WordClass.Body))) Add(run, ActorKind.Organisation);
            else if (run.Count == 1 && !_byLast.ContainsKey(words) && _byFirst.TryGetValue(words, out NameRun body) && !HasEvidence(body) && (IsSpeaker(run) || IsActing(run)))
            {
                Add(body, ActorKind.Organisation);
            }
            else if (IsPerson(run))
            {
                if (run.Count == 1 && _byLast.TryGetValue(words, out NameRun full)) Add(full, ActorKind.Person);
                else if (run.Count > 1 || HasEvidence(run) || !IsOnlyInitial(run)) Add(run, ActorKind.Person);
            }
        }
    }

    // "Veltrona" for the "Veltrona Group" that is known.
    private void ShortenBodies(Func<ActorMention, ActorKind> kindOf)
    {
        HashSet<string> alone = new(StringComparer.Ordinal);
        foreach (NameRun run in _runs)
        {
            if (run.Count == 1 && (IsActing(run) || IsSpeaker(run))) alone.Add(Words(run.First, run.End));
        }

        if (alone.Count == 0) return;
        foreach (ActorMention mention in _known)
        {
            string name = mention.Span.In(_text.Document.Text);
            int end = name.IndexOf(' ');
            if (end < 3 || _keys.ContainsKey(name.Substring(0, end)) || kindOf(mention) != ActorKind.Organisation) continue;
            string first = name.Substring(0, end);
            if (alone.Contains(first)) _keys.Add(first, mention.ActorKey);
        }
    }

    private void Add(NameRun run, ActorKind kind)
    {
        string words = Words(run.First, run.End);
        if (_keys.ContainsKey(words)) return;
        string key = KeyMark + words;
        _names.Add(key, new SpeakerName(_text.SpanOf(run.First, run.End), kind));
        _keys.Add(words, key);
        if (run.Count == 1) return;
        string first = Words(run.First, run.First + 1);
        bool isByFirst = kind == ActorKind.Organisation || _text.Is(run.First, WordClass.Male | WordClass.Female);
        if (isByFirst) AddFirst(_keys, first, key);
        if (kind == ActorKind.Person) AddFirst(_keys, Words(run.End - 1, run.End), key);
    }

    // What stands first in the article keeps the word.
    private static void AddFirst<T>(Dictionary<string, T> table, string word, T value)
    {
        if (!table.ContainsKey(word)) table.Add(word, value);
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
        if (run.Count is 2 or 3 && IsIntroduced(run, before)) return true;
        return before > run.Sentence.First && _text.Is(before, WordClass.Speech) && _text.Is(before, WordClass.Past | WordClass.Present)
            && (_text.IsQuote(before - 1) || _text.MarkAt(before - 1) == ',');
    }

    // "publican Ann Lee was", "one of the owners, Ann Lee, said": a word for what she is, or a pause, and a verb or a pause.
    private bool IsIntroduced(NameRun run, int before)
    {
        const WordClass NoNoun = WordClass.Determiner | WordClass.Possessor | WordClass.Preposition | WordClass.Cue | WordClass.OtherVerb | WordClass.Auxiliary
            | WordClass.Adverb | WordClass.Coordinator | WordClass.Subordinator | WordClass.Body | WordClass.Document | WordClass.Temporal | WordClass.Pronoun | WordClass.Gerund | WordClass.Relative;
        if (before < run.Sentence.First || run.End + 1 >= run.Sentence.End || IsIn(BodyTails, run.End - 1)) return false;
        bool speaks = _text.Is(run.End, WordClass.Speech) || (_text.MarkAt(run.End) == ',' && _text.Is(run.End + 1, WordClass.Speech) && _text.Is(run.End + 1, WordClass.Past | WordClass.Present));
        if (_text.MarkAt(before) == ',') return speaks;
        if (_text.KindOf(before) != TokenKind.Word || _text.Is(before, NoNoun)) return false;
        ReadOnlySpan<char> noun = WordsOf(before);
        bool isVerb = noun.EndsWith("ed".AsSpan(), StringComparison.Ordinal) || noun.EndsWith("ing".AsSpan(), StringComparison.Ordinal) || noun.EndsWith("ly".AsSpan(), StringComparison.Ordinal);
        return !isVerb && (speaks || (_text.Is(before, WordClass.Role) && _text.Is(run.End, WordClass.Auxiliary)));
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
        int kin = before > run.Sentence.First && _text.MarkAt(before) == ',' && _text.MarkAt(Math.Min(run.End, _text.Items.Length - 1)) == ',' ? before - 1 : before;
        if (run.Count == 1 && kin >= run.Sentence.First && _text.KindOf(kin) == TokenKind.Word && IsIn(Kin, kin)) return true;
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

/// <summary>A name that only this room knows.</summary>
/// <param name="Span">Its fullest words.</param>
/// <param name="Kind">What it names.</param>
internal readonly record struct SpeakerName(TextSpan Span, ActorKind Kind);
