using System.Reflection;

namespace SeedGen.Mutation;

/// <summary>The switch in a mutated assembly: which one of its mutants is there, and which of them the code came to.</summary>
/// <param name="control">The class that Stryker adds to the assembly, in a namespace of a new name each time.</param>
internal sealed class MutantSwitch(Type control)
{
    private const int None = -1;

    private readonly FieldInfo _active = control.GetField("ActiveMutant")!;

    /// <summary>The switch of an assembly beside this program.</summary>
    /// <param name="assembly">The name of the assembly.</param>
    public static MutantSwitch Of(string assembly) => Find(assembly) ?? throw new InvalidOperationException($"{assembly} has no mutants");

    /// <summary>The same; null for an assembly without mutants.</summary>
    public static MutantSwitch? Find(string assembly) =>
        Assembly.Load(assembly).GetTypes().SingleOrDefault(static type => type.Name == "MutantControl") is { } control ? new(control) : null;

    /// <summary>Puts a mutant in place of the code.</summary>
    public void TurnOn(int mutant) => _active.SetValue(null, mutant);

    /// <summary>Puts the code back.</summary>
    public void TurnOff() => TurnOn(None);

    /// <summary>Does as the code does that comes to a mutant.</summary>
    public void Reach(int mutant) => control.GetMethod("IsActive")!.Invoke(null, [mutant]);

    /// <summary>While this is true no mutant is there, and those are noted that the code comes to.</summary>
    public bool NotesCoverage
    {
        set => control.GetField("CaptureCoverage")!.SetValue(null, value);
    }

    /// <summary>The mutants noted since the last call.</summary>
    public IReadOnlyCollection<int> TakeCovered() => ((IList<int>[])control.GetMethod("GetCoverageData")!.Invoke(null, null)!)[0].AsReadOnly();
}
