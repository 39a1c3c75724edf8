using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedGen.Diagnostics;
using SeedGen.Extraction.Problems;

namespace SeedGen.Analyzers;

/// <summary>
/// Finds lookups by a constant key that the corpus does not have, <c>Corpus.Articles["denail"]</c>, or whose article or actor the
/// schema calls deprecated, which the compiler tells of names alone. Asks the generated
/// types alone, so it costs nothing where no lookup stands.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownKeyAnalyzer : DiagnosticAnalyzer
{
    private const string TryGet = "TryGet";

    private static readonly DiagnosticDescriptor Lookup = ProblemOutput.Descriptor(ProblemRules.UnknownKey);
    private static readonly DiagnosticDescriptor Question = ProblemOutput.Descriptor(ProblemRules.UnknownKeyAsked);
    private static readonly DiagnosticDescriptor Deprecated = ProblemOutput.Descriptor(ProblemRules.DeprecatedKey);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Lookup, Question, Deprecated);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSyntaxNodeAction(CheckElement, SyntaxKind.ElementAccessExpression, SyntaxKind.ElementBindingExpression);
        context.RegisterSyntaxNodeAction(CheckCall, SyntaxKind.InvocationExpression);
    }

    private static void CheckElement(SyntaxNodeAnalysisContext context)
    {
        BracketedArgumentListSyntax arguments = context.Node is ElementAccessExpressionSyntax access
            ? access.ArgumentList
            : ((ElementBindingExpressionSyntax)context.Node).ArgumentList;
        if (arguments.Arguments.Count == 1) Check(context, arguments.Arguments[0].Expression, Lookup);
    }

    private static void CheckCall(SyntaxNodeAnalysisContext context)
    {
        var call = (InvocationExpressionSyntax)context.Node;
        SimpleNameSyntax? name = (call.Expression as MemberAccessExpressionSyntax)?.Name
            ?? (call.Expression as MemberBindingExpressionSyntax)?.Name;
        if (name?.Identifier.ValueText != TryGet || call.ArgumentList.Arguments.Count != 2) return;
        ArgumentSyntax? key = call.ArgumentList.Arguments.FirstOrDefault(static argument => argument.NameColon?.Name.Identifier.ValueText == "key");
        Check(context, (key ?? call.ArgumentList.Arguments[0]).Expression, Question);
    }

    private static void Check(SyntaxNodeAnalysisContext context, ExpressionSyntax argument, DiagnosticDescriptor descriptor)
    {
        // Most elements in a program are asked for by number, and never by a text that is known.
        if (argument.IsKind(SyntaxKind.NumericLiteralExpression)) return;
        if (context.SemanticModel.GetConstantValue(argument, context.CancellationToken).Value is not string key) return;
        if (context.SemanticModel.GetSymbolInfo(context.Node, context.CancellationToken).Symbol?.ContainingType is not { } type) return;
        if (KeyedCollection.Of(type) is not { } collection) return;
        Diagnostic? complaint = !collection.Has(key)
            ? Diagnostic.Create(descriptor, argument.GetLocation(), collection.Item, Excerpt.Of(key), collection.Hint(key))
            : collection.Deprecation(key) is { } reason
            ? Diagnostic.Create(Deprecated, argument.GetLocation(), collection.Item, Excerpt.Of(key), Excerpt.Of(reason, Excerpt.Sentence))
            : null;
        if (complaint is not null) context.ReportDiagnostic(complaint);
    }
}
