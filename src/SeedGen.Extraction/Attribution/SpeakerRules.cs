namespace SeedGen.Extraction.Attribution;

/// <summary>The names of the rules that tell who speaks. Where a word was resolved, a second one follows behind a <c>+</c>.</summary>
public static class SpeakerRules
{
    /// <summary>Nobody could be told.</summary>
    internal const string None = "none";

    /// <summary>The schema says so.</summary>
    internal const string Schema = "schema";

    /// <summary>All of them, and what each says.</summary>
    public static ValueList<KeyValuePair<string, string>> All { get; } =
    [
        new("cue-before", "a verb of speech before the words: Reed said: \"...\""),
        new("cue-after", "a verb of speech right behind the words: \"...\", Reed said"),
        new("cue-inverted", "a verb of speech before its subject: \"...\", said Reed"),
        new("cue-trailing", "a verb of speech at the end of a sentence that only partly quotes: the \"plan\" is dead, Reed said"),
        new("cue-noun", "a noun of speech: the claim by Reed that \"...\""),
        new("passive-agent", "a verb of speech in the passive: \"...\" was said by Reed"),
        new("according-to", "according to Reed, \"...\""),
        new("as-saying", "the paper quoted Reed as saying \"...\""),
        new("label", "a name and a colon: Reed: \"...\""),
        new("colon", "a sentence about somebody that a colon opens to the words"),
        new("thought", "a verb of thought, where none of speech governs: Reed believes \"...\""),
        new("signature", "a name behind the words: \"...\" - Reed"),
        new("continued", "the sentence goes on with who spoke in the one before"),
        new("turn", "words that no one is said to speak, between two who take turns: the answer to a question, or the next question"),
        new("pronoun", "+ a pronoun, resolved to who was spoken of before"),
        new("description", "+ a description (\"the minister\"), resolved to who was called so before"),
        new(None, "nothing tells who speaks"),
        new(Schema, "a correction in the schema says so"),
    ];
}
