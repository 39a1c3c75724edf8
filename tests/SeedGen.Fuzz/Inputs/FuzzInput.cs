namespace SeedGen.Fuzz.Inputs;

/// <summary>A corpus to try: a schema and files by their paths from its folder.</summary>
/// <param name="Schema">The text of the schema.</param>
/// <param name="Files">The articles.</param>
internal sealed record FuzzInput(string Schema, IReadOnlyList<FuzzFile> Files)
{
    /// <summary>The corpus as one text, to show and to keep.</summary>
    public override string ToString() =>
        string.Join("\n", Files.Prepend(new FuzzFile("seedgen.yaml", Schema)).Select(static file => $"==== {file.Path}\n{file.Text}"));
}

/// <summary>A file of a corpus.</summary>
/// <param name="Path">Its path from the schema's folder.</param>
/// <param name="Text">Its text.</param>
internal sealed record FuzzFile(string Path, string Text);
