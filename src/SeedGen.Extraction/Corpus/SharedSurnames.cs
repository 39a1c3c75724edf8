using SeedGen.Extraction.Actors;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Corpus;

/// <summary>
/// The surnames that two declared persons have: where an article names both in full, one alone could be either.
/// </summary>
internal sealed class SharedSurnames
{
    private readonly Dictionary<string, List<DeclaredActor>> _bySurname = new(StringComparer.Ordinal);

    /// <summary>The shared surnames of <paramref name="actors"/>.</summary>
    public SharedSurnames(ValueList<DeclaredActor> actors)
    {
        IEnumerable<IGrouping<string?, DeclaredActor>> groups = actors
            .Where(static actor => actor.Kind == ActorKind.Person)
            .GroupBy(static actor => PersonNames.ShortForm(actor.Name), StringComparer.Ordinal);
        foreach (IGrouping<string?, DeclaredActor> group in groups)
        {
            if (group.Key is { } surname && group.Count() > 1) _bySurname.Add(surname, [.. group]);
        }
    }

    /// <summary>Notes each mention that is no more than such a surname.</summary>
    public void Check(string text, ValueList<ActorMention> mentions, ProblemList problems)
    {
        if (_bySurname.Count == 0) return;
        HashSet<string> named = new(mentions.Select(static mention => mention.ActorKey), StringComparer.Ordinal);
        foreach (ActorMention mention in mentions)
        {
            string words = mention.Span.In(text);
            if (!_bySurname.TryGetValue(words, out List<DeclaredActor>? actors)) continue;
            // Who declares the surname as an alias has said whose it is.
            if (actors.Exists(actor => actor.Aliases.Contains(words))) continue;
            string[] present =
                [.. actors.Where(actor => named.Contains(actor.Key)).Select(static actor => $"'{actor.Key}'")];
            if (present.Length < 2) continue;
            string either = string.Join(" or ", present);
            problems.Add(ProblemRules.AmbiguousName, mention.Span, words, either, mention.ActorKey);
        }
    }
}
