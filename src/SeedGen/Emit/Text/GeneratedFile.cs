namespace SeedGen.Emit.Text;

/// <summary>A file of generated code.</summary>
/// <param name="HintName">Its name, unique in a compilation ignoring case.</param>
/// <param name="Text">Its text.</param>
internal sealed record GeneratedFile(string HintName, string Text);
