// The style sheet of all pictures: light, dark and on paper. It takes the colours of the page where that has them.

/** A colour by the name that the page gives it, with what stands where the page has none. */
const light = {
  paper: '#ffffff',
  ink: '#1c2430',
  muted: '#55606e',
  soft: '#f1f4f8',
  line: '#d5dae1',
  edge: '#6f7a88',
  accent: '#1f5f8b',
  good: '#2e6b3a',
  late: '#a3391c',
} as const
const dark: Readonly<Record<Colour, string>> = {
  paper: '#12171d',
  ink: '#e6eaf0',
  muted: '#a3adba',
  soft: '#1a222b',
  line: '#343d49',
  edge: '#8792a1',
  accent: '#8cc3ea',
  good: '#86d098',
  late: '#ff9f82',
}

type Colour = keyof typeof light
/** The colours of pictures on a page that has none of its own. */
export const pictureColours = { light, dark } as const

/** How much of the accent lies over the paper, from the foot of the mountain to its top; letters on it stay readable. */
export const tints = [0.07, 0.13, 0.2] as const

const names = Object.keys(light) as readonly Colour[]
const taken = (colours: Readonly<Record<Colour, string>>) =>
  names.map((name) => `--picture-${name}:var(--${name},${colours[name]})`).join(';')
const fixed = (colours: Readonly<Record<Colour, string>>) =>
  names.map((name) => `--picture-${name}:${colours[name]}`).join(';')
const of = (name: Colour) => `var(--picture-${name})`

/** Rules for every class that a picture uses. */
export const pictureStyle = `
.picture{${taken(light)};display:block;inline-size:100%;min-inline-size:665px;max-inline-size:960px;block-size:auto;font-family:system-ui,-apple-system,"Segoe UI","DejaVu Sans",sans-serif;color:${of('ink')}}
.picture-scroll{overflow-x:auto;max-inline-size:100%}
.picture-text{fill:${of('ink')}}
.picture-muted{fill:${of('muted')}}
.picture-accent{fill:${of('accent')}}
.picture-late{fill:${of('late')}}
.picture-on-accent{fill:${of('paper')}}
.picture-halo{paint-order:stroke;stroke:${of('paper')};stroke-width:4;stroke-linejoin:round}
.picture-grid{stroke:${of('line')};stroke-width:1;fill:none}
.picture-past{fill:${of('soft')}}
.picture-pole{stroke:${of('edge')};stroke-width:1;fill:none}
.picture-edge{stroke:${of('edge')};stroke-width:1.25;fill:none}
.picture-ridge{stroke:${of('paper')};stroke-width:2}
.picture-leader{stroke-dasharray:2 3}
.picture-dashed{stroke-dasharray:4 3}
.picture-today{stroke:${of('accent')};stroke-width:2;stroke-dasharray:6 4;fill:none}
.picture-solid{fill:${of('accent')};stroke:${of('accent')};stroke-width:1.5}
.picture-open{fill:${of('paper')};stroke:${of('accent')};stroke-width:2}
.picture-well{fill:${of('good')};stroke:${of('good')};stroke-width:1.5}
.picture-overdue{fill:${of('late')};stroke:${of('late')};stroke-width:1.5;stroke-linejoin:round}
.picture-stop{stroke:${of('late')};stroke-width:3;stroke-linecap:round}
.picture-over{fill:${of('paper')};stroke:${of('muted')};stroke-width:1.5}
.picture-mark{fill:none;stroke:${of('paper')};stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.picture-tag{fill:${of('paper')};stroke:${of('edge')};stroke-width:1.25}
.picture-lack{fill:${of('paper')};stroke:${of('late')};stroke-width:1.5;stroke-dasharray:3 2}
.picture-cross{fill:none;stroke:${of('late')};stroke-width:2;stroke-linecap:round}
.picture-field{fill:${of('accent')};stroke:none}
.picture-tint-1{fill-opacity:${tints[0]}}
.picture-tint-2{fill-opacity:${tints[1]}}
.picture-tint-3{fill-opacity:${tints[2]}}
.picture-outline{fill:none;stroke:${of('accent')};stroke-width:2;stroke-linejoin:round}
.picture-trail{fill:none;stroke:${of('accent')};stroke-width:2;stroke-dasharray:1 6;stroke-linecap:round}
@media (prefers-color-scheme:dark){.picture{${taken(dark)}}}
@media (forced-colors:active){.picture{--picture-paper:Canvas;--picture-soft:Canvas;--picture-ink:CanvasText;--picture-muted:CanvasText;--picture-line:GrayText;--picture-edge:CanvasText;--picture-accent:LinkText;--picture-good:CanvasText;--picture-late:CanvasText;forced-color-adjust:none}}
@media print{.picture{${fixed(light)};min-inline-size:0;print-color-adjust:exact;break-inside:avoid}}
`
