using System.Text;

namespace SeedGen.Tests.Snapshots;

/// <summary>A <c>.verified</c> file on disk, in Verify's form: UTF-8 with a byte order mark, lines ended by <c>\n</c>.</summary>
internal static class SnapshotFile
{
    /// <summary>Set to 1 by a person who has looked at the differences and takes them.</summary>
    public const string AcceptVariable = "SEEDGEN_ACCEPT_SNAPSHOTS";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>True when differences are taken over instead of failing.</summary>
    public static bool Accepts => Environment.GetEnvironmentVariable(AcceptVariable) == "1";

    /// <summary>Fails unless <paramref name="text"/> is what was verified; leaves it as <c>.received</c> beside the file then.</summary>
    public static void Compare(string text, string path, string extension, bool accept)
    {
        string verified = $"{path}.verified.{extension}";
        string received = $"{path}.received.{extension}";
        string actual = text.ReplaceLineEndings("\n");
        string? expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(accept ? verified : received, actual, Utf8);
        if (!accept) Assert.Fail(expected is null ? $"There is no {verified}." : FirstDifference(expected, actual, verified));
    }

    /// <summary>The first line in which two texts differ, for people.</summary>
    internal static string FirstDifference(string expected, string actual, string path)
    {
        string[] left = expected.Split('\n');
        string[] right = actual.Split('\n');
        int line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line]) line++;
        return $"{path}({line + 1}):\nverified: {LineOf(left, line)}\nreceived: {LineOf(right, line)}";
    }

    private static string LineOf(string[] lines, int line) => line < lines.Length ? lines[line] : "(nothing)";
}
