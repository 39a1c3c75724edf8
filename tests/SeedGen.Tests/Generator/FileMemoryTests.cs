using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SeedGen.Pipeline;

namespace SeedGen.Tests.Generator;

/// <summary>A file is the same object for the steps behind as long as it says the same.</summary>
public sealed class FileMemoryTests
{
    private readonly FileMemory _memory = new();
    private readonly AdditionalText _one = new MemoryText("/demo/one.txt", "One came.");
    private readonly AdditionalText _two = new MemoryText("/demo/two.txt", "Two came.");
    private readonly AdditionalText _three = new MemoryText("/demo/three.txt", "Three came.");

    [Fact]
    public void Files_that_stay_are_one_object()
    {
        Boxed<ImmutableArray<SeedFile>> before = Take(_one, _two);

        Assert.Same(before, Take(_one, _two));
        Assert.Equal(["/demo/one.txt", "/demo/two.txt"], before.Value.Select(static file => file.Path));
    }

    [Fact]
    public void A_file_that_was_saved_without_a_change_is_the_one_it_was() =>
        Assert.Same(Take(_one, _two), Take(_one, new MemoryText(_two.Path, "Two came.")));

    [Fact]
    public void An_edited_file_is_another_and_the_rest_stay()
    {
        ImmutableArray<SeedFile> before = Take(_one, _two, _three).Value;

        ImmutableArray<SeedFile> after = Take(_one, new MemoryText(_two.Path, "Two went."), _three).Value;

        Assert.Equal([true, false, true], after.Select((file, i) => ReferenceEquals(file, before[i])));
        Assert.Equal("Two went.", after[1].Read(CancellationToken.None).File.Text);
        Assert.Equal("Two came.", before[1].Read(CancellationToken.None).File.Text);
    }

    [Fact]
    public void Of_two_files_with_the_same_words_each_keeps_its_path()
    {
        Take(_one, _two);

        Assert.Equal("/demo/other.txt", Take(_one, new MemoryText("/demo/other.txt", "Two came.")).Value[1].Path);
    }

    [Fact]
    public void When_one_comes_or_goes_or_they_change_places_each_stays_itself()
    {
        ImmutableArray<SeedFile> before = Take(_one, _two).Value;

        ImmutableArray<SeedFile> more = Take(_three, _one, _two).Value;
        Assert.Equal([before[0], before[1]], more.Skip(1));

        ImmutableArray<SeedFile> fewer = Take(_two, _three).Value;
        Assert.Equal([before[1], more[0]], fewer.AsEnumerable());

        ImmutableArray<SeedFile> turned = Take(_three, _two).Value;
        Assert.Equal(["/demo/three.txt", "/demo/two.txt"], turned.Select(static file => file.Path));
        Assert.Empty(Take().Value);
    }

    [Fact]
    public void When_one_goes_and_another_comes_at_the_end_those_between_stay_themselves()
    {
        ImmutableArray<SeedFile> before = Take(_one, _two, _three).Value;

        ImmutableArray<SeedFile> after = Take(_two, _three, new MemoryText("/demo/renamed.txt", "One came.")).Value;

        Assert.Equal([before[1], before[2]], after.Take(2));
        Assert.Equal("/demo/renamed.txt", after[2].Path);
    }

    [Fact]
    public void When_one_comes_those_that_were_saved_without_a_change_stay_themselves()
    {
        ImmutableArray<SeedFile> before = Take(_one, _two).Value;

        ImmutableArray<SeedFile> after = Take(new MemoryText(_one.Path, "One came."), new MemoryText(_two.Path, "Two went."), _three).Value;

        Assert.Equal([true, false], after.Take(2).Select((file, i) => ReferenceEquals(file, before[i])));
    }

    private Boxed<ImmutableArray<SeedFile>> Take(params ImmutableArray<AdditionalText> texts) => _memory.Take(texts, CancellationToken.None);
}
