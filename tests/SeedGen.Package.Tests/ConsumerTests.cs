namespace SeedGen.Package.Tests;

/// <summary>Projects of all the kinds that are promised, warnings as errors and missing doc comments among them.</summary>
[Collection(PackedOnce.Name)]
public class ConsumerTests(Packages packages)
{
    private const string App = "<OutputType>Exe</OutputType>";

    [Theory]
    [InlineData("net10.0", "latest", "seeds")]
    [InlineData("net10.0", "9", "Seeds")]
    [InlineData("net8.0", "9", "seeds")]
    public void An_app_builds_and_runs(string framework, string language, string folder)
    {
        FreshProject project = packages.NewProject("App")
            .With("App.csproj", SmallCorpus.Project(packages, $"{App}<TargetFramework>{framework}</TargetFramework><LangVersion>{language}</LangVersion>"))
            .With("Program.cs", SmallCorpus.App)
            .WithSeeds(folder);
        project.Build().Succeeded();
        Assert.Equal(SmallCorpus.Printed, project.Run("App", framework));
    }

    // Small enough for literals, and with all that the resource needs.
    [Theory]
    [InlineData("inline")]
    [InlineData("embedded")]
    public void A_schema_with_the_short_ending_of_yaml_is_one(string storage)
    {
        FreshProject project = packages.NewProject("App")
            .With("App.csproj", SmallCorpus.Project(packages, $"{App}<TargetFramework>net10.0</TargetFramework><SeedGenStorage>{storage}</SeedGenStorage>"))
            .With("Program.cs", SmallCorpus.App)
            .WithSeeds();
        project.Delete("seeds/seedgen.yaml");
        project.With("seeds/seedgen.yml", SmallCorpus.Schema);
        project.Build().Succeeded();
        Assert.Equal(SmallCorpus.Printed, project.Run("App", "net10.0"));

        // An edit of it is seen by the next build, with its complaints at its own name.
        project.With("seeds/seedgen.yml", SmallCorpus.Schema + "\n  gone.txt: { outlet: Gazette }\n");
        Assert.Equal(["seeds/seedgen.yml(11,3): error SEED5005"], project.Complaints(project.Build().Failed()));
    }

    [Fact]
    public void An_app_for_the_NET_Framework_builds()
    {
        FreshProject project = packages.NewProject("App")
            .With("App.csproj", SmallCorpus.Project(packages, $"{App}<TargetFramework>net472</TargetFramework><LangVersion>9</LangVersion>"))
            .With("Program.cs", SmallCorpus.App)
            .WithSeeds();
        project.Build().Succeeded();
        Assert.True(File.Exists(Path.Combine(project.Folder, "bin", "Debug", "net472", "App.exe")));
    }

    [Fact]
    public void A_library_for_netstandard_serves_an_app_that_knows_nothing_of_the_generator()
    {
        FreshProject project = packages.NewProject("Both")
            .With("Library/Library.csproj", SmallCorpus.Project(packages, "<TargetFramework>netstandard2.0</TargetFramework><LangVersion>9</LangVersion>"))
            .WithSeeds("Library/seeds")
            .With("App/App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net10.0</TargetFramework>
                    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                    <Nullable>enable</Nullable>
                  </PropertyGroup>
                  <ItemGroup>
                    <ProjectReference Include="../Library/Library.csproj" />
                  </ItemGroup>
                </Project>
                """)
            .With("App/Program.cs", SmallCorpus.App);
        project.Build("App").Succeeded();
        Assert.Equal(SmallCorpus.Printed, project.Run("App", "net10.0", "App"));
        Assert.Equal(
            ["App.dll", "Library.dll"],
            Directory.GetFiles(Path.Combine(project.Folder, "App", "bin", "Debug", "net10.0"), "*.dll").Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Seeds_elsewhere_are_named_by_hand()
    {
        FreshProject project = packages.NewProject("App")
            .With("App.csproj", SmallCorpus.Project(
                packages,
                $"{App}<TargetFramework>net10.0</TargetFramework><EnableDefaultSeedItems>false</EnableDefaultSeedItems>",
                """<Seed Include="articles/**/*.*" />"""))
            .With("Program.cs", SmallCorpus.App)
            .With("seeds/seedgen.yaml", "this is no schema")
            .WithSeeds("articles");
        project.Build().Succeeded();
        Assert.Equal(SmallCorpus.Printed, project.Run("App", "net10.0"));
    }

    [Fact]
    public void A_trimmed_app_is_published_without_a_warning_and_runs()
    {
        FreshProject project = packages.NewProject("App")
            .With("App.csproj", SmallCorpus.Project(
                packages,
                $"{App}<TargetFramework>net10.0</TargetFramework><PublishTrimmed>true</PublishTrimmed><TrimMode>full</TrimMode><TrimmerSingleWarn>false</TrimmerSingleWarn>"))
            .With("Program.cs", SmallCorpus.App)
            .WithSeeds();
        Dotnet.Run(project.Folder, "publish", "--use-current-runtime", "--self-contained", "--output", "out", "-v:quiet", "-nologo").Succeeded();
        CommandResult run = Dotnet.Start(Path.Combine(project.Folder, "out", OperatingSystem.IsWindows() ? "App.exe" : "App"), project.Folder, "").Succeeded();
        Assert.Equal(SmallCorpus.Printed, run.Output.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
