using Microsoft.CodeAnalysis;
using SeedGen.Diagnostics;
using SeedGen.Extraction;
using SeedGen.Extraction.Problems;
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
        var options = context.AnalyzerConfigOptionsProvider.Combine(context.ParseOptionsProvider).Select(GeneratorOptions.Read)
            .Combine(knowsJson).Select(GeneratorOptions.WithJson).WithTrackingName(StepNames.Options);

        // Each step over every file costs time for all of them at every edit, so there is none.
        var files = context.AdditionalTextsProvider.Collect().Select(new FileMemory().Take).WithTrackingName(StepNames.AllFiles);
        var schemas = files.SelectMany(SchemaModel.AllOf).WithTrackingName(StepNames.Schemas);

        // What one article needs of its schema goes its own way, part by part: an edit elsewhere in the schema ends here.
        var settings = schemas.Select(SchemaSettings.Of).WithTrackingName(StepNames.Settings)
            .Collect().Select(SettingsIndex.Of).WithTrackingName(StepNames.AllSettings);
        var entries = schemas.Select(SchemaEntries.Of).WithTrackingName(StepNames.Entries)
            .Collect().Select(EntryIndex.Of).WithTrackingName(StepNames.AllEntries);

        var known = settings.Combine(entries).Select(SchemaContext.Of);
        var seeds = files.Combine(known).Select(ExtractedSeed.ExtractAll).WithTrackingName(StepNames.Extract);

        var identities = schemas.Combine(options).Select(Identities.Of).WithTrackingName(StepNames.Identities)
            .Collect().Select(Identities.All).WithTrackingName(StepNames.AllIdentities);
        var corpora = schemas.Where(static schema => schema.Schema is not null)
            .Combine(seeds).Select(CorpusInput.Of).WithTrackingName(StepNames.CorpusInputs);
        var built = corpora.Select(BuiltCorpus.Build).WithTrackingName(StepNames.Corpus);
        var emitted = built.Combine(options.Combine(identities)).Select(EmittedCorpus.Emit).WithTrackingName(StepNames.Emit);
        var all = emitted.Collect();
        var sources = emitted.Combine(all.Select(InlineSize.HaveRoom).WithTrackingName(StepNames.InlineRoom))
            .SelectMany(EmittedCorpus.FilesOf).WithTrackingName(StepNames.Files);
        var inlineProblems = all.Select(InlineSize.ProblemsOf).WithTrackingName(StepNames.InlineProblems);

        context.RegisterSourceOutput(sources, SourceOutput.Add);
        context.RegisterSourceOutput(schemas.Select(static (schema, _) => new Boxed<ValueList<Problem>>(schema.Problems)), Report);
        context.RegisterSourceOutput(seeds.Combine(options).Select(ExtractedSeed.Orphans), Report);
        context.RegisterSourceOutput(corpora.SelectMany(SeedProblems.Of).WithTrackingName(StepNames.SeedProblems), Report);
        context.RegisterSourceOutput(built.Select(static (corpus, _) => new Boxed<ValueList<Problem>>(corpus.Problems)), Report);
        context.RegisterSourceOutput(emitted.Select(static (corpus, _) => new Boxed<ValueList<Problem>>(corpus.Problems)), Report);
        context.RegisterSourceOutput(inlineProblems, Report);
    }

    private static void Report(SourceProductionContext context, Boxed<ValueList<Problem>> problems) =>
        ProblemOutput.Report(context, problems.Value);
}
