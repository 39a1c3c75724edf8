namespace SeedGen.Extraction.Attribution.Words;

/// <summary>
/// Given names that tell "he" from "she", from many countries. Names given to both and names that are common words are
/// left out: a wrong answer is worse than none.
/// </summary>
internal static class GenderedNames
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
        aidan alastair alasdair albie alec alejandro alfie alfred alvaro amos anatoly andre andrei andrey angus anil
        anselm ansel anton anwar archie ari armando arnaud arne arnold arturo arvind ashok asif axel bart barney barry
        bashir bastian benedict benny bernard bernardo bernie bertrand bilal blake brad brendan brett bruno bryce
        byron caleb callum calvin cedric cesar chuck clarence claude clayton clifford clint clive cody conor connor
        cornelius cosmo craig curtis cyril cyrus damian damien damon dante darius darren darrell daryl davide declan
        denis dennis derek derrick desmond didier dieter dimitri dirk dominic donny donovan doug duane duncan dustin
        dwayne dwight eddie edgar edmund eduardo edwin eamon eli elias elliot elliott ellis elmer elon elton emil
        emilio emre enrique enzo ernest ernesto erwin esteban euan evan evgeny ewan ezra fabian fabio faisal farid
        farouk federico felipe fergus ferdinand finn finley florian floyd franklin freddie frederic frederick frederik
        fredrik fritz gareth garry gavin gennady geoff geoffrey georg georges gerard gerardo gerhard gianni gideon
        gilbert gilles giuseppe glen glenn godfrey gregor guido guillaume guillermo gunnar gunther gus gustav gustavo
        hakan hamid hamza haruto harrison harvey hector heinrich heinz helmut henri herbert herman horst howard howie
        hubert humphrey iain iago idris ignacio imad ira irving isaac isaiah ismail issa ivor jabari jaime jake jamal
        jared jarvis javed javid jed jeremiah jermaine jerome jethro joachim joaquin jock joel johann johannes johnny
        jon jonah jonas jordi jorg josef josh julian julien julio julius junaid jurgen kamal kareem karim karl karsten
        kaspar kasper kelvin kendrick kenny khaled kieran kirk klaas knut konrad konstantin kurt kwabena kwasi lachlan
        lamar lance laurence laurent lawson leif lennart leon leonard leonardo leonid leopold leroy lester levi lewis
        liam linus lionel lloyd lorenzo lothar louis lowell luc lucas lucian ludwig luigi luiz lukas luke luther
        lyndon mahathir malcolm malik manfred marc marcel marcelo marcin marcos marcus mariano marius marlon marshall
        martijn marvin mats mattias maurice mauricio mauro maxim maximilian maxwell mehmet melvin merlin micah micheal
        michal mick mitchell mohan mohammad mohamad moses muhammadu murray murat myles naveed navin neville newt nico
        niall nikhil niklas nils nolan norbert norman octavio ole oleksandr oleksiy orlando orville osama oswald otis
        otto owen pascal patricio patrik paulo perry pete phil philippe phillip pieter piers prakash quentin quincy
        rafiq rahim rajesh rajiv ralf ramesh ramiro ramon randall raoul rashid raul ravi reggie reginald reinhard reza
        rhys rick ricky roberto rodney rodrigo rogelio roland rolf romain roman romeo ron ronnie roscoe ross ruben
        rudolf rudy rufus rupert russ ruud sadiq salim salman salvador salvatore samir sandeep sander santiago saul
        scot sebastian sebastien sergey sergio seth seamus shaun shawn sheldon sid siddharth sigurd silas stanley
        stavros stefano stelios stephane stewart subhash sunil suresh sylvain sylvester tariq tarek teddy terence
        thaddeus theodore theodor thierry thorsten tibor timo tobias toby todd tommy torben tore torsten travis trent
        trevor tristan tyrone ulf ulrich umar uwe valentin valery vance vaughn venkat vernon vic vikas vince virgil
        vitali vitaly vito vivek wallace walt warren wendell werner wesley wilbur wilfred wilhelm willem willy winston
        wouter xavier yannick yasin yasir yevgeny yosef youssef yuto yves zach zack zeke zbigniew zoltan bohdan taras
        andriy oleh serhiy mykola vasyl pavlo denys artem maksym babatunde chidi emeka femi ifeanyi kunle obi
        oluwaseun segun tunde tendai sipho themba kagiso jomo uhuru juma baraka daudi dilip deepak gopal harish mahesh
        manish mukesh nitin pankaj pradeep rakesh sachin sameer shashi vijay vinod yash kenta shinji yusuke takashi
        satoshi hiroki naoki kazuo makoto masahiro akira daisuke ryo sota yoshihide fumio jian qiang minh tuan hung
        dung duc joon pau marti arnau iker unai gorka mikel xabi
        alvin darnell bret curt darryl delbert denny donnie edmond elbert eliot emmett ernie ervin
        gilberto hal hank harlan herb irvin irwin judd lonnie louie mickey myron rickey
        robbie rodger rudolph sidney sonny wally wes willard woodrow
        """;

    private const string Women = """
        mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley
        kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura helen sharon cynthia kathleen amy
        angela shirley anna brenda pamela emma nicole samantha katherine christine debra rachel carolyn janet catherine maria
        heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan cheryl
        hannah jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean alice abigail sophia judy
        denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori
        hillary ursula theresa nikki liz jacinda sanna mette kaja giorgia marine nancy kamala condoleezza madeleine dana
        fatima aisha leila yasmin zainab khadija mariam noura malala benazir indira sonia priya anita sunita smriti aung
        yuki yoko keiko naomi mei olga irina natalia svetlana elena tatiana ekaterina yulia anastasia oksana ludmila
        ingrid astrid greta sigrid karin birgit heidi petra sabine monika claudia francesca chiara giulia lucia carmen
        isabel pilar rosa dolores juana sofia camila valentina gabriela adriana beatriz fernanda eva ella clara nora nina
        jane janine joanna julia kate katie kathy lucy molly nadia paula penny rita sally sheila tracy vera wendy yvonne
        abby ada adele agatha agnes ailsa aisling aileen alana alberta alejandra alessandra alessia alexandra alina
        alison allison alma althea alyssa amalia amara amelia amina amira anabel anais andie angelica angelina
        angelique annabel annabelle anneke annelise annette annika annie antoinette antonia araceli ariana arianna
        arlene asha asma ava ayesha azra barb becca becky belinda bella berenice bernadette bernice bertha bethan
        bethany beth bettina bianca blanca bonnie bridget brigid brigitte britta brooke bryony camilla candace candice
        carina carla carlotta carly carole caroline carrie cassandra cassie catalina cath cathy catriona cecile
        cecilia celeste celia celine chantal charlene chelsea cher cherie chloe chrissy christa christelle christiane
        christie cindy claire clare clarice clarissa claudette claudine clementine cleo colette colleen connie
        constance consuelo cora coralie cordelia corinne cornelia cristina dagmar daisy dalia daniela daphne darlene
        deanna deb debbie deirdre delia delphine denisa desiree dina dolly dominika donatella dora doreen dorothea
        dorothy dulce ebony edith edna eileen ekin elaine eleanor eleanora eleni eleonora elif elin elise eliza ellen
        ellie elodie eloise elsa elsie elspeth emilia emilie enid erica erika erin esme esmeralda estelle esther ethel
        etta eugenia eunice evangeline evie fanny farah fay faye felicia felicity fiona flavia fleur flo flora
        florence francine freda freya frida gail gayle gemma genevieve georgette georgia georgie georgina geraldine
        gertrude gillian gina ginny gisela gisele giselle gladys glenda graciela gretchen gretel griselda gudrun
        gunilla gwen gwendolyn gwyneth hadiza hafsa hanna hannelore harriet hattie hazel hedwig helena helene helga
        henrietta hermione hilary hilda hildegard hiroko holly hortense ida ilona ilse iman imogen ines inga inge
        ingeborg iona irene iris irma isabelle isla isobel ivana ivanka ivy izzy jackie jacqui jada jana janelle
        janette janey janie jasmin jasmine jayne jeanette jeanine jeanne jemima jenna jennie jenny jess jill jillian
        joanne jocelyn jodie johanna joni jordana josefina josephine josie juanita judit juliana julianne juliet
        juliette justine karina karla katarina katarzyna kateryna katharina katherina kathie kathrin katja katrin
        katrina katy keisha kelli kendra kerri kerstin khadijah kiera kinga kirsten kirsty krista kristen kristin
        kristina kristine kylie lana lara larissa latoya laverne leah leanne lena leona leonie leonor leticia lia
        liana libby lidia liesl lila lilia lilian liliana lillian lily lina lisbeth liv lois lola lorena lorna
        lorraine lotte lottie louisa louise luana luciana lucie lucille lucinda ludmilla luisa luise luz lydia lynda
        lynette lynne mabel maddie maddy madeline mae magda magdalena maggie maisie malin mandy manuela mara marcela
        marcella marcia margarita margery margot marguerite mariana marianne maribel mariko marilena marina marisa
        marisol marissa marjorie marlene marta martina marwa maryam matilda maud maude maura maureen maxine maya mavis
        meera meg meghan melania melinda meredith merle meryl mia michele mildred millie mimi mina mindy mira miranda
        miriam moira mollie mona monique muriel myra myrna myrtle nadine naima nanette naoko nasreen natasha nell
        nellie nia nichola nicola nicolette nigella noelle noemi nokuthula noor norma nuala nur odette odile ofelia
        olena oona ophelia oprah orla paloma pam pansy paola patsy patti patty paulette paulina pauline peggy pernille
        petronella petula philippa phoebe phyllis pia pippa polly poppy portia queenie rachael radka rafaela raissa
        ramona rania raquel rebekah regina renata renate renee rhea rhiannon rhoda rhonda rina roberta rochelle romy
        rona ronda rosalia rosalie rosalind rosalyn rosamund rosanna roseanne roselyn rosemarie rosemary rosie rosita
        roxana roxanne ruby rukhsana ruta sabrina sadie saima salma saoirse sarita saskia savannah scarlett selena
        selina serena shabana shania shauna sheena shelby shelley sherri shireen shona sian siobhan sigrun silke
        silvia simone sinead siri siv solange sonja sophie stacey stacy stella stephany suki sumaya susana susanna
        susannah susanne susie suzanne suzy sybil sylvia sylvie tabitha tallulah tamar tamara tammy tania tanya tara
        taryn tasha tatjana tawny tess tessa thalia thea thelma thora tiffany tilda tilly tina tonya topsy tova tricia
        trina trish trisha trudy ulla ulrike una uschi valeria valerie vanessa velma venetia verna veronica veronika
        vicki vickie vicky victoire violet violetta virginie viv vivian vivien vivienne wanda whitney wilhelmina wilma
        winifred winnie xanthe ximena xiomara yael yara yasmine yetunde yolanda ysabel yuliya yvette zadie zahra zara
        zaynab zelda zena zoe zofia zora zuzana adaeze amaka chiamaka chimamanda funke ngozi folake abena akosua efua
        thandi nomvula lindiwe zanele wanjiru achieng moana aroha ngaire ananya deepa divya geeta kavita lakshmi lata
        madhuri meena nandini neha pooja radha rekha ritu shalini shilpa shreya sushma swati uma usha vandana vidya
        aiko akiko asuka ayumi chieko emiko fumiko haruka hinata kaori kazuko megumi michiko misaki miyuki natsuki
        noriko reiko sachiko sakura satoko sayaka tomoko yukiko xiaoling meiling lihua jing yuna huong linh ngoc
        phuong thuy
        sheryl loretta caitlin della estella fran inez jeannie joann jodi kara lela lenora leonora lillie malinda
        marcy margie marian maryann mattie melanie minnie nettie noreen reba robyn shari shelly sonya tamika terri
        amparo
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
