namespace SeedGen.Extraction.Actors.Words;

/// <summary>What a word can be for somebody who looks for names. A word may be several of them.</summary>
[Flags]
internal enum NameWord : ulong
{
    /// <summary>Nothing of the kind.</summary>
    None = 0,

    /// <summary>Has a capital for another reason than being a name; see <see cref="CapitalRuns"/>.</summary>
    NoName = 1 << 0,

    /// <summary>Those whose possessive is part of a name: "Farmers' Union".</summary>
    Owner = 1 << 1,

    /// <summary>Small words within persons' names: "van".</summary>
    Particle = 1 << 2,

    /// <summary>Small words within the names of bodies: "of".</summary>
    SmallWord = 1 << 3,

    /// <summary>Small words by which the name of a body goes on behind what it is: "Ministry of".</summary>
    Link = 1 << 4,

    /// <summary>Forms of address; see <see cref="TitleWords"/>.</summary>
    Honorific = 1 << 5,

    /// <summary>Offices and trades.</summary>
    Role = 1 << 6,

    /// <summary>Letters behind a person's name: "QC".</summary>
    Letters = 1 << 7,

    /// <summary>Given names.</summary>
    FirstName = 1 << 8,

    /// <summary>Family names that may stand first.</summary>
    FamilyFirst = 1 << 9,

    /// <summary>Places that are no states.</summary>
    Place = 1 << 10,

    /// <summary>Makes a place's name of the name behind it: "San".</summary>
    BeforePlace = 1 << 11,

    /// <summary>Makes a place's name of the name before it: "Street".</summary>
    BehindPlace = 1 << 12,

    /// <summary>What bodies are; for this and the following see <see cref="BodyWords"/>.</summary>
    BodyNoun = 1 << 13,

    /// <summary>What media are.</summary>
    Medium = 1 << 14,

    /// <summary>What only bodies have.</summary>
    Owned = 1 << 15,

    /// <summary>Offices in capitals.</summary>
    Office = 1 << 16,

    /// <summary>Those of a body.</summary>
    Member = 1 << 17,

    /// <summary>What appears in media.</summary>
    Printed = 1 << 18,

    /// <summary>What is done by bodies.</summary>
    Done = 1 << 19,

    /// <summary>Verbs whose object is a body or a person.</summary>
    WithObject = 1 << 20,

    /// <summary>What names of things and events begin or end with.</summary>
    Thing = 1 << 21,

    /// <summary>What bodies do on purpose.</summary>
    Deed = 1 << 22,

    /// <summary>Verbs whose subject is a body or a person.</summary>
    Act = 1 << 23,

    /// <summary>Verbs of speech.</summary>
    Speech = 1 << 24,

    /// <summary>Capitalised words that name no body.</summary>
    Never = 1 << 25,

    /// <summary>Names of bodies that are other words too.</summary>
    Doubtful = 1 << 26,

    /// <summary>What a body is, with the rest of its name behind it; see <see cref="BodyHeads"/>.</summary>
    OpenHead = 1 << 27,

    /// <summary>What a body is, at the end of its name.</summary>
    ClosedHead = 1 << 28,

    /// <summary>What a medium is, at the end of its name.</summary>
    MediaHead = 1 << 29,

    /// <summary>What stands behind a surname: "Jr".</summary>
    Suffix = 1 << 30,

    /// <summary>What a person is or comes from, before the name; see <see cref="NameFinder"/>.</summary>
    Origin = 1ul << 31,

    /// <summary>Relatives; see <see cref="TitleWords"/>.</summary>
    Kin = 1ul << 32,

    /// <summary>What a body is, at the head of its name, as other languages have it: "Banque".</summary>
    LeadHead = 1ul << 33,

    /// <summary>What names of companies end with, behind a name that stands alone elsewhere.</summary>
    CompanyTail = 1ul << 34,

    /// <summary>Anybody, before a name given by "called".</summary>
    Anybody = 1ul << 35,

    /// <summary>Works and how they are made, before "by" and who made them.</summary>
    Work = 1ul << 36,

    /// <summary>Says of which world or country a body is: "National"; see <see cref="BodyHeads"/>.</summary>
    Scope = 1ul << 37,

    /// <summary>Small words that a name of one word may stand behind, beside relatives: "called"; see <see cref="NameFinder"/>.</summary>
    BeforeOne = 1ul << 38,

    /// <summary>Ranks of the police that are initials of other names, too: "DC".</summary>
    Rank = 1ul << 39,

    /// <summary>Says what kind of body a name names.</summary>
    Head = OpenHead | ClosedHead | MediaHead,
}
