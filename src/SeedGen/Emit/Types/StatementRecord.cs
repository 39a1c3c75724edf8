using SeedGen.Emit.Names;
using SeedGen.Emit.Text;

namespace SeedGen.Emit.Types;

/// <summary>The record <c>Statement</c>.</summary>
internal static class StatementRecord
{
    /// <summary>Writes it.</summary>
    public static void Write(CodeWriter code, CorpusNames names)
    {
        code.Lines("""
            /// <summary>One utterance, as the articles of the corpus give it.</summary>
            /// <remarks>Equal to itself alone.</remarks>
            """);
        using (code.Block($"{names.Access} sealed partial record Statement"))
        {
            code.Lines("""
                private readonly int _fullest;
                internal readonly int[] _places;
                """);
            code.LazyField("Quote", "_quotes").LazyField("Article", "_articles").LazyField("Actor", "_speakers");
            code.Line().Lines("""
                // Each two numbers in places are an article and one of its quotations.
                internal Statement(int fullest, params int[] places)
                {
                    _fullest = fullest;
                    _places = places;
                }

                /// <summary>The fullest variant.</summary>
                public string Text => Quotes[_fullest].Text;

                /// <summary>The variants, in the order of the corpus.</summary>
                """);
            code.LazyList("public", "Quote", "Quotes", "_quotes", "ReadQuotes()");
            code.Line().Line("/// <summary>The articles that give it, each once, in the order of the corpus.</summary>");
            code.JsonIgnore();
            code.LazyList("public", "Article", "Articles", "_articles", "ReadArticles()");
            code.Line().Line("/// <summary>Those who said it according to the articles, each once.</summary>");
            code.LazyList("public", "Actor", "Speakers", "_speakers", "ReadSpeakers()");
            Readers(code, names);
            code.Identity(
                "Statement",
                "_places[0] == other._places[0] && _places[1] == other._places[1]",
                "unchecked((_places[0] * 31) + _places[1])");
            code.Print("Text");
        }
    }

    private static void Readers(CodeWriter code, CorpusNames names)
    {
        code.Line();
        using (code.Block("private Quote[] ReadQuotes()"))
        {
            code.Line("var quotes = new Quote[_places.Length / 2];")
                .Line($"for (int i = 0; i < quotes.Length; i++) quotes[i] = {names.Entry}.Articles[_places[2 * i]].Quotes[_places[(2 * i) + 1]];")
                .Line("return quotes;");
        }

        code.Line().Lines("""
            private Article[] ReadArticles()
            {
                var articles = new global::System.Collections.Generic.List<Article>();
                foreach (Quote quote in Quotes)
                {
                    if (!articles.Contains(quote.Article)) articles.Add(quote.Article);
                }

                return articles.ToArray();
            }

            private Actor[] ReadSpeakers()
            {
                var speakers = new global::System.Collections.Generic.List<Actor>();
                foreach (Quote quote in Quotes)
                {
                    Actor? speaker = quote.Speaker;
                    if (speaker != null && !speakers.Contains(speaker)) speakers.Add(speaker);
                }

                return speakers.ToArray();
            }
            """);
    }
}
