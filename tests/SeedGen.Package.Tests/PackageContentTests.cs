using System.IO.Compression;
using System.Xml.Linq;

namespace SeedGen.Package.Tests;

/// <summary>What lies in the packages.</summary>
[Collection(PackedOnce.Name)]
public class PackageContentTests(Packages packages)
{
    [Fact]
    public void The_generator_carries_all_it_needs_into_the_compiler_and_nothing_into_the_app() =>
        Assert.Equal(
            [
                "README.md",
                "analyzers/dotnet/cs/SeedGen.Extraction.dll",
                "analyzers/dotnet/cs/SeedGen.dll",
                "analyzers/dotnet/cs/YamlDotNet.dll",
                "build/SeedGen.props",
                "build/SeedGen.targets",
                "tasks/netstandard2.0/SeedGen.Tasks.dll",
            ],
            // Native code is there for the runtimes whose packs could be restored; see PrecompiledTests.
            Entries("SeedGen").Where(static name => !name.StartsWith("tools/precompiled/", StringComparison.Ordinal)));

    [Fact]
    public void The_generator_depends_on_no_package_and_passes_on_to_nobody()
    {
        XElement metadata = Metadata("SeedGen");
        XNamespace ns = metadata.Name.Namespace;
        Assert.Empty(metadata.Descendants(ns + "dependency"));
        Assert.Equal("true", metadata.Element(ns + "developmentDependency")?.Value);
        Assert.Equal("MIT", metadata.Element(ns + "license")?.Value);
    }

    [Fact]
    public void The_test_helper_carries_the_generator_as_a_library() =>
        Assert.Equal(
            [
                "README.md",
                "lib/netstandard2.0/SeedGen.Extraction.dll",
                "lib/netstandard2.0/SeedGen.Testing.dll",
                "lib/netstandard2.0/SeedGen.Testing.xml",
                "lib/netstandard2.0/SeedGen.dll",
            ],
            Entries("SeedGen.Testing"));

    private string[] Entries(string package)
    {
        using ZipArchive archive = Open(package);
        return [.. archive.Entries
            .Select(static entry => entry.FullName)
            .Where(static name => !name.StartsWith("_rels/", StringComparison.Ordinal)
                && !name.StartsWith("package/", StringComparison.Ordinal)
                && !name.EndsWith(".nuspec", StringComparison.Ordinal)
                && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal)];
    }

    private XElement Metadata(string package)
    {
        using ZipArchive archive = Open(package);
        using Stream nuspec = archive.GetEntry(package + ".nuspec")!.Open();
        return XDocument.Load(nuspec).Root!.Elements().First();
    }

    private ZipArchive Open(string package) => ZipFile.OpenRead(Path.Combine(packages.Folder, $"{package}.{packages.Version}.nupkg"));
}
