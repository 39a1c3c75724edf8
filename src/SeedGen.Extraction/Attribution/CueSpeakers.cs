using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Attribution.Cues;
using SeedGen.Extraction.Attribution.Referents;
using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution;

/// <summary>The cues of one sentence after the other, and whom their subjects mean. The discourse learns who is spoken of.</summary>
internal sealed class CueSpeakers(OuterText text, ActorIndex actors, Discourse discourse)
{
    private static readonly WordSet Replies = new("replied replies answered answers responded responds retorted retorts");

    private static readonly WordSet Additions = new("added adds continued continues concluded concludes");

    // They begin a clause that tells when or why somebody acted.
    private static readonly WordSet ClauseWords = new("as while when after before because since until");

    // So many sentences back somebody may still be who speaks of another, or who adds to what he said.
    private const int OtherReach = 3;

    private readonly ScratchList<Cue> _cues = new();
    private readonly SentenceCues _found = SentenceCues.Borrow();
    private Referent[] _speakers = new Referent[8];

    // Who put a question in the sentence before.
    private Referent? _asker;

    // The last person by name whose words were told, and the number of that sentence.
    private Referent? _teller;
    private int _told;

    /// <summary>The cues of the sentence read last, in the order of the text.</summary>
    public ScratchList<Cue> Cues => _cues;

    /// <summary>Somebody who acts in that sentence and may speak in the next, where no cue says who speaks; else null.</summary>
    public Referent? Acting { get; private set; }

    /// <summary>Whom the subject of cue number <paramref name="cue"/> means.</summary>
    public Referent this[int cue] => _speakers[cue];

    /// <summary>Ends the use.</summary>
    public void Release()
    {
        _cues.Release();
        _found.Return();
    }

    /// <summary>Finds the cues of the first <paramref name="count"/> sentences, to be read then.</summary>
    public void Find(int count) => _found.Find(text, count, _cues);

    /// <summary>Reads <paramref name="sentence"/>, which is number <paramref name="number"/>.</summary>
    public void Read(in OuterSentence sentence, int number)
    {
        Acting = null;
        NounPhrase main = _found.Read(number, _cues);
        RemoveBareLabels(number);
        if (TopicOf(sentence) is { IsEmpty: false } topic) RememberMain(topic, number);
        bool mainIsCue = false;
        bool leads = LeadsClause(sentence, main);
        if (leads) RememberMain(main, number);
        if (_speakers.Length < _cues.Count) Array.Resize(ref _speakers, _cues.Count * 2);
        for (int i = 0; i < _cues.Count; i++)
        {
            ref Cue cue = ref _cues[i];
            int same = FirstWith(cue.Subject);
            bool isQuotedBy = cue.Form == CueForm.AsSaying && i > 0 && _cues[i - 1].Subject == cue.Reporter;
            Referent speaker = same < i ? _speakers[same]
                : isQuotedBy ? discourse.ResolveBeforeLast(cue.Subject, number)
                : discourse.Resolve(cue.Subject, number);
            if (same == i && IsRead(cue) && discourse.Last(static r => r.IsInWriting) is { } writer)
                speaker = writer with { Phrase = speaker.Phrase, Basis = Basis.Inferred, Rule = "pronoun", Sentence = number };
            if (same == i && IsReply(cue, number) && OtherThanAsker(speaker, cue) is { } answerer)
                speaker = answerer with { Phrase = speaker.Phrase, Basis = Basis.Inferred, Rule = "pronoun", IsInWriting = false, Sentence = number };
            if (same == i && speaker.Rule.Length > 0 && OtherThanNamed(speaker, sentence, cue) is { } other)
                speaker = other with { Phrase = speaker.Phrase, Basis = Basis.Inferred, Rule = speaker.Rule, IsInWriting = false, Sentence = number };
            if (same == i && IsAddition(cue, number) && AgreeingTeller(cue) is { } teller && !teller.IsSameAs(speaker))
                speaker = teller with
                {
                    Phrase = speaker.Phrase,
                    Basis = Basis.Inferred,
                    Rule = "pronoun",
                    IsInWriting = false,
                    Sentence = number
                };
            if (speaker.Actor is null && ByInitials(cue) is { } labelled)
                speaker = speaker with
                {
                    Actor = labelled,
                    Kind = ReferentKind.Person,
                    Gender = labelled.Gender,
                    Basis = Basis.Inferred,
                    Description = null,
                };
            if (IsInWriting(sentence, cue)) speaker = speaker with { IsInWriting = true };
            _speakers[i] = speaker;
            mainIsCue |= cue.Subject.First == main.First;
            if (same == i) RememberPair(cue.Subject, number);
            if (same == i || speaker.IsInWriting) discourse.Remember(speaker);
            RememberCited(cue, sentence.End, number);
        }

        if (!main.IsEmpty && !mainIsCue && !leads) RememberMain(main, number);
        if (Acting is null && _cues.Count == 0 && !sentence.HasQuote) Acting = AskedAbout(sentence, number);
        if (Acting is null && mainIsCue && !sentence.HasQuote) Acting = Thinker();
        _asker = sentence.HasQuote ? AskerAmong(number) : null;
        RememberTeller(number);
    }

