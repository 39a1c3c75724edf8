using System.Globalization;

namespace SeedGen.Mutation;

/// <summary>Which mutants each test reaches.</summary>
/// <param name="tests">The tests.</param>
internal sealed class Coverage(IReadOnlyList<Coverage.Test> tests)
{
    private readonly Dictionary<string, Test> _byId = tests.ToDictionary(test => test.Id, StringComparer.Ordinal);

    // A process that tries one mutant needs few of these, which are large.
    private readonly Lazy<ILookup<int, Test>> _always = new(() => ByMutant(tests, static test => test.Always));
    private readonly Lazy<ILookup<int, Test>> _once = new(() => ByMutant(tests, static test => test.Once));

    /// <summary>What one test comes to.</summary>
    /// <param name="Id">The test.</param>
    /// <param name="Time">How long it takes.</param>
    /// <param name="Always">The mutants that it comes to whenever it is run.</param>
    /// <param name="Once">Those that it came to only because it was the first to need what stays for others.</param>
    public sealed record Test(string Id, TimeSpan Time, IEnumerable<int> Always, IEnumerable<int> Once);

    /// <summary>True when a test comes to the mutant.</summary>
    public bool IsReached(int mutant) => _always.Value.Contains(mutant) || IsReachedOnce(mutant);

    /// <summary>True when a test came to the mutant because it was the first.</summary>
    public bool IsReachedOnce(int mutant) => _once.Value.Contains(mutant);

    /// <summary>Tells which tests come to the mutant whenever they are run.</summary>
    public Func<RoomTest, bool> TestsOf(int mutant) => AnyOf(_always.Value[mutant]);

    /// <summary>Tells which tests come to the mutant, be it only because they are the first.</summary>
    public Func<RoomTest, bool> AllTestsOf(int mutant) => AnyOf(_once.Value[mutant].Concat(_always.Value[mutant]));

    /// <summary>True for a test that was run, and passed.</summary>
    public bool Knows(RoomTest test) => _byId.ContainsKey(test.Id);

    /// <summary>How long a test takes.</summary>
    public TimeSpan TimeOf(RoomTest test) => _byId[test.Id].Time;

    /// <summary>Reads what <see cref="Save"/> wrote.</summary>
    public static Coverage Load(string folder) => new([.. File.ReadLines(PathIn(folder)).Select(static line =>
    {
        string[] parts = line.Split('\t');
        return new Test(parts[0], TimeSpan.FromMilliseconds(int.Parse(parts[1], CultureInfo.InvariantCulture)), Numbers(parts[2]), Numbers(parts[3]));
    })]);

    /// <summary>True when it was saved there.</summary>
    public static bool IsIn(string folder) => File.Exists(PathIn(folder));

    /// <summary>Keeps it for the processes that try mutants.</summary>
    public void Save(string folder) => File.WriteAllLines(PathIn(folder), tests.Select(static test => string.Create(
        CultureInfo.InvariantCulture,
        $"{test.Id}\t{(int)test.Time.TotalMilliseconds}\t{string.Join(' ', test.Always)}\t{string.Join(' ', test.Once)}")));

    private static ILookup<int, Test> ByMutant(IReadOnlyList<Test> tests, Func<Test, IEnumerable<int>> mutants) =>
        tests.SelectMany(test => mutants(test).Select(mutant => (mutant, test))).ToLookup(static pair => pair.mutant, static pair => pair.test);

    private static Func<RoomTest, bool> AnyOf(IEnumerable<Test> tests)
    {
        HashSet<string> ids = tests.Select(static test => test.Id).ToHashSet(StringComparer.Ordinal);
        return test => ids.Contains(test.Id);
    }

    private static string PathIn(string folder) => Path.Combine(folder, "coverage.txt");

    private static IEnumerable<int> Numbers(string text)
    {
        foreach (string number in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            yield return int.Parse(number, CultureInfo.InvariantCulture);
    }
}
