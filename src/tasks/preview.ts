// Shows the site of a folder while somebody writes in it: built in memory, again after every change.
import type { ReadFiles } from '../community/read-community.ts'
import { type PreviewServer, servePreview } from '../delivery/preview-server.ts'
import type { SiteOptions } from '../site/building.ts'
import { type Preview, preview, previewAddresses } from '../site/preview.ts'
import { seenAgain } from '../sources/seen-again.ts'
import { watchFolder } from '../sources/watch-folder.ts'
import { type SiteLook, siteOf } from './site.ts'

export interface PreviewTask extends SiteOptions {
  readonly dir: string
  readonly port: number
  readonly look: SiteLook
  readonly byLooking?: boolean
  /** Returns milliseconds that go by. */
  readonly elapsed: () => number
  readonly onBuilt: (built: Built) => void
  /** Hears that the site could not be built; the last one stays. */
  readonly onTrouble: (error: unknown) => void
  /** Hears that the system does not tell of changes, so that we look once a second. */
  readonly onFallback: () => void
}

export interface Built {
  readonly milliseconds: number
  readonly pages: number
  readonly notes: number
  readonly told: readonly string[]
}

/** Returns how to build the site of a folder again and again, each time only from what has changed. */
export function rebuilding({
  dir,
  look,
  elapsed,
  ...options
}: Pick<PreviewTask, 'dir' | 'look' | 'elapsed'> & SiteOptions) {
  const source = seenAgain(dir)
  let known: ReadFiles | undefined
  let before: Preview | undefined
  return async (): Promise<Built & Pick<Preview, 'files'>> => {
    const began = elapsed()
    const { site, assessment, read } = await siteOf(source(), { ...look, ...(known && { known }) }, options)
    known = read
    before = preview(site, assessment, before)
    return {
      files: before.files,
      milliseconds: Math.round(elapsed() - began),
      pages: before.pages.length,
      notes: assessment.findings.length,
      told: site.told,
    }
  }
}

/** Begins to show the site; returns where, and how to end it, or nothing where no port is free. */
export async function showPreview(task: PreviewTask): Promise<Pick<PreviewServer, 'port' | 'close'> | undefined> {
  const { dir, port, byLooking, onBuilt, onTrouble, onFallback } = task
  const rebuild = rebuilding(task)
  const first = await rebuild()
  const server = await servePreview(port, { files: first.files, changes: previewAddresses.changes })
  if (!server) return undefined
  onBuilt(first)
  let turn = Promise.resolve()
  let waits = false
  const again = () => {
    // However many changes come during one round, one more round sees them all.
    if (waits) return
    waits = true
    turn = turn.then(async () => {
      waits = false
      try {
        const built = await rebuild()
        server.show(built.files)
        onBuilt(built)
      } catch (error) {
        onTrouble(error)
      }
    })
  }
  const stop = watchFolder(dir, { onChange: again, onFallback, ...(byLooking && { byLooking }) })
  // What was saved while the first round was read.
  again()
  return {
    port: server.port,
    close: async () => {
      stop()
      await turn
      await server.close()
    },
  }
}
