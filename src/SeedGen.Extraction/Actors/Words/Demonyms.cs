namespace SeedGen.Extraction.Actors.Words;

/// <summary>Makes the adjectives that English derives from the names of states that no table knows: "Sudrian", "Norlandese".</summary>
internal static class Demonyms
{
    /// <summary>What may be said of the people and things of the state called <paramref name="name"/>, singular and plural.</summary>
    public static IEnumerable<string> Of(string name)
    {
        char last = name.Length > 2 ? name[name.Length - 1] : ' ';
        if (!char.IsLower(last)) return [];
        string cut = name.Substring(0, name.Length - 1);
        string[] forms = last switch
        {
            'a' => [name + "n", cut + "ese", cut + "ish", cut + "ian"],
            'e' or 'o' or 'i' or 'u' => [name + "an", cut + "ian", cut + "ese", cut + "ish", name + "n"],
            'y' => [cut + "ian", cut + "ish", cut + "an"],
            _ => [name + "ian", name + "ese", name + "ish", name + "an"],
        };
        return forms.Concat(forms.Where(static form => form[form.Length - 1] == 'n').Select(static form => form + "s"));
    }
}
