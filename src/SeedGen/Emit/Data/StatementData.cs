using SeedGen.Emit.Text;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Corpus.Statements;

namespace SeedGen.Emit.Data;

/// <summary>The methods that make the statements, and find that of a quotation.</summary>
internal static class StatementData
{
    /// <summary>Writes <c>_MakeStatements</c> and <c>_StatementOf</c>.</summary>
    public static void Write(CodeWriter code, CorpusModel corpus)
    {
        int count = corpus.Statements.Count;
        int chunks = Chunks.Count(count);
        using (code.Block("private static Statement[] _MakeStatements()"))
        {
            code.Line($"var all = new Statement[{Literal.Of(count)}];");
            for (int chunk = 0; chunk < chunks; chunk++) code.Line($"_Statements_{Literal.Of(chunk)}(all);");
            code.Line("return all;");
        }

        for (int chunk = 0; chunk < chunks; chunk++)
        {
            code.Line();
            using (code.Block($"private static void _Statements_{Literal.Of(chunk)}(Statement[] all)"))
            {
                foreach (int i in Chunks.Places(chunk, count)) code.Line($"all[{Literal.Of(i)}] = {Statement(corpus.Statements[i])};");
            }
        }

        code.Line().Lines("""
            private static global::System.Collections.Generic.Dictionary<long, Statement>? _byQuote;

            internal static Statement? _StatementOf(Article article, int quote)
            {
                var statements = _byQuote ??= _ByQuote();
                return statements.TryGetValue(((long)article.Id << 32) | (uint)quote, out Statement? found) ? found : null;
            }

            private static global::System.Collections.Generic.Dictionary<long, Statement> _ByQuote()
            {
                var statements = new global::System.Collections.Generic.Dictionary<long, Statement>();
                foreach (Statement statement in Statements)
                {
                    for (int i = 0; i < statement._places.Length; i += 2)
                    {
                        statements[((long)statement._places[i] << 32) | (uint)statement._places[i + 1]] = statement;
                    }
                }

                return statements;
            }
            """);
    }

    private static string Statement(StatementModel statement)
    {
        IEnumerable<string> places = statement.Quotes.SelectMany(static quote => new[] { Literal.Of(quote.Article), Literal.Of(quote.Quote) });
        return $"new Statement({Literal.Of(statement.Fullest)}, {string.Join(", ", places)})";
    }
}
