using SupportBot.Channels.Rehearsals;
using SupportBot.Core.Turns;

namespace SupportBot.Transcripts;

/// <summary>Plays talks to the bot, each as if it were the first.</summary>
internal sealed class ScenePlayer(ITurnHandler turns, Wording wording, IConfiguration settings)
{
    public async Task<IReadOnlyList<PlayedTurn>> PlayAsync(Scene scene, CancellationToken cancellation)
    {
        using var bot = new Rehearsal(turns, wording, settings);
        List<PlayedTurn> played = [];
        foreach (var turn in scene.Turns)
        {
            var heard = await bot.SayAsync(turn.Sent, cancellation);
            played.Add(PlayedTurn.Of(turn, heard, scene.Show(heard)));
        }
        return played;
    }
}
