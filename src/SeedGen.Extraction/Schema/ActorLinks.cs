using SeedGen.Extraction.Problems;

namespace SeedGen.Extraction.Schema;

/// <summary>Follows <c>of:</c> from actor to actor.</summary>
internal static class ActorLinks
{
    /// <summary>
    /// The actors without links that lead nowhere or in a circle, which are noted; the former only when all actors are known.
    /// </summary>
    public static ValueList<ActorSchema> Check(List<ActorSchema> actors, bool areKnown, ProblemList problems)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < actors.Count; i++) places.Add(actors[i].Actor.Key, i);
        ActorHints hints = new(actors);
        for (int i = 0; i < actors.Count; i++)
        {
            if (actors[i].Actor.Of is not { } of || places.ContainsKey(of)) continue;
            if (areKnown) Note(actors[i], ProblemRules.UnknownActor, problems, Excerpt.Of(of), hints.Of(of));
            actors[i] = Unlinked(actors[i]);
        }

        // Every actor is walked over once: a walk stops where an earlier one has been, or where it meets itself.
        var walks = new int[actors.Count];
        for (int i = 0; i < actors.Count; i++)
        {
            int at = i;
            while (walks[at] == 0 && actors[at].Actor.Of is { } of)
            {
                walks[at] = i + 1;
                at = places[of];
            }

            if (walks[at] != i + 1 || actors[at].Actor.Of is null) continue;
            Note(actors[at], ProblemRules.CircularOf, problems, actors[at].Actor.Key, Circle(actors, places, at));
            actors[at] = Unlinked(actors[at]);
        }

        return actors.ToValueList();
    }

    private static string Circle(List<ActorSchema> actors, Dictionary<string, int> places, int first)
    {
        List<string> keys = [actors[first].Actor.Key];
        int at = first;
        do
        {
            at = places[actors[at].Actor.Of!];
            keys.Add(actors[at].Actor.Key);
        }
        while (at != first && keys.Count < 8);

        return string.Join(" > ", keys) + (at == first ? "" : " > ...");
    }

    private static void Note(ActorSchema actor, ProblemRule rule, ProblemList problems, params string[] arguments) =>
        problems.Add(rule, actor.OfLocation!.Span, arguments);

    private static ActorSchema Unlinked(ActorSchema actor) => actor with { Actor = actor.Actor with { Of = null } };
}
