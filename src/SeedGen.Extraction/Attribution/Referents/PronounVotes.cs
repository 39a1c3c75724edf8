using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Referents;

/// <summary>Learns "he" or "she" for a person whose name tells neither, from the pronouns that follow it: "Yifei, when she sits".</summary>
internal static class PronounVotes
{
    // So many words behind a name its pronoun still stands.
    private const int Reach = 25;

    // So many times more often one pronoun than the other.
    private const int Majority = 3;

    /// <summary>Gives the persons whose gender nobody knows the one that the pronouns tell.</summary>
    public static void Count(TextDocument document, ActorIndex actors)
    {
        bool hasVotes = false;
        for (int i = 0; i < actors.Actors.Length; i++)
        {
            NamedActor actor = actors.Actors[i];
            if (!actor.IsPerson || actor.Gender != WordClass.None) continue;
            WordClass vote = VoteBehind(document, actors, i);
            if (vote == WordClass.Male) actor.TimesHe++;
            else if (vote == WordClass.Female) actor.TimesShe++;
            hasVotes |= vote != WordClass.None;
        }

        if (!hasVotes) return;
        foreach (NamedActor actor in actors.Actors)
        {
            if (actor.TimesHe > Majority * actor.TimesShe) actor.Gender = WordClass.Male;
            else if (actor.TimesShe > Majority * actor.TimesHe) actor.Gender = WordClass.Female;
        }
    }

    // The first pronoun behind the mention in its sentence, before anybody else is named and outside quotation marks.
    private static WordClass VoteBehind(TextDocument document, ActorIndex actors, int index)
    {
        TextSpan span = actors.Mentions[index].Span;
        int first = actors.Mentions[index].End;
        int sentence = document.SentenceAt(span.Start);
        if (sentence < 0) return WordClass.None;
        int end = Math.Min(document.Sentences[sentence].End, first + Reach);
        int next = index + 1;
        for (int t = first; t < end; t++)
        {
            ref readonly Token token = ref document.Tokens.At(t);
            while (next < actors.Actors.Length && !actors.Actors[next].IsPerson) next++;
            if (next < actors.Actors.Length && token.Start >= actors.Mentions[next].Span.Start) return WordClass.None;
            if (token.Kind == TokenKind.Punctuation && document.Text[token.Start] is '"' or '\u201c' or '\u2018') return WordClass.None;
            if (token.Length is < 2 or > 3 || token.Kind != TokenKind.Word) continue;
            if (document.Is(token, "he") || document.Is(token, "his")) return WordClass.Male;
            if (document.Is(token, "she") || document.Is(token, "her")) return WordClass.Female;
        }

        return WordClass.None;
    }
}
