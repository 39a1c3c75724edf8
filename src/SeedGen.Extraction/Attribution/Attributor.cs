using SeedGen.Extraction.Actors;
using SeedGen.Extraction.Articles;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Quotes;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Attribution;

/// <summary>Says who speaks in each quotation of one article, in one walk over its sentences.</summary>
internal sealed class Attributor
{
    // Quoted words without a reporting frame are a term up to this many, speech of nobody known above it.
    private const int LongestTerm = 5;

    private readonly OuterText _text;
    private readonly ActorIndex _actors;
    private readonly Discourse _discourse;
    private readonly AttributedQuote?[] _found;

    // Index of the quotation's cue in its sentence, plus one.
    private readonly int[] _chosen;
    private readonly List<Cue> _cues = [];
    private readonly List<Referent> _speakers = [];
    private AttributedQuote? _last;
    private Referent? _lastSpeaker;
    private int _lastSentence = int.MinValue;

    private Attributor(TextDocument document, ValueList<QuoteSpan> quotes, ActorMentions mentions, ValueList<DeclaredActor> actors)
    {
        _text = OuterText.Fold(document, quotes);
        _actors = new ActorIndex(_text, mentions, actors);
        _discourse = new Discourse(_text, _actors);
        _found = new AttributedQuote?[quotes.Count];
        _chosen = new int[quotes.Count];
    }

    /// <summary>The quotations of <paramref name="document"/> with their speakers, in the order of the text.</summary>
    public static ValueList<AttributedQuote> Attribute(
        TextDocument document, ValueList<QuoteSpan> quotes, ActorMentions mentions, ValueList<DeclaredActor> actors)
    {
        if (quotes.IsEmpty) return default;
        Attributor attributor = new(document, quotes, mentions, actors);
        attributor.Read();
        AttributedQuote[] result = new AttributedQuote[quotes.Count];
        for (int q = 0; q < result.Length; q++) result[q] = attributor._found[q] ?? Unattributed(quotes[q]);
        return result.ToValueList();
    }

    // Behind the last quotation only its signature can still matter.
    private void Read()
    {
        int end = _text.Outside(_text.Quotes.Count - 1).End;
        int last = 0;
        while (last < _text.Sentences.Length && _text.SpanOf(_text.Sentences[last].First).Start < end) last++;
        for (int s = 0; s <= last && s < _text.Sentences.Length; s++) Read(s);
        _text.Release();
    }

    private void Read(int number)
    {
        OuterSentence sentence = _text.Sentences[number];
        BlockKind block = _text.Document.Blocks[sentence.Block].Kind;
        if (block is BlockKind.Byline or BlockKind.DateLine or BlockKind.Credit) return;
        if (Signature.Of(_text, sentence) is { IsEmpty: false } name && Sign(sentence.First - 1, name, number)) return;
        CueFinder.Find(_text, sentence, _cues);
        ResolveSubjects(sentence, number);
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (_text.IsQuote(i)) _found[_text.Items[i].Quote] = Attribute(sentence, number, i);
        }

