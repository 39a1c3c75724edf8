using SeedGen.Extraction.Language;
using static SeedGen.Extraction.Attribution.Words.WordClass;

namespace SeedGen.Extraction.Attribution.Words;

/// <summary>The words by which speakers are found, and what each can be.</summary>
internal static class Lexicon
{
    private static readonly WordClassTable Table = Build();

    /// <summary>What <paramref name="token"/> can be, whatever its case.</summary>
    public static WordClass ClassOf(TextDocument document, in Token token) => Table.ClassOf(document.Text, token);

    /// <summary>Notes in <paramref name="classes"/> what each word among the <paramref name="tokens"/> of a text can be.</summary>
    public static void Classify(string text, ReadOnlySpan<Token> tokens, WordClass[] classes)
    {
        WordClassTable table = Table;
        for (int t = 0; t < tokens.Length; t++)
        {
            if (tokens[t].Kind == TokenKind.Word) classes[t] = table.ClassOf(text, tokens[t]);
        }
    }

    /// <summary>What the singular of <paramref name="plural"/> can be.</summary>
    public static WordClass ClassOfSingular(string plural) => Table.ClassOfSingular(plural);

    private static WordClassTable Build()
    {
        WordClassTable table = new();
        CueVerbs.AddTo(table);
        TurnVerbs.AddTo(table);
        table.AddAll(
            "according per words put puts spoke speaks talked talks used uses coined avoided preferred prefers tribute", Phrase);
        AddGrammar(table);
        AddTime(table);
        Nouns.AddTo(table);
        GenderedNames.AddTo(table);
        return table;
    }

    private static void AddGrammar(WordClassTable table)
    {
        table.AddAll("the a an this that these those some any no each every another both several many all one two three", Determiner);
        table.AddAll("all many some both few most several others none two three four five six seven", Quantity);
        table.AddAll("his her its their our my your", Possessor);
        table.Add("he", PersonPronoun | Male);
        table.Add("she", PersonPronoun | Female);
        table.Add("it", ThingPronoun);
        table.Add("they", GroupPronoun);
        table.AddAll("i we you", SelfPronoun);
        table.AddAll("is are was were be been being am isn't aren't wasn't weren't", Auxiliary | Be);
        table.AddAll(
            "has have had having do does did will would can could may might shall should must hasn't haven't hadn't don't doesn't "
            + "didn't won't wouldn't can't cannot couldn't shouldn't",
            Auxiliary);
        table.AddAll(
            "also here later then again once further still already often never always repeatedly recently earlier meanwhile instead "
            + "however too even just only not soon previously subsequently therefore thus moreover nonetheless nevertheless "
            + "famously simply merely flatly bluntly angrily quickly initially finally eventually reportedly allegedly publicly "
            + "afterwards afterward overnight sometimes nowadays elsewhere so-far "
            + "now first ever perhaps separately twice rather quietly privately openly both sarcastically",
            Adverb);
        table.AddAll(
            "of for at from in on to with by about against between under over near into onto within without during after before "
            + "since until through throughout across around among amid above below behind beside beyond despite toward towards "
            + "upon via per than like as unlike alongside inside outside off ahead including following regarding",
            Preposition);
        table.AddAll(
            "that when while whilst because if although though whereas whether as since until unless after before where how why "
            + "what so than once lest",
            Subordinator);
        table.AddAll("who which whose whom", Relative);
        table.AddAll("and but or nor yet then &", Coordinator);
        table.AddAll(
            "came went made took got gave kept held led left met won lost became began ran sat stood spoke fell rose grew drew "
            + "sent spent built bought brought caught fought taught sold paid put set hit cut shut let beat broke chose flew "
            + "forgot froze hid rode sang shook stole struck threw wore understood meant dealt slept felt kept seems seemed looks "
            + "looked appears appeared comes goes makes takes gets gives remains remained continues continued wants plans planned "
            + "tries tried needs needed uses used works worked lives lived plays played leads follows followed includes included "
            + "faces faced fired staged launched featured ended started opened closed visited arrived attended voted won "
            + "hung swept leapt dug flung clung swung wept crept knelt slid fled sped bent lent drove woke drank sank rang swam shrank sprang "
            + "blew ate forgave laid lied died tied sued enters entered expects hails hailed "
            + "sells buys sits speaks gives keeps brings loses owns teaches pays sends spends "
            + "condemns stopped turned moved signed passed killed go",
            OtherVerb);
    }

    private static void AddTime(WordClassTable table) => table.AddAll(
        "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october "
        + "november december may jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec. "
        + "today yesterday tomorrow tonight last next day days week weeks weekend month months year years morning afternoon "
        + "evening night hour hours minute minutes moment earlier late early noon midnight ago spring summer autumn winter "
        + "decade decades time mid- previous",
        Temporal);
}
