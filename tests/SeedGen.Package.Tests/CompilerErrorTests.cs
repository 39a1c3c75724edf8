namespace SeedGen.Package.Tests;

/// <summary>Mistakes come out as compiler errors where they are made.</summary>
[Collection(PackedOnce.Name)]
public class CompilerErrorTests(Packages packages)
{
    [Fact]
    public void A_deleted_article_is_an_error_at_its_use_also_when_nothing_else_changed()
    {
        FreshProject project = NewApp();
        project.Build().Succeeded();

        project.Delete("seeds/old-ferry.md");

        CommandResult build = project.Build().Failed();
        Assert.Equal(["Program.cs(14,54): error CS0117"], project.Complaints(build));
        Assert.Contains("'OldFerry'", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edited_article_is_compiled_again()
    {
        FreshProject project = NewApp();
        project.Build().Succeeded();

        project.With("seeds/new-ferry.txt", SmallCorpus.NewFerry.Replace("400", "500", StringComparison.Ordinal));

        project.Build().Succeeded();
        Assert.Contains("Ana Lind | The new ferry will carry 500 passengers,", project.Run("App", "net10.0"));
    }

    [Fact]
    public void A_typo_in_the_schema_is_an_error_at_its_line_and_column()
    {
        FreshProject project = NewApp();
        project.With("seeds/seedgen.yaml", SmallCorpus.Schema.Replace("outlet:", "oulet:", StringComparison.Ordinal));

        CommandResult build = project.Build().Failed();

        string complaint = Assert.Single(project.Complaints(build));
        Assert.StartsWith("seeds/seedgen.yaml(9,5): error SEED", complaint.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.Contains("outlet", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_without_a_schema_are_a_warning_of_the_build()
    {
        FreshProject project = NewApp();
        project.Delete("seeds/seedgen.yaml");

        CommandResult build = project.Build().Failed();

        Assert.Contains("SEED9005: There are articles but no schema", build.Output, StringComparison.Ordinal);
    }

    private FreshProject NewApp() => packages.NewProject("App")
        .With("App.csproj", SmallCorpus.Project(packages, "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>"))
        .With("Program.cs", SmallCorpus.App)
        .WithSeeds();
}
