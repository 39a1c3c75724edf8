using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Articles.Site;

/// <summary>
/// Finds the words by which the user knows boilerplate, whatever blanks and line breaks stand between them: all entries in
/// one walk over a text, however many they are (Aho and Corasick's tree, in which every end of a word found so far that may
/// go on leads to the next shorter one).
/// </summary>
internal sealed class KnownWords
{
    private const int Root = 0;

    // Cancellation is asked for once in as many characters and one more.
    private const int Stretch = 0xFFF;

    // The node behind a node and a character.
    private readonly Dictionary<ulong, int> _next = [];

    // Which ASCII characters an entry begins with: most of a text is none of them.
    private readonly bool[] _begins = new bool['\u0080'];

    // For each node the one of the longest words that end like its own.
    private readonly int[] _shorter;

    // For each node that of the longest entry its words end with, which may be itself, and how long that is.
    private readonly int[] _entry;
    private readonly int[] _length;

    private readonly Dictionary<int, List<int>> _numbers = [];
    private readonly List<int> _blank = [];
    private readonly int _longest;

    private KnownWords(ValueList<string> known, CancellationToken cancellation)
    {
        List<(int Before, char Letter, int Depth)> nodes = [(Root, '\0', 0)];
        for (int i = 0; i < known.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            Add(known[i], i, nodes);
        }

        _shorter = new int[nodes.Count];
        _entry = new int[nodes.Count];
        _length = new int[nodes.Count];
        int[] depths = [.. nodes.Select(static node => node.Depth)];
        int[] order = [.. Enumerable.Range(0, nodes.Count)];
        Array.Sort(depths, order);
        foreach (int node in order)
        {
            cancellation.ThrowIfCancellationRequested();
            (int before, char letter, int depth) = nodes[node];
            if (node == Root) continue;
            _shorter[node] = before == Root ? Root : Step(_shorter[before], letter);
            bool isEntry = _numbers.ContainsKey(node);
            _entry[node] = isEntry ? node : _entry[_shorter[node]];
            _length[node] = isEntry ? depth : _length[_shorter[node]];
            if (depth > _longest) _longest = depth;
        }
    }

    /// <summary>What finds <paramref name="known"/>; null where there is nothing to find.</summary>
    public static KnownWords? Of(ValueList<string> known, CancellationToken cancellation = default) =>
        known.IsEmpty ? null : new(known, cancellation);

    /// <summary>
    /// Where an entry stands in <paramref name="text"/> from <paramref name="start"/> on, in order; places that overlap are one.
    /// </summary>
    public List<TextSpan> Find(string text, int start, CancellationToken cancellation = default)
    {
        List<TextSpan> found = [];
        Walk walk = new(this, text, start);

        // Where the last characters stand, as many as an entry can have.
        int[] places = new int[PowerOfTwo(Math.Min(_longest, text.Length - start))];
        for (int read = 0; walk.MoveNext(); read++)
        {
            if ((read & Stretch) == 0) cancellation.ThrowIfCancellationRequested();
            places[read & (places.Length - 1)] = walk.At;
            int length = _length[walk.Node];
            if (length == 0) continue;
            int first = places[(read - length + 1) & (places.Length - 1)];
            for (int last = found.Count - 1; last >= 0 && found[last].End > first; last--)
            {
                first = Math.Min(first, found[last].Start);
                found.RemoveAt(last);
            }

            found.Add(TextSpan.FromBounds(first, walk.At + 1));
        }

        return found;
    }

    /// <summary>Which entries <paramref name="text"/> holds, as indexes; one without words is in every text.</summary>
    public ValueList<int> HeldBy(string text, CancellationToken cancellation = default)
    {
        HashSet<int> met = [];
        List<int> held = [.. _blank];
        Walk walk = new(this, text, 0);
        while (walk.MoveNext())
        {
            if ((walk.At & Stretch) == 0) cancellation.ThrowIfCancellationRequested();

            // Where an entry was met before, so were those that its words end with.
            for (int node = _entry[walk.Node]; node != Root && met.Add(node); node = _entry[_shorter[node]]) held.AddRange(_numbers[node]);
        }

        held.Sort();
        return held.ToValueList();
    }

    private void Add(string entry, int number, List<(int Before, char Letter, int Depth)> nodes)
    {
        string words = entry.Trim();
        int node = Root;
        for (int i = 0; i < words.Length; i++)
        {
            if (!TryFold(words, i, 0, out char letter)) continue;
            if (node == Root && letter < _begins.Length) _begins[letter] = true;
            ulong key = KeyOf(node, letter);
            if (!_next.TryGetValue(key, out int next))
            {
                next = nodes.Count;
                nodes.Add((node, letter, nodes[node].Depth + 1));
                _next.Add(key, next);
            }

            node = next;
        }

        if (node == Root) _blank.Add(number);
        else if (_numbers.TryGetValue(node, out List<int>? same)) same.Add(number);
        else _numbers.Add(node, [number]);
    }

    private int Step(int node, char letter)
    {
        while (true)
        {
            if (node == Root && letter < _begins.Length && !_begins[letter]) return Root;
            if (_next.TryGetValue(KeyOf(node, letter), out int next)) return next;
            if (node == Root) return Root;
            node = _shorter[node];
        }
    }

    // False for white space behind white space: all of it is one blank.
    private static bool TryFold(string text, int i, int start, out char letter)
    {
        letter = WordLetters.Fold(text[i]);
        if (!char.IsWhiteSpace(letter)) return true;
        letter = ' ';
        return i == start || !char.IsWhiteSpace(text[i - 1]);
    }

    private static ulong KeyOf(int node, char letter) => ((ulong)(uint)node << 16) | letter;

    private static int PowerOfTwo(int least)
    {
        int size = 1;
        while (size < least) size *= 2;
        return size;
    }

    // Goes through a text, one character or stretch of white space after the other.
    private struct Walk(KnownWords words, string text, int start)
    {
        private readonly int _start = start;
        private int _behind = start;

        public int At { get; private set; }

        public int Node { get; private set; }

        public bool MoveNext()
        {
            while (_behind < text.Length)
            {
                At = _behind++;
                if (!TryFold(text, At, _start, out char letter)) continue;
                Node = words.Step(Node, letter);
                return true;
            }

            return false;
        }
    }
}
