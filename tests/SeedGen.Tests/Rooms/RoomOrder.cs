namespace SeedGen.Tests.Rooms;

/// <summary>Which room lies above which. A room is a folder, with forward slashes; the project's own is the empty one.</summary>
/// <param name="storeys">From the lowest to the highest; the rooms of one storey are blind to each other.</param>
/// <param name="blind">Rooms that are blind to each other although what lies in them is spread over several storeys.</param>
internal sealed class RoomOrder(string[][] storeys, params string[] blind)
{
    private readonly Dictionary<string, int> _storeys = storeys.Index()
        .SelectMany(static storey => storey.Item.Select(room => (room, storey.Index)))
        .ToDictionary(static place => place.room, static place => place.Index);

    /// <summary>All rooms.</summary>
    public IEnumerable<string> Rooms => _storeys.Keys;

    /// <summary>True when code in <paramref name="from"/> may name what is in <paramref name="to"/>.</summary>
    public bool MayKnow(string from, string to) =>
        from == to || (_storeys[to] < _storeys[from] && (Outermost(from) == Outermost(to) || !IsBlind(from) || !IsBlind(to)));

    private bool IsBlind(string room) => blind.Contains(Outermost(room));

    private static string Outermost(string room) => room.Split('/')[0];
}
