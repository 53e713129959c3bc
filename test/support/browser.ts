// A real browser of our own: the one that an npm package brings, with all that it needs, so that every machine has the same.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

/** What keeps it from asking other hosts for anything, and lets it run as root. */
const quiet = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Returns a running browser and how to end it. The package unpacks itself into a folder for temporary files; it gets one of its own. */
export async function startBrowser(): Promise<{ browser: Browser; stop: () => Promise<void> }> {
  const room = mkdtempSync(join(tmpdir(), 'moothall-browser-'))
  const before = { ...process.env }
  // The package unpacks the libraries as well where it takes the machine for one that has none.
  Object.assign(process.env, { TMPDIR: room, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' })
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    packed.setGraphicsMode = false
    const browser = await chromium.launch({ executablePath: await packed.executablePath(), args: quiet })
    const stop = async () => {
      await browser.close()
      rmSync(room, { recursive: true, force: true })
    }
    return { browser, stop }
  } catch (error) {
    rmSync(room, { recursive: true, force: true })
    throw new Error('The browser that tests the site could not start on this machine.', { cause: error })
  } finally {
    for (const name of ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH'])
      if (before[name] === undefined) delete process.env[name]
      else process.env[name] = before[name]
  }
}
