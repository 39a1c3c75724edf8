namespace SeedGen.Extraction.Actors.Words;

/// <summary>Common given names, of people in the news of many countries, whoever bears them.</summary>
internal static class FirstNames
{
    /// <summary>
    /// The names. "Faith", "Hope" and "Ruby" are words, too, and begin other names ("Ruby Princess"): who is called so is known by
    /// what else stands there.
    /// </summary>
    public const string Known = """
        Aaliyah Aarav Aaron Abbas Abby Abdallah Abdel Abdelaziz Abdelfattah Abdelmadjid Abdul Abdulaziz Abdullah Abdulrahman
        Abeba Abebe Abel Abena Abha Abhijit Abhishek Abid Abigail Abiy Abner Abraham Abram Achieng Achim Ada Adaeze Adam
        Adama Adan Adaobi Adebayo Adel Adela Adele Adeline Adil Aditi Aditya Adlai Adnan Adolf Adolfo Adolph Adrian Adriana
        Adrien Adrienne Adwoa Afonso Afroza Afua Agatha Agathe Agnes Agneta Agnieszka Agus Agustin Agustín Agustina Ahlam
        Ahmad Ahmed Aidan Aiden Aiko Aileen Ailsa Aisha Aisling Aissata Aissatou Ajay Ajit Akash Akbar Akemi Akhil Akhilesh
        Akihiko Akiko Akin Akinwumi Akinyi Akira Akosua Akram Akshay Akua Alaa Alain Alan Alana Alasdair Alassane Alastair
        Alban Albert Alberto Albie Albina Alden Aldo Aldous Alec Aled Alejandra Alejandro Aleksandar Aleksander Aleksandr
        Aleksandra Aleksei Alessandra Alessandro Alessia Alex Alexander Alexandra Alexandre Alexandros Alexandru Alexei
        Alexey Alexis Alf Alfie Alfonsina Alfonso Alfred Alfredo Ali Aliaksandr Alice Alicia Aliko Alina Aliou Alison
        Alistair Alka Allan Allen Allie Allison Alma Almaz Almazbek Alonso Alonzo Alphonse Althea Alton Alvaro Álvaro Alvin
        Alwaleed Alyssa Amadou Amaka Amal Amalia Amancio Amanda Amani Amara Amarachi Amedeo Amelia Amelie Amélie Américo
        Amin Amina Aminata Aminu Amir Amira Amit Amitabh Ammar Ammon Amol Amos Amparo Amrita Amy Ana Anabel Anabela Anais
        Anaïs Anand Ananya Anas Anastasia Anatole Anatoli Anatoly Anders Andie Andre André Andrea Andreas Andrei Andrej
        Andres Andrés Andrew Andrey Andriy Andrzej Andy Ángel Angela Angelica Angelina Angelique Angelo Angharad Angie Angus
        Anibal Aníbal Anies Anika Anil Anirudh Anita Anja Anjali Anke Ankit Ann Anna Annabel Annabelle Annalena Annalisa
        Annamaria Annastacia Anne Annegret Anneke Anneli Anneliese Annelise Annette Annie Annika Ansel Anselm Anson Anthony
        Antoine Antoinette Anton Antonella Antonia Antonin Antonio António Antônio Antonis Antony Anup Anupam Anuradha
        Anurag Anwar Aoife Aparna Apolline Araceli Arantxa Arash Aravind Archana Archibald Archie Aref Ari Ariana Arianna
        Ariel Arif Arjun Arkady Arlen Arlene Armand Armando Armelle Armin Armindo Arnaldo Arnau Arnaud Arne Arnold Arnulf
        Aroha Arron Arsen Arsene Arsène Artem Arthur Artur Arturo Arun Aruna Arvind Aryan Aryeh Asamoah Asbjorn Asha Ashish
        Ashlee Ashleigh Ashley Ashok Ashraf Ashwin Ashwini Asif Asma Assaf Assefa Assumpta Astrid Asuka Atieno Atiku Atsushi
        Atul Aubrey Audrey Augusto Aurelia Aurelie Aurélie Aurélien Aurelio Austan Ava Avery Avi Avigdor Avinash Awa Axel
        Ayanna Ayesha Aylin Ayman Ayodele Ayumi Aziz Azizah Azmi Azra Azucena Babacar Babajide Babar Babatunde Bahram Bailey
        Bakary Baltasar Bambang Bamidele Baptiste Barack Baraka Barb Barbara Bárbara Barnaby Barney Barry Bart Basem Bashar
        Bashir Basil Bassam Bastian Bastien Beate Beatrice Beatrix Beatriz Beau Becca Becky Behrouz Belen Belén Belinda
        Bella Ben Benard Benazir Benedict Bénédicte Benedita Bengt Benigno Benito Benjamin Benny Benoit Benoît Bente Beppe
        Berenice Bernadette Bernadine Bernard Bernardo Bernd Bernhard Bernice Bernie Bert Berta Bertha Bertrand Beryl Bessie
        Beth Bethan Bethany Beto Betsey Betsy Bette Bettina Betty Beulah Beverley Beverly Beyoncé Bezalel Bhavna Bianca
        Bilal Bilawal Bill Billie Billy Bimal Birgit Birgitte Bjarne Bjarni Bjorn Björn Blaine Blair Blaise Blake Blanca
        Bláthnaid Blodwen Boaz Bob Bobbie Bobby Bodil Bogdan Boguslav Boguslaw Bohdan Bojan Bola Bolaji Bolanle Boleslaw
        Bongani Bongbong Bonnie Boris Borislav Boubacar Bowe Boyko Bozena Brad Braden Bradford Bradley Bram Brandi Brandon
        Branislav Branko Breanna Bree Brenda Brendan Brent Bret Brett Brian Briana Brianna Bríd Bridget Bridgette Brigid
        Brigitte Britney Britta Bronagh Bronwen Bronwyn Brooke Bruce Bruna Bruno Bryan Bryce Bryony Buddy Budi Bukayo Bukola
        Burkhard Burt Busisiwe Byron Caetano Caio Caitlin Caitlyn Caleb Callista Callum Calvin Cameron Camila Camilla
        Camille Camilo Candace Candela Candice Caoimhe Capucine Cara Caridad Carina Carl Carl-Johan Carla Carles Carlo
        Carlos Carlota Carlotta Carlton Carly Carmela Carmen Carol Carole Caroline Carolyn Carrie Carsten Carwyn Caryn Carys
        Casey Cassandra Cassie Catalina Catarina Caterina Cath Cathal Catherine Cathleen Cathy Catriona Cayetana Cecelia
        Cecil Cecile Cécile Cecilia Cecily Cedric Cédric Celeste Celia Celine Céline Celso Ceri Cerys Cesar César Cesare
        Cezary Chaim Channing Chantal Chantelle Charlene Charles Charlie Charlotte Chebet Cheikh Cheol-su Cherie Cheryl
        Chetan Chiamaka Chiara Chidi Chidiebere Chie Chieko Chika Chimamanda Chinedu Chinwe Chioma Chipo Chitra Chloe Chris
        Chrissy Christa Christelle Christian Christiane Christie Christina Christine Christof Christoph Christophe
        Christopher Chrystia Chuck Chukwuma Ciara Ciaran Ciarán Cillian Cindy Cinzia Claire Clara Clare Clarence Clarice
        Clarissa Claude Claudette Claudia Claudine Claudio Cláudio Claus Clay Clémence Clement Clementine Cleo Clifford
        Clint Clive Cody Colby Cole Colette Colin Colleen Colm Colum Conall Conceição Concepcion Condoleezza Connie Connor
        Conor Constance Constanza Constanze Consuelo Cora Coralie Corazon Cordelia Corentin Corey Corinne Cormac Cornelia
        Cornelius Corrado Cory Cosimo Cosmo Courtney Craig Crispin Cristian Cristiana Cristiano Cristina Cristobal Cristóbal
        Curt Curtis Cynthia Cyprian Cyril Cyrille Cyrus Daan Dafydd Dagmar Daichi Daisuke Daisy Daithi Dáithí Dalai Dalal
        Dale Dalia Damian Damien Damilola Damon Dan Dana Danica Daniel Daniela Danielle Daniil Danilo Dannel Danny Dante
        Danuta Daoud Daphne Daria Dario Darío Darius Dariush Darko Darla Darlene Darnell Darragh Darrell Darren Darryl Darya
        Daryl Daudi Dave Davi David Davide Davina Davor Dawood Dayo Dean Deandre Deanna Deb Debbie Débora Deborah Debra
        Declan Deepa Deepak Deepika Deirdre Deja Dejan Delbert Delia Della Delores Delphine Demba Demetrius Denis Denisa
        Denise Dennis Denny Denys Denzel Derek Derrick Dervla Desanka Desiree Desmond Desta Detlef Deval Devika Devin
        Dewayne Dewi Dharmendra Dhruv Diana Diane Dianne Diarmuid Dick Didier Diego Dieter Dietmar Dietrich Dikembe
        Dilip Dilma Dilwyn Dimitar Dimitri Dimitris Dina Dinah Dinesh Dionisio Dirk Divya Dmitri Dmitriy Dmitry Dmytro Dolly
        Dolores Domenico Domingos Dominic Dominick Dominika Dominique Don Donal Donald Donatella Donna Donncha Donnie Donny
        Donovan Dora Doreen Dorian Dorin Doris Dorota Dorothea Dorothy Dottie Doug Dougal Douglas Dragan Dragana Drazen Drew
        Dries Duane Duarte Dubravka Duncan Durga Dusan Dušan Dustin Dwayne Dwight Dwyane Dylan Dylann Eamon Éamon
        Earl Ebba Ebele Eberhard Ebrahim Eckhard Ed Edda Eddie Edeltraud Edgar Edgardo Edie Edith Edmond Edmund Edmundo Edna
        Edoardo Edouard Édouard Edson Eduard Eduarda Eduardo Edward Edwin Edwina Effie Efrain Efraín Efua Egon Ehud Eigil
        Eiji Eileen Eilidh Einar Eirik Eirlys Eitan Eithne Eivind Ekaterina Ekin Eko Ekrem Eladio Elaina Elaine Elbert
        Eleanor Eleanora Elena Eleni Eleonora Elham Eli Elias Elif Elijah Elin Elinor Eliot Elisa Elisabeth Elisabetta Elise
        Eliud Eliza Elizabeth Elke Ella Ellen Ellie Elliot Elliott Elmar Elmer Elodie Élodie Eloise Elon Eloy Elsa Elsie
        Elspeth Elton Eluned Elvin Elvira Elvis Elzbieta Emanuel Emanuela Emanuele Emeka Emeline Emer Emi Emiko Emil Emilia
        Emiliano Emilie Emilija Emilio Emily Emin Emma Emmanuel Emmanuelle Emmeline Emmerson Emmet Emmett Emomali Emre Emrys
        Encarnacion Enid Enrico Enrique Enver Enzo Eoghan Eoin Eric Éric Erica Erich Erick Erik Erika Erin Erland Erling
        Ernest Ernestine Ernesto Ernie Ernst Errol Ertugrul Ervin Erwin Esmail Esme Esmeralda Espen Esteban Estela Estella
        Estelle Esther Eszter Ethan Ethel Etienne Étienne Etsuko Etta Ettore Euan Eugene Eugenia Eugenie Eugenio Eulalia
        Eunice Eusebio Eva Evan Evangeline Evangelos Evaristo Eve Evelyn Everett Evgeny Evie Evo Ewa Ewald Ewan Eyad Ezekiel
        Ezequiel Ezra Fabian Fabien Fabienne Fabio Fábio Fabiola Fabrice Fabrizio Facundo Fadi Fahad Fahd Faisal Fajar Fanny
        Farah Farai Farhad Farhan Farid Farida Farooq Farouk Farrah Faruk Fatema Faten Fathi Fatih Fatima Fátima Fatma Fatou
        Fatoumata Fawad Faye Fayez Federica Federico Felicia Felicity Felipe Felix Félix Femi Femke Feras Ferdinand Fergal
        Fergus Fermin Fermín Fernanda Fernando Feroz Ferruccio Festus Fethullah Ffion Fidel Fikile Filip Filipa Filipe
        Filippo Finbar Finlay Finley Finn Fintan Fiona Fionnuala Fiorella Flavia Flavio Flávio Fleur Flora Florence Florent
        Florian Florin Floyd Foday Folake Fran Frances Francesca Francesco Francine Francis Francisca Francisco Franck
        Franco Francois François Françoise Frank Frankie Franz Frauke Fred Freda Freddie Freddy Frederic Frédéric Frederica
        Frederick Frederik Fredrik Freja Freya Frida Frieda Friederike Friedrich Frits Fritz Frode Fuad Fulgencio Fulvio
        Fumiko Fumio Funke Gabby Gabe Gabor Gábor Gabriel Gabriela Gabriele Gabriella Gabrielle Gaël Gaelle Gaëlle Gaetano
        Gail Galina Ganesh Ganjar Gareth Garrett Garry Garth Gary Gaston Gaurav Gauri Gautam Gavin Gayle Gbenga Geert Geeta
        Geir Gemma Gena Genaro Gene Genevieve Geneviève Gennady Gennaro Gennifer Geoff Geoffrey Georg George Georges
        Georgette Georgi Georgie Georgina Georgios Gerald Gérald Geraldine Gerard Gérard Gerardo Gerben Gerd Gerhard
        Gerlinde Germán Gerrit Gerry Gershon Gert Gertrude Gesine Getachew Gethin Ghada Ghassan Ghazi Gheorghe Ghislaine
        Ghulam Giacomo Giampiero Gianfranco Gianluca Gianni Gideon Gilad Gilbert Gilberto Gilda Giles Gilles Gillian Gilmar
        Gina Ginny Gino Giorgia Giorgio Giorgos Giovanni Girish Girma Gisela Gisele Giselle Gita Gitanas Giulia Giuliano
        Giulio Giuseppe Giuseppina Gladys Glen Glenda Glenn Glenys Gloria Godfrey Goncalo Gonçalo Gonzalo Goodluck Gopal
        Goran Gordana Gordon Gorka Goro Gotabaya Gottfried Govind Graça Grace Gracie Graciela Grady Graeme Graham Grainne
        Gráinne Grant Graziella Grazyna Greg Gregg Gregoire Grégoire Gregor Gregorio Gregory Greta Gretchen Gretel Grigory
        Griselda Grzegorz Guadalupe Gudrun Guido Guilherme Guillaume Guillermo Gunilla Gunnar Gunter Günter Gunther Günther
        Gurbanguly Gurpreet Gus Gustav Gustavo Guy Gwen Gwendolyn Gwilym Gwyn Gwyneth György Haakon Habib Habiba Hadeel Hadi
        Hadiza Hafsa Haider Haile Hailey Hailu Hakainde Hakan Håkan Hakeem Håkon Hal Haleh Haley Halima Halina Hamid Hamida
        Hamish Hamza Hana Hanan Hani Hanif Hank Hanna Hannah Hannelore Hannes Hans Harald Hardik Harish Harjit Harlan Harold
        Haroon Harpreet Harriet Harry Hartmut Haruhiko Haruka Haruki Haruto Harvey Hassan Hatem Hattie Hauwa Haydee Haydée
        Hayden Hayley Haytham Hazel Heather Hector Héctor Hedda Hedrick Hedwig Heidi Heike Heikki Heiko Heiner Heinrich
        Heinz Heitor Helen Helena Helene Hélène Helga Helge Helle Hellen Helmut Hemant Hendra Hendrik Henning Henri
        Henrietta Henrik Henrique Henry Herb Herbert Heriberto Herman Hermann Hermione Hernan Hernán Herschel Hershel Herve
        Hervé Hicham Hideki Hideo Hilario Hilary Hilda Hilde Hildegard Hillary Hina Hinata Hiram Hirokazu Hiroki Hiroko
        Hiromi Hiroshi Hisashi Hisham Hoda Holden Holger Hollis Holly Horace Horacio Horst Hortense Hosni Hossam Hossein
        Howard Howie Hristo Hubert Huda Hugh Hugo Hugues Huguette Huma Humaira Humayun Humberto Humphrey Humza Hussein Huw
        Hyun-woo Hywel Iacopo Iago Iain Ian Ibrahim Ibrahima Ichiro Ida Idris Idrissa Iestyn Ieuan Ifan Ifeanyi Ifeoma Iga
        Ignacio Igor Ihab Ike Ikenna Iker Ilan Ilaria Ildefonso Ilham Ilhan Ilie Ilija Ilona Ilse Ilya Ilyse Imad Iman Imani
        Imelda Imogen Imran Imtiaz Inácio Indira Indra Ines Inès Inés Inês Inez Inga Inge Ingeborg Inger Ingo Ingrid Ingrida
        Ingvar Inmaculada Ioannis Iolo Iona Ionut Iqbal Ira Irakli Irene Irfan Irina Iris Irma Irvin Irving Irwin Isaac
        Isabel Isabella Isabelle Isaiah Isamu Isatou Ishaan Isiah Isidora Isidro Ismael Ismail Isobel Issa Issoufou István
        Itamar Iulia Ivan Iván Ivana Ivanka Iveta Ivica Ivo Ivor Iwan Iwona Iyad Izzy Jabari Jaber Jacek Jacinda Jacinto
        Jack Jackie Jacob Jacopo Jacqueline Jacques Jacqui Jada Jadon Jadwiga Jagdish Jagmeet Jago Jaime Jair Jairam Jairo
        Jake Jakob Jakub Jalal Jaleel Jalen Jamal Jamar James Jamie Jamil Jamila Jan Jana Jandira Jane Janelle Janet Janette
        Janey Janice Janie Janina Janine Jann Janusz Jared Jari Jarmila Jaroslav Jaroslaw Jarosław Jarrod Jarvis Jasmin
        Jasmina Jasmine Jasna Jason Jasper Jasprit Jaswant Javad Javed Javid Javier Javiera Jawad Jay Jaya Jayant Jayden
        Jaylen Jayne Jayson Jean Jean-Claude Jean-François Jean-Jacques Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Paul
        Jean-Pierre Jean-Yves Jeanette Jeanine Jeanne Jeannette Jeannie Jeannine Jeb Jed Jeff Jeffery Jeffrey Jeh Jelena
        Jemima Jen Jenifer Jenna Jennie Jennifer Jenny Jens Jerald Jeremiah Jeremy Jeri Jermaine Jeroen Jerome Jérôme Jerrod
        Jerry Jerzy Jesper Jess Jesse Jessica Jessie Jesús Jethro Ji-hoon Jibril Jill Jillian Jim Jimmie Jimmy Jiri Jiří
        Jiro Jitendra Jitka Jo Joachim Joan Joana JoAnn Joann Joanna JoAnne Joanne Joao João Joaquim Joaquin Joaquín Jocelyn
        Jochen Jodi Jodie Jody Joe Joel Joël Joelle Joerg Joey Johan Johann Johanna Johannes John Johnathan Johnnie Johnny
        Joko Jolene Jomo Jon Jonah Jonas Jonathan Jonathon Joni Jonty Joost Jordana Jordi Jorg Jörg Jorge Jorgen Jørgen
        Joris Jose José Josef Josefa Josefina Joseph Josephine Josh Joshua Josiah Josiane Josie Josip Josko Jostein Jovan
        Jovana Joyce Jozef Józef Juan Juana Juanita Judd Jude Judit Judith Judy Juha Jules Julia Júlia Julian Julián Juliana
        Julianna Julianne Julie Julien Juliet Julieta Juliette Julio Julius Juma Junaid Junichi Junichiro Junko Jürg Jurgen
        Jürgen Jüri Jussi Justin Justine Justyna Jutta Jyoti Kabir Kadiatou Kagiso Kai Kailash Kais Kaitlin Kaitlyn Kaito
        Kaja Kaleb Kalpana Kamal Kamala Kamau Kameron Kamil Kamila Kamran Kanye Kaori Kapil Kara Karan Kareem Karel Karen
        Kari Karim Karima Karin Karina Karl Karl-Heinz Karla Karlee Karolina Karolis Karsten Kartik Karyn Kasey Kashif Kasia
        Kaspar Kasper Kassem Kassym Katalin Katarina Katarzyna Kate Katelyn Katerina Kateryna Katharina Katharine Katherina
        Katherine Kathie Kathleen Kathrin Kathryn Kathy Katia Katie Katja Katrin Katrín Katrina Katsuhiko Katsuya Katy
        Kavita Kay Kayla Kaylee Kayleigh Kazem Kazimierz Kazuhiro Kazuki Kazuko Kazuo Kazuya Keeley Keenan Kees Keiko Keir
        Keisha Keith Kelechi Kelli Kellie Kelly Kellyanne Kelsey Kelvin Kemal Kemi Ken Kendra Kendrick Kenichi Kenji
        Kenneth Kenny Kenta Keri Kermit Kerri Kerrie Kerry Kersti Kerstin Ketut Kevin Khadija Khadijah Khaldoun Khaled
        Khaleda Khalid Khalida Khizr Kiera Kieran Kieron Kimberley Kimberly Kimmo Kinga Kip Kipchoge Kiprono Kiptoo Kiran
        Kiril Kirill Kirk Kirsten Kirstjen Kirsty Kirti Kishore Kitty Kiyoshi Kjell Kjetil Klaas Klara Klaus Knut Koen Kofi
        Koichi Koji Kojo Konrad Konstantin Kostas Kris Krishna Krišjānis Krista Kristan Kristen Kristi Kristian Kristin
        Kristina Kristine Kristjan Kristy Krystal Krystyna Krzysztof Ksenia Kumiko Kunal Kunle Kurt Kurtis Kwabena Kwadwo
        Kwaku Kwame Kwasi Kwesi Kyla Kyle Kylian Kylie Kyoko Kyriakos Kyrsten Lachlan Ladi Ladislav Lael Laetitia Lakisha
        Lakshmi Lalit Lalita Lalu Lamar Lamia Lamine Lana Lance Landon Lanny Lanre Laquan Lara Larissa Larry Lars Lasse Lata
        Latasha Latifa LaToya Latoya Laura Laure Lauren Laurence Laurent Laurie Lautaro Laverne Lavinia Lawrence Layla Léa
        Leah Leandro Leanne Lebogang LeBron Lech Lee Leela Leif Leigh Leila Lela Leland Len Lena Leni Lenín Lennart Lenny
        Lenora Leo Leon Léon Leona Leonard Leonardo Leonel Leonid Leonie Leonor Leonora Leopold Leopoldo Lerato Leroy Lesego
        Lesley Leslie Lester Leszek Leticia Letícia Letitia Letizia Levan Levent Levi Lew Lewis Lexi Lia Liam Liana Liaquat
        Libby Libor Lidia Lidija Lieke Liesl Lihua Lila Lilia Lilian Liliana Lillian Lillie Lily Lina Linda Lindani Lindiwe
        Lindsay Lindsey Linnea Linsey Linus Lionel Lisa Lisandro Lisbeth Liz Liza Lizzie Ljiljana Ljubica Lloyd Logan Loic
        Loïc Lois Lola Lonnie Lora Loredana Loren Lorena Lorene Lorenzo Loretta Lori Lorna Lorraine Lothar Lotte Lottie Lou
        Louella Louie Louis Louisa Louise Lowell Lowri Luana Lubna Lubomir Lubos Luc Luca Lucas Lucero Lucia Lúcia Lucian
        Luciana Luciano Lucie Lucien Lucila Lucille Lucinda Lucius Lucjan Lucy Ludger Ludmila Ludmilla Ludovic Ludovica
        Ludwig Luigi Luis Luís Luisa Luise Luiz Luiza Lukas Lukasz Luke Lungelo Luther Lutz Lydia Lydie Lyle Lyn Lynda
        Lyndon Lynette Lynn Lynne Lyudmila Maarten Mabel Macarena Maciej Mackenzie Macky Maddalena Maddie Maddy Madeleine
        Madeline Madhav Madhuri Mads Mae Maelle Maeve Mafalda Magda Magdalena Maggie Magnus Maha Mahamadou Mahathir Mahdi
        Maher Mahesh Mahinda Mahmood Mahmoud Mahmud Mahmuda Maike Mairead Mairéad Mairi Maisie Maite Maja Majed Majid Maki
        Makoto Maksim Maksym Malachi Malak Malala Malcolm Malgorzata Malia Malik Malinda Malkia Malte Mamadou Mamata Mamie
        Manal Mandisa Mandla Mandy Manfred Manish Manisha Manju Manmohan Manny Manohar Manoj Manolo Manon Mansour Manuel
        Manuela Mara Marc Marcel Marcela Marcelino Marcella Marcello Marcelo Marcia Marcin Márcio Marco Marcos Marcus Marcy
        Mareike Marek Margaret Margarida Margarita Margaux Margery Margherita Margie Margo Margot Marguerite Maria Mariah
        Mariam Mariama Marian Mariana Marianne Mariano Mariatu Maribel Maricela Maricruz Marie Marieke Mariel Mariella
        Marielle Marija Marijana Marijke Mariko Marilena Marilyn Marina Mario Mário Marion Marisa Marisol Marissa Marit
        Maritza Marius Mariusz Mariya Marjorie Mark Marko Markus Marla Marlene Marlon Marsha Marta Martha Marti Martijn
        Martin Martín Martina Martine Marty Marvin Marwa Mary Mary-Lou Maryam Maryann Maryanne Marzena Masahiro Masaki
        Masako Masao Masaru Masato Masood Masoud Massimo Matej Mateo Mateus Mateusz Matheus Mathew Mathias Mathieu Mathilde
        Matías Matija Matilda Matilde Matt Matteo Matthew Matthias Matthieu Mattia Mattias Mattie Maud Maude Maura Maureen
        Maurice Mauricio Maurizio Mauro Mavis Max Maxence Maxim Maxime Maximilian Maximiliano Maxine Maxwell Maya Mayawati
        Mayra Mayumi Mazen Mazie Małgorzata Mbali Méabh Meena Meera Meg Megan Megawati Meghan Megumi Megyn Mehbooba Mehdi
        Mehmet Mehmood Mehwish Meiling Meirion Mel Melania Melanie Mélanie Melinda Melissa Melvin Melvyn Menachem Mercedes
        Meredith Merete Merle Merrick Mervyn Meryem Meryl Meseret Mette Mhairi Mia Micaela Micah Michael Michaela Michal
        Micheal Micheál Michel Michela Michele Michèle Michelle Michiko Mick Mickey Miguel Mihai Mihajlo Mika Mikael Mikalai
        Mike Mikel Mikhail Mikheil Mikkel Mikko Milagros Mildred Milena Miles Milica Milind Miljenko Millicent Millie Milo
        Milorad Milos Miloš Mimi Mina Mindy Minh Minnie Minoru Miodrag Mira Miranda Mircea Mireille Mirella Miriam Mirjana
        Mirko Miroslav Miroslawa Mirta Misaki Mitch Mitchell Mitsuko Mitt Miyuki Mladen Mo Moana Modou Mogens Mohamad
        Mohamed Mohammad Mohammed Mohan Mohit Mohsen Mohsin Moira Moisés Mollie Molly Momir Mona Moncef Monica Mónica Monika
        Monique Montserrat Monty Morag Mordechai Morgan Morten Morton Moses Moshe Mostafa Moussa Mpho Muammar Muhammad
        Muhammadu Muhammed Muhyiddin Mujtaba Mukesh Mukhtar Mukul Mulugeta Mumtaz Munir Murat Murdo Muriel Murtaza Musa
        Mushtaq Mustafa Mwai Mwangi Myfanwy Mykola Mylene Myles Myra Myriam Myrna Myron Myrtle Nabil Nadav Nadeem Nader
        Nadhim Nadia Nadim Nadine Naeem Nafisa Naftali Nagesh Naguib Nahla Naim Naima Najam Najib Najla Naledi Nalini
        Namrata Nancy Nandi Nandini Nanette Naoki Naoko Naomi Naoto Narendra Naresh Naseem Naser Nasir Nasreen Nasrin Nasser
        Nat Natalia Natália Natalie Natasa Natasha Nate Nathalie Nathan Nathaniel Natsuki Naureen Naveed Naveen Navin Nawal
        Nawaz Nayib Nazanin Nazia Neal Nebojsa Ned Neelam Neera Neeraj Neha Neil Nell Nellie Nelson Nenad Nerys Nessa Néstor
        Nettie Nevena Neville Newt Ngaire Ngozi Nia Niall Niamh Nichola Nicholas Nichole Nick Nicki Nicky Nico Nicola
        Nicolas Nicolás Nicole Nicoletta Nicolette Nicolò Nidal Niels Nigel Nigella Nikhil Nikita Nikki Niklas Niko Nikol
        Nikola Nikolai Nikolaos Nikolaus Nikolay Nikos Nilesh Nils Nina Niranjan Nirmala Nisha Nishant Nitin Nitish Nizar
        Njeri Njoroge Nkechi Nkosazana Nnamdi Noah Noam Noboru Nobuo Noel Noelia Noelle Noemi Noemie Noémie Nokuthula Nola
        Nolan Nomsa Nomvula Nonhlanhla Noor Nora Norbert Noreen Noriko Norma Norman Nosipho Nour Noura Nouri Novak
        Nuala Nuno Nunzio Nur Nuria Nursultan Nurul Nusrat Obinna Ochieng Octavia Octavio Oddvar Odell Odette Odhiambo Odile
        Ofelia Ofer Ofir Ognjen Oisin Oisín Okechukwu Oksana Olaf Olamide Olav Oldrich Ole Oleg Oleh Oleksandr Oleksii
        Oleksiy Olena Olga Olha Oliver Olivia Olivier Ollie Olumide Olusegun Oluwaseun Olwen Omar Omer Ondine Ondrej Oona
        Oonagh Ophelia Oprah Oren Orhan Oriana Orietta Orin Orla Orlando Ornella Orson Orville Osama Osamu Oscar Óscar Osman
        Osvald Osvaldo Oswald Otakar Otávio Othman Otieno Otis Ottavio Ottmar Otto Oumar Ousmane Ovidiu Owen Pablo Padma
        Padraig Pádraig Paetongtarn Paige Palesa Paloma Pam Pamela Panagiotis Pankaj Pansy Paola Paolo Parvati Parveen
        Parvez Pascal Pascale Paschal Pascual Pasquale Pat Patience Patrice Patricia Patricio Patrick Patrik Patrizia Patryk
        Patsy Patti Patty Paul Paula Paulette Paulina Pauline Paulo Pavel Pavla Pavlo Pawan Pawel Paweł Payton Peadar Pedro
        Peggy Pekka Pelle Penelope Penny Pepe Percy Pernille Perrine Perry Pervez Petar Pete Peter Péter Petr Petra Petro
        Petronella Petru Petteri Petula Peyton Phil Philip Philippa Philippe Phillip Philomena Phoebe Phyllis Pia Pierluigi
        Piero Pierre Piers Piet Pieter Pietro Pilar Pinarayi Piotr Pippa Piyush Plamen Polly Pooja Poonam Portia Poul
        Prabhat Prabhu Prabowo Pradeep Prakash Pramila Pramod Pranab Pranav Prasad Prashant Pratap Pratibha Praveen Pravin
        Prayut Prayuth Predrag Preet Preeti Premysl Prerna Primitivo Priscilla Priti Priya Priyanka Prudence Przemyslaw Puan
        Puneet Pushpa Putri Qais Qasim Qassem Queenie Quentin Quincy Quinn Quinton Rabab Rabia Rachael Rachel Rachelle Radek
        Radha Radim Radka Radmila Radoslav Radosław Radovan Radu Rae Rafael Rafaela Rafal Rafe Raffaele Raffaella Rafik
        Rafiq Raghav Raghuram Ragnar Raheem Rahim Rahm Rahul Raila Raimundo Rainer Raisa Raissa Raj Rajan Rajat Rajendra
        Rajesh Rajiv Rajnath Raju Rakeem Rakesh Ralf Ralph Ramesh Rami Ramiro Ramon Ramón Ramona Ramzan Ramzi Randal Randall
        Randi Randolph Randy Rania Ranil Ranjan Ranjit Raoul Raphael Raphaël Raquel Rashad Rashid Rashida Rashmi Rasmus
        Rastislav Ratko Raul Raúl Ravi Ravinder Ray Raymond Raymonde Raymundo Razia Reba Rebeca Rebecca Rebekah Recep Reem
        Reese Refilwe Reggie Regina Reginald Regis Régis Rehana Rehman Reiko Reinaldo Reince Reiner Reinhard Rekha Remedios
        Rémi Rémy Rena Renan Renata Renate Renato Renaud Rene René Renee Renu Renzo Reto Reuben Reuven Rex Reynaldo Reza
        Rhea Rhett Rhian Rhiannon Rhoda Rhodri Rhonda Rhys Riad Ricarda Ricardo Riccardo Richard Rick Rickey Ricky Rico
        Rigoberto Rika Riley Rina Rinat Rishi Rita Ritu Riyad Rizal Rizwan Rob Robbie Robby Robert Roberta Roberto Robin
        Robyn Rocco Rochelle Rocio Rocío Roderick Rodger Rodney Rodolfo Rodrigo Roel Rogelio Roger Rogério Rohan Rohini
        Rohit Roisin Róisín Roland Rolando Rolf Romain Roman Román Romelu Romeo Romilly Romy Ron Rona Ronald Ronan Ronda
        Roni Ronja Ronnie Roosevelt Rory Rosa Rosalba Rosalia Rosalie Rosalind Rosalyn Rosamund Rosanna Rosanne Rosaura
        Roscoe Rose RoseAnn Roseanne Roselyn Roselyne Rosemarie Rosemary Rosetta Roshni Rosie Rosita Ross Rossella Rotimi
        Rowan Rowena Roxana Roxanne Roy Ruairi Ruairí Ruaridh Ruben Rubén Rubina Rudolf Rudolph Rudy Rufino Rufus Ruhollah
        Rui Rukhsana Ruksana Rupert Ruprecht Ruslan Russ Russell Rustam Rusty Ruta Rutger Ruth Ruud Ryan Ryo Ryota Ryszard
        Ryuichi Saad Sabina Sabine Sabrina Sacha Sachiko Sachin Saddam Sadia Sadie Sadiq Saeb Saeed Sahil Saif Saima Sajid
        Sajjad Salah Saleh Salif Salim Sallie Sally Salma Salman Salvador Salvatore Sam Samantha Sameer Samia Samina Samir
        Samira Sammy Samuel Sandeep Sander Sandhya Sandi Sándor Sandra Sandrine Sandro Sandy Sangeeta Sani Sanja Sanjana
        Sanjay Sanjeev Sanjiv Sanna Sanne Santiago Santosh Saoirse Sara Sarah Sarfraz Sarita Sarwar Sascha Sasha Saskia
        Satish Satoko Satoru Satoshi Satya Saul Sauli Saulius Saurabh Savita Sayaka Sayed Scarlett Scott Scotty Seamus
        Séamus Sean Seán Sebastian Sebastián Sebastião Sebastien Sébastien Seema Ségolène Segun Seiji Sekou Selahattin
        Selena Selim Selina Selma Seren Serena Serge Sergei Sergey Sergio Sérgio Serhii Serhiy Seth Seung Severine Séverine
        Seydou Seyi Shabana Shabnam Shadi Shafiq Shahbaz Shaheen Shahid Shahnaz Shailene Shaista Shakeel Shakira Shalini
        Shamim Shana Shane Shania Shanice Shankar Shannon Shaquille Sharad Shari Sharif Sharmila Sharon Shashi Shaun Shauna
        Shavkat Shawn Shazia Sheela Sheena Shehbaz Shehu Sheila Shelby Sheldon Shelia Shelley Shelly Shelton Sheri Sherri
        Sherrie Sherrilyn Sherrod Sheryl Shigeru Shilpa Shimon Shinichi Shinji Shinzo Shireen Shirin Shirley Shiro Shivani
        Shivraj Shizuka Shlomo Shmuel Shobha Shohei Shoko Shona Shonda Shota Shreya Shruti Shubman Shuichi Shun Shyam Sian
        Siân Sibusiso Sibylle Siddharth Sidney Siegfried Sigmar Sigmund Signe Sigrid Sigrun Sigurd Silas Silke Silvana
        Silvestre Silvia Silvio Sílvio Simão Simon Simona Simone Sinead Sinéad Siobhan Siobhán Sioned Siphiwe Sipho Siti Siv
        Sixten Siyabonga Sizwe Sjoerd Skyler Slavica Slavko Slobodan Smita Smriti Sneha Snezana Sofia Sofía Sofie Sohail
        Soheil Solange Solene Solveig Somchai Sonal Sonia Sonja Sonny Sonya Sophia Sophie Sorcha Soren Søren Sorin Sota
        Souleymane Sourav Spencer Spyros Srdjan Srettha Srinivas Stacey Stacy Staffan Stan Stanislav Stanislaw Stanley
        Stavros Stefan Stefania Stefanie Stefano Steffen Stelios Stella Stepan Stephan Stephane Stéphane Stephanie Stephany
        Stephen Steve Steven Stevie Stewart Stig Stjepan Struan Stu Stuart Sture Subhash Sudha Sudhir Sue Suella Suhail
        Sujata Suki Sulaiman Suleyman Suman Sumaya Sumiko Sumit Sunil Sunita Suraj Surendra Suresh Susan Susana Susanna
        Susannah Susanne Sushil Sushila Sushma Susie Susilo Susumu Suzanne Suzette Suzy Svein Sven Sverre Svetislav Svetlana
        Svitlana Swati Sybil Sybrina Sylke Sylvain Sylvester Sylvia Sylvie Szymon Tabatha Tabitha Tad Tadashi Tadeusz Tadhg
        Tafadzwa Taha Taher Tahir Tahira Taiwo Takahiro Takako Takao Takashi Takeo Takeshi Takuya Talal Talat Talia Tallulah
        Tamar Tamara Tameka Tamer Tami Tamika Tamim Tamir Tammy Tamra Tamsin Tania Tanisha Tanja Tanvi Tanvir Tanya Tara
        Taras Tarcísio Tarek Tariq Tarja Taro Tarun Taryn Tasha Tatenda Tatiana Tatjana Tatsuya Tawfik Taylor Tayyip Ted
        Teddy Tedros Tegan Tehmina Tejashwi Telmo Temitope Tendai Teodor Teodoro Teofil Teófilo Terence Teresa Teresinha
        Teri Terje Tero Terrance Terrell Terrence Terri Terry Tesfaye Tess Tessa Tetsuya Thabo Thad Thaddeus Thaksin Thalia
        Thandeka Thandi Thandiwe Thea Thelma Themba Theo Théo Theodor Theodora Theodore Theresa Therese Thérèse Thiago
        Thibault Thibaut Thierry Thijs Thilo Thomas Thora Thorsten Thulani Thuli Thurgood Thurman Tia Tiago Tiana Tibor
        Tiffany Tigist Tihomir Tilda Tilly Tilman Tim Timmy Timo Timothée Timothy Timur Tina Tirunesh Tito Tiziana Tiziano
        Tjeerd Tobias Tobin Toby Todd Tom Tomas Tomás Tomasz Tomeka Tomislav Tommaso Tommie Tommy Tomohiro Tomoko Toni Tony
        Tonya Toomas Torben Torbjorn Torbjørn Torsten Toru Toshihiro Toshiko Toshio Tova Tove Tracey Traci Tracy Traian
        Travis Trayvon Trent Trevor Trey Tricia Trina Trine Trish Trisha Tristan Troels Trond Troy Trudy Truls Trupti Trygve
        Tshepo Tsitsi Tsutomu Tucker Tulsi Tunde Turid Ty Tyler Tyree Tyrell Tyrone Tzachi Tzipi Uche Uchenna Uday Uddhav
        Udo Uffe Ugo Uhuru Ulf Ulises Ulla Ulrich Ulrike Ultan Ulysses Uma Umar Umberto Una Unai Ursula Ursule Urszula Usain
        Usama Uschi Usha Usman Ute Uwe Vaclav Václav Vadim Vadym Valarie Valdis Valentin Valentín Valentina Valeria Valerie
        Valérie Valeriy Valery Valeska Vance Vandana Vanessa Vanita Varun Vasil Vasile Vasilis Vasily Vasudha Vasundhara
        Vasyl Vaughan Vaughn Veena Veit Velma Venetia Venkat Vera Verity Vern Verna Vernon Veronica Verónica Veronika
        Veronique Véronique Vesela Veselin Vesna Viacheslav Vianney Vicenta Vicente Vicki Vickie Vicky Victoire Victor
        Víctor Victoria Vidar Vidya Viggo Vijay Vikas Vikram Viktor Viktoria Vilma Vinay Vince Vincent Vincenzo Vineet
        Vinicius Vinod Violet Violeta Violetta Violette Viorica Vipin Virat Virgil Virgilio Virginia Virginie Vishal Vishnu
        Vitali Vitalii Vitaly Vito Vítor Vittoria Vittorio Viv Vivek Vivian Viviana Vivien Vivienne Vjosa Vlad Vladan
        Vladimir Vladislav Vlado Vladyslav Vlasta Vojislav Vojtech Volker Volkmar Volodymyr Vuk Vusi Vyacheslav Waclaw Wade
        Wael Waheed Wahyu Waldemar Waleed Walid Wallace Wally Walt Walter Walther Wambui Wanda Wangari Wanjiku Wanjiru Waqar
        Warren Wasim Wayan Wayne Wendell Wendi Wendy Werner Wes Wesley Whitney Wiebke Wieslaw Wilbert Wilbur Wilf Wilfred
        Wilfredo Wilfried Wilhelm Wilhelmina Willa Willard Willem William Willie Willis Willy Wilma Wim Winfried Winifred
        Winnie Winston Wissam Witold Wladyslaw Wlodzimierz Wojciech Wole Wolfgang Woodrow Wouter Wyatt Xabi Xander Xanthe
        Xavier Xiaoling Ximena Xiomara Yaakov Yadira Yael Yahya Yair Yana Yann Yannick Yanti Yaron Yaroslav Yash Yashwant
        Yasin Yasir Yasmeen Yasmin Yasmine Yasser Yasuhiro Yasuko Yasuo Yaw Yehor Yelena Yemi Yesenia Yetunde Yevgenia
        Yevgeny Yevhen Yewande Yiannis Yingluck Yisrael Yitzhak Ylva Yngve Yoav Yogesh Yogi Yohannes Yoichi Yoko Yolanda
        Yolande Yonatan Yosef Yoshihide Yoshiki Yoshiko Yoshio Yossi Yosuke Younes Younis Yousaf Yousef Youssef Yoweri
        Ysabel Yui Yuichi Yuji Yuka Yukari Yuki Yukiko Yukio Yuko Yulia Yuliya Yumi Yumiko Yuri Yuriko Yuriy Yusra Yusuf
        Yusuke Yuta Yutaka Yuto Yuval Yves Yvette Yvonne Zac Zach Zachary Zack Zackary Zadie Zafar Zaheer Zahid Zahida Zahra
        Zaid Zainab Zakaria Zaki Zakir Zane Zanele Zara Zaynab Zbigniew Zdenek Zdenka Zdravko Zeenat Zeev Zeinab Zeke Zelda
        Zelie Zelimir Zeljko Željko Zena Zephyr Zeynep Zhanna Ziad Zlata Zlatan Zlatko Zodwa Zoe Zoey Zofia Zohra Zoltan
        Zora Zoran Zorica Zoya Zsolt Zsuzsanna Zubaida Zubair Zulema Zulfikar Zurab Zuzana Zvonimir Zygmunt Łukasz
        Abedi Adriano Agnetha Ahmet Ailbhe Aine Aishwarya Ales Alessio Aleš Alun Amr Anwen Aoibhinn Apostolos Aretha Arjan
        Arjen Arrigo Arto Askar Atal Aurelien Avril Ayad Aydin Bakhtiyar Balazs Balázs Barbra Bertie Beyonce Bixente Blathnaid
        Blythe Bobbi Bohumil Bohuslav Boudewijn Brid Bryn Bulent Béla Bülent Calin Calum Cate Cees Cengiz Charline Charlize
        Chinua Chrissie Christos Chuan Chukwuemeka Cian Claes Coinneach Conchita Constantin Corneliu Cosmin Costas Courteney
        Csaba Czeslaw Călin Darcey Delyth Demi Denes Deniz Dermot Dimitrios Dino Dougie Dražen Dumitru Dusko Dónal Eamonn
        Eibhear Eirian Ekkehard Elfyn Emile Emlyn Enda Erdal Erkan Ersin Evgeni Ewen Eyimofe Ferenc Ferhat Fiachra Finbarr
        Finola Fouad Frans Frantisek František Gael Gearoid Gearóid Georgy Geraint Geri Gernot Geza Gianluigi Glyn Gokhan
        Greig Gurinder Guus Gwenllian Gyorgy Gyula Géza Gökhan Göran Hafez Halil Halle Hannu Harbhajan Harsha Hasan Hayao
        Hazem Hefin Hidetoshi Huseyin Huub Hüseyin Iarla Ilkka Imre Ingemar Innes Inzamam Iorwerth Isao Istvan Jaap Jagmohan
        Janez Janos Jarlath Jarmo Jaromir Jelle Jeremie Jermain Jez Jimi Jonny Jorma Joschka Josep Joss Juergen Jukka János
        Jérémie Jörgen Kakha Karol Keanu Keira Kiefer Kimi Konstantinos Krister Kunio Lajos Lakhdar Lamberto Lambros Lansana
        Laszlo Lauri Lauryn LeAnn Ledley Liv Liviu Ljubo Llew Llewellyn Llyr Lorcan Luka Lula László Mahendra Mair Maire
        Malachy Mani Manolis Marat Marcio Marinus Marwan Mats Matti Meles Menna Merfyn Mesut Metin Michiel Mieczyslaw Mihaly
        Miklos Miklós Mirek Miroslaw Mischa Missy Mitsuo Moammar Mugur Muiris Muqtada Máire Máiréad Mícheál Nacho Nandan
        Natwar Navjot Necmettin Nestor Niclas Nicolae Nihat Norah Norodom Nuri Nwankwo Obafemi Octavian Okan Olly Olof Ondřej
        Oriol Oskar Otmar Owain Ozgur Paavo Paco Padraic Palaniappan Paulinus Pavlos Penélope Pernilla Petros Praful Proinsias
        Pádraic Qusay Radko Radoslaw Raimo Ranbir Ratan Raynald Razvan Reijo Remi Renée Ridley Risto Rudiger Ruediger Rustu
        Ryutaro Rüdiger Sabri Sadako Sami Sandor Sania Saša Selcuk Sepp Seppo Serkan Shami Sharleen Shaukat Shay Shekhar
        Shinsuke Shintaro Shoaib Shoichi Sienna Sigourney Sinisa Siniša Sjaak Slaven Slawomir Sotiris Stanisław Steffi Stelian
        Stellan Stijn Stipe Surakiart Svante Svatopluk Svetozar Szilard Süleyman Taliesin Tarik Tatum Tatyana Teemu Tegla
        Tegwen Thandie Theodoros Titus Tobey Toine Tolga Tomos Tomáš Tonny Torbjörn Toshihiko Tudur Tuncay Tuomas Turgut
        Turlough Ulrika Urho Valeriu Valéry Vangelis Vassilis Veikko Viorel Virender Vladimír Vlastimil Věra Winona Woody Xavi
        Yannis Yasar Yaşar Yegor Yilmaz Yohji Yoriko Yoshiaki Yoshihiro Yousuf Yury Yuvraj Yvan Zayed Zbynek Zdeněk Zdzislaw
        Zeca Ziggy Zinedine Zizou Zoltán Zoë Áine Éamonn Émilie Íñigo Órla Ömer Ümit İbrahim
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
