using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>A token, or one side of a hyphen inside one: names are compared part by part.</summary>
/// <param name="Start">Offset into the text.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
/// <param name="FollowsHyphen">True when the part before it is joined to it by a hyphen.</param>
/// <param name="Hash">Hash of its words, see <see cref="WordHash"/>.</param>
/// <param name="Token">Index of the token.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NamePart(int Start, int Length, bool FollowsHyphen, ulong Hash, int Token)
{
    /// <summary>Offset behind the part.</summary>
    public int End => Start + Length;
}

/// <summary>A text as the parts that names are made of: "Moscow-backed" names Moscow.</summary>
internal sealed class NameText
{
    private readonly ScratchList<NamePart> _parts;
    private readonly ScratchList<PartRange> _blocks;

    private readonly ScratchList<int> _places;
    private bool? _namesBothKoreas;
    private bool? _namesKorea;

    private NameText(string text, NameScratch scratch) =>
        (Text, _parts, _blocks, _places) = (text, scratch.Parts, scratch.Blocks, scratch.NamePlaces);

    /// <summary>The raw text.</summary>
    public string Text { get; }

    /// <summary>All parts in the order of the text.</summary>
    public ScratchList<NamePart> Parts => _parts;

    /// <summary>Runs of parts that a name can't cross, one for each block.</summary>
    public ScratchList<PartRange> Blocks => _blocks;

    /// <summary>
    /// Indexes of the parts where a name may begin at all: those with a capital or beside a hyphen, and those that are a small word
    /// or a sign which a well-known or declared name begins with.
    /// </summary>
    public ScratchList<int> Places => _places;

    /// <summary>True when it is about both halves of Korea. Few texts ask.</summary>
    public bool NamesBothKoreas => _namesBothKoreas ??= Has("Korean Peninsula") || Has("Korean peninsula")
        || ((Has("North Korea") || Has("DPRK") || Has("Pyongyang")) && (Has("South Korea") || Has("Seoul")));

    /// <summary>True when it is about Korea at all. Few texts ask.</summary>
    public bool NamesKorea => _namesKorea ??= Has("Korea") || Has("DPRK") || Has("Pyongyang") || Has("Seoul");

    private bool Has(string words) => Text.IndexOf(words, StringComparison.Ordinal) >= 0;

    /// <summary>The parts of a document's blocks; they stand in <paramref name="scratch"/>.</summary>
    public static NameText Of(TextDocument document, ActorLexicon declared, NameScratch scratch)
    {
        NameText text = new(document.Text, scratch);
        int block = -1;
        ReadOnlySpan<Token> tokens = document.Tokens.AsSpan();
        foreach (ref readonly Sentence sentence in document.Sentences.AsSpan())
        {
            document.Cancellation.ThrowIfCancellationRequested();
            int first = text._parts.Count;
            text.Add(tokens, sentence.First, sentence.End, declared);
            if (sentence.Block == block) text._blocks[text._blocks.Count - 1] = text._blocks[text._blocks.Count - 1] with { End = text._parts.Count };
            else
            {
                bool isHeadline = document.Blocks[sentence.Block].Kind is BlockKind.Title or BlockKind.Heading;
                text._blocks.Add(new PartRange(first, text._parts.Count, isHeadline));
            }

            block = sentence.Block;
        }

        return text;
    }

    // Adds the parts of the tokens from first up to end. Kept apart from its caller, so that what each token is asked by stays in
    // the processor's registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Add(ReadOnlySpan<Token> tokens, int first, int end, ActorLexicon declared)
    {
        ActorLexicon known = KnownActors.Lexicon;
        bool hasDeclared = declared.HasSmallStarts;
        ScratchList<NamePart> parts = _parts;
        for (int i = first; i < end; i++)
        {
            ref readonly Token token = ref tokens[i];
            ulong hash = token.Hash;
            if (token.Is(TokenForm.Hyphened))
            {
                int cut = parts.Count;
                Cut(Text, token, i, parts);
                while (cut < parts.Count) _places.Add(cut++);
                continue;
            }

            // One question: of two the first would be guessed wrong at every other capital.
            bool isPlace = token.Is(TokenForm.Capital) | known.MayBeginSmall(hash);
            if (isPlace || (hasDeclared && declared.MayBeginSmall(hash))) _places.Add(parts.Count);
            parts.Add(new NamePart(token.Start, token.Length, false, hash, i));
        }
    }

    /// <summary>The parts of a name by itself.</summary>
    public static NamePart[] PartsOf(string name)
    {
        ScratchList<NamePart> parts = new();
        if (!AreWords(name, parts))
        {
            parts.Truncate(0);
            ScratchList<Token> tokens = new();
            Tokenizer.Tokenize(name, new TextSpan(0, name.Length), tokens);
            for (int i = 0; i < tokens.Count; i++)
            {
                ref Token token = ref tokens[i];
                if (token.Is(TokenForm.Hyphened)) Cut(name, token, i, parts);
                else parts.Add(new NamePart(token.Start, token.Length, false, token.Hash, i));
            }

            tokens.Release();
        }

        return parts.Take();
    }

    /// <summary>The words of a part, without copying.</summary>
    public ReadOnlySpan<char> WordsOf(in NamePart part) => Text.AsSpan(part.Start, part.Length);

    // Nearly every name is ASCII letters with blanks between them.
    private static bool AreWords(string name, ScratchList<NamePart> parts)
    {
        int start = 0;
        ulong grown = WordHash.Start;
        for (int i = 0; i <= name.Length; i++)
        {
            char c = i < name.Length ? name[i] : ' ';
            if (WordLetters.IsAscii(c))
            {
                grown = WordHash.AddFolded(grown, c | 0x20u);
                continue;
            }

            if (c != ' ') return false;
            if (start < i) parts.Add(new NamePart(start, i - start, false, WordHash.From(grown), parts.Count));
            start = i + 1;
            grown = WordHash.Start;
        }

        return true;
    }

    private static void Cut(string text, in Token token, int index, ScratchList<NamePart> parts)
    {
        int start = token.Start;
        for (int i = token.Start; i <= token.End; i++)
        {
            if (i < token.End && !Tokenizer.IsHyphen(text[i])) continue;
            if (start < i) parts.Add(new NamePart(start, i - start, start > token.Start, WordHash.Of(text.AsSpan(start, i - start)), index));
            start = i + 1;
        }
    }
}

/// <summary>A run of parts.</summary>
/// <param name="First">Index of the first.</param>
/// <param name="End">Index behind the last.</param>
/// <param name="IsHeadline">True when they are those of a title or heading.</param>
internal readonly record struct PartRange(int First, int End, bool IsHeadline);
