using SeedGen.Extraction.Actors;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Corpus.Reading;

/// <summary>
/// The surnames that two declared persons have, and those that are an alias or the whole name of another actor: where an
/// article names both, one alone could be either.
/// </summary>
internal sealed class SharedSurnames
{
    private readonly Dictionary<string, List<DeclaredActor>> _bySurname = new(StringComparer.Ordinal);

    /// <summary>The shared surnames of <paramref name="actors"/>.</summary>
    public SharedSurnames(ValueList<DeclaredActor> actors)
    {
        foreach (DeclaredActor actor in actors)
        {
            if (SurnameOf(actor) is not { } surname) continue;
            if (!_bySurname.TryGetValue(surname, out List<DeclaredActor>? namesakes)) _bySurname.Add(surname, namesakes = []);
            namesakes.Add(actor);
        }

        foreach (DeclaredActor actor in actors)
        {
            foreach (string name in actor.Aliases.Prepend(actor.Name))
            {
                if (_bySurname.TryGetValue(name, out List<DeclaredActor>? namesakes) && !namesakes.Contains(actor)) namesakes.Add(actor);
            }
        }

        foreach (string surname in _bySurname.Keys.ToArray())
        {
            if (_bySurname[surname].Count == 1) _bySurname.Remove(surname);
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
            // Who declares the surname as an alias of one who has it has said whose it is.
            if (actors.Exists(actor => actor.Aliases.Contains(words) && SurnameOf(actor) == words)) continue;
            string[] present =
                [.. actors.Where(actor => named.Contains(actor.Key)).Select(static actor => $"'{actor.Key}'")];
            if (present.Length < 2) continue;
            string either = string.Join(" or ", present);
            problems.Add(ProblemRules.AmbiguousName, mention.Span, words, either, mention.ActorKey);
        }
    }

    private static string? SurnameOf(DeclaredActor actor) =>
        actor.Kind == ActorKind.Person ? PersonNames.ShortForm(actor.Name) : null;
}
