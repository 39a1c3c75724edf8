using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Attribution.Referents;

/// <summary>Makes persons of those whom nobody knows and who hold an office that no body can: "PM Strand", "the envoy, Vall Strand,".</summary>
internal static class OfficeHolders
{
    private const int Reach = 8;

    private static readonly WordSet Titles = new("pm mp mep msp mr mrs ms dr prof sir dame senator sen governor gov ambassador premier");

    private static readonly WordSet Offices = new("""
        ambassador envoy minister spokesman spokeswoman president chancellor premier senator negotiator diplomat undersecretary
        """);

    /// <summary>Replaces them in <paramref name="known"/>, whom the mentions at <paramref name="places"/> name.</summary>
    public static void Find(OuterText text, Mention[] places, NamedActor[] known)
    {
        Dictionary<NamedActor, NamedActor>? persons = null;
        for (int i = 0; i < known.Length; i++)
        {
            if (known[i] is not { Kind: ActorKind.Organisation, Declared: null } body || !HoldsOffice(text, places[i])) continue;
            persons ??= [];
            if (!persons.ContainsKey(body)) persons.Add(body, new(body.Key, ActorKind.Person));
        }

        if (persons is null) return;
        for (int i = 0; i < known.Length; i++)
        {
            if (persons.TryGetValue(known[i], out NamedActor? person)) known[i] = person;
        }
    }

    private static bool HoldsOffice(OuterText text, Mention mention)
    {
        int before = mention.First - 1;
        if (before < 1) return false;
        TokenList tokens = text.Document.Tokens;
        if (tokens.At(before).Kind == TokenKind.Word) return Titles.Contains(text.Document, tokens.At(before));
        bool isApposed = text.Document.Text[tokens.At(before).Start] == ',' && mention.End - mention.First is 2 or 3 && mention.End < tokens.Count
            && text.Document.Text[tokens.At(mention.End).Start] == ',';
        for (int t = before - 1; isApposed && t >= 0 && t > before - Reach && tokens.At(t).Kind is TokenKind.Word or TokenKind.Possessive; t--)
        {
            bool isOffice = tokens.At(t).Kind == TokenKind.Word && Offices.Contains(text.Document, tokens.At(t));
            if (isOffice) return t + 1 == before || (text.ClassOfToken(t + 1) & WordClass.Preposition) != 0;
        }

        return false;
    }
}
