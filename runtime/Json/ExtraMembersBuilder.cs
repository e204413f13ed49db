using System.ComponentModel;
using System.Linq;

namespace SpecModels.Json;

/// <summary>Collects the <see cref="ExtraMembers"/> of an object that is being read. Begin with <see langword="default"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct ExtraMembersBuilder
{
    private ValueMapBuilder<RawJson> _members;
    private bool _hasRemoved;

    /// <summary>Keeps the null at which the scanner stands, if it is one, of a member that the spec names.</summary>
    /// <param name="reader">The scanner, at the member's value.</param>
    /// <returns><see langword="true"/> if the value is null.</returns>
    public bool TakeNull(ref JsonScanner reader)
    {
        if (reader.TakeNull())
        {
            _members.Set(reader.Place.Name, RawJson.Null);
            return true;
        }

        // The last duplicate wins. Taking the entry out would cost a document of many duplicates quadratic time.
        if (!_members.IsEmpty && _members.Contains(reader.Place.Name))
        {
            _members.Set(reader.Place.Name, default);
            _hasRemoved = true;
        }

        return false;
    }

    /// <summary>Keeps the value at which the scanner stands, of a member that the spec does not name.</summary>
    /// <param name="reader">The scanner, at the member's value; afterwards at its last token.</param>
    /// <exception cref="System.Text.Json.JsonException">The value is not well formed.</exception>
    public void Keep(ref JsonScanner reader)
    {
        string key = Utf8Text.GetName(reader.Name);
        _members.Set(key, reader.Raw());
    }

    /// <summary>Makes the members. The builder must not be used after that.</summary>
    /// <returns>The members, or <see langword="null"/> if there are none.</returns>
    public readonly ExtraMembers? ToMembers() => _members.IsEmpty ? null : Collected();

    private readonly ExtraMembers? Collected()
    {
        ValueMap<RawJson> members = _members.ToMap();
        if (_hasRemoved)
            members = ValueMap.From(members.Where(static member => !member.Value.IsRemoved));

        return members.Count == 0 ? null : new ExtraMembers(members);
    }
}
