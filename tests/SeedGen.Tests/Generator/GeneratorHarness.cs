using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SeedGen.Emit.Text;
using SeedGen.Pipeline;

namespace SeedGen.Tests.Generator;

/// <summary>
/// The generator in a compiler, over files that can change. Each first run is followed by one over the same files loaded
/// anew beside an unrelated edit, which may do nothing again.
/// </summary>
internal sealed class GeneratorHarness
{
    /// <summary>The names of the steps that the generator follows.</summary>
    public static readonly string[] Steps =
        [.. typeof(StepNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => (string)field.GetRawConstantValue()!)];

    private static readonly SyntaxTree Code = CSharpSyntaxTree.ParseText("internal static class A { }", Consumer.ParseOptions(), "A.cs");
    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly LanguageVersion _version;
    private GeneratorDriver _driver;
    private Compilation _compilation;

    private GeneratorHarness(IEnumerable<(string Path, string Text)> files, LanguageVersion version, IEnumerable<(string, string)> properties)
    {
        _version = version;
        foreach ((string path, string text) in files) _files[path] = text;
        _compilation = Consumer.Compilation(Code.WithRootAndOptions(Code.GetRoot(), Consumer.ParseOptions(version)));
        _driver = CSharpGeneratorDriver.Create(
            [new SeedGenerator().AsSourceGenerator()],
            Texts(),
            Consumer.ParseOptions(version),
            new ProjectOptions([("build_property.RootNamespace", "Demo"), .. properties]),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    /// <summary>The last run.</summary>
    public GeneratorRunResult Result { get; private set; }

    /// <summary>The project with what the last run made.</summary>
    public Compilation Output { get; private set; } = null!;

    /// <summary>What the last run made.</summary>
    public IReadOnlyList<GeneratedFile> Files =>
        [.. Result.GeneratedSources.Select(static source => new GeneratedFile(source.HintName, source.SourceText.ToString()))];

    /// <summary>What the last run complained about: <c>file(line,column): severity id: message</c>, in stable order.</summary>
    public IReadOnlyList<string> Problems =>
        [.. Result.Diagnostics.Select(static diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal)];

    /// <summary>Runs the generator over files, and once more to see that it then does nothing.</summary>
    public static GeneratorHarness Run(
        IEnumerable<(string Path, string Text)> files,
        LanguageVersion version = LanguageVersion.Latest,
        params IEnumerable<(string Name, string Value)> properties)
    {
        GeneratorHarness harness = new(files, version, properties);
        harness.Run();
        string[] first = harness.Made();

        harness.Reload();
        harness.EditUnrelated();
        harness.Run();
        Assert.Empty(harness.Rerun());
        Assert.Equal(first, harness.Made());
        Assert.Empty(ModelWalk.CompilerObjects(harness.Result));
        return harness;
    }

    /// <summary>Replaces, adds or (null) takes away a file, and runs again.</summary>
    public void Edit(string path, string? text)
    {
        if (text is null) _files.Remove(path);
        else _files[path] = text;
        Reload();
        Run();
    }

    /// <summary>Takes a reference away, and runs again.</summary>
    public void RemoveReference(string assembly)
    {
        _compilation = _compilation.RemoveReferences(
            _compilation.References.Where(reference => Path.GetFileNameWithoutExtension(reference.Display) == assembly));
        Run();
    }

    /// <summary>The steps of the last run that came to something new: their names, one for each result.</summary>
    public IReadOnlyList<string> Rerun() =>
    [
        .. Result.TrackedSteps.Where(static steps => Steps.Contains(steps.Key))
            .SelectMany(static steps => steps.Value.SelectMany(step => step.Outputs.Select(output => (steps.Key, output.Reason))))
            .Where(static output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged))
            .Select(static output => output.Key)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>How often a step had to be computed in the last run, even where nothing new came of it.</summary>
    public int Computed(string step) => Result.TrackedSteps[step]
        .Sum(static run => run.Outputs.Count(static output => output.Reason is not IncrementalStepRunReason.Cached));

    /// <summary>How many times a seed was read up to now, by the files that are there now.</summary>
    public int Readings => Result.TrackedSteps[StepNames.AllFiles].SelectMany(static run => run.Outputs)
        .SelectMany(static output => ((Boxed<ImmutableArray<SeedFile>>)output.Value).Value).Sum(static file => file.Readings);

    private string[] Made() => [.. Files.Select(static file => file.HintName + file.Text), .. Problems];

    private void Run()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out Compilation output, out _);
        Result = Assert.Single(_driver.GetRunResult().Results);
        Assert.Null(Result.Exception);
        Output = output;
    }

    private void Reload() => _driver = _driver.ReplaceAdditionalTexts(Texts());

    private void EditUnrelated() => _compilation = _compilation.AddSyntaxTrees(
        CSharpSyntaxTree.ParseText("internal static class Unrelated { }", Consumer.ParseOptions(_version), "Unrelated.cs"));

    private ImmutableArray<AdditionalText> Texts() => [.. _files.Select(static file => new MemoryText(file.Key, file.Value))];
}