    // "Cole did it for money, the judge said. He added": whoever acts in what was told, it is who told it that goes on.
    private bool IsAddition(in Cue cue, int number) =>
        _teller is not null && number > _told && number - _told <= OtherReach
            && text.Is(cue.Subject.First, WordClass.PersonPronoun) && text.IsIn(Additions, cue.First)
            && !HasActedSince(cue.Subject.First);

    // "The judge said so. Reed disagreed. He added": it is Reed who goes on.
    private bool HasActedSince(int pronoun)
    {
        WordClass gender = Pronouns.At(text, pronoun) & (WordClass.Male | WordClass.Female);
        bool isOther = discourse.Last(r => r.Kind == ReferentKind.Person && Genders.Agree(Genders.Of(r), gender)) is { } last
            && last.Sentence > _told && !last.IsSameAs(_teller!);
        if (isOther) return true;
        OuterSentence told = text.Sentences[_told];
        int end = text.SpanOf(told.End - 1).End;
        for (int i = actors.FirstAfter(text.SpanOf(pronoun).Start) - 1; i >= 0 && actors.Mentions[i].Span.Start >= end; i--)
        {
            NamedActor actor = actors.Actors[i];
            bool fits = actor.IsPerson && actor != _teller!.Actor && Genders.Agree(actor.Gender, gender);
            if (fits && !text.IsQuoted(actors.Mentions[i].Span.Start)) return true;
        }

        return false;
    }

    private Referent? AgreeingTeller(in Cue cue)
    {
        WordClass gender = Pronouns.At(text, cue.Subject.First) & (WordClass.Male | WordClass.Female);
        return Genders.Agree(Genders.Of(_teller!), gender) ? _teller : null;
    }

    private void RememberTeller(int number)
    {
        for (int i = _cues.Count - 1; i >= 0; i--)
        {
            bool tells = !_cues[i].IsThought && _cues[i].Form is CueForm.Finite or CueForm.Inverted or CueForm.AccordingTo
                && _speakers[i] is { Kind: ReferentKind.Person };
            if (!tells) continue;
            (_teller, _told) = (_speakers[i].Actor is null ? null : _speakers[i], number);
            return;
        }
    }

    // "Ann Lee is here. Is she relieved? “…”": she answers what the writer asks of her.
    private Referent? AskedAbout(in OuterSentence sentence, int number)
    {
        int pronoun = sentence.First + 1;
        bool isAsked = pronoun + 1 < sentence.End && text.MarkAt(sentence.End - 1) == '?' && text.Is(sentence.First, WordClass.Auxiliary)
            && text.Is(pronoun, WordClass.PersonPronoun);
        return isAsked && discourse.Resolve(new NounPhrase(pronoun, pronoun + 1), number) is { Rule.Length: > 0 } asked ? asked : null;
    }

