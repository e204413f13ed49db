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
