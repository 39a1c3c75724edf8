using SeedGen.Extraction;

namespace SeedGen.Tests;

public sealed class ScratchListTests
{
    [Fact]
    public void Gives_exactly_what_was_added()
    {
        ScratchList<int> list = new();
        for (int i = 0; i < 1000; i++) list.Add(i);
        Assert.Equal(Enumerable.Range(0, 1000), list.Take());
    }

    [Fact]
    public void Two_lists_at_a_time_share_nothing()
    {
        ScratchList<int> first = new();
        ScratchList<int> second = new();
        first.Add(1);
        second.Add(2);
        Assert.Equal([1], first.Take());
        Assert.Equal([2], second.Take());
    }

    [Fact]
    public void Hides_what_another_list_left_behind_its_end()
    {
        ScratchList<int> first = new();
        first.Add(1);
        first.Add(2);
        first.Release();
        ScratchList<int> second = new();
        second.Add(3);
        Assert.Throws<ArgumentOutOfRangeException>(() => second[1]);
        Assert.Equal([3], second.Take());
    }
}
