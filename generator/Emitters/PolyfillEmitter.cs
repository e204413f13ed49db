using SpecModels.Generator.CodeModel;

namespace SpecModels.Generator.Emitters;

/// <summary>Support types that the compiler looks for by name and that older target frameworks lack.</summary>
internal static class PolyfillEmitter
{
    public const string HintName = "SpecModels.Polyfills.g.cs";

    public static string Emit(PolyfillModel model)
    {
        SourceWriter writer = new();
        FileEmitter.Header(writer);
        using (writer.Block("namespace System.Runtime.CompilerServices"))
        {
            if (model.IsExternalInit)
            {
                writer.Line("internal static class IsExternalInit { }");
            }

            if (model.RequiredMember)
            {
                writer.Line("[global::System.AttributeUsage(global::System.AttributeTargets.Class | global::System.AttributeTargets.Struct | global::System.AttributeTargets.Field | global::System.AttributeTargets.Property, Inherited = false)]");
                writer.Line("internal sealed class RequiredMemberAttribute : global::System.Attribute { }");
            }

            if (model.CompilerFeatureRequired)
            {
                writer.Line("[global::System.AttributeUsage(global::System.AttributeTargets.All, AllowMultiple = true, Inherited = false)]");
                using (writer.Block("internal sealed class CompilerFeatureRequiredAttribute : global::System.Attribute"))
                {
                    writer.Line("public CompilerFeatureRequiredAttribute(string featureName) => FeatureName = featureName;");
                    writer.Line("public string FeatureName { get; }");
                    writer.Line("public bool IsOptional { get; init; }");
                }
            }

            if (model.Union)
            {
                writer.Line("[global::System.AttributeUsage(global::System.AttributeTargets.Class | global::System.AttributeTargets.Struct, Inherited = false)]");
                writer.Line("internal sealed class UnionAttribute : global::System.Attribute { }");
            }
        }

        if (model.SetsRequiredMembers)
        {
            writer.Line();
            using (writer.Block("namespace System.Diagnostics.CodeAnalysis"))
            {
                // The compiler puts it on a record's copy constructor [CS0656].
                writer.Line("[global::System.AttributeUsage(global::System.AttributeTargets.Constructor, Inherited = false)]");
                writer.Line("internal sealed class SetsRequiredMembersAttribute : global::System.Attribute { }");
            }
        }

        return writer.ToString();
    }
}
