// Notices that something in a folder has changed: told by the system, or by looking, where the system tells nothing.
import { readdirSync, statSync, watch } from 'node:fs'
import { join, sep } from 'node:path'
import { siteMark } from './listing.ts'

export interface Watching {
  /** Hears that something has changed; changes that come together are told once. */
  readonly onChange: () => void
  /** Looks once a second instead of waiting to be told, for network drives. */
  readonly byLooking?: boolean
  /** Hears that the system cannot tell, so that we look from now on. */
  readonly onFallback?: () => void
}

/** Milliseconds without a further change after which one is told: an editor saves in several steps. */
const settled = 30
const betweenLooks = 1000

/** Begins to watch; returns how to end it. */
export function watchFolder(dir: string, { onChange, byLooking = false, onFallback }: Watching): () => void {
  let waiting: NodeJS.Timeout | undefined
  const noticed = () => {
    clearTimeout(waiting)
    waiting = setTimeout(onChange, settled)
  }
  let stop = () => {}
  const fallBack = () => {
    stop()
    onFallback?.()
    stop = lookAgainAndAgain(dir, noticed)
  }
  if (byLooking) stop = lookAgainAndAgain(dir, noticed)
  else stop = beTold(dir, noticed, fallBack)
  return () => {
    clearTimeout(waiting)
    stop()
  }
}

function beTold(dir: string, noticed: () => void, fallBack: () => void): () => void {
  try {
    const watcher = watch(dir, { recursive: true }, (_, file) => {
      if (file === null || !isAside(file)) noticed()
    })
    watcher.on('error', () => {
      watcher.close()
      setImmediate(fallBack)
    })
    return () => watcher.close()
  } catch {
    setImmediate(fallBack)
    return () => {}
  }
}

/** What Git keeps for itself, and what others have installed, is no page. */
function isAside(path: string): boolean {
  return path.split(sep).some((step) => step === '.git' || step === 'node_modules')
}

function lookAgainAndAgain(dir: string, noticed: () => void): () => void {
  let before = pictureOf(dir)
  const timer = setInterval(() => {
    const now = pictureOf(dir)
    if (now !== before) noticed()
    before = now
  }, betweenLooks)
  return () => clearInterval(timer)
}

/** Returns a text that is another one as soon as a file is. */
function pictureOf(dir: string): string {
  try {
    const entries = readdirSync(dir, { withFileTypes: true })
    if (entries.some(({ name }) => name === siteMark)) return ''
    return entries
      .filter(({ name }) => !isAside(name))
      .map((entry) => {
        const path = join(dir, entry.name)
        if (entry.isDirectory()) return `${entry.name}/${pictureOf(path)}`
        const { mtimeMs, size } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0 }
        return `${entry.name} ${mtimeMs} ${size}`
      })
      .join('\n')
  } catch {
    return ''
  }
}
