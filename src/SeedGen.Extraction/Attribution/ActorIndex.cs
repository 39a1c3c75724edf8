using SeedGen.Extraction.Actors;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Attribution;

/// <summary>The article's mentions, looked up by place.</summary>
internal sealed class ActorIndex
{
    // So many mentions before and behind a label are asked for its bearer.
    private const int Reach = 100;

    private readonly string _text;
    private readonly ValueList<ActorMention> _mentions;
    private readonly Dictionary<string, ActorKind> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DeclaredActor> _declared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SpeakerName> _names;

    public ActorIndex(OuterText text, ActorMentions mentions, ValueList<DeclaredActor> actors)
    {
        _text = text.Document.Text;
        foreach (FoundActor actor in mentions.Found) _kinds[actor.Key] = actor.Kind;
        foreach (DeclaredActor actor in actors)
        {
            _kinds[actor.Key] = actor.Kind;
            _declared[actor.Key] = actor;
        }

        (_mentions, _names) = SpeakerNames.Find(text, mentions, KindOf);
        foreach (KeyValuePair<string, SpeakerName> name in _names) _kinds[name.Key] = name.Value.Kind;
    }

    /// <summary>The mentions, in the order of the text.</summary>
    public ValueList<ActorMention> Mentions => _mentions;

    /// <summary>What the actor is; an organisation when nobody says.</summary>
    public ActorKind KindOf(ActorMention mention) => KindOf(mention.ActorKey);

    /// <summary>What the actor with this key is; an organisation when nobody says.</summary>
    public ActorKind KindOf(string key) => _kinds.TryGetValue(key, out ActorKind kind) ? kind : ActorKind.Organisation;

    /// <summary>The full name of a speaker whom only this room knows; null for an actor.</summary>
    public TextSpan? NameOf(string key) => _names.TryGetValue(key, out SpeakerName name) ? name.Span : null;

    /// <summary>The key of the person whose name ends with the word at <paramref name="place"/>, whatever the case; null when nobody's or several people's does.</summary>
    public string? KeyAt(TextSpan place)
    {
        ReadOnlySpan<char> word = _text.AsSpan(place.Start, place.Length);
        string? key = null;
        int end = Math.Min(_mentions.Count, FirstAfter(place.Start) + Reach);
        for (int i = Math.Max(0, end - (2 * Reach)); i < end; i++)
        {
            ActorMention mention = _mentions[i];
            ReadOnlySpan<char> name = _text.AsSpan(mention.Span.Start, mention.Span.Length);
            bool isEnd = name.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (name.Length == word.Length || name[name.Length - word.Length - 1] == ' ');
            if (!isEnd || KindOf(mention) != ActorKind.Person || mention.ActorKey == key) continue;
            if (key is not null) return null;
            key = mention.ActorKey;
        }

        return key;
    }

    /// <summary>Index of the first mention that ends behind <paramref name="offset"/>.</summary>
    public int FirstAfter(int offset)
    {
        int low = 0;
        int high = _mentions.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_mentions[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>True when the words are the actor's name, not an adjective made of it ("North Korean").</summary>
    public bool IsByName(ActorMention mention)
    {
        if (!_declared.TryGetValue(mention.ActorKey, out DeclaredActor? actor)) return true;
        ReadOnlySpan<char> words = _text.AsSpan(mention.Span.Start, mention.Span.Length);
        if (words.Equals(actor.Name.AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        foreach (string alias in actor.Aliases)
        {
            if (words.Equals(alias.AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        }

        // Another way to write it that is not longer is a name as well ("U.S." for "US"); "-n" and "-ese" are adjectives.
        char last = words[words.Length - 1];
        return last is not ('n' or 'h' or 'e' or 'i');
    }
}
