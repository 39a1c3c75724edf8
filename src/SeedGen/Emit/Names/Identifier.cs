using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using SeedGen.Emit.Text;

namespace SeedGen.Emit.Names;

/// <summary>
/// Names in code, made from file names and ids: words in PascalCase, <c>_</c> before a leading digit and between two
/// numbers, anything C# can't take left out. Before a word there is never an underscore, so that generated names which have
/// one there meet no user's.
/// </summary>
internal static class Identifier
{
    private const int LongestName = 200;

    /// <summary><c>denial-tuesday</c> as <c>DenialTuesday</c>, <c>2022-11-08</c> as <c>_2022_11_08</c>.</summary>
    public static string Pascal(string key)
    {
        // File systems differ in how they store an accent; the name must not.
        string text = Composed(key);
        var name = new StringBuilder(text.Length + 1);
        bool wordStart = true;
        foreach (char c in text)
        {
            if (!IsWordCharacter(c))
            {
                wordStart = true;
                continue;
            }

            if (wordStart && !SyntaxFacts.IsIdentifierStartCharacter(c))
            {
                if (!SyntaxFacts.IsIdentifierPartCharacter(c) || !char.IsDigit(c)) continue;
                if (name.Length == 0 || char.IsDigit(name[name.Length - 1])) name.Append('_');
            }

            name.Append(wordStart ? char.ToUpperInvariant(c) : c);
            wordStart = false;
        }

        if (name.Length == 0) return "_" + StableHash.Hex(text);
        return name.Length <= LongestName ? name.ToString() : name.ToString(0, LongestName) + "_" + StableHash.Hex(text);
    }

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

    private static bool IsWordCharacter(char c) =>
        c != '_' && SyntaxFacts.IsIdentifierPartCharacter(c) && CharUnicodeInfo.GetUnicodeCategory(c) is not
            (UnicodeCategory.Format or UnicodeCategory.ConnectorPunctuation);

    private static string Composed(string text)
    {
        foreach (char c in text)
        {
            // A lone surrogate can't be normalised, and a text with one is nobody's file name.
            if (c > '\u007F') return HasLoneSurrogate(text) ? text : text.Normalize(NormalizationForm.FormC);
        }

        return text;
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (Characters.At(text, i) <= char.MaxValue) return true;
            i++;
        }

        return false;
    }
}
