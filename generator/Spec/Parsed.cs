using System;
using SpecModels.Generator.Collections;

namespace SpecModels.Generator.Spec;

/// <summary>A step's result and what it found wrong on the way; a problem never costs more than what it concerns.</summary>
internal sealed record Parsed<T>(T Value, EquatableArray<SpecProblem> Problems)
    where T : IEquatable<T>;
