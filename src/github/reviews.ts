// What people said to a pull request in reviews.
import * as v from 'valibot'
import type { Review } from '../decisions/change.ts'
import type { GitHub } from './client.ts'
import { everyPage } from './pages.ts'
import { accountOf, isOurs, type Pull } from './pull-request.ts'

const reviewSchema = v.object({
  user: v.nullish(v.object({ login: v.string() })),
  author_association: v.optional(v.string(), 'NONE'),
  state: v.string(),
  submitted_at: v.nullish(v.string()),
  commit_id: v.nullish(v.string()),
})

const says: Readonly<Record<string, Review['says']>> = {
  APPROVED: 'agrees',
  CHANGES_REQUESTED: 'objects',
  COMMENTED: 'comments',
  DISMISSED: 'taken-back',
}

/** Returns the reviews of a pull request, the oldest first; those that are not sent yet are not among them. */
export async function reviewsOf(github: GitHub, { number }: Pick<Pull, 'number'>): Promise<readonly Review[]> {
  const errand = 'list-reviews'
  const { items } = await everyPage({ errand }, reviewSchema, (page) =>
    github.rest.pulls.listReviews({ ...github.to(errand), pull_number: number, ...page }),
  )
  return items.flatMap(({ user, author_association, state, submitted_at: at, commit_id }): readonly Review[] => {
    const said = says[state]
    if (!said || !at) return []
    const who = { account: accountOf(user), isOurs: isOurs(author_association) }
    return [{ ...who, says: said, at, commit: commit_id ?? undefined }]
  })
}
