namespace SeedGen.Package.Tests;

/// <summary>The real articles that the project grew up on. They lie outside the repository, where SEEDGEN_ORIGINALS says.</summary>
[Collection(PackedOnce.Name)]
public class OriginalsTests(Packages packages)
{
    [OriginalsFact]
    public void A_fresh_app_lists_the_originals()
    {
        string[] originals = [.. Directory.GetFiles(OriginalsFactAttribute.Folder!, "*.txt").Order(StringComparer.Ordinal)];
        FreshProject project = packages.NewProject("App")
            .With("App.csproj", SmallCorpus.Project(packages, "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>"))
            .With("Program.cs", """
                using System;
                using Originals;

                foreach (Article article in ArmsDenial.Articles) Console.WriteLine(article.Key);
                """)
            .With("seeds/seedgen.yaml", """
                seedgen: 1
                namespace: Originals
                corpus: ArmsDenial
                actors:
                  north-korea: { name: North Korea, kind: state, aliases: [DPRK, Pyongyang] }
                """);
        foreach (string original in originals) File.Copy(original, Path.Combine(project.Folder, "seeds", Path.GetFileName(original)));

        project.Build().Succeeded();

        Assert.Equal(originals.Select(Path.GetFileNameWithoutExtension), project.Run("App", "net10.0"));
        Assert.Equal(5, originals.Length);
    }

    /// <summary>A test that is skipped where the originals are not at hand.</summary>
    private sealed class OriginalsFactAttribute : FactAttribute
    {
        public OriginalsFactAttribute()
        {
            if (string.IsNullOrEmpty(Folder)) Skip = "SEEDGEN_ORIGINALS names no folder.";
        }

        public static string? Folder { get; } = Environment.GetEnvironmentVariable("SEEDGEN_ORIGINALS");
    }
}
