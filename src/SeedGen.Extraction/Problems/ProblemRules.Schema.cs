namespace SeedGen.Extraction.Problems;

/// <content>What can be wrong with YAML, with the schema, and with a value of a declared field.</content>
internal static partial class ProblemRules
{
    // YAML itself: the schema and front matter alike.
    public static readonly ProblemRule UnreadableYaml = Error(
        "SEED1001", "Unreadable YAML",
        "This is not YAML: {0}");

    public static readonly ProblemRule TabIndentation = Error(
        "SEED1002", "Tab as indentation",
        "YAML is indented with blanks; there is a tab here");

    public static readonly ProblemRule DuplicateKey = Error(
        "SEED1003", "Duplicate key",
        "'{0}' is given twice, first on line {1}; keep one of them");

    public static readonly ProblemRule UnsupportedYaml = Error(
        "SEED1004", "YAML that is not read",
        "{0} '{1}' is not read here; {2}");

    public static readonly ProblemRule DeepNesting = Error(
        "SEED1005", "Nested too deeply",
        "Lists and mappings may be nested {0} deep; this goes deeper, and nothing from here on is read: flatten it");

    public static readonly ProblemRule NulCharacter = Error(
        "SEED1006", "NUL character",
        "There is a NUL character (U+0000) here, and nothing behind it is read: take it out");

    public static readonly ProblemRule SeveralDocuments = Error(
        "SEED1007", "More than one document",
        "A second YAML document begins here, and nothing of it is read: take this line out");

    public static readonly ProblemRule KeyIsNoText = Error(
        "SEED1008", "Key is not a text",
        "A key must be a plain text, not {0}");

    public static readonly ProblemRule LineSeparator = Error(
        "SEED1009", "Invisible line separator",
        "There is an invisible line separator (U+{0}) here, which would end the line; put a blank in its place");

    // The schema.
    public static readonly ProblemRule EmptySchema = Error(
        "SEED1010", "Empty schema",
        "The schema is empty; it begins with 'seedgen: 1'");

    public static readonly ProblemRule MissingVersion = Error(
        "SEED1011", "Missing schema version",
        "The schema does not say its version; add 'seedgen: 1'");

    public static readonly ProblemRule UnknownVersion = Error(
        "SEED1012", "Unknown schema version",
        "Schema version '{0}' is not known; write 'seedgen: 1'");

    public static readonly ProblemRule TwoSchemas = Error(
        "SEED1013", "Two schemas in one folder",
        "'{0}' makes a corpus of this folder already; merge the two schemas, or give one of them a folder of its own");

    public static readonly ProblemRule InvalidName = Error(
        "SEED1016", "Invalid name",
        "'{0}' can't be {1}: {2}");

    public static readonly ProblemRule ReservedMember = Error(
        "SEED1020", "Name is taken",
        "'{0}' would be called {1} in code, which every {2} has already; choose another name");

    public static readonly ProblemRule SameIdentifier = Error(
        "SEED1021", "Two names become one",
        "'{0}' and '{1}' would both be called {2} in code; change one");

    public static readonly ProblemRule SettingDoesNotFit = Error(
        "SEED1022", "Setting does not fit",
        "'{0}' has no meaning for {1}; {2}");

    public static readonly ProblemRule MinAboveMax = Error(
        "SEED1023", "Minimum above maximum",
        "'min' is {0}, which is above 'max', {1}; change one of them");

    public static readonly ProblemRule InvalidPattern = Error(
        "SEED1024", "Invalid pattern",
        "'{0}' is not a regular expression: {1}");

    public static readonly ProblemRule ExplosivePattern = Error(
        "SEED1025", "Pattern that runs for ever",
        "'{0}' takes for ever on some texts, such as '{1}'; repeat no group that repeats itself");

    public static readonly ProblemRule SharedName = Error(
        "SEED1031", "Name is given twice",
        "'{0}' is a name of '{1}' already; a name leads to one actor");

    public static readonly ProblemRule UnknownActor = Error(
        "SEED1032", "Unknown actor",
        "There is no actor '{0}' in 'actors'{1}");

    public static readonly ProblemRule CircularOf = Error(
        "SEED1033", "Actor belongs to itself",
        "'{0}' belongs to itself: {1}; take out one 'of' among these");

    public static readonly ProblemRule EmptyCorrection = Warning(
        "SEED1034", "Correction says nothing",
        "This says where, but not what to correct: add {0}");

    public static readonly ProblemRule UnknownRule = Error(
        "SEED1040", "Severity of no rule",
        "There is no rule '{0}'{1}");

    public static readonly ProblemRule FixedSeverity = Error(
        "SEED1041", "Severity that is fixed",
        "The severity of {0} ('{1}') can't be set here: {2}");

    // Keys and values with a declared type, wherever they are written: here, in front matter, in a line of JSON.
    public static readonly ProblemRule UnknownField = Error(
        "SEED2001", "Unknown key",
        "'{0}' means nothing here{1}");

    public static readonly ProblemRule MissingField = Error(
        "SEED2002", "Missing key",
        "'{0}' is required and is not given{1}");

    public static readonly ProblemRule WrongType = Error(
        "SEED2003", "Wrong type",
        "'{0}' takes {1}, not {2}");

    public static readonly ProblemRule NoSuchDate = Error(
        "SEED2004", "Date does not exist",
        "'{0}' does not exist: {1}");

    public static readonly ProblemRule AmbiguousDate = Error(
        "SEED2005", "Date could be two days",
        "'{0}' could be {1} or {2}; write one of these, or say 'date-order' in the schema");

    public static readonly ProblemRule NotAmongValues = Error(
        "SEED2006", "Not one of the values",
        "'{0}' is one of {1}, not '{2}'{3}");

    public static readonly ProblemRule PatternMismatch = Error(
        "SEED2007", "Pattern does not match",
        "'{0}' must match {1} as a whole, which '{2}' does not");

    public static readonly ProblemRule PatternTimeout = Error(
        "SEED2008", "Pattern takes too long",
        "Matching '{0}' against {1} takes too long; simplify the pattern");

    public static readonly ProblemRule OutOfBounds = Error(
        "SEED2009", "Out of bounds",
        "{0} is {1}; {2} is allowed");

    public static readonly ProblemRule EmptyText = Error(
        "SEED2010", "Empty text",
        "A text of '{0}' is empty; fill it in or take it out");

    // The build.
    public static readonly ProblemRule YamlReaderUnavailable = Error(
        "SEED9011", "YAML can't be read in this compiler",
        "YamlDotNet 16.3 could not be used ({0}); another analyzer or generator package has probably loaded "
            + "another version of it into the compiler, so update that package or take it out");
}
