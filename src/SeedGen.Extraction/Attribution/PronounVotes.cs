using SeedGen.Extraction.Actors;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Attribution;

/// <summary>Learns "he" or "she" for a person whose name tells neither, from the pronouns that follow it: "Yifei, when she sits".</summary>
internal static class PronounVotes
{
    // So many words behind a name its pronoun still stands.
    private const int Reach = 25;

    // So many times more often one pronoun than the other.
    private const int Majority = 3;

    /// <summary>Adds what the pronouns tell of persons that <paramref name="genders"/> does not know.</summary>
    public static void Count(TextDocument document, ActorIndex actors, Dictionary<string, WordClass> genders)
    {
        Dictionary<string, (int He, int She)>? votes = null;
        for (int i = 0; i < actors.Mentions.Count; i++)
        {
            ActorMention mention = actors.Mentions[i];
            if (actors.KindOf(mention) != ActorKind.Person || genders.ContainsKey(mention.ActorKey)) continue;
            WordClass vote = VoteBehind(document, actors, i);
            if (vote == WordClass.None) continue;
            votes ??= new(StringComparer.Ordinal);
            (int he, int she) = votes.TryGetValue(mention.ActorKey, out (int, int) sofar) ? sofar : (0, 0);
            votes[mention.ActorKey] = vote == WordClass.Male ? (he + 1, she) : (he, she + 1);
        }

        if (votes is null) return;
        foreach (KeyValuePair<string, (int He, int She)> vote in votes)
        {
            if (vote.Value.He > Majority * vote.Value.She) genders.Add(vote.Key, WordClass.Male);
            else if (vote.Value.She > Majority * vote.Value.He) genders.Add(vote.Key, WordClass.Female);
        }
    }

    // The first pronoun behind the mention in its sentence, before anybody else is named and outside quotation marks.
    private static WordClass VoteBehind(TextDocument document, ActorIndex actors, int index)
    {
        ActorMention mention = actors.Mentions[index];
        int first = document.TokenAt(mention.Span.End - 1) + 1;
        int sentence = document.SentenceAt(mention.Span.Start);
        if (sentence < 0) return WordClass.None;
        int next = index + 1 < actors.Mentions.Count ? index + 1 : -1;
        while (next >= 0 && actors.KindOf(actors.Mentions[next]) != ActorKind.Person) next = next + 1 < actors.Mentions.Count ? next + 1 : -1;
        int limit = next < 0 ? int.MaxValue : actors.Mentions[next].Span.Start;
        int end = Math.Min(document.Sentences[sentence].End, first + Reach);
        for (int t = first; t < end && document.Tokens[t].Start < limit; t++)
        {
            Token token = document.Tokens[t];
            if (token.Kind == TokenKind.Punctuation && document.Text[token.Start] is '"' or '\u201c' or '\u2018') return WordClass.None;
            if (token.Length is < 2 or > 3 || token.Kind != TokenKind.Word) continue;
            if (document.Is(token, "he") || document.Is(token, "his")) return WordClass.Male;
            if (document.Is(token, "she") || document.Is(token, "her")) return WordClass.Female;
        }

        return WordClass.None;
    }
}
