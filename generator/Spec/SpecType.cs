using SpecModels.Generator.Collections;

namespace SpecModels.Generator.Spec;

/// <summary>A type as a spec writes it, before names are resolved.</summary>
internal abstract record SpecType
{
    private SpecType()
    {
    }

    public static SpecType Any { get; } = new Primitive(SpecPrimitive.Any);

    public static SpecType String { get; } = new Primitive(SpecPrimitive.String);

    internal sealed record Primitive(SpecPrimitive Kind) : SpecType;

    internal sealed record List(SpecType Element) : SpecType;

    internal sealed record Map(SpecType Value) : SpecType;

    /// <summary>A type of another page.</summary>
    /// <param name="Qualifier">What stands before the name (<c>models</c>, <c>operations</c>); empty for nothing.</param>
    /// <param name="Name">The type's name as written.</param>
    /// <param name="Link">The link's target as written; <see langword="null"/> where the name is no link.</param>
    internal sealed record Named(string Qualifier, string Name, string? Link) : SpecType;

    /// <summary>The schema that stands at a place of a file of the set.</summary>
    /// <param name="Path">The file's path as the compiler has it.</param>
    /// <param name="Pointer">The JSON Pointer, without <c>#</c>, of the schema's declaration.</param>
    internal sealed record Reference(string Path, string Pointer) : SpecType
    {
        /// <summary>What its file calls it: for a whole file, what the file is called.</summary>
        public string Name => PagePath.Name(Pointer.Length > 0 ? Pointer : PagePath.WithoutExtension(PagePath.Normalize(Path)));
    }

    /// <summary>A type that takes null too, as an item, a value of a map or a case. A field says it itself.</summary>
    internal sealed record Nullable(SpecType Value) : SpecType;

    /// <summary>JSON text within a string (<c>contentMediaType: application/json</c>).</summary>
    internal sealed record Embedded(SpecType Value) : SpecType;

    /// <summary>One fixed value (<c>*"text"*</c>).</summary>
    internal sealed record Constant(SpecLiteral Value) : SpecType;

    /// <summary>One of several types, written in place.</summary>
    internal sealed record OneOf(EquatableArray<SpecType> Cases) : SpecType;

    /// <summary>Text that is not understood; it has been reported.</summary>
    internal sealed record Unknown(string Text) : SpecType;
}

internal enum SpecPrimitive
{
    Any,
    String,
    Boolean,

    /// <summary>A number of which the spec does not say whether it is an integer.</summary>
    Number,
    Int32,
    Int64,
    Decimal,
    BigInteger,
    DateTime,
    Date,
    Uuid,
    Bytes,
}
