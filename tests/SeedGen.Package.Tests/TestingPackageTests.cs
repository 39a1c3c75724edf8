namespace SeedGen.Package.Tests;

/// <summary>The test helper, used from its package.</summary>
[Collection(PackedOnce.Name)]
public class TestingPackageTests(Packages packages)
{
    [Fact]
    public void The_helper_runs_the_generator_on_a_folder()
    {
        FreshProject project = packages.NewProject("App")
            .With("App.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net10.0</TargetFramework>
                    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="SeedGen.Testing" Version="{packages.Version}" />
                  </ItemGroup>
                </Project>
                """)
            .With("Program.cs", """
                var corpus = SeedGen.Testing.SeedGenRun.Generate("corpus");
                System.Console.WriteLine(corpus.Problems.Count);
                System.Console.WriteLine(corpus.ToString().Contains("NewFerry"));
                """)
            .WithSeeds("corpus");
        project.Build().Succeeded();
        Assert.Equal(["0", "True"], project.Run("App", "net10.0"));
    }
}
