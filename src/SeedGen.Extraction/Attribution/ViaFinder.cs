using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Attribution.Cues;
using SeedGen.Extraction.Attribution.Referents;
using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Attribution;

/// <summary>Finds who carried the words: the medium that was told, that published or that is quoted for them.</summary>
internal static class ViaFinder
{
    private const int Reach = 6;

    // What the word that leads to a medium can be.
    private const WordClass Leading = WordClass.Speech | WordClass.Preposition | WordClass.Capital;

    // So far back, in characters, a medium may be named that is "the newspaper".
    private const int MediumReach = 1_500;

    private static readonly WordSet Tails = new("""
        News Newspaper Times Post TV Television Radio Sports Sport Journal Magazine Gazette Herald Tribune Review Mail Echo Express
        Chronicle Observer Courier Telegraph Mirror Globe Beacon Ledger Bugle Argus Examiner Inquirer Dispatch Monitor Weekly Monthly
        Daily Broadcasting Network Newsnight Today Digest Sentinel Report Breakfast
        """);

    private static readonly WordSet Carrying = new(
        "asked seen obtained reviewed carried published reported released quoted cited broadcast aired issued run");

    // Where people write themselves: "wrote on Facebook".
    private static readonly WordSet Platforms = new(
        "Facebook Twitter X Instagram Telegram TikTok LinkedIn YouTube Weibo WhatsApp Snapchat Bluesky Mastodon "
        + "Threads Reddit WeChat VKontakte");

    private static readonly WordSet Stations = new("BBC ITV RTE RTÉ ABC CBC NBC CBS PBS NPR RNZ SABC NHK ZDF ARD RAI");

    /// <summary>The words for the medium in <paramref name="sentence"/>, other than the speaker's own; null when there is none.</summary>
    public static TextSpan? Find(OuterText text, OuterSentence sentence, ActorIndex actors, ScratchList<Cue> cues, int chosen)
    {
        NounPhrase speaker = cues[chosen].Subject;
        if (Fronted(text, sentence, actors) is { } fronted && !Overlaps(text, speaker, fronted)) return fronted;
        int end = sentence.End;
        for (int i = text.Next(Leading, sentence.First, end); i < end; i = text.Next(Leading, i + 1, end))
        {
            if (!LeadsToMedium(text, sentence, i) || IsOthers(text, cues, chosen, i)) continue;
            if (text.IsWord(i, "on") && PlatformAt(text, i + 1, sentence.End) is { } platform) return platform;
            NounPhrase carrier = NounPhrase.From(text, i + 1, sentence.End);
            if ((MediumIn(text, actors, carrier) ?? (IsCarried(text, i) ? BodyIn(text, actors, carrier) : null)) is { } medium
                && !Overlaps(text, speaker, medium)) return medium;
        }

        for (int c = 0; c < cues.Count; c++)
        {
            Cue cue = cues[c];
            bool isSpeaker = cue.Subject == speaker && cue.Form != CueForm.AsSaying;
            bool isOthers = cue.Form == CueForm.AsSaying && cue.First > cues[chosen].First;
            if (isSpeaker || isOthers || !Relays(text, cue)) continue;
            NounPhrase subject = cue.Form == CueForm.AsSaying ? cue.Reporter : cue.Subject;
            if (!subject.IsEmpty && MediumIn(text, actors, subject) is { } medium && !Overlaps(text, speaker, medium)) return medium;
        }

        return null;
    }

    // "In the Courier, Reed wrote", "On Radio North, Reed said".
    private static TextSpan? Fronted(OuterText text, OuterSentence sentence, ActorIndex actors)
    {
        int name = sentence.First + 1;
        if (name + 2 >= sentence.End || !(text.IsWord(sentence.First, "in") || text.IsWord(sentence.First, "on"))) return null;
        if (text.IsWord(name, "the")) name++;
        int at = actors.FirstAfter(text.SpanOf(sentence.First).End);
        if (at >= actors.Actors.Length || actors.Actors[at].Kind != ActorKind.Media) return null;
        TextSpan span = actors.Mentions[at].Span;
        bool isNext = span.Start <= text.SpanOf(name).Start && span.End >= text.SpanOf(name).End;
        while (name < sentence.End && text.SpanOf(name).Start < span.End) name++;
        return isNext && name < sentence.End && text.MarkAt(name) == ',' ? span : null;
    }

    // "Reed said “…”; Cole, on Radio North, called it “…”": another clause, with a speaker of its own.
    private static bool IsOthers(OuterText text, ScratchList<Cue> cues, int chosen, int i)
    {
        Cue cue = cues[chosen];
        for (int k = chosen + 1; k < cues.Count && i >= cue.End; k++)
        {
            bool isOther = cues[k].Form is CueForm.Finite or CueForm.AsSaying && cues[k].Subject != cue.Subject
                && !text.Is(cues[k].Subject.First, WordClass.Pronoun);
            if (isOther && cues[k].Subject.First > cue.End && cues[k].Subject.First <= i) return true;
        }

        for (int k = i; k < cue.First; k++)
        {
            if (text.MarkAt(k) == ';') return true;
        }

        return false;
    }

