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
        + "somali yemeni emirati thai filipino zealander londoner icelander dubliner berliner");

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
        if (kind == ReferentKind.Person && (IsThing(text, headPart, head)
            || IsOneOfThings(text, phrase, head))) kind = ReferentKind.Body;
        if (kind == ReferentKind.Body && IsSomebody(text, phrase)) kind = ReferentKind.Person;
        Basis basis = Basis.Stated;
        TextSpan? description = null;
        NamedActor? actor = PersonIn(text, actors, phrase, headPart);
        if (actor is not null)
        {
            kind = ReferentKind.Person;
        }
        else if (IsCompatriot(text, actors, phrase))
        {
            kind = ReferentKind.Person;
            description = span;
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

        return new(actor, kind, span, text.Items[head].Token, GenderOf(text, phrase))
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
            bool isList = text.Is(i, WordClass.Coordinator) && text.Is(i - 1, WordClass.Capital);
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

    // "The river", "Northern television": a thing, unless its ending makes a person of it ("baker", "violinist").
    private static bool IsThing(OuterText text, NounPhrase headPart, int head)
    {
        const WordClass People = WordClass.Role | WordClass.Pronoun | WordClass.Male | WordClass.Female | WordClass.Capital
            | WordClass.Determiner | WordClass.Plural;
        if (text.KindOf(head) != TokenKind.Word || text.Is(head, People) || text.IsWord(head, "year-old")) return false;
        if (headPart.First == head) return false;
        ReadOnlySpan<char> word = text.Document.WordsOf(text.Document.Tokens.At(text.Items[head].Token));
        return !Ends(word, "er") && !Ends(word, "or") && !Ends(word, "ist") && !Ends(word, "ian") && !Ends(word, "man") && !Ends(word, "ee")
            && !Ends(word, "ant") && !Ends(word, "person") && !Ends(word, "native");
    }

    // "one of the longest strikes in years", but "one of the builders".
    private static bool IsOneOfThings(OuterText text, NounPhrase phrase, int head)
    {
        if (!text.IsWord(head, "one") || head + 2 >= phrase.End || !text.IsWord(head + 1, "of")) return false;
        int last = new NounPhrase(head + 2, phrase.End).HeadPart(text).End - 1;
        if (!CueWords.EndsLikePlural(text, last) || text.Is(last, WordClass.Role | WordClass.Plural)) return false;
        ReadOnlySpan<char> word = text.WordsOf(last);
        if ((Lexicon.ClassOfSingular(word.ToString()) & WordClass.Role) != 0) return false;
        word = word.Slice(0, word.Length - 1);
        return !Ends(word, "er") && !Ends(word, "or") && !Ends(word, "ist") && !Ends(word, "ian") && !Ends(word, "ee")
            && !Ends(word, "ant");
    }

    private static bool Ends(ReadOnlySpan<char> word, string ending) => word.EndsWith(ending.AsSpan(), StringComparison.OrdinalIgnoreCase);

    // "The Greens", "the Sharks": the lexicon does not know them, but they are many.
    private static bool IsPluralName(OuterText text, NounPhrase phrase, int head)
    {
        if (head == phrase.First || !text.IsWord(phrase.First, "the") || !text.Is(head, WordClass.Capital)) return false;
        ReadOnlySpan<char> word = text.Document.WordsOf(text.Document.Tokens.At(text.Items[head].Token));
        return word.Length > 3 && word[word.Length - 1] == 's' && word[word.Length - 2] is not ('s' or 'u' or 'i');
    }

    private static WordClass GenderOf(OuterText text, NounPhrase phrase)
    {
        for (int i = FirstOfPerson(text, phrase); i < phrase.End; i++)
        {
            if (text.Is(i, WordClass.Preposition | WordClass.Coordinator)) break;

            // "Dee Dee Vaughn": what is a given name elsewhere is a surname behind another name.
            bool isSurname = i > phrase.First && text.Is(i, WordClass.Capital) && text.Is(i - 1, WordClass.Capital)
                && !text.Is(i - 1, WordClass.Role | WordClass.Male | WordClass.Female)
                && (i + 1 == phrase.End || !text.Is(i + 1, WordClass.Capital)) && i > phrase.First + 1 && text.Is(i - 2, WordClass.Capital);
            if (isSurname) continue;
            if (text.Is(i, WordClass.Male | WordClass.Female) && text.Is(i, WordClass.Capital | WordClass.Role | WordClass.PersonPronoun))
                return text.Items[i].Class & (WordClass.Male | WordClass.Female);
        }

        return WordClass.None;
    }

    // "Norton Blake analyst Ann Lee", "Ann Lee's son": what stands before the trade is whom she works for, and before the son
    // whose he is.
    private static int FirstOfPerson(OuterText text, NounPhrase phrase)
    {
        for (int i = phrase.First + 1; i + 1 < phrase.End && !text.Is(i, WordClass.Preposition) && text.MarkAt(i) != ','; i++)
        {
            if (text.KindOf(i) == TokenKind.Possessive) return i + 1;
        }

        for (int i = phrase.End - 2; i > phrase.First; i--)
        {
            if (text.Is(i, WordClass.Preposition | WordClass.Coordinator) || text.KindOf(i) != TokenKind.Word) break;
            if (!text.Is(i, WordClass.Capital)) return text.Is(i, WordClass.Role) && text.Is(phrase.First, WordClass.Capital) ? i : phrase.First;
        }

        return phrase.First;
    }

    // Of several persons named before the first "of" the last is meant ("Reed aide Ann Cole"), of a list the first.
    private static NamedActor? PersonIn(OuterText text, ActorIndex actors, NounPhrase phrase, NounPhrase headPart)
    {
        int found = -1;
        int end = text.SpanOf(phrase.End - 1).End;
        int headEnd = text.SpanOf(headPart.End - 1).End;
        for (int i = actors.FirstAfter(text.SpanOf(phrase.First).Start); i < actors.Actors.Length; i++)
        {
            TextSpan span = actors.Mentions[i].Span;
            if (span.End > end) break;
            bool isOwner = span.End < end && actors.Actors[i].IsPerson && IsPossessive(text, actors.Mentions[i]);
            if (!actors.Actors[i].IsPerson || isOwner) continue;
            bool isApposition = span.Start >= headEnd
                && (IsBehindComma(text, actors.Mentions[i].First) || IsBehindAs(text, actors.Mentions[i].First)
                    || (span.End == end && (IsOfficeOf(text, phrase, headPart, span.Start) || IsOfficeIn(text, headPart, actors.Mentions[i].First))));
            if (span.Start >= headEnd && !isApposition) continue;
            if (found >= 0 && HasCoordinator(text, actors.Mentions[found].End, actors.Mentions[i].First)) break;
            found = i;
        }

        return found < 0 || IsBeforeRole(text, headPart, actors.Mentions[found].Span.End) ? null : actors.Actors[found];
    }

    // "the former Ann Lee star", "Reed aides": what somebody is stands behind the name, which is another's.
    private static bool IsBeforeRole(OuterText text, NounPhrase headPart, int end)
    {
        int head = headPart.End - 1;
        if (head == headPart.First || !text.Is(head, WordClass.Role) || text.Is(head, WordClass.Capital)) return false;
        bool isRight = text.SpanOf(head - 1).End == end;
        if (isRight) return text.Is(headPart.First, WordClass.Determiner) || text.Is(head, WordClass.Plural);

        // "one Reed campaign source"
        const WordClass NoNoun = WordClass.Capital | WordClass.Role | WordClass.Preposition | WordClass.Coordinator | WordClass.Determiner
            | WordClass.Possessor;
        int i = head - 1;
        while (i > headPart.First && text.KindOf(i) == TokenKind.Word && !text.Is(i, NoNoun)) i--;
        return text.SpanOf(i).End == end;
    }

    // "a man who identified himself as Ann Lee"
    private static bool IsBehindAs(OuterText text, int token) => token > 0 && text.Document.Is(text.Document.Tokens.At(token - 1), "as");

    // "Secretary of State Ann Lee", "Minister of the Interior Ann Lee", "Sports editor in Norburg Ann Lee", "the historian of
    // science Ann Lee": the office is the name's title.
    private static bool IsOfficeOf(OuterText text, NounPhrase phrase, NounPhrase headPart, int name)
    {
        int of = headPart.End;
        if (of + 1 >= phrase.End || !(text.IsWord(of, "of") || text.IsWord(of, "in"))
            || !text.Is(of - 1, WordClass.Role)) return false;
        bool isField = text.KindOf(of + 1) == TokenKind.Word && !text.Is(of + 1, WordClass.Capital | WordClass.Determiner | WordClass.Possessor);
        if (!isField && text.Is(phrase.First, WordClass.Determiner | WordClass.Possessor) && !text.Is(of - 1, WordClass.Capital)) return false;
        int i = !isField && text.IsWord(of + 1, "the") ? of + 2 : of + 1;
        int first = i;
        for (; i < phrase.End && text.SpanOf(i).Start < name; i++)
        {
            // "Chairman of governors Ann Lee", but "the friend of actor Ann Lee"; in "head of the Student Council Ann Lee" the
            // word is the council's.
            bool isOther = text.Is(i, WordClass.Role) && !(isField && text.Is(i, WordClass.Plural))
                && (isField || i + 1 >= phrase.End || text.SpanOf(i + 1).Start >= name);
            if (text.Is(i, WordClass.Capital) == isField || isOther
                || text.Is(i, WordClass.Preposition | WordClass.Coordinator) || text.KindOf(i) != TokenKind.Word) return false;
        }

        return i > first;
    }

    // "Chamber of Commerce president Ann Lee": the preposition stands within the body's name, and the office before hers.
    private static bool IsOfficeIn(OuterText text, NounPhrase headPart, int token)
    {
        int office = token - 1;
        bool isBody = text.Is(headPart.End - 1, WordClass.Capital) && !text.Is(headPart.End - 1, WordClass.Role | WordClass.Determiner);
        return isBody && office > 0 && (text.ClassOfToken(office) & WordClass.Role) != 0 && text.Document.Tokens.At(office).Is(TokenForm.Small)
            && text.Document.Tokens.At(office - 1).Is(TokenForm.Capital);
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

    /// <summary>True when a possessive ending stands right behind <paramref name="name"/>.</summary>
    public static bool IsPossessive(OuterText text, in Mention name)
    {
        if (name.End >= text.Document.Tokens.Count) return false;
        ref readonly Token next = ref text.Document.Tokens.At(name.End);
        return next.Start == name.Span.End && (next.Kind == TokenKind.Possessive || Apostrophes.Is(text.Document.Text[next.Start]));
    }

    // ", Ann Lee", ", Colonel Ann Lee", ", a quiet man named Ann Lee", ", Northland's Ann Lee".
    private static bool IsBehindComma(OuterText text, int token)
    {
        const int Reach = 9;
        token--;
        for (int n = 0; token > 0 && n < Reach && IsAttribute(text, token); n++) token--;
        return token >= 0 && text.Document.Text[text.Document.Tokens.At(token).Start] == ',';
    }

    private static bool IsAttribute(OuterText text, int token)
    {
        const WordClass Others = WordClass.Preposition | WordClass.Relative | WordClass.Auxiliary | WordClass.Coordinator;
        ref readonly Token word = ref text.Document.Tokens.At(token);
        return word.Kind is TokenKind.Word or TokenKind.Number
            ? (text.ClassOfToken(token) & Others) == 0
            : word.Kind == TokenKind.Possessive || text.Document.Text[word.Start] == '-';
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

    // "The Brazilian": one human being, not the state.
    private static bool IsCompatriot(OuterText text, ActorIndex actors, NounPhrase phrase)
    {
        int last = phrase.End - 1;
        bool isBare = last == phrase.First + 1 || (last == phrase.First + 2 && text.IsWord(last, "zealander"));
        if (!isBare || !text.IsWord(phrase.First, "the") || !text.Is(last, WordClass.Capital)) return false;
        TextSpan span = text.SpanOf(last);
        int at = actors.FirstAfter(span.Start);
        bool isOther = at < actors.Actors.Length && actors.Mentions[at].Span.Contains(span) && actors.Actors[at].Kind != ActorKind.State;
        if (isOther || text.IsWord(last, "vatican")) return false;
        ReadOnlySpan<char> word = text.WordsOf(last);
        return (word.Length > 4 && WordLetters.Ends(word, "an")) || Compatriots.Contains(word);
    }

    /// <summary>True when "and" or "or" is one of the tokens from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    public static bool HasCoordinator(OuterText text, int first, int end)
    {
        for (int t = first; t < end; t++)
        {
            ref readonly Token token = ref text.Document.Tokens.At(t);
            if (text.Document.Is(token, "and") || text.Document.Is(token, "or")) return true;
        }

        return false;
    }
}
