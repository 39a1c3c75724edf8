using System.Text;

namespace SeedGen.Tasks;

/// <summary>
/// Text in UTF-16, which the compiler reads where a byte order mark announces it. A pack holds UTF-8 alone, so that what
/// reads it at run time need not know another encoding.
/// </summary>
internal static class Utf16
{
    /// <summary>True when the first <paramref name="count"/> bytes begin with one of the two marks.</summary>
    public static bool BeginsWith(byte[] bytes, int count) =>
        count >= 2 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF));

    /// <summary>The text of such a file in UTF-8, without a mark.</summary>
    public static byte[] ToUtf8(string path) =>
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(File.ReadAllText(path, Encoding.Unicode));
}
