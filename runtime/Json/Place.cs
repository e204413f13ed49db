namespace SpecModels.Json;

/// <summary>Where a value stands, for messages: a member of a type, or what is called by a name of its own.</summary>
internal readonly struct Place
{
    /// <summary>The <see cref="MemberNames"/> of the type, or the name.</summary>
    public readonly object? Of;

    /// <summary>The member's index among the names; negative if the spec does not name it.</summary>
    public readonly int Member;

    public Place(object? of, int member)
    {
        Of = of;
        Member = member;
    }

    public static implicit operator Place(string name) => new(name, 0);

    /// <summary>Returns what messages call it: <c>Type.member</c>, or the name.</summary>
    public override string ToString() => Of is MemberNames names ? names.Describe(Member) : Of as string ?? "JSON";
}
