using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>The words by which names are found, and what each can be.</summary>
internal static class NameLexicon
{
    private static readonly WordTable<NameWord> Table = Build();

    /// <summary>What <paramref name="token"/> can be, whatever its case and whether or not it ends with a stop.</summary>
    public static NameWord ClassOf(TextDocument document, in Token token)
    {
        if (token.Kind != TokenKind.Word) return NameWord.None;
        return token.Is(TokenForm.Stopped) ? ClassOf(document.WordsOf(token)) : Table[Table.Find(document.Text, token)];
    }

    /// <summary>What <paramref name="word"/> can be, whatever its case and whether or not it ends with a stop.</summary>
    public static NameWord ClassOf(ReadOnlySpan<char> word)
    {
        if (word.Length > 1 && word[word.Length - 1] == '.') word = word.Slice(0, word.Length - 1);
        return Table[Table.Find(word)];
    }

    private static WordTable<NameWord> Build()
    {
        WordTable<NameWord> table = new();
        Add(table, CapitalRuns.NoNames, NameWord.NoName);
        Add(table, CapitalRuns.Owners, NameWord.Owner);
        Add(table, PersonNames.Particles, NameWord.Particle);
        Add(table, PersonNames.Suffixes, NameWord.Suffix);
        Add(table, AcronymFinder.SmallWords, NameWord.SmallWord);
        Add(table, BodyHeads.Links, NameWord.Link);
        Add(table, TitleWords.Honorifics, NameWord.Honorific);
        Add(table, TitleWords.Roles, NameWord.Role);
        Add(table, TitleWords.Ranks, NameWord.Rank);
        Add(table, TitleWords.Behind, NameWord.Letters);
        Add(table, FirstNames.Known, NameWord.FirstName);
        Add(table, FirstNames.FamilyFirst, NameWord.FamilyFirst);
        Add(table, TitleWords.Kin, NameWord.Kin);
        Add(table, TitleWords.Anybody, NameWord.Anybody);
        Add(table, PersonSigns.Works, NameWord.Work);
        Add(table, NameFinder.Origins, NameWord.Origin);
        Add(table, NameFinder.BeforeOne, NameWord.BeforeOne);
        Add(table, PlaceNames.Known, NameWord.Place);
        Add(table, PlaceWords.Before, NameWord.BeforePlace);
        Add(table, PlaceWords.Behind, NameWord.BehindPlace);
        AddBodies(table);
        return table;
    }

    private static void AddBodies(WordTable<NameWord> table)
    {
        Add(table, BodyWords.Nouns, NameWord.BodyNoun);
        Add(table, BodyWords.Media, NameWord.Medium);
        Add(table, BodyWords.Owned, NameWord.Owned);
        Add(table, BodyWords.Offices, NameWord.Office);
        Add(table, BodyWords.Members, NameWord.Member);
        Add(table, BodyWords.Printed, NameWord.Printed);
        Add(table, BodyWords.Done, NameWord.Done);
        Add(table, BodyWords.Objects, NameWord.WithObject);
        Add(table, BodyWords.Things, NameWord.Thing);
        Add(table, BodyWords.Deeds, NameWord.Deed);
        Add(table, BodyWords.Acts, NameWord.Act);
        Add(table, BodyWords.Speech, NameWord.Speech);
        Add(table, BodyWords.Never, NameWord.Never);
        Add(table, Bodies.Doubtful, NameWord.Doubtful);
        Add(table, BodyHeads.OpenHeads, NameWord.OpenHead);
        Add(table, BodyHeads.Heads, NameWord.ClosedHead);
        Add(table, BodyHeads.TeamHeads, NameWord.ClosedHead);
        Add(table, BodyHeads.MediaHeads, NameWord.MediaHead);
        Add(table, BodyHeads.LeadHeads, NameWord.LeadHead);
        Add(table, BodyHeads.Scopes, NameWord.Scope);
        Add(table, BodyHeads.CompanyTails, NameWord.CompanyTail);
    }

    private static void Add(WordTable<NameWord> table, string words, NameWord known)
    {
        foreach (TextSpan word in new WordList(words)) table.At(words, word) |= known;
    }
}
