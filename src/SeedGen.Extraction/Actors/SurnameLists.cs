using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>
/// Tells the lines that print a team by surnames alone, "Reed, Hale (Blom 70), Lindqvist, ...": two of them at least are those of
/// persons whom the article names in full.
/// </summary>
internal sealed class SurnameLists(NameTokens tokens, NamePairs pairs)
{
    private const int Fewest = 6;
    private const int FewestKnown = 2;

    // The sentence asked for last.
    private int _start = -1;
    private bool _isList;

    /// <summary>True for one word of such a line.</summary>
    public bool Holds(in CapitalRun run)
    {
        const NameWord Others = NameWord.Place | NameWord.Never | NameWord.Thing | NameWord.NoName | NameWord.Role | NameWord.Honorific
            | NameWord.Owned;
        if (run.Count != 1 || tokens.Is(run.First, Others)) return false;
        if (tokens[run.First].Length < 3 || Letters.IsAcronym(tokens.WordsOf(run.First))) return false;
        bool isItem = run.End >= run.Limit || tokens[run.End].Kind != TokenKind.Word;
        if (!isItem || IsTeam(run)) return false;
        if (_start != run.Start) (_start, _isList) = (run.Start, IsList(run.Start, run.Limit));
        return _isList;
    }

    // "Norburg: Reed, Hale", "Reed (Norburg)"; in "Reed (Hale 70)" one takes the other's place.
    private bool IsTeam(in CapitalRun run)
    {
        bool isNumbered = run.End < run.Limit && tokens[run.End].Kind == TokenKind.Number;
        bool isBracketed = run.First > run.Start && tokens.IsMark(run.First - 1, '(');
        return (isBracketed && !isNumbered) || (run.End < run.Limit && tokens.IsMark(run.End, ':'));
    }

    private bool IsList(int start, int end)
    {
        int items = 0;
        int known = 0;
        for (int i = start; i < end; i++)
        {
            switch (tokens[i].Kind)
            {
                case TokenKind.Number:
                    continue;
                case TokenKind.Punctuation:
                    if (tokens.Document.Text[tokens[i].Start] is not (',' or ';' or '(' or ')' or '.' or ':' or '-')) return false;
                    continue;
                case TokenKind.Word when tokens[i].Is(TokenForm.Capital):
                    if (i > start && tokens[i - 1].Kind == TokenKind.Word) continue;
                    items++;
                    if (pairs.HasBearer(i)) known++;
                    continue;
                default:
                    if (!tokens.Is(i, NameWord.Particle) && !tokens.IsWord(i, "capt")) return false;
                    continue;
            }
        }

        return items >= Fewest && known >= FewestKnown;
    }
}
