using Microsoft.CodeAnalysis.CSharp;

namespace SeedGen.Emit.Text;

/// <summary>A key written behind a member whose name does not tell it, for those who look keys up in the code.</summary>
internal static class KeyComment
{
    /// <summary>How it begins.</summary>
    public const string Start = " // \"";

    /// <summary>The comment. As a literal, no key can end it.</summary>
    public static string Of(string key) => " // " + Literal.Of(key);

    /// <summary>The key of a comment.</summary>
    public static string Read(string comment) => SyntaxFactory.ParseToken(comment.Substring(Start.Length - 1)).ValueText;
}
