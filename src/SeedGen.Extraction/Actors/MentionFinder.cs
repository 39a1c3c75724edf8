using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>Finds who is named in an article, and where.</summary>
internal static class MentionFinder
{
    // Room for the actors of nearly every article.
    private const int MostNamed = 32;

    /// <summary>
    /// The mentions of the declared actors in <paramref name="lexicon"/>, of well-known actors, and of those that the
    /// article introduces itself.
    /// </summary>
    public static ActorMentions Find(TextDocument document, ActorLexicon lexicon)
    {
        NameScratch scratch = NameScratch.Borrow();
        NameText text = NameText.Of(document, lexicon, scratch);
        NameMatcher.FindStarts(text, lexicon, scratch.KnownStarts, document.Cancellation);
        NameMatcher.Match(text, scratch.KnownStarts, scratch.Matches);
        NameMerger introduced = Introductions.Find(document, scratch);
        if (!introduced.IsEmpty)
        {
            scratch.Matches.Clear();
            NameMatcher.AddIntroduced(text, scratch.KnownStarts, introduced.ToLexicon(), scratch.Starts, document.Cancellation);
            NameMatcher.Match(text, scratch.Starts, scratch.Matches);
        }

        ActorMentions found = ToMentions(scratch.Matches, introduced);
        scratch.Return();
        return found;
    }

    // Leaves out the short names of actors that the text never names in full, the North among them: alone it is a point of
    // the compass.
    private static ActorMentions ToMentions(ScratchList<NameMatch> matches, NameMerger introduced)
    {
        // Who is named in full; with the actor once it is in the list.
        Dictionary<string, FoundActor?> named = new(Math.Min(matches.Count, MostNamed), StringComparer.Ordinal);
        bool areStates = Capitals.AreAmongStates(matches);
        for (int m = 0; m < matches.Count; m++)
        {
            if (matches[m].Name.Use == NameUse.Always || (areStates && matches[m].Name.Use == NameUse.Capital)) named[matches[m].Name.Actor] = null;
        }

        ScratchList<FoundActor> order = new();
        ScratchList<ActorMention> mentions = new();
        for (int m = 0; m < matches.Count; m++)
        {
            ActorName name = matches[m].Name;
            if (!named.TryGetValue(name.Actor, out FoundActor? actor)) continue;
            mentions.Add(new ActorMention(name.Actor, matches[m].Span));
            if (actor is not null || name.Actor[0] != '~') continue;
            actor = introduced.Find(name.Actor) ?? name.Known!.Found;
            named[name.Actor] = actor;
            order.Add(actor);
        }

        return new(new(mentions.Take()), new(order.Take()));
    }
}
