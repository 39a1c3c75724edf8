using System.Reflection;
using System.Runtime.CompilerServices;
using SeedGen.Tests.Snapshots;

namespace VerifyXunit;

/// <summary>A comparison that is still to be set up; awaiting it compares.</summary>
internal sealed class SettingsTask(string target, string extension, string sourceFile, string method)
{
    private readonly string _type = Path.GetFileNameWithoutExtension(sourceFile);
    private string _directory = Path.GetDirectoryName(sourceFile)!;
    private string? _fileName;
    private object?[] _parameters = [];

    /// <summary>Keeps the file in a folder beside the test's source.</summary>
    public SettingsTask UseDirectory(string directory)
    {
        _directory = Path.Combine(_directory, directory);
        return this;
    }

    /// <summary>Names the file, without <c>.verified</c> and the extension.</summary>
    public SettingsTask UseFileName(string fileName)
    {
        _fileName = fileName;
        return this;
    }

    /// <summary>Adds the theory's arguments to the file's name.</summary>
    public SettingsTask UseParameters(params object?[] parameters)
    {
        _parameters = parameters;
        return this;
    }

    /// <summary>Compares the text as it is, which this stand-in always does.</summary>
    public SettingsTask DisableScrubbers() => this;

    /// <summary>Compares.</summary>
    public TaskAwaiter GetAwaiter()
    {
        if (_fileName is not null && _parameters.Length > 0) throw new InvalidOperationException("UseFileName excludes UseParameters.");
        SnapshotFile.Compare(target, Path.Combine(_directory, _fileName ?? DefaultName()), extension, SnapshotFile.Accepts);
        return Task.CompletedTask.GetAwaiter();
    }

    private string DefaultName()
    {
        if (_parameters.Length == 0) return $"{_type}.{method}";
        ParameterInfo[] names = typeof(SettingsTask).Assembly.GetTypes().Single(type => type.Name == _type)
            .GetMethod(method)!.GetParameters();
        return $"{_type}.{method}_{SnapshotNames.Parameters(names.Zip(_parameters, static (name, value) => (name.Name!, value)))}";
    }
}
