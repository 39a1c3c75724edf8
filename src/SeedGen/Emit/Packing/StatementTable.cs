using SeedGen.Extraction;
using SeedGen.Extraction.Corpus.Statements;

namespace SeedGen.Emit.Packing;

/// <summary>
/// The utterances of more than one quotation. Those of one need no entry: the quotation itself knows that it is an utterance.
/// </summary>
internal static class StatementTable
{
    /// <summary>Packs them: their number, then for each the places of its quotations and the fullest of these.</summary>
    public static string Pack(ValueList<StatementModel> statements)
    {
        BitWriter bits = new();
        List<StatementModel> shared = [];
        foreach (StatementModel statement in statements)
        {
            if (statement.Quotes.Count > 1) shared.Add(statement);
        }

        bits.Number(shared.Count, 4);
        foreach (StatementModel statement in shared)
        {
            bits.Number(statement.Quotes.Count - 2, 0).Number(statement.Fullest, 0);
            int article = 0;
            foreach (QuoteReference quote in statement.Quotes)
            {
                bits.Signed(quote.Article - article, 8).Number(quote.Quote, 3);
                article = quote.Article;
            }
        }

        return bits.ToString();
    }
}
