using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;
using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Tests.Schema;

public class SchemaFaultTests
{
    [Theory]
    [InlineData("", "error SEED1010 <>: The schema is empty; it begins with 'seedgen: 1'")]
    [InlineData("# nothing\n", "error SEED1010 <>: The schema is empty; it begins with 'seedgen: 1'")]
    [InlineData("~", "error SEED1010 <>: The schema is empty; it begins with 'seedgen: 1'")]
    [InlineData("- a", "error SEED2003 <- a>: 'seedgen.yaml' takes keys with values, not a list")]
    [InlineData("\0", "error SEED1006 <\0>: There is a NUL character (U+0000) here, and nothing behind it is read: take it out")]
    public void Without_a_mapping_there_is_no_schema(string text, string problem)
    {
        SchemaResult result = SchemaText.Read(text);

        Assert.Null(result.Schema);
        Assert.Equal([problem], SchemaText.Show(text, result.Problems));
    }

    [Theory]
    [InlineData("corpus: A\n", "error SEED1011 <>: The schema does not say its version; add 'seedgen: 1'")]
    [InlineData("seedgen: 2\ncorpus: A\n", "error SEED1012 <2>: Schema version '2' is not known; write 'seedgen: 1'")]
    [InlineData("version: 1\ncorpus: A\n", "error SEED2001 <version>: 'version' means nothing here; did you mean 'seedgen'?")]
    [InlineData("Seedgen: 1\ncorpus: A\n", "error SEED2001 <Seedgen>: 'Seedgen' means nothing here; did you mean 'seedgen'?")]
    [InlineData("seedgen: [1]\ncorpus: A\n", "error SEED2003 <[1]>: 'seedgen' takes one line of text, not a list")]
    public void The_version_must_be_known(string text, string problem)
    {
        SchemaResult result = SchemaText.Read(text);

        Assert.Equal([problem], SchemaText.Show(text, result.Problems));
        Assert.Equal("A", result.Schema!.CorpusName);
    }

    [Theory]
    [InlineData("seedgen: 1\n\tcorpus: A\n", "error SEED1002 <\t>: YAML is indented with blanks; there is a tab here")]
    [InlineData("seedgen: 1\n corpus: A\n", "error SEED1001 <:>: This is not YAML: this line is indented deeper than the key above, which has its value already; indent both alike")]
    [InlineData("corpus: 'A\nseedgen: 1\n", "error SEED1001 <'A>: This is not YAML: the quotation mark that opens here is never closed")]
    public void Of_a_schema_that_breaks_off_nobody_says_that_its_version_is_missing(string text, string problem) =>
        Assert.Equal([problem], SchemaText.Show(text, SchemaText.Read(text).Problems));

