using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SupportBot.Core.Routing.Learning;

/// <summary>What was learnt: tells how likely a message belongs to each route. Made once, then only read, by any number of turns at once.</summary>
public sealed class RouteModel
{
    /// <summary>Numbers to a row: the weights by label, where harmless has none, then the feature's rarity.</summary>
    internal const int Stride = 8;

    /// <summary>With them a score is about the share of those scored so that are meant, by cross-validation.</summary>
    private const float Steepness = 4.2f, Middle = 0.1f;

    /// <summary>
    /// What a sentence sounds like by itself is tempered by half of what separates it from the whole message, for each is one more chance to be mistaken;
    /// up to a
    /// limit that grows with their number, for none may be lost among many, nor beside one.
    /// </summary>
    private const float Tempering = 0.5f, TemperingByParts = 0.2f, MostTempering = 0.6f;

    /// <summary>How far a route is moved that all lessons belong to that are near.</summary>
    private const float Nearness = 0.8f;

    /// <summary>Farther from all planes than this, all votes together make no more than a faint hint, and none is taken.</summary>
    private const float TooFar = -1;

    private readonly WordClasses _classes;
    private readonly FeatureTable _table;
    private readonly float[] _weights;
    private readonly NearestLessons _lessons;
    private readonly float _bias;
    private readonly string[] _routes;
    private readonly ConcurrentBag<Room> _rooms = [];

    /// <param name="routes">The ids of at most <see cref="Stride"/> − 2 routes, in the order of their labels.</param>
    internal RouteModel(string[] routes, WordClasses classes, FeatureTable table, float[] weights, float bias, NearestLessons lessons) =>
        (_routes, _classes, _table, _weights, _bias, _lessons) = (routes, classes, table, weights, bias, lessons);

    /// <summary>The ids of the routes. The first has the label 1; 0 is harmless.</summary>
    public IReadOnlyList<string> Routes => _routes;

    /// <returns>0 where nothing was learnt of the route.</returns>
    public int Label(string route) => Array.IndexOf(_routes, route) + 1;

    /// <summary>Each route's likelihood, 0 to 1: the highest of the whole message and its sentences, tempered by the whole.</summary>
    /// <param name="scores">By label; 0 is harmless and means nothing here.</param>
    public void Score(ReadOnlySpan<char> message, Span<float> scores)
    {
        if (!_rooms.TryTake(out var room)) room = new Room(_classes, _table.Count);
        scores.Clear();
        room.Read(message, _table);
        if (room.Text.Count > 0) Score(room, scores);
        _rooms.Add(room);
    }

    private void Score(Room room, Span<float> scores)
    {
        var whole = Distances(room, 0, room.Text.Count);
        var highest = whole;
        foreach (var (from, to) in room.Parts) highest = Vector256.Max(highest, Distances(room, from, to));
        var most = MathF.Min(MostTempering, TemperingByParts * MathF.Log(1 + room.Parts.Count));
        highest -= Vector256.Min((highest - whole) * Tempering, Vector256.Create(most));
        for (var label = 1; label < scores.Length; label++) scores[label] = 1 / (1 + MathF.Exp(-Steepness * (highest[label] - Middle)));
    }

    /// <summary>By label: how far a part of the message is from the plane between the route's examples and the rest, and how near to its lessons.</summary>
    private Vector256<float> Distances(Room room, int from, int to)
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
            if (NearestLessons.IsTelling(rarity)) room.Telling.Add((row, rarity));
        }
        if (square > 0) sum /= MathF.Sqrt(square);
        sum += Vector256.LoadUnsafe(ref _weights[^Stride]) * _bias;
        return IsFar(sum) ? sum : sum + (Shares(room) * Nearness);
    }

    private bool IsFar(Vector256<float> distances)
    {
        for (var label = 1; label <= _routes.Length; label++)
            if (distances[label] > TooFar) return false;
        return true;
    }

    private Vector256<float> Shares(Room room)
    {
        Span<float> shares = stackalloc float[Stride];
        _lessons.Share(CollectionsMarshal.AsSpan(room.Telling), shares);
        return Vector256.LoadUnsafe(ref shares[0]);
    }

    internal void Write(BinaryWriter writer)
    {
        writer.Write(_routes.Length);
        foreach (var route in _routes) writer.Write(route);
        writer.Write(_bias);
        _classes.Write(writer);
        _table.Write(writer);
        writer.Write(_weights.Length);
        writer.Write(MemoryMarshal.AsBytes(_weights.AsSpan()));
        _lessons.Write(writer);
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
        return new RouteModel(routes, classes, table, weights, bias, NearestLessons.Read(reader));
    }
}
