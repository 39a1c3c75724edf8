using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Referents;

/// <summary>Resolves pronouns: "he" to the person spoken of last, "it" to the body.</summary>
internal sealed class Pronouns(OuterText text, ActorIndex actors, Discourse discourse)
{
    private const int SentenceReach = 4;
    private const int MentionReach = 600;

    // So far back a name may stand whose gender is known to be the pronoun's.
    private const int LongMentionReach = 1_500;

    // What they tell goes on with whoever is given something.
    private static readonly WordSet Giving = new(
        "gave offered handed taught sent brought showed lent sold bought hired introduced encouraged persuaded discovered spotted");

    private readonly NamedActor? _dead = Obituaries.SubjectOf(text, actors);

    /// <summary>What pronoun item <paramref name="item"/> is: "he" and, where somebody is quoted, "him"; none when it is another word.</summary>
    public static WordClass At(OuterText text, int item)
    {
        if (text.Is(item, WordClass.Pronoun)) return text.Items[item].Class;
        if (text.IsWord(item, "him") || text.IsWord(item, "his")) return WordClass.PersonPronoun | WordClass.Male;
        if (text.IsWord(item, "her")) return WordClass.PersonPronoun | WordClass.Female;
        return text.IsWord(item, "them") || text.IsWord(item, "their") ? WordClass.GroupPronoun : WordClass.None;
    }

    /// <summary>The gender of pronoun item <paramref name="item"/>; none where it has none.</summary>
    public static WordClass GenderAt(OuterText text, int item) => At(text, item) & (WordClass.Male | WordClass.Female);

    /// <summary>
    /// The one meant by <paramref name="pronoun"/>, which can be <paramref name="known"/>, in sentence number <paramref
    /// name="sentence"/>.
    /// </summary>
    public Referent Resolve(Referent pronoun, WordClass known, int sentence)
    {
        WordClass gender = known & (WordClass.Male | WordClass.Female);
        bool isPersonal = (known & WordClass.PersonPronoun) != 0;
        if ((known & WordClass.SelfPronoun) != 0) return Unresolved(pronoun, gender);
        Referent? found = isPersonal ? LastPerson(pronoun.Phrase.Start, gender, sentence) : LastBody(known);

        // Who was "she" once is no "he" later.
        if (isPersonal && found?.Actor is { IsPerson: true, Gender: WordClass.None } person) person.Gender = gender;
        return found is null
            ? Unresolved(pronoun, gender)
            : found with { Phrase = pronoun.Phrase, Basis = Basis.Inferred, Rule = "pronoun", IsInWriting = false, Sentence = sentence };
    }

    private static Referent Unresolved(Referent pronoun, WordClass gender) => pronoun with { Description = null, Gender = gender, Head = -1 };

    private Referent? LastPerson(int start, WordClass gender, int sentence)
    {
        if (Fronted(start, gender, sentence) is { } fronted) return fronted;
        Referent? last = LastAgreeing(gender);
        bool isOfDead = _dead is { } dead && Genders.Agree(dead.Gender, gender) && IsSpokenOf(dead, start, last);
        if (isOfDead && OpensParagraph(start, sentence)) return Of(_dead!, start);

        // "The surgeon told him": it is he who is spoken of, and not the surgeon.
        if (last is { Actor: null } && HasObject(last, gender) && LastNamed(gender, last.Sentence) is { } named
            && last.Sentence - named.Sentence <= SentenceReach) last = named;

        // "Lind said the town had asked": the one known to be a person is meant, not what stands nearer.
        if (last is { Actor: null, Gender: WordClass.None }) last = KnownPersonOf(last.Sentence, gender) ?? last;
        if (last is not null && sentence - last.Sentence <= SentenceReach) return ObjectBetween(gender, last, sentence) ?? last;

        // Nobody acted lately: somebody may still have been named.
        if (isOfDead) return Of(_dead!, start);
        for (int i = actors.FirstAfter(start) - 1; i >= 0 && start - actors.Mentions[i].Span.End < LongMentionReach; i--)
        {
            NamedActor actor = actors.Actors[i];
            TextSpan span = actors.Mentions[i].Span;
            if (!actor.IsPerson || (last is not null && span.Start < last.Phrase.End) || text.IsQuoted(span.Start)) continue;
            bool isNear = start - span.End < MentionReach;
            bool isMeant = isNear ? Genders.Agree(actor.Gender, gender) : actor.Gender != WordClass.None && actor.Gender == gender;
            if (isMeant) return new(actor, ReferentKind.Person, span, -1, actor.Gender);
        }

        return last;
    }

    private static Referent Of(NamedActor person, int start) => new(person, ReferentKind.Person, new TextSpan(start, 0), -1, person.Gender);

    // "Her sister, Eva Lee, ran the club. She said": whoever acted since the dead was named last is meant.
    private bool IsSpokenOf(NamedActor dead, int start, Referent? last)
    {
        if (last is null || last.Actor == dead) return true;
        int i = actors.FirstAfter(start) - 1;
        while (i >= 0 && actors.Actors[i] != dead && actors.Mentions[i].Span.Start >= last.Phrase.End) i--;
        return i >= 0 && actors.Actors[i] == dead && actors.Mentions[i].Span.Start >= last.Phrase.End;
    }

    // Nobody is named or quoted in the paragraph before the pronoun.
    private bool OpensParagraph(int start, int sentence)
    {
        OuterSentence own = text.Sentences[sentence];
        if (sentence > 0 && text.Sentences[sentence - 1].Block == own.Block) return false;
        for (int i = own.First; i < own.End && text.SpanOf(i).Start < start; i++)
        {
            if (text.IsQuote(i)) return false;
        }

        return actors.FirstAfter(text.SpanOf(own.First).Start) is var next
            && (next >= actors.Actors.Length || actors.Mentions[next].Span.Start > start);
    }

