// GitHub's own grammar of workflows, actions and expressions. Its packages import JSON in a way that only bundlers
// understand, so they are bundled in memory first.
import { createRequire } from 'node:module'
import { runInThisContext } from 'node:vm'
import type { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import type { parseAction } from '@actions/workflow-parser/actions/index'
import { buildSync } from 'esbuild'

interface Grammar {
  readonly parseWorkflow: typeof parseWorkflow
  readonly parseAction: typeof parseAction
  readonly convertWorkflowTemplate: typeof convertWorkflowTemplate
  readonly NoOperationTraceWriter: typeof NoOperationTraceWriter
  readonly Lexer: new (expression: string) => { lex(): { readonly tokens: unknown } }
  readonly Parser: new (tokens: unknown, contexts: readonly string[], functions: unknown) => { parse(): unknown }
  readonly Evaluator: new (parsed: unknown, context: unknown, functions: unknown) => { evaluate(): Value }
  readonly data: {
    readonly reviver: (key: string, value: unknown) => unknown
    readonly BooleanData: new (value: boolean) => Value
  }
}

interface Value {
  coerceString(): string
}

const grammar = load()

function load(): Grammar {
  const contents = [
    "export { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'",
    "export { parseAction } from '@actions/workflow-parser/actions/index'",
    "export { data, Evaluator, Lexer, Parser } from '@actions/expressions'",
  ].join('\n')
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    write: false,
  })
  const module = { exports: {} as Grammar }
  const run = runInThisContext(`(function (module, require) {${outputFiles[0]?.text}\n})`) as (
    into: typeof module,
    require: NodeJS.Require,
  ) => void
  run(module, createRequire(import.meta.url))
  return module.exports
}

/** Returns what GitHub would complain about in a workflow; `read` gives the workflows of the same repository. */
export async function complaintsAboutWorkflow(
  name: string,
  content: string,
  read: (path: string) => string,
): Promise<readonly string[]> {
  const { context, value } = grammar.parseWorkflow({ name, content }, new grammar.NoOperationTraceWriter())
  if (value) {
    const files = {
      getFileContent: async (reference: object) => {
        const path = 'path' in reference ? String(reference.path) : ''
        return { name: path, content: read(path) }
      },
    }
    // 1: go on after an error, so that all of them are told.
    await grammar.convertWorkflowTemplate(context, value, files, { errorPolicy: 1, fetchReusableWorkflowDepth: 1 })
  }
  return context.errors.getErrors().map((error) => error.message)
}

/** Returns what GitHub would complain about in an `action.yml`. */
export function complaintsAboutAction(name: string, content: string): readonly string[] {
  const { context } = grammar.parseAction({ name, content }, new grammar.NoOperationTraceWriter())
  return context.errors.getErrors().map((error) => error.message)
}

/** Returns what a condition such as the `if` of a job comes to, as text: `true`, `false`, or another value. */
export function worth(condition: string, contexts: Readonly<Record<string, unknown>>, cancelled = false): string {
  const expression = condition.replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1')
  const name = { name: 'cancelled', minArgs: 0, maxArgs: 0 }
  const functions = new Map([['cancelled', { ...name, call: () => new grammar.data.BooleanData(cancelled) }]])
  const context: unknown = JSON.parse(JSON.stringify(contexts), grammar.data.reviver)
  const parsed = new grammar.Parser(new grammar.Lexer(expression).lex().tokens, Object.keys(contexts), [name]).parse()
  return new grammar.Evaluator(parsed, context, functions).evaluate().coerceString()
}
