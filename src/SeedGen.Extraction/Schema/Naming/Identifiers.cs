using System.Globalization;
using System.Text;

namespace SeedGen.Extraction.Schema.Naming;

/// <summary>What ids and keys are called in code, and which names code can't have.</summary>
internal static class Identifiers
{
    private const int LongestName = 200;

    private static readonly HashSet<string> Keywords = new(
        ("__arglist __makeref __reftype __refvalue abstract as base bool break byte case catch char checked "
            + "class const continue decimal default delegate do double else enum event explicit extern false "
            + "finally fixed float for foreach goto if implicit in int interface internal is lock long namespace "
            + "new null object operator out override params private protected public readonly ref return sbyte "
            + "sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong "
            + "unchecked unsafe ushort using virtual void volatile while").Split(' '),
        StringComparer.Ordinal);

    // Words that are keywords only here and there, and where a class would be named among them.
    private static readonly HashSet<string> TypeWords = new(
        ("allows async await dynamic extension field file managed nameof nint notnull nuint partial record required "
            + "scoped unmanaged var where yield").Split(' '),
        StringComparer.Ordinal);

    /// <summary>
    /// The key in Pascal case: <c>north-korea</c> is <c>NorthKorea</c>; a low line stands before a leading digit and
    /// between two numbers. Before a word there is never one, so that generated names which have one there meet no
    /// user's. Empty when the key has no letter or digit.
    /// </summary>
    public static string PascalCase(string key)
    {
        string text = Accents.Join(key);
        var name = new StringBuilder(text.Length + 1);
        bool atStart = true;
        foreach (char c in text)
        {
            bool part = IsPart(c, atStart);
            bool afterNumber = name.Length == 0 || char.IsDigit(name[name.Length - 1]);
            if (part && atStart && char.IsDigit(c) && afterNumber) name.Append('_');
            if (part) name.Append(atStart ? char.ToUpperInvariant(c) : c);
            atStart = !part;
        }

        return name.ToString();
    }

    /// <summary>
    /// The name of a member: the key in Pascal case. Where nothing of it is left, or too much, a hash tells keys apart.
    /// </summary>
    public static string Member(string key)
    {
        string name = PascalCase(key);
        if (name.Length == 0) return "_" + StableHash.Hex(Accents.Join(key));
        return name.Length <= LongestName ? name : name.Substring(0, LongestName) + "_" + StableHash.Hex(Accents.Join(key));
    }

    // What C# takes in an identifier, the low line left out; an accent of its own follows a letter.
    private static bool IsPart(char c, bool atStart) => CharUnicodeInfo.GetUnicodeCategory(c) switch
    {
        _ when char.IsLetterOrDigit(c) => true,
        UnicodeCategory.LetterNumber => true,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => !atStart,
        _ => false,
    };

    /// <summary>The character at the offset, both halves of it where it has two.</summary>
    public static string CharacterAt(string text, int at) =>
        text.Substring(at, char.IsSurrogatePair(text, at) ? 2 : 1);

    /// <summary>Why <paramref name="name"/> can't name a class; null when it can.</summary>
    public static string? ClassFault(string name) =>
        Fault(name) ?? (TypeWords.Contains(name) ? $"'{name}' is a keyword of C# where types are named" : null);

    /// <summary>Why <paramref name="name"/> can't be a part of a namespace; null when it can.</summary>
    public static string? Fault(string name)
    {
        if (name.Length == 0) return "it is empty";
        if (char.IsDigit(name[0])) return "it begins with a digit";
        for (int i = 0; i < name.Length; i++)
        {
            if (!char.IsLetterOrDigit(name[i]) && name[i] != '_') return $"'{CharacterAt(name, i)}' can't stand in a name";
        }

        return Keywords.Contains(name) ? $"'{name}' is a keyword of C#" : null;
    }
}
