using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>A place where a name may begin.</summary>
/// <param name="Name">The longest name there.</param>
/// <param name="First">Index of its first part.</param>
/// <param name="Block">Index of its block among those of the text.</param>
internal readonly record struct NameStart(ActorName Name, int First, int Block);

/// <summary>A name where it stands.</summary>
/// <param name="Name">The name.</param>
/// <param name="Span">Its words.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index behind its last token.</param>
internal readonly record struct NameMatch(ActorName Name, TextSpan Span, int First, int End);

/// <summary>Finds the names of lexicons in a text, from left to right, the longest first.</summary>
internal static class NameMatcher
{
    private static readonly WordSet AmericanStates = new(PlaceNames.AmericanStates);

    // Clubs called so have their name from a town or a wood.
    private static readonly WordSet TownEnds = new("City Town County United Forest");

    /// <summary>What a town or a wood has, and no club.</summary>
    internal static readonly WordSet OfTowns = new("""
        of hall council councillor councillors centre center library libraries station synagogue church cathedral college school university
        court museum gallery airport hospital road street market fire fires
        """);

    // What stands in capitals behind a club's name.
    private static readonly WordSet OfClubs = new("FC AFC Football Club Women Ladies Academy Foundation Supporters Under Reserves Premier Stadium");

    /// <summary>
    /// Adds to <paramref name="starts"/> all places where declared or well-known names may begin. Where names of the same length
    /// begin at one place, the declared one counts.
    /// </summary>
    public static void FindStarts(NameText text, ActorLexicon declared, ScratchList<NameStart> starts, CancellationToken cancellation)
    {
        ActorLexicon known = KnownActors.Lexicon;
        bool hasDeclared = !declared.IsEmpty;
        NamePart[] parts = text.Parts.Items;
        int p = 0;
        for (int b = 0; b < text.Blocks.Count; b++)
        {
            cancellation.ThrowIfCancellationRequested();
            int end = text.Blocks[b].End;
            for (; p < text.Places.Count && text.Places[p] < end; p++)
            {
                int i = text.Places[p];
                bool mayBeOwn = hasDeclared && declared.MayBeginAt(parts, i, end);
                bool mayBeOther = known.MayBeginAt(parts, i, end);
                if (!mayBeOwn && !mayBeOther) continue;
                ActorName? own = mayBeOwn ? declared.LongestAt(text, i, end) : null;
                ActorName? other = mayBeOther ? known.LongestAt(text, i, end) : null;
                ActorName? name = own is null || other?.Count > own.Count ? other : own;
                if (name is not null) starts.Add(new NameStart(name, i, b));
            }
        }
    }

    /// <summary>
    /// Adds to <paramref name="all"/> the <paramref name="starts"/> with those of the names that the article introduces itself;
    /// where names of the same length begin at one place, they count more than well-known ones and less than declared ones and those
    /// that hide others.
    /// </summary>
    public static void AddIntroduced(NameText text, ScratchList<NameStart> starts, ActorLexicon introduced, ScratchList<NameStart> all,
        CancellationToken cancellation)
    {
        // Few articles introduce anybody whose name begins with a small word: then any part may be one's first.
        ScratchList<int>? places = introduced.HasSmallStarts ? null : text.Places;
        int count = places?.Count ?? text.Parts.Count;
        NamePart[] parts = text.Parts.Items;
        int known = 0;
        int next = starts.Count > 0 ? starts[0].First : -1;
        int p = 0;
        for (int b = 0; b < text.Blocks.Count; b++)
        {
            cancellation.ThrowIfCancellationRequested();
            int end = text.Blocks[b].End;
            for (; p < count; p++)
            {
                int i = places is null ? p : places[p];
                if (i >= end) break;
                bool isStart = i == next;
                bool mayBeOwn = introduced.MayBeginAt(parts, i, end);
                if (!isStart && !mayBeOwn) continue;
                ActorName? name = isStart ? starts[known++].Name : null;
                if (isStart) next = known < starts.Count ? starts[known].First : -1;
                ActorName? own = mayBeOwn ? introduced.LongestAt(text, i, end) : null;
                if (own is not null && (name is null || own.Count > name.Count || (own.Count == name.Count && name.Known is not null))) name = own;
                if (name is not null) all.Add(new NameStart(name, i, b));
            }
        }
    }

    /// <summary>Adds to <paramref name="matches"/> those of the <paramref name="starts"/> that count, without overlap.</summary>
    public static void Match(NameText text, ScratchList<NameStart> starts, ScratchList<NameMatch> matches)
    {
        int next = 0;
        for (int s = 0; s < starts.Count; s++)
        {
            (ActorName name, int first, int block) = starts[s];
            if (first < next) continue;
            ref NamePart last = ref text.Parts[first + name.Count - 1];
            if (Counts(text, name, first, text.Blocks[block]))
                matches.Add(new NameMatch(name, TextSpan.FromBounds(text.Parts[first].Start, last.End), text.Parts[first].Token, last.Token + 1));

            // Behind "the North" that is a point of the compass, "North Korean" may begin, and "Independent Commission" behind "the".
            else if (name.Use is NameUse.Compass or NameUse.Half or NameUse.Capital || name.Kind == Schema.ActorKind.Media) continue;
            next = first + name.Count;
        }
    }

