using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SeedGen.Pipeline;

/// <summary>
/// Remembers what each file was taken in as, so that a file that stays keeps what was found in it. The driver could keep that
/// itself, in a step for each file, but it goes over such a step for all files at every edit, slower than a list is compared.
/// </summary>
/// <remarks>What it answers depends on the files alone, remembered or not.</remarks>
internal sealed class FileMemory
{
    private readonly object _gate = new();
    private ImmutableArray<AdditionalText> _texts = ImmutableArray<AdditionalText>.Empty;
    private Boxed<ImmutableArray<SeedFile>> _files = new(ImmutableArray<SeedFile>.Empty);

    /// <summary>The files of <paramref name="texts"/>, in their order; the same object as before when all are equal.</summary>
    public Boxed<ImmutableArray<SeedFile>> Take(ImmutableArray<AdditionalText> texts, CancellationToken cancellation)
    {
        lock (_gate)
        {
            ReadingAhead? ahead = ReadingAhead.End(texts);
            // Of files that are known, all but a few have nothing to be read.
            if (ahead is not null && _texts.IsEmpty) (_texts, _files) = (ahead.Texts, ahead.Files);
            Boxed<ImmutableArray<SeedFile>> files = HaveTheirPlaces(texts) ? Replaced(texts, cancellation) : Regrouped(texts, cancellation);
            (_texts, _files) = (texts, files);
            return files;
        }
    }

    // A rename may take a file away here and add one at the end: as many as before, and none behind it at its place.
    private bool HaveTheirPlaces(ImmutableArray<AdditionalText> texts)
    {
        if (texts.Length != _texts.Length) return false;
        for (int i = 0; i < texts.Length; i++)
        {
            if (!ReferenceEquals(texts[i], _texts[i]) && texts[i].Path != _texts[i].Path) return false;
        }

        return true;
    }

    // Place by place: after an edit all but one are the same objects.
    private Boxed<ImmutableArray<SeedFile>> Replaced(ImmutableArray<AdditionalText> texts, CancellationToken cancellation)
    {
        ImmutableArray<SeedFile>.Builder? files = null;
        for (int i = 0; i < texts.Length; i++)
        {
            SeedFile file = Taken(texts[i], i, cancellation);
            if (ReferenceEquals(file, _files.Value[i])) continue;
            files ??= _files.Value.ToBuilder();
            files[i] = file;
        }

        return files is null ? _files : new(files.MoveToImmutable());
    }

    // A file has come or gone, or they stand in another order.
    private Boxed<ImmutableArray<SeedFile>> Regrouped(ImmutableArray<AdditionalText> texts, CancellationToken cancellation)
    {
        Dictionary<string, int> places = new(_texts.Length, StringComparer.Ordinal);
        for (int i = 0; i < _texts.Length; i++) places[_texts[i].Path] = i;
        var files = ImmutableArray.CreateBuilder<SeedFile>(texts.Length);
        foreach (AdditionalText text in texts) files.Add(places.TryGetValue(text.Path, out int i) ? Taken(text, i, cancellation) : new(text));
        return new(files.MoveToImmutable());
    }

    // What the file at a place was taken in as, unless it now says something else.
    private SeedFile Taken(AdditionalText text, int place, CancellationToken cancellation)
    {
        SeedFile known = _files.Value[place];
        if (ReferenceEquals(text, _texts[place])) return known;
        SeedFile file = new(text);
        return file.IsSameAs(known, cancellation) ? known : file;
    }
}
