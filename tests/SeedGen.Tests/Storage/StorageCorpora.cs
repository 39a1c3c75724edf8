using System.Text;

namespace SeedGen.Tests.Storage;

/// <summary>Corpora that both storages must read alike.</summary>
internal static class StorageCorpora
{
    private const string Lines = """
        {"id":"wire-1","text":"The mayor spoke.\n\n\"We \u201cnever\u201d close the bridge,\" said Ada Holm \ud83d\ude80 on 3 May 2021.\tEnd\/ \u00e9\\","title":"B\u00fccher","weight":1.5,"tags":["one","two \"quoted\""]}

        {"weight":-0.25,"text":"“Ünïcode 🚢 here is long enough,” Ada Holm said in 2020.","id":"wire-2","published":"2021-05-04T10:30:00Z","url":"https://example.org/ä"}
        {"id":"wire-3","text":""}
        {"id":"Größe 4","text":"Nothing here."}

        """;

    /// <summary>Articles of every form a file may have, with fields of every type.</summary>
    public static BothStorages Everything() => new(
        """
        seedgen: 1
        corpus: Bridge
        namespace: Demo.Bridge
        article:
          fields:
            desk: { type: enum, values: [home, far-abroad], default: home }
            rights: { type: string }
            note: { type: text, doc: Says more. }
            copies: { type: int }
            weight: { type: decimal }
            checked: { type: bool, default: false }
            day: { type: date }
            moment: { type: datetime }
            length: { type: duration }
            home: { type: uri }
            tags: { type: list, items: string }
            grid: { type: list, items: { type: list, items: int } }
            place: { type: object, fields: { city: { type: string, required: true }, zip: { type: int } } }
            stops: { type: list, items: { type: object, fields: { city: { type: string }, of: { type: list, items: actor } } } }
            answers: { type: article }
            subject: { type: actor }
            related: { type: list, items: article }
        actor:
          fields:
            code: { type: string }
            home: { type: article }
        actors:
          harbour-board: { name: Harbour Board, kind: organisation, code: HB, home: plain }
          mara-lind: { name: Mara Lind, kind: person, aliases: [Lind], of: harbour-board }
        articles:
          plain.txt: { outlet: The Gazette, published: 2021-05-04, rights: The Gazette }
          deep/folder/mark.txt:
            outlet: The Gazette
            rights: The Gazette
            note: "Not in the text: 🛶"
            copies: -2147483648
            weight: -0.000000000000000000012345678
            checked: true
            day: 1815-06-18
            moment: 2020-02-29T12:30:15Z
            length: PT1H30M
            home: https://example.org/a?b=c
            tags: [cranes, the cranes turn again, "", cranes]
            grid: [[1, -2], [], [2147483647]]
            place: { city: Lund, zip: 22100 }
            stops: [{ city: Ystad, of: [mara-lind, harbour-board] }, { }]
            answers: plain
            subject: mara-lind
            related: [plain, front]
            desk: far-abroad
        """,
        [
            .. Texts.Select(static file => (file.Path, new UTF8Encoding(false).GetBytes(file.Text))),
            ("wide.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Wide)]),
            ("wide-big-endian.txt", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Wide)]),
        ]);

    /// <summary>A corpus of so many short articles that share speakers and utterances.</summary>
    public static BothStorages Many(int count) => new(
        "seedgen: 1\ncorpus: Bridge\nnamespace: Demo.Bridge\n",
        [.. Enumerable.Range(0, count).Select(static i => ($"n{i * 7919 % 104729}.txt",
            $"Story number {i}\n\n\"The north{i % 40} bridge{i % 40} stays closed{i % 40} tonight{i % 40},\" said engineer {(i % 3 == 0 ? "Ada Holm" : "Bo Ek")} on {1 + (i % 28)} May 2021.\n"))]);

    private const string Wide = "Großes Schiff 🚢\r\n\r\n“It is wider than the lock,” Ada Holm said on 7 June 2021.\r\n";

    private static readonly (string Path, string Text)[] Texts =
    [
        ("plain.txt", "Harbour reopens\n\n“The cranes turn again at last,” said Mara Lind on Monday.\n\nThe port “welcomed” her “‘full’ and frank report”. Bo Ek agreed in May 2020; it took 6 days, the 1990s over, every week.\n"),
        ("deep/folder/mark.txt", "\uFEFFBridge opens\r\n\r\n\"The cranes turn again at last,\" Lind told the Gazette on 5 May 2021.\r\n\r\nAda Holm 🚀 said: \"It is “𝔘nreal” and long.\"\r\n"),
        ("front.md", "---\ntitle: \"A 'front' – page\"\noutlet: Courier\npublished: 2022-11-08T09:15:00+09:00\nurl: https://example.org/front\ncopies: 7\ntags: [alpha, beta]\n---\n\n# A front\n\nBy Ada Holm\n\n> \"Everything floats on the water here,\" Holm said last week.\n"),
        ("cr.txt", "Old line ends\r\r“So be it, then, all of you,” said Ada Holm.\r\u2028Nobody — “no” – knew.\u0085\r"),
        ("empty.txt", ""),
        ("mark-only.txt", "\uFEFF"),
        ("lines.jsonl", Lines),
        ("marked.jsonl", "\uFEFF{\"id\":\"marked\",\"text\":\"\\\"We stay in the harbour,\\\" said Mara Lind.\"}\r\n"),
        ("nameless.txt", "Shops\n\n“We sell fish to all of you,” said a shop owner near the bridge. “We always did so here,” he added.\n"),
        ("dates.txt", "Dates\n\nFor weeks, three weeks and some weeks nothing moved. In 2019 and in May 2020 it did; next spring, next spring and last week it will. Every spring, on 1 June 2021 at 5 pm, on 2 June 2021 and in the 1990s.\n"),
    ];
}
