// Cards, pictures and lists of people, roles and plans.

export const peopleAndPlanStyle = `
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(20rem,100%),1fr));gap:1rem;margin-block:1rem}
.card{border:1px solid var(--line);border-radius:.5rem;padding:.9rem 1rem;background:var(--paper);min-width:0}
.card>:first-child{margin-block:0 .4rem}
.card dl{margin:0}
.card dl>div{margin-block:.35rem}
.card dt,.facts dt{font-size:.875rem;color:var(--muted)}
.card dd,.facts dd{margin:0}
.card dd>p,.card dd>ul{margin-block:.2rem}
.card p{margin-block:.3rem}
.card.is-open{border-style:dashed;border-width:2px}
.card:target{outline:3px solid var(--accent);outline-offset:2px}
.facts{border-inline-start:4px solid var(--accent);background:var(--soft);padding:.6rem 1rem;margin-block:1rem}
.facts dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(13rem,100%),1fr));gap:.5rem 1.5rem;margin:0}
.scroll{overflow-x:auto;max-width:100%}
div.drawn{margin:1.5rem 0}
.drawn figure{margin:0}
.drawn figcaption{color:var(--muted);font-size:.9375rem;margin-block:.4rem}
.drawn summary{min-height:1.5rem;cursor:pointer}
td>p:first-child{margin-block-start:0}
td>p:last-child{margin-block-end:0}
@media print{.card,.drawn{break-inside:avoid}}
`
