namespace SeedGen.Extraction.Quotes;

/// <summary>The names of the rules that tell what a quotation is.</summary>
public static class KindRules
{
    /// <summary>A title: the quotation stands in a heading.</summary>
    internal const string Heading = "heading";

    /// <summary>A title: a word beside it says what it names.</summary>
    internal const string Named = "named";

    /// <summary>A title: the sentence speaks of an operation.</summary>
    internal const string Operation = "operation";

    /// <summary>Speech: its sentence, or the one before, says who speaks.</summary>
    internal const string Reported = "reported";

    /// <summary>Speech: nothing speaks against it.</summary>
    internal const string Words = "words";

    /// <summary>Scare: a few words in a sentence that reports nothing.</summary>
    internal const string NoFrame = "no-frame";

    /// <summary>Scare: a few words inside another quotation.</summary>
    internal const string Nested = "nested";

    /// <summary>What the schema says.</summary>
    internal const string Schema = "schema";

    /// <summary>All of them, and what each says.</summary>
    public static ValueList<KeyValuePair<string, string>> All { get; } =
    [
        new(Heading, "title: it stands in a headline or heading"),
        new(Named, "title: a word beside it says what it names (\"the film\", \"a ship called\")"),
        new(Operation, "title: capitalised words in a sentence about an operation or exercise"),
        new(Reported, "speech: its own sentence or the one before says who speaks"),
        new(Words, "speech: nobody is said to speak, but nothing speaks against it"),
        new(NoFrame, "scare: a few words in a sentence that reports nothing"),
        new(Nested, "scare: a few words inside another quotation"),
        new(Schema, "a correction in the schema says so"),
    ];
}
