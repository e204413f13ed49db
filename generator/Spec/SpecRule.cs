namespace SpecModels.Generator.Spec;

/// <summary>What can be reported of a spec. The number is the diagnostic's id: 1 is <c>SPEC0001</c>. Numbers are never reused.</summary>
internal enum SpecRule
{
    /// <summary>A page has fields or values but no title. Arguments: the section.</summary>
    MissingTitle = 1,

    /// <summary>A table has a header but no rows.</summary>
    EmptyTable = 2,

    /// <summary>A table lacks a column that is needed. Arguments: the column, the columns found.</summary>
    MissingColumn = 3,

    /// <summary>A row has fewer cells than the columns that are needed. Arguments: number of cells, number of columns.</summary>
    IncompleteRow = 4,

    /// <summary>A cell's Markdown is broken. Arguments: what is wrong.</summary>
    MalformedCell = 5,

    /// <summary>A mark of yes or no is not known. Arguments: field, text, column, what it is taken as.</summary>
    UnknownRequiredness = 6,

    /// <summary>A type's text is not understood. Arguments: the field or the union, text.</summary>
    UnknownType = 7,

    /// <summary>A field is listed twice. Arguments: field.</summary>
    DuplicateField = 8,

    /// <summary>Two fields would get the same C# name. Arguments: field, the C# name it gets, the other field.</summary>
    FieldNameClash = 9,

    /// <summary>An enum value is listed twice. Arguments: value.</summary>
    DuplicateValue = 10,

    /// <summary>Two enum values would get the same C# name. Arguments: value, the C# name it gets, the other value.</summary>
    ValueNameClash = 11,

    /// <summary>Values of an enum cannot be read. Arguments: the text.</summary>
    UnknownValues = 12,

    /// <summary>A type has no page in the set, and nothing shows its values. Arguments: field, type, what to do.</summary>
    MissingPage = 13,

    /// <summary>A type has no page in the set and is made from values shown for it. Arguments: field, type, the values.</summary>
    InferredType = 14,

    /// <summary>A member is raw JSON. Arguments: field, type, the reason.</summary>
    RawJson = 15,

    /// <summary>An example cannot be read. Arguments: what was expected.</summary>
    UnreadableExample = 16,

    /// <summary>The same type is declared twice in one namespace. Arguments: type, the other page.</summary>
    DuplicateType = 17,

    /// <summary>A type's name would clash with something else and is changed. Arguments: name, new name, with what.</summary>
    TypeNameClash = 18,

    /// <summary>The namespace ends in the name of a type. Arguments: namespace, type.</summary>
    NamespaceIsTypeName = 19,

    /// <summary>The wire names of a TypeScript set are a guess, as no naming is given. Arguments: namespace, an example name.</summary>
    GuessedNames = 20,

    /// <summary>A file is marked as a spec but nothing in it is recognised.</summary>
    NotASpec = 21,

    /// <summary>A file is larger than what is read. Arguments: size, limit, both in characters.</summary>
    FileTooLarge = 22,

    /// <summary>A file is not UTF-8 text.</summary>
    NotText = 23,

    /// <summary>An option has a value that does not exist. Arguments: option, value, the allowed values, what is taken instead.</summary>
    InvalidOption = 24,

    /// <summary>The project's C# version is too old. Arguments: the version.</summary>
    LanguageVersion = 25,

    /// <summary>The project does not reference the runtime assembly.</summary>
    MissingRuntime = 26,

    /// <summary>A file could not be processed because of a fault in the generator. Arguments: the exception's type and message.</summary>
    InternalError = 27,

    /// <summary>A union is one of its own cases. Arguments: union.</summary>
    SelfCase = 28,

    /// <summary>Two cases of a union are the same type in C#. Arguments: case, union.</summary>
    SameCase = 29,

    /// <summary>Nothing tells two cases of a union apart. Arguments: the case never taken, the case taken, union.</summary>
    AmbiguousCases = 30,

    /// <summary>A set has pages of operations, which declare no types. Arguments: number of pages.</summary>
    OperationPages = 31,

    /// <summary>A union has no cases. Arguments: union.</summary>
    EmptyUnion = 32,

    /// <summary>A case of a union is a file or a stream, so never JSON. Arguments: case, union.</summary>
    StreamCase = 33,

    /// <summary>Two fields have the same name on the wire. Arguments: field, the other field, the wire name.</summary>
    SameWireName = 34,

    /// <summary>A page is left out since it is written in another language's words. Arguments: the type or the code's language.</summary>
    OtherLanguage = 35,

