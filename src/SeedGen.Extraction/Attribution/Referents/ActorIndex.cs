using SeedGen.Extraction.Actors;
using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Attribution.Referents;

/// <summary>The article's mentions, looked up by place, and the actors that they mention.</summary>
internal sealed class ActorIndex
{
    // So many mentions before and behind a label are asked for its bearer.
    private const int Reach = 100;

    private readonly TextDocument _document;
    private readonly Dictionary<string, NamedActor> _byKey;
    private int _questions;
    private int _near;

    // Indexes of the first mention of a person and of another one; -1 before anybody asked.
    private int _firstPerson = -1;
    private int _secondPerson;

    public ActorIndex(OuterText text, ActorMentions mentions, ActorLexicon declared)
    {
        _document = text.Document;
        _byKey = new(mentions.Found.Count * 2, StringComparer.Ordinal);
        foreach (FoundActor actor in mentions.Found) _byKey[actor.Key] = new(actor.Key, actor.Kind);
        Mention[] places = new Mention[mentions.Mentions.Count];
        NamedActor[] known = new NamedActor[places.Length];
        int token = 0;
        for (int i = 0; i < known.Length; i++)
        {
            ActorMention mention = mentions.Mentions.At(i);
            known[i] = NamedNear(mention.ActorKey, mentions.Mentions, known, i) ?? ActorOf(mention.ActorKey, declared);
            int first = token = text.Document.TokenFrom(token, mention.Span.Start);
            token = text.Document.TokenFrom(token, mention.Span.End - 1);
            places[i] = new(mention.Span, first, token + 1);
        }

        OfficeHolders.Find(text, places, known);
        GivenNames.Join(_document, places, known);
        (Mentions, Actors) = new SpeakerNames(text, places, known).Find();
    }

    /// <summary>The mentions, in the order of the text.</summary>
    public Mention[] Mentions { get; }

    /// <summary>Whom each of the mentions names.</summary>
    public NamedActor[] Actors { get; }

    /// <summary>Begins a question that goes through many mentions; its number tells who was asked already.</summary>
    public int NextQuestion() => ++_questions;

    /// <summary>
    /// The person whose name ends with the word at <paramref name="place"/>, whatever the case; null when nobody's or
    /// several people's does.
    /// </summary>
    public NamedActor? PersonCalled(TextSpan place)
    {
        ReadOnlySpan<char> word = _document.Text.AsSpan(place.Start, place.Length);
        NamedActor? person = null;
        int end = Math.Min(Mentions.Length, FirstAfter(place.Start) + Reach);
        for (int i = Math.Max(0, end - (2 * Reach)); i < end; i++)
        {
            TextSpan span = Mentions[i].Span;
            if (span.Length < word.Length || !Actors[i].IsPerson || Actors[i] == person) continue;
            ReadOnlySpan<char> name = _document.Text.AsSpan(span.Start, span.Length);
            bool isEnd = name.EndsWith(word, StringComparison.OrdinalIgnoreCase)
                && (name.Length == word.Length || name[name.Length - word.Length - 1] == ' ');
            if (!isEnd) continue;
            if (person is not null) return null;
            person = Actors[i];
        }

        return person;
    }

    /// <summary>
    /// Another than <paramref name="bearer"/>, of that gender, with the surname at <paramref name="place"/>; null when there is none.
    /// </summary>
    public NamedActor? NamesakeOf(NamedActor bearer, TextSpan place, WordClass gender)
    {
        ReadOnlySpan<char> surname = _document.Text.AsSpan(place.Start, place.Length);
        for (int i = FirstAfter(place.Start) - 1; i >= 0; i--)
        {
            NamedActor other = Actors[i];
            TextSpan span = Mentions[i].Span;
            bool isNamesake = other != bearer && other.IsPerson && other.Gender == gender && span.Length > surname.Length
                && _document.Text.AsSpan(span.Start, span.Length).EndsWith(surname, StringComparison.Ordinal)
                && _document.Text[span.End - surname.Length - 1] == ' ';
            if (isNamesake) return other;
        }

        return null;
    }

    /// <summary>The only person with the initials at <paramref name="place"/>; null when nobody or several have them.</summary>
    public NamedActor? PersonWithInitials(TextSpan place)
    {
        NamedActor? person = null;
        for (int i = 0; i < Actors.Length; i++)
        {
            if (!Actors[i].IsPerson || Actors[i] == person || !HasInitials(Mentions[i].Span, place)) continue;
            if (person is not null) return null;
            person = Actors[i];
        }

        return person;
    }

    private bool HasInitials(TextSpan name, TextSpan initials)
    {
        int letter = initials.Start;
        for (int i = name.Start; i < name.End; i++)
        {
            bool isInitial = i == name.Start || _document.Text[i - 1] is ' ' or '-';
            if (!isInitial) continue;
            if (letter == initials.End || _document.Text[i] != _document.Text[letter]) return false;
            letter++;
        }

        return letter == initials.End && initials.Length > 1;
    }

