import { defineCheck } from '../check.ts'
import { cannotReceive, routesOf } from '../subjects/reporting-routes.ts'

const code = (address: string) =>
  `# Code of conduct\n\n## How to report\n\nTell Amira or Jonas, in any language.\nTheir address is ${address}.\n`

export default defineCheck({
  id: 'code-of-conduct-contacts-can-answer',
  area: 'safety',
  severity: 'error',
  from: 'launching',
  since: 1,
  title: 'Reports go to addresses that somebody can read and answer',
  says: 'An address for reports in {page} {cause:phrase}.',
  why: 'Somebody will write to it on a bad day, and believe that the message arrived.',
  fix: 'Write an address that two people read, send it a message, and wait for the answer before you publish it.',
  phrases: { noreply: 'takes no replies, so no report can arrive there', example: 'is only an example' },
  minutes: 10,
  principles: ['accountability'],
  source: 'Contributor Covenant 3.0, guide for adopters',
  examples: [
    { name: 'an address that works', files: { 'CODE_OF_CONDUCT.md': code('conduct@lindenau.example') }, expect: [] },
    {
      name: 'a no-reply address',
      files: { 'CODE_OF_CONDUCT.md': code('no-reply@lindenau.example') },
      expect: [
        'CODE_OF_CONDUCT.md:6 An address for reports in CODE_OF_CONDUCT.md takes no replies, so no report can arrive there.',
      ],
    },
    {
      name: 'an example that was left in',
      files: { 'CODE_OF_CONDUCT.md': code('conduct@example.org') },
      expect: ['CODE_OF_CONDUCT.md:6 An address for reports in CODE_OF_CONDUCT.md is only an example.'],
    },
    {
      name: 'somebody whose name begins like “no”',
      files: { 'CODE_OF_CONDUCT.md': code('nora.reply@lindenau.example') },
      expect: [],
    },
  ],

  subjects: ({ community }) =>
    community.code_of_conduct.stands ? routesOf(community).filter((route) => route.type === 'email') : [],

  inspect: (route) => {
    const cause = cannotReceive(route)
    return cause === undefined
      ? []
      : [{ about: route.about, place: route.place, values: { page: route.place.path, cause } }]
  },
})
