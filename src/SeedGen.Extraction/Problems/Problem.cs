namespace SeedGen.Extraction.Problems;

/// <summary>How much a complaint weighs.</summary>
public enum ProblemSeverity
{
    /// <summary>What a careful editor would want to know.</summary>
    Note,

    /// <summary>Probably a mistake; the build goes on.</summary>
    Warning,

    /// <summary>Makes the data wrong; the build stops.</summary>
    Error,
}

/// <summary>One kind of complaint.</summary>
/// <param name="Id">Stable id, <c>SEED</c> and four digits.</param>
/// <param name="Title">What it is about, without arguments.</param>
/// <param name="Message">The sentence shown; <c>{0}</c>, <c>{1}</c> take the arguments.</param>
/// <param name="Severity">The weight unless the user's settings say otherwise.</param>
public sealed record ProblemRule(string Id, string Title, string Message, ProblemSeverity Severity);

/// <summary>One complaint, at its place. Data: it becomes a compiler diagnostic or a line on a terminal elsewhere.</summary>
/// <param name="Rule">What kind of complaint.</param>
/// <param name="Location">Where.</param>
/// <param name="Arguments">What the message names.</param>
public sealed record Problem(ProblemRule Rule, SourceLocation Location, ValueList<string> Arguments)
{
    /// <summary>What the message names, each on one line and as it can be seen.</summary>
    public ValueList<string> Arguments { get; } = Arguments.Select(Excerpt.OneLine).ToValueList();

    /// <summary>The weight: the rule's own unless the schema sets another.</summary>
    public ProblemSeverity Severity { get; init; } = Rule.Severity;

    /// <summary>The sentence to show, its arguments filled in.</summary>
    public string Message => string.Format(
        System.Globalization.CultureInfo.InvariantCulture, Rule.Message, [.. Arguments.AsSpan()]);
}
