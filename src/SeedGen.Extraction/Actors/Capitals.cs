using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Actors;

/// <summary>
/// Tells a capital that goes for its state ("Pyongyang denied it") from the city ("in Pyongyang") and from namesakes ("Kerry Washington").
/// </summary>
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

    // A clause begins behind them: "said that Pyongyang had denied it".
    private static readonly WordSet ClauseWords = new("""
        but that as while when after later then now meanwhile week month year yesterday today
        Monday Tuesday Wednesday Thursday Friday Saturday Sunday
        """);

    // The marks that a clause begins behind.
    private const string ClauseMarks = ",.;:!?—–\"\u201C\u201D\u2026";

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
        return (first == block.First || BeginsClause(text, first, block)) && !HasNamesake(text, first, end);
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

    // In "doctors in central London said" and "downtown Moscow protested" another word acts, or another place.
    private static bool BeginsClause(NameText text, int first, PartRange block)
    {
        ReadOnlySpan<char> before = WordsOf(text, first - 1);
        if (before.Length == 1 && ClauseMarks.IndexOf(before[0]) >= 0) return true;
        if (ClauseWords.Contains(before)) return true;

        // "It rained, and Beijing denied it", but "offices in Paris and Vienna".
        return before.Equals("and".AsSpan(), StringComparison.OrdinalIgnoreCase)
            && (first - 1 == block.First || !Letters.IsCapitalised(WordsOf(text, first - 2)));
    }

    // "Kerry Washington": somebody goes by the word in this text.
    private static bool HasNamesake(NameText text, int first, int end)
    {
        if (end - first > 1) return false;
        ulong hash = text.Parts[first].Hash;
        for (int i = Math.Max(1, first - NamesakeReach); i < first; i++)
        {
            if (text.Parts[i].Hash == hash && IsNext(text, i) && IsPartOfName(text, i)) return true;
        }

        return false;
    }

    // A given name stands before the word, or another capital that is not one of many: in a headline each word has one.
    private static bool IsPartOfName(NameText text, int part)
    {
        ReadOnlySpan<char> before = WordsOf(text, part - 1);
        if (!Letters.IsCapitalised(before)) return false;
        NameWord known = NameLexicon.ClassOf(before);
        if ((known & NameWord.FirstName) != 0) return true;
        bool isOneOfMany = part > 1 && IsNext(text, part - 1) && Letters.IsCapitalised(WordsOf(text, part - 2));
        return (known & NameWord.NoName) == 0 && !isOneOfMany && text.Text[text.Parts[part].Start - 1] == ' ';
    }

    // Nothing but a blank stands before the part.
    private static bool IsNext(NameText text, int part) =>
        text.Parts[part].Start == text.Parts[part - 1].End + 1 && !text.Parts[part].FollowsHyphen
            && char.IsWhiteSpace(text.Text[text.Parts[part].Start - 1]);

    private static ReadOnlySpan<char> WordsOf(NameText text, int part) => text.WordsOf(text.Parts[part]);
}
