using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Referents;

/// <summary>Finds whom a description means that nobody was called by before: who acted last, or the only one there is.</summary>
internal sealed class LikelyPersons(OuterText text, ActorIndex actors, Discourse discourse, DescriptionWords words)
{
    /// <summary>Behind so many sentences nobody is called by a word that fits anybody.</summary>
    public const int Reach = 3;

    // Who runs a team is older.
    private const int Young = 33;

    // Offices of those who rule: the first sentence tells what one of them does, and the second one what he says of it.
    private static readonly WordSet Rulers = new("minister president premier chancellor governor mayor senator leader secretary");

    private readonly Members _members = new(text, actors);
    private readonly Fates _fates = new(text);

    /// <summary>Who acted last, where the word fits anybody; null when nobody did lately.</summary>
    public Referent? Last(Referent description)
    {
        ReadOnlySpan<char> word = words.EpithetOf(description);
        bool isPlayer = Epithets.IsPlayer(word);
        bool isOfficial = word.Equals("official".AsSpan(), StringComparison.OrdinalIgnoreCase);
        if ((isPlayer || IsAgeAlone(description)) && NamedJustBefore(description, isPlayer) is { } named) return named;
        bool isYoung = isPlayer || IsYoung(description.Phrase);
        bool isPassed = false;
        for (int n = 0; n < discourse.Count; n++)
        {
            Referent referent = discourse.Back(n);
            if (referent.Kind != ReferentKind.Person || description.Sentence - referent.Sentence > Reach
                || !Genders.Agree(referent.Gender, description.Gender)) continue;
            if (referent.Actor is not { } actor)
            {
                // Behind somebody of another trade only one who is named can be meant.
                isPassed |= HasOtherTrade(referent, description);
                if (!isPassed) return referent;
                continue;
            }

            bool isAnother = (isYoung && Traits.RunsTeam(text.Document, actor))
                || ((isOfficial || isPassed) && Traits.HasOtherTrade(text, actor));
            if (!isAnother) return referent;
        }

        return null;
    }

    /// <summary>As <see cref="Last"/> and <see cref="Ruler"/>, for one who belongs to a body: "the Harbour striker".</summary>
    public Referent? OfBody(Referent description)
    {
        if (description.Kind != ReferentKind.Person || description.Head < 0) return null;
        ReadOnlySpan<char> word = words.EpithetOf(description);
        bool isGeneral = (text.ClassOfToken(description.Head) & WordClass.General) != 0;
        bool isRuler = isGeneral || !Epithets.FitsAnybody(word);
        Referent? last = isRuler ? Ruler(description) : Last(description);
        bool isMeant = last?.Actor is { } actor && description.Sentence - last.Sentence <= 1
            && _members.IsOf(actor, description.Actor!, description.Phrase.Start)
            && (isRuler || !_fates.IsSpokenOf(last, description));
        return isMeant ? last : null;
    }

    // "The 14-year-old", where nobody who could be meant acted in the sentence before.
    private bool IsAgeAlone(Referent description)
    {
        if (!text.Document.Is(text.Document.Tokens.At(description.Head), "year-old")) return false;
        Referent? last = discourse.Last(r => r.Kind == ReferentKind.Person && Genders.Agree(Genders.Of(r), description.Gender));
        return last is null || last.Sentence < description.Sentence - 1;
    }

    // "The 25-year-old"
    private bool IsYoung(TextSpan phrase)
    {
        int last = text.Document.Tokens.Count - 2;
        for (int t = text.Document.TokenAt(phrase.Start); t < last && text.Document.Tokens.At(t).Start < phrase.End; t++)
        {
            ref readonly Token token = ref text.Document.Tokens.At(t);
            bool isAge = token.Kind == TokenKind.Number && token.Length == 2
                && text.Document.Is(text.Document.Tokens.At(t + 2), "year-old");
            if (isAge) return ((text.Document.Text[token.Start] - '0') * 10) + text.Document.Text[token.Start + 1] - '0' < Young;
        }

        return false;
    }

