using System.Text.Json;
using SeedGen.Tool;

namespace SeedGen.Tests.Tool;

public sealed class SchemaCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Both_schemas_are_written_beside_the_users_own_and_know_its_names()
    {
        _folder.Write("seedgen.yaml", "seedgen: 1\nnamespace: N\ncorpus: C\narticle:\n  fields:\n    desk: { type: string }\nactors:\n  ana: { name: Ana Lind, kind: person }\n");
        _folder.Write("deep/a.txt", "Text.");
        _folder.Write("lines.jsonl", """{"id": "from-a-line", "text": "Text."}""");
        _folder.Write("other/seedgen.yaml", "seedgen: 1\nnamespace: N\ncorpus: Other\n");
        _folder.Write("other/b.txt", "Text.");
        Assert.Equal((0, ""), Run(_folder.Path, null));
        string schema = Read("seedgen.schema.json");
        Assert.Contains("\"ana\"", schema, StringComparison.Ordinal);
        Assert.Contains("\"deep/a.txt\"", schema, StringComparison.Ordinal);
        Assert.Contains("\"from-a-line\"", schema, StringComparison.Ordinal);
        Assert.DoesNotContain("b.txt", schema, StringComparison.Ordinal);
        Assert.Contains("\"desk\"", Read("seedgen.frontmatter.schema.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_folder_can_take_them_and_the_schema_can_be_named_as_a_file()
    {
        string file = _folder.Write("seedgen.yaml", "seedgen: 1\nnamespace: N\ncorpus: C\n");
        Assert.Equal((0, ""), Run(file, Path.Combine(_folder.Path, "out")));
        Assert.NotEmpty(Read("out/seedgen.schema.json"));
        Assert.False(File.Exists(Path.Combine(_folder.Path, "seedgen.schema.json")));
    }

    [Fact]
    public void Without_a_schema_there_is_nothing_to_write()
    {
        (int exitCode, string errors) = Run(_folder.Path, null);
        Assert.Equal(1, exitCode);
        Assert.Contains("seedgen.yaml: error: ", errors, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    private string Read(string name)
    {
        string text = File.ReadAllText(Path.Combine(_folder.Path, name));
        using JsonDocument _ = JsonDocument.Parse(text);
        return text;
    }

    private static (int ExitCode, string Errors) Run(string path, string? output)
    {
        using var written = new StringWriter();
        using var errors = new StringWriter();
        return (new SchemaCommand(written, errors).Run(path, output), errors.ToString());
    }
}
