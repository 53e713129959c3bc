// One page for a director, to be printed: why, who, what happened, impact so far, at risk, cost, next. All of it from the pages themselves.
import type { Assessment } from '../health/assessment.ts'
import type { OutsideQuestion } from '../kinds/telling.ts'
import { formatDate } from '../recurrence/calendar-date.ts'
import type { Block } from '../words/blocks.ts'
import { type Segment, words } from '../words/speak.ts'
import { html, htmlPage } from '../words/writers/html.ts'
import { standing } from './badge.ts'
import type { Home } from './links.ts'
import { type Answer, answersOf } from './one-page/answers.ts'
import { columns, fullestOnOneSheet } from './one-page/sheet.ts'
import { style } from './one-page/style.ts'
import { stageNames, typeName } from './phrases.ts'

export interface OnePageOptions {
  readonly home?: Home | undefined
}

/** Returns the page as HTML that asks no host for anything; printed, it is one sheet. */
export function onePageReport(assessment: Assessment, { home }: OnePageOptions = {}): string {
  const { name, language } = assessment
  const told = fullestOnOneSheet(answersOf(assessment, home && { ...home, sparing: true }))
  const write = (blocks: readonly Block[]) => html(blocks, { language })
  const column = (questions: readonly OutsideQuestion[], how = '') =>
    `<div${how}>\n${questions.map((question) => section(told[question], write)).join('')}</div>\n`
  const title: Segment = name === undefined ? words('Our community') : { type: 'said', text: name }
  return htmlPage({
    title: `${name ?? 'Our community'}, on one page`,
    style,
    body: [
      `<header>\n${write([{ type: 'heading', level: 1, text: [title] }, ...told.what.blocks, introduction(assessment)])}</header>\n`,
      `<main>\n${column(columns.wide, ' class="wide"')}${column(columns.left)}${column(columns.right)}</main>\n`,
      `<footer>\n${write([{ type: 'paragraph', text: [words(origin)] }])}</footer>\n`,
    ].join(''),
  })
}

function section({ title, blocks }: Answer, write: (blocks: readonly Block[]) => string): string {
  return `<section>\n${write([{ type: 'heading', level: 2, text: [words(title)] }, ...blocks])}</section>\n`
}

const origin =
  'Every line is taken from the community’s own public pages, and shortened where it was long. How it is doing is said for the community itself: it is no grade, and not made for comparing communities.'

function introduction(assessment: Assessment): Block {
  const { type, stage, stageStated, date } = assessment
  const what = type === undefined ? 'A community' : typeName[type]
  const how = standing(assessment).message
  const stageSaid = stageStated && how !== stageNames[stage] ? `, ${stageNames[stage]}` : ''
  const text = words(`${what}${stageSaid}. As of ${formatDate(date)}: ${how}.`)
  return { type: 'paragraph', text: [{ type: 'quiet', text: [text] }] }
}
