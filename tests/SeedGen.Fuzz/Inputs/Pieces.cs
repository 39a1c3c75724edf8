namespace SeedGen.Fuzz.Inputs;

/// <summary>What inputs are made of: words of articles, and what is known to be hard to read or to write.</summary>
internal static class Pieces
{
    /// <summary>What breaks readers and writers.</summary>
    public static readonly string[] Hostile =
    [
        "\"", "\"\"\"", "'", "“", "”", "‘", "’", "«", "\\", "*/", "/*", "//", "</summary>", "<x>", "&amp;", "]]>", "{", "}", "{0}", "{{", "[", "]",
        "(", ")", "\r", "\n", "\r\n", "\n\n", "\t", "\0", "\u001B", "\u0085", "\u00A0", "\u00AD", "\u200B", "\u2028", "\u2029", "\u202E", "\u2066",
        "\uFEFF", "\uFFFD", "\uFFFE", "\uD800", "\uDC00", "😀", "𝔘", "\U000E0041", "\n#pragma warning disable\n", "\n#line 1 \"x\"\n", "\n#if false\n",
        "; throw null; //", "\\u0041", "$\"{1}\"", "@\"", "%", "#", ";", ":", "- ", "? ", "| ", "> ", "&a ", "*a ", "!t ", "<<: ", "---", "...", "--- ",
        "%YAML 1.1\n", "=", "~", "\u0130", "\u0131", "ß", "ﬁ", "é", "e\u0301", "漢字", "١٢", "٣ May", "²", "𝟙", "…", "—", "–", "-", "\u00B4", "`",
    ];

    /// <summary>Words and phrases of news, with the dates, names and cues that the rooms look for.</summary>
    public static readonly string[] News =
    [
        "The lock was opened at noon. ", "\"We row at dawn,\" said Ann Lindqvist. ", "“The tide is late,” the harbour master said on Tuesday. ",
        "“It ‘never’ comes,” she added", "BERGEN, Nov. 8 (Lock News) — ", "By Carl Bergman\n", "November 8, 2022\n", "Tuesday, 08 Nov 2022 9:15 PM\n",
        "03/04/2022", "31 September 2020", "Tuesday, November 9, 2022", "last week", "two days ago", "in the spring of 1998", "from 5 p.m. to 7 p.m.",
        "every Monday", "the 1990s", "Sept. 25 and Oct. 9", "2022-11-08T23:59:60Z", "2022-W45", "mid-November", "a century ago", "the fourth quarter",
        "According to the Harbour Board, ", "he said. ", "said the minister, Bo Ek, ", "told reporters: ", "U.S. ", "Mr. Ek's ", "the so-called \"ghost\" fleet ",
        "Join our rowing club today. ", "Photo: Harbour News", "(Photo by A. B.)", "## Heading\n", "**bold** ", "<u>MNA</u> ", "https://example.org/a?b=c#d ",
        "Read more: ", "Sign up for our newsletter", "© 2022 All rights reserved.", "Ann Lindqvist", "Lindqvist", "North Quay Union", "NQU", "the Union",
    ];

    /// <summary>Keys and values of schemas and front matter.</summary>
    public static readonly string[] Yaml =
    [
        "seedgen: 1\n", "seedgen: 2\n", "corpus: Port\n", "corpus: class\n", "namespace: Demo.Port\n", "namespace: a..b\n", "access: internal\n",
        "date-order: dmy\n", "date-order: mdy\n", "exclude: [\"x/**\"]\n", "boilerplate: [Join our rowing club]\n", "severity: { SEED3102: warning }\n",
        "actors:\n", "  ann: { name: Ann Lindqvist, kind: person, aliases: [Lindqvist] }\n", "  board: { name: Harbour Board, kind: organisation }\n",
        "  bo: { name: Bo Ek, kind: person, of: board }\n", "  nqu: { name: North Quay Union, kind: organisation, deprecated: gone }\n",
        "article:\n  fields:\n", "    desk: { type: enum, values: [a, b], default: a }\n", "    note: { type: text, doc: \"x\" }\n", "    n: { type: int, min: 1, max: 9 }\n",
        "    code: { type: string, pattern: \"[A-Z]{3}\" }\n", "    on: { type: date }\n", "    at: { type: datetime }\n", "    to: { type: article }\n",
        "    who: { type: list, items: actor }\n", "    len: { type: duration }\n", "    sum: { type: decimal, unique: true }\n", "    url2: { type: uri, required: true }\n",
        "    place: { type: object, fields: { city: { type: string } } }\n", "actor: { fields: { code: { type: string } } }\n", "articles:\n",
        "  a.txt: { published: 2022-11-08, desk: b, outlet: Post }\n", "  b.md: { title: \"T\", quotes: [{ at: row, speaker: ann }] }\n",
        "  c: { dates: [{ at: noon, value: 2022-11-08 }] }\n", "  a.txt: { deprecated: old, to: b, who: [ann, bo], place: { city: X } }\n",
        "title: The lock\n", "published: 2022-02-30\n", "published: 03/04/2022\n", "byline: [A, B]\n", "id: x y\n", "url: http://[\n", "tags: [a, [b]]\n",
        "    ", "\t", "# c\n", "? k\n: v\n", "&a x\n", "*a\n", "!!int 1\n", "<<: {}\n", "[[[[", "{a: {b: {c: ", "'", "\"", "\n---\n", "\n...\n", "|\n  x\n", ">-\n  y\n",
    ];
}
