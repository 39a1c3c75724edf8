using SeedGen.Extraction.Schema;
using SeedGen.Extraction.Schema.JsonSchema;
using VerifyXunit;

namespace SeedGen.Tests.Schema;

/// <summary>What editors are given for a corpus with a field of each type, to be read by people.</summary>
public class JsonSchemaSnapshots
{
    private static readonly CorpusSchema Corpus = SchemaText.Valid("""
        corpus: Harbour
        article:
          fields:
            note:    { type: text, min: 2, max: 9, doc: Says "what". }
            plain:   string
            code:    { type: string, pattern: "[A-Z]{3}", default: ABC, deprecated: Nobody reads it. }
            copies:  { type: int, default: 12 }
            pages:   { type: int, min: 1, max: 64 }
            price:   { type: decimal, min: 0.5, default: 1.50 }
            checked: { type: bool, default: false }
            free:    { type: bool, default: true }
            day:     { type: date, default: 2021-03-04 }
            moment:  { type: datetime, default: 2021-03-04T12:05Z }
            length:  { type: duration, default: PT1H30M }
            home:    { type: uri, default: "https://example.org/" }
            desk:    { type: enum, values: [city, "2020", "true"], default: city }
            tags:    { type: list, items: string, min: 1, max: 3, default: [a, b] }
            print:   { type: object, fields: { page: { type: int, required: true }, edition: string } }
            answers: article
            about:   { type: actor, doc: Whom it is about. }
        actor:
          fields:
            rank: { type: int, required: true }
        actors:
          port-board: { name: Harbour Port Board, kind: organisation, rank: 1 }
          jane-moor: { name: Jane Moor, kind: person, rank: 2 }
        """);

    [Fact]
    public async Task Schema() => await Verifier.Verify(JsonSchemaWriter.Write(Corpus, ["b/c.md", "a.txt"], ["c", "a"]), "txt").UseDirectory("Snapshots").DisableScrubbers();

    [Fact]
    public async Task FrontMatter() =>
        await Verifier.Verify(JsonSchemaWriter.WriteFrontMatter(Corpus, []), "txt").UseDirectory("Snapshots").DisableScrubbers();
}
