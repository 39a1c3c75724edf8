using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema.Fields;
using SeedGen.Extraction.Schema.Yaml;

namespace SeedGen.Extraction.Schema;

/// <summary>
/// Reads what the schema says of single articles. Each entry is cut out of the file and counts its places from its own
/// first line, so that an edit above it leaves it equal.
/// </summary>
internal sealed class ArticleEntriesReader(SourceFile file, ValueList<ActorSchema> actors, bool areActorsKnown, ProblemList problems)
{
    private const string Ignore = "ignore";

    private readonly ActorHints _hints = new(actors);
    private readonly HashSet<string> _actorIds = new(actors.Select(static a => a.Actor.Key), StringComparer.Ordinal);
    private readonly List<ArticleEntry> _entries = [];
    private readonly List<FragmentOrigin> _fragments = [];
    private readonly Dictionary<string, DataScalar> _keys = new(StringComparer.Ordinal);
    private readonly List<SeveritySetting> _severities = [];
    private int _linesStart = -1;
    private string _lines = "";

    /// <summary>The entries in the order written.</summary>
    public ValueList<ArticleEntry> Entries => _entries.ToValueList();

    /// <summary>Where each entry begins in the file.</summary>
    public ValueList<FragmentOrigin> Fragments => _fragments.ToValueList();

    /// <summary>The severities that entries set.</summary>
    public ValueList<SeveritySetting> Severities => _severities.ToValueList();

