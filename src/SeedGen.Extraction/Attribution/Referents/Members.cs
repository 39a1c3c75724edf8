using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Referents;

/// <summary>Tells who belongs to a body, from the words beside a name: "Harbour striker Tom Reed", "Tom Reed of Harbour".</summary>
internal sealed class Members(OuterText text, ActorIndex actors)
{
    // So many words may stand between.
    private const int Longest = 4;

    /// <summary>True when the text before <paramref name="end"/> says that <paramref name="person"/> is one of the body's.</summary>
    public bool IsOf(NamedActor person, NamedActor body, int end)
    {
        for (int i = 0; i + 1 < actors.Actors.Length && actors.Mentions[i + 1].Span.End <= end; i++)
        {
            bool isBehind = actors.Actors[i] == body && actors.Actors[i + 1] == person;
            if (isBehind && Leads(actors.Mentions[i].End, actors.Mentions[i + 1].First)) return true;
            bool isBefore = actors.Actors[i] == person && actors.Actors[i + 1] == body;
            if (isBefore && Follows(actors.Mentions[i].End, actors.Mentions[i + 1].First)) return true;
        }

        return IsCalledSo(person, body);
    }

    // "Tom Reed, the Harbour striker"
    private bool IsCalledSo(NamedActor person, NamedActor body)
    {
        for (int t = 0; t < person.TraitCount; t++)
        {
            TextSpan place = text.Document.Tokens.At(person.TraitAt(t).Token).Span;
            int at = actors.FirstAfter(place.Start);
            if (at < actors.Actors.Length && actors.Actors[at] == body && actors.Mentions[at].Span.Contains(place)) return true;
        }

        return false;
    }

    // "Harbour striker Tom Reed", "Harbour's Tom Reed"
    private bool Leads(int first, int end)
    {
        for (int t = first; t < end; t++)
        {
            if (text.Document.Tokens.At(t).Kind != TokenKind.Possessive && (text.ClassOfToken(t) & WordClass.Role) == 0) return false;
        }

        return end - first <= Longest;
    }

    // "Tom Reed of Harbour", "Tom Reed (Harbour)"
    private bool Follows(int first, int end)
    {
        if (end == first || end - first > Longest) return false;
        int t = text.Document.Text[text.Document.Tokens.At(first).Start] == ',' ? first + 1 : first;
        if (t == end) return false;
        ref readonly Token link = ref text.Document.Tokens.At(t);
        bool isLink = text.Document.Is(link, "of") || text.Document.Text[link.Start] == '(';
        return isLink && (t + 1 == end || (t + 2 == end && text.Document.Is(text.Document.Tokens.At(t + 1), "the")));
    }
}
