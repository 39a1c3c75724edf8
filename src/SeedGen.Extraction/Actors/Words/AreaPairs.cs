using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors.Words;

/// <summary>
/// Two names that an "and" makes one of: areas with one council, police or fire brigade, and what such brigades do. What stands
/// behind them belongs to both: "Hammersmith and Fulham Council".
/// </summary>
internal static class AreaPairs
{
    private const string Known = """
        Antrim+Newtownabbey Ards+North Argyll+Bute Avon+Somerset Ayrshire+Arran Barking+Dagenham Basingstoke+Deane
        Bath+North Bedfordshire+Luton Brighton+Hove Cambridgeshire+Peterborough City+Strabane Coast+Glens
        Derbyshire+Nottinghamshire Derry+Strabane Devon+Cornwall Devon+Somerset Dorset+Wiltshire Dumfries+Galloway Epsom+Ewell
        Fermanagh+Omagh Fire+Rescue Glasgow+Clyde Hammersmith+Fulham Hereford+Worcester Hinckley+Bosworth
        Kensington+Chelsea Kent+Essex Kent+Medway Lancashire+Cumbria Lisburn+Castlereagh Newark+Sherwood Newfoundland+Labrador
        Norfolk+Suffolk Nuneaton+Bedworth Oadby+Wigston Perth+Kinross Redcar+Cleveland Reigate+Banstead Telford+Wrekin
        Tonbridge+Malling Tyne+Wear West+Chester Windsor+Maidenhead
        """;

    /// <summary>The bodies that such areas share.</summary>
    public static readonly WordSet Heads = new("Council Constabulary Police Service Authority Brigade Board");

    private static readonly HashSet<string> Pairs = ReadPairs();

    /// <summary>True when the two words, with "and" between them, are of one name.</summary>
    public static bool Contains(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => Pairs.Contains($"{first.ToString()}+{second.ToString()}");

    private static HashSet<string> ReadPairs()
    {
        HashSet<string> pairs = new(StringComparer.OrdinalIgnoreCase);
        foreach (TextSpan pair in new WordList(Known)) pairs.Add(pair.In(Known));
        return pairs;
    }
}
