namespace SeedGen.Extraction.Language;

/// <summary>The characters that people write an apostrophe with.</summary>
internal static class Apostrophes
{
    /// <summary>True for one as it stands in a word: straight, curly, or the letter that looks so.</summary>
    public static bool Is(char c) => c is '\'' or '\u2019' or '\u02BC';

    /// <summary>
    /// The character itself, an apostrophe of any form as a straight one: the opening mark, too, which software makes of it at
    /// the start of a word.
    /// </summary>
    public static char Straight(char c) => c is '\u2019' or '\u2018' or '\u02BC' ? '\'' : c;
}
