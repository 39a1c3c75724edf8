using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Attribution.Referents;

/// <summary>
/// Finds the names of speakers that no lexicon knows, by what only they do: "Strand said", "her editor, Pelle Strand,", "Pelle
/// Strand, 54,", "Lumen said it". They count within this room only.
/// </summary>
internal sealed class SpeakerNames
{
    private readonly OuterText _text;
    private readonly Mention[] _known;
    private readonly NamedActor[] _knownActors;
    private readonly ScratchList<NameRun> _runs = new();
    private readonly TextMap _words;

    // For each number of words what is known of them.
    private Entry[] _entries = [];
    private bool _hasNames;

    public SpeakerNames(OuterText text, Mention[] known, NamedActor[] knownActors)
    {
        (_text, _known, _knownActors) = (text, known, knownActors);
        _words = new TextMap(text.Document.Text);
    }

    /// <summary>The known mentions with those of the speakers found, in the order of the text, and whom each of them names.</summary>
    public (Mention[] Mentions, NamedActor[] Actors) Find()
    {
        new NameRuns(_text, _known, _words).Find(_runs);
        Introduce();
        ShortenBodies();
        (Mention[], NamedActor[]) found = _hasNames ? Merged() : (_known, _knownActors);
        _runs.Release();
        return found;
    }

    private void Introduce()
    {
        for (int i = 0; i < _runs.Count; i++)
        {
            ref NameRun run = ref _runs[i];
            if (run.Count > 1)
            {
                // What stands first in the article keeps the word.
                At(NumberOf(run.End - 1)).ByLast ??= i;
                At(NumberOf(run.First)).ByFirst ??= i;
            }
            else if (run.First > run.Sentence.First)
            {
                Note(ref At(run.Number).Inside, run.First);
            }
        }

        for (int i = 0; i < _runs.Count; i++)
        {
            NameRun run = _runs[i];
            Entry entry = At(run.Number);
            if (run.Count > 1 && _text.Is(run.End - 1, WordClass.CompanyTail | WordClass.Body)) Add(run, ActorKind.Organisation);
            else if (run.Count == 1 && entry is { ByLast: null, ByFirst: { } body } && !NameEvidence.IsIntroduced(_text, _runs[body])
                && (NameEvidence.IsSpeaker(_text, run) || NameEvidence.IsActing(_text, run)))
            {
                Add(_runs[body], ActorKind.Organisation);
            }
            else if (IsPerson(run, entry))
            {
                if (run.Count == 1 && entry.ByLast is { } full) Add(_runs[full], ActorKind.Person);
                else if (run.Count > 1 || NameEvidence.IsIntroduced(_text, run) || IsKnownInside(run, entry)) Add(run, ActorKind.Person);
            }
        }
    }

    private bool IsPerson(in NameRun run, in Entry entry)
    {
        if (run.Count > 1) return NameEvidence.IsIntroduced(_text, run) || NameEvidence.IsSpeaker(_text, run);
        return (entry.ByLast is not null && NameEvidence.IsActing(_text, run)) || NameEvidence.IsSpeaker(_text, run)
            || NameEvidence.IsIntroduced(_text, run);
    }

    // Not only where every word has a capital.
    private bool IsKnownInside(in NameRun run, in Entry entry) => Holds(entry.Inside, _text.SpanOf(run.First));

    // "Veltrona" for the "Veltrona Group" that is known.
    private void ShortenBodies()
    {
        bool hasAlone = false;
        for (int i = 0; i < _runs.Count; i++)
        {
            ref NameRun run = ref _runs[i];
            if (run.Count != 1 || !(NameEvidence.IsActing(_text, run) || NameEvidence.IsSpeaker(_text, run))) continue;
            Note(ref At(run.Number).Alone, run.First);
            hasAlone = true;
        }

        for (int m = 0; hasAlone && m < _knownActors.Length; m++)
        {
            if (_knownActors[m].Kind != ActorKind.Organisation) continue;
            TextSpan span = _known[m].Span;
            int end = _text.Document.Text.IndexOf(' ', span.Start, span.Length) - span.Start;
            if (end < 3) continue;
            TextSpan first = new(span.Start, end);
            if (_words.Find(first) is not (>= 0 and int number)) continue;
            ref Entry entry = ref _entries[number];
            if (entry.Actor is null && Holds(entry.Alone, first)) Name(ref entry, _knownActors[m]);
        }
    }

    private void Add(in NameRun run, ActorKind kind)
    {
        ref Entry entry = ref At(run.Number);
        if (entry.Actor is not null) return;
        TextSpan span = _text.SpanOf(run.First, run.End);
        NamedActor actor = new("", kind) { OwnName = span };
        Name(ref entry, actor);
        if (run.Count == 1) return;
        bool isByFirst = kind == ActorKind.Organisation || _text.Is(run.First, WordClass.Male | WordClass.Female);
        if (isByFirst) Name(ref At(NumberOf(run.First)), actor);
        if (kind == ActorKind.Person) Name(ref At(NumberOf(run.End - 1)), actor);
    }

    // What stands first in the article keeps the word.
    private void Name(ref Entry entry, NamedActor actor)
    {
        entry.Actor ??= actor;
        _hasNames = true;
    }

    private (Mention[] Mentions, NamedActor[] Actors) Merged()
    {
        int count = _known.Length;
        for (int i = 0; i < _runs.Count; i++)
        {
            if (At(_runs[i].Number).Actor is not null) count++;
        }

        Mention[] mentions = new Mention[count];
        NamedActor[] actors = new NamedActor[count];
        int known = 0;
        int end = 0;
        for (int i = 0; i <= _runs.Count; i++)
        {
            NamedActor? actor = i < _runs.Count ? At(_runs[i].Number).Actor : null;
            if (i < _runs.Count && actor is null) continue;
            TextSpan span = i < _runs.Count ? _text.SpanOf(_runs[i].First, _runs[i].End) : new(int.MaxValue, 0);
            for (; known < _known.Length && _known[known].Span.Start < span.Start; known++)
                (mentions[end], actors[end++]) = (_known[known], _knownActors[known]);
            if (actor is null) break;
            int first = _text.Items[_runs[i].First].Token;
            (mentions[end], actors[end++]) = (new(span, first, first + _runs[i].Count), actor);
        }

        return (mentions, actors);
    }

    private int NumberOf(int item) => _words.NumberOf(_text.SpanOf(item));

    private ref Entry At(int number)
    {
        if (number >= _entries.Length) Array.Resize(ref _entries, Math.Max(32, _words.Count * 2));
        return ref _entries[number];
    }

    // Words that differ in their case alone have one number.
    private void Note(ref Variant? variants, int item)
    {
        if (!Holds(variants, _text.SpanOf(item))) variants = new Variant(_text.SpanOf(item), variants);
    }

    private bool Holds(Variant? variants, TextSpan words)
    {
        string text = _text.Document.Text;
        for (Variant? variant = variants; variant is not null; variant = variant.Next)
        {
            if (text.AsSpan(variant.Place.Start, variant.Place.Length).SequenceEqual(text.AsSpan(words.Start, words.Length))) return true;
        }

        return false;
    }

    // What is known of words, whatever their case: numbers of the runs that end and begin with them, and whom they name.
    private struct Entry
    {
        public int? ByLast;
        public int? ByFirst;
        public NamedActor? Actor;

        // As they stand alone within a sentence, and where they alone speak or act.
        public Variant? Inside;
        public Variant? Alone;
    }

    private sealed record Variant(TextSpan Place, Variant? Next);
}
