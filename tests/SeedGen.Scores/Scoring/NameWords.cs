using System.Text.RegularExpressions;

namespace SeedGen.Scores.Scoring;

/// <summary>Compares names by their words.</summary>
internal static partial class NameWords
{
    private static readonly HashSet<string> Titles =
    [
        .. """
        the a an mr mrs ms miss dr sir lord lady president prime minister secretary senator sen rep representative
        governor gov general gen leader spokesman spokeswoman spokesperson us u.s of in for and to on at by with s
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
    ];

    /// <summary>
    /// True when one of <paramref name="gold"/> and <paramref name="answer"/> name the same speaker: all words of one,
    /// titles and small words aside, are words of the other. Nobody is right only where nobody is asked for.
    /// </summary>
    public static bool IsSameSpeaker(IReadOnlyList<string> gold, string? answer)
    {
        if (gold.Count == 0 && string.IsNullOrEmpty(answer)) return true;
        if (gold.Count == 0 || string.IsNullOrEmpty(answer)) return false;
        HashSet<string> mine = Content(answer);
        return mine.Count > 0 && gold.Select(Content).Any(its => its.Count > 0 && (its.IsSubsetOf(mine) || mine.IsSubsetOf(its)));
    }

    /// <summary>
    /// True when one name of the gold actor is one of the answered: equal but for articles and case; of a person, the
    /// surname or several words of the name do as well.
    /// </summary>
    public static bool IsSameActor(IEnumerable<string> gold, string? goldKind, IEnumerable<string> answered, string? answeredKind)
    {
        List<string[]> golden = Normalised(gold);
        List<string[]> found = Normalised(answered);
        bool isPerson = goldKind == "person" || answeredKind == "person";
        return golden.Exists(g => found.Exists(f => g.AsSpan().SequenceEqual(f) || (isPerson && IsPartOf(g, f))));
    }

    private static List<string[]> Normalised(IEnumerable<string> names) =>
        [.. names.Select(static name => Words(name).Where(static word => word != "the").ToArray()).Where(static words => words.Length > 0)];

    private static bool IsPartOf(string[] one, string[] other)
    {
        (string[] shorter, string[] longer) = one.Length <= other.Length ? (one, other) : (other, one);
        bool isEnd = longer.AsSpan()[^shorter.Length..].SequenceEqual(shorter);
        return isEnd || (shorter.Length > 1 && new HashSet<string>(shorter).IsSubsetOf(longer));
    }

    private static HashSet<string> Content(string name)
    {
        List<string> words = Words(name);
        List<string> content = words.FindAll(static word => !Titles.Contains(word));
        return [.. content.Count > 0 ? content : words];
    }

    private static List<string> Words(string name)
    {
        string text = name.ToLowerInvariant().Replace('’', '\'');
        text = InitialStop().Replace(Possessive().Replace(text, ""), "");
        return [.. Word().Matches(text).Select(static match => match.Value)];
    }

    [GeneratedRegex(@"'s(?![\p{L}\p{N}_])")]
    private static partial Regex Possessive();

    // "U.S." is "us".
    [GeneratedRegex(@"(?<=(?<![\p{L}\p{N}_])[\p{L}\p{N}_])\.(?=[\p{L}\p{N}_](?![\p{L}\p{N}_])|\s|$)")]
    private static partial Regex InitialStop();

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
