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
            private static volatile global::System.IO.Stream? _stream;
            private static byte[] _table = global::System.Array.Empty<byte>();
            private static int _count;

            private static global::System.Exception Missing() => new global::System.InvalidOperationException(
                "The resource '{{ResourceName}}' does not have the text of this article: its file was changed after the assembly was compiled. Build again.");

            // Where the bytes of a file are, and how many.
            {{HotMethod.Attribute}}
            internal static long Find(ulong key, out int length)
            {
                if (_stream == null) Open();
                int low = 0;
                int high = _count - 1;
                while (low <= high)
                {
                    int middle = (low + high) / 2;
                    ulong at = Number(middle);
                    if (at == key)
                    {
                        long first = (long)Number(_count + middle);
                        length = (int)((long)Number(_count + middle + 1) - first);
                        return first;
                    }

                    if (at < key) low = middle + 1;
                    else high = middle - 1;
                }

                throw Missing();
            }

            // Fills bytes from a place of the resource on.
            internal static void Read(long position, byte[] bytes, int length)
            {
                lock (Gate) Fill(_stream!, position, bytes, length);
            }

            private static void Open()
            {
                lock (Gate) _stream ??= Opened();
            }

            private static global::System.IO.Stream Opened()
            {
                var stream = typeof(_Seeds).Assembly.GetManifestResourceStream("{{ResourceName}}")
                    ?? throw new global::System.InvalidOperationException("The assembly does not have the resource '{{ResourceName}}', which holds the texts of the articles. Build it with the targets of the package SeedGen.");
                var head = new byte[12];
                Fill(stream, 0, head, 12);
                if (global::System.Text.Encoding.ASCII.GetString(head, 0, 8) != "SEEDGEN1")
                    throw new global::System.InvalidOperationException("The resource '{{ResourceName}}' is not in the format of this version of SeedGen. Build again.");
                _count = head[8] | (head[9] << 8) | (head[10] << 16) | (head[11] << 24);
                _table = new byte[checked((2 * _count) + 1) * 8];
                Fill(stream, 12, _table, _table.Length);
                return stream;
            }

            {{HotMethod.Attribute}}
            private static ulong Number(int index)
            {
                if (global::System.BitConverter.IsLittleEndian) return global::System.BitConverter.ToUInt64(_table, 8 * index);
                ulong number = 0;
                for (int i = 7; i >= 0; i--) number = (number << 8) | _table[(8 * index) + i];
                return number;
            }

            private static void Fill(global::System.IO.Stream stream, long position, byte[] bytes, int length)
            {
                stream.Position = position;
                for (int done = 0; done < length;)
                {
                    int read = stream.Read(bytes, done, length - done);
                    if (read == 0) throw new global::System.InvalidOperationException("The resource '{{ResourceName}}' ends before its time. Build again.");
                    done += read;
                }
            }
        }

        // The text that a thread read last, so that what is asked of one article after another is decoded once and none is kept.
        private sealed class _Page
        {
            // A text that is longer is kept by its article, lest going to and fro between two of them decode them again and again.
            private const int Longest = 1 << 16;

            [global::System.ThreadStatic]
            private static _Page? _mine;

            private byte[] _bytes = global::System.Array.Empty<byte>();
            private char[] _chars = global::System.Array.Empty<char>();
            private int _length;
            private Article? _article;

            internal static string Text(Article article)
            {
                var page = Of(article);
                var text = new string(page._chars, 0, page._length);
                if (page._chars.Length > Longest) _mine = null;
                return text;
            }

            internal static string Slice(Article article, Span span)
            {
                var page = Of(article);
                return page._chars.Length <= Longest ? new string(page._chars, span.Start, span.Length) : article.Text.Substring(span.Start, span.Length);
            }

            private static _Page Of(Article article)
            {
                var page = _mine ??= new _Page();
                if (!ReferenceEquals(page._article, article))
                {
                    page._article = null;
                    page.Read(_File.Of(article));
                    page._article = article;
                }

                return page;
            }

            private void Read(_File file)
            {
                long first = _Seeds.Find(file.Key, out int length);
                int start = 0;
                if (file.IsLine)
                {
                    Fill(first, global::System.Math.Min(length, 3));
                    first += MarkLength(length) + file.Start;
                    length = file.Length;
                    Fill(first, length);
                }
                else
                {
                    Fill(first, length);
                    start = MarkLength(length);
                }

                if (_chars.Length < length) _chars = new char[length];
                _length = global::System.Text.Encoding.UTF8.GetChars(_bytes, start, length - start, _chars, 0);
                if (file.IsLine) _length = _Unescape(_chars, _length);
            }

            private void Fill(long first, int length)
            {
                if (_bytes.Length < length) _bytes = new byte[length];
                _Seeds.Read(first, _bytes, length);
            }

            // Of the byte order mark.
            private int MarkLength(int length) => length >= 3 && _bytes[0] == 0xEF && _bytes[1] == 0xBB && _bytes[2] == 0xBF ? 3 : 0;
        }

        // Makes the text of a well-formed JSON string, its quotation marks included, in its own place; gives its length.
        {{HotMethod.Attribute}}
        private static int _Unescape(char[] json, int end)
        {
            int length = 0;
            for (int i = 1; i < end - 1; i++)
            {
                char c = json[i];
                if (c == '\\')
                {
                    c = json[++i];
                    int control = "bfnrt".IndexOf(c);
                    if (control >= 0)
                    {
                        c = "\b\f\n\r\t"[control];
                    }
                    else if (c == 'u')
                    {
                        c = (char)((_Hex(json[i + 1]) << 12) | (_Hex(json[i + 2]) << 8) | (_Hex(json[i + 3]) << 4) | _Hex(json[i + 4]));
                        i += 4;
                    }
                }

                json[length++] = c;
            }

            return length;
        }

        private static int _Hex(char digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
        """);
}
