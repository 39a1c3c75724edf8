using SeedGen.Emit.Data;
using SeedGen.Emit.Names;
using SeedGen.Extraction;
using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Emit.Packing;

/// <summary>The values of the user's own fields as bits, each led by one that tells whether it is there.</summary>
/// <param name="bits">Takes them.</param>
/// <param name="words">Packs words.</param>
internal sealed class FieldPacker(BitWriter bits, Action<string> words)
{
    /// <summary>Packs the value of each of <paramref name="fields"/>, the default where there is none.</summary>
    public void Write(IEnumerable<FieldShape> fields, ValueList<NamedValue> values)
    {
        foreach (FieldShape field in fields) Write(field, values.ValueOf(field));
    }

    private void Write(FieldShape field, FieldValue? value)
    {
        int place = value is EnumValue member ? PlaceOf(field, member.Value) : 0;
        bool isThere = value is not (null or ListValue { Items.IsEmpty: true }) && place >= 0;
        bits.Flag(isThere);
        if (!isThere) return;
        switch (value)
        {
            case StringValue text: words(text.Value); break;
            case UriValue uri: words(uri.Value); break;
            case ReferenceValue reference: words(reference.Key); break;
            case IntValue number: bits.Signed(number.Value, 3); break;
            case DecimalValue number: Decimal(number.Value); break;
            case BoolValue truth: bits.Flag(truth.Value); break;
            case TimestampValue time: bits.Moment(time.Value.Value); break;
            case DurationValue length: bits.Long(length.Value.Ticks); break;
            case EnumValue: bits.Number(place, 1); break;
            case ObjectValue nested: Write(field.Fields, nested.Fields); break;
            case ListValue list:
                bits.Number(list.Items.Count, 1);
                foreach (FieldValue item in list.Items) Write(field.Item!, item);
                break;
        }
    }

    private void Decimal(decimal value)
    {
        foreach (int part in decimal.GetBits(value)) bits.Signed(part, 6);
    }

    private static int PlaceOf(FieldShape field, string value)
    {
        for (int i = 0; i < field.Schema.Values.Count; i++)
        {
            if (field.Schema.Values[i] == value) return i;
        }

        return -1;
    }
}
