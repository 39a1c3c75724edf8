using System.Text;

namespace SeedGen.Testing;

/// <summary>A generated file.</summary>
/// <param name="name">Its name within the generator's output.</param>
/// <param name="text">Its C#.</param>
public sealed class GeneratedFile(string name, string text)
{
    /// <summary>Its name within the generator's output, for example <c>Corpus.Articles.g.cs</c>.</summary>
    public string Name { get; } = name;

    /// <summary>Its C#, lines ended by <c>\n</c>.</summary>
    public string Text { get; } = text;
}

/// <summary>All that the generator made of a folder.</summary>
public sealed class GeneratedCorpus
{
    internal GeneratedCorpus(IReadOnlyList<GeneratedFile> files, IReadOnlyList<string> problems, IReadOnlyList<string> errors)
    {
        Files = files;
        Problems = problems;
        Errors = errors;
    }

    /// <summary>The generated files, by name in ordinal order.</summary>
    public IReadOnlyList<GeneratedFile> Files { get; }

    /// <summary>
    /// The complaints in the compiler's form, <c>path(line,column): error SEED1001: message</c>, by path and place; paths
    /// count from the seeds' folder.
    /// </summary>
    public IReadOnlyList<string> Problems { get; }

    /// <summary>Those of <see cref="Problems"/> that fail a build; warnings and notes are none of them.</summary>
    public IReadOnlyList<string> Errors { get; }

    /// <summary>The problems, then every file under its name: one text to hand to a snapshot tool. Lines end with <c>\n</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (string problem in Problems) text.Append("// ").Append(problem).Append('\n');
        foreach (GeneratedFile file in Files)
        {
            if (text.Length > 0) text.Append('\n');
            text.Append("// ==== ").Append(file.Name).Append(" ====\n\n").Append(file.Text);
            if (!file.Text.EndsWith("\n", StringComparison.Ordinal)) text.Append('\n');
        }

        return text.ToString();
    }
}
