using SeedGen.Emit.Packing;
using SeedGen.Emit.Text;

namespace SeedGen.Emit.Embedded;

/// <summary>The generated struct that reads what <see cref="BitWriter"/> packed.</summary>
internal static class BitsStruct
{
    /// <summary>Writes it.</summary>
    public static void Write(CodeWriter code) => code.Lines($$"""
        internal struct _Bits
        {
            private readonly int _stream;
            private int _chunk;
            private string _text;
            private int _next;
            private ulong _pending;
            private int _count;

            // From a character of a stream on.
            internal _Bits(int stream, int character)
            {
                _stream = stream;
                _chunk = character / {{PackedStream.ChunkSize}};
                _next = character % {{PackedStream.ChunkSize}};
                _text = _Chunk(stream, _chunk);
                _pending = 0;
                _count = 0;
            }

            // The next character that nothing was read of.
            internal int Character => (_chunk * {{PackedStream.ChunkSize}}) + _next;

            internal uint Read(int count)
            {
                while (_count < count)
                {
                    if (_next == _text.Length)
                    {
                        _text = _Chunk(_stream, ++_chunk);
                        _next = 0;
                    }

                    int letter = _text[_next++];
                    _pending = (_pending << 15) | (uint)(letter < 0xAC00 ? letter - 0x3400 : letter - 0x4000);
                    _count += 15;
                }

                _count -= count;
                return (uint)((_pending >> _count) & ((1UL << count) - 1));
            }

            internal bool Flag() => Read(1) != 0;

            // An exponential Golomb code.
            internal int Number(int order) => unchecked((int)Golomb(order));

            internal int Signed(int order)
            {
                uint folded = Golomb(order);
                return unchecked((int)(folded >> 1) ^ -(int)(folded & 1));
            }

            internal long Long() => unchecked((long)(((ulong)Read(32) << 32) | Read(32)));

            internal string Characters() => Characters("");

            internal string Characters(string start)
            {
                var text = new char[start.Length + Number(3)];
                start.CopyTo(0, text, 0, start.Length);
                for (int i = start.Length; i < text.Length; i++) text[i] = (char)Number(7);
                return new string(text);
            }

            internal global::System.DateTime Moment()
            {
                var day = _Day(Signed(10));
                bool utc = Flag();
                int form = Number(0);
                long ticks = form == 0 ? 0 : form == 1 ? Read(11) * global::System.TimeSpan.TicksPerMinute : Long();
                return new global::System.DateTime(day.Ticks + ticks, utc ? global::System.DateTimeKind.Utc : global::System.DateTimeKind.Unspecified);
            }

            internal decimal Decimal() => new decimal(new[] { Signed(6), Signed(6), Signed(6), Signed(6) });

            internal void Skip(int count)
            {
                for (; count > 32; count -= 32) Read(32);
                Read(count);
            }

            private uint Golomb(int order)
            {
                int zeros = 0;
                while (Read(1) == 0) zeros++;
                ulong prefix = (1UL << zeros) | Read(zeros);
                return unchecked((uint)((prefix - 1) << order)) | Read(order);
            }
        }

        private static global::System.DateTime _Day(int number) => new global::System.DateTime(2020, 1, 1).AddDays(number);
        """);
}
