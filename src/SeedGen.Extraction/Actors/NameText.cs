using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>A token, or one side of a hyphen inside one: names are compared part by part.</summary>
/// <param name="Start">Offset into the text.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
/// <param name="FollowsHyphen">True when the part before it is joined to it by a hyphen.</param>
/// <param name="Hash">Hash of its words, see <see cref="WordHash"/>.</param>
internal readonly record struct NamePart(int Start, int Length, bool FollowsHyphen, uint Hash)
{
    /// <summary>Offset behind the part.</summary>
    public int End => Start + Length;
}

/// <summary>A text as the parts that names are made of: "Moscow-backed" names Moscow.</summary>
internal sealed class NameText
{
    private NameText(string text, NamePart[] parts, List<PartRange> blocks)
    {
        Text = text;
        Parts = parts;
        Blocks = blocks;
    }

    /// <summary>The raw text.</summary>
    public string Text { get; }

    /// <summary>All parts in the order of the text.</summary>
    public NamePart[] Parts { get; }

    /// <summary>Runs of parts that a name can't cross, one for each block.</summary>
    public List<PartRange> Blocks { get; }

    /// <summary>The parts of a document's blocks.</summary>
    public static NameText Of(TextDocument document)
    {
        ScratchList<NamePart> parts = new();
        List<PartRange> blocks = [];
        int block = -1;
        ReadOnlySpan<Token> tokens = document.Tokens.AsSpan();
        foreach (Sentence sentence in document.Sentences)
        {
            int first = parts.Count;
            for (int i = sentence.First; i < sentence.End; i++) Cut(document.Text, tokens[i], parts);
            if (sentence.Block == block) blocks[blocks.Count - 1] = blocks[blocks.Count - 1] with { End = parts.Count };
            else blocks.Add(new PartRange(first, parts.Count));
            block = sentence.Block;
        }

        return new(document.Text, parts.Take(), blocks);
    }

    /// <summary>The parts of a name by itself.</summary>
    public static NameText Of(string name)
    {
        ScratchList<Token> tokens = new();
        Tokenizer.Tokenize(name, new TextSpan(0, name.Length), tokens);
        ScratchList<NamePart> parts = new();
        foreach (Token token in tokens.Take()) Cut(name, token, parts);
        NamePart[] all = parts.Take();
        return new(name, all, [new PartRange(0, all.Length)]);
    }

    /// <summary>The words of a part, without copying.</summary>
    public ReadOnlySpan<char> WordsOf(NamePart part) => Text.AsSpan(part.Start, part.Length);

    private static void Cut(string text, in Token token, ScratchList<NamePart> parts)
    {
        if (!token.Is(TokenForm.Hyphened))
        {
            parts.Add(new NamePart(token.Start, token.Length, false, token.Hash));
            return;
        }

        int start = token.Start;
        for (int i = token.Start; i <= token.End; i++)
        {
            if (i < token.End && !Tokenizer.IsHyphen(text[i])) continue;
            if (start < i) parts.Add(new NamePart(start, i - start, start > token.Start, WordHash.Of(text.AsSpan(start, i - start))));
            start = i + 1;
        }
    }
}

/// <summary>A run of parts.</summary>
/// <param name="First">Index of the first.</param>
/// <param name="End">Index behind the last.</param>
internal readonly record struct PartRange(int First, int End);
