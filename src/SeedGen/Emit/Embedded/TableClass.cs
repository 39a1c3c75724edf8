using SeedGen.Emit.Packing;
using SeedGen.Emit.Text;

namespace SeedGen.Emit.Embedded;

/// <summary>The generated classes that read the tables of the whole corpus: keys, found actors and links.</summary>
internal static class TableClass
{
    /// <summary>Writes them.</summary>
    /// <param name="code">Takes them.</param>
    /// <param name="articles">The number of articles.</param>
    /// <param name="declared">The number of declared actors.</param>
    /// <param name="found">The number of the others.</param>
    /// <param name="fields">The fields of an actor of which the schema says nothing, as arguments.</param>
    public static void Write(CodeWriter code, int articles, int declared, int found, string fields) => code.Lines($$"""
        // Items in groups of {{GroupedTable.GroupSize}}; where each group begins is worked out once.
        private sealed class _Table
        {
            private readonly int _stream;
            private readonly int[] _groups;

            internal _Table(int stream, int count)
            {
                _stream = stream;
                _groups = new int[(count + {{GroupedTable.GroupSize - 1}}) / {{GroupedTable.GroupSize}}];
                Count = count;
                var bits = new _Bits(stream, 0);
                int start = 0;
                for (int i = 0; i < _groups.Length; i++)
                {
                    _groups[i] = start;
                    start += bits.Number(6);
                }

                int first = bits.Character;
                for (int i = 0; i < _groups.Length; i++) _groups[i] += first;
            }

            internal int Count { get; }

            internal _Bits Group(int group) => new _Bits(_stream, _groups[group]);

            // The last group whose first key is not behind the one looked for; -1 when all are.
            internal int GroupOf(string key)
            {
                int low = 0;
                int high = _groups.Length - 1;
                while (low <= high)
                {
                    int middle = (low + high) / 2;
                    if (string.CompareOrdinal(Group(middle).Characters(), key) <= 0) low = middle + 1;
                    else high = middle - 1;
                }

                return high;
            }
        }

        private static class _Keys
        {
            private static readonly string?[] Known = new string?[{{articles}}];
            private static _Table? _table;

            private static _Table Table => _table ??= new _Table({{PackedStreams.Keys}}, {{articles}});

            // Those of a group are told one by the other, so they are read together.
            internal static string At(int index)
            {
                string? known = Known[index];
                if (known != null) return known;
                int first = index / {{GroupedTable.GroupSize}} * {{GroupedTable.GroupSize}};
                var bits = Table.Group(index / {{GroupedTable.GroupSize}});
                string key = bits.Characters();
                Known[first] = key;
                for (int i = first + 1; i < global::System.Math.Min(first + {{GroupedTable.GroupSize}}, Known.Length); i++) Known[i] = key = bits.Characters(key, bits.Number(2));
                return Known[index]!;
            }

            internal static int Find(string key)
            {
                int group = Table.GroupOf(key ?? throw new global::System.ArgumentNullException(nameof(key)));
                if (group < 0) return -1;
                int index = group * {{GroupedTable.GroupSize}};
                var bits = Table.Group(group);
                string at = bits.Characters();
                for (int end = global::System.Math.Min(index + {{GroupedTable.GroupSize}}, Table.Count); ;)
                {
                    if (at == key) return index;
                    if (++index == end) return -1;
                    at = bits.Characters(at, bits.Number(2));
                }
            }
        }

        private static class _FoundActors
        {
            private static _Table? _table;

            private static _Table Table => _table ??= new _Table({{PackedStreams.FoundActors}}, {{found}});

            internal static Actor At(int index)
            {
                var bits = Table.Group(index / {{GroupedTable.GroupSize}});
                string key = "";
                for (int i = index / {{GroupedTable.GroupSize}} * {{GroupedTable.GroupSize}}; ; i++)
                {
                    string name = Next(ref bits, ref key, i % {{GroupedTable.GroupSize}} == 0, out ActorKind kind);
                    if (i == index) return new Actor(index + {{declared}}, null, key, name, kind{{fields}});
                }
            }

            internal static int Find(string key)
            {
                int group = Table.GroupOf(key ?? throw new global::System.ArgumentNullException(nameof(key)));
                if (group < 0) return -1;
                var bits = Table.Group(group);
                string at = "";
                int end = global::System.Math.Min((group + 1) * {{GroupedTable.GroupSize}}, Table.Count);
                for (int i = group * {{GroupedTable.GroupSize}}; i < end; i++)
                {
                    Next(ref bits, ref at, i % {{GroupedTable.GroupSize}} == 0, out _);
                    if (at == key) return i + {{declared}};
                }

                return -1;
            }

            private static string Next(ref _Bits bits, ref string key, bool isFirst, out ActorKind kind)
            {
                key = isFirst ? bits.Characters() : bits.Characters(key, bits.Number(2));
                kind = (ActorKind)bits.Read(2);
                if (!bits.Flag()) return bits.Characters();
                var name = new char[key.Length - 1];
                for (int i = 0; i < name.Length; i++)
                {
                    char plain = key[i + 1];
                    name[i] = !bits.Flag() ? plain : !bits.Flag() ? (char)(plain - 32) : !bits.Flag() ? ' ' : (char)bits.Number(7);
                }

                return new string(name);
            }
        }

        private static class _Links
        {
            private static _Table? _table;

            private static _Table Table => _table ??= new _Table({{PackedStreams.Links}}, {{articles}});

            internal static int[] Of(int article)
            {
                var bits = Table.Group(article / {{GroupedTable.GroupSize}});
                for (int i = article % {{GroupedTable.GroupSize}}; i > 0; i--)
                {
                    for (int left = bits.Number(2); left > 0; left--) bits.Number(9);
                }

                var actors = new int[bits.Number(2)];
                for (int i = 0; i < actors.Length; i++) actors[i] = bits.Number(9);
                return actors;
            }
        }
        """);
}
