using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SupportBot.Channels.Formatting;
using SupportBot.Core.Corpus;
using SupportBot.Core.Turns;

namespace SupportBot.Batch;

/// <summary>Answers a JSON Lines file of questions, line by line in order, each flushed. A bad line gets an error in its place.</summary>
internal sealed class BatchAnswerer(ITurnHandler turns, PlainText plainText)
{
    private readonly Asker _asker = new(turns, plainText);

    /// <returns>Whether every line could be answered.</returns>
    public async Task<bool> RunAsync(Stream input, Stream output, CancellationToken cancellation)
    {
        using var reader = new StreamReader(input, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        var allGood = true;
        for (var line = 1; await reader.ReadLineAsync(cancellation) is { } text; line++)
        {
            if (string.IsNullOrWhiteSpace(text)) continue;
            if (Read(text, out var question) is { } error)
            {
                allGood = false;
                await WriteAsync(output, new BatchError(line, error), BatchJson.Readable.BatchError, cancellation);
            }
            else
            {
                await WriteAsync(output, Answer(question), BatchJson.Readable.BatchAnswer, cancellation);
            }
        }
        return allGood;
    }

    /// <returns>What is wrong with the line; null where it is good.</returns>
    private static string? Read(string text, out BatchQuestion question)
    {
        question = new BatchQuestion(null, null, null);
        try
        {
            question = JsonSerializer.Deserialize(text, BatchJson.Default.BatchQuestion) ?? question;
        }
        catch (JsonException exception)
        {
            return $"Not a JSON object of the form {{\"id\":\"q1\",\"question\":\"…\",\"history\":[\"…\"]}}: see byte {exception.BytePositionInLine}.";
        }
        if (question.History?.Contains(null!) == true) return "\"history\" holds a null; it should be a list of texts.";
        return question.Question is null ? "\"question\" is missing." : null;
    }

    private BatchAnswer Answer(BatchQuestion question)
    {
        var (reply, text, elapsed) = _asker.Ask(question.History ?? [], question.Question!);
        return new BatchAnswer(
            question.Id,
            reply.Route.Id,
            [.. reply.Also.Select(route => route.Id)],
            text,
            [.. reply.Passages.Select(Passage)],
            Math.Round(reply.Confidence, 4),
            [.. reply.Choices, .. reply.Suggestions],
            Math.Round(elapsed.TotalMilliseconds, 4));
    }

    private static BatchPassage Passage(FoundPassage found) => new(
        found.Passage.Document.Id,
        found.Passage.Section,
        found.Passage.Text,
        found.Quoted,
        Citation(found.Passage.Document),
        Math.Round(found.Score, 4));

    private static BatchCitation Citation(Document document) => new(
        document.Source.Title,
        document.Source.Publisher,
        document.Source.Url,
        document.DateText,
        [.. document.BasedOn.Select(source => source.ToString())]);

    private static async Task WriteAsync<T>(Stream output, T value, JsonTypeInfo<T> type, CancellationToken cancellation)
    {
        await JsonSerializer.SerializeAsync(output, value, type, cancellation);
        output.WriteByte((byte)'\n');
        await output.FlushAsync(cancellation);
    }
}
