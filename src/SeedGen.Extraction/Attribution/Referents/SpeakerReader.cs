using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Attribution.Cues;
using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Attribution.Referents;

/// <summary>Tells whom a noun phrase names, by the mentions in it and by what its head is.</summary>
internal static class SpeakerReader
{
    // Demonyms of one human being that do not end in "-an".
    private static readonly WordSet Compatriots = new(
        "czech greek croat serb slovak slovene iraqi israeli pakistani bangladeshi kuwaiti saudi qatari omani "
        + "somali yemeni emirati thai filipino zealander londoner icelander dubliner berliner "
        + "spaniard dane swede finn scot briton frenchman dutchman irishman welshman englishman argentine turk pole");

    // Said of one only where an age stands before it.
    private static readonly WordSet Peoples = new(
        "swiss french dutch irish welsh english scottish british chinese japanese portuguese danish");

    private static readonly WordSet OfficeLetters = new("pm vp da ag cm gp dj mc mp ceo cfo coo qc kc msp mep td");

    private static readonly WordSet Trailing = new("familiar close briefed involved aware privy knowledgeable present responsible");

    /// <summary>The one meant by <paramref name="phrase"/>; its key is null when no actor is named in it as the speaker.</summary>
    public static Referent Read(OuterText text, ActorIndex actors, NounPhrase phrase, int sentence)
    {
        NounPhrase headPart = phrase.HeadPart(text);
        TextSpan span = text.SpanOf(phrase.First, phrase.End);
        int head = HeadOf(text, headPart);
        WordClass headClass = text.Items[head].Class;
        bool areMany = IsPluralName(text, phrase, head) || text.Is(head, WordClass.Quantity);
        ReferentKind kind = areMany ? ReferentKind.Group : KindOf(headClass);
        if (kind == ReferentKind.Person && (headClass & WordClass.Role) == 0 && CueWords.EndsLikePlural(text, head)) kind = ReferentKind.Group;
        if (kind == ReferentKind.Person && (Things.IsThing(text, headPart, head)
            || Things.IsOneOfThings(text, phrase, head))) kind = ReferentKind.Body;
        if (kind == ReferentKind.Body && IsSomebody(text, phrase)) kind = ReferentKind.Person;
        Basis basis = Basis.Stated;
        TextSpan? description = null;
        bool isAnybody = false;
        NamedActor? actor = PersonReader.PersonIn(text, actors, phrase, headPart);
        if (actor is not null)
        {
            kind = ReferentKind.Person;
        }
        else if (IsCompatriot(text, actors, phrase))
        {
            kind = ReferentKind.Person;
            description = span;

            // "The weary Brazilian"
            isAnybody = phrase.End > phrase.First + 2 && IsAdjectived(text, phrase.First + 1, phrase.End - 1);
        }
        else if ((actor = BodyAt(text, actors, headPart, head) ?? BodyBehind(text, actors, phrase, headPart)) is not null)
        {
            kind = ReferentKind.Body;
        }
        else
        {
            if (!text.Is(phrase.First, WordClass.Pronoun)) description = span;
            (actor, basis) = OwnerFinder.Find(text, actors, phrase, headPart, head);

            // "the CAG": letters are a body's, unless they are an office's.
            bool isAcronym = kind == ReferentKind.Person && (headClass & WordClass.Role) == 0 && text.KindOf(head) == TokenKind.Word
                && Letters.IsAcronym(text.WordsOf(head)) && !text.IsIn(OfficeLetters, head);
            if (isAcronym) kind = ReferentKind.Body;

            // "Northland's navy" is no person, whatever a navy is.
            if (actor is not null && kind == ReferentKind.Person && (headClass & WordClass.Role) == 0) kind = ReferentKind.Body;
            else if (actor is not null && kind == ReferentKind.Document && basis == Basis.Stated) description = null;
        }

        return new(actor, kind, span, isAnybody ? -1 : text.Items[head].Token, PhraseGender.GenderOf(text, phrase))
        {
            Basis = basis,
            Description = description,
            Sentence = sentence,
        };
    }

    // The last word before the first "of", brackets and possessive endings left out; in a list of names that of the first.
    private static int HeadOf(OuterText text, NounPhrase headPart)
    {
        for (int i = headPart.First + 1; i < headPart.End; i++)
        {
            bool isList = text.Is(i, WordClass.Coordinator) && text.Is(i - 1, WordClass.Capital) && !Portfolios.IsAt(text, i - 1);
            if (isList && !text.Is(headPart.End - 1, WordClass.Plural)) return i - 1;
        }

        int head = headPart.End - 1;
        while (head > headPart.First && text.KindOf(head) is not (TokenKind.Word or TokenKind.Number)) head--;

        // "a person familiar with the matter": what stands behind the noun goes with "with".
        bool isBehind = head > headPart.First && text.Is(head - 1, WordClass.Role) && text.KindOf(head) == TokenKind.Word
            && text.IsIn(Trailing, head);
        return isBehind ? head - 1 : head;
    }

