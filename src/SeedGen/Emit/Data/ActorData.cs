using SeedGen.Emit.Names;
using SeedGen.Emit.Text;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Schema;

namespace SeedGen.Emit.Data;

/// <summary>The methods that make the actors.</summary>
internal static class ActorData
{
    private const string Unknown = "throw new global::System.ArgumentOutOfRangeException(nameof(index))";

    /// <summary>Writes <c>_MakeActor</c> and <c>_FindActor</c>. Packed are the actors that the schema does not declare.</summary>
    public static void Write(CodeWriter code, CorpusNames names, CorpusModel corpus)
    {
        int written = names.IsEmbedded ? DeclaredIn(corpus) : corpus.Actors.Count;
        string otherwise = names.IsEmbedded ? $"_FoundActors.At(index - {Literal.Of(written)})" : Unknown;
        if (written == 0) code.Line($"private static Actor _MakeActor(int index) => {otherwise};");
        else Switches(code, names, corpus, written, otherwise);
        code.Line();
        Lookup.Write(
            code,
            "_FindActor",
            [.. corpus.Actors.Take(written).Select(static actor => actor.Key)],
            names.IsEmbedded ? "_FoundActors.Find(key)" : "-1");
    }

    // A switch of switches: one of all actors would be one method that is compiled whole when the first is asked for.
    private static void Switches(CodeWriter code, CorpusNames names, CorpusModel corpus, int count, string otherwise)
    {
        int chunks = Chunks.Count(count);
        using (code.Block($"private static Actor _MakeActor(int index) => (index / {Literal.Of(Chunks.Size)}) switch", ";"))
        {
            if (names.IsEmbedded && count % Chunks.Size > 0) code.Line($"_ when index >= {Literal.Of(count)} => {otherwise},");
            for (int chunk = 0; chunk < chunks; chunk++) code.Line($"{Literal.Of(chunk)} => _Actors_{Literal.Of(chunk)}(index),");
            code.Line($"_ => {otherwise},");
        }

        for (int chunk = 0; chunk < chunks; chunk++)
        {
            code.Line();
            using (code.Block($"private static Actor _Actors_{Literal.Of(chunk)}(int index) => index switch", ";"))
            {
                foreach (int i in Chunks.Places(chunk, count)) code.Line($"{Literal.Of(i)} => {Actor(names, corpus.Actors[i], i)},");
                code.Line($"_ => {Unknown},");
            }
        }
    }

    /// <summary>The number of declared actors, which come first.</summary>
    public static int DeclaredIn(CorpusModel corpus) => corpus.Actors.Count(static actor => actor.Declared is not null);

    /// <summary>The user's own fields of an actor as arguments, each led by a comma.</summary>
    public static string FieldsOf(CorpusNames names, ActorSchema? declared) =>
        string.Concat(FieldExpression.Arguments(names.ActorFields, declared?.Fields ?? default).Select(static argument => ", " + argument));

    private static string Actor(CorpusNames names, CorpusActor actor, int index)
    {
        string id = names.Actors[index] is { } name ? "ActorId." + name : "null";
        string of = actor.Declared?.Actor.Of is { } other ? ", of: " + Literal.Of(other) : "";
        return $"new Actor({Literal.Of(index)}, {id}, {Literal.Of(actor.Key)}, {Literal.Of(actor.Name)}, ActorKind.{actor.Kind}" +
            FieldsOf(names, actor.Declared) + of + ")";
    }
}
