using SeedGen.Extraction;
using SeedGen.Extraction.Corpus.Reading;

namespace SeedGen.Tests.Corpus;

public sealed class CorpusFolderTests
{
    [Theory]
    [InlineData("drafts/**", "drafts/a.txt", true)]
    [InlineData("drafts/**", "drafts/x/y/a.txt", true)]
    [InlineData("drafts/**", "old/drafts/a.txt", false)]
    [InlineData("**/drafts/**", "old/drafts/a.txt", true)]
    [InlineData("**/drafts/**", "drafts/a.txt", true)]
    [InlineData("*.md", "a.md", true)]
    [InlineData("*.md", "x/a.md", false)]
    [InlineData("**/*.md", "a.md", true)]
    [InlineData("**/*.md", "x/y/a.md", true)]
    [InlineData("x/**/a?.txt", "x/1/2/a3.txt", true)]
    [InlineData("x/**/a?.txt", "x/a.txt", false)]
    [InlineData("x/*/a.txt", "x/y/z/a.txt", false)]
    [InlineData("a*b*c.txt", "aXbYbZc.txt", true)]
    [InlineData("a.txt", "aXtxt", false)]
    [InlineData(".\\drafts\\*.txt", "drafts/a.txt", true)]
    [InlineData("Drafts/**", "drafts/a.txt", false)]
    [InlineData("", "a.txt", false)]
    [InlineData("drafts", "drafts/a.txt", true)]
    [InlineData("drafts/", "drafts/x/a.txt", true)]
    [InlineData("./drafts/", "drafts/a.txt", true)]
    [InlineData("**/drafts", "old/drafts/x/a.txt", true)]
    [InlineData("old/*/drafts", "old/1/drafts/a.txt", true)]
    [InlineData("drafts", "old/drafts/a.txt", false)]
    [InlineData("drafts", "drafts-2/a.txt", false)]
    [InlineData("drafts/*", "drafts/x/a.txt", false)]
    [InlineData("*", "drafts/a.txt", false)]
    [InlineData("/", "a.txt", false)]
    [InlineData("dr*/", "drafts/x/a.txt", true)]
    [InlineData("dr*\\", "drafts/a.txt", true)]
    [InlineData("dr?fts/", "drafts/a.txt", true)]
    [InlineData("**/dr*/", "old/drafts/a.txt", true)]
    [InlineData("*/", "drafts/a.txt", true)]
    [InlineData("*/", "a.txt", false)]
    [InlineData("dr*/", "drama.txt", false)]
    [InlineData("dr*/", "old/drafts/a.txt", false)]
    [InlineData("dr*", "drafts/a.txt", false)]
    [InlineData("a.txt/", "a.txt", false)]
    [InlineData("**/", "drafts/a.txt", true)]
    public void Globs_describe_whole_paths(string pattern, string path, bool expected) =>
        Assert.Equal(expected, PathGlob.IsMatch(pattern, path));

    [Fact]
    public void A_hostile_glob_ends() =>
        Assert.False(PathGlob.IsMatch(
            string.Join("/", Enumerable.Repeat("**/*a*a*a*a", 40)), string.Join("/", Enumerable.Repeat(new string('a', 60) + "b", 200)) + "/z"));

    [Theory]
    [InlineData("a/b", "a/b")]
    [InlineData("C:\\x\\..\\seeds\\a.txt", "C:/seeds/a.txt")]
    [InlineData("./a//b/./c", "a/b/c")]
    [InlineData("/a/b/../../../c", "/c")]
    [InlineData("../../a/../b", "../../b")]
    [InlineData("\\\\share\\x\\y", "//share/x/y")]
    [InlineData("/a/..b/c..", "/a/..b/c..")]
    [InlineData("a/..", "")]
    public void Paths_are_made_comparable(string path, string expected) => Assert.Equal(expected, CorpusPath.Normalise(path));

    [Theory]
    [InlineData("/r/seeds/a.txt", "/r/seeds/seedgen.yaml", "a.txt")]
    [InlineData("/r/seeds/x/y/a.txt", "/r/seeds/seedgen.yaml", "x/y/a.txt")]
    [InlineData("/r/src/../seeds/sub/a.txt", "\\r\\seeds\\sub\\seedgen.yaml", "a.txt")]
    [InlineData("/r/seeds/sub/deep/a.txt", "\\r\\seeds\\sub\\seedgen.yaml", "deep/a.txt")]
    [InlineData("/r/seeds/subway/a.txt", "/r/seeds/seedgen.yaml", "subway/a.txt")]
    [InlineData("/r/a.txt", null, null)]
    public void A_file_belongs_to_the_nearest_schema_above_it(string path, string? schema, string? relative)
    {
        SchemaScope scope = new(["\\r\\seeds\\sub\\seedgen.yaml", "/r/seeds/seedgen.yaml"]);
        SeedPlace? place = scope.Locate(path);
        Assert.Equal((schema, relative), (place?.SchemaPath, place?.RelativePath));
    }

    [Theory]
    [InlineData("seedgen.yaml", "a.txt", "a.txt")]
    [InlineData("/seedgen.yaml", "/x/a.txt", "x/a.txt")]
    public void A_schema_may_stand_at_the_root(string schema, string path, string relative) =>
        Assert.Equal(new SeedPlace(schema, relative), new SchemaScope([schema]).Locate(path));

    [Theory]
    [InlineData("a.txt", true, false)]
    [InlineData("a.MD", true, false)]
    [InlineData("x/a.jsonl", true, false)]
    [InlineData("a.json", false, false)]
    [InlineData("x\\seedgen.yaml", false, true)]
    [InlineData("myseedgen.yaml", false, false)]
    public void Files_are_told_by_their_names(string path, bool isSeed, bool isSchema) =>
        Assert.Equal((isSeed, isSchema), (CorpusFolder.IsSeed(path), CorpusFolder.IsSchema(path)));

    [Fact]
    public void Entries_are_found_by_path_and_all_may_be_about_a_line()
    {
        var schema = Making.Schema("seedgen: 1\narticles:\n  ./a.txt: { outlet: X }\n  b: { outlet: Y }\n");
        PreparedEntries entries = new(schema.Articles);

        Assert.Equal("./a.txt", entries.Find("a.txt")!.Key);
        Assert.Null(entries.Find("c"));
        Assert.Equal(["./a.txt"], entries.Of("a.txt").Select(static e => e.Key));
        Assert.Equal(["./a.txt", "b"], entries.Of("x.JSONL").Select(static e => e.Key));
        Assert.Equal(new PreparedEntries(schema.Articles), entries);
    }

    [Fact]
    public void Excluded_files_match_one_of_the_globs()
    {
        Assert.True(CorpusFolder.IsExcluded(["x/**", "*.md"], "a.md"));
        Assert.False(CorpusFolder.IsExcluded(["x/**", "*.md"], "a.txt"));
    }
}
