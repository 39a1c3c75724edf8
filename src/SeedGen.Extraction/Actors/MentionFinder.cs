using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Actors;

/// <summary>Finds who is named in an article, and where.</summary>
internal static class MentionFinder
{
    /// <summary>
    /// The mentions of the declared actors in <paramref name="lexicon"/>, of well-known actors, and of those that the
    /// article introduces itself.
    /// </summary>
    public static ActorMentions Find(TextDocument document, ActorLexicon lexicon)
    {
        NameText text = NameText.Of(document);
        List<NameMatch> known = NameMatcher.Match(text, lexicon, KnownActors.Lexicon);
        NameMerger introduced = Introduced(document, known);
        List<NameMatch> all = NameMatcher.Match(text, lexicon, introduced.ToLexicon(), KnownActors.Lexicon);
        return ToMentions(NameMatcher.KeepIntroduced(all), introduced.Actors);
    }

    private static NameMerger Introduced(TextDocument document, List<NameMatch> known)
    {
        int[] matchAt = MatchByToken(document, known);
        NameUses uses = UsesOf(document, known);
        NameMerger merger = new(document);
        List<CapitalRun> runs = CapitalRuns.Find(document);
        List<FoundName> bodies = [];
        List<FoundName> spelt = AcronymFinder.Find(document);
        HashSet<int> speltEnds = [.. spelt.Select(static name => name.End)];
        IEnumerable<FoundName> headed = OrganisationFinder.Find(document, runs, token => matchAt[token] >= 0);

        // Where an acronym tells which words belong to the name, the head word has no say.
        foreach (FoundName body in spelt.Concat(headed.Where(name => !speltEnds.Contains(name.End))))
        {
            TextSpan span = TextSpan.FromBounds(document.Tokens[body.First].Start, document.Tokens[body.End - 1].End);
            int at = matchAt[body.First];
            if (at < 0 || !known[at].Span.Contains(span)) bodies.Add(body);
            else if (body.Acronym >= 0) merger.AddShortForm(known[at].Name.Actor, known[at].Name.Kind, body.Acronym);
        }

        merger.AddBodies(bodies);
        foreach (FoundName body in bodies) uses.Add(body.First, body.End, body.Kind);
        List<FoundName> persons = [.. NameFinder.Find(document, runs, uses.IsTaken)];
        merger.AddPersons(persons);
        foreach (FoundName person in persons) uses.Add(person.First, person.End, ActorKind.Person);
        merger.AddBodies(BodyFinder.Find(document, runs, uses));
        return merger;
    }

    private static NameUses UsesOf(TextDocument document, List<NameMatch> matches)
    {
        NameUses uses = new(document);
        foreach (NameMatch match in matches)
        {
            int first = document.TokenAt(match.Span.Start);
            int end = first;
            while (end < document.Tokens.Count && document.Tokens[end].Start < match.Span.End) end++;
            uses.Add(first, end, match.Name.Kind);
        }

        return uses;
    }

    // For each token the index of the match that holds it; -1 for none.
    private static int[] MatchByToken(TextDocument document, List<NameMatch> matches)
    {
        int[] matchAt = new int[document.Tokens.Count];
        for (int i = 0; i < matchAt.Length; i++) matchAt[i] = -1;
        for (int m = 0; m < matches.Count; m++)
        {
            for (int i = document.TokenAt(matches[m].Span.Start); i < matchAt.Length && document.Tokens[i].Start < matches[m].Span.End; i++)
                matchAt[i] = m;
        }

        return matchAt;
    }

    private static ActorMentions ToMentions(List<NameMatch> matches, IReadOnlyDictionary<string, FoundActor> introduced)
    {
        Dictionary<string, FoundActor> found = new(StringComparer.Ordinal);
        List<FoundActor> order = [];
        List<ActorMention> mentions = [];
        foreach (NameMatch match in matches)
        {
            string key = match.Name.Actor;
            mentions.Add(new ActorMention(key, match.Span));
            if (key[0] != '~' || found.ContainsKey(key)) continue;
            FoundActor actor = introduced.TryGetValue(key, out FoundActor? own)
                ? own
                : new FoundActor(key, KnownActors.FindKey(key)!.Names[0], match.Name.Kind);
            found.Add(key, actor);
            order.Add(actor);
        }

        return new(mentions.ToValueList(), order.ToValueList());
    }
}
