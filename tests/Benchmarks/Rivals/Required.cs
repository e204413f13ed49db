using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace SpecModels.Benchmarks.Required;

// What a careful person writes by hand for the pages, with `required`.
public enum ObjectChatCompletion
{
    [JsonStringEnumMemberName("chat.completion")] ChatCompletion,
}

public enum TypeToolCall
{
    [JsonStringEnumMemberName("function")] Function,
}

public enum Role
{
    [JsonStringEnumMemberName("system")] System,
    [JsonStringEnumMemberName("user")] User,
    [JsonStringEnumMemberName("assistant")] Assistant,
    [JsonStringEnumMemberName("tool")] Tool,
}

public enum FinishReason
{
    [JsonStringEnumMemberName("stop")] Stop,
    [JsonStringEnumMemberName("length")] Length,
    [JsonStringEnumMemberName("tool_calls")] ToolCalls,
    [JsonStringEnumMemberName("content_filter")] ContentFilter,
    [JsonStringEnumMemberName("error")] Error,
}

public enum Modality
{
    [JsonStringEnumMemberName("text")] Text,
    [JsonStringEnumMemberName("image")] Image,
    [JsonStringEnumMemberName("file")] File,
    [JsonStringEnumMemberName("audio")] Audio,
    [JsonStringEnumMemberName("video")] Video,
}

public enum TypeSmallEvent
{
    [JsonStringEnumMemberName("response.image_generation_call.generating")] ResponseImageGenerationCallGenerating,
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(EventCreated), "response.created")]
[JsonDerivedType(typeof(EventInProgress), "response.in_progress")]
[JsonDerivedType(typeof(EventCompleted), "response.completed")]
[JsonDerivedType(typeof(EventFailed), "response.failed")]
[JsonDerivedType(typeof(EventIncomplete), "response.incomplete")]
[JsonDerivedType(typeof(EventQueued), "response.queued")]
[JsonDerivedType(typeof(EventOutputItemAdded), "response.output_item.added")]
[JsonDerivedType(typeof(EventOutputItemDone), "response.output_item.done")]
[JsonDerivedType(typeof(EventContentPartAdded), "response.content_part.added")]
[JsonDerivedType(typeof(EventContentPartDone), "response.content_part.done")]
[JsonDerivedType(typeof(EventOutputTextDelta), "response.output_text.delta")]
[JsonDerivedType(typeof(EventOutputTextDone), "response.output_text.done")]
[JsonDerivedType(typeof(EventRefusalDelta), "response.refusal.delta")]
[JsonDerivedType(typeof(EventRefusalDone), "response.refusal.done")]
[JsonDerivedType(typeof(EventFunctionCallArgumentsDelta), "response.function_call_arguments.delta")]
[JsonDerivedType(typeof(EventFunctionCallArgumentsDone), "response.function_call_arguments.done")]
[JsonDerivedType(typeof(EventReasoningSummaryTextDelta), "response.reasoning_summary_text.delta")]
[JsonDerivedType(typeof(EventReasoningSummaryTextDone), "response.reasoning_summary_text.done")]
[JsonDerivedType(typeof(EventWebSearchCallSearching), "response.web_search_call.searching")]
[JsonDerivedType(typeof(EventWebSearchCallCompleted), "response.web_search_call.completed")]
[JsonDerivedType(typeof(EventImageGenerationCallInProgress), "response.image_generation_call.in_progress")]
[JsonDerivedType(typeof(EventImageGenerationCallGenerating), "response.image_generation_call.generating")]
[JsonDerivedType(typeof(EventImageGenerationCallPartialImage), "response.image_generation_call.partial_image")]
[JsonDerivedType(typeof(EventError), "error")]
public abstract class Event;

public sealed class ChatCompletion
{
    public required string Id { get; set; }

    public required ObjectChatCompletion Object { get; set; }

    public required double Created { get; set; }

