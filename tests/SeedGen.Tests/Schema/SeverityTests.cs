using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;

namespace SeedGen.Tests.Schema;

public class SeverityTests
{
    [Fact]
    public void Severities_are_read_for_the_corpus_and_for_an_article()
    {
        CorpusSchema schema = SchemaText.Valid(
            "severity: { SEED3102: warning, SEED3201: error, SEED3203: none }\narticles: { a.txt: { severity: { SEED3102: note } } }\n");

        Assert.Equal(
            [(null, "SEED3102", ProblemSeverity.Warning), (null, "SEED3201", ProblemSeverity.Error), (null, "SEED3203", null), ("a.txt", "SEED3102", ProblemSeverity.Note)],
            schema.Severities.Select(static s => (s.Article, s.RuleId, s.Severity)));
    }

    [Theory]
    [InlineData("SEED3012: none", "error SEED1040 <SEED3012>: There is no rule 'SEED3012'; did you mean 'SEED3102'?")]
    [InlineData("quotes: none", "error SEED1040 <quotes>: There is no rule 'quotes'")]
    [InlineData("SEED3102: waning", "error SEED2006 <waning>: 'SEED3102' is one of none, note, warning, error, not 'waning'; did you mean 'warning'?")]
    [InlineData("SEED3102: off", "error SEED2006 <off>: 'SEED3102' is one of none, note, warning, error, not 'off'; did you mean 'none'?")]
    [InlineData("SEED3102: info", "error SEED2006 <info>: 'SEED3102' is one of none, note, warning, error, not 'info'; did you mean 'note'?")]
    [InlineData("SEED3102: [note]", "error SEED2003 <[note]>: 'SEED3102' takes one of none, note, warning, error, not a list")]
    [InlineData("SEED2001: warning", "error SEED1041 <SEED2001>: The severity of SEED2001 ('Unknown key') can't be set here: without an error, data would be wrong or missing")]
    [InlineData("SEED9005: none", "error SEED1041 <SEED9005>: The severity of SEED9005 ('Article without a schema') can't be set here: it is the build's, so use NoWarn or a .globalconfig")]
    public void What_can_not_be_set_is_an_error_at_its_place(string setting, string problem)
    {
        Assert.Equal([problem], SchemaText.Problems($"severity: {{ {setting} }}\n"));
        Assert.Equal([problem], SchemaText.Problems($"articles:\n  a.txt:\n    severity: {{ {setting} }}\n"));
    }

    [Fact]
    public void A_severity_is_no_part_of_what_articles_need()
    {
        const string Rest = "articles: { a.txt: { title: A } }\n";
        CorpusSchema before = SchemaText.Valid("severity: { SEED3102: warning }\n" + Rest);
        CorpusSchema after = SchemaText.Valid("severity:\n  SEED3102: none\n" + Rest);

        Assert.Equal(before.Settings, after.Settings);
        Assert.Equal(before.Articles, after.Articles);
        Assert.NotEqual(before.Severities, after.Severities);
    }

    [Fact]
    public void The_ids_of_all_rules_are_well_formed_and_their_own()
    {
        Assert.All(ProblemRules.ById, static rule => Assert.Matches("^SEED[1-59][0-9]{3}$", rule.Key));
        Assert.All(ProblemRules.ById, static rule => Assert.Equal(rule.Key, rule.Value.Id));
    }
}
