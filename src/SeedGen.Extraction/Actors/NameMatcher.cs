using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>A name where it stands.</summary>
/// <param name="Name">The name.</param>
/// <param name="Span">Its words.</param>
internal readonly record struct NameMatch(ActorName Name, TextSpan Span);

/// <summary>Finds the names of lexicons in a text, from left to right, the longest first.</summary>
internal static class NameMatcher
{
    /// <summary>
    /// The matches without overlap. Where names of the same length begin at one place, the first lexicon's counts.
    /// </summary>
    public static List<NameMatch> Match(NameText text, params ActorLexicon[] lexicons)
    {
        List<NameMatch> matches = [];
        HashFilter starts = new();
        foreach (ActorLexicon lexicon in lexicons) lexicon.AddStartsTo(starts);
        foreach (PartRange block in text.Blocks)
        {
            for (int i = block.First; i < block.End; i++)
            {
                if (!starts.MayHold(text.Parts[i].Hash)) continue;
                if (LongestAt(text, i, block.End, lexicons) is not { } name) continue;
                if (Counts(text, name, i, block))
                    matches.Add(new NameMatch(name, TextSpan.FromBounds(text.Parts[i].Start, text.Parts[i + name.Count - 1].End)));

                // Behind "the North" that is a point of the compass, "North Korean" may begin.
                else if (name.Use == NameUse.Compass) continue;
                i += name.Count - 1;
            }
        }

        return matches;
    }

    /// <summary>
    /// Leaves out the short names of actors that the text never names in full, the North among them: alone it is a
    /// point of the compass.
    /// </summary>
    public static List<NameMatch> KeepIntroduced(List<NameMatch> matches)
    {
        HashSet<string> introduced = new(StringComparer.Ordinal);
        foreach (NameMatch match in matches)
        {
            if (match.Name.Use == NameUse.Always) introduced.Add(match.Name.Actor);
        }

        matches.RemoveAll(match => match.Name.Use != NameUse.Always && !introduced.Contains(match.Name.Actor));
        return matches;
    }

    private static ActorName? LongestAt(NameText text, int first, int end, ActorLexicon[] lexicons)
    {
        ActorName? longest = null;
        foreach (ActorLexicon lexicon in lexicons)
        {
            ActorName? name = lexicon.LongestAt(text, first, end);
            if (name is not null && (longest is null || name.Count > longest.Count)) longest = name;
        }

        return longest;
    }

    private static bool Counts(NameText text, ActorName name, int first, PartRange block)
    {
        if (name.Use == NameUse.NoActor) return false;
        int next = first + name.Count;
        bool hasNext = next < block.End && IsBlankBetween(text, next - 1, next);
        if (name.Use == NameUse.Compass && hasNext && MakesCompass(text.WordsOf(text.Parts[next]))) return false;

        // "Korean Peninsula", "Lincoln Street": a place that has its name from somebody.
        if (hasNext && char.IsUpper(text.Text[text.Parts[next].Start]) && PlaceWords.Behind.Contains(text.WordsOf(text.Parts[next]))) return false;

        // "George Washington" is not the capital.
        bool isPlace = name.Kind == Schema.ActorKind.State && name.Count == 1;
        return !(isPlace && first > block.First && IsBlankBetween(text, first - 1, first) && IsGivenName(text, first - 1));
    }

    // "the North Sea", "the North of England".
    private static bool MakesCompass(ReadOnlySpan<char> next) =>
        Letters.IsCapitalised(next) || next.Equals("of".AsSpan(), StringComparison.Ordinal);

    private static bool IsGivenName(NameText text, int part)
    {
        ReadOnlySpan<char> word = text.WordsOf(text.Parts[part]);
        return Letters.IsCapitalised(word) && FirstNames.Known.Contains(word);
    }

    private static bool IsBlankBetween(NameText text, int left, int right) =>
        text.Parts[right].Start > text.Parts[left].End && !text.Parts[right].FollowsHyphen;
}
