using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Attribution.Cues;
using SeedGen.Extraction.Attribution.Referents;
using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Quotes;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Attribution;

/// <summary>Reads the medium that a noun phrase names, known or not: "the Courier", "state media", "the Bell newspaper".</summary>
internal static class MediumReader
{
    // So far back, in characters, a medium may be named that is "the newspaper".
    private const int MediumReach = 1_500;

    private static readonly WordSet Tails = new("""
        News Newspaper Times Post TV Television Radio Sports Sport Journal Magazine Gazette Herald Tribune Review Mail Echo Express
        Chronicle Observer Courier Telegraph Mirror Globe Beacon Ledger Bugle Argus Examiner Inquirer Dispatch Monitor Weekly Monthly
        Daily Broadcasting Network Newsnight Today Digest Sentinel Report Breakfast
        """);

    // Before and behind the name of a medium nobody knows: "the broadcaster Tidewave", "the Bell news agency".
    private static readonly WordSet Before = new("agency newspaper broadcaster channel outlet magazine");

    private static readonly WordSet Behind = new("agency newspaper broadcaster channel website magazine newswire daily");

    /// <summary>The words for the medium that <paramref name="phrase"/> names; null when it names none.</summary>
    public static TextSpan? Read(OuterText text, ActorIndex actors, NounPhrase phrase)
    {
        if (phrase.IsEmpty) return null;
        TextSpan span = text.SpanOf(phrase.First, phrase.End);
        for (int i = actors.FirstAfter(span.Start); i < actors.Actors.Length && actors.Mentions[i].Span.End <= span.End; i++)
        {
            ActorKind kind = actors.Actors[i].Kind;
            if (kind == ActorKind.Media || (kind == ActorKind.Organisation && HoldsTail(text, actors.Mentions[i].Span)))
                return WithTail(text, actors.Mentions[i].Span, phrase.End);
        }

        if (IsUnknownName(text, actors, phrase)) return span;

        // "state media", "local newspapers": a medium without a name.
        if (phrase.End < text.Items.Count && text.Is(phrase.End - 1, WordClass.Capital) && IsBareMedium(text, phrase.End))
            return text.SpanOf(phrase.First, phrase.End + 1);
        if (IsBarePaper(text, phrase))
            return text.IsWord(phrase.First, "this") ? null : IsThePaper(text, phrase) ? LastMedium(actors, span.Start) ?? span : span;
        return IsBareMedium(text, phrase.End - 1) ? span : UnknownMedium(text, actors, phrase);
    }

    // "RNB Sport": the branch of a medium that is known.
    private static TextSpan WithTail(OuterText text, TextSpan name, int limit)
    {
        int end = limit;
        while (end > 0 && text.SpanOf(end - 1).Start >= name.End) end--;
        int first = end;
        while (end < limit && text.Is(end, WordClass.Capital) && text.IsIn(Tails, end)) end++;
        return end > first ? TextSpan.FromBounds(name.Start, text.SpanOf(end - 1).End) : name;
    }

    private static bool IsBareMedium(OuterText text, int i) => !text.Is(i, WordClass.Capital)
        && (text.IsWord(i, "media") || text.IsWord(i, "television") || text.IsWord(i, "radio") || text.IsWord(i, "newspapers"));

    // "told the newspaper", "told the paper"; "in a paper" is a study, and "the Bell newspaper" has a name.
    private static bool IsBarePaper(OuterText text, NounPhrase phrase)
    {
        int i = phrase.End - 1;
        if (!text.Is(phrase.First, WordClass.Determiner)) return false;
        for (int k = phrase.First; k < i; k++)
        {
            if (text.Is(k, WordClass.Capital)) return false;
        }

        return text.IsWord(i, "newspaper") || text.IsWord(i, "broadcaster") || text.IsWord(i, "magazine")
            || (i > 1 && text.IsWord(i, "paper") && text.IsWord(i - 1, "the") && text.IsWord(i - 2, "told"));
    }

    // A broadcaster or a magazine need not be the medium named last.
    private static bool IsThePaper(OuterText text, NounPhrase phrase) =>
        text.IsWord(phrase.First, "the") && (text.IsWord(phrase.End - 1, "newspaper") || text.IsWord(phrase.End - 1, "paper"));

