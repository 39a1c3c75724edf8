using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Quotes;

/// <summary>
/// Tells quoted names (of works, operations, ships) from quoted words: they are capitalised, and a word beside them says what
/// they name.
/// </summary>
internal static class QuotedNames
{
    private const int LongestName = 8;
    private const int Reach = 3;
    private const int AppositionReach = 5;
    private const int LongestOperation = 4;
    private const int OperationReach = 15;

    private static readonly WordSet Small = new("a an the of in on at to for from and or with by is de la le der");

    // What is named, beside the name on either side.
    private static readonly WordSet Named = new("""
        operation operations exercise exercises drill drills manoeuvre manoeuvres maneuver maneuvers campaign mission
        project programme program initiative plan film films movie movies documentary documentaries series show sitcom
        soap podcast episode book books novel novels memoir autobiography biography bestseller poem play musical opera
        ballet song songs single album albums hit track video game magazine newspaper essay article paper painting
        sculpture exhibition ship vessel tanker trawler yacht ferry frigate destroyer submarine typhoon hurricane storm
        act bill law feature blockbuster comedy drama thriller trilogy sequel remake franchise
        """);

    // Of these a name may stand apart within its sentence: "drills, the largest so far, under the name X".
    private static readonly WordSet Operations = new("""
        operation operations exercise exercises drill drills manoeuvre manoeuvres maneuver maneuvers wargame wargames
        war-game war-games offensive airlift
        """);

    // Of a programme or work: "the host of X", "an interview on Tuesday's edition of X".
    private static readonly WordSet Performed = new("""
        edition broadcast telecast instalment installment host hosts star stars cast creator author writer director airing
        screening taping
        """);

    private static readonly WordSet Recited = new("""
        read reads reading sang sings aloud quoted quotes excerpt excerpts scene scenes song songs lines line adapted
        """);

    // What says of words that they stand at the head of a text.
    private static readonly WordSet Heading = new("titled entitled headlined headed subtitled");

    // What is printed whole behind its heading.
    private static readonly WordSet Issued = new("statement article commentary report release communique declaration letter");

    // What has a heading and speaks for nobody when it is named with one.
    private static readonly WordSet Papers = new("""
        paper papers article essay study thesis dissertation lecture talk chapter poem song novel book memoir film documentary
        play exhibition
        """);

    // Tell something of it: behind a comma inside the marks, anybody else would be its speaker.
    private static readonly WordSet Predicates = new("is was are were has had will would can could may");

    // Naming verbs, before the name only.
    private static readonly WordSet Naming = new(
        "codenamed code-named named titled entitled dubbed nicknamed christened starring called known labelled labeled");

    /// <summary>
    /// The rule that makes <paramref name="quotation"/> the name of a work, an operation or a ship; null when it is none.
    /// </summary>
    public static string? RuleFor(TextDocument document, Quotation quotation)
    {
        int first = document.TokenAt(quotation.Inside.Start);
        int behind = document.TokenAt(quotation.Inside.End);
        int outside = document.TokenAt(quotation.Outside.Start);
        bool hasTitle = IsHeading(document, outside) || IsPaper(document, outside, quotation);
        if (hasTitle && document.Tokens[first].Is(TokenForm.Capital)) return KindRules.Named;
        if (!IsCapitalised(document, first, behind, out bool isList)) return null;
        bool hasWordBefore = HasWordBefore(document, outside);

        // "a memoir, “Nets, Ropes, Rain”": what is listed has a comma, as speech has.
        if (isList) return hasWordBefore ? KindRules.Named : null;
        bool isNamed = hasWordBefore || HasWordAfter(document, behind, quotation) || IsProgramme(document, outside, first, behind);
        return isNamed ? KindRules.Named : IsOperation(document, first, behind) ? KindRules.Operation : null;
    }

    // Two words and more, all of them capitalised, no sentence: what was said ("No Surrender!") ends as one.
    private static bool IsOperation(TextDocument document, int first, int behind)
    {
        if (behind - first is < 2 or > LongestOperation) return false;
        for (int i = first; i < behind; i++)
        {
            if (!document.Tokens[i].Is(TokenForm.Capital)) return false;
        }

        int at = document.SentenceAt(document.Tokens[first].Start);
        if (at < 0) return false;
        Sentence sentence = document.Sentences[at];
        for (int i = Math.Max(sentence.First, first - OperationReach); i < sentence.End && i < behind + OperationReach; i++)
        {
            if (document.Tokens[i].Kind == TokenKind.Word && Operations.Contains(document, document.Tokens[i])) return true;
        }

        return false;
    }

