using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Cues;

/// <summary>Tells verb forms from the nouns and adjectives that look like them.</summary>
internal static class CueWords
{
    private static readonly WordSet Relating = new("relate relates related relating");

    /// <summary>True when item <paramref name="i"/> is a finite verb, as far as its form and the word before tell.</summary>
    public static bool IsFiniteVerb(OuterText text, int i, int limit)
    {
        if (text.KindOf(i) != TokenKind.Word || text.Is(i, WordClass.Capital)) return false;
        if (text.Is(i, WordClass.Cue)) return IsVerb(text, i, limit) && text.Is(i, WordClass.Past | WordClass.Present);
        if (text.Is(i, WordClass.OtherVerb)) return !FollowsAdjective(text, i, limit) && !(i > limit && text.Is(i - 1, WordClass.Preposition));
        return EndsLikePast(text, i) && i > limit && !text.IsQuote(i - 1) && !FollowsAdjective(text, i, limit)
            && !text.Is(i - 1, WordClass.Preposition | WordClass.Adverb);
    }

    /// <summary>True when the cue word at item <paramref name="i"/> stands as a verb.</summary>
    public static bool IsVerb(OuterText text, int i, int limit)
    {
        if (FollowsAdjective(text, i, limit) || IsKnownAs(text, i) || IsSum(text, i) || IsAkin(text, i) || IsItem(text, i, limit)) return false;
        int before = i - 1;
        while (before >= limit && text.Is(before, WordClass.Adverb)) before--;
        if (before < limit) return !text.Is(i, WordClass.AlsoNoun) || text.Is(i, WordClass.Past);
        if (text.Is(i, WordClass.Base) && !text.Is(i, WordClass.Past))
            return (TakesBase(text, before) || (!text.Is(i, WordClass.AlsoNoun) && IsPeople(text, before))) && !IsDuty(text, before);
        if (text.Is(i, WordClass.Gerund) && before > limit && text.IsWord(before - 1, "with")
            && text.Is(before, WordClass.Determiner))
            return text.IsWord(before, "one") || text.IsWord(before, "some")
                || text.IsWord(before, "many") || text.IsWord(before, "another");
        if (text.Is(i, WordClass.Gerund))
            return !text.Is(before, WordClass.Determiner | WordClass.Possessor)
                && !(i - 1 == before && IsPluralOwner(text, before));
        if (!text.Is(i, WordClass.AlsoNoun)) return true;

        // "Union demands were late": the subject of the verb behind it. "A plan that Reed claims would help" has one.
        bool isSubject = text.Is(i, WordClass.Present) && i + 1 < text.Items.Count
            && (text.IsWord(i + 1, "are") || text.IsWord(i + 1, "were") || text.IsWord(i + 1, "have")) && !IsInRelative(text, before, limit);
        if (isSubject) return false;
        if (text.MarkAt(before) == ',' && text.Is(i, WordClass.Present) && i + 1 < text.Items.Count
            && (text.Is(i + 1, WordClass.Coordinator) || text.MarkAt(i + 1) == ',')) return false;
        if (text.Is(before, WordClass.Preposition) || text.Is(before, WordClass.Coordinator))
            return text.Is(before, WordClass.Coordinator)
                && i - 1 == before;

        // "denies American claims": the words of the one before, not a verb.
        for (int k = before; k >= limit && k > before - 4; k--)
        {
            if (text.Is(k, WordClass.OfWords)) return false;
            if (!text.Is(k, WordClass.Capital)) break;
        }

        if (!text.Is(i, WordClass.Past) && IsGoverned(text, before, limit) && !IsSaid(text, before, i, limit)) return false;
        return text.Is(before, WordClass.Pronoun | WordClass.Role | WordClass.Body | WordClass.Document | WordClass.Capital | WordClass.Relative)
            || text.MarkAt(before) is ',' or ')' || text.IsQuote(before);
    }

    // "men whom Reed claims are late", "a plan that the board claims would help": who claims stands behind the relative.
    private static bool IsInRelative(OuterText text, int subject, int limit)
    {
        const WordClass Name = WordClass.Capital | WordClass.Role | WordClass.Body | WordClass.Pronoun | WordClass.Determiner;
        int i = subject;
        while (i > limit && text.Is(i, Name) && !text.Is(i, WordClass.Relative) && !text.IsWord(i, "that")) i--;
        return i < subject && (text.Is(i, WordClass.Relative) || (text.IsWord(i, "that") && i > limit && !text.Is(i - 1, WordClass.Cue)));
    }

