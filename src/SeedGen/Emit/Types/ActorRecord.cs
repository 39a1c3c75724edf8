using SeedGen.Emit.Names;
using SeedGen.Emit.Text;

namespace SeedGen.Emit.Types;

/// <summary>The record <c>Actor</c>.</summary>
internal static class ActorRecord
{
    /// <summary>Writes it.</summary>
    public static void Write(CodeWriter code, CorpusNames names)
    {
        code.Lines("""
            /// <summary>A person, state, organisation or medium that the articles name.</summary>
            /// <remarks>Equal to itself alone. Its lists are made when first read, by reading every article.</remarks>
            """);
        using (code.Block($"{names.Access} sealed partial record Actor"))
        {
            code.Line("internal readonly int _index;").Line("private readonly string? _of;").Fields(names.ActorFields).Line();
            using (code.Block($"internal Actor(int index, ActorId? id, string key, string name, ActorKind kind, {FieldMembers.Parameters(names.ActorFields)}string? of = null)"))
            {
                code.Lines("""
                    _index = index;
                    Id = id;
                    Key = key;
                    Name = name;
                    Kind = kind;
                    _of = of;
                    """).Assign(names.ActorFields);
            }

            Members(code, names);
            code.Properties(names.ActorFields, names, insideActor: true);
            code.Identity("Actor", "Key == other.Key", "global::System.StringComparer.Ordinal.GetHashCode(Key)");
            code.Print("Key", "Name", "Kind", "IsDeclared");
        }
    }

    private static void Members(CodeWriter code, CorpusNames names)
    {
        code.Line().Line("/// <summary>The actor's name in code; null when the schema does not declare it.</summary>")
            .JsonIgnore()
            .Line("public ActorId? Id { get; }")
            .Line()
            .Lines("""
                /// <summary>The actor's id in the schema; led by <c>~</c> when it is not declared there.</summary>
                public string Key { get; }

                /// <summary>Its full name.</summary>
                public string Name { get; }

                /// <summary>What it is.</summary>
                public ActorKind Kind { get; }

                /// <summary>True when the schema declares it; false when the articles alone name it.</summary>
                public bool IsDeclared => Id.HasValue;

                /// <summary>The actor it belongs to or speaks for; null when to none.</summary>
                """)
            .JsonIgnore()
            .Line($"public Actor? Of => _of == null ? null : {names.Entry}.Actors[_of];");
        Indexed(code, names, "Quote", "Quotes", "What it said, nested quotations included, in the order of the corpus.");
        Indexed(code, names, "Mention", "Mentions", "The places where it is named, in the order of the corpus.");
        Indexed(code, names, "Article", "Articles", "The articles that name it or let it speak, in the order of the corpus.");
    }

    private static void Indexed(CodeWriter code, CorpusNames names, string item, string property, string doc) => code
        .Line().Line(XmlDoc.Summary(doc))
        .JsonIgnore()
        .Line($"public global::System.Collections.Generic.IReadOnlyList<{item}> {property} => {names.Entry}._ByActor.{property}(_index);");
}
