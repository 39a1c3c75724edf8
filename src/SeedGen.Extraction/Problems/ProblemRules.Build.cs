namespace SeedGen.Extraction.Problems;

/// <content>What keeps a corpus, or a part of it, from becoming code.</content>
internal static partial class ProblemRules
{
    // Names in code.
    public static readonly ProblemRule SameArticleName = Error(
        "SEED5501", "Two articles share a name in code",
        "'{0}' would be called {1} in code, as '{2}' is already; rename the file or give it another 'id'");

    // The build.
    public static readonly ProblemRule OldLanguage = Error(
        "SEED9001", "C# is too old",
        "The generated code needs C# 9, and this project is compiled as C# {0}; set LangVersion to 9.0 or later");

    public static readonly ProblemRule UnknownStorage = Error(
        "SEED9002", "Unknown storage",
        "SeedGenStorage is '{0}'; it can be 'auto', 'inline' or 'embedded'");

    public static readonly ProblemRule StorageNotAvailable = Error(
        "SEED9003", "Storage is not available",
        "SeedGenStorage is 'embedded', but the build targets that pack the seeds did not run; reference the package SeedGen, "
            + "or set it to 'inline'");

    public static readonly ProblemRule SameCorpus = Error(
        "SEED9004", "Two schemas share a namespace",
        "The name {0} would belong to what is made of this schema and to what is made of '{1}'; give this one a "
            + "'namespace' of its own");

    public static readonly ProblemRule NoSchema = Warning(
        "SEED9005", "Article without a schema",
        "No seedgen.yaml at or above this folder makes a corpus of '{0}'; add one, or leave the file out of the "
            + "seeds");

    public static readonly ProblemRule UnreadableFile = Error(
        "SEED9006", "File can't be read",
        "'{0}' can't be read; see that it exists and is a text file");

    public static readonly ProblemRule InlineTooLarge = Error(
        "SEED9007", "Too long for string literals",
        "The texts of the project come to {0} bytes of string literals, and an assembly has room for {1}; set SeedGenStorage to "
            + "'embedded'");

    public static readonly ProblemRule InlineLarge = Warning(
        "SEED9008", "Nearly too long for string literals",
        "The texts of the project come to {0} bytes of string literals, and an assembly has room for {1}, which the "
            + "project's own share; set SeedGenStorage to 'embedded'");

    public static readonly ProblemRule InternalFault = Error(
        "SEED9010", "Fault in SeedGen",
        "SeedGen failed on '{0}', which is a fault of its own and not of the file: {1}; report it, and 'exclude' the file until it is mended");

    // The user's own code.
    public static readonly ProblemRule UnknownKey = Error(
        "SEED9020", "Lookup of what is not there",
        "The corpus has no {0} '{1}'{2}");

    public static readonly ProblemRule UnknownKeyAsked = Warning(
        "SEED9021", "Question with a known answer",
        "The corpus has no {0} '{1}', so this is always false{2}");

    public static readonly ProblemRule DeprecatedKey = Warning(
        "SEED9022", "Lookup of what is deprecated",
        "The {0} '{1}' is deprecated: {2}");
}
