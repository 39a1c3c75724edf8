using SeedGen.Emit.Packing;
using SeedGen.Emit.Text;

namespace SeedGen.Emit.Embedded;

/// <summary>The generated class that knows where the articles of a bucket are, and the words they share.</summary>
internal static class BucketClass
{
    /// <summary>Writes it, for so many buckets.</summary>
    public static void Write(CodeWriter code, int buckets) => code.Lines($$"""
        internal sealed class _Bucket
        {
            private static readonly _Bucket?[] All = new _Bucket?[{{buckets}}];
            private readonly int _stream;
            private readonly int[] _records;
            private readonly int[] _wordStarts;
            private readonly string?[] _words;
            private readonly int _firstWord;

            {{HotMethod.Attribute}}
            private _Bucket(int bucket)
            {
                _stream = {{PackedStreams.Buckets}} + bucket;
                var bits = new _Bits(_stream, 0);
                _records = new int[bits.Number(6) * 2];
                int start = 0;
                for (int i = 0; i < _records.Length; i++)
                {
                    _records[i] = start;
                    start += bits.Number(i % 2 == 0 ? 4 : 5);
                }

                _words = new string?[bits.Number(4)];
                _wordStarts = new int[_words.Length];
                int word = 0;
                for (int i = 0; i < _words.Length; i++)
                {
                    _wordStarts[i] = word;
                    word += bits.Number(6);
                }

                _firstWord = bits.Character;
                int first = _firstWord + ((word + {{PackedText.BitsPerCharacter - 1}}) / {{PackedText.BitsPerCharacter}});
                for (int i = 0; i < _records.Length; i++) _records[i] += first;
            }

            internal static _Bucket Of(int bucket) =>
                All[bucket] ?? global::System.Threading.Interlocked.CompareExchange(ref All[bucket], new _Bucket(bucket), null) ?? All[bucket]!;

            internal _Bits Head(int rank) => new _Bits(_stream, _records[2 * rank]);

            {{HotMethod.Attribute}}
            internal _Bits Section(int rank, int section)
            {
                var bits = new _Bits(_stream, _records[(2 * rank) + 1]);
                int skip = 0;
                for (int i = 0; i < 3; i++)
                {
                    int length = bits.Number({{ArticleSections.LengthOrder}});
                    if (i < section) skip += length;
                }

                bits.Skip(skip);
                return bits;
            }

            internal string Word(int index)
            {
                string? known = _words[index];
                if (known != null) return known;
                int start = _wordStarts[index];
                var bits = new _Bits(_stream, _firstWord + (start / {{PackedText.BitsPerCharacter}}));
                bits.Skip(start % {{PackedText.BitsPerCharacter}});
                return global::System.Threading.Interlocked.CompareExchange(ref _words[index], bits.Characters(), null) ?? _words[index]!;
            }
        }

        // Words of an article: none (-1), a place in its text, or (-2) the number of those its bucket has.
        internal readonly struct _Words
        {
            private readonly int _start;
            private readonly int _length;

            internal _Words(ref _Bits bits)
            {
                _start = 0;
                _length = -1;
                if (bits.Flag())
                {
                    _start = bits.Number(3);
                    _length = -2;
                }
                else if (bits.Flag())
                {
                    _start = bits.Number(6);
                    _length = bits.Number(4);
                }
            }

            internal string? In(Article article) =>
                _length >= 0 ? article.Slice(new Span(_start, _length)) : _length == -1 ? null : article._bucket.Word(_start);
        }
        """);
}
