namespace SupportBot.Core.Routing.Learning;

/// <summary>Puts numbers into an order that looks random and is the same in every run.</summary>
internal sealed class Shuffle
{
    private uint _state = 12345;

    public void Mix(Span<int> numbers)
    {
        for (var last = numbers.Length - 1; last > 0; last--)
        {
            _state = (_state * 1664525) + 1013904223;
            var other = (int)((ulong)_state * (uint)(last + 1) >> 32);
            (numbers[last], numbers[other]) = (numbers[other], numbers[last]);
        }
    }
}
