using System.Text.RegularExpressions;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema.Yaml;

namespace SeedGen.Extraction.Schema.Fields;

/// <summary>A user's regular expression, which a whole value has to match.</summary>
internal static class Pattern
{
    // What the user wrote may backtrack; a build must not hang on it.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    private const int Repetitions = 32;
    private const int Probes = 24;

    /// <summary>Why <paramref name="pattern"/> is no regular expression; null when it is one.</summary>
    public static string? Fault(string pattern)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant, Patience);
            _ = new Regex(Whole(pattern), RegexOptions.CultureInvariant, Patience);
            return null;
        }
        catch (ArgumentException e)
        {
            return Reason(e.Message);
        }
    }

    // "Invalid pattern '[a' at offset 2. Unterminated [] set." here, "parsing "[a" - Unterminated [] set." in .NET Framework.
    private static string Reason(string message)
    {
        int offset = message.LastIndexOf("' at offset ", StringComparison.Ordinal);
        int start = offset >= 0
            ? message.IndexOf(". ", offset, StringComparison.Ordinal) + 2
            : message.LastIndexOf("\" - ", StringComparison.Ordinal) + 4;
        return (start >= 4 ? message.Substring(start) : message).TrimEnd('.');
    }

    /// <summary>
    /// A text on which <paramref name="pattern"/> runs for ever; null when none was found. Tries texts of its own
    /// letters and some common ones, repeated until exponential time can't be missed and any other is nothing.
    /// </summary>
    public static string? Explodes(string pattern)
    {
        IEnumerable<string> pieces = Regex.Split(pattern, "[^a-zA-Z0-9]+")
            .Where(static piece => piece.Length > 1)
            .Concat(("aA0 " + pattern).Select(static c => c.ToString()))
            .Distinct(StringComparer.Ordinal)
            .Take(Probes);
        foreach (string piece in pieces)
        {
            string probe = string.Concat(Enumerable.Repeat(piece, Repetitions)) + "\u0001";
            try
            {
                Regex.IsMatch(probe, Whole(pattern), RegexOptions.CultureInvariant, Patience);
            }
            catch (RegexMatchTimeoutException)
            {
                return string.Concat(Enumerable.Repeat(piece, 5)) + "...";
            }
        }

        return null;
    }

    /// <summary>Holds a value against its field's pattern.</summary>
    public static bool Allows(DataScalar scalar, FieldSchema field, ProblemList problems)
    {
        if (field.Pattern is not { } pattern) return true;
        try
        {
            if (Regex.IsMatch(scalar.Value, Whole(pattern), RegexOptions.CultureInvariant, Patience)) return true;
            problems.Add(ProblemRules.PatternMismatch, scalar.Span, field.Name, pattern, Excerpt.Of(scalar.Value));
        }
        catch (RegexMatchTimeoutException)
        {
            problems.Add(ProblemRules.PatternTimeout, scalar.Span, field.Name, pattern);
        }

        return false;
    }

    private static string Whole(string pattern) => $@"\A(?:{pattern})\z";
}
