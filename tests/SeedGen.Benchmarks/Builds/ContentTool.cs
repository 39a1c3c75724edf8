namespace SeedGen.Benchmarks.Builds;

/// <summary>
/// Tools of the JavaScript world for the same work as far as they do it: check the front matter of Markdown files and write
/// it out with their texts. They look at nothing in the texts.
/// </summary>
/// <param name="Name">What it is called.</param>
/// <param name="Packages">What npm installs, each with its version.</param>
/// <param name="ConfigFile">The name of its configuration.</param>
/// <param name="Config">Its configuration.</param>
/// <param name="Command">Its program below <c>node_modules/.bin</c> and what to tell it.</param>
/// <param name="Output">Where it writes to.</param>
internal sealed record ContentTool(string Name, string[] Packages, string ConfigFile, string Config, string[] Command, string Output)
{
    /// <summary>The tools, at versions that are known to run with this configuration.</summary>
    public static IReadOnlyList<ContentTool> All { get; } =
    [
        new(
            "Velite 0.4.0",
            ["velite@0.4.0"],
            "velite.config.js",
            """
            import { defineConfig, s } from 'velite'
            export default defineConfig({
              root: 'content',
              collections: {
                articles: {
                  name: 'Article', pattern: '*.md',
                  schema: s.object({
                    title: s.string(), outlet: s.string(), author: s.string(), published: s.isodate(),
                    url: s.string().url(), tags: s.array(s.string()), body: s.raw(),
                  }),
                },
              },
            })
            """,
            ["velite", "build", "--clean", "--silent"],
            ".velite"),
        new(
            "Content Collections 0.15.3",
            ["@content-collections/core@0.15.3", "@content-collections/cli@0.1.9", "zod@4.6.7", "typescript@5.9.3"],
            "content-collections.ts",
            """
            import { defineCollection, defineConfig } from "@content-collections/core";
            import { z } from "zod";
            const articles = defineCollection({
              name: "articles", directory: "content", include: "*.md",
              schema: z.object({
                title: z.string(), outlet: z.string(), author: z.string(), published: z.string(),
                url: z.string(), tags: z.array(z.string()), content: z.string(),
              }),
            });
            export default defineConfig({ content: [articles] });
            """,
            ["content-collections", "build"],
            ".content-collections"),
    ];

    /// <summary>Installs the tool; false where node or npm are not there or give it up.</summary>
    public bool Install(string folder)
    {
        try
        {
            File.WriteAllText(Path.Combine(folder, "package.json"), """{ "private": true, "type": "module" }""");
            File.WriteAllText(Path.Combine(folder, ConfigFile), Config);
            return ProcessMeter.Try(folder, "node", "--version").ExitCode == 0
                && ProcessMeter.Try(folder, "npm", ["install", "--no-audit", "--no-fund", .. Packages]).ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    /// <summary>One build of all articles from nothing.</summary>
    public Measured Build(string folder, string articles)
    {
        string content = Path.Combine(folder, "content");
        // A folder, not a link to one: some tools don't follow links.
        if (Directory.Exists(content)) Directory.Delete(content, recursive: true);
        Directory.CreateDirectory(content);
        foreach (string article in Directory.EnumerateFiles(articles, "*.md")) File.Copy(article, Path.Combine(content, Path.GetFileName(article)));
        if (Directory.Exists(Path.Combine(folder, Output))) Directory.Delete(Path.Combine(folder, Output), recursive: true);
        return ProcessMeter.Run(folder, Path.Combine(folder, "node_modules", ".bin", Command[0]), Command[1..]);
    }
}
