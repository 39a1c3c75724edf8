using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Actors;

/// <summary>Tells a capital that goes for its state ("Pyongyang denied it") from the city ("in Pyongyang") and from namesakes ("Kerry Washington").</summary>
internal static class Capitals
{
    // What states do to each other and say of it.
    private static readonly WordSet Deeds = new("""
        said says denied denies accused accuses rejected rejects warned warns insisted insists condemned condemns denounced denounces
        announced announces imposed imposes expelled expels summoned summons claimed claims vowed vows threatened threatens pledged
        pledges blamed blames dismissed dismisses retaliated refused refuses demanded demands protested protests described describes
        called calls argued argues maintains maintained disputed disputes tightened lifted suspended banned sanctioned withdrew recognised
        recognized ratified backed urged urges responded confirmed confirms proposed agreed signalled signaled
        """);

    // Between the name and the verb.
    private static readonly WordSet Before = new("""
        has had have also again later repeatedly long never immediately quickly swiftly reportedly since once itself last on week month year yesterday
        Monday Tuesday Wednesday Thursday Friday Saturday Sunday
        """);

    private static readonly WordSet PlaceWords = new("in at from near to of outside around across through toward towards via between and or");

    // So many parts back somebody may have been named in full.
    private const int NamesakeReach = 1_500;

    /// <summary>True when the capital from part <paramref name="first"/> up to <paramref name="end"/> of a text acts as a state does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">Index of the name's first part.</param>
    /// <param name="end">Index behind its last part.</param>
    /// <param name="block">The parts of its block.</param>
    public static bool ActAt(NameText text, int first, int end, PartRange block)
    {
        int verb = end;
        while (verb < block.End && verb < end + 3 && IsNext(text, verb) && Before.Contains(WordsOf(text, verb))) verb++;
        if (verb >= block.End || !IsNext(text, verb) || !Deeds.Contains(WordsOf(text, verb))) return false;
        return (first == block.First || IsFree(text, first)) && !HasNamesake(text, first, end);
    }

    /// <summary>
    /// True when the text is one about states: one is named in full, or two by their capitals. In "Washington announced a trade" a
    /// team does what states do.
    /// </summary>
    public static bool AreAmongStates(ScratchList<NameMatch> matches)
    {
        string? first = null;
        for (int m = 0; m < matches.Count; m++)
        {
            ActorName name = matches[m].Name;
            if (name.Kind != ActorKind.State || name.Use is not (NameUse.Always or NameUse.Capital)) continue;
            if (name.Use == NameUse.Always || (first is not null && first != name.Actor)) return true;
            first = name.Actor;
        }

        return false;
    }

    // The word before leads to no place and to no longer name.
    private static bool IsFree(NameText text, int first)
    {
        ReadOnlySpan<char> before = WordsOf(text, first - 1);
        return !PlaceWords.Contains(before) && (!Letters.IsCapitalised(before) || (NameLexicon.ClassOf(before) & NameWord.NoName) != 0);
    }

    // "Kerry Washington": somebody goes by the word in this text.
    private static bool HasNamesake(NameText text, int first, int end)
    {
        if (end - first > 1) return false;
        ulong hash = text.Parts[first].Hash;
        for (int i = Math.Max(1, first - NamesakeReach); i < first; i++)
        {
            if (text.Parts[i].Hash == hash && IsNext(text, i) && IsGivenName(text, i - 1)) return true;
        }

        return false;
    }

    private static bool IsGivenName(NameText text, int part) =>
        Letters.IsCapitalised(WordsOf(text, part)) && (NameLexicon.ClassOf(WordsOf(text, part)) & NameWord.FirstName) != 0;

    // Nothing but a blank stands before the part.
    private static bool IsNext(NameText text, int part) =>
        text.Parts[part].Start == text.Parts[part - 1].End + 1 && !text.Parts[part].FollowsHyphen && char.IsWhiteSpace(text.Text[text.Parts[part].Start - 1]);

    private static ReadOnlySpan<char> WordsOf(NameText text, int part) => text.WordsOf(text.Parts[part]);
}
