using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.Nodes;

/// <summary>Puts a file's values together as a parser comes by them, without recursion.</summary>
internal sealed class NodeBuilder(SpecSource source)
{
    private readonly Stack<OpenNode> _open = new();

    /// <summary>A file has few names, each many times: they are kept once.</summary>
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>The finished value of the whole file; <see langword="null"/> until then.</summary>
    public SpecNode? Root { get; private set; }

    /// <summary>How many values are not finished, each within the one before.</summary>
    public int Depth => _open.Count;

    /// <summary>The innermost value that is not finished; <see langword="null"/> at the top.</summary>
    public OpenNode? Innermost => _open.Count > 0 ? _open.Peek() : null;

    /// <summary>Begins a mapping or a sequence; <see langword="false"/> where it lies too deep, which is reported.</summary>
    public bool Open(TextSlice where, bool isMapping)
    {
        if (Depth == NodeLimits.MaxDepth)
        {
            source.Report(SpecRule.TooDeep, where, NodeLimits.MaxDepth.ToString(CultureInfo.InvariantCulture));
            return false;
        }

        _open.Push(new OpenNode(where.Start, isMapping));
        return true;
    }

    /// <summary>Finishes the innermost value, without adding it.</summary>
    public SpecNode Close(int end)
    {
        OpenNode open = _open.Pop();
        TextSlice where = TextSlice.Between(source.Text, open.Start, end);
        return open.Members is { } members ? new SpecNode.Mapping(where, members) : new SpecNode.Sequence(where, open.Items!);
    }

    /// <summary>Names the next value of the innermost mapping.</summary>
    /// <param name="name">The name.</param>
    /// <param name="where">Where it stands.</param>
    /// <param name="merges">Whether the next value is a mapping, or several, whose members are to be taken over.</param>
    public void Name(string name, TextSlice where, bool merges = false)
    {
        OpenNode mapping = _open.Peek();
        mapping.Name = Once(name);
        mapping.NameWhere = where;
        mapping.Merges = merges;
    }

    private string Once(string name)
    {
        if (_names.TryGetValue(name, out string? known))
        {
            return known;
        }

        _names.Add(name, name);
        return name;
    }

    /// <summary>Adds a value to the innermost one that is not finished; what has been named or is an item goes without where there is none.</summary>
    public void AddOrSkip(SpecNode? value)
    {
        if (value is not null)
        {
            Add(value);
        }
        else if (Innermost is { } open)
        {
            open.Name = null;
        }
    }

    public void Add(SpecNode value)
    {
        if (Innermost is not { } open)
        {
            Root = value;
        }
        else if (open.Members is null)
        {
            open.Items!.Add(value);
        }
        else
        {
            if (!open.Merges || !Merge(open, value))
            {
                Add(open, new NodeMember(open.Name!, open.NameWhere, value));
            }

            open.Name = null;
        }
    }

    /// <remarks>Of several members of one name the last counts, as for <c>JSON.parse</c> and most readers of YAML; one that is written out always counts more than one taken over.</remarks>
    private void Add(OpenNode open, NodeMember member)
    {
        if (open.Members!.Find(member.Name) is not { } earlier)
        {
            open.Members.Add(member);
            return;
        }

        if (open.TakenOver?.Remove(earlier) != true)
        {
            source.Report(SpecRule.DuplicateKey, member.NameWhere, member.Name);
        }

        open.Members.Replace(member);
    }

    /// <summary>https://yaml.org/type/merge.html: what stands first counts. <see langword="false"/> where the value is none that can be taken over.</summary>
    private static bool Merge(OpenNode open, SpecNode value)
    {
        switch (value)
        {
            case SpecNode.Mapping mapping:
                open.TakenOver ??= [];
                foreach (NodeMember member in mapping.Members)
                {
                    if (open.Members!.Find(member.Name) is null)
                    {
                        open.Members.Add(member);
                        open.TakenOver.Add(member);
                    }
                }

                return true;
            case SpecNode.Sequence sequence when sequence.Items.All(static item => item is SpecNode.Mapping):
                foreach (SpecNode item in sequence.Items)
                {
                    Merge(open, item);
                }

                return true;
            default:
                return false;
        }
    }
}

/// <summary>A mapping or a sequence of which not all is read yet.</summary>
internal sealed class OpenNode(int start, bool isMapping)
{
    public int Start { get; } = start;

    public NodeMembers? Members { get; } = isMapping ? new NodeMembers() : null;

    public List<SpecNode>? Items { get; } = isMapping ? null : [];

    /// <summary>The name that the next value belongs to; <see langword="null"/> where a name comes next.</summary>
    public string? Name { get; set; }

    public TextSlice NameWhere { get; set; }

    /// <summary>Whether the members of the next value are to be taken over.</summary>
    public bool Merges { get; set; }

    /// <summary>The members that are another mapping's; <see langword="null"/> for none.</summary>
    public HashSet<NodeMember>? TakenOver { get; set; }
}
