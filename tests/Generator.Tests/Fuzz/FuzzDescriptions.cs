using SpecModels.Generator.Tests.Harness;

namespace SpecModels.Generator.Tests.Fuzz;

/// <summary>What is mutated: OpenAPI files that have every keyword once.</summary>
internal static class FuzzDescriptions
{
    /// <summary>By their trees, and as text.</summary>
    public static Page[] Json { get; } =
    [
        new("everything.json", """
            {
              "openapi": "3.1.0",
              "info": { "title": "Everything", "version": "1" },
              "paths": {
                "/things/{id}": {
                  "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string", "format": "uuid" } }],
                  "get": {
                    "operationId": "getThing",
                    "parameters": [{ "$ref": "#/components/parameters/Limit" }, { "name": "X-Trace", "in": "header", "schema": { "enum": ["a", "b"] } }],
                    "responses": {
                      "200": { "description": "ok", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } },
                      "201": { "content": { "text/event-stream": { "schema": { "type": "object", "properties": { "data": { "$ref": "#/components/schemas/Event" }, "id": { "type": "string" } } } } } },
                      "default": { "$ref": "#/components/responses/Failed" }
                    }
                  },
                  "post": { "requestBody": { "content": { "application/json": { "schema": { "type": "object", "properties": { "name": { "type": "string" }, "inner": { "type": "object", "properties": { "x": { "type": "integer" } } } } } } } }, "responses": {} }
                }
              },
              "components": {
                "parameters": { "Limit": { "name": "limit", "in": "query", "schema": { "type": "integer", "minimum": 1, "maximum": 100, "default": 10 } } },
                "responses": { "Failed": { "description": "no", "content": { "application/json": { "schema": { "type": "object", "required": ["error"], "properties": { "error": { "type": "object", "properties": { "code": { "type": "integer", "enum": [400, 404] } } } } } } } } },
                "schemas": {
                  "Thing": {
                    "type": "object",
                    "title": "A thing",
                    "description": "All `kinds` of members.",
                    "required": ["id", "kind", "self"],
                    "properties": {
                      "id": { "type": "string", "readOnly": true, "minLength": 1, "maxLength": 64, "pattern": "^[a-z]+$" },
                      "kind": { "const": "thing" },
                      "self": { "$ref": "#/components/schemas/Thing" },
                      "owner": { "allOf": [{ "$ref": "#/components/schemas/Owner" }], "description": "Whose it is.", "nullable": true },
                      "count": { "type": ["integer", "null"], "format": "int32", "multipleOf": 2, "exclusiveMinimum": 0 },
                      "price": { "type": "number", "format": "decimal", "default": 1.50 },
                      "at": { "type": "string", "format": "date-time" },
                      "on": { "type": "string", "format": "date", "deprecated": true },
                      "bytes": { "type": "string", "contentEncoding": "base64" },
                      "json": { "type": "string", "contentMediaType": "application/json", "contentSchema": { "$ref": "#/components/schemas/Owner" } },
                      "secret": { "type": "string", "writeOnly": true },
                      "tags": { "type": "array", "items": { "type": ["string", "null"] }, "minItems": 1, "uniqueItems": true },
                      "pair": { "type": "array", "prefixItems": [{ "type": "string" }, { "type": "number" }] },
                      "labels": { "type": "object", "additionalProperties": { "type": "array", "items": { "type": "object", "properties": { "a": { "type": "boolean" } } } } },
                      "level": { "type": "string", "enum": ["low", "HIGH", "-1", "", null], "x-speakeasy-unknown-values": "allow" },
                      "mixed": { "enum": [1, "one", null] },
                      "status": { "anyOf": [{ "type": "string" }, { "type": "string", "enum": ["on", "off"] }] },
                      "any": {},
                      "none": { "type": "null" },
                      "event": { "oneOf": [{ "$ref": "#/components/schemas/Event" }, { "type": "null" }] },
                      "either": { "oneOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" } }, { "type": "object", "properties": { "y": { "type": "string" } } }] }
                    },
                    "example": { "id": "abc", "kind": "thing", "tags": ["a", null], "event": { "type": "started", "at": 1 } }
                  },
                  "Owner": { "type": "object", "additionalProperties": false, "patternProperties": { "^x-": { "type": "string" } }, "properties": { "name": { "type": "string", "nullable": true, "example": "Rex" } } },
                  "Base": { "type": "object", "discriminator": { "propertyName": "petType", "mapping": { "cat": "#/components/schemas/Cat", "dog": "Dog" } }, "required": ["petType"], "properties": { "petType": { "type": "string" } } },
                  "Cat": { "allOf": [{ "$ref": "#/components/schemas/Base" }, { "type": "object", "required": ["lives"], "properties": { "lives": { "type": "integer", "format": "int64" } } }] },
                  "Dog": { "allOf": [{ "$ref": "#/components/schemas/Base" }, { "properties": { "bark": { "type": "boolean", "default": false } } }] },
                  "Pets": { "type": "array", "items": { "$ref": "#/components/schemas/Base" } },
                  "Event": { "oneOf": [{ "$ref": "#/components/schemas/Started" }, { "$ref": "#/components/schemas/Ended" }], "discriminator": { "propertyName": "type", "mapping": { "started": "#/components/schemas/Started" } } },
                  "Started": { "type": "object", "required": ["type"], "properties": { "type": { "type": "string", "enum": ["started"] }, "at": { "type": "integer" } } },
                  "Ended": { "type": "object", "required": ["type"], "properties": { "type": { "const": "Ended" }, "why": { "$ref": "#/components/schemas/Why" } } },
                  "Why": { "type": "integer", "enum": [1, 2, -3], "x-enum-varnames": ["One", "Two", "Minus"], "x-enum-descriptions": ["a", "b", "c"] },
                  "Alias": { "$ref": "#/components/schemas/Owner" },
                  "Text": { "type": "string", "maxLength": 10 },
                  "Map": { "type": "object", "additionalProperties": { "$ref": "#/components/schemas/Text" } }
                }
              }
            }
            """),
        new("swagger.json", """
            {
              "swagger": "2.0",
              "info": { "title": "Old", "version": "1" },
              "paths": {
                "/old": {
                  "get": {
                    "parameters": [{ "name": "q", "in": "query", "type": "array", "items": { "type": "string", "enum": ["a", "b"] } }, { "name": "body", "in": "body", "schema": { "$ref": "#/definitions/Old" } }],
                    "responses": { "200": { "description": "ok", "schema": { "type": "array", "items": { "$ref": "#/definitions/Old" } } } }
                  }
                }
              },
              "definitions": {
                "Old": { "type": "object", "required": ["id"], "properties": { "id": { "type": "integer", "format": "int64", "x-nullable": true }, "kind": { "type": "string", "enum": ["x", "y"] }, "child": { "$ref": "#/definitions/Old" } } },
                "v1.Dotted.Name": { "type": "object", "properties": { "old": { "$ref": "#/definitions/Old" } } }
              }
            }
            """),
    ];

