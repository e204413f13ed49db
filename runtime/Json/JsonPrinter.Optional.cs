using System;
using System.Numerics;
using System.Text.Json;

namespace SpecModels.Json;

/// <summary>Members that may be absent. Without a value they are null in the JSON if the extra members hold an explicit null of their name, or else not there.</summary>
public sealed partial class JsonPrinter
{
    /// <summary>Writes a member without a value.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="extra">The object's extra members.</param>
    public void Absent(MemberName name, ExtraMembers? extra)
    {
        if (extra is not null && extra.HasNull(name.Text))
            Name(name).Null();
    }

    /// <summary>Writes a member with its value, if it has one.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value.</param>
    /// <param name="extra">The object's extra members.</param>
    /// <exception cref="JsonException">The value has no JSON.</exception>
    public void Optional(MemberName name, string? value, ExtraMembers? extra)
    {
        if (Named(name, value is not null, extra))
            String(value!);
    }

    /// <inheritdoc cref="Optional(MemberName, string?, ExtraMembers?)"/>
    public void Optional(MemberName name, byte[]? value, ExtraMembers? extra)
    {
        if (Named(name, value is not null, extra))
            Bytes(value!);
    }

    /// <inheritdoc cref="Optional(MemberName, string?, ExtraMembers?)"/>
    public void Optional(MemberName name, bool? value, ExtraMembers? extra)
    {
        if (Named(name, value is not null, extra))
            Boolean(value.GetValueOrDefault());
    }

    /// <inheritdoc cref="Optional(MemberName, string?, ExtraMembers?)"/>
    public void Optional(MemberName name, double? value, ExtraMembers? extra)
    {
        if (Named(name, value is not null, extra))
            Double(value.GetValueOrDefault());
    }

    /// <inheritdoc cref="Optional(MemberName, string?, ExtraMembers?)"/>
    public void Optional(MemberName name, int? value, ExtraMembers? extra)
    {
        if (Named(name, value is not null, extra))
            Int32(value.GetValueOrDefault());
    }

    /// <inheritdoc cref="Optional(MemberName, string?, ExtraMembers?)"/>
    public void Optional(MemberName name, long? value, ExtraMembers? extra)
    {
        if (Named(name, value is not null, extra))
            Int64(value.GetValueOrDefault());
    }

    /// <inheritdoc cref="Optional(MemberName, string?, ExtraMembers?)"/>
    public void Optional(MemberName name, decimal? value, ExtraMembers? extra)
    {
        if (Named(name, value is not null, extra))
            Decimal(value.GetValueOrDefault());
    }

    /// <inheritdoc cref="Optional(MemberName, string?, ExtraMembers?)"/>
    public void Optional(MemberName name, BigInteger? value, ExtraMembers? extra)
    {
        if (Named(name, value is not null, extra))
            BigInteger(value.GetValueOrDefault());
    }

    /// <inheritdoc cref="Optional(MemberName, string?, ExtraMembers?)"/>
    public void Optional(MemberName name, DateTimeOffset? value, ExtraMembers? extra)
    {
        if (Named(name, value is not null, extra))
            DateTimeOffset(value.GetValueOrDefault());
    }

#if NET
    /// <inheritdoc cref="Optional(MemberName, string?, ExtraMembers?)"/>
    public void Optional(MemberName name, DateOnly? value, ExtraMembers? extra)
    {
        if (Named(name, value is not null, extra))
            DateOnly(value.GetValueOrDefault());
    }
#endif

    /// <inheritdoc cref="Optional(MemberName, string?, ExtraMembers?)"/>
    public void Optional(MemberName name, Guid? value, ExtraMembers? extra)
    {
        if (Named(name, value is not null, extra))
            Guid(value.GetValueOrDefault());
    }

    /// <inheritdoc cref="Optional(MemberName, string?, ExtraMembers?)"/>
    public void Optional(MemberName name, JsonElement? value, ExtraMembers? extra)
    {
        if (Named(name, value is not null, extra))
            Element(value.GetValueOrDefault());
    }

    /// <summary>Writes a member that is an array, if it has a value.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="name">The member's name.</param>
    /// <param name="items">The items.</param>
    /// <param name="write">Writes an item.</param>
    /// <param name="extra">The object's extra members.</param>
    /// <exception cref="JsonException">An item has no JSON.</exception>
    /// <exception cref="InvalidOperationException">It would be deeper than the writer allows.</exception>
    public void OptionalList<T>(MemberName name, ValueList<T>? items, JsonWrite<T> write, ExtraMembers? extra)
    {
        if (Named(name, items is not null, extra))
            List(items!, write);
    }

    /// <summary>Writes a member that is an object whose members are not named by the spec, if it has a value.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="name">The member's name.</param>
    /// <param name="entries">The names and values.</param>
    /// <param name="write">Writes a value.</param>
    /// <param name="extra">The object's extra members.</param>
    /// <exception cref="JsonException">A value has no JSON.</exception>
    /// <exception cref="InvalidOperationException">It would be deeper than the writer allows.</exception>
    public void OptionalMap<T>(MemberName name, ValueMap<T>? entries, JsonWrite<T> write, ExtraMembers? extra)
    {
        if (Named(name, entries is not null, extra))
            Map(entries!, write);
    }

    /// <summary>Writes a member that is a value of an enum that may have unknown values, if it has a value.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value.</param>
    /// <param name="text">Finds the text of a known value.</param>
    /// <param name="extra">The object's extra members.</param>
    /// <exception cref="JsonException">The enum does not define the value.</exception>
    public void OptionalEnum<T>(MemberName name, OpenEnum<T>? value, Func<T, string> text, ExtraMembers? extra)
        where T : struct, Enum
    {
        if (Named(name, value is not null, extra))
            OpenEnum(value.GetValueOrDefault(), text);
    }

    /// <summary>Writes a member that is a value of a generated class, if it has one.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value.</param>
    /// <param name="extra">The object's extra members.</param>
    /// <exception cref="JsonException">The value has no JSON.</exception>
    /// <exception cref="InvalidOperationException">It would be deeper than the writer allows.</exception>
    public void Optional<T>(MemberName name, T? value, JsonWrite<T> write, ExtraMembers? extra)
        where T : class
    {
        if (Named(name, value is not null, extra))
            write(this, value!);
    }

    /// <summary>Writes a member that is a value of a generated struct, if it has one.</summary>
    /// <typeparam name="T">The struct.</typeparam>
    /// <inheritdoc cref="Optional{T}(MemberName, T, JsonWrite{T}, ExtraMembers?)"/>
    public void Optional<T>(MemberName name, T? value, JsonWrite<T> write, ExtraMembers? extra)
        where T : struct
    {
        if (Named(name, value is not null, extra))
            write(this, value.GetValueOrDefault());
    }

    /// <summary>Writes the name of a member that has a value, which comes next, or else all that is written of it.</summary>
    /// <returns><paramref name="hasValue"/>.</returns>
    private bool Named(MemberName name, bool hasValue, ExtraMembers? extra)
    {
        if (hasValue)
            Name(name);
        else
            Absent(name, extra);

        return hasValue;
    }
}