    /// <summary>
    /// Index of the last mention between two offsets of the only person of that gender who is mentioned there; -1 when nobody is,
    /// or several are.
    /// </summary>
    public int OnlyPersonIn(int start, int end, WordClass gender)
    {
        int only = -1;
        for (int i = FirstAfter(start); i < Actors.Length && Mentions[i].Span.End <= end; i++)
        {
            if (!Actors[i].IsPerson || !Genders.Agree(Actors[i].Gender, gender)) continue;
            if (only >= 0 && Actors[only] != Actors[i]) return -1;
            only = i;
        }

        return only;
    }

    /// <summary>True when <paramref name="words"/> begin with the name of <paramref name="actor"/>, a title apart.</summary>
    public bool AreOpenedBy(NamedActor actor, TextSpan words)
    {
        const int LongestTitle = 4;
        int first = FirstAfter(words.Start);
        return first < Actors.Length && Actors[first] == actor && Mentions[first].Span.Start is var start && start >= words.Start
            && start <= words.Start + LongestTitle;
    }

    /// <summary>True when <paramref name="words"/> name <paramref name="actor"/>, and not only what is his.</summary>
    public bool AreAbout(NamedActor actor, TextSpan words)
    {
        for (int i = FirstAfter(words.Start); i < Actors.Length && Mentions[i].Span.End <= words.End; i++)
        {
            if (Actors[i] == actor && !IsPossessive(i)) return true;
        }

        return false;
    }

    /// <summary>The only person mentioned up to <paramref name="end"/>; null when nobody is, or several are.</summary>
    public NamedActor? OnlyPersonBefore(int end)
    {
        if (_firstPerson < 0)
        {
            _firstPerson = Array.FindIndex(Actors, static actor => actor.IsPerson);
            if (_firstPerson < 0) _firstPerson = Actors.Length;
            _secondPerson = _firstPerson;
            while (_secondPerson < Actors.Length && (!Actors[_secondPerson].IsPerson || Actors[_secondPerson] == Actors[_firstPerson]))
                _secondPerson++;
        }

        bool isOne = IsBefore(_firstPerson, end) && !IsBefore(_secondPerson, end);
        return isOne ? Actors[_firstPerson] : null;
    }

    /// <summary>Index of the first mention that ends behind <paramref name="offset"/>.</summary>
    public int FirstAfter(int offset)
    {
        // Nearly always near the answer to the last question: an article is read from its start to its end.
        int at = _near;
        while (at > 0 && Mentions[at - 1].Span.End > offset) at--;
        while (at < Mentions.Length && Mentions[at].Span.End <= offset) at++;
        return _near = at;
    }

    /// <summary>True when a possessive ending stands right behind mention number <paramref name="mention"/>.</summary>
    public bool IsPossessive(int mention)
    {
        int end = Mentions[mention].End;
        if (end >= _document.Tokens.Count) return false;
        ref readonly Token next = ref _document.Tokens.At(end);
        return next.Start == Mentions[mention].Span.End && (next.Kind == TokenKind.Possessive || Apostrophes.Is(_document.Text[next.Start]));
    }

    /// <summary>True when an "and" or "or" stands between two mentions.</summary>
    public bool AreCoordinated(int first, int second)
    {
        for (int t = Mentions[first].End; t < Mentions[second].First; t++)
        {
            ref readonly Token token = ref _document.Tokens.At(t);
            if (_document.Is(token, "and") || _document.Is(token, "or")) return true;
        }

        return false;
    }

    /// <summary>
    /// True when the words of mention number <paramref name="index"/> are the actor's name, not an adjective made of it
    /// ("North Korean").
    /// </summary>
    public bool IsByName(int index)
    {
        if (Actors[index].Declared is not { } actor) return true;
        TextSpan span = Mentions[index].Span;
        ReadOnlySpan<char> words = _document.Text.AsSpan(span.Start, span.Length);
        if (words.Equals(actor.Name.AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        foreach (string alias in actor.Aliases)
        {
            if (words.Equals(alias.AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        }

        // Another way to write it that is not longer is a name as well ("U.S." for "US"); "-n" and "-ese" are adjectives.
        char last = words[words.Length - 1];
        return last is not ('n' or 'h' or 'e' or 'i');
    }

    private bool IsBefore(int index, int end) => index < Actors.Length && Mentions[index].Span.End <= end;

    // Who was named a moment ago is named again more often than not.
    private static NamedActor? NamedNear(string key, ValueList<ActorMention> mentions, NamedActor[] known, int before)
    {
        const int Near = 6;
        for (int i = before - 1; i >= 0 && i >= before - Near; i--)
        {
            if (ReferenceEquals(mentions.At(i).ActorKey, key)) return known[i];
        }

        return null;
    }

    // An organisation when nobody says what it is.
    private NamedActor ActorOf(string key, ActorLexicon lexicon)
    {
        if (_byKey.TryGetValue(key, out NamedActor? actor)) return actor;
        DeclaredActor? declared = lexicon.Declared(key);
        actor = new(key, declared?.Kind ?? ActorKind.Organisation) { Declared = declared };
        _byKey.Add(key, actor);
        return actor;
    }
}
