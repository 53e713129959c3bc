// The help of kinds and fields in Italian, by the English sentence.
import type { Translation } from '../translations.ts'

const words: Translation = {}

export default words
