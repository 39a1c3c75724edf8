using System.CommandLine;
using System.Reflection;
using SeedGen.Mutation;

Option<string> project = new("--project") { Description = "The project that was mutated.", Required = true };
Option<string> files = new("--files") { Description = "A pattern for the paths of the room's files, from the project's folder on.", Required = true };
Option<string> space = new("--namespace") { Description = "The room's namespace.", Required = true };
Option<string[]> tests = new("--tests")
{
    Description = "The namespaces of the room's tests.",
    Required = true,
    AllowMultipleArgumentsPerToken = true,
};
Option<string> output = new("--output") { Description = "Where the room's results are kept.", Required = true };
Option<int> processes = new("--processes") { Description = "How many mutants to try at a time.", DefaultValueFactory = static _ => 1 };

RootCommand root = new("Tries the mutants of a room on its tests.") { project, files, space, tests, output, processes };
root.SetAction(result =>
{
    var room = new Room(
        result.GetValue(project)!, result.GetValue(files)!, result.GetValue(space)!, result.GetValue(tests)!, result.GetValue(output)!);
    new RoomRun(room, Console.Out).Run(result.GetValue(processes));
});

// What the processes do that this one starts.
Command cover = new("cover", "Finds out which mutants each test reaches.") { project, tests, output };
cover.Hidden = true;
cover.SetAction(result => new CoverageRun(MutantsOf(result), result.GetValue(tests)!).Run(Console.Out).Save(result.GetValue(output)!));
root.Add(cover);

Command all = new("try", "Tries the mutants whose numbers it is told.") { project, space, tests, output };
all.Hidden = true;
all.SetAction(result => TrialOf(result).AnswerAll(
    Console.In, new StaticFields(Assembly.Load(result.GetValue(project)!), result.GetValue(space)!)));
root.Add(all);

Command one = new("try-one", "Tries the mutant whose number it is told, which is there from the start.") { project, tests, output };
one.Hidden = true;
one.SetAction(result => TrialOf(result).AnswerOne(Console.In));
root.Add(one);

return root.Parse(args).Invoke();

MutantSwitch MutantsOf(ParseResult result) => MutantSwitch.Of(result.GetValue(project)!);

Trial TrialOf(ParseResult result) => new(MutantsOf(result), result.GetValue(tests)!, Coverage.Load(result.GetValue(output)!));
