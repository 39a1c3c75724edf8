using System.Runtime.CompilerServices;
using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>An article's tokens, with what each can be in a name. A word is looked up when it is asked for first.</summary>
internal sealed class NameTokens
{
    // Set for a token that was looked up.
    private const NameWord Asked = (NameWord)(1ul << 63);

    private readonly TokenList _tokens;
    private readonly NameWord[] _words;

    // The words in capitals that the article's text opens with.
    private readonly int _opening;
    private readonly int _openingEnd;

    public NameTokens(TextDocument document, NameScratch scratch)
    {
        Document = document;
        (_opening, _openingEnd) = LoudOpening(document);
        _tokens = document.Tokens;
        scratch.Words.AddEmpty(document.Tokens.Count);
        _words = scratch.Words.Items;
    }

    /// <summary>The article.</summary>
    public TextDocument Document { get; }

    /// <summary>The token with this index.</summary>
    public ref readonly Token this[int token] => ref _tokens.At(token);

    /// <summary>The words of a token, without copying.</summary>
    public ReadOnlySpan<char> WordsOf(int token) => Document.WordsOf(this[token]);

    /// <summary>True when the token can be any of <paramref name="words"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(int token, NameWord words)
    {
        NameWord known = _words[token];
        if (known == 0) known = LookUp(token);
        return (known & words) != 0;
    }

    /// <summary>Notes that the words with these hashes can be <paramref name="words"/> as well, wherever they stand.</summary>
    public void MarkAll(HashNumbers hashes, NameWord words)
    {
        for (int i = 0; i < Document.Tokens.Count; i++)
        {
            if (hashes.Find(this[i].Hash) >= 0 && !Is(i, words)) _words[i] |= words;
        }
    }

    // Kept out of the many places that ask, which stay short.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private NameWord LookUp(int token)
    {
        NameWord known = NameLexicon.ClassOf(Document, this[token]) | GivenClassOf(token);
        if ((known & NameWord.Rank) != 0 && PoliceRanks.LeadToOfficer(this, token)) known |= NameWord.Honorific;

        // "Asa Reed": written so they end no firm's name.
        bool isFirm = (known & NameWord.CompanyTail) != 0 && this[token].Length < 4
            && BodyHeads.Abbreviations.Contains(Document, this[token]);
        if (isFirm && !Letters.IsAcronym(WordsOf(token))) known &= ~(NameWord.Head | NameWord.CompanyTail);
        return _words[token] = known | Asked;
    }

    // "Sven-Olof": of a double given name the first is known.
    private NameWord GivenClassOf(int token)
    {
        if (!this[token].Is(TokenForm.Hyphened)) return NameWord.None;
        ReadOnlySpan<char> word = WordsOf(token);
        int hyphen = word.IndexOf('-');
        bool isDouble = hyphen > 2 && hyphen + 2 < word.Length && char.IsUpper(word[hyphen + 1]);
        return isDouble ? NameLexicon.ClassOf(word.Slice(0, hyphen)) & NameWord.FirstName : NameWord.None;
    }

    /// <summary>True when the token is written small and can be any of <paramref name="words"/>.</summary>
    public bool IsSmall(int token, NameWord words) => token >= 0 && this[token].Is(TokenForm.Small) && Is(token, words);

    /// <summary>True when the token is this word, whatever the case.</summary>
    public bool IsWord(int token, string word) => Document.Is(this[token], word);

    /// <summary>True when the token is this punctuation mark.</summary>
    public bool IsMark(int token, char mark) => this[token].Kind == TokenKind.Punctuation && Document.Text[this[token].Start] == mark;

    /// <summary>True when the token begins with an apostrophe.</summary>
    public bool IsApostrophe(int token) => Apostrophes.Is(Document.Text[this[token].Start]);

    /// <summary>True for the sign that joins two words to one name: "Reed &amp; Hale".</summary>
    public bool IsAmpersand(int token) => Document.Text[this[token].Start] == '&';

    /// <summary>True for a capitalised word that may belong to a name.</summary>
    public bool IsNameWord(int token)
    {
        ref readonly Token word = ref this[token];
        if (!word.Is(TokenForm.Capital) || (word.Is(TokenForm.Hyphened) && IsPlaced(WordsOf(token)))) return false;
        if (token >= _opening && token < _openingEnd && IsLoudForShow(token)) return false;
        if (Is(token, NameWord.NoName)) return IsLoud(token) || IsFirstInitial(token) || IsMiddleInitial(token)
            || IsListedInitial(token) || IsThePeoples(token) || IsSyllable(token);
        return (word.Is(TokenForm.Letters) || !IsShortened(WordsOf(token))) && !IsOfDate(token);
    }

    // "THE mayor has", "A MAN who": so newspapers begin, and no word of it is an acronym for that.
    private static (int First, int End) LoudOpening(TextDocument document)
    {
        const int Longest = 5;
        foreach (Sentence sentence in document.Sentences)
        {
            if (document.Blocks[sentence.Block].Kind != BlockKind.Paragraph) continue;
            int end = sentence.First;
            while (end < sentence.End && end < sentence.First + Longest
                && IsInCapitals(document.WordsOf(document.Tokens[end]))) end++;
            return (sentence.First, end);
        }

        return (0, 0);
    }

