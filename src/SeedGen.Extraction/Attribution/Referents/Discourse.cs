using SeedGen.Extraction.Attribution.Cues;
using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Referents;

/// <summary>Remembers who was spoken of, so that pronouns and descriptions can be resolved. Grows as the text is read.</summary>
internal sealed class Discourse
{
    private const int Memory = 60;

    // At least as long as the memory, and a power of two: its places are told without a division.
    private const int Ring = 64;

    private readonly OuterText _text;
    private readonly ActorIndex _actors;
    private readonly Pronouns _pronouns;
    private readonly Descriptions _descriptions;

    // Who was spoken of, in a ring: the last ones are remembered.
    private readonly Referent[] _referents = new Referent[Ring];
    private int _count;

    public Discourse(OuterText text, ActorIndex actors)
    {
        _text = text;
        _actors = actors;
        _descriptions = new Descriptions(text, actors, this);
        TraitReader.Read(text, actors);
        Genders.Learn(text, actors);
        _pronouns = new Pronouns(text, actors, this);
    }

    /// <summary>So many are remembered.</summary>
    public int Count => Math.Min(_count, Memory);

    /// <summary>The one spoken of last, for zero; the one before, for one; and so on.</summary>
    public Referent Back(int steps) => _referents[(_count - 1 - steps) & (Ring - 1)];

    /// <summary>The last one that <paramref name="fits"/>; null when none does.</summary>
    public Referent? Last(Func<Referent, bool> fits)
    {
        int count = Count;
        for (int n = 0; n < count; n++)
        {
            Referent referent = Back(n);
            if (fits(referent)) return referent;
        }

        return null;
    }

    /// <summary>Notes that the text has spoken of <paramref name="referent"/>.</summary>
    public void Remember(Referent referent)
    {
        // "I" and "he", whoever that is, point nowhere.
        bool isNobody = referent.Actor is null && ((referent.Description is null && referent.Head < 0) || IsAnybody(referent.Phrase));
        if (!isNobody) _referents[_count++ & (Ring - 1)] = referent;
    }

    // "One can hear": nobody in particular.
    private bool IsAnybody(TextSpan phrase) =>
        _text.Document.Is(phrase, "one") || _text.Document.Is(phrase, "anyone") || _text.Document.Is(phrase, "everyone")
        || _text.Document.Is(phrase, "nobody")
        || _text.Document.Is(phrase, "anybody") || _text.Document.Is(phrase, "everybody") || _text.Document.Is(phrase, "someone");

    /// <summary>The one meant by <paramref name="phrase"/>, named in it or resolved by what was said before.</summary>
    public Referent Resolve(NounPhrase phrase, int sentence)
    {
        Referent read = Genders.WithoutSurname(_text, SpeakerReader.Read(_text, _actors, phrase, sentence), phrase);
        Referent named = Genders.Apply(read);

        // "Mrs Reed" who is not Tom Reed.
        if (named.Actor is null && read is { Actor: { } bearer }
            && _actors.NamesakeOf(bearer, _text.SpanOf(phrase.End - 1), read.Gender) is { } namesake)
            return read with { Actor = namesake };
        if (phrase.End == phrase.First + 1 && Pronouns.At(_text, phrase.First) is not WordClass.None and WordClass pronoun)
            return _pronouns.Resolve(named, pronoun, sentence);
        if (named.Actor is null && _text.Is(phrase.First, WordClass.Possessor) && OfOwner(named, phrase, sentence) is { } owned) return owned;
        if (named.Actor is null && IsOther(phrase)) return named;
        if (named.Actor is null) return IsDefinite(phrase) ? _descriptions.Resolve(named) : named;
        bool isOfficial = named is { Description: not null, Kind: ReferentKind.Person, Head: >= 0 } && (IsDefinite(phrase) || IsOwned(phrase));
        return Adherents.WithoutBody(_text, _actors, isOfficial ? _descriptions.ResolveOfficial(named) : named, IsDefinite(phrase));
    }

    /// <summary>As <see cref="Resolve"/>, where the one remembered last is not meant: "the agency quoted them as saying".</summary>
    public Referent ResolveBeforeLast(NounPhrase phrase, int sentence)
    {
        if (_count == 0) return Resolve(phrase, sentence);
        _count--;
        Referent found = Resolve(phrase, sentence);
        _count++;
        return found;
    }

    // "Her post", "his letter": the words are hers and his. "Its ministry" is that of whoever "it" is, and no other ministry.
    private Referent? OfOwner(Referent named, NounPhrase phrase, int sentence)
    {
        WordClass pronoun = _text.IsWord(phrase.First, "his") ? WordClass.PersonPronoun | WordClass.Male
            : _text.IsWord(phrase.First, "her") ? WordClass.PersonPronoun | WordClass.Female
            : _text.IsWord(phrase.First, "its") ? WordClass.ThingPronoun : WordClass.None;
        bool isPersonal = (pronoun & WordClass.PersonPronoun) != 0;
        if (pronoun == WordClass.None || named.Kind != (isPersonal ? ReferentKind.Document : ReferentKind.Body)) return null;
        Referent owner = _pronouns.Resolve(named, pronoun, sentence);
        if (owner.Rule.Length == 0) return null;
        if (isPersonal) return owner with { Phrase = named.Phrase };
        bool isSame = _descriptions.Resolve(named) is { Actor: not null } known && known.Actor == owner.Actor;
        return isSame ? null : named with { Actor = owner.Actor, Basis = Basis.Inferred, Rule = owner.Rule };
    }

    // "The other said": whoever it is, it is not the one who spoke last.
    private bool IsOther(NounPhrase phrase) => phrase.End == phrase.First + 2 && _text.IsWord(phrase.First, "the")
        && (_text.IsWord(phrase.First + 1, "other") || _text.IsWord(phrase.First + 1, "others"));

    // "Northland's foreign minister"
    private bool IsOwned(NounPhrase phrase)
    {
        int i = phrase.First;
        while (i < phrase.End && _text.Is(i, WordClass.Capital)) i++;
        return i > phrase.First && i < phrase.End && _text.KindOf(i) == TokenKind.Possessive;
    }

    private bool IsDefinite(NounPhrase phrase) =>
        _text.IsWord(phrase.First, "the") || _text.IsWord(phrase.First, "this") || _text.Is(phrase.First, WordClass.Possessor);
}
