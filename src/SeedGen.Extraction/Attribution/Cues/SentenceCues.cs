using SeedGen.Extraction.Attribution.Words;

namespace SeedGen.Extraction.Attribution.Cues;

/// <summary>
/// The cues and the main subject of each sentence. They are found for all sentences before anybody asks whom they mean: the
/// processor keeps at hand what it does again and again, and both together it could not keep.
/// </summary>
internal sealed class SentenceCues
{
    [ThreadStatic]
    private static SentenceCues? Spare;

    private readonly ScratchList<Cue> _cues = new();
    private readonly ScratchList<Found> _found = new();

    /// <summary>An empty one, until it is given back.</summary>
    public static SentenceCues Borrow()
    {
        SentenceCues cues = Spare ?? new();
        Spare = null;
        return cues;
    }

    /// <summary>Finds those of the first <paramref name="count"/> sentences. <paramref name="cues"/> is for its use.</summary>
    public void Find(OuterText text, int count, ScratchList<Cue> cues)
    {
        for (int s = 0; s < count; s++)
        {
            ref readonly OuterSentence sentence = ref text.Sentences[s];
            CueFinder.Find(text, sentence, cues);
            for (int c = 0; c < cues.Count; c++) _cues.Add(cues[c]);
            _found.Add(new(_cues.Count, MainSubjects.OfSentence(text, sentence)));
        }
    }

    /// <summary>
    /// Replaces <paramref name="cues"/> by those of sentence number <paramref name="sentence"/>; gives the subject of its
    /// main clause.
    /// </summary>
    public NounPhrase Read(int sentence, ScratchList<Cue> cues)
    {
        cues.Truncate(0);
        ref readonly Found found = ref _found[sentence];
        for (int c = sentence == 0 ? 0 : _found[sentence - 1].End; c < found.End; c++) cues.Add(_cues[c]);
        return found.Main;
    }

    /// <summary>The first cue of sentence number <paramref name="sentence"/>; null when there is none.</summary>
    public Cue? FirstOf(int sentence)
    {
        if (sentence <= 0 || sentence >= _found.Count) return null;
        int first = _found[sentence - 1].End;
        return first < _found[sentence].End ? _cues[first] : null;
    }

    /// <summary>Gives the lists back for the next text.</summary>
    public void Return()
    {
        _cues.Clear();
        _found.Clear();
        Spare = this;
    }

    // End: index behind the last cue of a sentence.
    private readonly record struct Found(int End, NounPhrase Main);
}
