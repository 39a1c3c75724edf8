using Microsoft.CodeAnalysis;
using SeedGen.Pipeline;

namespace SeedGen.Ahead;

/// <summary>
/// Generates nothing: it sets the reading of the articles going. The compiler takes the generators assembly by assembly, so
/// the one that is to come before all others has its own.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class AheadGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) => ReadingAhead.Register(context);
}
