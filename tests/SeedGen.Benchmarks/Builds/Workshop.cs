using System.Globalization;
using System.Runtime.CompilerServices;
using SeedGen.Benchmarks.Articles;

namespace SeedGen.Benchmarks.Builds;

/// <summary>A folder outside the repository with the projects to build, and the package of SeedGen as it is now.</summary>
internal sealed class Workshop : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("seedgen-builds-").FullName;
    private readonly string _version = "0.1.0-bench." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);

    public Workshop()
    {
        string packages = Path.Combine(_root, "packages");
        ProcessMeter.Run(
            Repository(), "dotnet", "pack", "src/SeedGen", "--output", packages, "--artifacts-path", Path.Combine(_root, "artifacts"),
            $"-p:Version={_version}", "-v:quiet");
        File.WriteAllText(Path.Combine(_root, "nuget.config"), $"""
            <configuration><packageSources><add key="packed" value="{packages}" /></packageSources></configuration>
            """);
        File.WriteAllText(Path.Combine(_root, "Directory.Build.props"), $"""
            <Project><PropertyGroup><RestorePackagesPath>{Path.Combine(_root, "cache")}</RestorePackagesPath></PropertyGroup></Project>
            """);
    }

    /// <summary>A folder of the workshop.</summary>
    public string Folder(string name)
    {
        string folder = Path.Combine(_root, name);
        Directory.CreateDirectory(folder);
        return folder;
    }

    /// <summary>A project with neither SeedGen nor articles.</summary>
    public string Bare() => Project("bare", "");

    /// <summary>A project with SeedGen and so many articles in its folder <c>seeds</c>.</summary>
    public string WithSeedGen(int count, string storage)
    {
        string project = Project(
            $"seedgen-{count}",
            $"""<PackageReference Include="SeedGen" Version="{_version}" PrivateAssets="all" />""",
            $"<SeedGenStorage>{storage}</SeedGenStorage>");
        SeedTexts.Write(SeedsOf(project), count);
        return project;
    }

    /// <summary>A project that carries the texts of another as one resource, with nothing made of them.</summary>
    public string WithResource(string other)
    {
        string project = Project(
            Path.GetFileName(other) + "-resource",
            """<EmbeddedResource Include="articles.bin" LogicalName="articles" Type="Non-Resx" WithCulture="false" />""");
        using FileStream all = File.Create(Path.Combine(project, "articles.bin"));
        foreach (string article in Directory.EnumerateFiles(SeedsOf(other), "*.md").Order(StringComparer.Ordinal))
            all.Write(File.ReadAllBytes(article));
        return project;
    }

    /// <summary>The articles of a project.</summary>
    public static string SeedsOf(string project) => Path.Combine(project, "seeds");

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_root, recursive: true);

    private string Project(string name, string items, string properties = "")
    {
        string folder = Folder(name);
        File.WriteAllText(Path.Combine(folder, "App.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), "System.Console.WriteLine(typeof(int).Assembly.GetName().Name);\n");
        ProcessMeter.Run(folder, "dotnet", "restore", "-v:quiet");
        return folder;
    }

    private static string Repository([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../.."));
}