    // "She knew it was over. “…”": what she thought is told, and what she said may follow.
    private Referent? Thinker()
    {
        if (_cues.Count == 0 || !text.Is(_cues[0].Subject.First, WordClass.PersonPronoun)) return null;
        for (int i = 0; i < _cues.Count; i++)
        {
            if (!_cues[i].IsThought || _cues[i].Form != CueForm.Finite || _cues[i].Subject != _cues[0].Subject) return null;
        }

        return _speakers[0] is { Kind: ReferentKind.Person, Actor: not null } thinker ? thinker : null;
    }

    // "the agency reported, citing a diplomatic source": who is cited may be quoted next.
    private void RememberCited(in Cue cue, int end, int number)
    {
        if (cue.Form != CueForm.Nonfinite || !(text.IsWord(cue.First, "citing") || text.IsWord(cue.First, "quoting"))) return;
        NounPhrase cited = NounPhrase.From(text, cue.End, end);
        if (!cited.IsEmpty && text.Is(cited.HeadPart(text).End - 1, WordClass.Role | WordClass.Plural))
            discourse.Remember(discourse.Resolve(cited, number));
    }

    // "“Really?” a reporter asked. “Yes,” he replied.": who asks is not who answers.
    private bool IsReply(in Cue cue, int number) =>
        _asker is not null && _asker.Sentence == number - 1 && text.Is(cue.Subject.First, WordClass.PersonPronoun) && text.IsIn(Replies, cue.First);

    private Referent? OtherThanAsker(Referent speaker, in Cue cue)
    {
        WordClass gender = Pronouns.At(text, cue.Subject.First) & (WordClass.Male | WordClass.Female);
        return speaker.IsSameAs(_asker!)
            ? discourse.Last(other => other.Kind == ReferentKind.Person && !other.IsSameAs(_asker!) && Genders.Agree(Genders.Of(other), gender))
            : null;
    }

    // "“Reed never tires,” he said": who is spoken of is not who speaks, whatever the pronoun could mean.
    private Referent? OtherThanNamed(Referent speaker, in OuterSentence sentence, in Cue cue)
    {
        if (speaker.Actor is not { IsPerson: true } actor || cue.First == sentence.First) return null;
        int start = Math.Min(cue.First, cue.Subject.First);
        int quote = text.IsQuote(start - 1) ? start - 1 : start - 1 > sentence.First && text.IsQuote(start - 2) ? start - 2 : -1;
        if (quote < 0 || !actors.AreOpenedBy(actor, text.Quotes[text.Items[quote].Quote].Span)) return null;
        WordClass gender = Genders.Of(speaker);
        return discourse.Last(other => other.Kind == ReferentKind.Person && other.Actor is not null && !other.IsSameAs(speaker)
            && speaker.Sentence - other.Sentence <= OtherReach && Genders.Agree(Genders.Of(other), gender));
    }

    private Referent? AskerAmong(int number)
    {
        for (int i = _cues.Count - 1; i >= 0; i--)
        {
            if (text.Is(_cues[i].First, WordClass.Asking)) return _speakers[i] with { Sentence = number };
        }

        return null;
    }

    // "Their son sells eggs; he told them", "Reed voted against what he called", "Reed wept as he described": who acts before is
    // he who speaks behind it.
    private bool LeadsClause(in OuterSentence sentence, NounPhrase main)
    {
        if (main.IsEmpty || _cues.Count == 0 || !text.Is(_cues[0].Subject.First, WordClass.PersonPronoun | WordClass.GroupPronoun)
            || _cues[0].Subject.First <= main.End) return false;
        int clause = _cues[0].Subject.First - 1;
        return clause > sentence.First && (text.MarkAt(clause) == ';' || text.IsWord(clause, "what")
            || (text.KindOf(clause) == TokenKind.Word && text.IsIn(ClauseWords, clause)) || IsBehindColon(clause, main.End));
    }

