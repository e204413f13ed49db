using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace SpecModels.Benchmarks.Plain;

// What a careful person writes by hand for the pages, without `required`: the rival that System.Text.Json reads fastest.
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
    public string Id { get; set; } = null!;

    public ObjectChatCompletion Object { get; set; }

    public double Created { get; set; }

    public string Model { get; set; } = null!;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Provider { get; set; }

    public List<ChatChoice> Choices { get; set; } = null!;

    public string? SystemFingerprint { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ChatUsage? Usage { get; set; }
}

public sealed class ChatChoice
{
    public double Index { get; set; }

    public FinishReason? FinishReason { get; set; }

    public ChatMessage Message { get; set; } = null!;
}

public sealed class ChatMessage
{
    public Role Role { get; set; }

    public string? Content { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reasoning { get; set; }

    public string? Refusal { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<ToolCall>? ToolCalls { get; set; }
}

public sealed class ToolCall
{
    public string Id { get; set; } = null!;

    public TypeToolCall Type { get; set; }

    public ToolFunction Function { get; set; } = null!;
}

public sealed class ToolFunction
{
    public string Name { get; set; } = null!;

    public string Arguments { get; set; } = null!;
}

public sealed class ChatUsage
{
    public double PromptTokens { get; set; }

    public double CompletionTokens { get; set; }

    public double TotalTokens { get; set; }

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
    public TypeSmallEvent Type { get; set; }

    public string ItemId { get; set; } = null!;

    public double OutputIndex { get; set; }

    public double SequenceNumber { get; set; }
}

public sealed class ModelsList
{
    public List<Model> Data { get; set; } = null!;
}

public sealed class Model
{
    public string Id { get; set; } = null!;

    public string CanonicalSlug { get; set; } = null!;

    public string? HuggingFaceId { get; set; }

    public string Name { get; set; } = null!;

    public double Created { get; set; }

    public string Description { get; set; } = null!;

    public double? ContextLength { get; set; }

    public Architecture Architecture { get; set; } = null!;

    public Pricing Pricing { get; set; } = null!;

    public TopProvider TopProvider { get; set; } = null!;

    public List<string> SupportedParameters { get; set; } = null!;
}

public sealed class Architecture
{
    public string? Modality { get; set; }

    public List<Modality> InputModalities { get; set; } = null!;

    public List<Modality> OutputModalities { get; set; } = null!;

    public string Tokenizer { get; set; } = null!;

    public string? InstructType { get; set; }
}

public sealed class Pricing
{
    public string Prompt { get; set; } = null!;

    public string Completion { get; set; } = null!;

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
    public double? ContextLength { get; set; }

    public double? MaxCompletionTokens { get; set; }

    public bool IsModerated { get; set; }
}

public sealed class Node
{
    public string Name { get; set; } = null!;

    public double Weight { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Node? Next { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<Node>? Children { get; set; }
}

public sealed class Part
{
    public string Text { get; set; } = null!;

    public List<string> Annotations { get; set; } = null!;
}

public sealed class Answer
{
    public string Id { get; set; } = null!;

    public string Model { get; set; } = null!;

    public double CreatedAt { get; set; }

    public List<Part> Parts { get; set; } = null!;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ChatUsage? Usage { get; set; }
}

public sealed class EventCreated : Event
{
    public Answer Response { get; set; } = null!;

    public double SequenceNumber { get; set; }
}

public sealed class EventInProgress : Event
{
    public Answer Response { get; set; } = null!;

    public double SequenceNumber { get; set; }
}

public sealed class EventCompleted : Event
{
    public Answer Response { get; set; } = null!;

    public double SequenceNumber { get; set; }
}

public sealed class EventFailed : Event
{
    public Answer Response { get; set; } = null!;

    public double SequenceNumber { get; set; }
}

public sealed class EventIncomplete : Event
{
    public Answer Response { get; set; } = null!;

    public double SequenceNumber { get; set; }
}

public sealed class EventQueued : Event
{
    public Answer Response { get; set; } = null!;

    public double SequenceNumber { get; set; }
}

public sealed class EventOutputItemAdded : Event
{
    public double OutputIndex { get; set; }

    public Part Item { get; set; } = null!;

    public double SequenceNumber { get; set; }
}

public sealed class EventOutputItemDone : Event
{
    public double OutputIndex { get; set; }

    public Part Item { get; set; } = null!;

    public double SequenceNumber { get; set; }
}

public sealed class EventContentPartAdded : Event
{
    public string ItemId { get; set; } = null!;

    public double OutputIndex { get; set; }

    public double ContentIndex { get; set; }

    public Part Part { get; set; } = null!;

    public double SequenceNumber { get; set; }
}

public sealed class EventContentPartDone : Event
{
    public string ItemId { get; set; } = null!;

    public double OutputIndex { get; set; }

    public double ContentIndex { get; set; }

    public Part Part { get; set; } = null!;

    public double SequenceNumber { get; set; }
}

public sealed class EventOutputTextDelta : Event
{
    public string ItemId { get; set; } = null!;

    public double OutputIndex { get; set; }

    public double ContentIndex { get; set; }

    public string Delta { get; set; } = null!;

    public double SequenceNumber { get; set; }
}

public sealed class EventOutputTextDone : Event
{
    public string ItemId { get; set; } = null!;

    public double OutputIndex { get; set; }

    public double ContentIndex { get; set; }

    public string Text { get; set; } = null!;

    public double SequenceNumber { get; set; }
}

public sealed class EventRefusalDelta : Event
{
    public string ItemId { get; set; } = null!;

    public double OutputIndex { get; set; }

    public double ContentIndex { get; set; }

    public string Delta { get; set; } = null!;

    public double SequenceNumber { get; set; }
}

public sealed class EventRefusalDone : Event
{
    public string ItemId { get; set; } = null!;

    public double OutputIndex { get; set; }

    public double ContentIndex { get; set; }

    public string Refusal { get; set; } = null!;

    public double SequenceNumber { get; set; }
}

public sealed class EventFunctionCallArgumentsDelta : Event
{
    public string ItemId { get; set; } = null!;

    public double OutputIndex { get; set; }

    public string Delta { get; set; } = null!;

    public double SequenceNumber { get; set; }
}

public sealed class EventFunctionCallArgumentsDone : Event
{
    public string ItemId { get; set; } = null!;

    public double OutputIndex { get; set; }

    public string Name { get; set; } = null!;

    public string Arguments { get; set; } = null!;

    public double SequenceNumber { get; set; }
}

public sealed class EventReasoningSummaryTextDelta : Event
{
    public string ItemId { get; set; } = null!;

    public double OutputIndex { get; set; }

    public double SummaryIndex { get; set; }

    public string Delta { get; set; } = null!;

    public double SequenceNumber { get; set; }
}

public sealed class EventReasoningSummaryTextDone : Event
{
    public string ItemId { get; set; } = null!;

    public double OutputIndex { get; set; }

    public double SummaryIndex { get; set; }

    public string Text { get; set; } = null!;

    public double SequenceNumber { get; set; }
}

public sealed class EventWebSearchCallSearching : Event
{
    public string ItemId { get; set; } = null!;

    public double OutputIndex { get; set; }

    public double SequenceNumber { get; set; }
}

public sealed class EventWebSearchCallCompleted : Event
{
    public string ItemId { get; set; } = null!;

    public double OutputIndex { get; set; }

    public double SequenceNumber { get; set; }
}

public sealed class EventImageGenerationCallInProgress : Event
{
    public string ItemId { get; set; } = null!;

    public double OutputIndex { get; set; }

    public double SequenceNumber { get; set; }
}

public sealed class EventImageGenerationCallGenerating : Event
{
    public string ItemId { get; set; } = null!;

    public double OutputIndex { get; set; }

    public double SequenceNumber { get; set; }
}

public sealed class EventImageGenerationCallPartialImage : Event
{
    public string ItemId { get; set; } = null!;

    public double OutputIndex { get; set; }

    public double PartialImageIndex { get; set; }

    public string PartialImage { get; set; } = null!;

    public double SequenceNumber { get; set; }
}

public sealed class EventError : Event
{
    public string? Code { get; set; }

    public string Message { get; set; } = null!;

    public string? Param { get; set; }

    public double SequenceNumber { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, UseStringEnumConverter = true, AllowOutOfOrderMetadataProperties = true)]
[JsonSerializable(typeof(Event))]
[JsonSerializable(typeof(SmallEvent))]
[JsonSerializable(typeof(ChatCompletion))]
[JsonSerializable(typeof(ModelsList))]
[JsonSerializable(typeof(Node))]
internal sealed partial class PlainContext : JsonSerializerContext;
