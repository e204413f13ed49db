using System.Text;
using System.Text.Json;
using SpecModels.Fidelity.Tests.Documents;
using Xunit;

namespace SpecModels.Fidelity.Tests;

public sealed class RoundTripTests
{
    [Theory]
    [MemberData(nameof(Subject.Names), MemberType = typeof(Subject))]
    public void WhatIsReadIsWrittenBackEqual(string type)
    {
        Subject subject = Subject.Of(type);
        Campaign.Run(subject.Documents, document =>
        {
            Outcome read = subject.Read(document.Utf8);
            Assert.Null(read.Fault);
            if (document.Document is Tree.Object { Type: { } record })
                Assert.Equal(record, CaseOf(read.Value!).GetType().Name);

            byte[] written = subject.Write(read.Value!);
            Assert.Null(JsonText.Difference(document.Document, JsonElement.Parse(written)));

            Outcome again = subject.Read(written);
            Assert.True(read.Value!.Equals(again.Value), $"{Encoding.UTF8.GetString(written)} is read as another value");
            Assert.Equal(read.Value.GetHashCode(), again.Value!.GetHashCode());
            Assert.Equal(written, subject.Write(again.Value));
        });
    }

    /// <summary>What a union holds, and the unions in it.</summary>
    private static object CaseOf(object value) => value.GetType() is { IsValueType: true } type && type.GetProperty("Value") is { } property ? CaseOf(property.GetValue(value)!) : value;
}
