using SupportBot.Ingestion.Checks;

namespace SupportBot.Ingestion.Tests.Checks;

public class SyllablesTests
{
    [Theory]
    [InlineData("pain", 1)]
    [InlineData("bone", 1)]
    [InlineData("caused", 1)]
    [InlineData("helps", 1)]
    [InlineData("treated", 2)]
    [InlineData("table", 2)]
    [InlineData("doses", 2)]
    [InlineData("nausea", 3)]
    [InlineData("fluid", 2)]
    [InlineData("diet", 2)]
    [InlineData("radiation", 4)]
    [InlineData("diarrhea", 4)]
    [InlineData("medicine", 3)]
    [InlineData("side-effect", 3)]
    [InlineData("hormone", 2)]
    [InlineData("estrogen", 3)]
    [InlineData("chemotherapy", 5)]
    [InlineData("anxiety", 4)]
    public void Syllables_are_counted_as_they_are_spoken(string word, int syllables) => Assert.Equal(syllables, Syllables.In(word));
}
