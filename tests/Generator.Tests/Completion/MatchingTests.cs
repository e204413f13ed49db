using SpecModels.Generator.Tests.Harness;
using Xunit;

namespace SpecModels.Generator.Tests.Completion;

/// <summary>Which page is about which schema.</summary>
public sealed class MatchingTests
{
    [Fact]
    public void ANameIsFoundInAnyCaseAndWithAnySeparators() => Lines.Equal("""
        models/orderline.md is /components/schemas/order_line
        models/sslorder.md is /components/schemas/SSL-Order
        """, new Completed("""
        components:
          schemas:
            order_line: { type: object, properties: { id: { type: string } } }
            SSL-Order: { type: object, properties: { id: { type: string } } }
        """,
        Completed.OfFields("models/orderline.md", "OrderLine", "id *string*"),
        Completed.OfFields("models/sslorder.md", "SslOrder", "id *string*")).Matches);

    [Fact]
    public void ANameThatSdksAreToldToUseCountsAsWell() => Lines.Equal("""
        models/job.md is /components/schemas/JobOut
        """, new Completed("""
        components:
          schemas:
            JobOut: { type: object, x-speakeasy-name-override: Job, properties: { id: { type: string } } }
        """,
        Completed.OfFields("models/job.md", "Job", "id *string*")).Matches);

    [Fact]
    public void WhatAnSdkChangesInANameIsUndone() => Lines.Equal("""
        models/errors/notfounderror.md is /components/schemas/NotFound
        models/object.md is /components/schemas/Object
        models/streamunion.md is /components/schemas/Stream
        """, new Completed("""
        components:
          schemas:
            NotFound: { type: object, properties: { message: { type: string } } }
            Object: { type: object, properties: { id: { type: string } } }
            Stream: { anyOf: [{ type: string }, { type: integer }] }
        """,
        Completed.OfFields("models/errors/notfounderror.md", "NotFoundError", "message *string*"),
        Completed.OfFields("models/object.md", "ObjectT", "id *string*"),
        Completed.OfCases("models/streamunion.md", "StreamUnion", "string", "number")).Matches);

    [Fact]
    public void AnEqualNameIsNotEnough() => Lines.Equal("""
        models/error.md has none
        """, new Completed("""
        components:
          schemas:
            Error1: { type: object, properties: { id: { type: string } } }
        """,
        Completed.OfFields("models/error.md", "Error1T", "code *number*", "text *string*")).Matches);

    [Fact]
    public void PagesOfOperationsAreWhatOperationsTakeAndGive() => Lines.Equal("""
        models/listusers.md is /components/schemas/ListUsers
        models/operations/listusers.md is /paths/~1users/get/responses/200/content/application~1json/schema/properties/page
        models/operations/listusersrequest.md is /paths/~1users/get/allOf/request
        models/operations/listusersresponse.md is /paths/~1users/get/responses/200/content/application~1json/schema
        """, new Completed("""
        paths:
          /users:
            get:
              operationId: list_users
              parameters: [{ name: page-size, in: query, schema: { type: integer } }]
              responses:
                '200':
                  description: Users
                  content:
                    application/json:
                      schema: { type: object, properties: { page: { type: object, properties: { number: { type: integer } } } } }
        components:
          schemas:
            ListUsers: { type: object, properties: { number: { type: integer } } }
        """,
        Completed.OfFields("models/listusers.md", "ListUsers", "number? *number*"),
        Completed.OfFields("models/operations/listusers.md", "ListUsers", "number? *number*"),
        Completed.OfFields("models/operations/listusersrequest.md", "ListUsersRequest", "pageSize? *number*"),
        Completed.OfFields("models/operations/listusersresponse.md", "ListUsersResponse", "page? [operations.ListUsers](listusers.md)")).Matches);

    [Fact]
    public void AResponseOfSeveralMediaTypesIsAUnion() => Lines.Equal("""
        models/operations/chatresponse.md is /components/schemas/Reply and is /components/schemas/Chunk
        models/reply.md is /components/schemas/Reply
        """, new Completed("""
        paths:
          /chat:
            post:
              operationId: chat
              responses:
                '200':
                  description: A reply
                  content:
                    application/json: { schema: { $ref: '#/components/schemas/Reply' } }
                    text/event-stream: { schema: { $ref: '#/components/schemas/Chunk' } }
        components:
          schemas:
            Reply: { type: object, properties: { id: { type: string } } }
            Chunk: { type: object, properties: { data: { type: string } } }
        """,
        Completed.OfCases("models/operations/chatresponse.md", "ChatResponse", "models.Reply", "EventStream<models.Chunk>"),
        Completed.OfFields("models/reply.md", "Reply", "id? *string*")).Matches);

    [Fact]
    public void CredentialsAndSettingsHaveSchemasToo() => Lines.Equal("""
        models/operations/pingglobals.md is /paths/~1ping/get/allOf/globals
        models/security.md is /security/allOf
        """, new Completed("""
        security: [{ apiKey: [] }]
        x-speakeasy-globals: { parameters: [{ $ref: '#/components/parameters/App' }] }
        paths:
          /ping:
            get:
              operationId: ping
              parameters: [{ $ref: '#/components/parameters/App' }, { name: deep, in: query, schema: { type: boolean } }]
              responses: { '204': { description: Nothing } }
        components:
          parameters: { App: { name: X-App, in: header, schema: { type: string } } }
          securitySchemes: { apiKey: { type: http, scheme: bearer } }
        """,
        Completed.OfFields("models/operations/pingglobals.md", "PingGlobals", "xApp? *string*"),
        Completed.OfFields("models/security.md", "Security", "apiKey? *string*")).Matches);

