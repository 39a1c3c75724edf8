namespace SeedGen.Package.Tests;

/// <summary>Where the texts are kept, as a project sees it.</summary>
[Collection(PackedOnce.Name)]
public class StorageTests(Packages packages)
{
    private const string Texts = """
        using System;
        using System.Reflection;
        using Harbour;

        foreach (string name in Assembly.GetExecutingAssembly().GetManifestResourceNames()) Console.WriteLine(name);
        foreach (Article article in Ferries.Articles) Console.WriteLine(article.Key + " | " + article.Text.Length + " | " + article.Text.TrimStart());
        """;

    [Theory]
    [InlineData("other/../seeds/old-ferry.md", "'old-ferry.md' is among the seeds twice, by")]
    [InlineData("$(MSBuildProjectDirectory)/seeds/old-ferry.md", "'old-ferry.md' is among the seeds twice, by")]
    [InlineData("seeds/*.md;seeds/*.txt", " is among the seeds twice, and so is another file, by")]
    public void A_file_that_is_included_twice_is_a_warning(string include, string expected)
    {
        FreshProject project = NewApp("embedded", "<TargetFramework>net10.0</TargetFramework>");
        project.With("Directory.Build.targets", $"<Project><ItemGroup><Seed Include=\"{include}\" /></ItemGroup></Project>");

        string output = project.Build().Succeeded().Output;

        Assert.Contains("(1,1): warning SEED5010: ", output, StringComparison.Ordinal);
        Assert.Contains(expected, output, StringComparison.Ordinal);
        Assert.Equal(SmallCorpus.Printed, project.Run("App", "net10.0"));
    }

    [Theory]
    [InlineData("net10.0", "latest")]
    [InlineData("net8.0", "9")]
    public void An_app_with_embedded_texts_builds_and_runs(string framework, string language)
    {
        FreshProject project = NewApp("embedded", $"<TargetFramework>{framework}</TargetFramework><LangVersion>{language}</LangVersion>");
        project.Build().Succeeded();
        Assert.Equal(SmallCorpus.Printed, project.Run("App", framework));
    }

    [Theory]
    [InlineData("net472")]
    [InlineData("netstandard2.0")]
    public void Older_frameworks_build_with_embedded_texts(string framework)
    {
        FreshProject project = NewApp("embedded", $"<TargetFramework>{framework}</TargetFramework><LangVersion>9</LangVersion>", framework == "net472" ? "Exe" : "Library");
        project.Build().Succeeded();
    }

