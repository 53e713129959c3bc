// GitHub Pages, which the emulator lacks: off, a branch as it is, or what a workflow makes.
import { answers } from './faults.ts'
import { json, type Layer } from './gate.ts'

export interface PagesState {
  /** Nothing while Pages is off. */
  buildType?: 'legacy' | 'workflow'
  /** An organisation shows its sites to its own people only. */
  isForMembers?: boolean
  address?: string
}

/** Returns the layer that tells how Pages is set. */
export const pagesLayer =
  (state: PagesState): Layer =>
  async (asked, next) => {
    const [, repository] = /^(\/repos\/[^/]+\/[^/]+)\/pages$/.exec(asked.path) ?? []
    if (asked.method !== 'GET' || repository === undefined) return next(asked)
    if (state.buildType === undefined) return answers.notFound
    return json(200, {
      url: `${asked.origin}${repository}/pages`,
      status: state.buildType === 'legacy' ? 'built' : null,
      cname: null,
      custom_404: false,
      html_url: state.address ?? 'https://lindenau.github.io/community/',
      build_type: state.buildType,
      source: { branch: 'main', path: '/' },
      public: state.isForMembers !== true,
      https_enforced: true,
    })
  }
