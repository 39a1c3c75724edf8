using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors.Words;

/// <summary>Words that make a place's name of the name beside them.</summary>
internal static class PlaceWords
{
    /// <summary>Words behind it: "Korean Peninsula", "Lincoln Street".</summary>
    public const string Behind = """
        Sea Ocean Gulf Bay Strait Straits Peninsula River Lake Canal Island Islands Mountain Mountains Street Avenue Road
        Square Boulevard Bridge Airport Bowl Beach Falls County City Town Hill Hills Valley Province District Region Plaza Park
        Farm Heights Creek Memorial Monument Cemetery
        """;

    /// <summary>Those that are surnames as well: "Mayor Anna Park".</summary>
    public static readonly WordSet AlsoSurnames = new("hill hills lake bridge street park town");

    /// <summary>Those whose name nobody has who runs the place: "Anna Hill said", but "Anna Park told residents".</summary>
    public static readonly WordSet SurnamesThatSpeak = new("hill hills lake bridge");

    /// <summary>What is said of a place alone: "downtown Norburg".</summary>
    public static readonly WordSet Adjectives = new("""
        downtown uptown midtown central northern southern eastern western north-eastern north-western south-eastern
        south-western northeastern northwestern southeastern southwestern nearby neighbouring neighboring rural suburban upstate
        """);

    /// <summary>Words before it: "San Antonio", "Fort William".</summary>
    public const string Before = """
        San Santa St Saint Fort Mount Lake Cape Port New Camp Los El Las Gare Rue Piazza Plaza Avenida Palais Palazzo Château
        Hôtel Île Isla Monte Mont Puerto Puerta
        """;
}
