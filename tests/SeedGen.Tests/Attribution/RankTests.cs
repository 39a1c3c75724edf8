namespace SeedGen.Tests.Attribution;

/// <summary>A deputy is not who holds the office.</summary>
public sealed class RankTests
{
    [Theory]
    [InlineData("Mayor Tom Reed left. Deputy mayor Ann Cole came. \"It is late,\" the mayor said.", "tom-reed")]
    [InlineData("Mayor Tom Reed left. Deputy mayor Ann Cole came. \"It is late,\" the deputy mayor said.", "ann-cole")]
    [InlineData("It rained. Deputy mayor Ann Cole came. Lind left. The mayor said it was \"late\".", "The mayor")]
    [InlineData("Shadow home secretary Ann Cole came. Home secretary Tom Reed left. The shadow home secretary said it was \"late\".", "ann-cole")]
    [InlineData("Chancellor Tom Reed left. Ann Cole came. The shadow chancellor said it was \"late\".", "The shadow chancellor")]
    [InlineData("Assistant coach Ann Cole came. Coach Tom Reed left. The coach said it was \"late\".", "tom-reed")]
    [InlineData("Ann Cole, an assistant professor, came. It rained. The professor said it was \"late\".", "ann-cole")]
    [InlineData("Ann Cole, deputy head teacher at a school, came. It rained. The teacher said it was \"late\".", "ann-cole")]
    [InlineData("Ann Cole, an assistant coach, came. It rained. The coach said it was \"late\".", "ann-cole")]
    [InlineData("Ann Cole, the deputy police chief, came. It rained. The chief said it was \"late\".", "ann-cole")]
    [InlineData("Ann Cole, a vice squad detective, came. It rained. The detective said it was \"late\".", "ann-cole")]
    [InlineData("Ann Cole, a shadow minister, came. It rained. The politician said it was \"late\".", "ann-cole")]
    [InlineData("Mayor Ann Cole came with her deputy, Tom Reed. Lind left. The deputy said it was \"late\".", "tom-reed")]
    [InlineData("Former mayor Ann Cole came. Lind left. The mayor said it was \"late\".", "ann-cole")]
    public void A_deputy_has_an_office_of_its_own(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);
}
