namespace SeedGen.Extraction.Schema;

/// <summary>Who may see the generated types.</summary>
public enum Access
{
    /// <summary>Everybody.</summary>
    Public,

    /// <summary>The user's own assembly.</summary>
    Internal,
}
