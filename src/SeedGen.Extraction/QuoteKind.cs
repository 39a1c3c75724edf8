namespace SeedGen.Extraction;

/// <summary>What a stretch in quotation marks is.</summary>
public enum QuoteKind
{
    /// <summary>Somebody's words.</summary>
    Speech,

    /// <summary>A heading, or the name of a work, an operation or a ship.</summary>
    Title,

    /// <summary>A term the writer holds at arm's length, said by nobody in particular.</summary>
    Scare,
}

/// <summary>How somebody's words are worked into the sentence.</summary>
public enum QuoteForm
{
    /// <summary>The quotation stands as a clause of its own.</summary>
    Direct,

    /// <summary>Quoted words are part of the writer's sentence.</summary>
    Mixed,
}
