namespace SeedGen.Extraction.Schema.Fields;

/// <summary>In which order a numeric date gives day and month.</summary>
public enum DateOrder
{
    /// <summary>Not said: 03/04/2022 is a problem.</summary>
    Unknown,

    /// <summary>Day first: 03/04/2022 is 3 April.</summary>
    DayMonthYear,

    /// <summary>Month first: 03/04/2022 is March 4.</summary>
    MonthDayYear,
}
