namespace SeedGen.Benchmarks.Articles;

/// <summary>
/// The Mersenne Twister (MT19937) as Python seeds and uses it, so that the same articles come out of both languages.
/// </summary>
internal sealed class PythonRandom
{
    private const int Size = 624;
    private const int Shift = 397;

    private readonly uint[] _state = new uint[Size];
    private int _next = Size;

    /// <summary>What <c>random.Random(seed)</c> makes in Python.</summary>
    public PythonRandom(uint seed)
    {
        Fill(19650218);
        int place = 1;
        for (int k = 0; k < Size; k++)
        {
            _state[place] = (_state[place] ^ (Mixed(place - 1) * 1664525)) + seed;
            place = Step(place);
        }

        for (int k = 0; k < Size - 1; k++)
        {
            _state[place] = (_state[place] ^ (Mixed(place - 1) * 1566083941)) - (uint)place;
            place = Step(place);
        }

        _state[0] = 0x80000000;
    }

    /// <summary>A number from <paramref name="start"/> to below <paramref name="end"/>.</summary>
    public int Next(int start, int end) => start + Below(end - start);

    /// <summary>One of <paramref name="items"/>.</summary>
    public T Choose<T>(T[] items) => items[Below(items.Length)];

    /// <summary>Some of <paramref name="items"/>, each at most once.</summary>
    public T[] Sample<T>(T[] items, int count)
    {
        T[] pool = [.. items];
        T[] taken = new T[count];
        for (int i = 0; i < count; i++)
        {
            int place = Below(pool.Length - i);
            taken[i] = pool[place];
            pool[place] = pool[pool.Length - i - 1];
        }

        return taken;
    }

    private int Below(int limit)
    {
        int bits = 32 - int.LeadingZeroCount(limit);
        uint value;
        do value = NextWord() >> (32 - bits);
        while (value >= limit);
        return (int)value;
    }

    private uint NextWord()
    {
        if (_next == Size) Twist();
        uint word = _state[_next++];
        word ^= word >> 11;
        word ^= (word << 7) & 0x9D2C5680;
        word ^= (word << 15) & 0xEFC60000;
        return word ^ (word >> 18);
    }

    private void Twist()
    {
        for (int i = 0; i < Size; i++)
        {
            uint word = (_state[i] & 0x80000000) | (_state[(i + 1) % Size] & 0x7FFFFFFF);
            _state[i] = _state[(i + Shift) % Size] ^ (word >> 1) ^ ((word & 1) == 0 ? 0 : 0x9908B0DF);
        }

        _next = 0;
    }

    private void Fill(uint seed)
    {
        _state[0] = seed;
        for (int i = 1; i < Size; i++) _state[i] = (Mixed(i - 1) * 1812433253) + (uint)i;
    }

    private uint Mixed(int place) => _state[place] ^ (_state[place] >> 30);

    private int Step(int place)
    {
        if (++place < Size) return place;
        _state[0] = _state[Size - 1];
        return 1;
    }
}