    // "His deputy was blunter: in a later interview, he said": what leads in stands behind the colon.
    private bool IsBehindColon(int clause, int end)
    {
        if (text.MarkAt(clause) != ',') return false;
        for (int i = clause - 1; i >= end && !text.IsQuote(i); i--)
        {
            if (text.MarkAt(i) == ':') return LeadIns.LeadsIn(text, i + 1);
        }

        return false;
    }

    // "Note: “…”" labels too, but nobody speaks.
    private void RemoveBareLabels(int number)
    {
        int kept = 0;
        for (int i = 0; i < _cues.Count; i++)
        {
            Cue cue = _cues[i];
            if (cue.Form != CueForm.Label || IsSomebody(cue, number)) _cues[kept++] = cue;
        }

        _cues.Truncate(kept);
    }

    // Without even a mark beside it only a person's name is a speaker's.
    private bool IsSomebody(in Cue label, int number)
    {
        NamedActor? actor = SpeakerReader.Read(text, actors, label.Subject, number).Actor ?? ByInitials(label);
        return label.End == label.First ? actor is { IsPerson: true } : actor is not null
            || text.Is(label.Subject.End - 1, WordClass.Role);
    }

    // "Ann Lee: “…”" and further on "AL: “…”".
    private NamedActor? ByInitials(in Cue cue)
    {
        if (cue.Form != CueForm.Label || cue.Subject.End != cue.Subject.First + 1) return null;
        TextSpan label = text.SpanOf(cue.Subject.First);
        return label.Length is 2 or 3 && Letters.IsAcronym(text.WordsOf(cue.Subject.First)) ? actors.PersonWithInitials(label) : null;
    }

    private int FirstWith(NounPhrase subject)
    {
        int i = 0;
        while (_cues[i].Subject != subject) i++;
        return i;
    }

    // "As for Reed, he", "For Ann Lee, whose son", "I asked the mayor", "And the mayor?".
    private NounPhrase TopicOf(in OuterSentence sentence)
    {
        int i = sentence.First;
        if (i + 2 < sentence.End && text.Is(i, WordClass.Coordinator) && text.MarkAt(sentence.End - 1) == '?')
            return NounPhrase.From(text, i + 1, sentence.End) is var asked && asked.End == sentence.End - 1 ? asked : default;
        if (i + 3 >= sentence.End) return default;
        if (text.IsWord(i, "for")) return NounPhrase.From(text, i + 1, sentence.End);
        if (text.IsWord(i, "among")) return BehindBe(sentence);
        if (text.IsWord(i, "as") && text.IsWord(i + 1, "for")) return NounPhrase.From(text, i + 2, sentence.End);
        if (!text.Is(i, WordClass.SelfPronoun)) return default;
        bool asks = text.IsWord(i + 1, "asked") || text.IsWord(i + 1, "told") || text.IsWord(i + 1, "called") || text.IsWord(i + 1, "met");
        return asks ? NounPhrase.From(text, i + 2, sentence.End) : default;
    }

    // "Among the winners was Tom Reed".
    private NounPhrase BehindBe(in OuterSentence sentence)
    {
        const int Reach = 8;
        for (int i = sentence.First + 1; i + 1 < sentence.End && i < sentence.First + Reach && text.MarkAt(i) != ','
            && !text.IsQuote(i); i++)
        {
            if (text.IsWord(i, "was") || text.IsWord(i, "is")) return NounPhrase.From(text, i + 1, sentence.End);
        }

        return default;
    }

    // "Ann Cole and Tom Reed signed it. They said": both are meant.
    private void RememberPair(NounPhrase subject, int number)
    {
        TextSpan span = text.SpanOf(subject.First, subject.End);
        if (IsPair(span)) discourse.Remember(new(null, ReferentKind.Group, span, -1, WordClass.None) { Description = span, Sentence = number });
    }

