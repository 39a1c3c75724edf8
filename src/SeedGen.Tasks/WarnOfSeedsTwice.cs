using Microsoft.Build.Framework;

namespace SeedGen.Tasks;

/// <summary>
/// The build task that tells which files are among the seeds twice: the compiler takes such a file once, without a word, so that the
/// generator never sees the second one.
/// </summary>
public sealed class WarnOfSeedsTwice : Microsoft.Build.Utilities.Task
{
    /// <summary>All seeds of the project.</summary>
    [Required]
    public ITaskItem[] Seeds { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        HashSet<string> paths = new(StringComparer.Ordinal);
        // Most often a whole folder: one warning tells as much as one for each of its files.
        ITaskItem[] again = [.. Seeds.Where(seed => !paths.Add(seed.GetMetadata("FullPath")))];
        if (again.Length == 0) return true;
        string first = again[0].ItemSpec;
        string others = again.Length switch { 1 => "", 2 => " and so is another file,", _ => $" and so are {again.Length - 1} other files," };
        Log.LogWarning(
            null, "SEED5010", null, first, 1, 1, 0, 0, "{0}",
            $"'{Path.GetFileName(first)}' is among the seeds twice,{others} by two ways to write its path or two 'Include's; include it once. "
                + "The folder 'seeds' is included by itself");
        return true;
    }
}
