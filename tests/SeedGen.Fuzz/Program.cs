using System.CommandLine;
using SeedGen.Fuzz;

Option<int> seed = new("--seed") { Description = "Chooses the series of inputs.", DefaultValueFactory = static _ => 1 };
Option<int> seconds = new("--seconds") { Description = "How long to try, shared by the three checks; 0 to go by the counts.", DefaultValueFactory = static _ => 0 };
Option<long> read = new("--read") { Description = "How many inputs to lead through the reader and the extraction." };
Option<long> drive = new("--drive") { Description = "How many corpora to lead through the generator." };
Option<long> compile = new("--compile") { Description = "How many corpora to compile." };
Option<long> from = new("--from") { Description = "The number of the first input, to go on where another run ended." };
Option<int> threads = new("--threads") { Description = "How many threads.", DefaultValueFactory = static _ => 1 };
Option<string> known = new("--known") { Description = "A folder of articles to change.", DefaultValueFactory = static _ => "seeds" };
Option<string?> found = new("--found") { Description = "A folder to write what was found to." };
RootCommand root = new("Tries SeedGen on inputs that nobody would write, after it has found five planted bugs.")
{
    seed, seconds, read, drive, compile, from, threads, known, found,
};
root.SetAction((result, breakOff) => Task.Run(
    () => new Session(
        Console.Out,
        new SessionOptions(result.GetValue(seed), result.GetValue(from), result.GetValue(threads), result.GetValue(known)!, result.GetValue(found)),
        breakOff)
        .Run(TimeSpan.FromSeconds(result.GetValue(seconds)), result.GetValue(read), result.GetValue(drive), result.GetValue(compile)),
    CancellationToken.None));

// Ctrl-C and SIGTERM: every input that was begun is brought to its end, so that the last line counts what was tried.
return await root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = Runner.NoAnswer });
