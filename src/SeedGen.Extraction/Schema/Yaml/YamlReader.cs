using System.Globalization;
using System.Runtime.CompilerServices;
using SeedGen.Extraction.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SeedGen.Extraction.Schema.Yaml;

/// <summary>
/// Reads YAML into nodes with places. The only file that names YamlDotNet: when another package has loaded another
/// version of it into the compiler, the call below fails to load, and that becomes a problem that says so.
/// </summary>
/// <remarks>
/// Reads events, not documents: the document loader recurses, and 100,000 opening brackets would take the compiler
/// down with it. Anchors, aliases, tags and merge keys are refused, so that what is written is what is meant.
/// </remarks>
internal static class YamlReader
{
    /// <summary>How deep lists and mappings may be nested.</summary>
    public const int MaxDepth = 64;

    // YamlDotNet's word for half of a character beyond the first 65,536.
    private const string HalfPair = "surrogates";

    private const string WriteOut = "write the value out";

    private static readonly char[] Separators = ['\u0085', '\u2028', '\u2029'];

    /// <summary>
    /// Reads the YAML in <paramref name="region"/> of <paramref name="file"/>. Spans are offsets into the whole file.
    /// Null when there is nothing; of broken YAML, what stands before the break.
    /// </summary>
    public static DataNode? Read(SourceFile file, TextSpan region, ProblemList problems, CancellationToken cancellation = default) =>
        PlainYaml.Read(file.Text, region, cancellation) ?? ReadAny(file, region, problems, cancellation);

    /// <summary>The same by the whole parser, which is slow to start, whatever the YAML is.</summary>
    public static DataNode? ReadAny(
        SourceFile file, TextSpan region, ProblemList problems, CancellationToken cancellation = default)
    {
        // YamlDotNet takes a NUL for the end of the input and says nothing.
        int nul = file.Text.IndexOf('\0', region.Start, region.Length);
        TextSpan whole = region;
        if (nul >= 0)
        {
            problems.Add(ProblemRules.NulCharacter, new TextSpan(nul, 1));
            region = TextSpan.FromBounds(region.Start, nul);
        }

        string text = WithoutSeparators(file.Text, region, problems);
        ProblemList found = problems.Fork();
        DataNode? root = Guard(() => ReadEvents(text, region, found, cancellation), region, found);

        // What a NUL cuts short is seldom whole, which is no fault of its own. With a blank for it, only real faults are left.
        if (nul >= 0)
        {
            ProblemList real = problems.Fork();
            Guard(() => ReadEvents(text.Replace('\0', ' '), whole, real, cancellation), whole, real);
            if (!real.Settle(region, ProblemRules.UnreadableYaml)) found.Settle(region, ProblemRules.UnreadableYaml);
        }

        problems.Add(found.ToValueList());
        return root;
    }

    /// <summary>What text without quotation marks is.</summary>
    public static ScalarKind KindOfPlain(string value) =>
        value is "" or "~" or "null" or "Null" or "NULL" ? ScalarKind.Null : ScalarKind.Plain;

