namespace SpecModels.Json;

/// <summary>Where a value stands, for messages: a member of a type, or what is called by a name of its own.</summary>
internal readonly struct Place
{
    /// <summary>The <see cref="MemberNames"/> of the type, or the name.</summary>
    private readonly object? _of;
    private readonly int _member;

    /// <param name="names">The names of the type and its members.</param>
    /// <param name="member">The member's index among them; negative if the spec does not name it.</param>
    public Place(MemberNames names, int member)
    {
        _of = names;
        _member = member;
    }

    private Place(string name)
    {
        _of = name;
        _member = 0;
    }

    /// <summary>Gets the member's name. The spec has to name it.</summary>
    public string Name => ((MemberNames)_of!).Name(_member);

    public static implicit operator Place(string name) => new(name);

    /// <summary>Returns what messages call it: <c>Type.member</c>, or the name.</summary>
    public override string ToString() => _of is MemberNames names ? names.Describe(_member) : (string)_of!;
}
