using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema.Naming;

namespace SeedGen.Extraction.Schema;

/// <summary>What was probably meant by an id that no actor has: an actor's name, or an id with a slip in it.</summary>
internal sealed class ActorHints(IEnumerable<ActorSchema> actors)
{
    private Dictionary<string, string>? _idsByName;
    private NearNames? _near;

    /// <summary>The end of a message about <paramref name="wrong"/>.</summary>
    public string Of(string wrong)
    {
        if (_idsByName is null)
        {
            _idsByName = new(NameCase.Comparer);
            foreach (DeclaredActor actor in actors.Select(static a => a.Actor))
            {
                foreach (string name in actor.Aliases.Prepend(actor.Name))
                {
                    if (!_idsByName.ContainsKey(name)) _idsByName.Add(name, actor.Key);
                }
            }

            _near = new(actors.Select(static a => a.Actor.Key));
        }

        return _idsByName.TryGetValue(wrong, out string? id) ? $"; the id of that actor is '{id}'" : _near!.Hint(wrong, "; declare it there");
    }
}
