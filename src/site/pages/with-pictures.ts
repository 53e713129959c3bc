// Pages that a picture tells best: the mountain of engagement, the map of stakeholders, the matrix of skills, the terms.
import { competenceMatrix } from '../../pictures/competence-matrix.ts'
import { engagementMountain } from '../../pictures/engagement-mountain.ts'
import type { Picture } from '../../pictures/picture.ts'
import { stakeholderQuadrant } from '../../pictures/stakeholder-quadrant.ts'
import { termTimeline } from '../../pictures/term-timeline.ts'
import type { Building } from '../building.ts'
import { definePage } from '../page.ts'
import { pageOfKind } from '../parts/document-page.ts'
import { pictureFigure } from '../parts/picture.ts'

const pictures: Readonly<Record<string, (building: Building) => Picture | undefined>> = {
  stakeholders: ({ community }) => stakeholderQuadrant(community),
  engagement: ({ community }) => engagementMountain(community),
  skills: ({ community }) => competenceMatrix(community),
  sustainability: ({ community, now }) => termTimeline(community, { now }),
}

export default definePage({
  pages: (building) =>
    Object.entries(pictures).flatMap(([kind, drawn]) => {
      const picture = drawn(building)
      return picture ? pageOfKind(kind, building, { above: [pictureFigure(picture, building)] }) : []
    }),
})
