using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>Words of names that stand alone in a text, without those that are a thing's at least once: "the Mark".</summary>
internal sealed class LoneWords
{
    private readonly HashNumbers _words = new();
    private readonly HashNumbers _things = new();

    /// <summary>Adds a word by its hash.</summary>
    public void Add(ulong hash) => _words.Add(hash);

    /// <summary>Adds a word that is a thing's.</summary>
    public void AddThing(ulong hash) => _things.Add(hash);

    /// <summary>True when the word with this hash stands alone and is no thing's.</summary>
    public bool Holds(ulong hash) => _words.Find(hash) >= 0 && _things.Find(hash) < 0;
}
