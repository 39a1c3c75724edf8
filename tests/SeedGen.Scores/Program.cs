using SeedGen.Scores;

return new ScoresCommand(Console.Out, Console.Error).Run(args);
