using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>
/// Tells surnames by the endings they have from Prague to Tbilisi: one that speaks is somebody. Towns and firms end so, too: a word that
/// the article has anywhere as theirs is nobody's.
/// </summary>
internal sealed class SlavicNames(NameTokens tokens)
{
    private const int Shortest = 6;

    private static readonly string[] Endings =
    [
        "ov", "ova", "ev", "eva", "yov", "sky", "skyy", "skiy", "skaya", "ski", "enko", "chuk", "vich", "vych", "ović", "evic",
        "ovic", "ević", "shvili", "idze", "adze", "oglu", "escu",
    ];

    // Of these hardly any towns and firms.
    private static readonly string[] SureEndings =
        ["ova", "eva", "skaya", "enko", "chuk", "vich", "vych", "ović", "ević", "shvili", "idze", "adze", "oglu"];

    // Better known as towns and makers, or other words.
    private static readonly WordSet Others = new("""
        Tambov Rostov Saratov Kharkov Chernigov Serpukhov Mogilev Brasov Swarovski Kalashnikov Antonov Tupolev Whisky Craiova
        """);

    // Behind a verb of speech: "X said it would", "X said sales fell". So bodies speak.
    private static readonly WordSet Figures =
        new("it its sales profit profits revenue revenues turnover earnings output orders production net pretax pre-tax");

    private static readonly WordSet Clauses = new("which whose it its");

    private HashNumbers? _vetoed;

    /// <summary>"Karlovsky said", "said Karlovsky", "Karlovsky, who": the word alone is a surname, and somebody does something.</summary>
    public bool IsPerson(in CapitalRun run)
    {
        const NameWord NoSurname = NameWord.Place | NameWord.Never | NameWord.Doubtful | NameWord.Thing | NameWord.NoName | NameWord.FirstName;
        if (run.Count != 1 || tokens[run.First].Length < Shortest || tokens[run.First].Is(TokenForm.Hyphened)) return false;
        ReadOnlySpan<char> word = tokens.WordsOf(run.First);
        if (!WordLetters.EndsInOne(word, Endings) || WordLetters.Ends(word, "nova") || tokens.Is(run.First, NoSurname)
            || Others.Contains(word)) return false;
        int before = run.First - 1;
        bool isFree = before < run.Start || !(tokens[before].Is(TokenForm.Capital) || tokens.IsWord(before, "the")
            || PersonSigns.LocalPrepositions.Contains(tokens.Document, tokens[before]) || tokens.IsWord(before, "of")
            || tokens.IsSmall(before, NameWord.BodyNoun | NameWord.Medium));
        return isFree && (IsWho(run) || (Speaks(run) && !IsVetoed(run.First)));
    }

    private bool IsWho(in CapitalRun run) => run.End + 1 < run.Limit && tokens.IsMark(run.End, ',')
        && tokens.IsWord(run.End + 1, "who") && !Appositions.IsMany(tokens, run.End + 1, run);

    private bool Speaks(in CapitalRun run)
    {
        if (run.First > run.Start && tokens.IsSmall(run.First - 1, NameWord.Speech)
            && (run.End >= run.Limit || tokens[run.End].Kind == TokenKind.Punctuation)) return true;
        const NameWord Verbs = NameWord.Speech | NameWord.Act | NameWord.Deed;
        return run.End + 1 < run.Limit && tokens.IsSmall(run.End, IsSure(run.First) ? Verbs : NameWord.Speech);
    }

    private bool IsSure(int token) => WordLetters.EndsInOne(tokens.WordsOf(token), SureEndings);

    private bool IsVetoed(int token)
    {
        _vetoed ??= Vetoed();
        return _vetoed.Find(tokens[token].Hash) >= 0;
    }

    // The words that stand somewhere as those of towns and firms do.
    private HashNumbers Vetoed()
    {
        HashNumbers words = new();
        for (int i = 0; i < tokens.Document.Tokens.Count; i++)
        {
            if (tokens[i].Is(TokenForm.Capital) && tokens[i].Length >= Shortest && IsOther(i)) words.Add(tokens[i].Hash);
        }

        return words;
    }

    // "shares in X", "to X", "X, which", "X said it would".
    private bool IsOther(int token)
    {
        if (token > 0 && (PersonSigns.LocalPrepositions.Contains(tokens.Document, tokens[token - 1])
            || (IsTo(token - 1) && !IsSure(token)) || tokens.IsWord(token - 1, "the"))) return true;
        int next = token + 1;
        if (next + 1 >= tokens.Document.Tokens.Count) return false;
        return tokens.IsMark(next, ',') ? Clauses.Contains(tokens.Document, tokens[next + 1])
            : tokens.IsSmall(next, NameWord.Speech) && Figures.Contains(tokens.Document, tokens[next + 1]);
    }

    // "the ferry to X", but "according to X".
    private bool IsTo(int token) => tokens.IsWord(token, "to") && (token == 0 || !tokens.IsWord(token - 1, "according"));
}
