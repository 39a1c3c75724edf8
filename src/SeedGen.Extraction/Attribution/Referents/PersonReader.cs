using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Attribution.Cues;
using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Attribution.Referents;

/// <summary>Finds the person whom a noun phrase names as the speaker: the last one of a title and a name, the first one of a list.</summary>
internal static class PersonReader
{
    // Of whom they are is another's name: "the friend of Mill Ann Lee".
    private static readonly WordSet Kindred = new(
        "friend colleague neighbour neighbor partner girlfriend boyfriend rival opponent critic fan supporter victim lawyer agent");

    private static readonly WordSet Areas = new("region province district county republic municipality territory state city town village");

    /// <summary>
    /// Of several persons named before the first "of" the last is meant ("Reed aide Ann Cole"), of a list the first.
    /// </summary>
    public static NamedActor? PersonIn(OuterText text, ActorIndex actors, NounPhrase phrase, NounPhrase headPart)
    {
        int found = -1;
        int end = text.SpanOf(phrase.End - 1).End;

        // "chairman of the Mill Board Ann Lee MP"
        bool hasLetters = phrase.End > phrase.First + 1 && text.KindOf(phrase.End - 1) == TokenKind.Word
            && text.IsName(phrase.End - 1, NameWord.Letters) && text.Is(phrase.End - 2, WordClass.Capital);
        int nameEnd = hasLetters ? text.SpanOf(phrase.End - 2).End : end;
        int headEnd = text.SpanOf(headPart.End - 1).End;
        for (int i = actors.FirstAfter(text.SpanOf(phrase.First).Start); i < actors.Actors.Length; i++)
        {
            TextSpan span = actors.Mentions[i].Span;
            if (span.End > end) break;
            bool isOwner = span.End < end && actors.Actors[i].IsPerson && actors.IsPossessive(i);
            if (!actors.Actors[i].IsPerson || isOwner) continue;
            bool isApposition = span.Start >= headEnd
                && (IsBehindComma(text, actors.Mentions[i].First) || IsBehindAs(text, actors.Mentions[i].First)
                    || ((span.End == end || span.End == nameEnd) && IsTitled(text, actors, phrase, headPart, i)));
            if (span.Start >= headEnd && !isApposition) continue;
            if (found >= 0 && actors.AreCoordinated(found, i)) break;
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

    // What stands before mention number "mention" is its title.
    private static bool IsTitled(OuterText text, ActorIndex actors, NounPhrase phrase, NounPhrase headPart, int mention) =>
        IsOfficeOf(text, phrase, headPart, actors.Mentions[mention].Span.Start) || IsOfficeIn(text, actors, headPart, mention)
        || IsBehindBody(text, actors, headPart, mention);

    // "a man who identified himself as Ann Lee"
    private static bool IsBehindAs(OuterText text, int token) => token > 0 && text.Document.Is(text.Document.Tokens.At(token - 1), "as");

    // "Secretary of State Ann Lee", "Secretary to the Treasury Ann Lee",
    // "Minister of the Interior Ann Lee", "Sports editor in Norburg Ann Lee", "the historian of
    // science Ann Lee": the office is the name's title.
    private static bool IsOfficeOf(OuterText text, NounPhrase phrase, NounPhrase headPart, int name)
    {
        int of = headPart.End;
        if (of + 1 >= phrase.End || !(text.IsWord(of, "of") || text.IsWord(of, "in") || text.IsWord(of, "to"))
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

    // "Chamber of Commerce president Ann Lee", "Bank of Norburg Director Ann Lee": the preposition stands within the body's name, and
    // the office before hers.
    private static bool IsOfficeIn(OuterText text, ActorIndex actors, NounPhrase headPart, int mention)
    {
        int office = actors.Mentions[mention].First - 1;
        bool isBody = text.Is(headPart.End - 1, WordClass.Capital) && !text.Is(headPart.End - 1, WordClass.Role | WordClass.Determiner);
        if (!isBody || office <= 0 || (text.ClassOfToken(office) & WordClass.Role) == 0) return false;
        return text.Document.Tokens.At(office).Is(TokenForm.Small)
            ? text.Document.Tokens.At(office - 1).Is(TokenForm.Capital)
            : mention > 0 && actors.Mentions[mention - 1].End == office && actors.Actors[mention - 1].Kind == ActorKind.Organisation;
    }

    // "the governor of the Mill region Ann Lee", "head of the Harbour Party (HP) Ann Lee": a body is nobody's title, so the name goes
    // with the office.
    private static bool IsBehindBody(OuterText text, ActorIndex actors, NounPhrase headPart, int mention)
    {
        int head = headPart.End - 1;
        if (!text.Is(head, WordClass.Role) || text.Is(head, WordClass.Plural) || text.KindOf(head) != TokenKind.Word
            || text.IsIn(Kindred, head) || text.IsName(head, NameWord.Kin)) return false;
        int end = actors.Mentions[mention].First;
        if (text.Document.Text[text.Document.Tokens.At(end - 1).Start] == ')') end = OpeningBracket(text, end - 1);
        if (end <= text.Items[head].Token + 1) return false;
        ref readonly Token before = ref text.Document.Tokens.At(end - 1);
        bool isArea = before.Is(TokenForm.Small) && ((text.ClassOfToken(end - 1) & WordClass.Body) != 0 || Areas.Contains(text.Document, before));
        if (isArea) return text.Document.Tokens.At(end - 2).Is(TokenForm.Capital);
        for (int i = mention - 1; i >= 0 && actors.Mentions[i].End >= end; i--)
        {
            if (actors.Mentions[i].End == end) return actors.Actors[i].Kind == ActorKind.Organisation;
        }

        return false;
    }

    private static int OpeningBracket(OuterText text, int token)
    {
        const int Longest = 4;
        for (int i = token - 1; i > 0 && i > token - Longest; i--)
        {
            if (text.Document.Text[text.Document.Tokens.At(i).Start] == '(') return i;
        }

        return -1;
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
}
