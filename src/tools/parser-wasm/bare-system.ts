// The operating system that the parser's WebAssembly sees: none. It can ask for random numbers, and nothing else.
import type { Imports, Memory } from './web-assembly.ts'

const success = 0
const badFile = 8

/** Returns the seven system calls that the module imports. What it writes as it fails goes nowhere: it quotes the page. */
export function bareSystem(memory: Memory): Imports {
  const words = () => new DataView(memory.buffer)
  return {
    environ_sizes_get: (count, size) => {
      words().setUint32(count, 0, true)
      words().setUint32(size, 0, true)
      return success
    },
    environ_get: () => success,
    clock_time_get: (_clock, _precision, time) => {
      words().setBigUint64(time, 0n, true)
      return success
    },
    random_get: (start, length) => {
      const bytes = new Uint8Array(memory.buffer, start, length)
      for (let at = 0; at < length; at += 1) bytes[at] = Math.floor(Math.random() * 256)
      return success
    },
    fd_write: () => badFile,
    sched_yield: () => success,
    proc_exit: () => {
      throw new Error('the parser stopped')
    },
  }
}
