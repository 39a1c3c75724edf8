using System.Globalization;
using SeedGen.Extraction.Problems;

namespace SeedGen.Tests.Problems;

public sealed class NearNamesTests
{
    private static readonly string[] Many = [.. Enumerable.Range(0, 100_000).Select(static i => string.Create(CultureInfo.InvariantCulture, $"wire-{i:00000}"))];

    [Theory]
    [InlineData("harbor-front", "; did you mean 'harbour-front'?")]
    [InlineData("arbour-front", "; did you mean 'harbour-front'?")]
    [InlineData("harbour-frnot", "; did you mean 'harbour-front'?")]
    [InlineData("quite-another", "; look elsewhere")]
    [InlineData("", "; look elsewhere")]
    public void Among_many_names_the_one_that_was_meant_is_found(string wrong, string hint)
    {
        Assert.Equal(hint, new NearNames([.. Many, "harbour-front"]).Hint(wrong, "; look elsewhere"));
        Assert.Equal(hint, new NearNames(["a-lock", "harbour-front"]).Hint(wrong, "; look elsewhere"));
    }

    [Theory]
    [InlineData("include", "exclude", null)]
    [InlineData("Includes", "exclude", null)]
    [InlineData("external", "internal", null)]
    [InlineData("exlude", "exclude", "exclude")]
    [InlineData("inculde", "include", "include")]
    public void No_name_is_guessed_that_means_the_opposite(string wrong, string known, string? expected) =>
        Assert.Equal(expected, DidYouMean.Of(wrong, [known]));

    [Fact]
    public void The_last_of_many_is_as_good_as_the_first()
    {
        NearNames names = new(Many);
        Assert.Equal("; did you mean 'wire-99999'?", names.Hint("wrie-99999", ""));
        Assert.Equal("; did you mean 'wire-00000'?", names.Hint("wrie-00000", ""));
    }

    [Fact]
    public void A_slip_in_each_of_many_names_takes_time_in_proportion()
    {
        NearNames names = new(Many);
        Assert.All(Many.Where(static (_, i) => i % 100 == 0), name => Assert.NotEqual("", names.Hint(name + "x", "")));
    }
}
