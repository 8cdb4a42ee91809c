using Microsoft.Data.Sqlite;
using SupportBot.Core.Conversations;
using SupportBot.Core.Turns;
using SupportBot.Storage.Opening;
using SupportBot.Storage.Tests.Samples;
using SupportBot.Testing.Files;

namespace SupportBot.Storage.Tests.Opening;

public sealed class OpeningTests : IDisposable
{
    private static readonly ConversationKey Key = new("webchat", "c1");

    private readonly TemporaryFolder folder = new();

    private string File => Path.Combine(folder.Path, "supportbot.db");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_was_kept_is_there_after_a_restart()
    {
        var day = new DateTimeOffset(2026, 11, 22, 0, 0, 0, TimeSpan.Zero);
        var state = new ConversationState { Welcomed = true, Topic = new Topic(["#verzenio"], ["@side-effects"]) };
        using (var first = Data())
        {
            await first.Conversations.KeepAsync(
                new(Conversation.New(Key), state) { ActivityId = "m1", History = ["a"u8.ToArray()], Outbox = ["b"u8.ToArray()] }, default);
            await first.Keys.AddAsync(new SigningKey("k1", [1], day), day, default);
            await first.Feedback.KeepAsync(new Feedback(day, true, "thanks", ["a#b"]), default);
        }

        using var second = Data();
        Assert.Equal(new Conversation(Key, state, 1, 1), await second.Conversations.ReadAsync(Key, default));
        Assert.Equal(
            KeepOutcome.SeenBefore,
            await second.Conversations.KeepAsync(new(await second.Conversations.ReadAsync(Key, default), state) { ActivityId = "m1" }, default));
        Assert.Equal("a"u8.ToArray(), Assert.Single(await second.History.ReadAsync(Key, 0, 9, default)).Body);
        Assert.Equal("b"u8.ToArray(), Assert.Single(await second.Outbox.ReadAsync(default)).Body);
        Assert.Equal("k1", Assert.Single(await second.Keys.ReadAsync(default)).Id);
        Assert.Equal("thanks", Assert.Single(await second.Feedback.ReadAsync(default)).Reason);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_made_and_the_database_is_for_its_owner_only()
    {
        using var data = Data(Path.Combine(folder.Path, "new", "data"));
        data.Get<Database>().Open();

        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(data.File));
    }

    [Fact]
    public void A_database_of_a_newer_program_is_left_alone()
    {
        using (var first = Data()) first.Get<Database>().Open();
        Run("""INSERT INTO "__EFMigrationsHistory" VALUES ('29990101000000_Flying', '99')""");

        Assert.Equal(
            $"{File} was written by a newer version of SupportBot (29990101000000_Flying). Start that version, or set DataPath to another folder, "
            + "or restore a backup from before: SupportBot -- data restore FILE. The file is left as it is.",
            Trouble());
    }

    [Fact]
    public void A_file_that_is_no_database_is_left_alone()
    {
        var text = string.Join('\n', Enumerable.Repeat("Dear diary, this is no database.", 500));
        folder.Write("supportbot.db", text);

        Assert.Equal($"{File} is not a database. Restore a backup: SupportBot -- data restore FILE. The file is left as it is.", Trouble());
        Assert.Equal(text, System.IO.File.ReadAllText(File));
    }

    [Fact]
    public void A_database_of_another_program_is_left_alone()
    {
        Run("CREATE TABLE Recipes (Name TEXT)");

        Assert.Equal($"{File} is a database, but not SupportBot's. Set DataPath to another folder. The file is left as it is.", Trouble());
    }

    [Fact]
    public async Task A_damaged_database_is_left_alone()
    {
        using (var first = Data()) await first.Conversations.KeepAsync(new(Conversation.New(Key), ConversationState.New) { ActivityId = "m1" }, default);
        var bytes = System.IO.File.ReadAllBytes(File);
        Array.Fill(bytes, (byte)0xA5, 100, 4000);
        System.IO.File.WriteAllBytes(File, bytes);

        Assert.StartsWith($"{File} is damaged (", Trouble(), StringComparison.Ordinal);
        Assert.Equal(bytes, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void A_path_that_is_a_file_is_told()
    {
        var path = folder.Write("data", "");

        using var data = Data(path);
        Assert.StartsWith($"{path} can't be used (", Assert.Throws<StorageException>(() => data.Get<Database>().Open()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_that_can_not_be_written_is_told()
    {
        System.IO.Directory.CreateDirectory(File);

        Assert.Equal(
            $"{File} can't be written. Let the program's user write to {folder.Path} and the files in it, or set DataPath to another folder.", Trouble());
    }

    [Fact]
    public async Task A_state_that_can_not_be_read_is_a_new_one_and_its_conversation_goes_on()
    {
        using (var first = Data())
            await first.Conversations.KeepAsync(new(Conversation.New(Key), new ConversationState { Welcomed = true }) { ActivityId = "m1" }, default);
        Run("UPDATE Conversations SET State = CAST('{\"version\":1,\"state\":\"a secret\"}' AS BLOB)");

        using var second = Data();
        var now = await second.Conversations.ReadAsync(Key, default);
        Assert.Equal(Conversation.New(Key) with { Version = 1 }, now);
        Assert.Equal(KeepOutcome.Kept, await second.Conversations.KeepAsync(new(now, ConversationState.New) { ActivityId = "m2" }, default));
        Assert.Contains("Warning: The state of a conversation can't be read: it goes on as a new one ", second.Log.Lines);
        Assert.DoesNotContain(second.Log.Lines, line => line.Contains("secret", StringComparison.Ordinal));
    }

    private StoredData Data(string? path = null) => new(path ?? folder.Path);

    private string Trouble()
    {
        using var data = Data();
        return Assert.Throws<StorageException>(() => data.Get<Database>().Open()).Message;
    }

    private void Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
