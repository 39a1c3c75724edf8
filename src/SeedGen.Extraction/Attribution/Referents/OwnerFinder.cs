using SeedGen.Extraction.Attribution.Cues;
using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Attribution.Referents;

/// <summary>Finds the state or body for which somebody speaks who is described and not named.</summary>
internal static class OwnerFinder
{
    private static readonly WordSet Issued = new("""
        released published issued written compiled commissioned prepared conducted produced posted sent signed filed obtained
        """);

    // Who is called so with a body's or a place's name does not speak for it: "a resident of Norburg", "a critic of the board".
    private static readonly WordSet Outsiders = new("""
        resident residents native natives inhabitant inhabitants citizen citizens refugee refugees migrant migrants survivor
        survivors victim victims
        critic critics opponent opponents rival rivals fan fans supporter supporters customer customers patient patients tenant
        tenants
        visitor visitors neighbour neighbours neighbor neighbors friend friends enemy enemies
        """);

    private static readonly WordSet Unofficial = new(
        "opposition rebel rebels separatist militant insurgent guerrilla dissident exile exiled business union community church student gang");

    // What tells that a name is no person's.
    private const WordClass Nobody = WordClass.Capital | WordClass.Role | WordClass.Body | WordClass.Document | WordClass.Plural
        | WordClass.CompanyTail;

    /// <summary>
    /// "Northland's minister", "a spokesman for the ministry", "White House officials", "the Northern army": who stands
    /// behind the head at item <paramref name="head"/>; null when nobody does or it may be either of two.
    /// </summary>
    public static (NamedActor? Actor, Basis Basis) Find(OuterText text, ActorIndex actors, NounPhrase phrase, NounPhrase headPart, int head)
    {
        NamedActor? modifier = null;
        NamedActor? complement = null;
        WordClass headClass = text.Items[head].Class;
        int headEnd = text.SpanOf(headPart.End - 1).End;
        int end = text.SpanOf(phrase.End - 1).End;
        bool isBody = (headClass & (WordClass.Body | WordClass.Document)) != 0 && (headClass & WordClass.Role) == 0;
        bool isOffice = IsOffice(text, headPart, head);
        bool isPaper = (headClass & WordClass.Document) != 0 && (headClass & (WordClass.Role | WordClass.Body)) == 0;
        for (int i = actors.FirstAfter(text.SpanOf(phrase.First).Start); i < actors.Actors.Length; i++)
        {
            TextSpan span = actors.Mentions[i].Span;
            if (span.End > end) break;
            NamedActor actor = actors.Actors[i];

            // A letter of Reed's speaks for him, his lawyer does not.
            bool isWriter = isPaper && span.Start < headEnd && actors.IsPossessive(i);
            if (actor.IsPerson && !isWriter)
            {
                // "a spokesman for Norburg mayor Tom Reed": the town is in the mayor's title.
                bool isTitled = i > 0 && AreRoles(text, actors.Mentions[i - 1].End, actors.Mentions[i].First);
                if (isTitled && modifier == actors.Actors[i - 1]) modifier = null;
                if (isTitled && complement == actors.Actors[i - 1]) complement = null;
                continue;
            }

            if (span.Start < headEnd)
            {
                // "Northland's Vall Strand"
                bool isCitizen = actor.Kind == ActorKind.State && (headClass & Nobody) == WordClass.Capital && head > headPart.First
                    && text.Is(head - 1, WordClass.Capital) && text.SpanOf(head - 1).Start > span.End;
                if (isCitizen) return default;
                if (actors.IsPossessive(i) && actors.IsByName(i)) return (actor, Basis.Stated);
                bool isState = actor.Kind == ActorKind.State && isOffice && !IsHyphened(text, span);
                if (isState && modifier is not null && modifier != actor && HasCoordinator(text, headPart)) return default;
                if (isState || isBody || actor.Kind is ActorKind.Organisation or ActorKind.Media) modifier ??= actor;
            }
            else if (IsOwnedThrough(text, headPart.End, headClass) && actors.IsByName(i)
                && !(text.KindOf(head) == TokenKind.Word && text.IsIn(Outsiders, head)) && !AreOwnedBy(text, actors.Mentions[i].End, end))
            {
                complement ??= actor;
            }
        }

        if (modifier is null && complement is null && (headClass & WordClass.Document) != 0) complement = IssuerBehind(text, actors, phrase.End);
        if (modifier is null) return (complement, Basis.Stated);
        bool isInferred = isOffice && modifier.Kind == ActorKind.State;
        return (modifier, isInferred ? Basis.Inferred : Basis.Stated);
    }

