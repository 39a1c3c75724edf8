namespace SeedGen.Benchmarks.Consumers;

/// <summary>The app that is measured. For each step it prints, with tabs between: its name, milliseconds, bytes allocated, bytes live.</summary>
internal static class ConsumerProgram
{
    /// <summary>What it can be asked for, each in a process of its own.</summary>
    public static readonly string[] Modes = ["untouched", "article", "quotes", "everything"];

    /// <summary>Its code. Loops stand in methods of their own, as in an app: a long method would be compiled twice while it is timed.</summary>
    public const string Text = """
        using System;
        using System.Diagnostics;
        using System.Globalization;
        using App.Corpus;

        internal static class Program
        {
            private static void Main(string[] args)
            {
                CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                // The meter itself is compiled before it counts.
                Measure("", static () => 0);
                switch (args.Length == 0 ? "" : args[0])
                {
                    case "untouched": Measure("before the first touch", static () => 0); break;
                    case "article": Measure("one article: its quotations and its text", Article); break;
                    case "quotes": Measure("the words of all quotations", Quotes); break;
                    case "everything":
                        Measure("all quotations, dates, mentions, paragraphs, titles and keys", Found);
                        Measure("then the whole text of every article", Texts);
                        break;
                }
            }

            private static long Article()
            {
                var article = Corpus.Articles[ArticleId.A00007];
                return article.Quotes[0].Text.Length + article.Text.Length;
            }

            private static long Quotes()
            {
                long length = 0;
                foreach (var quote in Corpus.Quotes) length += quote.Text.Length;
                return length;
            }

            private static long Found()
            {
                long length = Quotes();
                foreach (var date in Corpus.Dates) length += date.Timex.Length;
                foreach (var mention in Corpus.Mentions) length += mention.Actor.Name.Length;
                foreach (var article in Corpus.Articles) length += article.Key.Length + article.Title!.Length + article.Paragraphs.Count;
                return length;
            }

            private static long Texts()
            {
                long length = 0;
                foreach (var article in Corpus.Articles) length += article.Text.Length;
                return length;
            }

            private static void Measure(string step, Func<long> run)
            {
                long allocated = GC.GetTotalAllocatedBytes(precise: true);
                long start = Stopwatch.GetTimestamp();
                run();
                double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
                if (step != "") Console.WriteLine($"{step}\t{time:0.000}\t{allocated}\t{GC.GetTotalMemory(forceFullCollection: true)}");
            }
        }
        """;
}
