using SupportBot.Core.Conversations;
using SupportBot.Storage.Tests.Samples;
using SupportBot.Testing.Conversations;

namespace SupportBot.Storage.Tests.Conversations;

public sealed class DatabaseStoreTests : StoreContract, IDisposable
{
    private readonly StoredData data = new();

    protected override IConversationStore Conversations => data.Conversations;

    protected override IOutbox Outbox => data.Outbox;

    protected override IHistory History => data.History;

    protected override ISigningKeys Keys => data.Keys;

    protected override IPassedQuestions Questions => data.Get<IPassedQuestions>();

    protected override IFeedbackStore Feedback => data.Feedback;

    public void Dispose() => data.Dispose();
}
