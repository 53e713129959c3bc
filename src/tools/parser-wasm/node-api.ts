// The part of Node-API that the parser's WebAssembly calls: it makes a tree of a text, so it is little. What the module
// hands out is freed when we say so, not when the garbage collector comes. Any other call stops the parser as a trap does.
import type { Exports, Imports, Memory, Table } from './web-assembly.ts'

type Pointer = number
type Offered = Readonly<Record<string, (...given: never[]) => unknown>>

export interface NodeApi {
  readonly imports: Imports
  /** Lets the module register itself, and returns the functions that it offers. */
  readonly register: (exports: Exports) => Offered
  /** Frees what the module handed out as this value. */
  readonly free: (handle: object) => void
}

/** Something of the module's in our hands, and the function (a place in its table) that frees it. */
interface External {
  readonly data: Pointer
  readonly freeing: number
  readonly hint: Pointer
}

const env = 1
const ok = 0
/** The length of a text that ends with NUL. */
const untilNul = 0xffffffff
const kinds = ['undefined', 'null', 'boolean', 'number', 'string', 'symbol', 'object', 'function', 'external', 'bigint']

/** Returns Node-API over a memory, for one instance of the module. */
export function nodeApi(memory: Memory): NodeApi {
  /** A value that crosses the border is a number there: its place here. Those of a call are forgotten after it. */
  const values: unknown[] = [undefined]
  const externals = new WeakMap<object, External>()
  let given: readonly unknown[] = []
  let table: Table | undefined

  const bytes = (at: Pointer, length: number) => Buffer.from(memory.buffer, at, length)
  const text = (at: Pointer, length: number) => {
    const end = length === untilNul ? bytes(at, memory.buffer.byteLength - at).indexOf(0) : length
    return bytes(at, end).toString()
  }
  const put = (at: Pointer, word: number) => {
    new DataView(memory.buffer).setUint32(at, word, true)
    return ok
  }
  const give = (at: Pointer, value: unknown) => put(at, values.push(value) - 1)
  const object = (place: number) => values[place] as Record<string, unknown>
  const run = (place: number, ...words: number[]) => {
    if (!table) throw new Error('the module is not registered')
    return table.get(place)(...words)
  }
  const free = ({ data, freeing, hint }: External) => {
    if (freeing !== 0) run(freeing, env, data, hint)
  }

  /** One call at a time: the module never calls back into what it offers. */
  function offered(place: number) {
    return (...arguments_: readonly unknown[]) => {
      const scope = values.length
      given = arguments_
      try {
        return values[run(place, env, 0)]
      } finally {
        values.length = scope
        given = []
      }
    }
  }

  function kindOf(value: unknown): string {
    if (value === null) return 'null'
    return typeof value === 'object' && externals.has(value) ? 'external' : typeof value
  }

  const imports: Imports = {
    napi_get_undefined: (_env, result) => give(result, undefined),
    // The module looks for Reflect in it, and does without.
    napi_get_global: (_env, result) => give(result, {}),
    napi_create_object: (_env, result) => give(result, {}),
    napi_create_string_utf8: (_env, at, length, result) => give(result, text(at, length)),
    napi_create_function: (_env, _name, _length, place, _data, result) => give(result, offered(place)),
    napi_create_external: (_env, data, freeing, hint, result) => {
      const handle = {}
      externals.set(handle, { data, freeing, hint })
      return give(result, handle)
    },
    napi_create_external_arraybuffer: (_env, data, length, freeing, hint, result) => {
      give(result, new Uint8Array(bytes(data, length)).buffer)
      free({ data, freeing, hint })
      return ok
    },
    napi_create_typedarray: (_env, _kind, length, buffer, from, result) =>
      give(result, new Uint8Array(values[buffer] as ArrayBuffer, from, length)),
    napi_create_reference: (_env, value, _count, result) => put(result, value),
    napi_typeof: (_env, value, result) => put(result, kinds.indexOf(kindOf(values[value]))),
    napi_coerce_to_string: (_env, value, result) => give(result, String(values[value])),
    napi_get_value_bool: (_env, value, result) => {
      bytes(result, 1).writeUInt8(values[value] === true ? 1 : 0)
      return ok
    },
    napi_get_value_uint32: (_env, value, result) => put(result, Number(values[value])),
    napi_get_value_external: (_env, value, result) => put(result, externals.get(object(value))?.data ?? 0),
    // Asked first without a place for the text, for its length.
    napi_get_value_string_utf8: (_env, value, at, room, result) => {
      const written =
        at === 0 ? Buffer.byteLength(String(values[value])) : bytes(at, room - 1).write(String(values[value]))
      if (at !== 0) bytes(at + written, 1).writeUInt8(0)
      return result === 0 ? ok : put(result, written)
    },
    napi_get_named_property: (_env, of, name, result) => give(result, object(of)[text(name, untilNul)]),
    napi_set_named_property: (_env, of, name, value) => {
      object(of)[text(name, untilNul)] = values[value]
      return ok
    },
    napi_get_cb_info: (_env, _info, count, at, receiver, data) => {
      const room = new DataView(memory.buffer).getUint32(count, true)
      for (let each = 0; each < room; each += 1) give(at + each * 4, given[each])
      put(count, given.length)
      if (receiver !== 0) give(receiver, undefined)
      return data === 0 ? ok : put(data, 0)
    },
    // Waiting, cleaning up and other threads, of which there are none.
    napi_add_env_cleanup_hook: () => ok,
    napi_set_last_error: (_env, code) => code,
    _emnapi_env_check_gc_access: () => ok,
    _emnapi_node_emit_async_init: () => ok,
    _emnapi_env_ref: () => ok,
    _emnapi_runtime_keepalive_push: () => ok,
    _emnapi_runtime_keepalive_pop: () => ok,
    _emnapi_ctx_increase_waiting_request_counter: () => ok,
    _emnapi_ctx_decrease_waiting_request_counter: () => ok,
  }

  return {
    imports,
    register: (exports) => {
      table = exports.__indirect_function_table as Table
      for (const [name, register] of Object.entries(exports)) {
        if (name.startsWith('__napi_register__') && typeof register === 'function') register()
      }
      const functions: Record<string, never> = {}
      const scope = values.push(functions)
      if (typeof exports.napi_register_wasm_v1 === 'function') exports.napi_register_wasm_v1(env, scope - 1)
      return functions
    },
    free: (handle) => {
      const external = externals.get(handle)
      externals.delete(handle)
      if (external) free(external)
    },
  }
}
