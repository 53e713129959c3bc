// Private things are shown to somebody at their own machine, and nowhere else.
import { CommanderError } from 'commander'
import type { Door } from './door.ts'

/** Refuses `--private` where a machine that others look at runs the command. */
export function allowPrivate(
  options: { readonly private?: boolean },
  { isInWorkflow }: Pick<Door, 'isInWorkflow'>,
): void {
  if (options.private === true && isInWorkflow)
    throw new CommanderError(
      2,
      'not-private',
      'A workflow on GitHub shows nothing private: what it makes can be fetched by others. Use --private on your own machine only.',
    )
}
