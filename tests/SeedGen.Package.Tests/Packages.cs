namespace SeedGen.Package.Tests;

/// <summary>
/// The three packages, packed once for all tests, and a place outside the repository for the projects that use them. The
/// version is new in every run and the package folder private, so that no cache can answer with yesterday's package.
/// </summary>
public sealed class Packages : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("seedgen-packages-").FullName;
    private int _projects;

    public Packages()
    {
        Version = "0.1.0-test." + DateTime.UtcNow.Ticks.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Folder = Path.Combine(_root, "packages");
        foreach (string project in (string[])["SeedGen", "SeedGen.Testing", "SeedGen.Tool"])
        {
            Dotnet.Run(
                Repository,
                "pack",
                Path.Combine("src", project),
                "--output",
                Folder,
                // Away from the repository's own output, which the test run that we are part of may be building.
                "--artifacts-path",
                Path.Combine(_root, "artifacts"),
                "-p:Version=" + Version,
                "-v:quiet").Succeeded();
        }

        // Sources of the machine stay as they are: the frameworks' own packages come from there.
        File.WriteAllText(Path.Combine(_root, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{Folder}" />
              </packageSources>
            </configuration>
            """);
        File.WriteAllText(Path.Combine(_root, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <RestorePackagesPath>{Path.Combine(_root, "cache")}</RestorePackagesPath>
              </PropertyGroup>
            </Project>
            """);
    }

    /// <summary>The folder of this repository.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>The version of the packages.</summary>
    public string Version { get; }

    /// <summary>The folder they were packed into.</summary>
    public string Folder { get; }

    /// <summary>An empty folder for a project, under the same root.</summary>
    public FreshProject NewProject(string name)
    {
        string folder = Path.Combine(_root, $"{Interlocked.Increment(ref _projects)}", name);
        Directory.CreateDirectory(folder);
        return new FreshProject(folder);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static string FindRepository()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SeedGen.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
    }
}

/// <summary>Packs once, and keeps one build at a time: each takes all of a small machine.</summary>
[CollectionDefinition(Name)]
public sealed class PackedOnce : ICollectionFixture<Packages>
{
    public const string Name = "Packed";
}
