using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Attribution.Referents;

/// <summary>Reads what stands around the mentions of actors and says what they are.</summary>
internal static class TraitReader
{
    private const int ReachBefore = 5;
    private const int ReachBehind = 12;

    /// <summary>Adds to each of the <paramref name="actors"/> what is said of it.</summary>
    public static void Read(OuterText text, ActorIndex actors)
    {
        TextDocument document = text.Document;
        ReadOnlySpan<Sentence> sentences = document.Sentences.AsSpan();
        int sentence = 0;
        for (int m = 0; m < actors.Actors.Length; m++)
        {
            NamedActor actor = actors.Actors[m];
            if (actor.Kind == ActorKind.State) continue;
            int first = actors.Mentions[m].First;
            while (sentence + 1 < sentences.Length && sentences[sentence].End <= first) sentence++;
            if (first < sentences[sentence].First) continue;
            ReadBefore(text, actor, first, sentences[sentence].First);
            int end = sentences[sentence].End;
            ReadName(text, actor, first, Math.Min(actors.Mentions[m].End, end));
            ReadBehind(text, actor, actors.Mentions[m].End, end);
        }
    }

    // "City boss Ann Lee", "the board's chief executive, Ann Lee": up to what cannot belong to the name.
    private static void ReadBefore(OuterText text, NamedActor actor, int first, int limit)
    {
        int i = first - 1;
        if (i > limit && IsComma(text, i) && (text.ClassOfToken(i - 1) & WordClass.Role) != 0) i--;
        for (int n = 0; i >= limit && n < ReachBefore && (IsNounPart(text, i) || IsPossessiveName(text, i, limit))
            && !IsDeed(text, i, limit); i--, n++) Add(text, actor, i);

        // "her rival, the architect Ann Lee"
        bool isApposed = i - 2 >= limit && text.Document.Is(text.Document.Tokens.At(i), "the") && IsComma(text, i - 1)
            && (text.ClassOfToken(i - 2) & WordClass.Role) != 0 && i < first - 1;
        if (isApposed) Add(text, actor, i - 2);
    }

    // "Judge Reed jailed Tom Cole": what was done to him; who did it is another. "a retired judge": no deed, or a noun would
    // stand before it.
    private static bool IsDeed(OuterText text, int token, int limit)
    {
        if (token <= limit || text.Document.Tokens.At(token - 1).Kind != TokenKind.Word) return false;
        bool isNoun = text.Document.Tokens.At(token - 1).Is(TokenForm.Capital)
            || (text.ClassOfToken(token - 1) & (WordClass.Role | WordClass.Body)) != 0;
        return isNoun && text.Document.Tokens.At(token).Is(TokenForm.Small)
            && ((text.ClassOfToken(token) & (WordClass.Past | WordClass.OtherVerb)) != 0
            || WordLetters.Ends(text.Document.WordsOf(text.Document.Tokens.At(token)), "ed"));
    }

    // What a name itself says: "Marlowe Bank" is a bank.
    private static void ReadName(OuterText text, NamedActor actor, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if ((text.ClassOfToken(i) & (WordClass.Role | WordClass.Body)) != 0) Add(text, actor, i);
        }
    }

    // ", 54, of Norburg, a nurse at", ", who is a nurse", " is a nurse"; "the Quill union" is a union.
    private static void ReadBehind(OuterText text, NamedActor actor, int next, int limit)
    {
        if (next < limit && !actor.IsPerson && text.Document.Tokens.At(next).Is(TokenForm.Small)
            && (text.ClassOfToken(next) & WordClass.Body) != 0) Add(text, actor, next);
        if (next + 1 >= limit) return;
        TextDocument document = text.Document;
        bool isPredicate = document.Is(document.Tokens.At(next), "is") || document.Is(document.Tokens.At(next), "was");
        if (!isPredicate && !IsComma(text, next)) return;
        int i = next + 1;
        if (document.Tokens.At(i).Kind == TokenKind.Number)
        {
            if (!isPredicate && i + 1 < limit && IsComma(text, i + 1)) Add(text, actor, i++);
            i++;
        }

        if (i < limit && (document.Is(document.Tokens.At(i), "a") || document.Is(document.Tokens.At(i), "an")
            || document.Is(document.Tokens.At(i), "the"))) i++;
        else if (isPredicate) return;

        // "Sentencing Tom Reed, the judge said": another one than he.
        int end = i;
        while (end < limit && end < i + ReachBehind && IsNounPart(text, end)) end++;
        bool isOther = !isPredicate && end < limit && (text.ClassOfToken(end) & WordClass.Speech) != 0
            && (text.ClassOfToken(end) & (WordClass.Past | WordClass.Present)) != 0;
        if (isOther) return;
        for (; i < end; i++)
        {
            bool isName = char.IsUpper(document.Text, document.Tokens.At(i).Start) && (text.ClassOfToken(i) & WordClass.Role) == 0;
            if (!isName) Add(text, actor, i);
        }
    }

    // "Northland's minister Ann Lee" is Northlandic.
    private static bool IsPossessiveName(OuterText text, int token, int limit) =>
        text.Document.Tokens.At(token).Kind == TokenKind.Possessive && token > limit && text.Document.Tokens.At(token - 1).Is(TokenForm.Capital);

    private static bool IsNounPart(OuterText text, int token)
    {
        const WordClass Others = WordClass.Determiner | WordClass.Possessor | WordClass.Preposition | WordClass.Auxiliary | WordClass.Relative
            | WordClass.Pronoun | WordClass.Subordinator;
        if (text.Document.Tokens.At(token).Kind is not (TokenKind.Word or TokenKind.Number)) return false;
        WordClass known = text.ClassOfToken(token);
        return (known & Others) == 0 && !((known & WordClass.Cue) != 0 && (known & WordClass.Role) == 0);
    }

    private static bool IsComma(OuterText text, int token) => text.Document.Text[text.Document.Tokens.At(token).Start] == ',';

    private static void Add(OuterText text, NamedActor actor, int token) =>
        actor.Add(new(token, Epithets.NumberOf(text.Document, text.Document.Tokens.At(token)), text.Document.Tokens.At(token).Length));
}
