using SeedGen.Extraction.Actors;
using SeedGen.Extraction.Attribution.Cues;
using SeedGen.Extraction.Attribution.Referents;
using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Quotes;

namespace SeedGen.Extraction.Attribution;

/// <summary>Says who speaks in each quotation of one article, in one walk over its sentences.</summary>
internal sealed class Attributor
{
    private readonly OuterText _text;
    private readonly ActorIndex _actors;
    private readonly Discourse _discourse;
    private readonly CueSpeakers _cues;
    private readonly Continuation _continuation;
    private readonly AttributedQuote?[] _found;

    // Index of the block of each quotation.
    private readonly int[] _blocks;

    private Attributor(TextDocument document, ValueList<QuoteSpan> quotes, ActorMentions mentions, ActorLexicon declared)
    {
        _text = OuterText.Fold(document, quotes);
        _actors = new ActorIndex(_text, mentions, declared);
        _discourse = new Discourse(_text, _actors);
        _cues = new CueSpeakers(_text, _actors, _discourse);
        _continuation = new Continuation(_text);
        _found = new AttributedQuote?[quotes.Count];
        _blocks = new int[quotes.Count];
    }

    /// <summary>The quotations of <paramref name="document"/> with their speakers, in the order of the text.</summary>
    public static ValueList<AttributedQuote> Attribute(
        TextDocument document, ValueList<QuoteSpan> quotes, ActorMentions mentions, ActorLexicon declared)
    {
        if (quotes.IsEmpty) return default;
        Attributor attributor = new(document, quotes, mentions, declared);
        attributor.Read();
        attributor.JoinOpen();
        AttributedQuote[] result = new AttributedQuote[quotes.Count];
        for (int q = 0; q < result.Length; q++) result[q] = attributor._found[q] ?? Attributions.Unattributed(quotes[q]);
        return new(result);
    }

    // Behind the last quotation only its signature can still matter.
    private void Read()
    {
        int end = _text.Outside(_text.Quotes.Count - 1).End;
        ScratchList<OuterSentence> sentences = _text.Sentences;
        int count = 0;
        while (count < sentences.Count && (count == 0 || _text.SpanOf(sentences[count - 1].First).Start < end)) count++;
        _cues.Find(count);
        for (int s = 0; s < count; s++)
        {
            _text.Document.Cancellation.ThrowIfCancellationRequested();
            Read(sentences[s], s);
        }

        _cues.Release();
        _text.Release();
    }

    // "“It is old.", its mark not closed, and, in the next paragraph, "“It will hold,” Reed said.": it is his, too.
    private void JoinOpen()
    {
        for (int q = _found.Length - 2; q >= 0; q--)
        {
            if (_found[q + 1] is not { SpeakerText: not null } next
                || _found[q] is not { Kind: QuoteKind.Speech, Cue: null } own) continue;
            bool isTold = own.SpeakerText is not null && (own.Rule != "continued" || (q > 0 && IsOpen(q - 1)));
            if (isTold || (next.Cue is null && next.Rule != "continued") || next.Kind != QuoteKind.Speech || !IsOpen(q)
                || !StartsBlock(q) || !StartsBlock(q + 1)) continue;
            if (_blocks[q + 1] != _blocks[q] + 1 || (next.Cue is null && !IsOpen(q + 1) && own.SpeakerText is not null)) continue;
            _found[q] = own with
            {
                SpeakerKey = next.SpeakerKey,
                SpeakerText = next.SpeakerText,
                SpeakerDescription = next.SpeakerDescription,
                Basis = Basis.Inferred,
                Via = next.Via,
                Rule = "continued",
                KindRule = KindRules.Reported,
            };
        }
    }

    private bool IsOpen(int quote) => !_text.Document.Quotations[_text.Quotes[quote].Quotation].IsClosed;

    private bool StartsBlock(int quote) => _text.Document.Blocks[_blocks[quote]].Span.Start == _text.Outside(quote).Start;

    private void Read(in OuterSentence sentence, int number)
    {
        BlockKind block = _text.Document.Blocks[sentence.Block].Kind;
        if (block is BlockKind.Byline or BlockKind.DateLine or BlockKind.Credit) return;
        if (Signature.Of(_text, sentence) is { IsEmpty: false } name && Sign(sentence.First - 1, name, number)) return;
        _cues.Read(sentence, number);
        if (_cues.Acting is { } acting) _continuation.Start(acting, number, null);
        int spoken = Telling.LastOf(_text, _cues);
        bool isContinued = false;
        for (int i = sentence.First; i < sentence.End && sentence.HasQuote; i++)
        {
            if (!_text.IsQuote(i)) continue;
            AttributedQuote found = Attribute(sentence, number, i, ref spoken);
            _found[_text.Items[i].Quote] = found;
            _blocks[_text.Items[i].Quote] = sentence.Block;
            isContinued |= found.Rule == "continued";
        }

        // A heading or caption interrupts nobody.
        if (block is not (BlockKind.Paragraph or BlockKind.Standfirst)) return;
        bool isSilent = _cues.Cues.Count == 0 || (Telling.LastOf(_text, _cues) < 0 && _text.MarkAt(sentence.End - 1) == '?');
        bool isPause = !sentence.HasQuote && isSilent && _cues.Acting is null && _continuation.Quote is not null;
        if (isPause && number > 0 && _text.Sentences[number - 1].Block == sentence.Block && _text.Sentences[number - 1].HasQuote)
            _continuation.GoOn(number);
        else if (spoken >= 0) _continuation.Start(_cues[spoken], number, sentence.HasQuote ? _continuation.Quote : null);
        else if (isContinued) _continuation.GoOn(number);
    }

