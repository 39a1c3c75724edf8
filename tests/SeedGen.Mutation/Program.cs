using System.CommandLine;
using SeedGen.Mutation;

Option<string> project = new("--project") { Description = "The project that was mutated.", Required = true };
Option<string> files = new("--files") { Description = "A pattern for the paths of the room's files, from the project's folder on.", Required = true };
Option<string[]> tests = new("--tests") { Description = "The namespaces of the room's tests.", Required = true, AllowMultipleArgumentsPerToken = true };
Option<string> output = new("--output") { Description = "Where the room's results are kept.", Required = true };
Option<int> processes = new("--processes") { Description = "How many mutants to try at a time.", DefaultValueFactory = static _ => 1 };
Option<bool> alone = new("--alone") { Description = "Try one mutant that is there from the start." };

RootCommand root = new("Tries the mutants of a room on its tests.") { project, files, tests, output, processes };
root.SetAction(result =>
{
    var room = new Room(result.GetValue(project)!, result.GetValue(files)!, result.GetValue(tests)!, result.GetValue(output)!);
    new RoomRun(room, Console.Out).Run(result.GetValue(processes));
});

// What the processes do that this one starts.
Command cover = new("cover", "Finds out which mutants each test reaches.") { project, tests, output };
cover.Hidden = true;
cover.SetAction(result =>
    new CoverageRun(MutantSwitch.Of(result.GetValue(project)!), result.GetValue(tests)!).Run(Console.Out).Save(result.GetValue(output)!));
root.Add(cover);

Command trial = new("try", "Tries the mutants whose numbers it is told.") { project, tests, output, alone };
trial.Hidden = true;
trial.SetAction(result =>
    new Trial(MutantSwitch.Of(result.GetValue(project)!), result.GetValue(tests)!, Coverage.Load(result.GetValue(output)!))
        .Answer(Console.In, result.GetValue(alone)));
root.Add(trial);

return root.Parse(args).Invoke();
