using System.Collections.Immutable;
using SeedGen.Emit.Text;
using SeedGen.Extraction;
using SeedGen.Extraction.Problems;

namespace SeedGen.Pipeline;

/// <summary>How much of the room for string literals a corpus takes.</summary>
/// <param name="Schema">Its schema.</param>
/// <param name="Bytes">The bytes of its literals.</param>
internal sealed record InlineSize(SourceLocation Schema, long Bytes)
{
    /// <summary>True when all corpora of a project can be compiled with their texts in the code.</summary>
    public static Boxed<bool> HaveRoom(ImmutableArray<EmittedCorpus> corpora, CancellationToken _) => new(SumOf(corpora) <= UserStrings.Room);

    /// <summary>All corpora of a project share the room: the largest one is told when it is short.</summary>
    public static Boxed<ValueList<Problem>> ProblemsOf(ImmutableArray<EmittedCorpus> corpora, CancellationToken _)
    {
        List<InlineSize> sizes = [.. corpora.Select(static corpus => corpus.Inline).OfType<InlineSize>()];
        long sum = SumOf(corpora);
        ProblemRule? rule = sum > UserStrings.Room ? ProblemRules.InlineTooLarge
            : sum > UserStrings.Room / 4 * 3 ? ProblemRules.InlineLarge
            : null;
        if (rule is null) return new(default);
        InlineSize largest = sizes
            .OrderByDescending(static size => size.Bytes)
            .ThenBy(static size => size.Schema.Path, StringComparer.Ordinal)
            .First();
        return new([new Problem(rule, largest.Schema, [UserStrings.Show(sum), UserStrings.Show(UserStrings.Room)])]);
    }

    private static long SumOf(ImmutableArray<EmittedCorpus> corpora) => corpora.Sum(static corpus => corpus.Inline?.Bytes ?? 0);
}
