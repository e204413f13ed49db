namespace SpecModels.Generator.CodeModel;

/// <summary>The C# type of a value.</summary>
internal abstract record CodeType
{
    private CodeType()
    {
    }

    public static CodeType Json { get; } = new Scalar(ScalarKind.Json);

    /// <summary>Whether <c>T?</c> is a <see cref="System.Nullable{T}"/>.</summary>
    public abstract bool IsValueType { get; }

    /// <summary>The type that holds the value in C#, whatever it is on the wire.</summary>
    public CodeType Held() => this is Embedded embedded ? embedded.Value.Held() : this;

    /// <summary>The type as overloads and conversions see it: two types that are the same here cannot both be cases of a union.</summary>
    public CodeType Erased() => this switch
    {
        List list => new List(list.Element.Erased()),
        Map map => new Map(map.Value.Erased()),
        Embedded embedded => embedded.Value.Erased(),
        Nullable nullable => nullable.IsValueType ? new Nullable(nullable.Value.Erased()) : nullable.Value.Erased(),
        _ => this,
    };

    internal sealed record Scalar(ScalarKind Kind) : CodeType
    {
        public override bool IsValueType => Kind is not (ScalarKind.String or ScalarKind.Bytes);
    }

    internal sealed record List(CodeType Element) : CodeType
    {
        public override bool IsValueType => false;
    }

    internal sealed record Map(CodeType Value) : CodeType
    {
        public override bool IsValueType => false;
    }

    /// <summary>A value or null, as an item of a list or a value of a map; a member's presence says it itself.</summary>
    internal sealed record Nullable(CodeType Value) : CodeType
    {
        public override bool IsValueType => Value.IsValueType;
    }

    /// <summary>A value that is JSON text within a string on the wire.</summary>
    internal sealed record Embedded(CodeType Value) : CodeType
    {
        public override bool IsValueType => Value.IsValueType;
    }

    internal sealed record Record(string Namespace, string Name) : CodeType
    {
        public override bool IsValueType => false;
    }

    internal sealed record Union(string Namespace, string Name) : CodeType
    {
        public override bool IsValueType => true;
    }

    /// <param name="Namespace">The enum's namespace.</param>
    /// <param name="Name">The enum's name.</param>
    /// <param name="IsString">Whether it is text on the wire.</param>
    /// <param name="IsOpen">Whether other values may come; an open string enum is wrapped.</param>
    internal sealed record Enum(string Namespace, string Name, bool IsString, bool IsOpen) : CodeType
    {
        public override bool IsValueType => true;

        public bool IsWrapped => IsString && IsOpen;
    }
}

/// <summary>Types that the runtime reads and writes itself.</summary>
internal enum ScalarKind
{
    Json,
    String,
    Boolean,
    Double,
    Int32,
    Int64,
    Decimal,
    BigInteger,
    DateTimeOffset,
    DateOnly,
    Guid,
    Bytes,
}
