namespace SeedGen.Package.Tests;

/// <summary>Two short articles with a schema, and an app that uses what is generated for them.</summary>
internal static class SmallCorpus
{
    public const string Schema = """
        seedgen: 1
        namespace: Harbour
        corpus: Ferries
        actors:
          port-authority: { name: Port Authority, kind: organisation }
          ana-lind: { name: Ana Lind, kind: person, aliases: [Lind], of: port-authority }
        articles:
          new-ferry.txt:
            outlet: Coast Courier
            published: 2024-05-14
        """;

    public const string NewFerry = """
        New ferry for the northern line

        "The new ferry will carry 400 passengers," said Ana Lind of the Port Authority on Monday.
        """;

    public const string OldFerry = """
        ---
        title: Old ferry goes to the museum
        outlet: Coast Courier
        published: 2024-05-20
        ---
        "She has served us well," Lind said on Friday.
        """;

    public const string App = """
        using System;
        using Harbour;

        /// <summary>Prints the corpus.</summary>
        public static class Program
        {
            /// <summary>Prints the corpus.</summary>
            public static void Main()
            {
                foreach (Article article in Ferries.Articles)
                    Console.WriteLine(article.Key + " | " + article.Title + " | " + article.Outlet);
                Quote quote = Ferries.Articles[ArticleId.NewFerry].Quotes[0];
                Console.WriteLine(quote.Speaker?.Name + " | " + quote.Text);
                Console.WriteLine(Ferries.Articles[ArticleId.OldFerry].Dates[0].Timex);
            }
        }
        """;

    /// <summary>What <see cref="App"/> prints.</summary>
    public static readonly string[] Printed =
    [
        "new-ferry | New ferry for the northern line | Coast Courier",
        "old-ferry | Old ferry goes to the museum | Coast Courier",
        "Ana Lind | The new ferry will carry 400 passengers,",
        "2024-05-17",
    ];

    /// <summary>A project file that is as strict as a project can be, using the packed generator.</summary>
    public static string Project(Packages packages, string properties, string items = "") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="SeedGen" Version="{packages.Version}" PrivateAssets="all" />
            {items}
          </ItemGroup>
        </Project>
        """;

    /// <summary>Writes schema and articles into <paramref name="folder"/> of <paramref name="project"/>.</summary>
    public static FreshProject WithSeeds(this FreshProject project, string folder = "seeds") => project
        .With(folder + "/seedgen.yaml", Schema)
        .With(folder + "/new-ferry.txt", NewFerry)
        .With(folder + "/old-ferry.md", OldFerry);
}
