using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SpecModels.Generator.Spec;
using YamlDotNet.Core;

namespace SpecModels.Generator.Readers.Nodes;

/// <summary>What the anchors of a file stand for, and how much of it aliases may repeat.</summary>
internal sealed class YamlAnchors(SpecSource source)
{
    /// <summary>By name; <see langword="null"/> while the value is being read.</summary>
    private readonly Dictionary<AnchorName, SpecNode?> _values = [];

    private readonly Dictionary<SpecNode, Extent> _extents = [];

    private long _aliased;

    public void Begin(AnchorName anchor)
    {
        if (!anchor.IsEmpty)
        {
            _values[anchor] = null;
        }
    }

    /// <summary>The value is read: aliases may stand for it.</summary>
    public SpecNode Finish(AnchorName anchor, SpecNode value)
    {
        if (!anchor.IsEmpty)
        {
            _values[anchor] = value;
            _extents[value] = Measure(value);
        }

        return value;
    }

    /// <summary>What an alias stands for; <see langword="null"/> where it may not, which is reported.</summary>
    public SpecNode? Find(AnchorName anchor, TextSlice where, int depth)
    {
        if (!_values.TryGetValue(anchor, out SpecNode? value))
        {
            return Refuse("no anchor of that name stands before it");
        }

        if (value is null)
        {
            return Refuse("it stands within the value of its own anchor");
        }

        Extent extent = _extents[value];
        if (depth + extent.Height > NodeLimits.MaxDepth)
        {
            return Refuse($"with what it stands for, values lie deeper in each other than {Number(NodeLimits.MaxDepth)} levels");
        }

        if (_aliased + extent.Size > NodeLimits.MaxAliased)
        {
            return Refuse($"the aliases of the file stand for more than {Number(NodeLimits.MaxAliased)} values");
        }

        _aliased += extent.Size;
        return value;

        SpecNode? Refuse(string reason)
        {
            source.Report(SpecRule.InvalidAlias, where, anchor.Value, reason);
            return null;
        }
    }

    /// <remarks>What has an anchor of its own is measured already, so that no value is walked twice.</remarks>
    private Extent Measure(SpecNode value)
    {
        IEnumerable<SpecNode> parts = value switch
        {
            SpecNode.Mapping mapping => mapping.Members.Select(static member => member.Value),
            SpecNode.Sequence sequence => sequence.Items,
            _ => [],
        };
        Extent whole = new(1, value is SpecNode.Scalar ? 0 : 1);
        foreach (SpecNode part in parts)
        {
            Extent extent = _extents.TryGetValue(part, out Extent known) ? known : Measure(part);
            whole = new Extent(whole.Size + extent.Size, Math.Max(whole.Height, extent.Height + 1));
        }

        return whole;
    }

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <param name="Size">The number of values in it, itself among them.</param>
    /// <param name="Height">How many mappings and sequences lie in each other in it, at most.</param>
    private readonly record struct Extent(long Size, int Height);
}