    private bool IsPair(TextSpan span)
    {
        int first = actors.FirstAfter(span.Start);
        while (first < actors.Actors.Length && actors.Mentions[first].Span.End <= span.End && !actors.Actors[first].IsPerson) first++;
        for (int i = first + 1; i < actors.Actors.Length && actors.Mentions[i].Span.End <= span.End; i++)
        {
            if (!actors.Actors[i].IsPerson || actors.Actors[i] == actors.Actors[first]) continue;
            return !SpeakerReader.IsPossessive(text, actors.Mentions[first])
                && SpeakerReader.HasCoordinator(text, actors.Mentions[first].End, actors.Mentions[i].First);
        }

        return false;
    }

    // Who acts may speak next, but only if it is told what it is.
    private void RememberMain(NounPhrase main, int number)
    {
        Referent subject = WithGender(discourse.Resolve(main, number), main);
        int last = main.HeadPart(text).End - 1;
        bool isKnown = subject.Actor is not null || subject.Kind is ReferentKind.Document or ReferentKind.Group
            || (subject.Kind == ReferentKind.Body && subject.Description is not null && text.Is(last, WordClass.Body))
            || (subject.Head >= 0 && (text.Is(last, WordClass.Role) || (subject.Kind == ReferentKind.Person
            && main.End < text.Items.Count && text.IsWord(main.End, "who"))));
        if (!isKnown) return;
        RememberPair(main, number);
        discourse.Remember(subject);

        // "His wife is missing": he may still go on.
        if (subject.Kind == ReferentKind.Person && !IsReported(main) && !text.Is(main.First, WordClass.Possessor)) Acting = subject;
    }

    // "The owner, a banker's widow, left": what stands behind the comma tells who is "she".
    private Referent WithGender(Referent subject, NounPhrase main)
    {
        const int Reach = 6;
        const WordClass Either = WordClass.Male | WordClass.Female;
        int first = main.End + 1;
        bool isApposed = subject is { Actor: null, Gender: WordClass.None, Kind: ReferentKind.Person } && first + 1 < text.Items.Count
            && text.MarkAt(main.End) == ',' && text.Is(first, WordClass.Determiner | WordClass.Possessor);
        for (int i = first; isApposed && i + 1 < text.Items.Count && i < first + Reach
            && text.KindOf(i) is TokenKind.Word or TokenKind.Possessive; i++)
        {
            bool isLast = text.MarkAt(i + 1) == ',';
            if (isLast) return text.Is(i, WordClass.Role) ? subject with { Gender = text.Items[i].Class & Either } : subject;
        }

        return subject;
    }

    // "Asked about it, Reed paused": what leads in reports nothing of his.
    private bool IsReported(NounPhrase main)
    {
        for (int i = 0; i < _cues.Count; i++)
        {
            if (!_cues[i].IsThought && (_cues[i].First > main.First || !text.IsWord(_cues[i].First, "asked"))) return true;
        }

        return false;
    }

    // "“…,” it read": what was written last.
    private bool IsRead(in Cue cue) =>
        cue.Form == CueForm.Finite && text.Is(cue.Subject.First, WordClass.ThingPronoun)
        && (text.IsWord(cue.First, "read") || text.IsWord(cue.First, "reads"));

    // "said in a statement", "wrote in a letter".
    private bool IsInWriting(in OuterSentence sentence, in Cue cue)
    {
        const int Reach = 7;
        int start = cue.Form is CueForm.Inverted ? cue.Subject.End : cue.End;
        for (int i = start; i < sentence.End && i < start + Reach && !text.IsQuote(i); i++)
        {
            if (text.Is(i, WordClass.Preposition) && text.IsWord(i, "in") && i + 2 < sentence.End && text.Is(i + 1, WordClass.Determiner))
                return InDocument(i + 2, sentence.End);
        }

        return false;
    }

    private bool InDocument(int i, int end)
    {
        const int Reach = 4;
        for (int k = i; k < end && k < i + Reach; k++)
        {
            if (text.Is(k, WordClass.Document)) return true;
        }

        return false;
    }
}
