using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SupportBot.Core.Routing.Learning;

/// <summary>What was learnt: tells how likely a message belongs to each route. Made once, then only read, by any number of turns at once.</summary>
public sealed class RouteModel
{
    /// <summary>Numbers to a row: the weights by label, where harmless has none, then the feature's rarity.</summary>
    internal const int Stride = 8;

    /// <summary>With it a score is about the share of those scored so that are meant, by cross-validation.</summary>
    private const float Steepness = 4;

    /// <summary>
    /// Each sentence is one more chance to be mistaken, so a part of a long message must be farther from the plane; up to a limit, for none may be lost among many.
    /// </summary>
    private const float Caution = 0.1f, MostCaution = 0.25f;

    private readonly WordClasses _classes;
    private readonly FeatureTable _table;
    private readonly float[] _weights;
    private readonly float _bias;
    private readonly string[] _routes;
    private readonly ConcurrentBag<Room> _rooms = [];

    /// <param name="routes">The ids of at most <see cref="Stride"/> − 2 routes, in the order of their labels.</param>
    internal RouteModel(string[] routes, WordClasses classes, FeatureTable table, float[] weights, float bias) =>
        (_routes, _classes, _table, _weights, _bias) = (routes, classes, table, weights, bias);

    /// <summary>The ids of the routes. The first has the label 1; 0 is harmless.</summary>
    public IReadOnlyList<string> Routes => _routes;

    /// <returns>0 where nothing was learnt of the route.</returns>
    public int Label(string route) => Array.IndexOf(_routes, route) + 1;

    /// <summary>Each route's likelihood, 0 to 1: the highest of the whole message and its sentences.</summary>
    /// <param name="scores">By label; 0 is harmless and means nothing here.</param>
    public void Score(ReadOnlySpan<char> message, Span<float> scores)
    {
        if (!_rooms.TryTake(out var room)) room = new Room(_classes, _table.Count);
        scores.Clear();
        room.Read(message, _table);
        if (room.Text.Count > 0) Raise(room, 0, room.Text.Count, 0, scores);
        var caution = MathF.Min(MostCaution, Caution * MathF.Log(1 + room.Parts.Count));
        foreach (var (from, to) in room.Parts) Raise(room, from, to, caution, scores);
        _rooms.Add(room);
    }

    /// <summary>Scores a part of the message, and keeps what is higher than before.</summary>
    /// <param name="caution">So much nearer it is taken to be than it is.</param>
    private void Raise(Room room, int from, int to, float caution, Span<float> scores)
    {
        var (sum, square) = (Vector256<float>.Zero, 0f);
        room.BeginPart();
        foreach (var (row, feature) in room.KnownAt(from, to))
        {
            if (!feature.IsIn(from, to) || !room.IsNew(row)) continue;
            var weights = Vector256.LoadUnsafe(ref _weights[row * Stride]);
            var rarity = weights[Stride - 1];
            sum += weights * rarity;
            square += rarity * rarity;
        }
        if (square > 0) sum /= MathF.Sqrt(square);
        sum += Vector256.LoadUnsafe(ref _weights[^Stride]) * _bias;

        for (var label = 1; label < scores.Length; label++) scores[label] = Math.Max(scores[label], Likelihood(sum[label] - caution));
    }

    /// <param name="distance">From the plane between the route's examples and the rest; at 1 and -1 are those that hold it.</param>
    private static float Likelihood(float distance) => 1 / (1 + MathF.Exp(-Steepness * distance));

    internal void Write(BinaryWriter writer)
    {
        writer.Write(_routes.Length);
        foreach (var route in _routes) writer.Write(route);
        writer.Write(_bias);
        _classes.Write(writer);
        _table.Write(writer);
        writer.Write(_weights.Length);
        writer.Write(MemoryMarshal.AsBytes(_weights.AsSpan()));
    }

    internal static RouteModel Read(BinaryReader reader)
    {
        var routes = new string[reader.ReadInt32()];
        for (var at = 0; at < routes.Length; at++) routes[at] = reader.ReadString();
        var bias = reader.ReadSingle();
        var classes = WordClasses.Read(reader);
        var table = FeatureTable.Read(reader);
        var weights = new float[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        return new RouteModel(routes, classes, table, weights, bias);
    }
}
