using System.Text;

namespace SeedGen.Tests.Support;

/// <summary>A test that asks the runtime what letters and accents make; skipped where it has no cultures and makes nothing of them.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NormalisingFactAttribute : FactAttribute
{
    public NormalisingFactAttribute()
    {
        if ("e\u0301".Normalize(NormalizationForm.FormC) != "é") Skip = "this runtime joins no accents";
    }
}
