using SeedGen.Extraction.Articles;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>A run of capitalised words within one sentence, nothing between them.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index behind its last token.</param>
/// <param name="Sentence">Index of its sentence.</param>
internal readonly record struct CapitalRun(int First, int End, int Sentence)
{
    /// <summary>Number of words.</summary>
    public int Count => End - First;
}

/// <summary>Finds the runs of capitalised words that may hold a name.</summary>
internal static class CapitalRuns
{
    // Capitalised for another reason than being a name: they open sentences, or are days and months. "May", "April",
    // "June" and "August" are given to people too and stay in.
    private static readonly WordSet NoNames = new("""
        a an the this that these those there here he she it we they i you his her its our their my your who whom whose what
        which when where why how if as at by for from in into of off on onto out over per since than through to toward
        towards under until up upon via with within without about above across after against along amid among around
        before behind below beneath beside besides between beyond despite down during except following inside near outside
        regarding throughout and but or nor so yet both either neither not no yes all also although another any anyone
        because been being can could did do does each even ever every few had has have however indeed instead is are was
        were be just last later less like many maybe meanwhile more moreover most much must never nevertheless next now
        once one only other others otherwise perhaps same several should some someone soon still such then therefore though
        thus too two three four five six seven eight nine ten while will would yesterday today tomorrow again asked
        according additionally analysts officials experts critics people recently earlier
        monday tuesday wednesday thursday friday saturday sunday january february march july september october november
        december feb mar sept oct nov dec mon tue wed thu fri sat
        """);

    // Whose union, party or hospital it is: their possessive is part of a name.
    private static readonly WordSet Owners = new("""
        People Workers Farmers Teachers Women Children Men Drivers Writers Players Soldiers Veterans Students Doctors Nurses
        Miners Journalists Lawyers Bankers Employers Employees Citizens Consumers Tenants Pensioners King Queen
        """);

    /// <summary>
    /// The runs of the blocks that are sentences; headlines, where every word may have a capital, introduce nobody.
    /// </summary>
    public static List<CapitalRun> Find(TextDocument document)
    {
        List<CapitalRun> runs = [];
        for (int s = 0; s < document.Sentences.Count; s++)
        {
            Sentence sentence = document.Sentences[s];
            if (document.Blocks[sentence.Block].Kind is BlockKind.Title or BlockKind.Heading or BlockKind.DateLine) continue;
            for (int i = sentence.First; i < sentence.End; i++)
            {
                if (!IsNameWord(document, i)) continue;
                int first = i;
                while (true)
                {
                    if (i + 1 < sentence.End && IsNameWord(document, i + 1)) i++;
                    else if (i + 2 < sentence.End && Joins(document, i) && IsNameWord(document, i + 2)) i += 2;
                    else break;
                }

                runs.Add(new CapitalRun(first, i + 1, s));
            }
        }

        return runs;
    }

    // "Reed & Hale", "Farmers' Union": the token behind joins two words to one name.
    private static bool Joins(TextDocument document, int token) =>
        IsAmpersand(document, token + 1)
        || (Tokenizer.IsApostrophe(document.Text[document.Tokens[token + 1].Start]) && Owners.Contains(document, document.Tokens[token]));

    /// <summary>True when the token is a capitalised word that may belong to a name.</summary>
    public static bool IsNameWord(TextDocument document, int token)
    {
        Token candidate = document.Tokens[token];
        if (!candidate.Is(TokenForm.Capital)) return false;
        if (candidate.Is(TokenForm.Hyphened) && IsPlaced(document.WordsOf(candidate))) return false;
        return !NoNames.Contains(document, candidate) || IsLoud(document, token);
    }

    // "Norburg-based", "Norburg-born".
    private static bool IsPlaced(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> last = word.Slice(word.LastIndexOf('-') + 1);
        return last.SequenceEqual("based".AsSpan()) || last.SequenceEqual("born".AsSpan()) || last.SequenceEqual("backed".AsSpan())
            || last.SequenceEqual("listed".AsSpan()) || last.SequenceEqual("owned".AsSpan()) || last.SequenceEqual("led".AsSpan())
            || last.SequenceEqual("educated".AsSpan()) || last.SequenceEqual("trained".AsSpan());
    }

    // "MOST" among words in small letters is an acronym.
    private static bool IsLoud(TextDocument document, int token)
    {
        const int Shortest = 3;
        return document.Tokens[token].Length >= Shortest && Letters.IsAcronym(document.WordsOf(document.Tokens[token]))
            && IsQuiet(document, token - 1) && IsQuiet(document, token + 1);
    }

    private static bool IsQuiet(TextDocument document, int token) =>
        token < 0 || token >= document.Tokens.Count || document.Tokens[token].Kind != TokenKind.Word
        || !Letters.IsAcronym(document.WordsOf(document.Tokens[token]));

    /// <summary>True for the sign that joins two words to one name: "Reed &amp; Hale".</summary>
    public static bool IsAmpersand(TextDocument document, int token) => document.Text[document.Tokens[token].Start] == '&';

    /// <summary>The words from token <paramref name="first"/> up to, not including, <paramref name="end"/>, single blanks between them.</summary>
    public static string Words(TextDocument document, int first, int end)
    {
        TextSpan span = TextSpan.FromBounds(document.Tokens[first].Start, document.Tokens[end - 1].End);
        return string.Join(" ", span.In(document.Text).Split([' ', '\u00a0', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }
}
