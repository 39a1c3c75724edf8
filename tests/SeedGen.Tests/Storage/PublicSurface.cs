using System.Reflection;

namespace SeedGen.Tests.Storage;

/// <summary>The public types of an assembly and their members, with attributes and what may be null, as text.</summary>
internal static class PublicSurface
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static string Of(Assembly assembly) => string.Join("\n", assembly.GetExportedTypes()
        .OrderBy(static type => type.FullName, StringComparer.Ordinal)
        .SelectMany(static type => Members(type).Prepend(Declaration(type))));

    private static string Declaration(Type type) =>
        $"{type.Attributes} {type} : {type.BaseType} {Sorted(type.GetInterfaces().Select(static i => i.ToString()))}";

    private static IEnumerable<string> Members(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Select(static member => $"  {member.MemberType} {member} {Null(member)} {Attributes(member)} {Constant(member)}")
        .Order(StringComparer.Ordinal);

    private static string Null(MemberInfo member) => member switch
    {
        PropertyInfo property => Nullability.Create(property).ReadState.ToString(),
        MethodInfo method => string.Join(" ", method.GetParameters().Append(method.ReturnParameter).Select(static parameter => Nullability.Create(parameter).ReadState)),
        _ => "",
    };

    // Those of the compiler's own encode what is compared beside them, and depend on private members.
    private static string Attributes(MemberInfo member) => Sorted(member.CustomAttributes
        .Where(static attribute => attribute.AttributeType.Namespace != "System.Runtime.CompilerServices")
        .Select(static attribute => attribute.ToString()));

    private static object? Constant(MemberInfo member) => member is FieldInfo { IsLiteral: true } field ? field.GetRawConstantValue() : null;

    private static string Sorted(IEnumerable<string> texts) => string.Join(", ", texts.Order(StringComparer.Ordinal));
}
