using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SeedGen.Extraction.Schema.Fields;
using SeedGen.Extraction.Schema.Naming;
using SeedGen.Tests.Support;

namespace SeedGen.Tests.Schema;

/// <summary>What keys are called in code, and what code does not take for a name.</summary>
public class IdentifierTests
{
    [Theory]
    [InlineData("north-korea", "NorthKorea")]
    [InlineData("PRK", "PRK")]
    [InlineData("aB", "AB")]
    [InlineData("2022-11-08", "_2022_11_08")]
    [InlineData("part-2_b", "Part2B")]
    [InlineData("v1.2.3", "V1_2_3")]
    [InlineData("1a2", "_1a2")]
    [InlineData("x 9th", "X9th")]
    [InlineData("__a__b__", "AB")]
    [InlineData("été", "Été")]
    [InlineData("e\u0301te\u0301", "Été")]
    [InlineData("\u0301a", "A")]
    [InlineData("a \u0301b", "AB")]
    [InlineData("x\u0301-y", "X\u0301Y")]
    [InlineData("ǆ", "Ǆ")]
    [InlineData("Ⅷ-xⅧ", "ⅧXⅧ")]
    [InlineData("x²", "X")]
    [InlineData("٣-٤", "_٣_٤")]
    [InlineData("नमस्ते", "नमस्ते")]
    [InlineData("x\u200By\u202Ez", "XYZ")]
    [InlineData("a🎉b", "AB")]
    [InlineData("--", "")]
    public void Keys_get_names_in_code(string key, string name) => Assert.Equal(name, Identifiers.PascalCase(key));

    [Fact]
    public void A_name_that_is_too_long_or_nothing_has_a_hash_of_its_key()
    {
        string longest = "A" + new string('a', 199);

        Assert.Equal(longest, Identifiers.Member(longest));
        Assert.Matches("^Aa{199}_[0-9A-F]{8}$", Identifiers.Member(longest + "a"));
        Assert.NotEqual(Identifiers.Member(longest + "a"), Identifiers.Member(longest + "b"));
        Assert.Matches("^_[0-9A-F]{8}$", Identifiers.Member("--"));
        Assert.NotEqual(Identifiers.Member("--"), Identifiers.Member("-"));
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("2day", "it begins with a digit")]
    [InlineData("٣x", "it begins with a digit")]
    [InlineData("a b", "' ' can't stand in a name")]
    [InlineData("a-b", "'-' can't stand in a name")]
    [InlineData("-", "'-' can't stand in a name")]
    [InlineData("class", "'class' is a keyword of C#")]
    [InlineData("Class", null)]
    [InlineData("_", null)]
    [InlineData("Häfen_2", null)]
    [InlineData("record", null)]
    public void A_part_of_a_namespace_is_a_name(string name, string? fault) => Assert.Equal(fault, Identifiers.Fault(name));

    [Fact]
    public void No_reserved_word_of_the_language_is_a_name() => Assert.All(
        SyntaxFacts.GetReservedKeywordKinds().Select(SyntaxFacts.GetText),
        static word => Assert.Equal($"'{word}' is a keyword of C#", Identifiers.Fault(word)));

    [Theory]
    [InlineData("record", "'record' is a keyword of C# where types are named")]
    [InlineData("field", "'field' is a keyword of C# where types are named")]
    [InlineData("event", "'event' is a keyword of C#")]
    [InlineData("", "it is empty")]
    [InlineData("Record", null)]
    public void A_class_is_not_called_as_types_are_declared(string name, string? fault) => Assert.Equal(fault, Identifiers.ClassFault(name));

    [Fact]
    public void Every_word_by_which_the_compiler_would_not_have_a_class_called_is_refused()
    {
        string[] refused = [.. SyntaxFacts.GetContextualKeywordKinds().Select(SyntaxFacts.GetText).Where(static word => Complains(word))];

        Assert.Contains("required", refused);
        Assert.DoesNotContain(refused, static word => Identifiers.ClassFault(word) is null);
    }

    private static bool Complains(string word) => CSharpCompilation.Create("a")
        .AddReferences(MetadataReference.CreateFromFile(typeof(object).Assembly.Location))
        .AddSyntaxTrees(CSharpSyntaxTree.ParseText($"public static class {word} {{ }}"))
        .GetDeclarationDiagnostics().Any(static problem => problem.Severity == DiagnosticSeverity.Error);

