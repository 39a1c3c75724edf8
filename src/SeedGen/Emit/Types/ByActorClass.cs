using SeedGen.Emit.Text;

namespace SeedGen.Emit.Types;

/// <summary>The part of the entry class that knows what each actor said and where it is named.</summary>
internal static class ByActorClass
{
    /// <summary>Writes it, for the corpus whose entry class is <paramref name="entry"/>.</summary>
    public static void Write(CodeWriter code, string entry) => code.Lines($$"""
        internal static Actor[] _ActorsIn(Article article)
        {
            var actors = new global::System.Collections.Generic.List<Actor>();
            var seen = new global::System.Collections.Generic.HashSet<Actor>();
            foreach (Mention mention in article.Mentions)
            {
                if (seen.Add(mention.Actor)) actors.Add(mention.Actor);
            }

            foreach (Quote quote in _WithInner(article.Quotes))
            {
                Actor? speaker = quote.Speaker;
                if (speaker != null && seen.Add(speaker)) actors.Add(speaker);
            }

            return actors.ToArray();
        }

        private static global::System.Collections.Generic.List<Quote> _WithInner(global::System.Collections.Generic.IReadOnlyList<Quote> quotes)
        {
            var all = new global::System.Collections.Generic.List<Quote>(quotes.Count);
            foreach (Quote quote in quotes)
            {
                all.Add(quote);
                if (quote.Inner.Count > 0) all.AddRange(_WithInner(quote.Inner));
            }

            return all;
        }

        internal sealed class _ByActor
        {
            private static _ByActor? _all;
            private readonly global::System.Collections.ObjectModel.ReadOnlyCollection<Quote>[] _quotes;
            private readonly global::System.Collections.ObjectModel.ReadOnlyCollection<Mention>[] _mentions;
            private readonly global::System.Collections.ObjectModel.ReadOnlyCollection<Article>[] _articles;

            private _ByActor()
            {
                var quotes = new global::System.Collections.Generic.List<Quote>?[Actors.Count];
                var mentions = new global::System.Collections.Generic.List<Mention>?[Actors.Count];
                var articles = new global::System.Collections.Generic.List<Article>?[Actors.Count];
                foreach (Article article in {{entry}}.Articles)
                {
                    foreach (Quote quote in _WithInner(article.Quotes))
                    {
                        Actor? speaker = quote.Speaker;
                        if (speaker != null) Add(quotes, speaker, quote);
                    }

                    foreach (Mention mention in article.Mentions) Add(mentions, mention.Actor, mention);
                    foreach (Actor actor in article.Actors) Add(articles, actor, article);
                }

                _quotes = Close(quotes);
                _mentions = Close(mentions);
                _articles = Close(articles);
            }

            private static _ByActor All =>
                _all ?? global::System.Threading.Interlocked.CompareExchange(ref _all, new _ByActor(), null) ?? _all!;

            internal static global::System.Collections.Generic.IReadOnlyList<Quote> Quotes(int actor) => All._quotes[actor];

            internal static global::System.Collections.Generic.IReadOnlyList<Mention> Mentions(int actor) => All._mentions[actor];

            internal static global::System.Collections.Generic.IReadOnlyList<Article> Articles(int actor) => All._articles[actor];

            private static void Add<T>(global::System.Collections.Generic.List<T>?[] lists, Actor actor, T item) =>
                (lists[actor._index] ??= new global::System.Collections.Generic.List<T>()).Add(item);

            private static global::System.Collections.ObjectModel.ReadOnlyCollection<T>[] Close<T>(global::System.Collections.Generic.List<T>?[] lists)
            {
                var none = global::System.Array.AsReadOnly(global::System.Array.Empty<T>());
                return global::System.Array.ConvertAll(lists, list => list?.AsReadOnly() ?? none);
            }
        }
        """);
}