    [Theory]
    [InlineData("actros: {}", "error SEED2001 <actros>: 'actros' means nothing here; did you mean 'actors'?")]
    [InlineData("class: Strike", "error SEED2001 <class>: 'class' means nothing here; did you mean 'corpus'?")]
    [InlineData("people: {}", "error SEED2001 <people>: 'people' means nothing here; did you mean 'actors'?")]
    [InlineData("Access: public", "error SEED2001 <Access>: 'Access' means nothing here; did you mean 'access'?")]
    [InlineData("ze\u202Ebra-crossing\u200B: 1", "error SEED2001 <ze\u202Ebra-crossing\u200B>: 'ze\\u202Ebra-crossing\\u200B' means nothing here; the keys here are seedgen, namespace, corpus, access, exclude, date-order, boilerplate, article, actor, actors, articles, severity")]
    [InlineData("zebra: 1", "error SEED2001 <zebra>: 'zebra' means nothing here; the keys here are seedgen, namespace, corpus, access, exclude, date-order, boilerplate, article, actor, actors, articles, severity")]
    [InlineData("access: private", "error SEED2006 <private>: 'access' is one of public, internal, not 'private'")]
    [InlineData("date-order: ymd", "error SEED2006 <ymd>: 'date-order' is one of dmy, mdy, not 'ymd'")]
    [InlineData("exclude: drafts/**", "error SEED2003 <drafts/**>: 'exclude' takes a list such as [one, two], not 'drafts/**'")]
    [InlineData("exclude:\n  -a.txt\n  -b.txt", "error SEED2003 <-a.txt\n  -b.txt>: 'exclude' takes a list, with each item behind a '-' and a blank, not '-a.txt -b.txt'")]
    [InlineData("exclude:\n- a.txt\n  - b.txt", "error SEED1004 <- b.txt>: The item '- b.txt' is not read here; indent it like the one above, or put both in one pair of quotation marks")]
    [InlineData("actors: {}\nexclude: []\ncorpus:Harbour", "error SEED1001 <c>: This is not YAML: the ':' behind a key needs a blank behind it")]
    [InlineData("actors: { port: { name: Port, kind: company } }", "error SEED2006 <company>: 'kind' is one of person, state, organisation, media, not 'company'; did you mean 'organisation'?")]
    [InlineData("exclude: [*.md]", "error SEED1004 <*.md>: The alias '*.md' is not read here; if it is a value itself, put it in quotation marks")]
    [InlineData("actors: [", "error SEED1001 <[>: This is not YAML: '[' is never closed")]
    [InlineData("boilerplate: [a, b,", "error SEED1001 <[>: This is not YAML: '[' is never closed")]
    [InlineData("boilerplate: ['x', '']", "error SEED2010 <''>: A text of 'boilerplate' is empty; fill it in or take it out")]
    [InlineData("actors: [a]", "error SEED2003 <[a]>: 'actors' takes keys with values such as 'jane-doe: { name: Jane Doe, kind: person }', not a list")]
    [InlineData("articles: none", "error SEED2003 <none>: 'articles' takes keys with values such as 'denial.txt: { published: 2022-11-08 }', not 'none'")]
    [InlineData("article: { feilds: {} }", "error SEED2001 <feilds>: 'feilds' means nothing here; did you mean 'fields'?")]
    [InlineData("namespace: Press..Harbour", "error SEED1016 <Press..Harbour>: 'Press..Harbour' can't be a namespace: nothing stands before, behind or between its dots")]
    [InlineData("corpus: \U0001F600", "error SEED1016 <\U0001F600>: '\U0001F600' can't be the name of a class: '\U0001F600' can't stand in a name")]
    [InlineData("boilerplate:\n  - 'Read more' here", "error SEED1001 <here>: This is not YAML: something stands behind the closing quotation mark; inside of single ones, ' is written ''")]
    [InlineData("boilerplate:\n  - !important", "error SEED1004 <!important>: The tag '!important' is not read here; take it out, or put it in quotation marks with the value it belongs to")]
    [InlineData("boilerplate: ['a\0b']", "error SEED1006 <\0>: There is a NUL character (U+0000) here, and nothing behind it is read: take it out")]
    [InlineData("boilerplate: [\"C:\\Users\"]", "error SEED1001 <\\U>: This is not YAML: '\\U' is no whole escape such as '\\n' or '\\u00e9'; write a backslash itself as '\\\\', or use single quotation marks")]
    [InlineData("actors:\n  port: { name: Port\n  quay: { name: Quay, kind: media }", "error SEED1001 <{>: This is not YAML: '{' is never closed")]
    [InlineData("actors:\n  port:\n    name: Port\n   kind: media", "error SEED1001 <k>: This is not YAML: this line is indented like none above; indent it like the keys it belongs to")]
    [InlineData("article:\n  fields:\n    a:\n      doc: x\n     type: int", "error SEED1001 <t>: This is not YAML: this line is indented like none above; indent it like the keys it belongs to")]
    [InlineData("actors: { port: { name: Port, kimd: media } }", "error SEED2001 <kimd>: 'kimd' means nothing here; did you mean 'kind'?")]
    [InlineData("actors: { port: { name: Port, <<: { kind: media } } }", "error SEED1004 <<<>: The merge key '<<' is not read here; write the value out")]
    [InlineData("actors: { ann: { name: Ann, kind: person, of: The PORT }, port: { name: Port, kind: media, aliases: [the Port] } }", "error SEED1032 <The PORT>: There is no actor 'The PORT' in 'actors'; the id of that actor is 'port'")]
    [InlineData("actors: { a: { name: O'Neil, kind: person }, b: { name: O\u2019Neil, kind: person } }", "error SEED1031 <O\u2019Neil>: 'O\u2019Neil' is a name of 'a' already; a name leads to one actor")]
    [InlineData("actors: { ann: { name: Ann, kind: person, deprecated: true } }", "error SEED2003 <true>: 'deprecated' takes the reason, such as 'Withdrawn by the agency', not 'true'")]
    [InlineData("articles: { a.txt: { deprecated: false } }", "error SEED2003 <false>: 'deprecated' takes the reason, such as 'Withdrawn by the agency', not 'false'")]
    [InlineData("articles: { a.txt: { deprecated: True } }", "error SEED2003 <True>: 'deprecated' takes the reason, such as 'Withdrawn by the agency', not 'True'")]
    [InlineData("articles: { a.txt: { deprecated: yes } }", "error SEED2003 <yes>: 'deprecated' takes the reason, such as 'Withdrawn by the agency', not 'yes'")]
    [InlineData("namespace: Press.2day", "error SEED1016 <Press.2day>: 'Press.2day' can't be a namespace: it begins with a digit")]
    [InlineData("namespace: Press.event", "error SEED1016 <Press.event>: 'Press.event' can't be a namespace: 'event' is a keyword of C#")]
    [InlineData("corpus: Ferry Strike", "error SEED1016 <Ferry Strike>: 'Ferry Strike' can't be the name of a class: ' ' can't stand in a name")]
    [InlineData("corpus: record", "error SEED1016 <record>: 'record' can't be the name of a class: 'record' is a keyword of C# where types are named")]
    [InlineData("corpus: Quote", "error SEED1016 <Quote>: 'Quote' can't be the name of a class: another generated type is called so")]
    [InlineData("corpus: LinePosition", "error SEED1016 <LinePosition>: 'LinePosition' can't be the name of a class: another generated type is called so")]
    [InlineData("corpus: Articles", "error SEED1016 <Articles>: 'Articles' can't be the name of a class: a member of the class is called so")]
    [InlineData("corpus: Statements", "error SEED1016 <Statements>: 'Statements' can't be the name of a class: a member of the class is called so")]
    public void A_wrong_setting_is_told_at_its_place(string yaml, string problem) =>
        Assert.Equal([problem], SchemaText.Problems(yaml));

