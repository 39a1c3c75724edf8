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
            private readonly string _text;
            private int _next;
            private ulong _pending;
            private int _count;

            // From a character of a stream on.
            internal _Bits(int stream, int character)
            {
                _text = _Data.Of(stream);
                _next = character;
                _pending = 0;
                _count = 0;
            }

            // The next character that nothing was read of.
            internal int Character => _next - (_count / {{PackedText.BitsPerCharacter}});

            internal uint Read(int count)
            {
                if (_count < count) Fill();
                uint bits = (uint)((_pending >> 1) >> (63 - count));
                _pending <<= count;
                _count -= count;
                return bits;
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

            internal string Characters() => Characters("", 0);

            internal string Characters(string start, int shared)
            {
                var text = new char[shared + Number(3)];
                start.CopyTo(0, text, 0, shared);
                for (int i = shared; i < text.Length; i++) text[i] = (char)Number(7);
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
                if (count >= _count)
                {
                    count -= _count;
                    _next += count / {{PackedText.BitsPerCharacter}};
                    _pending = 0;
                    _count = 0;
                    count %= {{PackedText.BitsPerCharacter}};
                }

                Read(count);
            }

            // Bits wait from the highest on, as many whole characters of them as there is room for.
            {{HotMethod.Attribute}}
            private void Fill()
            {
                string text = _text;
                int next = _next;
                ulong pending = _pending;
                int count = _count;
                while (count < 64 - {{PackedText.BitsPerCharacter - 1}} && next < text.Length)
                {
                    int letter = text[next++];
                    pending |= (ulong)(uint)(letter < 0xAC00 ? letter - 0x3400 : letter - 0x4000) << (64 - {{PackedText.BitsPerCharacter}} - count);
                    count += {{PackedText.BitsPerCharacter}};
                }

                _next = next;
                _pending = pending;
                _count = count;
            }

            {{HotMethod.Attribute}}
            private uint Golomb(int order)
            {
                if (_count < 33) Fill();
                ulong pending = _pending;
                int zeros = 0;
                for (; zeros < 32 && pending >> 63 == 0; zeros++) pending <<= 1;
                _pending = pending << 1;
                _count -= zeros + 1;
                return unchecked((uint)(((1UL << zeros) - 1) << order)) + Read(zeros + order);
            }
        }

        private static global::System.DateTime _Day(int number) => new global::System.DateTime(2020, 1, 1).AddDays(number);
        """);
}
