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

    private static readonly WordSet Carrying = new(
        "asked seen obtained reviewed carried published reported released quoted cited broadcast aired issued run");

    // Where people write themselves: "wrote on Facebook".
    private static readonly WordSet Platforms = new(
        "Facebook Twitter X Instagram Telegram TikTok LinkedIn YouTube Weibo WhatsApp Snapchat Bluesky Mastodon "
        + "Threads Reddit WeChat VKontakte");

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
            if ((MediumReader.Read(text, actors, carrier) ?? (IsCarried(text, i) ? BodyIn(text, actors, carrier) : null)) is { } medium
                && !Overlaps(text, speaker, medium)) return medium;
        }

        for (int c = 0; c < cues.Count; c++)
        {
            Cue cue = cues[c];
            bool isSpeaker = cue.Subject == speaker && cue.Form != CueForm.AsSaying;
            bool isOthers = cue.Form == CueForm.AsSaying && cue.First > cues[chosen].First;
            if (isSpeaker || isOthers || !Relays(text, cue) || IsReason(text, cues[chosen], cue)) continue;
            NounPhrase subject = cue.Form == CueForm.AsSaying ? cue.Reporter : cue.Subject;
            if (!subject.IsEmpty && MediumReader.Read(text, actors, subject) is { } medium && !Overlaps(text, speaker, medium)) return medium;
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

    // "Reed called it “late” after Radio North reported a leak": that is what made him speak.
    private static bool IsReason(OuterText text, Cue chosen, Cue cue)
    {
        int before = cue.Subject.First - 1;
        return before >= chosen.End && (text.IsWord(before, "after") || text.IsWord(before, "since") || text.IsWord(before, "because"));
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

    private static bool Overlaps(OuterText text, NounPhrase speaker, TextSpan medium) =>
        text.SpanOf(speaker.First, speaker.End).Overlaps(medium);
}