    // "Radio North reported that Reed said …" and "… Reed said, Radio North wrote" (or "wrote Radio North").
    private static bool Relays(OuterText text, Cue cue)
    {
        if (cue.Form == CueForm.AsSaying) return true;
        if (cue.Form is not (CueForm.Finite or CueForm.Inverted)) return false;
        int before = Math.Min(cue.First, cue.Subject.First) - 1;
        int end = Math.Max(cue.End, cue.Subject.End);
        return text.IsWord(cue.First, "reported") || text.IsWord(cue.First, "reports")
            || (before >= 0 && text.MarkAt(before) == ',' && end < text.Items.Count && text.KindOf(end) == TokenKind.Punctuation);
    }

    // "told the Times", "carried by the agency", "in an interview with the Times", "a note in the Times", "according to the Times".
    private static bool LeadsToMedium(OuterText text, OuterSentence sentence, int i)
    {
        if (text.IsWord(i, "told") || text.IsWord(i, "telling") || text.IsWord(i, "tells")) return true;
        if (i == sentence.First) return false;
        if (text.IsWord(i, "by")) return IsCarriedBy(text, i, sentence.First);

        // Nearly no preposition stands behind any of these.
        if (text.IsQuote(i - 1)) return text.IsWord(i, "on") && PlatformAt(text, i + 1, sentence.End) is not null;
        bool isBehindPaper = text.Is(i - 1, WordClass.Document | WordClass.Event);
        bool isBehindSpeech = text.Is(i - 1, WordClass.Speech);
        bool isSaying = text.IsWord(i - 1, "writing") || text.IsWord(i - 1, "speaking");
        if (text.IsWord(i, "to")) return isBehindPaper || text.IsWord(i - 1, "according");
        if (!isBehindPaper && !isBehindSpeech && !isSaying) return false;
        if (text.IsWord(i, "for")) return isSaying;
        if (text.IsWord(i, "on")) return true;
        bool isPlace = text.IsWord(i, "with") || text.IsWord(i, "in") || text.IsWord(i, "from") || text.IsWord(i, "via");
        return isPlace && (isSaying || isBehindPaper || text.IsWord(i - 1, "wrote") || text.IsWord(i - 1, "writes"));
    }

    private static TextSpan? PlatformAt(OuterText text, int i, int end)
    {
        if (i >= end || !text.Is(i, WordClass.Capital)) return null;
        bool goesOn = i + 1 < end && text.Is(i + 1, WordClass.Capital);
        if (goesOn && text.IsWord(i, "truth") && text.IsWord(i + 1, "social")) return text.SpanOf(i, i + 2);
        return !goesOn && text.IsIn(Platforms, i) ? text.SpanOf(i) : null;
    }

    private static bool IsCarriedBy(OuterText text, int i, int limit)
    {
        for (int k = i - 1; k >= limit && k >= i - Reach && !text.IsQuote(k); k--)
        {
            if (text.IsIn(Carrying, k)) return true;
        }

        return false;
    }

    /// <summary>The words for the medium that <paramref name="phrase"/> names; null when it names none.</summary>
    public static TextSpan? MediumIn(OuterText text, ActorIndex actors, NounPhrase phrase)
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

    // "a statement carried by the Northern Agency": whatever it is called, it is a medium.
    private static bool IsCarried(OuterText text, int by) =>
        text.IsWord(by, "by") && (text.IsWord(by - 1, "carried") || text.IsWord(by - 1, "broadcast") || text.IsWord(by - 1, "aired"));

    private static TextSpan? BodyIn(OuterText text, ActorIndex actors, NounPhrase phrase)
    {
        if (phrase.IsEmpty) return null;
        TextSpan span = text.SpanOf(phrase.First, phrase.End);
        int i = actors.FirstAfter(span.Start);
        return i < actors.Actors.Length && actors.Mentions[i].Span.End <= span.End && actors.Actors[i].Kind == ActorKind.Organisation
            ? actors.Mentions[i].Span : null;
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
            if (Tails.Contains(text.Document, text.Document.Tokens.At(t)) || Stations.Contains(text.Document, text.Document.Tokens.At(t)))
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
        bool isAgency = first > phrase.First
            && (text.IsWord(first - 1, "agency") || text.IsWord(first - 1, "newspaper") || text.IsWord(first - 1, "broadcaster")
            || text.IsWord(first - 1, "channel") || text.IsWord(first - 1, "outlet") || text.IsWord(first - 1, "magazine"));
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
            && !(text.Is(phrase.End, WordClass.Preposition) && NounPhrase.LeadsAdverbial(text, phrase.End, text.Items.Count));
        if (goesOn) return false;
        TextSpan span = text.SpanOf(phrase.First);
        int near = actors.FirstAfter(span.Start);
        return span.Length > 3 && (near >= actors.Actors.Length || !actors.Mentions[near].Span.Overlaps(span));
    }

    // "the Bell news agency", "the Bell newspaper".
    private static bool IsMediumWord(OuterText text, int i, int end) =>
        i < end && (text.IsWord(i, "agency") || text.IsWord(i, "newspaper") || text.IsWord(i, "broadcaster") || text.IsWord(i, "channel")
            || text.IsWord(i, "website") || text.IsWord(i, "magazine") || text.IsWord(i, "newswire") || text.IsWord(i, "daily"));

    private static bool Overlaps(OuterText text, NounPhrase speaker, TextSpan medium) =>
        text.SpanOf(speaker.First, speaker.End).Overlaps(medium);
}
