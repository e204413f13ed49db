using System;
using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SpecModels.Json;

/// <summary>
/// Prints values as JSON without white space, in the very bytes that <see cref="Utf8JsonWriter"/> writes. Each kind of value has the word that
/// <see cref="JsonScanner"/> has for it.
/// </summary>
/// <remarks>Every value is followed by a comma. An object's or array's end takes the place of the comma before it, and the last one is dropped.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class JsonPrinter
{
    // Enough for any number, date or UUID with its quotes and its comma.
    private const int Scalar = 64;

    private byte[] _bytes = [];
    private int _length;
    private int _depth;
    private int _maxDepth;

    /// <summary>The encoder, if it is not the default one.</summary>
    private JavaScriptEncoder? _encoder;
    private PlainText _plain = PlainText.Default;

    private JsonPrinter()
    {
    }

    private ReadOnlySpan<byte> Printed => _bytes.AsSpan(0, _length - 1);

    private Span<byte> Free => _bytes.AsSpan(_length);

    /// <summary>Begins an object.</summary>
    /// <exception cref="InvalidOperationException">It would be deeper than the writer allows.</exception>
    /// <exception cref="JsonException">It would be deeper than the stack allows.</exception>
    public void StartObject() => Start((byte)'{');

    /// <summary>Begins the object of a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="names">What its type is called, should there be no value.</param>
    /// <exception cref="InvalidOperationException">It would be deeper than the writer allows.</exception>
    /// <exception cref="JsonException">There is no value, or it would be deeper than the stack allows.</exception>
    public void StartObject(object? value, MemberNames names)
    {
        if (value is null)
            throw NoValue(names.Type);

        StartObject();
    }

    /// <summary>Ends an object.</summary>
    public void EndObject() => End((byte)'}');

    /// <summary>Writes the name of a member that the spec names; its value comes next.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The printer itself.</returns>
    public JsonPrinter Name(MemberName name)
    {
        if (_encoder is not null && !name.IsPlain)
            return Name(name.Text);

        byte[] utf8 = name.Utf8;
        Reserve(utf8.Length);
        utf8.AsSpan().CopyTo(Free);
        _length += utf8.Length;
        return this;
    }

    /// <summary>Writes the name of another member; its value comes next.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The printer itself.</returns>
    public JsonPrinter Name(string name)
    {
        Quote(name.AsSpan());
        _bytes[_length - 1] = (byte)':';
        return this;
    }

    /// <summary>Writes null.</summary>
    public void Null() => Literal("null,"u8);

    /// <summary>Returns a name with its quotes and its colon, as the default encoder has it.</summary>
    internal static byte[] EncodeName(string name)
    {
        JsonPrinter printer = new();
        printer.Name(name);
        byte[] encoded = printer._bytes.AsSpan(0, printer._length).ToArray();
        Return(printer._bytes);
        return encoded;
    }

    private void Start(byte bracket)
    {
        if (_depth >= _maxDepth)
            throw TooDeep();
        if ((++_depth & 63) == 0)
            EnsureStack();

        Put(bracket);
    }

    private void End(byte bracket)
    {
        _depth--;
        if (_bytes[_length - 1] == ',')
            _length--;

        Reserve(2);
        _bytes[_length] = bracket;
        _bytes[_length + 1] = (byte)',';
        _length += 2;
    }

    private void Literal(ReadOnlySpan<byte> utf8)
    {
        Reserve(utf8.Length);
        utf8.CopyTo(Free);
        _length += utf8.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Put(byte value)
    {
        Reserve(1);
        _bytes[_length++] = value;
    }

    /// <summary>Makes room for so many bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Reserve(int bytes)
    {
        if (_bytes.Length - _length < bytes)
            Grow(bytes);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int bytes)
    {
        long size = Math.Max(Math.Min(Math.Max(_bytes.Length * 2L, _expected), int.MaxValue / 2), _length + (long)bytes);
        byte[] larger = ArrayPool<byte>.Shared.Rent(checked((int)size));
        _bytes.AsSpan(0, _length).CopyTo(larger);
        Return(_bytes);
        _bytes = larger;
    }

    private static void EnsureStack()
    {
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
        }
        catch (InsufficientExecutionStackException inner)
        {
            throw new JsonException("The value is nested too deeply to be written.", inner);
        }
    }

    // As Utf8JsonWriter has it, with the mark at which the serializer makes a JsonException with the path of it.
    private InvalidOperationException TooDeep() =>
        new($"CurrentDepth ({_depth}) is equal to or larger than the maximum allowed depth of {_maxDepth}. Cannot write the next JSON object or array.") { Source = "System.Text.Json.Rethrowable" };
}
