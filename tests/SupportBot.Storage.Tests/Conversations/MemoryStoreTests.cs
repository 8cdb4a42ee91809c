using SupportBot.Core.Conversations;
using SupportBot.Testing.Conversations;

namespace SupportBot.Storage.Tests.Conversations;

/// <summary>The stand-in of other tests does what the database does.</summary>
public sealed class MemoryStoreTests : StoreContract
{
    private readonly MemoryStore store = new();

    protected override IConversationStore Conversations => store;

    protected override IOutbox Outbox => store;

    protected override IHistory History => store;

    protected override ISigningKeys Keys => store;

    protected override IPassedQuestions Questions => store;

    protected override IFeedbackStore Feedback => store;
}
