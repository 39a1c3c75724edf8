namespace SeedGen.Extraction.Actors.Words;

/// <summary>Common given names, of people in the news of many countries, whoever bears them.</summary>
internal static class FirstNames
{
    /// <summary>
    /// The names. "Faith", "Hope" and "Ruby" are words, too, and begin other names ("Ruby Princess"): who is called so is known by
    /// what else stands there.
    /// </summary>
    public const string Known = """
        Aaliyah Aarav Aaron Abbas Abby Abdallah Abdel Abdelaziz Abdelfattah Abdelhamid Abdelilah Abdelkader Abdellatif
        Abdelmadjid Abdelrahman Abdessalam Abdifatah Abdikadir Abdirahman Abdirizak Abdou Abdoul Abdoulaye Abdourahmane
        Abdul Abdulaziz Abdulkadir Abdulla Abdullah Abdullahi Abdulrahman Abdurrahman Abeba Abebe Abedi Abel Abena Abha
        Abhijit Abhishek Abhisit Abid Abigail Abiy Abner Abraham Abram Achieng Achim Achraf Ada Adaeze Adam Adama Adan
        Adaobi Adebayo Adeel Adel Adela Adele Adeline Adem Adham Adil Aditi Aditya Adlai Adnan Adolf Adolfo Adolph Adrian
        Adriana Adriano Adrien Adrienne Adwoa Afeef Afonso Afroza Afua Afzal Agatha Agathe Agathon Agnes Agneta Agnetha
        Agnieszka Agus Agustin Agustín Agustina Ahlam Ahmad Ahmadou Ahmed Ahmet Aibek Aidan Aidar Aiden Aigul Aiko Ailbhe
        Aileen Ailsa Aine Áine Aisha Aishwarya Aisling Aissata Aissatou Aisultan Ajay Ajit Ajmal Akaki Akash Akbar Akemi
        Akezhan Akhil Akhilesh Akhmed Akihiko Akiko Akin Akinwumi Akinyi Akira Akosua Akram Akshay Akua Alaa Alaeddin Alain
        Alaksandar Alan Alana Alasdair Alassane Alastair Alban Albert Alberto Albie Albina Albulena Alden Aldo Aldous Alec
        Aled Aleh Alejandra Alejandro Aleksandar Aleksander Aleksandr Aleksandra Aleksandras Aleksandre Aleksandrs Aleksei
        Aleksi Ales Aleš Alessandra Alessandro Alessia Alessio Alex Alexander Alexandra Alexandre Alexandrina Alexandros
        Alexandru Alexei Alexey Alexis Alf Alfie Alfonsina Alfonso Alfred Alfredo Alhassan Ali Aliaksandr Aliaksandra
        Aliaksei Alibek Alice Alicia Alihan Alija Alikhan Aliko Alim Alina Aliona Aliou Alisher Alison Alistair Aliya Aljoša
        Alka Allan Allen Allie Allison Alma Almaz Almazbek Almir Alonso Alonzo Alphonse Altaf Althea Alton Altynbek Alun
        Alvaro Álvaro Alvin Alvise Alwaleed Alyaksandr Alymbek Alyssa Amadou Amaka Amal Amalia Amancio Amanda Amani
        Amanullah Amara Amarachi Amarjit Amedeo Amela Amelia Amelie Amélie Amer Américo Amin Amina Aminata Amine Aminu Amir
        Amira Amirkhan Amit Amitabh Ammar Ammon Amol Amos Amparo Amr Amrita Amru Amrullah Amy Ana Anabel Anabela Anais Anaïs
        Anand Ananya Anar Anas Anass Anastasia Anastasiia Anastasios Anastasiya Anatole Anatoli Anatolii Anatoliy Anatoly
        Anders Andie Andjela Andre André Andrea Andreas Andrei Andrej Andres Andrés Andrew Andrey Andriana Andrii Andris
        Andrius Andriy Andronik Andrzej Andy Aneta Aneurin Ange Ángel Angela Angelica Angelina Angelique Angelo Angelos
        Angharad Angie Angus Anibal Aníbal Anies Anika Anil Anirudh Anis Anisa Anita Anja Anjali Anke Ankit Ann Anna Annabel
        Annabelle Annalena Annalisa Annamaria Annastacia Annastasia Anne Annegret Anneke Anneli Anneliese Annelise Annette
        Annie Annika Ansel Anselm Anson Antanas Ante Anthony Antoine Antoinette Anton Antonella Antonia Antonin Antonio
        António Antônio Antonis Antony Antti Anup Anupam Anuradha Anurag Anutin Anvar Anwar Anwarul Anwen Anzhelika Aoibhinn
        Aoife Aparna Apolline Apostolos Araceli Arantxa Arash Aravind Araz Archana Archibald Archie Arda Ardeshir Aref
        Aretha Ari Ariana Arianit Arianna Ariel Arif Aristide Arjan Arjen Arjun Arkadi Arkadiusz Arkadiy Arkady Arlen Arlene
        Arman Armand Armando Armelle Armen Armin Armindo Arnaldo Arnau Arnaud Arne Arnold Arnoldas Arnulf Aroha Arrigo Arron
        Arsen Arsene Arsène Arsenii Arseniy Arseny Arsenyi Artem Arthur Artiom Artis Arto Artur Arturo Artyom Arun Aruna
        Arvind Arvydas Aryan Aryeh Asaad Asad Asamoah Asbjorn Aseel Asel Asghar Asha Ashish Ashlee Ashleigh Ashley Ashok
        Ashot Ashraf Ashwin Ashwini Asif Askar Aslan Aslanbek Asma Assaf Assefa Assumpta Astrid Asuka Atal Atanas Ataullah
        Atieno Atif Atifete Atiku Atsushi Attila Atul Aubrey Audrey Audrius Augusto Aung Aurelia Aurelie Aurélie Aurelien
        Aurélien Aurelio Austan Ava Avdeep Avery Avetik Avi Avigdor Avinash Avril Avtandil Awa Awad Axel Ayad Ayanna Ayaz
        Aydin Ayesha Ayhan Aylin Ayman Ayodele Ayse Ayşe Ayumi Azamat Azat Azhar Aziz Azizah Azizullah Azmi Azra Azucena
        Babacar Babajide Babak Babar Babatunde Babrak Badr Bahram Bailey Bakary Bakhtiyar Bakyt Balazs Balázs Baldev
        Baltasar Balwinder Bambang Bamidele Bandula Baptiste Barack Baraka Barb Barbara Bárbara Barbra Barham Baris Barış
        Barnaby Barney Barry Bart Bartlomiej Bartłomiej Bartosz Basem Bashar Bashir Basil Basir Basma Bassam Bastian Bastien
        Basuki Batyr Baurzhan Bayram Beate Beatrice Beatrix Beatriz Beau Becca Becky Behnam Behrouz Behzad Beka Bekim Bekir
        Béla Belen Belén Belinda Belkacem Bella Ben Benard Benazir Benedek Benedict Bénédicte Benedita Bengt Beniamin
        Benigno Benito Benjamin Benny Benoit Benoît Bente Beppe Berenice Berik Bernadette Bernadine Bernard Bernardo Bernd
        Bernhard Bernice Bernie Bert Berta Bertalan Bertha Bertie Bertil Bertrand Beryl Besim Besnik Bessie Beth Bethan
        Bethany Beto Betsey Betsy Bette Bettina Betty Beulah Beverley Beverly Beyonce Beyoncé Bezalel Bhagwant Bhavna
        Bhupinder Bianca Bibi Bidhya Bidzina Bikram Bilal Bilawal Biljana Bill Billie Billy Bimal Binali Biram Birgit
        Birgitte Bixente Bjarne Bjarni Bjorn Björn Blagoje Blaine Blair Blaise Blake Blanca Blathnaid Bláthnaid Blaž Blerta
        Blodwen Blythe Boaz Bob Bobbi Bobbie Bobby Bobi Bodil Bogdan Bogdana Boguslav Boguslaw Bohdan Bohumil Bohuslav Bojan
        Bola Bolaji Bolanle Bolat Boleslaw Bolesław Bongani Bongbong Bonnie Boris Borislav Borjana Borut Borys Bosko Boško
        Boubacar Boudewijn Bowe Boyko Bozena Bozidar Božidar Brad Braden Bradford Bradley Bram Brandi Brandon Branislav
        Branka Branko Bratislav Breanna Bree Brenda Brendan Brent Bret Brett Brian Briana Brianna Brid Bríd Bridget
        Bridgette Brigid Brigitte Britney Britta Bronagh Bronislav Bronislaw Bronisław Bronwen Bronwyn Brooke Bruce Bruna
        Bruno Bryan Bryce Bryn Bryony Buddy Budi Budiono Bujar Bukayo Bukola Bulent Bülent Burak Burhan Burhanuddin Burkhard
        Burt Busisiwe Byron Caetano Caio Caitlin Caitlyn Caleb Calin Călin Callista Callum Calum Calvin Cameron Camila
        Camilla Camille Camilo Candace Candela Candice Caoimhe Capucine Cara Caridad Carina Carl Carl-Johan Carla Carles
        Carlo Carlos Carlota Carlotta Carlton Carly Carmela Carmen Carol Carole Caroline Carolyn Carrie Carsten Carwyn Caryn
        Carys Casey Cassandra Cassie Catalina Catarina Cate Caterina Cath Cathal Catherine Cathleen Cathy Catriona Cayetana
        Cecelia Cecil Cecile Cécile Cecilia Cecily Cedric Cédric Cees Celeste Celia Celine Céline Celso Cem Cemal Cengiz
        Ceri Cerys Cesar César Cesare Cezary Chaim Chandrababu Chandrika Channing Chantal Chantelle Charlene Charles Charlie
        Charline Charlize Charlotte Chavalit Chebet Cheikh Cheol-su Cherie Cheryl Chetan Chiamaka Chiara Chidi Chidiebere
        Chie Chieko Chika Chimamanda Chinedu Chingiz Chinua Chinwe Chioma Chipo Chitra Chloe Chris Chrissie Chrissy Christa
        Christelle Christian Christiane Christie Christina Christine Christof Christoph Christophe Christopher Christos
        Chrystia Chuan Chuck Chukwuemeka Chukwuma Cian Ciara Ciaran Ciarán Cillian Cindy Cinzia Ciprian Claes Claire Clara
        Clare Clarence Clarice Clarissa Claude Claudette Claudia Claudine Claudio Cláudio Claus Clay Clémence Clement
        Clementine Cleo Clifford Clint Clive Codruta Codruța Cody Coinneach Colby Cole Colette Colin Colleen Colm Colum
        Conall Conceição Concepcion Conchita Condoleezza Connie Connor Conor Constance Constantin Constanza Constanze
        Consuelo Cora Coralie Corazon Cordelia Corentin Corey Corinne Cormac Cornelia Corneliu Cornelius Corrado Cory Cosimo
        Cosmin Cosmo Costas Courteney Courtney Craig Crispin Cristian Cristiana Cristiano Cristina Cristobal Cristóbal Csaba
        Curt Curtis Cynthia Cyprian Cyril Cyrille Cyrus Czeslaw Czesław Daan Dafydd Dagmar Daichi Daisuke Daisy Daithi
        Dáithí Dalai Dalal Dale Dalia Dalibor Daliborka Damdin Damian Damien Damilola Damir Damjan Damon Dan Dana Danail
        Danica Daniel Daniela Danielle Daniil Danijel Danil Danilo Dannel Danny Dante Danuta Danylo Daoud Daphne Darcey
        Daria Dariga Dario Darío Darius Dariush Dariusz Darko Darla Darlene Darnell Darragh Darrell Darren Darryl Darya
        Daryl Daudi Daulet Dave Davi David Davide Davina Davit Davor Davron Dawid Dawood Dayo Dean Deandre Deanna Deb Debbie
        Débora Deborah Debra Debretsion Declan Deepa Deepak Deepika Deirdre Deja Dejan Delbert Delia Della Delores Delphine
        Delyth Demba Demetrius Demi Denes Denis Denisa Denise Deniz Dennis Denny Denys Denzel Derek Dermot Derrick Dervla
        Desanka Desiree Desislava Desmond Despina Desta Detlef Deval Devendra Devika Devin Dewayne Dewi Dharmendra Dhruv
        Diana Diane Dianne Diarmuid Dick Didier Diego Dieter Dietmar Dietrich Dikembe Dilip Dilma Dilwyn Dimitar Dimitri
        Dimitrij Dimitrios Dimitris Dina Dinah Dinara Dinesh Dinko Dino Dionisio Dirk Divya Djamel Djordje Dmitri Dmitrii
        Dmitriy Dmitry Dmytro Dobrica Doku Dolly Dolores Domagoj Domenico Domingos Dominic Dominick Dominika Dominique
        Domitien Don Donal Dónal Donald Donatas Donatella Donna Donncha Donnie Donny Donovan Dora Doreen Dorian Dorin Doris
        Dorota Dorothea Dorothy Doru Dottie Doug Dougal Dougie Douglas Dragan Dragana Draginja Dragoljub Dragoslav Drazen
        Dražen Drew Dries Dritan Duane Duarte Dubravka Dumitru Duncan Dunja Durga Dusan Dušan Dusko Duško Dustin Dwayne
        Dwight Dwyane Dylan Dylann Džemal Eamon Éamon Eamonn Éamonn Earl Ebba Ebele Eberhard Ebrahim Ebru Eckhard Ed Edda
        Eddie Edeltraud Edgar Edgardo Edgars Edie Edin Edita Edith Edmond Edmund Edmundo Edna Edoardo Edouard Édouard Edson
        Eduard Eduarda Eduardo Eduards Edward Edwin Edwina Effie Efraim Efrain Efraín Efthimios Efua Egemen Egidijus Egils
        Egon Egor Ehud Eibhear Eigil Eiji Eileen Eilidh Einar Eirian Eirik Eirlys Eitan Eithne Eivind Ekaterina Ekin
        Ekkehard Eko Ekrem Eladio Elaina Elaine Elbert Eldar Eldor Eleanor Eleanora Elena Eleni Eleonora Elfyn Elguja Elham
        Eli Elias Eliav Eliezer Elif Elijah Elin Elina Elinor Eliot Elisa Elisabeth Elisabetta Elise Eliud Eliza Elizabeth
        Elke Ella Ellen Ellie Elliot Elliott Elmar Elmer Elnur Elodie Élodie Eloise Elon Eloy Elsa Elsie Elspeth Elton
        Eluned Elvin Elvira Elvis Elyas Elzbieta Elżbieta Emad Emanuel Emanuela Emanuele Emeka Emeline Emer Emi Emiko Emil
        Emile Emilia Emiliano Emilie Émilie Emilija Emilio Emiliya Emily Emin Emine Emlyn Emma Emmanuel Emmanuelle Emmeline
        Emmerson Emmet Emmett Emomali Emre Emrys Encarnacion Enda Endre Enes Enid Enkhbold Enrico Enrique Enver Enzo Eoghan
        Eoin Ercan Erdal Erdem Eric Éric Erica Erich Erick Erik Erika Erin Erkan Erkin Erlan Erland Erling Ermal Ermias
        Ernest Ernesta Ernestine Ernesto Ernie Ernst Errol Ersin Ertugrul Ervin Erwin Erzsébet Esad Esmaeil Esmail Esme
        Esmeralda Espen Essam Esteban Estela Estella Estelle Esther Eszter Ethan Ethel Etibar Etienne Étienne Etsuko Etta
        Ettore Euan Eugene Eugenia Eugenie Eugenio Eulalia Eunice Eusebio Eva Evan Evangeline Evangelos Evariste Evaristo
        Eve Evelyn Everett Evgeni Evgenia Evgenii Evgeniy Evgeny Evhen Evie Evo Ewa Ewald Ewan Ewen Eyad Eyimofe Ezekiel
        Ezequiel Ezgi Ezra Ezzat Fabian Fabien Fabienne Fabio Fábio Fabiola Fabrice Fabrizio Facundo Fadel Fadi Fadil Fahad
        Fahd Fahmi Faisal Faiz Faiza Fajar Fakhri Fanny Farah Farai Farhad Farhan Farhat Farid Farida Faris Farooq Farouk
        Farrah Faruk Farukh Farzana Fatema Faten Fathi Fatih Fatima Fátima Fatma Fatmir Fatos Fatou Fatoumata Faustin
        Faustina Fawad Fawzi Faye Fayez Fayyaz Fazal Fazlur Federica Federico Felicia Felicity Feliks Felipe Felix Félix
        Femi Femke Feodor Feras Ferdi Ferdinand Ferenc Fergal Fergus Ferhat Fermin Fermín Fernanda Fernando Feroz Ferruccio
        Festus Fethullah Fevzi Ffion Fiachra Fidel Fikile Fikret Filip Filipa Filipe Filippo Finbar Finbarr Finlay Finley
        Finn Finola Fintan Fiodor Fiona Fionnuala Fiorella Firas Firdaus Flavia Flavio Flávio Fleur Flora Florence Florent
        Florian Florin Floyd Foday Folake Fouad Fran Frances Francesca Francesco Francine Francis Francisca Francisco Franck
        Franco Francois François Françoise Frank Frankie Frans Frantisek František Franz Frauke Fred Freda Freddie Freddy
        Frederic Frédéric Frederica Frederick Frederik Fredrik Freja Freya Frida Frieda Friederike Friedrich Frits Fritz
        Frode Fuad Fulgencio Fulvio Fumiko Fumio Funke Fyodor Gabby Gabe Gabor Gábor Gabriel Gabriela Gabriele Gabriella
        Gabrielle Gael Gaël Gaelle Gaëlle Gaetano Gagan Gagik Gail Galina Galyna Gamal Ganbold Ganesh Ganjar Garegin Gareth
        Garrett Garry Garth Gary Gaspar Gaston Gaurav Gauri Gautam Gavin Gayle Gbenga Gearoid Gearóid Gediminas Geert Geeta
        Geir Gela Gemma Gena Genaro Gene Genevieve Geneviève Gennadi Gennadii Gennadiy Gennady Gennaro Gennifer Genti Geoff
        Geoffrey Georg George Georges Georgette Georgi Georgie Georgina Georgios Georgiy Georgy Geraint Gerald Gérald
        Geraldine Gerard Gérard Gerardo Gerben Gerd Gerhard Gerhards Geri Gerlinde Germán Gernot Gerrit Gerry Gershon Gert
        Gertrude Gesine Getachew Gethin Gevorg Geza Géza Gezim Ghada Gharib Ghassan Ghazi Gheorghe Ghislaine Ghulam Giacomo
        Giampiero Gianfranco Gianluca Gianluigi Gianni Gideon Gilad Gilbert Gilberto Gilda Giles Gilles Gillian Gilmar Gina
        Ginny Gino Gintaras Giorgi Giorgia Giorgio Giorgos Giovanni Girish Girma Gisela Gisele Giselle Gita Gitanas Giulia
        Giuliano Giulio Giuseppe Giuseppina Gjorge Gjorgje Gladys Glen Glenda Glenn Glenys Gligor Gloria Glyn Gocha
        Godefroid Godfrey Godswill Gohar Gojko Gokhan Gökhan Golam Goncalo Gonçalo Gonzalo Goodluck Gopal Goran Göran
        Gordana Gordon Gorka Görkem Goro Gotabaya Gottfried Govind Graça Grace Gracie Graciela Grady Graeme Graham Grainne
        Gráinne Grant Graziella Grazyna Grażyna Greg Gregg Gregoire Grégoire Gregor Gregorio Gregory Greig Greta Gretchen
        Gretel Grigol Grigor Grigore Grigori Grigoriy Grigory Griselda Grzegorz Guadalupe Gudrun Guido Guilherme Guillaume
        Guillermo Gulbuddin Guldana Guliz Gulnara Gunilla Gunnar Gunter Günter Gunther Günther Guram Gurbanguly Gurbir
        Gurinder Gurpreet Gürsel Gus Gustav Gustavo Guus Guy Gvantsa Gwede Gwen Gwendolyn Gwenllian Gwilym Gwyn Gwyneth
        Gyanendra Gyorgy György Gyula Haakon Habib Habiba Habibullah Hadeel Hadi Hadiza Hafez Hafiz Hafsa Haidar Haider
        Haile Hailemariam Hailey Hailu Haim Haitham Hakainde Hakan Håkan Hakeem Hakim Hakkı Håkon Hal Haleh Haley Halil
        Halim Halima Halimah Halina Halle Halyna Hamad Hamada Hamdi Hamed Hamid Hamida Hamish Hamza Hana Hanan Hanane Hani
        Hanif Hank Hanna Hannah Hannelore Hannes Hannu Hans Haradin Harald Harbhajan Hardeep Hardik Haris Harish Harjit
        Harlan Harold Haroon Harpreet Harriet Harry Harsha Hartmut Haruhiko Haruka Haruki Harun Haruto Harvey Hasan Hashem
        Hashim Hassan Hassanal Hatem Hatice Hattie Hauwa Hayao Haydar Haydee Haydée Hayden Hayder Hayk Hayley Haytham Hazel
        Hazem Heather Hector Héctor Hedda Hedi Hedrick Hedwig Hefin Heider Heidi Heike Heikki Heiko Heiner Heinrich Heinz
        Heitor Helen Helena Helene Hélène Helga Helge Helle Hellen Helmut Hemant Henadiy Henadzi Hendra Hendrik Henning
        Henri Henrietta Henrik Henrique Henry Henryk Heorhiy Herb Herbert Heriberto Herman Hermann Hermione Hernan Hernán
        Herschel Hershel Herve Hervé Hicham Hideki Hideo Hidetoshi Hifikepunye Hikmet Hilario Hilary Hilda Hilde Hildegard
        Hillary Himanta Hina Hinata Hiram Hirokazu Hiroki Hiroko Hiromi Hiroshi Hisashi Hisham Hishammuddin Hocine Hoda
        Holden Holger Hollis Holly Horace Horacio Horst Hortense Hosni Hosny Hossam Hossein Houari Houda Hovhannes Howard
        Howie Hristijan Hristo Hrvoje Hubert Huda Hugh Hugo Hugues Huguette Hulusi Huma Humaira Humayun Humberto Humphrey
        Humza Husam Huseyin Hüseyin Husni Hussain Hussein Huub Huw Hyun-woo Hywel Iacopo Iago Iain Ian Iarla Ibragim Ibrahim
        İbrahim Ibrahima Ibrahimu Ichiro Ida Idris Idriss Idrissa Iestyn Ieuan Ifan Ifeanyi Ifeoma Iga Ignacio Igor Ihab
        Ihar Ihor Ihsan Ike Ikenna Iker Ikram Ikrema Ilan Ilaria Ildefonso Ilham Ilhan Ilia Iliana Ilie Ilija Ilir Iliya
        Ilja Ilkka Ilko Illia Ilmar Ilmari Ilona Ilse Ilya Ilyas Ilyse Imad Iman Imani Imelda Imogen Imran Imre Imtiaz
        Inácio Inam Indira Indra Ines Inès Inés Inês Inez Inga Inge Ingeborg Ingemar Inger Ingo Ingrid Ingrida Ingvar Íñigo
        Inmaculada Inna Innes Inzamam Ioannis Iolo Iona Ionel Ionut Iorwerth Iosif Iqbal Ira Irakli Irena Irene Irfan Irina
        Iris Irma Irvin Irving Irwin Iryna Isa Isaac Isabel Isabella Isabelle Isaiah Isaias Isamu Isao Isatai Isatou Ishaan
        Isiah Isidora Isidro Ismael Ismail Ismayil Ismet Isobel Issa Issam Issoufou Istvan István Isuf Itamar Iulia Ivan
        Iván Ivana Ivane Ivanka Ivars Ivaylo Iveta Ivica Ivo Ivona Ivor Iwan Iwona Iyad Izabela Izeta Izudin Izzy Jaafar
        Jaak Jaap Jabari Jaber Jacek Jacinda Jacinto Jack Jackie Jacob Jacopo Jacqueline Jacques Jacqui Jada Jadon Jadranka
        Jadwiga Jafar Jagan Jagat Jagdish Jagmeet Jagmohan Jago Jaime Jair Jairam Jairo Jake Jakob Jakov Jakub Jalal Jaleel
        Jalen Jamal Jamar Jamel James Jamie Jamil Jamila Jan Jana Jandira Jane Janelle Janet Janette Janey Janez Janice
        Janie Janina Janine Janis Jānis Jann Jano Janos János Janusz Jared Jari Jarlath Jarmila Jarmo Jaromir Jaroslav
        Jaroslaw Jarosław Jarrod Jarvis Jasim Jasmin Jasmina Jasmine Jasna Jason Jasper Jasprit Jassem Jaswant Javad Javed
        Javid Javier Javiera Jawad Jay Jaya Jayant Jayden Jaylen Jayne Jayson Jean Jean-Claude Jean-François Jean-Jacques
        Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Paul Jean-Pierre Jean-Yves Jeanette Jeanine Jeanne Jeannette Jeannie
        Jeannine Jeb Jed Jędrzej Jeenbek Jeff Jeffery Jeffrey Jeh Jelena Jelle Jemima Jen Jenifer Jenna Jennie Jennifer
        Jenny Jens Jerald Jeremiah Jeremie Jérémie Jeremy Jeri Jermain Jermaine Jeroen Jerome Jérôme Jerrod Jerry Jerzy
        Jesper Jess Jesse Jessica Jessie Jesús Jethro Jevgeni Jez Ji-hoon Jibril Jill Jillian Jim Jimi Jimmie Jimmy Jiri
        Jiří Jiro Jitendra Jitka Jo Joachim Joan Joana JoAnn Joann Joanna JoAnne Joanne Joao João Joaquim Joaquin Joaquín
        Jocelyn Jochen Jodi Jodie Jody Joe Joel Joël Joelle Joerg Joey Johan Johann Johanna Johannes John Johnathan Johnnie
        Johnny Joice Joko Jolanta Jolene Jomo Jon Jonah Jonas Jonathan Jonathon Joni Jonny Jonty Joost Joram Jordana Jordi
        Jorg Jörg Jorge Jorgen Jörgen Joris Jorma Joschka Jose José Josef Josefa Josefina Josep Joseph Josephine Josh Joshua
        Josiah Josiane Josie Josip Josko Joss Jostein Jovan Jovana Jovica Joyce Jozef Józef Juan Juana Juanita Judd Jude
        Judit Judith Judy Juergen Juha Jukka Jules Julia Júlia Julian Julián Juliana Julianna Julianne Julie Julien Juliet
        Julieta Juliette Julio Julius Juma Junaid Junichi Junichiro Junko Jürg Jurgen Jürgen Jurgis Jüri Jurij Jussi Justin
        Justinas Justine Justyna Jusuf Jutta Jyoti Jyotiraditya Jørgen Kabir Kadiatou Kadri Kagiso Kai Kailash Kairat Kais
        Kaitlin Kaitlyn Kaito Kaja Kakha Kalanit Kaleb Kalevi Kalina Kalonzo Kalpana Kamal Kamala Kamau Kamel Kameron Kamil
        Kamila Kamran Kanat Kanybek Kanye Kaori Kapil Kara Karan Kareem Karel Karen Kari Karim Karima Karin Karina Karine
        Karl Karl-Heinz Karla Karlee Karlis Karol Karolina Karolis Károly Karsten Kartik Karyn Karzan Kasey Kashif Kasia
        Kasim Kasım Kaspar Kasper Kassem Kassym Katalin Katarina Katarzyna Kate Katelyn Katerina Kateryna Katharina
        Katharine Katherina Katherine Kathie Kathleen Kathrin Kathryn Kathy Katia Katica Katie Katja Katrin Katrín Katrina
        Katsuhiko Katsuya Katy Kavita Kay Kayla Kaylee Kayleigh Kazem Kazim Kazimierz Kazuhiro Kazuki Kazuko Kazuo Kazuya
        Keanu Keeley Keenan Kees Keiko Keir Keira Keisha Keith Kelechi Kelli Kellie Kelly Kellyanne Kelsey Kelvin Kemal Kemi
        Ken Kenan Kendra Kendrick Kenichi Kenji Kenneth Kenny Kenta Kenzhegali Keri Kermit Kerri Kerrie Kerry Kersti Kerstin
        Kęstutis Ketevan Ketut Kevin Kgalema Khadga Khadija Khadijah Khairy Khaldoon Khaldoun Khaled Khaleda Khalid Khalida
        Khalil Khalilur Khamis Khatia Khatuna Khizr Khurram Khurshid Kiefer Kiera Kieran Kieron Kimberley Kimberly Kimi
        Kimmo Kinga Kip Kipchoge Kiprono Kiptoo Kira Kiran Kiren Kiril Kirill Kirk Kirsten Kirstjen Kirsty Kirti Kiryl
        Kishore Kitty Kiyoshi Kjell Kjetil Klaas Klara Klaus Klemen Knut Kobi Koen Kofi Koichi Koji Kojo Kolinda Komil
        Konrad Konstantin Konstantine Konstantinos Konstantyn Kostadin Kostas Kostiantyn Kostya Kresimir Krešimir Kris
        Krishna Krišjānis Krista Kristalina Kristan Kristen Krister Kristi Kristian Kristijan Kristin Kristina Kristine
        Kristjan Kristy Krisztina Krum Krystal Krystyna Krzysztof Krzysztofa Ksenia Kseniya Kumiko Kunal Kunio Kunle Kurban
        Kurmanbek Kurt Kurtis Kwabena Kwadwo Kwaku Kwame Kwasi Kwesi Kyla Kyle Kylian Kylie Kyoko Kyriakos Kyrsten Kyrylo
        Lachlan Ladi Ladislav Lael Laetitia Laila Lajos Lakhdar Lakisha Lakshmi Lalit Lalita Lalu Lamar Lamberto Lambros
        Lamia Lamine Lana Lance Landon Lanny Lanre Lansana Laquan Lara Larisa Larissa Larry Lars Larysa Lasha Lasse Laszlo
        László Lata Latasha Latif Latifa LaToya Latoya Laura Laure Lauren Laurence Laurent Lauri Laurie Lauryn Lautaro
        Laverne Lavinia Lavrenti Lawrence Layla Léa Leah Leandro LeAnn Leanne Lebogang LeBron Lech Ledina Ledley Lee Leela
        Leif Leigh Leila Lela Leland Len Lena Leni Lenín Lennart Lenny Lenora Leo Leon Léon Leona Leonard Leonardo Leonel
        Leonid Leonidas Leonīds Leonie Leonor Leonora Leonti Leopold Leopoldo Lerato Leroy Lesego Lesia Lesley Leslie Lester
        Lesya Leszek Leticia Letícia Letitia Letizia Lev Levan Levent Levi Lew Lewis Lexi Lia Liam Liana Liaquat Libby Libor
        Lidia Lidija Lidiya Lieke Liesl Lihua Lila Lilia Lilian Liliana Liljana Lillian Lillie Lily Lim Lina Linas Linda
        Lindani Lindiwe Lindsay Lindsey Linnea Linsey Linus Lionel Lisa Lisandro Lisbeth Liubov Liudmila Liv Liviu Liz Liza
        Lizzie Ljiljana Ljubica Ljubiša Ljubo Ljubomir Llew Llewellyn Lloyd Llyr Logan Loic Loïc Lois Lokman Lola Lonnie
        Lora Lorcan Loredana Loren Lorena Lorene Lorenzo Loretta Lori Lorna Lorraine Lotfi Lothar Lotte Lottie Lou Louay
        Louella Louie Louis Louisa Louise Lowell Lowri Luana Lubna Lubomir Ľubomír Lubos Luc Luca Lucas Lucero Lucia Lúcia
        Lucian Luciana Luciano Lucie Lucien Lucila Lucille Lucinda Lucius Lucjan Lucy Ludger Ludmila Ludmilla Ludovic
        Ludovica Ludvik Ludwig Luhut Luigi Luis Luís Luisa Luise Luiz Luiza Luka Lukas Lukáš Lukasz Łukasz Luke Lula Luljeta
        Lungelo Luther Lutz Lydia Lydie Lyle Lyn Lynda Lyndon Lynette Lynn Lynne Lyubomir Lyubov Lyudmila Lyudmyla Maarten
        Mabel Macarena Maciej Mackenzie Macky Maddalena Maddie Maddy Madeleine Madeline Madhav Madhavi Madhuri Mads Mae
        Maelle Maeve Mafalda Magda Magdalena Maggie Magnus Magomed Maha Mahamadou Mahathir Mahbub Mahdi Mahendra Maher
        Mahesh Mahfud Mahinda Mahir Mahmood Mahmoud Mahmud Mahmuda Mahmut Maia Maiia Maike Mair Maire Máire Mairead Mairéad
        Máiréad Mairi Maisie Maite Maithripala Maja Majed Majid Makhmud Maki Makoto Makram Maksim Maksims Maksym Malachi
        Malachy Malak Malala Malalai Malcolm Malek Malgorzata Małgorzata Malia Malik Malika Malinda Malkia Malte Mamadou
        Mamady Mamata Mamie Mamoun Mamuka Manal Mandisa Mandla Mandy Manfred Mangala Mani Manish Manisha Manju Manmohan
        Manny Manohar Manoj Manolis Manolo Manon Mansoor Mansour Mansur Manuchar Manuel Manuela Maqsood Mara Marat Marc
        Marcel Marcela Marcelino Marcella Marcello Marcelo Marcia Marcin Marcio Márcio Marco Marcos Marcus Marcy Mareike
        Marek Margaret Margarida Margarita Margaux Margery Margherita Margie Margo Margot Marguerite Marharyta Maria Mariah
        Mariam Mariama Marian Mariana Marianne Mariano Mariatu Maribel Maricela Maricruz Marie Marieke Mariel Mariella
        Marielle Mariia Marija Marijan Marijana Marijke Mariko Marilena Marilyn Marina Marinus Mario Mário Marion Marisa
        Marisol Marissa Marit Maritza Marius Mariusz Mariya Marjorie Mark Marko Markus Marla Marlene Marlon Marouane Marsha
        Marta Martha Marti Martijn Martin Martín Martina Martine Marty Martynas Marvin Marwa Marwan Mary Mary-Lou Maryam
        Maryana Maryann Maryanne Maryia Maryna Marzena Masahiro Masaki Masako Masao Masaru Masato Masood Masoud Massimo
        Massoud Matej Mateja Mateo Mateus Mateusz Matheus Mathew Mathias Mathieu Mathilde Matías Matija Matilda Matilde
        Matjaž Mats Matt Matteo Matthew Matthias Matthieu Matti Mattia Mattias Mattie Matyas Mátyás Maud Maude Maura Maureen
        Maurice Mauricio Maurizio Mauro Mavis Mavlyuda Max Maxence Maxim Maxime Maximilian Maximiliano Maxine Maxwell Maya
        Mayawati Mayra Mayumi Mazen Mazhar Mazie Mbali Méabh Meena Meera Meg Megan Megawati Meghan Megumi Megyn Mehbooba
        Mehdi Mehmet Mehmood Mehran Mehriban Mehwish Meiling Meirion Mel Melania Melanie Mélanie Meles Melik Melinda Melissa
        Melvin Melvyn Menachem Menna Merab Meral Mercedes Meredith Merete Merfyn Merle Merrick Merve Mervyn Meryem Meryl
        Meseret Mesut Metin Mette Mevlut Mevlüt Mhairi Mia Micaela Micah Michael Michaela Michal Michał Michalis Micheal
        Micheál Mícheál Michel Michela Michele Michèle Michelle Michiel Michiko Mick Mickey Midhat Mieczyslaw Miguel Mihaela
        Mihai Mihail Mihajlo Mihaly Mihály Mika Mikael Mikalai Mikayel Mike Mikel Mikhail Mikhailo Mikhaylo Mikheil Mikis
        Mikkel Mikko Miklos Miklós Mikola Mikuláš Mila Milada Milagros Milana Mildred Milena Miles Milica Milind Milivoje
        Miljenko Milko Millicent Millie Milo Milomir Milorad Milos Miloš Miloslav Milovan Milutin Mimi Mina Mindy Minh
        Minnie Minoru Miodrag Mira Miranda Mircea Mireille Mirek Mirela Mirella Miriam Mirjana Mirko Mirlan Miro Miroslav
        Miroslava Miroslaw Mirosław Miroslawa Mirta Mirza Mirzohid Misaki Mischa Mishal Missy Mitar Mitch Mitchell Mitko
        Mitsuko Mitsuo Mitt Miyuki Mladen Mmusi Mo Moammar Moana Modou Mogens Mohamad Mohamed Mohammad Mohammed Mohamud
        Mohan Mohit Mohsen Mohsin Moira Moise Moisés Mollie Molly Momir Mona Moncef Monica Mónica Monika Monique Montserrat
        Monty Moqtada Morad Morag Mordechai Morgan Morten Morton Moses Moshe Mostafa Mourad Moussa Mpho Mstislav Muammar
        Mugur Muhammad Muhammadu Muhammed Muhammet Muhannad Muharrem Muhyiddin Muiris Mujtaba Mukesh Mukhtar Mukul Mulatu
        Mulayam Mulugeta Mumtaz Munir Munira Muqtada Murad Murat Murdo Muriel Murtaza Musa Musalia Mushtaq Mustafa Mustapa
        Mustapha Muzaffar Mwai Mwangi Myfanwy Myhailo Mykhailo Mykhaylo Mykola Mykolas Mylene Myles Myra Myriam Myrna Myron
        Myroslav Myroslava Myrtle Nabih Nabil Nabila Nacho Nadav Nadeem Nader Nadezhda Nadhim Nadia Nadim Nadine Nadiya
        Naeem Nafisa Naftali Nagesh Naghmeh Naguib Nahid Nahla Naim Naima Najam Najat Najib Najibullah Najla Naledi Nalini
        Namık Namiq Namrata Nancho Nancy Nandan Nandi Nandini Nanette Naoki Naoko Naomi Naoto Narendra Naresh Narges Nargiz
        Nariman Naseem Naser Nasir Nasreen Nasrin Nasser Nat Natalia Natália Natalie Nataliia Nataliya Natalka Natalya
        Natasa Nataša Natasha Nate Nathalie Nathan Nathaniel Natsuki Natwar Naureen Naveed Naveen Navin Navjot Nawaf Nawal
        Nawaz Nayef Nayib Nazanin Nazar Nazia Nazim Nazir Nazlı Neal Nebojsa Nebojša Necmettin Ned Neelam Neera Neeraj Neha
        Neil Nell Nellie Nelson Nemanja Nenad Nerys Nessa Nestor Néstor Nettie Neven Nevena Neville Nevzat Newt Neziha
        Ngaire Ngozi Nguyen Nia Niall Niamh Niaz Nichola Nicholas Nichole Nick Nicki Nicky Niclas Nico Nicola Nicolae
        Nicolas Nicolás Nicole Nicoleta Nicoletta Nicolette Nicolò Nidal Niels Nigel Nigella Nihat Nika Nikhil Nikica Nikita
        Nikki Niklas Niko Nikol Nikola Nikolai Nikolaos Nikolas Nikolaus Nikolay Nikoloz Nikos Nilesh Nils Nina Niranjan
        Nirmala Nisha Nishant Nitin Nitish Nizami Nizar Njeri Njoroge Nkechi Nkosazana Nnamdi Noah Noam Noboru Nobuo Noel
        Noelia Noelle Noemi Noemie Noémie Nokuthula Nola Nolan Nomsa Nomvula Nonhlanhla Noor Nooruddin Nora Norah Norbert
        Noreen Noriko Norma Norman Norodom Nosipho Nour Noura Noureddine Nouri Novak Nuala Nuno Nunzio Nur Nurdin Nurettin
        Nuri Nuria Nurlan Nursultan Nurul Nusrat Nwankwo Nyesom Oana Obafemi Obaid Obinna Ochieng Octavia Octavian Octavio
        Oddvar Odell Odette Odhiambo Odile Ofelia Ofer Ofir Ognjen Oisin Oisín Okan Okechukwu Oksana Oktay Olaf Olamide Olav
        Oldrich Ole Oleg Oleh Oleksander Oleksandr Oleksandra Oleksii Oleksiy Olena Oles Olesya Olexander Olexandr Olga
        Olgierd Olha Oliver Olivér Olivera Olivia Olivier Ollie Olly Olof Olumide Olusegun Oluwaseun Olwen Olzhas Omar Omer
        Ömer Omid Omkar Ondine Ondrej Ondřej Onur Oona Oonagh Ophelia Oprah Oqil Oren Orest Orhan Oriana Orietta Orin Oriol
        Orkhan Orla Órla Orlando Orlin Ornella Orson Orville Osama Osamu Oscar Óscar Oskar Osman Ostap Osvald Osvaldo Oswald
        Otakar Otar Otari Otávio Othman Otieno Otis Otmar Ottavio Ottmar Otto Oumar Ousmane Ovidiu Owain Owen Ozan Ozgur
        Özgür Özlem Paavo Pablo Paco Padma Padraic Pádraic Padraig Pádraig Paetongtarn Paige Pál Palaniappan Palesa Paloma
        Pam Pamela Panagiotis Panfilo Pankaj Panos Pansy Paola Paolo Parisa Parvati Parveen Parvez Parvin Parviz Pascal
        Pascale Paschal Pascual Pasquale Pat Patience Patrice Patricia Patricio Patrick Patrik Patrizia Patryk Patsy Patti
        Patty Paul Paula Paulette Paulina Pauline Paulinus Paulius Paulo Pavao Pavel Pavla Pavle Pavlina Pavlo Pavlos Pawan
        Pawel Paweł Payton Peadar Pece Pedja Pedro Peggy Pekka Pelin Pelle Pencho Penelope Penélope Penny Pepe Percy Perica
        Pernilla Pernille Perrine Perry Pervez Pervin Petar Pete Peter Péter Petr Petra Petras Petre Petro Petronella Petros
        Petru Petter Petteri Petula Peyton Pham Phil Philip Philippa Philippe Phillip Philomena Phoebe Phuc Phuong Phyllis
        Pia Pierluigi Piero Pierre Piers Piet Pieter Pietro Pilar Pinarayi Piotr Pippa Piyush Plamen Polikarp Polina Polly
        Pooja Poonam Portia Poul Prabhat Prabhu Prabowo Pradeep Praful Prakash Pramila Pramod Pranab Pranav Prasad Prashant
        Pratap Pratibha Praveen Pravin Prayut Prayuth Predrag Preet Preeti Prem Premysl Prerna Primitivo Primož Priscilla
        Priti Priya Priyanka Proinsias Prokopis Prudence Przemyslaw Przemysław Puan Puneet Pushpa Putri Qais Qamar Qasem
        Qasim Qassem Queenie Quentin Quincy Quinn Quinton Qusay Rabab Rabah Rabia Rabiul Rachael Rachel Rachelle Rachid
        Radek Radenko Radha Radim Radka Radko Radmila Rado Radoje Radomir Radoslav Radoslaw Radosław Radovan Radu Rae Rafael
        Rafaela Rafal Rafał Rafe Raffaele Raffaella Rafik Rafiq Rafis Raghad Raghav Raghida Raghuram Ragnar Raheem Rahim
        Rahima Rahm Rahmatullah Rahul Raila Raimo Raimonds Raimundas Raimundo Rainer Raisa Raissa Raj Rajan Rajat Rajendra
        Rajesh Rajiv Rajko Rajnath Raju Rakeem Rakesh Ralf Ralph Ramaz Ramazan Ramesh Rami Ramil Ramin Ramiro Ramiz Ramnath
        Ramon Ramón Ramona Ramush Ramzan Ramzi Ranbir Randal Randall Randi Randolph Randy Rania Ranil Ranjan Ranjit Raoul
        Raphael Raphaël Raquel Rashad Rashed Rashid Rashida Rashmi Rasim Rasmus Rastislav Rasul Ratan Ratko Rauf Raul Raúl
        Raushan Ravi Ravinder Rawan Ray Raymond Raymonde Raymundo Raynald Razia Razvan Reba Rebeca Rebecca Rebekah Recep
        Reem Reese Refik Refilwe Reggie Regina Reginald Regis Régis Reham Rehana Rehman Reijo Reiko Reinaldo Reince Reiner
        Reinhard Rekha Relja Remedios Remi Rémi Remigiusz Remus Rémy Rena Renan Renata Renate Renato Renaud Rene René Renee
        Renée Renu Renzo Reşit Resul Retno Reto Reuben Reuven Rex Reynaldo Reza Rezo Rhea Rhett Rhian Rhiannon Rhoda Rhodri
        Rhonda Rhys Riad Ricarda Ričardas Ricardo Riccardo Richard Rick Rickey Ricky Rico Ridley Ridvan Riek Rifaat
        Rigoberto Rika Riley Rimantas Rina Rinat Rishat Rishi Risto Rita Ritu Riyad Riza Rıza Rizal Rizwan Rob Robbie Robby
        Robert Roberta Robertas Roberto Robin Robyn Rocco Roch Rochelle Rocio Rocío Roderich Roderick Rodger Rodney Rodolfo
        Rodrigo Roel Rogelio Roger Rogério Rohan Rohini Rohit Roisin Róisín Rokas Roland Rolando Rolf Romain Roman Román
        Romelu Romeo Romilly Romuald Romy Ron Rona Ronald Ronan Ronda Roni Ronja Ronnie Roosevelt Rory Rosa Rosalba Rosalia
        Rosalie Rosalind Rosalyn Rosamund Rosanna Rosanne Rosaura Roscoe Rose RoseAnn Roseanne Roselyn Roselyne Rosemarie
        Rosemary Rosetta Roshni Rosie Rosita Rosmah Ross Rossella Rostislav Rostyslav Rotimi Rovshan Rowan Rowena Roxana
        Roxanne Roy Roza Ruairi Ruairí Ruaridh Ruben Rubén Rubina Rudiger Rüdiger Rudolf Rudolph Rudy Ruediger Rufino Rufus
        Ruhollah Rui Rukhsana Ruksana Rumen Rumiana Rupert Ruprecht Ruslan Ruslana Russ Russell Rustam Rustem Rustu Rusty
        Ruta Rutger Ruth Ruud Ryan Ryo Ryota Ryszard Ryuichi Ryutaro Rzgar Saad Saadallah Sabahattin Saber Sabina Sabine
        Sabir Sabri Sabrina Sacha Sachiko Sachin Sadako Saddam Sadegh Sadia Sadie Sadık Sadiq Sadyr Saeb Saed Saeed Safet
        Safiya Sahar Sahil Saïd Saif Saima Sajid Sajjad Sakari Sakina Salah Salahuddin Saleh Salif Salih Salim Salima Sallie
        Sally Salma Salman Salome Salva Salvador Salvatore Sam Samantha Samar Sameer Sameh Samer Sami Samia Samih Samina
        Samir Samira Sammy Samuel Samuli Sanan Sandeep Sander Sandhya Sandi Sandor Sándor Sandra Sandrine Sandro Sandy
        Sanela Sangeeta Sani Sania Sanja Sanjana Sanjay Sanjeev Sanjiv Sanna Sanne Santiago Santosh Saoirse Saparmurat Sara
        Sarah Sarfraz Sargis Sarita Sarkis Sarwar Saša Sascha Sasha Saskia Satish Satoko Satoru Satoshi Satya Saul Sauli
        Saulius Saurabh Savita Savo Sayaka Sayed Sayyid Scarlett Scott Scotty Seamus Séamus Sean Seán Sebastian Sebastián
        Sebastião Sebastien Sébastien Seema Ségolène Segun Seid Seiji Sekou Sékou Selahattin Selcuk Selena Selim Selina
        Selma Semih Semyon Sepp Seppo Serafim Seraj Serbay Serdar Seren Serena Serge Sergei Sergej Sergejs Sergey Serghei
        Sergii Sergio Sérgio Sergiu Sergiy Serhat Serhii Serhiy Serik Serkan Serob Seth Seung Seval Sevda Severin Severine
        Séverine Sevil Seydou Seyed Seyi Seymur Seyran Shaban Shabana Shabnam Shaden Shadi Shafiq Shahbaz Shaheen Shahid
        Shahidul Shahnaz Shahram Shahzad Shailene Shaima Shaista Shakeel Shakil Shakir Shakira Shalini Shami Shamil Shamim
        Shamkhan Shamsul Shana Shane Shania Shanice Shankar Shannon Shaquille Sharad Shari Sharif Sharleen Sharmila Sharon
        Shashi Shaukat Shaun Shauna Shavkat Shawkat Shawn Shay Shazia Sheela Sheena Shehbaz Shehu Sheila Shekhar Shelby
        Sheldon Shelia Shelley Shelly Shelton Sherali Shereen Sheri Sherif Sherin Sherri Sherrie Sherrilyn Sherrod Sheryl
        Shigeru Shihab Shilpa Shimon Shinichi Shinji Shinsuke Shintaro Shinzo Shireen Shirin Shirley Shiro Shivani Shivraj
        Shizuka Shlomo Shmuel Shoaib Shobha Shohei Shoichi Shoko Shona Shonda Shota Shreya Shruti Shubman Shuichi Shukri
        Shun Shyam Sian Siân Siarhei Sibel Sibusiso Sibylle Siddharth Sidney Siegfried Sienna Sigitas Sigmar Sigmund Signe
        Sigourney Sigrid Sigrun Sigurd Silas Silke Silvana Silvestre Silvia Silvio Sílvio Silviu Simão Simeon Simon Simona
        Simonas Simone Sinan Sinead Sinéad Sinisa Siniša Siobhan Siobhán Sioned Siphiwe Sipho Sirajul Sirojiddin Siti Siv
        Sixten Siyabonga Sizwe Sjaak Sjoerd Skender Skyler Slaven Slavica Slaviša Slavko Slavoj Slawomir Sławomir Slobodan
        Slobodanka Smail Smaïl Smita Smriti Sneha Snezana Snežana Sofia Sofía Sofiane Sofie Sofiya Sofya Sohail Soheil
        Solange Solene Solomiya Soltan Solveig Somchai Somkiat Sonal Sonia Sonja Sonny Sonya Sooronbay Sophia Sophie Sorcha
        Soren Sorin Soslan Sota Sotiris Souleymane Soumaya Sourav Spencer Spyros Srda Srđa Srđan Srdjan Srettha Srinivas
        Stacey Stacy Staffan Stan Stanimir Stanislas Stanislav Stanislaw Stanisław Stanko Stanley Staša Stavros Stefan
        Štefan Stefania Stefanie Stefano Steffen Steffi Stefka Stelian Stelios Stella Stellan Stepan Stephan Stephane
        Stéphane Stephanie Stephany Stephen Stevan Steve Steven Stevie Stevo Stewart Stig Stijn Stipe Stjepan Stojan Stoyan
        Stoyanka Struan Stu Stuart Sture Suad Suat Subhash Subrahmanyam Sudha Sudhir Sue Suella Suha Suhail Suhayb Suheil
        Sujata Suki Sulaiman Suleiman Suleyman Süleyman Suman Sumaya Sumiko Sumit Sunil Sunita Suraj Surakiart Surayud
        Surayya Suren Surendra Suresh Surik Susan Susana Susanna Susannah Susanne Sushil Sushila Sushma Susie Susilo Susumu
        Suthep Suzana Suzanne Suzette Suzy Svante Svatopluk Svein Sven Sverre Svetislav Svetlana Svetozar Sviatlana
        Sviatoslav Svitlana Svyatoslav Swati Sybil Sybrina Syed Sylke Sylvain Sylvester Sylvia Sylvie Szabolcs Szilard
        Szymon Søren Tabatha Tabitha Tad Tadashi Tadej Tadeusz Tadhg Tafadzwa Taha Taher Tahir Tahira Tahsin Taimuraz Taiwo
        Takahiro Takako Takao Takashi Takeo Takeshi Takuya Talal Talant Talat Talgat Talia Taliesin Tallulah Tamar Tamara
        Tamas Tamás Tamaz Tameka Tamer Tami Tamika Tamila Tamim Tamir Tammy Tamra Tamsin Tanel Tania Tanisha Tanja Tansu
        Tanvi Tanvir Tanya Tara Tarana Taras Tarcísio Tarek Tareq Tarik Tariq Tarja Taro Tarun Taryn Tasha Tatenda Tatiana
        Tatjana Tatsiana Tatsuya Tatum Tatyana Tawadros Tawfik Tayfun Taylor Tayyip Ted Teddy Tedros Teemu Tegan Tegla
        Tegwen Tehmina Teimuraz Tejashwi Telman Telmo Temitope Temur Tendai Teodor Teodora Teodoro Teofil Teófilo Terence
        Teresa Teresinha Teri Terje Tero Terrance Terrell Terrence Terri Terry Tesfaye Tess Tessa Tetiana Tetsuya Tetyana
        Thabo Thad Thaddeus Thaksin Thalia Thandeka Thandi Thandie Thandiwe Thanh Thea Thelma Themba Theo Théo Theodor
        Theodora Theodore Theodoros Theresa Therese Thérèse Thiago Thibault Thibaut Thich Thierry Thijs Thilo Thomas Thora
        Thorsten Thulani Thuli Thurgood Thurman Tia Tiago Tiana Tibor Tiffany Tigist Tigran Tihomir Tilda Tilly Tilman Tim
        Timmy Timo Timofei Timofey Timothée Timothy Timur Tina Tirunesh Tito Titus Tiziana Tiziano Tjeerd Tobey Tobias Tobin
        Toby Todd Todor Tofig Toine Tolga Tom Tomas Tomás Tomáš Tomasz Tomeka Tomislav Tommaso Tommie Tommy Tomo Tomohiro
        Tomoko Tomos Toni Tonny Tony Tonya Toomas Torben Torbjorn Torbjörn Torbjørn Torsten Toru Toshihiko Toshihiro Toshiko
        Toshio Tova Tove Tracey Traci Tracy Traian Tran Travis Trayvon Trent Trevor Trey Tricia Trina Trine Trinh Trish
        Trisha Tristan Troels Trond Troy Trudy Truls Trupti Trygve Tsai Tsakhia Tshepo Tsitsi Tsutomu Tucker Tudur Tugba
        Tulsi Tuncay Tunde Tuomas Turgut Turid Turlough Ty Tyler Tymofiy Tyree Tyrell Tyrone Tzachi Tzipi Uche Uchenna Uday
        Udayanidhi Uddhav Udo Uffe Ugo Ugur Uğur Uhuru Uladzimir Ulf Ulises Ulla Ulrich Ulrika Ulrike Ultan Ulvi Ulysses Uma
        Umar Umaru Umberto Umer Umit Ümit Una Unai Urho Urmas Uros Uroš Ursula Ursule Urszula Usain Usama Uschi Usha Usman
        Ute Utku Uwe Vaclav Václav Vadim Vadims Vadym Vakhtang Valarie Valdis Valentin Valentín Valentina Valentyn Valentyna
        Valeri Valeria Valerie Valérie Valerii Valeriu Valeriy Valeriya Valery Valéry Valeryia Valeska Valters Vance Vandana
        Vanessa Vangelis Vanita Vano Vardan Varun Vasil Vasile Vasili Vasilii Vasilij Vasilis Vasiliy Vasily Vassilis
        Vasudha Vasundhara Vasyl Vasylyna Vaughan Vaughn Vazgen Veena Veikko Veit Velimir Velma Velupillai Venetia Venkaiah
        Venkat Vera Věra Verity Vern Verna Vernon Veronica Verónica Veronika Veronique Véronique Vesela Veselin Veselina
        Vesna Viacheslav Vianney Vicenta Vicente Vicki Vickie Vicky Victoire Victor Víctor Victoria Vidar Vidosav Vidya
        Vigaudas Vigen Viggo Vijay Vikas Vikram Viktar Viktor Viktoras Viktoria Viktoriia Viktorija Viktoriya Viktors
        Vilayat Viliam Vilija Vilius Vilma Vilmos Vinay Vince Vincent Vincenzo Vineet Vinicius Vinod Violet Violeta Violetta
        Violette Viorel Viorica Vipin Virat Virender Virgil Virgilijus Virgilio Virginia Virginie Visar Vishal Vishnu Vitali
        Vitalie Vitalii Vitalij Vitalijs Vitalina Vitaliy Vitaly Vito Vítor Vittoria Vittorio Viv Vivek Vivian Viviana
        Vivien Vivienne Vjekoslav Vjosa Vlad Vlada Vladan Vladas Vladimer Vladimir Vladimír Vladimirs Vladislav Vladislava
        Vlado Vladyslav Vlasta Vlastimil Vlatko Vojislav Vojtech Vojtěch Volha Volkan Volker Volkmar Volodymyr Vsevolod
        Vugar Vuk Vusi Vyacheslav Vytautas Waclaw Wade Wael Waheed Wahid Wahyu Wajid Waldemar Waleed Walid Wallace Wally
        Walt Walter Walther Wambui Wanda Wangari Wanjiku Wanjiru Waqar Warren Waseem Wasim Wayan Wayne Wendell Wendi Wendy
        Werner Wes Wesley Whitney Wiebke Wieslaw Wiesław Wilbert Wilbur Wilf Wilfred Wilfredo Wilfried Wilhelm Wilhelmina
        Willa Willard Willem William Willie Willis Willy Wilma Wim Winfried Winifred Winnie Winona Winston Wissam Witold
        Wladyslaw Władysław Wlodzimierz Włodzimierz Wojciech Wole Wolfgang Woodrow Woody Wouter Wyatt Xabi Xander Xanthe
        Xavi Xavier Xhevahir Xiaoling Ximena Xiomara Yaakov Yadira Yael Yahia Yahya Yair Yakov Yakub Yakup Yalcin Yalçın
        Yana Yanis Yann Yannick Yannis Yanti Yaron Yaroslav Yaroslava Yasar Yaşar Yash Yashar Yashwant Yasin Yasir Yasmeen
        Yasmin Yasmine Yasser Yassin Yassine Yasuhiro Yasuko Yasuo Yauheni Yauheniya Yavuz Yaw Yefim Yegor Yehia Yehor
        Yekaterina Yelena Yelizaveta Yemi Yeremia Yerkin Yerlan Yermek Yesenia Yetunde Yevgeni Yevgenia Yevgenii Yevgeniy
        Yevgeniya Yevgeny Yevhen Yevhenia Yevhenii Yewande Yiannis Yıldız Yilmaz Yingluck Yisrael Yitzhak Ylva Yngve Yoav
        Yogesh Yogi Yohannes Yohji Yoichi Yoko Yolanda Yolande Yonatan Yordan Yordanka Yoriko Yosef Yoshiaki Yoshihide
        Yoshihiro Yoshiki Yoshiko Yoshio Yosri Yossi Yosuke Youcef Younes Younis Yousaf Yousef Yousra Youssef Youssou Yousuf
        Yoweri Ysabel Yui Yuichi Yuji Yuka Yukari Yuki Yukiko Yukio Yuko Yulia Yuliia Yuliya Yumi Yumiko Yunis Yunus Yuri
        Yurii Yuriko Yuriy Yury Yusef Yusra Yusuf Yusuke Yusup Yuta Yutaka Yuto Yuval Yuvraj Yvan Yves Yvette Yvonne Zac
        Zach Zachar Zachary Zack Zackary Zadie Zafar Zafer Zaheer Zahid Zahida Zahra Zaid Zaida Zainab Zaka Zakaria Zakariya
        Zaki Zakir Zakiya Zalmay Zamira Zane Zanele Zara Zarah Zarema Zarifa Žarko Zayed Zaynab Zaza Zbigniew Zbynek Zdenek
        Zdeněk Zdenka Zdravko Zdzislaw Zdzisław Zeca Zeenat Zeev Zehra Zeid Zeinab Zeke Zeki Zelda Zelie Zelimir Zeljka
        Željka Zeljko Željko Zena Zephyr Zeynep Zhanar Zhanna Zhelyu Zia Ziad Ziaul Ziggy Zinaida Zineb Zinedine Zinoviy
        Živko Ziya Ziyad Zizou Zlata Zlatan Zlatko Zodwa Zoe Zoë Zoey Zofia Zohra Zoltan Zoltán Zora Zoran Zorana Zoriana
        Zorica Zornitsa Zoya Zsolt Zsuzsanna Zubaida Zubair Zuhair Zulema Zulfikar Zulfiqar Zurab Zuzana Zvonimir Zygmunt
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
