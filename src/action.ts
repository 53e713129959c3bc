// The action: translates what a workflow says into one task, and its ending into an exit code.
import { setTimeout } from 'node:timers/promises'
import * as core from '@actions/core'
import { dayOf } from './recurrence/calendar-date.ts'
import { type ActionInputs, readInputs } from './settings/action-inputs.ts'
import { SourceError } from './sources/source.ts'
import type { Ending, Outside } from './tasks/outside.ts'
import { compileRegularExpressionsOnce } from './v8-flags.ts'
import { shown } from './words/untrusted.ts'

const moment = new Date()
const outside: Outside = {
  env: process.env,
  today: dayOf(moment),
  now: moment.toISOString(),
  sleep: (seconds) => setTimeout(seconds * 1000),
}

async function run(inputs: ActionInputs): Promise<Ending> {
  switch (inputs.task) {
    case 'check':
      return (await import('./tasks/check.ts')).check(inputs, outside)
    case 'comment':
      return (await import('./tasks/comment.ts')).comment(inputs, outside)
    case 'decision':
      return (await import('./tasks/decision.ts')).decision(inputs, outside)
    case 'standing':
      return (await import('./tasks/standing.ts')).standing(inputs, outside)
    case 'site':
      return (await import('./tasks/publish.ts')).publish(inputs, outside)
    case 'update':
      return (await import('./tasks/update.ts')).update(inputs, outside)
  }
}

/** Only a check may end red: what cannot be delivered is no fault of the change that it is about. */
function complain(error: unknown, task: ActionInputs['task']): Ending {
  const sentence =
    error instanceof SourceError
      ? error.message
      : `Moothall could not go on: ${error instanceof Error ? error.message : String(error)}`
  if (task === 'check') core.error(shown(sentence, 300))
  else core.warning(shown(sentence, 300))
  return task === 'check' ? 'red' : 'green'
}

/** Leaves as soon as everything is said: waiting for the parser's background work would cost a third of a second. */
function leave(ending: Ending): void {
  const exit = () => process.exit(ending === 'red' ? 1 : 0)
  process.stdout.on('error', exit)
  process.stdout.write('', exit)
}

compileRegularExpressionsOnce()
const inputs = readInputs((name) => core.getInput(name))
if ('problem' in inputs) {
  core.error(inputs.problem)
  leave('red')
} else leave(await run(inputs).catch((error: unknown) => complain(error, inputs.task)))
