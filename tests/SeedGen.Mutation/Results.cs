using System.Globalization;

namespace SeedGen.Mutation;

/// <summary>What became of the mutants of a room so far, kept in a file from one run to the next.</summary>
internal sealed class Results
{
    private readonly Dictionary<int, Verdict> _verdicts = [];
    private readonly string _path;

    /// <summary>Takes up what an earlier run kept.</summary>
    /// <param name="folder">The room's folder.</param>
    public Results(string folder)
    {
        _path = Path.Combine(folder, "results.txt");
        if (!File.Exists(_path)) return;
        foreach (string[] parts in File.ReadLines(_path).Select(static line => line.Split('\t')).Where(static parts => parts.Length == 3))
        {
            _verdicts[int.Parse(parts[0], CultureInfo.InvariantCulture)] = Enum.Parse<Verdict>(parts[1]);
        }
    }

    /// <summary>What became of a mutant; null when it was not tried yet.</summary>
    public Verdict? this[Mutant mutant]
    {
        get
        {
            lock (_verdicts) return _verdicts.TryGetValue(mutant.Number, out Verdict verdict) ? verdict : null;
        }
    }

    /// <summary>Keeps what became of a mutant.</summary>
    /// <param name="mutant">The mutant.</param>
    /// <param name="verdict">What became of it.</param>
    /// <param name="test">The test that told.</param>
    public void Add(Mutant mutant, Verdict verdict, string test)
    {
        lock (_verdicts)
        {
            _verdicts[mutant.Number] = verdict;
            File.AppendAllText(_path, string.Create(CultureInfo.InvariantCulture, $"{mutant.Number}\t{verdict}\t{test.Replace('\t', ' ')}\n"));
        }
    }
}
