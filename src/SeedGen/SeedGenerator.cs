using Microsoft.CodeAnalysis;
using SeedGen.Diagnostics;
using SeedGen.Extraction.Corpus;
using SeedGen.Pipeline;

namespace SeedGen;

/// <summary>
/// Makes C# of news articles and their schema. Only the wiring is here; each step is a pure function elsewhere, and each
/// has a name by which tests see whether it ran again.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class SeedGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var knowsJson = context.CompilationProvider.Select(GeneratorOptions.SeeJson).WithTrackingName(StepNames.KnowsJson);
        var options = context.AnalyzerConfigOptionsProvider.Combine(context.ParseOptionsProvider).Combine(knowsJson)
            .Select(GeneratorOptions.Read).WithTrackingName(StepNames.Options);

        var schemas = context.AdditionalTextsProvider.Where(static text => CorpusFolder.IsSchema(text.Path))
            .Select(InputFile.Read).WithTrackingName(StepNames.SchemaFiles)
            .Select(SchemaModel.Read).WithTrackingName(StepNames.Schemas);

        // What one article needs of its schema goes its own way, part by part: an edit elsewhere in the schema ends here.
        var settings = schemas.Select(SchemaSettings.Of).WithTrackingName(StepNames.Settings)
            .Collect().Select(SettingsIndex.Of).WithTrackingName(StepNames.AllSettings);
        var entries = schemas.Select(SchemaEntries.Of).WithTrackingName(StepNames.Entries)
            .Collect().Select(EntryIndex.Of).WithTrackingName(StepNames.AllEntries);

        var seeds = context.AdditionalTextsProvider.Where(static text => CorpusFolder.IsSeed(text.Path))
            .Select(InputFile.Read).WithTrackingName(StepNames.SeedFiles)
            .Combine(settings).Select(PlacedSeed.Place).WithTrackingName(StepNames.PlacedSeeds);
        var extracted = seeds.Where(static seed => seed.Settings is not null)
            .Combine(entries).Select(SeedInput.Of).WithTrackingName(StepNames.SeedInputs)
            .Select(ExtractedSeed.Extract).WithTrackingName(StepNames.Extract);

        var identities = schemas.Combine(options).Select(CorpusIdentity.Of).WithTrackingName(StepNames.Identities)
            .Collect().Select(IdentityIndex.Of).WithTrackingName(StepNames.AllIdentities);
        var corpora = schemas.Where(static schema => schema.Schema is not null)
            .Combine(extracted.Collect()).Select(CorpusInput.Of).WithTrackingName(StepNames.CorpusInputs)
            .Select(BuiltCorpus.Build).WithTrackingName(StepNames.Corpus);
        var emitted = corpora.Combine(options.Combine(identities)).Select(EmittedCorpus.Emit).WithTrackingName(StepNames.Emit);
        var files = emitted.SelectMany(static (corpus, _) => corpus.Files).WithTrackingName(StepNames.Files);
        var inlineProblems = emitted.Collect().Select(InlineSize.ProblemsOf).WithTrackingName(StepNames.InlineProblems);

        context.RegisterSourceOutput(files, SourceOutput.Add);
        context.RegisterSourceOutput(schemas.Select(static (schema, _) => schema.Problems), ProblemOutput.Report);
        context.RegisterSourceOutput(seeds.Where(static seed => seed.IsOrphan).Select(PlacedSeed.ProblemsOf), ProblemOutput.Report);
        context.RegisterSourceOutput(
            extracted.Where(static seed => !seed.Result.Problems.IsEmpty).Combine(schemas.Collect())
                .Select(ExtractedSeed.LocateProblems).WithTrackingName(StepNames.SeedProblems),
            ProblemOutput.Report);
        context.RegisterSourceOutput(corpora.Select(static (corpus, _) => corpus.Problems), ProblemOutput.Report);
        context.RegisterSourceOutput(emitted.Select(static (corpus, _) => corpus.Problems), ProblemOutput.Report);
        context.RegisterSourceOutput(inlineProblems, ProblemOutput.Report);
    }
}