    // The one named last, not far before an offset; null when none was.
    private static TextSpan? LastMedium(ActorIndex actors, int offset)
    {
        for (int i = actors.FirstAfter(offset) - 1; i >= 0 && offset - actors.Mentions[i].Span.End < MediumReach; i--)
        {
            if (actors.Actors[i].Kind == ActorKind.Media) return actors.Mentions[i].Span;
        }

        return null;
    }

    // "RNB Radio North".
    private static bool HoldsTail(OuterText text, TextSpan name)
    {
        for (int t = text.Document.TokenAt(name.Start); t < text.Document.Tokens.Count && text.Document.Tokens.At(t).Start < name.End; t++)
        {
            if (Tails.Contains(text.Document, text.Document.Tokens.At(t)) || Stations.Has(text.Document, text.Document.Tokens.At(t)))
                return true;
        }

        return false;
    }

    // "The Evening Bell", "RNB", "Bay Sports": no actor, but called as media are.
    private static TextSpan? UnknownMedium(OuterText text, ActorIndex actors, NounPhrase phrase)
    {
        int end = phrase.First;
        while (end < phrase.End && !text.Is(end, WordClass.Capital)) end++;
        int first = end;
        while (end < phrase.End && text.Is(end, WordClass.Capital)) end++;
        if (first == end || (end == first + 1 && text.Is(first, WordClass.Determiner))) return null;
        TextSpan span = text.SpanOf(first, end);
        int near = actors.FirstAfter(span.Start);
        if (near < actors.Actors.Length && actors.Mentions[near].Span.Overlaps(span) && actors.Actors[near].OwnName is null) return null;
        ReadOnlySpan<char> last = text.Document.Text.AsSpan(text.SpanOf(end - 1).Start, text.SpanOf(end - 1).Length);
        bool isPaper = text.IsWord(first, "the") && end - first > 1 && !text.Is(end - 1, WordClass.Body | WordClass.Role | WordClass.Plural);
        bool isAgency = first > phrase.First && PhraseWalls.IsOneOf(Before, text, first - 1);
        isAgency |= IsMediumWord(text, end, phrase.End) || IsMediumWord(text, end + 1, phrase.End);
        bool isAcronym = end - first == 1 && Letters.IsAcronym(last) && last.Length < 6;
        return isPaper || isAgency || isAcronym || Tails.Contains(last) || text.IsWord(first, "radio") ? span : null;
    }

    // "he told Movistar.": one capitalised word behind the verb, nobody who is known, and the clause ends.
    private static bool IsUnknownName(OuterText text, ActorIndex actors, NounPhrase phrase)
    {
        const WordClass Others = WordClass.Body | WordClass.Role | WordClass.Event | WordClass.Document | WordClass.Male | WordClass.Female
            | WordClass.Temporal | WordClass.Pronoun | WordClass.Determiner;
        bool leads = phrase.First > 0 && (text.IsWord(phrase.First - 1, "told")
            || (phrase.First > 1 && (text.IsWord(phrase.First - 2, "writing")
                || (text.IsWord(phrase.First - 2, "interview") && text.IsWord(phrase.First - 1, "with")))));
        if (phrase.End != phrase.First + 1 || !leads || !text.Is(phrase.First, WordClass.Capital) || text.Is(phrase.First, Others)) return false;
        bool goesOn = phrase.End < text.Items.Count && text.KindOf(phrase.End) != TokenKind.Punctuation
            && !(text.Is(phrase.End, WordClass.Preposition) && PhraseEnds.LeadsAdverbial(text, phrase.End, text.Items.Count));
        if (goesOn) return false;
        TextSpan span = text.SpanOf(phrase.First);
        int near = actors.FirstAfter(span.Start);
        return span.Length > 3 && (near >= actors.Actors.Length || !actors.Mentions[near].Span.Overlaps(span));
    }

    // "the Bell news agency", "the Bell newspaper".
    private static bool IsMediumWord(OuterText text, int i, int end) =>
        i < end && PhraseWalls.IsOneOf(Behind, text, i);
}
