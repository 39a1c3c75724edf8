namespace SeedGen.Tests.Dates;

public sealed class FiscalPeriodsTests
{
    [Theory]
    [InlineData("Sales rose in last year's fourth quarter.", "last year's fourth quarter=2021-Q4")]
    [InlineData("It earned more in this year's second quarter.", "this year's second quarter=2022-Q2")]
    [InlineData("It earned more in 2019's second quarter.", "2019's second quarter=2019-Q2")]
    [InlineData("It was the best quarter since fiscal 2019's fourth quarter.", "fiscal 2019's fourth quarter=2019-Q4")]
    [InlineData("It cut its 2019 second-quarter loss.", "2019 second-quarter=2019-Q2")]
    [InlineData("It closed by the end of the third quarter of 2019.", "the end of the third quarter of 2019=2019-Q3")]
    [InlineData("It will report third-quarter results soon.", "third-quarter=2022-Q3")]
    [InlineData("It will need cash in the third quarter.", "the third quarter=2023-Q3")]
    [InlineData("It was sued in Q3 2019.", "Q3 2019=2019-Q3")]
    [InlineData("Sales rose in Q2 of 2019 and 2019 Q4.", "Q2 of 2019=2019-Q2; 2019 Q4=2019-Q4")]
    [InlineData("Sales rose in Q2.", "Q2=2022-Q2")]
    [InlineData("The Q2, a chip, was new in 2019.", "2019=2019")]
    public void Reads_quarters_by_their_number(string text, string expected) => Assert.Equal(expected, DateReading.Show(text));

    [Theory]
    [InlineData("Orders in the latest quarter fell.", "the latest quarter=2022-Q3")]
    [InlineData("Orders in the most recent quarter fell.", "the most recent quarter=2022-Q3")]
    [InlineData("Stocks fell in the latest week.", "the latest week=2022-W44")]
    [InlineData("For the quarter ended Sept. 30 it lost money.", "the quarter=2022-Q3; Sept. 30=2022-09-30")]
    [InlineData("Second-quarter net fell. In the quarter, sales rose.", "Second-quarter=2022-Q2; the quarter=2022-Q2")]
    [InlineData("They met in the old quarter, in the quarter of the bakers.", "")]
    public void Reads_the_quarter_at_hand(string text, string expected) => Assert.Equal(expected, DateReading.Show(text));

    [Theory]
    [InlineData("It lost money in the year-ago quarter.", "the year-ago quarter=2021-Q3")]
    [InlineData("Second-quarter net fell from the year-earlier period.", "Second-quarter=2022-Q2; the year-earlier period=2021-Q2")]
    [InlineData("Second-quarter net fell from the prior-year period.", "Second-quarter=2022-Q2; the prior-year period=2021-Q2")]
    [InlineData("Second-quarter net fell from the year-before quarter.", "Second-quarter=2022-Q2; the year-before quarter=2021-Q2")]
    [InlineData("It had lost money in the year-ago second quarter.", "the year-ago second quarter=2021-Q2")]
    [InlineData("Third-quarter net fell from the year-ago quarter. In the quarter, sales rose.", "Third-quarter=2022-Q3; the year-ago quarter=2021-Q3; the quarter=2022-Q3")]
    [InlineData("Second-quarter net fell to $3 million from $4 million a year earlier.", "Second-quarter=2022-Q2; a year earlier=2021-Q2")]
    [InlineData("Second-quarter net fell from a year earlier. In the year-ago quarter it had risen.", "Second-quarter=2022-Q2; a year earlier=2021-Q2; the year-ago quarter=2021-Q2")]
    [InlineData("Second-quarter net fell. Reed, who had been hired a year earlier, left.", "Second-quarter=2022-Q2; a year earlier=2021")]
    [InlineData("In 2019 net fell to $3 million from $4 million a year earlier.", "2019=2019; a year earlier=2018")]
    [InlineData("Second-quarter net fell from $4 million in the 2019 quarter.", "Second-quarter=2022-Q2; the 2019 quarter=2019-Q2")]
    [InlineData("Sales of the 2019 quarter were low.", "the 2019 quarter=2019")]
    [InlineData("In H1 2019 sales rose, and in H2 of 2019 they fell.", "H1 2019=2019-H1; H2 of 2019=2019-H2")]
    public void Reads_what_is_compared_with(string text, string expected) => Assert.Equal(expected, DateReading.Show(text));

    [Theory]
    [InlineData("Shops prepare for the holiday quarter.", "the holiday quarter=2022-Q4")]
    [InlineData("Its first-half profit fell.", "first-half=2022-H1")]
    [InlineData("She scored a first-half goal and left in the second half.", "")]
    [InlineData("It opens in the first half of next year.", "the first half of next year=2023-H1")]
    [InlineData("It ends with the next fiscal year.", "the next fiscal year=2023")]
    [InlineData("It closes by year-end.", "year-end=2022")]
    [InlineData("It closes before year end.", "year end=2022")]
    [InlineData("For the nine months ended Sept. 30 it lost money.", "the nine months=P9M; Sept. 30=2022-09-30")]
    [InlineData("The dividend was raised, payable Dec. 15.", "Dec. 15=2022-12-15")]
    [InlineData("In the nine months through September it lost money.", "the nine months=P9M; September=2022-09")]
    [InlineData("For the quarter ending Sept. 30 it lost money.", "the quarter=2022-Q3; Sept. 30=2022-09-30")]
    [InlineData("For the quarter just ended it lost money.", "the quarter=2022-Q3")]
    [InlineData("In the third-half profit it lost money.", "")]
    [InlineData("Its second-half profit will fall.", "second-half=2022-H2")]
    [InlineData("They lost the fifth quarter.", "")]
    [InlineData("It was better than the year-ago fifth quarter.", "")]
    public void Reads_longer_periods(string text, string expected) => Assert.Equal(expected, DateReading.Show(text));
}
