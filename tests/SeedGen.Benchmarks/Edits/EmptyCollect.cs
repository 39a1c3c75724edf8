using Microsoft.CodeAnalysis;

namespace SeedGen.Benchmarks.Edits;

/// <summary>The least a generator can do that sees all additional files at once: what the compiler itself takes for an edit.</summary>
internal sealed class EmptyCollect : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.AdditionalTextsProvider.Collect(), static (_, _) => { });
}
