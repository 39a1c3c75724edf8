using SeedGen.Extraction.Actors;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Attribution;

/// <summary>
/// What the article says its actors are: "novelist" before a name, "a nurse" or "54" behind it. A description that comes later
/// is matched with it.
/// </summary>
internal sealed class Traits
{
    private const int ReachBefore = 5;
    private const int ReachBehind = 12;

    // So many words tell all that an article says of one actor.
    private const int MostTraits = 32;

    private readonly TextDocument _document;
    private readonly Dictionary<string, List<int>> _tokens = new(StringComparer.Ordinal);

    private Traits(TextDocument document) => _document = document;

    /// <summary>Reads them around all <paramref name="actors"/>' mentions.</summary>
    public static Traits Read(TextDocument document, ActorIndex actors)
    {
        Traits traits = new(document);
        int sentence = 0;
        foreach (ActorMention mention in actors.Mentions)
        {
            if (actors.KindOf(mention) == ActorKind.State) continue;
            int first = document.TokenAt(mention.Span.Start);
            while (sentence + 1 < document.Sentences.Count && document.Sentences[sentence].End <= first) sentence++;
            if (first < document.Sentences[sentence].First) continue;
            traits.ReadBefore(mention.ActorKey, first, document.Sentences[sentence].First);
            traits.ReadName(mention, first, document.Sentences[sentence].End);
            traits.ReadBehind(mention.ActorKey, document.TokenAt(mention.Span.End - 1) + 1, document.Sentences[sentence].End);
        }

        return traits;
    }

    /// <summary>True when the actor was called by <paramref name="word"/>, or by a word that means as much.</summary>
    public bool Has(string actor, ReadOnlySpan<char> word)
    {
        if (!_tokens.TryGetValue(actor, out List<int>? tokens)) return false;
        foreach (int token in tokens)
        {
            if (Epithets.Fits(WordsOf(token), word)) return true;
        }

        return false;
    }

    /// <summary>True when the article said this very word of the actor.</summary>
    public bool HasWord(string actor, ReadOnlySpan<char> word)
    {
        if (!_tokens.TryGetValue(actor, out List<int>? tokens)) return false;
        foreach (int token in tokens)
        {
            if (WordsOf(token).Equals(word, StringComparison.OrdinalIgnoreCase) || AreKin(WordsOf(token), word)) return true;
        }

        return false;
    }

    // "Northland" and "Northlandic".
    private static bool AreKin(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        const int Stem = 4;
        return a.Length > Stem && b.Length > Stem && char.IsUpper(a[0]) && char.IsUpper(b[0]) && a.Slice(0, Stem).SequenceEqual(b.Slice(0, Stem));
    }

    /// <summary>True when a name ("Northlandic", "Harbour") stood with the actor's own.</summary>
    public bool HasName(string actor)
    {
        if (!_tokens.TryGetValue(actor, out List<int>? tokens)) return false;
        foreach (int token in tokens)
        {
            if (_document.Tokens[token].Is(TokenForm.Capital) && (ClassOf(token) & (WordClass.Role | WordClass.Body)) == 0) return true;
        }

        return false;
    }

    /// <summary>True for a ministry, a court, a university: nobody calls it a company.</summary>
    public bool IsPublic(string actor)
    {
        if (!_tokens.TryGetValue(actor, out List<int>? tokens)) return false;
        foreach (int token in tokens)
        {
            if (Epithets.IsPublic(WordsOf(token))) return true;
        }

        return false;
    }

    /// <summary><see cref="WordClass.Male"/> or <see cref="WordClass.Female"/> when a trait tells; else none.</summary>
    public WordClass GenderOf(string actor)
    {
        if (!_tokens.TryGetValue(actor, out List<int>? tokens)) return WordClass.None;
        foreach (int token in tokens)
        {
            WordClass known = ClassOf(token);
            WordClass gender = (known & WordClass.Role) != 0 ? known & (WordClass.Male | WordClass.Female) : WordClass.None;
            if (gender is WordClass.Male or WordClass.Female) return gender;
        }

        return WordClass.None;
    }

    private ReadOnlySpan<char> WordsOf(int token) => _document.WordsOf(_document.Tokens[token]);

    private WordClass ClassOf(int token) => Lexicon.ClassOf(_document, _document.Tokens[token]);

    // "City boss Ann Lee", "the board's chief executive, Ann Lee": up to what cannot belong to the name.
    private void ReadBefore(string actor, int first, int limit)
    {
        int i = first - 1;
        if (i > limit && MarkAt(i) == ',' && (ClassOf(i - 1) & WordClass.Role) != 0) i--;
        for (int n = 0; i >= limit && n < ReachBefore && (IsNounPart(i) || IsPossessiveName(i, limit)); i--, n++) Add(actor, i);
    }

    // What a name itself says: "Marlowe Bank" is a bank.
    private void ReadName(ActorMention mention, int first, int limit)
    {
        for (int i = first; i < limit && _document.Tokens[i].Start < mention.Span.End; i++)
        {
            if ((ClassOf(i) & (WordClass.Role | WordClass.Body)) != 0) Add(mention.ActorKey, i);
        }
    }

    // ", 54, of Norburg, a nurse at", ", who is a nurse", " is a nurse".
    private void ReadBehind(string actor, int next, int limit)
    {
        if (next + 1 >= limit) return;
        bool isPredicate = _document.Is(_document.Tokens[next], "is") || _document.Is(_document.Tokens[next], "was");
        if (!isPredicate && MarkAt(next) != ',') return;
        int i = next + 1;
        if (_document.Tokens[i].Kind == TokenKind.Number)
        {
            if (!isPredicate && i + 1 < limit && MarkAt(i + 1) == ',') Add(actor, i++);
            i++;
        }

        if (i < limit && (_document.Is(_document.Tokens[i], "a") || _document.Is(_document.Tokens[i], "an") || _document.Is(_document.Tokens[i], "the"))) i++;
        else if (isPredicate) return;
        for (int n = 0; i < limit && n < ReachBehind && IsNounPart(i); i++, n++)
        {
            bool isName = char.IsUpper(_document.Text, _document.Tokens[i].Start) && (ClassOf(i) & WordClass.Role) == 0;
            if (!isName) Add(actor, i);
        }
    }

    // "Northland's minister Ann Lee" is Northlandic.
    private bool IsPossessiveName(int token, int limit) =>
        _document.Tokens[token].Kind == TokenKind.Possessive && token > limit && _document.Tokens[token - 1].Is(TokenForm.Capital);

    private bool IsNounPart(int token)
    {
        const WordClass Others = WordClass.Determiner | WordClass.Possessor | WordClass.Preposition | WordClass.Auxiliary | WordClass.Relative
            | WordClass.Pronoun | WordClass.Subordinator;
        if (_document.Tokens[token].Kind is not (TokenKind.Word or TokenKind.Number)) return false;
        WordClass known = ClassOf(token);
        return (known & Others) == 0 && !((known & WordClass.Cue) != 0 && (known & WordClass.Role) == 0);
    }

    private char MarkAt(int token) =>
        _document.Tokens[token].Kind == TokenKind.Punctuation ? _document.Text[_document.Tokens[token].Start] : '\0';

    private void Add(string actor, int token)
    {
        if (!_tokens.TryGetValue(actor, out List<int>? tokens)) _tokens.Add(actor, tokens = []);
        if (tokens.Count < MostTraits) tokens.Add(token);
    }
}