        // A heading or caption interrupts nobody.
        if (block is BlockKind.Paragraph or BlockKind.Standfirst) Remember(sentence, number);
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
            SpeakerKey = KeyOf(speaker),
            SpeakerText = speaker.Phrase,
            SpeakerDescription = DescriptionOf(speaker),
            Basis = speaker.Basis,
            Rule = speaker.Rule.Length == 0 ? "signature" : "signature+" + speaker.Rule,
            KindRule = KindRules.Reported,
        };
        return true;
    }

    private void ResolveSubjects(OuterSentence sentence, int number)
    {
        _speakers.Clear();

        // "Note: “…”" labels too, but nobody speaks.
        _cues.RemoveAll(c => c.Form == CueForm.Label && SpeakerReader.Read(_text, _actors, c.Subject, number).Key is null && !_text.Is(c.Subject.End - 1, WordClass.Role));
        if (TopicOf(sentence) is { IsEmpty: false } topic) RememberMain(topic, number);
        NounPhrase main = SubjectFinder.OfSentence(_text, sentence);
        bool mainIsCue = false;
        for (int i = 0; i < _cues.Count; i++)
        {
            int same = _cues.FindIndex(0, i, c => c.Subject == _cues[i].Subject);
            Referent speaker = same >= 0 ? _speakers[same] : _discourse.Resolve(_cues[i].Subject, number);
            if (IsInWriting(sentence, _cues[i])) speaker = speaker with { IsInWriting = true };
            _speakers.Add(speaker);
            mainIsCue |= _cues[i].Subject.First == main.First;
            if (same < 0 || speaker.IsInWriting) _discourse.Remember(speaker);
        }

        if (!main.IsEmpty && !mainIsCue) RememberMain(main, number);
    }

    // "As for Reed, he", "For Ann Lee, whose son", "I asked the mayor".
    private NounPhrase TopicOf(OuterSentence sentence)
    {
        int i = sentence.First;
        if (i + 3 >= sentence.End) return default;
        if (_text.IsWord(i, "for")) return NounPhrase.From(_text, i + 1, sentence.End);
        if (_text.IsWord(i, "as") && _text.IsWord(i + 1, "for")) return NounPhrase.From(_text, i + 2, sentence.End);
        bool asks = _text.IsWord(i + 1, "asked") || _text.IsWord(i + 1, "told") || _text.IsWord(i + 1, "called") || _text.IsWord(i + 1, "met");
        return _text.Is(i, WordClass.SelfPronoun) && asks ? NounPhrase.From(_text, i + 2, sentence.End) : default;
    }

    // Who acts may speak next, but only if it is told what it is.
    private void RememberMain(NounPhrase main, int number)
    {
        Referent subject = _discourse.Resolve(main, number);
        bool isKnown = subject.Key is not null || subject.Kind is ReferentKind.Document or ReferentKind.Group
            || (subject.Kind == ReferentKind.Body && subject.Description is not null && _text.Is(main.HeadPart(_text).End - 1, WordClass.Body))
            || (subject.Head >= 0 && _text.Is(main.HeadPart(_text).End - 1, WordClass.Role));
        if (!isKnown) return;
        _discourse.Remember(subject);
        if (subject.Kind == ReferentKind.Person && _cues.Count == 0) (_lastSpeaker, _lastSentence, _last) = (subject, number, null);
    }

    // "said in a statement", "wrote in a letter".
    private bool IsInWriting(OuterSentence sentence, Cue cue)
    {
        const int Reach = 7;
        int start = cue.Form is CueForm.Inverted ? cue.Subject.End : cue.End;
        for (int i = start; i < sentence.End && i < start + Reach && !_text.IsQuote(i); i++)
        {
            if (_text.IsWord(i, "in") && i + 2 < sentence.End && _text.Is(i + 1, WordClass.Determiner)) return InDocument(i + 2, sentence.End);
        }

        return false;
    }

    private bool InDocument(int i, int end)
    {
        const int Reach = 4;
        for (int k = i; k < end && k < i + Reach; k++)
        {
            if (_text.Is(k, WordClass.Document)) return true;
        }

        return false;
    }

    private AttributedQuote Attribute(OuterSentence sentence, int number, int item)
    {
        QuoteSpan quote = _text.Quotes[_text.Items[item].Quote];
        if (quote.Kind != QuoteKind.Speech) return Unattributed(quote);
        if (LabelIn(quote) is { } label) return Labelled(quote, label, number);
        (int chosen, string rule) = CueChoice.For(_text, sentence, item, _cues);
        if (chosen >= 0 && !IsSoCalled(item, sentence.First)) return Spoken(quote, sentence, item, chosen, rule);
        if (Continues(quote, sentence, number, item) && _lastSpeaker is { } speaker) return Continued(quote, speaker);
        bool isTerm = quote.Form == QuoteForm.Mixed && WordCount(quote.Span) <= LongestTerm;
        if (isTerm && IsName(quote.Span)) return Unattributed(quote with { Kind = QuoteKind.Title, KindRule = KindRules.Named });
        return Unattributed(isTerm ? quote with { Kind = QuoteKind.Scare, KindRule = KindRules.NoFrame } : quote);
    }

    private AttributedQuote Spoken(QuoteSpan quote, OuterSentence sentence, int item, int chosen, string rule)
    {
        Cue cue = _cues[chosen];
        Referent speaker = _speakers[chosen];
        AttributedQuote found = Unattributed(quote) with
        {
            SpeakerKey = KeyOf(speaker),
            SpeakerText = _text.SpanOf(cue.Subject.First, cue.Subject.End),
            SpeakerDescription = DescriptionOf(speaker),
            Cue = cue.Form is CueForm.Label or CueForm.Colon ? null : _text.SpanOf(cue.First, cue.End),
            Via = ViaFinder.Find(_text, sentence, _actors, _cues, chosen) ?? speaker.Carrier,
            Basis = speaker.Basis,
            Rule = speaker.Rule.Length == 0 ? rule : rule + "+" + speaker.Rule,
            KindRule = KindRules.Reported,
        };
        _last = found;
        _chosen[_text.Items[item].Quote] = chosen + 1;
        return found;
    }

    private AttributedQuote Continued(QuoteSpan quote, Referent speaker) => Unattributed(quote) with
    {
        SpeakerKey = KeyOf(speaker),
        SpeakerText = _last?.SpeakerText ?? speaker.Phrase,
        SpeakerDescription = DescriptionOf(speaker),
        Via = _last?.Via,
        Basis = Basis.Inferred,
        Rule = "continued",
        KindRule = KindRules.Reported,
    };

    private TextSpan? DescriptionOf(Referent speaker) =>
        speaker.Key is not null && _actors.NameOf(speaker.Key) is { } name ? name : speaker.Description;

    // A transcript within marks: "“COLE: We will go.”"
    private TextSpan? LabelIn(QuoteSpan quote)
    {
        int first = _text.Document.TokenAt(quote.Span.Start);
        for (int t = first; t < first + 4 && t + 1 < _text.Document.Tokens.Count && _text.Document.Tokens[t].End < quote.Span.End; t++)
        {
            Token token = _text.Document.Tokens[t];
            if (t > first && _text.Document.Text[token.Start] == ':') return TextSpan.FromBounds(quote.Span.Start, _text.Document.Tokens[t - 1].End);
            if (token.Kind != TokenKind.Word || token.Length < 2) return null;
            foreach (char c in _text.Document.WordsOf(token))
            {
                if (char.IsLower(c)) return null;
            }
        }

        return null;
    }

    private AttributedQuote Labelled(QuoteSpan quote, TextSpan label, int number)
    {
        Referent speaker = new(_actors.KeyAt(label), ReferentKind.Person, label, -1, WordClass.None) { Sentence = number, Description = label };
        _last = Unattributed(quote) with { SpeakerKey = KeyOf(speaker), SpeakerText = label, SpeakerDescription = speaker.Key is null ? label : DescriptionOf(speaker with { Description = null }), Rule = "label" };
        (_lastSpeaker, _lastSentence) = (speaker with { Description = _last.SpeakerDescription }, number);
        return _last;
    }

    // "He" is no state, but may be the official who speaks for one.
    private string? KeyOf(Referent speaker)
    {
        if (speaker.Key is null || _actors.NameOf(speaker.Key) is not null) return null;
        if (!speaker.IsPersonal || speaker.Kind == ReferentKind.Person) return speaker.Key;
        return _actors.KindOf(speaker.Key) == ActorKind.Person ? speaker.Key : null;
    }

    // A sentence that is nothing but quotation, or opens with a long one, goes on with who spoke in the sentence before.
    private bool Continues(QuoteSpan quote, OuterSentence sentence, int number, int item)
    {
        if (_lastSentence != number - 1) return false;
        if (_last is not null && Inversion.IsLongStart(_text, sentence, item) && char.IsUpper(_text.Document.Text, quote.Span.Start)) return true;
        if (quote.Form != QuoteForm.Direct) return false;
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (i != item && !_text.IsQuote(i) && _text.KindOf(i) != TokenKind.Punctuation) return false;
        }

        return true;
    }

    // What a name-giving word stands before was not said but named.
    private bool IsSoCalled(int item, int first) =>
        item > first && (_text.IsWord(item - 1, "so-called") || _text.IsWord(item - 1, "codenamed") || _text.IsWord(item - 1, "nicknamed")
            || (item > first + 1 && _text.IsWord(item - 1, "as") && _text.IsWord(item - 2, "known")));

    private void Remember(OuterSentence sentence, int number)
    {
        bool hasQuote = _text.HasQuote(sentence);
        int cue = _cues.FindLastIndex(static c => !c.IsThought && c.Form is not CueForm.Nonfinite);
        int spoken = cue;
        for (int i = sentence.First; i < sentence.End && hasQuote; i++)
        {
            if (_text.IsQuote(i) && _chosen[_text.Items[i].Quote] is > 0 and int chosen) spoken = chosen - 1;
        }

        if (spoken >= 0)
        {
            if (!hasQuote) _last = null;
            (_lastSpeaker, _lastSentence) = (_speakers[spoken], number);
        }
        else if (hasQuote && _lastSentence == number - 1 && IsContinued(sentence))
        {
            _lastSentence = number;
        }
    }

    private bool IsContinued(OuterSentence sentence)
    {
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (_text.IsQuote(i) && _found[_text.Items[i].Quote] is { Rule: "continued" }) return true;
        }

        return false;
    }

    // "When “Saltwater Hymns” opened": two words and more, all of them capitalised.
    private bool IsName(TextSpan span)
    {
        int count = 0;
        for (int t = _text.Document.TokenAt(span.Start); t < _text.Document.Tokens.Count && _text.Document.Tokens[t].Start < span.End; t++, count++)
        {
            if (!_text.Document.Tokens[t].Is(TokenForm.Capital)) return false;
        }

        return count > 1;
    }

    private int WordCount(TextSpan span)
    {
        int count = 0;
        for (int t = _text.Document.TokenAt(span.Start); t < _text.Document.Tokens.Count && _text.Document.Tokens[t].Start < span.End; t++)
        {
            if (_text.Document.Tokens[t].Kind is TokenKind.Word or TokenKind.Number) count++;
        }

        return count;
    }

    private static AttributedQuote Unattributed(QuoteSpan quote) =>
        new(quote.Span, quote.Kind, quote.Kind == QuoteKind.Speech ? quote.Form : null)
        {
            KindRule = quote.KindRule,
            Inner = quote.Inner.Select(Nested).ToValueList(),
        };

    // What the speaker puts in marks is a term, unless it is a sentence of its own.
    private static AttributedQuote Nested(QuoteSpan quote) => Unattributed(
        quote.Form == QuoteForm.Mixed ? quote with { Kind = QuoteKind.Scare, KindRule = KindRules.Nested } : quote);
}