    /// <summary>A data file is not valid JSON or YAML. Arguments: the format, the fault.</summary>
    InvalidSyntax = 36,

    /// <summary>A mapping has two members of one name. Arguments: the name.</summary>
    DuplicateKey = 37,

    /// <summary>Values lie in each other more deeply than is read. Arguments: the limit.</summary>
    TooDeep = 38,

    /// <summary>An alias of YAML stands for nothing that can be used. Arguments: the alias, the reason.</summary>
    InvalidAlias = 39,

    /// <summary>A description is of a version that is not known. Arguments: the member that says it, the version, what can be written.</summary>
    UnknownVersion = 40,

    /// <summary>A reference leads nowhere. Arguments: the reference, the reason.</summary>
    UnresolvedReference = 41,

    /// <summary>A schema is nothing but itself. Arguments: its place.</summary>
    CircularReference = 42,

    /// <summary>A keyword has a value that it cannot have. Arguments: the keyword, what it must be.</summary>
    MalformedKeyword = 43,

    /// <summary>A schema contradicts itself. Arguments: the keyword, what it contradicts, what is taken.</summary>
    ContradictorySchema = 44,

    /// <summary>A discriminator names a member that a case lacks. Arguments: the member, the case.</summary>
    UnknownDiscriminator = 45,

    /// <summary>A member is required but no property. Arguments: the member.</summary>
    RequiredWithoutProperty = 46,

    /// <summary>Schemas are put together in more ways than are followed. Arguments: what there is too much of, the limit.</summary>
    TooComplex = 47,

    /// <summary>A namespace is given to files of which none declares a type. Arguments: the namespace, how many files.</summary>
    EmptySet = 48,

    /// <summary>A type's page is among the files, and declares no type. Arguments: field, type, page.</summary>
    UnreadPage = 49,

    /// <summary>A table of fields has a column that is not known, or a second one of a kind. Arguments: its title.</summary>
    UnknownColumn = 50,

    /// <summary>A field's format is not known. Arguments: field, format.</summary>
    UnknownFormat = 51,

    /// <summary>A description that is marked as a spec declares no type.</summary>
    NoTypes = 52,

    /// <summary>A keyword of a schema is not known, and is nearly one that is. Arguments: the keyword, the one that is meant.</summary>
    UnknownKeyword = 53,

    /// <summary>A row or a table stands below the end of a section's table.</summary>
    LostRows = 55,

    /// <summary>Constraints are to become attributes that the target framework has not.</summary>
    NoValidation = 56,

    /// <summary>A pattern of what is wanted or not names nothing. Arguments: the option, the pattern.</summary>
    UnmatchedPattern = 57,

    /// <summary>A second section under one title says what the type is. Arguments: its heading, the heading of the one that counts.</summary>
    RepeatedSection = 58,

    /// <summary>A row has more cells than the header. Arguments: number of cells, number of columns.</summary>
    SurplusCells = 59,

    /// <summary>A table has the columns of fields, and no heading says so. Arguments: the title.</summary>
    UnknownHeading = 60,

    /// <summary>A set has pages and an OpenAPI file, and no schema was found for some of the pages. Arguments: how many, of how many, the namespace.</summary>
    PagesWithoutSchema = 61,

    /// <summary>A page has a field that its schema lacks. Arguments: field, place in the schema's file.</summary>
    FieldOnlyOnPage = 62,

    /// <summary>A schema has a member that its page lacks. Arguments: member, place in the schema's file.</summary>
    FieldOnlyInSchema = 63,

    /// <summary>A field is required on one side only. Arguments: field, on the page, in the schema, place in the schema's file.</summary>
    RequirednessDiffers = 64,

    /// <summary>A type is of another kind in its schema. Arguments: field or type, on the page, in the schema, place in the schema's file.</summary>
    KindsDiffer = 65,

    /// <summary>A page has an enum value that its schema lacks. Arguments: value, place in the schema's file.</summary>
    ValueOnlyOnPage = 66,

    /// <summary>A schema has an enum value that its page lacks. Arguments: value, place in the schema's file.</summary>
    ValueOnlyInSchema = 67,

    /// <summary>A page has a union case that its schema lacks. Arguments: case, place in the schema's file.</summary>
    CaseOnlyOnPage = 68,

    /// <summary>A schema has a union case that its page lacks. Arguments: case, place in the schema's file.</summary>
    CaseOnlyInSchema = 69,

    /// <summary>A section with the heading of a declaration has nothing that one is made of. Arguments: section, title, what it would need.</summary>
    EmptySection = 70,
}
