// Whose token it is and what that token may do: the emulator takes any token for its first user.
import type { Permissions } from './emulator.ts'
import { answers } from './faults.ts'
import { type Asked, json, type Layer } from './gate.ts'

interface Need {
  readonly method: RegExp
  readonly path: RegExp
  /** One of these is enough. */
  readonly anyOf: readonly string[]
  readonly level: 'read' | 'write'
}

const needs = (isPull: (number: number) => boolean): readonly ((asked: Asked) => Need | undefined)[] => {
  const fixed = (method: RegExp, path: RegExp, anyOf: readonly string[], level: Need['level']) => (asked: Asked) =>
    method.test(asked.method) && path.test(asked.path) ? { method, path, anyOf, level } : undefined
  return [
    fixed(/^GET$/, /\/actions\//, ['actions'], 'read'),
    (asked) => {
      const number = /\/issues\/(\d+)\/comments$/.exec(asked.path)?.[1]
      if (asked.method !== 'POST' || number === undefined) return undefined
      // Documentation says that either permission is enough for either; the stricter reading is safe with both.
      const anyOf = isPull(Number(number)) ? ['pull_requests'] : ['issues']
      return { method: /^POST$/, path: /comments$/, anyOf, level: 'write' }
    },
    fixed(/^(PATCH|DELETE)$/, /\/issues\/comments\/\d+$/, ['issues', 'pull_requests'], 'write'),
    fixed(/^(POST|PATCH|PUT|DELETE)$/, /\/issues(\/\d+)?$/, ['issues'], 'write'),
    fixed(/^(POST|PATCH|PUT|DELETE)$/, /\/pulls(\/\d+)?$/, ['pull_requests'], 'write'),
    fixed(/^(POST|PATCH|PUT|DELETE)$/, /\/(contents|git)\//, ['contents'], 'write'),
    fixed(/^POST$/, /\/statuses\//, ['statuses'], 'write'),
    // GitHub lets any token read what is public; the template asks for it all the same, since a community may be private.
    fixed(/^GET$/, /\/pages$/, ['pages'], 'read'),
    fixed(/^GET$/, /\/git\//, ['contents'], 'read'),
    fixed(/^GET$/, /\/commits\/\w+\/statuses$/, ['statuses'], 'read'),
    fixed(/^GET$/, /\/pulls\/\d+\/reviews$/, ['pull_requests'], 'read'),
    fixed(/^POST$/, /\/pulls\/\d+\/(reviews|comments)$/, ['pull_requests'], 'write'),
  ]
}

/** Returns the layer that knows these tokens and no others. */
export function permissionsLayer(tokens: ReadonlyMap<string, Permissions>, isPull: (number: number) => boolean): Layer {
  const rules = needs(isPull)
  return async (asked, next) => {
    const token = asked.headers.authorization?.replace(/^(bearer|token) /i, '')
    const granted = token === undefined ? {} : tokens.get(token)
    if (granted === undefined) return answers.badCredentials
    for (const rule of rules) {
      const need = rule(asked)
      if (need !== undefined && !need.anyOf.some((name) => enough(granted[name], need.level))) return refused(need)
    }
    const answered = await next(asked)
    return answered.status === 403 && answered.body?.includes('"Forbidden"') ? refused() : answered
  }
}

const enough = (granted: 'read' | 'write' | undefined, level: 'read' | 'write') =>
  granted === 'write' || granted === level

const refused = (need?: Need) =>
  json(
    403,
    {
      message: 'Resource not accessible by integration',
      documentation_url: 'https://docs.github.com/rest',
      status: '403',
    },
    need === undefined
      ? {}
      : { 'x-accepted-github-permissions': need.anyOf.map((name) => `${name}=${need.level}`).join('; ') },
  )
