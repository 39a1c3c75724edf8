using System.Reflection;
using System.Runtime.CompilerServices;

namespace SeedGen.Mutation;

/// <summary>
/// The static fields of a namespace, which can be filled anew for every mutant. A process for each would do as well, and take
/// many times longer.
/// </summary>
internal sealed unsafe class StaticFields
{
    // An initialiser may take what another one makes, and that one run only after it.
    private const int Rounds = 3;

    private readonly IReadOnlyList<nint> _initializers;

    /// <summary>Fills them for the first time.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="space">The namespace; those below belong to it.</param>
    public StaticFields(Assembly assembly, string space)
    {
        Type[] types = [.. assembly.GetTypes()
            .Where(type => type.TypeInitializer is not null && !type.ContainsGenericParameters && IsIn(type.Namespace, space))];
        foreach (Type type in types) RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        // To invoke an initialiser by reflection does nothing the second time.
        _initializers = [.. types.Select(static type => type.TypeInitializer!.MethodHandle.GetFunctionPointer())];
    }

    /// <summary>Fills them anew.</summary>
    public void Refill()
    {
        for (int round = 0; round < Rounds; round++)
        {
            foreach (nint initializer in _initializers) ((delegate*<void>)initializer)();
        }
    }

    private static bool IsIn(string? name, string space) =>
        name is not null && (name == space || name.StartsWith(space + ".", StringComparison.Ordinal));
}
