using System.Text.RegularExpressions;

namespace SeedGen.Package.Tests;

/// <summary>A project that knows SeedGen only by its package.</summary>
/// <param name="folder">Its folder.</param>
public sealed partial class FreshProject(string folder)
{
    /// <summary>Its folder.</summary>
    public string Folder { get; } = folder;

    /// <summary>Writes a file of the project.</summary>
    public FreshProject With(string path, string text)
    {
        string file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    /// <summary>Deletes a file of the project.</summary>
    public void Delete(string path) => File.Delete(Path.Combine(Folder, path));

    /// <summary>Builds the project in the folder, or the one named.</summary>
    public CommandResult Build(string project = ".") => Dotnet.Run(Folder, "build", project, "-v:quiet", "-nologo", "-tl:off");

    /// <summary>Builds the project and tells all that a detailed log tells.</summary>
    public CommandResult BuildDetailed(params string[] options) => Dotnet.Run(Folder, ["build", "-v:detailed", "-nologo", "-tl:off", .. options]);

    /// <summary>Runs what was built for <paramref name="framework"/> and gives back its lines.</summary>
    public string[] Run(string name, string framework, string project = ".")
    {
        string assembly = Path.Combine(Folder, project, "bin", "Debug", framework, name + ".dll");
        // An older runtime may not be installed; the app itself is built for it either way.
        CommandResult result = Dotnet.Run(Folder, "exec", "--roll-forward", "Major", assembly).Succeeded();
        return result.Output.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The complaints of a build, each once, as <c>file(line,column): severity id</c> with the file below the project.</summary>
    public string[] Complaints(CommandResult build)
    {
        string prefix = Folder + Path.DirectorySeparatorChar;
        return [.. Complaint().Matches(build.Output)
            .Select(match => match.Value.Replace(prefix, "", StringComparison.Ordinal))
            .Distinct()
            .Order(StringComparer.Ordinal)];
    }

    [GeneratedRegex(@"^[^(\n]*\(\d+,\d+\): (error|warning) \w+", RegexOptions.Multiline)]
    private static partial Regex Complaint();
}
