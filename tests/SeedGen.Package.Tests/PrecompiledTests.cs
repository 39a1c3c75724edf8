using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;

namespace SeedGen.Package.Tests;

/// <summary>The native code that the package carries for some runtimes, where it could be made.</summary>
[Collection(PackedOnce.Name)]
public class PrecompiledTests(Packages packages)
{
    private const string Folder = "tools/precompiled/";

    [Fact]
    public void What_is_called_precompiled_holds_native_code_and_comes_whole()
    {
        using ZipArchive package = ZipFile.OpenRead(Path.Combine(packages.Folder, $"SeedGen.{packages.Version}.nupkg"));
        ZipArchiveEntry[] entries = [.. package.Entries.Where(entry => entry.FullName.StartsWith(Folder, StringComparison.Ordinal))];
        foreach (ZipArchiveEntry entry in entries)
        {
            using MemoryStream copy = new();
            using (Stream content = entry.Open()) content.CopyTo(copy);
            copy.Position = 0;
            using PEReader reader = new(copy);
            Assert.True(reader.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0, entry.FullName);
        }

        Assert.All(
            entries.GroupBy(static entry => entry.FullName.Split('/')[2]),
            static runtime => Assert.Equal(
                ["SeedGen.Ahead.dll", "SeedGen.Extraction.dll", "SeedGen.dll", "YamlDotNet.dll"],
                runtime.Select(static entry => entry.Name).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void The_compiler_is_given_native_code_where_there_is_some_and_makes_the_same_assembly_without()
    {
        FreshProject project = packages.NewProject("App")
            .With("App.csproj", SmallCorpus.Project(packages, "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>"))
            .With("Program.cs", SmallCorpus.App)
            .WithSeeds();

        byte[] precompiled = Build(project, out string[] given);
        byte[] portable = Build(project, out string[] givenPortable, "-p:SeedGenPrecompiled=false");

        bool isPrecompiled = HoldsThisRuntime();
        Assert.Equal(isPrecompiled ? 4 : 3, given.Count(IsOurs));
        Assert.All(given.Where(IsOurs), path => Assert.Equal(isPrecompiled, path.Contains("precompiled", StringComparison.Ordinal)));
        // It sets the reading going that the compiler's work on all other generators covers.
        Assert.Equal(isPrecompiled, Path.GetFileName(given[0]) == "SeedGen.Ahead.dll");
        Assert.Equal(given.Where(path => !IsOurs(path)), givenPortable.Where(path => !IsOurs(path)));
        Assert.Equal(3, givenPortable.Count(IsOurs));
        Assert.All(givenPortable, static path => Assert.DoesNotContain("precompiled", path, StringComparison.Ordinal));
        Assert.Equal(portable, precompiled);
    }

    private static bool IsOurs(string path) => path.Contains("/seedgen/", StringComparison.OrdinalIgnoreCase);

    // The assembly, and the analyzers that the compiler was given, in their order.
    private static byte[] Build(FreshProject project, out string[] analyzers, params string[] arguments)
    {
        CommandResult build = Dotnet.Run(
            project.Folder, ["build", "--no-incremental", "-v:detailed", "-nologo", "-tl:off", .. arguments]).Succeeded();
        string command = build.Output.Split('\n').First(static line => line.Contains("/analyzer:", StringComparison.Ordinal));
        analyzers = [.. command.Split("/analyzer:").Skip(1).Select(static argument => argument.Split(' ')[0])];
        return File.ReadAllBytes(Path.Combine(project.Folder, "obj", "Debug", "net10.0", "App.dll"));
    }

    private bool HoldsThisRuntime()
    {
        using ZipArchive package = ZipFile.OpenRead(Path.Combine(packages.Folder, $"SeedGen.{packages.Version}.nupkg"));
        string folder = Folder + RuntimeInformation.RuntimeIdentifier + "/";
        return package.Entries.Any(entry => entry.FullName.StartsWith(folder, StringComparison.Ordinal));
    }
}
