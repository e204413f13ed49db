using System;
using System.Text;

namespace SpecModels.Runtime.Tests.Json;

/// <summary>Documents that are nearly JSON.</summary>
internal static class JsonMutation
{
    /// <param name="random">Where chance comes from.</param>
    /// <param name="json">The document to begin with.</param>
    /// <param name="pieces">What may be put into it.</param>
    /// <param name="most">How many changes there are at the most; there is one at least.</param>
    public static byte[] Of(Random random, byte[] json, string[] pieces, int most)
    {
        for (int count = random.Next(1, most + 1); count > 0; count--)
        {
            int at = random.Next(json.Length);
            int length = random.Next(Math.Min(20, json.Length - at));
            byte[] piece = Encoding.UTF8.GetBytes(pieces[random.Next(pieces.Length)]);
            json = random.Next(10) switch
            {
                0 => [.. json[..at], .. json[(at + length)..]],
                1 => [.. json[..at], .. piece, .. json[at..]],
                2 => [.. json[..at], .. piece, .. json[(at + length)..]],
                3 => [.. json[..at], .. json[at..(at + length)], .. json[at..]],
                4 => [.. json[..at], (byte)random.Next(256), .. json[(at + 1)..]],
                5 => json[..(at + 1)],
                6 => [.. json, .. piece],
                _ => [.. json[..at], (byte)random.Next('0', '{'), .. json[(at + 1)..]],
            };
        }

        return json;
    }
}
