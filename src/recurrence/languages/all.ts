import { german } from './de.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import { italian } from './it.ts'
import type { LanguageWords } from './language.ts'

/** The languages that editors may write in; English is tried first. */
export const languages: readonly LanguageWords[] = [english, french, german, spanish, italian]
