using Microsoft.Build.Framework;

namespace SeedGen.Tasks;

/// <summary>The build task that tells how large the seeds are together.</summary>
public sealed class MeasureSeeds : Microsoft.Build.Utilities.Task
{
    /// <summary>The files that hold articles.</summary>
    [Required]
    public ITaskItem[] Seeds { get; set; } = [];

    /// <summary>The sum of their sizes. A file that is not there counts nothing: the compiler is the one to complain.</summary>
    [Output]
    public long Bytes { get; private set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        Bytes = Seeds.Select(static seed => new FileInfo(seed.ItemSpec)).Where(static file => file.Exists).Sum(static file => file.Length);
        return true;
    }
}
