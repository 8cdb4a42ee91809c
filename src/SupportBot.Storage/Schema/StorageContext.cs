using Microsoft.EntityFrameworkCore;

namespace SupportBot.Storage.Schema;

/// <summary>The tables. Reading goes through here; writing through <see cref="Writing.Writer"/>.</summary>
/// <remarks>A change here needs a migration beside it, and the same change in the snapshot; a test tells.</remarks>
internal sealed class StorageContext(DbContextOptions<StorageContext> options) : DbContext(options)
{
    public DbSet<ConversationRow> Conversations => Set<ConversationRow>();

    public DbSet<ActivityRow> Activities => Set<ActivityRow>();

    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    public DbSet<HistoryRow> History => Set<HistoryRow>();

    public DbSet<SigningKeyRow> SigningKeys => Set<SigningKeyRow>();

    public DbSet<FeedbackRow> Feedback => Set<FeedbackRow>();

    public DbSet<QuestionRow> Questions => Set<QuestionRow>();

    public DbSet<PersonSecretRow> PersonSecrets => Set<PersonSecretRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ConversationRow>(row =>
        {
            row.HasKey(one => new { one.Channel, one.Conversation });
            row.HasIndex(one => one.Touched);
            row.HasIndex(one => one.Person);
        });
        modelBuilder.Entity<ActivityRow>(row =>
        {
            row.HasKey(one => new { one.Channel, one.Conversation, one.Activity });
            row.HasIndex(one => one.At);
        });
        modelBuilder.Entity<OutboxRow>(row => row.HasIndex(one => new { one.Channel, one.Conversation, one.Turn, one.Number }).IsUnique());
        modelBuilder.Entity<HistoryRow>(row =>
        {
            row.HasKey(one => new { one.Channel, one.Conversation, one.Number });
            row.HasIndex(one => one.At);
        });
        modelBuilder.Entity<SigningKeyRow>();
        modelBuilder.Entity<FeedbackRow>();
        modelBuilder.Entity<QuestionRow>();
        modelBuilder.Entity<PersonSecretRow>();
    }
}