    /// <summary>A page that describes a type of the files.</summary>
    public static Page Page { get; } = new("models/thing.md", """
        # Thing

        What the docs say of it.

        ## Example Usage

        ```typescript
        let value: Thing = { id: "abc", kind: "thing", event: { type: "started", at: 1 } };
        ```

        ## Fields

        | Field | Type | Required | Description |
        | --- | --- | --- | --- |
        | `id` | *string* | :heavy_check_mark: | N/A |
        | `kind` | *"thing"* | :heavy_check_mark: | N/A |
        | `owner` | [models.Owner](../models/owner.md) | :heavy_minus_sign: | N/A |
        | `count` | *number* | :heavy_minus_sign: | N/A |
        | `at` | [Date](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Date) | :heavy_minus_sign: | N/A |
        | `level` | [models.ThingLevel](../models/thinglevel.md) | :heavy_minus_sign: | N/A |
        | `labels` | Record<string, [models.ThingLabels](../models/thinglabels.md)[]> | :heavy_minus_sign: | N/A |
        | `event` | *models.Event* | :heavy_minus_sign: | N/A |
        | `gone` | *string* | :heavy_check_mark: | N/A |
        """);

    /// <summary>As text, since much of YAML is not in its tree.</summary>
    public static Page[] Yaml { get; } =
    [
        new("shop.yaml", """
            openapi: 3.0.3
            info: {title: Shop, version: "1"}
            paths: {}
            x-common: &common
              id: &id {type: string, description: "An \"id\"."}
              at: {type: string, format: date-time}
            components:
              schemas:
                Order:
                  type: object
                  description: |

                    A first line.
                    Another, with `code`.
                  required: [id, lines]
                  properties:
                    <<: *common
                    lines:
                      type: array
                      items: {$ref: 'parts.yaml#/Line'}
                    note:
                      type: string
                      description: >-

                        Folded
                        text.
                    total: {type: number, minimum: 0.5, default: 1e3}
                Item:
                  properties:
                    id: *id
                    size: {type: string, enum: [S, M, 'L', "XL"], nullable: true}
            """),
        new("parts.yaml", """
            Line:
              type: object
              properties:
                item: {$ref: 'shop.yaml#/components/schemas/Item'}
                count: {type: integer, format: int32}
                note: {$ref: '#/Line/properties/item'}
            """),
    ];
}
