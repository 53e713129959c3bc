// The style sheet of the site: light, dark, small screens and paper.
import { pictureStyle } from '../pictures/picture-style.ts'
import { peopleAndPlanStyle } from './styles/people-and-plan.ts'
import { textStyle } from './styles/text.ts'

export const style = `
:root{--paper:#fff;--ink:#1c2430;--muted:#55606e;--line:#d5dae1;--accent:#1f5f8b;--soft:#f3f6f9;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--paper:#12171d;--ink:#e6eaf0;--muted:#a3adba;--line:#343d49;--accent:#8cc3ea;--soft:#1a222b}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 system-ui,sans-serif;overflow-wrap:break-word}
a{color:var(--accent)}
main,header,footer{max-width:46rem;margin-inline:auto;padding:1rem}
.skip{position:absolute;inset-inline-start:-99rem}
.skip:focus{inset-inline-start:0;background:var(--paper);padding:.5rem}
table{border-collapse:collapse;display:block;overflow-x:auto}
th,td{border:1px solid var(--line);padding:.4rem .6rem;text-align:start;vertical-align:top}
footer{border-top:1px solid var(--line);margin-top:3rem;color:var(--muted)}
img{max-width:100%;height:auto}
${peopleAndPlanStyle}${textStyle}${pictureStyle}`
