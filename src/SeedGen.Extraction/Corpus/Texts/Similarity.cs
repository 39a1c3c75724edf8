namespace SeedGen.Extraction.Corpus.Texts;

/// <summary>
/// When two quotations are one utterance: of the shorter one's content words at least three quarters, and at least four
/// words, stand in the other in the same order (the longest common subsequence over the shorter length). So a trimmed
/// quotation belongs to the full one, and a retranslated word or two do no harm; a common phrase alone is too short. Of
/// persons whose names have a word in common, all of three words will do. Two with nothing in common in their names use the
/// same phrases, but not twice as many words: then one of the articles has the speaker wrong.
/// </summary>
internal static class Similarity
{
    /// <summary>The least share of the shorter quotation's content words.</summary>
    public const double LeastShare = 0.75;

    /// <summary>The least number of content words in common.</summary>
    public const int LeastWords = 4;

    /// <summary>The least number where one person speaks, all of the shorter quotation.</summary>
    public const int LeastWordsOfOne = 3;

    /// <summary>The least number where two other persons speak.</summary>
    public const int LeastWordsOfOthers = 8;

    /// <summary>True when the two are variants of one utterance.</summary>
    public static bool AreOne(in Utterance left, in Utterance right)
    {
        int shorter = Math.Min(left.Words.ContentCount, right.Words.ContentCount);
        int least = left.IsOfAnotherThan(right) ? LeastWordsOfOthers
            : left.Speaker.HasWordOf(right.Speaker) ? LeastWordsOfOne
            : LeastWords;
        if (shorter < least) return false;
        int common = InOrder(left.Words, right.Words);
        return common >= least && common >= (common < LeastWords ? 1 : LeastShare) * shorter;
    }

    /// <summary>True when its very words are one utterance with it, whoever else says them.</summary>
    public static bool AreAnybodys(in Utterance utterance) =>
        utterance.Speaker.ContentCount == 0 || utterance.Words.ContentCount >= LeastWordsOfOthers;

    // Length of the longest common subsequence.
    private static int InOrder(QuoteWords left, QuoteWords right)
    {
        int[] row = new int[right.ContentCount + 1];
        for (int i = 0; i < left.ContentCount; i++)
        {
            uint word = left[i];
            int diagonal = 0;
            for (int j = 1; j <= right.ContentCount; j++)
            {
                int above = row[j];
                row[j] = word == right[j - 1] ? diagonal + 1 : Math.Max(above, row[j - 1]);
                diagonal = above;
            }
        }

        return row[right.ContentCount];
    }
}
