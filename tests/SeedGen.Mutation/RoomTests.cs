using System.Reflection;
using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace SeedGen.Mutation;

/// <summary>The test cases of a room, found and run in this process.</summary>
internal static class RoomTests
{
    /// <summary>The test cases of some namespaces and those below, in an order that stays.</summary>
    public static IReadOnlyList<RoomTest> Find(IReadOnlyList<string> namespaces)
    {
        var assembly = Assembly.Load("SeedGen.Tests");
        using var framework = new XunitTestFramework(new Xunit.Sdk.NullMessageSink());
        using ITestFrameworkDiscoverer discoverer = framework.GetDiscoverer(Reflector.Wrap(assembly));
        using FoundTests found = new();
        foreach (Type type in assembly.GetTypes().Where(type => !type.IsNested && namespaces.Any(name => IsIn(type, name))))
        {
            discoverer.Find(type.FullName!, includeSourceInformation: false, found, new DefaultOptions());
            found.WaitForType();
        }
        return [.. found.Cases.Select(test => new RoomTest(test)).OrderBy(test => test.Id, StringComparer.Ordinal)];
    }

    private static bool IsIn(Type type, string name) =>
        type.Namespace is { } space && (space == name || space.StartsWith(name + ".", StringComparison.Ordinal));

    private sealed class FoundTests : LongLivedMarshalByRefObject, IMessageSink, IDisposable
    {
        private readonly AutoResetEvent _typeIsDone = new(initialState: false);

        public List<IXunitTestCase> Cases { get; } = [];

        public bool OnMessage(IMessageSinkMessage message)
        {
            if (message is ITestCaseDiscoveryMessage { TestCase: IXunitTestCase found }) Cases.Add(found);
            if (message is IDiscoveryCompleteMessage) _typeIsDone.Set();
            return true;
        }

        public void WaitForType() => _typeIsDone.WaitOne();

        public void Dispose() => _typeIsDone.Dispose();
    }

    private sealed class DefaultOptions : ITestFrameworkDiscoveryOptions
    {
        public TValue GetValue<TValue>(string name) => default!;

        public void SetValue<TValue>(string name, TValue value) => throw new NotSupportedException();
    }
}
