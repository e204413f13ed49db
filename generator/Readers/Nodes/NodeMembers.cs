using System;
using System.Collections;
using System.Collections.Generic;

namespace SpecModels.Generator.Readers.Nodes;

/// <summary>The members of one mapping in the file's order, each name once.</summary>
internal sealed class NodeMembers : IReadOnlyList<NodeMember>
{
    /// <summary>Up to here a walk is faster than a hash, and a file has ten thousands of small mappings.</summary>
    private const int MaxWalked = 8;

    private readonly List<NodeMember> _members = [];
    private Dictionary<string, int>? _byName;

    public int Count => _members.Count;

    public NodeMember this[int index] => _members[index];

    public NodeMember? Find(string name) => IndexOf(name) is >= 0 and int index ? _members[index] : null;

    public void Add(NodeMember member)
    {
        _members.Add(member);
        if (_byName is not null)
        {
            _byName[member.Name] = Count - 1;
        }
        else if (Count > MaxWalked)
        {
            _byName = new Dictionary<string, int>(StringComparer.Ordinal);
            for (int i = 0; i < Count; i++)
            {
                _byName[_members[i].Name] = i;
            }
        }
    }

    /// <summary>Puts the member in the place of the one of its name.</summary>
    public void Replace(NodeMember member) => _members[IndexOf(member.Name)] = member;

    public IEnumerator<NodeMember> GetEnumerator() => _members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int IndexOf(string name)
    {
        if (_byName is not null)
        {
            return _byName.TryGetValue(name, out int index) ? index : -1;
        }

        for (int i = 0; i < Count; i++)
        {
            if (string.Equals(_members[i].Name, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
