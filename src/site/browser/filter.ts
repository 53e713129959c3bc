// Runs in a reader's browser: a list that can be narrowed by words and by choices; the address keeps what was chosen.

/** Letters without accents and case, so that “cafe” finds “Café”. */
const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filters]')) {
  const items = [...document.querySelectorAll<HTMLElement>(`#${form.dataset.filters} > *`)]
  const words = items.map((item) => plain(item.textContent))
  const said = form.querySelector('output')
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')]

  const narrow = () => {
    const wanted = fields.flatMap(({ name, value }) => (value.trim() === '' ? [] : [{ name, value }]))
    const fits = (item: HTMLElement, at: number) =>
      wanted.every(({ name, value }) =>
        name === 'q'
          ? plain(value)
              .split(/\s+/)
              .every((word) => words[at]?.includes(word))
          : item.getAttribute(`data-${name}`)?.split('|').includes(value),
      )
    const shown = items.filter((item, at) => {
      item.hidden = !fits(item, at)
      return !item.hidden
    })
    if (said)
      said.textContent = (said.dataset.says ?? '')
        .replace('{shown}', `${shown.length}`)
        .replace('{all}', `${items.length}`)
    const query = new URLSearchParams(wanted.map(({ name, value }) => [name, value])).toString()
    history.replaceState(null, '', `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`)
  }

  const before = new URLSearchParams(location.search)
  for (const field of fields) field.value = before.get(field.name) ?? field.value
  form.hidden = false
  form.addEventListener('input', narrow)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    narrow()
  })
  narrow()
}
