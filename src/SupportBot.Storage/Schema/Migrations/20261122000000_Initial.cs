using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SupportBot.Storage.Schema.Migrations;

/// <summary>The first tables.</summary>
[DbContext(typeof(StorageContext))]
[Migration(Name)]
internal sealed class Initial : Migration
{
    public const string Name = "20261122000000_Initial";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Conversations",
            table => new
            {
                Channel = table.Column<string>(nullable: false),
                Conversation = table.Column<string>(nullable: false),
                Version = table.Column<long>(nullable: false),
                LastEntry = table.Column<long>(nullable: false),
                State = table.Column<byte[]>(nullable: false),
                Touched = table.Column<long>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Conversations", row => new { row.Channel, row.Conversation }));
        migrationBuilder.CreateIndex("IX_Conversations_Touched", "Conversations", "Touched");

        migrationBuilder.CreateTable(
            "Activities",
            table => new
            {
                Channel = table.Column<string>(nullable: false),
                Conversation = table.Column<string>(nullable: false),
                Activity = table.Column<string>(nullable: false),
                At = table.Column<long>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Activities", row => new { row.Channel, row.Conversation, row.Activity }));
        migrationBuilder.CreateIndex("IX_Activities_At", "Activities", "At");

        migrationBuilder.CreateTable(
            "Outbox",
            table => new
            {
                Id = table.Column<long>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                Channel = table.Column<string>(nullable: false),
                Conversation = table.Column<string>(nullable: false),
                Turn = table.Column<long>(nullable: false),
                Number = table.Column<int>(nullable: false),
                Body = table.Column<byte[]>(nullable: false),
                At = table.Column<long>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Outbox", row => row.Id));
        migrationBuilder.CreateIndex("IX_Outbox_Channel_Conversation_Turn_Number", "Outbox", ["Channel", "Conversation", "Turn", "Number"], unique: true);

        migrationBuilder.CreateTable(
            "History",
            table => new
            {
                Channel = table.Column<string>(nullable: false),
                Conversation = table.Column<string>(nullable: false),
                Number = table.Column<long>(nullable: false),
                Body = table.Column<byte[]>(nullable: false),
                At = table.Column<long>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_History", row => new { row.Channel, row.Conversation, row.Number }));
        migrationBuilder.CreateIndex("IX_History_At", "History", "At");

        migrationBuilder.CreateTable(
            "SigningKeys",
            table => new
            {
                Id = table.Column<string>(nullable: false),
                Secret = table.Column<byte[]>(nullable: false),
                Made = table.Column<long>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_SigningKeys", row => row.Id));

        migrationBuilder.CreateTable(
            "Feedback",
            table => new
            {
                Id = table.Column<long>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                At = table.Column<long>(nullable: false),
                Helped = table.Column<bool>(nullable: false),
                Reason = table.Column<string>(nullable: true),
                Passages = table.Column<string>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Feedback", row => row.Id));
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in new[] { "Conversations", "Activities", "Outbox", "History", "SigningKeys", "Feedback" }) migrationBuilder.DropTable(table);
    }
}