    // "A reporter asked. “…,” the businessman said": no reporter.
    private bool HasOtherTrade(Referent earlier, Referent description)
    {
        const WordClass Trade = WordClass.Role | WordClass.General;
        return earlier.Head >= 0 && description.Head >= 0 && (text.ClassOfToken(earlier.Head) & Trade) == WordClass.Role
            && (text.ClassOfToken(description.Head) & Trade) == WordClass.Role
            && !Epithets.Fits(Epithets.NumberOf(text.Document, text.Document.Tokens.At(earlier.Head)),
                Epithets.NumberOf(text.Document, text.Document.Tokens.At(description.Head)));
    }

    // "Reed's free kick put them ahead. The midfielder said": the only one named in the sentence before.
    private Referent? NamedJustBefore(Referent description, bool canOwn)
    {
        if (description.Sentence == 0) return null;
        OuterSentence before = text.Sentences[description.Sentence - 1];
        int only = actors.OnlyPersonIn(text.SpanOf(before.First).Start, text.SpanOf(before.End - 1).End, description.Gender);
        return only >= 0 && (canOwn || !actors.IsPossessive(only)) && !Traits.RunsTeam(text.Document, actors.Actors[only])
            ? new(actors.Actors[only], ReferentKind.Person, actors.Mentions[only].Span, -1, actors.Actors[only].Gender)
            {
                Sentence = description.Sentence - 1,
            }
            : null;
    }

    /// <summary>
    /// "Ann Lee is late. “Sorry,” says the minister": nobody else has been named, or it is she who acts in the article's first
    /// sentence, and the word fits who runs things.
    /// </summary>
    public Referent? Ruler(Referent description)
    {
        ReadOnlySpan<char> word = words.EpithetOf(description);
        if (description.Kind != ReferentKind.Person || !(Epithets.IsHigh(word) || Rulers.Contains(word))) return null;
        Referent? last = discourse.Last(static r => r.Kind == ReferentKind.Person);
        if (last?.Actor is not { } actor || description.Sentence - last.Sentence > 1) return null;
        if (!Genders.Agree(actor.Gender, description.Gender)) return null;
        bool isCaptain = word.Equals("captain".AsSpan(), StringComparison.OrdinalIgnoreCase) && Traits.Plays(text.Document, actor);
        if ((HasOffice(actor) && !isCaptain) || _fates.IsSpokenOf(last, description) || _fates.IsSuffering(last)) return null;
        bool isOnly = Epithets.IsHigh(word) && actors.OnlyPersonBefore(description.Phrase.Start) == actor;
        return isOnly || (Rulers.Contains(word) && IsBehindLead(description) && !HasName(description)) ? last : null;
    }

    // "Reed has failed, Cole says. “…,” the Northern leader said": which of them leads it is not told.
    private bool HasName(Referent description)
    {
        for (int t = text.Document.TokenAt(description.Phrase.Start) + 1; t < description.Head; t++)
        {
            if (text.Document.Tokens.At(t).Is(TokenForm.Capital)) return true;
        }

        return false;
    }

    // "“…,” the minister said": the words open the second sentence of the article.
    private bool IsBehindLead(Referent description)
    {
        int lead = description.Sentence - 1;
        OuterSentence own = text.Sentences[description.Sentence];
        return lead >= 0 && IsBody(lead) && (lead == 0 || !IsBody(lead - 1)) && text.IsQuote(own.First)
            && text.SpanOf(own.First).End <= description.Phrase.Start;
    }

    private bool IsBody(int sentence) =>
        text.Document.Blocks[text.Sentences[sentence].Block].Kind is BlockKind.Paragraph or BlockKind.Standfirst;

    // Of another office he has been told to be.
    private bool HasOffice(NamedActor actor)
    {
        for (int t = 0; t < actor.TraitCount; t++)
        {
            if ((text.ClassOfToken(actor.TraitAt(t).Token) & (WordClass.Role | WordClass.Office)) != 0) return true;
        }

        return false;
    }
}