    private static bool IsCapitalised(TextDocument document, int first, int behind, out bool isList)
    {
        int commas = 0;
        isList = false;
        if (behind - first is < 1 or > LongestName) return false;
        bool hasCapital = false;
        for (int i = first; i < behind; i++)
        {
            Token token = document.Tokens[i];
            bool isLast = i == behind - 1;
            if (token.Kind == TokenKind.Punctuation && !isLast && document.Text[token.Start] == ',') isList = ++commas > 1;
            else if (token.Kind == TokenKind.Punctuation && !(isLast && document.Text[token.Start] is ',' or '.')) return false;
            if (token.Is(TokenForm.Capital)) hasCapital = true;
            else if (token.Kind == TokenKind.Word && !Small.Contains(document, token)) return false;
        }

        return hasCapital && commas != 1;
    }

    // "a post titled “We are sorry,” she": only the first word of a heading is written large.
    private static bool IsHeading(TextDocument document, int token)
    {
        if (token == 0) return false;
        int word = token > 1 && IsComma(document, token - 1) ? token - 2 : token - 1;
        return Heading.Contains(document, document.Tokens[word]) || (word == token - 1 && IsFollowing(document, token));
    }

    // "released the following statement “Late is too late” on Friday:" and then the statement.
    private static bool IsFollowing(TextDocument document, int token)
    {
        if (token < 3 || !Issued.Contains(document, document.Tokens[token - 1])) return false;
        return document.Is(document.Tokens[token - 2], "following") || document.Is(document.Tokens[token - 3], "following");
    }

    // "The paper, “Bees remember the rain”, is out": an apposition between commas.
    private static bool IsPaper(TextDocument document, int token, Quotation quotation)
    {
        if (token < 2 || !IsComma(document, token - 1) || !Papers.Contains(document, document.Tokens[token - 2])) return false;
        int behind = document.TokenAt(quotation.Outside.End);
        if (behind >= document.Tokens.Count) return false;
        return document.Text[quotation.Inside.End - 1] == ','
            ? Predicates.Contains(document, document.Tokens[behind])
            : IsComma(document, behind);
    }

    // "the film X", "a ship called X", "his novel, X"; more words between would be a sentence.
    private static bool HasWordBefore(TextDocument document, int token)
    {
        if (token == 0) return false;
        Token near = document.Tokens[token - 1];
        if (Named.Contains(document, near) || Naming.Contains(document, near)) return true;
        if (token == 1) return false;
        Token second = document.Tokens[token - 2];
        return (IsComma(document, token - 1) || document.Is(near, "of"))
            && (Named.Contains(document, second) || Performed.Contains(document, second));
    }

    private static bool IsComma(TextDocument document, int token) => document.Text[document.Tokens[token].Start] == ',';

    private static bool IsDeterminer(TextDocument document, Token token) =>
        document.Is(token, "a") || document.Is(token, "an") || document.Is(token, "the")
        || document.Is(token, "his") || document.Is(token, "her");

    // "on “Morning Table”", "Channel 9's “Face to Face”", "read from “The Salt Road”": two words at least, all with capitals.
    private static bool IsProgramme(TextDocument document, int token, int first, int behind)
    {
        if (token == 0 || !document.Tokens[first].Is(TokenForm.Capital)) return false;
        Token near = document.Tokens[token - 1];

        // "NBC's “Today”": of a station one word will do.
        if (behind - first < 2) return near.Kind == TokenKind.Possessive && token > 1 && Stations.Has(document, document.Tokens[token - 2]);
        if (document.Is(near, "on") || near.Kind == TokenKind.Possessive) return true;
        return document.Is(near, "from") && token > 1 && Recited.Contains(document, document.Tokens[token - 2]);
    }

    private static bool HasWordAfter(TextDocument document, int token, Quotation quotation)
    {
        int reach = token + Reach;
        for (int i = token; i < document.Tokens.Count && i <= reach; i++)
        {
            Token after = document.Tokens[i];
            if (after.Start < quotation.Outside.End) continue;

            // "“Salt”, the second feature by": an apposition says what it is.
            bool isApposition = reach == token + Reach && IsComma(document, i)
                && i + 1 < document.Tokens.Count && IsDeterminer(document, document.Tokens[i + 1]);
            if (isApposition)
            {
                reach = i + AppositionReach;
                continue;
            }

            if (after.Kind != TokenKind.Word) return false;
            if (Named.Contains(document, after)) return true;
        }

        return false;
    }
}