    [Fact]
    public void WhatOnlyPagesNameIsFoundByItsPlace() => Lines.Equal("""
        models/city.md is /components/schemas/User/properties/homes/items/properties/city
        models/home.md is /components/schemas/User/properties/homes/items
        models/label.md is /components/schemas/User/properties/labels/additionalProperties
        models/user.md is /components/schemas/User
        """, new Completed("""
        components:
          schemas:
            User:
              type: object
              properties:
                homes: { type: [array, 'null'], items: { type: object, properties: { city: { type: object, properties: { name: { type: string } } } } } }
                labels: { type: object, additionalProperties: { type: object, properties: { name: { type: string } } } }
        """,
        Completed.OfFields("models/city.md", "City", "name? *string*"),
        Completed.OfFields("models/home.md", "Home", "city? [models.City](city.md)"),
        Completed.OfFields("models/label.md", "Label", "name? *string*"),
        Completed.OfFields("models/user.md", "User", "homes? [models.Home](home.md)[]", "labels? Record<string, [models.Label](label.md)>")).Matches);

    [Fact]
    public void CasesAreToldByTheirTagsWhateverTheirOrder() => Lines.Equal("""
        models/event.md is /components/schemas/Event
        models/eventended.md is /components/schemas/Event/oneOf/1
        models/eventstarted.md is /components/schemas/Event/oneOf/0
        models/typeended.md is Text { Value = ended }
        models/typestarted.md is Text { Value = started }
        """, new Completed("""
        components:
          schemas:
            Event:
              oneOf:
                - { type: object, required: [type, at], properties: { type: { const: started }, at: { type: integer } } }
                - { type: object, required: [type, at], properties: { type: { const: ended }, at: { type: integer } } }
        """,
        Completed.OfCases("models/event.md", "Event", "models.EventEnded", "models.EventStarted"),
        Completed.OfFields("models/eventended.md", "EventEnded", "type [models.TypeEnded](typeended.md)", "at *number*"),
        Completed.OfFields("models/eventstarted.md", "EventStarted", "type [models.TypeStarted](typestarted.md)", "at *number*"),
        Completed.OfValues("models/typeended.md", "TypeEnded", "\"ended\""),
        Completed.OfValues("models/typestarted.md", "TypeStarted", "\"started\"")).Matches);

    [Fact]
    public void EnumsThatPagesKeepApartMayBeOneInTheSchema()
    {
        Completed completed = new(
            """
            components:
              schemas:
                Choice: { anyOf: [{ const: auto }, { const: none }, { type: object, properties: { name: { type: string } } }] }
            """,
            Completed.OfCases("models/choice.md", "Choice", "models.ChoiceAuto", "models.ChoiceNone", "models.ChoiceNamed"),
            Completed.OfValues("models/choiceauto.md", "ChoiceAuto", "\"auto\""),
            Completed.OfFields("models/choicenamed.md", "ChoiceNamed", "name? *string*"),
            Completed.OfValues("models/choicenone.md", "ChoiceNone", "\"none\""));

        Lines.Equal("""
            models/choice.md is /components/schemas/Choice
            models/choiceauto.md is Text { Value = auto }
            models/choicenamed.md is /components/schemas/Choice/anyOf/2
            models/choicenone.md is Text { Value = none }
            """, completed.Matches);
        Assert.Empty(completed.Problems);
    }

    [Fact]
    public void AUnionOfOneIsWhatItHolds() => Lines.Equal("""
        models/github.md is /components/schemas/Github
        models/job.md is /components/schemas/Job
        models/jobsource.md is /components/schemas/Github
        """, new Completed("""
        components:
          schemas:
            Github: { type: object, properties: { url: { type: string } } }
            Job: { type: object, properties: { source: { oneOf: [{ $ref: '#/components/schemas/Github' }] } } }
        """,
        Completed.OfFields("models/github.md", "Github", "url? *string*"),
        Completed.OfFields("models/job.md", "Job", "source? *models.JobSource*"),
        Completed.OfCases("models/jobsource.md", "JobSource", "models.Github")).Matches);

    [Fact]
    public void WhatIsLeftIsFoundByItsMembersWhereThereIsButOne() => Lines.Equal("""
        models/far.md is /components/schemas/Distance
        models/one.md has none
        models/two.md has none
        """, new Completed("""
        components:
          schemas:
            Distance: { type: object, properties: { from_place: { type: string }, to_place: { type: string } } }
            Single: { type: object, properties: { id: { type: string } } }
        """,
        Completed.OfFields("models/far.md", "Far", "fromPlace? *string*", "toPlace? *string*"),
        Completed.OfFields("models/one.md", "One", "id? *string*"),
        Completed.OfFields("models/two.md", "Two", "id? *string*")).Matches);

    [Fact]
    public void PagesWithoutASchemaAreCounted() =>
        Assert.Equal(["models/file.md:1 PagesWithoutSchema 1, 2, Acme"], new Completed(
            "components:\n  schemas:\n    User: { type: object, properties: { id: { type: string } } }\n",
            Completed.OfFields("models/file.md", "FileUpload", "content *string*", "fileName *string*"),
            Completed.OfFields("models/user.md", "User", "id? *string*")).Problems);
}
