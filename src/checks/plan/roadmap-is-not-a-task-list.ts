import type { Nodes } from 'mdast'
import { defineCheck } from '../check.ts'

/** So many boxes to tick are a task list, whatever its title. */
const many = 10

const milestones =
  '# Roadmap\n\n| Milestone | What will be true | Who looks after it | By when |\n|---|---|---|---|\n| Launch | 40 members | Coordination | 2026-06 |\n'
const tasks = Array.from({ length: 12 }, (_, index) => `- [ ] task number ${index + 1}`).join('\n')

export default defineCheck({
  id: 'roadmap-is-not-a-task-list',
  area: 'plan',
  severity: 'advice',
  from: 'launching',
  since: 1,
  title: 'The roadmap holds milestones, not tasks',
  says: '{page:path} has {count:number|box|boxes} to tick: it reads like a task list.',
  why: 'A roadmap shows where you are going; tasks change every week and hide it.',
  fix: 'Keep here what will be true, and by when. Move the tasks to the notes of a call, or to a list of their own.',
  minutes: 20,
  source: 'Foundational Community Building, session 4',
  examples: [
    { name: 'a table of milestones', files: { 'roadmap.md': milestones }, expect: [] },
    {
      name: 'twelve boxes',
      files: { 'roadmap.md': `${milestones}\n## Now\n\n${tasks}\n` },
      expect: ['roadmap.md:9 roadmap.md has 12 boxes to tick: it reads like a task list.'],
    },
    {
      name: 'a few boxes under a milestone',
      files: { 'roadmap.md': `${milestones}\n- [x] ask the deans\n- [ ] find a room\n` },
      expect: [],
    },
    {
      name: 'boxes on another page',
      files: { 'roadmap.md': milestones, 'todo.md': `# Todo\n\n${tasks}\n` },
      expect: [],
    },
  ],

  subjects: ({ community }) =>
    community.pages.filter(
      (page) =>
        community.roadmap.stands &&
        community.kindOf.get(page.path) === 'roadmap' &&
        community.roadmap.paths.includes(page.path),
    ),

  inspect: (page, { community }) => {
    const boxes = page.tree.children.flatMap(boxesIn)
    const [first] = boxes
    return first && boxes.length >= many
      ? [
          {
            about: community.roadmap.about('milestones'),
            place: { path: page.path, line: first.line, column: first.column },
            values: { page: page.path, count: boxes.length },
          },
        ]
      : []
  },
})

function boxesIn(node: Nodes): readonly { readonly line: number; readonly column: number }[] {
  const inside = 'children' in node ? node.children.flatMap(boxesIn) : []
  if (node.type !== 'listItem' || typeof node.checked !== 'boolean') return inside
  const { line, column } = node.position?.start ?? { line: 1, column: 1 }
  return [{ line, column }, ...inside]
}
