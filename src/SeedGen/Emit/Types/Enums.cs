using SeedGen.Emit.Names;
using SeedGen.Emit.Text;

namespace SeedGen.Emit.Types;

/// <summary>The enums every corpus has.</summary>
internal static class Enums
{
    /// <summary>Writes them.</summary>
    public static void Write(CodeWriter code, CorpusNames names)
    {
        Write(code, names, "QuoteKind", "What a stretch in quotation marks is.",
            ("Speech", "Somebody's words."),
            ("Title", "A heading, or the name of a work, an operation or a ship."),
            ("Scare", "A term the writer holds at arm's length, said by nobody in particular."));
        Write(code, names, "QuoteForm", "How somebody's words are worked into the sentence.",
            ("Direct", "The quotation stands as a clause of its own."),
            ("Mixed", "Quoted words are part of the writer's sentence."));
        Write(code, names, "DateType", "The types of TIMEX3 (ISO-TimeML).",
            ("Date", "A calendar date, of any size from a day to a century."),
            ("Time", "A time of a day."),
            ("Duration", "A length of time."),
            ("Set", "A recurring time."));
        Write(code, names, "Granularity", "The size of the calendar unit a date names.",
            ("None", "No unit: a vague date or a duration."),
            ("Second", "Seconds or smaller."),
            ("Minute", "A minute."),
            ("Hour", "An hour."),
            ("PartOfDay", "A part of a day: morning, evening, night."),
            ("Day", "A day."),
            ("Week", "An ISO week, or its weekend."),
            ("Month", "A month."),
            ("Season", "A season."),
            ("Quarter", "A quarter."),
            ("Year", "A year."),
            ("Decade", "Ten years."),
            ("Century", "A hundred years."));
        Write(code, names, "Basis", "Where a resolved value comes from.",
            ("Stated", "The text says it outright."),
            ("Schema", "The schema gives it; it wins over every rule."),
            ("Inferred", "A rule concluded it from what stands around it."));
        Write(code, names, "ActorKind", "What an actor is.",
            ("Person", "A human being."),
            ("State", "A country, or what claims to be one."),
            ("Organisation", "A body: a ministry, a party, a company, an army."),
            ("Media", "A news agency, paper, station or site."));
        Write(code, names, "ParagraphKind", "What a block of an article is.",
            ("Paragraph", "Running text."),
            ("Heading", "A heading inside the article."),
            ("Caption", "What a picture shows."),
            ("Credit", "Who owns a picture."),
            ("Boilerplate", "Text of the site, not of the article: donation calls, comment forums, newsletter offers."));
    }

    private static void Write(CodeWriter code, CorpusNames names, string name, string doc, params (string Name, string Doc)[] members)
    {
        code.Line().Line(XmlDoc.Summary(doc));
        using (code.Block($"{names.Access} enum {name}"))
        {
            foreach ((string member, string memberDoc) in members) code.Line(XmlDoc.Summary(memberDoc)).Line(member + ",");
        }
    }
}
