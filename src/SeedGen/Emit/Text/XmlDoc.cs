using System.Globalization;
using System.Text;

namespace SeedGen.Emit.Text;

/// <summary>Text inside a doc comment: one line, well-formed XML, nothing unseen.</summary>
internal static class XmlDoc
{
    private const int LongestText = 300;

    /// <summary>The line <c>/// &lt;summary&gt;</c> with <paramref name="text"/> as plain text.</summary>
    public static string Summary(string text) => $"/// <summary>{Escape(text)}</summary>";

    /// <summary>Plain text as XML: marks escaped, line ends as blanks, what XML or an eye can't take as a reference or U+FFFD.</summary>
    public static string Escape(string text)
    {
        if (IsPlain(text)) return text;
        var xml = new StringBuilder(text.Length + 16);
        for (int i = 0; i < text.Length; i++)
        {
            if (i >= LongestText) return xml.Append('…').ToString();
            int codePoint = Characters.At(text, i);
            if (codePoint > char.MaxValue) i++;
            Append(xml, codePoint);
        }

        return xml.ToString();
    }

    // Most are: of a hundred thousand titles, building each anew is what takes the time.
    private static bool IsPlain(string text)
    {
        if (text.Length > LongestText) return false;
        foreach (char c in text)
        {
            if (c is < ' ' or > '~' or '&' or '<' or '>') return false;
        }

        return true;
    }

    private static void Append(StringBuilder xml, int codePoint)
    {
        switch (codePoint)
        {
            case '&': xml.Append("&amp;"); break;
            case '<': xml.Append("&lt;"); break;
            case '>': xml.Append("&gt;"); break;
            case '\t' or '\n' or '\r' or 0x85 or 0x2028 or 0x2029: xml.Append(' '); break;
            case < 0x20 or (>= 0xD800 and <= 0xDFFF) or 0xFFFE or 0xFFFF: xml.Append('\uFFFD'); break;
            case <= char.MaxValue when Characters.IsPlain(codePoint): xml.Append((char)codePoint); break;
            case { } when Characters.IsPlain(codePoint): xml.Append(char.ConvertFromUtf32(codePoint)); break;
            default: xml.Append("&#x").Append(codePoint.ToString("X", CultureInfo.InvariantCulture)).Append(';'); break;
        }
    }
}
