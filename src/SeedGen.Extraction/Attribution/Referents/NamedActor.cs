using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Attribution.Referents;

/// <summary>An actor that the article mentions, and what this room learns of it. Made for one article.</summary>
/// <param name="key">Its key.</param>
/// <param name="kind">What it is.</param>
internal sealed class NamedActor(string key, ActorKind kind)
{
    // So many words tell all that an article says of one actor.
    private const int MostTraits = 32;

    private Trait[] _traits = [];

    /// <summary>Its key.</summary>
    public string Key => key;

    /// <summary>What it is.</summary>
    public ActorKind Kind => kind;

    /// <summary>True for one human being.</summary>
    public bool IsPerson => kind == ActorKind.Person;

    /// <summary>What the schema declares of it; null when it does not.</summary>
    public DeclaredActor? Declared { get; init; }

    /// <summary>The full name of a speaker whom only this room knows; null for an actor.</summary>
    public TextSpan? OwnName { get; init; }

    /// <summary><see cref="WordClass.Male"/>, <see cref="WordClass.Female"/> or none.</summary>
    public WordClass Gender { get; set; }

    /// <summary>How often "he" followed the name.</summary>
    public int TimesHe { get; set; }

    /// <summary>How often "she" followed the name.</summary>
    public int TimesShe { get; set; }

    /// <summary>Number of the last question that went through all mentions and came to this actor.</summary>
    public int Asked { get; set; }

    /// <summary>How often it was counted in the answer to that question.</summary>
    public int Times { get; set; }

    /// <summary>Number of words that the article says of it.</summary>
    public int TraitCount { get; private set; }

    /// <summary>Word number <paramref name="index"/> of them, in the order of the text.</summary>
    public ref readonly Trait TraitAt(int index) => ref _traits[index];

    /// <summary>Adds a word that the article says of it.</summary>
    public void Add(in Trait trait)
    {
        if (TraitCount == MostTraits) return;
        if (TraitCount == _traits.Length) Grow();
        _traits[TraitCount++] = trait;
    }

    // Array.Resize is generic, which costs a compilation at every cold start.
    private void Grow()
    {
        Trait[] longer = new Trait[Math.Max(4, TraitCount * 2)];
        Array.Copy(_traits, longer, TraitCount);
        _traits = longer;
    }
}

/// <summary>A word that the article says of an actor.</summary>
/// <param name="Token">Index of its token.</param>
/// <param name="Epithet">Its number among the <see cref="Epithets"/>; zero when it is none.</param>
/// <param name="Length">Its length: most words are told apart by it.</param>
internal readonly record struct Trait(int Token, int Epithet, int Length);
