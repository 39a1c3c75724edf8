using Xunit.Abstractions;
using Xunit.Sdk;

namespace SeedGen.Mutation;

/// <summary>One test case: a fact, or a theory with one row of its data.</summary>
/// <param name="test">The case as xunit found it.</param>
internal sealed class RoomTest(IXunitTestCase test)
{
    /// <summary>What the case is called in every process.</summary>
    public string Id => test.UniqueID;

    /// <summary>What people call it.</summary>
    public string Name => test.DisplayName;

    /// <summary>Runs it; true when it passed.</summary>
    public bool Passes()
    {
        using CancellationTokenSource stop = new();
        using StopAtFailure bus = new();
        var aggregator = new ExceptionAggregator();
        RunSummary summary = test.RunAsync(new Xunit.Sdk.NullMessageSink(), bus, ConstructorArguments(), aggregator, stop).GetAwaiter().GetResult();
        return summary.Failed == 0 && !aggregator.HasExceptions;
    }

    private object[] ConstructorArguments() =>
        [.. test.TestMethod.TestClass.Class.ToRuntimeType().GetConstructors().Single().GetParameters().Select(static parameter =>
            parameter.ParameterType == typeof(ITestOutputHelper)
                ? new TestOutputHelper()
                : throw new NotSupportedException($"{parameter.Member.DeclaringType} asks for {parameter.Name}"))];

    // One failure is enough.
    private sealed class StopAtFailure : IMessageBus
    {
        public bool QueueMessage(IMessageSinkMessage message) => message is not ITestFailed;

        public void Dispose()
        {
        }
    }
}
