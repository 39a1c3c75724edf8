using SeedGen.Extraction;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;

namespace SeedGen.Tests.Corpus;

/// <summary>Faults that show when an article is read whole, or beside the others: id, severity, message and place of each.</summary>
public sealed class ArticleProblemTests
{
    private const string Head = "seedgen: 1\ncorpus: Locks\n";
    private const string Plain = "The lock was opened at noon. Many boats passed.\n";

    [Theory]
    [InlineData("a.txt", "")]
    [InlineData("a.txt", " \n\n\t")]
    [InlineData("a.txt", "***\n\n--\n")]
    [InlineData("a.md", "---\ntitle: Nothing\n---\n")]
    [InlineData("a.txt", "\"\"\" \" \u201C\n\u201D\n")]
    public void An_article_without_words(string path, string text) => Is(
        "Warning SEED2130", "", $"'{path}' has no words; fill it in or leave it out of the corpus", text, Only(Head, (path, text)));

    [Fact]
    public void A_line_without_words()
    {
        const string Lines = "{\"id\": \"one\", \"text\": \" \"}\n";
        Is("Warning SEED2130", "", "'l.jsonl#one' has no words; fill it in or leave it out of the corpus", Lines, Only(Head, ("l.jsonl", Lines)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n  \r\n\n")]
    public void A_data_set_without_a_line(string text) => Is(
        "Warning SEED2130", "", "'l.jsonl' has no words; fill it in or leave it out of the corpus", text, Only(Head, ("l.jsonl", text)));

    [Fact]
    public void An_article_that_is_only_boilerplate()
    {
        const string Text = "Join our rowing club today for the best seats.\n";
        Is(
            "Warning SEED2131",
            "Join our rowing club today for the best seats.",
            "All of 'a.txt' is boilerplate: put the article's own text there, or see whether 'boilerplate' in the schema says too much",
            Text,
            Only(Head + "boilerplate: [Join our rowing club]\n", ("a.txt", Text)));
    }

    [Theory]
    [InlineData("The lock\0was opened.", "\0", "0000")]
    [InlineData("\u0001\u0002ab cd\u0003", "\u0001", "0001")]
    [InlineData("The lock\0 closed on Tuesday, \"he said.", "\0", "0000")]
    public void A_file_that_is_no_text(string text, string at, string code) => Is(
        "Error SEED2132", at, $"There is a control character (U+{code}) here, as in no text; save the article as UTF-8 text", text, Only(Head, ("a.txt", text)));

    [Theory]
    [InlineData("published: 2023-02-30", "Error SEED2004", "2023-02-30", "'2023-02-30' does not exist: February 2023 has 28 days")]
    [InlineData("publised: 2023-02-20", "Error SEED2001", "publised", "'publised' means nothing here; did you mean 'published'?")]
    [InlineData("title: 'Locks", "Error SEED1001", "'Locks", "This is not YAML: the quotation mark that opens here is never closed")]
    public void A_date_of_publication_that_was_meant_is_not_also_missed(string said, string rule, string at, string message)
    {
        string text = $"---\n{said}\n---\nThe lock was opened on Tuesday. Many boats passed.\n";
        Is(rule, at, message, text, Only(Head, ("a.md", text)));
    }

    [Theory]
    [InlineData("artcles: { a.txt: { published: 2022-11-10 } }\n", "Error SEED2001", "artcles", "'artcles' means nothing here; did you mean 'articles'?")]
    [InlineData("articles: [a.txt]\n", "Error SEED2003", "[a.txt]", "'articles' takes keys with values such as 'denial.txt: { published: 2022-11-08 }', not a list")]
    [InlineData("articles: { a.txt: [2022-11-10] }\n", "Error SEED2003", "[2022-11-10]", "'a.txt' takes keys with values, not a list")]
    public void A_date_of_publication_that_an_entry_with_a_fault_may_give_is_not_missed(string yaml, string rule, string at, string message) =>
        IsAll(rule, at, message, Head + yaml, ("a.txt", "The lock was opened on Tuesday. Many boats passed.\n"));

    [Fact]
    public void A_member_that_is_a_field_is_not_taken_for_another()
    {
        const string Lines = "{\"id\": \"one\", \"next\": \"two\"}\n";
        Is("Error SEED2104", "{", "This line has no member \"text\" with the words of the article", Lines, Only(Head + "article: { fields: { next: string } }\n", ("l.jsonl", Lines)));
    }

    [Theory]
    [InlineData("article: { fields: { 2nd: string } }\n", "Error SEED1016", "2nd", "'2nd' can't be the name of a field: it does not begin with a letter")]
    [InlineData("article: { feilds: { rights: string } }\n", "Error SEED2001", "feilds", "'feilds' means nothing here; did you mean 'fields'?")]
    [InlineData("article: { fields: [rights] }\n", "Error SEED2003", "[rights]", "'fields' takes keys with values such as 'desk: string', not a list")]
    [InlineData("Article: { fields: { rights: string } }\n", "Error SEED2001", "Article", "'Article' means nothing here; did you mean 'article'?")]
    [InlineData("article: { fields: { a: int } }\narticle: { fields: { rights: string } }\n", "Error SEED1003", "article", "'article' is given twice, first on line 3; keep one of them")]
    [InlineData("article:\n  fields:\n    desk: { type: text\n    rights: string\n", "Error SEED1001", "{", "This is not YAML: '{' is never closed")]
    public void Of_a_field_whose_declaration_has_a_fault_articles_are_not_told(string yaml, string rule, string at, string message) =>
        IsAll(rule, at, message, Head + yaml, ("a.md", "---\nrights: free\n---\n" + Plain));

    [Theory]
    [InlineData("strng", "x", "Error SEED2006", "strng")]
    [InlineData("strng", "[1, 2]", "Error SEED2006", "strng")]
    [InlineData("{ doc: x, required: true }", "{ n: 1 }", "Error SEED2002", "a")]
    [InlineData("enum", "x", "Error SEED2002", "enum")]
    [InlineData("{ type: enum, values: x }", "y", "Error SEED2003", "x")]
    [InlineData("{ type: list, items: strng }", "[x, [y], ~]", "Error SEED2006", "strng")]
    [InlineData("{ type: list, items: { type: enum, valeus: [x] } }", "[y]", "Error SEED2001", "valeus")]
    [InlineData("object", "{ n: 1 }", "Error SEED2002", "object")]
    [InlineData("{ type: object, fields: { 2nd: int, n: int } }", "{ 2nd: x, n: 1 }", "Error SEED1016", "2nd")]
    [InlineData("{ type: object, fields: { n: { type: itn } } }", "{ n: [x] }", "Error SEED2006", "itn")]
    [InlineData("{ type: object, fields: { o: { type: object, fields: { to-string: int } } } }", "{ o: { to-string: x } }", "Error SEED1020", "to-string")]
    public void Of_what_a_field_takes_that_could_not_be_read_articles_are_not_told(string declaration, string value, string rule, string at)
    {
        string yaml = Head + "article: { fields: { a: " + declaration + " } }\narticles: { a.md: { a: " + value + " } }\n";
        SchemaResult schema = SchemaReader.Read(new SourceFile(Making.SchemaPath, yaml));
        Problem problem = Assert.Single(schema.Problems);
        Assert.Equal((rule, at), ($"{problem.Severity} {problem.Rule.Id}", problem.At(yaml)));
        Assert.Empty(Making.Build(schema.Schema!, ("a.md", "---\na: " + value + "\n---\n" + Plain)).Problems);
    }

    [Fact]
    public void What_could_be_read_of_an_object_still_holds()
    {
        const string Yaml = Head + "article: { fields: { a: { type: object, fields: { 2nd: int, n: int, m: { type: int, required: true } } } } }\n";
        const string Text = "---\na: { 2nd: x, n: y }\n---\n" + Plain;
        SchemaResult schema = SchemaReader.Read(new SourceFile(Making.SchemaPath, Yaml));
        List<Problem> problems = Making.Build(schema.Schema!, ("a.md", Text)).Problems;
        Assert.Equal(2, problems.Count);
        Is("Error SEED2003", "y", "'n' takes a whole number (32 bit, without quotation marks), not 'y'", Text, problems[1]);
        Is("Error SEED2002", "{ 2nd: x, n: y }", "'m' is required and is not given", Text, problems[0]);
    }

    [Theory]
    [InlineData("actors: { 2nd: { name: Second Lock, kind: organisation } }\n", "Error SEED1016", "2nd", "'2nd' can't be the id of an actor: it does not begin with a letter")]
    [InlineData("actros: { 2nd: { name: Second Lock, kind: organisation } }\n", "Error SEED2001", "actros", "'actros' means nothing here; did you mean 'actors'?")]
    [InlineData("actors: [2nd]\n", "Error SEED2003", "[2nd]", "'actors' takes keys with values such as 'jane-doe: { name: Jane Doe, kind: person }', not a list")]
    public void Of_an_actor_whose_declaration_has_a_fault_nobody_is_told(string actors, string rule, string at, string message)
    {
        const string Text = "\"The lock is open,\" the lock-keeper said. \"It works,\" Anna Reed said.\n";
        string yaml = Head + "article: { fields: { by: actor } }\n" + actors
            + "articles: { a.txt: { by: 2nd, quotes: [{ at: The lock is open, speaker: 2nd }] } }\n";
        IsAll(rule, at, message, yaml, ("a.txt", Text));
    }

    [Theory]
    [InlineData("03/04/2022", "Warning SEED2121", "'03/04/2022' can be read day first or month first; set 'date-order' to dmy or mdy in the schema")]
    [InlineData("31 September 2022", "Warning SEED2120", "There is no day '31 September 2022', so this line does not tell when the article was published")]
    public void A_line_with_a_doubtful_date_is_told_once(string date, string rule, string message)
    {
        string text = $"The lock opens\n\n{date}\n\nThe lock was opened on Tuesday. Many boats passed.\n";
        Is(rule, date, message, text, Only(Head, ("a.txt", text)));
    }

    [Theory]
    [InlineData("[\n{\"id\": \"one\", \"text\": \"It rained.\"},\n{\"id\": \"two\", \"text\": \"It snowed.\"}\n]\n")]
    [InlineData("\n[{\"id\": \"one\", \"text\": \"It rained.\"},\n{\"id\": \"two\", \"text\": \"It snowed.\"}]\n")]
    public void A_data_set_that_is_one_list_is_told_of_once(string text) => Is(
        "Error SEED2103", "[", "A line of a .jsonl file is one object with \"id\" and \"text\", but this is a list of several lines", text, Only(Head, ("l.jsonl", text)));

    [Theory]
    [InlineData("{\n  \"id\": \"one\",\n  \"text\": \"It rained.\"\n}\n{\n  \"id\": \"two\",\n  \"text\": \"It snowed.\"\n}\n")]
    [InlineData("\n {\r\n\r\n\"id\": \"one\", \"text\": \"It rained.\"}\r\n")]
    public void A_data_set_whose_objects_take_several_lines_is_told_of_once(string text) => Is(
        "Error SEED2103", "{", "A line of a .jsonl file is one object with \"id\" and \"text\", but this is an object of several lines", text, Only(Head, ("l.jsonl", text)));

    [Fact]
    public void A_broken_line_leaves_the_others_readable()
    {
        const string Text = "{\n{\"id\": \"two\", \"text\": \"It snowed.\"}\n";
        Assert.Equal("SEED2100", Only(Head, ("l.jsonl", Text)).Rule.Id);
        Assert.Single(Making.Read(Making.Schema(Head), "l.jsonl", Text).Articles);
    }

    [Fact]
    public void A_member_that_nobody_declared_is_told_of_in_its_first_line()
    {
        const string Text = """
            {"id": "one", "text": "It rained.", "writer": "x"}
            {"id": "two", "text": "It snowed.", "writer": "x", "outlt": "y"}
            {"id": "three", "text": "It hailed.", "writer": "x"}
            """;
        List<Problem> problems = Problems(Head, ("l.jsonl", Text));
        Assert.Equal(2, problems.Count);
        Is("Error SEED2001", "\"writer\"", "'writer' means nothing here; did you mean 'byline'? (and 2 more in this file)", Text, problems[0]);
        Is("Error SEED2001", "\"outlt\"", "'outlt' means nothing here; did you mean 'outlet'?", Text, problems[1]);
        Assert.Equal(0, problems[0].Location.Start.Line);
    }

    [Fact]
    public void A_list_on_one_line_leaves_the_others_readable()
    {
        const string Text = "[1]\n{\"id\": \"two\", \"text\": \"It snowed.\"}\n";
        Is("Error SEED2103", "[1]", "A line of a .jsonl file is one object with \"id\" and \"text\", but this is a list", Text, Only(Head, ("l.jsonl", Text)));
        Assert.Single(Making.Read(Making.Schema(Head), "l.jsonl", Text).Articles);
    }

    [Fact]
    public void A_key_that_nobody_declared_is_told_with_the_section_that_would()
    {
        const string Text = "---\ntags: [locks]\n---\n" + Plain;
        Is(
            "Error SEED2001",
            "tags",
            "'tags' means nothing here; the keys here are id, title, standfirst, outlet, byline, dateline, published, url, and those that 'article' in the schema declares",
            Text,
            Only(Head, ("a.md", Text)));
    }

    [Fact]
    public void A_stray_control_character_is_no_binary_file() => Assert.Empty(Problems(Head, ("a.txt", "The lock\u0001 was opened at noon. Many boats passed.\n")));

    [Theory]
    [InlineData(Plain)]
    [InlineData(Plain + "\n\n")]
    public void The_same_text_twice(string again)
    {
        Problem problem = Only(Head, ("a.txt", Plain), ("b.txt", again));
        Is("Warning SEED5006", "", "'b.txt' has the same text as 'a.txt'; take one of them out", again, problem);
        Assert.EndsWith("b.txt", problem.Location.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_line_ends_make_no_other_text()
    {
        string text = Plain + "\nThe mill stood still.\n";
        Problem problem = Assert.Single(Problems(Head, ("a.txt", text), ("b.txt", text.ReplaceLineEndings("\r\n"))));
        Assert.Equal("SEED5006", problem.Rule.Id);
    }

    [Fact]
    public void Texts_that_differ_are_not_the_same() => Assert.Empty(Problems(Head, ("a.txt", Plain), ("b.txt", Plain.Replace("noon", "nine", StringComparison.Ordinal))));

    [Fact]
    public void Boilerplate_that_no_article_has()
    {
        const string Yaml = Head + "boilerplate: [many BOATS passed, Row with us]\n";
        Problem problem = Assert.Single(Problems(Yaml, ("a.txt", Plain + "\nThe mill stood still.\n")));
        Is("Note SEED5007", "Row with us", "No article holds the words 'Row with us'; copy them from one, or take them out", Yaml, problem);
    }

    [Fact]
    public void Boilerplate_of_an_empty_corpus_is_no_problem() => Assert.Empty(Problems(Head + "boilerplate: [Row with us]\n"));

    [Theory]
    [InlineData("quotes: [{ at: half full, kind: scare }]", "half full")]
    [InlineData("quotes: [{ at: We row at dawn, speaker: ann }]", "We row at dawn")]
    [InlineData("dates: [{ at: Tuesday, value: 2022-11-08 }]", "Tuesday")]
    public void A_correction_that_changes_nothing(string correction, string at)
    {
        const string Text = "\"We row at dawn,\" said Ann Lindqvist on Tuesday. The \"half full\" lock was shut.\n";
        string yaml = Head + "actors: { ann: { name: Ann Lindqvist, kind: person } }\n"
            + "articles: { a.txt: { published: 2022-11-09, " + correction + " } }\n";
        Is(
            "Note SEED4006",
            at,
            $"Without this correction '{at}' is read the same; take it out, unless it is to hold against later changes",
            yaml,
            Only(yaml, ("a.txt", Text)));
    }

    [Theory]
    [InlineData("dateline: MALMO", "'dateline', which is 'MALMO'")]
    [InlineData("published: 2022-10-01", "'published', which is 2022-10-01")]
    [InlineData("published: 2022-11-16", "'published', which is 2022-11-16")]
    public void A_dateline_that_contradicts_the_metadata(string metadata, string what)
    {
        const string Text = "BERGEN, November 8, 2022 (Lock News) - The lock was opened at noon.\n";
        Is(
            "Note SEED3301",
            "BERGEN, November 8, 2022 (Lock News)",
            $"The dateline 'BERGEN, November 8, 2022 (Lock News)' contradicts {what}: correct one of them",
            Text,
            Only(Head + $"articles: {{ a.txt: {{ {metadata} }} }}\n", ("a.txt", Text)));
        foreach (string fitting in new[] { "dateline: Bergen", "published: 2022-11-07", "published: 2022-11-15" })
            Assert.Empty(Problems(Head + $"articles: {{ a.txt: {{ {fitting} }} }}\n", ("a.txt", Text)));
    }

    [Fact]
    public void A_speaker_nobody_declared_is_noted_once_where_actors_are_declared()
    {
        const string Actors = Head + "actors: { ann: { name: Ann Lindqvist, kind: person } }\n";
        const string Text = "\"We row at dawn,\" said the minister Carl Bergman. \"We row far,\" Bergman said. \"We row home,\" said Ann Lindqvist.\n";
        Problem problem = Only(Actors, ("a.txt", Text));
        Is(
            "Note SEED3103",
            "the minister Carl Bergman",
            "'Carl Bergman' speaks here, and 'actors' in the schema does not know the name: declare it there, or as an alias of who it is",
            Text,
            problem);
        Assert.Empty(Problems(Head, ("a.txt", Text)));
    }

    [Fact]
    public void A_member_that_stands_twice_in_a_line()
    {
        const string Lines = "{\"id\": \"one\", \"text\": \"The lock was opened.\", \"id\": \"two\"}\n";
        Problem problem = Assert.Single(Problems(Head, ("l.jsonl", Lines)), static p => p.Rule.Id == "SEED2101");
        Is("Error SEED2101", "\"id\"", "The member 'id' stands twice in one object; keep one of them", Lines, problem);
    }

    [Fact]
    public void A_surname_that_could_be_two_actors()
    {
        const string Actors = Head + "actors:\n  ann: { name: Ann Lindqvist, kind: person }\n  bo: { name: Bo Lindqvist, kind: person";
        const string Text = "Ann Lindqvist met Bo Lindqvist. Later Lindqvist left.\n";
        Problem problem = Only(Actors + " }\n", ("a.txt", Text));
        Is("Note SEED3302", "Lindqvist", "'Lindqvist' could be 'ann' or 'bo' and is read as 'ann'; make it an alias of whom it means, or name the speaker under the article's 'quotes'", Text, problem);
        Assert.Equal(38, problem.Location.Span.Start);
        Assert.Empty(Problems(Actors + ", aliases: [Lindqvist] }\n", ("a.txt", Text)));
        Assert.Empty(Problems(Actors + " }\n", ("a.txt", "Ann Lindqvist came. Later Lindqvist left.\n")));
    }

    [Theory]
    [InlineData("{ name: Ann Lee, kind: person, aliases: [Smith] }")]
    [InlineData("{ name: Ann Lee Works, kind: organisation, aliases: [Smith] }")]
    public void An_alias_that_is_the_surname_of_another(string ann)
    {
        string actors = $"{Head}actors:\n  ann: {ann}\n  bo: {{ name: Bo Smith, kind: person }}\n";
        const string Text = "Ann Lee Works met Bo Smith. Later Smith left.\n";
        Problem problem = Only(actors, ("a.txt", Text));
        Is("Note SEED3302", "Smith", "'Smith' could be 'bo' or 'ann' and is read as 'ann'; make it an alias of whom it means, or name the speaker under the article's 'quotes'", Text, problem);
        Assert.Equal(34, problem.Location.Span.Start);
        Assert.Empty(Problems(actors, ("a.txt", "Ann Lee Works met Carl. Later Smith left.\n")));
    }

    private static void Is(string rule, string at, string message, string text, Problem problem)
    {
        Assert.Equal((rule, message), ($"{problem.Severity} {problem.Rule.Id}", problem.Message));
        Assert.Equal(at, problem.Location.Span.In(text));
    }

    // The one complaint about the schema, and none about the rest.
    private static void IsAll(string rule, string at, string message, string yaml, params (string Path, string Text)[] files)
    {
        SchemaResult schema = SchemaReader.Read(new SourceFile(Making.SchemaPath, yaml));
        Is(rule, at, message, yaml, Assert.Single(schema.Problems));
        Assert.Empty(Making.Build(schema.Schema!, files).Problems);
    }

    private static Problem Only(string yaml, params (string Path, string Text)[] files) => Assert.Single(Problems(yaml, files));

    private static List<Problem> Problems(string yaml, params (string Path, string Text)[] files) => Making.Build(yaml, files).Problems;
}
