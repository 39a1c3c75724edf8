namespace SeedGen.Package.Tests;

/// <summary>Files of any name are found, handed to the compiler and packed.</summary>
[Collection(PackedOnce.Name)]
public class FileNameTests(Packages packages)
{
    private const string App = """
        using System;
        using Harbour;

        Console.OutputEncoding = System.Text.Encoding.UTF8;
        foreach (Article article in Ferries.Articles) Console.WriteLine(article.Key + " | " + article.Source.Path + " | " + article.Text);
        """;

    private static readonly string[] Names =
    [
        "a b", "c#d", "e%20f", "100%", "it's", "x&y", "h=i", "p,q", "(r)", "[s]", "{0}", "$(t)", "@(u)", "%(v)", "~w", "!", "+", "..dots", "2022", "1.2",
        "class", "record", "Count", "é", "日本", "😀", "report.de", new string('n', 200),
    ];

    // Windows knows these as something else. The compiler itself takes \ for / and leaves out |: such a file is an error of its own.
    private static readonly string[] ElsewhereNames = OperatingSystem.IsWindows() ? [] : ["CON", "g;h", "q?", "k*", "t:u", "<j>", "trailing "];

    [Theory]
    [InlineData("inline")]
    [InlineData("embedded")]
    public void Any_file_name_is_read(string storage)
    {
        string[] names = [.. Names, .. ElsewhereNames];
        FreshProject project = packages.NewProject("App")
            .With("App.csproj", SmallCorpus.Project(
                packages, $"<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><SeedGenStorage>{storage}</SeedGenStorage>"))
            .With("Program.cs", App)
            .With("seeds/seedgen.yaml", "seedgen: 1\nnamespace: Harbour\ncorpus: Ferries\n");
        foreach (string name in names) project.With($"seeds/{name}.txt", $"This is {name}.");
        project.Build().Succeeded();
        Assert.Equal(
            names.Select(static name => $"{name} | {name}.txt | This is {name}.").Order(StringComparer.Ordinal),
            project.Run("App", "net10.0").Order(StringComparer.Ordinal));
    }
}
