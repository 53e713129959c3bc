// WebAssembly as far as the binding uses it: Node has it, Node's types don't.

/** Functions take and give the module's words; how many, the compiler can't know. */
export type Imports = Readonly<Record<string, (...words: number[]) => number>>
export type Exports = Readonly<Record<string, unknown>>

export interface Memory {
  readonly buffer: SharedArrayBuffer
}

export interface Table {
  readonly get: (place: number) => (...words: number[]) => number
}

export interface Module {
  readonly kind?: 'module'
}

interface Offered {
  readonly Memory: new (limits: { readonly initial: number; readonly maximum: number; readonly shared: true }) => Memory
  readonly Module: {
    new (bytes: Uint8Array): Module
    readonly imports: (module: Module) => readonly { readonly module: string; readonly name: string }[]
  }
  readonly Instance: new (
    module: Module,
    imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  ) => { readonly exports: Exports }
}

export const webAssembly: Offered = (globalThis as unknown as { readonly WebAssembly: Offered }).WebAssembly
