using SeedGen.Extraction.Actors;
using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Cues;

/// <summary>Tells where a noun phrase ends that is read from its start.</summary>
internal static class PhraseEnds
{
    // They have their capital from the sentence: "Former coxswain Ann Lee".
    private static readonly WordSet Openers = new("former retired veteran local fellow senior junior leading acting outgoing longtime renowned");

    // Where a player stands on a field: "Mill centre Tom Reed".
    private static readonly WordSet Places = new(
        "centre prop lock hooker flanker wing back half number pivot seamer ace legend great icon idol");

    /// <summary>True when the phrase that begins at item <paramref name="first"/> ends before item <paramref name="i"/>.</summary>
    public static bool EndsPhrase(OuterText text, int first, int i, int limit)
    {
        // What most words are none of.
        const WordClass Small = WordClass.Auxiliary | WordClass.Pronoun | WordClass.Cue | WordClass.Temporal | WordClass.Adverb
            | WordClass.Coordinator | WordClass.Preposition;
        if (text.KindOf(i) is not (TokenKind.Word or TokenKind.Number or TokenKind.Possessive)) return false;
        if (PhraseWalls.IsVerb(text, i, first)) return true;
        return text.Is(i, Small) ? EndsAtSmall(text, first, i, limit) : EndsBehindName(text, first, i, limit);
    }

    private static bool EndsAtSmall(OuterText text, int first, int i, int limit)
    {
        if (text.Is(i, WordClass.Cue) && text.Is(i, WordClass.Gerund) && i > first && !text.Is(i - 1, WordClass.Determiner | WordClass.Preposition))
            return true;
        if (text.Is(i, WordClass.Temporal) && i > first && !text.Is(i, WordClass.Capital) && !IsInside(text, first, i)) return true;
        if (text.Is(i, WordClass.Adverb) && i > first && !text.Is(i, WordClass.Determiner) && !text.Is(i - 1, WordClass.Determiner)) return true;
        if (text.Is(i, WordClass.Coordinator)) return !Continues(text, i + 1, limit);
        if (text.IsWord(i, "to") && i > first && !text.Is(i - 1, WordClass.Role)) return true;
        if (text.Is(i, WordClass.Preposition)) return i == first || LeadsAdverbial(text, i, limit);
        if (text.Is(i, WordClass.Temporal) && i > first && text.Is(i, WordClass.Capital))
        {
            return !text.Is(i - 1, WordClass.Determiner) && !(i + 1 < limit && text.Is(i + 1, WordClass.Capital));
        }

        return EndsBehindName(text, first, i, limit);
    }

    // A small word behind a name is a verb, unless a noun for what the person does is on its way, or it belongs to the name:
    // "Ilse van der Berg", "Salim al-Harthy".
    private static bool EndsBehindName(OuterText text, int first, int i, int limit) =>
        i > first && text.Is(i - 1, WordClass.Capital) && !text.Is(i - 1, WordClass.Determiner | WordClass.Possessor) && IsSmall(text, i)
        && !(i == first + 1 && PhraseWalls.IsOneOf(Openers, text, first))
        && !IsNameParticle(text, i, limit) && !IsBetweenNames(text, i, limit) && !RoleFollows(text, i, limit);

    // "German chipmaker Veltrona": no verb, or its ending would tell.
    private static bool IsBetweenNames(OuterText text, int i, int limit) =>
        i + 1 < limit && text.Is(i + 1, WordClass.Capital) && text.KindOf(i) == TokenKind.Word
        && (LeadIns.EndsLike(text, i, "er") || LeadIns.EndsLike(text, i, "or") || LeadIns.EndsLike(text, i, "st") || LeadIns.EndsLike(text, i, "nt")
            || PhraseWalls.IsOneOf(Places, text, i)
            || LeadIns.EndsLike(text, i, "an") || LeadIns.EndsLike(text, i, "up") || LeadIns.EndsLike(text, i, "ic"));

    /// <summary>True for "al-Harthy", a name behind a small article.</summary>
    public static bool IsArticled(OuterText text, int i) =>
        text.KindOf(i) == TokenKind.Word && PersonNames.IsArticled(text.WordsOf(i));

    private static bool IsNameParticle(OuterText text, int i, int limit)
    {
        if (text.KindOf(i) != TokenKind.Word || text.Is(i, WordClass.Capital)) return false;
        ReadOnlySpan<char> word = text.WordsOf(i);
        if (word.Length > 4) return PersonNames.IsArticled(word);
        if (i + 1 >= limit) return false;
        if (text.Is(i + 1, WordClass.Capital)) return text.IsName(i, NameWord.Particle);
        return i + 2 < limit && text.Is(i + 2, WordClass.Capital) && text.KindOf(i + 1) == TokenKind.Word && text.IsName(i, NameWord.Particle)
            && text.IsName(i + 1, NameWord.Particle);
    }

    private static bool IsSmall(OuterText text, int i) =>
        text.KindOf(i) == TokenKind.Word && !text.Is(i, WordClass.Capital | WordClass.Preposition | WordClass.Coordinator);

    // "the head of last year's fair": the time belongs to the phrase.
    private static bool IsInside(OuterText text, int first, int i)
    {
        while (i - 1 > first && text.Is(i - 1, WordClass.Temporal)) i--;
        return i - 1 > first && text.Is(i - 1, WordClass.Determiner | WordClass.Preposition);
    }

    private static bool RoleFollows(OuterText text, int i, int limit)
    {
        for (int k = i; k < limit && k < i + 6; k++)
        {
            if (text.Is(k, WordClass.Role | WordClass.Body | WordClass.Document | WordClass.Plural)) return true;
            if (text.KindOf(k) is not TokenKind.Word || text.Is(k, WordClass.Determiner | WordClass.Preposition | WordClass.Auxiliary)) return false;
        }

        return false;
    }

    private static bool Continues(OuterText text, int i, int limit) =>
        i < limit && text.KindOf(i) == TokenKind.Word
        && (text.Is(i, WordClass.Capital) || (!text.Is(i, WordClass.Cue | WordClass.Auxiliary) && RoleFollows(text, i, limit)));

    /// <summary>True when the preposition at <paramref name="i"/> leads to a time or an occasion: "on Tuesday", "in a statement".</summary>
    public static bool LeadsAdverbial(OuterText text, int i, int limit)
    {
        if (text.IsWord(i, "of") || text.IsWord(i, "for")) return false;
        if (text.IsWord(i, "during") || text.IsWord(i, "after") || text.IsWord(i, "before") || text.IsWord(i, "following")
            || text.IsWord(i, "ahead")) return true;
        for (int k = i + 1; k < limit && k < i + 6; k++)
        {
            if (text.Is(k, WordClass.Temporal | WordClass.Document | WordClass.Event) || text.KindOf(k) == TokenKind.Number) return true;
            if (text.KindOf(k) == TokenKind.Punctuation || text.Is(k, WordClass.Preposition | WordClass.Capital)) return false;
        }

        return false;
    }
}
