using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema.Naming;
using SeedGen.Extraction.Schema.Yaml;

namespace SeedGen.Extraction.Schema.Fields;

/// <summary>Which keys can name a field or an actor, and that no two become one in code.</summary>
internal static class Names
{
    /// <summary>Why <paramref name="key"/> can't name a field or an actor; null when it can.</summary>
    public static string? Fault(string key)
    {
        if (key.Length == 0 || !char.IsLetter(key[0])) return "it does not begin with a letter";
        for (int i = 0; i < key.Length; i++)
        {
            if (!char.IsLetterOrDigit(key[i]) && key[i] is not ('-' or '_'))
                return $"'{Identifiers.CharacterAt(key, i)}' can't stand in it, only letters, digits, '-' and '_'";
        }

        return null;
    }

    /// <summary>Gives <paramref name="name"/> to the key; false, and a problem, when another key has it.</summary>
    public static bool Take(DataScalar key, string name, Dictionary<string, string> taken, ProblemList problems)
    {
        if (!taken.TryGetValue(name, out string? other))
        {
            taken.Add(name, key.Value);
            return true;
        }

        problems.Add(ProblemRules.SameIdentifier, key.Span, Excerpt.Of(other), Excerpt.Of(key.Value), name);
        return false;
    }
}
