using SupportBot.Core.Turns;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Content;

/// <summary>What moderators would see of a question, with the words that the repository ships.</summary>
public sealed class RedactionTests
{
    [Theory]
    [InlineData("can I get a tattoo, my name is sarah connolly and I'm 54", "can I get a tattoo, my name is [name] and I'm 54")]
    [InlineData("I'm Dave, is cannabis oil safe with ibrance", "I'm [name], is cannabis oil safe with ibrance")]
    [InlineData("im siobhan murphy can i fly", "im [name] can i fly")]
    [InlineData("my husband kwabena wants to know about cannabis", "my husband [name] wants to know about cannabis")]
    [InlineData("My sister Rose said tattoos are fine", "My sister [name] said tattoos are fine")]
    [InlineData("dr green told me to ask about insurance", "dr [name] told me to ask about insurance")]
    [InlineData("Dr. O'Brien-Smith at St James's said no", "Dr. [name] at St [name] said no")]
    [InlineData("my doctor told me to rest, can I swim", "my doctor told me to rest, can I swim")]
    [InlineData("sarah told me to eat turmeric, is that ok", "[name] told me to eat turmeric, is that ok")]
    [InlineData("Łukasz Wójcik asks whether he can swim", "[name] asks whether he can swim")]
    [InlineData("can the Marsden in Manchester do this", "can the [name] in [name] do this")]
    [InlineData("call me on 07700 900123 about insurance", "call me on [number] about insurance")]
    [InlineData("my number is +44 (0)7700-900-123, can I swim", "my number is [number], can I swim")]
    [InlineData("ring (555) 010-9999 please, is yoga ok", "ring [number] please, is yoga ok")]
    [InlineData("phone oh seven seven double oh nine one two, can I swim", "phone [number], can I swim")]
    [InlineData("mail jane.doe+mbc@mail.example.org about yoga", "mail [link] about yoga")]
    [InlineData("write to jane at mail dot com about yoga", "write to [link] about yoga")]
    [InlineData("see https://example.org/u/123?x=jane and www.example.com/jane, true?", "see [link] and [link] true?")]
    [InlineData("I'm @jane_d on there, can I swim", "I'm [link] on there, can I swim")]
    [InlineData("NHS number 943 476 5919, can I swim", "NHS number [number], can I swim")]
    [InlineData("my mrn is MRN00123-45, what about yoga", "my mrn is [number], what about yoga")]
    [InlineData("ssn 078-05-1120, can I swim", "ssn [date], can I swim")]
    [InlineData("born 12/03/1961, can I swim", "[date], can I swim")]
    [InlineData("dob 3.4.61, can I swim", "[date], can I swim")]
    [InlineData("my birthday is on the 12th of March 1961, can I drink", "my birthday is on the [date], can I drink")]
    [InlineData("diagnosed in 2019, scan on March 3rd, 2024, can I swim", "diagnosed in 2019, scan on [date], can I swim")]
    [InlineData("I live at 12 Acacia Avenue, SW1A 1AA, is there yoga", "I live at [address], is there yoga")]
    [InlineData("at 12b elm close, can I swim", "at [address], can I swim")]
    [InlineData("ward 7, bed 3, when do I eat", "[address], when do I eat")]
    [InlineData("zip 90210-1234, can I swim", "zip [number], can I swim")]
    [InlineData("phone 07700\u200B900\u200B123, can I swim", "phone [number], can I swim")]
    [InlineData("phone ０７７００９００１２３, can I swim", "phone [number], can I swim")]
    [InlineData("line one\nmy name is Bob\tSmith, can I swim", "line one my name is [name], can I swim")]
    [InlineData(
        "My name is Carol Winters, my number is 555-201-8890, can I eat grapefruit with Ibrance",
        "My name is [name], my number is [number], can I eat grapefruit with Ibrance")]
    [InlineData("Dr Patel at St Marys says I can swim", "Dr [name] at St [name] says I can swim")]
    [InlineData("I'm Rose Summers and I want to swim", "I'm [name] and I want to swim")]
    [InlineData("I am Will Young, can I fly", "I am [name], can I fly")]
    [InlineData("this is Joy Hope Day, can I fly", "this is [name], can I fly")]
    [InlineData("My name is Maria del Carmen Flores Rivera, can I swim", "My name is [name], can I swim")]
    [InlineData("my name is CAROL WINTERS, can I swim", "my name is [name], can I swim")]
    [InlineData("Carol Winters here, can I swim", "[name] here, can I swim")]
    [InlineData("my sister Ann-Marie Stone had it, can I have a test", "my sister [name] had it, can I have a test")]
    [InlineData("my friend Jane Cook swims, can I", "my friend [name] swims, can I")]
    [InlineData("my oncologist Dr. Grace Field is leaving, who takes over", "my oncologist Dr. [name] is leaving, who takes over")]
    [InlineData("Mrs Winter next door swims, can I", "[name] next door swims, can I")]
    [InlineData("Professor Green Woods said no to yoga", "Professor [name] said no to yoga")]
    [InlineData("nurse Betty Rivers at Hope Clinic said no to yoga", "nurse [name] at [name] said no to yoga")]
    [InlineData("I'm treated at the Royal Free, can I swim", "I'm treated at the [name], can I swim")]
    [InlineData("the scan at Mercy General Hospital was late, can I complain", "the scan at [name] was late, can I complain")]
    [InlineData("Mercy hospital lost my scan, who helps", "[name] hospital lost my scan, who helps")]
    [InlineData("I live in Bath, is there yoga", "I live in [name], is there yoga")]
    [InlineData("I'm from Reading, is there yoga", "I'm from [name], is there yoga")]
    [InlineData("we moved to Cold Spring Harbor, is there yoga", "we moved to [name], is there yoga")]
    [InlineData("is there yoga near Mount Pleasant", "is there yoga near [name]")]
    [InlineData("I teach at Green Hill School, may I go back", "I teach at [name] School, may I go back")]
    [InlineData("I go to St Peter's Church, may I go back", "I go to St [name], may I go back")]
    [InlineData("from 4 Privet Drive, can I swim", "from [address], can I swim")]
    [InlineData("I work at Barclays Bank, must I tell them", "I work at [name], must I tell them")]
    [InlineData("my boss Mr. Stone fired me, may he", "my boss [name] fired me, may he")]
    [InlineData("my daughter June swims, can I", "my daughter [name] swims, can I")]
    [InlineData("my sister-in-law priyanka swims, can I", "my sister-in-law [name] swims, can I")]
    [InlineData("the hospital in Leeds has no yoga, who has", "the hospital in [name] has no yoga, who has")]
    [InlineData("I'm janedoe_knits on there, can I swim", "I'm [link] on there, can I swim")]
    [InlineData("regards, Faith Hope", null)]
    public void What_tells_who_somebody_is_is_taken_out(string asked, string? redacted) => Assert.Equal(redacted, Offered(asked));

