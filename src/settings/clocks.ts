// How long things may take before somebody is reminded: defaults, each with its origin. `clocks:` in community.yml changes them.
import type { Period } from '../recurrence/time.ts'

const clocks = {
  review: { period: { months: 12 }, origin: 'CHAOSS DEI statement: reviewed and affirmed every year' },
  plan_review: {
    period: { months: 6 },
    origin: 'Foundational Community Building: mid-year review; Carpentries and OLS report every six months',
  },
  training_review: {
    period: { months: 12 },
    origin: 'OpenAIRE Community of Practice: outdated materials; EOSC: kept current, or marked when that has ended',
  },
  training_review_late: { period: { months: 24 }, origin: 'ours: two reviews were missed' },
  service_review: { period: { months: 12 }, origin: 'EOSC onboarding: providers update their entries periodically' },
  notes: { period: { days: 14 }, origin: 'Carpentries: notes in a consistent place; the number is ours' },
  conduct_answer: {
    period: { hours: 48 },
    origin: 'CHAOSS: 48 hours; CNCF and Kubernetes: three working days; The Turing Way and Jupyter: 24 hours',
  },
  event_outcome: { period: { days: 14 }, origin: 'ours: as long as notes of a call may take' },
  event_notice: { period: { days: 30 }, origin: 'ours: a month before, people book trains and ask for leave' },
  departure: { period: { days: 14 }, origin: 'ours: leaving is honest work and takes some days' },
  term_notice: {
    period: { days: 60 },
    origin: 'ours: two months are enough to ask, to find somebody and to hand over',
  },
  group_meets: { period: { months: 6 }, origin: 'Carpentries: a committee meets at least twice a year' },
  group_quiet: { period: { months: 6 }, origin: 'R-Ladies: a chapter without an event in six months is inactive' },
  decision_follow_up: {
    period: { days: 30 },
    origin: 'ours: a month in which the pages that a decision names can be changed',
  },
  milestone_notice: { period: { days: 30 }, origin: 'ours: a month in which something can still be done about it' },
  plan_progress: {
    period: { months: 3 },
    origin: 'Hyperledger: a report every quarter; The Turing Way, AutSPACES: every two weeks',
  },
  indicator: { period: { months: 12 }, origin: 'CHAOSS: once a year; for indicators that do not say how often' },
  funding_notice: { period: { months: 6 }, origin: 'ours: half a year is what a new application takes' },
  renewal_notice: { period: { days: 60 }, origin: 'OpenJS continuity policies; the number is ours' },
  member_silence: { period: { months: 12 }, origin: 'R-Ladies: chapters are asked after 9 to 12 months' },
  session_notice: {
    period: { days: 7 },
    origin: 'Foundational Community Building: before each lesson; the number is ours',
  },
  session_feedback: {
    period: { days: 7 },
    origin: 'Foundational Community Building: after each session; the number is ours',
  },
} as const satisfies Record<string, { period: Period; origin: string }>

export type ClockName = keyof typeof clocks
export type Clocks = Readonly<Record<ClockName, Period>>

export const clockNames = Object.keys(clocks) as [ClockName, ...ClockName[]]

/** Where each default comes from, for the reference pages. */
export const clockOrigins: Readonly<Record<ClockName, { readonly period: Period; readonly origin: string }>> = clocks

/** The default length of each clock. */
export const defaultClocks = Object.fromEntries(
  Object.entries(clocks).map(([name, { period }]) => [name, period]),
) as Clocks
