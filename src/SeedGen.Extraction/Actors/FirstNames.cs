using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>Common given names, of people in the news of many countries.</summary>
internal static class FirstNames
{
    /// <summary>The names.</summary>
    public static WordSet Known { get; } = new("""
        Aaron Abdel Abdul Abdullah Abraham Adam Adrian Ahmad Ahmed Aidan Alan Albert Alberto Aleksandr Alejandro Alex
        Alexander Alexandra Alexei Alexey Alfred Ali Alice Alicia Alison Allan Allen Amanda Amir Amy Ana Anatoly Andre
        Andrea Andreas Andrei Andrew Andrey Andrzej Andy Angela Angus Anita Ann Anna Anne Annette Anthony Antonio Antony
        Arnold Arthur Ashraf Ashley Barack Barbara Barry Bashar Ben Benjamin Benny Bernard Bernie Beth Betty Bill Bob Boris
        Brad Brandon Brenda Brendan Brent Brian Bruce Bruno Carl Carla Carlos Carol Caroline Catherine Cecilia Charles
        Charlie Charlotte Chloe Chris Christian Christina Christine Christopher Chuck Claire Clara Claude Claudia Colin
        Condoleezza Craig Cristina Daniel Daniela Danny Dave David Deborah Denis Dennis Derek Diana Diane Diego Dick Dmitri
        Dmitriy Dmitry Dominic Dominique Don Donald Donna Dorothy Doug Douglas Duncan Dwight Ed Eddie Edgar Eduardo Edward
        Edwin Elaine Elena Eli Elias Elizabeth Ellen Emily Emma Emmanuel Enrique Eric Erik Erin Ernest Ernesto Esther Ethan
        Eugene Eva Evan Eve Evelyn Fatima Felipe Felix Fernando Fiona Florence Frances Francesco Francis Francisco Franco
        Francois Frank Franz Fred Frederick Friedrich Gabriel Gareth Gary Gavin Gennady Geoff Geoffrey George Georges Gerald
        Gerard Gerhard Giorgio Giovanni Giuseppe Glen Glenn Gloria Gordon Graham Greg Gregory Guillermo Gustavo Guy Hamid
        Hannah Hans Harold Harry Hassan Heather Hector Heidi Helen Helena Henri Henry Herbert Hillary Howard Hugh Hugo
        Hussein Ian Ibrahim Igor Ingrid Irene Isaac Isabel Ismail Ivan Jack Jackie Jacob Jacqueline Jacques Jaime James Jamie
        Jan Jane Janet Janice Jason Javier Jay Jean Jeff Jeffrey Jennifer Jens Jeremy Jerome Jerry Jesse Jessica Jill Jim
        Jimmy Joan Joanna Joe Joel Johan Johann Johannes John Johnny Jon Jonathan Jorge Jose José Josef Joseph Josh Joshua
        Joyce Juan Judith Judy Julia Julian Julie Justin Karen Karim Karl Kate Katherine Kathleen Kathy Katie Kay Keith Kelly
        Ken Kenneth Kevin Khaled Khalid Kimberly Kirsten Klaus Konstantin Kurt Kyle Larry Laura Lauren Laurent Lawrence
        Lee Leila Leo Leon Leonard Leonid Leslie Lewis Liam Linda Lindsey Lisa Liz Lloyd Louis Louise Luca Lucas Lucia Lucy Luis
        Luiz Luke Lynn Madeleine Mahmoud Malcolm Marc Marcel Marco Marcus Margaret Maria Marie Marina Mario Mark Markus
        Martha Martin Martina Mary Mathew Matt Matthew Matthias Maurice Max Megan Mehmet Melissa Michael Michel Michelle
        Miguel Mike Mikhail Mitch Mohamed Mohammad Mohammed Monica Muhammad Mustafa Nancy Naomi Natalie Natasha Nathan
        Neil Nelson Nicholas Nick Nicola Nicolas Nicole Nigel Nikita Nikki Nikolai Nina Noah Nora Norman Oleg Oleksandr
        Oleksii Olga Oliver Olivia Omar Orlando Oscar Osama Otto Owen Pablo Pamela Patricia Patrick Paul Paula Paulo Pedro
        Peggy Pete Peter Phil Philip Philippe Phillip Pierre Rachel Rafael Rajiv Ralph Ramon Randy Raul Ray Raymond Rebecca
        Recep Renee Rex Ricardo Richard Rick Rita Rob Robert Roberto Robin Rodrigo Roger Roland Roman Ron Ronald Rosa Rose
        Ross Roy Rudy Rupert Russell Ruth Ryan Saddam Sally Sam Samantha Samuel Sandra Sandy Sara Sarah Scott Sean Sebastian
        Sergei Sergey Serhiy Shannon Sharon Shaun Sheila Shinzo Silvio Simon Sofia Sonia Sophie Stanley Stefan Stella
        Stephan Stephanie Stephen Steve Steven Stuart Sue Susan Susanna Suzanne Sven Sylvia Tamara Tara Tariq Ted Teresa
        Terrence Terry Theodore Theresa Thomas Tim Timothy Tina Todd Tom Tommy Toni Tony Tracy Trevor Tyler Ursula Valerie
        Vanessa Vera Veronica Victor Victoria Viktor Vincent Virginia Vitali Vitaly Vladimir Volodymyr Walter Warren Wayne
        Wendy Werner William Winston Wolfgang Yasser Yevgeny Yulia Yuri Yusuf Zachary Zoe
        """);

    /// <summary>Family names that stand before the given name, in Korean, Chinese and Vietnamese.</summary>
    public static WordSet FamilyFirst { get; } = new("""
        Kim Park Lee Choi Choe Jung Kang Cho Yoon Yun Jang Lim Ri Pak Hwang Xi Hu Jiang Deng Mao Zhou Wang Zhang Liu Chen
        Yang Zhao Huang Wu Xu Sun Ma Zhu Lin Guo Luo Liang Nguyen Tran Pham Hoang Phan Vu Dang Bui Ngo Roh Moon Ban Tsai
        """);
}
