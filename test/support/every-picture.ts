// Every picture that there is, as the site draws it.
import type { Community } from '../../src/community/build-community.ts'
import { competenceMatrix } from '../../src/pictures/competence-matrix.ts'
import { engagementMountain } from '../../src/pictures/engagement-mountain.ts'
import type { Picture } from '../../src/pictures/picture.ts'
import { roadmapTimeline } from '../../src/pictures/roadmap-timeline.ts'
import { stakeholderQuadrant } from '../../src/pictures/stakeholder-quadrant.ts'
import { termTimeline } from '../../src/pictures/term-timeline.ts'

/** Returns the pictures of a community that has what they are drawn from. */
export function everyPicture(community: Community, now: string): readonly Picture[] {
  const drawn = [
    stakeholderQuadrant(community),
    roadmapTimeline(community, { now }),
    engagementMountain(community),
    termTimeline(community, { now }),
    competenceMatrix(community),
  ]
  return drawn.filter((picture) => picture !== undefined)
}
