namespace SeedGen.Tests.Generator;

/// <summary>Compilations in one process share nothing that shows.</summary>
public sealed class ParallelTests
{
    [Fact]
    public void Many_runs_at_once_make_what_each_makes_alone()
    {
        (string, string)[][] projects = [.. Enumerable.Range(0, 8).Select(Project)];
        string[] alone = [.. projects.Select(Run)];
        string[] together = new string[projects.Length];
        Parallel.For(0, projects.Length, i => together[i] = Run(projects[i]));

        Assert.Equal(alone, together);
        Assert.Equal(alone.Length, alone.Distinct().Count());
    }

    private static (string, string)[] Project(int number) =>
    [
        ("/demo/seedgen.yaml", $"seedgen: 1\ncorpus: Port\nactors: {{ ann: {{ name: Ann Lind, kind: person, aliases: [Captain {number}] }} }}\narticles: {{ a.txt: {{ published: 2022-11-{number + 10} }} }}\n"),
        ("/demo/a.txt", $"“We row at {number + 1},” said Ann Lind on Monday. “It is late,” a pilot from Bergen said.\n"),
        ("/demo/b.jsonl", $"{{\"id\": \"x{number}\", \"text\": \"The lock {number} was shut last week.\"}}\n"),
    ];

    private static string Run((string, string)[] files)
    {
        GeneratorHarness harness = GeneratorHarness.Run(files);
        return string.Join("\n", harness.Problems.Concat(harness.Files.Select(static file => file.HintName + "\n" + file.Text)));
    }
}
