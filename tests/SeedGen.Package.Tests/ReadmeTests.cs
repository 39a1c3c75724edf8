namespace SeedGen.Package.Tests;

/// <summary>The README's lines for adding SeedGen to a project, run as they stand there.</summary>
[Collection(PackedOnce.Name)]
public class ReadmeTests(Packages packages)
{
    [Fact]
    public void The_lines_that_add_the_package_to_a_new_project_lead_to_a_running_app()
    {
        FreshProject place = packages.NewProject("Readme");
        string[] lines = [.. LinesUnder("## Add it to a project")];
        // Packed is packed: under a version of this run, away from the folder that the reader's own packages go to.
        Assert.Equal("dotnet pack src/SeedGen", lines[0]);
        foreach (string line in lines.Skip(1))
        {
            string here = line
                .Replace("../newsroom", Path.Combine(place.Folder, "newsroom"), StringComparison.Ordinal)
                .Replace("package SeedGen ", $"package SeedGen --version {packages.Version} ", StringComparison.Ordinal)
                .Replace("$PWD/artifacts/packages", packages.Folder, StringComparison.Ordinal);
            Dotnet.Start("sh", Packages.Repository, "", "-c", here).Succeeded();
        }

        string project = Path.Combine(place.Folder, "newsroom");
        Assert.True(Directory.Exists(Path.Combine(project, "seeds")));
        place.With("newsroom/Program.cs", "System.Console.WriteLine(Newsroom.Denial.ArmsDenial.Articles.Count);");
        place.Build("newsroom").Succeeded();
        Assert.Equal(["5"], place.Run("newsroom", "net10.0", "newsroom"));
    }

    private static IEnumerable<string> LinesUnder(string heading) =>
        File.ReadAllLines(Path.Combine(Packages.Repository, "README.md"))
            .SkipWhile(line => line != heading)
            .SkipWhile(static line => line != "```sh")
            .Skip(1)
            .TakeWhile(static line => line != "```");
}
