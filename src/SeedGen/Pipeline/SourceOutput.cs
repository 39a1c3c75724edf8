using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Emit.Text;

namespace SeedGen.Pipeline;

/// <summary>Hands generated files to the compiler.</summary>
internal static class SourceOutput
{
    /// <summary>Adds one file.</summary>
    public static void Add(SourceProductionContext context, GeneratedFile file) =>
        context.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8));
}
