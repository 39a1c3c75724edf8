using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using SeedGen.Fuzz.Inputs;

namespace SeedGen.Fuzz.Checks;

/// <summary>Tries the generator in the compiler's driver: no fault of its own, places inside the files, no matter their order.</summary>
/// <param name="subject">What is tried.</param>
/// <param name="inputs">What on.</param>
internal sealed class DriveCheck(Subject subject, InputMaker inputs) : ICheck
{
    private const int OneInSoManyTwice = 4;

    /// <inheritdoc/>
    public string Name => "drive";

    /// <inheritdoc/>
    public FuzzInput InputOf(long number) => inputs.Corpus(number);

    /// <inheritdoc/>
    public string? FaultOf(long number)
    {
        FuzzInput input = InputOf(number);
        GeneratorRunResult result = subject.Generate(input, isReversed: false);
        if (FaultOf(result, input) is { } fault) return fault;
        return number % OneInSoManyTwice == 0 && !Same(result, subject.Generate(input, isReversed: true)) ? "the order of the files matters" : null;
    }

    /// <summary>What is wrong with what the generator said; null when nothing is.</summary>
    public static string? FaultOf(GeneratorRunResult result, FuzzInput input)
    {
        if (result.Exception is { } exception) return exception.ToString();
        foreach (Diagnostic diagnostic in result.Diagnostics)
        {
            string message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
            if (diagnostic.Id == "SEED9010") return message;
            string path = diagnostic.Location.GetLineSpan().Path;
            string? text = path == Subject.Folder + "seedgen.yaml"
                ? input.Schema
                : input.Files.FirstOrDefault(file => Subject.Folder + file.Path == path)?.Text;
            if (text is null) return $"{diagnostic.Id} in a file that is not there, '{path}'";
            if (diagnostic.Location.SourceSpan.End > text.Length) return $"{diagnostic.Id} at {diagnostic.Location.SourceSpan} of {text.Length}";
        }

        return null;
    }

    private static bool Same(GeneratorRunResult one, GeneratorRunResult other) =>
        Texts(one.GeneratedSources).SequenceEqual(Texts(other.GeneratedSources))
        && Complaints(one).SequenceEqual(Complaints(other));

    private static IEnumerable<string> Texts(ImmutableArray<GeneratedSourceResult> sources) =>
        sources.Select(static source => source.HintName + source.SourceText).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Complaints(GeneratorRunResult result) =>
        result.Diagnostics.Select(static diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal);
}
