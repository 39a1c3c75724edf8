namespace SeedGen.Mutation;

/// <summary>What became of a mutant.</summary>
internal enum Verdict
{
    /// <summary>A test failed, or the process that ran it ended.</summary>
    Killed,

    /// <summary>A test did not come to its end.</summary>
    TimedOut,

    /// <summary>All tests passed.</summary>
    Survived,

    /// <summary>No test of the room runs the changed code.</summary>
    NotCovered,

    /// <summary>What the process keeps from test to test may have decided: to be tried in a process of its own.</summary>
    Undecided,
}
