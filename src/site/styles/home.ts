// The first page.

export const homeStyle = `.lead{font-size:1.25rem;line-height:1.5;max-width:40rem;color:var(--ink)}
.lead p{margin-block:.4rem}
.panels{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(19rem,100%),1fr));gap:1.25rem;margin-block:1.8rem}
.panel{border:1px solid var(--line);border-radius:.6rem;padding:1rem 1.2rem;min-width:0}
.panel.first{border-color:var(--accent);border-width:2px}
.panel h2{margin:0 0 .5rem;font-size:1.2rem}
.panel p,.panel ul{margin-block:.4rem}
.panel ul{padding-inline-start:1.1rem}
.dates{list-style:none;padding:0!important}
.dates li{padding-block:.35rem;border-bottom:1px solid var(--line)}
.dates li:last-child{border:0}
.dates .quiet{display:block;font-size:.9375rem}
.look{columns:18rem;column-gap:2rem}
.look section{break-inside:avoid;margin-bottom:1.2rem}
.look h3{margin:0 0 .3rem;font-size:1.05rem}
.look ul{margin:0;padding-inline-start:1.1rem}
.look a,.panel a{display:inline-block;min-height:1.5rem}
`
