namespace SeedGen.Package.Tests;

/// <summary>The compiler's own switches apply to problems as to its own; errors stay errors.</summary>
[Collection(PackedOnce.Name)]
public class SwitchTests(Packages packages)
{
    private const string Relative = "seeds/when.txt(1,8): error SEED3203";
    private const string Impossible = "seeds/when.txt(1,36): error SEED3201";
    private const string Gone = "seeds/seedgen.yaml(11,3): error SEED5005";

    [Fact]
    public void NoWarn_silences_warnings_and_no_error() =>
        Assert.Equal([Gone], Complaints("<NoWarn>$(NoWarn);SEED3201;SEED3203;SEED5005</NoWarn>"));

    [Fact]
    public void WarningsAsErrors_makes_an_error_of_a_warning() =>
        Assert.Equal([Gone, Impossible], Complaints("<WarningsAsErrors>$(WarningsAsErrors);SEED3201</WarningsAsErrors>"));

    [Fact]
    public void A_global_config_raises_a_note_and_silences_a_warning_and_no_error() => Assert.Equal(
        [Gone, Relative],
        Complaints("", """
            is_global = true
            dotnet_diagnostic.SEED3201.severity = none
            dotnet_diagnostic.SEED3203.severity = error
            dotnet_diagnostic.SEED5005.severity = none
            """));

    private string[] Complaints(string properties, string config = "")
    {
        FreshProject project = packages.NewProject("App")
            .With("App.csproj", SmallCorpus.Project(packages, $"<TargetFramework>net10.0</TargetFramework><TreatWarningsAsErrors>false</TreatWarningsAsErrors>{properties}"))
            .With("A.cs", "/// <summary>Where code stands, the compiler looks for its settings.</summary>\npublic class A { }\n")
            .WithSeeds()
            .With("seeds/seedgen.yaml", SmallCorpus.Schema + "\n  gone.txt: { outlet: Gazette }\n")
            .With("seeds/when.txt", "It was Monday when it closed until 31 April 2022.\n");
        if (config.Length > 0) project.With(".globalconfig", config);
        return project.Complaints(project.Build().Failed());
    }
}
