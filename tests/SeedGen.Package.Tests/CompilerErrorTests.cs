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

    [Fact]
    public void A_corpus_in_a_folder_of_another_name_is_a_warning_of_the_build()
    {
        FreshProject project = packages.NewProject("App")
            .With("App.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
                  <ItemGroup><PackageReference Include="SeedGen" Version="{packages.Version}" PrivateAssets="all" /></ItemGroup>
                </Project>
                """)
            .With("A.cs", "public class A { }")
            .With("articles/seedgen.yaml", SmallCorpus.Schema);

        CommandResult build = project.Build().Succeeded();

        Assert.Contains("warning SEED9005: This schema is not among the seeds", build.Output, StringComparison.Ordinal);
        Assert.Contains("<Seed Include=\"articles/**\" />", build.Output.Replace('\\', '/'), StringComparison.Ordinal);
    }

    // .NET Framework and .NET Standard have C# 7.3 unless the project says otherwise.
    [Theory]
    [InlineData("netstandard2.0", "", "7.3")]
    [InlineData("net10.0", "<LangVersion>8</LangVersion>", "8.0")]
    public void A_language_that_is_too_old_is_one_error(string framework, string language, string version)
    {
        FreshProject project = packages.NewProject("App")
            .With("App.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>{framework}</TargetFramework>{language}</PropertyGroup>
                  <ItemGroup><PackageReference Include="SeedGen" Version="{packages.Version}" PrivateAssets="all" /></ItemGroup>
                </Project>
                """)
            .With("A.cs", "public class A { }")
            .WithSeeds();

        CommandResult build = project.Build().Failed();

        Assert.Equal(["seeds/seedgen.yaml(1,1): error SEED9001"], project.Complaints(build).Select(static c => c.Replace('\\', '/')));
        Assert.Contains($"this project is compiled as C# {version}; set LangVersion to 9.0 or later", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Embedded_texts_without_the_targets_of_the_package_are_one_error()
    {
        FreshProject project = packages.NewProject("App")
            .With("App.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework><SeedGenStorage>embedded</SeedGenStorage></PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="SeedGen" Version="{packages.Version}" PrivateAssets="all" ExcludeAssets="build;buildTransitive" />
                    <AdditionalFiles Include="seeds/**" />
                    <CompilerVisibleProperty Include="SeedGenStorage" />
                  </ItemGroup>
                </Project>
                """)
            .With("A.cs", "public class A { }")
            .WithSeeds();

        CommandResult build = project.Build().Failed();

        Assert.Equal(["seeds/seedgen.yaml(1,1): error SEED9003"], project.Complaints(build).Select(static c => c.Replace('\\', '/')));
    }

    private FreshProject NewApp() => packages.NewProject("App")
        .With("App.csproj", SmallCorpus.Project(packages, "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>"))
        .With("Program.cs", SmallCorpus.App)
        .WithSeeds();
}
