using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using SeedGen.Extraction;
using SeedGen.Extraction.Actors;
using SeedGen.Extraction.Attribution;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Schema;

namespace SeedGen.Tool;

/// <summary>Writes articles as JSON lines: the same members in the same order for every article, absent ones as null.</summary>
internal sealed class ArticleJson : IArticleWriter
{
    private readonly Stream _output;
    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly Utf8JsonWriter _writer;

    /// <summary>A writer to <paramref name="output"/>, which stays open.</summary>
    public ArticleJson(Stream output)
    {
        _output = output;
        // News text is full of quotation marks and accents; the output is no HTML, so they may stand as they are.
        _writer = new Utf8JsonWriter(_line, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    /// <summary>Writes one line. Offsets count UTF-16 code units of the raw text, quotation marks left out.</summary>
    public void Write(ArticleModel article, ValueList<DeclaredActor> declared)
    {
        _writer.WriteStartObject();
        _writer.WriteString("id", article.Key);
        _writer.WriteString("title", article.Title);
        _writer.WriteString("outlet", article.Outlet);
        _writer.WriteString("byline", article.Byline);
        _writer.WriteString("published", article.Published?.ToDateString());
        _writer.WriteString("url", article.Url);
        List<ActorLine> actors = ActorLine.Of(article, declared);
        WriteQuotes(article, actors);
        WriteDates(article);
        WriteActors(article.Text, actors);
        _writer.WriteEndObject();
        _writer.Flush();
        _writer.Reset();
        _line.Write("\n"u8);
        // Whole lines only: who reads the other end of a pipe never sees half an article.
        _output.Write(_line.WrittenSpan);
        _line.ResetWrittenCount();
    }

    /// <inheritdoc/>
    void IArticleWriter.Write(string path, ArticleModel article, ValueList<DeclaredActor> declared) => Write(article, declared);

    /// <summary>Releases the writer, not the stream.</summary>
    public void Dispose() => _writer.Dispose();

    private void WriteQuotes(ArticleModel article, List<ActorLine> actors)
    {
        _writer.WriteStartArray("quotes");
        foreach (AttributedQuote quote in article.Quotes)
        {
            _writer.WriteStartObject();
            WriteSpan(quote.Span, article.Text);
            _writer.WriteString("kind", Lower(quote.Kind));
            _writer.WriteString("form", quote.Form is { } form ? Lower(form) : null);
            string? actor = actors.Find(actor => actor.Key == quote.SpeakerKey)?.Name;
            _writer.WriteString("speaker", quote.SpeakerDescription?.In(article.Text) ?? actor);
            _writer.WriteString("actor", actor);
            _writer.WriteString("speakerText", quote.SpeakerText?.In(article.Text));
            _writer.WriteString("cue", quote.Cue?.In(article.Text));
            _writer.WriteString("via", quote.Via?.In(article.Text));
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
    }

    private void WriteDates(ArticleModel article)
    {
        _writer.WriteStartArray("dates");
        foreach (TimexMention date in article.Dates)
        {
            _writer.WriteStartObject();
            WriteSpan(date.Span, article.Text);
            _writer.WriteString("type", date.Type.ToString().ToUpperInvariant());
            _writer.WriteString("value", date.Value);
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
    }

    private void WriteActors(string text, List<ActorLine> actors)
    {
        _writer.WriteStartArray("actors");
        foreach (ActorLine actor in actors)
        {
            if (actor.Mentions.Count == 0) continue;
            _writer.WriteStartObject();
            _writer.WriteString("name", actor.Name);
            _writer.WriteString("kind", Lower(actor.Kind));
            _writer.WriteBoolean("declared", actor.IsDeclared);
            _writer.WriteStartArray("aliases");
            foreach (string alias in actor.Aliases) _writer.WriteStringValue(alias);
            _writer.WriteEndArray();
            _writer.WriteStartArray("mentions");
            foreach (TextSpan mention in actor.Mentions)
            {
                _writer.WriteStartObject();
                WriteSpan(mention, text);
                _writer.WriteEndObject();
            }

            _writer.WriteEndArray();
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
    }

    private void WriteSpan(TextSpan span, string text)
    {
        _writer.WriteNumber("start", span.Start);
        _writer.WriteNumber("end", span.End);
        _writer.WriteString("text", text.AsSpan(span.Start, span.Length));
    }

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    // Declared actors in the order of the schema, then the article's own in the order of the text.
    private sealed record ActorLine(string Key, string Name, ActorKind Kind, bool IsDeclared, ValueList<string> Aliases)
    {
        public List<TextSpan> Mentions { get; } = [];

        public static List<ActorLine> Of(ArticleModel article, ValueList<DeclaredActor> declared)
        {
            List<ActorLine> actors = [];
            foreach (DeclaredActor actor in declared) actors.Add(new(actor.Key, actor.Name, actor.Kind, true, actor.Aliases));
            foreach (FoundActor actor in article.FoundActors) actors.Add(new(actor.Key, actor.Name, actor.Kind, false, actor.Aliases));
            Dictionary<string, ActorLine> byKey = [];
            foreach (ActorLine actor in actors) byKey.TryAdd(actor.Key, actor);
            foreach (ActorMention mention in article.Mentions)
            {
                if (byKey.TryGetValue(mention.ActorKey, out ActorLine? actor)) actor.Mentions.Add(mention.Span);
            }

            return actors;
        }
    }
}
