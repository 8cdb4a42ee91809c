using System.Text;
using SupportBot.Core.Content;
using SupportBot.Evaluation.Questions;
using SupportBot.Testing.Files;

namespace SupportBot.Tests.Evaluation.Questions;

/// <summary>Question files as programs and spreadsheets write them, and what is told of those that can't be read.</summary>
public sealed class QuestionFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_line_of_json_has_each_key_in_its_place()
    {
        var question = Assert.Single(Read("q.jsonl",
            """

            {"id":"a1","kind":"comparison","topic":"hormone","split":"tune","question":"this or that","history":["hello"],"facts":[["one","two"],["three"]],"parts":[[["one"]],[["two"]]],"both":true,"section":"where","route":"prognosis"}
            """));

        Assert.Equal(
            ("a1", "comparison", "hormone", "tune", "this or that", "prognosis"),
            (question.Id, question.Kind, question.Topic, question.Split, question.Text, question.Route));
        Assert.Equal(["hello"], question.History);
        Assert.Equal([["one", "two"], ["three"]], question.Facts);
        Assert.Equal([[["one"]], [["two"]]], question.Parts);
        Assert.True(question.TakesTwo);
        Assert.Equal(2, question.Place.Line);
        Assert.Equal("one | two; three", question.Expected);
    }

    [Fact]
    public void A_question_without_expectation_is_one_that_the_documents_do_not_answer_and_its_kind_is_the_files_name()
    {
        var question = Assert.Single(Read("out-of-scope.jsonl", """{"question":"is it raining"}"""));

        Assert.Equal((false, "out-of-scope", "that the documents don't say"), (question.IsAnswerable, question.Kind, question.Expected));
    }

    [Theory]
    [InlineData("question,expected words,expected passage\nwhat is it,\"nausea | feeling sick, hair loss\",\n")]
    [InlineData("Question;Expected Words;Expected Passage\r\nwhat is it;nausea | feeling sick, hair loss;\r\n;;\r\n")]
    [InlineData("question\twords\tnotes\nwhat is it\tnausea|feeling sick, hair loss\tmy own\n")]
    [InlineData("\uFEFFquestion;words\nwhat is it;\"nausea|feeling sick;hair loss\"\n")]
    [InlineData("sep=;\r\nquestion;words\r\nwhat is it;\"nausea|feeling sick\nhair loss\"\r\n")]
    [InlineData("id,at,text,expected words\n17,2026-11-22T10:00:00Z,\"what is it\",\"nausea | feeling sick, hair loss\"\n")]
    [InlineData("words,question\n\"nausea | feeling sick,hair loss\",what is it")]
    public void A_spreadsheet_may_save_it_as_it_likes(string csv)
    {
        var question = Assert.Single(Read("q.csv", csv));

        Assert.Equal(("what is it", "nausea | feeling sick; hair loss"), (question.Text, question.Expected));
    }

    [Fact]
    public void A_cell_keeps_quotation_marks_line_breaks_and_the_comma_of_a_number()
    {
        var questions = Read("q.csv", "question,words,earlier\n\"is \"\"it\"\"\nreally so\",\"20,000 | twenty thousand\",first | second\nnext,word,\n");

        Assert.Equal("is \"it\"\nreally so", questions[0].Text);
        Assert.Equal([["20,000", "twenty thousand"]], questions[0].Facts);
        Assert.Equal(["first", "second"], questions[0].History);
        Assert.Equal([2, 4], questions.Select(question => question.Place.Line));
    }

    [Fact]
    public void An_expected_passage_may_be_written_as_its_heading_is() =>
        Assert.Equal(["coping#how-to-cope", "coping"], Assert.Single(Read("q.csv", "question,passage\nhow,coping#How to cope? | coping\n")).Passages);

    [Fact]
    public void Both_is_ticked_in_any_way() =>
        Assert.Equal([true, true, false, false], Read("q.csv", "question,both\na,x\nb,YES\nc,no\nd,\n").Select(question => question.TakesTwo));

    [Fact]
    public void Excels_unicode_text_is_read_too()
    {
        _folder.Write("q.csv", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("question\twords\r\nest-ce que ça va\tnausée\r\n")]);

        Assert.Equal("est-ce que ça va", Assert.Single(QuestionFiles.Read([Path("q.csv")])).Text);
    }

    [Theory]
    [InlineData(
        "q.jsonl", "{\"question\":\"a\"}\n{\"question\":",
        "q.jsonl:2: error not-a-question: This is no JSON object that can be read: see byte 12. "
        + "Write an object of the form {\"question\":\"…\",\"facts\":[[\"…\"]]}; docs/quality.md lists the keys.")]
    [InlineData(
        "q.jsonl", "{\"question\":\"a\",\"fact\":[[\"b\"]]}",
        "q.jsonl:1: error not-a-question: \"fact\" is not known here, or has a value of another form. "
        + "Write an object of the form {\"question\":\"…\",\"facts\":[[\"…\"]]}; docs/quality.md lists the keys.")]
    [InlineData(
        "q.jsonl", "{\"question\":\"a\",\"facts\":[\"b\"]}",
        "q.jsonl:1: error not-a-question: \"facts[0]\" is not known here, or has a value of another form. "
        + "Write an object of the form {\"question\":\"…\",\"facts\":[[\"…\"]]}; docs/quality.md lists the keys.")]
    [InlineData(
        "q.jsonl", "{\"facts\":[[\"b\"]]}", "q.jsonl:1: error missing-question: \"question\" is missing. Write what a member would ask: \"question\":\"…\".")]
    [InlineData(
        "q.jsonl", "{\"question\":\"a\",\"facts\":[[]]}",
        "q.jsonl:1: error empty-word: An expected word, passage or earlier message is empty, or a group of words is. Write it, or take it out.")]
    [InlineData(
        "q.jsonl", "{\"question\":\"a\",\"parts\":[[[\"b\"]]]}",
        "q.jsonl:1: error missing-facts: There are \"parts\" without \"facts\". Write \"facts\" that a passage has if it is about either part.")]
    [InlineData(
        "q.jsonl", "{\"question\":\"a\",\"split\":\"test\"}",
        "q.jsonl:1: error unknown-split: \"split\" can't be \"test\". Write tune or held-out, or leave it out.")]
    [InlineData(
        "q.jsonl", "null", "q.jsonl:1: error not-a-question: The line says null. Write an object of the form {\"question\":\"…\",\"facts\":[[\"…\"]]}.")]
    [InlineData("q.jsonl", "\n", "q.jsonl: error no-questions: There is no question in it. Write one question a row.")]
    [InlineData(
        "q.csv", "",
        "q.csv: error missing-column: The file is empty. Write the names of the columns into the first row: question, expected words, expected passage.")]
    [InlineData(
        "q.csv", "question,words\n,nausea\n",
        "q.csv:2: error missing-question: The cell \"question\" is empty. Write what a member would ask, or empty the whole row.")]
    [InlineData(
        "q.csv", "question,words\na,nausea,fatigue\n",
        "q.csv:2: error too-many-cells: There are more cells than the 2 columns of the first row. "
        + "Put the cell that has a comma or semicolon in it into quotation marks, or save it as CSV again.")]
    [InlineData(
        "q.csv", "question,words\na \"quoted\" word,nausea\n",
        "q.csv:2: error broken-quotes: A quotation mark is in the way here. Save the spreadsheet as CSV again; in a text editor, write \"\" for a quotation "
        + "mark within a cell.")]
    [InlineData("q.csv", "question,question\na,b\n", "q.csv:1: error double-column: A column \"question\" was there before. Leave one of the two.")]
    public void A_line_that_cannot_be_read_is_told_with_its_place_and_what_to_do(string name, string text, string problem)
    {
        var problems = Problems(name, text);

        Assert.Equal($"{_folder.Path}{System.IO.Path.DirectorySeparatorChar}{problem}", Assert.Single(problems).ToString());
    }

    [Fact]
    public void A_column_that_is_misspelt_is_no_column_of_nothing_expected() => Assert.Equal(
        ["unknown-column", "missing-column"],
        Problems("q.csv", "questions,words\na,b\n").Select(problem => problem.Rule));

    [Fact]
    public void Letters_of_an_old_code_page_are_told_with_their_line()
    {
        _folder.Write("q.csv", [.. "question\nfirst\ncaf"u8, 0xE9, (byte)'\n']);

        Assert.Equal(
            $"{Path("q.csv")}:3: error not-utf-8: The letters of the file can't be read. Save it as \"CSV UTF-8\".",
            Assert.Throws<ContentException>(() => QuestionFiles.Read([Path("q.csv")])).Message);
    }

    [Fact]
    public void All_problems_of_all_files_are_told_at_once()
    {
        _folder.Write("a.jsonl", "{}\n{\"question\":\"x\",\"id\":\"1\"}\n[]");
        _folder.Write("b.jsonl", "{\"question\":\"y\",\"id\":\"1\"}");

        var problems = Assert.Throws<ContentException>(() => QuestionFiles.Read(QuestionFiles.Find([_folder.Path]))).Problems;

        Assert.Equal(
            [("a.jsonl", 1, "missing-question"), ("a.jsonl", 3, "not-a-question"), ("b.jsonl", 1, "double-id")],
            problems.Select(problem => (System.IO.Path.GetFileName(problem.Place.File), problem.Place.Line, problem.Rule)));
    }

    [Fact]
    public void A_file_that_is_not_there_is_told() => Assert.Equal(
        "nowhere.csv: error no-questions: There is no such file, nor a folder with question files. "
        + "Name a .csv file from a spreadsheet, a .jsonl file, or a folder with such files.",
        Assert.Throws<ContentException>(() => QuestionFiles.Find(["nowhere.csv"])).Message);

    private IReadOnlyList<TestQuestion> Read(string name, string text) => QuestionFiles.Read([_folder.Write(name, text)]);

    private IReadOnlyList<Problem> Problems(string name, string text) => Assert.Throws<ContentException>(() => Read(name, text)).Problems;

    private string Path(string name) => System.IO.Path.Combine(_folder.Path, name);
}
