// The first page: what this is, for whom, how to join, what comes next, how to reach us.
import { h } from 'hastscript'
import communityKind from '../../kinds/community.ts'
import { ownAddresses } from '../addresses.ts'
import { standing } from '../building.ts'
import { definePage } from '../page.ts'
import { shownValue } from '../parts/value.ts'
import { homeWords } from '../words/home.ts'

export default definePage({
  pages: (building) => {
    const { name, community, say } = building
    const record = community.community
    const summary = shownValue(record, ['summary', communityKind.fields.summary], building)
    const contact = shownValue(record, ['contact', communityKind.fields.contact], building)
    const charter = standing(building, 'charter')
    return [
      {
        address: ownAddresses.home,
        title: name,
        sources: ['README.md'].filter((path) => community.files.has(path)),
        body: [
          h('h1', name),
          ...(summary ? [h('div.lead', [...summary])] : []),
          ...(charter ? [h('h2', say(homeWords.whoWeAre))] : []),
          ...(contact ? [h('h2', say(homeWords.writeToUs)), h('p', [...contact])] : []),
        ],
      },
    ]
  },
})
