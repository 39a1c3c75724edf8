using SeedGen.Emit.Text;

namespace SeedGen.Emit.Embedded;

/// <summary>The generated types that hold what an article is: where its text is, and what it says of itself.</summary>
internal static class HeadClass
{
    /// <summary>Writes them.</summary>
    public static void Write(CodeWriter code) => code.Lines("""
        // The file of an article: all of it, or the string in one of its lines. The text is found without the rest of the head.
        internal readonly struct _File
        {
            internal readonly bool IsLine;
            internal readonly ulong Key;
            internal readonly int Start;
            internal readonly int Length;

            internal _File(Article article, ref _Bits bits)
            {
                Start = 0;
                Length = 0;
                IsLine = bits.Flag();
                if (IsLine)
                {
                    string file = new _Words(ref bits).In(article)!;
                    Key = ulong.Parse(file, global::System.Globalization.NumberStyles.AllowHexSpecifier, global::System.Globalization.CultureInfo.InvariantCulture);
                    Start = bits.Number(16);
                    Length = bits.Number(11);
                }
                else
                {
                    Key = unchecked((ulong)bits.Long());
                }
            }

            internal static _File Of(Article article)
            {
                var bits = article._bucket.Head(article._rank);
                return new _File(article, ref bits);
            }
        }

        internal sealed class _Head
        {
            internal readonly _File File;
            internal readonly _Words Before;
            internal readonly _Words Behind;
            internal readonly _Words Title;
            internal readonly _Words Standfirst;
            internal readonly _Words Outlet;
            internal readonly _Words Byline;
            internal readonly _Words Dateline;
            internal readonly _Words Url;
            internal readonly global::System.DateTime? Published;
            internal readonly int BodyStart;
            internal readonly int BehindBody;
            internal readonly int WordCount;
            internal readonly _Bits Fields;

            internal _Head(Article article)
            {
                var bits = article._bucket.Head(article._rank);
                File = new _File(article, ref bits);
                Before = new _Words(ref bits);
                Behind = new _Words(ref bits);
                Title = new _Words(ref bits);
                Standfirst = new _Words(ref bits);
                Outlet = new _Words(ref bits);
                Byline = new _Words(ref bits);
                Dateline = new _Words(ref bits);
                Url = new _Words(ref bits);
                Published = bits.Flag() ? bits.Moment() : default(global::System.DateTime?);
                BodyStart = bits.Number(7);
                BehindBody = bits.Number(1);
                WordCount = bits.Number(9);
                Fields = bits;
            }

            // What the build hashed: all bytes of a file, or the text of a line. A file in UTF-16 is packed as UTF-8, but known by its own hash.
            internal string Sha256(Article article)
            {
                byte[] bytes;
                if (File.IsLine)
                {
                    bytes = global::System.Text.Encoding.UTF8.GetBytes(article.Text);
                }
                else
                {
                    long first = _Seeds.Find(File.Key, out int length);
                    bytes = new byte[length];
                    _Seeds.Read(first, bytes, length);
                }

                string hash = Hash(bytes);
                if (File.IsLine || IsOf(hash)) return hash;
                foreach (var wide in new[] { global::System.Text.Encoding.Unicode, global::System.Text.Encoding.BigEndianUnicode })
                {
                    string other = Hash(wide.GetBytes("\uFEFF" + article.Text));
                    if (IsOf(other)) return other;
                }

                return hash;
            }

            private bool IsOf(string hash) =>
                hash.StartsWith(File.Key.ToString("x16", global::System.Globalization.CultureInfo.InvariantCulture), global::System.StringComparison.Ordinal);

            private static string Hash(byte[] bytes)
            {
                using (var algorithm = global::System.Security.Cryptography.SHA256.Create())
                {
                    var hex = new global::System.Text.StringBuilder(64);
                    foreach (byte part in algorithm.ComputeHash(bytes)) hex.Append(part.ToString("x2", global::System.Globalization.CultureInfo.InvariantCulture));
                    return hex.ToString();
                }
            }

            internal string Path(Article article)
            {
                string? behind = Behind.In(article);
                return behind == null ? Before.In(article)! : Before.In(article) + article.Key + behind;
            }
        }
        """);
}
