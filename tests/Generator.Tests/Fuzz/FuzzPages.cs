using System.IO;
using System.Linq;
using SpecModels.Generator.Tests.Harness;

namespace SpecModels.Generator.Tests.Fuzz;

/// <summary>What is mutated: the pages of <c>specs/</c>, and one for each shape that they lack.</summary>
internal static class FuzzPages
{
    public static Page[] All { get; } =
    [
        new("models/everything.md", """
            # Everything

            All `kinds` of members.<br/>See [there](https://example.com).

            ## Example Usage

            ```typescript
            import { Everything } from "acme/models";

            let value: Everything = {
              id: "<id>",
              kind: "everything",
              nested: { "a-b": [1, -2.5e3, null, true] }, // a comment
              at: new Date("2025-01-02T03:04:05.678Z"),
            };
            ```

            ## Fields

            | Field | Type | Required | Description | Example |
            | --- | --- | --- | --- | --- |
            | `id` | *string* | :heavy_check_mark: | N/A | abc |
            | `kind` | [models.KindEverything](../models/kindeverything.md) | :heavy_check_mark: | N/A | |
            | `nested` | Record<string, *any*[]> | :heavy_minus_sign: | Text `with {@code}` | {"a": 1} |
            | `at` | [Date](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Date) | :heavy_check_mark: | A<br/>b | |
            | `count` | *number* | :heavy_minus_sign: | N/A | 5 |
            | `live` | *true* | :heavy_check_mark: | N/A | |
            | `object` | *"everything"* | :heavy_check_mark: | N/A | |
            | `stop` | *models.Stop* | :heavy_minus_sign: | N/A | |
            | `code` | [models.Code](../models/code.md)[] | :heavy_minus_sign: | N/A | |
            | ~~`old`~~ | *string* | :heavy_check_mark: | : warning: ** DEPRECATED **: Gone "now".<br/><br/>Was. | |
            | `additionalProperties` | Record<string, *number*> | :heavy_minus_sign: | N/A | |
            """),
        new("models/code.md", """
            # Code

            ## Values

            ```typescript
            200 | 404 | -1 | Unrecognized<number>
            ```
            """),
        new("models/level.md", """
            # ~~Level~~

            ## Values

            | Name | Value |
            | --- | --- |
            | `LIBRARY_DEFAULT` | library-default |
            | `EMPTY` |  |
            """),
        new("models/stop.mdx", """
            ---
            title: "Stop"
            ---

            ## Supported Types

            ### `string`

            ```typescript
            const value: string = "<value>";
            ```

            ### `models.Everything[]`

            ```typescript
            const value: models.Everything[] = [];
            ```
            """),
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "specs"), "*.md", SearchOption.AllDirectories)
            .Where(path => !path.Contains("DIAGNOSTICS", System.StringComparison.Ordinal))
            .Order(System.StringComparer.Ordinal)
            .Select(path => new Page(Path.GetRelativePath(Path.Combine(Repository.Root, "specs"), path).Replace('\\', '/'), File.ReadAllText(path))),
    ];
}
