namespace SeedGen.Extraction.Attribution.Words;

/// <summary>What a word can be for somebody who looks for speakers. A word may be several of them.</summary>
[Flags]
internal enum WordClass : ulong
{
    /// <summary>Nothing of the kind.</summary>
    None = 0,

    /// <summary>the, a, this, no.</summary>
    Determiner = 1 << 0,

    /// <summary>his, its, their.</summary>
    Possessor = 1 << 1,

    /// <summary>he, she.</summary>
    PersonPronoun = 1 << 2,

    /// <summary>it.</summary>
    ThingPronoun = 1 << 3,

    /// <summary>they.</summary>
    GroupPronoun = 1 << 4,

    /// <summary>I, we, you.</summary>
    SelfPronoun = 1 << 5,

    /// <summary>has, will, did.</summary>
    Auxiliary = 1 << 6,

    /// <summary>is, were, been: with a participle they make a passive.</summary>
    Be = 1 << 7,

    /// <summary>later, also, again.</summary>
    Adverb = 1 << 8,

    /// <summary>of, for, at.</summary>
    Preposition = 1 << 9,

    /// <summary>that, when, because.</summary>
    Subordinator = 1 << 10,

    /// <summary>who, which: they stand for the noun before them.</summary>
    Relative = 1 << 11,

    /// <summary>and, but.</summary>
    Coordinator = 1 << 12,

    /// <summary>Monday, week, earlier.</summary>
    Temporal = 1 << 13,

    /// <summary>Nouns for people by what they do: spokesman, minister, source.</summary>
    Role = 1 << 14,

    /// <summary>Nouns for bodies: ministry, military, party.</summary>
    Body = 1 << 15,

    /// <summary>Nouns for what is written or said: statement, report.</summary>
    Document = 1 << 16,

    /// <summary>Nouns for where one speaks: interview, briefing.</summary>
    Event = 1 << 17,

    /// <summary>Verbs that report words.</summary>
    Speech = 1 << 18,

    /// <summary>Verbs that report thoughts; words only where no verb of speech governs.</summary>
    Thought = 1 << 19,

    /// <summary>An -ing form.</summary>
    Gerund = 1 << 20,

    /// <summary>A bare form: say.</summary>
    Base = 1 << 21,

    /// <summary>A past form: said.</summary>
    Past = 1 << 22,

    /// <summary>A third person: says.</summary>
    Present = 1 << 23,

    /// <summary>A verb form that is a noun too: claims.</summary>
    AlsoNoun = 1 << 24,

    /// <summary>Finite verbs that report nothing: they end a subject.</summary>
    OtherVerb = 1 << 25,

    /// <summary>Said of men: Mr, spokesman, he.</summary>
    Male = 1 << 26,

    /// <summary>Said of women: Ms, spokeswoman, she.</summary>
    Female = 1 << 27,

    /// <summary>A plural noun for people: officials.</summary>
    Plural = 1 << 28,

    /// <summary>Verbs whose object is another's words: denied claims, quoted an official.</summary>
    OfWords = 1 << 29,

    /// <summary>A noun that any person may be called by: official, source, man.</summary>
    General = 1 << 30,

    /// <summary>Starts with a capital. Set for a token, never in the lexicon.</summary>
    Capital = 1u << 31,

    /// <summary>Begins a verb that reports only right beside the words: continued, went on.</summary>
    Turn = 1ul << 32,

    /// <summary>Nouns for people who speak for their state: official, diplomat.</summary>
    Office = 1ul << 33,

    /// <summary>Begins a phrase that reports and is no verb of speech: according to, put it.</summary>
    Phrase = 1ul << 34,

    /// <summary>Words for how many there are, who are nobody in particular: all, few, seven.</summary>
    Quantity = 1ul << 35,

    /// <summary>What names of companies end with: Holdings, Plc.</summary>
    CompanyTail = 1ul << 36,

    /// <summary>Verbs that report and take no object: a name behind them is the subject.</summary>
    Saying = 1ul << 37,

    /// <summary>Verbs by which somebody puts a question.</summary>
    Asking = 1ul << 38,

    /// <summary>Any pronoun that can be a subject.</summary>
    Pronoun = PersonPronoun | ThingPronoun | GroupPronoun | SelfPronoun,

    /// <summary>Any verb that can report.</summary>
    Cue = Speech | Thought,
}
