using Microsoft.CodeAnalysis;

namespace SeedGen.Emit.Names;

/// <summary>The mark by which a generated type is known again, in code and in an assembly.</summary>
internal static class GeneratedMark
{
    private const string Tool = "SeedGen";

    /// <summary>The attribute to write.</summary>
    public const string Attribute = $"[global::System.CodeDom.Compiler.GeneratedCode(\"{Tool}\", \"1\")]";

    /// <summary>True when <paramref name="type"/> has it.</summary>
    public static bool IsOn(INamedTypeSymbol type)
    {
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass?.Name != "GeneratedCodeAttribute" || attribute.ConstructorArguments.IsEmpty) continue;
            if (attribute.ConstructorArguments[0].Value is Tool) return true;
        }

        return false;
    }
}
