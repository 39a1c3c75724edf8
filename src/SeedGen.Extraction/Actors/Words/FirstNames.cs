namespace SeedGen.Extraction.Actors.Words;

/// <summary>Common given names, of people in the news of many countries, whoever bears them.</summary>
internal static class FirstNames
{
    /// <summary>
    /// The names. "Faith", "Hope" and "Ruby" are words, too, and begin other names ("Ruby Princess"): who is called so is known by
    /// what else stands there.
    /// </summary>
    public const string Known = """
        Aaron Abbas Abby Abdallah Abdel Abdelaziz Abdelfattah Abdelmadjid Abdul Abdulaziz Abdullah Abdulrahman Abebe Abel Abena
        Abhijit Abhishek Abigail Abiy Abraham Achieng Ada Adaeze Adam Adama Adebayo Adel Adele Aditi Aditya Adnan Adolfo Adrian
        Adriana Adrien Adwoa Afonso Afua Agatha Agathe Agnes Agnieszka Agus Agustín Ahlam Ahmad Ahmed Aidan Aiden Aiko Aileen
        Ailsa Aisha Aisling Aissatou Ajay Ajit Akash Akbar Akhilesh Akihiko Akiko Akin Akinwumi Akira Akosua Akshay Akua Alaa
        Alain Alan Alana Alasdair Alassane Alastair Alban Albert Alberto Albie Albina Aldo Alec Aled Alejandra Alejandro
        Aleksandar Aleksander Aleksandr Aleksandra Aleksei Alessandra Alessandro Alessia Alex Alexander Alexandra Alexandre
        Alexandros Alexandru Alexei Alexey Alexis Alfie Alfonso Alfred Alfredo Ali Aliaksandr Alice Alicia Aliko Alina Aliou
        Alison Alistair Allan Allen Allison Alma Almazbek Alonso Alonzo Althea Alvaro Álvaro Alvin Alyssa Amadou Amaka Amal Amalia
        Amanda Amani Amara Amelia Amélie Amin Amina Aminata Amir Amira Amit Amitabh Ammar Amol Amos Amparo Amrita Amy Ana Anabel
        Anaïs Anais Anand Ananya Anas Anastasia Anatole Anatoli Anatoly Anders Andie Andre André Andrea Andreas Andrei Andrej
        Andrés Andres Andrew Andrey Andriy Andrzej Andy Ángel Angela Angelica Angelina Angelique Angelo Angharad Angus Anies Anika
        Anil Anirudh Anita Anja Anjali Anke Ankit Ann Anna Annabel Annabelle Annalena Annastacia Anne Anneke Anneliese Annelise
        Annette Annie Annika Ansel Anselm Anthony Antoine Antoinette Anton Antonella Antonia Antonio Antônio António Antonis
        Antony Anup Anuradha Anurag Anwar Aoife Aparna Araceli Arash Aravind Archie Aref Ari Ariana Arianna Ariel Arjun Arkady
        Arlene Armando Armin Arnaldo Arnau Arnaud Arne Arnold Arnulf Aroha Arsen Arsene Arsène Artem Arthur Artur Arturo Arun
        Aruna Arvind Aryan Aryeh Asamoah Asha Ashish Ashlee Ashleigh Ashley Ashok Ashraf Ashwini Asif Asma Assaf Assefa Assumpta
        Astrid Asuka Atiku Atsushi Atul Aubrey Audrey Augusto Aurelia Aurélie Aurélien Aurelio Ava Avery Avi Avigdor Avinash Awa
        Axel Ayanna Ayesha Aylin Ayman Ayodele Ayumi Aziz Azizah Azmi Azra Babacar Babajide Babar Babatunde Bahram Bailey Bakary
        Bambang Bamidele Baptiste Barack Baraka Barbara Bárbara Barney Barry Bart Basem Bashar Bashir Basil Bassam Bastian Bastien
        Beatrice Beatriz Beau Becca Becky Behrouz Belén Belinda Bella Ben Benazir Benedict Benigno Benito Benjamin Benny Benoît
        Bente Beppe Berenice Bernadette Bernadine Bernard Bernardo Bernd Bernice Bernie Berta Bertha Bertrand Beth Bethan Bethany
        Beto Bettina Betty Beverly Beyoncé Bezalel Bhavna Bianca Bilal Bilawal Bill Bimal Birgit Bjarni Björn Bjorn Blaise Blake
        Blanca Bláthnaid Boaz Bob Bobbie Bobby Bogdan Bohdan Bojan Bola Bolaji Bongani Bongbong Bonnie Boris Borislav Boubacar
        Boyko Brad Bradford Bradley Bram Brandon Branko Brenda Brendan Brent Bret Brett Brian Brianna Bríd Bridget Brigid Brigitte
        Britta Bronagh Bronwyn Brooke Bruce Bruna Bruno Bryan Bryce Bryony Buddy Budi Bukayo Bukola Burt Busisiwe Byron Caetano
        Caitlin Caleb Callum Calvin Cameron Camila Camilla Camille Camilo Candace Candice Caoimhe Carina Carl Carl-Johan Carla
        Carles Carlo Carlos Carlotta Carlton Carly Carmen Carol Carole Caroline Carolyn Carrie Carsten Carwyn Carys Casey
        Cassandra Cassie Catalina Catarina Caterina Cath Cathal Catherine Cathy Catriona Cecil Cecile Cecilia Cedric Cédric
        Celeste Celia Celine Ceri Cerys César Cesar Cesare Cezary Chaim Chantal Chantelle Charlene Charles Charlie Charlotte
        Cheikh Cherie Cheryl Chetan Chiamaka Chiara Chidi Chidiebere Chie Chieko Chika Chimamanda Chinedu Chioma Chitra Chloe
        Chris Chrissy Christa Christelle Christian Christiane Christie Christina Christine Christof Christoph Christophe
        Christopher Chrystia Chuck Chukwuma Ciara Ciaran Ciarán Cillian Cindy Claire Clara Clare Clarence Clarice Clarissa Claude
        Claudette Claudia Claudine Claudio Cláudio Claus Clay Clement Clementine Cleo Clifford Clint Clive Cody Colby Cole Colette
        Colin Colleen Colm Colum Conall Condoleezza Connie Connor Conor Constance Consuelo Cora Coralie Corazon Cordelia Corey
        Corinne Cormac Cornelia Cornelius Cory Cosmo Courtney Craig Crispin Cristian Cristiano Cristina Cristóbal Curt Curtis
        Cynthia Cyprian Cyril Cyrille Cyrus Daan Dafydd Dagmar Daisuke Daisy Dalai Daithi Dáithí Dalal Dale Dalia Damian Damien Damon
        Dan Dana Daniel Daniela Danielle Daniil Danilo Danny Dante Danuta Daoud Daphne Daria Dario Darío Darius Dariush Darla
        Darlene Darnell Darragh Darrell Darren Darryl Darya Daryl Daudi Dave David Davide Davina Dean Deandre Deanna Deb Debbie
        Débora Deborah Debra Declan Deepa Deepak Deepika Deirdre Delbert Delia Della Delores Delphine Demba Demetrius Denis Denisa
        Denise Dennis Denny Denys Denzel Derek Derrick Dervla Desiree Desmond Desta Detlef Deval Devin Dewi Dharmendra Dhruv Diana
        Diane Dianne Diarmuid Dick Didier Diego Dieter Dietmar Dietrich Dikembe Dilip Dilma Dimitar Dimitri Dimitris Dina Dinesh
        Dirk Divya Dmitri Dmitriy Dmitry Dmytro Dolly Dolores Domenico Dominic Dominick Dominika Dominique Don Donald Donatella
        Donna Donncha Donnie Donny Donovan Dora Doreen Dorian Dorin Doris Dorota Dorothea Dorothy Doug Dougal Douglas Dragan Drew
        Dries Duane Duarte Duncan Dusan Dustin Dwayne Dwight Dylan Eamon Earl Ebele Eberhard Ebrahim Ed Edda Eddie Edgar Edith
        Edmond Edmund Edmundo Edna Edoardo Édouard Eduard Eduarda Eduardo Edward Edwin Edwina Efraín Efua Egon Ehud Eiji Eileen
        Eilidh Eirik Eitan Eithne Ekaterina Ekin Eko Ekrem Elaina Elaine Elbert Eleanor Eleanora Elena Eleni Eleonora Elham Eli
        Elias Elif Elijah Elin Eliot Elisa Elisabeth Elisabetta Elise Eliza Elizabeth Elke Ella Ellen Ellie Elliot Elliott Elmar
        Elmer Elodie Élodie Eloise Elon Eloy Elsa Elsie Elspeth Elton Eluned Elvin Elvira Emanuele Emeka Emer Emi Emiko Emil
        Emilia Emiliano Emilie Emilio Emily Emin Emma Emmanuel Emmanuelle Emmeline Emmerson Emmett Emomali Emre Enid Enrico
        Enrique Enver Enzo Eoghan Eoin Eric Éric Erica Erick Erik Erika Erin Erling Ernest Ernestine Ernesto Ernie Ernst Ertugrul
        Ervin Erwin Esmail Esme Esmeralda Espen Esteban Estella Estelle Esther Eszter Ethan Ethel Etienne Étienne Etta Ettore Euan
        Eugene Eugenia Eugenio Eunice Eva Evan Evangeline Evangelos Eve Evelyn Evgeny Evie Evo Ewa Ewald Ewan Eyad Ezekiel
        Ezequiel Ezra Fabian Fabien Fabio Fábio Fabiola Fabrice Fabrizio Facundo Fadi Fahad Fahd Faisal Fajar Fanny Farah Farhad
        Farhan Farid Farooq Farouk Faten Fathi Fatih Fatima Fátima Fatma Fatou Fatoumata Fawad Faye Fayez Federica Federico
        Felicia Felicity Felipe Felix Félix Femi Femke Feras Ferdinand Fergus Fermín Fernanda Fernando Ferruccio Festus Ffion
        Fidel Fikile Filippo Finley Finn Fintan Fiona Fionnuala Flavia Flavio Flávio Fleur Flora Florence Florent Florian Florin
        Floyd Foday Folake Fran Frances Francesca Francesco Francine Francis Francisca Francisco Franck Franco Francois François
        Françoise Frank Frankie Franz Frauke Fred Freda Freddie Frédéric Frederic Frederick Frederik Fredrik Freya Frida
        Friederike Friedrich Frits Fritz Fuad Fulvio Fumiko Fumio Funke Gabe Gabor Gábor Gabriel Gabriela Gabriele Gaël Gaetano
        Gail Galina Ganesh Ganjar Gareth Garrett Garry Garth Gary Gaston Gaurav Gautam Gavin Gayle Gbenga Geert Geeta Geir Gemma
        Genevieve Gennady Gennaro Geoff Geoffrey Georg George Georges Georgette Georgi Georgie Georgina Georgios Gerald Gérald
        Geraldine Gerard Gérard Gerardo Gerben Gerd Gerhard Germán Gerrit Gerry Gershon Gertrude Gesine Gethin Ghada Ghassan Ghazi
        Gheorghe Giacomo Giampiero Gianfranco Gianluca Gianni Gideon Gilad Gilbert Gilberto Giles Gilles Gillian Gilmar Gina Ginny
        Gino Giorgia Giorgio Giorgos Giovanni Girish Gisela Gisele Giselle Gita Gitanas Giulia Giuliano Giulio Giuseppe Gladys
        Glen Glenda Glenn Gloria Godfrey Gonçalo Gonzalo Goodluck Gopal Goran Gordon Gorka Gotabaya Govind Grace Graciela Grady
        Graham Grainne Gráinne Grant Greg Gregor Gregory Greta Gretchen Gretel Grigory Griselda Grzegorz Guadalupe Gudrun Guido
        Guilherme Guillaume Guillermo Gunilla Gunnar Gunter Günter Günther Gunther Gurbanguly Gurpreet Gus Gustav Gustavo Guy Gwen
        Gwendolyn Gwilym Gwyneth György Habib Habiba Hadeel Hadi Hadiza Hafsa Haider Haile Hailey Hakainde Håkan Hakan Hal Haley
        Halima Halina Hamid Hamish Hamza Hana Hanan Hani Hank Hanna Hannah Hannelore Hannes Hans Harald Hardik Harish Harjit
        Harlan Harold Harpreet Harriet Harry Hartmut Haruhiko Haruka Haruki Haruto Harvey Hassan Hatem Hattie Hayden Haytham Hazel
        Heather Hector Héctor Hedda Hedwig Heidi Heike Heikki Heiko Heiner Heinrich Heinz Helen Helena Hélène Helene Helga Helge
        Helle Helmut Hemant Hendra Hendrik Henning Henri Henrietta Henrik Henrique Henry Herb Herbert Herman Hermann Hermione
        Hernán Hervé Hicham Hideki Hideo Hilary Hilda Hilde Hildegard Hillary Hina Hinata Hirokazu Hiroki Hiroko Hiroshi Hisashi
        Hisham Hoda Holden Holger Holly Horace Horacio Horst Hortense Hosni Hossam Hossein Howard Howie Hristo Hubert Huda Hugh
        Hugo Hugues Humphrey Humza Hussein Huw Iago Iain Ian Ibrahim Ibrahima Ichiro Ida Idris Idrissa Ieuan Ifan Ifeanyi Iga
        Ignacio Igor Ihab Ike Iker Ilan Ilaria Ilham Ilhan Ilie Ilona Ilse Ilya Imad Iman Imani Imelda Imogen Imran Imtiaz Inácio
        Indira Indra Ines Inés Inès Inez Inga Inge Ingeborg Inger Ingo Ingrid Ingrida Inmaculada Ioannis Iona Ionut Iqbal Ira
        Irakli Irene Irina Iris Irma Irvin Irving Irwin Isaac Isabel Isabella Isabelle Isaiah Isamu Isatou Ishaan Isiah Isidro
        Ismail Isobel Issa Issoufou István Itamar Iulia Ivan Iván Ivana Ivanka Ivica Ivo Ivor Iwan Iwona Iyad Izzy Jabari Jaber
        Jacek Jacinda Jacinto Jack Jackie Jacob Jacopo Jacqueline Jacques Jacqui Jada Jadon Jadwiga Jagdish Jagmeet Jago Jaime
        Jair Jairam Jairo Jake Jakob Jakub Jalal Jaleel Jalen Jamal Jamar James Jamie Jamil Jamila Jan Jana Jane Janelle Janet
        Janette Janey Janice Janie Janine Jann Jared Jari Jaroslav Jaroslaw Jarosław Jarvis Jasmin Jasmine Jason Jasper Jasprit
        Jaswant Javad Javed Javid Javier Javiera Jawad Jay Jaya Jayant Jayden Jaylen Jayne Jayson Jean Jean-Claude Jean-François
        Jean-Jacques Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Paul Jean-Pierre Jean-Yves Jeanette Jeanine Jeanne Jeannette
        Jeannie Jed Jeff Jeffrey Jelena Jemima Jenifer Jenna Jennie Jennifer Jenny Jens Jerald Jeremiah Jeremy Jeri Jermaine
        Jeroen Jerome Jérôme Jerry Jerzy Jesper Jess Jesse Jessica Jesús Jethro Jibril Jill Jillian Jim Jimmy Jiri Jiří Jitendra
        Jo Joachim Joan Joann Joanna Joanne João Joaquim Joaquín Joaquin Jocelyn Jochen Jodi Jodie Jody Joe Joel Joël Joerg Joey
        Johan Johann Johanna Johannes John Johnnie Johnny Joko Jomo Jon Jonah Jonas Jonathan Joni Jonty Joost Jordana Jordi Jörg
        Jorg Jorge Joris Jose José Josef Josefa Josefina Joseph Josephine Josh Joshua Josiah Josie Jovan Joyce Jozef Józef Juan
        Juana Juanita Judd Jude Judit Judith Judy Juha Julia Júlia Julian Julián Juliana Julianne Julie Julien Juliet Julieta
        Juliette Julio Julius Juma Junaid Junichiro Jürg Jürgen Jurgen Jüri Jussi Justin Justine Justyna Jutta Jyoti Kadiatou
        Kagiso Kai Kailash Kais Kaitlin Kaitlyn Kaja Kaleb Kalpana Kamal Kamala Kameron Kamil Kamran Kanye Kaori Kapil Kara Karan
        Kareem Karel Karen Kari Karim Karima Karin Karina Karl Karla Karolina Karolis Karsten Kartik Karyn Kasey Kashif Kaspar
        Kasper Kassem Kassym Katalin Katarina Katarzyna Kate Katelyn Katerina Kateryna Katharina Katherina Katherine Kathie
        Kathleen Kathrin Kathryn Kathy Katia Katie Katja Katrin Katrín Katrina Katsuhiko Katsuya Katy Kavita Kay Kayla Kayleigh
        Kazem Kazuhiro Kazuki Kazuko Kazuo Kazuya Keeley Keenan Kees Keiko Keir Keisha Keith Kelechi Kelli Kellie Kelly Kellyanne
        Kelsey Kelvin Kemal Kemi Ken Kendra Kendrick Kenichi Kenji Kenneth Kenny Kenta Kerri Kerrie Kerry Kersti Kerstin Ketut
        Kevin Khadija Khadijah Khaldoun Khaled Khaleda Khalid Kiera Kieran Kieron Kimberly Kimmo Kinga Kip Kiril Kirill Kirk
        Kirsten Kirstjen Kirsty Kirti Kishore Kitty Kiyoshi Kjell Klaas Klara Klaus Knut Koen Kofi Koichi Koji Kojo Konrad
        Konstantin Kostas Kris Krishna Krišjānis Krista Kristen Kristian Kristin Kristina Kristine Kristjan Krystal Krzysztof
        Ksenia Kumiko Kunal Kunle Kurt Kurtis Kwabena Kwaku Kwame Kwasi Kwesi Kyla Kyle Kylian Kylie Kyriakos Kyrsten Lachlan
        Laetitia Lakshmi Lalit Lalu Lamar Lamia Lamine Lana Lance Landon Lara Larissa Larry Lars Lasse Lata Latasha Latifa Latoya
        Laura Laure Lauren Laurence Laurent Laurie Laverne Lawrence Layla Léa Leah Leandro Leanne Lebogang LeBron Lech Lee Leif
        Leigh Leila Lela Leland Lena Leni Lenín Lennart Lenny Lenora Leo Leon Léon Leona Leonard Leonardo Leonel Leonid Leonie
        Leonor Leonora Leopold Leopoldo Lerato Leroy Lesego Lesley Leslie Lester Leszek Leticia Letícia Letitia Levan Levent Levi
        Lewis Lexi Lia Liam Liana Libby Lidia Lieke Liesl Lihua Lila Lilia Lilian Liliana Lillian Lillie Lily Lina Linda Lindiwe
        Lindsay Lindsey Linsey Linus Lionel Lisa Lisbeth Liz Lloyd Logan Loïc Lois Lola Lonnie Loren Lorena Lorenzo Loretta Lori
        Lorna Lorraine Lothar Lotte Lottie Lou Louie Louis Louisa Louise Lowell Luana Lubna Lubomir Luc Luca Lucas Lucia Lúcia
        Lucian Luciana Luciano Lucie Lucien Lucille Lucinda Lucius Lucy Ludmila Ludmilla Ludovic Ludwig Luigi Luis Luís Luisa
        Luise Luiz Lukas Luke Lungelo Luther Lutz Lydia Lyle Lynda Lyndon Lynette Lynn Lynne Lyudmila Maarten Mabel Macarena
        Maciej Mackenzie Macky Maddie Maddy Madeleine Madeline Madhav Madhuri Mads Mae Maeve Mafalda Magda Magdalena Maggie Magnus
        Maha Mahamadou Mahathir Mahdi Maher Mahesh Mahinda Mahmood Mahmoud Mahmud Maike Mairead Mairéad Mairi Maisie Maite Maja
        Majed Majid Makoto Maksim Maksym Malak Malala Malcolm Malgorzata Malik Malinda Malte Mamadou Mamata Manal Mandisa Mandla
        Mandy Manfred Manish Manisha Manmohan Manny Manoj Manon Mansour Manuel Manuela Mara Marc Marcel Marcela Marcella Marcello
        Marcelo Marcia Marcin Márcio Marco Marcos Marcus Marcy Mareike Marek Margaret Margarita Margaux Margery Margie Margot
        Marguerite Maria Mariah Mariam Mariama Marian Mariana Marianne Mariano Mariatu Maribel Marie Marieke Marielle Marija
        Marijke Mariko Marilena Marilyn Marina Mario Mário Marisa Marisol Marissa Marit Marius Mariusz Mariya Marjorie Mark Marko
        Markus Marla Marlene Marlon Marta Martha Marti Martijn Martin Martín Martina Marty Marvin Marwa Mary Mary-Lou Maryam
        Maryann Marzena Masahiro Masaki Masako Masao Masaru Masato Masoud Massimo Matej Mateo Mateusz Matheus Mathew Mathias
        Mathieu Mathilde Matías Matija Matilda Matt Matteo Matthew Matthias Matthieu Mattia Mattias Mattie Maud Maude Maura
        Maureen Maurice Mauricio Maurizio Mauro Mavis Max Maxence Maxim Maxime Maximilian Maxine Maxwell Maya Mayawati Mayumi
        Mazen Małgorzata Mbali Méabh Meena Meera Meg Megan Megawati Meghan Megumi Mehbooba Mehdi Mehmet Meiling Melania Melanie
        Mélanie Melinda Melissa Melvin Melvyn Menachem Mercedes Meredith Merete Merle Mervyn Meryem Meryl Mette Mhairi Mia Micaela
        Micah Michael Michaela Michal Micheal Micheál Michel Michela Michele Michelle Michiko Mickey Miguel Mihai Mika Mikael
        Mikalai Mike Mikel Mikhail Mikheil Mikkel Mikko Milagros Mildred Milena Miles Milind Millie Milo Milos Miloš Mimi Mina
        Mindy Minh Minnie Minoru Miodrag Mira Miranda Mircea Mireille Mirella Miriam Mirjana Mirko Miroslav Misaki Mitch Mitchell
        Mitsuko Mitt Miyuki Mo Moana Mohamad Mohamed Mohammad Mohammed Mohan Mohit Mohsen Moira Moisés Mollie Molly Mona Moncef
        Monica Mónica Monika Monique Montserrat Monty Morag Mordechai Morgan Morten Morton Moses Moshe Mostafa Moussa Mpho Muammar
        Muhammad Muhammadu Muhammed Muhyiddin Mukesh Mukhtar Mukul Munir Murat Muriel Murtaza Musa Mustafa Mwai Mykola Myles Myra
        Myriam Myrna Myron Myrtle Nabil Nadav Nadeem Nader Nadhim Nadia Nadim Nadine Naftali Nagesh Naguib Nahla Naim Naima Najib
        Najla Naledi Nancy Nandi Nandini Nanette Naoki Naoko Naomi Naoto Narendra Naresh Naseem Naser Nasir Nasreen Nasrin Nasser
        Nat Natalia Natalie Natasha Nate Nathalie Nathan Nathaniel Natsuki Naveed Naveen Navin Nawal Nawaz Nayib Nazanin Ned
        Neelam Neeraj Neha Neil Nell Nellie Nelson Nerys Nessa Néstor Nettie Neville Ngaire Ngozi Nia Niall Niamh Nichola Nicholas
        Nichole Nick Nicki Nico Nicola Nicolas Nicolás Nicole Nicolette Nicolò Nidal Niels Nigel Nigella Nikhil Nikita Nikki
        Niklas Niko Nikol Nikola Nikolai Nikolaos Nikolaus Nikolay Nikos Nilesh Nils Nina Niranjan Nirmala Nisha Nishant Nitin
        Nitish Nizar Nkosazana Noah Noam Nobuo Noel Noelia Noelle Noemi Noémie Nokuthula Nolan Nomsa Nomvula Nonhlanhla Noor Nora
        Norbert Noreen Noriko Norma Norman Nour Noura Nouri Novak Nuala Nuno Nunzio Nur Nursultan Nurul Obinna Octavio Oddvar
        Odell Odette Odile Ofelia Ofer Ofir Oisin Oisín Okechukwu Oksana Olaf Olav Ole Oleg Oleh Oleksandr Oleksii Oleksiy Olena
        Olga Olha Oliver Olivia Olivier Ollie Olusegun Oluwaseun Olwen Omar Omer Oona Oonagh Ophelia Oprah Oren Orhan Orla Orlando
        Ornella Orville Osama Osamu Oscar Óscar Osman Osvaldo Oswald Otávio Othman Otis Ottavio Ottmar Otto Oumar Ousmane Ovidiu
        Owen Pablo Padma Padraig Pádraig Paetongtarn Paige Paloma Pam Pamela Panagiotis Pankaj Pansy Paola Paolo Parvez Pascal
        Pascale Paschal Pasquale Pat Patience Patrice Patricia Patricio Patrick Patrik Patrizia Patsy Patti Patty Paul Paula
        Paulette Paulina Pauline Paulo Pavel Pavlo Pawan Pawel Paweł Payton Peadar Pedro Peggy Pekka Penelope Penny Pepe Percy
        Pernille Perry Pervez Petar Pete Peter Péter Petr Petra Petro Petronella Petru Petteri Petula Peyton Phil Philip Philippa
        Philippe Phillip Philomena Phoebe Phyllis Pia Pierluigi Pierre Piers Piet Pieter Pietro Pilar Pinarayi Piotr Pippa Piyush
        Plamen Polly Pooja Poonam Portia Poul Prabhat Prabowo Pradeep Prakash Pramila Pranab Prasad Prashant Pratap Pratibha
        Praveen Pravin Prayut Prayuth Preeti Priscilla Priti Priya Priyanka Prudence Puan Puneet Pushpa Putri Qais Qasim Qassem
        Queenie Quentin Quincy Quinn Quinton Rabab Rachael Rachel Radek Radha Radka Radosław Radovan Rae Rafael Rafaela Rafe
        Raffaele Raffaella Rafik Rafiq Raghav Raghuram Ragnar Raheem Rahim Rahul Raila Rainer Raisa Raissa Raj Rajan Rajendra
        Rajesh Rajiv Rajnath Raju Rakesh Ralf Ralph Ramesh Rami Ramiro Ramon Ramón Ramona Ramzan Ramzi Randall Randy Rania Ranil
        Ranjan Ranjit Raoul Raphaël Raquel Rashad Rashid Rashida Rashmi Rasmus Ratko Raul Raúl Ravi Ravinder Ray Raymond Raymundo
        Reba Rebecca Rebekah Recep Reem Reese Refilwe Reggie Regina Reginald Régis Rehman Reiko Reinaldo Reiner Reinhard Rekha
        Rémi Rémy Renan Renata Renate Renato Renaud Rene René Renee Renzo Reto Reuben Reuven Rex Reynaldo Reza Rhea Rhett Rhian
        Rhiannon Rhoda Rhodri Rhonda Rhys Riad Ricardo Riccardo Richard Rick Rickey Ricky Rico Rika Riley Rina Rinat Rishi Rita
        Ritu Riyad Rizal Rob Robbie Robert Roberta Roberto Robin Robyn Rocco Rochelle Rocío Rodger Rodney Rodolfo Rodrigo Roel
        Rogelio Roger Rogério Rohan Rohit Roisin Róisín Roland Rolando Rolf Romain Roman Román Romelu Romeo Romilly Romy Ron Rona
        Ronald Ronda Roni Ronja Ronnie Rory Rosa Rosalia Rosalie Rosalind Rosalyn Rosamund Rosanna Roscoe Rose Roseanne Roselyn
        Rosemarie Rosemary Rosie Rosita Ross Rossella Rotimi Rowan Rowena Roxana Roxanne Roy Ruairi Ruairí Ruaridh Ruben Rubén
        Rudolf Rudolph Rudy Rufus Ruhollah Rui Rukhsana Rupert Ruslan Russ Russell Rustam Rusty Ruta Rutger Ruth Ruud Ryan Ryo
        Ryota Ryuichi Saad Sabine Sabrina Sacha Sachiko Sachin Saddam Sadia Sadie Sadiq Saeb Saeed Sahil Saif Saima Sajid Sajjad
        Salah Saleh Salim Sally Salma Salman Salvador Salvatore Sam Samantha Sameer Samia Samir Samira Sammy Samuel Sandeep Sander
        Sandi Sándor Sandra Sandro Sandy Sangeeta Sani Sanjay Sanjeev Sanjiv Sanna Sanne Santiago Santosh Saoirse Sara Sarah
        Sarfraz Sarita Sascha Sasha Saskia Satish Satoko Satoshi Satya Saul Sauli Saulius Saurabh Sayaka Sayed Scarlett Scott
        Scotty Seamus Séamus Sean Seán Sebastian Sebastián Sebastien Sébastien Seema Ségolène Segun Seiji Sekou Selahattin Selena
        Selim Selina Selma Seren Serena Serge Sergei Sergey Sergio Sérgio Serhii Serhiy Seth Seung Séverine Seydou Seyi Shabana
        Shadi Shahbaz Shaheen Shahid Shakira Shalini Shane Shania Shanice Shankar Shannon Shaquille Sharad Shari Sharif Sharmila
        Sharon Shashi Shaun Shauna Shavkat Shawn Sheena Shehbaz Sheila Shelby Sheldon Shelley Shelly Shelton Sherri Sheryl Shigeru
        Shilpa Shimon Shinichi Shinji Shinzo Shireen Shirin Shirley Shivraj Shlomo Shmuel Shobha Shohei Shona Shota Shreya Shruti
        Shubman Shun Sian Sibusiso Sibylle Siddharth Sidney Siegfried Sigmar Signe Sigrid Sigrun Sigurd Silas Silke Silvia Silvio
        Sílvio Simon Simona Simone Sinead Sinéad Siobhan Siobhán Siphiwe Sipho Siti Siv Sizwe Sjoerd Skyler Slavko Slobodan Smriti
        Sneha Sofia Sofie Sohail Soheil Solange Solveig Somchai Sonal Sonia Sonja Sonny Sonya Sophia Sophie Sorcha Sorin Sota
        Souleymane Sourav Spencer Spyros Srettha Srinivas Stacey Stacy Stan Stanislav Stanley Stavros Stefan Stefania Stefanie
        Stefano Steffen Stelios Stella Stepan Stephan Stéphane Stephane Stephanie Stephany Stephen Steve Steven Stewart Stig
        Struan Stu Stuart Sture Subhash Sudhir Sue Suella Suhail Sujata Suki Sulaiman Suleyman Suman Sumaya Sumiko Sunil Sunita
        Suraj Surendra Suresh Susan Susana Susanna Susannah Susanne Sushil Sushma Susie Susilo Suzanne Suzy Svein Sven Sverre
        Svetlana Svitlana Swati Sybil Sylvain Sylvester Sylvia Sylvie Szymon Tabatha Tabitha Tadashi Tadhg Taha Taher Takahiro
        Takako Takao Takashi Takeo Takeshi Takuya Talal Talia Tallulah Tamar Tamara Tamer Tamika Tamim Tammy Tamra Tamsin Tania
        Tanisha Tanja Tanvir Tanya Tara Taras Tarcísio Tarek Tariq Tarja Taro Tarun Taryn Tasha Tatiana Tatjana Tatsuya Tawfik
        Taylor Tayyip Ted Tedros Teddy Tejashwi Tendai Teodor Teodoro Teófilo Terence Teresa Terje Tero Terrance Terrell Terrence Terri
        Terry Tess Tessa Tetsuya Thabo Thad Thaddeus Thaksin Thalia Thandi Thandiwe Thea Thelma Themba Théo Theo Theodor Theodore
        Theresa Therese Thérèse Thiago Thibault Thibaut Thierry Thijs Thilo Thomas Thora Thorsten Thulani Thuli Thurman Tia Tiago
        Tiana Tibor Tiffany Tihomir Tilda Tilly Tim Timo Timothée Timothy Timur Tina Tito Tiziano Tjeerd Tobias Tobin Toby Todd
        Tom Tomas Tomás Tomasz Tomislav Tommaso Tommy Tomohiro Tomoko Toni Tony Tonya Toomas Torben Torbjørn Torsten Toru
        Toshihiro Toshio Tova Tracy Traian Travis Trent Trevor Trey Tricia Trina Trine Trish Trisha Tristan Trond Troy Trudy Truls
        Trygve Tsitsi Tsutomu Tucker Tulsi Tunde Ty Tyler Tyree Tyrell Tyrone Tzachi Tzipi Uche Uddhav Udo Ugo Uhuru Ulf Ulises
        Ulla Ulrich Ulrike Ultan Uma Umar Umberto Una Unai Ursula Usain Usama Uschi Usha Usman Ute Uwe Vaclav Vadim Vadym Valarie
        Valdis Valentin Valentín Valentina Valeria Valerie Valérie Valeriy Valery Valeska Vance Vandana Vanessa Varun Vasil Vasile
        Vasilis Vasily Vasundhara Vasyl Vaughan Vaughn Veit Velma Venetia Venkat Vera Verity Vern Verna Vernon Veronica Verónica
        Veronika Véronique Veselin Viacheslav Vicente Vicki Vickie Vicky Victoire Victor Víctor Victoria Vidar Vidya Viggo Vijay
        Vikas Vikram Viktor Viktoria Vilma Vinay Vince Vincent Vincenzo Vineet Vinicius Vinod Violet Violeta Violetta Viorica
        Vipin Virat Virgil Virgilio Virginia Virginie Vishal Vishnu Vitali Vitalii Vitaly Vito Vítor Vittoria Vittorio Viv Vivek
        Vivian Vivien Vivienne Vjosa Vlad Vladimir Vladislav Vladyslav Vojislav Volker Volodymyr Vyacheslav Wade Wael Wahyu Waleed
        Walid Wallace Wally Walter Walther Wanda Wangari Wanjiku Wanjiru Waqar Warren Wasim Wayan Wayne Wendell Wendy Werner Wes
        Wesley Whitney Wiebke Wieslaw Wilbur Wilf Wilfred Wilfredo Wilfried Wilhelm Wilhelmina Willa Willard Willem William Willie
        Willy Wilma Wim Winifred Winnie Winston Wissam Witold Wlodzimierz Wojciech Wole Wolfgang Woodrow Wouter Wyatt Xabi Xander
        Xanthe Xavier Xiaoling Ximena Xiomara Yaakov Yadira Yael Yahya Yair Yana Yann Yannick Yanti Yaron Yaroslav Yash Yashwant
        Yasin Yasir Yasmin Yasmine Yasser Yasuhiro Yasuo Yaw Yehor Yelena Yemi Yesenia Yetunde Yevgenia Yevgeny Yevhen Yiannis
        Yingluck Yisrael Yitzhak Yngve Yoav Yogesh Yogi Yoichi Yoko Yolanda Yonatan Yosef Yoshihide Yoshiki Yoshiko Yossi Yosuke
        Younes Younis Yousef Youssef Yoweri Ysabel Yuichi Yuji Yuka Yuki Yukiko Yukio Yulia Yuliya Yumi Yuri Yuriko Yuriy Yusra
        Yusuf Yusuke Yuta Yutaka Yuto Yuval Yves Yvette Yvonne Zac Zach Zachary Zack Zackary Zadie Zaheer Zahid Zahra Zaid Zainab
        Zakaria Zaki Zakir Zane Zanele Zara Zaynab Zbigniew Zdenek Zdravko Zeev Zeinab Zeke Zelda Zeljko Željko Zena Zhanna Ziad
        Zlatan Zlatko Zodwa Zoe Zofia Zohra Zoltan Zora Zoran Zsolt Zsuzsanna Zubair Zulema Zulfikar Zurab Zuzana Łukasz
        """;

    /// <summary>Family names that stand before the given name, in Korean, Chinese and Vietnamese.</summary>
    public const string FamilyFirst = """
        Kim Park Lee Choi Choe Jung Kang Cho Yoon Yun Jang Lim Ri Pak Hwang Xi Hu Jiang Deng Mao Zhou Wang Zhang Liu Chen
        Yang Zhao Huang Wu Xu Sun Ma Zhu Lin Guo Luo Liang Nguyen Tran Pham Hoang Phan Vu Dang Bui Ngo Roh Moon Ban Tsai
        Cheng Tang Tan Feng Zheng Xie Cao Peng Zeng Xiao Tian Yuan Ren Shen Fang Yao Liao Qin Qian Cai Gao Shin Bae Kwon Seo Jeon
        Ryu Heo Duong Trinh Dinh Huynh Li Lu Jia Ding Wei Xia Zhong Ye Dong Fu Shi Shao Meng Bai Cui Kong Gong Hou Hao Lei Ouyang
        Qiu Qiao Qu Wen Xiong Xue Yin Zhuang Zou Song
        """;
}
