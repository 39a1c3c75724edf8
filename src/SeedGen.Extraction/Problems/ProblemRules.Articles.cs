namespace SeedGen.Extraction.Problems;

/// <content>What can be wrong with the form of an article's file.</content>
internal static partial class ProblemRules
{
    public static readonly ProblemRule BrokenJson = Error(
        "SEED2100", "The line is not valid JSON",
        "This line is not valid JSON: {0}");

    public static readonly ProblemRule DuplicateMember = Error(
        "SEED2101", "A member stands twice",
        "The member '{0}' stands twice in one object; keep one of them");

    public static readonly ProblemRule JsonTooDeep = Error(
        "SEED2102", "JSON is nested too deep",
        "Objects and lists lie more than {0} deep in each other here; flatten them");

    public static readonly ProblemRule LineIsNoObject = Error(
        "SEED2103", "A line is no JSON object",
        "A line of a .jsonl file is one object with \"id\" and \"text\", but this is {0}");

    public static readonly ProblemRule MissingText = Error(
        "SEED2104", "A line has no text",
        "This line has no member \"text\" with the words of the article{0}");

    public static readonly ProblemRule MissingLineId = Error(
        "SEED2105", "A line has no id",
        "This line has no member \"id\" to name the article by{0}");

    public static readonly ProblemRule WrongMemberType = Error(
        "SEED2106", "A member has the wrong type",
        "The member '{0}' must be {1}, but this is {2}");

    public static readonly ProblemRule OpenFrontMatter = Error(
        "SEED2110", "Front matter is not closed",
        "Front matter begins here and is never closed; end it with a line of three hyphens");

    public static readonly ProblemRule FrontMatterIsNoMapping = Error(
        "SEED2111", "Front matter has no keys",
        "Front matter must be keys with values, such as 'published: 2022-11-08'");

    public static readonly ProblemRule FrontMatterInText = Warning(
        "SEED2112", "Front matter in a text file",
        "Front matter is read in .md files alone, and here it is taken for text; rename the file to .md, or take these lines out");

    public static readonly ProblemRule ForeignFrontMatter = Error(
        "SEED2113", "Front matter in another form",
        "Front matter is YAML between two lines of three hyphens in a .md file, and this is not read; write it so, or take it "
            + "out");

    public static readonly ProblemRule ImpossibleDateLine = Warning(
        "SEED2120", "A date does not exist",
        "There is no day '{0}', so this line does not tell when the article was published");

    public static readonly ProblemRule AmbiguousDateLine = Warning(
        "SEED2121", "A date can be read in two ways",
        "'{0}' can be read day first or month first; set 'date-order' to dmy or mdy in the schema");

    /// <summary>A file or a line without a word.</summary>
    public static readonly ProblemRule EmptyArticle = Warning(
        "SEED2130", "The article is empty", "'{0}' has no words; fill it in or leave it out of the corpus");

    /// <summary>Everything was taken for text of the site.</summary>
    public static readonly ProblemRule OnlyBoilerplate = Warning(
        "SEED2131",
        "The article is only boilerplate",
        "All of '{0}' is boilerplate: put the article's own text there, or see whether 'boilerplate' in the schema "
        + "says too much");

    /// <summary>Characters that no text has.</summary>
    public static readonly ProblemRule BinaryText = Error(
        "SEED2132",
        "The file is no text",
        "There is a control character (U+{0}) here, as in no text; save the article as UTF-8 text");

    /// <summary>Bytes that belong to no character.</summary>
    public static readonly ProblemRule InvalidUtf8 = Error(
        "SEED2133",
        "The file is not UTF-8",
        "The byte at offset {0} of the file belongs to no UTF-8 character; save the file as UTF-8");
}