    private static ReferentKind KindOf(WordClass head)
    {
        if ((head & (WordClass.Plural | WordClass.GroupPronoun)) != 0) return ReferentKind.Group;
        if ((head & WordClass.Role) != 0) return ReferentKind.Person;
        if ((head & WordClass.Document) != 0) return ReferentKind.Document;
        return (head & (WordClass.Body | WordClass.ThingPronoun)) != 0 ? ReferentKind.Body : ReferentKind.Person;
    }

    // "a ferry operator who": no company.
    private static bool IsSomebody(OuterText text, NounPhrase phrase)
    {
        int next = phrase.End < text.Items.Count && text.MarkAt(phrase.End) == ',' ? phrase.End + 1 : phrase.End;
        return next < text.Items.Count && text.IsWord(next, "who") && !text.Is(phrase.HeadPart(text).End - 1, WordClass.Capital);
    }

    // "The Greens", "the Sharks": the lexicon does not know them, but they are many.
    private static bool IsPluralName(OuterText text, NounPhrase phrase, int head)
    {
        if (head == phrase.First || !text.IsWord(phrase.First, "the") || !text.Is(head, WordClass.Capital)) return false;
        ReadOnlySpan<char> word = text.Document.WordsOf(text.Document.Tokens.At(text.Items[head].Token));
        return word.Length > 3 && word[word.Length - 1] == 's' && word[word.Length - 2] is not ('s' or 'u' or 'i');
    }

    private static NamedActor? BodyAt(OuterText text, ActorIndex actors, NounPhrase headPart, int head)
    {
        TextSpan headSpan = text.SpanOf(head);
        int start = text.SpanOf(headPart.First).Start;
        for (int i = actors.FirstAfter(start); i < actors.Actors.Length && actors.Mentions[i].Span.Start < headSpan.End; i++)
        {
            if (actors.Mentions[i].Span.Contains(headSpan) && !actors.Actors[i].IsPerson && actors.IsByName(i)) return actors.Actors[i];
        }

        return null;
    }

    // "The board's owner, Lumen Holdings": the phrase ends with the name of a body.
    private static NamedActor? BodyBehind(OuterText text, ActorIndex actors, NounPhrase phrase, NounPhrase headPart)
    {
        if (headPart.End >= phrase.End || text.MarkAt(headPart.End) != ',') return null;
        TextSpan name = text.SpanOf(headPart.End + 1, phrase.End);
        int at = actors.FirstAfter(name.Start);
        bool isBody = at < actors.Actors.Length && actors.Mentions[at].Span.End == name.End
            && actors.Actors[at].Kind is ActorKind.Organisation or ActorKind.Media;
        return isBody ? actors.Actors[at] : null;
    }

    // "The Brazilian", "the weary Brazilian"
    private static bool IsAdjectived(OuterText text, int first, int end)
    {
        const WordClass Others = WordClass.Capital | WordClass.Preposition | WordClass.Role | WordClass.Body | WordClass.Coordinator;
        for (int i = first; i < end; i++)
        {
            if (text.KindOf(i) != TokenKind.Word || text.Is(i, Others)) return false;
        }

        return true;
    }

    // "The Brazilian": one human being, not the state.
    private static bool IsCompatriot(OuterText text, ActorIndex actors, NounPhrase phrase)
    {
        int last = phrase.End - 1;
        bool isBare = (last > phrase.First && IsAdjectived(text, phrase.First + 1, last))
            || (last == phrase.First + 2 && text.IsWord(last, "zealander"))
            || (last > phrase.First + 2 && text.IsWord(last - 1, "year-old"));
        if (!isBare || !text.IsWord(phrase.First, "the") || !text.Is(last, WordClass.Capital)) return false;
        TextSpan span = text.SpanOf(last);
        int at = actors.FirstAfter(span.Start);
        bool isOther = at < actors.Actors.Length && actors.Mentions[at].Span.Contains(span) && actors.Actors[at].Kind != ActorKind.State;
        if (isOther || text.IsWord(last, "vatican")) return false;
        ReadOnlySpan<char> word = text.WordsOf(last);
        return (word.Length > 4 && WordLetters.Ends(word, "an")) || Compatriots.Contains(word)
            || (text.IsWord(last - 1, "year-old") && Peoples.Contains(word));
    }
}
