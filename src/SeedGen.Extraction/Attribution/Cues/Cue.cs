namespace SeedGen.Extraction.Attribution.Cues;

/// <summary>How a cue is built into its sentence.</summary>
internal enum CueForm
{
    /// <summary>A verb with its subject before it: "Reed said".</summary>
    Finite,

    /// <summary>A verb with its subject behind it: "said Reed".</summary>
    Inverted,

    /// <summary>An -ing form or infinitive whose subject stands elsewhere: "accusing".</summary>
    Nonfinite,

    /// <summary>A passive with its agent: "described by Reed as".</summary>
    Passive,

    /// <summary>"according to Reed".</summary>
    AccordingTo,

    /// <summary>"quoted Reed as saying".</summary>
    AsSaying,

    /// <summary>"Reed's claim that".</summary>
    Noun,

    /// <summary>No words at all: a colon behind the name or a dash before it.</summary>
    Label,

    /// <summary>No verb of speech, but a clause that leads to the words with a colon: "Reed is blunt: “…”".</summary>
    Colon,
}

/// <summary>Words that say that somebody's words are reported, and the words for who that is.</summary>
/// <param name="First">Index of its first item.</param>
/// <param name="End">Index behind its last item.</param>
/// <param name="Form">How it is built.</param>
/// <param name="Subject">Who speaks; empty when nobody is named.</param>
/// <param name="IsThought">It reports thoughts, and words only where no verb of speech governs.</param>
internal readonly record struct Cue(int First, int End, CueForm Form, NounPhrase Subject, bool IsThought)
{
    /// <summary>Who reports the speaker's words ("the agency quoted Reed as saying"); empty when nobody is named.</summary>
    public NounPhrase Reporter { get; init; }
}