    public required string Model { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Provider { get; set; }

    public required List<ChatChoice> Choices { get; set; }

    public required string? SystemFingerprint { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ChatUsage? Usage { get; set; }
}

public sealed class ChatChoice
{
    public required double Index { get; set; }

    public required FinishReason? FinishReason { get; set; }

    public required ChatMessage Message { get; set; }
}

public sealed class ChatMessage
{
    public required Role Role { get; set; }

    public required string? Content { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reasoning { get; set; }

    public required string? Refusal { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<ToolCall>? ToolCalls { get; set; }
}

public sealed class ToolCall
{
    public required string Id { get; set; }

    public required TypeToolCall Type { get; set; }

    public required ToolFunction Function { get; set; }
}

public sealed class ToolFunction
{
    public required string Name { get; set; }

    public required string Arguments { get; set; }
}

public sealed class ChatUsage
{
    public required double PromptTokens { get; set; }

    public required double CompletionTokens { get; set; }

    public required double TotalTokens { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Cost { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PromptTokensDetails? PromptTokensDetails { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CompletionTokensDetails? CompletionTokensDetails { get; set; }
}

public sealed class PromptTokensDetails
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? CachedTokens { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? AudioTokens { get; set; }
}

public sealed class CompletionTokensDetails
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? ReasoningTokens { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? AudioTokens { get; set; }
}

public sealed class SmallEvent
{
    public required TypeSmallEvent Type { get; set; }

    public required string ItemId { get; set; }

    public required double OutputIndex { get; set; }

    public required double SequenceNumber { get; set; }
}

public sealed class ModelsList
{
    public required List<Model> Data { get; set; }
}

public sealed class Model
{
    public required string Id { get; set; }

    public required string CanonicalSlug { get; set; }

    public required string? HuggingFaceId { get; set; }

    public required string Name { get; set; }

    public required double Created { get; set; }

    public required string Description { get; set; }

    public required double? ContextLength { get; set; }

    public required Architecture Architecture { get; set; }

    public required Pricing Pricing { get; set; }

    public required TopProvider TopProvider { get; set; }

    public required List<string> SupportedParameters { get; set; }
}

public sealed class Architecture
{
    public required string? Modality { get; set; }

    public required List<Modality> InputModalities { get; set; }

    public required List<Modality> OutputModalities { get; set; }

    public required string Tokenizer { get; set; }

    public required string? InstructType { get; set; }
}

public sealed class Pricing
{
    public required string Prompt { get; set; }

    public required string Completion { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Request { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Image { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? WebSearch { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? InternalReasoning { get; set; }
}

public sealed class TopProvider
{
    public required double? ContextLength { get; set; }

    public required double? MaxCompletionTokens { get; set; }

    public required bool IsModerated { get; set; }
}

public sealed class Node
{
    public required string Name { get; set; }

    public required double Weight { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Node? Next { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<Node>? Children { get; set; }
}

public sealed class Part
{
    public required string Text { get; set; }

    public required List<string> Annotations { get; set; }
}

public sealed class Answer
{
    public required string Id { get; set; }

    public required string Model { get; set; }

    public required double CreatedAt { get; set; }

    public required List<Part> Parts { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ChatUsage? Usage { get; set; }
}

public sealed class EventCreated : Event
{
    public required Answer Response { get; set; }

    public required double SequenceNumber { get; set; }
}

public sealed class EventInProgress : Event
{
    public required Answer Response { get; set; }

    public required double SequenceNumber { get; set; }
}

public sealed class EventCompleted : Event
{
    public required Answer Response { get; set; }

    public required double SequenceNumber { get; set; }
}

public sealed class EventFailed : Event
{
    public required Answer Response { get; set; }

    public required double SequenceNumber { get; set; }
}

public sealed class EventIncomplete : Event
{
    public required Answer Response { get; set; }

    public required double SequenceNumber { get; set; }
}

public sealed class EventQueued : Event
{
    public required Answer Response { get; set; }

    public required double SequenceNumber { get; set; }
}

public sealed class EventOutputItemAdded : Event
{
    public required double OutputIndex { get; set; }

    public required Part Item { get; set; }

    public required double SequenceNumber { get; set; }
}

public sealed class EventOutputItemDone : Event
{
    public required double OutputIndex { get; set; }

    public required Part Item { get; set; }

    public required double SequenceNumber { get; set; }
}

public sealed class EventContentPartAdded : Event
{
    public required string ItemId { get; set; }

    public required double OutputIndex { get; set; }

    public required double ContentIndex { get; set; }

    public required Part Part { get; set; }

    public required double SequenceNumber { get; set; }
}

public sealed class EventContentPartDone : Event
{
    public required string ItemId { get; set; }

    public required double OutputIndex { get; set; }

    public required double ContentIndex { get; set; }

    public required Part Part { get; set; }

    public required double SequenceNumber { get; set; }
}

public sealed class EventOutputTextDelta : Event
{
    public required string ItemId { get; set; }

    public required double OutputIndex { get; set; }

    public required double ContentIndex { get; set; }

    public required string Delta { get; set; }

    public required double SequenceNumber { get; set; }
}

public sealed class EventOutputTextDone : Event
{
    public required string ItemId { get; set; }

    public required double OutputIndex { get; set; }

    public required double ContentIndex { get; set; }

    public required string Text { get; set; }

    public required double SequenceNumber { get; set; }
}

public sealed class EventRefusalDelta : Event
{
    public required string ItemId { get; set; }

    public required double OutputIndex { get; set; }

    public required double ContentIndex { get; set; }

    public required string Delta { get; set; }

    public required double SequenceNumber { get; set; }
}

public sealed class EventRefusalDone : Event
{
    public required string ItemId { get; set; }

    public required double OutputIndex { get; set; }

    public required double ContentIndex { get; set; }

    public required string Refusal { get; set; }

    public required double SequenceNumber { get; set; }
}

public sealed class EventFunctionCallArgumentsDelta : Event
{
    public required string ItemId { get; set; }

    public required double OutputIndex { get; set; }

    public required string Delta { get; set; }

    public required double SequenceNumber { get; set; }
}

public sealed class EventFunctionCallArgumentsDone : Event
{
    public required string ItemId { get; set; }

    public required double OutputIndex { get; set; }

    public required string Name { get; set; }

    public required string Arguments { get; set; }

    public required double SequenceNumber { get; set; }
}

public sealed class EventReasoningSummaryTextDelta : Event
{
    public required string ItemId { get; set; }

    public required double OutputIndex { get; set; }

    public required double SummaryIndex { get; set; }

    public required string Delta { get; set; }

    public required double SequenceNumber { get; set; }
}

public sealed class EventReasoningSummaryTextDone : Event
{
    public required string ItemId { get; set; }

    public required double OutputIndex { get; set; }

    public required double SummaryIndex { get; set; }

    public required string Text { get; set; }

    public required double SequenceNumber { get; set; }
}

public sealed class EventWebSearchCallSearching : Event
{
    public required string ItemId { get; set; }

    public required double OutputIndex { get; set; }

    public required double SequenceNumber { get; set; }
}

public sealed class EventWebSearchCallCompleted : Event
{
    public required string ItemId { get; set; }

    public required double OutputIndex { get; set; }

    public required double SequenceNumber { get; set; }
}

public sealed class EventImageGenerationCallInProgress : Event
{
    public required string ItemId { get; set; }

    public required double OutputIndex { get; set; }

    public required double SequenceNumber { get; set; }
}

public sealed class EventImageGenerationCallGenerating : Event
{
    public required string ItemId { get; set; }

    public required double OutputIndex { get; set; }

    public required double SequenceNumber { get; set; }
}

public sealed class EventImageGenerationCallPartialImage : Event
{
    public required string ItemId { get; set; }

    public required double OutputIndex { get; set; }

    public required double PartialImageIndex { get; set; }

    public required string PartialImage { get; set; }

    public required double SequenceNumber { get; set; }
}

public sealed class EventError : Event
{
    public required string? Code { get; set; }

    public required string Message { get; set; }

    public required string? Param { get; set; }

    public required double SequenceNumber { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, UseStringEnumConverter = true, AllowOutOfOrderMetadataProperties = true)]
[JsonSerializable(typeof(Event))]
[JsonSerializable(typeof(SmallEvent))]
[JsonSerializable(typeof(ChatCompletion))]
[JsonSerializable(typeof(ModelsList))]
[JsonSerializable(typeof(Node))]
internal sealed partial class RequiredContext : JsonSerializerContext;
