using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace SeedGen.Tests.Storage;

/// <summary>Every value that a generated corpus shows, as text: what two storages must agree on.</summary>
internal sealed class ValueDump
{
    // What an article or a quotation holds; everything else that they lead to is named, not entered.
    private static readonly HashSet<string> Parts = ["Paragraphs", "Quotes", "Dates", "Mentions", "Inner", "Source"];
    private static readonly HashSet<string> Identities = ["Article", "Actor", "Statement", "Quote", "Mention", "DateMention"];
    private readonly StringBuilder _text = new();

    private ValueDump()
    {
    }

    /// <summary>All values of the corpus whose entry class is <paramref name="entry"/>.</summary>
    public static string Of(Type entry)
    {
        ValueDump dump = new();
        foreach (PropertyInfo property in entry.GetProperties(BindingFlags.Public | BindingFlags.Static))
        {
            List<object> items = ((IEnumerable)property.GetValue(null)!).Cast<object>().ToList();
            dump._text.Append(CultureInfo.InvariantCulture, $"{property.Name}: {items.Count}\n");
            foreach (object item in items)
            {
                if (property.Name is "Articles" or "Actors" or "Statements") dump.Enter(item, 1);
                else dump._text.Append(CultureInfo.InvariantCulture, $"  {NameOf(item)}\n");
            }
        }

        return dump._text.ToString();
    }

    private void Enter(object record, int depth)
    {
        _text.Append(' ', depth * 2).Append(record).Append('\n');
        foreach (PropertyInfo property in record.GetType().GetProperties().OrderBy(static property => property.Name, StringComparer.Ordinal))
        {
            if (property.GetIndexParameters().Length > 0) continue;
            Write(property.Name, property.GetValue(record), depth + 1, Parts.Contains(property.Name) && record.GetType().Name is "Article" or "Quote");
        }

        if (record.GetType().GetMethod("PositionOf") is { } position)
            Write("PositionOf(0)", position.Invoke(record, [0]), depth + 1, false);
    }

    private void Write(string name, object? value, int depth, bool isPart)
    {
        if (value is IEnumerable and not string)
        {
            List<object> items = [.. ((IEnumerable)value).Cast<object>()];
            _text.Append(' ', depth * 2).Append(CultureInfo.InvariantCulture, $"{name}: {items.Count}\n");
            foreach (object item in items) Write("-", item, depth + 1, isPart);
        }
        else if (value is not null && value.GetType().Namespace?.StartsWith("System", StringComparison.Ordinal) == false
            && !value.GetType().IsEnum && !value.GetType().IsValueType && (isPart || !Identities.Contains(value.GetType().Name)))
        {
            Enter(value, depth);
        }
        else
        {
            _text.Append(' ', depth * 2).Append(name).Append(" = ").Append(Text(value)).Append('\n');
        }
    }

    private static string Text(object? value) => value switch
    {
        null => "null",
        string text => string.Concat(text.Select(static c => c is >= ' ' and < '\u007F' and not '\\' ? c.ToString() : $"\\u{(int)c:X4}")),
        DateTime time => time.ToString("o", CultureInfo.InvariantCulture),
        _ when Identities.Contains(value.GetType().Name) => NameOf(value),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string NameOf(object record)
    {
        Type type = record.GetType();
        object? Property(object of, string name) => of.GetType().GetProperty(name)!.GetValue(of);
        return type.Name switch
        {
            "Article" or "Actor" => $"{type.Name} {Property(record, "Key")}",
            "Statement" => $"Statement {Property(record, "Text")}",
            _ => $"{type.Name} {Property(Property(record, "Article")!, "Key")} {Property(record, "Span")}",
        };
    }
}
