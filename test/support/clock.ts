// One clock for the tests that run the action: it starts on a fixed day and ticks, here and in the processes that are started.
// The program asks the clock what day it is, and the communities of the tests grow old like all others.

/** When every such test begins. */
const begins = '2026-11-20T12:00:00Z'

const shift = Date.parse(begins) - Date.now()
// In words, since the other processes run it before anything else.
const moveClock = `{
  const Real = Date
  const now = () => Real.now() + (${shift})
  globalThis.Date = new Proxy(Real, {
    construct: (_, args, made) => Reflect.construct(Real, args.length === 0 ? [now()] : args, made),
    apply: () => new Real(now()).toString(),
    get: (_, name) => (name === 'now' ? now : Real[name]),
  })
}`

/** What Node has to be started with in order to have the same clock. */
export const onThisClock: readonly string[] = ['--import', `data:text/javascript,${encodeURIComponent(moveClock)}`]

await import(onThisClock[1] ?? '')