    /// <summary>Reads the section <c>articles:</c>.</summary>
    public void Read(DataMapping? section, CancellationToken cancellation)
    {
        if (section is null) return;
        foreach (DataEntry entry in section.Entries)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!IsNew(entry.Key)) continue;
            DataMapping mapping = Sections.Mapping(entry, problems)
                ?? new DataMapping(default, new TextSpan(entry.Key.Span.End, 0));
            LinePosition position = file.PositionAt(entry.Key.Span.Start);
            var origin = new FragmentOrigin(entry.Key.Value, entry.Key.Span.Start - position.Column, position.Line);
            _fragments.Add(origin);
            bool isReadable = entry.Value is DataMapping or DataScalar { Kind: ScalarKind.Null };
            _entries.Add(ReadEntry(entry.Key, mapping, origin) with { IsReadable = isReadable && mapping.IsWhole });
        }
    }

    // "one.txt" and "./one.txt" are one file.
    private bool IsNew(DataScalar key)
    {
        string path = CorpusPath.Normalise(key.Value);
        if (!_keys.TryGetValue(path, out DataScalar? first))
        {
            _keys.Add(path, key);
            return true;
        }

        string line = NodeNames.Number(file.PositionAt(first.Span.Start).Line + 1);
        problems.Add(ProblemRules.DuplicateKey, key.Span, Excerpt.Of(key.Value), line);
        return false;
    }

    private ArticleEntry ReadEntry(DataScalar key, DataMapping mapping, FragmentOrigin origin)
    {
        string lines = LinesOf(origin.Offset, Math.Max(key.Span.End, mapping.Span.End));
        List<DataEntry> metadata = [];
        ValueList<QuoteCorrection> quotes = default;
        ValueList<DateCorrection> dates = default;
        string? deprecated = null;
        Sections.CheckReason(mapping, problems);
        foreach (DataEntry entry in mapping.Entries)
        {
            switch (entry.Key.Value)
            {
                case "quotes":
                    quotes = ReadList(entry, BuiltInFields.QuoteCorrection, fields => QuoteFrom(fields, origin));
                    break;
                case "dates":
                    dates = ReadList(entry, BuiltInFields.DateCorrection, fields => DateFrom(fields, origin));
                    break;
                case "deprecated":
                    deprecated = Text(FieldReader.Read(entry.Value, BuiltInFields.Deprecated, DateOrder.Unknown, problems));
                    break;
                case SeverityReader.Key:
                    _severities.AddRange(SeverityReader.Read(entry, key.Value, problems));
                    break;
                default:
                    metadata.Add(entry);
                    break;
            }
        }

        var own = new DataMapping(metadata.ToValueList(), mapping.Span);
        return new ArticleEntry(
            key.Value,
            new SourceFile(file.Path, lines, key.Value),
            DataNodes.Shift(key.Span, -origin.Offset),
            (DataMapping)DataNodes.Shift(own, -origin.Offset))
        {
            Quotes = quotes,
            Dates = dates,
            Deprecated = deprecated,
        };
    }

    private ValueList<T> ReadList<T>(
        DataEntry entry, ValueList<FieldSchema> fields, Func<Dictionary<string, NamedValue>, T> make)
    {
        if (entry.Value is DataScalar { Kind: ScalarKind.Null }) return default;
        if (entry.Value is not DataSequence list)
        {
            Sections.Wrong(entry, "a list of items with the key 'at'", problems);
            return default;
        }

        List<T> corrections = [];
        foreach (DataNode node in list.Items)
        {
            if (node is not DataMapping item)
            {
                Sections.Wrong(entry with { Value = node }, "items with the key 'at'", problems);
                continue;
            }

            var values = FieldReader.ReadAll(item, fields, DateOrder.Unknown, problems, Opening(item))
                .ToDictionary(static v => v.Name, StringComparer.Ordinal);
            if (!values.TryGetValue("at", out NamedValue? at)) continue;
            if (item.Entries.All(static e => e.Key.Value == "at" || SaysNothing(e))) NoteEmpty(at, fields);
            if (Ignores(values)) NoteBesideIgnore(item);
            if (IsKnown(values)) corrections.Add(make(values));
        }

        return corrections.ToValueList();
    }

    private void NoteEmpty(NamedValue at, ValueList<FieldSchema> fields)
    {
        string others = string.Join(" or ", fields.Skip(1).Select(static f => $"'{f.Name}'"));
        problems.Add(ProblemRules.EmptyCorrection, at.Location!.Span, others);
    }

    private static bool SaysNothing(DataEntry entry) => entry.Value is DataScalar { Kind: ScalarKind.Null }
        || (entry.Key.Value == Ignore && entry.Value is DataScalar { Kind: not ScalarKind.Text, Value: "false" });

    // Of what is left out, nothing else can be said.
    private void NoteBesideIgnore(DataMapping item)
    {
        foreach (DataEntry entry in item.Entries)
        {
            if (entry.Key.Value is not ("speaker" or "kind" or "value") || SaysNothing(entry)) continue;
            problems.Add(ProblemRules.SettingDoesNotFit, entry.Key.Span, entry.Key.Value, "what is ignored", $"take it or '{Ignore}' out");
        }
    }

    private bool IsKnown(Dictionary<string, NamedValue> values)
    {
        if (!values.TryGetValue("speaker", out NamedValue? speaker)) return true;
        string id = ((ReferenceValue)speaker.Value).Key;
        if (_actorIds.Contains(id)) return true;
        if (areActorsKnown) problems.Add(ProblemRules.UnknownActor, speaker.Location!.Span, Excerpt.Of(id), _hints.Of(id));
        return false;
    }

    private static QuoteCorrection QuoteFrom(Dictionary<string, NamedValue> values, FragmentOrigin origin) =>
        new(Text(values["at"].Value)!, DataNodes.Shift(values["at"].Location!.Span, -origin.Offset))
        {
            Speaker = values.TryGetValue("speaker", out NamedValue? speaker)
                ? ((ReferenceValue)speaker.Value).Key
                : null,
            Kind = !values.TryGetValue("kind", out NamedValue? kind) ? null : ((EnumValue)kind.Value).Value switch
            {
                "title" => QuoteKind.Title,
                "scare" => QuoteKind.Scare,
                _ => QuoteKind.Speech,
            },
            Ignore = Ignores(values),
        };

    private static DateCorrection DateFrom(Dictionary<string, NamedValue> values, FragmentOrigin origin) =>
        new(Text(values["at"].Value)!, DataNodes.Shift(values["at"].Location!.Span, -origin.Offset))
        {
            Value = values.TryGetValue("value", out NamedValue? value) ? Text(value.Value) : null,
            ValueSpan = value is null ? default : DataNodes.Shift(value.Location!.Span, -origin.Offset),
            Ignore = Ignores(values),
        };

    private static bool Ignores(Dictionary<string, NamedValue> values) =>
        values.TryGetValue(Ignore, out NamedValue? ignore) && ignore.Value is BoolValue { Value: true };

    private static string? Text(FieldValue? value) => (value as StringValue)?.Value;

    // A missing key is told of at the item's first key or bracket, not over many lines.
    private static TextSpan Opening(DataMapping item) =>
        item.Entries.IsEmpty ? item.Span : item.Entries[0].Key.Span;

    // Entries that share one line share its text too: a thousand of them are not a thousand copies.
    private string LinesOf(int start, int end)
    {
        if (start == _linesStart && end <= start + _lines.Length) return _lines;
        int endOfLine = file.Text.IndexOfAny(['\r', '\n'], end);
        _linesStart = start;
        _lines = TextSpan.FromBounds(start, endOfLine < 0 ? file.Text.Length : endOfLine).In(file.Text);
        return _lines;
    }
}
