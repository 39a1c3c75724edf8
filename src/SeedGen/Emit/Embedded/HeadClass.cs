using SeedGen.Emit.Text;

namespace SeedGen.Emit.Embedded;

/// <summary>The generated class that holds what an article is: where its text is, and what it says of itself.</summary>
internal static class HeadClass
{
    /// <summary>Writes it.</summary>
    public static void Write(CodeWriter code) => code.Lines("""
        internal sealed class _Head
        {
            private readonly bool _isLine;
            private readonly ulong _file;
            private readonly int _start;
            private readonly int _length;
            private readonly int _textLength;
            internal readonly _Words Before;
            internal readonly _Words Behind;
            internal readonly _Words Title;
            internal readonly _Words Standfirst;
            internal readonly _Words Outlet;
            internal readonly _Words Byline;
            internal readonly _Words Dateline;
            internal readonly _Words Url;
            internal readonly global::System.DateTime? Published;
            internal readonly Span Body;
            internal readonly int WordCount;
            internal readonly _Bits Fields;

            internal _Head(Article article)
            {
                var bits = article._bucket.Head(article._rank);
                _isLine = bits.Flag();
                if (_isLine)
                {
                    string file = new _Words(ref bits).In(article)!;
                    _file = ulong.Parse(file, global::System.Globalization.NumberStyles.AllowHexSpecifier, global::System.Globalization.CultureInfo.InvariantCulture);
                    _start = bits.Number(16);
                    _length = bits.Number(11);
                }
                else
                {
                    _file = unchecked((ulong)bits.Long());
                }

                _textLength = bits.Number(11);
                Before = new _Words(ref bits);
                Behind = new _Words(ref bits);
                Title = new _Words(ref bits);
                Standfirst = new _Words(ref bits);
                Outlet = new _Words(ref bits);
                Byline = new _Words(ref bits);
                Dateline = new _Words(ref bits);
                Url = new _Words(ref bits);
                Published = bits.Flag() ? bits.Moment() : default(global::System.DateTime?);
                Body = new Span(bits.Number(7), bits.Number(11));
                WordCount = bits.Number(9);
                Fields = bits;
            }

            internal string Text()
            {
                var utf8 = global::System.Text.Encoding.UTF8;
                string text = _isLine ? _Unescape(utf8.GetString(_Seeds.Read(_file, _start, _length))) : utf8.GetString(_Seeds.Read(_file, 0, -1));
                return text.Length == _textLength
                    ? text
                    : throw new global::System.InvalidOperationException("The text of an article is not the one that was compiled. Build again.");
            }

            // What the build hashed: all bytes of a file, or the text of a line.
            internal string Sha256(Article article)
            {
                var bytes = _isLine ? global::System.Text.Encoding.UTF8.GetBytes(article.Text) : _Seeds.Read(_file, -1, -1);
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
                return behind is null ? Before.In(article)! : Before.In(article) + article.Key + behind;
            }
        }
        """);
}