    // The quotation before the signature is the signer's, unless its own sentence says whose it is.
    private bool Sign(int item, NounPhrase name, int number)
    {
        int index = _text.Items[item].Quote;
        if (_found[index] is not { } quote || quote.Kind != QuoteKind.Speech || quote.Cue is not null) return false;
        Referent speaker = _discourse.Resolve(name, number);
        _discourse.Remember(speaker);
        _found[index] = quote with
        {
            SpeakerKey = Attributions.KeyOf(speaker),
            SpeakerText = speaker.Phrase,
            SpeakerDescription = Attributions.DescriptionOf(speaker),
            Basis = speaker.Basis,
            Rule = Attributions.RuleOf("signature", speaker),
            KindRule = KindRules.Reported,
        };
        return true;
    }

    // spoken: becomes the index of the cue that reports the quotation, where there is one.
    private AttributedQuote Attribute(in OuterSentence sentence, int number, int item, ref int spoken)
    {
        QuoteSpan quote = _text.Quotes[_text.Items[item].Quote];
        if (quote.Kind != QuoteKind.Speech) return Attributions.Unattributed(quote);
        if (TranscriptLabel.In(_text.Document, quote) is { } label) return Labelled(quote, label, number);
        if (UnspokenWords.AreCried(_text, item, sentence.First)) return Attributions.Unattributed(quote);
        (int chosen, string rule) = CueChoice.For(_text, _actors, sentence, item, _cues.Cues);
        if (chosen >= 0 && UnspokenWords.AreOnSign(_text, _cues.Cues[chosen]))
            return Attributions.Unspoken(quote, QuoteKind.Scare, KindRules.NoFrame);
        bool isName = (chosen < 0 || rule == "thought") && UnspokenWords.EndOpen(_text, quote.Span) && UnspokenWords.AreName(_text, quote.Span);
        if (chosen >= 0 && !isName && !UnspokenWords.AreSoCalled(_text, item, sentence.First, _cues.Cues[chosen]))
        {
            spoken = chosen;
            return Spoken(quote, sentence, chosen, rule);
        }

        if (_continuation.Reaches(quote, sentence, number, item) && _continuation.Speaker is { } speaker)
        {
            return _continuation.OtherOfTwo(sentence, item) is { } other ? TakenInTurn(quote, other, number) : Continued(quote, speaker);
        }

        bool isTerm = (isName || quote.Form == QuoteForm.Mixed) && UnspokenWords.AreTerm(_text, quote.Span) && !Hearings.AreIn(_text, sentence, item);
        if (!isTerm) return Attributions.Unattributed(quote);
        return isName || UnspokenWords.AreName(_text, quote.Span) || UnspokenWords.IsNameAlone(_text, item)
            ? Attributions.Unspoken(quote, QuoteKind.Title, KindRules.Named) : Attributions.Unspoken(quote, QuoteKind.Scare, KindRules.NoFrame);
    }

    private AttributedQuote Spoken(QuoteSpan quote, in OuterSentence sentence, int chosen, string rule)
    {
        Cue cue = _cues.Cues[chosen];
        Referent speaker = _cues[chosen];
        AttributedQuote found = Attributions.By(quote, speaker, Attributions.RuleOf(rule, speaker), KindRules.Reported) with
        {
            SpeakerText = _text.SpanOf(cue.Subject.First, cue.Subject.End),
            Cue = cue.Form is CueForm.Label or CueForm.Colon ? null : _text.SpanOf(cue.First, cue.End),
            Via = ViaFinder.Find(_text, sentence, _actors, _cues.Cues, chosen) ?? speaker.Carrier
                ?? (IsQuotedAgain(cue) ? _continuation.Quote?.Via : null),
        };
        _continuation.Quote = found;
        return found;
    }

    // "“…,” she is quoted as saying": in what was named before.
    private static bool IsQuotedAgain(in Cue cue) => cue is { Form: CueForm.AsSaying, Reporter.IsEmpty: true };

    private AttributedQuote Continued(QuoteSpan quote, Referent speaker) => Attributions.By(quote, speaker, "continued", KindRules.Reported) with
    {
        SpeakerText = _continuation.Quote?.SpeakerText ?? speaker.Phrase,
        Via = _continuation.Quote?.Via,
        Basis = Basis.Inferred,
    };

    // "“How cold?” asked Reed." and, in the next paragraph, “Cold enough.”
    private AttributedQuote TakenInTurn(QuoteSpan quote, Referent speaker, int number)
    {
        AttributedQuote found = Attributions.By(quote, speaker, "turn", KindRules.Reported) with { Basis = Basis.Inferred };
        _continuation.Start(speaker, number, found);
        return found;
    }

    private AttributedQuote Labelled(QuoteSpan quote, TextSpan label, int number)
    {
        NamedActor? actor = _actors.PersonCalled(label);
        TextSpan? description = actor is null ? label : actor.OwnName;
        Referent speaker = new(actor, ReferentKind.Person, label, -1, WordClass.None) { Sentence = number, Description = description };
        AttributedQuote found = Attributions.By(quote, speaker, "label", quote.KindRule);
        _continuation.Start(speaker, number, found);
        return found;
    }
}
