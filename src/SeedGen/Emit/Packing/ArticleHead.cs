using System.Globalization;
using SeedGen.Emit.Names;
using SeedGen.Extraction.Corpus.Reading;

namespace SeedGen.Emit.Packing;

/// <summary>
/// What an article is, as bits: where its text is, its path, what it says of itself and the user's own fields.
/// </summary>
internal static class ArticleHead
{
    /// <summary>Packs it, with the words that its bucket shares.</summary>
    public static string Pack(PackedArticle article, CorpusNames names, SharedWords words)
    {
        ArticleModel model = article.Model;
        BitWriter bits = new();
        bits.Flag(model.Line is not null);
        if (model.Line is { } line)
        {
            words.Write(bits, line.FileSha256.Substring(0, 16));
            bits.Number(line.Start, 16).Number(line.Length, 11);
        }
        else
        {
            bits.Long(KeyOf(model.Sha256));
        }

        (string before, string? behind) = Around(model.Path, model.Key);
        words.Write(bits, before);
        words.Write(bits, behind);
        foreach (string? text in ArticleWords.Texts(model)) words.Write(bits, text, article);
        bits.Flag(model.Published is not null);
        if (model.Published is { } published) bits.Moment(published.Value);
        bits.Number(model.Layout.Body.Start, 7).Number(model.Text.Length - model.Layout.Body.End, 1).Number(model.WordCount, 9);
        new FieldPacker(bits, text => words.Write(bits, text, article)).Write(names.ArticleFields, model.Fields);
        return bits.ToString();
    }

    /// <summary>The first eight bytes of a checksum, by which the packed seeds know a file.</summary>
    public static long KeyOf(string sha256) =>
        unchecked((long)ulong.Parse(sha256.Substring(0, 16), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));

    // What stands around the key in the path; all of the path, and null, when the key is not in it.
    private static (string Before, string? Behind) Around(string path, string key)
    {
        int start = key.Length == 0 ? -1 : path.LastIndexOf(key, StringComparison.Ordinal);
        return start < 0 ? (path, null) : (path.Substring(0, start), path.Substring(start + key.Length));
    }
}