    // "When police stopped Reed he said": nobody else is named before the pronoun.
    private Referent? Fronted(int start, WordClass gender, int sentence)
    {
        OuterSentence own = text.Sentences[sentence];
        int first = own.First;
        while (first < own.End && text.Is(first, WordClass.Coordinator)) first++;
        bool isFronted = first < own.End && text.Is(first, WordClass.Subordinator) && !text.Is(first, WordClass.Determiner);
        if (!isFronted) return null;
        for (int i = first; i < own.End && text.SpanOf(i).Start < start; i++)
        {
            if (text.IsQuote(i) || text.Is(i, WordClass.PersonPronoun)) return null;
        }

        return OnlyPersonIn(text.SpanOf(first).Start, start, gender);
    }

    // "Reed said so. Police arrested Lind. He": who was the object in between.
    private Referent? ObjectBetween(WordClass gender, Referent last, int sentence)
    {
        if (sentence - last.Sentence < 2) return null;
        OuterSentence before = text.Sentences[sentence - 1];
        if (before.HasQuote || (before.Block != text.Sentences[sentence].Block && !HoldsIncluding(before))) return null;
        return OnlyPersonIn(text.SpanOf(before.First).Start, text.SpanOf(before.End - 1).End, gender);
    }

    // "Former players, including Reed, had come. \n He": one of many is named.
    private bool HoldsIncluding(in OuterSentence sentence)
    {
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (text.IsWord(i, "including")) return true;
        }

        return false;
    }

    // The one person named from the one offset up to the other whom the pronoun fits.
    private Referent? OnlyPersonIn(int start, int end, WordClass gender)
    {
        int only = actors.OnlyPersonIn(start, end, gender);
        if (only < 0) return null;
        NamedActor person = actors.Actors[only];
        return new(person, ReferentKind.Person, actors.Mentions[only].Span, -1, person.Gender);
    }

    private Referent? LastAgreeing(WordClass gender)
    {
        for (int n = 0; n < discourse.Count; n++)
        {
            Referent referent = discourse.Back(n);
            if (referent.Kind == ReferentKind.Person && Genders.Agree(Genders.Of(referent), gender)) return referent;
        }

        return null;
    }

    // Right behind the one who acts stands a verb of telling or giving, and "him" behind it. A judge who jailed him may go on himself.
    private bool HasObject(Referent actor, WordClass gender)
    {
        OuterSentence own = text.Sentences[actor.Sentence];
        for (int i = own.First + 1; i < own.End && !text.IsQuote(i); i++)
        {
            bool isObject = gender == WordClass.Male ? text.IsWord(i, "him") : gender == WordClass.Female && text.IsWord(i, "her")
                && !IsOwner(i, own.End);
            if (isObject)
                return i > own.First + 1 && text.SpanOf(i - 2).End == actor.Phrase.End
                    && (text.Is(i - 1, WordClass.Speech) || text.IsIn(Giving, i - 1));
        }

        return false;
    }

    // "her mother": no object.
    private bool IsOwner(int her, int end) =>
        her + 1 < end && text.KindOf(her + 1) == TokenKind.Word
        && !text.Is(her + 1, WordClass.Subordinator | WordClass.Preposition | WordClass.Temporal | WordClass.Determiner)
        && !text.IsWord(her + 1, "that");

    private Referent? LastNamed(WordClass gender, int before)
    {
        for (int n = 0; n < discourse.Count; n++)
        {
            Referent referent = discourse.Back(n);
            bool isNamed = referent is { Actor.IsPerson: true, Kind: ReferentKind.Person } && referent.Sentence < before;
            if (isNamed && Genders.Agree(referent.Gender, gender)) return referent;
        }

        return null;
    }

    private Referent? KnownPersonOf(int sentence, WordClass gender)
    {
        for (int n = 0; n < discourse.Count; n++)
        {
            Referent referent = discourse.Back(n);
            bool isKnown = referent is { Actor.IsPerson: true, Kind: ReferentKind.Person };
            if (referent.Sentence == sentence && isKnown && Genders.Agree(referent.Gender, gender)) return referent;
        }

        return null;
    }

    private Referent? LastBody(WordClass pronoun)
    {
        ReferentKind other = (pronoun & WordClass.GroupPronoun) != 0 ? ReferentKind.Group : ReferentKind.Document;
        for (int n = 0; n < discourse.Count; n++)
        {
            Referent referent = discourse.Back(n);
            if (referent.Kind == ReferentKind.Body || referent.Kind == other)
                return other == ReferentKind.Group ? SpokespersonOf(referent.Sentence, n + 1) ?? referent : referent;
            if (other == ReferentKind.Group && IsSpokesperson(referent)) return referent;
        }

        return null;
    }

    // "A spokesperson for the port said guards had left. They added": who said so is meant.
    private Referent? SpokespersonOf(int sentence, int first)
    {
        for (int n = first; n < discourse.Count && discourse.Back(n).Sentence == sentence; n++)
        {
            if (IsSpokesperson(discourse.Back(n))) return discourse.Back(n);
        }

        return null;
    }

    // One whose gender the text does not tell: "they" may be one human being.
    private bool IsSpokesperson(Referent referent) =>
        referent is { Actor: null or { IsPerson: false }, Kind: ReferentKind.Person, Head: >= 0 }
        && text.Document.Is(text.Document.Tokens.At(referent.Head), "spokesperson");
}