    // "the directors' thinking"
    private static bool IsPluralOwner(OuterText text, int i) =>
        i > 0 && text.MarkAt(i) is '\'' or '\u2019' && text.SpanOf(i - 1).End == text.SpanOf(i).Start
            && text.Document.Text[text.SpanOf(i).Start - 1] == 's';

    // "of Sudrian claims": the capitalised words go with the noun behind them.
    private static bool IsGoverned(OuterText text, int i, int limit)
    {
        if (!text.Is(i, WordClass.Capital)) return false;
        while (i > limit && text.Is(i, WordClass.Capital)) i--;
        return text.IsWord(i, "of") || text.IsWord(i, "to") || text.IsWord(i, "about") || text.IsWord(i, "over") || text.IsWord(i, "against");
    }

    // "The Department of Trade notes: “…”", but "the leader of Sudrian claims": the name began before "of".
    private static bool IsSaid(OuterText text, int before, int verb, int limit)
    {
        bool hasWords = verb + 1 < text.Items.Count
            && (text.IsQuote(verb + 1) || text.MarkAt(verb + 1) is ',' or ':' || text.IsWord(verb + 1, "that"));
        while (before > limit && text.Is(before, WordClass.Capital)) before--;
        return hasWords && before > limit && text.IsWord(before, "of") && text.Is(before - 1, WordClass.Capital);
    }

    // "also known as": a name, not a thought.
    private static bool IsKnownAs(OuterText text, int i) =>
        text.IsWord(i, "known") && i + 1 < text.Items.Count && (text.IsWord(i + 1, "as") || text.IsWord(i + 1, "for"));

    // "the sums added up", "it adds to the cost": nothing is said. But "“Never,” she added to applause".
    private static bool IsSum(OuterText text, int i) =>
        i + 1 < text.Items.Count && !(i > 1 && (text.IsQuote(i - 1) || text.IsQuote(i - 2)))
            && (text.IsWord(i + 1, "up") || text.IsWord(i + 1, "to")) && (text.IsWord(i, "added") || text.IsWord(i, "adds") || text.IsWord(i, "add"));

    // "notes relating to the dam", "three related notes": nothing is told. But "Reed related that", "related how".
    private static bool IsAkin(OuterText text, int i) => PhraseWalls.IsOneOf(Relating, text, i) && i + 1 < text.Items.Count
        && text.KindOf(i + 1) == TokenKind.Word && !text.Is(i + 1, WordClass.Determiner | WordClass.Possessor | WordClass.Subordinator);

    // "the same campaign points", "further details": so many things. "Reed points out", "points to", "points at".
    private static bool IsItem(OuterText text, int i, int limit)
    {
        if (text.IsWord(i, "points") || text.IsWord(i, "point"))
        {
            bool isShown = i + 1 < text.Items.Count && (text.Is(i + 1, WordClass.Preposition | WordClass.Adverb) || text.IsWord(i + 1, "out"));
            return !isShown;
        }

        return i > limit && text.Is(i, WordClass.AlsoNoun) && !text.Is(i, WordClass.Past) && text.IsWord(i - 1, "further")
            && !IsSubjectAt(text, i - 2, limit);
    }

    // "Reed further notes that", "The report further states that"
    private static bool IsSubjectAt(OuterText text, int i, int limit) =>
        i >= limit && (text.Is(i, WordClass.Capital | WordClass.Role | WordClass.Body | WordClass.Pronoun)
        || (i > limit && text.Is(i, WordClass.Document) && text.Is(i - 1, WordClass.Determiner)));

    // "officials say", "would say", "they say", "builders say"; "to say" says nothing yet.
    private static bool TakesBase(OuterText text, int before) =>
        text.Is(before, WordClass.GroupPronoun | WordClass.SelfPronoun | WordClass.Plural | WordClass.Auxiliary)
        || text.IsWord(before, "police") || IsSecondName(text, before) || IsPlaceOfMany(text, before)
        || text.IsWord(before, "to") || text.IsQuote(before) || (before > 0 && text.MarkAt(before) == ',' && text.IsQuote(before - 1))
        || text.IsWord(before, "who") || EndsLikePlural(text, before);

    // "the Saudis say", "the Reeds say"
    private static bool IsPeople(OuterText text, int i) => i > 0 && text.Is(i, WordClass.Capital) && text.IsWord(i - 1, "the")
        && text.WordsOf(i) is { Length: > 3 } word && word[word.Length - 1] == 's' && word[word.Length - 2] != 's';

    // "The board must apologise": it has said nothing yet.
    private static bool IsDuty(OuterText text, int before) => text.IsWord(before, "must") || text.IsWord(before, "should");

