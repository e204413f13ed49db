using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using SpecModels.Generator.Spec;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SpecModels.Generator.Readers.Nodes;

/// <summary>YAML text → nodes, of its first document.</summary>
/// <remarks>From events: YamlDotNet's own tree calls itself per level, merges nothing and has no limits.</remarks>
internal sealed class YamlNodes
{
    private const string NameIsNoText = "A name is a text, not a list or a mapping";

    private readonly SpecSource _source;
    private readonly YamlText _text;
    private readonly NodeBuilder _nodes;
    private readonly YamlAnchors _anchors;
    private readonly Stack<NodeEvent> _open = new();

    /// <summary>Where the last text, alias or closing bracket ends.</summary>
    private int _end;

    private YamlNodes(SpecSource source)
    {
        _source = source;
        _nodes = new NodeBuilder(source);
        _anchors = new YamlAnchors(source);
        _text = new YamlText(source.Text);
    }

    private bool IsNameNext => _nodes.Innermost is { Members: not null, Name: null };

    /// <summary>The text's value; <see langword="null"/> where it is not YAML, which is reported. Of a text with a fault nothing is taken: half a type would be a wrong one.</summary>
    public static SpecNode? Read(SpecSource source, CancellationToken cancellation) => new YamlNodes(source).Read(cancellation);

    private SpecNode? Read(CancellationToken cancellation)
    {
        Scanner scanner = new(new StringReader(_text.Text));
        Parser parser = new(scanner);
        try
        {
            while (parser.MoveNext() && parser.Current is { } read and not DocumentEnd)
            {
                cancellation.ThrowIfCancellationRequested();
                if (!Add(read))
                {
                    return null;
                }
            }

            return _nodes.Root;
        }
        catch (YamlException exception)
        {
            // Of a tab it says where what it stands in begins; the scanner has come to the tab itself.
            bool isTab = exception.Message.Contains(" tab ");
            Report(Offset(isTab ? scanner.CurrentPosition : exception.Start), exception.Message.TrimEnd('.'));
        }
        catch (InvalidOperationException)
        {
            // A slip of the parser where a list in brackets is left open on a line: it tells neither what nor where.
            Report(Offset(scanner.CurrentPosition), "A list or a mapping in brackets does not end");
        }

        return null;
    }

    private bool Add(ParsingEvent read)
    {
        switch (read)
        {
            case MappingStart or SequenceStart when IsNameNext:
                Report(Offset(read.Start), NameIsNoText);
                return false;
            case MappingStart or SequenceStart:
                return Open((NodeEvent)read);
            case MappingEnd or SequenceEnd:
                Close(Offset(read.End), read is MappingEnd ? '}' : ']');
                return true;
            case Scalar scalar:
                Add(scalar);
                return true;
            case AnchorAlias alias:
                return Add(alias);
            default:
                return true;
        }
    }

    private bool Open(NodeEvent read)
    {
        _anchors.Begin(read.Anchor);
        _open.Push(read);
        return _nodes.Open(Where(read), read is MappingStart);
    }

    /// <remarks>The parser says of brackets where the closing one begins, and of a block where the next thing does.</remarks>
    private void Close(int at, char bracket)
    {
        NodeEvent start = _open.Pop();
        if (start is MappingStart { Style: MappingStyle.Flow } or SequenceStart { Style: SequenceStyle.Flow } && at < _source.Text.Length && _source.Text[at] == bracket)
        {
            _end = at + 1;
        }

        _nodes.Add(_anchors.Finish(start.Anchor, _nodes.Close(_end)));
    }

    private void Add(Scalar scalar)
    {
        bool isName = IsNameNext;
        TextSlice where = Where(scalar);
        SpecNode value = _anchors.Finish(scalar.Anchor, YamlScalar.Read(scalar, where));
        _end = where.End;
        if (isName)
        {
            _nodes.Name(scalar.Value, where, merges: scalar is { Value: "<<", Style: ScalarStyle.Plain, Tag.IsEmpty: true });
        }
        else
        {
            _nodes.Add(value);
        }
    }

    private bool Add(AnchorAlias alias)
    {
        TextSlice where = Where(alias);
        _end = where.End;
        SpecNode? value = _anchors.Find(alias.Value, where, _nodes.Depth);
        if (!IsNameNext)
        {
            _nodes.AddOrSkip(value);
            return true;
        }

        if (value is not SpecNode.Scalar name)
        {
            Report(where.Start, NameIsNoText);
            return false;
        }

        _nodes.Name(name.Text, where);
        return true;
    }

    private TextSlice Where(ParsingEvent read)
    {
        int start = Offset(read.Start);
        int end = Offset(read.End);

        // A block's text goes up to what comes next.
        while (end > start && read is Scalar { Style: ScalarStyle.Literal or ScalarStyle.Folded } && char.IsWhiteSpace(_source.Text[end - 1]))
        {
            end--;
        }

        return TextSlice.Between(_source.Text, start, end);
    }

    private int Offset(Mark mark) => Math.Min(_text.CharacterAt((int)mark.Index), _source.Text.Length);

    private void Report(int at, string fault) =>
        _source.Report(SpecRule.InvalidSyntax, new TextSlice(_source.Text, at, at < _source.Text.Length ? 1 : 0), "YAML", fault);
}
