// Runs in a reader's browser: beside the time of the community stands that of the reader, where the two differ.

for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-local]')) {
  const moment = new Date(time.dateTime)
  if (Number.isNaN(moment.getTime())) continue
  const format = (timeZone?: string) =>
    new Intl.DateTimeFormat(document.documentElement.lang, {
      ...{ weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
      ...(timeZone !== undefined && { timeZone }),
    }).format(moment)
  const here = format()
  if (time.dataset.zone !== undefined && here === format(time.dataset.zone)) continue
  const beside = document.createElement('span')
  beside.className = 'local'
  beside.textContent = ` ${(time.dataset.local ?? '').replace('{time}', here)}`
  time.after(beside)
}