    [Theory]
    [InlineData("title: string", "error SEED1020 <title>: 'title' would be called Title in code, which every article has already; choose another name")]
    [InlineData("equals: string", "error SEED1020 <equals>: 'equals' would be called Equals in code, which every article has already; choose another name")]
    [InlineData("get-hash-code: int", "error SEED1020 <get-hash-code>: 'get-hash-code' would be called GetHashCode in code, which every article has already; choose another name")]
    [InlineData("quotes: int", "error SEED1020 <quotes>: 'quotes' would be called Quotes in code, which every article has already; choose another name")]
    [InlineData("equalityContract: int", "error SEED1020 <equalityContract>: 'equalityContract' would be called EqualityContract in code, which every article has already; choose another name")]
    [InlineData("article: int", "error SEED1020 <article>: 'article' would be called Article in code, which every article has already; choose another name")]
    [InlineData("9th: int", "error SEED1016 <9th>: '9th' can't be the name of a field: it does not begin with a letter")]
    [InlineData("a.b: int", "error SEED1016 <a.b>: 'a.b' can't be the name of a field: '.' can't stand in it, only letters, digits, '-' and '_'")]
    [InlineData("desk-name: int\n    deskName: int", "error SEED1021 <deskName>: 'desk-name' and 'deskName' would both be called DeskName in code; change one")]
    [InlineData("o: { type: object, fields: { to-string: int } }", "error SEED1020 <to-string>: 'to-string' would be called ToString in code, which every object has already; choose another name")]
    [InlineData("a: strnig", "error SEED2006 <strnig>: 'type' is one of string, text, int, decimal, bool, date, datetime, duration, uri, enum, list, object, article, actor, not 'strnig'; did you mean 'string'?")]
    [InlineData("a: integer", "error SEED2006 <integer>: 'type' is one of string, text, int, decimal, bool, date, datetime, duration, uri, enum, list, object, article, actor, not 'integer'; did you mean 'int'?")]
    [InlineData("a: { type: enum, values: [x, y], default: z }", "error SEED2006 <z>: 'a' is one of x, y, not 'z'")]
    [InlineData("a: { typ: int, type: int }", "error SEED2001 <typ>: 'typ' means nothing here; did you mean 'type'?")]
    [InlineData("a: { doc: x }", "error SEED2002 <a>: 'type' is required and is not given")]
    [InlineData("a: [int]", "error SEED2003 <[int]>: 'a' takes the word for a type, or keys with values such as 'type: text', not a list")]
    [InlineData("a: { tipe: int }", "error SEED2001 <tipe>: 'tipe' means nothing here; did you mean 'type'?")]
    [InlineData("a: { type: date, min: 2024-01-01 }", "error SEED1022 <min>: 'min' has no meaning for a field of type date; take it out")]
    [InlineData("a: { type: int, pattern: '[' }", "error SEED1022 <pattern>: 'pattern' has no meaning for a field of type int; take it out")]
    [InlineData("a: { type: string, items: lst }", "error SEED1022 <items>: 'items' has no meaning for a field of type string; take it out")]
    [InlineData("a: { type: string, deprecated: true }", "error SEED2003 <true>: 'deprecated' takes the reason, such as 'Withdrawn by the agency', not 'true'")]
    [InlineData("a: enum", "error SEED2002 <enum>: 'values' is required and is not given; write it so: { type: enum, values: [one, two] }")]
    [InlineData("a: { type: list }", "error SEED2002 <a>: 'items' is required and is not given; write it so: { type: list, items: string }")]
    [InlineData("a: { type: object }", "error SEED2002 <a>: 'fields' is required and is not given; write it so: { type: object, fields: { city: string } }")]
    [InlineData("a: { type: enum, values: [] }", "error SEED2009 <[]>: The number of 'values' is 0; at least 1 is allowed")]
    [InlineData("a: { type: enum, values: [~] }", "error SEED2003 <~>: 'values' takes one line of text, not nothing")]
    [InlineData("a: { type: enum, values: [on-air, onAir] }", "error SEED1021 <onAir>: 'on-air' and 'onAir' would both be called OnAir in code; change one")]
    [InlineData("a: { type: enum, values: [x, '+'] }", "error SEED1016 <'+'>: '+' can't be a value: it has neither letter nor digit")]
    [InlineData("a: { type: enum, values: [city, sport], default: sprot }", "error SEED2006 <sprot>: 'a' is one of city, sport, not 'sprot'; did you mean 'sport'?")]
    [InlineData("a: { type: int, default: many }", "error SEED2003 <many>: 'a' takes a whole number (32 bit, without quotation marks), not 'many'")]
    [InlineData("a: { type: int, required: true, default: 1 }", "error SEED1022 <default>: 'default' has no meaning for a required field; take it out")]
    [InlineData("a: { type: article, default: x }", "error SEED1022 <default>: 'default' has no meaning for a field of type article; take it out")]
    [InlineData("a: { type: list, items: actor, default: [x] }", "error SEED1022 <default>: 'default' has no meaning for a list of actor; take it out")]
    [InlineData("a: { type: bool, min: 1 }", "error SEED1022 <min>: 'min' has no meaning for a field of type bool; take it out")]
    [InlineData("a: { type: int, pattern: x }", "error SEED1022 <pattern>: 'pattern' has no meaning for a field of type int; take it out")]
    [InlineData("a: { type: list, items: int, unique: true }", "error SEED1022 <unique>: 'unique' has no meaning for a field of type list; take it out")]
    [InlineData("a: { type: object, fields: { n: { type: int, unique: true } } }", "error SEED1022 <unique>: 'unique' has no meaning for a field of an object; take it out")]
    [InlineData("a: { type: object, fields: { n: { type: int, required: true, doc: d } } }", null)]
    [InlineData("a: { type: list, items: { type: int, unique: true } }", "error SEED1022 <unique>: 'unique' has no meaning for the items of a list; take it out")]
    [InlineData("a: { type: list, items: { type: int, required: true } }", "error SEED1022 <required>: 'required' has no meaning for the items of a list; take it out")]
    [InlineData("a: { type: list, items: { type: int, doc: d } }", "error SEED1022 <doc>: 'doc' has no meaning for the items of a list; take it out")]
    [InlineData("a: { type: list, items: { type: int, deprecated: d } }", "error SEED1022 <deprecated>: 'deprecated' has no meaning for the items of a list; take it out")]
    [InlineData("a: { type: list, items: { type: int, default: 1 } }", "error SEED1022 <default>: 'default' has no meaning for the items of a list; take it out")]
    [InlineData("a: { type: int, min: 5, max: 4 }", "error SEED1023 <5>: 'min' is 5, which is above 'max', 4; change one of them")]
    [InlineData("a: { type: string, pattern: '(a+)+' }", "error SEED1025 <'(a+)+'>: '(a+)+' takes for ever on some texts, such as 'aaaaa...'; repeat no group that repeats itself")]
    [InlineData("a: { type: string, pattern: '(xy|xy?)*y' }", "error SEED1025 <'(xy|xy?)*y'>: '(xy|xy?)*y' takes for ever on some texts, such as 'xyxyxyxyxy...'; repeat no group that repeats itself")]
    [InlineData("a: { type: string, pattern: '([A-Z]+-)*[A-Z]+' }", null)]
    public void A_wrong_field_is_told_at_its_place(string field, string? problem) =>
        Assert.Equal(problem is null ? [] : [problem], SchemaText.Problems("article:\n  fields:\n    " + field + "\n"));

