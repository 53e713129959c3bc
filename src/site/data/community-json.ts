// `community.json`: the community as data.
import { json } from '../../words/writers/json.ts'
import { communityData } from './community-data.ts'
import { defineData } from './data-file.ts'

export default defineData({
  files: (building, pages) => new Map([['community.json', json(communityData(building, pages))]]),
})
