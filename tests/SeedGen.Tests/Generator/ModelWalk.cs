using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace SeedGen.Tests.Generator;

/// <summary>Walks all that the pipeline keeps between runs: an object of the compiler among it would keep a whole compilation alive.</summary>
internal static class ModelWalk
{
    /// <summary>The types of the compiler's objects that the outputs of the generator's steps lead to.</summary>
    public static IEnumerable<string> CompilerObjects(GeneratorRunResult result)
    {
        Stack<object> open = new(result.TrackedSteps
            .Where(static steps => GeneratorHarness.Steps.Contains(steps.Key))
            .SelectMany(static steps => steps.Value)
            .SelectMany(static step => step.Outputs)
            .Select(static output => output.Value).OfType<object>());
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        HashSet<string> found = [];
        while (open.TryPop(out object? value))
        {
            if (value is string or Type || value.GetType().IsPrimitive || !seen.Add(value)) continue;
            if (value.GetType().Assembly.GetName().Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)) found.Add(value.GetType().FullName!);
            if (value is Array items) foreach (object? item in (IEnumerable)items) Push(open, item);
            for (Type? type = value.GetType(); type is not null; type = type.BaseType)
            {
                foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                {
                    if (!field.FieldType.IsPointer) Push(open, field.GetValue(value));
                }
            }
        }

        return found;
    }

    private static void Push(Stack<object> open, object? value)
    {
        if (value is not null) open.Push(value);
    }
}
