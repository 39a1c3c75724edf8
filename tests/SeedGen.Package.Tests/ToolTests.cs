using System.Text.Json;

namespace SeedGen.Package.Tests;

/// <summary>The tool, installed from its package.</summary>
[Collection(PackedOnce.Name)]
public class ToolTests(Packages packages)
{
    [Fact]
    public void The_tool_installs_extracts_and_writes_JSON_Schemas()
    {
        FreshProject project = packages.NewProject("Tool").WithSeeds();
        Dotnet.Run(project.Folder, "tool", "install", "SeedGen.Tool", "--version", packages.Version, "--tool-path", "tools").Succeeded();
        string seedgen = Path.Combine(project.Folder, "tools", OperatingSystem.IsWindows() ? "seedgen.exe" : "seedgen");

        CommandResult extracted = Dotnet.Start(seedgen, project.Folder, "", "extract", "seeds").Succeeded();
        Assert.Equal(["new-ferry", "old-ferry"], Ids(extracted));

        const string Line = """{"id": "one", "published": "2024-05-20", "text": "\"We sail on Monday,\" said Ana Lind."}""";
        CommandResult piped = Dotnet.Start(seedgen, project.Folder, Line + "\nno article\n" + Line.Replace("one", "two", StringComparison.Ordinal), "extract", "-").Failed();
        Assert.Equal(1, piped.ExitCode);
        Assert.Equal(["one", "two"], Ids(piped));
        Assert.Contains("(2,1): error SEED", piped.Errors, StringComparison.Ordinal);

        Dotnet.Start(seedgen, project.Folder, "", "schema", "seeds").Succeeded();
        Assert.Contains("port-authority", File.ReadAllText(Path.Combine(project.Folder, "seeds", "seedgen.schema.json")), StringComparison.Ordinal);
    }

    private static string[] Ids(CommandResult result) =>
        [.. result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(static line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!)];
}
