using System.Globalization;
using SeedGen.Extraction.Problems;

namespace SeedGen.Extraction.Schema.Yaml;

/// <summary>What nodes and numbers are called in messages.</summary>
internal static class NodeNames
{
    /// <summary>What YAML calls a mapping.</summary>
    public const string KeysWithValues = "keys with values";

    /// <summary>
    /// <c>a list</c>, <c>keys with values</c>, <c>nothing</c>, or the value itself in quotation marks.
    /// </summary>
    public static string Of(DataNode node) => node switch
    {
        DataSequence => "a list",
        DataMapping => KeysWithValues,
        DataScalar { Kind: ScalarKind.Null } => "nothing",
        DataScalar scalar => $"'{Excerpt.Of(scalar.Value)}'",
        _ => "this",
    };

    /// <summary>The number in digits.</summary>
    public static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