    // "Residents of the Old Harbour say", "Analysts at Reed Bank say".
    private static bool IsPlaceOfMany(OuterText text, int i)
    {
        const int Longest = 5;
        int first = i;
        while (first > 1 && first > i - Longest && text.Is(first, WordClass.Capital)) first--;
        if (first == i || first < 1) return false;
        if (text.IsWord(first, "the")) first--;
        return first > 0 && text.Is(first, WordClass.Preposition) && text.Is(first - 1, WordClass.Plural);
    }

    // "Ann Cole and Tom Reed call".
    private static bool IsSecondName(OuterText text, int i)
    {
        int first = i;
        while (first > 1 && first > i - 4 && text.Is(first, WordClass.Capital)) first--;
        return first < i && first > 0 && text.IsWord(first, "and") && text.Is(first - 1, WordClass.Capital);
    }

    /// <summary>True for a word in small letters, no verb, that ends as many do: "builders".</summary>
    public static bool EndsLikePlural(OuterText text, int i)
    {
        if (text.KindOf(i) != TokenKind.Word || text.Is(i, WordClass.Capital | WordClass.Cue | WordClass.OtherVerb | WordClass.Adverb)) return false;
        TextSpan word = text.SpanOf(i);
        return word.Length > 3 && text.Document.Text[word.End - 1] == 's' && text.Document.Text[word.End - 2] is not ('s' or 'u' or 'i');
    }

    // "the alleged", "its reported", "North Korea's claimed".
    private static bool FollowsAdjective(OuterText text, int i, int limit)
    {
        int before = i - 1;
        while (before >= limit && text.Is(before, WordClass.Adverb) && !text.Is(before, WordClass.Determiner)) before--;
        if (before > limit && LeadIns.EndsLikeAdverb(text, before) && IsArticle(text, before - 1)) return true;
        return before >= limit && !StandsAlone(text, before, i)
            && (text.Is(before, WordClass.Determiner | WordClass.Possessor)
                || (text.KindOf(before) == TokenKind.Possessive && !Adverbials.IsShortBe(text, before, limit)))
            && !text.IsWord(before, "all") && !text.IsWord(before, "both") && !(text.IsWord(before, "that") && !text.Is(i, WordClass.AlsoNoun));
    }

    // "the newly built dam", "more loosely worded notes"; but "that clearly showed".
    private static bool IsArticle(OuterText text, int i) => text.IsWord(i, "the") || text.IsWord(i, "a") || text.IsWord(i, "an")
        || text.IsWord(i, "more") || text.IsWord(i, "most") || text.Is(i, WordClass.Possessor);

    // "a mother of three said", "some called it", "one said “…”": the number or quantity is no adjective's company.
    private static bool StandsAlone(OuterText text, int i, int verb)
    {
        if (!text.Is(i, WordClass.Determiner)) return false;

        // "One married a drummer": behind an adjective no determiner stands.
        bool isActing = text.IsWord(i, "one") && verb + 1 < text.Items.Count && text.Is(verb + 1, WordClass.Determiner | WordClass.Possessor)
            && EndsLikePast(text, verb);
        if (isActing) return true;
        if (!text.Is(verb, WordClass.Speech)) return false;
        bool isQuantity = text.IsWord(i, "some") || text.IsWord(i, "many") || text.IsWord(i, "one") || text.IsWord(i, "two")
            || text.IsWord(i, "three") || text.IsWord(i, "several") || text.IsWord(i, "another");
        if (!isQuantity) return false;
        return verb + 1 >= text.Items.Count || text.IsQuote(verb + 1) || text.KindOf(verb + 1) == TokenKind.Punctuation
            || text.Is(verb + 1, WordClass.Subordinator | WordClass.Pronoun | WordClass.Determiner | WordClass.Possessor | WordClass.Preposition
                | WordClass.Temporal | WordClass.Adverb);
    }

    // "party-backed", "state-owned", but "e-mailed", "re-opened".
    private static bool IsCompound(OuterText text, int i)
    {
        const int LongestPrefix = 2;
        return text.Document.Tokens.At(text.Items[i].Token).Is(TokenForm.Hyphened) && text.WordsOf(i).IndexOf('-') > LongestPrefix;
    }

    private static bool EndsLikePast(OuterText text, int i)
    {
        ReadOnlySpan<char> word = text.WordsOf(i);
        return word.Length > 4 && WordLetters.Ends(word, "ed") && !text.Is(i, WordClass.Role | WordClass.Body)
            && !IsCompound(text, i);
    }
}
