// Runs in a reader's browser: finds pages by their words. The list of pages is loaded with it, and nothing leaves the browser.
/*! Includes MiniSearch, copyright Luca Ongaro, MIT licence. */
import MiniSearch from 'minisearch'

interface Found {
  readonly id: string
  readonly title: string
  readonly text: string
}

const form = document.querySelector<HTMLFormElement>('form[data-search]')
const field = form?.querySelector<HTMLInputElement>('input[type="search"]')
const list = document.querySelector<HTMLElement>('#found')
const said = form?.querySelector('output')
const pages = (globalThis as { sitePages?: readonly Found[] }).sitePages ?? []

/** Letters of the text that stand around the first word that was found. */
const around = 160

if (form && field && list) {
  const index = new MiniSearch<Found>({
    fields: ['title', 'text'],
    storeFields: ['title', 'text'],
    processTerm: (term) => term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
    searchOptions: {
      boost: { title: 4 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
    },
  })
  index.addAll(pages)

  const find = () => {
    const words = field.value.trim()
    const found = words === '' ? [] : index.search(words).slice(0, 50)
    list.replaceChildren(...found.map(({ id, title, text, terms }) => item({ id, title, text }, terms)))
    if (said) said.textContent = words === '' ? '' : (said.dataset.says ?? '').replace('{count}', `${found.length}`)
    history.replaceState(null, '', `${location.pathname}${words === '' ? '' : `?q=${encodeURIComponent(words)}`}`)
  }

  field.value = new URLSearchParams(location.search).get('q') ?? ''
  form.hidden = false
  document.querySelector('[data-without-script]')?.remove()
  form.addEventListener('input', find)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    find()
  })
  find()
}

/** Text only: whatever somebody wrote stays letters. */
function item({ id, title, text }: Found, terms: readonly string[]): HTMLElement {
  const link = document.createElement('a')
  link.href = id
  link.textContent = title
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const at = Math.max(
    0,
    Math.min(...terms.map((term) => plain.indexOf(term)).filter((place) => place >= 0), text.length) - around / 2,
  )
  const start = at >= text.length - around ? 0 : at
  const piece = document.createElement('p')
  piece.textContent = `${start > 0 ? '…' : ''}${text.slice(start, start + around)}${start + around < text.length ? '…' : ''}`
  const one = document.createElement('li')
  one.append(link, piece)
  return one
}
