using SeedGen.Extraction.Schema;

namespace SeedGen.Tests.Schema;

/// <summary>Declared actors: their kinds, their names, and who belongs to whom.</summary>
public class ActorTests
{
    [Theory]
    [InlineData("person", ActorKind.Person)]
    [InlineData("state", ActorKind.State)]
    [InlineData("media", ActorKind.Media)]
    [InlineData("organisation", ActorKind.Organisation)]
    public void An_actor_is_of_a_kind(string kind, ActorKind expected) =>
        Assert.Equal(expected, SchemaText.Valid($"actors: {{ x: {{ name: X, kind: {kind} }} }}").Actors[0].Actor.Kind);

    [Theory]
    [InlineData("x:", "SEED2002", "SEED2002")]
    [InlineData("x: [a]", "SEED2003")]
    [InlineData("x: { name: [a], kind: [b] }", "SEED2003", "SEED2003")]
    public void An_actor_of_whom_nothing_can_be_read_is_called_by_its_id(string actor, params string[] ids)
    {
        SchemaResult result = SchemaText.Read("seedgen: 1\nactors:\n  " + actor + "\n");

        Assert.Equal(ids, result.Problems.Select(static p => p.Rule.Id));
        Assert.Equal(new DeclaredActor("x", "x", ActorKind.Organisation), Assert.Single(result.Schema!.Actors).Actor);
    }

    [Fact]
    public void The_place_of_an_actor_is_its_id_and_that_of_its_link_the_link()
    {
        const string Text = "seedgen: 1\nactors:\n  x: { name: X, kind: state, pages: 3, of: y }\n  y: [1]\nactor: { fields: { pages: int } }\n";
        ActorSchema actor = SchemaText.Read(Text).Schema!.Actors[0];

        Assert.Equal(Text.IndexOf("x:", StringComparison.Ordinal), actor.Location.Span.Start);
        Assert.Equal(Text.IndexOf("y }", StringComparison.Ordinal), actor.OfLocation!.Span.Start);
        Assert.Equal(["pages"], actor.Fields.Select(static f => f.Name));
        Assert.Null(SchemaText.Read(Text).Schema!.Actors[1].OfLocation);
    }

    [Fact]
    public void An_actor_whose_id_is_taken_or_none_is_left_out()
    {
        SchemaResult result = SchemaText.Read(
            "seedgen: 1\nactors:\n  x-a: { name: P, kind: state }\n  xA: { name: Q, kind: state }\n  9x: { name: R, kind: state }\n");

        Assert.Equal(["SEED1021", "SEED1016"], result.Problems.Select(static p => p.Rule.Id));
        Assert.Equal(["x-a"], result.Schema!.Actors.Select(static a => a.Actor.Key));
    }

    [Theory]
    [InlineData("x: { name: P, kind: state }\n  y: { name: P, kind: state }", "error SEED1031 <P>: 'P' is a name of 'x' already; a name leads to one actor")]
    [InlineData("x: { name: P, kind: state, aliases: [Q] }\n  y: { name: Q, kind: state }", "error SEED1031 <Q>: 'Q' is a name of 'x' already; a name leads to one actor")]
    [InlineData("x: { name: P, kind: state }\n  y: { name: Q, kind: state, aliases: [R, P] }", "error SEED1031 <P>: 'P' is a name of 'x' already; a name leads to one actor")]
    [InlineData("x: { name: P, kind: state, aliases: [P] }", "error SEED1031 <P>: 'P' is a name of 'x' already; a name leads to one actor")]
    public void A_name_leads_to_one_actor(string actors, string problem) => Assert.Equal([problem], SchemaText.Problems("actors:\n  " + actors + "\n"));

    [Theory]
    [InlineData("x: { name: P, kind: state }\n  y: { name: p, kind: state, aliases: [US] }\n  z: { name: Q, kind: state, aliases: [us] }", 1)]
    [InlineData("x: { name: P, kind: state, aliases: [the Bank, The Bank] }", 0)]
    [InlineData("x: { name: ~, kind: state, aliases: [~] }\n  y: { name: ~, kind: state, aliases: [~] }", 4)]
    [InlineData("x: { name: ' ', kind: state }\n  y: { name: ' ', kind: state }", 2)]
    public void What_is_no_name_is_not_called_a_shared_one(string actors, int problems)
    {
        string[] all = SchemaText.Problems("actors:\n  " + actors + "\n");

        Assert.Equal(problems, all.Length);
        Assert.Equal(problems == 1 ? 1 : 0, all.Count(static p => p.Contains("SEED1031", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(1, "a0 > a0")]
    [InlineData(2, "a0 > a1 > a0")]
    [InlineData(7, "a0 > a1 > a2 > a3 > a4 > a5 > a6 > a0")]
    [InlineData(8, "a0 > a1 > a2 > a3 > a4 > a5 > a6 > a7 > ...")]
    public void A_circle_is_shown_as_far_as_it_fits(int count, string circle)
    {
        string actors = string.Concat(Enumerable.Range(0, count).Select(i => $"  a{i}: {{ name: N{i}, kind: state, of: a{(i + 1) % count} }}\n"));

        Assert.EndsWith($"'a0' belongs to itself: {circle}; take out one 'of' among these", Assert.Single(SchemaText.Problems("actors:\n" + actors)), StringComparison.Ordinal);
    }

    [Fact]
    public void Chains_that_end_are_left_and_each_circle_is_cut_once()
    {
        const string Links = "a:b b:c c: d:b e:f f:e g:e h:i i:i j:nobody";
        string actors = string.Concat(Links.Split(' ').Select(static link => link.Split(':')).Select(
            static link => $"  {link[0]}: {{ name: N{link[0]}, kind: state, of: {link[1]} }}\n"));
        SchemaResult result = SchemaText.Read("seedgen: 1\nactors:\n" + actors);

        Assert.Equal(
            [
                "'e' belongs to itself: e > f > e; take out one 'of' among these",
                "'i' belongs to itself: i > i; take out one 'of' among these",
                "There is no actor 'nobody' in 'actors'; declare it there",
            ],
            result.Problems.Select(static p => p.Message));
        Assert.Equal("a:b b:c c: d:b e: f:e g:e h:i i: j:", string.Join(' ', result.Schema!.Actors.Select(static a => $"{a.Actor.Key}:{a.Actor.Of}")));
    }
}
