using SeedGen.Extraction;
using SeedGen.Extraction.Problems;

namespace SeedGen.Tool;

/// <summary>Writes complaints the way compilers do, so that editors and build servers find the place.</summary>
/// <param name="errors">Where to write.</param>
internal sealed class ProblemLines(TextWriter errors)
{
    /// <summary>True once something made data wrong.</summary>
    public bool Any { get; private set; }

    /// <summary>
    /// Writes those of <paramref name="problems"/> that make the data wrong. What is merely doubtful is for the editor who
    /// owns the corpus, and comes with the build; on a stream of articles it would drown what matters.
    /// </summary>
    /// <param name="problems">The complaints.</param>
    /// <param name="schema">Where the entries of the schema begin that some of them count from.</param>
    /// <param name="line">The line of a <c>.jsonl</c> file that others count from; null when a whole file was read.</param>
    public void Write(ValueList<Problem> problems, ValueList<FragmentOrigin> schema, FragmentOrigin? line = null)
    {
        foreach (Problem problem in problems)
        {
            if (problem.Severity != ProblemSeverity.Error) continue;
            Any = true;
            errors.Write(Format(problem, PositionOf(problem.Location, schema, line)) + "\n");
        }
    }

    /// <summary>
    /// The line of a complaint as compilers write it. What they call info is what is a note here; MSBuild and editors
    /// take such a line for plain text, and only <c>error</c> and <c>warning</c> for more.
    /// </summary>
    public static string Format(Problem problem, LinePosition at)
    {
        string severity = problem.Severity switch
        {
            ProblemSeverity.Error => "error",
            ProblemSeverity.Warning => "warning",
            _ => "info",
        };
        return $"{problem.Location.Path}({at.Line + 1},{at.Column + 1}): {severity} {problem.Rule.Id}: {problem.Message}";
    }

    /// <summary>Writes a complaint about a file as a whole.</summary>
    public void Write(string path, string message)
    {
        Any = true;
        errors.Write($"{path}: error: {message}\n");
    }

    /// <summary>Does what <paramref name="read"/> does with a file, and writes why when it can't be read.</summary>
    public void Reading(string path, Action read)
    {
        try
        {
            read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Write(path, e.Message);
        }
    }

    /// <summary>Writes that a folder can't be looked into.</summary>
    public void WriteUnreadable(string folder) => Write(folder, "this folder can't be read");

    private static LinePosition PositionOf(SourceLocation location, ValueList<FragmentOrigin> schema, FragmentOrigin? line)
    {
        if (location.Fragment is null) return location.Start;
        // A string in a line may hold what other files end lines with; the line's number is that of the input all the same.
        if (line is not null && location.Fragment == line.Fragment) return new(line.Line, location.Span.Start);
        foreach (FragmentOrigin origin in schema)
        {
            if (location.Fragment == origin.Fragment) return location.From(origin).Start;
        }

        return location.Start;
    }
}
