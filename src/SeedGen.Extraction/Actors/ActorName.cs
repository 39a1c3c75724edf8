using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Actors;

/// <summary>When a name counts.</summary>
internal enum NameUse
{
    /// <summary>Wherever it stands.</summary>
    Always,

    /// <summary>Only in a text that names the actor in another way too: "Kirby", "Russian".</summary>
    Introduced,

    /// <summary>Introduced, and not a point of the compass: "the North".</summary>
    Compass,

    /// <summary>Introduced, in a text that names the other half of the land, too, and not where it may be any region: "in the South".</summary>
    Half,

    /// <summary>Only where it acts as a state does: "Pyongyang denied it", not "in Pyongyang".</summary>
    Capital,

    /// <summary>Never: it hides a shorter name that it holds ("New Mexico").</summary>
    NoActor,
}

/// <summary>One way of naming one actor.</summary>
internal sealed class ActorName
{
    private static readonly HashSet<string> CompassWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "north", "south", "east", "west", "the north", "the south", "the east", "the west",
    };

    /// <param name="actor">The actor's id or key; empty for <see cref="NameUse.NoActor"/>.</param>
    /// <param name="kind">What the actor is.</param>
    /// <param name="use">When the name counts.</param>
    /// <param name="words">The name.</param>
    public ActorName(string actor, ActorKind kind, NameUse use, string words)
    {
        (Actor, Kind, Use, Words) = (actor, kind, use, words);
        Parts = NameText.PartsOf(words);
    }

    /// <summary>The actor's id or key; empty for <see cref="NameUse.NoActor"/>.</summary>
    public string Actor { get; }

    /// <summary>What the actor is.</summary>
    public ActorKind Kind { get; }

    /// <summary>When the name counts.</summary>
    public NameUse Use { get; }

    /// <summary>The name.</summary>
    public string Words { get; }

    /// <summary>The name, cut into parts.</summary>
    public NamePart[] Parts { get; }

    /// <summary>The well-known actor that it names; null for others.</summary>
    public KnownActor? Known { get; init; }

    /// <summary>Number of parts.</summary>
    public int Count => Parts.Length;

    /// <summary>A name that the schema declares.</summary>
    public static ActorName Declared(DeclaredActor actor, string name) =>
        new(actor.Key, actor.Kind, CompassWords.Contains(name) ? NameUse.Compass : NameUse.Always, name);

    /// <summary>True when the parts of <paramref name="text"/> from index <paramref name="first"/> on are this name.</summary>
    public bool IsAt(NameText text, int first, int end)
    {
        if (first + Count > end) return false;
        for (int i = 0; i < Count; i++)
        {
            ref NamePart its = ref text.Parts[first + i];
            if (!AreSame(Words.AsSpan(Parts[i].Start, Parts[i].Length), text.WordsOf(its), its.FollowsHyphen && i > 0)) return false;
        }

        return true;
    }

    // Names keep their case ("US" is not "us"), but for two things: a word that the name itself writes small may open a
    // sentence ("The North"), as may one behind a hyphen ("Jong-un", "Jong-Un"); and headlines shout ("RUSSIA").
    private static bool AreSame(ReadOnlySpan<char> name, ReadOnlySpan<char> text, bool followsHyphen)
    {
        if (name.Length != text.Length) return false;
        if (name.SequenceEqual(text)) return true;
        bool isAnyCase = name.Length > 3 && IsUpper(text);
        for (int i = 0; i < name.Length; i++)
        {
            if (Apostrophes.Straight(name[i]) == Apostrophes.Straight(text[i])) continue;
            bool mayDiffer = isAnyCase || (i == 0 && (followsHyphen || char.IsLower(name[0])));
            if (!mayDiffer || char.ToLowerInvariant(name[i]) != char.ToLowerInvariant(text[i])) return false;
        }

        return true;
    }

    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (char.IsLower(c)) return false;
        }

        return true;
    }
}
