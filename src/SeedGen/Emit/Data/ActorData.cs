using SeedGen.Emit.Names;
using SeedGen.Emit.Text;
using SeedGen.Extraction.Corpus;

namespace SeedGen.Emit.Data;

/// <summary>The methods that make the actors.</summary>
internal static class ActorData
{
    /// <summary>Writes <c>_MakeActor</c> and <c>_FindActor</c>.</summary>
    public static void Write(CodeWriter code, CorpusNames names, CorpusModel corpus)
    {
        int count = corpus.Actors.Count;
        int chunks = Chunks.Count(count);
        using (code.Block($"private static Actor _MakeActor(int index) => (index / {Literal.Of(Chunks.Size)}) switch", ";"))
        {
            for (int chunk = 0; chunk < chunks; chunk++) code.Line($"{Literal.Of(chunk)} => _Actors_{Literal.Of(chunk)}(index),");
            code.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(index)),");
        }

        for (int chunk = 0; chunk < chunks; chunk++)
        {
            code.Line();
            using (code.Block($"private static Actor _Actors_{Literal.Of(chunk)}(int index) => index switch", ";"))
            {
                foreach (int i in Chunks.Places(chunk, count)) code.Line($"{Literal.Of(i)} => {Actor(names, corpus.Actors[i], i)},");
                code.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(index)),");
            }
        }

        code.Line();
        Lookup.Write(code, "_FindActor", [.. corpus.Actors.Select(static actor => actor.Key)]);
    }

    private static string Actor(CorpusNames names, CorpusActor actor, int index)
    {
        string id = names.Actors[index] is { } name ? "ActorId." + name : "null";
        List<string> arguments =
        [
            Literal.Of(index), id, Literal.Of(actor.Key), Literal.Of(actor.Name), $"ActorKind.{actor.Kind}",
            .. FieldExpression.Arguments(names.ActorFields, actor.Declared?.Fields ?? default),
        ];
        if (actor.Declared?.Actor.Of is { } of) arguments.Add("of: " + Literal.Of(of));
        return $"new Actor({string.Join(", ", arguments)})";
    }
}
