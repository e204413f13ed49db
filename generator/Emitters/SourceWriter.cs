using System;
using System.Text;

namespace SpecModels.Generator.Emitters;

/// <summary>Text with indentation and <c>\n</c> line ends, whatever the platform.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes a line at the current indentation; an empty one without trailing spaces.</summary>
    public void Line(string line = "")
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _depth * 4).Append(line);
        }

        _text.Append('\n');
    }

    /// <summary>Opens a brace below <paramref name="head"/>; disposing closes it.</summary>
    public Closer Block(string head, string tail = "")
    {
        Line(head);
        Line("{");
        _depth++;
        return new Closer(this, "}" + tail);
    }

    /// <summary>Indents what follows until disposed.</summary>
    public Closer Indent()
    {
        _depth++;
        return new Closer(this, null);
    }

    public override string ToString() => _depth == 0 ? _text.ToString() : throw new InvalidOperationException("A block was left open.");

    internal readonly struct Closer : IDisposable
    {
        private readonly SourceWriter _writer;
        private readonly string? _line;

        internal Closer(SourceWriter writer, string? line)
        {
            _writer = writer;
            _line = line;
        }

        public void Dispose()
        {
            _writer._depth--;
            if (_line is not null)
            {
                _writer.Line(_line);
            }
        }
    }
}