    [Fact]
    public void A_trimmed_app_with_embedded_texts_is_published_without_a_warning_and_runs()
    {
        FreshProject project = NewApp(
            "embedded",
            "<TargetFramework>net10.0</TargetFramework><PublishTrimmed>true</PublishTrimmed><TrimMode>full</TrimMode><TrimmerSingleWarn>false</TrimmerSingleWarn><IsAotCompatible>true</IsAotCompatible>");
        Dotnet.Run(project.Folder, "publish", "--use-current-runtime", "--self-contained", "--output", "out", "-v:quiet", "-nologo").Succeeded();
        CommandResult run = Dotnet.Start(Path.Combine(project.Folder, "out", OperatingSystem.IsWindows() ? "App.exe" : "App"), project.Folder, "").Succeeded();
        Assert.Equal(SmallCorpus.Printed, run.Output.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void An_edit_arrives_a_deletion_is_an_error_and_nothing_is_compiled_without_a_change()
    {
        FreshProject project = NewApp("embedded").With("Program.cs", SmallCorpus.App);
        project.Build().Succeeded();

        string again = project.BuildDetailed().Succeeded().Output;
        Assert.Contains("Skipping target \"CoreCompile\" because all output files are up-to-date", again, StringComparison.Ordinal);
        Assert.Contains("Skipping target \"SeedGenPackSeeds\" because all output files are up-to-date", again, StringComparison.Ordinal);
        Assert.DoesNotContain("SeedGen.Tasks.dll", again, StringComparison.Ordinal);

        project.With("seeds/new-ferry.txt", SmallCorpus.NewFerry.Replace("400", "500", StringComparison.Ordinal));
        project.Build().Succeeded();
        Assert.Contains("Ana Lind | The new ferry will carry 500 passengers,", project.Run("App", "net10.0"));

        project.Delete("seeds/old-ferry.md");
        CommandResult build = project.Build().Failed();
        Assert.Equal(["Program.cs(14,54): error CS0117"], project.Complaints(build));
    }

    [Fact]
    public void A_renamed_text_keeps_its_words()
    {
        FreshProject project = NewApp("embedded").With("Program.cs", Texts);
        project.Build().Succeeded();
        string[] before = project.Run("App", "net10.0");
        Assert.Equal("SeedGen.seeds", before[0]);

        File.Move(Path.Combine(project.Folder, "seeds", "old-ferry.md"), Path.Combine(project.Folder, "seeds", "ferry.md"));
        project.Build().Succeeded();

        Assert.Equal(before.Select(static line => line.Replace("old-ferry", "ferry", StringComparison.Ordinal)).Order(), project.Run("App", "net10.0").Order());
    }

    [Fact]
    public void Both_storages_hold_the_same_texts_whatever_bytes_they_are()
    {
        FreshProject inline = WithBytes(NewApp("inline").With("Program.cs", Texts));
        FreshProject embedded = WithBytes(NewApp("embedded").With("Program.cs", Texts));
        inline.Build().Succeeded();
        embedded.Build().Succeeded();

        string[] expected = inline.Run("App", "net10.0");

        Assert.Contains("dos | 28 | One line.", expected);
        Assert.Contains("wide | 23 | The ship 🚢 left Malmö.", expected);
        Assert.Equal(expected, embedded.Run("App", "net10.0")[1..]);
    }

    [Fact]
    public void Articles_that_are_additional_files_below_a_schema_are_packed_like_seeds()
    {
        const string Properties = "<OutputType>Exe</OutputType><SeedGenStorage>embedded</SeedGenStorage><TargetFramework>net10.0</TargetFramework>";
        FreshProject project = packages.NewProject("App")
            .With("App.csproj", SmallCorpus.Project(packages, Properties, "<AdditionalFiles Include=\"texts/**;notes.txt\" />"))
            .With("Program.cs", Texts)
            .With("notes.txt", "No article.")
            .WithSeeds("texts/ferries")
            .With("texts/ferries/late/storm.md", "The storm came late.");
        project.Build().Succeeded();
        project.With("texts/ferries/late/storm.md", "The storm came twice.");
        project.Build().Succeeded();

        Assert.Contains("storm | 21 | The storm came twice.", project.Run("App", "net10.0"));
        string pack = File.ReadAllText(Path.Combine(project.Folder, "obj", "Debug", "net10.0", "SeedGen.seeds.pack"));
        Assert.DoesNotContain("No article.", pack, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(20, 100, "inline")]
    [InlineData(21, 1, "embedded")]
    [InlineData(2, 30_000, "embedded")]
    public void Auto_goes_by_the_number_of_files_and_their_size_and_says_so(int files, int words, string storage)
    {
        FreshProject project = NewApp("auto").With("Program.cs", "System.Console.WriteLine(System.Reflection.Assembly.GetExecutingAssembly().GetManifestResourceNames().Length);");
        for (int i = 2; i < files; i++) project.With($"seeds/more/{i}.txt", $"Port {i} was shut.");
        project.With("seeds/new-ferry.txt", SmallCorpus.NewFerry + "\n" + string.Concat(Enumerable.Repeat("rain\n", words)));

        CommandResult build = Dotnet.Run(project.Folder, "build", "-v:normal", "-nologo", "-tl:off").Succeeded();

        Assert.Contains($"SeedGenStorage is '{storage}' for {files} files", build.Output, StringComparison.Ordinal);
        Assert.Equal([storage == "embedded" ? "1" : "0"], project.Run("App", "net10.0"));
    }

    [Theory]
    [InlineData("embedded", "", "DOTNET_TieredPGO=0 THEIRS=1")]
    [InlineData("embedded", "DOTNET_TieredPGO", "THEIRS=1")]
    [InlineData("inline", "", "THEIRS=1")]
    public void A_compiler_that_packs_many_texts_is_tuned_unless_the_user_did(string storage, string set, string expected)
    {
        FreshProject project = NewApp(storage);
        Dictionary<string, string> environment = new() { ["CscEnvironment"] = "THEIRS=1" };
        if (set != "") environment[set] = "1";

        Assert.Equal(expected, GivenToCompiler(project, environment));
    }

    [Fact]
    public void A_compiler_is_left_alone_where_the_project_says_so() => Assert.Equal(
        "THEIRS=1", GivenToCompiler(NewApp("embedded"), new() { ["CscEnvironment"] = "THEIRS=1" }, "-p:SeedGenTuneCompiler=false"));

    [Fact]
    public void An_unknown_storage_is_an_error_of_ours()
    {
        CommandResult build = NewApp("disk").Build().Failed();
        Assert.Contains("error SEED9002: SeedGenStorage is 'disk'", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_much_text_for_literals_is_an_error_of_ours_and_not_the_compilers()
    {
        FreshProject project = NewApp("inline").With("Program.cs", "System.Console.WriteLine();");
        for (int i = 0; i < 9; i++) project.With($"seeds/more/{i}.txt", $"Port {i} was shut." + new string(' ', 1_000_000));

        CommandResult build = project.Build().Failed();

        Assert.Contains("seedgen.yaml(1,1): error SEED9007: The texts of the project come to ", build.Output.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.DoesNotContain("CS8103", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_corpora_that_have_room_each_but_not_together_are_an_error_of_ours()
    {
        FreshProject project = NewApp("inline").With("Program.cs", "System.Console.WriteLine();")
            .With("seeds/other/seedgen.yaml", "seedgen: 1\nnamespace: Other\ncorpus: Others\n");
        for (int i = 0; i < 9; i++) project.With($"seeds/{(i % 2 == 0 ? "more" : "other")}/{i}.txt", $"Port {i} was shut." + new string(' ', 1_000_000));

        CommandResult build = project.Build().Failed();

        Assert.Contains("seedgen.yaml(1,1): error SEED9007: The texts of the project come to 18,", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("CS8103", build.Output, StringComparison.Ordinal);
    }

    // The log lists the variables below a line of its own, further in than that; the SDK adds where it stands.
    private static string GivenToCompiler(FreshProject project, Dictionary<string, string> environment, params string[] options)
    {
        CommandResult build = Dotnet.RunWith(environment, project.Folder, ["build", "--no-incremental", "-v:detailed", "-nologo", "-tl:off", .. options]).Succeeded();
        return string.Join(' ', build.Output.ReplaceLineEndings("\n").Split('\n')
            .SkipWhile(static line => !line.Contains("Environment Variables passed to tool:", StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(static line => line.StartsWith("           ", StringComparison.Ordinal))
            .Select(static line => line.Trim())
            .Where(static line => !line.StartsWith("DOTNET_ROOT", StringComparison.Ordinal)));
    }

    private static FreshProject WithBytes(FreshProject project)
    {
        string seeds = Path.Combine(project.Folder, "seeds");
        File.WriteAllBytes(Path.Combine(seeds, "mark.txt"), [0xEF, 0xBB, 0xBF, .. "Behind a mark."u8]);
        File.WriteAllBytes(Path.Combine(seeds, "dos.txt"), [.. "One line.\r\n\r\nAnother line.\r\n"u8]);
        File.WriteAllBytes(Path.Combine(seeds, "wide.txt"), [.. "The ship 🚢 left Malmö."u8]);
        File.WriteAllText(Path.Combine(seeds, "utf16.txt"), "Ships 🚢 of Malmö.", System.Text.Encoding.Unicode);
        File.WriteAllText(Path.Combine(seeds, "lines.jsonl"), """
            {"id": "one", "text": "\"We sail,\" said Ana Lind.\nA \u00e9 and a \ud83d\udea2."}
            {"id": "two", "text": "It rained."}

            """);
        return project;
    }

    private FreshProject NewApp(string storage, string properties = "<TargetFramework>net10.0</TargetFramework>", string output = "Exe") => packages.NewProject("App")
        .With("App.csproj", SmallCorpus.Project(packages, $"<OutputType>{output}</OutputType><SeedGenStorage>{storage}</SeedGenStorage>{properties}"))
        .With("Program.cs", SmallCorpus.App)
        .WithSeeds();
}
