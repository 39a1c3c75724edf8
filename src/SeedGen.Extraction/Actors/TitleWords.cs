using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>Words that stand before or behind a person's name and say what the person is.</summary>
internal static class TitleWords
{
    /// <summary>Forms of address: a single capitalised word behind one is a name.</summary>
    public static WordSet Honorifics { get; } = new("""
        Mr Mrs Ms Miss Mx Dr Prof Professor Sir Dame Lord Lady Rev Reverend Fr Sen Senator Rep Representative Gov Governor
        Gen Lt Col Maj Sgt Capt Cmdr Adm Admiral Colonel Lieutenant Sergeant Captain President Chancellor Pope Judge
        Justice Congressman Congresswoman Mayor Sheriff Ambassador Sheikh Ayatollah Imam Rabbi
        """);

    /// <summary>Offices and trades, capitalised or not: a name of two words and more behind one is a person's.</summary>
    public static WordSet Roles { get; } = new("""
        spokesman spokeswoman spokesperson leader president vice-president minister premier chancellor analyst director
        secretary secretary-general chief head chairman chairwoman chairperson chair CEO CFO executive officer manager
        commander general ambassador senator congressman congresswoman lawmaker lawyer attorney prosecutor professor
        researcher expert specialist economist journalist reporter correspondent author writer editor columnist actor
        actress singer musician coach captain player activist dissident founder co-founder owner adviser advisor aide envoy
        diplomat historian scientist physicist engineer judge justice sheriff mayor governor king queen prince princess
        pope bishop archbishop cardinal candidate representative official marshal admiral colonel major lieutenant sergeant
        dictator strongman tsar emperor pilot doctor physician nurse teacher student billionaire businessman businesswoman
        investor speaker whip treasurer commissioner superintendent inspector detective constable wife husband son daughter
        brother sister father mother deputy elect counsel fellow
        """);
}
