using SeedGen.Emit.Text;

namespace SeedGen.Emit.Embedded;

/// <summary>
/// The generated class that reads seed files out of the resource they are packed in. All numbers in it are little-endian: eight
/// bytes "SEEDGEN1"; the number of files (32 bits); their keys in ascending order (64 bits each); where each of them begins,
/// and where the last ends, counted from the start of the resource (64 bits each); then their bytes as they are. The key of a
/// file is the first eight bytes, read big-endian, of the SHA-256 of its bytes, so that a resource of other files than those
/// that were compiled can never give a wrong text.
/// </summary>
internal static class SeedsClass
{
    /// <summary>The name of the resource.</summary>
    public const string ResourceName = "SeedGen.seeds";

    /// <summary>Writes it.</summary>
    public static void Write(CodeWriter code) => code.Lines($$"""
        private static class _Seeds
        {
            private static readonly object Gate = new object();
            private static global::System.IO.Stream? _stream;
            private static int _count;

            // The bytes of a file from one on, a byte order mark not counted, or to the end when the length is -1; all of them, and the
            // mark, when the start is.
            internal static byte[] Read(ulong key, int start, int length)
            {
                lock (Gate)
                {
                    var stream = _stream ??= Open();
                    int low = 0;
                    int high = _count - 1;
                    while (low <= high)
                    {
                        int middle = low + ((high - low) / 2);
                        ulong at = Number(stream, 12 + (8L * middle));
                        if (at == key) return Read(stream, middle, start, length);
                        if (at < key) low = middle + 1;
                        else high = middle - 1;
                    }
                }

                throw new global::System.InvalidOperationException(
                    "The resource '{{ResourceName}}' does not have the text of this article: its file was changed after the assembly was compiled. Build again.");
            }

            private static byte[] Read(global::System.IO.Stream stream, int index, int start, int length)
            {
                long offsets = 12 + (8L * _count) + (8L * index);
                long first = (long)Number(stream, offsets);
                long end = (long)Number(stream, offsets + 8);
                bool hasMark = end - first >= 3 && Byte(stream, first) == 0xEF && Byte(stream, first + 1) == 0xBB && Byte(stream, first + 2) == 0xBF;
                if (hasMark && start >= 0) first += 3;
                first += global::System.Math.Max(start, 0);
                var bytes = new byte[length < 0 ? (int)(end - first) : length];
                Fill(stream, first, bytes);
                return bytes;
            }

            private static global::System.IO.Stream Open()
            {
                var stream = typeof(_Seeds).Assembly.GetManifestResourceStream("{{ResourceName}}")
                    ?? throw new global::System.InvalidOperationException("The assembly does not have the resource '{{ResourceName}}', which holds the texts of the articles. Build it with the targets of the package SeedGen.");
                var head = new byte[12];
                Fill(stream, 0, head);
                if (global::System.Text.Encoding.ASCII.GetString(head, 0, 8) != "SEEDGEN1")
                    throw new global::System.InvalidOperationException("The resource '{{ResourceName}}' is not in the format of this version of SeedGen. Build again.");
                _count = head[8] | (head[9] << 8) | (head[10] << 16) | (head[11] << 24);
                return stream;
            }

            private static int Byte(global::System.IO.Stream stream, long position)
            {
                stream.Position = position;
                return stream.ReadByte();
            }

            private static ulong Number(global::System.IO.Stream stream, long position)
            {
                stream.Position = position;
                ulong number = 0;
                for (int shift = 0; shift < 64; shift += 8) number |= (ulong)(byte)stream.ReadByte() << shift;
                return number;
            }

            private static void Fill(global::System.IO.Stream stream, long position, byte[] bytes)
            {
                stream.Position = position;
                for (int done = 0; done < bytes.Length;)
                {
                    int read = stream.Read(bytes, done, bytes.Length - done);
                    if (read == 0) throw new global::System.InvalidOperationException("The resource '{{ResourceName}}' ends before its time. Build again.");
                    done += read;
                }
            }
        }

        // The text of a well-formed JSON string, its quotation marks included.
        private static string _Unescape(string json)
        {
            var text = new char[json.Length];
            int length = 0;
            for (int i = 1; i < json.Length - 1; i++)
            {
                char c = json[i];
                if (c == '\\')
                {
                    c = json[++i];
                    switch (c)
                    {
                        case 'b': c = '\b'; break;
                        case 'f': c = '\f'; break;
                        case 'n': c = '\n'; break;
                        case 'r': c = '\r'; break;
                        case 't': c = '\t'; break;
                        case 'u':
                            c = (char)((_Hex(json[i + 1]) << 12) | (_Hex(json[i + 2]) << 8) | (_Hex(json[i + 3]) << 4) | _Hex(json[i + 4]));
                            i += 4;
                            break;
                    }
                }

                text[length++] = c;
            }

            return new string(text, 0, length);
        }

        private static int _Hex(char digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
        """);
}
