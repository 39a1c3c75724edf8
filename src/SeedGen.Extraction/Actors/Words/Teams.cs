namespace SeedGen.Extraction.Actors.Words;

/// <summary>
/// Sports clubs that texts name without introduction, written as <see cref="Bodies"/> are. Clubs whose short name is a word, an
/// animal or a place, too ("Heat", "Cubs"), have the full one alone.
/// </summary>
internal static class Teams
{
    /// <summary>The clubs of the best-known leagues.</summary>
    public const string Known = """
        Atlanta Hawks
        Boston Celtics, Celtics
        Brooklyn Nets
        Charlotte Hornets
        Chicago Bulls
        Cleveland Cavaliers, Cavs
        Dallas Mavericks
        Denver Nuggets
        Detroit Pistons
        Golden State Warriors
        Houston Rockets
        Indiana Pacers
        Los Angeles Clippers
        Los Angeles Lakers, Lakers
        Memphis Grizzlies
        Miami Heat
        Milwaukee Bucks
        Minnesota Timberwolves
        New Orleans Pelicans
        New York Knicks, Knicks
        Oklahoma City Thunder
        Orlando Magic
        Philadelphia 76ers, 76ers
        Phoenix Suns
        Portland Trail Blazers
        Sacramento Kings
        San Antonio Spurs
        Toronto Raptors
        Utah Jazz
        Washington Wizards
        Arizona Diamondbacks
        Atlanta Braves
        Baltimore Orioles
        Boston Red Sox, Red Sox
        Chicago Cubs
        Chicago White Sox, White Sox
        Cincinnati Reds
        Cleveland Guardians
        Colorado Rockies
        Detroit Tigers
        Houston Astros, Astros
        Kansas City Royals
        Los Angeles Angels
        Los Angeles Dodgers, Dodgers
        Miami Marlins
        Milwaukee Brewers
        Minnesota Twins
        New York Mets, Mets
        New York Yankees, Yankees
        Oakland Athletics
        Philadelphia Phillies, Phillies
        Pittsburgh Pirates
        San Diego Padres
        San Francisco Giants
        Seattle Mariners
        St. Louis Cardinals
        Tampa Bay Rays
        Texas Rangers
        Toronto Blue Jays
        Washington Nationals
        Arizona Cardinals
        Atlanta Falcons
        Baltimore Ravens
        Buffalo Bills
        Carolina Panthers
        Chicago Bears
        Cincinnati Bengals
        Cleveland Browns
        Dallas Cowboys
        Denver Broncos
        Detroit Lions
        Green Bay Packers
        Houston Texans
        Indianapolis Colts
        Jacksonville Jaguars
        Kansas City Chiefs
        Las Vegas Raiders, Oakland Raiders
        Los Angeles Chargers, San Diego Chargers
        Los Angeles Rams, St. Louis Rams
        Miami Dolphins
        Minnesota Vikings
        New England Patriots
        New Orleans Saints
        New York Giants
        New York Jets
        Philadelphia Eagles
        Pittsburgh Steelers
        San Francisco 49ers, 49ers
        Seattle Seahawks, Seahawks
        Tampa Bay Buccaneers
        Tennessee Titans
        Washington Commanders, Washington Redskins
        Anaheim Ducks
        Boston Bruins
        Buffalo Sabres
        Calgary Flames
        Carolina Hurricanes
        Chicago Blackhawks, Blackhawks
        Colorado Avalanche
        Columbus Blue Jackets
        Dallas Stars
        Detroit Red Wings, Red Wings
        Edmonton Oilers
        Florida Panthers
        Los Angeles Kings
        Minnesota Wild
        Montreal Canadiens
        Nashville Predators
        New Jersey Devils
        New York Islanders
        New York Rangers
        Ottawa Senators
        Philadelphia Flyers
        Pittsburgh Penguins
        San Jose Sharks
        St. Louis Blues
        Tampa Bay Lightning
        Toronto Maple Leafs
        Vancouver Canucks, Canucks
        Vegas Golden Knights
        Washington Capitals
        Winnipeg Jets
        Los Angeles Galaxy, LA Galaxy
        Seattle Sounders
        Inter Miami
        Aston Villa
        Leicester City
        Manchester City, Man City
        Manchester United, Man Utd, Man United
        Newcastle United
        Norwich City
        Sheffield United
        Sheffield Wednesday
        Stoke City
        Tottenham Hotspur
        West Bromwich Albion, West Brom
        West Ham United, West Ham
        Celtic FC
        Real Madrid
        Atlético Madrid, Atletico Madrid
        Barcelona FC, FC Barcelona
        Real Sociedad
        Athletic Bilbao
        AC Milan
        Inter Milan
        Juventus
        AS Roma
        Bayern Munich
        Bayer Leverkusen
        Borussia Dortmund
        Borussia Mönchengladbach
        RB Leipzig
        Schalke 04
        Paris Saint-Germain
        Olympique Lyonnais
        Olympique de Marseille
        Ajax Amsterdam
        PSV Eindhoven
        FC Porto
        Sporting Lisbon
        Fenerbahce, Fenerbahçe
        Dynamo Kyiv, Dynamo Kiev
        Shakhtar Donetsk
        AFC Bournemouth
        Birmingham City
        Blackburn Rovers
        Bradford City
        Brighton & Hove Albion, Brighton and Hove Albion
        Bristol City
        Cardiff City
        Charlton Athletic
        Coventry City
        Crystal Palace
        Derby County
        Exeter City
        Huddersfield Town
        Hull City
        Ipswich Town
        Leeds United
        Lincoln City
        Luton Town
        Nottingham Forest
        Oxford United
        Peterborough United
        Plymouth Argyle
        Preston North End
        Queens Park Rangers, QPR
        Rotherham United
        Swansea City
        Swindon Town
        Wigan Athletic
        Wolverhampton Wanderers
        Wycombe Wanderers
        Dundee United
        Hibernian FC
        Partick Thistle
        Raith Rovers
        St Johnstone
        St Mirren
        Club Brugge
        KRC Genk
        Royal Antwerp
        Feyenoord
        AZ Alkmaar
        FC Twente
        FC Utrecht
        Red Bull Salzburg
        Rapid Vienna
        FC Basel
        FC Copenhagen
        Malmö FF
        Rosenborg
        Sparta Prague
        Slavia Prague
        Legia Warsaw
        Dinamo Zagreb
        Red Star Belgrade
        Partizan Belgrade
        Ferencvaros
        Galatasaray
        Besiktas, Beşiktaş
        Trabzonspor
        Olympiacos, Olympiakos
        Panathinaikos
        Real Betis
        Real Mallorca
        Celta Vigo
        Rayo Vallecano
        Deportivo Alavés
        Eintracht Frankfurt
        Werder Bremen
        VfB Stuttgart
        VfL Wolfsburg
        Borussia Monchengladbach
        Hertha Berlin
        Union Berlin
        SC Freiburg
        Fiorentina
        Sampdoria
        Udinese
        River Plate
        Flamengo
        Corinthians FC
        Al-Nassr, Al Nassr
        Al-Hilal, Al Hilal
        Al Ahly
        Kaizer Chiefs
        Orlando Pirates
        Mamelodi Sundowns
        Atlanta United
        Los Angeles FC, LAFC
        New York City FC
        Toronto FC
        Leicester Tigers
        Northampton Saints
        Exeter Chiefs
        Leeds Rhinos
        Wigan Warriors
        Melbourne Storm
        Brisbane Broncos
        Delhi Capitals
        Rajasthan Royals
        Spartak Moscow
        Boca Juniors
        All Blacks
        Chennai Super Kings
        Mumbai Indians
        Kolkata Knight Riders
        Royal Challengers Bangalore
        Espanyol
        Deportivo La Coruna, Deportivo La Coruña
        Anderlecht
        CSKA Moscow
        Lokomotiv Moscow
        Olympique Marseille
        AJ Auxerre
        Notts County
        Inverness Caledonian Thistle
        Sale Sharks
        London Irish
        London Wasps
        Newcastle Falcons
        Stade Toulousain
        Stade Francais, Stade Français
        Biarritz Olympique
        Llanelli Scarlets
        Cardiff Blues
        Bradford Bulls
        Hull Kingston Rovers
        Springboks
        """;
}
