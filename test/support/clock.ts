// The clock of the tests: it begins at one fixed moment and ticks, so that no community of the tests grows old.

/** The moment in which every file of tests begins. */
const beginning = Date.parse('2026-11-20T10:00:00Z')

/** Returns what the time is for the tests. */
export const now = (): Date => new Date(beginning + performance.now())

/** Returns the day that is so many days after, or before, the one on which the tests run. */
export const inDays = (days: number): string => new Date(now().getTime() + days * 86_400_000).toISOString().slice(0, 10)

/** Returns what makes a Node that is started now live by this clock, whatever program it runs. */
export const onThisClock = (): readonly string[] => [
  '--import',
  `data:text/javascript,${encodeURIComponent(`(${setClock})(${now().getTime()})`)}`,
]

/** Makes this process live by the clock of the tests, for programs of others that run within it. */
export const liveByThisClock = (): void => setClock(now().getTime())

/** Its text goes to other processes, also to a Node that reads no TypeScript: it may use nothing but what every Node has. */
function setClock(moment: number): void {
  const start = moment - performance.now()
  const now = () => Math.floor(start + performance.now())
  globalThis.Date = new Proxy(Date, {
    apply: () => new Date(now()).toString(),
    construct: (date, given, asked) => Reflect.construct(date, given.length === 0 ? [now()] : given, asked),
    get: (date, name) => (name === 'now' ? now : Reflect.get(date, name)),
  })
}