    [Theory]
    [InlineData("a: list", 1)]
    [InlineData("a: { type: list }", 1)]
    [InlineData("a: { type: list, items: ~ }", 1)]
    [InlineData("a: { type: list, items: list }", 2)]
    [InlineData("a: { type: list, items: { type: list, items: { type: list } } }", 3)]
    public void A_list_of_nothing_said_is_one_of_texts(string field, int depth)
    {
        SchemaResult result = SchemaText.Read("seedgen: 1\narticle:\n  fields:\n    " + field + "\n");

        Assert.Single(result.Problems);
        FieldSchema at = Assert.Single(result.Schema!.Settings.ArticleFields);
        for (int i = 0; i < depth; i++)
        {
            Assert.Equal(FieldType.List, at.Type);
            at = at.Items!;
        }

        Assert.Equal(FieldType.Text, at.Type);
    }

    [Fact]
    public void A_pattern_that_is_none_is_told_with_its_reason()
    {
        string problem = Assert.Single(SchemaText.Problems("actor: { fields: { a: { type: string, pattern: '[A-' } } }"));

        Assert.StartsWith("error SEED1024 <'[A-'>: '[A-' is not a regular expression: ", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x: { kind: state }", "error SEED2002 <x>: 'name' is required and is not given")]
    [InlineData("x: { name: X }", "error SEED2002 <x>: 'kind' is required and is not given")]
    [InlineData("x: { name: X, kind: persn }", "error SEED2006 <persn>: 'kind' is one of person, state, organisation, media, not 'persn'; did you mean 'person'?")]
    [InlineData("x: { name: X, kind: state, alias: [Y] }", "error SEED2001 <alias>: 'alias' means nothing here; did you mean 'aliases'?")]
    [InlineData("x: { name: X, kind: state, parent: y }\n  y: { name: Y, kind: state }", "error SEED2001 <parent>: 'parent' means nothing here; did you mean 'of'?")]
    [InlineData("x: { name: X, kind: state, aliases: ['', Y] }", "error SEED2010 <''>: A text of 'aliases' is empty; fill it in or take it out")]
    [InlineData("x: { name: X, kind: state, aliases: [Y, Y] }", "error SEED1031 <Y>: 'Y' is a name of 'x' already; a name leads to one actor")]
    [InlineData("x: { name: X, kind: state, code: prk }", "error SEED2007 <prk>: 'code' must match [A-Z]{3} as a whole, which 'prk' does not")]
    [InlineData("x: X", "error SEED2003 <X>: 'x' takes keys with values, not 'X'")]
    [InlineData("~x: { name: X, kind: state }", "error SEED1016 <~x>: '~x' can't be the id of an actor: it does not begin with a letter")]
    [InlineData("x-a: { name: X, kind: state }\n  xA: { name: Y, kind: state }", "error SEED1021 <xA>: 'x-a' and 'xA' would both be called XA in code; change one")]
    [InlineData("x: { name: X, kind: state, aliases: [Z] }\n  y: { name: Y, kind: state, aliases: [Z] }", "error SEED1031 <Z>: 'Z' is a name of 'x' already; a name leads to one actor")]
    [InlineData("x: { name: X, kind: state }\n  y: { name: Y, kind: person, of: z }", "error SEED1032 <z>: There is no actor 'z' in 'actors'; declare it there")]
    [InlineData("x: { name: X, kind: state, of: x }", "error SEED1033 <x>: 'x' belongs to itself: x > x; take out one 'of' among these")]
    [InlineData("x: { name: X, kind: state, of: y }\n  y: { name: Y, kind: state, of: z }\n  z: { name: Z, kind: state, of: y }", "error SEED1033 <z>: 'y' belongs to itself: y > z > y; take out one 'of' among these")]
    [InlineData("x: { name: X, kind: state, aliases: [the Bank] }\n  y: { name: Y, kind: state, aliases: [The bank] }", "error SEED1031 <The bank>: 'The bank' is a name of 'x' already; a name leads to one actor")]
    [InlineData("x: { name: X, kind: state, aliases: [Bank] }\n  y: { name: Y, kind: state, aliases: [US, BANK] }\n  z: { name: Z, kind: state, aliases: [Us] }", "error SEED1031 <BANK>: 'BANK' is a name of 'x' already; a name leads to one actor")]
    [InlineData("x: { name: X, kind: state, aliases: [the Bank, The Bank, BANK, BANK] }", "error SEED1031 <BANK>: 'BANK' is a name of 'x' already; a name leads to one actor")]
    public void A_wrong_actor_is_told_at_its_place(string actor, string problem) => Assert.Equal(
        [problem], SchemaText.Problems("actor: { fields: { code: { type: string, pattern: '[A-Z]{3}' } } }\nactors:\n  " + actor + "\n"));

    [Theory]
    [InlineData("quotes: [{ speaker: x }]", "error SEED2002 <speaker>: 'at' is required and is not given")]
    [InlineData("quotes: [{ at: a }]", "warning SEED1034 <a>: This says where, but not what to correct: add 'speaker' or 'kind' or 'ignore'")]
    [InlineData("quotes: [{ at: a, ignore: false }]", "warning SEED1034 <a>: This says where, but not what to correct: add 'speaker' or 'kind' or 'ignore'")]
    [InlineData("quotes: [{ at: a, speaker: }]", "warning SEED1034 <a>: This says where, but not what to correct: add 'speaker' or 'kind' or 'ignore'")]
    [InlineData("quotes: [{ at: a, kind: scare, ignore: true }]", "error SEED1022 <kind>: 'kind' has no meaning for what is ignored; take it or 'ignore' out")]
    [InlineData("dates: [{ at: a, value: 2022, ignore: true }]", "error SEED1022 <value>: 'value' has no meaning for what is ignored; take it or 'ignore' out")]
    [InlineData("dates: [{ at: a }]", "warning SEED1034 <a>: This says where, but not what to correct: add 'value' or 'ignore'")]
    [InlineData("quotes: [{ at: a, speaker: why }]", "error SEED1032 <why>: There is no actor 'why' in 'actors'; declare it there")]
    [InlineData("quotes: [{ at: a, kind: titel }]", "error SEED2006 <titel>: 'kind' is one of speech, title, scare, not 'titel'; did you mean 'title'?")]
    [InlineData("dates: [{ at: a, vlaue: 2020 }]", "error SEED2001 <vlaue>: 'vlaue' means nothing here; did you mean 'value'?")]
    [InlineData("quotes: [a]", "error SEED2003 <a>: 'quotes' takes items with the key 'at', not 'a'")]
    [InlineData("dates: { at: a }", "error SEED2003 <{ at: a }>: 'dates' takes a list of items with the key 'at', not keys with values")]
    [InlineData("deprecated: ''", "error SEED2010 <''>: A text of 'deprecated' is empty; fill it in or take it out")]
    public void A_wrong_correction_is_told_at_its_place(string correction, string problem) => Assert.Equal(
        [problem], SchemaText.Problems("actors: { x: { name: X, kind: state } }\narticles:\n  a.txt: { " + correction + " }\n"));

    [Fact]
    public void What_is_right_is_kept_beside_what_is_wrong()
    {
        SchemaResult result = SchemaText.Read("""
            seedgen: 1
            nonsense: 1
            actors:
              x: { name: X, kind: stat, aliases: [Y, 1, ''], of: nobody }
            articles:
              a.txt: { title: T, quotes: [{ at: a, speaker: nobody }, { at: b, ignore: true }] }
            boilerplate: ['', 'Subscribe']
            """);
        CorpusSchema schema = result.Schema!;

        Assert.Equal(6, result.Problems.Count);
        Assert.Equal([new DeclaredActor("x", "X", ActorKind.Organisation) { Aliases = ["Y", "1"] }], schema.Settings.Actors);
        Assert.Equal(["Subscribe"], schema.Settings.Boilerplate);
        Assert.Equal("b", Assert.Single(schema.Articles[0].Quotes).At);
    }

    [Fact]
    public void A_schema_that_breaks_off_gives_what_stands_before()
    {
        SchemaResult result = SchemaText.Read("seedgen: 1\nactors:\n  x: { name: X, kind: state }\narticles:\n  a.txt: { title: 'T\n");

        Assert.Equal(["SEED1001"], result.Problems.Select(static p => p.Rule.Id));
        Assert.Equal("x", result.Schema!.Actors[0].Actor.Key);
    }

    [Fact]
    public void A_long_circle_is_told_once_and_shortened()
    {
        string actors = string.Concat(Enumerable.Range(0, 20).Select(static i => $"  a{i}: {{ name: N{i}, kind: state, of: a{(i + 1) % 20} }}\n"));

        Assert.Equal(
            ["error SEED1033 <a1>: 'a0' belongs to itself: a0 > a1 > a2 > a3 > a4 > a5 > a6 > a7 > ...; take out one 'of' among these"],
            SchemaText.Problems("actors:\n" + actors));
    }

    [Theory]
    [InlineData("speeker", "speaker")]
    [InlineData("SPEAKER", "speaker")]
    [InlineData("spaeker", "speaker")]
    [InlineData("listener", null)]
    [InlineData("", null)]
    [InlineData("knd", "kind")]
    public void The_nearest_name_is_offered(string wrong, string? meant) =>
        Assert.Equal(meant, DidYouMean.Of(wrong, ["at", "speaker", "kind"]));
}
