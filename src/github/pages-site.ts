// Whether GitHub Pages waits for a site that a workflow makes, where that site stands, and who can read it.
import * as v from 'valibot'
import type { GitHub } from './client.ts'
import { attempt, GitHubError, understood } from './trouble.ts'

export interface PagesSite {
  /** Nothing where Pages is off; `branch` where it shows the files of a branch instead of what a workflow makes. */
  readonly from: 'nothing' | 'branch' | 'workflow'
  /** Such as `https://osc-lindenau.github.io/community`; nothing where Pages is off. */
  readonly url?: string
  /** False where an organisation shows its sites to its own people only. */
  readonly isPublic: boolean
}

const errand = 'ask-pages'

const answer = v.object({
  html_url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\/[^\s"<>]+$/))),
  build_type: v.nullish(v.string()),
  public: v.optional(v.boolean(), true),
})

/** Returns how Pages is set in a repository. */
export async function pagesSite(github: GitHub, { owner, repo }: Pages): Promise<PagesSite> {
  const asked = await attempt(() => github.rest.repos.getPages(github.to(errand)))
  if (asked instanceof GitHubError) {
    if (asked.trouble === 'missing') return { from: 'nothing', isPublic: true }
    throw asked
  }
  const site = understood(errand, answer, asked.data)
  return {
    from: site.build_type === 'workflow' ? 'workflow' : 'branch',
    url: (site.html_url ?? usualAddress(owner, repo)).replace(/\/+$/, ''),
    isPublic: site.public,
  }
}

interface Pages {
  readonly owner: string
  readonly repo: string
}

function usualAddress(owner: string, repo: string): string {
  const host = `${owner.toLowerCase()}.github.io`
  return repo.toLowerCase() === host ? `https://${host}` : `https://${host}/${repo}`
}
