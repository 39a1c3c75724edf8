namespace SeedGen.Extraction.Actors;

/// <summary>Common given names, of people in the news of many countries.</summary>
internal static class FirstNames
{
    /// <summary>The names.</summary>
    public const string Known = """
        Aaron Abdel Abdul Abdullah Abigail Abraham Adam Adele Adrian Adriana Agnes Agnieszka Ahmad Ahmed Aidan Aisha
        Akira Alan Alastair Albert Alberto Albina Alejandro Aleksandr Aleksandra Aleksei Alessandra Alessandro Alex
        Alexander Alexandra Alexandre Alexei Alexey Alexis Alfonso Alfred Ali Alice Alicia Alina Alison Alistair Allan
        Allen Alma Alvaro Alvin Amadou Amanda Amara Amelia Amina Amir Amy Ana Anastasia Anatole Anatoly Anders Andre
        Andrea Andreas Andrei Andrew Andrey Andrzej Andrés Andy Angela Angelina Angelo Angus Anika Anita Anja Anke Ann
        Anna Anne Anneliese Annette Anthony Antoine Antoinette Antonia Antonio Antony Aoife Arjun Arlene Armando Arne
        Arnold Artem Arthur Arturo Asha Ashley Ashraf Astrid Audrey Aurelia Axel Ayesha Aylin Barack Barbara Barry
        Bart Bashar Beatrice Beatriz Ben Benedict Benjamin Benny Benoît Bente Bernadette Bernard Bernice Bernie Beth
        Bettina Betty Beverly Bianca Bill Birgit Björn Blanca Bob Bogdan Boris Brad Bradford Bradley Brandon Brenda
        Brendan Brent Bret Brett Brian Brigitte Bronwyn Bruce Bruno Bryan Bryce Caitlin Calvin Camila Camille Candace
        Carl Carl-Johan Carla Carlos Carlton Carmen Carol Caroline Carolyn Cassandra Catherine Cathy Cecil Cecile
        Cecilia Celia Chantal Charlene Charles Charlie Charlotte Cheryl Chiara Chloe Chris Christa Christian Christina
        Christine Christoph Christophe Christopher Chuck Ciara Cindy Claire Clara Clarence Clarissa Claude Claudette
        Claudia Clifford Clint Clive Cody Colette Colin Condoleezza Conor Constance Cornelia Cory Courtney Craig
        Cristina Curt Curtis Cynthia Cyril Dagmar Damian Damien Dana Daniel Daniela Daniil Danny Daphne Darlene
        Darnell Darren Darryl Daryl Dave David Dean Deanna Debbie Deborah Debra Declan Delbert Delia Della Denis
        Denise Dennis Denny Derek Desmond Diana Diane Dick Diego Dieter Dimitri Dina Dirk Dmitri Dmitriy Dmitry Dolly
        Dolores Dominic Dominique Don Donald Donna Donnie Dora Doreen Doris Dorothy Doug Douglas Dragan Duncan Dustin
        Dwayne Dwight Dylan Eamon Ed Eddie Edgar Edith Edmond Edmund Edna Eduard Eduardo Edward Edwin Edwina Eileen
        Ekaterina Elaine Elbert Eleanor Elena Eli Elias Elif Eliot Elisa Elisabeth Elise Elizabeth Elke Ella Ellen
        Elliot Elliott Elmer Elsa Elton Emil Emilia Emilio Emily Emma Emmanuel Emmett Emre Enrique Enzo Eric Erica
        Erik Erika Erin Ernest Ernesto Ernie Ervin Esteban Estella Estelle Esther Eszter Ethan Ethel Etienne Eugene
        Eugenia Eunice Eva Evan Eve Evelyn Fabian Fabio Faisal Farah Farid Fatima Fatou Faye Federico Felicia Felipe
        Felix Ferdinand Fernanda Fernando Fiona Florence Florian Floyd Fran Frances Francesco Francis Francisco Franco
        Francois Frank Frankie Franz Fred Freddie Frederick Freya Frida Friedrich Fritz Gabe Gabriel Gabriela Gabriele
        Gail Galina Gareth Garrett Garry Gary Gavin Gemma Genevieve Gennady Geoff Geoffrey George Georges Gerald
        Geraldine Gerard Gerardo Gerd Gerhard Gerry Gianluca Gilbert Gilberto Gilles Gillian Gina Giorgio Giovanni
        Giulia Giulio Giuseppe Gladys Glen Glenda Glenn Gloria Goran Gordon Grace Graham Greg Gregory Greta Gretchen
        Grigory Guido Guillermo Gunnar Gunter Gustavo Guy Gwen Gwendolyn Hal Haley Hamid Hamza Hana Hank Hanna Hannah
        Hans Harlan Harold Harriet Harry Harvey Hassan Hattie Hazel Heather Hector Heidi Heike Heinrich Heinz Helen
        Helena Helga Helmut Hendrik Henri Henrietta Henrik Henry Herb Herbert Herman Hermann Hilda Hillary Hiroshi
        Holly Horst Howard Hubert Hugh Hugo Hussein Ian Ibrahim Ibrahima Ida Ignacio Igor Ilya Imran Ines Inez Inga
        Inge Ingrid Inés Irene Irina Iris Irma Irvin Irving Irwin Isaac Isabel Isabella Isabelle Isaiah Ismail Ivan
        Ivana Ivanka Ivo Iwona Jacek Jack Jackie Jacob Jacqueline Jacques Jaime Jakob Jakub Jamal James Jamie Jan Jana
        Jane Janet Janice Janine Jared Jasmin Jasmine Jason Javier Jay Jean Jeanette Jeanne Jeannette Jeannie Jed Jeff
        Jeffrey Jenna Jennifer Jenny Jens Jeremiah Jeremy Jermaine Jerome Jerry Jesse Jessica Jill Jim Jimmy Joachim
        Joan Joann Joanna Joanne Jocelyn Jochen Jodi Jodie Jody Joe Joel Joerg Johan Johann Johannes John Johnny Jon
        Jonas Jonathan Jordi Jorge Jose Josef Josefa Joseph Josephine Josh Joshua Josie José Joyce Juan Juana Juanita
        Judd Jude Judith Judy Julia Julian Julie Juliet Juliette Julius Justin Justine Jutta Jörg Jürgen Kaitlyn Kamal
        Kara Karel Karen Karim Karin Karina Karl Karolina Katarina Katarzyna Kate Katerina Katherine Kathleen Kathryn
        Kathy Katia Katie Katja Katrin Katrina Kay Kazuo Keisha Keith Kelly Ken Kendra Kenji Kenneth Kerri Kerry
        Kerstin Kevin Khadija Khaled Khalid Kimberly Kirill Kirsten Kirsty Klara Klaus Konstantin Kris Krista Kristen
        Kristian Kristin Kristina Kristine Krzysztof Kurt Kwame Kyle Lana Larry Lars Latifa Laura Lauren Laurence
        Laurent Laurie Laverne Lawrence Leah Lee Leila Lela Lena Lenora Leo Leon Leona Leonard Leonardo Leonid Leonora
        Leopold Leroy Leslie Lester Leticia Lewis Liam Lidia Lila Lilian Lillian Lillie Lily Lina Linda Lindsay
        Lindsey Lionel Lisa Liz Lloyd Lois Lola Lonnie Loren Lorenzo Loretta Lori Lorna Lorraine Lothar Louie Louis
        Louisa Louise Luca Lucas Lucia Lucien Lucille Lucinda Lucy Ludmila Ludwig Luigi Luis Luisa Luiz Lukas Luke
        Luther Lydia Lyle Lynda Lyndon Lynette Lynn Lynne Mabel Maciej Madeleine Magda Magdalena Magnus Mahmoud Mahmud
        Maja Malcolm Malik Malinda Mandy Manfred Manuel Manuela Mara Marc Marcel Marcela Marcello Marcia Marcin Marco
        Marcus Marcy Marek Margaret Margarita Margie Margot Maria Marian Mariana Marianne Marie Marija Marilyn Marina
        Mario Marisa Marius Marjorie Mark Markus Marlene Marta Martha Martin Martina Marvin Mary Maryann Mateo Mateusz
        Mathew Mathias Mathieu Mathilde Matt Matteo Matthew Matthias Mattie Maureen Maurice Maurizio Mauro Max Maxim
        Maxime Maxine Megan Mehmet Melanie Melinda Melissa Melvin Mercedes Meredith Merle Mia Michael Michaela Michal
        Michel Michelle Mickey Miguel Mikael Mike Mikhail Mildred Milos Mindy Minh Minnie Miriam Miroslav Mitch
        Mitchell Mohamed Mohammad Mohammed Mohan Moira Mollie Molly Mona Monica Monique Morgan Morten Morton Moses
        Muhammad Muriel Musa Mustafa Myra Myriam Myron Myrtle Nadia Nadine Nancy Naomi Narendra Nasser Natalia Natalie
        Natasha Nathan Nathaniel Neil Nell Nelson Nettie Niall Niamh Nicholas Nick Nicola Nicolas Nicole Niels Nigel
        Nikita Nikki Niklas Nikolai Nils Nina Noah Nora Norbert Noreen Norma Norman Nour Nuno Octavio Olaf Ole Oleg
        Oleksandr Oleksii Olena Olga Oliver Olivia Olivier Ollie Omar Orlando Orville Osama Oscar Oswald Ottavio Otto
        Owen Pablo Pamela Paola Pascal Patricia Patrick Patrik Paul Paula Paulette Paulina Pauline Paulo Pavel Pawel
        Paweł Pedro Peggy Penelope Percy Perry Pete Peter Petr Petra Phil Philip Philippe Phillip Phyllis Pierre Pilar
        Piotr Priya Rachel Rae Rafael Rainer Raj Rajesh Rajiv Ralph Ramesh Ramon Ramona Randy Raquel Rashid Raul Ravi
        Ray Raymond Reba Rebecca Recep Reggie Regina Reginald Reinhard Rekha Renata Renate Rene Renee René Rex Rhoda
        Rhonda Ricardo Riccardo Richard Rick Rickey Ricky Rita Rob Robbie Robert Roberta Roberto Robin Robyn Rochelle
        Rodger Rodney Rodrigo Roger Roland Rolf Roman Ron Ronald Rosa Rosalie Rosalind Roscoe Rose Rosemarie Rosemary
        Rosie Ross Rowan Roxanne Roy Ruben Rubén Rudolf Rudolph Rudy Rufus Rupert Russell Ruth Ryan Sabine Sabrina
        Saddam Sadie Saeed Salim Sally Salma Salvador Salvatore Sam Samantha Samuel Sandra Sandro Sandy Sanjay
        Santiago Sara Sarah Sascha Sasha Saskia Scott Sean Sebastian Selena Selma Serge Sergei Sergey Sergio Serhiy
        Seth Seung Shane Shannon Shari Sharon Shaun Shawn Sheila Sheldon Shelley Shelly Sherri Sheryl Shinzo Shirley
        Sibylle Sidney Siegfried Sigrid Silke Silvia Silvio Simon Simone Sinead Siobhan Slobodan Sofia Sofie Solveig
        Sonia Sonja Sonny Sonya Sophie Spencer Stacey Stacy Stanislav Stanley Stefan Stefania Stefano Steffen Stella
        Stephan Stephanie Stephen Steve Steven Stewart Stuart Stéphane Sue Sunil Sunita Susan Susana Susanna Susanne
        Suzanne Sven Svetlana Sybil Sylvia Tabitha Takashi Tamara Tamika Tammy Tanja Tanya Tara Tariq Tatiana Taylor
        Ted Teresa Tero Terrence Terri Terry Tess Thaddeus Thelma Theodore Theresa Thierry Thomas Thorsten Tiffany Tim
        Timothy Tina Tobias Todd Tom Tomas Tomasz Tommy Tomás Toni Tony Tonya Torsten Tracy Trevor Tricia Tristan
        Tyler Tyrone Udo Ulrich Ulrike Umberto Ursula Ute Vaclav Valentin Valentina Valeria Valerie Vanessa Vasily
        Velma Vera Verna Veronica Veronika Vicente Vicki Vicky Victor Victoria Viktor Viktoria Vince Vincent Vincenzo
        Violeta Virginia Vitali Vitaly Vivian Vivien Vladimir Vladislav Volodymyr Wade Walid Wallace Wally Walter
        Wanda Warren Wayne Wendy Werner Wes Wesley Wilbur Wilfred Wilfried Wilhelm Willard Willem William Willie Wilma
        Wim Winifred Winston Wojciech Wolfgang Woodrow Xavier Yana Yannick Yasmin Yasser Yelena Yevgeny Yolanda
        Youssef Yuki Yulia Yuri Yusuf Yvette Yvonne Zachary Zainab Zara Zbigniew Zdenek Zelda Zoe Zoltan Zsuzsanna
        """;

    /// <summary>Family names that stand before the given name, in Korean, Chinese and Vietnamese.</summary>
    public const string FamilyFirst = """
        Kim Park Lee Choi Choe Jung Kang Cho Yoon Yun Jang Lim Ri Pak Hwang Xi Hu Jiang Deng Mao Zhou Wang Zhang Liu Chen
        Yang Zhao Huang Wu Xu Sun Ma Zhu Lin Guo Luo Liang Nguyen Tran Pham Hoang Phan Vu Dang Bui Ngo Roh Moon Ban Tsai
        Cheng Tang Tan Feng Zheng Xie Cao Peng Zeng Xiao Tian Yuan Ren Shen Fang Yao Liao Qin Qian Cai Gao Shin Bae Kwon Seo Jeon
        Ryu Heo Duong Trinh Dinh Huynh
        """;
}