    [Theory]
    [InlineData("", "it does not begin with a letter")]
    [InlineData("9th", "it does not begin with a letter")]
    [InlineData("_a", "it does not begin with a letter")]
    [InlineData("a b", "' ' can't stand in it, only letters, digits, '-' and '_'")]
    [InlineData("a.", "'.' can't stand in it, only letters, digits, '-' and '_'")]
    [InlineData("a-b_9", null)]
    [InlineData("é", null)]
    public void A_field_or_an_actor_has_a_plain_id(string key, string? fault) => Assert.Equal(fault, Names.Fault(key));

    [Theory]
    [InlineData("the Bank", "The Bank", true)]
    [InlineData("the Bank", "the bank", true)]
    [InlineData("BANK", "bank", true)]
    [InlineData("AL-BANK", "al-BANK", false)]
    [InlineData("AL-BANK", "aL-bank", true)]
    [InlineData("Us", "us", true)]
    [InlineData("US", "us", false)]
    [InlineData("CIA", "Cia", false)]
    [InlineData("NATO", "Nato", true)]
    [InlineData("a\tB", "a\tb", true)]
    [InlineData("a Bank", "a  Bank", true)]
    [InlineData("a Bank", "aBank", false)]
    [InlineData("O'Neil", "O\u2019Neil", true)]
    [InlineData("O'Neil", "O\u2018Neil", true)]
    [InlineData("O'Neil", "O\u02BCNeil", true)]
    [InlineData("O'Neil", "O\u02BBNeil", false)]
    [InlineData("\u2018Abd", "'Abd", true)]
    public void Names_are_the_same_where_an_article_may_write_both_alike(string one, string other, bool same)
    {
        Assert.Equal(same, NameCase.Comparer.Equals(one, other));
        Assert.Equal(same, NameCase.Comparer.GetHashCode(one) == NameCase.Comparer.GetHashCode(other));
        Assert.False(NameCase.Comparer.Equals(one, null));
        Assert.False(NameCase.Comparer.Equals(null, one));
        Assert.True(NameCase.Comparer.Equals(null, null));
    }

    [Theory]
    [InlineData("A\u0300 ἀ\u0300 ϊ\u0300 A\u0301 Ι\u0301 Â\u0301", "À ἂ ῒ Á Ί Ấ")]
    [InlineData("Ὡ\u0301 A\u0302 A\u0303 A\u0304 α\u0304 A\u0306", "Ὥ Â Ã Ā ᾱ Ă")]
    [InlineData("C\u0307 t\u0307 A\u0308 у\u0308 A\u0309 A\u030A", "Ċ ṫ Ä ӱ Ả Å")]
    [InlineData("O\u030B C\u030C A\u030F A\u0311 α\u0313 α\u0314", "Ő Č Ȁ Ȃ ἀ ἁ")]
    [InlineData("O\u031B B\u0323 Ư\u0323 U\u0324 A\u0325 S\u0326", "Ơ Ḅ Ự Ṳ Ḁ Ș")]
    [InlineData("C\u0327 A\u0328 D\u032D H\u032E E\u0330 B\u0331", "Ç Ą Ḓ Ḫ Ḛ Ḇ")]
    [InlineData("ἀ\u0342 ἀ\u0345 ὦ\u0345", "ἆ ᾀ ᾦ")]
    public void A_letter_and_its_accent_are_one_character(string apart, string joined) => Assert.Equal(joined, Accents.Join(apart));

    [NormalisingFact]
    public void Every_letter_that_has_its_accent_in_it_is_joined_with_it()
    {
        for (char letter = '\u00C0'; letter < '\uD800'; letter++)
        {
            string one = letter.ToString();
            string apart = one.Normalize(NormalizationForm.FormD);
            bool isJoined = char.IsLetter(letter) && apart != one && apart.Normalize(NormalizationForm.FormC) == one && apart.Skip(1).All(IsAccent);
            if (isJoined) Assert.Equal(one, Accents.Join(apart));
        }
    }

    [NormalisingFact]
    public void Nothing_else_is_joined()
    {
        for (char letter = '\0'; letter < '\u2000'; letter++)
        {
            for (char accent = '\u0300'; accent <= '\u036F'; accent++)
            {
                string joined = Accents.Join($"{letter}{accent}");
                if (joined.Length == 1) Assert.Equal($"{letter}{accent}".Normalize(NormalizationForm.FormC), joined);
            }
        }
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("\u0301", "\u0301")]
    [InlineData("e\u0301t", "ét")]
    [InlineData("xe\u0301\u0301y", "xé\u0301y")]
    [InlineData("x\u0301e\u0301", "x\u0301é")]
    [InlineData("a\u0323\u0302", "ậ")]
    public void Only_what_has_one_character_becomes_one(string text, string joined) => Assert.Equal(joined, Accents.Join(text));

    private static bool IsAccent(char c) => c is >= '\u0300' and <= '\u036F' && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
