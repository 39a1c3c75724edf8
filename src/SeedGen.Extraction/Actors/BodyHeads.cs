using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Actors;

/// <summary>The words within a name that say what body it is the name of: "Ministry of Trade", "Harbour Police".</summary>
internal static class BodyHeads
{
    /// <summary>May be followed by "of", "for" or "on" and the rest of the name.</summary>
    public const string OpenHeads = """
        Courts Ministry Department Dept Service Services Council Agency Administration Authority Commission Committee Court Assembly
        Union Bank University
        College Institute Institution Academy School Center Centre Foundation Association Organization Organisation
        Federation League Alliance Coalition Bureau Board Office Fund House Chamber Confederation Front Movement Society Friends
        Clinic Hospice Endowment Library Archives Registry Guild Journal Municipality
        """;

    /// <summary>End a name.</summary>
    public const string Heads = """
        Parliament Senate Party Army Navy Force Forces Guard Guards Corps Command Group Company Corporation Corp
        Inc Ltd Limited Co PLC LLC GmbH AG SE SA SpA NV Oy Oyj AB ASA BV Pty Airlines Airways Railway Railways Motors
        Industries Hospital Church Trust Police Constabulary Congress
        Secretariat Laboratory Laboratories Observatory Museum Brigade Battalion Regiment Fleet Partners Holdings Holding Aerospace
        Technologies Systems Energy Pharmaceuticals Pictures Records Studios Entertainment Brothers Associates Capital Ventures
        Securities Insurance Consulting Research Networks Software Semiconductor Electronics Chemicals Steel Petroleum Oil
        Telecom Communications Publishing Logistics Mining Resources Laboratories Club FC Embassy Consulate Tribunal Cabinet
        Directorate Inspectorate Exchange Orchestra Theatre Theater Ballet Management Cross Crescent Survey Trust International
        Quartet Quintet Ensemble Choir Philharmonic Labs Therapeutics Shipping Foods Biosciences Analytics Robotics
        Forum Network Ministries Consortium Collective Markets Supermarkets Brands Hotels Resorts Breweries Properties
        Aggregates Freight Haulage Ferries Textiles Ceramics Plastics Cement Packaging Diagnostics Genomics Biotech Photonics Satellites
        Strategies PAC Caucus Advisors Advisers Commodities Beverages Distillers Apparel Cosmetics Architects Contractors Developments
        """;

    /// <summary>End the names of teams and nothing else's.</summary>
    public const string TeamHeads = "Albion Athletic Hotspur Rovers Wanderers";

    /// <summary>Stand first in the names that other languages give to bodies: "Banque Delorme".</summary>
    public const string LeadHeads = """
        Banque Banco Banca Banka Grupo Groupe Gruppo Société Sociedad Compagnie Compañía Université Universidad Universidade
        Universität Università Instituto Institut Istituto Museo Musée Théâtre Teatro Fundación Fondation Fondazione Fundação
        Partido Partito Confederación Confédération Federación Fédération
        """;

    /// <summary>Of which world or country a body is; with them a name may hold "and": "National Coal and Steel Board".</summary>
    public const string Scopes = "National International Federal European Royal World American British United Joint Central State Global";

    /// <summary>End the names of companies, which go on as the word before: "Veltrona Group ... Veltrona".</summary>
    public const string CompanyTails = """
        Inc Corp Corporation Company Co Ltd Limited Plc PLC LLC GmbH AG SA SE SpA NV Oy Oyj AB ASA BV Pty Labs Laboratories Systems Technologies
        Technology Motors Motor Foods Energy Partners Holdings Holding Group Pharma Pharmaceuticals Therapeutics Airlines Airways
        Industries Studios Entertainment Software Networks Solutions Capital Ventures Records Pictures Stores Brands Resources Steel
        Oil Gas Power Electric Bancorp Financial Insurance Robotics Construction Shipping Builders Aerospace Dynamics Semiconductor
        Semiconductors Logistics Interactive Healthcare Analytics Markets Supermarkets Hotels Resorts Breweries Properties
        """;

    /// <summary>Those that are initials, and in other letters somebody's name: "Asa".</summary>
    public static readonly WordSet Abbreviations = new("AG SE SA NV AB ASA BV");

    /// <summary>End the name of a medium.</summary>
    public const string MediaHeads = """
        Times Post News Journal Tribune Herald Gazette Telegraph Press Radio Television TV Broadcasting Magazine Newspaper
        Chronicle Observer Mail Broadcaster Digest Sentinel Courier Inquirer Enquirer Dispatch Argus Advertiser
        """;

    /// <summary>Lead on behind an open head.</summary>
    public const string Links = "of for on against";

    // With "Press" or "Post" before them it is no paper that is meant: "Press Secretary", "Press Club", "Post Office".
    private static readonly WordSet BehindPress = new("secretary club office officer conference corps gallery association");

    /// <summary>What a body is, by its words: media where one of them says so.</summary>
    public static ActorKind KindOf(NameTokens tokens, int first, int head)
    {
        for (int i = first; i <= head; i++)
        {
            if (tokens.Is(i, NameWord.MediaHead) && !(i < head && BehindPress.Contains(tokens.Document, tokens[i + 1]))) return ActorKind.Media;
        }

        return ActorKind.Organisation;
    }

    /// <summary>The last word of a run that says what the body is; -1 when none does.</summary>
    public static int Last(NameTokens tokens, in CapitalRun run)
    {
        int i = run.End - 1;
        while (i >= run.First && !IsHead(tokens, run, i) && !IsDistrict(tokens, run, i)) i--;
        return i < run.First ? -1 : i;
    }

    private static bool IsHead(NameTokens tokens, in CapitalRun run, int token) =>
        tokens.Is(token, NameWord.Head)
        && !(tokens.IsWord(token, "press") && token + 1 < run.End && BehindPress.Contains(tokens.Document, tokens[token + 1]))
        && !(tokens.IsWord(token, "caucus") && token == run.First + 1 && tokens.Is(run.First, NameWord.Place));

    // "Norburg School District" acts; "Lake District" is a place.
    private static bool IsDistrict(NameTokens tokens, in CapitalRun run, int token) =>
        token > run.First + 1 && tokens.IsWord(token, "district")
        && (tokens.IsWord(token - 1, "school") || tokens.IsWord(token - 1, "schools") || tokens.IsWord(token - 1, "fire")
            || tokens.IsWord(token - 1, "water") || tokens.IsWord(token - 1, "transit"));
}
