using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Referents;

/// <summary>
/// What the article says its actors are: "novelist" before a name, "a nurse" or "54" behind it. A description that comes later
/// is matched with it.
/// </summary>
internal static class Traits
{
    /// <summary>True when the actor was called by <paramref name="word"/>, or by a word that means as much.</summary>
    /// <param name="text">The text.</param>
    /// <param name="actor">The actor.</param>
    /// <param name="word">The word.</param>
    /// <param name="epithet">The word's number among the <see cref="Epithets"/>.</param>
    /// <param name="isLesser">Whether a deputy is called so.</param>
    public static bool Has(OuterText text, NamedActor actor, ReadOnlySpan<char> word, int epithet, bool isLesser)
    {
        bool isRanked = Ranks.IsOffice(word);
        for (int t = 0; t < actor.TraitCount; t++)
        {
            ref readonly Trait trait = ref actor.TraitAt(t);
            bool isSame = trait.Length == word.Length && WordsOf(text.Document, trait).Equals(word, StringComparison.OrdinalIgnoreCase);
            if (!isSame && !Epithets.Fits(trait.Epithet, epithet)) continue;
            if (!isRanked || Ranks.IsLesser(text, trait.Token) == isLesser) return true;
        }

        return false;
    }

    /// <summary>True when the article said this word of the actor, or one of its kin.</summary>
    public static bool HasWord(TextDocument document, NamedActor actor, ReadOnlySpan<char> word)
    {
        for (int t = 0; t < actor.TraitCount; t++)
        {
            ref readonly Trait trait = ref actor.TraitAt(t);
            ReadOnlySpan<char> own = WordsOf(document, trait);
            if (own.Equals(word, StringComparison.OrdinalIgnoreCase) || AreKin(own, word)) return true;
        }

        return false;
    }

    // "Northland" and "Northlandic".
    private static bool AreKin(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        const int Stem = 4;
        return a.Length > Stem && b.Length > Stem && char.IsUpper(a[0]) && char.IsUpper(b[0]) && a.Slice(0, Stem).SequenceEqual(b.Slice(0, Stem));
    }

    /// <summary>True when a name ("Northlandic", "Harbour") stood with the actor's own.</summary>
    public static bool HasName(OuterText text, NamedActor actor)
    {
        for (int t = 0; t < actor.TraitCount; t++)
        {
            ref readonly Trait trait = ref actor.TraitAt(t);
            if (IsName(text, trait.Token)) return true;
        }

        return false;
    }

    /// <summary>True for a capitalised word of a description that is no office or body: "Northlandic", "Harbour".</summary>
    public static bool IsName(OuterText text, int token) =>
        text.Document.Tokens.At(token).Is(TokenForm.Capital) && (text.ClassOfToken(token) & (WordClass.Role | WordClass.Body)) == 0;

    /// <summary>True for a ministry, a court, a university: nobody calls it a company.</summary>
    public static bool IsPublic(TextDocument document, NamedActor actor)
    {
        for (int t = 0; t < actor.TraitCount; t++)
        {
            ref readonly Trait trait = ref actor.TraitAt(t);
            if (Epithets.IsPublic(WordsOf(document, trait))) return true;
        }

        return false;
    }

    /// <summary>True for a coach or a referee: no player.</summary>
    public static bool RunsTeam(TextDocument document, NamedActor actor)
    {
        for (int t = 0; t < actor.TraitCount; t++)
        {
            if (Epithets.RunsTeam(WordsOf(document, actor.TraitAt(t)))) return true;
        }

        return false;
    }

    /// <summary>True for a striker or a bowler: who has a place on the field.</summary>
    public static bool Plays(TextDocument document, NamedActor actor)
    {
        for (int t = 0; t < actor.TraitCount; t++)
        {
            if (Epithets.IsPlayer(WordsOf(document, actor.TraitAt(t)))) return true;
        }

        return false;
    }

    /// <summary>True for a singer, a farmer: who has a trade, and no office that makes an official.</summary>
    public static bool HasOtherTrade(OuterText text, NamedActor actor)
    {
        bool hasTrade = false;
        for (int t = 0; t < actor.TraitCount; t++)
        {
            WordClass known = text.ClassOfToken(actor.TraitAt(t).Token);
            if ((known & WordClass.Office) != 0) return false;
            hasTrade |= (known & (WordClass.Role | WordClass.General)) == WordClass.Role;
        }

        return hasTrade;
    }

    /// <summary><see cref="WordClass.Male"/> or <see cref="WordClass.Female"/> when a trait tells; else none.</summary>
    public static WordClass GenderOf(OuterText text, NamedActor actor)
    {
        for (int t = 0; t < actor.TraitCount; t++)
        {
            ref readonly Trait trait = ref actor.TraitAt(t);
            WordClass known = text.ClassOfToken(trait.Token);
            WordClass gender = (known & WordClass.Role) != 0 ? known & (WordClass.Male | WordClass.Female) : WordClass.None;
            if (gender is WordClass.Male or WordClass.Female) return gender;
        }

        return WordClass.None;
    }

    private static ReadOnlySpan<char> WordsOf(TextDocument document, in Trait trait) => document.WordsOf(document.Tokens.At(trait.Token));
}
