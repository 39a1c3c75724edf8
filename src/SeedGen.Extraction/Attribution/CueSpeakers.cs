using SeedGen.Extraction.Attribution.Cues;
using SeedGen.Extraction.Attribution.Referents;
using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution;

/// <summary>The cues of one sentence after the other, and whom their subjects mean. The discourse learns who is spoken of.</summary>
internal sealed class CueSpeakers(OuterText text, ActorIndex actors, Discourse discourse)
{
    private readonly ScratchList<Cue> _cues = new();
    private readonly SentenceCues _found = SentenceCues.Borrow();
    private readonly LastAsker _asker = new(text, discourse);
    private readonly NamedInWords _named = new(text, actors, discourse);
    private readonly LastTeller _teller = new(text, actors, discourse);
    private Referent[] _speakers = new Referent[8];

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
        Labels.RemoveBare(text, actors, _cues, number);
        if (Topics.Of(text, sentence) is { IsEmpty: false } topic) RememberMain(topic, number);
        bool mainIsCue = false;
        bool leads = Topics.LeadsClause(text, sentence, main, _cues);
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
            if (same == i && Writing.IsRead(text, cue) && discourse.Last(static r => r.IsInWriting) is { } writer)
                speaker = writer with { Phrase = speaker.Phrase, Basis = Basis.Inferred, Rule = "pronoun", Sentence = number };
            if (same == i && _asker.WhoAnswers(speaker, cue, number) is { } answerer)
                speaker = Meant(answerer, speaker, "pronoun", number);
            if (same == i && speaker.Rule.Length > 0 && _named.OtherThanNamed(speaker, sentence, cue) is { } other)
                speaker = Meant(other, speaker, speaker.Rule, number);
            if (same == i && _teller.WhoAdds(cue, number) is { } teller && !teller.IsSameAs(speaker))
                speaker = Meant(teller, speaker, "pronoun", number);
            if (speaker.Actor is null && Labels.ByInitials(text, actors, cue) is { } labelled)
                speaker = new(labelled, ReferentKind.Person, speaker.Phrase, speaker.Head, labelled.Gender)
                {
                    Basis = Basis.Inferred,
                    Sentence = number,
                };
            if (Writing.Is(text, sentence, cue)) speaker = speaker with { IsInWriting = true };
            _speakers[i] = speaker;
            mainIsCue |= cue.Subject.First == main.First;
            if (same == i) RememberPair(cue.Subject, number);
            if (same == i || speaker.IsInWriting) discourse.Remember(speaker);
            RememberCited(cue, sentence.End, number);
        }

        if (!main.IsEmpty && !mainIsCue && !leads) RememberMain(main, number);
        // "Tom Reed? “…”": who is asked about does not speak.
        if (text.MarkAt(sentence.End - 1) == '?' && main.First == sentence.First && main.End == sentence.End - 1) Acting = null;
        if (Acting is null && _cues.Count == 0 && !sentence.HasQuote) Acting = AskedAbout(sentence, number);
        if (Acting is null && mainIsCue && !sentence.HasQuote) Acting = Thinker(number);
        bool tells = Telling.GoesOn(text, _found.FirstOf(number + 1) ?? _found.FirstOf(number + 2));
        Referent? last = tells ? discourse.Last(static _ => true) : null;
        if (tells && Telling.OverOthers(text, this, main, last) is >= 0 and int told && last != _speakers[told])
            discourse.Remember(_speakers[told]);
        _asker.Remember(sentence, _cues, _speakers, number);
        _teller.Remember(_cues, _speakers, number);
    }

    // The words for the speaker mean another one.
    private static Referent Meant(Referent other, Referent speaker, string rule, int number) => other with
    {
        Phrase = speaker.Phrase,
        Basis = Basis.Inferred,
        Rule = rule,
        IsInWriting = false,
        Sentence = number,
    };

    // "Ann Lee is here. Is she relieved? “…”": she answers what the writer asks of her.
    private Referent? AskedAbout(in OuterSentence sentence, int number)
    {
        int pronoun = sentence.First + 1;
        bool isAsked = pronoun + 1 < sentence.End && text.MarkAt(sentence.End - 1) == '?' && text.Is(sentence.First, WordClass.Auxiliary)
            && text.Is(pronoun, WordClass.PersonPronoun);
        return isAsked && discourse.Resolve(new NounPhrase(pronoun, pronoun + 1), number) is { Rule.Length: > 0 } asked ? asked : null;
    }

    // "She knew it was over. “…”", "Reed left early, saying it was late. “…”": what she thought or he said is told, and their words
    // may follow.
    private Referent? Thinker(int number)
    {
        if (_cues.Count == 0) return null;
        for (int i = 0; i < _cues.Count; i++)
        {
            bool leads = Telling.IsAside(text, _cues[i]) || (_cues[i].IsThought && _cues[i].Form == CueForm.Finite);
            if (!leads || _cues[i].Subject != _cues[0].Subject) return null;
        }

        bool isPerson = _speakers[0] is { Kind: ReferentKind.Person, Actor: { } actor } && !_named.IsOfHim(actor, number + 1);
        return isPerson ? _speakers[0] : null;
    }

    // "the agency reported, citing a diplomatic source": who is cited may be quoted next.
    private void RememberCited(in Cue cue, int end, int number)
    {
        if (cue.Form != CueForm.Nonfinite || !(text.IsWord(cue.First, "citing") || text.IsWord(cue.First, "quoting"))) return;
        NounPhrase cited = NounPhrase.From(text, cue.End, end);
        if (!cited.IsEmpty && text.Is(cited.HeadPart(text).End - 1, WordClass.Role | WordClass.Plural))
            discourse.Remember(discourse.Resolve(cited, number));
    }

    private int FirstWith(NounPhrase subject)
    {
        int i = 0;
        while (_cues[i].Subject != subject) i++;
        return i;
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
            return !actors.IsPossessive(first) && actors.AreCoordinated(first, i);
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
}
