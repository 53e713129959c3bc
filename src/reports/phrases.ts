// The names that reports give to areas, severities, verdicts and the like.
import type { LeftOutFile } from '../community/read-community.ts'
import type { Cause } from '../comparison/compare-findings.ts'
import type { Area, Severity } from '../finding.ts'
import type { PageStatus } from '../health/pages.ts'
import type { CommunityType, Stage } from '../kinds/kind.ts'

export const areaNames: Readonly<Record<Area, string>> = {
  identity: 'Identity',
  safety: 'Safety and inclusion',
  people: 'People and governance',
  participation: 'Participation',
  rhythm: 'Rhythm',
  plan: 'Plan and progress',
  offer: 'Offer',
  continuity: 'Continuity',
}

export const severityNames: Readonly<Record<Severity, string>> = {
  stop: 'Do not publish',
  error: 'Please fix',
  warning: 'Worth doing soon',
  advice: 'Ideas',
}

export const statusNames: Readonly<Record<PageStatus, string>> = {
  missing: 'not there yet',
  waiting: 'waiting for your words',
  open: 'begun',
  written: 'written',
  elsewhere: 'kept elsewhere',
}

/** Why an area stands differently than before. */
export const causeNames: Readonly<Record<Cause, string>> = {
  change: 'these changes',
  time: 'time passed',
  edition: 'we ask about other things now',
}

export const stageNames: Readonly<Record<Stage, string>> = {
  planning: 'being planned',
  launching: 'being launched',
  active: 'active',
  sustaining: 'established',
  dormant: 'asleep',
  closed: 'closed',
}

/** Communities of a type, as in “expected of competence centres”. */
export const typeNames: Readonly<Record<CommunityType, string>> = {
  osc: 'open science communities',
  cop: 'communities of practice',
  'competence-centre': 'competence centres',
  software: 'software projects',
  'research-project': 'research projects',
  network: 'networks',
  programme: 'programmes',
}

/** One community of a type, as a sentence begins. */
export const typeName: Readonly<Record<CommunityType, string>> = {
  osc: 'An open science community',
  cop: 'A community of practice',
  'competence-centre': 'A competence centre',
  software: 'A software project',
  'research-project': 'A research project',
  network: 'A network',
  programme: 'A programme',
}

const reasons: Readonly<Record<string, string>> = {
  archive: 'in an archive',
  vendored: 'somebody else’s files',
  generated: 'made by a program',
  changes: 'a list of changes',
  form: 'a form for issues or pull requests',
  template: 'a template',
  translation: 'a translation',
  test: 'material for tests',
  'as-you-asked': 'left out as you asked',
  link: 'a link to another file',
  'link-out-of-workspace': 'a link to something outside',
  'not-a-file': 'not an ordinary file',
  'another-repository': 'another repository',
  'installed-packages': 'installed packages',
  'our-site': 'the web site that we made from these pages',
  'odd-name': 'a name that cannot be shown',
  'personal-name': 'a name that tells something about a person',
  unreadable: 'could not be opened',
  missing: 'could not be found',
  'too-many-files': 'more than 10,000 files',
  'too-large': 'larger than 256 kilobytes',
  'total-too-large': 'more than 50 megabytes in all',
}

/** Returns why a file was not read, in a few words. */
export function reasonFor(file: LeftOutFile): string {
  return reasons[file.reason] ?? 'could not be read'
}
