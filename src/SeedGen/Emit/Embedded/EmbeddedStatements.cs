using SeedGen.Emit.Text;

namespace SeedGen.Emit.Embedded;

/// <summary>The generated methods that make the statements, and find that of a quotation.</summary>
internal static class EmbeddedStatements
{
    /// <summary>Writes <c>_MakeStatements</c> and <c>_StatementOf</c>.</summary>
    public static void Write(CodeWriter code, string entry) => code.Lines($$"""
        private static global::System.Collections.Generic.Dictionary<long, Statement>? _shared;

        // The statements of more than one quotation, by each of these.
        private static global::System.Collections.Generic.Dictionary<long, Statement> _Shared =>
            _shared ?? global::System.Threading.Interlocked.CompareExchange(ref _shared, _ReadShared(), null) ?? _shared!;

        // The quotation is an utterance: of a statement with others, or of one of its own.
        internal static Statement _StatementOf(Article article, int quote) =>
            _Shared.TryGetValue(_PlaceOf((int)article.Id, quote), out Statement? shared) ? shared : new Statement(0, (int)article.Id, quote);

        private static long _PlaceOf(int article, int quote) => ((long)article << 32) | (uint)quote;

        private static Statement[] _MakeStatements()
        {
            var all = new global::System.Collections.Generic.List<Statement>();
            foreach (Article article in {{entry}}.Articles)
            {
                foreach (Quote quote in article.Quotes)
                {
                    Statement? statement = quote.Statement;
                    if (statement == null) continue;
                    if (statement._places[0] == (int)article.Id && statement._places[1] == quote._index) all.Add(statement);
                }
            }

            return all.ToArray();
        }

        private static global::System.Collections.Generic.Dictionary<long, Statement> _ReadShared()
        {
            var statements = new global::System.Collections.Generic.Dictionary<long, Statement>();
            var bits = new _Bits({{PackedStreams.Statements}}, 0);
            for (int left = bits.Number(4); left > 0; left--)
            {
                var places = new int[(bits.Number(0) + 2) * 2];
                var statement = new Statement(bits.Number(0), places);
                int article = 0;
                for (int i = 0; i < places.Length; i += 2)
                {
                    article += bits.Signed(8);
                    places[i] = article;
                    places[i + 1] = bits.Number(3);
                    statements.Add(_PlaceOf(article, places[i + 1]), statement);
                }
            }

            return statements;
        }
        """);
}
