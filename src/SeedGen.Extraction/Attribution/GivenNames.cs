namespace SeedGen.Extraction.Attribution;

/// <summary>
/// Given names that tell "he" from "she", from many countries. Names given to both and names that are common words are
/// left out: a wrong answer is worse than none.
/// </summary>
internal static class GivenNames
{
    private const string Men = """
        james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony donald steven
        paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric
        jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick raymond jerry tyler aaron jose
        adam nathan henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald
        carl harold dylan arthur lawrence jordan jesse bryan joe bruce gabriel logan alan juan albert willie elijah wayne
        randy vincent mason roy ralph bobby russell bradley philip eugene barack mitt hugo boris vladimir dmitry sergei igor
        ivan oleg viktor mikhail yuri nikolai alexei volodymyr petro emmanuel jean pierre francois jacques nicolas olaf klaus
        hans jürgen wolfgang angelo giovanni marco luca matteo silvio carlos luis miguel pedro javier fernando antonio manuel
        rafael diego pablo andres jorge ricardo mohammed muhammad mohamed ahmed ali hassan hussein omar khalid abdullah ibrahim
        yusuf mustafa mahmoud recep tayyip imran narendra rahul amit raj sanjay vikram shinzo taro hiroshi kenji takeshi
        kwame kofi nelson jacob thabo rishi keir tony gordon nigel simon neil graham ian stuart colin martin oliver harry
        lars sven erik anders jens bjorn henrik johan magnus tom tim ben sam steve mike dave jim jeff greg ted ed fred dan
        victor felix oscar leo theo ernst franz stefan andreas matthias tomasz piotr andrzej pavel jiri milan zoran goran
        """;

    private const string Women = """
        mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley
        kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura helen sharon cynthia kathleen amy
        angela shirley anna brenda pamela emma nicole samantha katherine christine debra rachel carolyn janet catherine maria
        heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl
        hannah jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean alice abigail sophia judy
        denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori
        hillary ursula theresa nikki liz jacinda sanna mette kaja giorgia marine nancy kamala condoleezza madeleine dana
        fatima aisha leila yasmin zainab khadija mariam noura malala benazir indira sonia priya anita sunita smriti aung
        yuki yoko keiko naomi mei olga irina natalia svetlana elena tatiana ekaterina yulia anastasia oksana ludmila
        ingrid astrid greta sigrid karin birgit heidi petra sabine monika claudia francesca chiara giulia lucia carmen
        isabel pilar rosa dolores juana sofia camila valentina gabriela adriana beatriz fernanda eva ella clara nora nina
        jane janine joanna julia kate katie kathy lucy molly nadia paula penny rita sally sheila tracy vera wendy yvonne
        """;

    /// <summary>Adds them to <paramref name="table"/>.</summary>
    public static void AddTo(WordClassTable table)
    {
        HashSet<string> men = [.. Split(Men)];
        HashSet<string> women = [.. Split(Women)];
        foreach (string name in men)
        {
            if (!women.Contains(name)) table.Add(name, WordClass.Male);
        }

        foreach (string name in women)
        {
            if (!men.Contains(name)) table.Add(name, WordClass.Female);
        }
    }

    private static string[] Split(string names) => names.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
