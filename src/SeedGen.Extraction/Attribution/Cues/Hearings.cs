using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Cues;

/// <summary>What was said at a hearing by nobody who is named: "…, a court heard", "…, the jury was told".</summary>
internal static class Hearings
{
    private static readonly WordSet Listeners = new(
        "court courtroom inquiry enquiry inquest tribunal jury jurors judge hearing trial magistrates commission committee panel");

    /// <summary>True when the sentence goes on, behind the quotation at <paramref name="item"/>, to say that they heard it.</summary>
    public static bool AreIn(OuterText text, OuterSentence sentence, int item)
    {
        for (int i = sentence.End - 1; i > item + 1 && !text.IsQuote(i); i--)
        {
            if (text.KindOf(i) == TokenKind.Word && (Tells(text, i) || IsTold(text, i))) return IsClause(text, i, item);
        }

        return false;
    }

    // "“…”, a court heard", but "the “fast lane” was closed after the inquiry heard of crashes".
    private static bool IsClause(OuterText text, int verb, int item)
    {
        int before = verb - 1;
        while (before > item && text.KindOf(before) == TokenKind.Word && !text.Is(before, WordClass.Subordinator | WordClass.Relative)) before--;
        return before == item || text.MarkAt(before) == ',';
    }

    /// <summary>True at the verb of "a court heard", "the inquiry has heard".</summary>
    public static bool Tells(OuterText text, int verb) =>
        (text.IsWord(verb, "heard") || text.IsWord(verb, "hears")) && IsListener(text, text.Is(verb - 1, WordClass.Auxiliary) ? verb - 2 : verb - 1);

    private static bool IsTold(OuterText text, int verb) => text.IsWord(verb, "told") && verb > 1 && text.Is(verb - 1, WordClass.Be)
        && IsListener(text, verb - 2);

    private static bool IsListener(OuterText text, int i) => i >= 0 && text.KindOf(i) == TokenKind.Word && text.IsIn(Listeners, i);
}
