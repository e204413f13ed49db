using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace SpecModels.Json;

// Members that may be absent: where one is null, the extra members keep that. Each is copied into its caller, where it is a test before the reading of the value.
public ref partial struct JsonScanner
{
    /// <summary>Reads a string, or null.</summary>
    /// <param name="extra">Keeps the null.</param>
    /// <returns>The value, or <see langword="null"/>.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string? OptionalString(ref ExtraMembersBuilder extra) => extra.TakeNull(ref this) ? null : String();

    /// <summary>Reads bytes that are written as base64, or null.</summary>
    /// <inheritdoc cref="OptionalString"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte[]? OptionalBytes(ref ExtraMembersBuilder extra) => extra.TakeNull(ref this) ? null : Bytes();

    /// <summary>Reads a boolean, or null.</summary>
    /// <inheritdoc cref="OptionalString"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool? OptionalBoolean(ref ExtraMembersBuilder extra) => extra.TakeNull(ref this) ? null : Boolean();

    /// <summary>Reads a number, or null.</summary>
    /// <inheritdoc cref="OptionalString"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double? OptionalDouble(ref ExtraMembersBuilder extra) => extra.TakeNull(ref this) ? null : Double();

    /// <summary>Reads an integer of 32 bits, or null.</summary>
    /// <inheritdoc cref="OptionalString"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int? OptionalInt32(ref ExtraMembersBuilder extra) => extra.TakeNull(ref this) ? null : Int32();

    /// <summary>Reads an integer of 64 bits, or null.</summary>
    /// <inheritdoc cref="OptionalString"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long? OptionalInt64(ref ExtraMembersBuilder extra) => extra.TakeNull(ref this) ? null : Int64();

    /// <summary>Reads a decimal number, or null.</summary>
    /// <inheritdoc cref="OptionalString"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public decimal? OptionalDecimal(ref ExtraMembersBuilder extra) => extra.TakeNull(ref this) ? null : Decimal();

    /// <summary>Reads an integer of up to 4300 digits, or null.</summary>
    /// <inheritdoc cref="OptionalString"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public BigInteger? OptionalBigInteger(ref ExtraMembersBuilder extra) => extra.TakeNull(ref this) ? null : BigInteger();

    /// <summary>Reads a date and time, or null.</summary>
    /// <inheritdoc cref="OptionalString"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DateTimeOffset? OptionalDateTimeOffset(ref ExtraMembersBuilder extra) => extra.TakeNull(ref this) ? null : DateTimeOffset();

#if NET
    /// <summary>Reads a date, or null.</summary>
    /// <inheritdoc cref="OptionalString"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DateOnly? OptionalDateOnly(ref ExtraMembersBuilder extra) => extra.TakeNull(ref this) ? null : DateOnly();
#endif

    /// <summary>Reads a UUID, or null.</summary>
    /// <inheritdoc cref="OptionalString"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Guid? OptionalGuid(ref ExtraMembersBuilder extra) => extra.TakeNull(ref this) ? null : Guid();

    /// <summary>Reads an array, or null.</summary>
    /// <typeparam name="T">The type of its items.</typeparam>
    /// <param name="read">Reads an item.</param>
    /// <param name="extra">Keeps the null.</param>
    /// <returns>The items, or <see langword="null"/>.</returns>
    /// <exception cref="JsonException">The value is neither, or an item is not what it should be.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ValueList<T>? OptionalList<T>(JsonRead<T> read, ref ExtraMembersBuilder extra) => extra.TakeNull(ref this) ? null : List(read);

    /// <summary>Reads an object whose members are not named by the spec, or null.</summary>
    /// <typeparam name="T">The type of its values.</typeparam>
    /// <param name="read">Reads a value.</param>
    /// <param name="extra">Keeps the null.</param>
    /// <returns>The names and values, or <see langword="null"/>.</returns>
    /// <exception cref="JsonException">The value is neither, or a value in it is not what it should be.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ValueMap<T>? OptionalMap<T>(JsonRead<T> read, ref ExtraMembersBuilder extra) => extra.TakeNull(ref this) ? null : Map(read);

    /// <summary>Reads the text of an enum that may have values the enum does not know, or null.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="tryParse">Finds the value of a text.</param>
    /// <param name="extra">Keeps the null.</param>
    /// <returns>The value, or the text, or <see langword="null"/>.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public OpenEnum<T>? OptionalEnum<T>(TryParseEnum<T> tryParse, ref ExtraMembersBuilder extra)
        where T : struct, Enum => extra.TakeNull(ref this) ? null : OpenEnum(tryParse);

    /// <summary>Reads a value of a generated class, or null.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <param name="read">Reads the value.</param>
    /// <param name="extra">Keeps the null.</param>
    /// <returns>The value, or <see langword="null"/>.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? OptionalRecord<T>(JsonRead<T> read, ref ExtraMembersBuilder extra)
        where T : class => extra.TakeNull(ref this) ? null : read(ref this);

    /// <summary>Reads a value of a generated struct, or null.</summary>
    /// <typeparam name="T">The struct.</typeparam>
    /// <inheritdoc cref="OptionalRecord"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? OptionalStruct<T>(JsonRead<T> read, ref ExtraMembersBuilder extra)
        where T : struct => extra.TakeNull(ref this) ? null : read(ref this);
}