    private static bool Counts(NameText text, ActorName name, int first, PartRange block)
    {
        if (name.Use == NameUse.NoActor || (name.Use == NameUse.Capital && !Capitals.ActAt(text, first, first + name.Count, block))) return false;
        int next = first + name.Count;
        bool hasNext = next < block.End && IsBlankBetween(text, next - 1, next);
        if (name.Use is NameUse.Compass or NameUse.Half && hasNext && MakesCompass(text.WordsOf(text.Parts[next]))) return false;

        // "the ROK band"
        bool isLetters = name is { Count: 1, Use: NameUse.Always, Known.Half: not null } && Letters.IsAcronym(name.Words.AsSpan());
        if (isLetters && !text.NamesKorea) return false;
        if (name.Use == NameUse.Half && (IsRegion(text, first, block) || !text.NamesBothKoreas)) return false;

        bool isJoined = hasNext && text.Text[text.Parts[next].Start - 1] == ' ';
        if (Namesakes.Are(text, name, first, block)) return false;
        if (isJoined && IsTownOfClub(text, name, next, block)) return false;

        // "Korean Peninsula", "Lincoln Street": a place that has its name from somebody.
        if (hasNext && char.IsUpper(text.Text[text.Parts[next].Start]) && Is(text, next, NameWord.BehindPlace)) return false;

        bool isSurname = name is { Kind: Schema.ActorKind.Person, Use: NameUse.Introduced, Count: 1 };
        if (isSurname && IsHillOfAnother(text, first, block)) return false;

        if (name.Kind == Schema.ActorKind.Media && LeadsToHead(text, next, block.End)) return false;

        // "George Washington" is not the capital.
        bool isPlace = name.Kind == Schema.ActorKind.State && name.Count == 1;
        if (isPlace && IsTown(text, first, next, block)) return false;
        return !(isPlace && first > block.First && IsBlankBetween(text, first - 1, first) && IsGivenName(text, first - 1));
    }

    // "Hull City Hall", "Lincoln City council", "Leeds United Synagogue". In a headline any word has a capital.
    private static bool IsTownOfClub(NameText text, ActorName name, int next, PartRange block)
    {
        const NameWord Persons = NameWord.Role | NameWord.Honorific | NameWord.FirstName;
        bool isClub = name.Known is not null && name.Kind == Schema.ActorKind.Organisation && name.Count > 1
            && TownEnds.Contains(text.WordsOf(text.Parts[next - 1]));
        if (!isClub) return false;
        ReadOnlySpan<char> word = text.WordsOf(text.Parts[next]);
        return OfTowns.Contains(word)
            || (Letters.IsCapitalised(word) && !block.IsHeadline && !OfClubs.Contains(word) && !Is(text, next, Persons | NameWord.NoName));
    }

    // "Trinidad, Colorado, is": closed as it opens, and no list of lands.
    private static bool IsTown(NameText text, int first, int comma, PartRange block)
    {
        bool isPair = comma + 2 < block.End && IsMark(text, comma, ',')
            && AmericanStates.Contains(text.WordsOf(text.Parts[comma + 1]))
            && !(first > block.First && IsMark(text, first - 1, ','));
        if (!isPair || IsMark(text, comma + 2, '.')) return isPair;
        bool goesOn = comma + 3 < block.End && text.WordsOf(text.Parts[comma + 3]) is "and" or "or";
        return IsMark(text, comma + 2, ',') && !goesOn;
    }

    private static bool IsMark(NameText text, int part, char mark) => text.Text[text.Parts[part].Start] == mark;

    // "Capitol Hill" is not Mayor Hill; "When Hill", "Mrs Hill" and "Democrat Hill" are.
    private static bool IsHillOfAnother(NameText text, int part, PartRange block)
    {
        const NameWord Others = NameWord.NoName | NameWord.Honorific | NameWord.Role | NameWord.Origin;
        return part > block.First && text.Parts[part].Start == text.Parts[part - 1].End + 1
            && Is(text, part, NameWord.BehindPlace) && !Is(text, part - 1, Others)
            && Letters.IsCapitalised(text.WordsOf(text.Parts[part - 1]));
    }

    // "the Independent Commission", "the Independent Police Complaints Commission": no paper.
    private static bool LeadsToHead(NameText text, int next, int end)
    {
        const int Reach = 3;
        for (int i = next; i < end && i < next + Reach && IsBlankBetween(text, i - 1, i) && Letters.IsCapitalised(text.WordsOf(text.Parts[i])); i++)
        {
            if (Is(text, i, NameWord.OpenHead)) return true;
        }

        return false;
    }

    // "the North Sea", "the North of England".
    private static bool MakesCompass(ReadOnlySpan<char> next) =>
        Letters.IsCapitalised(next) || next.Equals("of".AsSpan(), StringComparison.Ordinal);

    // "unions in the South", "cities of the North"
    private static bool IsRegion(NameText text, int first, PartRange block) =>
        first > block.First && text.WordsOf(text.Parts[first - 1]) is "in" or "In" or "of" or "from" or "From" or "across" or "Across";

    private static bool IsGivenName(NameText text, int part) =>
        Letters.IsCapitalised(text.WordsOf(text.Parts[part])) && Is(text, part, NameWord.FirstName);

    private static bool Is(NameText text, int part, NameWord words) => (NameLexicon.ClassOf(text.WordsOf(text.Parts[part])) & words) != 0;

    private static bool IsBlankBetween(NameText text, int left, int right) =>
        text.Parts[right].Start > text.Parts[left].End && !text.Parts[right].FollowsHyphen;
}
