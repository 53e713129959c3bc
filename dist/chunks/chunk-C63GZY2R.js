import { createRequire as moothallRequire } from 'node:module'; const require = moothallRequire(import.meta.url);
import{a as to,b as y,d as Ce,e as no,f as oo,g as ao,h as ke}from"./chunk-PQSAGWJC.js";import{b as _n}from"./chunk-CTWFNRVC.js";import{a as j,b as qn,d as Gn,e as Jn,f as Qn,g as Dt,h as Ct,k as Xn,l as Yn,m as le,o as Zn,p as eo,q as kt,s as M,t as xt}from"./chunk-MAK4YAW3.js";import{B as jn,D as Un,E as X,F as bt,G as zn,H as Hn,J as Y,K as ve,L as ie,M as Kn,N as Vn,Q as De,R as re,T as P,U as vt,V as O,a as Ln,b as B,c as Bn,e as se,g as Wn,k as u,m as Nn,p as E,q as wt,x as In,y as $n}from"./chunk-DQUQYMJK.js";var Ti=/(?:^|\/)(?:_config\.ya?ml|_quarto\.ya?ml|mkdocs\.ya?ml|myst\.ya?ml|hugo\.(?:toml|ya?ml|json)|book\.toml|zensical\.toml|conf\.py|\.?eleventy(?:\.config)?\.(?:js|cjs|mjs)|(?:docusaurus|astro|next|gatsby|nuxt|vocs)[.-]config\.(?:js|cjs|mjs|ts)|\.vitepress\/config\.\w+|_toc\.ya?ml)$/,Si=/(?:^|\/)(?:conf\.py|myst\.ya?ml|_toc\.ya?ml)$/,Pi=300,so=new WeakMap;function V(e){let t=so.get(e);return t||(t=Mi(e),so.set(e,t)),t}function Mi(e){let t=Li(e),n=lo(Ti,e),o=lo(Si,e),a=l=>e.has(l)||t.has(l),s=At(()=>new Map([...t,...e].map(l=>[l.toLowerCase(),l]))),i=At(()=>ro(e,l=>Ft(l).toLowerCase())),r=0,d=At(()=>ro(e,Et));return{has:l=>a(l)||/[^\0-\x7f]/.test(l)&&[l.normalize("NFC"),l.normalize("NFD")].some(a),isFolder:l=>t.has(l),liesInAFile:l=>Bi(l).some(c=>e.has(c)),inOtherLetters:l=>s().get(l.toLowerCase()),closestTo(l){let c=Ft(l).toLowerCase(),[f,...T]=i().get(c)??i().get(`${c}.md`)??[];if(f!==void 0&&T.length===0)return f;if(r+=1,!(r>Pi))return E(c,d().get(Et(l))??[],S=>Ft(S).toLowerCase())},isInSite:l=>n.some(c=>io(c,l)),namesPlaces:l=>o.some(c=>io(c,l)),filesOf:l=>d().get(l)??[],pageOf(l){let c=l.replace(/\.html?$/i,"");return[`${c}.md`,`${c}.markdown`,`${c}.qmd`,`${c}/index.md`,`${c}/README.md`].find(f=>e.has(f))}}}function io(e,t){return e===""||t.startsWith(`${e}/`)}function Li(e){let t=new Set([""]);for(let n of e)for(let o=n.lastIndexOf("/");o>0;o=n.lastIndexOf("/",o-1)){let a=n.slice(0,o);if(t.has(a))break;t.add(a)}return t}function Bi(e){let t=e.split("/");return t.slice(1).map((n,o)=>t.slice(0,o+1).join("/"))}function ro(e,t){let n=new Map;for(let o of e){let a=t(o),s=n.get(a);s?s.push(o):n.set(a,[o])}return n}function lo(e,t){return[...t].filter(n=>e.test(n)).map(n=>Et(n).replace(/(?:^|\/)\.vitepress$/,""))}function Et(e){return e.slice(0,Math.max(0,e.lastIndexOf("/")))}function Ft(e){return e.slice(e.lastIndexOf("/")+1)}function At(e){let t;return()=>(t??={value:e()},t.value)}var mo=new WeakMap;function _(e){let t=mo.get(e);return t||(t=_i(e),mo.set(e,t)),t}function _i(e){let t=[],n=[],o=[],a=[],s=i=>{switch(i.type){case"html":a.push(i);return;case"link":case"linkReference":case"image":case"imageReference":t.push(i);break;case"heading":n.push(i);break;case"table":o.push({table:i,under:n.at(-1)})}if("children"in i)for(let r of i.children)r.type!=="text"&&s(r)};return s(e.tree),{links:t,headings:n,tables:o,html:a}}var Wi=/^(?:actions|activity|archive|blob|branches|commits?|community|compare|contributors|deployments|discussions|edit|fork|forks|graphs|issues|labels|milestones?|network|new|packages|projects|pulls?|pulse|raw|releases|search|security|settings|stargazers|tags|tree|watchers|wiki)$/;function L(e,t,n){let o=e.trim();if(o.length>4096||/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(o)||/\{[{%]|<%|\$\{/.test(o))return{leads:"elsewhere"};let[a="",...s]=o.split("#"),i=s.length>0&&s[0]!==""?{anchor:ho(s.join("#"))}:{},r=ho(a.split("?")[0]??"");if(r==="")return s.length>0||o!==""?{leads:"there",path:t,...i}:{leads:"nowhere",path:""};let{steps:d,above:l}=Ni(r,t);return l>0?l===2&&Wi.test(d[0]??"")?{leads:"elsewhere"}:{leads:"outside"}:Ii(_n(d.join("/")),r,t,i,V(n))}function Ni(e,t){let n=e.startsWith("/")?[]:t.split("/").slice(0,-1),o=0;for(let a of e.split("/"))a===""||a==="."||(a!==".."?n.push(a):n.length>0&&o===0?n.pop():o+=1);return{steps:n,above:o}}function Ii(e,t,n,o,a){if(a.has(e))return{leads:"there",path:e,...o};if(a.liesInAFile(e))return{leads:"elsewhere"};if(a.isInSite(n)){let r=a.pageOf(e);if(r!==void 0)return{leads:"there",path:r,...o};if(t.startsWith("/")||!/\.(?!html?$)[a-z\d]+$/i.test(e))return{leads:"elsewhere"}}let s=a.inOtherLetters(e);if(s!==void 0)return{leads:"other-letters",path:s,...o};let i=a.closestTo(e);return{leads:"nowhere",path:e,...i!==void 0&&{closest:i}}}var uo=new WeakMap;function v(e){let t=uo.get(e);if(!t){let n=_(e);t=[...n.links.flatMap(o=>$i(o,e)??[]),...n.html.flatMap(ji)],uo.set(e,t)}return t}function $i(e,t){let n="url"in e?e.url:t.definitions.get(e.identifier.toLowerCase());if(n===void 0||/^mailto:/i.test(n))return;let{line:o,column:a}=e.position?.start??{line:1,column:1},s=e.type==="image"||e.type==="imageReference";return{type:s?"image":"link",target:n,get label(){return s?e.alt??"":B(e.children)},line:o,column:a}}function ji(e){if(!/<(?:a|img)\s/i.test(e.value))return[];let t=e.position?.start??{line:1,column:1},[n,o,a]=[t.line,1-t.column,0];return[...Ot(e.value).matchAll(/<(a|img)\s[^<>]*>/gi)].flatMap(s=>{for(;a<s.index;a+=1)e.value[a]===`
`&&(n+=1,o=a+1);let i=s[1]?.toLowerCase()==="img"?"image":"link",r=po(s[0],i==="image"?"src":"href");if(r===void 0||/^mailto:/i.test(r))return[];let d=po(s[0],"alt");return[{type:i,target:r,label:d??"",line:n,column:s.index-o+1,isOrnament:d===""}]})}var co=new WeakMap;function xe(e,t){let n=co.get(e);return n||(n=v(e).map(({target:o})=>L(o,e.path,t)),co.set(e,n)),n}function po(e,t){let n=new RegExp(`\\s${t}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`,"i").exec(e);return n?n[1]??n[2]??n[3]:void 0}function Ot(e){let t=[],n=0;for(let o=e.indexOf("<!--");o>=0;o=e.indexOf("<!--",n)){let a=e.indexOf("-->",o+4),s=a<0?e.length:a+3;t.push(e.slice(n,o),e.slice(o,s).replace(/[^\n]/g," ")),n=s}return n===0?e:t.join("")+e.slice(n)}function ho(e){try{return decodeURIComponent(e)}catch{return e}}function Rt(e,t){let n=t.kindOf.get(e);return(n===void 0?void 0:t.documents.find(a=>a.kind===n))?.area??(Fe(e)?"identity":"continuity")}function Fe(e){return/^readme\.(?:md|markdown)$/i.test(e)}var fo=new WeakMap;function p(e){let t=fo.get(e);return t||(t=e.pages.map(n=>Ui(n,e)),fo.set(e,t)),t}function x(e){return p(e).filter(t=>t.kind!==void 0)}function J(e){return p(e).filter(({page:t})=>!Tt(t))}function Tt({settings:e,text:t}){let n=e.settings.get("visibility")?.value;return typeof n=="string"?u(n)==="private":e.problems.length>0&&/^visibility:\s*["']?private\b/im.test(t.slice(0,4e3))}function W(e){return J(e).filter(t=>t.kind!==void 0||Fe(t.path))}function Ui(e,t){let{path:n}=e,o=t.kindOf.get(n),a={path:n,...o!==void 0&&{kind:o}};return{path:n,page:e,area:Rt(n,t),...o!==void 0&&{kind:o},about:s=>s?{...a,...s}:a,at:({line:s,column:i})=>({path:n,line:s,column:i})}}var go={id:"canonical-leads-somewhere",area:e=>e.area,severity:{planning:"advice",launching:"warning"},from:"planning",since:1,title:"Where a page says that its text is kept elsewhere, it is there",says:"{page:path} says that its text is kept at {target}, and nothing is there.",why:"The page counts as kept elsewhere, and nobody can read it.",fix:"Correct the path after “canonical:”, or bring the text back to this page.",minutes:3,examples:[{name:"a page of this repository",files:{"CODE_OF_CONDUCT.md":`---
canonical: docs/conduct.md
---
# Code of conduct
`,"docs/conduct.md":`# Conduct
`},expect:[]},{name:"a page that is not there",files:{"CODE_OF_CONDUCT.md":`---
canonical: docs/conduct.md
---
# Code of conduct
`},expect:["CODE_OF_CONDUCT.md:2 CODE_OF_CONDUCT.md says that its text is kept at “docs/conduct.md”, and nothing is there."]},{name:"a web address, which this report does not open",files:{"CODE_OF_CONDUCT.md":`---
canonical: https://lindenau.example/conduct
---
# Code of conduct
`},expect:[]}],subjects:({community:e})=>W(e).filter(t=>t.kind!==void 0&&yo(t)!==void 0),inspect:(e,{community:t})=>{let n=yo(e)??"",{leads:o}=L(n,e.path,t.files);if(o==="elsewhere")return"unknown";if(o==="there"||o==="other-letters")return[];let a=e.at(e.page.settings.settings.get("canonical")??{line:1,column:1});return[{about:e.about({field:"canonical"}),place:a,values:{page:e.path,target:n}}]}};function yo({page:e}){let t=e.settings.settings.get("canonical")?.value;return typeof t=="string"&&t.trim()!==""?t.trim():void 0}var wo=new WeakMap;function St(e,{files:t}){let n=wo.get(e);if(!n){let o=V(t),a=xe(e,t),s=v(e).flatMap(({type:r,target:d},l)=>r==="link"?[{target:d,to:a[l]}]:[]),i=new Set(s.flatMap(({target:r,to:d})=>zi(r,d,t)));n=new Set([...i].flatMap(r=>o.isFolder(r)?o.filesOf(r):[r])),wo.set(e,n)}return n}function zi(e,t,n){return t?.leads==="elsewhere"?Hi(e,n):(t?.leads==="there"||t?.leads==="other-letters")&&t.path!==""?[t.path]:[]}function Hi(e,t){let n=/^https?:\/\/[^/?#]+\/([^?#]*)/i.exec(e)?.[1];if(n===void 0)return[];let o=/^[^/]+\/[^/]+\/(?:blob|tree|raw)\/[^/]+\/(.+)$/.exec(n)?.[1];return(o===void 0?Ki(n):[o]).flatMap(s=>[s,`${s}.md`].filter(i=>t.has(i)))}function Ki(e){let t=e.replace(/\/$|\.html?$/i,"").split("/").slice(-4);return t.map((n,o)=>t.slice(o).join("/")).filter(n=>n!=="")}function bo(e,t,n){let o=new Map(n.pages.map(i=>[i.path,i])),a=new Set([e.path]),s=[e];for(let i=s.shift();i&&!a.has(t);i=s.shift())for(let r of St(i,n)){let d=o.get(r);!d||a.has(r)||(a.add(r),s.push(d))}return a.has(t)}function U(e){return Object.values(O).find(t=>t.kind===e)}function q({documents:e,kindOf:t}){return e.filter(n=>n.stands&&n.keptElsewhere===void 0&&t.get(n.path)===n.kind&&/\.(?:md|markdown)$/i.test(n.path)&&!Vi(n.kind).some(o=>`/${n.path}`.includes(`/${o}/`)))}function Ae({path:e},{pages:t}){return t.every(n=>n.path!==e||n.problems.length===0)}function Vi(e){return Object.values(U(e)?.fields??{}).flatMap(t=>P(t)?t.folder??[]:[])}var Ee=`# Charter

## Vision

Every result of our region can be read by everyone.
`,Do={id:"charter-is-found-from-the-front-page",area:"identity",severity:{planning:"advice",launching:"warning"},from:"launching",since:1,title:"A newcomer finds the charter from the front page",says:"No link leads from {front:path} to {page:path}, not even over other pages.",why:"Newcomers begin at the front page, and do not know that there is a charter.",fix:"Add a line such as “Read our [charter](charter.md).” to the front page.",minutes:3,source:"CNCF, governance review: discoverable from the README",examples:[{name:"a link on the front page",files:{"README.md":`# Lindenau

Read our [charter](charter.md).
`,"charter.md":Ee},expect:[]},{name:"a link over another page",files:{"README.md":`# Lindenau

[About us](about.md)
`,"about.md":`# About

<a href="charter.md#vision">Vision</a>
`,"charter.md":Ee},expect:[]},{name:"no link",files:{"README.md":`# Lindenau

We meet on Wednesdays.
`,"charter.md":Ee},expect:["charter.md:1 No link leads from README.md to charter.md, not even over other pages."]},{name:"a front page that is no Markdown",files:{"README.rst":`Lindenau
========
`,"charter.md":Ee},expect:[]}],subjects:({community:e})=>vo(e)===void 0?[]:q(e).filter(({kind:t})=>t==="charter"),inspect:(e,{community:t})=>{let n=t.pages.find(o=>o.path===vo(t));return n?bo(n,e.path,t)?[]:[{about:e.about(),place:{path:e.path,line:1,column:1},values:{front:n.path,page:e.path}}]:"unknown"}},qi=[/^\.github\/readme(?:\.\w+)?$/i,/^readme(?:\.\w+)?$/i,/^docs\/readme(?:\.\w+)?$/i,/^index\.(?:md|markdown)$/i];function vo({files:e}){let t=[...e];return qi.flatMap(n=>t.find(o=>n.test(o))??[])[0]}var Oe={id:De({names:{en:"Id"},help:"A short name for this page that never changes."}),status:wt({draft:{en:"draft",fr:"brouillon",de:"Entwurf",es:"borrador",it:"bozza"},proposed:{en:"proposed",fr:"proposé",de:"vorgeschlagen",es:"propuesto",it:"proposto"},adopted:{en:"adopted|agreed",fr:"adopté",de:"beschlossen",es:"adoptado",it:"adottato"},retired:{en:"retired",fr:"retiré",de:"zurückgezogen",es:"retirado",it:"ritirato"}},{names:{en:"Status"},help:"How far this page is: draft, proposed, adopted or retired."}),owner:Kn(["roles","people"],{names:{en:"Owner|Kept by",fr:"Responsable",de:"Verantwortlich",es:"Responsable",it:"Responsabile"},help:"The role that keeps this page up to date; a role lasts longer than a person."}),language:Hn({names:{en:"Language",fr:"Langue",de:"Sprache",es:"Idioma",it:"Lingua"},help:"The language of this page."}),adopted:bt({names:{en:"Adopted on"},help:"The day on which the community agreed to this page."}),version:De({names:{en:"Version"},help:"The version of this text."}),last_reviewed:bt({names:{en:"Last reviewed",fr:"Dernière relecture",de:"Zuletzt geprüft",es:"Última revisión",it:"Ultima revisione"},help:"The day on which somebody last read this page and found it true."}),review_every:zn({names:{en:"Review every",fr:"Relire tous les",de:"Prüfen alle",es:"Revisar cada",it:"Rivedere ogni"},help:"How often somebody reads this page again, for example 12 months."}),license:De({names:{en:"License|Licence"},help:"Under which licence the text of this page may be used."}),translation_of:ie({names:{en:"Translation of"},help:"The page that this one translates."}),supersedes:ie({names:{en:"Supersedes"},help:"The page that this one replaces."}),source:ie({names:{en:"Source"},help:"Where this text was adapted from."}),canonical:ie({names:{en:"Canonical"},help:"Where the text is really kept, when this page only points there."}),visibility:wt({public:{en:"public"},private:{en:"private"}},{names:{en:"Visibility"},help:"Private pages never leave the check, and do not belong in a public repository."})};var Co=new WeakMap;function w(e){let t=Co.get(e);return t||(t=Object.values(O).flatMap(n=>Ji(n,e)),Co.set(e,t)),t}function D(e,t,...n){return w(e).filter(o=>!o.isPrivate&&(n.includes(o.type.type)||Gi(o,t)))}function b(e,t){let n=e[t];return typeof n=="string"?n:""}function z(e,t){let n=e[t];return typeof n=="object"?n:typeof n=="string"&&n!==""?[n]:[]}function g(e,t,n){return e.reading.troubles.filter(o=>o.trouble===t).map(o=>({about:e.of.about(e.field),place:o.place,...o.also&&{also:o.also},values:n(o.values)}))}function Gi(e,t){return e.reading.troubles.some(n=>n.trouble===t)}function Ji(e,t){let n=t.documents.find(a=>a.kind===e.kind);if(!n)return[];let o=Object.entries(e.fields).flatMap(([a,s])=>P(s)?n[a].flatMap(i=>ko(i,s.fields)):[]);return[...ko(n,{...e.fields,...Oe}),...o]}function ko(e,t){return[...e.readings].flatMap(([n,o])=>{let a=t[n];if(!a||P(a))return[];let{names:s,of:i,visibility:r}=a,d=typeof r=="object"?{publicIf:r.unless}:{};return[{of:e,field:n,label:Nn(s),type:i,reading:o,area:e.area,isPrivate:e.isPrivate(n),...d}]})}var Re=`| Milestone | What will be true | By when |
|---|---|---|
`,xo={id:"date-can-be-read",area:e=>e.area,severity:{planning:"advice",launching:"warning",active:"error"},from:"planning",since:1,title:"Every date can be read",says:"We cannot read {written} as a date, under {field} of {entry}{hint:phrase}{closest:list}.",why:"A date that cannot be read reminds nobody, and is missing from the calendar.",fix:"Write a day as 2026-03-18, a month as 2026-03, a quarter as 2026-Q1.",phrases:{closest:"; it may be ",none:""},minutes:2,source:"ISO 8601; dates of funding in real repositories",examples:[{name:"days, months and quarters",files:{"roadmap.md":`# Roadmap

${Re}| Launch | 40 members | 2026-06 |
| Survey | 20 answers | 2026-Q4 |
`},expect:[]},{name:"a day that no calendar has",files:{"community.yml":`stage: active
`,"roadmap.md":`# Roadmap

${Re}| Launch | 40 members | 2026-02-30 |
`},expect:["roadmap.md:5 We cannot read “2026-02-30” as a date, under “By when” of “Launch”; it may be “2026-02-28”."]},{name:"words that are no date",files:{"roadmap.md":`# Roadmap

${Re}| Launch | 40 members | when the sun shines |
`},expect:["roadmap.md:5 We cannot read “when the sun shines” as a date, under “By when” of “Launch”."]},{name:"no date yet is not a wrong date",files:{"roadmap.md":`# Roadmap

${Re}| Launch | 40 members | TBD |
`},expect:[]}],subjects:({community:e})=>D(e,"date-impossible","date","month","term"),inspect:e=>g(e,"date-impossible",t=>{let n=z(t,"closest");return{written:b(t,"written"),field:e.label,entry:e.of.label,hint:n.length>0?"closest":"none",closest:n}})};var Pt=e=>({"roadmap.md":`---
last_reviewed: ${e}
---
# Roadmap

## Next steps

We open the doors.
`}),Fo={id:"date-is-iso",area:e=>e.area,severity:"advice",from:"active",since:1,title:"Dates are written with the year first",says:"The date {written}, under {field} of {entry}, reads the same everywhere as {iso}.",why:"We understood it; a member who reads another language or a calendar program may not.",fix:"Write it as {iso}.",minutes:1,source:"ISO 8601",examples:[{name:"the year first",files:{"community.yml":`stage: active
`,...Pt("2026-02-18")},expect:[]},{name:"a month in words",files:{"community.yml":`stage: active
`,...Pt("18 February 2026")},expect:["roadmap.md:2 The date “18 February 2026”, under “Last reviewed” of “Roadmap”, reads the same everywhere as “2026-02-18”."]},{name:"not worth a word while a community is starting",files:Pt("18 February 2026"),expect:[]}],subjects:({community:e})=>D(e,"date-not-iso","date"),inspect:e=>g(e,"date-not-iso",t=>({written:b(t,"written"),field:e.label,entry:e.of.label,iso:b(t,"iso")}))};var Mt=e=>({"roadmap.md":`---
last_reviewed: ${e}
---
# Roadmap

## Next steps

We open the doors.
`}),Ao={id:"date-is-unambiguous",area:e=>e.area,severity:{planning:"advice",launching:"warning",active:"error"},from:"planning",since:1,title:"No date can be read in two ways",says:"The date {written}, under {field} of {entry}, can mean either of {readings:list}.",why:"Some readers put the day first and some the month, and each is sure.",fix:"Write the year first, then the month, then the day: 2026-03-18.",minutes:2,source:"ISO 8601; dates in three styles in one folder",examples:[{name:"the year first",files:Mt("2026-01-04"),expect:[]},{name:"January or April",files:Mt("04/01/2026"),expect:["roadmap.md:2 The date “04/01/2026”, under “Last reviewed” of “Roadmap”, can mean either of “2026-01-04” and “2026-04-01”."]},{name:"a day after the twelfth leaves no doubt",files:Mt("18/03/2025"),expect:[]}],subjects:({community:e})=>D(e,"date-ambiguous","date","month","term"),inspect:e=>g(e,"date-ambiguous",t=>({written:b(t,"written"),field:e.label,entry:e.of.label,readings:z(t,"readings")}))};var Lt=`---
id: our-charter
---
# Charter

## Vision

Every result can be read by everyone.
`,Oo={id:"id-is-unique",area:e=>e.area,severity:{planning:"advice",launching:"warning",active:"error"},from:"planning",since:1,title:"No two pages have the same id",says:"{page:path} has the id {id}, which {other:path} has already.",why:"A link to that id could mean either page.",fix:"Give one of them another id, or delete the line: a page needs none.",minutes:2,source:"rust-lang/team, validate",examples:[{name:"two ids",files:{"charter.md":Lt,"roadmap.md":`---
id: our-plan
---
# Roadmap
`},expect:[]},{name:"one id twice",files:{"charter.md":Lt,"roadmap.md":`---
id: Our Charter
---
# Roadmap
`},expect:["roadmap.md:2 roadmap.md has the id “Our Charter”, which charter.md has already."]},{name:"a translation shares the id of its page",files:{"charter.md":Lt,"docs/charter.es.md":`---
kind: charter
id: our-charter
translation_of: ../charter.md
---
# Carta
`},expect:[]}],subjects:Qi,inspect:({id:e,first:t,...n})=>t.path===n.path?[]:[{about:n.about({field:"id"}),place:Eo(n),also:Eo(t),values:{page:n.path,id:e,other:t.path}}]};function Qi({community:e}){let t=new Map;return x(e).flatMap(n=>{let o=Xi(n);if(o===void 0||n.page.settings.settings.has("translation_of"))return[];let a=t.get(u(o))??n;return t.set(u(o),a),[{...n,id:o,first:a}]})}function Eo(e){return e.at(e.page.settings.settings.get("id")??{line:1,column:1})}function Xi({page:e}){let t=e.settings.settings.get("id")?.value;return typeof t=="string"&&t.trim()!==""?t.trim():void 0}var To={id:"image-has-description",area:e=>e.area,severity:{planning:"advice",launching:"warning"},from:"planning",since:1,title:"Every picture is described for people who cannot see it",says:"The picture {picture} has no description.",why:"People who cannot see it hear its description read aloud, and it is shown where the picture does not load.",fix:"Say what it shows between the square brackets: ![Six people around a table](table.jpg).",minutes:3,source:"The Turing Way, alt text; CHAOSS, event accessibility",examples:[{name:"a picture with its description",files:{"README.md":`# Lindenau

![Six people around a table](table.jpg)
`,"table.jpg":""},expect:[]},{name:"a picture without one, in both ways of writing",files:{"README.md":`# Lindenau

![](table.jpg)

<img src="table.jpg">
`,"table.jpg":""},expect:["README.md:3 The picture “table.jpg” has no description.","README.md:5 The picture “table.jpg” has no description."]},{name:"a picture that is marked as an ornament",files:{"README.md":`# Lindenau

<img src="line.png" alt="">
`,"line.png":""},expect:[]},{name:"a page that is none of ours is not asked",files:{"recipes/soup.md":`# Soup

![](soup.jpg)
`,"recipes/soup.jpg":""},expect:[]}],subjects:({community:e})=>W(e).filter(({page:t})=>Ro(t).length>0),inspect:e=>Ro(e.page).filter(t=>t.label.trim()===""&&t.isOrnament!==!0).map(t=>({about:e.about({entry:t.target}),place:e.at(t),values:{picture:t.target}}))};function Ro(e){return v(e).filter(({type:t})=>t==="image")}function Te(e){let t=e.settings.settings.get("kind")?.value;return typeof t=="string"?t.trim():e.settings.problems.length>0?/^kind:\s*["']?([\w-]{1,40})/m.exec(e.text.slice(0,4e3))?.[1]:void 0}function Tm(e,t,n){return Yi(e,t,n)??Zi(e,t)??er(e,t)}function Yi(e,t,n){let a=[n.get(e.path),Te(e)].flatMap(d=>d===void 0?[]:u(d)).map(d=>t.find(l=>u(l.kind)===d)).find(d=>d!==void 0);if(!a)return;let{folder:s,name:i}=Wt(e.path),r=n.has(e.path)?0:s===""?1:2;return{kind:a.kind,page:e,rank:r,inFolder:_t(a)===s,adds:Bt(a.also,i)}}function Zi(e,t){let{folder:n,name:o}=Wt(e.path);if(!/\.(?:md|markdown)$/i.test(o)||/^(?:readme|index)\./i.test(o))return;let a=t.find(s=>_t(s)!==void 0&&n.replace(/^docs\//,"")===_t(s));return a&&{kind:a.kind,page:e,rank:3,inFolder:!0,adds:!1}}function er(e,t){let{folder:n,name:o}=Wt(e.path),a=["","docs",".github"].indexOf(n);if(a===-1)return;let s=t.find(r=>Bt(r.files,o));if(s)return{kind:s.kind,page:e,rank:3+a,inFolder:!1,adds:!1};let i=t.find(r=>Bt(r.also,o));return i&&{kind:i.kind,page:e,rank:3+a,inFolder:!1,adds:!0}}function Wt(e){let t=e.lastIndexOf("/");return{folder:e.slice(0,Math.max(t,0)).toLowerCase(),name:e.slice(t+1)}}function Bt(e,t){let n=u(t.replace(/\.(?:markdown|csv)$/i,".md"));return e?.some(o=>u(o)===n)??!1}function _t(e){return Object.values(e.fields).flatMap(t=>P(t)?t.folder??[]:[])[0]}var So={id:"kind-is-known",area:e=>e.area,severity:({kind:e})=>e===void 0?"error":"advice",from:"always",since:1,title:"Every kind of page that is stated exists",says:"{page:path} says that it is a page of the kind {stated}, which we do not know{hint:phrase}{closest:list}.",why:"Nothing on the page counts until we know what it is.",fix:"Correct the line that begins with “kind:”, or delete it when the page is none of these.",phrases:{closest:"; the closest is ",name:"; because of its name we read it as ",none:""},minutes:2,examples:[{name:"a kind that exists",files:{"plan.md":`---
kind: roadmap
---
# Our plan
`},expect:[]},{name:"a slip of the pen",files:{"plan.md":`---
kind: raodmap
---
# Our plan
`},expect:["plan.md:2 plan.md says that it is a page of the kind “raodmap”, which we do not know; the closest is “roadmap”."]},{name:"a kind of somebody’s own",files:{"soup.md":`---
kind: recipe
---
# Soup
`},expect:["soup.md:2 soup.md says that it is a page of the kind “recipe”, which we do not know."]},{name:"a slip of the pen in a page whose name we know",files:{"roadmap.md":`---
kind: raodmap
---
# Roadmap
`},expect:["roadmap.md:2 roadmap.md says that it is a page of the kind “raodmap”, which we do not know; because of its name we read it as “roadmap”."]},{name:"a setting of a site generator",files:{"index.md":`---
layout: home
kind: landing
---
# Hello
`},expect:[]},{name:"a page that states none",files:{"plan.md":`# Our plan

kind: wonderful
`},expect:[]}],subjects:({community:e})=>p(e).filter(({page:t})=>Te(t)!==void 0&&!tr(t.settings.settings)),inspect:e=>{let t=Te(e.page)??"",n=Object.values(O);if(n.some(({kind:i})=>u(i)===u(t)))return[];let o=e.kind??E(u(t),n,({kind:i})=>u(i))?.kind,a=e.kind!==void 0?"name":o===void 0?"none":"closest",s=e.at(e.page.settings.settings.get("kind")??{line:1,column:1});return[{about:e.about({field:"kind"}),place:s,values:{page:e.path,stated:t,hint:a,closest:o===void 0?[]:[o]}}]}};function tr(e){return e.has("layout")||e.has("apiVersion")}var Po={id:"language-is-known",area:e=>e.area,severity:{planning:"advice",launching:"warning"},from:"planning",since:1,title:"Every language is one that we know",says:"We do not know the language {written}, under {field} of {entry}.",why:"Readers look for pages and calls in a language of theirs.",fix:"Write its English name or its code, for example French or fr.",minutes:2,source:"BCP 47",examples:[{name:"codes and names",files:{"community.yml":`name: Open Science Lindenau
languages: [de, English, pt-BR]
`},expect:[]},{name:"a name that is no language",files:{"community.yml":`name: Open Science Lindenau
languages: [de, Lindenish]
`},expect:["community.yml:2 We do not know the language “Lindenish”, under “Languages” of “Community”."]},{name:"no language at all",files:{"community.yml":`name: Open Science Lindenau
`},expect:[]}],subjects:({community:e})=>D(e,"language-unknown","language"),inspect:e=>g(e,"language-unknown",t=>({written:b(t,"written"),field:e.label,entry:e.of.label}))};var Nt=e=>({"roadmap.md":`---
review_every: ${e}
---
# Roadmap

## Next steps

We open the doors.
`}),Mo={id:"length-of-time-can-be-read",area:e=>e.area,severity:{planning:"advice",launching:"warning"},from:"planning",since:1,title:"Every length of time can be read",says:"We cannot read {written} as a length of time, under {field} of {entry}{hint:phrase}{proposals:list}.",why:"We count from it when to remind somebody, and cannot count from words that we do not understand.",fix:"Write a number and a unit, for example 12 months, 6 weeks or 48 hours.",phrases:{doubtful:"; it can mean ",none:""},minutes:2,examples:[{name:"a number and a unit",files:Nt("6 months"),expect:[]},{name:"a usual word",files:Nt("yearly"),expect:[]},{name:"words that name no length",files:Nt("now and then"),expect:["roadmap.md:2 We cannot read “now and then” as a length of time, under “Review every” of “Roadmap”."]}],subjects:({community:e})=>D(e,"duration-unreadable","duration"),inspect:e=>g(e,"duration-unreadable",t=>{let n=z(t,"proposals");return{written:b(t,"written"),field:e.label,entry:e.of.label,hint:n.length>0?"doubtful":"none",proposals:n}})};var Lo={id:"link-can-be-read",area:e=>e.area,severity:{planning:"advice",launching:"warning"},from:"planning",since:1,title:"Where a link is asked for, there is one",says:"We find no link in {written}, under {field} of {entry}.",why:"Readers want to open it, and the web site can only show what can be opened.",fix:"Write an address that begins with https://, or the path of a page of this repository.",minutes:2,examples:[{name:"a web address",files:{"community.yml":`name: Open Science Lindenau
url: https://lindenau.example
`},expect:[]},{name:"a page of this repository",files:{"community.yml":`name: Open Science Lindenau
url: README.md
`,"README.md":`# Hello
`},expect:[]},{name:"words",files:{"community.yml":`name: Open Science Lindenau
url: ask at the library
`},expect:["community.yml:2 We find no link in “ask at the library”, under “Web site” of “Community”."]},{name:"an address that no browser opens",files:{"community.yml":`name: Open Science Lindenau
url: "javascript:alert(1)"
`},expect:["community.yml:2 We find no link in “javascript:alert(1)”, under “Web site” of “Community”."]}],subjects:({community:e})=>D(e,"link-unreadable","link"),inspect:e=>g(e,"link-unreadable",t=>({written:b(t,"written"),field:e.label,entry:e.of.label}))};var Bo=new WeakMap;function H(e,t){let n=Bo.get(e);if(!n){let o=xe(e.page,t.files),a=v(e.page).flatMap((s,i)=>{let r=o[i];return r===void 0||r.leads==="elsewhere"?[]:[{link:s,to:r}]});n=[...nr(e,t),...a],Bo.set(e,n)}return n}var _o=new WeakMap;function nr(e,t){let n=_o.get(t);if(!n){let o=w(t).filter(({type:s,field:i,isPrivate:r})=>s.type==="link"&&i!=="canonical"&&!r),a=new Map;for(let s of o){let i=a.get(s.of.path);i?i.push(s):a.set(s.of.path,[s])}n=a,_o.set(t,n)}return(n.get(e.path)??[]).flatMap(({field:o,reading:{value:a,written:s}})=>{if(typeof a!="string"||a.includes("@")||s.mentions.length>0)return[];let i=L(a,e.path,t.files),{line:r,column:d}=s.place;return i.leads==="elsewhere"?[]:[{link:{type:"link",target:a,label:a,line:r,column:d},field:o,to:i}]})}var Wo={id:"link-case-matches",area:e=>e.area,severity:{planning:"advice",launching:"warning"},from:"planning",since:1,title:"Links write capital and small letters as the files do",says:"The link to {target} works on some computers only: the file is called {file:path}.",why:"Many computers take capital and small letters for the same; the web does not.",fix:"Write the name in the link as the file has it.",minutes:2,examples:[{name:"the same letters",files:{"README.md":`# Lindenau

[Charter](Charter.md)
`,"Charter.md":`# Charter
`},expect:[]},{name:"small letters for a capital one",files:{"README.md":`# Lindenau

[Charter](charter.md)
`,"Charter.md":`# Charter
`},expect:["README.md:3 The link to “charter.md” works on some computers only: the file is called Charter.md."]},{name:"both spellings are there",files:{"README.md":`# Lindenau

[Charter](charter.md)
`,"Charter.md":`# Charter
`,"charter.md":`# Charter
`},expect:[]}],subjects:({community:e})=>J(e).filter(t=>H(t,e).some(({to:n})=>n.leads==="there"||n.leads==="other-letters")),inspect:(e,{community:t})=>H(e,t).flatMap(({link:n,to:o})=>o.leads==="other-letters"?[{about:e.about({entry:n.target}),place:e.at(n),values:{target:n.target,file:o.path}}]:[])};var No=/[\0-\x1F!-,\.\/:-@\[-\^`\{-\xA9\xAB-\xB4\xB6-\xB9\xBB-\xBF\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0378\u0379\u037E\u0380-\u0385\u0387\u038B\u038D\u03A2\u03F6\u0482\u0530\u0557\u0558\u055A-\u055F\u0589-\u0590\u05BE\u05C0\u05C3\u05C6\u05C8-\u05CF\u05EB-\u05EE\u05F3-\u060F\u061B-\u061F\u066A-\u066D\u06D4\u06DD\u06DE\u06E9\u06FD\u06FE\u0700-\u070F\u074B\u074C\u07B2-\u07BF\u07F6-\u07F9\u07FB\u07FC\u07FE\u07FF\u082E-\u083F\u085C-\u085F\u086B-\u089F\u08B5\u08C8-\u08D2\u08E2\u0964\u0965\u0970\u0984\u098D\u098E\u0991\u0992\u09A9\u09B1\u09B3-\u09B5\u09BA\u09BB\u09C5\u09C6\u09C9\u09CA\u09CF-\u09D6\u09D8-\u09DB\u09DE\u09E4\u09E5\u09F2-\u09FB\u09FD\u09FF\u0A00\u0A04\u0A0B-\u0A0E\u0A11\u0A12\u0A29\u0A31\u0A34\u0A37\u0A3A\u0A3B\u0A3D\u0A43-\u0A46\u0A49\u0A4A\u0A4E-\u0A50\u0A52-\u0A58\u0A5D\u0A5F-\u0A65\u0A76-\u0A80\u0A84\u0A8E\u0A92\u0AA9\u0AB1\u0AB4\u0ABA\u0ABB\u0AC6\u0ACA\u0ACE\u0ACF\u0AD1-\u0ADF\u0AE4\u0AE5\u0AF0-\u0AF8\u0B00\u0B04\u0B0D\u0B0E\u0B11\u0B12\u0B29\u0B31\u0B34\u0B3A\u0B3B\u0B45\u0B46\u0B49\u0B4A\u0B4E-\u0B54\u0B58-\u0B5B\u0B5E\u0B64\u0B65\u0B70\u0B72-\u0B81\u0B84\u0B8B-\u0B8D\u0B91\u0B96-\u0B98\u0B9B\u0B9D\u0BA0-\u0BA2\u0BA5-\u0BA7\u0BAB-\u0BAD\u0BBA-\u0BBD\u0BC3-\u0BC5\u0BC9\u0BCE\u0BCF\u0BD1-\u0BD6\u0BD8-\u0BE5\u0BF0-\u0BFF\u0C0D\u0C11\u0C29\u0C3A-\u0C3C\u0C45\u0C49\u0C4E-\u0C54\u0C57\u0C5B-\u0C5F\u0C64\u0C65\u0C70-\u0C7F\u0C84\u0C8D\u0C91\u0CA9\u0CB4\u0CBA\u0CBB\u0CC5\u0CC9\u0CCE-\u0CD4\u0CD7-\u0CDD\u0CDF\u0CE4\u0CE5\u0CF0\u0CF3-\u0CFF\u0D0D\u0D11\u0D45\u0D49\u0D4F-\u0D53\u0D58-\u0D5E\u0D64\u0D65\u0D70-\u0D79\u0D80\u0D84\u0D97-\u0D99\u0DB2\u0DBC\u0DBE\u0DBF\u0DC7-\u0DC9\u0DCB-\u0DCE\u0DD5\u0DD7\u0DE0-\u0DE5\u0DF0\u0DF1\u0DF4-\u0E00\u0E3B-\u0E3F\u0E4F\u0E5A-\u0E80\u0E83\u0E85\u0E8B\u0EA4\u0EA6\u0EBE\u0EBF\u0EC5\u0EC7\u0ECE\u0ECF\u0EDA\u0EDB\u0EE0-\u0EFF\u0F01-\u0F17\u0F1A-\u0F1F\u0F2A-\u0F34\u0F36\u0F38\u0F3A-\u0F3D\u0F48\u0F6D-\u0F70\u0F85\u0F98\u0FBD-\u0FC5\u0FC7-\u0FFF\u104A-\u104F\u109E\u109F\u10C6\u10C8-\u10CC\u10CE\u10CF\u10FB\u1249\u124E\u124F\u1257\u1259\u125E\u125F\u1289\u128E\u128F\u12B1\u12B6\u12B7\u12BF\u12C1\u12C6\u12C7\u12D7\u1311\u1316\u1317\u135B\u135C\u1360-\u137F\u1390-\u139F\u13F6\u13F7\u13FE-\u1400\u166D\u166E\u1680\u169B-\u169F\u16EB-\u16ED\u16F9-\u16FF\u170D\u1715-\u171F\u1735-\u173F\u1754-\u175F\u176D\u1771\u1774-\u177F\u17D4-\u17D6\u17D8-\u17DB\u17DE\u17DF\u17EA-\u180A\u180E\u180F\u181A-\u181F\u1879-\u187F\u18AB-\u18AF\u18F6-\u18FF\u191F\u192C-\u192F\u193C-\u1945\u196E\u196F\u1975-\u197F\u19AC-\u19AF\u19CA-\u19CF\u19DA-\u19FF\u1A1C-\u1A1F\u1A5F\u1A7D\u1A7E\u1A8A-\u1A8F\u1A9A-\u1AA6\u1AA8-\u1AAF\u1AC1-\u1AFF\u1B4C-\u1B4F\u1B5A-\u1B6A\u1B74-\u1B7F\u1BF4-\u1BFF\u1C38-\u1C3F\u1C4A-\u1C4C\u1C7E\u1C7F\u1C89-\u1C8F\u1CBB\u1CBC\u1CC0-\u1CCF\u1CD3\u1CFB-\u1CFF\u1DFA\u1F16\u1F17\u1F1E\u1F1F\u1F46\u1F47\u1F4E\u1F4F\u1F58\u1F5A\u1F5C\u1F5E\u1F7E\u1F7F\u1FB5\u1FBD\u1FBF-\u1FC1\u1FC5\u1FCD-\u1FCF\u1FD4\u1FD5\u1FDC-\u1FDF\u1FED-\u1FF1\u1FF5\u1FFD-\u203E\u2041-\u2053\u2055-\u2070\u2072-\u207E\u2080-\u208F\u209D-\u20CF\u20F1-\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F-\u215F\u2189-\u24B5\u24EA-\u2BFF\u2C2F\u2C5F\u2CE5-\u2CEA\u2CF4-\u2CFF\u2D26\u2D28-\u2D2C\u2D2E\u2D2F\u2D68-\u2D6E\u2D70-\u2D7E\u2D97-\u2D9F\u2DA7\u2DAF\u2DB7\u2DBF\u2DC7\u2DCF\u2DD7\u2DDF\u2E00-\u2E2E\u2E30-\u3004\u3008-\u3020\u3030\u3036\u3037\u303D-\u3040\u3097\u3098\u309B\u309C\u30A0\u30FB\u3100-\u3104\u3130\u318F-\u319F\u31C0-\u31EF\u3200-\u33FF\u4DC0-\u4DFF\u9FFD-\u9FFF\uA48D-\uA4CF\uA4FE\uA4FF\uA60D-\uA60F\uA62C-\uA63F\uA673\uA67E\uA6F2-\uA716\uA720\uA721\uA789\uA78A\uA7C0\uA7C1\uA7CB-\uA7F4\uA828-\uA82B\uA82D-\uA83F\uA874-\uA87F\uA8C6-\uA8CF\uA8DA-\uA8DF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA954-\uA95F\uA97D-\uA97F\uA9C1-\uA9CE\uA9DA-\uA9DF\uA9FF\uAA37-\uAA3F\uAA4E\uAA4F\uAA5A-\uAA5F\uAA77-\uAA79\uAAC3-\uAADA\uAADE\uAADF\uAAF0\uAAF1\uAAF7-\uAB00\uAB07\uAB08\uAB0F\uAB10\uAB17-\uAB1F\uAB27\uAB2F\uAB5B\uAB6A-\uAB6F\uABEB\uABEE\uABEF\uABFA-\uABFF\uD7A4-\uD7AF\uD7C7-\uD7CA\uD7FC-\uD7FF\uE000-\uF8FF\uFA6E\uFA6F\uFADA-\uFAFF\uFB07-\uFB12\uFB18-\uFB1C\uFB29\uFB37\uFB3D\uFB3F\uFB42\uFB45\uFBB2-\uFBD2\uFD3E-\uFD4F\uFD90\uFD91\uFDC8-\uFDEF\uFDFC-\uFDFF\uFE10-\uFE1F\uFE30-\uFE32\uFE35-\uFE4C\uFE50-\uFE6F\uFE75\uFEFD-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF3E\uFF40\uFF5B-\uFF65\uFFBF-\uFFC1\uFFC8\uFFC9\uFFD0\uFFD1\uFFD8\uFFD9\uFFDD-\uFFFF]|\uD800[\uDC0C\uDC27\uDC3B\uDC3E\uDC4E\uDC4F\uDC5E-\uDC7F\uDCFB-\uDD3F\uDD75-\uDDFC\uDDFE-\uDE7F\uDE9D-\uDE9F\uDED1-\uDEDF\uDEE1-\uDEFF\uDF20-\uDF2C\uDF4B-\uDF4F\uDF7B-\uDF7F\uDF9E\uDF9F\uDFC4-\uDFC7\uDFD0\uDFD6-\uDFFF]|\uD801[\uDC9E\uDC9F\uDCAA-\uDCAF\uDCD4-\uDCD7\uDCFC-\uDCFF\uDD28-\uDD2F\uDD64-\uDDFF\uDF37-\uDF3F\uDF56-\uDF5F\uDF68-\uDFFF]|\uD802[\uDC06\uDC07\uDC09\uDC36\uDC39-\uDC3B\uDC3D\uDC3E\uDC56-\uDC5F\uDC77-\uDC7F\uDC9F-\uDCDF\uDCF3\uDCF6-\uDCFF\uDD16-\uDD1F\uDD3A-\uDD7F\uDDB8-\uDDBD\uDDC0-\uDDFF\uDE04\uDE07-\uDE0B\uDE14\uDE18\uDE36\uDE37\uDE3B-\uDE3E\uDE40-\uDE5F\uDE7D-\uDE7F\uDE9D-\uDEBF\uDEC8\uDEE7-\uDEFF\uDF36-\uDF3F\uDF56-\uDF5F\uDF73-\uDF7F\uDF92-\uDFFF]|\uD803[\uDC49-\uDC7F\uDCB3-\uDCBF\uDCF3-\uDCFF\uDD28-\uDD2F\uDD3A-\uDE7F\uDEAA\uDEAD-\uDEAF\uDEB2-\uDEFF\uDF1D-\uDF26\uDF28-\uDF2F\uDF51-\uDFAF\uDFC5-\uDFDF\uDFF7-\uDFFF]|\uD804[\uDC47-\uDC65\uDC70-\uDC7E\uDCBB-\uDCCF\uDCE9-\uDCEF\uDCFA-\uDCFF\uDD35\uDD40-\uDD43\uDD48-\uDD4F\uDD74\uDD75\uDD77-\uDD7F\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDFF\uDE12\uDE38-\uDE3D\uDE3F-\uDE7F\uDE87\uDE89\uDE8E\uDE9E\uDEA9-\uDEAF\uDEEB-\uDEEF\uDEFA-\uDEFF\uDF04\uDF0D\uDF0E\uDF11\uDF12\uDF29\uDF31\uDF34\uDF3A\uDF45\uDF46\uDF49\uDF4A\uDF4E\uDF4F\uDF51-\uDF56\uDF58-\uDF5C\uDF64\uDF65\uDF6D-\uDF6F\uDF75-\uDFFF]|\uD805[\uDC4B-\uDC4F\uDC5A-\uDC5D\uDC62-\uDC7F\uDCC6\uDCC8-\uDCCF\uDCDA-\uDD7F\uDDB6\uDDB7\uDDC1-\uDDD7\uDDDE-\uDDFF\uDE41-\uDE43\uDE45-\uDE4F\uDE5A-\uDE7F\uDEB9-\uDEBF\uDECA-\uDEFF\uDF1B\uDF1C\uDF2C-\uDF2F\uDF3A-\uDFFF]|\uD806[\uDC3B-\uDC9F\uDCEA-\uDCFE\uDD07\uDD08\uDD0A\uDD0B\uDD14\uDD17\uDD36\uDD39\uDD3A\uDD44-\uDD4F\uDD5A-\uDD9F\uDDA8\uDDA9\uDDD8\uDDD9\uDDE2\uDDE5-\uDDFF\uDE3F-\uDE46\uDE48-\uDE4F\uDE9A-\uDE9C\uDE9E-\uDEBF\uDEF9-\uDFFF]|\uD807[\uDC09\uDC37\uDC41-\uDC4F\uDC5A-\uDC71\uDC90\uDC91\uDCA8\uDCB7-\uDCFF\uDD07\uDD0A\uDD37-\uDD39\uDD3B\uDD3E\uDD48-\uDD4F\uDD5A-\uDD5F\uDD66\uDD69\uDD8F\uDD92\uDD99-\uDD9F\uDDAA-\uDEDF\uDEF7-\uDFAF\uDFB1-\uDFFF]|\uD808[\uDF9A-\uDFFF]|\uD809[\uDC6F-\uDC7F\uDD44-\uDFFF]|[\uD80A\uD80B\uD80E-\uD810\uD812-\uD819\uD824-\uD82B\uD82D\uD82E\uD830-\uD833\uD837\uD839\uD83D\uD83F\uD87B-\uD87D\uD87F\uD885-\uDB3F\uDB41-\uDBFF][\uDC00-\uDFFF]|\uD80D[\uDC2F-\uDFFF]|\uD811[\uDE47-\uDFFF]|\uD81A[\uDE39-\uDE3F\uDE5F\uDE6A-\uDECF\uDEEE\uDEEF\uDEF5-\uDEFF\uDF37-\uDF3F\uDF44-\uDF4F\uDF5A-\uDF62\uDF78-\uDF7C\uDF90-\uDFFF]|\uD81B[\uDC00-\uDE3F\uDE80-\uDEFF\uDF4B-\uDF4E\uDF88-\uDF8E\uDFA0-\uDFDF\uDFE2\uDFE5-\uDFEF\uDFF2-\uDFFF]|\uD821[\uDFF8-\uDFFF]|\uD823[\uDCD6-\uDCFF\uDD09-\uDFFF]|\uD82C[\uDD1F-\uDD4F\uDD53-\uDD63\uDD68-\uDD6F\uDEFC-\uDFFF]|\uD82F[\uDC6B-\uDC6F\uDC7D-\uDC7F\uDC89-\uDC8F\uDC9A-\uDC9C\uDC9F-\uDFFF]|\uD834[\uDC00-\uDD64\uDD6A-\uDD6C\uDD73-\uDD7A\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDE41\uDE45-\uDFFF]|\uD835[\uDC55\uDC9D\uDCA0\uDCA1\uDCA3\uDCA4\uDCA7\uDCA8\uDCAD\uDCBA\uDCBC\uDCC4\uDD06\uDD0B\uDD0C\uDD15\uDD1D\uDD3A\uDD3F\uDD45\uDD47-\uDD49\uDD51\uDEA6\uDEA7\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3\uDFCC\uDFCD]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85-\uDE9A\uDEA0\uDEB0-\uDFFF]|\uD838[\uDC07\uDC19\uDC1A\uDC22\uDC25\uDC2B-\uDCFF\uDD2D-\uDD2F\uDD3E\uDD3F\uDD4A-\uDD4D\uDD4F-\uDEBF\uDEFA-\uDFFF]|\uD83A[\uDCC5-\uDCCF\uDCD7-\uDCFF\uDD4C-\uDD4F\uDD5A-\uDFFF]|\uD83B[\uDC00-\uDDFF\uDE04\uDE20\uDE23\uDE25\uDE26\uDE28\uDE33\uDE38\uDE3A\uDE3C-\uDE41\uDE43-\uDE46\uDE48\uDE4A\uDE4C\uDE50\uDE53\uDE55\uDE56\uDE58\uDE5A\uDE5C\uDE5E\uDE60\uDE63\uDE65\uDE66\uDE6B\uDE73\uDE78\uDE7D\uDE7F\uDE8A\uDE9C-\uDEA0\uDEA4\uDEAA\uDEBC-\uDFFF]|\uD83C[\uDC00-\uDD2F\uDD4A-\uDD4F\uDD6A-\uDD6F\uDD8A-\uDFFF]|\uD83E[\uDC00-\uDFEF\uDFFA-\uDFFF]|\uD869[\uDEDE-\uDEFF]|\uD86D[\uDF35-\uDF3F]|\uD86E[\uDC1E\uDC1F]|\uD873[\uDEA2-\uDEAF]|\uD87A[\uDFE1-\uDFFF]|\uD87E[\uDE1E-\uDFFF]|\uD884[\uDF4B-\uDFFF]|\uDB40[\uDC00-\uDCFF\uDDF0-\uDFFF]/g;var or=Object.hasOwnProperty,Z=class{constructor(){this.occurrences,this.reset()}slug(t,n){let o=this,a=It(t,n===!0),s=a;for(;or.call(o.occurrences,a);)o.occurrences[s]++,a=s+"-"+o.occurrences[s];return o.occurrences[a]=0,a}reset(){this.occurrences=Object.create(null)}};function It(e,t){return typeof e!="string"?"":(t||(e=e.toLowerCase()),e.replace(No,"").replace(/ /g,"-"))}var Io=new WeakMap,$o=new WeakMap;function Se(e){let t=Io.get(e);return t||(t=ar(e),Io.set(e,t)),t}function Uo(e,t){let n=t.toLowerCase().replace(/^user-content-/,"");return n===""||n==="top"||n==="readme"||/^(?:l\d+(?:c\d+)?(?:-l\d+(?:c\d+)?)?|:~:.*|fn(?:ref)?(?:\d+|[-:].+))$/.test(n)||Se(e).has(n)}function zo(e,t){let n=$o.get(e);return n||(n=new Set([...Se(e)].map(jo)),$o.set(e,n)),n.has(jo(t))}function jo(e){return e.toLowerCase().normalize("NFKD").replace(/[^\p{L}\p{N}]/gu,"")}function ar(e){let t=new Set,n=new Z,o=new Z,a=(r,d)=>{t.add(n.slug(r.replace(/:[a-z\d_+-]+:/gi,"").trim())),t.add(It(r.replace(/:[a-z\d_+-]+:/gi,""))).add(o.slug(d));let l=/\{:?\s{0,9}#([\w:.-]{1,100})[^{}]{0,200}\}\s{0,9}$/.exec(r.slice(-400))?.[1];l!==void 0&&t.add(l.toLowerCase())},{headings:s,html:i}=_(e);for(let r of s)a($t(r,!1),$t(r,!0));for(let r of i){let d=Ot(r.value);for(let[,l]of d.matchAll(/<[a-z][^<>]*?\s(?:id|name)\s*=\s*["']?([^"'<>\s]+)/gi))t.add((l??"").toLowerCase());for(let[,l=""]of d.matchAll(/<h[1-6](?:\s[^<>]*)?>([^<]{0,500})/gi))a(l.trim(),l.trim())}return t}function $t(e,t){return e.type==="text"||e.type==="inlineCode"?e.value:e.type==="image"||e.type==="imageReference"?t?e.alt??"":"":"children"in e?e.children.map(n=>$t(n,t)).join(""):""}var Vo={id:"link-finds-its-heading",area:e=>e.area,severity:"advice",from:"launching",since:1,title:"Links to a place in a page find that place",says:"The link to {target} opens {page:path}, where no heading has the name {anchor}{hint:phrase}{closest:list}.",why:"The reader lands at the top of the page and has to search.",fix:"Write what stands after # as the heading: small letters, hyphens for blanks, no other marks.",phrases:{closest:"; the closest is ",none:""},minutes:3,examples:[{name:"headings of this page, of another page and of a folder",files:{"README.md":`# Lindenau

## Who & why?

## Talks

## Talks

[a](#who--why) [b](#talks-1) [c](notes/#march) [d](#Talks)
`,"notes/README.md":`# Notes

<a id="march"></a>
`},expect:[]},{name:"a heading that was renamed",files:{"README.md":`# Lindenau

[Values](charter.md#our-vaules) and [team](#team)
`,"charter.md":`# Charter

## Our values

Trust.
`},expect:["README.md:3 The link to “charter.md#our-vaules” opens charter.md, where no heading has the name “our-vaules”; the closest is “our-values”.","README.md:3 The link to “#team” opens README.md, where no heading has the name “team”."]},{name:"a line of a file and the top of a page",files:{"README.md":`# Lindenau

[Line 3](charter.md?plain=1#L3) [Up](#top)
`,"charter.md":`# Charter
`},expect:[]}],subjects:({community:e})=>J(e).filter(t=>H(t,e).some(n=>Ho(n,e)!==void 0)),inspect:(e,{community:t})=>{let n=V(t.files);if(n.namesPlaces(e.path))return[];let o=0;return H(e,t).flatMap(a=>{let s=Ho(a,t);if(!s||ir(s,n.isInSite(e.path)))return[];let{page:i,anchor:r}=s;o+=1;let d=o>sr?void 0:E(r.toLowerCase(),[...Se(i)],f=>f),l=d===void 0?"none":"closest",c={target:a.link.target,page:i.path,anchor:r,hint:l,closest:d===void 0?[]:[d]};return[{about:e.about({entry:a.link.target}),place:e.at(a.link),values:c}]})}},sr=50;function ir({page:e,anchor:t},n){return Uo(e,t)||n&&zo(e,t)}function Ho({link:e,to:t},n){if(e.type!=="link"||t.leads!=="there"&&t.leads!=="other-letters"||t.anchor===void 0)return;let o=rr(t.path,n);return o&&o.tree.children.length>0?{page:o,anchor:t.anchor}:void 0}var Ko=new WeakMap;function rr(e,t){let n=Ko.get(t);n||(n=new Map(t.pages.map(a=>[a.path,a])),Ko.set(t,n));let o=e===""?"":`${e}/`;return n.get(e)??n.get(`${o}README.md`)}var qo={id:"link-leads-somewhere",area:e=>e.area,severity:{planning:"advice",launching:"warning"},from:"planning",since:1,title:"Every link to a page or picture of this repository leads to one",says:"{what:phrase} {target} {problem:phrase}{closest:list}.",why:"A reader who follows it ends at an error page.",fix:"Correct the path, or delete the link; a web address begins with https://, an e-mail address with mailto:.",phrases:{link:"The link to",picture:"The picture",gone:"leads to no file that is here","gone-closest":"leads to no file that is here; the closest is ","picture-gone":"is not here","picture-gone-closest":"is not here; the closest is ",outside:"leads out of this repository",empty:"has no address"},minutes:3,source:"some hundred broken links in each of three large repositories",examples:[{name:"files, folders, web addresses and places in a page",files:{"README.md":`# Lindenau

[Charter](docs/my%20charter.md?plain=1#vision), [all pages](docs/), [web][1] and [top](#lindenau).

[1]: https://lindenau.example
`,"docs/my charter.md":`# Charter

## Vision

Open. [Back](/README.md)
`},expect:[]},{name:"a page that has moved",files:{"README.md":`# Lindenau

Read our [charter](charter.md).

![Our logo](logo.png)
`,"docs/charter.md":`# Charter
`},expect:["README.md:3 The link to “charter.md” leads to no file that is here; the closest is “docs/charter.md”.","README.md:5 The picture “logo.png” is not here."]},{name:"out of the repository, and nowhere at all",files:{"README.md":`# Lindenau

[Our drive](../../shared/drive.md)

[Sign up]()

[Ask us](../../issues)
`},expect:["README.md:3 The link to “../../shared/drive.md” leads out of this repository.","README.md:5 The link to “Sign up” has no address."]},{name:"links that are shown as code",files:{"README.md":"# Lindenau\n\nWrite `[charter](charter.md)`.\n\n```\n[roadmap](roadmap.md)\n```\n"},expect:[]},{name:"a path in the settings of a page",files:{"roadmap.md":`---
supersedes: plans/2024.md
---
# Roadmap

## Next steps

We open the doors.
`},expect:["roadmap.md:2 The link to “plans/2024.md” leads to no file that is here."]}],subjects:({community:e})=>J(e).filter(t=>H(t,e).length>0),inspect:(e,{community:t})=>H(e,t).flatMap(n=>{let o=lr(n);if(!o)return[];let{link:a,field:s}=n,i=a.target.trim()===""?a.label:a.target,r=e.about({entry:i,...s!==void 0&&{field:s}}),d=a.type==="image"?"picture":"link";return[{about:r,place:e.at(a),values:{what:d,target:i,...o}}]})};function lr({link:e,to:t}){if(t.leads==="outside")return{problem:"outside",closest:[]};if(t.leads!=="nowhere")return;if(t.path==="")return{problem:"empty",closest:[]};let n=e.type==="image"?"picture-gone":"gone";return t.closest===void 0?{problem:n,closest:[]}:{problem:`${n}-closest`,closest:[t.closest]}}var Go={id:"link-text-says-where",area:e=>e.area,severity:"advice",from:"active",since:1,title:"The words of every link say where it leads",says:"The link {label} does not say where it leads.",why:"People who listen to a page often jump from link to link, and hear only these words.",fix:"Make the name of what it opens the link: “Read the [charter](charter.md)” instead of “Click [here](charter.md)”.",minutes:2,source:"W3C, link purpose",examples:[{name:"a link with the name of its page",files:{"community.yml":`stage: active
`,"README.md":`# Lindenau

Read the [charter](https://lindenau.example/charter).
`},expect:[]},{name:"“here” in three languages",files:{"community.yml":`stage: active
`,"README.md":`# Lindenau

[Click here](https://lindenau.example/a), [hier](https://lindenau.example/b) or [cliquez ici](https://lindenau.example/c).
`},expect:["README.md:3 The link “Click here” does not say where it leads.","README.md:3 The link “hier” does not say where it leads.","README.md:3 The link “cliquez ici” does not say where it leads."]},{name:"“here” within a longer name",files:{"community.yml":`stage: active
`,"README.md":`# Lindenau

[Who is here](https://lindenau.example/people)
`},expect:[]}],subjects:({community:e})=>W(e).filter(({page:t})=>v(t).some(({type:n})=>n==="link")),inspect:e=>v(e.page).filter(({type:t,label:n})=>t==="link"&&dr.has(u(n))).map(t=>({about:e.about({entry:t.target}),place:e.at(t),values:{label:t.label}}))},dr=new Set("here|click|click here|this|this link|this page|link|the link|more|read more|learn more|see more|see here|ici|cliquez ici|cliquer ici|ce lien|lien|lire la suite|en savoir plus|hier|hier klicken|klicken sie hier|dieser link|mehr|weiterlesen|mehr erfahren|aqui|haz clic aqui|haga clic aqui|este enlace|enlace|leer mas|mas|qui|clicca qui|questo link|leggi di piu|di piu|altro".split("|"));var jt=(e,t)=>({"community.yml":`name: Open Science Lindenau
documents:
  ${e}: ${t}
`}),Jo={id:"mapped-page-is-there",area:"identity",severity:{planning:"advice",launching:"warning",active:"error"},from:"planning",since:1,title:"Every page that community.yml names is there",says:"community.yml says that {kind} stands in {file}, but {problem:phrase}{closest:list}.",why:"The page counts as missing.",fix:"Correct the line under “documents”: the kind of page, a colon, and its path.",phrases:{gone:"there is no such file",unread:"that is no page that we can read",kind:"we know no such kind of page","kind-closest":"we know no such kind of page; the closest is "},minutes:3,examples:[{name:"a page that is there",files:{...jt("charter","about/us.md"),"about/us.md":`# About us
`},expect:[]},{name:"a page that has moved",files:jt("charter","about/us.md"),expect:["community.yml:3 community.yml says that “charter” stands in “about/us.md”, but there is no such file."]},{name:"a kind that does not exist",files:{...jt("chartre","about/us.md"),"about/us.md":`# About us
`},expect:["community.yml:3 community.yml says that “chartre” stands in “about/us.md”, but we know no such kind of page; the closest is “charter”."]}],subjects:({settings:e})=>[...e.documents].map(([t,n])=>({file:t,kind:n})),inspect:({file:e,kind:t},{community:n})=>{let o=Object.values(O),a=o.some(l=>u(l.kind)===u(t)),s=a?void 0:E(u(t),o,l=>u(l.kind)),i=a?n.files.has(e)?n.pages.some(({path:l})=>l===e)?void 0:"unread":"gone":s?"kind-closest":"kind";if(i===void 0)return[];let r=n.documents.find(l=>l.kind==="community")?.path??"community.yml",d=n.pages.find(l=>l.path===r)?.settings.placeOf(["documents",t])??{line:1,column:1};return[{about:{path:r,kind:"community",field:"documents",entry:t},place:{path:r,line:d.line,column:d.column},values:{kind:t,file:e,problem:i,closest:s?[s.kind]:[]}}]}};var Qo=new WeakMap;function N(e){let t=Qo.get(e);if(!t){let n=[...Ut(e)];Xo(e.tree,n),t=n,Qo.set(e,t)}return t}function Ut(e){let t=e.tree.children.length>0?e.settings.endLine:void 0;return t===0?[]:e.text.split(`
`,t).map((n,o)=>({type:"setting",text:n,line:o+1,column:1}))}function I(e){let[t,n]=[e.line,0];return o=>{for(;n<o;n+=1)e.text[n]===`
`&&(t+=1);return t}}function Xo(e,t){switch(e.type){case"paragraph":case"heading":case"tableCell":{let n=Yo(e),{line:o,column:a}=e.position?.start??{line:1,column:1};n.trim()!==""&&t.push({type:e.type==="tableCell"?"cell":e.type,text:n,line:o,column:a});return}default:if("children"in e)for(let n of e.children)Xo(n,t)}}function Yo(e){if(e.type==="text")return e.value;if(e.type==="inlineCode")return` ␣${`
`.repeat(e.value.split(`
`).length-1)} `;if(e.type==="break")return`
`;let t="";if("children"in e)for(let n of e.children)t+=Yo(n);return t}var Zo=(e,t="draft")=>({"CODE_OF_CONDUCT.md":`---
status: ${t}
---
# Code of conduct

## Reporting

Write to ${e}.
`}),ea={id:"no-placeholder-is-left",area:e=>e.area,severity:({page:e})=>hr(e.settings.settings.get("status")?.value)?"error":"warning",from:"launching",since:1,title:"No text of a template is left where your own belongs",says:"Text of a template is still here: {placeholder}.",why:"Readers see that nobody has finished the page, and cannot use it.",fix:"Replace it with your own words, or delete the sentence.",minutes:10,source:"Contributor Covenant and Minimum Viable Governance: their brackets",examples:[{name:"a text that is finished",files:Zo("conduct@lindenau.example","adopted"),expect:[]},{name:"brackets of a template",files:Zo("[INSERT CONTACT METHOD]"),expect:["CODE_OF_CONDUCT.md:8 Text of a template is still here: “[INSERT CONTACT METHOD]”."]},{name:"brackets of other templates, in other languages",files:{"README.md":`# [FIXME] Organization

Escriba a [INSERTE CORREO AQUÍ].

Lorem ipsum dolor sit amet.

Yours, <your name>
`},expect:["README.md:1 Text of a template is still here: “[FIXME]”.","README.md:3 Text of a template is still here: “[INSERTE CORREO AQUÍ]”.","README.md:5 Text of a template is still here: “Lorem ipsum dolor”.","README.md:7 Text of a template is still here: “<your name>”."]},{name:"an organisation called TODO, the Spanish word, a list of tasks, code, our own prompts and examples",files:{"README.md":`# Lindenau

We learn from the [TODO](https://todogroup.example) group. ¡Todo es de todos!

- [ ] TODO
- [x] FIXME: the door

Call \`[INSERT NAME]\`.

[Write here: INSERT your name]

Example: [INSERT NAME]

Place: TBD
`},expect:[]}],subjects:({community:e})=>W(e).filter(({path:t,page:n})=>n.tree.children.length>0&&!/template/i.test(t)),inspect:e=>[...ur(e),...pr(e)].toSorted((t,n)=>t.line-n.line).map(({placeholder:t,...n})=>({about:e.about({entry:t}),place:e.at(n),values:{placeholder:t}}))},mr=new RegExp([/\[(?:INSERT|INSERTE|INSERTAR|INSERTA|INSÉREZ|INSÉRER|INSERER|INSERIRE|INSERISCI|INSERIR|INSIRA|ADD|ENTER|REPLACE|DESCRIBE|FILL IN|LINK TO|NAME OF|YOUR)\s[^[\]]{0,120}\]/,/\[[^[\]]{0,80}\s(?:EINFÜGEN|EINSETZEN|HERE|AQUÍ|ICI|QUI)\]/,/\[(?:FIXME|TODO)(?:\s*:[^[\]]{0,120})?\]/,/\[[Ii]nsert (?:your|the|a|an|here|link|name|date|email|e-mail|contact)\b[^[\]]{0,80}\]/,/\[[Pp]lease (?:request|provide|add|insert|describe|fill|complete|write|replace|specify|include)\b[^[\]]{0,300}\]/,/\[(?:[Yy]our|[Nn]ame of (?:the|your)) (?:name|community|project|organi[sz]ation|group|team|email|e-mail|address|institution|university|event)\b[^[\]]{0,60}\]/,/\[(?:[Pp]roject|[Cc]ommunity|[Oo]rgani[sz]ation|[Gg]roup|[Ee]vent) (?:[Nn]ame|[Ee]mail|[Cc]ontact)\]/,/\[NOTE: (?:[Dd]escribe|[Tt]he remedies|[Rr]eplace|[Aa]dd|[Ii]nsert|[Ee]dit|[Ff]ill)\b[^[\]]{0,400}\]/,/\b[Ll]orem ipsum dolor\b/].map(e=>e.source).join("|"),"gu");function ur({page:e}){return N(e).filter(({type:t,text:n})=>t!=="setting"&&/\[|orem ipsum/.test(n)&&!Ln(n)).flatMap(t=>{let n=I(t);return[...t.text.matchAll(mr)].map(({0:o,index:a})=>({placeholder:o,line:n(a),column:t.column}))})}var cr=/^<(?:your|insert|name of|add|enter)[\s_-](?:(?:the|your|a)[\s_-])?(?:name|names|community|project|organi[sz]ation|group|team|e-?mail|contact|address|institution|university|city|country|date|title)\b[^<>]{0,60}>$/i;function pr({page:e}){return _(e).html.filter(({value:t})=>cr.test(t.trim())).map(t=>({placeholder:t.value.trim(),...t.position?.start??{line:1,column:1}}))}function hr(e){return typeof e=="string"&&/^(?:adopted|agreed|adopté|beschlossen|adoptado|adottato)$/i.test(e.trim())}var ta={id:"number-can-be-read",area:e=>e.area,severity:{planning:"advice",launching:"warning"},from:"planning",since:1,title:"Every number can be read",says:"We cannot read {written} as a whole number, under {field} of {entry}.",why:"We compare and add these numbers, and cannot do so with words.",fix:"Write figures only, for example 12.",minutes:2,examples:[{name:"figures",files:{"roles.md":`# Roles

| Role | What it is for | How many are needed |
|---|---|---|
| Host | Opens the call | 2 |
`},expect:[]},{name:"words",files:{"roles.md":`# Roles

| Role | What it is for | How many are needed |
|---|---|---|
| Host | Opens the call | a handful |
`},expect:["roles.md:5 We cannot read “a handful” as a whole number, under “Minimum” of “Host”."]}],subjects:({community:e})=>D(e,"number-unreadable","number"),inspect:e=>g(e,"number-unreadable",t=>({written:b(t,"written"),field:e.label,entry:e.of.label}))};var na={id:"our-settings-can-be-used",area:e=>e.area,severity:{planning:"advice",launching:"warning",active:"error"},from:"planning",since:1,title:"What community.yml asks of this report can be done",says:"We cannot use what {setting} says in {page:path}, and go on without it.",why:"The community chose something, and gets something else.",fix:"Compare it with the example on the page about community.yml, and correct it.",minutes:5,examples:[{name:"settings that can be used",files:{"community.yml":`name: Open Science Lindenau
clocks:
  review: 18 months
leave_out: [drafts/]
`},expect:[]},{name:"a length of time that is none",files:{"community.yml":`name: Open Science Lindenau
clocks:
  review: sometimes
`},expect:["community.yml:3 We cannot use what “clocks.review” says in community.yml, and go on without it."]},{name:"a note that is set aside without a reason",files:{"community.yml":`stage: active
not_for_us:
  - check: page-has-owner
    until: 2027-01-01
`},expect:["community.yml:3 We cannot use what “not_for_us” says in community.yml, and go on without it."]},{name:"a key that belongs to somebody else",files:{"community.yml":`name: Open Science Lindenau
mascot: owl
`},expect:[]}],subjects:({community:e})=>x(e).filter(({kind:t})=>t==="community"),inspect:(e,{settings:t})=>t.troubles.filter(({place:n})=>n.path===e.path).map(({key:n,place:o})=>({about:e.about({field:n}),place:o,values:{setting:n,page:e.path}}))};var oa={id:"page-can-be-read",area:e=>e.area,severity:"error",from:"always",since:1,title:"Every page can be read",says:"{page:path} cannot be read: {cause:phrase}.",why:"Nothing that it says counts, and it is missing from the web site.",fix:"Open it in an editor, save it again as plain text (where the editor asks for an encoding, choose UTF-8), and split it if it is very long.",phrases:{"too-large":"it is larger than 256 kilobytes","utf-16":"it was saved with letters that take two places each, which web sites do not read","not-utf8":"some of its letters were saved in an old way that only some computers read","has-nul":"it holds marks that no text has; it may be damaged, or no text at all","too-deep":"lists or quotes stand inside one another, too many levels deep","too-complex":"a part of it is so tangled that reading it would take too long","parser-failed":"something in it defeats our reader, which is our mistake and not yours",unreadable:"the file cannot be opened",missing:"the file cannot be opened",link:"it is a link to another file, and links are not followed","link-out-of-workspace":"it is a link to a file outside this repository","not-a-file":"it is not a plain file","odd-name":"its name holds characters that cannot be shown","too-many-files":"there are more than 10,000 files here, and it is beyond them","total-too-large":"all pages together are larger than 50 megabytes, and it is beyond them",other:"something in it is not as a page should be"},minutes:10,examples:[{name:"a page that can be read",files:{"charter.md":`# Charter

We share what we learn.
`},expect:[]},{name:"quotes inside quotes, three hundred deep",files:{"charter.md":`# Charter

${">".repeat(300)} We share what we learn.
`},expect:["charter.md:3 charter.md cannot be read: lists or quotes stand inside one another, too many levels deep."]},{name:"a file that is none of our pages is only listed",files:{"data/scan.md":`# Scan

${">".repeat(300)} A scan.
`},expect:[]}],subjects:({community:e})=>x(e),inspect:e=>e.page.problems.filter(({problem:t})=>!t.startsWith("front-matter-")&&!t.endsWith("-key")).slice(0,1).map(({problem:t,place:n})=>({about:e.about(),place:n,values:{page:e.path,cause:fr.has(t)?t:"other"}}))},fr=new Set(["too-large","utf-16","not-utf8","has-nul","too-deep","too-complex","parser-failed","unreadable","missing","link","link-out-of-workspace","not-a-file","odd-name","too-many-files","total-too-large"]);var zt={"community.yml":`stage: active
`},Ht=`# Charter

## Vision

Every result of our region can be read by everyone.
`,aa={id:"page-has-owner",area:e=>e.area,severity:"advice",from:"active",since:1,title:"Somebody keeps every page up to date",says:"Nobody is named to keep {page:path} up to date.",why:"A page that belongs to everyone is kept by no one.",fix:"Add a line such as “owner: Coordinator” to the settings at the top of the page; a role lasts longer than a person.",minutes:5,source:"OpenAIRE community of practice, outdated materials",examples:[{name:"a page with an owner",files:{...zt,"charter.md":`---
owner: Coordinator
---
${Ht}`},expect:[]},{name:"a page that names nobody",files:{...zt,"charter.md":Ht},expect:["charter.md:1 Nobody is named to keep charter.md up to date."]},{name:"a page whose entries have people who look after them",files:{...zt,"roadmap.md":`# Roadmap

| Milestone | What will be true | Who looks after it |
|---|---|---|
| Launch | 40 members | Coordinator |
`},expect:[]},{name:"a community that is starting is not asked",files:{"charter.md":Ht},expect:[]}],subjects:({community:e})=>q(e).filter(t=>yr(t)&&Ae(t,e)),inspect:(e,{community:t})=>gr(e,t)?[]:[{about:e.about("owner"),place:e.at(),values:{page:e.path}}]};function yr({kind:e}){return U(e)?.reviewMonths!==void 0&&!["community","people","roles","code-of-conduct","notes"].includes(e)}function gr(e,t){return w(t).some(({of:n,type:o,reading:a})=>{if(n.kind!==e.kind||!(o.refersTo??[]).some(i=>i==="roles"||i==="people"))return!1;let s=a.value;return Array.isArray(s)?s.length>0:s!==void 0})}var Pe=`# Roadmap

## Next steps

We open the doors in autumn.
`,sa={id:"page-is-reachable",area:e=>e.area,severity:"advice",from:"launching",since:1,title:"Another page leads to every page",says:"No other page leads to {page:path}.",why:"Only those who look through the list of files will find it.",fix:"Where a reader would want it, for example on the front page, add a link such as “[Where we are going](roadmap.md)”.",minutes:3,source:"CNCF, governance review",examples:[{name:"a page that the front page leads to",files:{"README.md":`# Lindenau

[Where we are going](roadmap.md)
`,"roadmap.md":Pe},expect:[]},{name:"a page that nothing leads to",files:{"README.md":`# Lindenau

Welcome.
`,"roadmap.md":Pe},expect:["roadmap.md:1 No other page leads to roadmap.md."]},{name:"a link to its folder is enough",files:{"README.md":`# Lindenau

[Our pages](docs/)
`,"docs/roadmap.md":Pe},expect:[]},{name:"a page that GitHub itself links to",files:{"README.md":`# Lindenau

Welcome.
`,"CODE_OF_CONDUCT.md":`# Code of conduct

## Scope

In every space of ours.
`},expect:[]},{name:"a link from the page to itself does not count",files:{"README.md":`# Lindenau
`,"roadmap.md":`${Pe}
[Here](roadmap.md)
`},expect:["roadmap.md:1 No other page leads to roadmap.md."]}],subjects:({community:e})=>q(e).filter(t=>!wr(t,e)),inspect:(e,{community:t})=>V(t.files).isInSite(e.path)?"unknown":t.pages.some(o=>o.path!==e.path&&St(o,t).has(e.path))?[]:[{about:e.about(),place:{path:e.path,line:1,column:1},values:{page:e.path}}]};function wr({kind:e,path:t},{pages:n}){return["community","charter","code-of-conduct","contributing"].includes(e)||/^(?:\.github\/|docs\/)?(?:readme|security|support)\.md$/i.test(t)?!0:!n.some(o=>o.path!==t&&o.tree.children.length>0)}var Kt={"community.yml":`stage: active
`},ia={id:"page-says-when-it-was-reviewed",area:e=>e.area,severity:"advice",from:"active",since:1,title:"Every page says when it was last reviewed",says:"{page:path} does not say when somebody last read it and found it true.",why:"A reader cannot tell whether it still holds, and nobody is reminded.",fix:"Read it, then add “last_reviewed: 2026-03-18” with today’s date to the settings at the top of the page, between two lines of ---.",minutes:10,source:"CHAOSS DEI statement",examples:[{name:"a page that says it",files:{...Kt,"roadmap.md":`---
last_reviewed: 2026-01-12
---
# Roadmap

## Next steps

We open the doors.
`},expect:[]},{name:"a page that does not",files:{...Kt,"roadmap.md":`# Roadmap

## Next steps

We open the doors.
`},expect:["roadmap.md:1 roadmap.md does not say when somebody last read it and found it true."]},{name:"a community that is starting is not asked",files:{"roadmap.md":`# Roadmap

## Next steps

We open the doors.
`},expect:[]},{name:"a section of another page is reviewed with it",files:{...Kt,"charter.md":`---
last_reviewed: 2026-01-12
---
# Charter

## Roadmap

### Next steps

We open the doors.
`},expect:[]}],subjects:({community:e})=>q(e).filter(t=>U(t.kind)?.reviewMonths!==void 0&&Ae(t,e)),inspect:e=>e.has("last_reviewed")?[]:[{about:e.about("last_reviewed"),place:e.at(),values:{page:e.path}}]};var br=40;function de(e){let t=e.tree.children.filter(i=>i.type!=="html"&&i.type!=="definition"),n=t[0]?.type==="heading"?t.slice(1):t;if(!vr(n))return;let o=Y(n,e.definitions).filter(i=>i.type==="link"),a=new Set(o.map(i=>i.target)),[s]=a;return a.size===1&&s!==void 0&&!s.startsWith("#")?s:void 0}function vr(e){if(e.length===0||e.length>2||e.some(n=>n.type!=="paragraph"))return!1;let t=Bn(e);return t===B(e).trim()&&t.split(/\s+/).length<=br}var Me=`# Charter

## Vision

Every result of our region can be read by everyone.
`,ra={id:"page-stands-once",area:e=>e.area,severity:{planning:"advice",launching:"warning"},from:"planning",since:1,title:"No page stands twice",says:"Two pages are taken for {title}: {counts:path} counts, and {page:path} is passed over.",why:"Somebody will correct the one that does not count.",fix:"Move what is missing to the page that counts, and delete the other or let it say “canonical:” and the path of the first.",minutes:15,examples:[{name:"one charter",files:{"charter.md":Me},expect:[]},{name:"a second one in another folder",files:{"charter.md":Me,"docs/charter.md":Me},expect:["docs/charter.md:1 Two pages are taken for “Charter”: charter.md counts, and docs/charter.md is passed over."]},{name:"a page that only points to the one that counts",files:{"charter.md":Me,"docs/charter.md":`# Charter

Our charter has [moved](../charter.md).
`},expect:[]}],subjects:({community:e})=>e.documents.filter(t=>t.stands||t.waits),inspect:(e,{community:t})=>e.passedOver.filter(n=>![n,e.path].some(o=>Dr(o,t))).map(n=>({about:{path:n,kind:e.kind},place:{path:n,line:1,column:1},also:e.at(),values:{title:U(e.kind)?.title??e.kind,counts:e.path,page:n}}))};function Dr(e,{pages:t}){let n=t.find(o=>o.path===e);return!n||n.settings.settings.has("canonical")||de(n)!==void 0}var la=(e,t)=>`---
visibility: private
---
# Roadmap

| Milestone | What will be true | By when |
|---|---|---|
| ${e} | 40 members | ${t} |
`,da={id:"private-value-can-be-read",area:e=>e.area,severity:{planning:"advice",launching:"warning"},from:"planning",since:1,title:"What private fields hold can be read",says:"We cannot read what stands under {field} in this line of {page:path}.",why:"It is private, so we do not repeat it here; but we cannot count with it either.",fix:"Open the line and write a date as 2026-03-18, a length of time as 12 months, or one of the answers that the page offers.",minutes:5,examples:[{name:"a private page that can be read",files:{"roadmap.md":la("Launch","2026-06")},expect:[]},{name:"a private value is not repeated",files:{"roadmap.md":la("Talks with the dean","after the dean has left")},expect:["roadmap.md:8 We cannot read what stands under “By when” in this line of roadmap.md."]},{name:"a public value is the business of another note",files:{"roadmap.md":`# Roadmap

| Milestone | By when |
|---|---|
| Launch | soon |
`},expect:[]}],subjects:({community:e})=>w(e).filter(t=>t.isPrivate),inspect:({of:e,field:t,label:n,reading:o})=>o.troubles.filter(({trouble:a})=>a!=="two-values"&&a!=="date-not-iso").map(({place:a})=>({about:{path:e.path,kind:e.kind,field:t},place:a,values:{field:n,page:e.path}}))};function ee(e){return w(e).flatMap(t=>{if(t.isPrivate||!["reference","references"].includes(t.type.type))return[];let n=t.reading.value,o=n===void 0?[]:Array.isArray(n)?n:[n];return o.length===0?[]:[{...t,refs:o}]})}function ma(e){let t=new Set(e.documents.filter(n=>n.allEntries.length>0).map(n=>n.kind));return n=>(n.type.refersTo??[]).some(o=>t.has(o))}var Le=`# Roles

| Role | What it is for |
|---|---|
| Finance lead | Keeps the books |
| Host | Opens the call |
`,me=e=>`# Roadmap

| Milestone | What will be true | Who looks after it |
|---|---|---|
| Launch | 40 members | ${e} |
`,ua={id:"reference-leads-somewhere",area:e=>e.area,severity:{planning:"advice",launching:"warning",active:"error"},from:"planning",since:1,title:"Every role, person and channel that a page names is listed",says:"{entry} names {name} under {field}, and nothing here has that name{hint:phrase}{closest:list}.",why:"A reader who wants to ask somebody ends at a name that leads nowhere.",fix:"Write the name as it stands on its own page, or add it there.",phrases:{closest:"; the closest is ",none:""},minutes:5,source:"rust-lang/team, validate",examples:[{name:"a role that is listed",files:{"roles.md":Le,"roadmap.md":me("Finance lead")},expect:[]},{name:"a slip of the pen",files:{"community.yml":`stage: active
`,"roles.md":Le,"roadmap.md":me("Finanse lead and host")},expect:["roadmap.md:5 “Launch” names “Finanse lead” under “Who looks after it”, and nothing here has that name; the closest is “Finance lead”."]},{name:"a role that nobody wrote down",files:{"roles.md":Le,"roadmap.md":me("Treasurer")},expect:["roadmap.md:5 “Launch” names “Treasurer” under “Who looks after it”, and nothing here has that name."]},{name:"where no roles and people are listed yet, nothing is asked",files:{"roadmap.md":me("Treasurer")},expect:[]},{name:"everyone in turn",files:{"roles.md":Le,"roadmap.md":me("everyone, in turn")},expect:[]}],subjects:({community:e})=>ee(e).filter(ma(e)),inspect:({of:e,field:t,label:n,refs:o})=>o.filter(kr).map(a=>({about:e.about(t),place:a.place,values:{entry:e.label,name:a.text,field:n,hint:a.closest===void 0?"none":"closest",closest:a.closest===void 0?[]:[a.closest]}}))},Cr=/^(?:all|all members|all of us|anyone|everybody|everyone|in turn|rotating|the community|volunteers?|whoever\b.*|tous|toutes|tout le monde|à tour de rôle|alle|reihum|alle reihum|jeder|todos|todas|todo el mundo|por turnos|tutti|tutte|a turno)$/iu;function kr(e){return!e.to&&!e.wrongKind&&!Cr.test(e.text)}var Vt=e=>`# Roadmap

| Milestone | What will be true | Who looks after it |
|---|---|---|
| Launch | 40 members | ${e} |
`,qt=`# Channels

| Channel | What for |
|---|---|
| Slack | Questions between calls |
`,ca={id:"reference-names-the-right-thing",area:e=>e.area,severity:{planning:"advice",launching:"warning",active:"error"},from:"planning",since:1,title:"Where a role or person is asked for, one is named",says:"{entry} names {name} under {field}, but {name} is an entry of {page:path} and cannot be meant here.",why:"Nobody can be asked there.",fix:"Write the role or person that you mean.",minutes:2,source:"rust-lang/team, validate",examples:[{name:"a role looks after it",files:{"channels.md":qt,"roles.md":`# Roles

| Role | What it is for |
|---|---|
| Host | Opens the call |
`,"roadmap.md":Vt("Host")},expect:[]},{name:"a channel cannot look after anything",files:{"channels.md":qt,"roadmap.md":Vt("Slack")},expect:["roadmap.md:5 “Launch” names “Slack” under “Who looks after it”, but “Slack” is an entry of channels.md and cannot be meant here."]},{name:"a role that has the name of a channel",files:{"channels.md":qt,"roles.md":`# Roles

| Role | What it is for |
|---|---|
| Slack | Looks after Slack |
`,"roadmap.md":Vt("Slack")},expect:[]}],subjects:({community:e})=>ee(e),inspect:({of:e,field:t,label:n,refs:o})=>o.flatMap(a=>a.to||!a.wrongKind?[]:[{about:e.about(t),place:a.place,also:a.wrongKind.at(),values:{entry:e.label,name:a.text,field:n,page:a.wrongKind.path}}])};var Be=e=>({"roadmap.md":`---
${e}
---
# Roadmap

## Next steps

We open the doors in autumn.
`}),pa={id:"review-is-not-overdue",area:e=>e.area,severity:"warning",from:"launching",since:1,title:"Every page was read again when it was due",says:"{page:path} was last reviewed on {reviewed:date}, and was to be read again by {due:date}.",why:"A page that nobody has looked at for long is believed, true or not.",fix:"Read it again and correct what has changed; then set “last_reviewed” to today, even if nothing else changes.",minutes:15,source:"CHAOSS DEI statement; Foundational Community Building, mid-year and annual review",examples:[{name:"reviewed in time",files:Be("last_reviewed: 2026-01-12"),expect:[]},{name:"longer ago than the page itself says",files:Be(`last_reviewed: 2025-10-01
review_every: 3 months`),expect:["roadmap.md:2 roadmap.md was last reviewed on 1 October 2025, and was to be read again by 1 January 2026."]},{name:"longer ago than plans may wait",files:Be("last_reviewed: 2025-08-01"),expect:["roadmap.md:2 roadmap.md was last reviewed on 1 August 2025, and was to be read again by 1 February 2026."]},{name:"the community has chosen a longer time for plans",files:{"community.yml":`clocks:
  plan_review: 12 months
`,...Be("last_reviewed: 2025-08-01")},expect:[]},{name:"a page that does not say when it was reviewed",files:{"roadmap.md":`# Roadmap

## Next steps

We open the doors in autumn.
`},expect:[]}],subjects:({community:e})=>e.documents.filter(t=>t.stands&&t.last_reviewed!==void 0&&!t.isPrivate("last_reviewed")),inspect:(e,{settings:t,now:n})=>{let o=e.last_reviewed,a=X(o,e.review_every??xr(e.kind,t));return a<n?[{about:e.about("last_reviewed"),place:e.at("last_reviewed"),values:{page:e.path,reviewed:o,due:a}}]:[]}};function xr(e,{clocks:t}){let n=U(e)?.reviewMonths;return n!==void 0&&n<12?t.plan_review:t.review}var ha={review:{period:{months:12},origin:"CHAOSS DEI statement: reviewed and affirmed every year"},plan_review:{period:{months:6},origin:"Foundational Community Building: mid-year review; Carpentries and OLS report every six months"},notes:{period:{days:14},origin:"Carpentries: notes in a consistent place; the number is ours"},departure:{period:{days:14},origin:"ours: leaving is honest work and takes some days"}},fa=Object.keys(ha);var ya=Object.fromEntries(Object.entries(ha).map(([e,{period:t}])=>[e,t]));var Fr=M(kt(),Dt(/^\d{4}-\d{2}-\d{2}$/)),K=M(kt(),Dt(/\S/),Gn(500)),_e={edition:M(Xn(),qn(),Qn(1),Jn(1),j("The set of checks that this community has chosen; the newest is 1.")),documents:M(Zn(K,K),j("Where pages stand that have another name here: a kind of page, and its path.")),leave_out:M(Ct(K),j("Files and folders that are not part of the community, written as in .gitignore.")),not_for_us:M(Ct(Yn({check:M(K,j("The name of the note, as `moothall explain` knows it.")),page:le(K),entry:le(K),field:le(K),because:M(K,j("Why this is not for us.")),until:M(Fr,j("The day after which we look again."))})),j("Notes that the community has set aside, each with a reason and an end.")),clocks:M(eo(Object.fromEntries(fa.map(e=>[e,le(K)]))),j("Lengths of time that this community has chosen for itself."))};function Rc(e,t){let n=[],o=d=>{let l=t?.placeOf(d)??{line:1,column:1};return{path:e,line:l.line,column:l.column}},a=d=>{let l=t?.settings.get(d);if(l===void 0||l.value===null)return;let c=xt(_e[d],l.value);if(c.success)return c.output;let f=(c.issues[0].path??[]).map(T=>T.key);n.push({key:[d,...f].join("."),place:o([d,...f])})},s=t?.settings.get("not_for_us")?.value??[],i=(Array.isArray(s)?s:[s]).flatMap((d,l)=>{let c=xt(_e.not_for_us,[d]),f=o(["not_for_us",l]);return c.success?c.output.map(T=>({...T,line:f.line})):(n.push({key:"not_for_us",place:f}),[])}),r={...ya};for(let[d,l]of Object.entries(a("clocks")??{})){if(l===void 0)continue;let c=Un(l);"problem"in c?n.push({key:`clocks.${d}`,place:o(["clocks",d])}):r[d]=c}return{edition:a("edition")??1,documents:new Map(Object.entries(a("documents")??{}).map(([d,l])=>[l.replace(/^\.?\//,""),d])),leave_out:a("leave_out")??[],not_for_us:i,clocks:r,troubles:n}}var ga={id:"setting-is-known",area:e=>e.area,severity:{planning:"advice",launching:"warning"},from:"planning",since:1,title:"No setting is misspelt",says:"We do not know the setting {setting} in {page:path}; did you mean {closest}?",why:"A setting that we do not know is passed over in silence.",fix:"Correct its name to {closest}, or leave it when another program reads it.",minutes:1,examples:[{name:"settings that we know",files:{"roadmap.md":`---
period: 2026 to 2028
last_reviewed: 2026-01-12
---
# Roadmap
`},expect:[]},{name:"a slip of the pen",files:{"roadmap.md":`---
last_reveiwed: 2026-01-12
---
# Roadmap
`},expect:["roadmap.md:2 We do not know the setting “last_reveiwed” in roadmap.md; did you mean “last_reviewed”?"]},{name:"a slip of the pen in community.yml",files:{"community.yml":`name: Open Science Lindenau
langauges: [de]
`},expect:["community.yml:2 We do not know the setting “langauges” in community.yml; did you mean “languages”?"]},{name:"settings of a site generator",files:{"roadmap.md":`---
title: Roadmap
layout: page
nav_order: 3
date: 2026-01-12
---
# Roadmap
`},expect:[]}],subjects:({community:e})=>x(e).filter(({page:t})=>t.settings.settings.size>0),inspect:e=>{let t=Er(e);return[...e.page.settings.settings.values()].flatMap(n=>{let o=u(n.key);if(Ar.has(o)||t.some(s=>u(s)===o))return[];let a=E(o,t,u);return a===void 0?[]:[{about:e.about({field:n.key}),place:e.at(n),values:{setting:n.key,page:e.path,closest:a}}]})}},Ar=new Set("aliases|author|authors|category|categories|comments|css|date|description|draft|excerpt|hide|icon|image|keywords|lang|lastmod|layout|menu|nav order|navigation|order|parent|permalink|published|sidebar|slug|subtitle|summary|tag|tags|template|theme|title|toc|type|updated|url|weight".split("|"));function Er({kind:e}){let n=Object.values(O).find(a=>a.kind===e)?.fields??{},o=Object.values(n).flatMap(a=>P(a)&&a.folder!==void 0?Object.keys(a.fields):[]);return["kind",...Object.keys(n),...o,...Object.keys(Oe),...e==="community"?Object.keys(_e):[]]}var wa={id:"setting-is-written-once",area:e=>e.area,severity:"error",from:"always",since:1,title:"Every setting of a page is written once",says:"The setting {setting} stands twice in {page:path}; only the first one counts.",why:"Whoever changes the second one wonders why nothing happens.",fix:"Keep the one that is true, and delete the other.",minutes:2,examples:[{name:"each setting once",files:{"charter.md":`---
last_reviewed: 2026-01-12
status: adopted
---
# Charter
`},expect:[]},{name:"a setting that stands twice",files:{"charter.md":`---
last_reviewed: 2026-01-12
status: adopted
last_reviewed: 2025-01-12
---
# Charter
`},expect:["charter.md:4 The setting “last_reviewed” stands twice in charter.md; only the first one counts."]},{name:"the same word in the text",files:{"charter.md":`---
status: adopted
---
# Charter

status: adopted
`},expect:[]}],subjects:({community:e})=>x(e),inspect:e=>e.page.problems.filter(({problem:t})=>t==="duplicate-key").map(({place:t,values:n})=>({about:e.about({field:String(n.key)}),place:t,also:e.at({line:Number(n.firstLine??1),column:1}),values:{setting:String(n.key),page:e.path}}))};var ba={id:"settings-are-closed",area:e=>e.area,severity:"error",from:"always",since:1,title:"The settings at the top of a page end where the text begins",says:"The settings at the top of {page:path} begin with --- and never end.",why:"Nothing tells where the settings end and the text begins, so the settings do not count.",fix:"Put a line with three hyphens, ---, after the last setting.",minutes:2,examples:[{name:"a line of hyphens before and after",files:{"charter.md":`---
last_reviewed: 2026-01-12
---
# Charter
`},expect:[]},{name:"no line of hyphens after",files:{"charter.md":`---
last_reviewed: 2026-01-12

# Charter

We share what we learn.
`},expect:["charter.md:1 The settings at the top of charter.md begin with --- and never end."]},{name:"a line across the page",files:{"charter.md":`---
# Charter

We share what we learn.
`},expect:[]}],subjects:({community:e})=>x(e),inspect:e=>e.page.problems.filter(({problem:t})=>t==="front-matter-unclosed").map(({place:t})=>({about:e.about(),place:t,values:{page:e.path}}))};var va={id:"settings-can-be-read",area:e=>e.area,severity:"error",from:"always",since:1,title:"The settings of every page can be read",says:"A line in the settings of {page:path} cannot be read: {cause:phrase}.",why:"What that line says is lost, and the page counts as if it did not say it.",fix:"Between two lines of three hyphens, ---, write each setting on a line of its own as “name: value”; put the value in single quotes when in doubt.",phrases:{colon:"a sentence with a colon in it needs quotes around it",tab:"it begins with a tab, and only blanks are understood there",quote:"a quote is opened and not closed","first-character":"its value begins with a character that has a meaning of its own, and needs quotes around it",space:"a blank is missing after the colon","no-colon":"there is no colon between the name and the value",indentation:"it does not begin as far to the right as the lines around it",bracket:"a bracket is opened and not closed, or closed and not opened",backslash:"a backslash means something else between double quotes; use single quotes",braces:"curly brackets mean something else here; put quotes around them","too-deep":"lists stand inside lists, too many levels deep","several-documents":"a second block of settings begins here, and only the first counts",language:"something other than blanks stands after the three hyphens in the first line","front-matter-not-a-map":"it is not of the form “name: value”","front-matter-too-large":"there are more than 2,000 lines or 64 kilobytes of settings","front-matter-alias":"it begins with & or *, which mean something else here; put quotes around it","front-matter-tag":"it begins with an exclamation mark, which means something else here; put quotes around it","front-matter-directive":"it begins with a percent sign, which means something else here","forbidden-key":"a setting cannot have this name","look-alike-key":"its name holds a letter that only looks like the one that is meant; type the name again",other:"it is not written as a setting"},minutes:5,source:"three of the real repositories that were read fail in this way",examples:[{name:"settings that can be read",files:{"roadmap.md":`---
last_reviewed: 2026-01-12
---
# Roadmap
`},expect:[]},{name:"a colon inside a sentence",files:{"roadmap.md":`---
period: three years: 2026 to 2028
---
# Roadmap
`},expect:["roadmap.md:2 A line in the settings of roadmap.md cannot be read: a sentence with a colon in it needs quotes around it."]},{name:"a quote that is never closed, in the settings of the community",files:{"community.yml":`name: "Open Science Lindenau
stage: launching
`},expect:["community.yml:1 A line in the settings of community.yml cannot be read: a quote is opened and not closed."]},{name:"a page that is none of ours is not asked",files:{"recipes/soup.md":`---
title: soup: hot
---
# Soup
`},expect:[]},{name:"a line across the page is no setting",files:{"roadmap.md":`---

# Roadmap

---
`},expect:[]}],subjects:({community:e})=>x(e),inspect:e=>e.page.problems.filter(Or).map(t=>{let{key:n}=t.values;return{about:e.about(typeof n=="string"?{field:n}:void 0),place:t.place,values:{page:e.path,cause:Rr(t)}}})};function Or({problem:e}){return e.startsWith("front-matter-")&&e!=="front-matter-unclosed"||e==="forbidden-key"||e==="look-alike-key"}function Rr({problem:e,values:t}){return e==="front-matter-unreadable"?String(t.cause??"other"):e}var Da={id:"stub-says-where-it-is-kept",area:e=>e.area,severity:"advice",from:"planning",since:1,title:"A page that only sends its readers elsewhere says so",says:"{page:path} only sends its readers to {target}.",why:"With one line we know that the text is kept there, and do not ask for what seems to be missing here.",fix:"Add “canonical: {target}” to the settings at the top of the page, between two lines of ---.",minutes:3,source:"8 of the 24 repositories that were read",examples:[{name:"a page that says where its text is kept",files:{"CODE_OF_CONDUCT.md":`---
canonical: https://lindenau.example/conduct
---
# Code of conduct

Please read [our code of conduct](https://lindenau.example/conduct).
`},expect:[]},{name:"a page with one sentence and a link",files:{"CODE_OF_CONDUCT.md":`# Code of conduct

Please read [our code of conduct](https://lindenau.example/conduct).
`},expect:["CODE_OF_CONDUCT.md:3 CODE_OF_CONDUCT.md only sends its readers to “https://lindenau.example/conduct”."]},{name:"a page that waits for its words",files:{"charter.md":`# Charter

The [guide](https://moothall.example/guide) helps.

## Vision

[Write here: what will be different?]
`},expect:[]},{name:"a link that leads nowhere is another matter",files:{"CODE_OF_CONDUCT.md":`# Code of conduct

It has [moved](docs/conduct.md).
`},expect:[]}],subjects:({community:e})=>W(e).filter(({kind:t,page:n})=>t!==void 0&&de(n)!==void 0),inspect:(e,{community:t})=>{let n=de(e.page);if(n===void 0||e.page.settings.settings.has("canonical"))return[];let{leads:o}=L(n,e.path,t.files),a=v(e.page).find(i=>i.target===n);return!a||o!=="there"&&o!=="elsewhere"?[]:[{about:e.about({field:"canonical"}),place:e.at(a),values:{page:e.path,target:n}}]}};var Gt=e=>`---
translation_of: charter.md
${e}---
# Carta

## Visión

Todos pueden leer cada resultado.
`,Jt=`---
last_reviewed: 2026-01-12
---
# Charter

## Vision

Everybody can read every result.
`,ka={id:"translation-is-up-to-date",area:e=>e.area,severity:{planning:"advice",launching:"warning"},from:"launching",since:1,title:"Translations are as new as the pages that they translate",says:"{page:path} was last reviewed on {reviewed:date}, before {original:path}, which it translates ({changed:date}).",why:"Members who read the translation may be told something that no longer holds.",fix:"Compare the two pages, bring the translation up to date, and set its “last_reviewed” to today.",minutes:30,source:"opensource.guide and Contributor Covenant, translations",examples:[{name:"a translation that is newer",files:{"charter.md":Jt,"carta.md":Gt(`last_reviewed: 2026-02-01
`)},expect:[]},{name:"a translation that is older",files:{"charter.md":Jt,"carta.md":Gt(`last_reviewed: 2025-06-01
`)},expect:["carta.md:3 carta.md was last reviewed on 1 June 2025, before charter.md, which it translates (12 January 2026)."]},{name:"without both dates nobody can tell",files:{"charter.md":Jt,"carta.md":Gt("")},expect:[]}],subjects:({community:e})=>p(e).filter(({page:t})=>Qt(t,"translation_of")!==void 0),inspect:(e,{community:t})=>{let n=L(Qt(e.page,"translation_of")??"",e.path,t.files),o=n.leads==="there"||n.leads==="other-letters"?t.pages.find(r=>r.path===n.path):void 0,a=Ca(e.page),s=o&&Ca(o);if(!o||a===void 0||s===void 0)return"unknown";if(a>=s)return[];let i=e.at(e.page.settings.settings.get("last_reviewed")??{line:1,column:1});return[{about:e.about({field:"last_reviewed"}),place:i,values:{page:e.path,reviewed:a,original:o.path,changed:s}}]}};function Qt(e,t){let n=e.settings.settings.get(t)?.value;return typeof n=="string"&&n.trim()!==""?n.trim():void 0}function Ca(e){let t=jn(Qt(e,"last_reviewed")??"");return"date"in t?t.date:void 0}var xa=e=>({"roadmap.md":`---
period: ${e}
---
# Roadmap

Period: 2026 to 2028

## Period

2026 to 2028
`}),Fa={id:"two-places-agree",area:e=>e.area,severity:{planning:"advice",launching:"warning"},from:"planning",since:1,title:"What is written twice says the same",says:"{field} of {entry} is written in two places that do not agree; the settings at the top of the page count.",why:"A reader believes whichever place they see first.",fix:"Keep the true one, and delete the other.",minutes:2,examples:[{name:"both say the same",files:xa("2026 to 2028"),expect:[]},{name:"the settings and a heading differ",files:xa("2025 to 2027"),expect:["roadmap.md:2 “Period” of “Roadmap” is written in two places that do not agree; the settings at the top of the page count."]},{name:"one place only",files:{"roadmap.md":`# Roadmap

## Period

2026 to 2028
`},expect:[]}],subjects:({community:e})=>w(e).filter(t=>t.reading.written.from==="setting"),inspect:e=>g(e,"two-values",()=>({field:e.label,entry:e.isPrivate?e.of.path:e.of.label}))};var We=e=>({"roadmap.md":`# Roadmap

| Milestone | What will be true | Status |
|---|---|---|
| Launch | 40 members | ${e} |
`}),Aa={id:"value-is-in-list",area:e=>e.area,severity:{planning:"advice",launching:"warning",active:"error"},from:"planning",since:1,title:"Where a page offers a list of answers, one of them is chosen",says:"The answer {written}, under {field} of {entry}, is none that we know: choose one of {choices:list}{hint:phrase}{closest:list}.",why:"Reports and the web site sort by these answers, and cannot place one that they do not know.",fix:"Choose one of the answers in the list.",phrases:{closest:", perhaps ",none:""},minutes:2,source:"22 spellings of a frequency in one repository",examples:[{name:"an answer from the list",files:We("in progress"),expect:[]},{name:"an answer from the list in Spanish",files:We("en curso"),expect:[]},{name:"a slip of the pen",files:{"community.yml":`stage: active
`,...We("plannned")},expect:["roadmap.md:5 The answer “plannned”, under “Status” of “Launch”, is none that we know: choose one of “planned”, “in-progress”, “done”, “late” and “dropped”, perhaps “planned”."]},{name:"an answer that is not in the list",files:We("sort of"),expect:["roadmap.md:5 The answer “sort of”, under “Status” of “Launch”, is none that we know: choose one of “planned”, “in-progress”, “done”, “late” and “dropped”."]}],subjects:({community:e})=>D(e,"choice-unknown","choice"),inspect:e=>["choice-unknown","choice-ambiguous"].flatMap(t=>g(e,t,n=>{let o=z(n,"closest"),a=o.length>0?"closest":"none";return{written:b(n,"written"),field:e.label,entry:e.of.label,choices:z(n,"choices"),hint:a,closest:o}}))};function Ne({community:e,settings:t}){let n=e.documents.find(o=>o.kind==="community")?.path??"community.yml";return t.not_for_us.map(o=>({acceptance:o,about:{path:n,kind:"community",entry:o.check,field:"not_for_us"},place:{path:n,line:o.line,column:1}}))}var Xt=e=>({"community.yml":`name: Open Science Lindenau
not_for_us:
  - check: ${e}
    because: We all keep the pages together.
    until: 2027-01-01
`}),Ea={id:"what-is-set-aside-exists",area:"identity",severity:{planning:"advice",launching:"warning"},from:"planning",since:1,title:"What was set aside is a note that exists",says:"There is no note with the name {check}, so nothing is set aside by it{hint:phrase}{closest:list}.",why:"The note that was meant is still shown.",fix:"Copy the name of the note from the report.",phrases:{closest:"; the closest name is ",none:""},minutes:2,examples:[{name:"a note that exists",files:Xt("page-has-owner"),expect:[]},{name:"a slip of the pen",files:Xt("page-has-ownr"),expect:["community.yml:3 There is no note with the name “page-has-ownr”, so nothing is set aside by it; the closest name is “page-has-owner”."]},{name:"nothing like it",files:Xt("meetings"),expect:["community.yml:3 There is no note with the name “meetings”, so nothing is set aside by it."]}],subjects:Ne,inspect:({acceptance:e,about:t,place:n},{known:o})=>{if(o.has(e.check))return[];let a=E(e.check,[...o],s=>s);return[{about:t,place:n,values:{check:e.check,hint:a===void 0?"none":"closest",closest:a===void 0?[]:[a]}}]}};var Yt=e=>({"community.yml":`name: Open Science Lindenau
not_for_us:
  - check: page-has-owner
    because: We all keep the pages together.
    until: ${e}
`}),Oa={id:"what-is-set-aside-is-looked-at-again",area:"identity",severity:"advice",from:"planning",since:1,title:"What was set aside is looked at again",says:"The note {check} was set aside until {until:date}, and that day has passed.",why:"What was not for us last year may be worth a thought today.",fix:"Delete its lines under “not_for_us”, or write a new day if it is still not for you.",minutes:5,examples:[{name:"a day that lies ahead",files:Yt("2027-01-01"),expect:[]},{name:"a day that has passed",files:Yt("2026-01-01"),expect:["community.yml:3 The note “page-has-owner” was set aside until 1 January 2026, and that day has passed."]},{name:"the last day still counts",files:Yt("2026-03-01"),expect:[]}],subjects:Ne,inspect:({acceptance:e,about:t,place:n},{now:o})=>e.until<o?[{about:t,place:n,values:{check:e.check,until:e.until}}]:[]};var Ra=`# Charter

## Values

| Value | What it means to us | In action |
|---|---|---|
`,Ta={id:"one-value-has-an-example",area:"identity",severity:{launching:"advice",active:"warning"},from:"launching",since:1,title:"At least one value has an example in action",says:"No value in {page:path} has an example in action.",why:"A word such as “openness” means something else to everyone until they see it done.",fix:"Choose one value and write in its column “In action” one thing that somebody did, or would do, because of it.",minutes:10,source:"Foundational Community Building, session 4",examples:[{name:"one example among three values",files:{"charter.md":`${Ra}| Openness | Others can see our work | Agendas are public a week ahead |
| Care | | |
| Joy | | |
`},expect:[]},{name:"only words",files:{"charter.md":`${Ra}| Openness | Others can see our work | |
| Care | | TBD |
`},expect:["charter.md:7 No value in charter.md has an example in action."]},{name:"values in a list, which has no column for it, in German",files:{"charter.md":`# Charta

## Unsere Werte

- Offenheit: wir teilen früh
- Sorgfalt
`},expect:["charter.md:5 No value in charter.md has an example in action."]},{name:"no values yet",files:{"charter.md":`# Charter

## Vision

Open by habit.
`},expect:[]}],subjects:({community:{charter:e}})=>e.values.length>0?[e]:[],inspect:e=>e.values.some(t=>t.in_action!==void 0)?[]:[{about:e.about("values"),place:e.values[0]?.at()??e.at(),values:{page:e.path}}]};var Ie=(e,t="Written on: 2025-06-01")=>`# Story

## What success looks like

${t}

| In | What we hope for | What happened |
|---|---|---|
${e}`,Sa={id:"success-question-is-answered",area:"identity",severity:"advice",from:"launching",since:1,title:"What the community hoped for is looked at again on its day",says:"{hope} was the hope for {day:date}; what happened is not written yet.",why:"Looking back shows members and hosts what has changed, also where it went another way.",fix:"Write one honest sentence in the column “What happened”.",minutes:10,source:"Foundational Community Building, session 4",examples:[{name:"the day lies ahead",files:{"story.md":Ie(`| 12 months | 40 members | |
`)},expect:[]},{name:"six months have passed",files:{"story.md":Ie(`| 6 months | 40 members | |
| 12 months | a second site | |
`)},expect:["story.md:9 “40 members” was the hope for 1 December 2025; what happened is not written yet."]},{name:"six months have passed, in German",files:{"story.md":`# Unsere Geschichte

## Erfolg

Geschrieben am: 1. Juni 2025

| In | Was wir hoffen | Was daraus wurde |
|---|---|---|
| sechs Monaten | vierzig Mitglieder | |
`},expect:["story.md:9 “vierzig Mitglieder” was the hope for 1 December 2025; what happened is not written yet."]},{name:"answered",files:{"story.md":Ie(`| 6 months | 40 members | 25 came, and stayed |
`)},expect:[]},{name:"no day to count from",files:{"story.md":Ie(`| 6 months | 40 members | |
`,"")},expect:[]}],subjects:({community:{story:e}})=>{let t=e.success_from??e.adopted;return e.success.flatMap(n=>{let o=n.by?.end??(n.in&&t!==void 0?X(t,n.in):void 0);return n.hope!==void 0&&o!==void 0?[{hope:n,words:n.hope,day:o}]:[]})},inspect:({hope:e,words:t,day:n},{now:o})=>n<o&&e.happened===void 0?[{about:e.about("happened"),place:e.at(),values:{hope:t,day:n}}]:[]};var Tr=7,Zt=e=>`# Charter

## Values

| Value | What it means to us |
|---|---|
${e.map(t=>`| ${t} | What we do |
`).join("")}`,Pa={id:"values-are-few",area:"identity",severity:"advice",from:"launching",since:1,title:"The values are few enough to remember",says:"{page:path} names {count:number|value|values}.",why:"Three values that everyone knows help more than a long list that nobody can tell.",fix:"Choose the three that you would miss most, and let the others be examples of them.",minutes:20,source:"Foundational Community Building, session 4: pick three",examples:[{name:"three values",files:{"charter.md":Zt(["Openness","Care","Curiosity"])},expect:[]},{name:"eight values",files:{"charter.md":Zt(["Openness","Care","Trust","Rigour","Joy","Equity","Curiosity","Patience"])},expect:["charter.md:7 charter.md names 8 values."]},{name:"an example row is no value",files:{"charter.md":Zt(["Openness","Care","Trust","Rigour","Joy","Equity","Curiosity","Example: Patience"])},expect:[]}],subjects:({community:{charter:e}})=>e.values.length>0?[e]:[],inspect:e=>e.values.length>Tr?[{about:e.about("values"),place:e.values[0]?.at()??e.at(),values:{page:e.path,count:e.values.length}}]:[]};var Sr=.8,La={id:"vision-and-mission-differ",area:"identity",severity:{launching:"advice",active:"warning"},from:"launching",since:1,title:"Vision and mission say different things",says:"Vision and mission in {page:path} say the same thing.",why:"The vision is the future that you want; the mission is what you do now. Readers need both.",fix:"Keep the one that fits. Write the other in one sentence: what will be different one day, or what you do this year.",minutes:15,source:"Foundational Community Building, session 4",examples:[{name:"two different sentences",files:{"charter.md":`# Charter

## Vision

Every thesis here is open.

## Mission

We train and advise doctoral researchers.
`},expect:[]},{name:"the same sentence twice",files:{"charter.md":`# Charter

## Vision

We support researchers who work in the open.

## Mission

We support all researchers who work in the open.
`},expect:["charter.md:7 Vision and mission in charter.md say the same thing."]},{name:"the same sentence twice, in French",files:{"charter.md":`# Charte

## Notre vision

Une recherche ouverte à toutes et à tous.

## Notre mission

Une recherche ouverte à toutes et tous.
`},expect:["charter.md:7 Vision and mission in charter.md say the same thing."]},{name:"one heading for both",files:{"charter.md":`# Charter

## Vision and mission

Every thesis is open; we train those who write them.
`},expect:[]}],subjects:({community:{charter:e}})=>e.has("vision")&&e.has("mission")&&e.at("vision").line!==e.at("mission").line?[e]:[],inspect:e=>Pr(Ma(e.vision??""),Ma(e.mission??""))>=Sr?[{about:e.about("mission"),place:e.at("mission"),also:e.at("vision"),values:{page:e.path}}]:[]};function Ma(e){return new Set(e.toLowerCase().match(new RegExp("\\p{L}{2,}","gu"))??[])}function Pr(e,t){let n=[...e].filter(o=>t.has(o)).length;return n/Math.max(1,e.size+t.size-n)}var Mr=80,Ba="We want research that everyone can read, check and use again. ".repeat(8).trim(),_a={id:"vision-is-short",area:"identity",severity:"advice",from:"launching",since:1,title:"The vision is short enough to remember",says:"The vision in {page:path} has {count:number|word|words}.",why:"A vision of about 60 words or fewer is one that members can tell others.",fix:"Keep the one or two sentences that matter most here, and move the rest under the next heading.",minutes:20,source:"Foundational Community Building, session 4: short and succinct",examples:[{name:"one sentence",files:{"charter.md":`# Charter

## Vision

Every thesis is open.
`},expect:[]},{name:"a whole page",files:{"charter.md":`# Charter

## Vision

${Ba}
`},expect:["charter.md:3 The vision in charter.md has 88 words."]},{name:"one heading for vision and mission, which needs more words",files:{"charter.md":`# Charter

## Vision and mission

${Ba}
`},expect:[]}],subjects:({community:{charter:e}})=>e.has("vision")&&e.at("vision").line!==e.at("mission").line?[e]:[],inspect:e=>{let t=(e.vision??"").split(/\s+/).filter(Boolean).length;return t>Mr?[{about:e.about("vision"),place:e.at("vision"),values:{page:e.path,count:t}}]:[]}};var Lr=/\b(?:join|get involved|take part|contribute|participate|sign up|subscribe|contact|rejoindre|participer|inscription|inscrire|mitmachen|beitreten|anmelden|kontakt|unirse|unete|participa|inscripcion|contacto|partecipa|partecipare|unisciti|iscriviti|contatto|contatti)\b/,Br=["channels","meetings","charter","contributing","onboarding"],Wa={id:"newcomers-see-how-to-join",area:"participation",severity:{launching:"advice",active:"warning"},from:"launching",since:1,title:"The first page shows newcomers how to join",says:"{page:path} does not show how to join.",why:"It is the page that everyone sees first; most people look once.",fix:"Add one line with a link, for example “Come to our next call: [meetings](meetings.md)”, or one address to write to.",minutes:5,source:"OSCARS competence centres, entry points; OSC-NL Toolkit, launch checklist",examples:[{name:"a link to the calls",files:{"README.md":`# OSC Lindenau

Come to [our next call](meetings.md).
`,"meetings.md":`# Meetings

| Call | When |
|---|---|
| Community call | every Monday |
`},expect:[]},{name:"an address",files:{"README.md":`# OSC Lindenau

Write to hello@osc-lindenau.example.
`},expect:[]},{name:"only a description",files:{"README.md":`# OSC Lindenau

We work in the open. See [the licence](LICENSE).
`},expect:["README.md:1 README.md does not show how to join."]},{name:"a link in Spanish",files:{"README.md":`# OSC Lindenau

[¡Únete!](https://forms.example/osc)
`},expect:[]},{name:"no first page to look at",files:{"charter.md":`# Charter
`},expect:[]}],subjects:({community:e})=>["readme.md",".github/readme.md","docs/readme.md"].flatMap(t=>e.pages.find(n=>n.path.toLowerCase()===t)??[]).slice(0,1),inspect:(e,{community:t})=>_r(e,t.kindOf)?[]:[{about:{path:e.path},place:{path:e.path,line:1,column:1},values:{page:e.path}}]};function _r(e,t){return Y(e.tree.children,e.definitions).some(n=>{if(n.type==="image")return!1;if(n.type==="email"||Lr.test(u(n.label)))return!0;let o=n.target.split("#")[0]?.replace(/^(?:\.\.?\/)+/,"")??"",a=t.get(o)??t.get(`docs/${o}`);return Br.includes(a??"")||/(?:^|\/)contributing\.md$/i.test(o)})}var $e=`# Stakeholders

| Contributor | Role | How we stay in touch | How often | Who looks after it | Quadrant |
|---|---|---|---|---|---|
`,Ia={id:"stakeholder-contact-is-planned",area:"participation",severity:{launching:"advice",active:"warning"},from:"launching",since:1,title:"Where staying in touch is planned, the plan says how, how often and who",says:"For {stakeholder} the plan does not say {missing:phrase}.",why:"A map changes nothing until somebody calls, and knows when to call again.",fix:"Fill the columns “How we stay in touch”, “How often” and “Who looks after it”, a few words each.",phrases:{how:"how you stay in touch",often:"how often you are in touch",who:"who stays in touch","how often":"how, and how often, you stay in touch","how who":"how you stay in touch, and who does it","often who":"how often you are in touch, and who does it","how often who":"how you stay in touch, how often, and who does it"},minutes:5,source:"Foundational Community Building, session 2",examples:[{name:"a whole plan",files:{"stakeholders.md":`${$e}| Library | host | monthly coffee | every month | Coordination | |
`},expect:[]},{name:"how, but not how often or who",files:{"stakeholders.md":`${$e}| Library | host | monthly coffee | | | |
`},expect:["stakeholders.md:5 For “Library” the plan does not say how often you are in touch, and who does it."]},{name:"placed on the map, without a plan",files:{"stakeholders.md":`---
ratings: public
---
${$e}| Library | host | | | | Manage closely |
`},expect:["stakeholders.md:8 For “Library” the plan does not say how you stay in touch, how often, and who does it."]},{name:"only who they are, which is enough to begin with",files:{"stakeholders.md":`${$e}| Library | host | | | | |
`},expect:[]}],subjects:({community:e})=>e.stakeholders.entries.filter(t=>[...Na,"quadrant","power","interest"].some(n=>t.has(n))),inspect:e=>{let t=Na.filter(n=>!e.has(n)).map(n=>Wr[n]);return t.length>0?[{about:e.about("how_we_stay_in_touch"),place:e.at(),values:{stakeholder:e.label,missing:t.join(" ")}}]:[]}},Na=["how_we_stay_in_touch","how_often","who_looks_after_it"],Wr={how_we_stay_in_touch:"how",how_often:"often",who_looks_after_it:"who"};var en=`# Stakeholders

| Contributor | Role | Power | Interest | Quadrant |
|---|---|---|---|---|
`,Nr={"high high":"manage-closely","high low":"keep-satisfied","low high":"inform-regularly","low low":"monitor"},$a={id:"stakeholder-quadrant-fits-ratings",area:"participation",severity:{launching:"advice",active:"warning"},from:"launching",since:1,title:"A stakeholder’s place on the map fits its ratings",says:"For {stakeholder} the column “Quadrant” says something else than the ratings.",why:"Readers plan by the one, and you by the other.",fix:"High power and high interest is “Manage closely”; high and low “Keep satisfied”; low and high “Inform regularly”; low and low “Monitor”. Or leave the column out.",minutes:5,source:"Foundational Community Building, session 2",examples:[{name:"both say the same",files:{"stakeholders.md":`${en}| Deans | host | high | low | Keep satisfied |
`},expect:[]},{name:"high power and low interest, to be watched only",files:{"stakeholders.md":`${en}| Deans | host | high | low | Monitor |
`},expect:["stakeholders.md:5 For “Deans” the column “Quadrant” says something else than the ratings."]},{name:"the same in French",files:{"stakeholders.md":`# Parties prenantes

| Partie prenante | Rôle | Pouvoir | Intérêt | Quadrant |
|---|---|---|---|---|
| Facultés | hôte | élevé | faible | Surveiller |
`},expect:["stakeholders.md:5 For “Facultés” the column “Quadrant” says something else than the ratings."]},{name:"ratings without a quadrant, which follows by itself",files:{"stakeholders.md":`${en}| Deans | host | high | low | |
`},expect:[]}],subjects:({community:e})=>e.stakeholders.entries.filter(({power:t,interest:n,quadrant:o})=>t&&n&&o),inspect:e=>{let{power:t,interest:n,quadrant:o}=e;return t&&n&&Nr[`${t} ${n}`]!==o?[{about:e.about("quadrant"),place:e.at("quadrant"),values:{stakeholder:e.label}}]:[]}};var tn=e=>`---
kind: stakeholders
ratings: public
---
# Stakeholders

| Contributor | Role | Quadrant |
|---|---|---|
${e.map(t=>`| ${t} |
`).join("")}`,Ir=6,ja={id:"stakeholder-quadrants-are-all-used",area:"participation",severity:"advice",from:"active",since:1,title:"No corner of the stakeholder map is empty",says:"Nobody in {page:path} is in the corner “{quadrant:phrase}”.",why:"An empty corner is often a group that nobody has thought of yet.",fix:"Ask once: who belongs there? If the answer is nobody, set this note aside.",phrases:{"manage-closely":"Manage closely","keep-satisfied":"Keep satisfied","inform-regularly":"Inform regularly",monitor:"Monitor and anticipate needs"},minutes:10,source:"Foundational Community Building, session 2",examples:[{name:"all four corners",files:{"community.yml":`stage: active
`,"stakeholders.md":tn(["Library | host | Manage closely","Deans | funder | Keep satisfied","Students | user | Inform regularly","Press | other | Monitor","Trainers | member | Manage closely","Publishers | supplier | Monitor"])},expect:[]},{name:"one empty corner",files:{"community.yml":`stage: active
`,"stakeholders.md":tn(["Library | host | Manage closely","Deans | funder | Keep satisfied","Students | user | Manage closely","Press | other | Monitor","Trainers | member | Manage closely","Publishers | supplier | Monitor"])},expect:["stakeholders.md:9 Nobody in stakeholders.md is in the corner “Inform regularly”."]},{name:"a short list",files:{"community.yml":`stage: active
`,"stakeholders.md":tn(["Library | host | Manage closely"])},expect:[]}],subjects:({community:{stakeholders:e}})=>{let t=e.entries.flatMap(n=>{let o=!["power","interest","quadrant"].some(s=>n.isPrivate(s)),a=n.quadrant??jr(n.power,n.interest);return o&&a?[{entry:n,quadrant:a}]:[]});return t.length>=Ir?[{stakeholders:e,placed:t}]:[]},inspect:({stakeholders:e,placed:t})=>$r.filter(n=>t.every(o=>o.quadrant!==n)).slice(0,1).map(n=>({about:e.about("entries"),place:t[0]?.entry.at()??e.at(),values:{page:e.path,quadrant:n}}))},$r=["manage-closely","keep-satisfied","inform-regularly","monitor"];function jr(e,t){if(!(!e||!t))return e==="high"?t==="high"?"manage-closely":"keep-satisfied":t==="high"?"inform-regularly":"monitor"}var je=(e,t=`ratings: public
`)=>`---
kind: stakeholders
${t}---
# Stakeholders

| Contributor | Role | Power | Interest |
|---|---|---|---|
${e.map(n=>`| ${n} |
`).join("")}`,Ue=["Library | host | high | high","Deans | funder | high | high","Trainers | member | high | high","Students | user | high | high"],Ur=4,Ua={id:"stakeholder-ratings-differ",area:"participation",severity:"advice",from:"active",since:1,title:"The stakeholder map tells groups apart",says:"Everyone in {page:path} has the same power and interest.",why:"The map helps you choose where your few hours go; it cannot when all are alike.",fix:"Compare two groups at a time: which of the two could more easily stop or carry what you plan this year?",minutes:15,source:"Foundational Community Building, session 2",examples:[{name:"groups that differ",files:{"community.yml":`stage: active
`,"stakeholders.md":je([...Ue,"Neighbours | user | low | high"])},expect:[]},{name:"all alike",files:{"community.yml":`stage: active
`,"stakeholders.md":je(Ue)},expect:["stakeholders.md:9 Everyone in stakeholders.md has the same power and interest."]},{name:"ratings that are not public are not spoken of",files:{"community.yml":`stage: active
`,"stakeholders.md":je(Ue,"")},expect:[]},{name:"three groups only",files:{"community.yml":`stage: active
`,"stakeholders.md":je(Ue.slice(1))},expect:[]}],subjects:({community:{stakeholders:e}})=>{let t=e.entries.filter(n=>n.power&&n.interest&&!n.isPrivate("power")&&!n.isPrivate("interest"));return t.length>=Ur?[{stakeholders:e,rated:t}]:[]},inspect:({stakeholders:e,rated:t})=>new Set(t.map(({power:n,interest:o})=>`${n} ${o}`)).size===1?[{about:e.about("entries"),place:t[0]?.at()??e.at(),values:{page:e.path}}]:[]};var za=new WeakMap;function nn(e){let t=za.get(e);if(!t){let{entries:n}=e.people;t={byKey:new Map(n.map(o=>[o.key,o])),row:new Map(n.map((o,a)=>[o,a+1])),lines:new Map},za.set(e,t)}return t}function te(e,t){return e===void 0?void 0:nn(t).byKey.get(e)}var zr=/(?:^|[|;,"\t])\s*(?:yes|oui|ja|sí|si|sì)\s*[,:;]?\s+\d{4}-\d{2}-\d{2}/iu;function on(e,t){if(e.has("consent"))return e.consent?.given===!0;let{path:n,line:o}=e.at();return zr.test(Hr(n,t)[o-1]??"")}function Hr(e,t){let{lines:n}=nn(t),o=n.get(e);return o||(o=t.pages.find(a=>a.path===e)?.text.split(`
`)??[],n.set(e,o)),o}function ne(e,{community:t,field:n}){let o=e.about(n);return on(e,t)?o:{...o,entry:`person-${nn(t).row.get(e)??0}`}}var Kr=6,Ha=new WeakMap;function ze(e,t){return Ga(e,qa(t).roles)}function Va(e,t){return Ga(e,qa(t).people)}function qa(e){let t=Ha.get(e);return t||(t={roles:Ka(e.roles.entries),people:Ka(e.people.entries)},Ha.set(e,t)),t}function Ka(e){let t=new Map;for(let n of e)for(let o of new Set([n.label,n.key].map(u))){let a=t.get(o);a?a.push(n):o.length>1&&t.set(o,[n])}return t}function Ga(e,t){if(t.size===0)return[];let n=new Set;for(let o of e.split(/\n|(?<=[.;:])\s/)){let a=u(o).split(" "),s=i=>i.length>2||a.length<4?t.get(i)??[]:[];for(let i of a.keys())for(let r=1;r<=Kr;r+=1)for(let d of s(a.slice(i,i+r).join(" ")))n.add(d)}return[...n]}var ue=(e,...t)=>({"GOVERNANCE.md":`# Governance

## Who decides what

| What | Who |
|---|---|
| The budget | Steering committee |

## Seats of one organisation

${e}
`,"roles.md":`# Roles

| Role | Who |
|---|---|
| Steering committee | ${t.map((n,o)=>`Member ${"ABCDEFG"[o]}`).join(", ")} |
`,"people.md":`# People

| Name | Works at | May we list you? |
|---|---|---|
${t.map((n,o)=>`| Member ${"ABCDEFG"[o]} | ${n} | yes |
`).join("")}`}),Xa={id:"governance-seats-are-shared",area:"people",severity:"warning",from:"launching",since:1,title:"No organisation holds more seats than the community agreed",says:"{held:number} of {seats:number} seats belong to one organisation, more than {page} allows.",why:"Where one employer decides, the others are guests.",fix:"Ask somebody from elsewhere to join, or change the rule together.",minutes:60,principles:["fairness"],source:"Node.js TSC charter: a quarter; Kubernetes steering committee; CNCF: two organisations",examples:[{name:"within the share",files:ue("At most a half of the seats.","Library","Physics","Law","Library"),expect:[]},{name:"above the share",files:ue("No organisation may hold more than a quarter of the seats.","Library","Physics","Law","Library"),expect:["GOVERNANCE.md:9 2 of 4 seats belong to one organisation, more than GOVERNANCE.md allows."]},{name:"above a number",files:ue("At most 2 seats.","Library","Library","Law","Library"),expect:["GOVERNANCE.md:9 3 of 4 seats belong to one organisation, more than GOVERNANCE.md allows."]},{name:"a community inside one institution",files:{"community.yml":`host: University of Lindenau
`,...ue("A quarter","University of Lindenau","University of Lindenau","University of Lindenau")},expect:[]},{name:"no rule",files:ue("","Library","Library","Library"),expect:[]}],subjects:({community:e})=>{let t=e.governance;return t.stands&&Qa(t.single_org_cap,1)!==void 0&&Ja(e).length>1?[t]:[]},inspect:(e,{community:t})=>{let n=Ja(t),o=n.flatMap(r=>r??[]),a=u(t.community.host??"");if(o.every(r=>r===a))return[];let s=new Map;for(let r of o)s.set(r,(s.get(r)??0)+1);let i=[...s.values()].reduce((r,d)=>Math.max(r,d),0);return i>(Qa(e.single_org_cap,n.length)??n.length)?[{about:e.about("single_org_cap"),place:e.at("single_org_cap"),values:{held:i,seats:n.length,page:e.path}}]:o.length<n.length?"unknown":[]}};function Ja(e){let n=ze(e.governance.decision_rules.map(o=>o.who??"").join(`
`),e).flatMap(o=>o.holders.map(a=>a.to?.key??a.text));return[...new Set(n)].map(o=>{let a=te(o,e)?.affiliation;return a===void 0?void 0:u(a)})}var Vr=[[/\b(?:quarter|quart|viertel|cuarto|quarto)\b|¼/iu,1/4],[/\b(?:third|tiers|drittel|tercio|terzo)\b|⅓/iu,1/3],[new RegExp("\\b(?:half|majority|moitié|majorité|hälfte|mehrheit|mitad|mayoría|metà|maggioranza)(?!\\p{L})|½","iu"),1/2]];function Qa(e,t){if(e===void 0)return;let n=/(\d{1,3})\s*%|(\d{1,3}) per ?cent/i.exec(e);if(n)return Number(n[1]??n[2])/100*t;let o=/\b(\d)\s*\/\s*(\d)\b/.exec(e);if(o&&Number(o[2])>0)return Number(o[1])/Number(o[2])*t;let a=Vr.find(([i])=>i.test(e))?.[1];if(a!==void 0)return a*t;let s=/\b(\d{1,2}|one|two|three)\s+(?:seats?|members?|people|sièges?|sitze?|puestos|seggi)/i.exec(e)?.[1]?.toLowerCase();return s===void 0?void 0:{one:1,two:2,three:3}[s]??Number(s)}function He(e,t){let n=e.left?.end,o=n===void 0?{}:{since:n};return e.status==="on-leave"?{how:"leave",...o}:e.status==="retired"||e.status==="emeritus"?{how:"left",...o}:n!==void 0&&n<t?{how:"left",...o}:void 0}function G(e,t){let n=e.until?.ends;return n!==void 0&&n<t?{how:"ended",since:n}:void 0}function an(e,{community:t,now:n}){return e.holders.flatMap(({to:o})=>{let a=te(o?.key,t);return(a&&He(a,n))??[]})}function sn({contact:e,person:t,role:n},o){let a=e&&G(e,o.now);if(a)return a;if(t)return He(t,o.now);if(!n)return;if(n.status==="retired")return{how:"left"};let s=an(n,o);return G(n,o.now)??(s.length>0&&s.length===n.holders.length?s[0]:void 0)}function Ya({since:e},{settings:t,now:n}){if(e===void 0)return!0;let{days:o=0,months:a=0}=t.clocks.departure;return n<=In($n(e,a),o)}var Ke=(...e)=>`# Roles

| Role | Who |
|---|---|
${e.map(t=>`| ${t} |
`).join("")}`,Ve=`stage: active
`,qr=5,Za=3,ns={id:"one-person-does-not-hold-everything",area:"people",severity:"advice",from:"active",since:1,title:"The roles are spread over several people",says:"The same person holds {count:number} roles: {roles:list}.",why:"When that person falls ill or changes jobs, all of it stops on one day.",fix:"Ask them which role they would gladly give away first, and ask somebody to share it for a few months.",minutes:30,principles:["fairness","accountability"],source:"CNCF governance review: survivability",examples:[{name:"two people, three roles",files:{"community.yml":Ve,"roles.md":Ke("Coordinator | Amira","Deputy | Jonas","Care | Amira")},expect:[]},{name:"one person for all three",files:{"community.yml":Ve,"roles.md":Ke("Coordinator | Amira","Deputy | Amira","Care | Amira")},expect:["roles.md:5 The same person holds 3 roles: “Coordinator”, “Deputy” and “Care”."]},{name:"five of six roles",files:{"community.yml":Ve,"roles.md":Ke("Coordinator | Amira","Deputy | Amira","Care | Amira","Notes | Jonas","Web | Amira","Events | Amira")},expect:["roles.md:5 The same person holds 5 roles: “Coordinator”, “Deputy”, “Care”, “Web” and “Events”."]},{name:"one role that is shared",files:{"community.yml":Ve,"roles.md":Ke("Coordinator | Amira","Deputy | Amira","Care | Amira, Jonas")},expect:[]}],subjects:({community:e})=>es(e,"").length>=Za?[e.roles]:[],inspect:(e,{community:t,now:n})=>{let o=es(t,n),a=new Map;for(let s of o)for(let i of ts(s))a.set(i,[...a.get(i)??[],s]);return[...a.values()].flatMap(s=>{let[i]=s,r=s.length===o.length&&o.every(d=>ts(d).size===1);return!i||s.length<qr&&!(r&&s.length>=Za)?[]:[{about:i.about("holders"),place:i.at("holders"),values:{count:s.length,roles:s.map(d=>d.label)}}]})}};function es({roles:e},t){return e.entries.filter(n=>n.holders.length>0&&n.status!=="retired"&&!G(n,t))}function ts(e){return new Set(e.holders.map(t=>t.to?.key??u(t.text)))}var qe=e=>`# People

| Name | May we list you? | ORCID |
|---|---|---|
| Amira | yes, 2026-01-12 | ${e} |
`,as={id:"orcid-is-valid",area:"people",severity:{launching:"warning",active:"error"},from:"launching",since:1,title:"Every ORCID iD is one that can exist",says:"The ORCID iD in line {line:number} has a wrong or a missing character.",why:"It leads to nobody, or to somebody else’s work.",fix:"Copy it from the person’s own page at https://orcid.org: four groups of four, for example 0000-0002-1825-0097.",minutes:2,source:"ORCID: ISO 7064, MOD 11-2",examples:[{name:"one that can exist",files:{"people.md":qe("0000-0002-1825-0097")},expect:[]},{name:"as a link, ending in X",files:{"people.md":qe("<https://orcid.org/0000-0002-1694-233X>")},expect:[]},{name:"two digits that changed places",files:{"people.md":qe("0000-0002-1852-0097")},expect:["people.md:5 The ORCID iD in line 5 has a wrong or a missing character."]},{name:"one digit too few",files:{"people.md":qe("0000-0002-1825-097")},expect:["people.md:5 The ORCID iD in line 5 has a wrong or a missing character."]},{name:"another number among the links",files:{"people.md":`# People

| Name | May we list you? | Links |
|---|---|---|
| Amira | yes, 2026-01-12 | https://git.example/0000-0000 |
`},expect:[]}],subjects:({community:e})=>e.people.entries.filter(t=>os(t).length>0),inspect:(e,{community:t})=>{if(os(e).every(Jr))return[];let n=e.at(e.has("orcid")?"orcid":"profiles");return[{about:ne(e,{community:t,field:"orcid"}),place:n,values:{line:n.line}}]}};function os(e){return[...e.orcid===void 0?[]:[e.orcid.replace(/^.*orcid\.org\//i,"")],...Gr(e,"profiles").flatMap(n=>/orcid\.org\/([^\s/?#]+)/i.exec(n)?.[1]??[])]}function Gr(e,t){let n=e.readings.get(t)?.written;return n?[...n.mentions.map(o=>o.target),...n.text.split(/[\s,;]+/)]:[]}function Jr(e){let t=e.trim().replace(/^orcid:?\s*/i,"").replace(/[-\s‐‑–]/g,"").toUpperCase();if(!/^\d{15}[\dX]$/.test(t))return!1;let o=(12-[...t.slice(0,15)].reduce((a,s)=>(a+Number(s))*2,0)%11)%11;return t[15]===(o===10?"X":String(o))}var ce=e=>`# People

| Name | Works at | May we list you? |
|---|---|---|
${e}
`,ss={id:"person-agreed-to-be-listed",area:"people",severity:"stop",from:"always",since:1,title:"Everyone who is listed said yes to it",says:"Somebody is listed in line {line:number} without a yes in “May we list you?”.",why:"This page can be read by anyone, for ever: what was once published stays in the history and in copies.",fix:"Take the line out. Ask the person; if they say yes, add it again with “yes” and the date, for example “yes, 2026-01-12”.",minutes:10,principles:["respect-for-diversity","accountability"],source:"cncf/gitdm#39, root-project/root#3543",examples:[{name:"somebody who said yes",files:{"people.md":ce("| Amira Haddou | University Library | yes, 2026-01-12 |")},expect:[]},{name:"somebody who was not asked",files:{"people.md":ce(`| Amira Haddou | University Library | yes, 2026-01-12 |
| Jonas Weber | Institute of Physics | |`)},expect:["people.md:6 Somebody is listed in line 6 without a yes in “May we list you?”."]},{name:"somebody who said no",files:{"people.md":ce("| Jonas Weber | Institute of Physics | no |")},expect:["people.md:5 Somebody is listed in line 5 without a yes in “May we list you?”."]},{name:"oui, ja, sí and sì are yes",files:{"people.md":ce(`| Amira | | oui |
| Jonas | | ja, 2026-01-12 |
| Inés | | sí |
| Luca | | sì |`)},expect:[]},{name:"a yes with a date, under a heading of one’s own",files:{"people.md":`# People

| Name | Works at | Asked and agreed |
|---|---|---|
| Amira | Library | yes, 2026-01-12 |
`},expect:[]},{name:"an example row is nobody",files:{"people.md":ce("| Example: Amira Haddou | University Library | |")},expect:[]}],subjects:({community:e,visibility:t})=>t==="private"?[]:e.people.entries.filter(n=>n.has("name")),inspect:(e,{community:t})=>on(e,t)?[]:[{about:ne(e,{community:t,field:"consent"}),place:e.at(),values:{line:e.at().line}}]};function k(e){let t=e.code_of_conduct,n=t.contacts.flatMap(d=>{let l=[d.who,d.role].filter(T=>T!==void 0).join(", "),c={about:d.about("who"),place:d.at("who"),contact:d},f=is(l,e).map(T=>({...c,...T}));return f.length>0||l===""||Xr(l)?f:[{...c,name:l}]});if(n.length>0)return n;let o=t.readings.get("contact_routes")??t.readings.get("reporting"),a={about:t.about("contact_routes"),place:o?.written.place??t.at()},s=o?.written.text??"",i=is(s,e).map(d=>({...a,...d})),r=rs(s)??rs(Qr(e));return i.length===0&&r!==void 0?[{...a,name:r}]:i}function Qr({pages:e,code_of_conduct:t}){return[...B(e.find(o=>o.path===t.path)?.tree.children??[]).matchAll(/\b(?:contact|kontakt|report|reach|write to|e-?mail|tell|signal|meld|wend|dirig|denunci|segnal)[^.]{0,100}/giu)].join(`
`)}function is(e,t){let n=ze(e,t),o=new Set(n.flatMap(s=>s.holders.map(i=>i.to?.key))),a=Va(e,t).filter(s=>!o.has(s.key));return[...n.map(s=>({role:s})),...a.map(s=>({person:s}))]}function Xr(e){return/^\S+@\S+$/.test(e.trim())}function $(e){let t=new Set,n=!1;for(let{person:o,role:a,name:s}of e)if(o)t.add(o.key);else if(a&&a.holders.length>0)for(let i of a.holders)t.add(i.to?.key??u(i.text));else el(a?.label??s??"")?n=!0:s!==void 0&&t.add(u(s));return{people:t,hasBody:n}}var Yr=new RegExp("(?<!\\p{L})(?:committee|board|council|commission|office|ombud\\p{L}{0,12}|mediators?|team|panel|helpline|union|comité|bureau|conseil|médiat\\p{L}{1,6}|cellule|équipe|comisión|oficina|consejo|defensoría|equipo|comitato|ufficio|commissione|consiglio|sportello)(?!\\p{L})|(?:ausschuss|stelle|büro|kommission|vorstand|gremium)(?!\\p{L})","iu"),Zr=new RegExp("(?<!\\p{L})(?:committee|council|commission|ombud\\p{L}{0,12}|mediators?|comité|conseil|médiat\\p{L}{1,6}|comisión|comitato|commissione)(?!\\p{L})|(?:ausschuss|vertrauensstelle|gremium)(?!\\p{L})","iu");function rs(e){return Zr.exec(e)?.[0]}function el(e){return Yr.test(e)}var Ge=e=>`# People

| Name | May we list you? | Knows about |
|---|---|---|
${e}
`,rn=`# Roles

| Role | Who |
|---|---|
| Coordinator | Amira |
`,Je=`stage: active
`,ls={id:"person-has-a-role",area:"people",severity:"advice",from:"active",since:1,title:"Readers can see what everyone in the list does here",says:"{page} lists {count:number|person|people} of whom no page says what they do here.",why:"A list is for finding the right person to ask; and a name that serves nobody need not be public.",fix:"Write a role for them, or what they know about; or ask whether they still wish to be listed.",minutes:15,source:"rust-lang/team: everyone is in at least one team",examples:[{name:"everyone does something",files:{"community.yml":Je,"people.md":Ge("| Amira | yes | |"),"roles.md":rn},expect:[]},{name:"one of them is only a name",files:{"community.yml":Je,"people.md":Ge(`| Amira | yes | |
| Jonas | yes | |`),"roles.md":rn},expect:["people.md:6 people.md lists 1 person of whom no page says what they do here."]},{name:"somebody to ask about something",files:{"community.yml":Je,"people.md":Ge(`| Amira | yes | |
| Jonas | yes | statistics |`),"roles.md":rn},expect:[]},{name:"no list of roles yet",files:{"community.yml":Je,"people.md":Ge("| Amira | yes | |")},expect:[]}],subjects:({community:e})=>e.people.entries.length>0&&e.roles.entries.length>0?[e.people]:[],inspect:(e,{community:t,now:n})=>{let o=tl(t),a=e.entries.filter(i=>!o.has(i.key)&&i.roles.length===0&&i.expertise.length===0&&He(i,n)===void 0),[s]=a;return s?[{about:e.about("entries"),place:s.at(),values:{page:e.path,count:a.length}}]:[]}};function tl(e){let t=ee(e).flatMap(({refs:n})=>n.flatMap(({to:o})=>o?.kind==="people"?[o.key]:[]));return new Set([...t,...$(k(e)).people])}var ln=e=>`# People

| Name | Works at | May we list you? | ORCID |
|---|---|---|---|
${e}
`,ds={id:"person-is-in-the-list-once",area:"people",severity:"warning",from:"launching",since:1,title:"Everyone is in the list of people once",says:"Line {line:number} and line {first:number} list the same person.",why:"When something changes, one of the two lines stays behind; and who wishes to be taken out has to be taken out twice.",fix:"Keep one line with everything in it. If these are two people with one name, give each a short name of their own in a column “Id”.",minutes:5,source:"rust-lang/team, validate_duplicate",examples:[{name:"two people",files:{"people.md":ln(`| Amira Haddou | Library | yes, 2026-01-12 | |
| Jonas Weber | Physics | yes, 2026-01-12 | |`)},expect:[]},{name:"one name twice",files:{"people.md":ln(`| Inés Ortega | Library | yes, 2026-01-12 | |
| Ines Ortega | University Library | yes, 2026-01-12 | |`)},expect:["people.md:6 Line 6 and line 5 list the same person."]},{name:"one ORCID iD twice",files:{"people.md":ln(`| Amira Haddou | | yes | 0000-0002-1825-0097 |
| A. Haddou | | yes | https://orcid.org/0000-0002-1825-0097 |`)},expect:["people.md:6 Line 6 and line 5 list the same person."]},{name:"two people with one name",files:{"people.md":`# People

| Id | Name | May we list you? |
|---|---|---|
| anna-m | Anna Müller | yes |
| anna-p | Anna Müller | yes |
`},expect:[]}],subjects:({community:e})=>nl(e.people.entries),inspect:({person:e,first:t},{community:n})=>{if(!t)return[];let o={line:e.at().line,first:t.at().line};return[{about:ne(e,{community:n}),place:e.at(),also:t.at(),values:o}]}};function nl(e){let t=new Map;return e.map(n=>{let o=ol(n),a=o.map(s=>t.get(s)).find(s=>s!==void 0);for(let s of o)t.has(s)||t.set(s,n);return{person:n,first:a}})}function ol(e){let t=/(?:\d{4}-?){3}\d{3}[\dX]/i.exec(e.orcid??"")?.[0].replace(/-/g,"");return[...t===void 0?[]:[t],...e.id===void 0?[u(e.label)]:[]]}var Qe=e=>`# People

| Name | May we list you? | Status |
|---|---|---|
| Amira | yes, 2026-01-12 | ${e} |
| Jonas | yes, 2026-01-12 | active |
`,Xe=(e,t="")=>`# Roles

| Role | Who | Backup |
|---|---|---|
| Treasurer | ${e} | ${t} |
`,ms={id:"role-holder-has-not-left",area:"people",severity:"warning",from:"launching",since:1,title:"Roles are held by people who are here",says:"The role {role} is held by somebody who {how:phrase}.",why:"Questions go to somebody who no longer answers, and nobody notices that the work is not done.",fix:"Write who does it now, or set the role to “vacant”. Then look at every other page that names the one who left, the mailbox, the accounts and keys; and tell members, with a word of thanks.",phrases:{left:"has left",leave:"is on leave, with nobody to stand in",ended:"has left"},minutes:15,principles:["accountability"],source:"falcosecurity/falco#2115",examples:[{name:"somebody who is here",files:{"people.md":Qe("active"),"roles.md":Xe("Amira")},expect:[]},{name:"somebody who has left",files:{"people.md":Qe("emeritus"),"roles.md":Xe("Amira")},expect:["roles.md:5 The role “Treasurer” is held by somebody who has left."]},{name:"on leave, and nobody stands in",files:{"people.md":Qe("on leave"),"roles.md":Xe("Amira")},expect:["roles.md:5 The role “Treasurer” is held by somebody who is on leave, with nobody to stand in."]},{name:"on leave, and somebody stands in",files:{"people.md":Qe("on leave"),"roles.md":Xe("Amira","Jonas")},expect:[]}],subjects:({community:e,now:t})=>{let n=new Set(k(e).map(o=>o.role));return e.roles.entries.filter(o=>o.holders.some(a=>a.to)&&o.status!=="retired"&&o.status!=="vacant"&&!G(o,t)&&!n.has(o))},inspect:(e,t)=>{let n=e.backups.length>0||e.holders.length>1,[o]=an(e,t).filter(({how:a})=>a!=="leave"||!n);return o?[{about:e.about("holders"),place:e.at("holders"),values:{role:e.label,how:o.how}}]:[]}};var pe=(e,t="")=>`# Roles

| Role | Who | Until | Status |
|---|---|---|---|
| Treasurer | Amira | ${e} | ${t} |
`,us={id:"role-term-has-not-ended",area:"people",severity:"warning",from:"launching",since:1,title:"No role goes on after its term without being asked again",says:"The term of the role {role} ended on {ended:date}.",why:"People go on out of duty, and others do not ask because the seat looks taken.",fix:"Ask the holder. Going on: write the new date. Handing over: write the new name, and look at every other page that names the old one, the mailbox, the accounts and keys; then tell members, with a word of thanks.",minutes:15,principles:["fairness"],source:"jupyter/governance: 39 of 88 memberships without a term",examples:[{name:"a term that goes on",files:{"roles.md":pe("2027-12-31")},expect:[]},{name:"a term that is over",files:{"roles.md":pe("2025-12-31")},expect:["roles.md:5 The term of the role “Treasurer” ended on 31 December 2025."]},{name:"a role that goes with somebody’s post",files:{"roles.md":pe("goes with the post")},expect:[]},{name:"the last day of a term",on:"2025-12-31",files:{"roles.md":pe("2025-12")},expect:[]},{name:"a role that is retired",files:{"roles.md":pe("2025-12-31","retired")},expect:[]}],subjects:({community:e})=>{let t=new Set(k(e).map(n=>n.role));return e.roles.entries.filter(n=>n.until?.ends!==void 0&&n.status!=="retired"&&n.status!=="vacant"&&!t.has(n))},inspect:(e,{now:t})=>{let n=G(e,t)?.since;return n===void 0?[]:[{about:e.about("until"),place:e.at("until"),values:{role:e.label,ended:n}}]}};var Ye=(e,t,n="Backup | Access")=>`# Roles

| Role | Who | ${n} |
|---|---|---|---|
| Web keeper | ${e} | ${t} |
`,cs={id:"role-with-keys-has-two-holders",area:"people",severity:"warning",from:"launching",since:1,title:"No account or key depends on one person",says:"{held:number|person|people} can do what the role {role} does, {cause:phrase}.",why:"Lost passwords and expired domains have ended communities that were otherwise well.",fix:"Give a second person access, and write them in the column “Backup”. Never write a password here.",phrases:{keys:"and accounts or keys depend on it",minimum:"and the page itself asks for more"},minutes:30,principles:["accountability"],source:"CNCF governance review: survivability; OpenJS continuity policies",examples:[{name:"somebody stands in",files:{"roles.md":Ye("Amira","Jonas | the domain")},expect:[]},{name:"one person holds the domain",files:{"roles.md":Ye("Amira"," | the domain")},expect:["roles.md:5 1 person can do what the role “Web keeper” does, and accounts or keys depend on it."]},{name:"a role without keys",files:{"roles.md":Ye("Amira"," | ")},expect:[]},{name:"a role that needs three",files:{"roles.md":Ye("Amira, Jonas","3 | ","Minimum | Access")},expect:["roles.md:5 2 people can do what the role “Web keeper” does, and the page itself asks for more."]}],subjects:({community:e})=>e.roles.entries.filter(t=>t.holders.length>0&&t.status!=="retired"&&(t.access.length>0||t.min_holders!==void 0)),inspect:e=>{let t=new Set([...e.holders,...e.backups].map(o=>o.to?.key??o.text)).size,n=e.access.length>0&&t<2?"keys":t<(e.min_holders??0)?"minimum":void 0;return n===void 0?[]:[{about:e.about("holders"),place:e.at("holders"),values:{role:e.label,held:t,cause:n}}]}};var dn=`| Milestone | What will be true | Who looks after it | By when | Status |
|---|---|---|---|---|
`,ps={id:"milestone-is-not-overdue",area:"plan",severity:"warning",from:"launching",since:1,title:"Milestones whose date has passed are done, or have a new date",says:"Milestone {milestone} was due {due:date} and is not marked as done.",why:"A roadmap that is out of date confuses more than it helps.",fix:"Set its status to done, move the date, or write what happened.",minutes:5,source:"The Turing Way, AutSPACES roadmap",examples:[{name:"a date that lies ahead",files:{"roadmap.md":`# Roadmap

${dn}| Launch | 40 members | | 2026-06 | planned |
`},expect:[]},{name:"a month that has ended",on:"2026-07-01",files:{"roadmap.md":`# Roadmap

${dn}| Launch | 40 members | | 2026-06 | planned |
`},expect:["roadmap.md:5 Milestone “Launch” was due 30 June 2026 and is not marked as done."]},{name:"one that is done",on:"2026-07-01",files:{"roadmap.md":`# Roadmap

${dn}| Launch | 40 members | | 2026-06 | done |
`},expect:[]}],subjects:({community:e})=>e.roadmap.milestones.filter(t=>t.due!==void 0&&t.status!=="dropped"),inspect:(e,{now:t})=>e.due&&e.due.end<t&&e.status!=="done"?[{about:e.about("due"),place:e.at("due"),values:{milestone:e.label,due:e.due.end}}]:[]};var al=10,Ze=`# Roadmap

| Milestone | What will be true | Who looks after it | By when |
|---|---|---|---|
| Launch | 40 members | Coordination | 2026-06 |
`,hs=Array.from({length:12},(e,t)=>`- [ ] task number ${t+1}`).join(`
`),fs={id:"roadmap-is-not-a-task-list",area:"plan",severity:"advice",from:"launching",since:1,title:"The roadmap holds milestones, not tasks",says:"{page:path} has {count:number|box|boxes} to tick: it reads like a task list.",why:"A roadmap shows where you are going; tasks change every week and hide it.",fix:"Keep what will be true and by when here; move the tasks to issues or to the notes of a call.",minutes:20,source:"Foundational Community Building, session 4",examples:[{name:"a table of milestones",files:{"roadmap.md":Ze},expect:[]},{name:"twelve boxes",files:{"roadmap.md":`${Ze}
## Now

${hs}
`},expect:["roadmap.md:9 roadmap.md has 12 boxes to tick: it reads like a task list."]},{name:"a few boxes under a milestone",files:{"roadmap.md":`${Ze}
- [x] ask the deans
- [ ] find a room
`},expect:[]},{name:"boxes on another page",files:{"roadmap.md":Ze,"todo.md":`# Todo

${hs}
`},expect:[]}],subjects:({community:e})=>e.pages.filter(t=>e.kindOf.get(t.path)==="roadmap"&&e.roadmap.paths.includes(t.path)),inspect:(e,{community:t})=>{let n=e.tree.children.flatMap(ys),[o]=n;return o&&n.length>=al?[{about:t.roadmap.about("milestones"),place:{path:e.path,line:o.line,column:o.column},values:{page:e.path,count:n.length}}]:[]}};function ys(e){let t="children"in e?e.children.flatMap(ys):[];if(e.type!=="listItem"||typeof e.checked!="boolean")return t;let{line:n,column:o}=e.position?.start??{line:1,column:1};return[{line:n,column:o},...t]}function h({visibility:e}){return e!=="private"}function C({kind:e}){return e===void 0?"warning":"stop"}var sl=/(?:^|\/)(?:\.github\/|(?:authors?|changelog|citation|codeowners|contributors?|copying|credits|history|licen[cs]es?|maintainers?|notice|owners|owners_aliases|releases?|thanks)(?:[._-][^/]*)?$)/i;function et(e){return h(e)?p(e.community).filter(({path:t})=>!sl.test(t)):[]}var il=20;function F(e,t){return e.flatMap(n=>{let o=t(n).slice(0,il);return o.length>0?[{...n,spots:o}]:[]})}function R(e){return e.spots.map((t,n)=>({about:e.about({entry:String(n+1)}),place:{path:e.path,line:t.line,column:t.column},values:{page:e.path}}))}var gs=new WeakMap;function A({page:e}){let t=gs.get(e);return t||(t=_(e).tables.map(({table:n,under:o})=>{let{header:a}=vt({...n,children:n.children.slice(0,1)});return{columns:a.map(({text:r})=>u(r)),header:a,rows:()=>vt(n).rows.filter(({example:r})=>!r),heading:o?u(B([o])):""}}),gs.set(e,t)),t}var rl=/^(?:first name|given name|last name|family name|surname|full name|pronouns|orcid(?: id)?|prenom|nom de famille|pronoms|vorname|nachname|familienname|pronomen|apellidos?|nombre completo|pronombres|cognome|nome completo|pronomi)$/,ll=/^(?:name|names|person|people|member|participant|attendee|speaker|applicant|volunteer|nom|personne|membre|mitglied|teilnehmer(?:in)?|nombre|persona|miembro|nome|membro)$/;function oe({columns:e},{kind:t,path:n}){return t==="persona"||t==="personas"||/persona/i.test(n)?!1:e.some(o=>rl.test(o))||t!==void 0&&e.some(o=>ll.test(o))}var ws={id:"ballots-stay-out",area:e=>e.area,severity:"warning",from:"always",since:1,title:"Single votes and lists of voters are not public",says:"{page:path} looks like a list of voters or of single votes, and anyone can read it.",why:"A vote is free only when nobody can see who cast it.",fix:"Publish the totals and keep the list where only those who count the votes can open it.",minutes:15,source:"CHAOSS and Kubernetes, elections",examples:[{name:"totals",files:{"README.md":`# Lindenau
`,"elections/2026/results.md":`# Results

| Candidate | Votes |
|---|---|
| Dana Vermeulen | 24 |
`},expect:[]},{name:"a file of ballots",files:{"README.md":`# Lindenau
`,"elections/2026/ballots.csv":"x"},expect:["elections/2026/ballots.csv:1 elections/2026/ballots.csv looks like a list of voters or of single votes, and anyone can read it."]},{name:"a table of who voted for what",files:{"elections/2026/votes.md":`# Votes

| Voter | Vote |
|---|---|
| Dana Vermeulen | Amira Haddad |
`},expect:["elections/2026/votes.md:5 elections/2026/votes.md looks like a list of voters or of single votes, and anyone can read it."]},{name:"how voters are chosen",files:{"elections/voters.md":`# Voters

Every member can vote.
`},expect:[]}],subjects:e=>h(e)?[...ml(e),...pl(e)]:[],inspect:({path:e,kind:t,line:n})=>[{about:{path:e,...t!==void 0&&{kind:t}},place:{path:e,line:n,column:1},values:{page:e}}]},dl=/(?:^|\/)(?:ballots?|voters?|voter[-_]?(?:list|roll)|votes[-_]by[-_]voter|electorate)\.(?:csv|tsv|ya?ml|json|xlsx?|ods|txt)$/i;function ml({community:e}){return[...e.files].filter(t=>dl.test(t)).map(t=>({path:t,area:Rt(t,e),line:1}))}var ul=/^(?:voter|voters|voted by|votant|votante|wahler|wahlerin|wahlende|elettore)$/,cl=/^(?:vote|votes|ballot|choice|voted for|first choice|bulletin|stimme|voto|papeleta|scheda)$/;function pl({community:e}){return p(e).flatMap(t=>A(t).filter(({columns:n,rows:o})=>o().length>0&&n.some(a=>ul.test(a))&&n.some(a=>cl.test(a))).slice(0,1).map(({rows:n})=>({path:t.path,...t.kind!==void 0&&{kind:t.kind},area:t.area,line:n()[0]?.line??1})))}var mn=(e,t)=>`# Incident 2026-02

Reporter: ${e}

Reported person: ${t}

What happened: see below.
`,vs={id:"conduct-case-stays-out",area:e=>e.area,severity:C,from:"always",since:1,title:"No report of behaviour is kept where anyone can read it",says:"{page:path} looks like a report about somebody’s behaviour, and anyone can read it.",why:"It can hurt the one who reported and the one who was reported, and deleting it later does not take it out of the history.",fix:"Take it out now, keep it where only those who receive reports can read it, and have the old version taken out of the history. Tell the people concerned.",minutes:30,source:"CHAOSS and Kubernetes, incident procedures: the record is never public",examples:[{name:"a report with names",files:{"notes/incident.md":mn("Jana Nováková","Ben Okafor")},expect:["notes/incident.md:3 notes/incident.md looks like a report about somebody’s behaviour, and anyone can read it."]},{name:"an empty form",files:{"notes/form.md":mn("","[name]")},expect:[]},{name:"a form that explains itself",files:{"notes/form.md":mn("your name, if you wish","who did it?")},expect:[]},{name:"a procedure",files:{"conduct.md":`# How we handle reports

## Reporter

The reporter hears back within two days.

## Reported person

They are asked, too.
`},expect:[]},{name:"a broken server",files:{"notes/outage.md":`# Incident: the mailing list was down

Reported by: Dana Vermeulen

Fixed by: Amira Haddad
`},expect:[]}],subjects:e=>h(e)?p(e.community).flatMap(t=>{let n=yl(t);return n===void 0?[]:[{...t,line:n}]}):[],inspect:e=>[{about:e.about(),place:e.at({line:e.line,column:1}),values:{page:e.path}}]},cn="reporter|reported by|reporting person|complainant|victim|signalé par|plaignant|plaignante|victime|gemeldet von|meldende person|beschwerdeführer|beschwerdeführerin|betroffene person|opfer|denunciante|informado por|víctima|segnalato da|segnalante|vittima",Ds="reported person|reported individual|person reported|accused|accused person|respondent|alleged offender|offender|harasser|personne signalée|personne mise en cause|accusé|accusée|gemeldete person|beschuldigte|beschuldigter|beschuldigte person|persona denunciada|acusado|acusada|denunciado|persona segnalata|accusato|accusata",hl=/conduct|harass|complaint|misconduct|grievance|harcelement|plainte|verhalten|belastigung|beschwerde|conducta|acoso|queja|comportamento|molesti|reclamo/,fl=new RegExp(`\\n[ \\t>*_-]{0,8}(?:${cn})[*_ \\t]{0,4}:`,"i");function yl(e){let t=bl(e);if(t!==void 0||!fl.test(`
${e.page.text}`))return t;let n=bs(cn,e);return hl.test(u(`${e.path} ${e.page.title??""}`))||bs(Ds,e)!==void 0?n:void 0}function bs(e,{page:t}){let n=new RegExp(`^[ \\t]*(?:${e})[ \\t]*:[ \\t]*(\\S[^\\n]{0,80})$`,"imu");for(let o of N(t)){let a=n.exec(o.text);if(a&&un(a[1]??""))return I(o)(a.index)}}var Cs=e=>{let t=new Set(e.split("|").map(u));return({columns:n})=>n.findIndex(o=>t.has(o))},gl=Cs(cn),wl=Cs(Ds);function bl(e){for(let t of A(e)){let[n,o]=[gl(t),wl(t)];if(n<0||o<0)continue;let a=t.rows().find(({cells:s})=>un(s[n]?.text??"")&&un(s[o]?.text??""));if(a)return a.line}}var vl=/^(?:any|every|some)(?:one|body)|^(?:an?|the|member|participant|person|people|user|staff|anonymous|yes|no)\b/iu,Dl=/^(?:af|al|bin|da|de|del|della|den|der|di|do|dos|du|el|la|le|ten|ter|van|von|y|zu)$/u;function un(e){let t=e.trim(),n=t.split(/\s+/);return se(t)||vl.test(t)||new RegExp("[^\\p{L}\\p{M}\\s.'’-]|\\p{Ll}\\.$","u").test(t)?!1:n.length<=5&&n.every(o=>new RegExp("^\\p{Lu}","u").test(o)||Dl.test(o))}var pn=e=>({"roadmap.md":`# Roadmap

## Next steps

${e}
`}),ks={id:"home-address-stays-out",area:e=>e.area,severity:C,from:"always",since:1,title:"Nobody’s home address stands where anyone can read it",says:"{page:path} shows somebody’s home address, and anyone can read it.",why:"It tells strangers where a person lives, and deleting it later does not take it out of the history.",fix:"Delete it, and have the old version taken out of the history; the city is enough, and only with the person’s consent.",minutes:10,source:"Contributor Covenant: publishing private information",examples:[{name:"a home address",files:pn("Home address: Lindenweg 12, 04177 Lindenau"),expect:["roadmap.md:5 roadmap.md shows somebody’s home address, and anyone can read it."]},{name:"a column of home addresses",files:{"people.md":`# People

| Name | Privatadresse |
|---|---|
| Dana Vermeulen | Lindenweg 12 |
`},expect:["people.md:5 people.md shows somebody’s home address, and anyone can read it."]},{name:"the address of a house where a community meets",files:pn("Address: University library, Lindenweg 12. Nobody needs to tell their home address: 1 is enough."),expect:[]},{name:"a rule about home addresses",files:pn("We never ask for a home address: a city is enough."),expect:[]}],subjects:e=>F(h(e)?p(e.community):[],Fl),inspect:R},hn="home address|private address|residential address|adresse personnelle|adresse privée|adresse du domicile|privatadresse|privatanschrift|wohnadresse|wohnanschrift|dirección particular|dirección privada|domicilio particular|indirizzo di casa|indirizzo privato|indirizzo personale",Cl=new RegExp(hn.replaceAll(" ","\\s"),"i"),kl=new RegExp(`^[ \\t]*(?:${hn})\\s?:[ \\t]*\\S[^\\n]{0,80}\\d`,"gimu"),xl=new RegExp(`^(?:${hn})$`,"iu");function Fl(e){if(!Cl.test(e.page.text))return[];let t=N(e.page).flatMap(o=>{let a=I(o);return[...o.text.matchAll(kl)].map(({index:s})=>({line:a(s),column:o.column}))}),n=A(e).flatMap(({header:o,rows:a})=>{let s=o.findIndex(({text:i})=>xl.test(i.trim()));return s<0?[]:a().flatMap(({cells:i})=>/\d/.test(i[s]?.text??"")?[{line:i[s]?.line??1,column:i[s]?.column??1}]:[])});return[...t,...n]}var fn=e=>({"meetings.md":`# Meetings

| Call | When | Where | Open to |
|---|---|---|---|
| Monthly call | third Wednesday of every month | [join](https://zoom.example/j/123?pwd=abc) | ${e} |
`}),Fs={id:"join-link-has-no-passcode",area:e=>e.area,severity:e=>e.isOpen||e.kind===void 0?"advice":"warning",from:"always",since:1,title:"The passcode of a call is not public",says:"{page:path} shows a link to a call with its passcode.",why:"Anyone can come in, also those who only want to disturb.",fix:"Send the link by mail or in the chat and say here how to ask for it; for a call that is open to anyone, switch on a waiting room.",minutes:10,source:"links with a passcode in real repositories",examples:[{name:"a link without one",files:{"meetings.md":fn("members")["meetings.md"].replace("?pwd=abc","")},expect:[]},{name:"a call for members",files:fn("members"),expect:["meetings.md:5 meetings.md shows a link to a call with its passcode."]},{name:"a call for anyone, as an idea only",files:fn("anyone"),expect:["meetings.md:5 meetings.md shows a link to a call with its passcode."]},{name:"another link that holds the letters",files:{"meetings.md":`# Meetings

[Shell](https://lindenau.example/docs?topic=pwd)
`},expect:[]}],subjects:Al,inspect:R};function Al(e){return h(e)?F(p(e.community),El).map(t=>({...t,isOpen:Rl(t,e.community)})):[]}var xs=/[?&#](?:pwd|passcode|password)=[^&\s]/i;function El({page:e}){if(!/(?:pwd|passcode|password)=/.test(e.text))return[];let t=v(e).filter(({type:o,target:a})=>o==="link"&&/^https?:/i.test(a)&&xs.test(a)),n=Ut(e).filter(({text:o})=>/https?:\/\//i.test(o)&&xs.test(o));return[...t,...n].map(({line:o,column:a})=>({line:o,column:a}))}var Ol=new RegExp("^(?:any(?:one|body)|every(?:one|body)|all|public|open|tou(?:s|tes)|tout le monde|alle|jede[rn]?|tod[oa]s|tutt[ie])(?!\\p{L})","iu");function Rl({path:e},{documents:t}){let n=t.filter(({kind:o})=>o==="meetings").flatMap(({allEntries:o})=>o.filter(a=>a.path===e&&a.has("open_to")));return n.length>0&&n.every(o=>Ol.test(o.readings.get("open_to")?.written.text??""))}var Tl=new Set(["age|age group|age range|date of birth|birth date|birthday|born|gender|gender identity|sex|health|health condition|illness|medical conditions|disability|disabilities|access needs|allergies|dietary needs|dietary requirements|religion|faith|belief|ethnicity|ethnic origin|ethnic group|race|sexual orientation|sexuality|marital status|political party|political views|trade union|salary","âge|tranche d’âge|date de naissance|genre|sexe|santé|maladie|handicap|besoins d’accès|religion|croyance|origine ethnique|orientation sexuelle|situation de famille|parti politique|syndicat|salaire","Alter|Altersgruppe|Geburtsdatum|Geburtstag|Geschlecht|Gesundheit|Krankheit|Behinderung|Behinderungen|Religion|Konfession|Glaube|Ethnie|Herkunft|sexuelle Orientierung|Familienstand|Partei|Gewerkschaft|Gehalt","edad|grupo de edad|fecha de nacimiento|género|sexo|salud|enfermedad|discapacidad|religión|creencia|etnia|origen étnico|orientación sexual|estado civil|partido político|sindicato|salario","età|fascia d’età|data di nascita|genere|sesso|salute|malattia|disabilità|religione|credo|etnia|origine etnica|orientamento sessuale|stato civile|partito politico|sindacato|stipendio"].flatMap(e=>e.split("|").map(u)));function ae(e){return Tl.has(e)}var yn=(e,t)=>`# People

| Name | ${e} |
|---|---|
| Dana Vermeulen | ${t} |
`,As={id:"personal-traits-stay-out",area:e=>e.area,severity:C,from:"always",since:1,title:"Nobody’s age, health, gender or belief is written beside a name",says:"{page:path} says something very personal about people by name, such as age, health or belief, under {column}.",why:"Only the person may tell this, and deleting it later does not take it out of the history.",fix:"Delete {column}, and have the old version taken out of the history; ask for it privately, and only where it is needed.",minutes:15,source:"CHAOSS, demographics",examples:[{name:"work and languages, and pronouns that somebody chose",files:{"people.md":yn("Pronouns","she/her")},expect:[]},{name:"ages",files:{"people.md":yn("Age","34")},expect:["people.md:3 people.md says something very personal about people by name, such as age, health or belief, under “Age”."]},{name:"in German",files:{"people.md":`# Menschen

| Vorname | Nachname | Religion |
|---|---|---|
| Dana | Vermeulen | keine |
`},expect:["people.md:3 people.md says something very personal about people by name, such as age, health or belief, under “Religion”."]},{name:"a column that nobody filled in",files:{"people.md":yn("Age","")},expect:[]},{name:"counts without names",files:{"report.md":`# Report

| Gender | Members |
|---|---|
| Women | 24 |
| Men | 21 |
`},expect:[]}],subjects:e=>F(h(e)?p(e.community):[],t=>[...Sl(t),...Pl(t)]),inspect:e=>e.spots.map(t=>({about:e.about({field:u(t.name)}),place:e.at(t),values:{page:e.path,column:t.name}}))};function Sl(e){return A(e).filter(t=>oe(t,e)).flatMap(({columns:t,header:n,rows:o})=>t.flatMap((a,s)=>{let i=n[s];return!ae(a)||!i?[]:o().some(({cells:d})=>!se(d[s]?.text??""))?[{name:i.text,line:i.line,column:i.column}]:[]}))}function Pl({kind:e,page:t}){if(e!=="people")return[];let n=new Map,o=a=>{let{key:s,line:i,column:r,source:d=""}=a;ae(u(s))&&!se(d)&&!n.has(s)&&n.set(s,{name:s,line:i,column:r});for(let l of a.parts?.values()??[])o(l)};for(let a of t.settings.settings.values())o(a);return[...n.values()]}var gn="phone|telephone|tel|mobile|cell|cellphone|whatsapp|téléphone|portable|tél|telefon|telefonnummer|handy|handynummer|mobil|mobilnummer|teléfono|móvil|celular|telefono|cellulare",Ml=new RegExp(`(?<![\\p{L}\\p{N}])(?:${gn})(?:\\s(?:no|nr|number|numéro|número|numero))?(?:\\.?\\s?:|\\.)\\s{0,3}(\\(?\\+?\\d[\\d ()./-]{5,22}\\d)`,"giu"),Ll=/(?<![\p{L}\p{N}+=/&?%.,_-])\+[1-9]\d{0,2}(?:[ .\-/()\u00a0]{0,2}\d){6,14}(?![\p{L}\p{N}]|[.,:]\d)/gu,Bl=new RegExp(`^(?:${gn})(?:\\s?(?:no|nr|number))?\\.?$`,"iu"),_l=/\b(?:dial|call-in|one tap|meeting id|webinar|conference (?:id|bridge)|zoom|webex|toll|hotline|helpline|help line|lifeline|emergency|crisis|police|ambulance|notruf|urgences|emergencias|emergenza|local number)\b/iu,Wl=/555[ .-]?01\d\d|7946[ .-]?0\d{3}|7700[ .-]?900|^\D*1[ .(-]*8(?:00|33|44|55|66|77|88)\b|\b0?800\b/,Nl=/(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d/,Es=3;function Os(e){let t=zl(e);if(!jl(e.page.text))return t;let n=N(e.page),o=n.flatMap((s,i)=>{if(!Il.test(s.text))return[];let r=[...s.text.matchAll(Ml),...s.text.matchAll(Ll)].filter(c=>Rs(c[1]??c[0]));if(r.length===0||Ul(n,i))return[];let d=I(s),l=r.map(({index:c})=>c).toSorted((c,f)=>c-f).map(d);return[...new Set(l)].map(c=>({line:c,column:s.column}))}),a=new Set(o.map(({line:s})=>s));return[...o,...t.filter(({line:s})=>!a.has(s))]}var Il=/\d[\d ()./\u00a0-]{5,22}\d/,$l=new RegExp(`(?:${gn})`,"i");function jl(e){if(/\+[1-9]\d{0,2}[ .\-/()\u00a0]{0,2}\d/.test(e))return!0;for(let{index:t}of e.matchAll(/\d[\d ()./-]{5,22}\d/g))if($l.test(e.slice(Math.max(0,t-30),t)))return!0;return!1}function Rs(e){let t=e.replace(/\D/g,"");return t.length>=7&&t.length<=15&&new Set(t).size>2&&!Wl.test(e)&&!Nl.test(e)}function Ul(e,t){return e.slice(Math.max(0,t-Es),t+Es+1).some(({text:n})=>_l.test(n))}function zl(e){return A(e).flatMap(({header:t,rows:n})=>{let o=t.findIndex(({text:s})=>Bl.test(s.trim()));return(o<0?[]:n().flatMap(s=>s.cells[o]??[])).filter(({text:s})=>Rs(s)&&!new RegExp("\\p{L}{4,}","u").test(s)).map(({line:s,column:i})=>({line:s,column:i}))})}var tt=e=>({"roadmap.md":`# Roadmap

## Next steps

${e}
`}),Ts={id:"phone-number-stays-out",area:e=>e.area,severity:e=>/conduct|^event$/.test(e.kind??"")?"warning":C(e),from:"always",since:1,title:"No telephone number stands where anyone can read it",says:"{page:path} shows what looks like a telephone number, and anyone can read it.",why:"Whoever has it can call at any hour, and deleting it later does not take it out of the history.",fix:"Delete it, give a shared address instead, and have the old version taken out of the history.",minutes:10,source:"Contributor Covenant: publishing private information",examples:[{name:"with the code of a country",files:tt("Call Dana: +49 341 2345 6789."),expect:["roadmap.md:5 roadmap.md shows what looks like a telephone number, and anyone can read it."]},{name:"after a word that says so",files:tt("**Phone:** 0341 234 567 89"),expect:["roadmap.md:5 roadmap.md shows what looks like a telephone number, and anyone can read it."]},{name:"in a column of its own",files:{"people.md":`# People

| Name | Mobile |
|---|---|
| Dana Vermeulen | 0176 5432 1098 |
`},expect:["people.md:5 people.md shows what looks like a telephone number, and anyone can read it."]},{name:"dates, books, articles, identifiers, grants, accounts, versions and time zones",files:tt("2026-03-18, 18.03.2026, 978-3-16-148410-0, 10.5281/zenodo.1234567, 0000-0002-1825-0097, grant 101129751, DE89 3704 0044 0532 0130 00, v1.24.3, UTC+2 14:00, +12.5 %, Telephone conference: 2026-03-18"),expect:[]},{name:"numbers to dial into a call and help lines",files:tt("Dial in: +1 669 900 6833, meeting ID 812 3456 7890. Emergency: +32 2 123 45 67"),expect:[]}],subjects:e=>F(et(e),Os),inspect:R};var Ss={id:"place-of-a-person-is-not-exact",area:e=>e.area,severity:C,from:"always",since:1,title:"Nobody’s exact place is shown",says:"{page:path} shows the exact place of a person, and anyone can read it.",why:"Coordinates lead to a house door, and deleting them later does not take them out of the history.",fix:"Write the city instead, and have the old version taken out of the history.",minutes:10,source:"coordinates in real lists of people",examples:[{name:"a city",files:{"people.md":`# People

| Name | City |
|---|---|
| Dana Vermeulen | Lindenau |
`},expect:[]},{name:"coordinates of a person",files:{"people.md":`# People

| Name | Latitude | Longitude |
|---|---|---|
| Dana Vermeulen | 51.3397 | 12.3731 |
`},expect:["people.md:5 people.md shows the exact place of a person, and anyone can read it."]},{name:"coordinates in the settings of the page about people",files:{"people.md":`---
entries:
  - name: Dana Vermeulen
    latitude: 51.3397
    longitude: 12.3731
---
# People
`},expect:["people.md:4 people.md shows the exact place of a person, and anyone can read it."]},{name:"coordinates of buildings",files:{"buildings.md":`# Where we meet

| Name | Latitude | Longitude |
|---|---|---|
| Library | 51.3397 | 12.3731 |
`},expect:[]}],subjects:e=>F(h(e)?p(e.community):[],t=>[...Hl(t),...Kl(t)]),inspect:R},Ps=/^(?:lat|latitude|coordinates|coords|gps|geo|breitengrad|breite|koordinaten|coordonnees|latitud|coordenadas|latitudine|coordinate)$/;function Ms(e){return/(?<![\d.])-?\d{1,3}[.,]\d{2,}/.test(e)||/\d{1,3}\s?°\s?\d{1,2}/.test(e)}function Hl(e){return A(e).filter(t=>oe(t,e)).flatMap(({columns:t,rows:n})=>{let o=t.findIndex(a=>Ps.test(a));return o<0?[]:n().flatMap(({cells:a,line:s,column:i})=>Ms(a[o]?.text??"")?[{line:s,column:i}]:[])})}function Kl({kind:e,page:t}){if(e!=="people")return[];let n=o=>[...Ps.test(u(o.key))&&Ms(o.source??"")?[{line:o.line,column:o.column}]:[],...[...o.parts?.values()??[]].flatMap(n)];return[...t.settings.settings.values()].flatMap(n)}var Ls=/@(?:(?:gmail|googlemail|ymail|icloud|me|mac|aol|msn|qq|163|126|hey)\.com|(?:outlook|hotmail|live|yahoo|gmx|yandex|tutanota|tuta|proton|protonmail)\.[a-z]{2,3}(?:\.[a-z]{2})?|pm\.me|web\.de|t-online\.de|freenet\.de|posteo\.(?:de|net|eu)|mail\.ru|orange\.fr|wanadoo\.fr|free\.fr|laposte\.net|sfr\.fr|libero\.it|virgilio\.it|alice\.it|tiscali\.it|bluewin\.ch|telenet\.be|skynet\.be|ziggo\.nl|wp\.pl|o2\.pl|seznam\.cz|abv\.bg|naver\.com)$/i,Vl=new RegExp(Ls.source.replace(/\$$/,""),"i"),ql=/(?:^|[._+-])(?:abuse|admin|board|bot|chairs?|coc|committee|conduct|contacto?|contatto|coordination|editors?|email|events?|example|first|firstname|foo|ha?llo|hello|help|hi|info|j(?:ane|ohn)?[._-]?doe|kontakt|list|mail|me|media|membership|my|name|news|newsletter|no-?reply|office|ombuds|org|organi[sz]ers?|press|privacy|secretary|security|somebody|someone|support|test|training|user|username|your|yourname|you)(?:$|[._+-])|association|club|collective|commun|conference|consort|event|group|initiative|lab$|librar|meetup|network|noreply|open-?science|organi[sz]|(?:^|[._-])osc|osc(?:$|[._-])|project|science|society|studio|summit|team|workshop|verein|gruppe|grupo|gruppo/i;function Bs({page:e,path:t},n,o){if(!Vl.test(e.text))return[];let a=[...Gl(e),...Jl(e)].toSorted((i,r)=>i.line-r.line||i.column-r.column),s=new Set(n);return a.flatMap(({target:i,line:r,column:d})=>{let l=i.toLowerCase();return s.has(l)||!Ql(l,o,t)?[]:(s.add(l),[{line:r,column:d}])})}function Gl(e){return N(e).flatMap(t=>{let n=I(t);return ve(t.text).map(({text:o,index:a})=>({target:o,line:n(a),column:t.column}))})}function Jl(e){return _(e).links.flatMap(t=>{let n="url"in t?t.url:e.definitions.get(t.identifier.toLowerCase()),{line:o,column:a}=t.position?.start??{line:1,column:1};return n!==void 0&&/^mailto:/i.test(n)?ve(n.slice(7)).map(({text:s})=>({target:s,line:o,column:a})):[]})}function Ql(e,t,n){let o=e.slice(0,e.lastIndexOf("@"));if(!Ls.test(e)||ql.test(o)||t.some(s=>o.includes(s)))return!1;let a=o.replace(/[^\p{L}]/gu,"");return a.length<6||!n.toLowerCase().replace(/[^\p{L}]/gu,"").includes(a)}function _s({community:e,pages:t}){let n=t.find(o=>Fe(o.path))?.title;return[e.name,e.short_name,n].flatMap(o=>u(o??"").split(" ")).filter(o=>o.length>=4)}function Ws(e){let t=new Set;for(let{of:n,type:o,reading:a,isPrivate:s}of w(e)){let i=n.readings.get("consent")?.value;if(s||n.kind==="people"&&i?.given!==!0)continue;let r=o.type==="contact"?(a.value??[]).map(({address:l})=>l):[],d=i?.given===!0?[...ve(a.written.text).map(({text:l})=>l),...a.written.mentions.map(({target:l})=>l)]:[];for(let l of[...r,...d])t.add(l.toLowerCase())}return t}var Ns=e=>`# People

| Name | May we list you? | Public e-mail |
|---|---|---|
| Dana Vermeulen | ${e} | dana.vermeulen@gmail.com |
`,Is=e=>`# Roadmap

## Next steps

${e}
`,$s={id:"private-address-has-consent",area:e=>e.area,severity:C,from:"always",since:1,title:"Private e-mail addresses are shown only with consent",says:"{page:path} shows what looks like a private e-mail address, and no consent is on record.",why:"Machines collect addresses from public pages, and deleting one later does not take it out of the history.",fix:"Write a shared address or a role instead, or ask the person and write their “yes” with the date beside it on the page about people.",minutes:10,source:"people who asked real projects to take them out",examples:[{name:"somebody who said yes",files:{"people.md":Ns("yes, 2026-01-12")},expect:[]},{name:"somebody who did not",files:{"people.md":Ns("")},expect:["people.md:5 people.md shows what looks like a private e-mail address, and no consent is on record."]},{name:"in a sentence",files:{"roadmap.md":Is("Questions? Write to jana.novakova@gmail.com.")},expect:["roadmap.md:5 roadmap.md shows what looks like a private e-mail address, and no consent is on record."]},{name:"shared addresses, addresses at work, examples, code and the contact of the community",files:{"community.yml":`name: Open Science Lindenau
contact: lindenau.talks@gmail.com
`,"roadmap.md":Is("info@gmx.net, osc.riverside@gmail.com, j.novak@uni-lindenau.example, your.name@gmail.com, `jana.novakova@gmail.com`, lindenau.talks@gmail.com")},expect:[]},{name:"a list of authors",files:{"AUTHORS.md":`# Authors

Jana Nováková <jana.novakova@gmail.com>
`},expect:[]}],subjects:e=>{let t=Ws(e.community),n=_s(e.community);return F(et(e),o=>Bs(o,t,n))},inspect:R};var wn=e=>`# People

| Name | Works at | May we list you? | ${e} |
|---|---|---|---|
| Dana Vermeulen | Library | yes, 2026-01-12 | often late |
| Amira Haddad | Physics | yes, 2026-01-12 | often early |
`,js={id:"private-field-stays-out",area:e=>e.area,severity:"stop",from:"always",since:1,title:"Private fields stay out of what anyone can read",says:"{page:path} holds {field}, which is private, and anyone can read it.",why:"Everybody can read this repository, also later: deleting a line does not take it out of the history.",fix:"Move {field} to a place that only those who need it can open, delete it here, and have the old version taken out of the history.",minutes:20,examples:[{name:"what people agreed to show",files:{"people.md":wn("Languages").replaceAll(/often \w+/g,"en")},expect:[]},{name:"notes on people, said once for the column",files:{"people.md":wn("Private notes")},expect:["people.md:5 people.md holds “Private notes”, which is private, and anyone can read it."]},{name:"a column without anything in it",files:{"people.md":wn("Private notes").replaceAll(/often \w+/g,"")},expect:[]}],subjects:Xl,inspect:({of:e,field:t,label:n,reading:o})=>[{about:{path:e.path,kind:e.kind,field:t},place:o.written.place,values:{page:e.path,field:n}}]};function Xl(e){if(!h(e))return[];let t=new Set;return w(e.community).filter(({of:n,field:o,isPrivate:a,publicIf:s})=>{let i=`${n.path}
${o}`,r=e.community.documents.some(d=>d.kind===n.kind&&d.readings.get("visibility")?.value==="private");return!a||s||r||t.has(i)?!1:(t.add(i),!0)})}var Us=e=>`---
visibility: ${e}
---
# Roadmap

## Next steps

We talk with the new dean.
`,zs={id:"private-page-stays-out",area:e=>e.area,severity:C,from:"always",since:1,title:"Private pages stay out of what anyone can read",says:"{page:path} is marked as private, and anyone can read it.",why:"The web site leaves it out, but this repository shows it, and its history keeps it.",fix:"Move it to a place that only those who need it can open, delete it here, and have the old version taken out of the history; or delete the line “visibility: private”.",minutes:20,examples:[{name:"a public page",files:{"roadmap.md":Us("public")},expect:[]},{name:"a private page",files:{"roadmap.md":Us("private")},expect:["roadmap.md:2 roadmap.md is marked as private, and anyone can read it."]},{name:"a page that speaks of private things",files:{"roadmap.md":`# Roadmap

## Next steps

Visibility: private talks stay private.
`},expect:[]}],subjects:e=>h(e)?p(e.community).filter(({page:t})=>Tt(t)):[],inspect:e=>[{about:e.about({field:"visibility"}),place:e.at(e.page.settings.settings.get("visibility")??{line:1,column:1}),values:{page:e.path}}]};var Yl=["power","interest","quadrant"];function nt(e){let t=new Set((e.documents.find(({kind:o})=>o==="people")?.allEntries??[]).flatMap(({key:o,label:a})=>[u(o),u(a)]));return(e.documents.find(({kind:o})=>o==="stakeholders")?.allEntries??[]).filter(o=>Yl.some(a=>o.has(a))&&ed(o,t)).map((o,a)=>({entry:o,number:a+1}))}var Zl=new RegExp("^(?:(?:Dr|Prof|Mrs?|Ms|Mx|Frau|Herr|Mme|Mlle|Sra?|Dott)\\.?\\s|(?:M|Pr|Sig)\\.\\s?)\\p{Lu}","u");function ed(e,t){let n=[e.label,e.label.replace(/\(.*\)|,.*$/g,"")].map(u),o=e.readings.get("kind_of")?.written.text??"";return e.readings.get("is_person")?.value==="yes"||n.some(a=>t.has(a))||Zl.test(e.label)||/^(?:person|individual|personne|einzelperson|persona)$/i.test(o.trim())}var bn=(e,t="ratings: public")=>`---
${t}
---
# Stakeholders

| Contributor | Role | Power | Interest |
|---|---|---|---|
| ${e} | Gives rooms | high | low |
`,td=`# People

| Name | Works at | May we list you? |
|---|---|---|
| Dana Vermeulen | Library | yes, 2026-01-12 |
`,Hs={id:"rating-is-not-of-a-person",area:"participation",severity:"stop",from:"always",since:1,title:"Nobody is rated by name",says:"{page:path} rates a named person, and anyone can read it.",why:"Being called weak or uninterested in public hurts, and deleting it later does not take it out of the history.",fix:"Rate the group or organisation instead, or keep the ratings elsewhere and write “Rated elsewhere on 2026-03-18, reviewed by the coordinator”. Then have the old version taken out of the history.",minutes:15,source:"Foundational Community Building, session 2",examples:[{name:"an organisation",files:{"stakeholders.md":bn("University library")},expect:[]},{name:"somebody who is listed among the people",files:{"stakeholders.md":bn("Dana Vermeulen"),"people.md":td},expect:["stakeholders.md:8 stakeholders.md rates a named person, and anyone can read it."]},{name:"somebody with a title",files:{"stakeholders.md":bn("Prof. Amira Haddad")},expect:["stakeholders.md:8 stakeholders.md rates a named person, and anyone can read it."]},{name:"a person without a rating",files:{"stakeholders.md":`# Stakeholders

| Contributor | Role |
|---|---|
| Prof. Amira Haddad | Gives rooms |
`},expect:[]}],subjects:e=>h(e)?nt(e.community):[],inspect:({entry:e,number:t})=>[{about:{path:e.path,kind:e.kind,entry:String(t)},place:e.at(),values:{page:e.path}}]};var Ks=e=>`---
${e}
---
# Stakeholders

| Contributor | Role | Power | Interest |
|---|---|---|---|
| University library | Gives rooms | high | low |
| Faculty board | Pays | high | high |
`,Vs={id:"ratings-are-published-on-purpose",area:e=>e.area,severity:"stop",from:"always",since:1,title:"Ratings of groups are public only where the page says so",says:"{page:path} shows ratings of groups under {field}, and does not say that anyone may read them.",why:"A group that reads that it has little power, or little interest, may not wish to help any more. What was public once stays in the history.",fix:"Keep the ratings elsewhere, and write here “Rated elsewhere on 2026-03-18, reviewed by the coordinator”; or, if everybody agrees, add “ratings: public” to the settings at the top of the page.",minutes:15,source:"Foundational Community Building, session 2",examples:[{name:"the page says that they are public",files:{"stakeholders.md":Ks("ratings: public")},expect:[]},{name:"the page says nothing",files:{"stakeholders.md":Ks("last_reviewed: 2026-01-12")},expect:["stakeholders.md:8 stakeholders.md shows ratings of groups under “Power”, and does not say that anyone may read them.","stakeholders.md:8 stakeholders.md shows ratings of groups under “Interest”, and does not say that anyone may read them."]},{name:"rated elsewhere",files:{"stakeholders.md":`# Stakeholders

Rated elsewhere: on 2026-01-12, reviewed by the coordinator

| Contributor | Role |
|---|---|
| University library | Gives rooms |
`},expect:[]}],subjects:nd,inspect:({of:e,field:t,label:n,reading:o})=>[{about:{path:e.path,kind:e.kind,field:t},place:o.written.place,values:{page:e.path,field:n}}]};function nd(e){if(!h(e))return[];let t=new Set(nt(e.community).map(({entry:o})=>o.key)),n=new Set;return w(e.community).filter(({of:o,field:a,isPrivate:s,publicIf:i})=>{let r=e.community.documents.some(d=>d.kind===o.kind&&d.readings.get("visibility")?.value==="private");return!s||!i||r||t.has(o.key??"")||n.has(a)?!1:(n.add(a),!0)})}var he=(e,t="Gender | Members")=>({"community.yml":`documents:
  roadmap: report.md
`,"report.md":`# Report

| ${t} |
|---|---|
${e}
`}),qs={id:"small-numbers-stay-out",area:e=>e.area,severity:C,from:"always",since:1,title:"Nobody can be recognised from a count",says:"A table about people on {page:path} has a count under five, and anyone can read it.",why:"Where only two or three people are counted, everybody knows who they are.",fix:"Write “fewer than 5”, or put small groups together; have the old version taken out of the history.",minutes:10,source:"CHAOSS, demographics: smallest group of five",examples:[{name:"large groups",files:he(`| Women | 24 |
| Men | 21 |`),expect:[]},{name:"a small group",files:he(`| Women | 24 |
| Another | 2 |`),expect:["report.md:6 A table about people on report.md has a count under five, and anyone can read it."]},{name:"small groups put together",files:he(`| Women | 24 |
| Another | fewer than 5 |`),expect:[]},{name:"a table about something else",files:he(`| Outreach | 2 |
| Training | 3 |`,"Group | Members"),expect:[]},{name:"shares are no counts",files:he(`| Women | 54 % |
| Another | 4 % |`,"Gender | Share"),expect:[]}],subjects:e=>F(h(e)?p(e.community):[],t=>A(t).filter(n=>!oe(n,t)).flatMap(ad)),inspect:R},od=/year|date|month|share|percent|score|level|rank|average|mean|median|goal|target|^id$|^no$|^n[ro]$|annee|jahr|ano|anno|anteil|part|%/;function ad({columns:e,header:t,heading:n,rows:o}){if(!ae(e[0]??"")&&!ae(n))return[];let a=o(),s=(r,d)=>!od.test(r)&&!/%/.test(t[d]?.text??"")&&sd(a.map(({cells:l})=>l[d]?.text??"")),i=e.flatMap((r,d)=>d>0&&s(r,d)?[d]:[]);return a.flatMap(({cells:r})=>{let d=i.map(l=>r[l]).find(l=>l&&/^[1-4](?:\s*\(.*\))?$/.test(l.text.trim()));return d?[{line:d.line,column:d.column}]:[]})}function sd(e){return e.every(t=>/^(?:\d+(?:\s*\(.*\))?|[<≤]\s?\d+|fewer than \d+|[-–—]?)$/i.test(t.trim()))}function ot(e){let t=e.notes.entries.filter(o=>o.date!==void 0);return[...new Set(t.map(o=>o.date??""))].toSorted().slice(-2).toReversed().flatMap(o=>t.filter(a=>a.date===o))}var fe=e=>`# Community call

## Actions

${e}
`,Gs={id:"action-has-name-and-date",area:"rhythm",severity:"advice",from:"launching",since:1,title:"Actions in the latest notes say who and by when",says:"In the notes {notes}, nobody or no day is named for {actions:list}.",why:"What everyone agreed to do, without a name and a day, is done by no one.",fix:"Write each as “name: what, by date”, for example “Dana: write to the library, by 2026-04-01”.",minutes:5,source:"Open Life Science and The Carpentries, meeting templates",examples:[{name:"a name and a date",files:{"notes/2026-02-18.md":fe("- [ ] Dana: write to the library, by 2026-03-10")},expect:[]},{name:"neither",files:{"notes/2026-02-18.md":fe(`- [ ] write to the library
- [x] book a room`)},expect:["notes/2026-02-18.md:5 In the notes “Community call”, nobody or no day is named for “write to the library”."]},{name:"a table in Italian, one row without a name",files:{"notes/2026-02-18.md":`# Incontro di febbraio

## Azioni

| Che cosa | Chi | Entro quando |
|---|---|---|
| scrivere alla biblioteca | | 10 marzo 2026 |
| prenotare la sala | Dana | 2026-03-12 |
`},expect:["notes/2026-02-18.md:7 In the notes “Incontro di febbraio”, nobody or no day is named for “scrivere alla biblioteca”."]},{name:"older notes are left in peace",files:{"notes/2025-11-19.md":fe("- write to the library"),"notes/2026-01-21.md":fe("- Dana: thank the speaker, by 2026-03-30"),"notes/2026-02-18.md":fe("- none yet")},expect:[]}],subjects:({community:e})=>ot(e).filter(t=>t.actions.length>0),inspect:e=>{let t=e.actions.filter(o=>!o.done&&(o.who===void 0||o.by===void 0)),[n]=t;return n?[{about:e.about("actions"),place:n.place,values:{notes:e.label,actions:t.slice(0,3).map(o=>o.what)}}]:[]}};var ye=e=>`# Community call

## Actions

${e}
`,Js={id:"action-is-not-overdue",area:"rhythm",severity:"advice",from:"launching",since:1,title:"Actions in the latest notes are done by their day, or have a new one",says:"In the notes {notes}, the day has passed for {actions:list}.",why:"An open promise that nobody speaks of weighs on the one who made it.",fix:"Tick it off, give it a new date, or let it go with a line that says so.",minutes:5,source:"Open Life Science and The Carpentries, meeting templates",examples:[{name:"a day ahead",files:{"notes/2026-02-18.md":ye("- [ ] Dana: write to the library, by 2026-03-10")},expect:[]},{name:"a day that has passed",on:"2026-03-20",files:{"notes/2026-02-18.md":ye(`- [ ] Dana: write to the library, by 2026-03-10
- [x] Amira: book a room, by 2026-03-01`)},expect:["notes/2026-02-18.md:5 In the notes “Community call”, the day has passed for “write to the library, by 2026-03-10”."]},{name:"a German sentence whose day has passed",on:"2026-03-20",files:{"notes/2026-02-18.md":`# Treffen

## Aufgaben

- Dana: der Bibliothek schreiben, bis zum 10. März 2026
`},expect:["notes/2026-02-18.md:5 In the notes “Treffen”, the day has passed for “der Bibliothek schreiben, bis zum 10. März 2026”."]},{name:"older notes are left in peace",files:{"notes/2025-11-19.md":ye("- Dana: write to the library, by 2025-12-01"),"notes/2026-01-21.md":ye("- [x] Dana: thank the speaker, by 2026-01-30"),"notes/2026-02-18.md":ye("- Amira: book a room, by 2026-03-15")},expect:[]}],subjects:({community:e})=>ot(e).filter(t=>t.actions.length>0),inspect:(e,{now:t})=>{let n=e.actions.filter(a=>!a.done&&a.by!==void 0&&a.by<t),[o]=n;return o?[{about:e.about("actions"),place:o.place,values:{notes:e.label,actions:n.slice(0,3).map(a=>a.what)}}]:[]}};var at=`# Meetings

| Call | When | First date | Time | Time zone |
|---|---|---|---|---|
`,Qs={id:"call-counts-from-a-date",area:"rhythm",severity:{launching:"advice",active:"warning"},from:"launching",since:1,title:"Calls that skip weeks or months say from which date they count",says:"The call {call} is held {rhythm}: counted from which date?",why:"Without one date nobody can tell this week from the next.",fix:"Write any date on which it takes place in the column “First date”, for example 2026-04-08.",minutes:2,source:"RFC 5545, where every series has a first date",examples:[{name:"every two weeks, from a date",files:{"meetings.md":`${at}| Co-working | every two weeks on Monday | 2026-03-02 | 14:00 | Brussels |
`},expect:[]},{name:"every two weeks, from when?",files:{"meetings.md":`${at}| Co-working | every two weeks on Monday | | 14:00 | Brussels |
`},expect:["meetings.md:5 The call “Co-working” is held “every two weeks on Monday”: counted from which date?"]},{name:"a day that the calendar knows",files:{"meetings.md":`${at}| Community call | last Friday of the month | | 14:00 | Brussels |
`},expect:[]},{name:"the date stands in the sentence",files:{"meetings.md":`${at}| Co-working | every two weeks on Monday, starting 2 March 2026 | | 14:00 | Brussels |
`},expect:[]}],subjects:({community:e})=>e.meetings.series.flatMap(t=>{let{rule:n,start:o}=y(t);return n?[{call:t,rule:n,start:o}]:[]}),inspect:({call:e,rule:t,start:n},{now:o})=>"problem"in to({rule:t,...n!==void 0&&{start:n},from:o,count:1})?[{about:e.about("start"),place:e.at("when"),values:{call:e.label,rhythm:Vn(t)}}]:[]};var st=`# Meetings

| Call | When | Time | Time zone | Until |
|---|---|---|---|---|
`,Xs={id:"call-has-a-date-ahead",area:"rhythm",severity:"warning",from:"launching",since:1,title:"Every call on the page has a date that lies ahead",says:"The call {call} has no date ahead: the last one has passed.",why:"Somebody who finds it waits for a call that does not come.",fix:"Move its last date, or take the call off this page and say where its notes are.",minutes:5,source:"Content of old community pages, where ended series stay listed",examples:[{name:"a series without an end",files:{"meetings.md":`${st}| Community call | every Monday | 14:00 | Brussels | |
`},expect:[]},{name:"a series that has ended",files:{"meetings.md":`${st}| Spring sessions | every Monday | 14:00 | Brussels | 2026-02-20 |
`},expect:["meetings.md:5 The call “Spring sessions” has no date ahead: the last one has passed."]},{name:"a series whose end stands in the sentence",files:{"meetings.md":`${st}| Spring sessions | every Monday until 20 February 2026 | 14:00 | Brussels | |
`},expect:["meetings.md:5 The call “Spring sessions” has no date ahead: the last one has passed."]},{name:"the last date is today",on:"2026-03-02",files:{"meetings.md":`${st}| Spring sessions | every Monday | 14:00 | Brussels | 2026-03-02 |
`},expect:[]}],subjects:({community:e,now:t})=>e.meetings.series.flatMap(n=>{let o=Ce(n,y(n),e,{from:t,count:1});return o?[{call:n,dates:o}]:[]}),inspect:({call:e,dates:t})=>t.length>0?[]:[{about:e.about("until"),place:e.at("until"),values:{call:e.label}}]};var it=`# Meetings

| Call | When | Time | Time zone |
|---|---|---|---|
`,Ys={id:"call-has-time-zone",area:"rhythm",severity:{launching:"warning",active:"error"},from:"launching",since:1,title:"Every call says whose clock counts",says:"The call {call} begins at {time}, but on whose clock?",why:"Members travel, clocks change twice a year, and somebody always joins an hour late.",fix:"Write a city in the column “Where in the world (time zone)”, for example Brussels.",minutes:2,source:"OpenAIRE, community of practice for training coordinators; Kubernetes community, sigs.yaml",examples:[{name:"a city in its column",files:{"meetings.md":`${it}| Community call | third Wednesday of every month | 14:00 | Brussels |
`},expect:[]},{name:"a city in the sentence",files:{"meetings.md":`${it}| Community call | third Wednesday of every month, 14:00, Brussels time | | |
`},expect:[]},{name:"no city",files:{"meetings.md":`${it}| Community call | third Wednesday of every month | 14:00 | |
`},expect:["meetings.md:5 The call “Community call” begins at “14:00”, but on whose clock?"]},{name:"no city, in German",files:{"meetings.md":`# Treffen

## Offene Runde

Wann: jeden zweiten Dienstag im Monat um 14 Uhr

Wer eröffnet: Koordination
`},expect:["meetings.md:3 The call “Offene Runde” begins at “14:00”, but on whose clock?"]},{name:"no hour yet, which is asked first",files:{"meetings.md":`${it}| Community call | third Wednesday of every month | | |
`},expect:[]}],subjects:({community:e})=>e.meetings.series.map(t=>({call:t,rhythm:y(t)})).filter(({rhythm:t})=>t.time!==void 0),inspect:({call:e,rhythm:t})=>t.zone?[]:[{about:e.about("time_zone"),place:e.at(),values:{call:e.label,time:t.time??""}}]};var Zs=6;function rt(e,t,{now:n,grace:o}){let a=t.notes.entries.flatMap(({date:S,series:be})=>S!==void 0&&(be?.to===void 0||be.to.key===e.key)?[S]:[]).toSorted(),s=y(e),i=s.start??a[0],r=no(e,s,t,{before:id(n,o),count:Zs})??[],d=ke(r),l=r.map(({date:S})=>S).filter(S=>i!==void 0&&S>=i).map(S=>({day:S,hasNotes:a.some(be=>d(be,S))})),c=a.at(-1),[f]=l,T=c!==void 0&&f!==void 0&&l.length>=Zs&&c<f.day;return{calls:l,...c!==void 0&&{lastNotes:c},isQuiet:T}}function lt({meetings:e,notes:t}){return t.keptElsewhere!==void 0?[]:e.series.filter(n=>{let o=n.readings.get("notes")?.written;return!o?.mentions.some(s=>/^https?:/i.test(s.target))&&!new RegExp("^(?:https?:|(?:no|none|keine|pas|aucune?|sin|ninguna|nessuna?)(?!\\p{L}))","iu").test(o?.text??"")})}function id(e,{months:t=0,days:n=0,hours:o=0,workingDays:a=0}){return X(e,{months:-t,days:-n,hours:-o,workingDays:-a})}var dt=`# Meetings

| Call | When | Time | Time zone |
|---|---|---|---|
| Community call | third Wednesday of every month | 14:00 | Brussels |
`,vn=(...e)=>`# Notes

| Date | Call | Takeaways |
|---|---|---|
${e.map(t=>`| ${t} | Community call | Posters help |
`).join("")}`,ei={id:"call-is-still-held",area:"rhythm",severity:{launching:"advice",active:"warning"},from:"launching",since:1,title:"Calls on the page are still held, as far as notes tell",says:"The last notes of the call {call} are of {day:date}. Is it still held?",why:"Somebody who comes to an empty call does not come a second time.",fix:"If it is, add the notes of the last call. If not, write its last date in the column “Until”; pausing is fine.",minutes:5,source:"R-Ladies, activity of chapters: six months",examples:[{name:"notes of last month",files:{"meetings.md":dt,"notes.md":vn("2025-01-15","2026-02-18")},expect:[]},{name:"six calls without notes",files:{"meetings.md":dt,"notes.md":vn("2025-06-18","2025-07-16")},expect:["meetings.md:5 The last notes of the call “Community call” are of 16 July 2025. Is it still held?"]},{name:"five calls without notes, which are asked for one by one",files:{"meetings.md":dt,"notes.md":vn("2025-08-20","2025-09-17")},expect:[]},{name:"no notes at all",files:{"meetings.md":dt},expect:[]}],subjects:({community:e,settings:t,now:n})=>lt(e).flatMap(o=>{let{lastNotes:a,isQuiet:s}=rt(o,e,{now:n,grace:t.clocks.notes});return a===void 0?[]:[{call:o,lastNotes:a,isQuiet:s}]}),inspect:({call:e,lastNotes:t,isQuiet:n})=>n?[{about:e.about("notes"),place:e.at(),values:{call:e.label,day:t}}]:[]};var Dn=`# Meetings

| Call | When | Time | Time zone |
|---|---|---|---|
`,ti={id:"call-rhythm-can-be-read",area:"rhythm",severity:{launching:"warning",active:"error"},from:"launching",since:1,title:"The rhythm of every call gives dates",says:"We cannot work out the next dates of the call {call}: {part} is not clear to us.",why:"With a rhythm in plain words, the calendar shows the next dates to everyone by itself.",fix:"Write only the rhythm in the column “When”, for example “third Wednesday of every month” or “every two weeks on Monday”; the rest has its own columns.",minutes:5,source:"Kubernetes community, sigs.yaml: 22 spellings of how often",examples:[{name:"plain words",files:{"meetings.md":`${Dn}| Community call | third Wednesday of every month | 14:00 | Brussels |
`},expect:[]},{name:"plain words in Spanish",files:{"meetings.md":`# Reuniones

| Reunión | Cuándo | Hora | Zona horaria |
|---|---|---|---|
| Abierta | el tercer miércoles de cada mes | 14:00 | Madrid |
`},expect:[]},{name:"words that give no day",files:{"meetings.md":`${Dn}| Community call | whenever the moon is full | 14:00 | Brussels |
`},expect:["meetings.md:5 We cannot work out the next dates of the call “Community call”: “whenever the moon is full” is not clear to us."]},{name:"not decided yet",files:{"meetings.md":`${Dn}| Community call | TBD | 14:00 | Brussels |
`},expect:[]}],subjects:({community:e})=>e.meetings.series.flatMap(t=>{let{reading:n}=y(t);return n?[{call:t,reading:n}]:[]}),inspect:({call:e,reading:t})=>"problem"in t&&t.problem==="unreadable"?[{about:e.about("when"),place:e.at("when"),values:{call:e.label,part:t.part??e.readings.get("when")?.written.text??""}}]:[]};var Cn=`# Meetings

| Call | When | Time | Time zone |
|---|---|---|---|
`,ni={id:"call-rhythm-has-one-meaning",area:"rhythm",severity:{launching:"warning",active:"error"},from:"launching",since:1,title:"The rhythm of every call can be read in one way only",says:"For the call {call}, {written} can mean {one} or {other}.",why:"One half of the members comes in the wrong week.",fix:"Write the one that you mean in the column “When”.",minutes:2,source:"Kubernetes community, sigs.yaml: “biweekly”",examples:[{name:"every two weeks",files:{"meetings.md":`${Cn}| Co-working | every two weeks on Monday | 14:00 | Brussels |
`},expect:[]},{name:"a word with two meanings",files:{"meetings.md":`${Cn}| Co-working | biweekly on Monday | 14:00 | Brussels |
`},expect:["meetings.md:5 For the call “Co-working”, “biweekly on Monday” can mean “every two weeks on Monday” or “twice a week”."]},{name:"two meanings, of which only one fits the first date",files:{"meetings.md":`# Meetings

| Call | When | First date | Time | Time zone |
|---|---|---|---|---|
| Writing hour | every second Thursday | 2026-09-03 | 9:30 | Berlin |
`},expect:[]},{name:"twice a month, in plain words",files:{"meetings.md":`${Cn}| Co-working | first and third Monday of the month | 14:00 | Brussels |
`},expect:[]}],subjects:({community:e})=>e.meetings.series.flatMap(t=>{let{reading:n,rule:o}=y(t);return n?[{call:t,reading:n,rule:o}]:[]}),inspect:({call:e,reading:t,rule:n})=>{if(n||!("problem"in t)||t.problem!=="ambiguous")return[];let[o="",a=""]=t.proposals,s=e.readings.get("when")?.written.text??"";return[{about:e.about("when"),place:e.at("when"),values:{call:e.label,written:s,one:o,other:a}}]}};var kn=`# Meetings

| Call | When | Time | Time zone |
|---|---|---|---|
`,oi={id:"call-rhythm-names-a-day",area:"rhythm",severity:{launching:"advice",active:"warning"},from:"launching",since:1,title:"The rhythm of every call says on which day",says:"The call {call} is held {written}; on which day, for example {example}?",why:"People can keep a day free only when they know which.",fix:"Add the day in the column “When”, for example {example}.",minutes:2,source:"OpenAIRE, community of practice for training coordinators",examples:[{name:"a day of the month",files:{"meetings.md":`${kn}| Community call | third Wednesday of every month | 14:00 | Brussels |
`},expect:[]},{name:"how often, but not when",files:{"meetings.md":`${kn}| Community call | monthly | 14:00 | Brussels |
`},expect:["meetings.md:5 The call “Community call” is held “monthly”; on which day, for example “every third Wednesday of the month”?"]},{name:"every two weeks from a Monday on",files:{"meetings.md":`# Meetings

| Call | When | First date | Time | Time zone |
|---|---|---|---|---|
| Co-working | every two weeks | 2026-03-02 | 14:00 | Brussels |
`},expect:[]},{name:"daily, which needs no day",files:{"meetings.md":`${kn}| Morning coffee | every day | 9:00 | Brussels |
`},expect:[]}],subjects:({community:e})=>e.meetings.series.flatMap(t=>{let{reading:n,rule:o}=y(t);return n?[{call:t,reading:n,rule:o}]:[]}),inspect:({call:e,reading:t,rule:n})=>{if(n||!("problem"in t)||t.problem!=="incomplete")return[];let o=e.readings.get("when")?.written.text??"",[a="third Wednesday of every month"]=t.proposals;return[{about:e.about("when"),place:e.at("when"),values:{call:e.label,written:o,example:a}}]}};var xn=`# Meetings

| Call | When | Time | Time zone |
|---|---|---|---|
`,ai={id:"call-zone-is-a-city",area:"rhythm",severity:{launching:"advice",active:"warning"},from:"launching",since:1,title:"The clock of a call is that of a city, in summer and in winter",says:"The call {call} is held in {written}. Do you mean the clock of {city}, all year?",why:"Letters such as CET stand for one half of the year only, or for several places; after a clock change half of the members come late.",fix:"Write the city, for example {city}, in the column “Where in the world (time zone)”.",minutes:2,source:"OpenAIRE, community of practice for training coordinators: “14:00 CET”, all year",examples:[{name:"a city",files:{"meetings.md":`${xn}| Community call | third Wednesday of every month | 14:00 | Europe/Brussels |
`},expect:[]},{name:"letters that name winter time",files:{"meetings.md":`${xn}| Community call | every 3rd Wednesday of the month | 14:00 | CET |
`},expect:["meetings.md:5 The call “Community call” is held in “CET”. Do you mean the clock of “Brussels”, all year?"]},{name:"the same in one sentence, as it stands in an invitation",files:{"meetings.md":`# Meetings

## Community call

Meetings are held online every 3rd Wednesday of the month at 14:00 CET. Open to all.

Open to: everyone
`},expect:["meetings.md:3 The call “Community call” is held in “CET”. Do you mean the clock of “Brussels”, all year?"]},{name:"universal time, which never changes",files:{"meetings.md":`${xn}| Community call | every Monday | 14:00 | UTC |
`},expect:[]}],subjects:({community:e})=>e.meetings.series.flatMap(t=>{let{zone:n}=y(t);return n?[{call:t,zone:n}]:[]}),inspect:({call:e,zone:t})=>"problem"in t.reading&&t.reading.problem==="abbreviation"?[{about:e.about("time_zone"),place:e.at(e.has("time_zone")?"time_zone":void 0),values:{call:e.label,written:t.words,city:rd(t.reading.proposals[0])}}]:[]};function rd(e="Europe/Brussels"){return e.slice(e.lastIndexOf("/")+1).replaceAll("_"," ")}var mt=`# Meetings

| Call | When | Time | Time zone |
|---|---|---|---|
`,si={id:"call-zone-is-known",area:"rhythm",severity:{launching:"advice",active:"warning"},from:"launching",since:1,title:"The time zone of a call can be found on a map",says:"In the call {call}, the place {written} has no clock that we know{nearest:phrase}{names:list}.",why:"Only with a place can the calendar show everyone their own hour.",fix:"Write the nearest large city in the column “Where in the world (time zone)”, for example Brussels.",phrases:{closest:"; the closest name is ",none:""},minutes:2,source:"Kubernetes community, sigs.yaml: meetings in “Poland”",examples:[{name:"a city",files:{"meetings.md":`${mt}| Community call | every Monday | 14:00 | Warsaw |
`},expect:[]},{name:"a slip of the pen",files:{"meetings.md":`${mt}| Community call | every Monday | 14:00 | Brusels |
`},expect:["meetings.md:5 In the call “Community call”, the place “Brusels” has no clock that we know; the closest name is “Europe/Brussels”."]},{name:"a place that no clock is named after",files:{"meetings.md":`${mt}| Community call | every Monday | 14:00 | the library hall |
`},expect:["meetings.md:5 In the call “Community call”, the place “the library hall” has no clock that we know."]},{name:"not decided yet",files:{"meetings.md":`${mt}| Community call | every Monday | 14:00 | TBD |
`},expect:[]}],subjects:({community:e})=>e.meetings.series.flatMap(t=>{let{zone:n}=y(t);return n?[{call:t,zone:n}]:[]}),inspect:({call:e,zone:{words:t,reading:n}})=>{if(!("problem"in n)||n.problem!=="unknown")return[];let o=n.closest===void 0?[]:[n.closest];return[{about:e.about("time_zone"),place:e.at(e.has("time_zone")?"time_zone":void 0),values:{call:e.label,written:t,nearest:o.length>0?"closest":"none",names:o}}]}};var ge=`# Channels

| Channel | What for | How to join | Who looks after it | Status |
|---|---|---|---|---|
`,ii={id:"channel-has-two-admins",area:"rhythm",severity:{launching:"advice",active:"warning"},from:"launching",since:1,title:"Two people can let others into each channel",says:"Only one person looks after the channel {channel}.",why:"When they are ill or gone, nobody can let members in or remove spam.",fix:"Give a second person the keys, and name them too, or name a role that two people hold.",minutes:15,source:"Kubernetes, moderators of channels",examples:[{name:"two people",files:{"channels.md":`${ge}| Mailing list | news | write to us | Dana and Amira | active |
`},expect:[]},{name:"one person",files:{"channels.md":`${ge}| Mailing list | news | write to us | Dana | active |
`},expect:["channels.md:5 Only one person looks after the channel “Mailing list”."]},{name:"a channel that is closed",files:{"channels.md":`${ge}| Old chat | news | | Dana | closed |
`},expect:[]},{name:"a role that two people hold",files:{"channels.md":`${ge}| Mailing list | news | write to us | Coordination | active |
`,"roles.md":`# Roles

| Role | What it is for | Who |
|---|---|---|
| Coordination | keeps things going | Dana, Amira |
`},expect:[]},{name:"a role that one person holds",files:{"channels.md":`${ge}| Mailing list | news | write to us | Coordination | active |
`,"roles.md":`# Roles

| Role | What it is for | Who |
|---|---|---|
| Coordination | keeps things going | Dana |
`},expect:["channels.md:5 Only one person looks after the channel “Mailing list”."]}],subjects:({community:e})=>e.channels.entries.filter(t=>t.admins.length>0&&t.status!=="closed"&&t.status!=="read-only"),inspect:e=>ld(e.admins)===1?[{about:e.about("admins"),place:e.at("admins"),values:{channel:e.label}}]:[]};function ld(e){let t=e.flatMap(n=>{if(n.to?.kind!=="roles")return[n.to?.key??n.text.toLowerCase()];let o=["holders","backups"].flatMap(a=>n.to?.[a]??[]);return o.length>0?o.map(a=>a.to?.key??a.text.toLowerCase()):["",n.to.key]});return new Set(t).size}var Fn=e=>`# Channels

| Channel | Link | Status |
|---|---|---|
| Old chat | https://chat.example/osc/ | ${e} |
`,dd=3,ri={id:"closed-channel-is-not-linked",area:"rhythm",severity:"warning",from:"launching",since:1,title:"Closed channels are no longer shown as ways in",says:"The channel {channel} is closed, but {page:path} still links to it.",why:"A newcomer who knocks at an empty place does not try a second one.",fix:"Remove the link, or replace it with the channel that you use now.",minutes:5,source:"Foundational Community Building, where a network is linked that its author has left",examples:[{name:"a channel in use",files:{"channels.md":Fn("active"),"README.md":`# OSC

[Chat](https://chat.example/osc)
`},expect:[]},{name:"a closed channel on the first page",files:{"channels.md":Fn("closed"),"README.md":`# OSC

Come to [our chat](https://chat.example/osc)!
`},expect:["README.md:3 The channel “Old chat” is closed, but README.md still links to it."]},{name:"a closed channel whose address stands in the words on how to join",files:{"channels.md":`# Channels

| Channel | How to join | Status |
|---|---|---|
| Old chat | [Join](https://chat.example/osc) | closed |
`,"README.md":`# OSC

<https://chat.example/osc>
`},expect:["README.md:3 The channel “Old chat” is closed, but README.md still links to it."]},{name:"a closed channel that only old notes link to",files:{"channels.md":Fn("fermé"),"notes/2025-03-18.md":`# Notes

See [the chat](https://chat.example/osc).
`},expect:[]}],subjects:({community:e})=>e.channels.entries.flatMap(t=>{let n=t.status==="closed"?md(t):void 0;return n===void 0?[]:[{channel:t,address:n}]}),inspect:({channel:e,address:t},{community:n})=>n.pages.filter(o=>o.path!==e.path&&!["notes","decision"].includes(n.kindOf.get(o.path)??"")).flatMap(o=>ud(t,o).slice(0,1)).slice(0,dd).map(o=>({about:{path:o.path,kind:e.kind,entry:e.key},place:o,also:e.at("status"),values:{channel:e.label,page:o.path}}))};function md(e){let n=["url","name","how_to_join","purpose"].flatMap(o=>e.readings.get(o)?.written.mentions??[]).find(o=>/^https?:/i.test(o.target))?.target??e.readings.get("url")?.written.text;return n!==void 0&&/^https?:/i.test(n)?li(n):void 0}function ud(e,t){return Y(t.tree.children,t.definitions).filter(n=>li(n.target)===e).map(({line:n,column:o})=>({path:t.path,line:n,column:o}))}function li(e){return e.trim().toLowerCase().replace(/^https?:\/\/(?:www\.)?/,"").replace(/\/+$/,"")}var An=e=>`# Meetings

| Call | When | Time | Time zone |
|---|---|---|---|
| Community call | third Wednesday of every month | 14:00 | Brussels |

## Rota

| Date | Who opens | Who takes notes | Cancelled |
|---|---|---|---|
${e}`,di=3,mi={id:"next-calls-have-a-host",area:"rhythm",severity:"advice",from:"launching",since:1,title:"Somebody opens each of the next calls, and somebody takes notes",says:"Nobody {does:phrase} the call {call} on {day:date} yet.",why:"It is easier to say yes to one date a month ahead than to all of them at once.",fix:"Ask in the next call who would like to, and write the name of a role or of somebody who agreed in the rota.",phrases:{opens:"opens",notes:"takes notes in",both:"opens or takes notes in"},minutes:5,source:"The Carpentries, session hosts; OpenAIRE, community of practice for training coordinators",examples:[{name:"the next three calls are taken",files:{"meetings.md":An(`| 2026-03-18 | Dana | Amira | |
| 2026-04-15 | Amira | Ben | |
| 2026-05-20 | Ben | Dana | |
`)},expect:[]},{name:"one call is open, one has no note-taker, one is not in the rota yet",files:{"meetings.md":An(`| 2026-03-18 | Dana | | |
| 2026-04-15 | | Amira | |
`)},expect:["meetings.md:11 Nobody takes notes in the call “Community call” on 18 March 2026 yet.","meetings.md:12 Nobody opens the call “Community call” on 15 April 2026 yet.","meetings.md:5 Nobody opens or takes notes in the call “Community call” on 20 May 2026 yet."]},{name:"a call that is not held is passed over",files:{"meetings.md":An(`| 2026-03-18 | Dana | Amira | |
| 2026-04-15 | | | yes, Easter |
| 2026-05-20 | Ben | Dana | |
| 2026-06-17 | Amira | Ben | |
`)},expect:[]},{name:"no rota, because a role opens every call",files:{"meetings.md":`# Meetings

| Call | When | Who opens it |
|---|---|---|
| Community call | third Wednesday of every month | Coordination |
`},expect:[]}],subjects:e=>e.community.meetings.series.flatMap(t=>cd(t,e)).toSorted((t,n)=>t.day<n.day?-1:t.day>n.day?1:0).slice(0,di),inspect:({call:e,day:t,turn:n,opens:o,notes:a})=>{if(o&&a)return[];let s=o?"notes":a?"opens":"both";return[{about:n?n.about("who_opens"):{...e.about("host"),entry:`${e.key}-${t}`},place:n?.at()??e.at(),values:{does:s,call:e.label,day:t}}]}};function cd(e,{community:t,now:n}){let o=oo(e,t);if(o.length===0)return[];let a=o.some(l=>l.has("who_takes_notes")),s=Ce(e,y(e),t,{from:n,count:di})??[],i=ke(s),r=o.flatMap(l=>l.date!==void 0&&l.date>=n&&!ao(l)?[{day:l.date,turn:l}]:[]),d=s.map(({date:l})=>l).filter(l=>!o.some(c=>c.date&&i(c.date,l)));return[...r,...d.map(l=>({day:l,turn:void 0}))].map(({day:l,turn:c})=>({call:e,day:l,turn:c,opens:c?c.who_opens.length>0:e.host.length>0,notes:!a||(c?.who_takes_notes.length??0)>0}))}var On=`# Meetings

| Call | When | First date | Time | Time zone | Except |
|---|---|---|---|---|---|
`,En=`${On}| Community call | third Wednesday of every month | 2025-11-19 | 14:00 | Brussels | |
`,ui=(...e)=>`# Notes

| Date | Call | Notes |
|---|---|---|
${e.map(t=>`| ${t} | Community call | [pad](https://pad.example/${t}) |
`).join("")}`,pd=2,ci={id:"past-calls-have-notes",area:"rhythm",severity:{launching:"advice",active:"warning"},from:"launching",since:1,title:"The latest calls have notes",says:"The call {call} of {day:date} has no notes.",why:"Those who could not come read what they missed, and what was agreed can be found again.",fix:"Add a row to the page of notes: the date, and a link or two lines. Was it not held? Write the date in the column “Except”.",minutes:10,source:"The Carpentries, committees post their notes in one place",examples:[{name:"notes of every call",on:"2026-03-10",files:{"meetings.md":En,"notes.md":ui("2025-12-17","2026-01-21","2026-02-18")},expect:[]},{name:"one is missing",on:"2026-03-10",files:{"meetings.md":En,"notes.md":ui("2025-12-17","2026-02-18")},expect:["meetings.md:5 The call “Community call” of 21 January 2026 has no notes."]},{name:"a call of last week, moved by a day, and one that was not held",on:"2026-03-10",files:{"meetings.md":En.replace("Brussels | |","Brussels | 2026-01-21 |"),"notes/2025-12-18.md":`# Community call

## Takeaways

Posters help.
`,"notes/2026-02-18.md":`# Community call

## Takeaways

Short talks help.
`,"notes/2025-11-19.md":`# Community call

## Takeaways

Thirty came.
`},expect:[]},{name:"the first call lies ahead",on:"2026-03-10",files:{"meetings.md":`${On}| Community call | third Wednesday of every month | 2026-03-18 | 14:00 | Brussels | |
`},expect:[]},{name:"nobody knows since when there are calls",on:"2026-03-10",files:{"meetings.md":`${On}| Community call | third Wednesday of every month | | 14:00 | Brussels | |
`},expect:[]}],subjects:({community:e,settings:t,now:n})=>lt(e).flatMap(o=>{let{calls:a,isQuiet:s}=rt(o,e,{now:n,grace:t.clocks.notes});return s?[]:a.slice(-pd).map(i=>({call:o,...i}))}),inspect:({call:e,day:t,hasNotes:n})=>n?[]:[{about:{...e.about("notes"),entry:`${e.key}-${t}`},place:e.at(),values:{call:e.label,day:t}}]};var Rn=`# Code of conduct

## Who receives reports

| Who | How to reach them |
|---|---|
| Amira | conduct@lindenau.example |
| Jonas | jonas@lindenau.example |
`,Tn=(e,t="")=>`# People

| Name | May we list you? | Status | Left on |
|---|---|---|---|
| Amira | yes, 2026-01-12 | active | |
| Jonas | yes, 2026-01-12 | ${e} | ${t} |
`,pi={id:"code-of-conduct-contacts-are-active",area:"safety",severity:(e,t)=>{let n=sn(e,t);return n&&Ya(n,t)?"warning":"error"},from:"always",since:1,title:"Everyone who receives reports is still here",says:"Somebody who is named here to receive reports {how:phrase}.",why:"A report that nobody reads is worse than no address: the person waits, and believes that nobody cares.",fix:"Ask somebody else to receive reports and write them in. Then, in private: the shared mailbox and its password, a test message, open reports handed over. And in the open: every other page that names the one who left, and a word to members and event hosts.",phrases:{left:"has left",leave:"is on leave",ended:"agreed to it until a day that has passed"},minutes:30,principles:["accountability"],source:"metallb/metallb#675",examples:[{name:"both are here",files:{"CODE_OF_CONDUCT.md":Rn,"people.md":Tn("active")},expect:[]},{name:"one has left",files:{"CODE_OF_CONDUCT.md":Rn,"people.md":Tn("retired","2026-01-31")},expect:["CODE_OF_CONDUCT.md:8 Somebody who is named here to receive reports has left."]},{name:"a role whose term is over",files:{"CODE_OF_CONDUCT.md":`# Code of conduct

## Enforcement

Write to conduct@lindenau.example, which the chair reads.
`,"roles.md":`# Roles

| Role | Who | Until |
|---|---|---|
| Chair | Amira | 2025-12-31 |
`},expect:["CODE_OF_CONDUCT.md:3 Somebody who is named here to receive reports agreed to it until a day that has passed."]},{name:"a role that goes with somebody’s post",files:{"CODE_OF_CONDUCT.md":`# Code of conduct

## Enforcement

Write to conduct@lindenau.example, which the chair reads.
`,"roles.md":`# Roles

| Role | Who | Until |
|---|---|---|
| Chair | Amira | goes with the post |
`},expect:[]},{name:"somebody who will leave later",files:{"CODE_OF_CONDUCT.md":Rn,"people.md":Tn("active","2026-06-30")},expect:[]}],subjects:({community:e})=>e.code_of_conduct.stands?k(e).filter(t=>t.contact||t.person||t.role):[],inspect:(e,t)=>{let n=sn(e,t);return n?[{about:e.about,place:e.place,values:{how:n.how}}]:[]}};var ut=(e,t="")=>({"CODE_OF_CONDUCT.md":`# Code of conduct

## Who receives reports

| Who | How to reach them | Independent of |
|---|---|---|
| Amira | conduct@lindenau.example | ${t} |
| Jonas | jonas@lindenau.example | |
`,"people.md":`# People

| Name | Works at | May we list you? |
|---|---|---|
| Amira | University Library | yes, 2026-01-12 |
| Jonas | ${e} | yes, 2026-01-12 |
`}),hi={id:"code-of-conduct-contacts-are-independent",area:"safety",severity:"warning",from:"launching",since:1,title:"Those who receive reports do not all work in the same place",says:"Everyone who receives reports works in the same place, so a report about it has nowhere to go.",why:"People do not report somebody to that person’s own colleagues.",fix:"Add a contact who works elsewhere, or an office outside; or write in the column “Independent of” whom each contact does not work for.",minutes:30,principles:["fairness"],source:"Kubernetes: a body of its own; CHAOSS: conflicts of interest",examples:[{name:"two places of work",files:ut("Institute of Physics"),expect:[]},{name:"one place of work",files:ut("University library"),expect:["CODE_OF_CONDUCT.md:7 Everyone who receives reports works in the same place, so a report about it has nowhere to go."]},{name:"the same place, and it is said of whom they are independent",files:ut("University Library","nobody here reports to her"),expect:[]},{name:"no place of work known for one of them",files:ut(""),expect:[]}],subjects:({community:e})=>{let{code_of_conduct:t}=e;return t.stands&&$(k(e)).people.size>=2?[t]:[]},inspect:(e,{community:t})=>{let n=k(t),{people:o,hasBody:a}=$(n),s=[...o].map(r=>hd(r,t));return a||e.contacts.some(r=>r.has("independent_of"))||s[0]===void 0||s.some(r=>r!==s[0])?[]:[{about:e.about("contacts"),place:n[0]?.place??e.at(),values:{}}]}};function hd(e,t){let n=te(e,t)?.affiliation;return n===void 0?void 0:u(n)}function Q({code_of_conduct:e}){let t=e.about("contact_routes"),n=[...e.contacts.flatMap(s=>s.route.map(i=>({...i,about:s.about("route")}))),...e.contact_routes.map(s=>({...s,about:t}))].filter(fd),o=yd(e.readings.get("contact_routes")?.written.text??"").map(s=>({type:"name",address:s,place:e.at("contact_routes"),about:t})),a=new Set;return[...n,...o].filter(({address:s})=>{let i=a.has(s.toLowerCase());return a.add(s.toLowerCase()),!i})}function fd(e){return e.type!=="link"||/^https?:\/\//i.test(e.address)&&!/contributor-covenant\.org/i.test(e.address)}function yd(e){return[...e.matchAll(/(?:^|\s)(@[\p{L}\d][\p{L}\d._:-]{2,})/gu)].flatMap(t=>t[1]??[])}function we(e){if(e.type!=="email")return;let[t="",n=""]=e.address.toLowerCase().split("@");if(/no-?_?\.?reply|donot-?reply|do-not-reply|ne-?pas-?r[eé]pondre|nicht-?antworten|no-?responder|non-?rispondere/u.test(t)||n.endsWith("noreply.github.com"))return"noreply";if(/(?:^|\.)example\.(?:com|org|net|edu)$|\.(?:invalid|test)$|^(?:your|my)[-.]?\w*\.\w+$|^domain\.\w+$/.test(n))return"example"}var gd=/conduct|report|ombud|trust|board|committee|council|contact|hello|hallo|office|admin|support|communit|moderat|mediat|inclusi|diversity|equity|verhalten|melde|vertrauen|beschwerde|conduite|signal|conducta|denuncia|condotta|segnala|gruppe|groupe|grupo|gruppo|(?:^|[._+-])(?:coc|code|safe|safety|care|team|hola|ciao|info|help|open|list|lists)(?:$|[._+-])/;function Sn(e){return e.type==="email"&&!gd.test((e.address.split("@")[0]??"").toLowerCase())}var wd=/^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|rocketmail|icloud|me|mac|aol|gmx|web|t-online|freenet|posteo|mailbox|proton|protonmail|pm|tutanota|tuta|orange|free|laposte|wanadoo|sfr|libero|virgilio|tiscali|alice|fastmail|zoho|yandex|mail)\.(?:com|de|fr|es|it|net|org|me|ch|at|co\.uk|io|be|nl|ru|eu)$/;function fi(e){return Sn(e)&&wd.test((e.address.split("@")[1]??"").toLowerCase())}var ct=e=>`# Code of conduct

## How to report

Tell Amira or Jonas, in any language.
Their address is ${e}.
`,yi={id:"code-of-conduct-contacts-can-answer",area:"safety",severity:"error",from:"launching",since:1,title:"Reports go to addresses that somebody can read and answer",says:"An address for reports in {page} {cause:phrase}.",why:"Somebody will write to it on a bad day, and believe that the message arrived.",fix:"Write an address that two people read, send it a message, and wait for the answer before you publish it.",phrases:{noreply:"takes no replies, so no report can arrive there",example:"is only an example"},minutes:10,principles:["accountability"],source:"Contributor Covenant 3.0, guide for adopters",examples:[{name:"an address that works",files:{"CODE_OF_CONDUCT.md":ct("conduct@lindenau.example")},expect:[]},{name:"a no-reply address",files:{"CODE_OF_CONDUCT.md":ct("no-reply@lindenau.example")},expect:["CODE_OF_CONDUCT.md:6 An address for reports in CODE_OF_CONDUCT.md takes no replies, so no report can arrive there."]},{name:"an example that was left in",files:{"CODE_OF_CONDUCT.md":ct("conduct@example.org")},expect:["CODE_OF_CONDUCT.md:6 An address for reports in CODE_OF_CONDUCT.md is only an example."]},{name:"somebody whose name begins like “no”",files:{"CODE_OF_CONDUCT.md":ct("nora.reply@lindenau.example")},expect:[]}],subjects:({community:e})=>e.code_of_conduct.stands?Q(e).filter(t=>t.type==="email"):[],inspect:e=>{let t=we(e);return t===void 0?[]:[{about:e.about,place:e.place,values:{page:e.place.path,cause:t}}]}};var Pn=e=>`# Code of conduct

## Our Pledge

Everybody is welcome.

## Our Standards

Be kind.

## Enforcement Responsibilities

The team looks after it.

## Enforcement

Write to conduct@lindenau.example.
${e}`,bd=[["our pledge","our standards","enforcement responsibilities"],["our pledge","our standards","our responsibilities","enforcement"],["our pledge","encouraged behaviors","restricted behaviors","addressing and repairing harm"],["notre engagement","nos criteres","application"],["unsere verpflichtung","unsere standards","geltungsbereich"],["nuestro compromiso","nuestros estandares","aplicacion"],["il nostro impegno","i nostri standard","applicazione"]],gi={id:"code-of-conduct-credits-its-source",area:"safety",severity:{launching:"warning",active:"error"},from:"launching",since:1,title:"A code of conduct that others wrote says whose it is",says:"{page} uses a text that others wrote, and does not say whose it is.",why:"Its licence asks for credit, and readers find translations and answers where the text comes from.",fix:"Add a heading “Attribution” and the line “Adapted from the Contributor Covenant, version 3.0, https://www.contributor-covenant.org”, with your version. If the words are your own, write “based_on: own” at the top of the page.",minutes:2,principles:["fairness"],source:"Contributor Covenant: CC BY 4.0 (2.x), CC BY-SA 4.0 (3.0)",examples:[{name:"with a credit",files:{"CODE_OF_CONDUCT.md":Pn(`
## Attribution

Adapted from the Contributor Covenant, version 2.1.
`)},expect:[]},{name:"its headings, and no credit",files:{"CODE_OF_CONDUCT.md":Pn("")},expect:["CODE_OF_CONDUCT.md:1 CODE_OF_CONDUCT.md uses a text that others wrote, and does not say whose it is."]},{name:"its headings over words of one’s own",files:{"CODE_OF_CONDUCT.md":`---
based_on: own
---

${Pn("")}`},expect:[]},{name:"headings of one’s own",files:{"CODE_OF_CONDUCT.md":`# Code of conduct

## Our pledge

We listen.

## What we encourage

Questions.
`},expect:[]}],subjects:({community:e})=>{let t=e.code_of_conduct;return t.stands&&t.keptElsewhere===void 0?[t]:[]},inspect:(e,t)=>{let n=t.community.pages.find(o=>o.path===e.path);return!n||e.has("attribution")||Dd(n)||!vd(e,n)?[]:[{about:e.about("attribution"),place:e.at(),values:{page:e.path}}]}};function vd(e,t){let{written:n}=e.readings.get("based_on")??{};if(n?.from==="setting")return e.based_on!==void 0&&e.based_on!=="own";if(/contributor\s+covenant/iu.test(t.title??""))return!0;let o=Wn(t.tree.children).map(a=>u(a.title));return bd.some(a=>a.every(s=>o.includes(s)))}function Dd(e){let t=B(e.tree.children.filter(n=>n.type!=="heading"));return/contributor[\s-]+covenant/iu.test(t)||[...e.definitions.values()].some(n=>/contributor-covenant\.org/i.test(n))}var pt=(e,t)=>`# Code of conduct

## Who receives reports

| Who | How to reach them |
|---|---|
| Amira | ${e} |
| Jonas | ${t} |
`,wi={id:"code-of-conduct-has-shared-address",area:"safety",severity:"warning",from:"launching",since:1,title:"Reports do not depend on the private mailbox of one person",says:"Reports in {page} go to the private mailbox of one person.",why:"The second reader never sees them, and the address leaves with its owner.",fix:"Ask your institution for a shared address that both contacts read, such as conduct@ followed by your own domain, or give each contact an address.",minutes:30,source:"an open science community whose only contact was one private mailbox",examples:[{name:"a shared address",files:{"CODE_OF_CONDUCT.md":pt("conduct@lindenau.example","")},expect:[]},{name:"two readers and one private mailbox",files:{"CODE_OF_CONDUCT.md":pt("amira.haddou@gmail.com","")},expect:["CODE_OF_CONDUCT.md:7 Reports in CODE_OF_CONDUCT.md go to the private mailbox of one person."]},{name:"an address for each",files:{"CODE_OF_CONDUCT.md":pt("amira.haddou@gmail.com","jonas.weber@gmx.de")},expect:[]},{name:"a shared mailbox at the same provider",files:{"CODE_OF_CONDUCT.md":pt("lindenau.conduct@gmail.com","")},expect:[]}],subjects:({community:e})=>{let{people:t,hasBody:n}=$(k(e));return e.code_of_conduct.stands&&(t.size>=2||n)?[e.code_of_conduct]:[]},inspect:(e,{community:t})=>{let[n,...o]=Q(t);return!n||o.length>0||!fi(n)?[]:[{about:e.about("contact_routes"),place:n.place,values:{page:e.path}}]}};var Cd=e=>`# Code of conduct

## Who receives reports

${e}
`,ht=e=>Cd(`| Who | How to reach them |
|---|---|
${e}`),bi=`# Roles

| Role | Who |
|---|---|
| Chair | Amira |
| Deputy | Amira |
| Care lead | Jonas |
`,vi={id:"code-of-conduct-has-two-contacts",area:"safety",severity:{launching:"warning",active:"error"},from:"launching",since:1,title:"Two people receive reports, or an office outside the community",says:"{page} names {readers:phrase}; reports need two readers.",why:"With one reader there is nobody left to tell when that person is away, or is the one whom the report is about.",fix:"Add a second row under “Who receives reports”: another person or role, held by somebody else, or an office outside. A shared address counts when the page says who reads it.",phrases:{nobody:"an address, but nobody who reads it",one:"one person who receives reports",same:"several contacts behind whom stands the same person",vacant:"contacts whose roles nobody holds",half:"one contact with a person behind it"},minutes:30,principles:["accountability","fairness"],source:"9 of 18 codes of conduct that we read name exactly one contact",examples:[{name:"two people",files:{"CODE_OF_CONDUCT.md":ht(`| Amira | conduct@lindenau.example |
| Jonas | jonas@lindenau.example |`)},expect:[]},{name:"one person",files:{"CODE_OF_CONDUCT.md":ht("| Amira | conduct@lindenau.example |")},expect:["CODE_OF_CONDUCT.md:7 CODE_OF_CONDUCT.md names one person who receives reports; reports need two readers."]},{name:"a shared address without readers",files:{"CODE_OF_CONDUCT.md":`# Code of conduct

## Enforcement

Write to conduct@lindenau.example.
`},expect:["CODE_OF_CONDUCT.md:3 CODE_OF_CONDUCT.md names an address, but nobody who reads it; reports need two readers."]},{name:"two roles that one person holds",files:{"CODE_OF_CONDUCT.md":ht(`| Chair | conduct@lindenau.example |
| Deputy | |`),"roles.md":bi},expect:["CODE_OF_CONDUCT.md:7 CODE_OF_CONDUCT.md names several contacts behind whom stands the same person; reports need two readers."]},{name:"a shared address, and the roles that read it",files:{"CODE_OF_CONDUCT.md":`# Code of conduct

## Reporting an Issue

Write to conduct@lindenau.example. The chair and the care lead read it.
`,"roles.md":bi},expect:[]},{name:"an office outside",files:{"CODE_OF_CONDUCT.md":ht("| Ombuds office of the university | https://ombuds.lindenau.example |")},expect:[]}],subjects:({community:e})=>{let t=e.code_of_conduct,n=t.contacts.length>0||Q(e).some(o=>we(o)===void 0);return t.stands&&t.keptElsewhere===void 0&&n?[t]:[]},inspect:(e,{community:t})=>{let n=k(t),{people:o,hasBody:a}=$(n),s=n.length>0?[]:Q(t).filter(d=>Sn(d)&&we(d)===void 0),i=o.size+s.length;if(a||i>=2)return[];let r=e.contacts[0]?.at()??e.at("contact_routes");return[{about:e.about("contacts"),place:r,values:{page:e.path,readers:i===0&&n.length===0?"nobody":kd(n,i)}}]}};function kd(e,t){return e.length<2?t===0?"vacant":"one":t===0?"vacant":e.every(n=>$([n]).people.size>0)?"same":"half"}function Kg(e,t){return e==="always"?!0:t==="dormant"||t==="closed"?e===t:re.indexOf(e)<=re.indexOf(t)}function ft(e,t){if(typeof e=="string")return e;for(let n=re.indexOf(t);n>=0;n-=1){let o=e[re[n]];if(o)return o}return"advice"}var Mn=`# Code of conduct

## Scope

Everywhere.
`,xd=`stage: active
`,Ci={id:"code-of-conduct-is-linked",area:"safety",severity:({page:e},{stage:t})=>Ad(e)?ft({launching:"warning",active:"error"},t):"advice",from:"launching",since:1,title:"Pages that newcomers read first lead to the code of conduct",says:"{page} does not lead to the code of conduct.",why:"Newcomers should meet it before they take part, not after something has happened.",fix:"Add a sentence such as “Our [code of conduct](CODE_OF_CONDUCT.md) holds here.”",minutes:2,principles:["transparency"],source:"CNCF governance review: cross-linked",examples:[{name:"a guide that links to it",files:{"CODE_OF_CONDUCT.md":Mn,"CONTRIBUTING.md":`# Take part

See our [rules](CODE_OF_CONDUCT.md).
`},expect:[]},{name:"a guide that does not",files:{"community.yml":xd,"CODE_OF_CONDUCT.md":Mn,"CONTRIBUTING.md":`# Take part

We have a code of conduct.
`},expect:["CONTRIBUTING.md:1 CONTRIBUTING.md does not lead to the code of conduct."]},{name:"a link to the copy on a web site",files:{"CODE_OF_CONDUCT.md":Mn,"README.md":`# Lindenau

Mind our [Verhaltenskodex](https://lindenau.example/regeln/).
`},expect:[]},{name:"no code of conduct yet",files:{"CONTRIBUTING.md":`# Take part

Write to us.
`},expect:[]}],subjects:({community:e})=>e.code_of_conduct.stands?Fd(e):[],inspect:({page:e,kind:t},{community:n})=>v(e).some(o=>Ed(o,e.path,n))?[]:[{about:{path:e.path,...t!==void 0&&{kind:t}},place:{path:e.path,line:1,column:1},values:{page:e.path}}]};function Fd({pages:e,kindOf:t,code_of_conduct:n}){let o=e.map(s=>({page:s,kind:t.get(s.path)})).filter(({page:s,kind:i})=>/^(?:docs\/|\.github\/)?(?:readme|contributing)\.md$/i.test(s.path)||i==="channels"||i==="meetings").filter(({page:s})=>s.path!==n.path&&s.tree.children.length>0),a=({page:s})=>(s.path.split("/").at(-1)??"").toLowerCase();return o.filter((s,i)=>o.findIndex(r=>a(r)===a(s))===i)}function Ad(e){return/(?:^|\/)contributing\.md$/i.test(e.path)}var Di=/code of conduct|participation guidelines|code de conduite|verhaltenskodex|verhaltensregeln|codigo de conducta|codice di (?:condotta|comportamento)|^coc$/;function Ed({target:e,label:t},n,{code_of_conduct:o,files:a}){let s=L(e,n,a);return"path"in s&&o.paths.includes(s.path)||Di.test(u(e))||Di.test(u(t))}var yt=e=>`# Code of conduct

## Scope

Everywhere.

## Attribution

${e}
`,ki={id:"code-of-conduct-version-is-current",area:"safety",severity:"advice",from:"active",since:1,title:"The code of conduct builds on a version that says how harm is repaired",says:"{page} uses version 1.4 of the Contributor Covenant.",why:"Version 1.4 of 2016 names no steps after a report; 2.1 has four, and 3.0 also says how harm is repaired.",fix:"Read https://www.contributor-covenant.org/version/3/0/ at your next yearly look at this page, and decide together whether to change.",minutes:60,source:"Contributor Covenant 3.0",examples:[{name:"version 1.4",files:{"community.yml":`stage: active
`,"CODE_OF_CONDUCT.md":yt("This text is adapted from the [Contributor Covenant](https://www.contributor-covenant.org), version 1.4.")},expect:["CODE_OF_CONDUCT.md:9 CODE_OF_CONDUCT.md uses version 1.4 of the Contributor Covenant."]},{name:"version 2.1",files:{"community.yml":`stage: active
`,"CODE_OF_CONDUCT.md":yt("Adapted from the Contributor Covenant, version 2.1.")},expect:[]},{name:"a text of one’s own",files:{"community.yml":`stage: active
`,"CODE_OF_CONDUCT.md":yt("Written by us.")},expect:[]},{name:"version 1.4 named as what it is not based on",files:{"community.yml":`stage: active
`,"CODE_OF_CONDUCT.md":`---
based_on: contributor-covenant-3.0
---

${yt("Until 2025 we used the Contributor Covenant, version 1.4.")}`},expect:[]}],subjects:({community:e})=>{let t=e.code_of_conduct;return t.stands&&t.based_on?.startsWith("contributor-covenant")?[t]:[]},inspect:e=>e.based_on==="contributor-covenant-1.4"?[{about:e.about("based_on"),place:e.at("based_on"),values:{page:e.path}}]:[]};var xi=[go,Do,xo,Fo,Ao,Oo,To,So,Po,Mo,Lo,Wo,Vo,qo,Go,Jo,ea,ta,na,oa,aa,sa,ia,ra,da,ua,ca,pa,ga,wa,ba,va,Da,ka,Fa,Aa,Ea,Oa,Ta,Sa,Pa,La,_a,Wa,Ia,$a,ja,Ua,Xa,ns,as,ss,ls,ds,ms,us,cs,ps,fs,ws,vs,ks,Fs,As,Ts,Ss,$s,js,zs,Hs,Vs,qs,Gs,Js,Qs,Xs,Ys,ei,ti,ni,oi,ai,si,ii,ri,mi,ci,pi,hi,yi,gi,wi,vi,Ci,ki];function Ai(){return Object.values(O).flatMap(e=>[...e.whenMissing?[Rd(e,e.whenMissing)]:[],...Od(e)])}function Od(e){return Object.entries(e.fields).flatMap(([t,n])=>{let o=r=>[gt(r,e)].filter(d=>d.stands&&d.keptElsewhere===void 0),a=n.whenMissing?[Fi(e,t,n.whenMissing,o,e.kind)]:[];if(!P(n))return a;let s=r=>gt(r,e)[t],i=Object.entries(n.fields);return[...a,...i.flatMap(([r,{whenMissing:d}])=>d?[Fi(e,r,d,s,n.one)]:[])]})}function Rd(e,t){return{id:t.id??`community-has-${e.kind}`,area:e.area,severity:(n,o)=>Pd(e,t,o),from:t.from??e.from??"launching",since:1,...Ei(t),examples:[],subjects:({community:n})=>Sd(e,n)?[gt(n,e)]:[],inspect:n=>{let o=n;return o.stands||o.keptElsewhere!==void 0?[]:[{about:o.about(),...o.waits&&{place:o.at()},values:{entry:o.label,page:o.path}}]}}}function Fi(e,t,n,o,a){return{id:n.id??`${a}-has-${t}`.replace(/[_ ]/g,"-"),area:e.area,severity:n.severity,from:n.from??"launching",since:1,...Ei(n),examples:[],subjects:({community:s})=>o(s).filter(i=>n.when?.(i)??!0),inspect:s=>{let i=s;return Td(i,t)?[]:[{about:i.about(t),place:i.at(),values:{entry:i.label,page:i.path}}]}}}function Td(e,t){let n=e[t];return Array.isArray(n)?n.length>0||(e.readings.get(t)?.troubles.length??0)>0:e.has(t)}function Ei(e){let{title:t,says:n,why:o,fix:a,minutes:s,source:i}=e;return{title:t,says:n,why:o,fix:a,...s!==void 0&&{minutes:s},...i!==void 0&&{source:i}}}function gt(e,t){return e.documents.find(n=>n.kind===t.kind)}function Sd(e,t){return Oi(e,t)!=="could"||gt(t,e).waits}function Pd(e,t,{community:n,stage:o}){return Oi(e,n)==="must"?ft(t.severity,o):"advice"}function Oi(e,t){let n=t.community.type;return(n&&e.expectedOf?.[n])??"must"}var Ri;function Gb(){return Ri??=[...Ai(),...xi],Ri}export{Oe as a,Tm as b,de as c,Rc as d,Kg as e,ft as f,Gb as g};
