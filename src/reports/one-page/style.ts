// How the one page looks: two columns that fit on a sheet of A4 or Letter, one column on a small screen, dark where that is wished.

export const style = `
:root{color-scheme:light dark;--ink:#1d2630;--quiet:#55616e;--line:#c9d1d9;--accent:#1f5c7a;--paper:#fff}
@media screen and (prefers-color-scheme:dark){:root{--ink:#e6edf3;--quiet:#a0abb7;--line:#3d444d;--accent:#7cc4e8;--paper:#12171d}}
*{box-sizing:border-box}
body{margin:0 auto;padding:2rem 1.5rem;max-width:62rem;background:var(--paper);color:var(--ink);font:15px/1.45 "Segoe UI",system-ui,Roboto,"Helvetica Neue","DejaVu Sans",sans-serif;overflow-wrap:anywhere}
header{border-bottom:2px solid var(--accent);padding-bottom:.5em;margin-bottom:.9em}
h1{font-size:1.65em;line-height:1.2;margin:0 0 .15em}
header p{margin:0}
footer p{margin:0;color:var(--quiet)}
main{display:grid;grid-template-columns:1fr 1fr;gap:0 2.2em}
.wide{grid-column:1/-1}
section{margin:0 0 .95em}
h2{font-size:1.06em;margin:0 0 .2em;color:var(--accent);break-after:avoid}
h3{font-size:.9em;margin:.45em 0 .05em;color:var(--quiet);font-weight:600;break-after:avoid}
p{margin:0 0 .35em}
ul{margin:0;padding-left:1.3em}
li{margin:.05em 0;break-inside:avoid}
em{color:var(--quiet)}
code{font-size:.95em}
a{color:var(--accent)}
footer{margin-top:.4em;border-top:1px solid var(--line);padding-top:.5em;font-size:.86em}
@media screen and (max-width:44rem){main{grid-template-columns:1fr}}
@page{margin:12mm 14mm}
@media print{:root{color-scheme:light}body{padding:0;max-width:none;font-size:8.6pt;line-height:1.34}a{color:inherit;text-decoration:none}}
`
