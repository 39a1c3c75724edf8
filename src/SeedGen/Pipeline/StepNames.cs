namespace SeedGen.Pipeline;

/// <summary>The names of the pipeline's steps, for tests that see which of them ran again.</summary>
internal static class StepNames
{
    public const string KnowsJson = "KnowsJson";
    public const string Options = "Options";
    public const string AllFiles = "AllFiles";
    public const string Schemas = "Schemas";
    public const string Settings = "Settings";
    public const string AllSettings = "AllSettings";
    public const string Entries = "Entries";
    public const string AllEntries = "AllEntries";
    public const string Extract = "Extract";
    public const string SeedProblems = "SeedProblems";
    public const string Identities = "Identities";
    public const string AllIdentities = "AllIdentities";
    public const string CorpusInputs = "CorpusInputs";
    public const string Corpus = "Corpus";
    public const string Emit = "Emit";
    public const string InlineRoom = "InlineRoom";
    public const string Files = "Files";
    public const string InlineProblems = "InlineProblems";
}
