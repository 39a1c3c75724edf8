namespace SeedGen.Extraction.Actors;

/// <summary>Common given names, of people in the news of many countries.</summary>
internal static class FirstNames
{
    /// <summary>The names.</summary>
    public const string Known = """
        Aaron Abdel Abdul Abdullah Abigail Abraham Adam Adele Adrian Adriana Agnes Agnieszka Ahmad Ahmed Aidan Aisha
        Akira Alan Alastair Albert Alberto Albina Alejandro Aleksandr Aleksandra Aleksei Alessandra Alessandro Alex
        Alexander Alexandra Alexandre Alexei Alexey Alexis Alfonso Alfred Ali Alice Alicia Alina Alison Alistair Allan
        Allen Alma Alvaro Amadou Amanda Amara Amelia Amina Amir Amy Ana Anastasia Anatole Anatoly Anders Andre Andrea
        Andreas Andrei Andrew Andrey Andrzej Andrés Andy Angela Angelina Angelo Angus Anika Anita Anja Anke Ann Anna
        Anne Anneliese Annette Anthony Antoine Antoinette Antonia Antonio Antony Aoife Arjun Arlene Armando Arne
        Arnold Artem Arthur Arturo Asha Ashley Ashraf Astrid Audrey Aurelia Axel Ayesha Aylin Barack Barbara Barry
        Bart Bashar Beatrice Beatriz Ben Benedict Benjamin Benny Benoît Bente Bernadette Bernard Bernie Beth Bettina
        Betty Bianca Bill Birgit Björn Blanca Bob Bogdan Boris Brad Brandon Brenda Brendan Brent Brian Brigitte
        Bronwyn Bruce Bruno Bryan Camila Camille Carl Carl-Johan Carla Carlos Carmen Carol Caroline Catherine Cecil
        Cecile Cecilia Celia Chantal Charlene Charles Charlie Charlotte Chiara Chloe Chris Christa Christian Christina
        Christine Christoph Christophe Christopher Chuck Ciara Claire Clara Clarence Clarissa Claude Claudia Clive
        Colette Colin Condoleezza Conor Constance Cornelia Craig Cristina Cynthia Dagmar Damian Damien Daniel Daniela
        Daniil Danny Daphne Darren Dave David Dean Deborah Declan Delia Denis Denise Dennis Derek Desmond Diana Diane
        Dick Diego Dieter Dimitri Dina Dirk Dmitri Dmitriy Dmitry Dolores Dominic Dominique Don Donald Donna Dora
        Doris Dorothy Doug Douglas Dragan Duncan Dwight Eamon Ed Eddie Edgar Edith Edmund Eduard Eduardo Edward Edwin
        Edwina Eileen Ekaterina Elaine Eleanor Elena Eli Elias Elif Elisa Elisabeth Elise Elizabeth Elke Ella Ellen
        Elsa Emil Emilia Emilio Emily Emma Emmanuel Emre Enrique Enzo Eric Erica Erik Erika Erin Ernest Ernesto
        Esteban Estelle Esther Eszter Ethan Etienne Eugene Eugenia Eunice Eva Evan Eve Evelyn Fabian Fabio Faisal
        Farah Farid Fatima Fatou Federico Felipe Felix Ferdinand Fernanda Fernando Fiona Florence Florian Frances
        Francesco Francis Francisco Franco Francois Frank Franz Fred Frederick Freya Frida Friedrich Fritz Gabriel
        Gabriela Gabriele Gail Galina Gareth Gary Gavin Gemma Genevieve Gennady Geoff Geoffrey George Georges Gerald
        Geraldine Gerard Gerardo Gerd Gerhard Gianluca Gilbert Gilles Gillian Gina Giorgio Giovanni Giulia Giulio
        Giuseppe Glen Glenn Gloria Goran Gordon Grace Graham Greg Gregory Greta Gretchen Grigory Guido Guillermo
        Gunnar Gunter Gustavo Guy Gwen Hamid Hamza Hana Hanna Hannah Hans Harold Harriet Harry Harvey Hassan Hazel
        Heather Hector Heidi Heike Heinrich Heinz Helen Helena Helga Helmut Hendrik Henri Henrietta Henrik Henry
        Herbert Hermann Hilda Hillary Hiroshi Holly Horst Howard Hugh Hugo Hussein Ian Ibrahim Ibrahima Ida Ignacio
        Igor Ilya Imran Ines Inga Inge Ingrid Inés Irene Irina Iris Irma Isaac Isabel Isabella Isabelle Isaiah Ismail
        Ivan Ivana Ivanka Ivo Iwona Jacek Jack Jackie Jacob Jacqueline Jacques Jaime Jakob Jakub Jamal James Jamie Jan
        Jana Jane Janet Janice Jared Jasmin Jasmine Jason Javier Jay Jean Jeanne Jeannette Jeff Jeffrey Jenna Jennifer
        Jenny Jens Jeremiah Jeremy Jerome Jerry Jesse Jessica Jill Jim Jimmy Joachim Joan Joanna Joanne Jocelyn Jochen
        Jodie Joe Joel Joerg Johan Johann Johannes John Johnny Jon Jonas Jonathan Jordi Jorge Jose Josef Josefa Joseph
        Josephine Josh Joshua José Joyce Juan Juanita Jude Judith Judy Julia Julian Julie Juliet Juliette Justin Jutta
        Jörg Jürgen Kaitlyn Kamal Karel Karen Karim Karin Karina Karl Karolina Katarina Katarzyna Kate Katerina
        Katherine Kathleen Kathy Katia Katie Katja Katrin Kay Kazuo Keith Kelly Ken Kenji Kenneth Kerry Kerstin Kevin
        Khadija Khaled Khalid Kimberly Kirill Kirsten Kirsty Klara Klaus Konstantin Krista Kristen Kristian
        Kristina Krzysztof Kurt Kwame Kyle Lana Larry Lars Latifa Laura Lauren Laurence Laurent Laurie Lawrence Leah
        Lee Leila Lena Leo Leon Leonard Leonardo Leonid Leopold Leslie Leticia Lewis Liam Lidia Lila Lilian Lillian
        Lily Lina Linda Lindsey Lionel Lisa Liz Lloyd Lorenzo Lorna Lorraine Lothar Louis Louisa Louise Luca Lucas
        Lucia Lucien Lucille Lucinda Lucy Ludmila Ludwig Luigi Luis Luisa Luiz Lukas Luke Lydia Lynn Maciej Madeleine
        Magda Magdalena Magnus Mahmoud Mahmud Maja Malcolm Malik Manfred Manuel Manuela Mara Marc Marcel Marcela
        Marcello Marcin Marco Marcus Marek Margaret Margarita Margot Maria Mariana Marianne Marie Marija Marina Mario
        Marisa Marius Marjorie Mark Markus Marlene Marta Martha Martin Martina Mary Mateo Mateusz Mathew Mathias
        Mathieu Mathilde Matt Matteo Matthew Matthias Maureen Maurice Maurizio Mauro Max Maxim Maxime Megan Mehmet
        Melissa Mercedes Mia Michael Michaela Michal Michel Michelle Miguel Mikael Mike Mikhail Milos Minh Miriam
        Miroslav Mitch Mohamed Mohammad Mohammed Mohan Moira Mona Monica Morgan Morten Moses Muhammad Muriel Musa
        Mustafa Myriam Nadia Nadine Nancy Naomi Narendra Nasser Natalia Natalie Natasha Nathan Nathaniel Neil Nelson
        Niall Niamh Nicholas Nick Nicola Nicolas Nicole Niels Nigel Nikita Nikki Niklas Nikolai Nils Nina Noah Nora
        Norman Nour Nuno Octavio Olaf Ole Oleg Oleksandr Oleksii Olena Olga Oliver Olivia Olivier Omar Orlando Osama
        Oscar Ottavio Otto Owen Pablo Pamela Paola Pascal Patricia Patrick Patrik Paul Paula Paulina Pauline Paulo
        Pavel Pawel Paweł Pedro Peggy Penelope Pete Peter Petr Petra Phil Philip Philippe Phillip Phyllis Pierre Pilar
        Piotr Priya Rachel Rafael Rainer Raj Rajesh Rajiv Ralph Ramesh Ramon Ramona Randy Raquel Rashid Raul Ravi Ray
        Raymond Rebecca Recep Regina Reinhard Rekha Renata Renate Rene Renee René Rex Ricardo Riccardo Richard Rick
        Rita Rob Robert Roberta Roberto Robin Rodney Rodrigo Roger Roland Rolf Roman Ron Ronald Rosa Rosalind Rose
        Rosemary Ross Rowan Roxanne Roy Ruben Rubén Rudy Rupert Russell Ruth Ryan Sabine Sabrina Saddam Saeed Salim
        Sally Salma Salvador Salvatore Sam Samantha Samuel Sandra Sandro Sandy Sanjay Santiago Sara Sarah Sascha
        Saskia Scott Sean Sebastian Selma Serge Sergei Sergey Sergio Serhiy Seung Shane Shannon Sharon Shaun Sheila
        Shinzo Shirley Sibylle Siegfried Sigrid Silke Silvia Silvio Simon Simone Sinead Siobhan Slobodan Sofia Sofie
        Solveig Sonia Sophie Stacy Stanislav Stanley Stefan Stefania Stefano Steffen Stella Stephan Stephanie Stephen
        Steve Steven Stuart Stéphane Sue Sunil Sunita Susan Susana Susanna Susanne Suzanne Sven Svetlana Sybil Sylvia
        Takashi Tamara Tammy Tanja Tanya Tara Tariq Tatiana Taylor Ted Teresa Tero Terrence Terry Theodore Theresa
        Thierry Thomas Thorsten Tiffany Tim Timothy Tina Tobias Todd Tom Tomas Tomasz Tommy Tomás Toni Tony Torsten
        Tracy Trevor Tristan Tyler Udo Ulrich Ulrike Umberto Ursula Ute Vaclav Valentin Valentina Valeria Valerie
        Vanessa Vasily Vera Veronica Veronika Vicente Vicky Victor Victoria Viktor Viktoria Vincent Vincenzo Violeta
        Virginia Vitali Vitaly Vivian Vivien Vladimir Vladislav Volodymyr Walid Walter Wanda Warren Wayne Wendy Werner
        Wilfried Wilhelm Willem William Wim Winston Wojciech Wolfgang Xavier Yana Yannick Yasmin Yasser Yelena Yevgeny
        Yolanda Youssef Yuki Yulia Yuri Yusuf Yvette Yvonne Zachary Zainab Zara Zbigniew Zdenek Zoe Zoltan Zsuzsanna
        """;

    /// <summary>Family names that stand before the given name, in Korean, Chinese and Vietnamese.</summary>
    public const string FamilyFirst = """
        Kim Park Lee Choi Choe Jung Kang Cho Yoon Yun Jang Lim Ri Pak Hwang Xi Hu Jiang Deng Mao Zhou Wang Zhang Liu Chen
        Yang Zhao Huang Wu Xu Sun Ma Zhu Lin Guo Luo Liang Nguyen Tran Pham Hoang Phan Vu Dang Bui Ngo Roh Moon Ban Tsai
        Cheng Tang Tan Feng Zheng Xie Cao Peng Zeng Xiao Tian Yuan Ren Shen Fang Yao Liao Qin Qian Cai Gao Shin Bae Kwon Seo Jeon
        Ryu Heo Duong Trinh Dinh Huynh
        """;
}