    [Theory]
    [InlineData("is 125 mg of Ibrance every 21 days a lot of money")]
    [InlineData("can I have CDK4/6 tablets and HER2+ ones on holiday in June")]
    [InlineData("CA 15-3 went from 41 to 44, can I swim")]
    [InlineData("Will my insurance pay for a wig")]
    [InlineData("Does Zanidatamab make you itch")]
    [InlineData("May I drink wine on Monday")]
    [InlineData("my Oncology Clinic has Yoga on Mondays, can I go")]
    [InlineData("Is Stage IV in Triple Negative cancer treated with Ibrance")]
    [InlineData("I was given Ibrance and Femara at Christmas, can I have wine")]
    [InlineData("WILL MY INSURANCE PAY FOR A WIG")]
    public void What_tells_nothing_stays(string asked) => Assert.Equal(asked, Offered(asked));

    [Theory]
    [InlineData("هل يمكنني السباحة")]
    [InlineData("Sarah Connolly, Dublin")]
    public void What_can_not_surely_be_redacted_is_not_offered(string asked) => Assert.Null(Offered(asked));

    [Fact]
    public void Neither_is_a_long_story() => Assert.Null(Offered(string.Concat(Enumerable.Repeat("I swim every day in the sea and like it. ", 13))));

    /// <summary>Asked for a question, the member says it; null where the bot asks again.</summary>
    private static string? Offered(string asked)
    {
        var waiting = ConversationState.New with { Offer = new Offer(OfferKind.Question) };
        var offer = Shipped.Release.Turns.Handle(waiting, new Turn(asked)).State.Offer;
        return offer?.Kind == OfferKind.Send ? offer.Text : null;
    }
}
