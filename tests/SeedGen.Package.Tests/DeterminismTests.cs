using System.Text.RegularExpressions;

namespace SeedGen.Package.Tests;

/// <summary>The same corpus comes to the same code and the same assembly wherever, whenever and by whomever it is built.</summary>
[Collection(PackedOnce.Name)]
public class DeterminismTests(Packages packages)
{
    private const string Properties = """
        <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>
            <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
            <DebugType>none</DebugType>
            <!-- Also what the compiler itself writes of places. -->
            <PathMap>$(MSBuildProjectDirectory)=/app</PathMap>
        """;

    private const string Lines = """
        {"id": "istanbul", "text": "\"It is full,\" Lind said in ISTANBUL on Friday.", "published": "2024-05-21"}
        {"id": "İzmir", "text": "The ferry 3.5 was late, Ana Lind said.", "outlet": "Coast Courier"}
        """;

    [Fact]
    public void Folder_culture_time_zone_and_order_make_no_difference()
    {
        (string Code, byte[] Assembly) first = Build("One", [], "seeds/**/*");
        foreach ((string culture, string zone) in new[] { ("tr_TR", "Asia/Tokyo"), ("ar_SA", "America/New_York"), ("fi_FI", "Pacific/Kiritimati") })
        {
            Dictionary<string, string> environment = new()
            {
                ["LANG"] = culture + ".UTF-8",
                ["LC_ALL"] = culture + ".UTF-8",
                ["TZ"] = zone,
                ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0",
            };
            (string Code, byte[] Assembly) other = Build("Other folder " + culture, environment, "seeds/old-ferry.md;seeds/seedgen.yaml;seeds/lines.jsonl;seeds/new-ferry.txt");
            Assert.Equal(first.Code, other.Code);
            Assert.Equal(first.Assembly, other.Assembly);
        }
    }

    [Fact]
    public void Two_builds_at_once_embed_the_same_whatever_folder_culture_and_order()
    {
        const string Embedded = "<SeedGenStorage>embedded</SeedGenStorage>";
        Dictionary<string, string> turkish = new() { ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "Asia/Tokyo", ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0" };
        (string Code, byte[] Assembly) one = default;
        (string Code, byte[] Assembly) other = default;
        Parallel.Invoke(
            () => one = Build("One", [], "seeds/**/*", Embedded),
            () => other = Build("Other folder", turkish, "seeds/lines.jsonl;seeds/old-ferry.md;seeds/seedgen.yaml;seeds/new-ferry.txt", Embedded));
        Assert.Equal(one.Code, other.Code);
        Assert.Equal(one.Assembly, other.Assembly);
    }

    // The snapshot was made by the generator in Roslyn 4.8.
    [Fact]
    public void The_compiler_of_the_SDK_generates_what_the_snapshot_has()
    {
        string seeds = Path.Combine(Packages.Repository, "seeds");
        FreshProject project = packages.NewProject("Shipped")
            .With("App.csproj", SmallCorpus.Project(packages, Properties))
            .With("Program.cs", "System.Console.WriteLine(Newsroom.Denial.ArmsDenial.Articles.Count);\n");
        Directory.CreateDirectory(Path.Combine(project.Folder, "seeds"));
        foreach (string file in Directory.GetFiles(seeds)) File.Copy(file, Path.Combine(project.Folder, "seeds", Path.GetFileName(file)));
        project.Build().Succeeded();

        string snapshot = Path.Combine(Packages.Repository, "tests/SeedGen.Tests/Generator/Snapshots/ShippedCorpusTests.All_that_is_generated.verified.txt");
        Assert.Equal(WithoutHashes(File.ReadAllText(snapshot)), WithoutHashes(CodeOf(project)));
    }

    // A text in memory has other bytes than the file: the mark at its start is always or never there.
    private static string WithoutHashes(string code) => Regex.Replace(code.TrimEnd('\n'), "\"[0-9a-f]{64}\"", "\"\"");

    private (string Code, byte[] Assembly) Build(string name, Dictionary<string, string> environment, string seeds, string properties = "")
    {
        FreshProject project = packages.NewProject(name)
            .With("App.csproj", SmallCorpus.Project(packages, Properties + properties + "<EnableDefaultSeedItems>false</EnableDefaultSeedItems>", $"<Seed Include=\"{seeds}\" />"))
            .With("Program.cs", SmallCorpus.App)
            .WithSeeds()
            .With("seeds/lines.jsonl", Lines);
        Dotnet.RunWith(environment, project.Folder, "build", "-v:quiet", "-nologo", "-tl:off").Succeeded();
        return (CodeOf(project), File.ReadAllBytes(Path.Combine(project.Folder, "obj/Debug/net10.0/App.dll")));
    }

    private static string CodeOf(FreshProject project) => string.Join("\n", Directory
        .EnumerateFiles(Path.Combine(project.Folder, "obj"), "*.g.cs", SearchOption.AllDirectories)
        .Where(static file => Path.GetFileName(Path.GetDirectoryName(file)) == "SeedGen.SeedGenerator")
        .OrderBy(static file => Path.GetFileName(file), StringComparer.Ordinal)
        .Select(static file => $"// ==== {Path.GetFileName(file)} ====\n\n{File.ReadAllText(file)}"));
}
