using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace SeedGen.Emit.Names;

/// <summary>Names as C# takes them.</summary>
internal static class Identifier
{
    /// <summary>The name with as many underscores behind it as make it none of <paramref name="taken"/>, which takes it in.</summary>
    public static string Free(string name, ISet<string> taken)
    {
        while (!taken.Add(name)) name += "_";
        return name;
    }

    /// <summary>A dotted namespace that compiles: keywords escaped, what C# can't take replaced by <c>_</c>.</summary>
    public static string Namespace(string dotted) => string.Join(".", dotted.Split('.')
        .Where(static segment => segment.Trim().Length > 0)
        .Select(static segment => Escape(Segment(segment.Trim()))));

    private static string Segment(string segment)
    {
        var name = new StringBuilder(segment.Length + 1);
        if (!SyntaxFacts.IsIdentifierStartCharacter(segment[0]) && segment[0] != '@') name.Append('_');
        foreach (char c in segment.TrimStart('@')) name.Append(SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_');
        return name.ToString();
    }

    private static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
            ? "@" + name
            : name;
}
