using SeedGen.Emit.Names;
using SeedGen.Emit.Text;

namespace SeedGen.Emit.Types;

/// <summary>The classes <c>ArticleCollection</c> and <c>ActorCollection</c>, and the enums of their ids.</summary>
internal static class CollectionClass
{
    /// <summary>A named item.</summary>
    /// <param name="Index">Its place in the collection.</param>
    /// <param name="Key">Its key.</param>
    /// <param name="Name">Its member.</param>
    /// <param name="Doc">What hovering it shows.</param>
    /// <param name="Deprecated">Why code should no longer name it; null when it may.</param>
    internal sealed record Item(int Index, string Key, string Name, string Doc, string? Deprecated);

    /// <summary>Writes the enum of the ids of <paramref name="items"/>.</summary>
    public static void WriteIds(CodeWriter code, CorpusNames names, string type, IEnumerable<Item> items)
    {
        string kind = type.ToLowerInvariant();
        code.Line($"/// <summary>The name of each {kind}. The numbers change when one comes or goes.</summary>");
        using (code.Block($"{names.Access} enum {type}Id"))
        {
            // The compiler counts by itself: a number that it has to read costs it as much again as the name.
            int next = 0;
            foreach (Item item in items)
            {
                string number = item.Index == next ? "" : " = " + Literal.Of(item.Index);
                next = item.Index + 1;
                code.Line(XmlDoc.Summary(item.Doc)).Obsolete(item.Deprecated).Line($"{item.Name}{number},{KeyOf(item)}");
            }
        }
    }

    /// <summary>Writes the collection, with a property for each of <paramref name="items"/>.</summary>
    public static void Write(CodeWriter code, CorpusNames names, string type, string order, IEnumerable<Item> items)
    {
        string kind = type.ToLowerInvariant();
        string a = "an " + kind;
        code.Line($"/// <summary>The {kind}s of the corpus: {order}. Each is made when first asked for, once.</summary>");
        code.Line(GeneratedMark.Attribute);
        using (code.Block($"{names.Access} sealed partial class {type}Collection : global::System.Collections.Generic.IReadOnlyList<{type}>"))
        {
            Members(code, type, kind, a);
            foreach (Item item in items)
            {
                code.Line().Line(XmlDoc.Summary(item.Doc)).Obsolete(item.Deprecated)
                    .Line($"public {type} {item.Name} => _At({Literal.Of(item.Index)});");
            }
        }
    }

    private static string KeyOf(Item item) => CorpusNames.KeyOf(item.Name) == item.Key ? "" : KeyComment.Of(item.Key);

    private static void Members(CodeWriter code, string type, string kind, string a) => code.Lines($$"""
        private readonly {{type}}?[] _items;
        private readonly global::System.Func<int, {{type}}> _make;
        private readonly global::System.Func<string, int> _find;

        internal {{type}}Collection(int count, global::System.Func<int, {{type}}> make, global::System.Func<string, int> find)
        {
            _items = new {{type}}?[count];
            _make = make;
            _find = find;
        }

        /// <summary>The number of {{kind}}s.</summary>
        public int Count => _items.Length;

        /// <summary>The {{kind}} at a place of the collection, counted from zero.</summary>
        public {{type}} this[int index] => _At(index);

        /// <summary>The {{kind}} of a name.</summary>
        /// <exception cref="global::System.ArgumentOutOfRangeException">The number is that of no {{kind}}.</exception>
        public {{type}} this[{{type}}Id id] => (int)id >= 0 && (int)id < _items.Length
            ? this[(int)id]
            : throw new global::System.ArgumentOutOfRangeException(nameof(id), id, "The corpus has no {{kind}} of this id.");

        /// <summary>The {{kind}} with a key.</summary>
        /// <exception cref="global::System.Collections.Generic.KeyNotFoundException">No {{kind}} has it.</exception>
        public {{type}} this[string key] => TryGet(key, out {{type}}? found)
            ? found!
            : throw new global::System.Collections.Generic.KeyNotFoundException("The corpus has no {{kind}} '" + key + "'.");

        /// <summary>Looks for {{a}} by its key; false, and null, when none has it.</summary>
        public bool TryGet(
            string key,
        #if NETSTANDARD2_1_OR_GREATER || NETCOREAPP3_0_OR_GREATER
            [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)]
        #endif
            out {{type}}? found)
        {
            int index = _find(key);
            found = index < 0 ? null : this[index];
            return index >= 0;
        }

        // What each name asks: of a method that is one of a kind the compiler need not find out which is meant.
        private {{type}} _At(int index) =>
            _items[index] ?? global::System.Threading.Interlocked.CompareExchange(ref _items[index], _make(index), null) ?? _items[index]!;

        /// <summary>Walks the {{kind}}s in their order.</summary>
        public global::System.Collections.Generic.IEnumerator<{{type}}> GetEnumerator() => new _Walk(this);

        global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

        private sealed class _Walk : global::System.Collections.Generic.IEnumerator<{{type}}>
        {
            private readonly {{type}}Collection _walked;
            private int _index = -1;

            internal _Walk({{type}}Collection walked) => _walked = walked;

            public {{type}} Current { get; private set; } = null!;

            object global::System.Collections.IEnumerator.Current => Current;

            public bool MoveNext()
            {
                if (_index + 1 >= _walked.Count) return false;
                Current = _walked._At(++_index);
                return true;
            }

            public void Reset() => _index = -1;

            public void Dispose()
            {
            }
        }
        """);
}
