// Runs whole processes and says how long each took, and how much memory one of them held at most.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A program that does the work once and ends. */
export interface Contender {
  readonly name: string
  readonly command: readonly [program: string, ...args: string[]]
  readonly folder: string
  /** Exit codes that mean that the work was done. */
  readonly done: readonly number[]
}

export interface Run {
  readonly milliseconds: number
  /** The most memory that was held, in MiB; only Linux tells. */
  readonly peak: number | undefined
  /** What it ended with: an exit code, or the signal that ended it. */
  readonly end: number | string
}

export interface Measured {
  /** Milliseconds of the whole process, one for each round. */
  readonly times: readonly number[]
  readonly peak: number | undefined
}

/**
 * Runs each contender once to warm the disk and to see its memory, then `rounds` times in turn (A B C, A B C …).
 * Throws a sentence when one of them does not do its work.
 */
export async function measure(contenders: readonly Contender[], rounds: number): Promise<readonly Measured[]> {
  const all = contenders.map((contender) => ({
    contender,
    times: [] as number[],
    peak: undefined as number | undefined,
  }))
  for (const one of all) one.peak = (await finished(one.contender, { watchMemory: true })).peak
  for (let round = 0; round < rounds; round += 1) {
    for (const { contender, times } of all) times.push((await finished(contender)).milliseconds)
  }
  return all
}

async function finished(contender: Contender, options: RunOptions = {}): Promise<Run> {
  const answer = await run(contender, options)
  if (typeof answer.end === 'number' && contender.done.includes(answer.end)) return answer
  const { name, command, folder } = contender
  throw new Error(`${name} ended with ${answer.end}. To see why, in ${folder}: ${command.join(' ')}`)
}

export interface RunOptions {
  /** Looks at the memory a hundred times a second, which costs the process a little time. */
  readonly watchMemory?: boolean
  /** Milliseconds after which the process is ended. */
  readonly patience?: number
}

/** Runs a contender once. What it prints is thrown away. */
export function run(contender: Contender, { watchMemory = false, patience }: RunOptions = {}): Promise<Run> {
  const [program, ...args] = contender.command
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(program, args, {
      cwd: contender.folder,
      env: environment(),
      stdio: 'ignore',
      ...(patience === undefined ? {} : { timeout: patience, killSignal: 'SIGKILL' }),
    })
    let peak: number | undefined
    const watch = watchMemory
      ? setInterval(() => {
          peak = peakOf(child.pid) ?? peak
        }, 10)
      : undefined
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      const milliseconds = performance.now() - start
      clearInterval(watch)
      resolve({ milliseconds, peak, end: code ?? signal ?? 'nothing' })
    })
  })
}

/**
 * Only what a program needs in order to run. NODE_EXTRA_CA_CERTS above all is not in it: Node reads that file before it
 * does anything else, which can triple its start.
 */
function environment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'HOME', 'USERPROFILE', 'TMPDIR', 'TEMP', 'SystemRoot', 'LANG']
  return Object.fromEntries(
    kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  )
}

function peakOf(pid: number | undefined): number | undefined {
  try {
    const [, kibibytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kibibytes === undefined ? undefined : Number(kibibytes) / 1024
  } catch {
    return undefined
  }
}
