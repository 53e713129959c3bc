// What people write: links to headings, notes at the foot, titled notes, tables wider than the page.

export const textStyle = `
.here{display:inline-block;min-width:1.5rem;min-height:1.5rem;text-align:center;text-decoration:none;opacity:0}
.here::before{content:"#"}
.here:focus,:is(h2,h3,h4,h5,h6):hover>.here{opacity:1}
.to-right{text-align:end}
.to-center{text-align:center}
.scroll>table{display:table}
.notes{border-top:1px solid var(--line);font-size:.9375rem}
.task{list-style:none}
.alert{border-inline-start:4px solid var(--accent);background:var(--soft);padding:.4rem 1rem;margin-block:1rem}
.alert>:first-child{font-weight:bold;margin-block:.3rem}
pre{overflow-x:auto;background:var(--soft);padding:.8rem 1rem}
@media (hover:none){.here{opacity:1}}
@media print{.here{display:none}}
`
