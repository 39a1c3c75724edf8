namespace SeedGen.Package.Tests;

/// <summary>
/// A compiler with other generators to run that carry the library we read YAML by, in another version. Of libraries of one
/// name among the analyzers, the SDK keeps only the one of the highest version, for all.
/// </summary>
[Collection(PackedOnce.Name)]
public class OtherGeneratorTests(Packages packages)
{
    private const string OtherYaml = """
        <Analyzer Include="$([MSBuild]::NormalizePath('$(MSBuildProjectDirectory)', '../Other/bin/Debug/netstandard2.0/YamlDotNet.dll'))" />
        """;

    [Fact]
    public void A_generator_that_brings_an_older_version_works_beside_ours()
    {
        FreshProject project = NewApp("""
                  <PropertyGroup><CopyLocalLockFileAssemblies>true</CopyLocalLockFileAssemblies></PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="YamlDotNet" Version="13.7.1" />
                    <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" PrivateAssets="all" />
                  </ItemGroup>
                """)
            .With("Other/SettingsGenerator.cs", """
                using Microsoft.CodeAnalysis;
                using YamlDotNet.Serialization;

                [Generator]
                public sealed class SettingsGenerator : IIncrementalGenerator
                {
                    public void Initialize(IncrementalGeneratorInitializationContext context) =>
                        context.RegisterPostInitializationOutput(output =>
                        {
                            string name = new DeserializerBuilder().Build().Deserialize<string>("Harbour office");
                            output.AddSource("Settings.g.cs", $"internal static class Settings {{ public const string Name = \"{name}\"; }}");
                        });
                }
                """)
            .With("App/Program.cs", """
                System.Console.WriteLine(Settings.Name);
                System.Console.WriteLine(Harbour.Ferries.Articles[Harbour.ArticleId.NewFerry].Title);
                """);

        project.Build("App").Succeeded();

        Assert.Equal(["Harbour office", "New ferry for the northern line"], project.Run("App", "net10.0", "App"));
    }

    [Fact]
    public void A_library_of_the_same_name_and_a_higher_version_that_lacks_what_we_need_is_named_in_the_error()
    {
        FreshProject project = NewApp("""
                  <PropertyGroup><AssemblyName>YamlDotNet</AssemblyName><Version>99.0.0</Version></PropertyGroup>
                """)
            .With("Other/Nothing.cs", "public sealed class Nothing { }")
            .With("App/seeds/seedgen.yaml", NeedsTheLibrary)
            .With("App/Program.cs", "System.Console.WriteLine();");

        CommandResult build = project.Build("App").Failed();

        Assert.Contains("error SEED9011", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("CS8785", build.Output, StringComparison.Ordinal);
    }

    // What stands on one line is read without it.
    private static string NeedsTheLibrary =>
        SmallCorpus.Schema.Replace("Coast Courier", ">-\n      Coast Courier", StringComparison.Ordinal);

    private FreshProject NewApp(string other) => packages.NewProject("OtherGenerator")
        .With("Other/Other.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>netstandard2.0</TargetFramework><LangVersion>latest</LangVersion></PropertyGroup>
            {other}
            </Project>
            """)
        .With("App/App.csproj", SmallCorpus.Project(
            packages,
            "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>",
            $"""
            <ProjectReference Include="../Other/Other.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
            {OtherYaml}
            """))
        .WithSeeds("App/seeds");
}