    private static bool IsInCapitals(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!char.IsUpper(c)) return false;
        }

        return word.Length > 0;
    }

    // "COUNTY Hall has" goes on as a name does.
    private bool IsLoudForShow(int token)
    {
        bool goesOn = token + 1 == _openingEnd && _openingEnd < Document.Tokens.Count && this[_openingEnd].Is(TokenForm.Capital);
        bool isCommon = Is(token, NameWord.NoName) || (!goesOn && this[token].Length > 2 && HasSmallTwin(token));
        return isCommon && KnownActors.Find(WordsOf(token).ToString()) is null;
    }

    // "PARENTS wept" and elsewhere "parents".
    private bool HasSmallTwin(int token)
    {
        for (int i = 0; i < Document.Tokens.Count; i++)
        {
            ref readonly Token other = ref this[i];
            bool isTwin = other.Hash == this[token].Hash && other.Is(TokenForm.Small)
                && WordsOf(i).Equals(WordsOf(token), StringComparison.OrdinalIgnoreCase);
            if (isTwin) return true;
        }

        return false;
    }

    // "April 12": months that are given names, too.
    private bool IsOfDate(int token) =>
        token + 1 < Document.Tokens.Count && this[token + 1].Kind == TokenKind.Number && this[token].Length is >= 3 and <= 6
        && (IsWord(token, "april") || IsWord(token, "may") || IsWord(token, "june") || IsWord(token, "august"));

    // "I've", "We'll", "Shouldn't": a small word with its verb.
    private static bool IsShortened(ReadOnlySpan<char> word)
    {
        const int Longest = 9;
        if (word.Length is < 3 or > Longest) return false;
        int apostrophe = word[word.Length - 2] is var last && Apostrophes.Is(last) ? word.Length - 2 : word.Length - 3;
        if (apostrophe < 1 || !Apostrophes.Is(word[apostrophe])) return false;
        return word.Slice(apostrophe + 1) is "ve" or "ll" or "re" or "d" or "m" or "t";
    }

    // "A. J. Reed": the article's letter, too, may be a name's first.
    private bool IsFirstInitial(int token) => this[token].Length == 2 && this[token].Is(TokenForm.Stopped)
        && token + 1 < Document.Tokens.Count && this[token + 1].Is(TokenForm.Capital | TokenForm.Stopped) && this[token + 1].Length == 2;

    // "Ann A. Reed", "Tom I. Reed": between names the article's letter and the pronoun's stand for a name, too.
    private bool IsMiddleInitial(int token) => this[token].Length == 2 && this[token].Is(TokenForm.Stopped)
        && token > 0 && token + 1 < Document.Tokens.Count && this[token - 1].Is(TokenForm.Capital) && this[token + 1].Is(TokenForm.Capital)
        && !this[token - 1].Is(TokenForm.Stopped) && this[token + 1].Length > 2
        && !Is(token - 1, NameWord.NoName | NameWord.Thing | NameWord.Head) && !Is(token + 1, NameWord.NoName);

    // "the Norburg People's Republic", "the People's Bank"
    private bool IsThePeoples(int token) => token + 2 < Document.Tokens.Count && IsWord(token, "people")
        && this[token + 1].Kind == TokenKind.Possessive
        && this[token + 2].Is(TokenForm.Capital) && (IsWord(token + 2, "republic") || Is(token + 2, NameWord.Head));

    // "Pak Jong In", "Jong Myong Do": what is a small word elsewhere is a syllable between or behind those of a Korean name.
    private bool IsSyllable(int token) => this[token].Length is 2 or 3 && this[token].Is(TokenForm.Capital)
        && this[token].Is(TokenForm.Letters) && !Letters.IsAcronym(WordsOf(token)) && token > 1
        && PersonNames.IsSyllable(WordsOf(token)) && PersonNames.IsSyllable(WordsOf(token - 1))
        && this[token - 1].Is(TokenForm.Capital) && this[token - 2].Is(TokenForm.Capital) && Is(token - 2, NameWord.FamilyFirst);

    // "R Hale, A Reed": the article has no capital behind a comma.
    private bool IsListedInitial(int token) => this[token].Length == 1 && token > 0 && token + 1 < Document.Tokens.Count
        && (IsMark(token - 1, ',') || IsMark(token - 1, ';')) && Document.Text[this[token].Start] == 'A'
        && this[token + 1].Is(TokenForm.Capital) && !Is(token + 1, NameWord.NoName) && IsBehindInitial(token - 2);

    private bool IsBehindInitial(int token)
    {
        const int Reach = 9;
        for (int i = token; i >= 0 && i > token - Reach; i--)
        {
            if (this[i].Length == 1 && this[i].Is(TokenForm.Capital)) return true;
            if (IsMark(i, ',') || IsMark(i, ';') || IsMark(i, '.')) return false;
        }

        return false;
    }

    // What a word with a capital is joined to, and has its capital from the land or the name, not for being one: "English-language".
    private static readonly WordSet Joined = new("""
        born old winning winner language style bound type wide maker run held era led like class area
        """);

    // "Norburg-based", "Norburg-born", "Kind-hearted", "Seventy-year-old", "Prize-winning". "Mei-ling" is a name.
    private static bool IsPlaced(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> last = word.Slice(word.LastIndexOf('-') + 1);
        if (last.Length < 3 || !char.IsLower(last[0])) return false;
        return WordLetters.Ends(last, "ed") || (last.Length > 5 && WordLetters.Ends(last, "ing")) || Joined.Contains(last);
    }

    // "MOST" among words in small letters is an acronym.
    private bool IsLoud(int token)
    {
        const int Shortest = 3;
        return this[token].Length >= Shortest && Letters.IsAcronym(WordsOf(token)) && IsQuiet(token - 1) && IsQuiet(token + 1);
    }

    private bool IsQuiet(int token) =>
        token < 0 || token >= Document.Tokens.Count || this[token].Kind != TokenKind.Word || !Letters.IsAcronym(WordsOf(token));
}
