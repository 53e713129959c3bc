// The style sheet of the site: light, dark, small screens, paper, and text that is read from the right.
import { pictureStyle } from '../pictures/picture-style.ts'
import { homeStyle } from './styles/home.ts'
import { peopleAndPlanStyle } from './styles/people-and-plan.ts'
import { textStyle } from './styles/text.ts'

/** The colours of the site where a community has chosen none. */
export const usualAccent = { light: '#1f5f8b', dark: '#8cc3ea' } as const

/** Returns the style sheet with these colours for links and marks. */
export function styleWith({ light, dark }: { readonly light: string; readonly dark: string }): string {
  return `:root{--paper:#fff;--ink:#1c2430;--muted:#55606e;--line:#d5dae1;--accent:${light};--soft:#f3f6f9;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--paper:#12171d;--ink:#e6eaf0;--muted:#a3adba;--line:#343d49;--accent:${dark};--soft:#1a222b}}
${layoutStyle}${homeStyle}${peopleAndPlanStyle}${textStyle}${pictureStyle}`
}

const layoutStyle = `*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.65 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:break-word}
h1,h2,h3,h4{line-height:1.25;text-wrap:balance}
h1{font-size:clamp(1.75rem,1.2rem + 2.4vw,2.5rem);margin:.5rem 0 1rem}
h2{font-size:1.4rem;margin:2.2rem 0 .6rem}
h3{font-size:1.15rem;margin:1.6rem 0 .4rem}
a{color:var(--accent);text-underline-offset:.18em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
.skip{position:absolute;inset-inline-start:-99rem;top:0}
.skip:focus{inset-inline-start:.5rem;top:.5rem;background:var(--paper);padding:.5rem 1rem;z-index:9}
.banner{margin:0;padding:.6rem 1rem;background:#8a1c1c;color:#fff;text-align:center;font-weight:600}
.top,.page,.foot{max-width:72rem;margin-inline:auto;padding-inline:1rem}
.head{border-bottom:1px solid var(--line);background:var(--soft)}
.bar{display:flex;align-items:center;gap:.5rem 1.5rem;flex-wrap:wrap;padding-block:.8rem .2rem}
.name{display:flex;align-items:center;gap:.7rem;font-weight:650;font-size:1.15rem;text-decoration:none;color:var(--ink);min-height:2.25rem;flex:1 1 14rem}
.name img{height:2.25rem;width:auto;max-width:8rem;object-fit:contain}
.bar>a:last-child{min-height:1.75rem;display:inline-flex;align-items:center}
.menu{position:relative}
.menu ul{list-style:none;margin:0;padding:0}
.menu>ul{display:flex;flex-wrap:wrap;gap:0 .25rem;padding-bottom:.35rem}
.menu summary{cursor:pointer;list-style:none;padding:.4rem .7rem;border-radius:.4rem;min-height:2rem}
.menu summary::-webkit-details-marker{display:none}
.menu summary::after{content:" ▾";color:var(--muted)}
.menu summary:hover,.menu [open]>summary{background:var(--paper)}
.menu .here-now>summary{font-weight:650;box-shadow:inset 0 -3px var(--accent)}
.menu details>ul{position:absolute;inset-inline:0;z-index:5;background:var(--paper);border:1px solid var(--line);border-radius:.5rem;padding:.4rem;box-shadow:0 8px 24px #0003;max-height:70vh;overflow:auto}
.menu details>ul a,.beside a{display:block;padding:.35rem .7rem;min-height:1.75rem;border-radius:.35rem;text-decoration:none;color:var(--ink)}
.menu details>ul a:hover,.beside a:hover{background:var(--soft);text-decoration:underline}
[aria-current]{font-weight:650;color:var(--accent)!important}
.beside{display:none}
main{min-width:0;max-width:46rem;padding-block:1rem 2rem}
main.wide{max-width:none}
table{border-collapse:collapse;margin-block:1rem;font-size:.9688rem}
th,td{border-bottom:1px solid var(--line);padding:.5rem .7rem;text-align:start;vertical-align:top}
thead th{background:var(--soft);font-size:.875rem}
img{max-width:100%;height:auto}
blockquote{margin-inline:0;padding-inline-start:1rem;border-inline-start:4px solid var(--line);color:var(--muted)}
code{font-size:.92em;background:var(--soft);padding:.1em .3em;border-radius:.25rem}
.filters{display:flex;flex-wrap:wrap;gap:.75rem 1rem;align-items:end;background:var(--soft);border:1px solid var(--line);border-radius:.5rem;padding:.8rem 1rem;margin-block:1rem}
.filters[hidden],[role=search][hidden]{display:none}
.filters p{margin:0;display:flex;flex-direction:column;font-size:.9375rem}
input,select,button{font:inherit;padding:.35rem .6rem;min-height:2.25rem;max-width:100%;border:1px solid var(--muted);border-radius:.35rem;background:var(--paper);color:var(--ink)}
button{cursor:pointer}
output{align-self:center;color:var(--muted)}
a.term{color:inherit;text-decoration:underline dotted var(--muted)}
#found{list-style:none;padding:0}
#found p{margin:.1rem 0 1rem;color:var(--muted)}
.local,.quiet{color:var(--muted)}
.head,.foot{font-size:1rem}
.foot{border-top:1px solid var(--line);padding-block:1.2rem 2.5rem;color:var(--muted);font-size:.9375rem}
.foot p{margin-block:.4rem}
.foot a{display:inline-block;min-height:1.5rem}
.reporting{border-inline-start:4px solid var(--accent);padding:.4rem .9rem;background:var(--soft);color:var(--ink)}
@media (min-width:48rem){.menu li{position:relative}.menu details>ul{inset-inline:0 auto;min-width:17rem;width:max-content;max-width:24rem}.menu li:nth-last-child(-n+2) details>ul{inset-inline:auto 0}}
@media (min-width:64rem){.page.has-beside{display:grid;grid-template-columns:14rem minmax(0,1fr);gap:3rem}.beside{display:block;padding-block:1.6rem;font-size:.9688rem}.beside ul{list-style:none;margin:0;padding:0;position:sticky;top:1rem;border-inline-end:1px solid var(--line)}.beside p{margin:0;padding:.2rem .7rem;font-size:.875rem;color:var(--muted)}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{.menu,.beside,.skip,.filters,.bar>a:last-child,.suggest,[role=search]{display:none!important}body{font-size:11pt;background:#fff;color:#000}.top,.page,.foot{max-width:none;padding:0}.page.has-beside{display:block}main{max-width:none}h1,h2,h3{break-after:avoid}tr,blockquote,figure{break-inside:avoid}main a[href^="http"]:not([href*="/edit/"])::after{content:" (" attr(href) ")";font-size:.85em;word-break:break-all}}
`
