namespace SeedGen.Extraction.Problems;

/// <summary>Turns what should not happen into a problem: one output that throws would drop all that the generator makes, and end the tool.</summary>
internal static class Faults
{
    /// <summary>The answer of <paramref name="step"/>, or of <paramref name="instead"/> when it fails on <paramref name="file"/>.</summary>
    public static T Guard<T>(SourceFile file, Func<T> step, Func<Problem, T> instead)
    {
        try
        {
            return step();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            string cause = fault.GetType().Name + ": " + fault.Message.Replace('\r', ' ').Replace('\n', ' ');
            return instead(At(file, ProblemRules.InternalFault, FileName(file), cause));
        }
    }

    /// <summary>A problem with a whole file, shown at its start.</summary>
    public static Problem At(SourceFile file, ProblemRule rule, params string[] arguments) =>
        new(rule, file.Locate(default), arguments.ToValueList());

    /// <summary>The file's name without its folder.</summary>
    public static string FileName(SourceFile file) => file.Path.Substring(file.Path.LastIndexOfAny(['/', '\\']) + 1);
}
