using SeedGen.Extraction.Articles.Layout;
using SeedGen.Extraction.Articles.Site;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Extraction.Articles;

/// <summary>Reads a seed file that is an article.</summary>
internal static class SeedReader
{
    /// <summary>The article of <paramref name="file"/>.</summary>
    /// <param name="file">The file; the extension of its path decides how it is read.</param>
    /// <param name="boilerplate">Finds the words by which the user knows boilerplate; null where there are none.</param>
    /// <param name="order">How the user reads numeric dates.</param>
    /// <param name="problems">Takes complaints about <paramref name="file"/>.</param>
    /// <param name="cancellation">Asked for each paragraph.</param>
    /// <exception cref="OperationCanceledException">The caller wants no answer any more.</exception>
    public static RawArticle Read(
        SourceFile file, KnownWords? boilerplate, DateOrder order, ProblemList problems, CancellationToken cancellation = default)
    {
        FrontMatter front = FrontMatter.Read(file, CorpusPath.HasExtension(file.Path, ".md"), problems);
        ScratchList<Token> tokens = Tokenizer.Cut(file.Text, TextSpan.FromBounds(front.End, file.Text.Length), cancellation);
        ArticleLayout layout = LayoutReader.Read(file.Text, front.End, tokens, boilerplate, order, problems, cancellation);
        return new RawArticle(null, file.Text, tokens, layout, problems) { Metadata = front.Metadata };
    }
}
