using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SupportBot.Storage.Schema.Migrations;

/// <summary>Whose things are, so that they can be forgotten; and questions for the moderators.</summary>
[DbContext(typeof(StorageContext))]
[Migration(Name)]
internal sealed class People : Migration
{
    public const string Name = "20261122100000_People";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<byte[]>("Person", "Conversations", nullable: true);
        migrationBuilder.CreateIndex("IX_Conversations_Person", "Conversations", "Person");
        migrationBuilder.AddColumn<byte[]>("Person", "Feedback", nullable: true);

        migrationBuilder.CreateTable(
            "Questions",
            table => new
            {
                Id = table.Column<long>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                At = table.Column<long>(nullable: false),
                Text = table.Column<string>(nullable: false),
                Person = table.Column<byte[]>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_Questions", row => row.Id));

        migrationBuilder.CreateTable(
            "PersonSecrets",
            table => new
            {
                Id = table.Column<string>(nullable: false),
                Secret = table.Column<byte[]>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_PersonSecrets", row => row.Id));
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("PersonSecrets");
        migrationBuilder.DropTable("Questions");
        migrationBuilder.DropColumn("Person", "Feedback");
        migrationBuilder.DropIndex("IX_Conversations_Person", "Conversations");
        migrationBuilder.DropColumn("Person", "Conversations");
    }
}