    // "a spokesman for the Mill workers"
    private static bool AreOwnedBy(OuterText text, int token, int end)
    {
        if (token >= text.Document.Tokens.Count) return false;
        ref readonly Token next = ref text.Document.Tokens.At(token);
        const WordClass People = WordClass.Role | WordClass.Plural;
        return next.End <= end && next.Is(TokenForm.Small) && (text.ClassOfToken(token) & People) == People;
    }

    private static bool AreRoles(OuterText text, int first, int end)
    {
        int t = first;
        while (t < end && (text.ClassOfToken(t) & WordClass.Role) != 0) t++;
        return t >= end;
    }

    // "a report published last week by the board".
    private static NamedActor? IssuerBehind(OuterText text, ActorIndex actors, int end)
    {
        const int Reach = 7;
        if (end >= text.Items.Count || text.IsQuote(end) || text.Is(end, WordClass.Capital) || !text.IsIn(Issued, end)) return null;
        for (int i = end + 1; i + 1 < text.Items.Count && i < end + Reach && text.KindOf(i) is TokenKind.Word or TokenKind.Number; i++)
        {
            if (!text.IsWord(i, "by") && !text.IsWord(i, "from")) continue;
            NounPhrase issuer = NounPhrase.From(text, i + 1, text.Items.Count);
            if (issuer.IsEmpty) return null;
            TextSpan span = text.SpanOf(issuer.First, issuer.End);
            for (int m = actors.FirstAfter(span.Start); m < actors.Actors.Length && actors.Mentions[m].Span.End <= span.End; m++)
            {
                if (actors.IsByName(m)) return actors.Actors[m];
            }

            return null;
        }

        return null;
    }

    // Who was in office once speaks for himself.
    private static bool IsOffice(OuterText text, NounPhrase headPart, int head)
    {
        if (!text.Is(head, WordClass.Office)) return false;
        for (int i = headPart.First; i < head; i++)
        {
            if (text.IsWord(i, "former") || text.IsWord(i, "ex") || text.IsWord(i, "retired")) return false;

            // "a Northlandic opposition leader"
            if (text.KindOf(i) == TokenKind.Word && text.IsIn(Unofficial, i)) return false;
        }

        return true;
    }

    // "US-backed officials" are not those of the US.
    private static bool IsHyphened(OuterText text, TextSpan name) =>
        name.End < text.Document.Text.Length && text.Document.Text[name.End] == '-';

    private static bool HasCoordinator(OuterText text, NounPhrase headPart)
    {
        for (int i = headPart.First; i < headPart.End; i++)
        {
            if (text.Is(i, WordClass.Coordinator)) return true;
        }

        return false;
    }

    // What is no person, body or paper ("measures at the bank") speaks for nobody.
    private static bool IsOwnedThrough(OuterText text, int preposition, WordClass head)
    {
        if (preposition >= text.Items.Count || (head & (WordClass.Role | WordClass.Body | WordClass.Document)) == 0) return false;
        if (text.IsWord(preposition, "of") || text.IsWord(preposition, "for") || text.IsWord(preposition, "from")) return true;
        if (text.IsWord(preposition, "by")) return (head & WordClass.Document) != 0;
        return text.IsWord(preposition, "at") && (head & WordClass.Document) == 0;
    }
}
