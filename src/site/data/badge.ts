// `badge.svg` and `badge.json`: how far the community is, for its own pages elsewhere.
import { badgeJsonReport, badgeReport } from '../../reports/badge.ts'
import { defineData } from './data-file.ts'

export default defineData({
  files: ({ assessment }) =>
    new Map([
      ['badge.svg', badgeReport(assessment)],
      ['badge.json', badgeJsonReport(assessment)],
    ]),
})
