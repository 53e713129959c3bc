// What satteri's `#binding` means in the bundle: its WebAssembly, with no file system, network, environment or thread.
// The build resolves the name to this file; in development satteri finds its native binding by itself.
import { existsSync, readFileSync } from 'node:fs'
import { setV8Flags } from '../../v8-flags.ts'
import { bareSystem } from './bare-system.ts'
import { type NodeApi, nodeApi } from './node-api.ts'
import { type Memory, type Module, webAssembly } from './web-assembly.ts'

type Handle = object

interface Parser {
  readonly api: NodeApi
  readonly memory: Memory
  readonly createMdastHandle: (source: string, options: number, positions?: boolean) => Handle
  readonly serializeHandle: (handle: Handle) => Uint8Array
  readonly dropHandle: (handle: Handle) => void
}

/** Pages of 64 KiB: as many as the module asks for, and as many as a page of 256 KiB may need. */
const memoryPages = { initial: 985, maximum: 2560, shared: true } as const
/** Memory only grows: an instance that took this many bytes for one page is not kept for the next. */
const grown = 80 * 1024 * 1024

let compiled: Module | undefined
let parser: Parser | undefined
let handles = new WeakSet<Handle>()

export function createMdastHandle(source: string, options: number, positions?: boolean): Handle {
  const handle = guarded((parser) => parser.createMdastHandle(source, options, positions))
  handles.add(handle)
  return handle
}

export function serializeHandle(handle: Handle): Uint8Array {
  return guarded((parser) => parser.serializeHandle(handle))
}

/** A handle of an instance that failed is gone with it: in the fresh one its address means something else. */
export function dropHandle(handle: Handle): void {
  if (!handles.delete(handle)) return
  guarded((parser) => {
    parser.dropHandle(handle)
    parser.api.free(handle)
  })
  if (parser && parser.memory.buffer.byteLength > grown) retire()
}

/** After a trap, and after a full stack too, an instance is in no known state: the next call gets a fresh one. */
function guarded<Answer>(work: (parser: Parser) => Answer): Answer {
  try {
    parser ??= instantiate()
    return work(parser)
  } catch (error) {
    retire()
    throw error
  }
}

function retire(): void {
  parser = undefined
  handles = new WeakSet()
}

function instantiate(): Parser {
  compiled ??= compile()
  const memory = new webAssembly.Memory(memoryPages)
  const api = nodeApi(memory)
  const offered: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    env: { ...api.imports, memory },
    wasi_snapshot_preview1: bareSystem(memory),
  }
  const imports: Record<string, Record<string, unknown>> = {}
  for (const { module, name } of webAssembly.Module.imports(compiled)) {
    imports[module] = { ...imports[module], [name]: offered[module]?.[name] ?? refusing(name) }
  }
  const { exports } = new webAssembly.Instance(compiled, imports)
  if (typeof exports._initialize === 'function') exports._initialize()
  return { ...(api.register(exports) as unknown as Omit<Parser, 'api' | 'memory'>), api, memory }
}

function refusing(name: string): () => never {
  return () => {
    throw new Error(`the parser asked for ${name}`)
  }
}

function compile(): Module {
  // Optimising takes longer than reading a community does, and the process waits for it at its end: 0.09 s against
  // 0.25 s for 20 pages. Checking every function before the first call takes 12 ms more, and the build has seen the file.
  setV8Flags(['--no-wasm-tier-up', '--no-wasm-dynamic-tiering', '--wasm-lazy-validation'])
  // The bundle's own file lies beside the command line, and one folder above its chunks.
  const beside = new URL('./parser.wasm', import.meta.url)
  return new webAssembly.Module(readFileSync(existsSync(beside) ? beside : new URL('../parser.wasm', import.meta.url)))
}
