using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SeedGen.Mutation;

/// <summary>The mutants in a report of Stryker's.</summary>
internal static partial class StrykerReport
{
    /// <summary>The mutants of a room, in the order of their files and places.</summary>
    /// <param name="path">The report.</param>
    /// <param name="room">The room.</param>
    public static IReadOnlyList<Mutant> Read(string path, Room room)
    {
        using JsonDocument report = JsonDocument.Parse(File.ReadAllText(path));
        string folder = report.RootElement.GetProperty("projectRoot").GetString()!;
        List<Mutant> mutants = [];
        foreach (JsonProperty file in report.RootElement.GetProperty("files").EnumerateObject())
        {
            string name = Path.GetRelativePath(folder, file.Name).Replace('\\', '/');
            if (!room.Holds(name)) continue;
            string[] lines = file.Value.GetProperty("source").GetString()!.Split('\n');
            mutants.AddRange(file.Value.GetProperty("mutants").EnumerateArray().Where(CanBeTried).Select(mutant => Read(mutant, name, lines)));
        }
        return [.. mutants.OrderBy(mutant => mutant.File, StringComparer.Ordinal).ThenBy(mutant => mutant.Line).ThenBy(mutant => mutant.Column)];
    }

    // What does not compile is no mutant, and what Stryker ignores is a block of which every statement is a mutant of its own.
    private static bool CanBeTried(JsonElement mutant) => mutant.GetProperty("status").GetString() is not ("CompileError" or "Ignored");

    private static Mutant Read(JsonElement mutant, string file, string[] lines)
    {
        JsonElement location = mutant.GetProperty("location");
        (int line, int column) = Position(location.GetProperty("start"));
        (int lastLine, int lastColumn) = Position(location.GetProperty("end"));
        string original = line == lastLine
            ? lines[line - 1][(column - 1)..(lastColumn - 1)]
            : string.Join(' ', [lines[line - 1][(column - 1)..], .. lines[line..(lastLine - 1)], lines[lastLine - 1][..(lastColumn - 1)]]);
        return new Mutant(
            int.Parse(mutant.GetProperty("id").GetString()!, CultureInfo.InvariantCulture),
            mutant.GetProperty("static").GetBoolean(),
            file,
            line,
            column,
            InOneLine(original),
            InOneLine(mutant.GetProperty("replacement").GetString()!));
    }

    private static (int Line, int Column) Position(JsonElement place) =>
        (place.GetProperty("line").GetInt32(), place.GetProperty("column").GetInt32());

    private static string InOneLine(string code) => Space().Replace(code, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
