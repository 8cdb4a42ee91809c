using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace SupportBot.Storage.Schema.Migrations;

/// <summary>The tables as all migrations together make them. Written by hand: the package that would write it is not in every registry.</summary>
[DbContext(typeof(StorageContext))]
internal sealed class StorageContextModelSnapshot : ModelSnapshot
{
    protected override void BuildModel(ModelBuilder modelBuilder)
    {
        modelBuilder.HasAnnotation("ProductVersion", "10.0.14");

        modelBuilder.Entity("SupportBot.Storage.Schema.ConversationRow", row =>
        {
            row.Property<string>("Channel");
            row.Property<string>("Conversation");
            row.Property<long>("LastEntry");
            row.Property<byte[]>("Person");
            row.Property<byte[]>("State").IsRequired();
            row.Property<long>("Touched");
            row.Property<long>("Version");
            row.HasKey("Channel", "Conversation");
            row.HasIndex("Person");
            row.HasIndex("Touched");
            row.ToTable("Conversations");
        });

        modelBuilder.Entity("SupportBot.Storage.Schema.ActivityRow", row =>
        {
            row.Property<string>("Channel");
            row.Property<string>("Conversation");
            row.Property<string>("Activity");
            row.Property<long>("At");
            row.HasKey("Channel", "Conversation", "Activity");
            row.HasIndex("At");
            row.ToTable("Activities");
        });

        modelBuilder.Entity("SupportBot.Storage.Schema.OutboxRow", row =>
        {
            row.Property<long>("Id").ValueGeneratedOnAdd();
            row.Property<long>("At");
            row.Property<byte[]>("Body").IsRequired();
            row.Property<string>("Channel").IsRequired();
            row.Property<string>("Conversation").IsRequired();
            row.Property<int>("Number");
            row.Property<long>("Turn");
            row.HasKey("Id");
            row.HasIndex("Channel", "Conversation", "Turn", "Number").IsUnique();
            row.ToTable("Outbox");
        });

        modelBuilder.Entity("SupportBot.Storage.Schema.HistoryRow", row =>
        {
            row.Property<string>("Channel");
            row.Property<string>("Conversation");
            row.Property<long>("Number");
            row.Property<long>("At");
            row.Property<byte[]>("Body").IsRequired();
            row.HasKey("Channel", "Conversation", "Number");
            row.HasIndex("At");
            row.ToTable("History");
        });

        modelBuilder.Entity("SupportBot.Storage.Schema.SigningKeyRow", row =>
        {
            row.Property<string>("Id");
            row.Property<long>("Made");
            row.Property<byte[]>("Secret").IsRequired();
            row.HasKey("Id");
            row.ToTable("SigningKeys");
        });

        modelBuilder.Entity("SupportBot.Storage.Schema.FeedbackRow", row =>
        {
            row.Property<long>("Id").ValueGeneratedOnAdd();
            row.Property<long>("At");
            row.Property<bool>("Helped");
            row.Property<string>("Passages").IsRequired();
            row.Property<byte[]>("Person");
            row.Property<string>("Reason");
            row.HasKey("Id");
            row.ToTable("Feedback");
        });

        modelBuilder.Entity("SupportBot.Storage.Schema.QuestionRow", row =>
        {
            row.Property<long>("Id").ValueGeneratedOnAdd();
            row.Property<long>("At");
            row.Property<byte[]>("Person");
            row.Property<string>("Text").IsRequired();
            row.HasKey("Id");
            row.ToTable("Questions");
        });

        modelBuilder.Entity("SupportBot.Storage.Schema.PersonSecretRow", row =>
        {
            row.Property<string>("Id");
            row.Property<byte[]>("Secret").IsRequired();
            row.HasKey("Id");
            row.ToTable("PersonSecrets");
        });
    }
}
