using SeedGen.Extraction;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Schema;

namespace SeedGen.Tool;

/// <summary>A form in which <c>seedgen extract</c> writes articles.</summary>
internal interface IArticleWriter : IDisposable
{
    /// <summary>Writes what was found in <paramref name="article"/>, all of it before it returns.</summary>
    /// <param name="path">The article's file; of a line of a data set, the file and the article's id.</param>
    /// <param name="article">The article.</param>
    /// <param name="declared">The actors that the schema declares.</param>
    public void Write(string path, ArticleModel article, ValueList<DeclaredActor> declared);
}
