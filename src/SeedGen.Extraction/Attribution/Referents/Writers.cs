using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Attribution.Referents;

/// <summary>Finds whose a statement, a letter or a lawsuit is that is spoken of again: "the statement".</summary>
internal sealed class Writers(Discourse discourse, DescriptionWords words)
{
    private static readonly WordSet Spokespeople = new("spokesman spokeswoman spokesperson");

    /// <summary>
    /// Whose "the statement" is: what was last issued; if nobody knows by whom, who spoke last. A study is nobody's but its own.
    /// </summary>
    public Referent? Last(Referent description)
    {
        Referent? same = LastPaper(description);
        if (same?.Actor is not null) return same;
        if (!Epithets.IsIssued(words.EpithetOf(description))) return null;
        Referent? writer = discourse.Last(static r => r.IsInWriting);
        bool isKnown = writer is { Actor: not null } or { Description: not null };

        // "Reed is sued. “…,” the lawsuit says": whoever acted last need not be who sues. "A letter spoke of Reed. The letter":
        // it has been introduced, and nobody has said whose it is.
        if (isKnown || Epithets.IsSuit(words.EpithetOf(description))) return isKnown ? writer : null;
        Referent? last = discourse.Last(r => r.Kind != ReferentKind.Document && (r.Actor is not null || IsSpokesperson(r)));
        bool isOwn = same is not null && words.IsIndefinite(same) && last?.Actor?.Kind != ActorKind.Media
            && !(last?.Sentence > same.Sentence && last.Sentence < description.Sentence);
        return isOwn || (last is not null && same is null && IsNobodys(description.Head)) ? null : last;
    }

    // "Reed is late. It came up in a letter. The letter says": the sentence that brings it in speaks of nobody who could have written it.
    private bool IsNobodys(int head) => words.IntroductionOf(head) is { Length: > 0 } place
        && discourse.Last(r => r.Actor is not null && r.Kind != ReferentKind.Document && place.Contains(r.Phrase)) is null;

    // "A club spokesperson denied it. The statement added": nobody else speaks by it.
    private bool IsSpokesperson(Referent referent) => referent is { Kind: ReferentKind.Person, Description: not null, Head: >= 0 }
        && Spokespeople.Contains(words.WordsOf(referent.Head));

    private Referent? LastPaper(Referent description)
    {
        for (int n = 0; n < discourse.Count; n++)
        {
            Referent referent = discourse.Back(n);
            bool isSame = referent.Kind == ReferentKind.Document && referent.Head >= 0 && description.Head >= 0
                && words.WordsOf(referent.Head).Equals(words.WordsOf(description.Head), StringComparison.OrdinalIgnoreCase);
            if (isSame) return referent;
        }

        return null;
    }
}