    /// <summary>
    /// Runs what needs YamlDotNet, and turns a failure to load it into a problem at the start of
    /// <paramref name="region"/>.
    /// </summary>
    public static DataNode? Guard(Func<DataNode?> read, TextSpan region, ProblemList problems)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (
            e is FileNotFoundException or FileLoadException or MissingMemberException or TypeLoadException)
        {
            problems.Add(ProblemRules.YamlReaderUnavailable, new TextSpan(region.Start, 0),
                Excerpt.Of(e.Message, Excerpt.Sentence));
            return null;
        }
    }

    // No editor shows these, and YamlDotNet ends a line at each: the complaint would stand at some place behind. Blanks
    // instead keep all places.
    private static string WithoutSeparators(string text, TextSpan region, ProblemList problems)
    {
        char[]? mended = null;
        for (int at = region.Start; at < region.End; at++)
        {
            at = text.IndexOfAny(Separators, at, region.End - at);
            if (at < 0) break;
            string code = ((int)text[at]).ToString("X4", CultureInfo.InvariantCulture);
            problems.Add(ProblemRules.LineSeparator, new TextSpan(at, 1), code);
            mended ??= text.ToCharArray();
            mended[at] = ' ';
        }

        return mended is null ? text : new string(mended);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static DataNode? ReadEvents(string text, TextSpan region, ProblemList problems, CancellationToken cancellation)
    {
        var builder = new DataNodeBuilder(problems);
        var parser = new Parser(new StringReader(region.In(text)));
        HashSet<string> anchors = new(StringComparer.Ordinal);
        int reached = region.Start;
        bool isWhole = false;
        try
        {
            while (parser.MoveNext() && parser.Current is { } current)
            {
                cancellation.ThrowIfCancellationRequested();
                TextSpan span = SpanOf(current, region, text);

                // The parser keeps no place for a key that is not there: it is before the next thing that stands there.
                if (span.IsEmpty && span.Start < reached && current is Scalar) span = new(BehindComments(text, reached, region.End), 0);
                reached = span.End;
                if (current is NodeEvent node) RefuseProperties(node, span, text, anchors, problems);
                if (!Take(current, span, text, builder, anchors, problems)) break;
            }

            isWhole = builder.Depth == 0;
        }
        catch (YamlException e)
        {
            YamlBreak fault = new(text, region, problems) { Reached = reached };
            if (e.Message.Contains(HalfPair)) fault.ReportHalfPair();
            else fault.Report(e.Message, TextSpan.FromBounds(At(e.Start, region), At(e.End, region)), builder);
        }
        catch (ArgumentException)
        {
            new YamlBreak(text, region, problems) { Reached = reached }.ReportHalfPair();
        }
        catch (InvalidOperationException)
        {
            new YamlBreak(text, region, problems) { Reached = reached }.ReportUnclosed(builder.OpenBracket(text) ?? reached);
        }

        builder.CloseAll();
        return isWhole || builder.Root is not { } root ? builder.Root : DataNodes.BrokenOff(root);
    }

    // False where reading has to stop.
    private static bool Take(
        ParsingEvent current, TextSpan span, string text, DataNodeBuilder builder, HashSet<string> anchors, ProblemList problems)
    {
        switch (current)
        {
            case DocumentStart { IsImplicit: true } when builder.Root is not null:
                problems.Add(ProblemRules.UnreadableYaml, new TextSpan(span.Start, 1), YamlFaults.BehindDocument);
                return false;
            case DocumentStart when builder.Root is not null:
                problems.Add(ProblemRules.SeveralDocuments, span);
                return false;
            case MappingStart or SequenceStart when builder.Depth == MaxDepth:
                problems.Add(ProblemRules.DeepNesting, span, NodeNames.Number(MaxDepth));
                return false;
            case MappingStart:
                builder.OpenMapping(span.Start);
                break;
            case SequenceStart:
                builder.OpenSequence(span.Start);
                break;
            case MappingEnd or SequenceEnd:
                // A block ends with its last item; only a closing bracket has a place of its own.
                builder.Close(span.IsEmpty ? null : span.End);
                break;
            case AnchorAlias alias:
                problems.Add(ProblemRules.UnsupportedYaml, span, "The alias", "*" + alias.Value.Value,
                    anchors.Contains(alias.Value.Value) ? WriteOut : "if it is a value itself, put it in quotation marks");
                builder.Skip(span);
                break;
            case Scalar { Value: "<<", Style: ScalarStyle.Plain } when builder.AtKey:
                problems.Add(ProblemRules.UnsupportedYaml, span, "The merge key", "<<", WriteOut);
                builder.Skip(span);
                break;
            case Scalar { Value: "", Style: ScalarStyle.Plain, Tag.IsEmpty: false }:
                builder.Skip(span);
                break;
            case Scalar { Style: ScalarStyle.Plain } when builder.AtItem && YamlFaults.ItemInside(text, span) is { } inside:
                problems.Add(ProblemRules.UnsupportedYaml, inside, "The item", Excerpt.Of(inside.In(text)),
                    "indent it like the one above, or put both in one pair of quotation marks");
                builder.Skip(span);
                break;
            case Scalar scalar:
                builder.Add(new DataScalar(scalar.Value, KindOf(scalar), span));
                break;
        }

        return true;
    }

    private static void RefuseProperties(NodeEvent node, TextSpan span, string text, HashSet<string> anchors, ProblemList problems)
    {
        if (!node.Anchor.IsEmpty)
        {
            anchors.Add(node.Anchor.Value);
            problems.Add(ProblemRules.UnsupportedYaml, span.Trim(text), "The anchor", "&" + node.Anchor.Value,
                WriteOut + ", or put it in quotation marks if it is text");
        }
        if (!node.Tag.IsEmpty)
        {
            string written = YamlFaults.TagAt(text, span) ?? node.Tag.Value;
            problems.Add(ProblemRules.UnsupportedYaml, span.Trim(text), "The tag", Excerpt.Of(written),
                "take it out, or put it in quotation marks with the value it belongs to");
        }
    }

    private static ScalarKind KindOf(Scalar scalar) => scalar.Style switch
    {
        ScalarStyle.Plain => KindOfPlain(scalar.Value),
        _ => ScalarKind.Text,
    };

    private static TextSpan SpanOf(ParsingEvent current, TextSpan region, string text)
    {
        var span = TextSpan.FromBounds(At(current.Start, region), At(current.End, region));
        return current switch
        {
            // A block scalar's end mark is the start of what follows.
            Scalar { Style: ScalarStyle.Literal or ScalarStyle.Folded } => span.Trim(text),
            // The end mark of a flow list stands before its bracket, that of a block wherever the next token is.
            MappingEnd or SequenceEnd =>
                new TextSpan(span.Start, span.Start < region.End && text[span.Start] is ']' or '}' ? 1 : 0),
            _ => span,
        };
    }

    // Behind blanks too.
    private static int BehindComments(string text, int at, int end)
    {
        while (at < end && (text[at] == '#' || char.IsWhiteSpace(text[at])))
            at = text[at] == '#' ? LineBounds.End(text, at) : at + 1;
        return Math.Min(at, end);
    }

    private static int At(in Mark mark, TextSpan region) => region.Start + (int)Math.Min(mark.Index, region.Length);
}
