import {
  publicRatings,
  quadrant,
  ratedName
} from "./chunk-XCD73UPU.js";
import {
  everyEntry
} from "./chunk-2PRDP4JZ.js";
import {
  lineOf,
  tellings
} from "./chunk-QCRRLX74.js";
import {
  badgeJsonReport,
  badgeReport,
  cut,
  escaped,
  widthOf,
  wrapped
} from "./chunk-RNVLDUB2.js";
import {
  json
} from "./chunk-LPMZYZM3.js";
import {
  calendarsOf,
  isTimed,
  shelvesOf
} from "./chunk-TMHEMGWJ.js";
import {
  ccount,
  zwitch
} from "./chunk-IZGZSWIB.js";
import {
  sayMonth
} from "./chunk-EKND5EOG.js";
import {
  datedMilestones,
  ganttLabel,
  mayBeTold,
  mermaidLabel,
  nameToTell,
  timeline
} from "./chunk-27ZGFOFL.js";
import {
  city
} from "./chunk-6CL7DRPB.js";
import {
  assessAndKeep
} from "./chunk-SBKZV2LW.js";
import {
  anchorsOf,
  hasAnchor,
  holdersOf,
  lastDayOf,
  phaseOf,
  slug
} from "./chunk-D5WOAI5L.js";
import {
  destinationOf,
  linksIn,
  partsOf
} from "./chunk-JV2XNOB3.js";
import {
  folder
} from "./chunk-2H5BI2OR.js";
import {
  siteMark
} from "./chunk-6VBNW6JF.js";
import {
  editLink,
  pageLink
} from "./chunk-YW2BDOKD.js";
import {
  nameable,
  saidYes
} from "./chunk-A74C5HRL.js";
import {
  ownBlocks
} from "./chunk-VP3ELB3F.js";
import {
  namedBy
} from "./chunk-QIXBZSYL.js";
import {
  charter_default,
  community_default,
  decision_default,
  event_default,
  everyKind,
  glossary_default,
  governance_default,
  groups_default,
  indicators_default,
  isCollection,
  isGap,
  isNamed,
  kindNamed,
  labelOf,
  meetings_default,
  people_default,
  phasesInOrder,
  roadmap_default,
  roles_default,
  saysYes,
  training_default
} from "./chunk-FVLMPJUM.js";
import {
  instantAt,
  nextDates,
  rhythmOf,
  timesOf
} from "./chunk-5HO7JECX.js";
import {
  holdsPersonal,
  shownPath,
  withoutPersonal
} from "./chunk-HUPUXTKO.js";
import {
  isExample,
  namesIn,
  plainName,
  plainText,
  readDuration,
  sectionsOf,
  withoutPrompts
} from "./chunk-FULEP74H.js";
import {
  array,
  boolean,
  description,
  literal,
  number,
  object,
  optional,
  pipe,
  record,
  string,
  union
} from "./chunk-XVEG6K5L.js";
import {
  addDays,
  addMonths,
  dayParts,
  daysBetween,
  isoDate,
  monthEnd,
  monthName
} from "./chunk-UGYMYNFT.js";
import {
  shown
} from "./chunk-GRRZFSQF.js";
import {
  __export
} from "./chunk-4225Q4N4.js";

// from-node:node:fs?src/delivery/site-folder.ts
var whole = process.getBuiltinModule("node:fs");
var chmodSync_ = /* @__PURE__ */ (() => whole.chmodSync)();
var copyFileSync_ = /* @__PURE__ */ (() => whole.copyFileSync)();
var existsSync_ = /* @__PURE__ */ (() => whole.existsSync)();
var linkSync_ = /* @__PURE__ */ (() => whole.linkSync)();
var lstatSync_ = /* @__PURE__ */ (() => whole.lstatSync)();
var mkdirSync_ = /* @__PURE__ */ (() => whole.mkdirSync)();
var readdirSync_ = /* @__PURE__ */ (() => whole.readdirSync)();
var readFileSync_ = /* @__PURE__ */ (() => whole.readFileSync)();
var realpathSync_ = /* @__PURE__ */ (() => whole.realpathSync)();
var renameSync_ = /* @__PURE__ */ (() => whole.renameSync)();
var rmSync_ = /* @__PURE__ */ (() => whole.rmSync)();
var statSync_ = /* @__PURE__ */ (() => whole.statSync)();
var utimesSync_ = /* @__PURE__ */ (() => whole.utimesSync)();
var writeFileSync_ = /* @__PURE__ */ (() => whole.writeFileSync)();

// from-node:node:path?src/delivery/site-folder.ts
var whole2 = process.getBuiltinModule("node:path");
var resolve_ = /* @__PURE__ */ (() => whole2.resolve)();
var join_ = /* @__PURE__ */ (() => whole2.join)();
var dirname_ = /* @__PURE__ */ (() => whole2.dirname)();
var basename_ = /* @__PURE__ */ (() => whole2.basename)();
var sep_ = /* @__PURE__ */ (() => whole2.sep)();

// from-node:node:process?src/delivery/site-folder.ts
var whole3 = process.getBuiltinModule("node:process");
var node_process_default = whole3;

// src/delivery/site-folder.ts
function writeSite(wanted2, files) {
  try {
    const place2 = placeOf(wanted2.place);
    mkdirSync_(dirname_(place2), { recursive: true });
    tidyUp(place2);
    const obstacle = obstacleIn(place2, wanted2);
    if (obstacle) return obstacle;
    const draft = beside(place2, "new", node_process_default.pid);
    try {
      draw(draft, files, place2);
      return swap(draft, place2);
    } finally {
      rmSync_(draft, { recursive: true, force: true });
    }
  } catch (error) {
    const name = obstacles.get(error.code ?? "");
    if (name === void 0) throw error;
    return { name };
  }
}
var obstacles = /* @__PURE__ */ new Map([
  ["EACCES", "no-permission"],
  ["EPERM", "no-permission"],
  ["EROFS", "no-permission"],
  ["ENOSPC", "no-room"],
  ["EDQUOT", "no-room"],
  ["ENOTDIR", "not-a-folder"],
  ["EEXIST", "not-a-folder"],
  ["EBUSY", "own-disk"],
  ["EXDEV", "own-disk"],
  ["ENOTEMPTY", "another-run"]
]);
function placeOf(wanted2) {
  const place2 = resolve_(wanted2);
  return existsSync_(place2) ? realpathSync_(place2) : place2;
}
function obstacleIn(place2, { pages }) {
  const is = look(place2);
  if (!is) return void 0;
  if (!is.isDirectory()) return { name: "not-a-folder" };
  if (isWithin(placeOf(pages), place2)) return { name: "holds-pages" };
  if (isWithin(realpathSync_(node_process_default.cwd()), place2)) return { name: "stands-in-it" };
  if (is.dev !== statSync_(dirname_(place2)).dev) return { name: "own-disk" };
  const [file] = notOurs(place2);
  return file === void 0 ? void 0 : { name: "not-ours", file };
}
function isWithin(inner, outer) {
  return inner === outer || inner.startsWith(outer.endsWith(sep_) ? outer : outer + sep_);
}
function look(path) {
  return lstatSync_(path, { throwIfNoEntry: false });
}
var markText = "Made by `moothall site`, which makes everything in this folder anew each time. It leaves the folder alone when there is\nanything that is not named here.\n\n";
function notOurs(place2) {
  const mark2 = join_(place2, siteMark);
  const text4 = look(mark2)?.isFile() ? readFileSync_(mark2, "utf8") : "";
  const named5 = text4.startsWith(markText) ? text4.slice(markText.length).split("\n") : [];
  const ours = /* @__PURE__ */ new Set([...named5, siteMark]);
  return entriesIn(place2).filter((path) => !ours.has(path));
}
function entriesIn(folder2, way2 = "") {
  return readdirSync_(join_(folder2, way2), { withFileTypes: true }).flatMap((entry2) => {
    const path = way2 + entry2.name;
    if (!entry2.isDirectory()) return [path];
    const inside2 = entriesIn(folder2, `${path}/`);
    return inside2.length > 0 ? inside2 : [`${path}/`];
  });
}
function draw(draft, files, place2) {
  mkdirSync_(draft);
  const list3 = [...files.keys()].toSorted().join("\n");
  for (const [path, contents] of [[siteMark, `${markText}${list3}
`], ...files]) {
    const [file, old] = [join_(draft, path), join_(place2, path)];
    mkdirSync_(dirname_(file), { recursive: true });
    if (!(isSame(old, contents) && takeOver(old, file))) writeFileSync_(file, contents);
  }
  const mode = look(place2)?.mode;
  if (mode !== void 0) chmodSync_(draft, mode & 4095);
}
function isSame(file, contents) {
  const bytes = Buffer.from(contents);
  const is = look(file);
  return is?.isFile() === true && is.size === bytes.length && readFileSync_(file).equals(bytes);
}
function takeOver(old, file) {
  try {
    linkSync_(old, file);
  } catch {
    copyFileSync_(old, file);
    const { atime, mtime } = statSync_(old);
    utimesSync_(file, atime, mtime);
  }
  return true;
}
function swap(draft, place2) {
  const old = beside(place2, "old", node_process_default.pid);
  const isThere = look(place2) !== void 0;
  if (isThere) renameSync_(place2, old);
  try {
    renameSync_(draft, place2);
  } catch (error) {
    if (isThere && !look(place2)) renameSync_(old, place2);
    throw error;
  }
  rmSync_(old, { recursive: true, force: true });
}
function beside(place2, what, run) {
  return join_(dirname_(place2), `.${basename_(place2)}.moothall-${what}-${run}`);
}
function tidyUp(place2) {
  const begin = `.${basename_(place2)}.moothall-`;
  for (const name of readdirSync_(dirname_(place2))) {
    const found = name.startsWith(begin) && /^(new|old)-(\d+)$/.exec(name.slice(begin.length));
    const left4 = join_(dirname_(place2), name);
    if (!found || isRunning(Number(found[2])) || !look(left4)?.isDirectory()) continue;
    if (found[1] === "old" && !look(place2)) renameSync_(left4, place2);
    else rmSync_(left4, { recursive: true, force: true });
  }
}
function isRunning(run) {
  if (run === node_process_default.pid) return false;
  try {
    node_process_default.kill(run, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

// src/delivery/site-obstacles.ts
var sentences = {
  "not-ours": (folder2, file) => `The folder ${folder2} holds ${file}, which is not part of a site that we made, so we left it as it is. Name a new or an empty folder.`,
  "not-a-folder": (folder2) => `There can be no folder ${folder2}, because a file or a link is in the way. Name another one.`,
  "holds-pages": (folder2) => `The folder ${folder2} holds the pages that the site is made from. Name a new folder, such as “our-site”.`,
  "stands-in-it": (folder2) => `You are in the folder ${folder2}, and a new one would take its place. Type “cd ..”, and name it from there.`,
  "own-disk": (folder2) => `The folder ${folder2} is a disk of its own, so a new one cannot take its place. Name a folder in it, such as “site”.`,
  "no-permission": (folder2) => `You have no permission to write the folder ${folder2}. Name one of your own.`,
  "no-room": (folder2) => `There is not enough room on the disk for the folder ${folder2}. What was there before is still there.`,
  "another-run": (folder2) => `Another run has put a site into the folder ${folder2} at the same moment. Try again.`
};
function obstacleSentence({ name, file = "" }, place2) {
  return sentences[name](`“${shown(place2)}”`, `“${shown(file)}”`);
}

// src/site/addresses.ts
var ownAddresses = {
  home: "index.html",
  allPages: "pages.html",
  dates: "dates.html",
  health: "health.html",
  search: "search.html",
  notFound: "404.html"
};
function addressesOf(community, isShown) {
  const byPath = /* @__PURE__ */ new Map();
  const taken2 = new Set(Object.values(ownAddresses));
  const moved = [];
  const paths = community.pages.filter(isShown).map(({ path }) => path).toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
  for (const path of paths) {
    const wanted2 = addressFor(path);
    const address = free(wanted2, taken2);
    if (address !== wanted2) moved.push({ path, address });
    taken2.add(address);
    byPath.set(path, address);
  }
  return { of: (path) => byPath.get(path), moved };
}
function addressFor(path) {
  const steps2 = path.replace(/\.(?:md|markdown|csv)$/i, "").split("/");
  const name = slug2(steps2.at(-1) ?? "");
  const folders = steps2.slice(0, -1).map(slug2);
  const isFront = folders.length > 0 && (name === "readme" || name === "index");
  return [...folders, `${isFront ? "index" : name}.html`].join("/");
}
var mostBytes = 200;
function slug2(step) {
  const plain6 = step.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
  let name = "";
  let bytes = 0;
  for (const letter of [...plain6].slice(0, 80)) {
    bytes += new TextEncoder().encode(letter).length;
    if (bytes > mostBytes) break;
    name += letter;
  }
  return name || "page";
}
function free(address, taken2) {
  for (let at3 = 1; ; at3 += 1) {
    const one2 = at3 === 1 ? address : address.replace(/\.html$/, `-${at3}.html`);
    if (!taken2.has(one2)) return one2;
  }
}

// src/site/tree.ts
function withChildren(node, children2) {
  return isSame2(node.children, children2) ? node : { ...node, children: [...children2] };
}
function replaced(nodes, change) {
  let made3;
  for (const [at3, node] of nodes.entries()) {
    const changed = change(node);
    if (made3) made3.push(...[changed].flat());
    else if (changed !== node) made3 = [...nodes.slice(0, at3), ...[changed].flat()];
  }
  return made3 ?? nodes;
}
function isSame2(before, after) {
  return before === after || before.length === after.length && before.every((node, at3) => node === after[at3]);
}

// src/site/anchors.ts
var nothing = { byEntry: /* @__PURE__ */ new Map(), headings: /* @__PURE__ */ new Map(), entries: /* @__PURE__ */ new Map() };
var reserved = ["text"];
function anchorsOf2({ pages, documents }, words5 = (text4) => text4) {
  const pagesByPath = new Map(pages.map((page) => [page.path, page]));
  const main = new Map(documents.map(({ kind, path }) => [kind, path]));
  const pathOf2 = ({ path, kind }) => /\.csv$/i.test(path) ? main.get(kind) ?? path : path;
  const entriesByPath2 = /* @__PURE__ */ new Map();
  for (const entry2 of documents.flatMap((document) => document.allEntries)) {
    const path = pathOf2(entry2);
    const same = entriesByPath2.get(path);
    if (same) same.push(entry2);
    else entriesByPath2.set(path, [entry2]);
  }
  const made3 = /* @__PURE__ */ new Map();
  const onPage = (path) => {
    const found = made3.get(path) ?? namesOn(pagesByPath.get(path), entriesByPath2.get(path) ?? [], words5);
    made3.set(path, found);
    return found;
  };
  return {
    pathOf: pathOf2,
    of: (entry2) => onPage(pathOf2(entry2)).byEntry.get(identity(entry2)) ?? nameFor(entry2, words5),
    isWholePage: (entry2) => entry2.at().line === 1 && pagesByPath.get(entry2.path)?.title === entry2.label,
    named: (path, anchor) => placeNamed(anchor, onPage(path)),
    set: (content, path) => named(content, onPage(path))
  };
}
var identity = ({ kind, one: one2, key: key2 }) => `${kind} ${one2} ${key2}`;
var nameFor = ({ label: label2 }, words5) => slug(words5(label2)) || "entry";
function namesOn(page, entries, words5) {
  if (!page && entries.length === 0) return nothing;
  const free2 = freeNames();
  const headings = /* @__PURE__ */ new Map();
  for (const heading5 of page ? partsOf(page).headings : [])
    headings.set(heading5.position?.start.line ?? 0, free2(slug(words5(plainText([heading5]).trim())) || "section"));
  const byEntry = /* @__PURE__ */ new Map();
  const byLine = /* @__PURE__ */ new Map();
  for (const entry2 of entries) {
    const { path, line: line2 } = entry2.at();
    if (path !== page?.path) {
      byEntry.set(identity(entry2), free2(nameFor(entry2, words5)));
      continue;
    }
    const heading5 = headings.get(line2);
    const name = heading5 !== void 0 && !byLine.has(line2) ? heading5 : free2(nameFor(entry2, words5));
    byEntry.set(identity(entry2), name);
    byLine.set(line2, [...byLine.get(line2) ?? [], name]);
  }
  return { byEntry, headings, entries: byLine };
}
function placeNamed(anchor, { headings, byEntry }) {
  const names4 = [...headings.values(), ...byEntry.values()];
  const loose = anchor.replace(/[^\p{L}\p{N}]/gu, "");
  return names4.find((name) => name === anchor) ?? (loose === "" ? void 0 : names4.find((name) => name.replace(/[^\p{L}\p{N}]/gu, "") === loose));
}
function freeNames() {
  const taken2 = new Map(reserved.map((name) => [name, 0]));
  return (wanted2) => {
    let name = wanted2;
    let number3 = taken2.get(wanted2) ?? -1;
    while (taken2.has(name)) {
      number3 += 1;
      name = number3 === 0 ? wanted2 : `${wanted2}-${number3}`;
    }
    taken2.set(wanted2, Math.max(number3, 0));
    taken2.set(name, taken2.get(name) ?? 0);
    return name;
  };
}
var holders = /* @__PURE__ */ new Set(["tr", "li", "p", "dt"]);
function named(content, names4) {
  if (names4.headings.size === 0 && names4.entries.size === 0) return content;
  const given = /* @__PURE__ */ new Set();
  return replaced(content, (node) => withName(node, names4, given));
}
function withName(node, names4, given) {
  if (node.type !== "element") return node;
  const [first, ...more2] = namesFor(node, names4, given);
  const children2 = replaced(node.children, (child) => withName(child, names4, given));
  const same = withChildren(node, children2);
  if (first === void 0) return same;
  const spans = more2.map((id) => ({ type: "element", tagName: "span", properties: { id }, children: [] }));
  const properties = { ...node.properties, id: first };
  if (node.tagName !== "tr") return { ...node, properties, children: [...spans, ...children2] };
  const [cell3, ...others] = children2;
  if (spans.length === 0 || cell3?.type !== "element") return { ...same, properties };
  return { ...node, properties, children: [{ ...cell3, children: [...spans, ...cell3.children] }, ...others] };
}
function namesFor(node, { headings, entries }, given) {
  const isHeading = /^h[1-6]$/.test(node.tagName);
  if (!isHeading && !holders.has(node.tagName)) return [];
  const line2 = lineOf2(node);
  const heading5 = isHeading ? headings.get(line2) : void 0;
  const all2 = [...heading5 === void 0 ? [] : [heading5], ...entries.get(line2) ?? []];
  const free2 = all2.filter((id, at3) => !given.has(id) && all2.indexOf(id) === at3);
  for (const id of free2) given.add(id);
  return free2;
}
function lineOf2({ position }) {
  return position?.start.line ?? 0;
}

// src/site/browser/built.ts
var scripts = {
  "filter.js": '"use strict";(()=>{var u=n=>n.normalize("NFKD").replace(/\\p{M}/gu,"").toLowerCase();for(let n of document.querySelectorAll("form[data-filters]")){let r=[...document.querySelectorAll(`#${n.dataset.filters} > *`)],m=r.map(e=>u(e.textContent)),l=n.querySelector("output"),a=[...n.querySelectorAll("input, select")],s=()=>{let e=a.flatMap(({name:t,value:o})=>o.trim()===""?[]:[{name:t,value:o}]),p=(t,o)=>e.every(({name:i,value:d})=>i==="q"?u(d).split(/\\s+/).every(L=>m[o]?.includes(L)):t.getAttribute(`data-${i}`)?.split("|").includes(d)),h=r.filter((t,o)=>(t.hidden=!p(t,o),!t.hidden));l&&(l.textContent=(l.dataset.says??"").replace("{shown}",`${h.length}`).replace("{all}",`${r.length}`));let c=new URLSearchParams(e.map(({name:t,value:o})=>[t,o])).toString();history.replaceState(null,"",`${location.pathname}${c===""?"":`?${c}`}${location.hash}`)},f=new URLSearchParams(location.search);for(let e of a)e.value=f.get(e.name)??e.value;n.hidden=!1,n.addEventListener("input",s),n.addEventListener("submit",e=>{e.preventDefault(),s()}),s()}})();\n',
  "local-times.js": '"use strict";(()=>{for(let e of document.querySelectorAll("time[data-local]")){let n=new Date(e.dateTime);if(Number.isNaN(n.getTime()))continue;let a=m=>new Intl.DateTimeFormat(document.documentElement.lang,{weekday:"short",day:"numeric",month:"short",hour:"2-digit",minute:"2-digit",...m!==void 0&&{timeZone:m}}).format(n),o=a();if(e.dataset.zone!==void 0&&o===a(e.dataset.zone))continue;let t=document.createElement("span");t.className="local",t.textContent=` ${(e.dataset.local??"").replace("{time}",o)}`,e.after(t)}})();\n',
  "search.js": '"use strict";(()=>{var st="ENTRIES",K="KEYS",H="VALUES";var x=class{constructor(t,e){let s=t._tree,n=Array.from(s.keys());this.set=t,this._type=e,this._path=n.length>0?[{node:s,keys:n}]:[]}next(){let t=this.dive();return this.backtrack(),t}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:t,keys:e}=y(this._path);if(y(e)==="")return{done:!1,value:this.result()};let s=t.get(y(e));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let t=y(this._path).keys;t.pop(),!(t.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:t})=>y(t)).filter(t=>t!=="").join("")}value(){return y(this._path).node.get("")}result(){switch(this._type){case H:return this.value();case K:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},y=i=>i[i.length-1],nt=(i,t,e)=>{let s=new Map;if(t===void 0)return s;let n=t.length+1,o=n+e,r=new Uint8Array(o*n).fill(e+1);for(let c=0;c<n;++c)r[c]=c;for(let c=1;c<o;++c)r[c*n]=c;return G(i,t,e,s,r,1,n,""),s},G=(i,t,e,s,n,o,r,c)=>{let d=o*r;t:for(let u of i.keys())if(u===""){let a=n[d-1];a<=e&&s.set(c,[i.get(u),a])}else{let a=o;for(let l=0;l<u.length;++l,++a){let h=u[l],f=r*a,_=f-r,g=n[f],m=Math.max(0,a-e-1),p=Math.min(r-1,a+e);for(let w=m;w<p;++w){let k=h!==t[w],V=n[_+w]+ +k,b=n[_+w+1]+1,F=n[f+w]+1,z=n[f+w+1]=Math.min(V,b,F);z<g&&(g=z)}if(g>e)continue t}G(i.get(u),t,e,s,n,a,r,c+u)}},I=class i{constructor(t=new Map,e=""){this._size=void 0,this._tree=t,this._prefix=e}atPrefix(t){if(!t.startsWith(this._prefix))throw new Error("Mismatched prefix");let[e,s]=E(this._tree,t.slice(this._prefix.length));if(e===void 0){let[n,o]=W(s);for(let r of n.keys())if(r!==""&&r.startsWith(o)){let c=new Map;return c.set(r.slice(o.length),n.get(r)),new i(c,t)}}return new i(e,t)}clear(){this._size=void 0,this._tree.clear()}delete(t){return this._size=void 0,it(this._tree,t)}entries(){return new x(this,st)}forEach(t){for(let[e,s]of this)t(e,s,this)}fuzzyGet(t,e){return nt(this._tree,t,e)}get(t){let e=N(this._tree,t);return e!==void 0?e.get(""):void 0}has(t){let e=N(this._tree,t);return e!==void 0&&e.has("")}keys(){return new x(this,K)}set(t,e){if(typeof t!="string")throw new Error("key must be a string");return this._size=void 0,O(this._tree,t).set("",e),this}get size(){if(this._size)return this._size;this._size=0;let t=this.entries();for(;!t.next().done;)this._size+=1;return this._size}update(t,e){if(typeof t!="string")throw new Error("key must be a string");this._size=void 0;let s=O(this._tree,t);return s.set("",e(s.get(""))),this}fetch(t,e){if(typeof t!="string")throw new Error("key must be a string");this._size=void 0;let s=O(this._tree,t),n=s.get("");return n===void 0&&s.set("",n=e()),n}values(){return new x(this,H)}[Symbol.iterator](){return this.entries()}static from(t){let e=new i;for(let[s,n]of t)e.set(s,n);return e}static fromObject(t){return i.from(Object.entries(t))}},E=(i,t,e=[])=>{if(t.length===0||i==null)return[i,e];for(let s of i.keys())if(s!==""&&t.startsWith(s))return e.push([i,s]),E(i.get(s),t.slice(s.length),e);return e.push([i,t]),E(void 0,"",e)},N=(i,t)=>{if(t.length===0||i==null)return i;for(let e of i.keys())if(e!==""&&t.startsWith(e))return N(i.get(e),t.slice(e.length))},O=(i,t)=>{let e=t.length;t:for(let s=0;i&&s<e;){for(let o of i.keys())if(o!==""&&t[s]===o[0]){let r=Math.min(e-s,o.length),c=1;for(;c<r&&t[s+c]===o[c];)++c;let d=i.get(o);if(c===o.length)i=d;else{let u=new Map;u.set(o.slice(c),d),i.set(t.slice(s,s+c),u),i.delete(o),i=u}s+=c;continue t}let n=new Map;return i.set(t.slice(s),n),n}return i},it=(i,t)=>{let[e,s]=E(i,t);if(e!==void 0){if(e.delete(""),e.size===0)Y(s);else if(e.size===1){let[n,o]=e.entries().next().value;Z(s,n,o)}}},Y=i=>{if(i.length===0)return;let[t,e]=W(i);if(t.delete(e),t.size===0)Y(i.slice(0,-1));else if(t.size===1){let[s,n]=t.entries().next().value;s!==""&&Z(i.slice(0,-1),s,n)}},Z=(i,t,e)=>{if(i.length===0)return;let[s,n]=W(i);s.set(n+t,e),s.delete(n)},W=i=>i[i.length-1],$="or",X="and",ot="and_not",v=class i{constructor(t){if(t?.fields==null)throw new Error(\'MiniSearch: option "fields" must be provided\');let e=t.autoVacuum==null||t.autoVacuum===!0?D:t.autoVacuum;this._options={...T,...t,autoVacuum:e,searchOptions:{...q,...t.searchOptions||{}},autoSuggestOptions:{...at,...t.autoSuggestOptions||{}}},this._index=new I,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=P,this.addFields(this._options.fields)}add(t){let{extractField:e,stringifyField:s,tokenize:n,processTerm:o,fields:r,idField:c}=this._options,d=e(t,c);if(d==null)throw new Error(`MiniSearch: document does not have ID field "${c}"`);if(this._idToShortId.has(d))throw new Error(`MiniSearch: duplicate ID ${d}`);let u=this.addDocumentId(d);this.saveStoredFields(u,t);for(let a of r){let l=e(t,a);if(l==null)continue;let h=n(s(l,a),a),f=this._fieldIds[a],_=new Set(h).size;this.addFieldLength(u,f,this._documentCount-1,_);for(let g of h){let m=o(g,a);if(Array.isArray(m))for(let p of m)this.addTerm(f,u,p);else m&&this.addTerm(f,u,m)}}}addAll(t){for(let e of t)this.add(e)}addAllAsync(t,e={}){let{chunkSize:s=10}=e,n={chunk:[],promise:Promise.resolve()},{chunk:o,promise:r}=t.reduce(({chunk:c,promise:d},u,a)=>(c.push(u),(a+1)%s===0?{chunk:[],promise:d.then(()=>new Promise(l=>setTimeout(l,0))).then(()=>this.addAll(c))}:{chunk:c,promise:d}),n);return r.then(()=>this.addAll(o))}remove(t){let{tokenize:e,processTerm:s,extractField:n,stringifyField:o,fields:r,idField:c}=this._options,d=n(t,c);if(d==null)throw new Error(`MiniSearch: document does not have ID field "${c}"`);let u=this._idToShortId.get(d);if(u==null)throw new Error(`MiniSearch: cannot remove document with ID ${d}: it is not in the index`);for(let a of r){let l=n(t,a);if(l==null)continue;let h=e(o(l,a),a),f=this._fieldIds[a],_=new Set(h).size;this.removeFieldLength(u,f,this._documentCount,_);for(let g of h){let m=s(g,a);if(Array.isArray(m))for(let p of m)this.removeTerm(f,u,p);else m&&this.removeTerm(f,u,m)}}this._storedFields.delete(u),this._documentIds.delete(u),this._idToShortId.delete(d),this._fieldLength.delete(u),this._documentCount-=1}removeAll(t){if(t)for(let e of t)this.remove(e);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new I,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(t){let e=this._idToShortId.get(t);if(e==null)throw new Error(`MiniSearch: cannot discard document with ID ${t}: it is not in the index`);this._idToShortId.delete(t),this._documentIds.delete(e),this._storedFields.delete(e),(this._fieldLength.get(e)||[]).forEach((s,n)=>{this.removeFieldLength(e,n,this._documentCount,s)}),this._fieldLength.delete(e),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:t,minDirtCount:e,batchSize:s,batchWait:n}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:n},{minDirtCount:e,minDirtFactor:t})}discardAll(t){let e=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of t)this.discard(s)}finally{this._options.autoVacuum=e}this.maybeAutoVacuum()}replace(t){let{idField:e,extractField:s}=this._options,n=s(t,e);this.discard(n),this.add(t)}vacuum(t={}){return this.conditionalVacuum(t)}conditionalVacuum(t,e){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&e,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=P,this.performVacuuming(t,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(e)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(t),this._currentVacuum)}async performVacuuming(t,e){let s=this._dirtCount;if(this.vacuumConditionsMet(e)){let n=t.batchSize||j.batchSize,o=t.batchWait||j.batchWait,r=1;for(let[c,d]of this._index){for(let[u,a]of d)for(let[l]of a)this._documentIds.has(l)||(a.size<=1?d.delete(u):a.delete(l));this._index.get(c).size===0&&this._index.delete(c),r%n===0&&await new Promise(u=>setTimeout(u,o)),r+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(t){if(t==null)return!0;let{minDirtCount:e,minDirtFactor:s}=t;return e=e||D.minDirtCount,s=s||D.minDirtFactor,this.dirtCount>=e&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(t){return this._idToShortId.has(t)}getStoredFields(t){let e=this._idToShortId.get(t);if(e!=null)return this._storedFields.get(e)}search(t,e={}){let{searchOptions:s}=this._options,n={...s,...e},o=this.executeQuery(t,e),r=[];for(let[c,{score:d,terms:u,match:a}]of o){let l=u.length||1,h={id:this._documentIds.get(c),score:d*l,terms:Object.keys(a),queryTerms:u,match:a};Object.assign(h,this._storedFields.get(c)),(n.filter==null||n.filter(h))&&r.push(h)}return t===i.wildcard&&n.boostDocument==null||r.sort(Q),r}autoSuggest(t,e={}){e={...this._options.autoSuggestOptions,...e};let s=new Map;for(let{score:o,terms:r}of this.search(t,e)){let c=r.join(" "),d=s.get(c);d!=null?(d.score+=o,d.count+=1):s.set(c,{score:o,terms:r,count:1})}let n=[];for(let[o,{score:r,terms:c,count:d}]of s)n.push({suggestion:o,terms:c,score:r/d});return n.sort(Q),n}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(t,e){if(e==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(t),e)}static async loadJSONAsync(t,e){if(e==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(t),e)}static getDefault(t){if(T.hasOwnProperty(t))return A(T,t);throw new Error(`MiniSearch: unknown option "${t}"`)}static loadJS(t,e){let{index:s,documentIds:n,fieldLength:o,storedFields:r,serializationVersion:c}=t,d=this.instantiateMiniSearch(t,e);d._documentIds=L(n),d._fieldLength=L(o),d._storedFields=L(r);for(let[u,a]of d._documentIds)d._idToShortId.set(a,u);for(let[u,a]of s){let l=new Map;for(let h of Object.keys(a)){let f=a[h];c===1&&(f=f.ds),l.set(parseInt(h,10),L(f))}d._index.set(u,l)}return d}static async loadJSAsync(t,e){let{index:s,documentIds:n,fieldLength:o,storedFields:r,serializationVersion:c}=t,d=this.instantiateMiniSearch(t,e);d._documentIds=await M(n),d._fieldLength=await M(o),d._storedFields=await M(r);for(let[a,l]of d._documentIds)d._idToShortId.set(l,a);let u=0;for(let[a,l]of s){let h=new Map;for(let f of Object.keys(l)){let _=l[f];c===1&&(_=_.ds),h.set(parseInt(f,10),await M(_))}++u%1e3===0&&await tt(0),d._index.set(a,h)}return d}static instantiateMiniSearch(t,e){let{documentCount:s,nextId:n,fieldIds:o,averageFieldLength:r,dirtCount:c,serializationVersion:d}=t;if(d!==1&&d!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let u=new i(e);return u._documentCount=s,u._nextId=n,u._idToShortId=new Map,u._fieldIds=o,u._avgFieldLength=r,u._dirtCount=c||0,u._index=new I,u}executeQuery(t,e={}){if(t===i.wildcard)return this.executeWildcardQuery(e);if(typeof t!="string"){let h={...e,...t,queries:void 0},f=t.queries.map(_=>this.executeQuery(_,h));return this.combineResults(f,h.combineWith)}let{tokenize:s,processTerm:n,searchOptions:o}=this._options,r={tokenize:s,processTerm:n,...o,...e},{tokenize:c,processTerm:d}=r,l=c(t).flatMap(h=>d(h)).filter(h=>!!h).map(ut(r)).map(h=>this.executeQuerySpec(h,r));return this.combineResults(l,r.combineWith)}executeQuerySpec(t,e){let s={...this._options.searchOptions,...e},n=(s.fields||this._options.fields).reduce((g,m)=>({...g,[m]:A(s.boost,m)||1}),{}),{boostDocument:o,weights:r,maxFuzzy:c,bm25:d}=s,{fuzzy:u,prefix:a}={...q.weights,...r},l=this._index.get(t.term),h=this.termResults(t.term,t.term,1,t.termBoost,l,n,o,d),f,_;if(t.prefix&&(f=this._index.atPrefix(t.term)),t.fuzzy){let g=t.fuzzy===!0?.2:t.fuzzy,m=g<1?Math.min(c,Math.round(t.term.length*g)):g;m&&(_=this._index.fuzzyGet(t.term,m))}if(f)for(let[g,m]of f){let p=g.length-t.term.length;if(!p)continue;_?.delete(g);let w=a*g.length/(g.length+.3*p);this.termResults(t.term,g,w,t.termBoost,m,n,o,d,h)}if(_)for(let g of _.keys()){let[m,p]=_.get(g);if(!p)continue;let w=u*g.length/(g.length+p);this.termResults(t.term,g,w,t.termBoost,m,n,o,d,h)}return h}executeWildcardQuery(t){let e=new Map,s={...this._options.searchOptions,...t};for(let[n,o]of this._documentIds){let r=s.boostDocument?s.boostDocument(o,"",this._storedFields.get(n)):1;e.set(n,{score:r,terms:[],match:{}})}return e}combineResults(t,e=$){if(t.length===0)return new Map;let s=e.toLowerCase(),n=rt[s];if(!n)throw new Error(`Invalid combination operator: ${e}`);return t.reduce(n)||new Map}toJSON(){let t=[];for(let[e,s]of this._index){let n={};for(let[o,r]of s)n[o]=Object.fromEntries(r);t.push([e,n])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:t,serializationVersion:2}}termResults(t,e,s,n,o,r,c,d,u=new Map){if(o==null)return u;for(let a of Object.keys(r)){let l=r[a],h=this._fieldIds[a],f=o.get(h);if(f==null)continue;let _=f.size,g=this._avgFieldLength[h];for(let m of f.keys()){if(!this._documentIds.has(m)){this.removeTerm(h,m,e),_-=1;continue}let p=c?c(this._documentIds.get(m),e,this._storedFields.get(m)):1;if(!p)continue;let w=f.get(m),k=this._fieldLength.get(m)[h],V=dt(w,_,this._documentCount,k,g,d),b=s*n*l*p*V,F=u.get(m);if(F){F.score+=b,ht(F.terms,t);let z=A(F.match,e);z?z.push(a):F.match[e]=[a]}else u.set(m,{score:b,terms:[t],match:{[e]:[a]}})}}return u}addTerm(t,e,s){let n=this._index.fetch(s,B),o=n.get(t);if(o==null)o=new Map,o.set(e,1),n.set(t,o);else{let r=o.get(e);o.set(e,(r||0)+1)}}removeTerm(t,e,s){if(!this._index.has(s)){this.warnDocumentChanged(e,t,s);return}let n=this._index.fetch(s,B),o=n.get(t);o==null||o.get(e)==null?this.warnDocumentChanged(e,t,s):o.get(e)<=1?o.size<=1?n.delete(t):o.delete(e):o.set(e,o.get(e)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(t,e,s){for(let n of Object.keys(this._fieldIds))if(this._fieldIds[n]===e){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(t)} has changed before removal: term "${s}" was not present in field "${n}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(t){let e=this._nextId;return this._idToShortId.set(t,e),this._documentIds.set(e,t),this._documentCount+=1,this._nextId+=1,e}addFields(t){for(let e=0;e<t.length;e++)this._fieldIds[t[e]]=e}addFieldLength(t,e,s,n){let o=this._fieldLength.get(t);o==null&&this._fieldLength.set(t,o=[]),o[e]=n;let c=(this._avgFieldLength[e]||0)*s+n;this._avgFieldLength[e]=c/(s+1)}removeFieldLength(t,e,s,n){if(s===1){this._avgFieldLength[e]=0;return}let o=this._avgFieldLength[e]*s-n;this._avgFieldLength[e]=o/(s-1)}saveStoredFields(t,e){let{storeFields:s,extractField:n}=this._options;if(s==null||s.length===0)return;let o=this._storedFields.get(t);o==null&&this._storedFields.set(t,o={});for(let r of s){let c=n(e,r);c!==void 0&&(o[r]=c)}}};v.wildcard=Symbol("*");var A=(i,t)=>Object.prototype.hasOwnProperty.call(i,t)?i[t]:void 0,rt={[$]:(i,t)=>{for(let e of t.keys()){let s=i.get(e);if(s==null)i.set(e,t.get(e));else{let{score:n,terms:o,match:r}=t.get(e);s.score=s.score+n,s.match=Object.assign(s.match,r),U(s.terms,o)}}return i},[X]:(i,t)=>{let e=new Map;for(let s of t.keys()){let n=i.get(s);if(n==null)continue;let{score:o,terms:r,match:c}=t.get(s);U(n.terms,r),e.set(s,{score:n.score+o,terms:n.terms,match:Object.assign(n.match,c)})}return e},[ot]:(i,t)=>{for(let e of t.keys())i.delete(e);return i}},ct={k:1.2,b:.7,d:.5},dt=(i,t,e,s,n,o)=>{let{k:r,b:c,d}=o;return Math.log(1+(e-t+.5)/(t+.5))*(d+i*(r+1)/(i+r*(1-c+c*s/n)))},ut=i=>(t,e,s)=>{let n=typeof i.fuzzy=="function"?i.fuzzy(t,e,s):i.fuzzy||!1,o=typeof i.prefix=="function"?i.prefix(t,e,s):i.prefix===!0,r=typeof i.boostTerm=="function"?i.boostTerm(t,e,s):1;return{term:t,fuzzy:n,prefix:o,termBoost:r}},T={idField:"id",extractField:(i,t)=>i[t],stringifyField:(i,t)=>i.toString(),tokenize:i=>i.split(lt),processTerm:i=>i.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(i,t)=>{typeof console?.[i]=="function"&&console[i](t)},autoVacuum:!0},q={combineWith:$,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:ct},at={combineWith:X,prefix:(i,t,e)=>t===e.length-1},j={batchSize:1e3,batchWait:10},P={minDirtFactor:.1,minDirtCount:20},D={...j,...P},ht=(i,t)=>{i.includes(t)||i.push(t)},U=(i,t)=>{for(let e of t)i.includes(e)||i.push(e)},Q=({score:i},{score:t})=>t-i,B=()=>new Map,L=i=>{let t=new Map;for(let e of Object.keys(i))t.set(parseInt(e,10),i[e]);return t},M=async i=>{let t=new Map,e=0;for(let s of Object.keys(i))t.set(parseInt(s,10),i[s]),++e%1e3===0&&await tt(0);return t},tt=i=>new Promise(t=>setTimeout(t,i)),lt=/[\\n\\r\\p{Z}\\p{P}]+/u;/*! Includes MiniSearch, copyright Luca Ongaro, MIT licence. */var S=document.querySelector("form[data-search]"),R=S?.querySelector(\'input[type="search"]\'),et=document.querySelector("#found"),J=S?.querySelector("output"),ft=globalThis.sitePages??[],C=160;if(S&&R&&et){let i=new v({fields:["title","text"],storeFields:["title","text"],processTerm:e=>e.normalize("NFKD").replace(/\\p{M}/gu,"").toLowerCase(),searchOptions:{boost:{title:4},prefix:!0,fuzzy:e=>e.length>4?.2:!1,combineWith:"AND"}});i.addAll(ft);let t=()=>{let e=R.value.trim(),s=e===""?[]:i.search(e).slice(0,50);et.replaceChildren(...s.map(({id:n,title:o,text:r,terms:c})=>mt({id:n,title:o,text:r},c))),J&&(J.textContent=e===""?"":(J.dataset.says??"").replace("{count}",`${s.length}`)),history.replaceState(null,"",`${location.pathname}${e===""?"":`?q=${encodeURIComponent(e)}`}`)};R.value=new URLSearchParams(location.search).get("q")??"",S.hidden=!1,document.querySelector("[data-without-script]")?.remove(),S.addEventListener("input",t),S.addEventListener("submit",e=>{e.preventDefault(),t()}),t()}function mt({id:i,title:t,text:e},s){let n=document.createElement("a");n.href=i,n.textContent=t;let o=e.normalize("NFKD").replace(/\\p{M}/gu,"").toLowerCase(),r=Math.max(0,Math.min(...s.map(a=>o.indexOf(a)).filter(a=>a>=0),e.length)-C/2),c=r>=e.length-C?0:r,d=document.createElement("p");d.textContent=`${c>0?"…":""}${e.slice(c,c+C)}${c+C<e.length?"…":""}`;let u=document.createElement("li");return u.append(n,d),u}})();\n'
};

// src/site/data/data-file.ts
function defineData(file) {
  return file;
}

// src/site/data/badge.ts
var badge_default = defineData({
  files: ({ assessment }) => /* @__PURE__ */ new Map([
    ["badge.svg", badgeReport(assessment)],
    ["badge.json", badgeJsonReport(assessment)]
  ])
});

// src/site/data/calendars.ts
var calendars_default = defineData({
  files: ({ community, now, name, url }) => new Map(
    calendarsOf(community, { now, name, ...url !== void 0 && { url } }).map((file) => [file.name, file.text])
  )
});

// src/site/unnamed.ts
function asksConsent(kind, one2) {
  return Object.values(kindNamed(kind)?.fields ?? {}).some(
    (part) => isCollection(part) && (one2 === void 0 || part.one === one2) && "consent" in part.fields
  );
}
function isWilling(entry2, community) {
  return !asksConsent(entry2.kind, entry2.one) || saidYes(entry2, community);
}
var known = /* @__PURE__ */ new WeakMap();
function withoutNames(community) {
  const found = known.get(community) ?? withoutAny(unnamedIn(community));
  known.set(community, found);
  return found;
}
var word = /[\p{L}\p{M}\p{N}]+/gu;
var ascii = /^[\0-\x7f]*$/;
function withoutAny(names4) {
  if (names4.length === 0) return (text4) => text4;
  const byFirst = /* @__PURE__ */ new Map();
  for (const name of names4.toSorted((a, b) => b.length - a.length)) {
    const same = byFirst.get(name[0] ?? "");
    if (same) same.push(name);
    else byFirst.set(name[0] ?? "", [name]);
  }
  const firsts = [...byFirst.keys()].filter((first) => ascii.test(first));
  const quickLook = firsts.length > mostLookedFor ? void 0 : new RegExp(`\\b(?:${firsts.join("|")})\\b`, "i");
  return (text4, instead) => {
    if (quickLook && ascii.test(text4) && (firsts.length === 0 || !quickLook.test(text4))) return text4;
    const words5 = [...text4.matchAll(word)];
    let made3 = "";
    let from = 0;
    for (let at3 = 0; at3 < words5.length; at3 += 1) {
      const standsHere = (name2) => name2.every((part, next) => plain(words5[at3 + next]?.[0]) === part);
      const name = byFirst.get(plain(words5[at3]?.[0]))?.find(standsHere);
      if (!name) continue;
      const last = words5[at3 + name.length - 1];
      made3 += text4.slice(from, words5[at3]?.index) + instead;
      from = (last?.index ?? 0) + (last?.[0].length ?? 0);
      at3 += name.length - 1;
    }
    return from === 0 ? text4 : made3 + text4.slice(from);
  };
}
var mostLookedFor = 60;
function plain(written2 = "") {
  if (ascii.test(written2)) return written2.toLowerCase();
  return written2.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase();
}
function unnamedIn(community) {
  const willing = /* @__PURE__ */ new Set();
  const others = /* @__PURE__ */ new Map();
  for (const { entry: entry2, collection } of everyEntry(community)) {
    if (!("consent" in collection.fields)) continue;
    const name = (entry2.knownAs[1]?.match(word) ?? []).map(plain);
    if (name.join("").length < 3 || !new RegExp("\\p{L}{2}", "u").test(name.join(" "))) continue;
    if (isWilling(entry2, community)) willing.add(name.join(" "));
    else others.set(name.join(" "), name);
  }
  return [...others].filter(([whole4]) => !willing.has(whole4)).map(([, name]) => name);
}

// src/site/public.ts
var covered = {
  name: ["id", "name"],
  affiliation: ["affiliation"],
  email: ["public_email"],
  expertise: ["expertise"]
};
function isPublic(recorded, field, community) {
  if (recorded.isPrivate(field) || community.privatePages.has(recorded.path)) return false;
  if (recorded.key !== void 0 && holdsPersonal(`${recorded.label}: ${recorded.readings.get(field)?.written.text}`))
    return false;
  if (recorded.kind !== "people" || recorded.key === void 0) return true;
  const person = recorded;
  if (!saidYes(person, community) || field === "consent") return false;
  const scope = person.consent?.scope;
  return scope === void 0 || scope.some((detail) => covered[detail]?.includes(field));
}
function publicEntries(entries, community) {
  return entries.filter((entry2) => !community.privatePages.has(entry2.path) && isWilling(entry2, community));
}
function publicKey({ key: key2, label: label2, knownAs }, community) {
  return knownAs.every((name) => sayable(name, community) !== void 0) ? key2 : slug(label2);
}
function sayable(text4, community) {
  if (text4.trim() === "" || holdsPersonal(text4)) return void 0;
  return withoutNames(community)(text4, "…") === text4 ? text4 : void 0;
}

// src/site/data/public-value.ts
function publicValue(recorded, [name, field], community) {
  const reading = recorded.readings.get(name);
  if (!reading || !isPublic(recorded, name, community)) return void 0;
  const { value: value2, written: written2 } = reading;
  const { type, refersTo, choices } = field.of;
  if (type === "contact") return some(value2.flatMap((route) => routeOf(route, community)));
  if (refersTo) return some([value2].flat().flatMap((ref) => isRef(ref) ? nameOf(ref, community) : []));
  if (typeof value2 === "number" || typeof value2 === "boolean") return value2;
  if (choices && typeof value2 === "string") return value2;
  if (Array.isArray(value2) && value2.every((item2) => typeof item2 === "string"))
    return some(value2.flatMap((item2) => sayable(item2, community) ?? []));
  if (value2 !== void 0 && field.of.shows)
    return some(field.of.shows(value2).flatMap((item2) => sayable(item2, community) ?? []));
  return sayable(typeof value2 === "string" ? value2 : written2.text.trim(), community);
}
function isRef(value2) {
  return typeof value2 === "object" && value2 !== null && "text" in value2;
}
function nameOf({ to, text: text4 }, community) {
  const name = to ? nameable(to, community) : text4;
  return name === void 0 ? [] : [sayable(name, community) ?? []].flat();
}
function routeOf({ address, to }, community) {
  const said = to ? nameable(to, community) : sayable(address, community);
  return said === void 0 ? [] : [said];
}
function some(items) {
  return items.length === 0 ? void 0 : items;
}

// src/site/data/community-data.ts
var communityDataVersion = 1;
var value = union([string(), number(), boolean(), array(string())]);
var fields = pipe(
  record(string(), value),
  description("The public fields that are written, by the names that the reference of the kinds gives them.")
);
var communityDataSchema = object({
  version: literal(communityDataVersion),
  name: string(),
  url: pipe(optional(string()), description("Where the web site of the community stands.")),
  language: pipe(string(), description("The language of the site’s own words, as a BCP 47 tag.")),
  pages: pipe(
    array(
      object({
        title: string(),
        address: pipe(string(), description("From the root of the site.")),
        source: pipe(optional(string()), description("The file that the page is made from.")),
        language: optional(string())
      })
    ),
    description("Every page of the site.")
  ),
  documents: array(
    object({
      kind: string(),
      path: string(),
      address: optional(string()),
      fields,
      entries: record(
        pipe(string(), description("The collection, such as `milestones`.")),
        array(
          object({
            key: pipe(string(), description("Stays the same while the entry keeps its name or id.")),
            name: string(),
            address: optional(string()),
            fields
          })
        )
      )
    })
  )
});
var made = /* @__PURE__ */ new WeakMap();
function communityData(building, pages) {
  const known2 = made.get(pages) ?? dataOf(building, pages);
  made.set(pages, known2);
  return known2;
}
function dataOf(building, pages) {
  const { community, name, url, language } = building;
  return {
    version: communityDataVersion,
    name,
    ...url !== void 0 && { url },
    language,
    pages: pages.map((page) => ({
      title: page.title,
      address: page.address,
      ...page.sources[0] !== void 0 && { source: page.sources[0] },
      ...page.language !== void 0 && { language: page.language }
    })),
    documents: everyKind.flatMap((kind) => {
      const document = community.documents.find((one2) => one2.kind === kind.kind);
      return document?.stands && !community.privatePages.has(document.path) ? [documentData(kind, document, building)] : [];
    })
  };
}
function documentData(kind, document, { community, addresses, entryAddress }) {
  const collections = collectionsOf(kind).map(([name, part]) => {
    const entries = publicEntries(document[name], community).flatMap((entry2) => {
      const label2 = sayable(entry2.label, community);
      if (label2 === void 0) return [];
      return [
        {
          key: publicKey(entry2, community),
          name: label2,
          ...at(entryAddress(entry2)),
          fields: fieldData(entry2, part.fields, community)
        }
      ];
    });
    return [name, entries];
  });
  return {
    kind: kind.kind,
    path: document.path,
    ...at(addresses.of(document.path)),
    fields: fieldData(document, kind.fields, community),
    entries: Object.fromEntries(collections.filter(([, entries]) => entries.length > 0))
  };
}
function collectionsOf(kind) {
  return Object.entries(kind.fields).flatMap(
    ([name, part]) => isCollection(part) ? [[name, part]] : []
  );
}
function fieldData(recorded, shape2, community) {
  const found = Object.entries(shape2).flatMap(([name, part]) => {
    const told2 = isCollection(part) ? void 0 : publicValue(recorded, [name, part], community);
    return told2 === void 0 ? [] : [[name, copied(told2)]];
  });
  return Object.fromEntries(found);
}
function copied(told2) {
  return typeof told2 === "object" ? [...told2] : told2;
}
function at(address) {
  return address === void 0 ? {} : { address };
}

// src/site/data/community-json.ts
var community_json_default = defineData({
  files: (building, pages) => /* @__PURE__ */ new Map([["community.json", json(communityData(building, pages))]])
});

// src/site/data/url.ts
function urlOf(address, { url }) {
  if (url === void 0) return void 0;
  const [path = "", anchor] = address.split("#", 2);
  const way2 = path === "index.html" ? "" : path.split("/").map(encodeURIComponent).join("/");
  return `${url.replace(/\/$/, "")}/${way2}${anchor === void 0 ? "" : `#${encodeURIComponent(anchor)}`}`;
}

// src/site/data/feed.ts
var most = 40;
var feedName = "feed.xml";
var feed_default = defineData({
  files: (building) => {
    const home = urlOf(ownAddresses.home, building);
    const items = [...decisions(building), ...events(building)].toSorted((a, b) => a.day > b.day ? -1 : a.day < b.day ? 1 : a.url < b.url ? -1 : 1).slice(0, most);
    const [newest] = items;
    if (home === void 0 || !newest) return /* @__PURE__ */ new Map();
    const feed = urlOf(feedName, building) ?? home;
    const text4 = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(building.language)}">`,
      `<title>${words(building.name)}</title>`,
      `<id>${escaped(home)}</id>`,
      `<link rel="self" href="${escaped(feed)}"/>`,
      `<link href="${escaped(home)}"/>`,
      `<author><name>${words(building.name)}</name></author>`,
      `<updated>${newest.day}T00:00:00Z</updated>`,
      ...items.map(entry),
      "</feed>\n"
    ];
    return /* @__PURE__ */ new Map([[feedName, text4.join("\n")]]);
  }
});
function entry({ title, url, day, summary }) {
  const about = summary === void 0 ? "" : `
<summary>${words(summary, 1e3)}</summary>`;
  return `<entry>
<title>${words(title)}</title>
<id>${escaped(url)}</id>
<link href="${escaped(url)}"/>
<updated>${day}T00:00:00Z</updated>${about}
</entry>`;
}
function words(text4, most6) {
  return escaped(shown(text4, most6));
}
function decisions(building) {
  const { community } = building;
  const { decision } = decision_default.fields.entries.fields;
  return publicEntries(community.decision.entries, community).flatMap(
    (one2) => one2.date !== void 0 && isPublic(one2, "date", community) ? itemOf(one2, { day: one2.date, summary: publicValue(one2, ["decision", decision], community) }, building) : []
  );
}
function events(building) {
  const { community } = building;
  const { summary } = event_default.fields.entries.fields;
  return publicEntries(community.event.entries, community).flatMap((event) => {
    const { first } = timesOf(event, community);
    if (first === void 0 || !isPublic(event, "start", community)) return [];
    return itemOf(event, { day: first, summary: publicValue(event, ["summary", summary], community) }, building);
  });
}
function itemOf(one2, { day, summary }, building) {
  const address = building.entryAddress(one2);
  const url = address === void 0 ? void 0 : urlOf(address, building);
  const title = sayable(one2.label, building.community);
  if (url === void 0 || title === void 0) return [];
  return [{ title, url, day, ...typeof summary === "string" && { summary } }];
}

// src/site/data/sitemap.ts
var sitemap_default = defineData({
  files: (building, pages) => {
    const urls = pages.flatMap(({ address, isUnlisted }) => isUnlisted ? [] : urlOf(address, building) ?? []);
    if (urls.length === 0) return /* @__PURE__ */ new Map();
    const lines = urls.toSorted().map((url) => `<url><loc>${escaped(url)}</loc></url>
`);
    return /* @__PURE__ */ new Map([
      [
        "sitemap.xml",
        `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join("")}</urlset>
`
      ]
    ]);
  }
});

// src/words/writers/csv.ts
var mostLetters = 3e4;
function csv(rows) {
  return `\uFEFF${rows.map((row2) => `${row2.map(cell).join(",")}\r
`).join("")}`;
}
function cell(text4) {
  const plain6 = text4.split(/\r\n|\r|\n/).map((line2) => shown(line2, mostLetters)).join("\n");
  const safe = /^[=+\-@\t\r＝＋－＠]/u.test(plain6) ? `'${plain6}` : plain6;
  return /[",\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// src/site/data/tables.ts
var tables_default = defineData({
  files: (building, pages) => new Map(
    communityData(building, pages).documents.flatMap(
      ({ kind, entries }) => Object.entries(entries).map(
        ([name, list3]) => [`data/${kind}${name === "entries" ? "" : `-${name}`}.csv`, table(kind, name, list3)]
      )
    )
  )
});
function table(kind, collection, entries) {
  const known2 = kindNamed(kind);
  const part = known2 && collectionsOf(known2).find(([name]) => name === collection)?.[1];
  const used = Object.keys(part?.fields ?? {}).filter((field) => entries.some(({ fields: fields3 }) => field in fields3));
  const rows = entries.map(({ name, fields: fields3 }) => [name, ...used.map((field) => words2(fields3[field]))]);
  return csv([["name", ...used.map((field) => field === "name" ? "written_name" : field)], ...rows]);
}
function words2(value2) {
  return value2 === void 0 ? "" : Array.isArray(value2) ? value2.join("; ") : String(value2);
}

// src/site/data/all.ts
var dataFiles = [badge_default, calendars_default, community_json_default, feed_default, sitemap_default, tables_default];

// node_modules/html-void-elements/index.js
var htmlVoidElements = [
  "area",
  "base",
  "basefont",
  "bgsound",
  "br",
  "col",
  "command",
  "embed",
  "frame",
  "hr",
  "image",
  "img",
  "input",
  "keygen",
  "link",
  "meta",
  "param",
  "source",
  "track",
  "wbr"
];

// node_modules/property-information/lib/util/schema.js
var Schema = class {
  /**
   * @param {SchemaType['property']} property
   *   Property.
   * @param {SchemaType['normal']} normal
   *   Normal.
   * @param {Space | undefined} [space]
   *   Space.
   * @returns
   *   Schema.
   */
  constructor(property, normal, space) {
    this.normal = normal;
    this.property = property;
    if (space) {
      this.space = space;
    }
  }
};
Schema.prototype.normal = {};
Schema.prototype.property = {};
Schema.prototype.space = void 0;

// node_modules/property-information/lib/util/merge.js
function merge(definitions, space) {
  const property = {};
  const normal = {};
  for (const definition of definitions) {
    Object.assign(property, definition.property);
    Object.assign(normal, definition.normal);
  }
  return new Schema(property, normal, space);
}

// node_modules/property-information/lib/normalize.js
function normalize(value2) {
  return value2.toLowerCase();
}

// node_modules/property-information/lib/util/info.js
var Info = class {
  /**
   * @param {string} property
   *   Property.
   * @param {string} attribute
   *   Attribute.
   * @returns
   *   Info.
   */
  constructor(property, attribute2) {
    this.attribute = attribute2;
    this.property = property;
  }
};
Info.prototype.attribute = "";
Info.prototype.booleanish = false;
Info.prototype.boolean = false;
Info.prototype.commaOrSpaceSeparated = false;
Info.prototype.commaSeparated = false;
Info.prototype.defined = false;
Info.prototype.mustUseProperty = false;
Info.prototype.number = false;
Info.prototype.overloadedBoolean = false;
Info.prototype.property = "";
Info.prototype.spaceSeparated = false;
Info.prototype.space = void 0;

// node_modules/property-information/lib/util/types.js
var types_exports = {};
__export(types_exports, {
  boolean: () => boolean2,
  booleanish: () => booleanish,
  commaOrSpaceSeparated: () => commaOrSpaceSeparated,
  commaSeparated: () => commaSeparated,
  number: () => number2,
  overloadedBoolean: () => overloadedBoolean,
  spaceSeparated: () => spaceSeparated
});
var powers = 0;
var boolean2 = increment();
var booleanish = increment();
var overloadedBoolean = increment();
var number2 = increment();
var spaceSeparated = increment();
var commaSeparated = increment();
var commaOrSpaceSeparated = increment();
function increment() {
  return 2 ** ++powers;
}

// node_modules/property-information/lib/util/defined-info.js
var checks = (
  /** @type {ReadonlyArray<keyof typeof types>} */
  Object.keys(types_exports)
);
var DefinedInfo = class extends Info {
  /**
   * @constructor
   * @param {string} property
   *   Property.
   * @param {string} attribute
   *   Attribute.
   * @param {number | null | undefined} [mask]
   *   Mask.
   * @param {Space | undefined} [space]
   *   Space.
   * @returns
   *   Info.
   */
  constructor(property, attribute2, mask, space) {
    let index = -1;
    super(property, attribute2);
    mark(this, "space", space);
    if (typeof mask === "number") {
      while (++index < checks.length) {
        const check = checks[index];
        mark(this, checks[index], (mask & types_exports[check]) === types_exports[check]);
      }
    }
  }
};
DefinedInfo.prototype.defined = true;
function mark(values, key2, value2) {
  if (value2) {
    values[key2] = value2;
  }
}

// node_modules/property-information/lib/util/create.js
function create(definition) {
  const properties = {};
  const normals = {};
  for (const [property, value2] of Object.entries(definition.properties)) {
    const info = new DefinedInfo(
      property,
      definition.transform(definition.attributes || {}, property),
      value2,
      definition.space
    );
    if (definition.mustUseProperty && definition.mustUseProperty.includes(property)) {
      info.mustUseProperty = true;
    }
    properties[property] = info;
    normals[normalize(property)] = property;
    normals[normalize(info.attribute)] = property;
  }
  return new Schema(properties, normals, definition.space);
}

// node_modules/property-information/lib/aria.js
var aria = create({
  properties: {
    ariaActiveDescendant: null,
    ariaAtomic: booleanish,
    ariaAutoComplete: null,
    ariaBusy: booleanish,
    ariaChecked: booleanish,
    ariaColCount: number2,
    ariaColIndex: number2,
    ariaColSpan: number2,
    ariaControls: spaceSeparated,
    ariaCurrent: null,
    ariaDescribedBy: spaceSeparated,
    ariaDetails: null,
    ariaDisabled: booleanish,
    ariaDropEffect: spaceSeparated,
    ariaErrorMessage: null,
    ariaExpanded: booleanish,
    ariaFlowTo: spaceSeparated,
    ariaGrabbed: booleanish,
    ariaHasPopup: null,
    ariaHidden: booleanish,
    ariaInvalid: null,
    ariaKeyShortcuts: null,
    ariaLabel: null,
    ariaLabelledBy: spaceSeparated,
    ariaLevel: number2,
    ariaLive: null,
    ariaModal: booleanish,
    ariaMultiLine: booleanish,
    ariaMultiSelectable: booleanish,
    ariaOrientation: null,
    ariaOwns: spaceSeparated,
    ariaPlaceholder: null,
    ariaPosInSet: number2,
    ariaPressed: booleanish,
    ariaReadOnly: booleanish,
    ariaRelevant: null,
    ariaRequired: booleanish,
    ariaRoleDescription: spaceSeparated,
    ariaRowCount: number2,
    ariaRowIndex: number2,
    ariaRowSpan: number2,
    ariaSelected: booleanish,
    ariaSetSize: number2,
    ariaSort: null,
    ariaValueMax: number2,
    ariaValueMin: number2,
    ariaValueNow: number2,
    ariaValueText: null,
    role: null
  },
  transform(_, property) {
    return property === "role" ? property : "aria-" + property.slice(4).toLowerCase();
  }
});

// node_modules/property-information/lib/util/case-sensitive-transform.js
function caseSensitiveTransform(attributes, attribute2) {
  return attribute2 in attributes ? attributes[attribute2] : attribute2;
}

// node_modules/property-information/lib/util/case-insensitive-transform.js
function caseInsensitiveTransform(attributes, property) {
  return caseSensitiveTransform(attributes, property.toLowerCase());
}

// node_modules/property-information/lib/html.js
var html = create({
  attributes: {
    acceptcharset: "accept-charset",
    classname: "class",
    htmlfor: "for",
    httpequiv: "http-equiv"
  },
  mustUseProperty: ["checked", "multiple", "muted", "selected"],
  properties: {
    // Standard Properties.
    abbr: null,
    accept: commaSeparated,
    acceptCharset: spaceSeparated,
    accessKey: spaceSeparated,
    action: null,
    allow: null,
    allowFullScreen: boolean2,
    allowPaymentRequest: boolean2,
    allowUserMedia: boolean2,
    alpha: boolean2,
    alt: null,
    as: null,
    async: boolean2,
    autoCapitalize: null,
    autoComplete: spaceSeparated,
    autoFocus: boolean2,
    autoPlay: boolean2,
    blocking: spaceSeparated,
    capture: null,
    charSet: null,
    checked: boolean2,
    cite: null,
    className: spaceSeparated,
    closedBy: null,
    colorSpace: null,
    cols: number2,
    colSpan: number2,
    command: null,
    commandFor: null,
    content: null,
    contentEditable: booleanish,
    controls: boolean2,
    controlsList: spaceSeparated,
    coords: number2 | commaSeparated,
    crossOrigin: null,
    data: null,
    dateTime: null,
    decoding: null,
    default: boolean2,
    defer: boolean2,
    dir: null,
    dirName: null,
    disabled: boolean2,
    download: overloadedBoolean,
    draggable: booleanish,
    encType: null,
    enterKeyHint: null,
    fetchPriority: null,
    form: null,
    formAction: null,
    formEncType: null,
    formMethod: null,
    formNoValidate: boolean2,
    formTarget: null,
    headers: spaceSeparated,
    height: number2,
    hidden: overloadedBoolean,
    high: number2,
    href: null,
    hrefLang: null,
    htmlFor: spaceSeparated,
    httpEquiv: spaceSeparated,
    id: null,
    imageSizes: null,
    imageSrcSet: null,
    inert: boolean2,
    inputMode: null,
    integrity: null,
    is: null,
    isMap: boolean2,
    itemId: null,
    itemProp: spaceSeparated,
    itemRef: spaceSeparated,
    itemScope: boolean2,
    itemType: spaceSeparated,
    kind: null,
    label: null,
    lang: null,
    language: null,
    list: null,
    loading: null,
    loop: boolean2,
    low: number2,
    manifest: null,
    max: null,
    maxLength: number2,
    media: null,
    method: null,
    min: null,
    minLength: number2,
    multiple: boolean2,
    muted: boolean2,
    name: null,
    nonce: null,
    noModule: boolean2,
    noValidate: boolean2,
    onAbort: null,
    onAfterPrint: null,
    onAuxClick: null,
    onBeforeMatch: null,
    onBeforePrint: null,
    onBeforeToggle: null,
    onBeforeUnload: null,
    onBlur: null,
    onCancel: null,
    onCanPlay: null,
    onCanPlayThrough: null,
    onChange: null,
    onClick: null,
    onClose: null,
    onContextLost: null,
    onContextMenu: null,
    onContextRestored: null,
    onCopy: null,
    onCueChange: null,
    onCut: null,
    onDblClick: null,
    onDrag: null,
    onDragEnd: null,
    onDragEnter: null,
    onDragExit: null,
    onDragLeave: null,
    onDragOver: null,
    onDragStart: null,
    onDrop: null,
    onDurationChange: null,
    onEmptied: null,
    onEnded: null,
    onError: null,
    onFocus: null,
    onFormData: null,
    onHashChange: null,
    onInput: null,
    onInvalid: null,
    onKeyDown: null,
    onKeyPress: null,
    onKeyUp: null,
    onLanguageChange: null,
    onLoad: null,
    onLoadedData: null,
    onLoadedMetadata: null,
    onLoadEnd: null,
    onLoadStart: null,
    onMessage: null,
    onMessageError: null,
    onMouseDown: null,
    onMouseEnter: null,
    onMouseLeave: null,
    onMouseMove: null,
    onMouseOut: null,
    onMouseOver: null,
    onMouseUp: null,
    onOffline: null,
    onOnline: null,
    onPageHide: null,
    onPageShow: null,
    onPaste: null,
    onPause: null,
    onPlay: null,
    onPlaying: null,
    onPopState: null,
    onProgress: null,
    onRateChange: null,
    onRejectionHandled: null,
    onReset: null,
    onResize: null,
    onScroll: null,
    onScrollEnd: null,
    onSecurityPolicyViolation: null,
    onSeeked: null,
    onSeeking: null,
    onSelect: null,
    onSlotChange: null,
    onStalled: null,
    onStorage: null,
    onSubmit: null,
    onSuspend: null,
    onTimeUpdate: null,
    onToggle: null,
    onUnhandledRejection: null,
    onUnload: null,
    onVolumeChange: null,
    onWaiting: null,
    onWheel: null,
    open: boolean2,
    optimum: number2,
    pattern: null,
    ping: spaceSeparated,
    placeholder: null,
    playsInline: boolean2,
    popover: null,
    popoverTarget: null,
    popoverTargetAction: null,
    poster: null,
    preload: null,
    readOnly: boolean2,
    referrerPolicy: null,
    rel: spaceSeparated,
    required: boolean2,
    reversed: boolean2,
    rows: number2,
    rowSpan: number2,
    sandbox: spaceSeparated,
    scope: null,
    scoped: boolean2,
    seamless: boolean2,
    selected: boolean2,
    shadowRootClonable: boolean2,
    shadowRootCustomElementRegistry: boolean2,
    shadowRootDelegatesFocus: boolean2,
    shadowRootMode: null,
    shadowRootSerializable: boolean2,
    shape: null,
    size: number2,
    sizes: null,
    slot: null,
    span: number2,
    spellCheck: booleanish,
    src: null,
    srcDoc: null,
    srcLang: null,
    srcSet: null,
    start: number2,
    step: null,
    style: null,
    tabIndex: number2,
    target: null,
    title: null,
    translate: null,
    type: null,
    typeMustMatch: boolean2,
    useMap: null,
    value: booleanish,
    width: number2,
    wrap: null,
    writingSuggestions: null,
    // Legacy.
    // See: https://html.spec.whatwg.org/#other-elements,-attributes-and-apis
    align: null,
    // Several. Use CSS `text-align` instead,
    aLink: null,
    // `<body>`. Use CSS `a:active {color}` instead
    archive: spaceSeparated,
    // `<object>`. List of URIs to archives
    axis: null,
    // `<td>` and `<th>`. Use `scope` on `<th>`
    background: null,
    // `<body>`. Use CSS `background-image` instead
    bgColor: null,
    // `<body>` and table elements. Use CSS `background-color` instead
    border: number2,
    // `<table>`. Use CSS `border-width` instead,
    borderColor: null,
    // `<table>`. Use CSS `border-color` instead,
    bottomMargin: number2,
    // `<body>`
    cellPadding: null,
    // `<table>`
    cellSpacing: null,
    // `<table>`
    char: null,
    // Several table elements. When `align=char`, sets the character to align on
    charOff: null,
    // Several table elements. When `char`, offsets the alignment
    classId: null,
    // `<object>`
    clear: null,
    // `<br>`. Use CSS `clear` instead
    code: null,
    // `<object>`
    codeBase: null,
    // `<object>`
    codeType: null,
    // `<object>`
    color: null,
    // `<font>` and `<hr>`. Use CSS instead
    compact: boolean2,
    // Lists. Use CSS to reduce space between items instead
    declare: boolean2,
    // `<object>`
    event: null,
    // `<script>`
    face: null,
    // `<font>`. Use CSS instead
    frame: null,
    // `<table>`
    frameBorder: null,
    // `<iframe>`. Use CSS `border` instead
    hSpace: number2,
    // `<img>` and `<object>`
    leftMargin: number2,
    // `<body>`
    link: null,
    // `<body>`. Use CSS `a:link {color: *}` instead
    longDesc: null,
    // `<frame>`, `<iframe>`, and `<img>`. Use an `<a>`
    lowSrc: null,
    // `<img>`. Use a `<picture>`
    marginHeight: number2,
    // `<body>`
    marginWidth: number2,
    // `<body>`
    noResize: boolean2,
    // `<frame>`
    noHref: boolean2,
    // `<area>`. Use no href instead of an explicit `nohref`
    noShade: boolean2,
    // `<hr>`. Use background-color and height instead of borders
    noWrap: boolean2,
    // `<td>` and `<th>`
    object: null,
    // `<applet>`
    profile: null,
    // `<head>`
    prompt: null,
    // `<isindex>`
    rev: null,
    // `<link>`
    rightMargin: number2,
    // `<body>`
    rules: null,
    // `<table>`
    scheme: null,
    // `<meta>`
    scrolling: booleanish,
    // `<frame>`. Use overflow in the child context
    standby: null,
    // `<object>`
    summary: null,
    // `<table>`
    text: null,
    // `<body>`. Use CSS `color` instead
    topMargin: number2,
    // `<body>`
    valueType: null,
    // `<param>`
    version: null,
    // `<html>`. Use a doctype.
    vAlign: null,
    // Several. Use CSS `vertical-align` instead
    vLink: null,
    // `<body>`. Use CSS `a:visited {color}` instead
    vSpace: number2,
    // `<img>` and `<object>`
    // Non-standard Properties.
    allowTransparency: null,
    autoCorrect: null,
    autoSave: null,
    credentialless: boolean2,
    disablePictureInPicture: boolean2,
    disableRemotePlayback: boolean2,
    exportParts: commaSeparated,
    part: spaceSeparated,
    prefix: null,
    property: null,
    results: number2,
    security: null,
    unselectable: null
  },
  space: "html",
  transform: caseInsensitiveTransform
});

// node_modules/property-information/lib/svg.js
var svg = create({
  attributes: {
    accentHeight: "accent-height",
    alignmentBaseline: "alignment-baseline",
    arabicForm: "arabic-form",
    baselineShift: "baseline-shift",
    capHeight: "cap-height",
    className: "class",
    clipPath: "clip-path",
    clipRule: "clip-rule",
    colorInterpolation: "color-interpolation",
    colorInterpolationFilters: "color-interpolation-filters",
    colorProfile: "color-profile",
    colorRendering: "color-rendering",
    crossOrigin: "crossorigin",
    dataType: "datatype",
    dominantBaseline: "dominant-baseline",
    enableBackground: "enable-background",
    fillOpacity: "fill-opacity",
    fillRule: "fill-rule",
    floodColor: "flood-color",
    floodOpacity: "flood-opacity",
    fontFamily: "font-family",
    fontSize: "font-size",
    fontSizeAdjust: "font-size-adjust",
    fontStretch: "font-stretch",
    fontStyle: "font-style",
    fontVariant: "font-variant",
    fontWeight: "font-weight",
    glyphName: "glyph-name",
    glyphOrientationHorizontal: "glyph-orientation-horizontal",
    glyphOrientationVertical: "glyph-orientation-vertical",
    hrefLang: "hreflang",
    horizAdvX: "horiz-adv-x",
    horizOriginX: "horiz-origin-x",
    horizOriginY: "horiz-origin-y",
    imageRendering: "image-rendering",
    letterSpacing: "letter-spacing",
    lightingColor: "lighting-color",
    markerEnd: "marker-end",
    markerMid: "marker-mid",
    markerStart: "marker-start",
    maskType: "mask-type",
    navDown: "nav-down",
    navDownLeft: "nav-down-left",
    navDownRight: "nav-down-right",
    navLeft: "nav-left",
    navNext: "nav-next",
    navPrev: "nav-prev",
    navRight: "nav-right",
    navUp: "nav-up",
    navUpLeft: "nav-up-left",
    navUpRight: "nav-up-right",
    onAbort: "onabort",
    onActivate: "onactivate",
    onAfterPrint: "onafterprint",
    onBeforePrint: "onbeforeprint",
    onBegin: "onbegin",
    onCancel: "oncancel",
    onCanPlay: "oncanplay",
    onCanPlayThrough: "oncanplaythrough",
    onChange: "onchange",
    onClick: "onclick",
    onClose: "onclose",
    onCopy: "oncopy",
    onCueChange: "oncuechange",
    onCut: "oncut",
    onDblClick: "ondblclick",
    onDrag: "ondrag",
    onDragEnd: "ondragend",
    onDragEnter: "ondragenter",
    onDragExit: "ondragexit",
    onDragLeave: "ondragleave",
    onDragOver: "ondragover",
    onDragStart: "ondragstart",
    onDrop: "ondrop",
    onDurationChange: "ondurationchange",
    onEmptied: "onemptied",
    onEnd: "onend",
    onEnded: "onended",
    onError: "onerror",
    onFocus: "onfocus",
    onFocusIn: "onfocusin",
    onFocusOut: "onfocusout",
    onHashChange: "onhashchange",
    onInput: "oninput",
    onInvalid: "oninvalid",
    onKeyDown: "onkeydown",
    onKeyPress: "onkeypress",
    onKeyUp: "onkeyup",
    onLoad: "onload",
    onLoadedData: "onloadeddata",
    onLoadedMetadata: "onloadedmetadata",
    onLoadStart: "onloadstart",
    onMessage: "onmessage",
    onMouseDown: "onmousedown",
    onMouseEnter: "onmouseenter",
    onMouseLeave: "onmouseleave",
    onMouseMove: "onmousemove",
    onMouseOut: "onmouseout",
    onMouseOver: "onmouseover",
    onMouseUp: "onmouseup",
    onMouseWheel: "onmousewheel",
    onOffline: "onoffline",
    onOnline: "ononline",
    onPageHide: "onpagehide",
    onPageShow: "onpageshow",
    onPaste: "onpaste",
    onPause: "onpause",
    onPlay: "onplay",
    onPlaying: "onplaying",
    onPopState: "onpopstate",
    onProgress: "onprogress",
    onRateChange: "onratechange",
    onRepeat: "onrepeat",
    onReset: "onreset",
    onResize: "onresize",
    onScroll: "onscroll",
    onSeeked: "onseeked",
    onSeeking: "onseeking",
    onSelect: "onselect",
    onShow: "onshow",
    onStalled: "onstalled",
    onStorage: "onstorage",
    onSubmit: "onsubmit",
    onSuspend: "onsuspend",
    onTimeUpdate: "ontimeupdate",
    onToggle: "ontoggle",
    onUnload: "onunload",
    onVolumeChange: "onvolumechange",
    onWaiting: "onwaiting",
    onZoom: "onzoom",
    overlinePosition: "overline-position",
    overlineThickness: "overline-thickness",
    paintOrder: "paint-order",
    panose1: "panose-1",
    pointerEvents: "pointer-events",
    referrerPolicy: "referrerpolicy",
    renderingIntent: "rendering-intent",
    shapeRendering: "shape-rendering",
    stopColor: "stop-color",
    stopOpacity: "stop-opacity",
    strikethroughPosition: "strikethrough-position",
    strikethroughThickness: "strikethrough-thickness",
    strokeDashArray: "stroke-dasharray",
    strokeDashOffset: "stroke-dashoffset",
    strokeLineCap: "stroke-linecap",
    strokeLineJoin: "stroke-linejoin",
    strokeMiterLimit: "stroke-miterlimit",
    strokeOpacity: "stroke-opacity",
    strokeWidth: "stroke-width",
    tabIndex: "tabindex",
    textAnchor: "text-anchor",
    textDecoration: "text-decoration",
    textRendering: "text-rendering",
    transformOrigin: "transform-origin",
    typeOf: "typeof",
    underlinePosition: "underline-position",
    underlineThickness: "underline-thickness",
    unicodeBidi: "unicode-bidi",
    unicodeRange: "unicode-range",
    unitsPerEm: "units-per-em",
    vAlphabetic: "v-alphabetic",
    vHanging: "v-hanging",
    vIdeographic: "v-ideographic",
    vMathematical: "v-mathematical",
    vectorEffect: "vector-effect",
    vertAdvY: "vert-adv-y",
    vertOriginX: "vert-origin-x",
    vertOriginY: "vert-origin-y",
    wordSpacing: "word-spacing",
    writingMode: "writing-mode",
    xHeight: "x-height",
    // These were camelcased in Tiny. Now lowercased in SVG 2
    playbackOrder: "playbackorder",
    timelineBegin: "timelinebegin"
  },
  properties: {
    about: commaOrSpaceSeparated,
    accentHeight: number2,
    accumulate: null,
    additive: null,
    alignmentBaseline: null,
    alphabetic: number2,
    amplitude: number2,
    arabicForm: null,
    ascent: number2,
    attributeName: null,
    attributeType: null,
    azimuth: number2,
    bandwidth: null,
    baselineShift: null,
    baseFrequency: null,
    baseProfile: null,
    bbox: null,
    begin: null,
    bias: number2,
    by: null,
    calcMode: null,
    capHeight: number2,
    className: spaceSeparated,
    clip: null,
    clipPath: null,
    clipPathUnits: null,
    clipRule: null,
    color: null,
    colorInterpolation: null,
    colorInterpolationFilters: null,
    colorProfile: null,
    colorRendering: null,
    content: null,
    contentScriptType: null,
    contentStyleType: null,
    crossOrigin: null,
    cursor: null,
    cx: null,
    cy: null,
    d: null,
    dataType: null,
    defaultAction: null,
    descent: number2,
    diffuseConstant: number2,
    direction: null,
    display: null,
    dur: null,
    divisor: number2,
    dominantBaseline: null,
    download: boolean2,
    dx: null,
    dy: null,
    edgeMode: null,
    editable: null,
    elevation: number2,
    enableBackground: null,
    end: null,
    event: null,
    exponent: number2,
    externalResourcesRequired: null,
    fill: null,
    fillOpacity: number2,
    fillRule: null,
    filter: null,
    filterRes: null,
    filterUnits: null,
    floodColor: null,
    floodOpacity: null,
    focusable: null,
    focusHighlight: null,
    fontFamily: null,
    fontSize: null,
    fontSizeAdjust: null,
    fontStretch: null,
    fontStyle: null,
    fontVariant: null,
    fontWeight: null,
    format: null,
    fr: null,
    from: null,
    fx: null,
    fy: null,
    g1: commaSeparated,
    g2: commaSeparated,
    glyphName: commaSeparated,
    glyphOrientationHorizontal: null,
    glyphOrientationVertical: null,
    glyphRef: null,
    gradientTransform: null,
    gradientUnits: null,
    handler: null,
    hanging: number2,
    hatchContentUnits: null,
    hatchUnits: null,
    height: null,
    href: null,
    hrefLang: null,
    horizAdvX: number2,
    horizOriginX: number2,
    horizOriginY: number2,
    id: null,
    ideographic: number2,
    imageRendering: null,
    initialVisibility: null,
    in: null,
    in2: null,
    intercept: number2,
    k: number2,
    k1: number2,
    k2: number2,
    k3: number2,
    k4: number2,
    kernelMatrix: commaOrSpaceSeparated,
    kernelUnitLength: null,
    keyPoints: null,
    // SEMI_COLON_SEPARATED
    keySplines: null,
    // SEMI_COLON_SEPARATED
    keyTimes: null,
    // SEMI_COLON_SEPARATED
    kerning: null,
    lang: null,
    lengthAdjust: null,
    letterSpacing: null,
    lightingColor: null,
    limitingConeAngle: number2,
    local: null,
    markerEnd: null,
    markerMid: null,
    markerStart: null,
    markerHeight: null,
    markerUnits: null,
    markerWidth: null,
    mask: null,
    maskContentUnits: null,
    maskType: null,
    maskUnits: null,
    mathematical: null,
    max: null,
    media: null,
    mediaCharacterEncoding: null,
    mediaContentEncodings: null,
    mediaSize: number2,
    mediaTime: null,
    method: null,
    min: null,
    mode: null,
    name: null,
    navDown: null,
    navDownLeft: null,
    navDownRight: null,
    navLeft: null,
    navNext: null,
    navPrev: null,
    navRight: null,
    navUp: null,
    navUpLeft: null,
    navUpRight: null,
    numOctaves: null,
    observer: null,
    offset: null,
    onAbort: null,
    onActivate: null,
    onAfterPrint: null,
    onBeforePrint: null,
    onBegin: null,
    onCancel: null,
    onCanPlay: null,
    onCanPlayThrough: null,
    onChange: null,
    onClick: null,
    onClose: null,
    onCopy: null,
    onCueChange: null,
    onCut: null,
    onDblClick: null,
    onDrag: null,
    onDragEnd: null,
    onDragEnter: null,
    onDragExit: null,
    onDragLeave: null,
    onDragOver: null,
    onDragStart: null,
    onDrop: null,
    onDurationChange: null,
    onEmptied: null,
    onEnd: null,
    onEnded: null,
    onError: null,
    onFocus: null,
    onFocusIn: null,
    onFocusOut: null,
    onHashChange: null,
    onInput: null,
    onInvalid: null,
    onKeyDown: null,
    onKeyPress: null,
    onKeyUp: null,
    onLoad: null,
    onLoadedData: null,
    onLoadedMetadata: null,
    onLoadStart: null,
    onMessage: null,
    onMouseDown: null,
    onMouseEnter: null,
    onMouseLeave: null,
    onMouseMove: null,
    onMouseOut: null,
    onMouseOver: null,
    onMouseUp: null,
    onMouseWheel: null,
    onOffline: null,
    onOnline: null,
    onPageHide: null,
    onPageShow: null,
    onPaste: null,
    onPause: null,
    onPlay: null,
    onPlaying: null,
    onPopState: null,
    onProgress: null,
    onRateChange: null,
    onRepeat: null,
    onReset: null,
    onResize: null,
    onScroll: null,
    onSeeked: null,
    onSeeking: null,
    onSelect: null,
    onShow: null,
    onStalled: null,
    onStorage: null,
    onSubmit: null,
    onSuspend: null,
    onTimeUpdate: null,
    onToggle: null,
    onUnload: null,
    onVolumeChange: null,
    onWaiting: null,
    onZoom: null,
    opacity: null,
    operator: null,
    order: null,
    orient: null,
    orientation: null,
    origin: null,
    overflow: null,
    overlay: null,
    overlinePosition: number2,
    overlineThickness: number2,
    paintOrder: null,
    panose1: null,
    path: null,
    pathLength: number2,
    patternContentUnits: null,
    patternTransform: null,
    patternUnits: null,
    phase: null,
    ping: spaceSeparated,
    pitch: null,
    playbackOrder: null,
    pointerEvents: null,
    points: null,
    pointsAtX: number2,
    pointsAtY: number2,
    pointsAtZ: number2,
    preserveAlpha: null,
    preserveAspectRatio: null,
    primitiveUnits: null,
    propagate: null,
    property: commaOrSpaceSeparated,
    r: null,
    radius: null,
    referrerPolicy: null,
    refX: null,
    refY: null,
    rel: commaOrSpaceSeparated,
    rev: commaOrSpaceSeparated,
    renderingIntent: null,
    repeatCount: null,
    repeatDur: null,
    requiredExtensions: commaOrSpaceSeparated,
    requiredFeatures: commaOrSpaceSeparated,
    requiredFonts: commaOrSpaceSeparated,
    requiredFormats: commaOrSpaceSeparated,
    resource: null,
    restart: null,
    result: null,
    rotate: null,
    rx: null,
    ry: null,
    scale: null,
    seed: null,
    shapeRendering: null,
    side: null,
    slope: null,
    snapshotTime: null,
    specularConstant: number2,
    specularExponent: number2,
    spreadMethod: null,
    spacing: null,
    startOffset: null,
    stdDeviation: null,
    stemh: null,
    stemv: null,
    stitchTiles: null,
    stopColor: null,
    stopOpacity: null,
    strikethroughPosition: number2,
    strikethroughThickness: number2,
    string: null,
    stroke: null,
    strokeDashArray: commaOrSpaceSeparated,
    strokeDashOffset: null,
    strokeLineCap: null,
    strokeLineJoin: null,
    strokeMiterLimit: number2,
    strokeOpacity: number2,
    strokeWidth: null,
    style: null,
    surfaceScale: number2,
    syncBehavior: null,
    syncBehaviorDefault: null,
    syncMaster: null,
    syncTolerance: null,
    syncToleranceDefault: null,
    systemLanguage: commaOrSpaceSeparated,
    tabIndex: number2,
    tableValues: null,
    target: null,
    targetX: number2,
    targetY: number2,
    textAnchor: null,
    textDecoration: null,
    textRendering: null,
    textLength: null,
    timelineBegin: null,
    title: null,
    transformBehavior: null,
    type: null,
    typeOf: commaOrSpaceSeparated,
    to: null,
    transform: null,
    transformOrigin: null,
    u1: null,
    u2: null,
    underlinePosition: number2,
    underlineThickness: number2,
    unicode: null,
    unicodeBidi: null,
    unicodeRange: null,
    unitsPerEm: number2,
    values: null,
    vAlphabetic: number2,
    vMathematical: number2,
    vectorEffect: null,
    vHanging: number2,
    vIdeographic: number2,
    version: null,
    vertAdvY: number2,
    vertOriginX: number2,
    vertOriginY: number2,
    viewBox: null,
    viewTarget: null,
    visibility: null,
    width: null,
    widths: null,
    wordSpacing: null,
    writingMode: null,
    x: null,
    x1: null,
    x2: null,
    xChannelSelector: null,
    xHeight: number2,
    y: null,
    y1: null,
    y2: null,
    yChannelSelector: null,
    z: null,
    zoomAndPan: null
  },
  space: "svg",
  transform: caseSensitiveTransform
});

// node_modules/property-information/lib/xlink.js
var xlink = create({
  properties: {
    xLinkActuate: null,
    xLinkArcRole: null,
    xLinkHref: null,
    xLinkRole: null,
    xLinkShow: null,
    xLinkTitle: null,
    xLinkType: null
  },
  space: "xlink",
  transform(_, property) {
    return "xlink:" + property.slice(5).toLowerCase();
  }
});

// node_modules/property-information/lib/xmlns.js
var xmlns = create({
  attributes: { xmlnsxlink: "xmlns:xlink" },
  properties: { xmlnsXLink: null, xmlns: null },
  space: "xmlns",
  transform: caseInsensitiveTransform
});

// node_modules/property-information/lib/xml.js
var xml = create({
  properties: { xmlBase: null, xmlLang: null, xmlSpace: null },
  space: "xml",
  transform(_, property) {
    return "xml:" + property.slice(3).toLowerCase();
  }
});

// node_modules/property-information/lib/find.js
var cap = /[A-Z]/g;
var dash = /-[a-z]/g;
var valid = /^data[-\w.:]+$/i;
function find(schema, value2) {
  const normal = normalize(value2);
  let property = value2;
  let Type = Info;
  if (normal in schema.normal) {
    return schema.property[schema.normal[normal]];
  }
  if (normal.length > 4 && normal.slice(0, 4) === "data" && valid.test(value2)) {
    if (value2.charAt(4) === "-") {
      const rest = value2.slice(5).replace(dash, camelcase);
      property = "data" + rest.charAt(0).toUpperCase() + rest.slice(1);
    } else {
      const rest = value2.slice(4);
      if (!dash.test(rest)) {
        let dashes = rest.replace(cap, kebab);
        if (dashes.charAt(0) !== "-") {
          dashes = "-" + dashes;
        }
        value2 = "data" + dashes;
      }
    }
    Type = DefinedInfo;
  }
  return new Type(property, value2);
}
function kebab($0) {
  return "-" + $0.toLowerCase();
}
function camelcase($0) {
  return $0.charAt(1).toUpperCase();
}

// node_modules/property-information/index.js
var html2 = merge([aria, html, xlink, xmlns, xml], "html");
var svg2 = merge([aria, svg, xlink, xmlns, xml], "svg");

// node_modules/stringify-entities/lib/core.js
var defaultSubsetRegex = /["&'<>`]/g;
var surrogatePairsRegex = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
var controlCharactersRegex = (
  // eslint-disable-next-line no-control-regex, unicorn/no-hex-escape
  /[\x01-\t\v\f\x0E-\x1F\x7F\x81\x8D\x8F\x90\x9D\xA0-\uFFFF]/g
);
var regexEscapeRegex = /[|\\{}()[\]^$+*?.]/g;
var subsetToRegexCache = /* @__PURE__ */ new WeakMap();
function core(value2, options) {
  value2 = value2.replace(
    options.subset ? charactersToExpressionCached(options.subset) : defaultSubsetRegex,
    basic
  );
  if (options.subset || options.escapeOnly) {
    return value2;
  }
  return value2.replace(surrogatePairsRegex, surrogate).replace(controlCharactersRegex, basic);
  function surrogate(pair, index, all2) {
    return options.format(
      (pair.charCodeAt(0) - 55296) * 1024 + pair.charCodeAt(1) - 56320 + 65536,
      all2.charCodeAt(index + 2),
      options
    );
  }
  function basic(character, index, all2) {
    return options.format(
      character.charCodeAt(0),
      all2.charCodeAt(index + 1),
      options
    );
  }
}
function charactersToExpressionCached(subset) {
  let cached = subsetToRegexCache.get(subset);
  if (!cached) {
    cached = charactersToExpression(subset);
    subsetToRegexCache.set(subset, cached);
  }
  return cached;
}
function charactersToExpression(subset) {
  const groups = [];
  let index = -1;
  while (++index < subset.length) {
    groups.push(subset[index].replace(regexEscapeRegex, "\\$&"));
  }
  return new RegExp("(?:" + groups.join("|") + ")", "g");
}

// node_modules/stringify-entities/lib/util/to-hexadecimal.js
var hexadecimalRegex = /[\dA-Fa-f]/;
function toHexadecimal(code2, next, omit) {
  const value2 = "&#x" + code2.toString(16).toUpperCase();
  return omit && next && !hexadecimalRegex.test(String.fromCharCode(next)) ? value2 : value2 + ";";
}

// node_modules/stringify-entities/lib/util/to-decimal.js
var decimalRegex = /\d/;
function toDecimal(code2, next, omit) {
  const value2 = "&#" + String(code2);
  return omit && next && !decimalRegex.test(String.fromCharCode(next)) ? value2 : value2 + ";";
}

// node_modules/character-entities-legacy/index.js
var characterEntitiesLegacy = [
  "AElig",
  "AMP",
  "Aacute",
  "Acirc",
  "Agrave",
  "Aring",
  "Atilde",
  "Auml",
  "COPY",
  "Ccedil",
  "ETH",
  "Eacute",
  "Ecirc",
  "Egrave",
  "Euml",
  "GT",
  "Iacute",
  "Icirc",
  "Igrave",
  "Iuml",
  "LT",
  "Ntilde",
  "Oacute",
  "Ocirc",
  "Ograve",
  "Oslash",
  "Otilde",
  "Ouml",
  "QUOT",
  "REG",
  "THORN",
  "Uacute",
  "Ucirc",
  "Ugrave",
  "Uuml",
  "Yacute",
  "aacute",
  "acirc",
  "acute",
  "aelig",
  "agrave",
  "amp",
  "aring",
  "atilde",
  "auml",
  "brvbar",
  "ccedil",
  "cedil",
  "cent",
  "copy",
  "curren",
  "deg",
  "divide",
  "eacute",
  "ecirc",
  "egrave",
  "eth",
  "euml",
  "frac12",
  "frac14",
  "frac34",
  "gt",
  "iacute",
  "icirc",
  "iexcl",
  "igrave",
  "iquest",
  "iuml",
  "laquo",
  "lt",
  "macr",
  "micro",
  "middot",
  "nbsp",
  "not",
  "ntilde",
  "oacute",
  "ocirc",
  "ograve",
  "ordf",
  "ordm",
  "oslash",
  "otilde",
  "ouml",
  "para",
  "plusmn",
  "pound",
  "quot",
  "raquo",
  "reg",
  "sect",
  "shy",
  "sup1",
  "sup2",
  "sup3",
  "szlig",
  "thorn",
  "times",
  "uacute",
  "ucirc",
  "ugrave",
  "uml",
  "uuml",
  "yacute",
  "yen",
  "yuml"
];

// node_modules/character-entities-html4/index.js
var characterEntitiesHtml4 = {
  nbsp: " ",
  iexcl: "¡",
  cent: "¢",
  pound: "£",
  curren: "¤",
  yen: "¥",
  brvbar: "¦",
  sect: "§",
  uml: "¨",
  copy: "©",
  ordf: "ª",
  laquo: "«",
  not: "¬",
  shy: "­",
  reg: "®",
  macr: "¯",
  deg: "°",
  plusmn: "±",
  sup2: "²",
  sup3: "³",
  acute: "´",
  micro: "µ",
  para: "¶",
  middot: "·",
  cedil: "¸",
  sup1: "¹",
  ordm: "º",
  raquo: "»",
  frac14: "¼",
  frac12: "½",
  frac34: "¾",
  iquest: "¿",
  Agrave: "À",
  Aacute: "Á",
  Acirc: "Â",
  Atilde: "Ã",
  Auml: "Ä",
  Aring: "Å",
  AElig: "Æ",
  Ccedil: "Ç",
  Egrave: "È",
  Eacute: "É",
  Ecirc: "Ê",
  Euml: "Ë",
  Igrave: "Ì",
  Iacute: "Í",
  Icirc: "Î",
  Iuml: "Ï",
  ETH: "Ð",
  Ntilde: "Ñ",
  Ograve: "Ò",
  Oacute: "Ó",
  Ocirc: "Ô",
  Otilde: "Õ",
  Ouml: "Ö",
  times: "×",
  Oslash: "Ø",
  Ugrave: "Ù",
  Uacute: "Ú",
  Ucirc: "Û",
  Uuml: "Ü",
  Yacute: "Ý",
  THORN: "Þ",
  szlig: "ß",
  agrave: "à",
  aacute: "á",
  acirc: "â",
  atilde: "ã",
  auml: "ä",
  aring: "å",
  aelig: "æ",
  ccedil: "ç",
  egrave: "è",
  eacute: "é",
  ecirc: "ê",
  euml: "ë",
  igrave: "ì",
  iacute: "í",
  icirc: "î",
  iuml: "ï",
  eth: "ð",
  ntilde: "ñ",
  ograve: "ò",
  oacute: "ó",
  ocirc: "ô",
  otilde: "õ",
  ouml: "ö",
  divide: "÷",
  oslash: "ø",
  ugrave: "ù",
  uacute: "ú",
  ucirc: "û",
  uuml: "ü",
  yacute: "ý",
  thorn: "þ",
  yuml: "ÿ",
  fnof: "ƒ",
  Alpha: "Α",
  Beta: "Β",
  Gamma: "Γ",
  Delta: "Δ",
  Epsilon: "Ε",
  Zeta: "Ζ",
  Eta: "Η",
  Theta: "Θ",
  Iota: "Ι",
  Kappa: "Κ",
  Lambda: "Λ",
  Mu: "Μ",
  Nu: "Ν",
  Xi: "Ξ",
  Omicron: "Ο",
  Pi: "Π",
  Rho: "Ρ",
  Sigma: "Σ",
  Tau: "Τ",
  Upsilon: "Υ",
  Phi: "Φ",
  Chi: "Χ",
  Psi: "Ψ",
  Omega: "Ω",
  alpha: "α",
  beta: "β",
  gamma: "γ",
  delta: "δ",
  epsilon: "ε",
  zeta: "ζ",
  eta: "η",
  theta: "θ",
  iota: "ι",
  kappa: "κ",
  lambda: "λ",
  mu: "μ",
  nu: "ν",
  xi: "ξ",
  omicron: "ο",
  pi: "π",
  rho: "ρ",
  sigmaf: "ς",
  sigma: "σ",
  tau: "τ",
  upsilon: "υ",
  phi: "φ",
  chi: "χ",
  psi: "ψ",
  omega: "ω",
  thetasym: "ϑ",
  upsih: "ϒ",
  piv: "ϖ",
  bull: "•",
  hellip: "…",
  prime: "′",
  Prime: "″",
  oline: "‾",
  frasl: "⁄",
  weierp: "℘",
  image: "ℑ",
  real: "ℜ",
  trade: "™",
  alefsym: "ℵ",
  larr: "←",
  uarr: "↑",
  rarr: "→",
  darr: "↓",
  harr: "↔",
  crarr: "↵",
  lArr: "⇐",
  uArr: "⇑",
  rArr: "⇒",
  dArr: "⇓",
  hArr: "⇔",
  forall: "∀",
  part: "∂",
  exist: "∃",
  empty: "∅",
  nabla: "∇",
  isin: "∈",
  notin: "∉",
  ni: "∋",
  prod: "∏",
  sum: "∑",
  minus: "−",
  lowast: "∗",
  radic: "√",
  prop: "∝",
  infin: "∞",
  ang: "∠",
  and: "∧",
  or: "∨",
  cap: "∩",
  cup: "∪",
  int: "∫",
  there4: "∴",
  sim: "∼",
  cong: "≅",
  asymp: "≈",
  ne: "≠",
  equiv: "≡",
  le: "≤",
  ge: "≥",
  sub: "⊂",
  sup: "⊃",
  nsub: "⊄",
  sube: "⊆",
  supe: "⊇",
  oplus: "⊕",
  otimes: "⊗",
  perp: "⊥",
  sdot: "⋅",
  lceil: "⌈",
  rceil: "⌉",
  lfloor: "⌊",
  rfloor: "⌋",
  lang: "〈",
  rang: "〉",
  loz: "◊",
  spades: "♠",
  clubs: "♣",
  hearts: "♥",
  diams: "♦",
  quot: '"',
  amp: "&",
  lt: "<",
  gt: ">",
  OElig: "Œ",
  oelig: "œ",
  Scaron: "Š",
  scaron: "š",
  Yuml: "Ÿ",
  circ: "ˆ",
  tilde: "˜",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  zwnj: "‌",
  zwj: "‍",
  lrm: "‎",
  rlm: "‏",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  sbquo: "‚",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  dagger: "†",
  Dagger: "‡",
  permil: "‰",
  lsaquo: "‹",
  rsaquo: "›",
  euro: "€"
};

// node_modules/stringify-entities/lib/constant/dangerous.js
var dangerous = [
  "cent",
  "copy",
  "divide",
  "gt",
  "lt",
  "not",
  "para",
  "times"
];

// node_modules/stringify-entities/lib/util/to-named.js
var own = {}.hasOwnProperty;
var characters = {};
var key;
for (key in characterEntitiesHtml4) {
  if (own.call(characterEntitiesHtml4, key)) {
    characters[characterEntitiesHtml4[key]] = key;
  }
}
var notAlphanumericRegex = /[^\dA-Za-z]/;
function toNamed(code2, next, omit, attribute2) {
  const character = String.fromCharCode(code2);
  if (own.call(characters, character)) {
    const name = characters[character];
    const value2 = "&" + name;
    if (omit && characterEntitiesLegacy.includes(name) && !dangerous.includes(name) && (!attribute2 || next && next !== 61 && notAlphanumericRegex.test(String.fromCharCode(next)))) {
      return value2;
    }
    return value2 + ";";
  }
  return "";
}

// node_modules/stringify-entities/lib/util/format-smart.js
function formatSmart(code2, next, options) {
  let numeric = toHexadecimal(code2, next, options.omitOptionalSemicolons);
  let named5;
  if (options.useNamedReferences || options.useShortestReferences) {
    named5 = toNamed(
      code2,
      next,
      options.omitOptionalSemicolons,
      options.attribute
    );
  }
  if ((options.useShortestReferences || !named5) && options.useShortestReferences) {
    const decimal = toDecimal(code2, next, options.omitOptionalSemicolons);
    if (decimal.length < numeric.length) {
      numeric = decimal;
    }
  }
  return named5 && (!options.useShortestReferences || named5.length < numeric.length) ? named5 : numeric;
}

// node_modules/stringify-entities/lib/index.js
function stringifyEntities(value2, options) {
  return core(value2, Object.assign({ format: formatSmart }, options));
}

// node_modules/hast-util-to-html/lib/handle/comment.js
var htmlCommentRegex = /^>|^->|<!--|-->|--!>|<!-$/g;
var bogusCommentEntitySubset = [">"];
var commentEntitySubset = ["<", ">"];
function comment(node, _1, _2, state) {
  return state.settings.bogusComments ? "<?" + stringifyEntities(
    node.value,
    Object.assign({}, state.settings.characterReferences, {
      subset: bogusCommentEntitySubset
    })
  ) + ">" : "<!--" + node.value.replace(htmlCommentRegex, encode) + "-->";
  function encode($0) {
    return stringifyEntities(
      $0,
      Object.assign({}, state.settings.characterReferences, {
        subset: commentEntitySubset
      })
    );
  }
}

// node_modules/hast-util-to-html/lib/handle/doctype.js
function doctype(_1, _2, _3, state) {
  return "<!" + (state.settings.upperDoctype ? "DOCTYPE" : "doctype") + (state.settings.tightDoctype ? "" : " ") + "html>";
}

// node_modules/comma-separated-tokens/index.js
function parse(value2) {
  const tokens = [];
  const input = String(value2 || "");
  let index = input.indexOf(",");
  let start = 0;
  let end = false;
  while (!end) {
    if (index === -1) {
      index = input.length;
      end = true;
    }
    const token2 = input.slice(start, index).trim();
    if (token2 || !end) {
      tokens.push(token2);
    }
    start = index + 1;
    index = input.indexOf(",", start);
  }
  return tokens;
}
function stringify(values, options) {
  const settings = options || {};
  const input = values[values.length - 1] === "" ? [...values, ""] : values;
  return input.join(
    (settings.padRight ? " " : "") + "," + (settings.padLeft === false ? "" : " ")
  ).trim();
}

// node_modules/space-separated-tokens/index.js
function parse2(value2) {
  const input = String(value2 || "").trim();
  return input ? input.split(/[ \t\n\r\f]+/g) : [];
}
function stringify2(values) {
  return values.join(" ").trim();
}

// node_modules/hast-util-whitespace/lib/index.js
var re = /[ \t\n\f\r]/g;
function whitespace(thing) {
  return typeof thing === "object" ? thing.type === "text" ? empty(thing.value) : false : empty(thing);
}
function empty(value2) {
  return value2.replace(re, "") === "";
}

// node_modules/hast-util-to-html/lib/omission/util/siblings.js
var siblingAfter = siblings(1);
var siblingBefore = siblings(-1);
var emptyChildren = [];
function siblings(increment2) {
  return sibling;
  function sibling(parent, index, includeWhitespace) {
    const siblings2 = parent ? parent.children : emptyChildren;
    let offset = (index || 0) + increment2;
    let next = siblings2[offset];
    if (!includeWhitespace) {
      while (next && whitespace(next)) {
        offset += increment2;
        next = siblings2[offset];
      }
    }
    return next;
  }
}

// node_modules/hast-util-to-html/lib/omission/omission.js
var own2 = {}.hasOwnProperty;
function omission(handlers) {
  return omit;
  function omit(node, index, parent) {
    return own2.call(handlers, node.tagName) && handlers[node.tagName](node, index, parent);
  }
}

// node_modules/hast-util-to-html/lib/omission/closing.js
var closing = omission({
  body,
  caption: headOrColgroupOrCaption,
  colgroup: headOrColgroupOrCaption,
  dd,
  dt,
  head: headOrColgroupOrCaption,
  html: html3,
  li,
  optgroup,
  option,
  p,
  rp: rubyElement,
  rt: rubyElement,
  tbody,
  td: cells,
  tfoot,
  th: cells,
  thead,
  tr
});
function headOrColgroupOrCaption(_, index, parent) {
  const next = siblingAfter(parent, index, true);
  return !next || next.type !== "comment" && !(next.type === "text" && whitespace(next.value.charAt(0)));
}
function html3(_, index, parent) {
  const next = siblingAfter(parent, index);
  return !next || next.type !== "comment";
}
function body(_, index, parent) {
  const next = siblingAfter(parent, index);
  return !next || next.type !== "comment";
}
function p(_, index, parent) {
  const next = siblingAfter(parent, index);
  return next ? next.type === "element" && (next.tagName === "address" || next.tagName === "article" || next.tagName === "aside" || next.tagName === "blockquote" || next.tagName === "details" || next.tagName === "div" || next.tagName === "dl" || next.tagName === "fieldset" || next.tagName === "figcaption" || next.tagName === "figure" || next.tagName === "footer" || next.tagName === "form" || next.tagName === "h1" || next.tagName === "h2" || next.tagName === "h3" || next.tagName === "h4" || next.tagName === "h5" || next.tagName === "h6" || next.tagName === "header" || next.tagName === "hgroup" || next.tagName === "hr" || next.tagName === "main" || next.tagName === "menu" || next.tagName === "nav" || next.tagName === "ol" || next.tagName === "p" || next.tagName === "pre" || next.tagName === "section" || next.tagName === "table" || next.tagName === "ul") : !parent || // Confusing parent.
  !(parent.type === "element" && (parent.tagName === "a" || parent.tagName === "audio" || parent.tagName === "del" || parent.tagName === "ins" || parent.tagName === "map" || parent.tagName === "noscript" || parent.tagName === "video" || // Custom element.
  parent.tagName.includes("-")));
}
function li(_, index, parent) {
  const next = siblingAfter(parent, index);
  return !next || next.type === "element" && next.tagName === "li";
}
function dt(_, index, parent) {
  const next = siblingAfter(parent, index);
  return Boolean(
    next && next.type === "element" && (next.tagName === "dt" || next.tagName === "dd")
  );
}
function dd(_, index, parent) {
  const next = siblingAfter(parent, index);
  return !next || next.type === "element" && (next.tagName === "dt" || next.tagName === "dd");
}
function rubyElement(_, index, parent) {
  const next = siblingAfter(parent, index);
  return !next || next.type === "element" && (next.tagName === "rp" || next.tagName === "rt");
}
function optgroup(_, index, parent) {
  const next = siblingAfter(parent, index);
  return !next || next.type === "element" && next.tagName === "optgroup";
}
function option(_, index, parent) {
  const next = siblingAfter(parent, index);
  return !next || next.type === "element" && (next.tagName === "option" || next.tagName === "optgroup");
}
function thead(_, index, parent) {
  const next = siblingAfter(parent, index);
  return Boolean(
    next && next.type === "element" && (next.tagName === "tbody" || next.tagName === "tfoot")
  );
}
function tbody(_, index, parent) {
  const next = siblingAfter(parent, index);
  return !next || next.type === "element" && (next.tagName === "tbody" || next.tagName === "tfoot");
}
function tfoot(_, index, parent) {
  return !siblingAfter(parent, index);
}
function tr(_, index, parent) {
  const next = siblingAfter(parent, index);
  return !next || next.type === "element" && next.tagName === "tr";
}
function cells(_, index, parent) {
  const next = siblingAfter(parent, index);
  return !next || next.type === "element" && (next.tagName === "td" || next.tagName === "th");
}

// node_modules/hast-util-to-html/lib/omission/opening.js
var opening = omission({
  body: body2,
  colgroup,
  head,
  html: html4,
  tbody: tbody2
});
function html4(node) {
  const head3 = siblingAfter(node, -1);
  return !head3 || head3.type !== "comment";
}
function head(node) {
  const seen = /* @__PURE__ */ new Set();
  for (const child2 of node.children) {
    if (child2.type === "element" && (child2.tagName === "base" || child2.tagName === "title")) {
      if (seen.has(child2.tagName)) return false;
      seen.add(child2.tagName);
    }
  }
  const child = node.children[0];
  return !child || child.type === "element";
}
function body2(node) {
  const head3 = siblingAfter(node, -1, true);
  return !head3 || head3.type !== "comment" && !(head3.type === "text" && whitespace(head3.value.charAt(0))) && !(head3.type === "element" && (head3.tagName === "meta" || head3.tagName === "link" || head3.tagName === "script" || head3.tagName === "style" || head3.tagName === "template"));
}
function colgroup(node, index, parent) {
  const previous = siblingBefore(parent, index);
  if (parent && previous && previous.type === "element" && previous.tagName === "colgroup" && closing(previous, parent.children.indexOf(previous), parent)) {
    return false;
  }
  const head3 = siblingAfter(node, -1, true);
  return Boolean(head3 && head3.type === "element" && head3.tagName === "col");
}
function tbody2(node, index, parent) {
  const previous = siblingBefore(parent, index);
  if (parent && previous && previous.type === "element" && (previous.tagName === "thead" || previous.tagName === "tbody") && closing(previous, parent.children.indexOf(previous), parent)) {
    return false;
  }
  const head3 = siblingAfter(node, -1);
  return Boolean(head3 && head3.type === "element" && head3.tagName === "tr");
}

// node_modules/hast-util-to-html/lib/handle/element.js
var constants = {
  // See: <https://html.spec.whatwg.org/#attribute-name-state>.
  name: [
    ["	\n\f\r &/=>".split(""), "	\n\f\r \"&'/=>`".split("")],
    [`\0	
\f\r "&'/<=>`.split(""), "\0	\n\f\r \"&'/<=>`".split("")]
  ],
  // See: <https://html.spec.whatwg.org/#attribute-value-(unquoted)-state>.
  unquoted: [
    ["	\n\f\r &>".split(""), "\0	\n\f\r \"&'<=>`".split("")],
    ["\0	\n\f\r \"&'<=>`".split(""), "\0	\n\f\r \"&'<=>`".split("")]
  ],
  // See: <https://html.spec.whatwg.org/#attribute-value-(single-quoted)-state>.
  single: [
    ["&'".split(""), "\"&'`".split("")],
    ["\0&'".split(""), "\0\"&'`".split("")]
  ],
  // See: <https://html.spec.whatwg.org/#attribute-value-(double-quoted)-state>.
  double: [
    ['"&'.split(""), "\"&'`".split("")],
    ['\0"&'.split(""), "\0\"&'`".split("")]
  ]
};
var htmlIntegrationPoints = /* @__PURE__ */ new Set(["desc", "foreignObject", "title"]);
function element(node, index, parent, state) {
  const { schema } = state;
  const omit = schema.space === "svg" ? false : state.settings.omitOptionalTags;
  let selfClosing = schema.space === "svg" ? state.settings.closeEmptyElements : state.settings.voids.includes(node.tagName.toLowerCase());
  const parts = [];
  if (schema.space === "html" && node.tagName === "svg") {
    state.schema = svg2;
  }
  const attributes = serializeAttributes(state, node.properties);
  if (state.schema.space === "svg" && htmlIntegrationPoints.has(node.tagName)) {
    state.schema = html2;
  }
  const content = state.all(
    schema.space === "html" && node.tagName === "template" ? node.content : node
  );
  state.schema = schema;
  if (content) selfClosing = false;
  if (attributes || !omit || !opening(node, index, parent)) {
    parts.push("<", node.tagName, attributes ? " " + attributes : "");
    if (selfClosing && (schema.space === "svg" || state.settings.closeSelfClosing)) {
      const last = attributes.charAt(attributes.length - 1);
      if (!state.settings.tightSelfClosing || last === "/" || last && last !== '"' && last !== "'") {
        parts.push(" ");
      }
      parts.push("/");
    }
    parts.push(">");
  }
  parts.push(content);
  if (!selfClosing && (!omit || !closing(node, index, parent))) {
    parts.push("</" + node.tagName + ">");
  }
  return parts.join("");
}
function serializeAttributes(state, properties) {
  const values = [];
  let index = -1;
  let key2;
  if (properties) {
    for (key2 in properties) {
      if (properties[key2] !== null && properties[key2] !== void 0) {
        const value2 = serializeAttribute(state, key2, properties[key2]);
        if (value2) values.push(value2);
      }
    }
  }
  while (++index < values.length) {
    const last = state.settings.tightAttributes ? values[index].charAt(values[index].length - 1) : void 0;
    if (index !== values.length - 1 && last !== '"' && last !== "'") {
      values[index] += " ";
    }
  }
  return values.join("");
}
function serializeAttribute(state, key2, value2) {
  const info = find(state.schema, key2);
  const x = state.settings.allowParseErrors && state.schema.space === "html" ? 0 : 1;
  const y = state.settings.allowDangerousCharacters ? 0 : 1;
  if (info.overloadedBoolean && (value2 === info.attribute || value2 === "")) {
    value2 = true;
  } else if ((info.boolean || info.overloadedBoolean) && (typeof value2 !== "string" || value2 === info.attribute || value2 === "")) {
    value2 = Boolean(value2);
  }
  if (value2 === null || value2 === void 0 || value2 === false || typeof value2 === "number" && Number.isNaN(value2)) {
    return "";
  }
  const name = stringifyEntities(
    info.attribute,
    Object.assign({}, state.settings.characterReferences, {
      // Always encode without parse errors in non-HTML.
      subset: constants.name[x][y]
    })
  );
  if (value2 === true) return name;
  value2 = Array.isArray(value2) ? (info.commaSeparated ? stringify : stringify2)(value2, {
    padLeft: !state.settings.tightCommaSeparatedLists
  }) : String(value2);
  if (state.settings.collapseEmptyAttributes && !value2) return name;
  let result;
  if (state.settings.preferUnquoted) {
    result = stringifyEntities(
      value2,
      Object.assign({}, state.settings.characterReferences, {
        attribute: true,
        subset: constants.unquoted[x][y]
      })
    );
  }
  if (result !== value2) {
    let { quote } = state;
    if (state.settings.quoteSmart && ccount(value2, quote) > ccount(value2, state.alternative)) {
      quote = state.alternative;
    }
    result = quote + stringifyEntities(
      value2,
      Object.assign({}, state.settings.characterReferences, {
        // Always encode without parse errors in non-HTML.
        subset: (quote === "'" ? constants.single : constants.double)[x][y],
        attribute: true
      })
    ) + quote;
  }
  return name + (result ? "=" + result : result);
}

// node_modules/hast-util-to-html/lib/handle/text.js
var textEntitySubset = ["<", "&"];
function text(node, _, parent, state) {
  return parent && parent.type === "element" && (parent.tagName === "script" || parent.tagName === "style") ? node.value : stringifyEntities(
    node.value,
    Object.assign({}, state.settings.characterReferences, {
      subset: textEntitySubset
    })
  );
}

// node_modules/hast-util-to-html/lib/handle/raw.js
function raw(node, index, parent, state) {
  return state.settings.allowDangerousHtml ? node.value : text(node, index, parent, state);
}

// node_modules/hast-util-to-html/lib/handle/root.js
function root(node, _1, _2, state) {
  return state.all(node);
}

// node_modules/hast-util-to-html/lib/handle/index.js
var handle = zwitch("type", {
  invalid,
  unknown,
  handlers: { comment, doctype, element, raw, root, text }
});
function invalid(node) {
  throw new Error("Expected node, not `" + node + "`");
}
function unknown(node_) {
  const node = (
    /** @type {Nodes} */
    node_
  );
  throw new Error("Cannot compile unknown node `" + node.type + "`");
}

// node_modules/hast-util-to-html/lib/index.js
var emptyOptions = {};
var emptyCharacterReferences = {};
var emptyChildren2 = [];
function toHtml(tree, options) {
  const options_ = options || emptyOptions;
  const quote = options_.quote || '"';
  if (quote !== '"' && quote !== "'") {
    throw new Error("Invalid quote `" + quote + "`, expected `'` or `\"`");
  }
  const alternative = quote === '"' ? "'" : '"';
  const state = {
    one,
    all,
    settings: {
      omitOptionalTags: options_.omitOptionalTags || false,
      allowParseErrors: options_.allowParseErrors || false,
      allowDangerousCharacters: options_.allowDangerousCharacters || false,
      quoteSmart: options_.quoteSmart || false,
      preferUnquoted: options_.preferUnquoted || false,
      tightAttributes: options_.tightAttributes || false,
      upperDoctype: options_.upperDoctype || false,
      tightDoctype: options_.tightDoctype || false,
      bogusComments: options_.bogusComments || false,
      tightCommaSeparatedLists: options_.tightCommaSeparatedLists || false,
      tightSelfClosing: options_.tightSelfClosing || false,
      collapseEmptyAttributes: options_.collapseEmptyAttributes || false,
      allowDangerousHtml: options_.allowDangerousHtml || false,
      voids: options_.voids || htmlVoidElements,
      characterReferences: options_.characterReferences || emptyCharacterReferences,
      closeSelfClosing: options_.closeSelfClosing || false,
      closeEmptyElements: options_.closeEmptyElements || false
    },
    schema: options_.space === "svg" ? svg2 : html2,
    quote,
    alternative
  };
  return state.one(
    Array.isArray(tree) ? { type: "root", children: tree } : tree,
    void 0,
    void 0
  );
}
function one(node, index, parent) {
  return handle(node, index, parent, this);
}
function all(parent) {
  const results = [];
  const children2 = parent && parent.children || emptyChildren2;
  let index = -1;
  while (++index < children2.length) {
    results[index] = this.one(children2[index], index, parent);
  }
  return results.join("");
}

// src/site/html.ts
function htmlOf(tree, from) {
  const up = "../".repeat(from.split("/").length - 1);
  const children2 = tree.children.map((child) => child.type === "element" ? withLinks(child, up, from) : child);
  return `${toHtml({ ...tree, children: children2 }, { closeSelfClosing: false, quoteSmart: false })}
`;
}
var linking = ["href", "src", "action", "dataHref"];
function withLinks(node, up, from) {
  const made3 = withChildren(
    node,
    replaced(node.children, (child) => child.type === "element" ? withLinks(child, up, from) : child)
  );
  const properties = relativeLinks(made3.properties, up, from);
  return properties === made3.properties ? made3 : { ...made3, properties };
}
function relativeLinks(before, up, from) {
  let properties = before;
  for (const name of linking) {
    const value2 = before[name];
    if (typeof value2 === "string" && value2.startsWith("/"))
      properties = { ...properties, [name]: relative(value2.slice(1), up, from) };
  }
  return properties;
}
function relative(address, up, from) {
  const [path = "", anchor] = address.split("#", 2);
  const way2 = path === from || path === "" ? "" : `${up}${path.split("/").map(encodeURIComponent).join("/")}`;
  return anchor === void 0 ? way2 || (from.split("/").at(-1) ?? "") : `${way2}#${encodeURIComponent(anchor)}`;
}

// node_modules/hast-util-parse-selector/lib/index.js
var search = /[#.]/g;
function parseSelector(selector, defaultTagName) {
  const value2 = selector || "";
  const props = {};
  let start = 0;
  let previous;
  let tagName;
  while (start < value2.length) {
    search.lastIndex = start;
    const match = search.exec(value2);
    const subvalue = value2.slice(start, match ? match.index : value2.length);
    if (subvalue) {
      if (!previous) {
        tagName = subvalue;
      } else if (previous === "#") {
        props.id = subvalue;
      } else if (Array.isArray(props.className)) {
        props.className.push(subvalue);
      } else {
        props.className = [subvalue];
      }
      start += subvalue.length;
    }
    if (match) {
      previous = match[0];
      start++;
    }
  }
  return {
    type: "element",
    // @ts-expect-error: tag name is parsed.
    tagName: tagName || defaultTagName || "div",
    properties: props,
    children: []
  };
}

// node_modules/hastscript/lib/create-h.js
function createH(schema, defaultTagName, caseSensitive) {
  const adjust = caseSensitive ? createAdjustMap(caseSensitive) : void 0;
  function h2(selector, properties, ...children2) {
    let node;
    if (selector === null || selector === void 0) {
      node = { type: "root", children: [] };
      const child = (
        /** @type {Child} */
        properties
      );
      children2.unshift(child);
    } else {
      node = parseSelector(selector, defaultTagName);
      const lower = node.tagName.toLowerCase();
      const adjusted = adjust ? adjust.get(lower) : void 0;
      node.tagName = adjusted || lower;
      if (isChild(properties)) {
        children2.unshift(properties);
      } else {
        for (const [key2, value2] of Object.entries(properties)) {
          addProperty(schema, node.properties, key2, value2);
        }
      }
    }
    for (const child of children2) {
      addChild(node.children, child);
    }
    if (node.type === "element" && node.tagName === "template" && schema.space === "html") {
      node.content = { type: "root", children: node.children };
      node.children = [];
    }
    return node;
  }
  return h2;
}
function isChild(value2) {
  if (value2 === null || typeof value2 !== "object" || Array.isArray(value2)) {
    return true;
  }
  if (typeof value2.type !== "string") return false;
  const record2 = (
    /** @type {Record<string, unknown>} */
    value2
  );
  const keys = Object.keys(value2);
  for (const key2 of keys) {
    const value3 = record2[key2];
    if (value3 && typeof value3 === "object") {
      if (!Array.isArray(value3)) return true;
      const list3 = (
        /** @type {ReadonlyArray<unknown>} */
        value3
      );
      for (const item2 of list3) {
        if (typeof item2 !== "number" && typeof item2 !== "string") {
          return true;
        }
      }
    }
  }
  if ("children" in value2 && Array.isArray(value2.children)) {
    return true;
  }
  return false;
}
function addProperty(schema, properties, key2, value2) {
  if (value2 === null || value2 === void 0) return;
  const info = find(schema, key2);
  let result;
  if (typeof value2 === "number") {
    if (Number.isNaN(value2)) return;
    result = value2;
  } else if (typeof value2 === "boolean") {
    result = value2;
  } else if (typeof value2 === "string") {
    if (info.spaceSeparated) {
      result = parse2(value2);
    } else if (info.commaSeparated) {
      result = parse(value2);
    } else if (info.commaOrSpaceSeparated) {
      result = parse2(parse(value2).join(" "));
    } else {
      result = parsePrimitive(info, info.property, value2);
    }
  } else if (Array.isArray(value2)) {
    result = [...value2];
  } else {
    result = info.property === "style" ? style(value2) : String(value2);
  }
  if (Array.isArray(result)) {
    const finalResult = [];
    for (const item2 of result) {
      finalResult.push(
        /** @type {number | string} */
        parsePrimitive(info, info.property, item2)
      );
    }
    result = finalResult;
  }
  if (info.property === "className" && Array.isArray(properties.className)) {
    const add = (
      /** @type {Array<number | string> | number | string} */
      result
    );
    result = [...properties.className, ...Array.isArray(add) ? add : [add]];
  }
  properties[info.property] = result;
}
function addChild(nodes, value2) {
  if (value2 === null || value2 === void 0) {
  } else if (typeof value2 === "number" || typeof value2 === "string") {
    nodes.push({ type: "text", value: String(value2) });
  } else if (Array.isArray(value2)) {
    for (const child of value2) {
      addChild(nodes, child);
    }
  } else if (typeof value2 === "object" && "type" in value2) {
    if (value2.type === "root") {
      addChild(nodes, value2.children);
    } else {
      nodes.push(value2);
    }
  } else {
    throw new Error("Expected node, nodes, or string, got `" + value2 + "`");
  }
}
function parsePrimitive(info, name, value2) {
  if (typeof value2 === "string") {
    if (info.number && value2 && !Number.isNaN(Number(value2))) {
      return Number(value2);
    }
    if ((info.boolean || info.overloadedBoolean) && (value2 === "" || normalize(value2) === normalize(name))) {
      return true;
    }
  }
  return value2;
}
function style(styles) {
  const result = [];
  for (const [key2, value2] of Object.entries(styles)) {
    result.push([key2, value2].join(": "));
  }
  return result.join("; ");
}
function createAdjustMap(values) {
  const result = /* @__PURE__ */ new Map();
  for (const value2 of values) {
    result.set(value2.toLowerCase(), value2);
  }
  return result;
}

// node_modules/hastscript/lib/svg-case-sensitive-tag-names.js
var svgCaseSensitiveTagNames = [
  "altGlyph",
  "altGlyphDef",
  "altGlyphItem",
  "animateColor",
  "animateMotion",
  "animateTransform",
  "clipPath",
  "feBlend",
  "feColorMatrix",
  "feComponentTransfer",
  "feComposite",
  "feConvolveMatrix",
  "feDiffuseLighting",
  "feDisplacementMap",
  "feDistantLight",
  "feDropShadow",
  "feFlood",
  "feFuncA",
  "feFuncB",
  "feFuncG",
  "feFuncR",
  "feGaussianBlur",
  "feImage",
  "feMerge",
  "feMergeNode",
  "feMorphology",
  "feOffset",
  "fePointLight",
  "feSpecularLighting",
  "feSpotLight",
  "feTile",
  "feTurbulence",
  "foreignObject",
  "glyphRef",
  "linearGradient",
  "radialGradient",
  "solidColor",
  "textArea",
  "textPath"
];

// node_modules/hastscript/lib/index.js
var h = createH(html2, "div");
var s = createH(svg2, "g", svgCaseSensitiveTagNames);

// src/site/page.ts
var chapters = ["about", "people", "take part", "dates", "plan", "learn", "more"];
var chapterOf = {
  identity: "about",
  safety: "about",
  people: "people",
  participation: "take part",
  rhythm: "dates",
  plan: "plan",
  offer: "learn",
  continuity: "plan"
};
function definePage(page) {
  return page;
}

// src/site/words/values.ts
var amountWords = {
  year: { en: "1 year", fr: "1 an", de: "1 Jahr", es: "1 año", it: "1 anno" },
  years: { en: "{count} years", fr: "{count} ans", de: "{count} Jahre", es: "{count} años", it: "{count} anni" },
  month: { en: "1 month", fr: "1 mois", de: "1 Monat", es: "1 mes", it: "1 mese" },
  months: { en: "{count} months", fr: "{count} mois", de: "{count} Monate", es: "{count} meses", it: "{count} mesi" },
  week: { en: "1 week", fr: "1 semaine", de: "1 Woche", es: "1 semana", it: "1 settimana" },
  weeks: {
    en: "{count} weeks",
    fr: "{count} semaines",
    de: "{count} Wochen",
    es: "{count} semanas",
    it: "{count} settimane"
  },
  day: { en: "1 day", fr: "1 jour", de: "1 Tag", es: "1 día", it: "1 giorno" },
  days: { en: "{count} days", fr: "{count} jours", de: "{count} Tage", es: "{count} días", it: "{count} giorni" },
  workingDay: {
    en: "1 working day",
    fr: "1 jour ouvrable",
    de: "1 Arbeitstag",
    es: "1 día laborable",
    it: "1 giorno lavorativo"
  },
  workingDays: {
    en: "{count} working days",
    fr: "{count} jours ouvrables",
    de: "{count} Arbeitstage",
    es: "{count} días laborables",
    it: "{count} giorni lavorativi"
  },
  hour: { en: "1 hour", fr: "1 heure", de: "1 Stunde", es: "1 hora", it: "1 ora" },
  hours: { en: "{count} hours", fr: "{count} heures", de: "{count} Stunden", es: "{count} horas", it: "{count} ore" },
  minutes: {
    en: "{count} minutes",
    fr: "{count} minutes",
    de: "{count} Minuten",
    es: "{count} minutos",
    it: "{count} minuti"
  }
};
var momentWords = {
  withThePost: {
    en: "goes with the post",
    fr: "lié au poste",
    de: "gehört zur Stelle",
    es: "va con el puesto",
    it: "legato alla carica"
  },
  standing: {
    en: "no end date",
    fr: "sans date de fin",
    de: "ohne Enddatum",
    es: "sin fecha de fin",
    it: "senza data di fine"
  }
};
var voteWords = {
  unanimous: { en: "all in favour", fr: "à l’unanimité", de: "einstimmig", es: "por unanimidad", it: "all’unanimità" },
  approve: {
    en: "{count} for",
    fr: "{count} pour",
    de: "{count} dafür",
    es: "{count} a favor",
    it: "{count} a favore"
  },
  decline: {
    en: "{count} against",
    fr: "{count} contre",
    de: "{count} dagegen",
    es: "{count} en contra",
    it: "{count} contro"
  },
  abstain: {
    en: "abstained: {count}",
    fr: "abstentions : {count}",
    de: "Enthaltungen: {count}",
    es: "abstenciones: {count}",
    it: "astensioni: {count}"
  },
  absent: {
    en: "absent: {count}",
    fr: "absences : {count}",
    de: "abwesend: {count}",
    es: "ausencias: {count}",
    it: "assenze: {count}"
  }
};

// src/site/parts/moments.ts
function timeOf(day, { language }) {
  return h("time", { dateTime: day.includes("Q") ? day.slice(0, 4) : day }, sayMonth(day, language));
}
function whenOf(type, value2, building) {
  if (value2 === void 0) return void 0;
  if (type === "date") return [timeOf(String(value2), building)];
  if (type === "month") return [timeOf(value2.month, building)];
  if (type === "moment") return momentOf(value2, building);
  return type === "term" || type === "duration or date" ? endOf(value2, building) : void 0;
}
function endOf({ ends: ends2, lasts, withThePost, standing: standing2 }, building) {
  if (ends2 !== void 0) return [timeOf(ends2, building)];
  if (lasts) return [plain2(sayPeriod(lasts, building))];
  if (withThePost) return [plain2(building.say(momentWords.withThePost))];
  return standing2 ? [plain2(building.say(momentWords.standing))] : void 0;
}
function momentOf({ date, until, month, time: time2 }, building) {
  const begins = date ?? month;
  if (begins === void 0) return void 0;
  const hour = time2 === void 0 ? "" : `, ${time2}`;
  const first = [timeOf(begins, building), ...hour === "" ? [] : [plain2(hour)]];
  return until === void 0 ? first : [...first, plain2(" – "), timeOf(until, building)];
}
function spanOf(type, value2, building) {
  if (value2 === void 0) return void 0;
  if (type === "duration") return [plain2(sayPeriod(value2, building))];
  if (type === "minutes") return [plain2(building.say(amountWords.minutes, { count: Number(value2) }))];
  return type === "number" ? [plain2(Number(value2).toLocaleString(building.language))] : void 0;
}
function sayPeriod({ months = 0, days = 0, hours = 0, workingDays = 0 }, { say }) {
  const years = months % 12 === 0 ? months / 12 : 0;
  const weeks = days % 7 === 0 ? days / 7 : 0;
  const parts = [
    [years, "year"],
    [years > 0 ? 0 : months, "month"],
    [weeks, "week"],
    [weeks > 0 ? 0 : days, "day"],
    [workingDays, "workingDay"],
    [hours, "hour"]
  ];
  return parts.filter(([count]) => count > 0).map(([count, unit]) => say(amountWords[count === 1 ? unit : `${unit}s`], { count })).join(", ");
}
function sentenceOf(type, value2, { say }) {
  if (type === "votes" && value2 !== void 0) {
    const { unanimous, ...votes } = value2;
    const totals = ["approve", "decline", "abstain", "absent"].flatMap(
      (name) => votes[name] === void 0 ? [] : [say(voteWords[name], { count: votes[name] })]
    );
    const told2 = [...unanimous ? [say(voteWords.unanimous)] : [], ...totals];
    return told2.length === 0 ? void 0 : [plain2(told2.join(", "))];
  }
  const isRule = type === "decision rule" || type === "quorum" || type === "notice";
  return isRule && value2 !== void 0 ? [plain2(value2.words)] : void 0;
}
function plain2(value2) {
  return { type: "text", value: value2 };
}

// src/site/building.ts
function standing(building, kind) {
  const document = building.community.documents.find((one2) => one2.kind === kind);
  return document?.stands && !building.community.privatePages.has(document.path) ? document : void 0;
}

// src/site/words/layout.ts
var layoutWords = {
  skip: {
    en: "Skip to the text",
    fr: "Aller au texte",
    de: "Zum Text springen",
    es: "Ir al texto",
    it: "Vai al testo"
  },
  menu: { en: "Pages", fr: "Pages", de: "Seiten", es: "Páginas", it: "Pagine" },
  allPages: {
    en: "All pages",
    fr: "Toutes les pages",
    de: "Alle Seiten",
    es: "Todas las páginas",
    it: "Tutte le pagine"
  },
  suggest: {
    en: "Suggest a change to this page",
    fr: "Proposer une modification de cette page",
    de: "Eine Änderung dieser Seite vorschlagen",
    es: "Proponer un cambio en esta página",
    it: "Proporre una modifica a questa pagina"
  },
  suggestByMail: {
    en: "Suggest it by e-mail",
    fr: "La proposer par courriel",
    de: "Per E-Mail vorschlagen",
    es: "Proponerlo por correo electrónico",
    it: "Proporla per posta elettronica"
  },
  reviewed: {
    en: "Last read through on {}.",
    fr: "Relu pour la dernière fois le {}.",
    de: "Zuletzt durchgesehen am {}.",
    es: "Revisado por última vez el {}.",
    it: "Riletto l’ultima volta il {}."
  },
  beside: {
    en: "In this chapter",
    fr: "Dans ce chapitre",
    de: "In diesem Kapitel",
    es: "En este capítulo",
    it: "In questo capitolo"
  },
  report: {
    en: "If something has happened to you or to others",
    fr: "S’il vous est arrivé quelque chose, à vous ou à d’autres",
    de: "Wenn dir oder anderen etwas zugestoßen ist",
    es: "Si le ha pasado algo a usted o a otra persona",
    it: "Se è successo qualcosa a voi o ad altri"
  },
  noContact: {
    en: "no contact named yet",
    fr: "aucun contact n’est encore indiqué",
    de: "noch kein Kontakt genannt",
    es: "todavía no se ha indicado ningún contacto",
    it: "nessun contatto ancora indicato"
  },
  codeOfConduct: {
    en: "our code of conduct",
    fr: "notre code de conduite",
    de: "unser Verhaltenskodex",
    es: "nuestro código de conducta",
    it: "il nostro codice di condotta"
  },
  licence: {
    en: "Texts: {}.",
    fr: "Textes : {}.",
    de: "Texte: {}.",
    es: "Textos: {}.",
    it: "Testi: {}."
  },
  madeWith: {
    en: "Made with Moothall from the pages of this community.",
    fr: "Réalisé avec Moothall à partir des pages de cette communauté.",
    de: "Mit Moothall aus den Seiten dieser Community gemacht.",
    es: "Hecho con Moothall a partir de las páginas de esta comunidad.",
    it: "Fatto con Moothall dalle pagine di questa comunità."
  },
  isPrivate: {
    en: "This copy shows private things. It is for your eyes only; do not publish it.",
    fr: "Cette copie montre des choses privées. Elle n’est que pour vous ; ne la publiez pas.",
    de: "Diese Fassung zeigt Privates. Sie ist nur für dich; bitte nicht veröffentlichen.",
    es: "Esta copia muestra cosas privadas. Es solo para usted; no la publique.",
    it: "Questa copia mostra cose private. È solo per voi; non pubblicatela."
  }
};
var chapterNames = {
  about: { en: "About us", fr: "Qui nous sommes", de: "Über uns", es: "Quiénes somos", it: "Chi siamo" },
  people: { en: "People", fr: "Personnes", de: "Menschen", es: "Personas", it: "Persone" },
  "take part": { en: "Take part", fr: "Participer", de: "Mitmachen", es: "Participar", it: "Partecipare" },
  dates: { en: "Dates", fr: "Dates", de: "Termine", es: "Fechas", it: "Date" },
  plan: { en: "Plan", fr: "Projets", de: "Vorhaben", es: "Planes", it: "Progetti" },
  learn: { en: "Learn", fr: "Apprendre", de: "Lernen", es: "Aprender", it: "Imparare" },
  more: { en: "More", fr: "Autres", de: "Mehr", es: "Más", it: "Altro" }
};

// src/site/parts/reporting.ts
function reportingLine(building) {
  const { say, addresses } = building;
  const code2 = standing(building, "code-of-conduct");
  const address = code2 && addresses.of(code2.path);
  return h("p.reporting", [
    say(layoutWords.report),
    ": ",
    address === void 0 ? say(layoutWords.noContact) : h("a", { href: `/${address}` }, say(layoutWords.codeOfConduct))
  ]);
}

// src/site/words/search.ts
var searchWords = {
  title: { en: "Search", fr: "Rechercher", de: "Suchen", es: "Buscar", it: "Cercare" },
  label: {
    en: "Search the pages",
    fr: "Rechercher dans les pages",
    de: "Die Seiten durchsuchen",
    es: "Buscar en las páginas",
    it: "Cercare nelle pagine"
  },
  go: { en: "Search", fr: "Rechercher", de: "Suchen", es: "Buscar", it: "Cercare" },
  found: {
    en: "Pages found: {count}",
    fr: "Pages trouvées : {count}",
    de: "Gefundene Seiten: {count}",
    es: "Páginas encontradas: {count}",
    it: "Pagine trovate: {count}"
  },
  needsScript: {
    en: "Searching needs JavaScript; your browser does not run it here. The list of all pages does not need it:",
    fr: "La recherche a besoin de JavaScript, que votre navigateur n’exécute pas ici. La liste de toutes les pages n’en a pas besoin :",
    de: "Die Suche braucht JavaScript, das dein Browser hier nicht ausführt. Die Liste aller Seiten braucht es nicht:",
    es: "La búsqueda necesita JavaScript y su navegador no lo ejecuta aquí. La lista de todas las páginas no lo necesita:",
    it: "La ricerca ha bisogno di JavaScript, che il vostro browser qui non esegue. L’elenco di tutte le pagine no:"
  },
  narrow: {
    en: "Look for words",
    fr: "Chercher des mots",
    de: "Nach Wörtern suchen",
    es: "Buscar palabras",
    it: "Cercare parole"
  },
  any: { en: "any", fr: "tous", de: "alle", es: "todos", it: "tutti" },
  shown: {
    en: "{shown} of {all} shown",
    fr: "{shown} sur {all} affichés",
    de: "{shown} von {all} gezeigt",
    es: "Se muestran {shown} de {all}",
    it: "{shown} di {all} mostrati"
  }
};

// src/site/layout.ts
var policy = "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; form-action 'self'; base-uri 'none'";
var fromTheRight = /^(?:ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/i;
function layout(page, { pages, hasFeed }, building) {
  return {
    type: "root",
    children: [
      { type: "doctype" },
      h("html", inLanguage(building.language), [
        head2(page, building, hasFeed),
        h("body", [
          h("a.skip", { href: "#text" }, building.say(layoutWords.skip)),
          ...building.isPrivate ? [h("p.banner", building.say(layoutWords.isPrivate))] : [],
          top(page, pages, building),
          middle(page, pages, building),
          foot(page, building)
        ])
      ])
    ]
  };
}
function inLanguage(language) {
  return { lang: language, dir: fromTheRight.test(language) ? "rtl" : "ltr" };
}
function middle(page, pages, { say }) {
  const text4 = h(
    page.address === ownAddresses.home ? "main.wide" : "main",
    { id: "text", ...page.language !== void 0 && inLanguage(page.language) },
    [...page.body]
  );
  const { chapter } = page;
  const others = chapter === void 0 ? [] : pages.filter((one2) => one2.chapter === chapter);
  if (chapter === void 0 || others.length < 2) return h("div.page", [text4]);
  const beside2 = h("nav.beside", { ariaLabel: say(layoutWords.beside) }, [
    h(
      "ul",
      others.map((one2) => menuItem(one2, page))
    )
  ]);
  return h("div.page.has-beside", [beside2, text4]);
}
function head2(page, building, hasFeed) {
  const { name, url } = building;
  const title = page.address === ownAddresses.home ? name : `${page.title} · ${name}`;
  return h("head", [
    h("meta", { charSet: "utf-8" }),
    h("meta", { httpEquiv: "Content-Security-Policy", content: policy }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("title", title),
    ...page.description === void 0 ? [] : [h("meta", { name: "description", content: page.description })],
    ...url === void 0 ? [] : [h("link", { rel: "canonical", href: `${url}/${page.address}` })],
    h("link", { rel: "stylesheet", href: "/style.css" }),
    ...(page.data ?? []).map((one2) => h("script", { type: "application/ld+json" }, asData(one2))),
    ...hasFeed ? [h("link", { rel: "alternate", type: "application/atom+xml", title: name, href: `/${feedName}` })] : [],
    ...(page.scripts ?? []).map((script) => h("script", { src: `/${script}`, defer: true }))
  ]);
}
function asData(data) {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
function top(page, pages, building) {
  const { say, name } = building;
  const groups = chapters.flatMap((chapter) => {
    const items = pages.filter((one2) => one2.chapter === chapter);
    return items.length === 0 ? [] : [chapterMenu(chapter, items, page, building)];
  });
  const isSearched = pages.some(({ address }) => address === ownAddresses.search);
  const finds = isSearched ? h("a", { href: `/${ownAddresses.search}` }, say(searchWords.title)) : h("a", { href: `/${ownAddresses.allPages}` }, say(layoutWords.allPages));
  return h("header.head", [
    h("div.top", [
      h("div.bar", [h("a.name", { href: `/${ownAddresses.home}` }, [...logo(building), h("span", name)]), finds]),
      ...groups.length === 0 ? [] : [h("nav.menu", { ariaLabel: say(layoutWords.menu) }, [h("ul", groups)])]
    ])
  ]);
}
function logo({ community, shownPictures }) {
  const { logo: written2, path } = community.community;
  const found = written2 === void 0 ? void 0 : shownPictures.of(written2, path, "");
  return found ? [h("img", { ...found })] : [];
}
function chapterMenu(chapter, items, page, { say }) {
  return h("li", [
    h("details", { name: "menu", ...page.chapter === chapter && { className: ["here-now"] } }, [
      h("summary", say(chapterNames[chapter])),
      h(
        "ul",
        items.map((one2) => menuItem(one2, page))
      )
    ])
  ]);
}
function menuItem(one2, page) {
  const isHere = one2.address === page.address;
  return h("li", [
    h("a", { href: `/${one2.address}`, ...isHere && { ariaCurrent: "page" } }, one2.menuTitle ?? one2.title)
  ]);
}
function foot(page, building) {
  const { say } = building;
  return h("footer.foot", [
    reportingLine(building),
    ...reviewed(page, building),
    ...suggesting(page, building),
    ...licence(building),
    h("p", [h("a", { href: `/${ownAddresses.allPages}` }, say(layoutWords.allPages))]),
    h("p", say(layoutWords.madeWith))
  ]);
}
function reviewed({ sources: [source] }, building) {
  const { community, say } = building;
  const document = community.documents.find(({ path }) => path === source);
  const day = document?.has("last_reviewed") ? document.readings.get("last_reviewed")?.value : void 0;
  if (typeof day !== "string") return [];
  return [h("p", [...slotted(say(layoutWords.reviewed), timeOf(day, building))])];
}
function slotted(text4, element3) {
  const [before = "", after = ""] = text4.split("{}");
  return [{ type: "text", value: before }, element3, { type: "text", value: after }];
}
function suggesting({ sources: [source], title }, building) {
  const { say, home, community } = building;
  if (source === void 0) return [];
  const record2 = community.community;
  const mailbox = building.shows(record2, "contact") ? record2.contact.find(({ type }) => type === "email")?.address : void 0;
  const ways = [
    ...home ? [h("a", { href: editLink(home, source) }, say(layoutWords.suggest))] : [],
    ...mailbox !== void 0 && !holdsPersonal(mailbox) ? [
      h(
        "a",
        { href: `mailto:${mailbox}?subject=${encodeURIComponent(title.toWellFormed().slice(0, 120))}` },
        say(layoutWords.suggestByMail)
      )
    ] : []
  ];
  return ways.length === 0 ? [] : [
    h(
      "p.suggest",
      ways.flatMap((way2, at3) => at3 === 0 ? [way2] : [" · ", way2])
    )
  ];
}
var licences = {
  "cc-by-4.0": "https://creativecommons.org/licenses/by/4.0/",
  "cc-by-sa-4.0": "https://creativecommons.org/licenses/by-sa/4.0/",
  "cc0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/"
};
function licence({ community, say, publishing: publishing2, shows }) {
  const written2 = shows(community.community, "license") ? community.community.license : void 0;
  if (written2 === void 0) return [];
  const name = publishing2.words(written2);
  const address = licences[written2.trim().toLowerCase().replace(/\s+/g, "-")];
  const shownName = address === void 0 ? { type: "text", value: name } : h("a", { href: address, rel: "license" }, name);
  return [h("p", [...slotted(say(layoutWords.licence), shownName)])];
}

// src/site/linked-data/told.ts
function toldBy(recorded, fields3, community) {
  return (field) => publicValue(recorded, [field, fields3[field]], community);
}
function written(properties) {
  const isSilent = (value2) => value2 === void 0 || Array.isArray(value2) && value2.length === 0;
  return Object.fromEntries(Object.entries(properties).filter(([, value2]) => !isSilent(value2)));
}
function webAddress(value2) {
  return typeof value2 === "string" && /^https?:\/\//i.test(value2) ? value2 : void 0;
}

// src/site/linked-data/organization.ts
function organizationInShort(building) {
  const home = urlOf(ownAddresses.home, building);
  return written({ "@type": "Organization", "@id": home, name: building.name, url: home });
}
function organization(building) {
  const { community, name } = building;
  const told2 = toldBy(community.community, community_default.fields, community);
  const [contact2] = [told2("contact") ?? []].flat().map(String).filter((way2) => way2.includes("@"));
  return written({
    "@type": "Organization",
    "@id": urlOf(ownAddresses.home, building),
    name,
    alternateName: told2("short_name"),
    description: told2("summary"),
    url: urlOf(ownAddresses.home, building) ?? webAddress(told2("url")),
    email: contact2,
    foundingDate: community.community.isPrivate("founded") ? void 0 : community.community.founded?.month,
    areaServed: told2("area_served"),
    knowsAbout: told2("topics"),
    sameAs: [told2("same_as") ?? []].flat().flatMap((one2) => webAddress(one2) ?? []),
    parentOrganization: organizationNamed(told2("parent")),
    memberOf: [told2("networks") ?? []].flat().flatMap((one2) => organizationNamed(one2) ?? [])
  });
}
function organizationNamed(name) {
  return typeof name === "string" ? { "@type": "Organization", name } : void 0;
}

// src/site/linked-data/events.ts
var statuses = {
  scheduled: "EventScheduled",
  held: "EventScheduled",
  postponed: "EventPostponed",
  rescheduled: "EventRescheduled",
  "moved-online": "EventMovedOnline",
  cancelled: "EventCancelled"
};
function events2(building) {
  const { community } = building;
  return publicEntries(community.event.entries, community).flatMap((event) => eventData(event, building) ?? []);
}
function eventData(event, building) {
  const { community, entryAddress } = building;
  const told2 = toldBy(event, event_default.fields.entries.fields, community);
  const { first, last, time: time2, endTime, zone } = timesOf(event, community);
  const name = sayable(event.label, community);
  if (first === void 0 || name === void 0 || !isPublic(event, "start", community)) return void 0;
  const at3 = entryAddress(event);
  const reading = zone?.reading;
  return written({
    "@type": "Event",
    "@id": at3 === void 0 ? void 0 : urlOf(at3, building),
    name,
    startDate: moment(first, time2, reading),
    endDate: last === void 0 ? void 0 : moment(last, endTime, reading),
    eventStatus: `https://schema.org/${statuses[String(told2("status") ?? "scheduled")] ?? "EventScheduled"}`,
    location: place(told2("where"), webAddress(told2("url"))),
    description: told2("summary") ?? told2("outcome"),
    audience: told2("audience"),
    inLanguage: told2("language"),
    url: webAddress(told2("url")) ?? (at3 === void 0 ? void 0 : urlOf(at3, building)),
    organizer: organizationInShort(building)
  });
}
function calls(building) {
  const { community } = building;
  return publicEntries(community.meetings.series, community).flatMap((call) => callData(call, building) ?? []);
}
function callData(call, building) {
  const { community, entryAddress } = building;
  const told2 = toldBy(call, meetings_default.fields.series.fields, community);
  const { rule, time: time2, zone, start, until, except, minutes } = rhythmOf(call);
  const name = sayable(call.label, community);
  if (!rule || name === void 0 || !isPublic(call, "when", community)) return void 0;
  const at3 = entryAddress(call);
  return written({
    "@type": "Event",
    "@id": at3 === void 0 ? void 0 : urlOf(at3, building),
    name,
    description: told2("purpose"),
    location: place(told2("where"), void 0),
    organizer: organizationInShort(building),
    eventSchedule: written({
      "@type": "Schedule",
      repeatFrequency: `P${rule.interval}${letters[rule.every]}`,
      byDay: byDay(rule),
      byMonthDay: rule.monthDays,
      byMonth: rule.months,
      startDate: start,
      endDate: until ?? rule.until,
      startTime: time2,
      duration: minutes === void 0 ? void 0 : `PT${minutes}M`,
      scheduleTimezone: zone && "zone" in zone.reading ? zone.reading.zone : void 0,
      exceptDate: except.length > 0 ? except : void 0
    })
  });
}
var letters = { day: "D", week: "W", month: "M", year: "Y" };
function byDay({ days, position }) {
  const nth = position?.length === 1 ? position[0] : void 0;
  return days?.map((day) => `${day.nth ?? nth ?? ""}${day.weekday}`);
}
function moment(day, time2, reading) {
  if (time2 === void 0) return day;
  if (!reading || !("zone" in reading)) return `${day}T${time2}`;
  const at3 = instantAt({ date: day, time: time2, zone: reading.zone });
  return `${at3.date}T${at3.time}:00${at3.utcOffset}`;
}
function place(where2, online) {
  if (typeof where2 === "string") {
    const address = /https?:\/\/\S+/i.exec(where2)?.[0];
    return address === void 0 ? { "@type": "Place", name: where2 } : { "@type": "VirtualLocation", url: address };
  }
  return online === void 0 ? void 0 : { "@type": "VirtualLocation", url: online };
}

// src/site/linked-data/glossary.ts
function termSet(building) {
  const { community, addresses, entryAddress } = building;
  const glossary = standing(building, "glossary");
  const address = glossary && addresses.of(glossary.path);
  if (!glossary || address === void 0) return void 0;
  const set = urlOf(address, building);
  const terms = publicEntries(community.glossary.entries, community).flatMap((entry2) => {
    const told2 = toldBy(entry2, glossary_default.fields.entries.fields, community);
    const name = told2("term");
    if (name === void 0) return [];
    const at3 = entryAddress(entry2);
    return [
      written({
        "@type": "DefinedTerm",
        "@id": at3 === void 0 ? void 0 : urlOf(at3, building),
        name,
        description: told2("definition"),
        alternateName: told2("synonyms"),
        inDefinedTermSet: set
      })
    ];
  });
  return terms.length === 0 ? void 0 : written({
    "@type": "DefinedTermSet",
    "@id": set,
    name: building.publishing.words(glossary.label),
    url: set,
    hasDefinedTerm: terms
  });
}

// src/site/linked-data/training.ts
var profile = "https://bioschemas.org/profiles/TrainingMaterial/1.0-RELEASE";
var statuses2 = {
  active: "Active",
  "under-development": "Under development",
  archived: "Archived"
};
function learningResources(building) {
  const { community, entryAddress } = building;
  if (!standing(building, "training")) return [];
  return publicEntries(community.training.entries, community).flatMap((entry2) => {
    const told2 = toldBy(entry2, training_default.fields.entries.fields, community);
    const at3 = entryAddress(entry2);
    const page = at3 === void 0 ? void 0 : urlOf(at3, building);
    const description2 = told2("abstract");
    const keywords = told2("keywords") ?? told2("domains");
    const conforms = description2 !== void 0 && keywords !== void 0;
    return [
      written({
        "@type": "LearningResource",
        "@id": page,
        "dct:conformsTo": conforms ? { "@type": "CreativeWork", "@id": profile } : void 0,
        name: entry2.label,
        description: description2,
        keywords,
        url: webAddress(told2("url")) ?? page,
        audience: told2("target_group"),
        author: makers(told2("authors"), community),
        contributor: makers(told2("contributors"), community),
        educationalLevel: told2("expertise_level"),
        identifier: told2("identifier"),
        inLanguage: told2("primary_language"),
        learningResourceType: told2("learning_resource_type"),
        license: told2("license"),
        teaches: told2("skills"),
        timeRequired: time(told2("duration")),
        version: told2("version"),
        dateModified: told2("version_date"),
        accessibilitySummary: told2("accessibility_summary"),
        creativeWorkStatus: statuses2[String(told2("status") ?? "")],
        provider: told2("organisation")
      })
    ];
  });
}
function makers(names4, { stakeholders }) {
  const bodies = new Set(stakeholders.entries.map(({ label: label2 }) => plainName(label2)));
  return [names4 ?? []].flat().map((name) => ({
    "@type": bodies.has(plainName(String(name))) ? "Organization" : "Person",
    name
  }));
}
function time(words5) {
  const read = typeof words5 === "string" ? readDuration(words5) : void 0;
  return read && "minutes" in read ? `PT${read.minutes}M` : void 0;
}

// src/site/linked-data/on-pages.ts
var context = "https://schema.org";
var withBioschemas = [context, { dct: "http://purl.org/dc/terms/" }];
function linkedData(building) {
  const { community, addresses } = building;
  const on = (kind, objects, context2) => [addresses.of(community[kind].path), objects.map((one2) => ({ "@context": context2, ...one2 }))];
  const all2 = [
    [ownAddresses.home, [{ "@context": context, ...organization(building) }]],
    on("event", events2(building), context),
    on("meetings", calls(building), context),
    on("glossary", [termSet(building) ?? []].flat(), context),
    on("training", learningResources(building), withBioschemas)
  ];
  return new Map(
    all2.flatMap(
      ([address, objects]) => address === void 0 || objects.length === 0 ? [] : [[address, objects]]
    )
  );
}

// src/site/words/text.ts
var textWords = {
  somebody: { en: "somebody", fr: "quelqu’un", de: "jemand", es: "alguien", it: "qualcuno" },
  table: { en: "Table", fr: "Tableau", de: "Tabelle", es: "Tabla", it: "Tabella" },
  notes: { en: "Footnotes", fr: "Notes", de: "Fußnoten", es: "Notas", it: "Note" },
  back: {
    en: "Back to the text, note {number}",
    fr: "Retour au texte, note {number}",
    de: "Zurück zum Text, Anmerkung {number}",
    es: "Volver al texto, nota {number}",
    it: "Torna al testo, nota {number}"
  },
  done: { en: "Done", fr: "Fait", de: "Erledigt", es: "Hecho", it: "Fatto" },
  open: { en: "Not done yet", fr: "Pas encore fait", de: "Noch offen", es: "Pendiente", it: "Da fare" },
  here: {
    en: "Link to this heading: {title}",
    fr: "Lien vers ce titre : {title}",
    de: "Link zu dieser Überschrift: {title}",
    es: "Enlace a este título: {title}",
    it: "Collegamento a questo titolo: {title}"
  }
};
var noteTitles = {
  note: { en: "Note", fr: "Remarque", de: "Hinweis", es: "Nota", it: "Nota" },
  tip: { en: "Tip", fr: "Conseil", de: "Tipp", es: "Consejo", it: "Suggerimento" },
  important: { en: "Important", fr: "Important", de: "Wichtig", es: "Importante", it: "Importante" },
  warning: { en: "Warning", fr: "Attention", de: "Achtung", es: "Atención", it: "Attenzione" },
  caution: { en: "Caution", fr: "Prudence", de: "Vorsicht", es: "Cuidado", it: "Cautela" }
};

// src/site/outline.ts
function outlined({ body: body3, title }, say) {
  const outline = { say, level: 0, names: /* @__PURE__ */ new Set(["text"]) };
  const made3 = replaced(body3, (node) => inOutline(node, outline));
  return outline.level === 0 ? [h("h1", title), ...made3] : made3;
}
function inOutline(node, outline) {
  if (node.type !== "element") return node;
  const named5 = withoutSecondName(node, outline.names);
  const written2 = Number(/^h([1-6])$/.exec(node.tagName)?.[1]);
  if (!Number.isNaN(written2)) return heading(named5, written2, outline);
  if (node.tagName === "svg") return named5;
  return withChildren(
    named5,
    replaced(named5.children, (child) => inOutline(child, outline))
  );
}
function withoutSecondName(node, names4) {
  const { id, ...properties } = node.properties;
  if (typeof id !== "string") return node;
  if (names4.has(id)) return { ...node, properties };
  names4.add(id);
  return node;
}
function heading(node, written2, outline) {
  const level = outline.level === 0 ? 1 : Math.max(2, Math.min(written2, outline.level + 1));
  outline.level = level;
  const children2 = node.children.map((child) => inOutline(child, outline));
  const { id } = node.properties;
  const title = words3(node);
  const link = level === 1 || typeof id !== "string" || title === "" ? [] : [h("a.here", { href: `#${encodeURIComponent(id)}`, ariaLabel: outline.say(textWords.here, { title }) })];
  return { ...node, tagName: `h${level}`, children: [...children2, ...link] };
}
function words3(node) {
  return node.children.map((child) => child.type === "text" ? child.value : child.type === "element" ? words3(child) : "").join("").trim();
}

// src/calendar/add-links.ts
function addLinks(date, { base = "" } = {}) {
  return { ics: `${base}${date.calendar}`, google: google(date), outlook: outlook(date) };
}
function google(date) {
  const { title, place: place2, link, zone } = date;
  const [start, end] = startAndEnd(date).map((moment2) => moment2.replace(/[-:]/g, ""));
  return `https://calendar.google.com/calendar/render?${query({
    action: "TEMPLATE",
    text: title,
    dates: `${start}/${end}`,
    ctz: zone,
    details: link,
    location: place2
  })}`;
}
function outlook(date) {
  const { title, place: place2, link } = date;
  const [start, end] = startAndEnd(date);
  return `https://outlook.office.com/calendar/0/deeplink/compose?${query({
    path: "/calendar/action/compose",
    rru: "addevent",
    subject: title,
    startdt: start,
    enddt: end,
    allday: isAllDay(date) ? "true" : void 0,
    body: link,
    location: place2
  })}`;
}
function startAndEnd(date) {
  const { day, lastDay = day, time: time2, endTime, instant, endInstant } = date;
  if (isAllDay(date)) return [day, addDays(lastDay, 1)];
  if (instant !== void 0) return [instant, endInstant ?? instant];
  const isNextDay = lastDay === day && endTime !== void 0 && time2 !== void 0 && endTime < time2;
  const start = `${day}T${time2}:00`;
  return [start, endTime === void 0 ? start : `${isNextDay ? addDays(day, 1) : lastDay}T${endTime}:00`];
}
function isAllDay({ day, lastDay = day, time: time2, endTime }) {
  return time2 === void 0 || lastDay !== day && endTime === void 0;
}
var most2 = 500;
function query(parts) {
  const given = Object.entries(parts).filter((part) => part[1] !== void 0);
  return given.map(([name, value2]) => `${name}=${encodeURIComponent([...value2.toWellFormed()].slice(0, most2).join(""))}`).join("&");
}

// src/calendar/next-dates.ts
function datesAhead(community, { now, count = 12 }) {
  const shelves = shelvesOf(community, now);
  const all2 = shelves[0]?.appointments ?? [];
  return all2.flatMap(
    (appointment) => daysAhead(appointment, now, count).map((day) => dateOn(day, appointment, calendarOf(appointment, shelves)))
  ).toSorted((a, b) => compare(orderOf(a), orderOf(b))).slice(0, count);
}
function daysAhead(appointment, now, count) {
  const { what, day, lastDay = day, rule, except, cancelled, moved, extra, status, isHeld } = appointment;
  if (what === "event") return isHeld || lastDay < now ? [] : [{ date: day, ...status && { status } }];
  const gone = [...except, ...moved.map(({ from }) => from)];
  const regular = rule ? nextDates({ rule, start: day, except: gone, from: now, count }) : [];
  const days = [
    ..."problem" in regular ? [] : regular.map(({ date }) => ({ date })),
    ...(rule ? extra : [day, ...extra]).map((date) => ({ date })),
    ...moved.map(({ from, to }) => ({ date: to, status: "moved", insteadOf: from })),
    ...cancelled.map((date) => ({ date, status: "cancelled" }))
  ];
  return days.filter(({ date }) => date >= now);
}
function dateOn({ date, status, insteadOf }, appointment, calendar) {
  const { title, what, key: key2, path, place: place2, link } = appointment;
  return {
    title,
    what,
    key: key2,
    path,
    ...hoursOn(date, appointment),
    ...appointment.lastDay !== void 0 && { lastDay: appointment.lastDay },
    ...place2 !== void 0 && { place: place2 },
    ...link !== void 0 && { link },
    ...status && { status },
    ...insteadOf !== void 0 && { insteadOf },
    calendar
  };
}
function hoursOn(day, appointment) {
  const { time: time2, zone, lastDay } = appointment;
  if (time2 === void 0 || !isTimed(appointment))
    return { day, ...time2 !== void 0 && { time: time2 }, ...zone !== void 0 && { zone } };
  const end = endOf2(day, appointment);
  const endTime = end && { endTime: end.time };
  if (zone === void 0) return { day, time: time2, ...endTime };
  const begins = instantAt({ date: day, time: time2, zone });
  const ends2 = appointment.minutes !== void 0 && lastDay === void 0 ? later(begins.instant, appointment.minutes) : end && instantAt({ date: end.date, time: end.time, zone }).instant;
  return {
    day: begins.date,
    time: begins.time,
    ...endTime,
    zone,
    instant: begins.instant,
    ...ends2 !== void 0 && { endInstant: ends2 }
  };
}
function endOf2(day, { time: time2 = "", endTime, lastDay, minutes }) {
  if (lastDay !== void 0) return endTime === void 0 ? void 0 : { date: lastDay, time: endTime };
  if (minutes === void 0) return void 0;
  const end = later(`${day}T${time2}:00Z`, minutes);
  return { date: end.slice(0, 10), time: end.slice(11, 16) };
}
function later(instant, minutes) {
  return new Date(Date.parse(instant) + minutes * 6e4).toISOString().replace(".000", "");
}
function calendarOf({ what, key: key2 }, shelves) {
  const own4 = shelves.find(
    (shelf) => what === "event" ? shelf.of === "events" : shelf.of === "series" && shelf.key === key2
  );
  return own4?.name ?? "calendar.ics";
}
function orderOf({ instant, day, time: time2 = "00:00" }) {
  return instant ?? `${day}T${time2}:00Z`;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/site/words/dates.ts
var dateWords = {
  title: {
    en: "Next dates",
    fr: "Prochaines dates",
    de: "Nächste Termine",
    es: "Próximas fechas",
    it: "Prossime date"
  },
  yourTime: {
    en: "({time} where you are)",
    fr: "({time} chez vous)",
    de: "({time} bei dir)",
    es: "({time} donde está usted)",
    it: "({time} da voi)"
  },
  zone: { en: "{city} time", fr: "heure de {city}", de: "Zeit von {city}", es: "hora de {city}", it: "ora di {city}" },
  cancelled: { en: "cancelled", fr: "annulé", de: "fällt aus", es: "cancelado", it: "annullato" },
  moved: {
    en: "moved from {day}",
    fr: "déplacé du {day}",
    de: "verlegt vom {day}",
    es: "trasladado del {day}",
    it: "spostato dal {day}"
  },
  add: {
    en: "Add to a calendar: {title}",
    fr: "Ajouter à un agenda : {title}",
    de: "In einen Kalender: {title}",
    es: "Añadir a un calendario: {title}",
    it: "Aggiungere a un calendario: {title}"
  },
  subscribe: {
    en: "Calendars to subscribe to",
    fr: "Agendas auxquels s’abonner",
    de: "Kalender zum Abonnieren",
    es: "Calendarios a los que suscribirse",
    it: "Calendari a cui abbonarsi"
  },
  how: {
    en: "Most calendar programs have “add a calendar by its address”: give them the address of one of these files, and new dates arrive by themselves.",
    fr: "La plupart des agendas savent « ajouter un agenda par son adresse » : donnez-leur celle d’un de ces fichiers, et les nouvelles dates arriveront d’elles-mêmes.",
    de: "Die meisten Kalenderprogramme können „Kalender über seine Adresse hinzufügen“: Gib ihnen die Adresse einer dieser Dateien, und neue Termine kommen von selbst.",
    es: "La mayoría de los programas de calendario permiten «añadir un calendario por su dirección»: deles la de uno de estos archivos y las fechas nuevas llegarán solas.",
    it: "La maggior parte dei programmi permette di «aggiungere un calendario dal suo indirizzo»: date loro quello di uno di questi file, e le nuove date arriveranno da sole."
  }
};

// src/site/pages/dates.ts
var dates_default = definePage({
  pages: (building) => {
    const { community, now, say, name, url } = building;
    const dates3 = datesAhead(community, { now });
    if (dates3.length === 0) return [];
    const calendars = calendarsOf(community, { now, name, ...url !== void 0 && { url } });
    return [
      {
        address: ownAddresses.dates,
        title: say(dateWords.title),
        sources: [...new Set(dates3.map(({ path }) => path))],
        chapter: "dates",
        scripts: ["local-times.js"],
        body: [
          h("h1", say(dateWords.title)),
          h(
            "ol.ahead",
            dates3.map((date) => h("li", [...dateItem(date, building)]))
          ),
          h("h2", say(dateWords.subscribe)),
          h("p", say(dateWords.how)),
          h(
            "ul",
            calendars.map((file) => h("li", [h("a", { href: `/${file.name}` }, file.title)]))
          )
        ]
      }
    ];
  }
});
function dateItem(date, building) {
  const { say } = building;
  const { title, status, insteadOf, place: place2, link } = date;
  const address = pageOf(date, building);
  const state = status === "cancelled" ? say(dateWords.cancelled) : "";
  return [
    h("p.when", [...when(date, building)]),
    h("p.what", [
      address === void 0 ? h("strong", title) : h("a", { href: `/${address}` }, title),
      ...state === "" ? [] : [` – ${state}`],
      ...insteadOf === void 0 ? [] : [" – ", ...slotted2(say(dateWords.moved, { day: "{}" }), timeOf(insteadOf, building))]
    ]),
    ...place2 === void 0 && link === void 0 ? [] : [h("p.quiet", [...where(place2, link)])],
    ...status === "cancelled" ? [] : [adding(date, building)]
  ];
}
function where(place2, link) {
  const isWeb = link !== void 0 && /^https?:\/\//i.test(link);
  const address = isWeb ? [h("a", { href: link }, link.replace(/^https?:\/\//i, ""))] : [];
  const isSame3 = place2 !== void 0 && link !== void 0 && place2.includes(link);
  return [
    ...place2 === void 0 || isSame3 ? [] : [{ type: "text", value: place2 }],
    ...place2 !== void 0 && !isSame3 && isWeb ? [{ type: "text", value: ", " }] : [],
    ...address
  ];
}
function when(date, building) {
  const { day, lastDay, time: time2, endTime, zone, instant } = date;
  const { say } = building;
  const hours = time2 === void 0 ? "" : `, ${time2}${endTime === void 0 ? "" : `–${endTime}`}`;
  const days = [
    timeOf(day, building),
    ...lastDay === void 0 || lastDay === day ? [] : [" – ", timeOf(lastDay, building)]
  ];
  if (instant === void 0 || zone === void 0) return children([...days, hours]);
  const local = h(
    "time",
    { dateTime: instant, dataZone: zone, dataLocal: say(dateWords.yourTime, { time: "{time}" }) },
    `${hours.replace(/^, /, "")} ${say(dateWords.zone, { city: city(zone) })}`.trim()
  );
  return children([...days, ", ", local]);
}
function children(parts) {
  return parts.flatMap(
    (part) => typeof part !== "string" ? [part] : part === "" ? [] : [{ type: "text", value: part }]
  );
}
function slotted2(text4, element3) {
  const [before = "", after = ""] = text4.split("{}");
  return children([before, element3, after]);
}
function adding(date, { say }) {
  const { ics, google: google2, outlook: outlook2 } = addLinks(date, { base: "/" });
  return h("details.add", [
    h("summary", say(dateWords.add, { title: date.title })),
    h("p", [
      h("a", { href: ics }, "iCalendar"),
      " · ",
      h("a", { href: google2 }, "Google"),
      " · ",
      h("a", { href: outlook2 }, "Outlook")
    ])
  ]);
}
function pageOf({ what, key: key2 }, { community, entryAddress }) {
  const entries = what === "call" ? community.meetings.series : community.event.entries;
  const entry2 = entries.find((one2) => one2.key === key2);
  return entry2 && entryAddress(entry2);
}

// src/site/page-language.ts
var tag = /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i;
function languageOfPage({ path, settings }, { community, language }) {
  const stated = settings.settings.get("language")?.value;
  const spoken = new Set(community.community.languages.map((one2) => one2.toLowerCase()));
  const folder2 = path.split("/").slice(0, -1).find((step) => spoken.has(step.toLowerCase()));
  const found = typeof stated === "string" && tag.test(stated.trim()) ? stated.trim() : folder2;
  return found === void 0 || found.toLowerCase() === language ? void 0 : found;
}

// src/site/words/people-and-plan.ts
var peopleWords = {
  holds: { en: "Looks after", fr: "S’occupe de", de: "Kümmert sich um", es: "Se ocupa de", it: "Si occupa di" },
  open: {
    en: "Open: nobody holds it yet.",
    fr: "À pourvoir : personne ne l’occupe encore.",
    de: "Offen: Noch hat sie niemand.",
    es: "Libre: todavía no lo tiene nadie.",
    it: "Aperto: nessuno lo ricopre ancora."
  },
  unnamed: {
    en: "somebody who is not named here",
    fr: "quelqu’un qui n’est pas nommé ici",
    de: "jemand, der hier nicht genannt wird",
    es: "alguien a quien no se nombra aquí",
    it: "qualcuno che qui non è nominato"
  },
  unnamedMany: {
    en: "{count} who are not named here",
    fr: "{count} qui ne sont pas nommés ici",
    de: "{count}, die hier nicht genannt werden",
    es: "{count} a quienes no se nombra aquí",
    it: "{count} che qui non sono nominati"
  },
  more: {
    en: "and {count} more",
    fr: "et {count} de plus",
    de: "und {count} mehr",
    es: "y {count} más",
    it: "e altri {count}"
  }
};
var roadmapWords = {
  whereWeAre: {
    en: "Where we are",
    fr: "Où nous en sommes",
    de: "Wo wir stehen",
    es: "Dónde estamos",
    it: "A che punto siamo"
  },
  now: { en: "Now", fr: "Maintenant", de: "Jetzt", es: "Ahora", it: "Ora" },
  next: { en: "Next", fr: "Ensuite", de: "Als Nächstes", es: "Después", it: "Poi" },
  later: { en: "Later", fr: "Plus tard", de: "Später", es: "Más adelante", it: "Più avanti" },
  done: { en: "Done", fr: "Fait", de: "Erreicht", es: "Hecho", it: "Fatto" },
  passed: {
    en: "this date has passed",
    fr: "cette date est passée",
    de: "dieses Datum ist vorbei",
    es: "esta fecha ya pasó",
    it: "questa data è passata"
  },
  counted: {
    en: "What we counted last",
    fr: "Ce que nous avons compté en dernier",
    de: "Was wir zuletzt gezählt haben",
    es: "Lo último que contamos",
    it: "Che cosa abbiamo contato per ultimo"
  },
  moreFigures: {
    en: "All figures, and what they tell us",
    fr: "Tous les chiffres, et ce qu’ils nous disent",
    de: "Alle Zahlen, und was sie uns sagen",
    es: "Todas las cifras, y lo que nos dicen",
    it: "Tutte le cifre, e che cosa ci dicono"
  }
};
var decisionWords = {
  all: { en: "Decisions", fr: "Décisions", de: "Beschlüsse", es: "Decisiones", it: "Decisioni" },
  list: {
    en: "All decisions",
    fr: "Toutes les décisions",
    de: "Alle Beschlüsse",
    es: "Todas las decisiones",
    it: "Tutte le decisioni"
  }
};

// src/site/parts/items.ts
function itemsOf(value2, building) {
  if (!Array.isArray(value2) || !value2.every((item2) => typeof item2 === "object" && item2 !== null)) return void 0;
  const items = value2.some(isFigure) ? latest(value2) : value2;
  const told2 = items.map((item2) => itemOf2(item2, building)).filter((content) => content.length > 0);
  if (told2.length === 0) return [];
  const [only] = told2;
  return told2.length === 1 && only ? only : [
    h(
      "ul",
      told2.map((content) => h("li", [...content]))
    )
  ];
}
function itemOf2(item2, building) {
  if (holdsPersonal(wordsIn(item2)) && building.isPrivate !== true) return [];
  const words5 = (text4) => {
    const said = text4 === void 0 ? void 0 : sayable(text4, building.community);
    return said === void 0 ? [] : [{ type: "text", value: said }];
  };
  if (item2.name !== void 0) return item2.agreed === true ? [{ type: "text", value: item2.name }] : [];
  if (isFigure(item2)) return [...words5(labelled(item2)), ...dayOf(item2.end?.slice(0, 7), building)];
  if (item2.block !== void 0)
    return [...words5(item2.block), ...item2.solution === void 0 ? [] : words5(` → ${item2.solution}`)];
  if (item2.what !== void 0) {
    const length = item2.minutes === void 0 ? "" : building.say(amountWords.minutes, { count: item2.minutes });
    const more2 = [item2.how, length].filter((one2) => one2 !== void 0 && one2 !== "").join(", ");
    return [
      ...words5(item2.what),
      ...more2 === "" ? [] : words5(` (${more2})`),
      ...dayOf(item2.by, building),
      ...item2.done === true ? [{ type: "text", value: " ✓" }] : []
    ];
  }
  return item2.text === void 0 ? [] : pageOf2(item2, building);
}
function wordsIn(item2) {
  const parts = Object.values(item2).flatMap((part) => Array.isArray(part) ? part : [part]);
  return parts.flatMap((part) => typeof part === "object" && part !== null && "text" in part ? [part.text] : [part]).filter((part) => typeof part === "string").join(": ");
}
function pageOf2({ text: text4, target, place: place2 }, building) {
  const said = sayable(text4, building.community);
  if (said === void 0) return [];
  const link = { type: "link", url: target ?? "", children: [{ type: "text", value: said }] };
  if (target === void 0) return [{ type: "text", value: said }];
  const made3 = building.text([{ type: "paragraph", children: [link] }], place2.path);
  return made3.flatMap((node) => node.type === "element" ? node.children : []);
}
function dayOf(day, building) {
  return day === void 0 ? [] : [{ type: "text", value: " (" }, timeOf(day, building), { type: "text", value: ")" }];
}
var isFigure = (item2) => item2.end !== void 0 && item2.value !== void 0;
var labelled = ({ of: of2, value: value2 }) => of2 === void 0 ? value2 : `${of2}: ${value2}`;
function latest(figures) {
  const last = /* @__PURE__ */ new Map();
  for (const one2 of figures) if ((last.get(one2.of)?.end ?? "") <= (one2.end ?? "")) last.set(one2.of, one2);
  return [...last.values()];
}

// src/site/parts/value.ts
var mostLetters2 = 600;
function shownValue(recorded, [name, field], building) {
  const reading = recorded.readings.get(name);
  if (!reading || !building.shows(recorded, name)) return void 0;
  const { type, refersTo } = field.of;
  if (type === "contact") return some2(between(reading.value.map((one2) => routeOf2(one2, building))));
  if (refersTo) return some2(refsOf(reading, refersTo, building));
  if (sayable(reading.written.text, building.community) === void 0 && building.isPrivate !== true)
    return some2(itemsOf(reading.value, building) ?? []);
  if (type === "prose" && reading.written.nodes.length > 0)
    return some2(asWritten(ownNodes(reading.written), reading.written.place.path, building));
  return some2(plainValue(reading, field, building));
}
function plainValue({ value: value2, written: written2 }, field, building) {
  const { type, choices } = field.of;
  const items = itemsOf(value2, building);
  if (items) return items;
  const isWords = type === "link" || type === "text" || type === "list";
  if (isWords && written2.nodes.length > 0 && written2.mentions.some((mention) => mention.type === "link"))
    return asWritten(ownNodes(written2), written2.place.path, building);
  if (type === "link" && typeof value2 === "string") return linkOf(value2, building, written2.place.path);
  if (type === "language")
    return textOf(value2.map((code2) => building.languageName(code2)).join(", "));
  if (choices && typeof value2 === "string" && choices[value2]) return textOf(labelOf(choices[value2], building.language));
  const told2 = sentenceOf(type, value2, building) ?? whenOf(type, value2, building) ?? spanOf(type, value2, building);
  if (told2) return told2;
  if (Array.isArray(value2) && value2.length > 0) return between(value2.map((item2) => wordsOf(String(item2))));
  return wordsOf(typeof value2 === "string" ? value2 : written2.text);
}
function textOf(words5) {
  const value2 = shown(withoutPersonal(words5), mostLetters2);
  return value2 === "" || value2 === "…" ? [] : [{ type: "text", value: value2 }];
}
function wordsOf(words5) {
  const address = /^https?:\/\/\S+$/i.test(words5) ? words5 : void 0;
  return address === void 0 ? textOf(words5) : outside(address);
}
function asWritten(nodes, path, building) {
  if (!nodes.every(isPhrasing)) return building.text(nodes, path);
  const made3 = building.text([{ type: "paragraph", children: [...nodes] }], path);
  return made3.flatMap((node) => node.type === "element" ? node.children : []);
}
function ownNodes({ from, nodes }) {
  const [only] = nodes;
  if (from !== "label" || only?.type !== "paragraph") return nodes;
  const [first, ...rest] = only.children;
  if (first?.type === "text") return [{ ...first, value: first.value.replace(label, "") }, ...rest];
  const [next, ...more2] = rest;
  if (first?.type !== "strong" && first?.type !== "emphasis") return nodes;
  return next?.type === "text" ? [{ ...next, value: next.value.replace(/^\s*:?\s*/, "") }, ...more2] : rest;
}
var label = /^[^:\n]{1,80}:\s*/;
var phrasing = /* @__PURE__ */ new Set([
  "text",
  "emphasis",
  "strong",
  "delete",
  "link",
  "linkReference",
  "inlineCode",
  "break",
  "html",
  "image",
  "imageReference",
  "footnoteReference"
]);
function isPhrasing(node) {
  return phrasing.has(node.type);
}
var particles = /^(?:al|bin|da|de|del|della|den|der|di|do|dos|du|el|het|la|le|ten|ter|van|von|y|zu|zum|zur)$/u;
function mayBeName(words5) {
  return !words5.split(/\s+/).some((word2) => new RegExp("^\\p{Ll}", "u").test(word2) && !particles.test(word2));
}
function refsOf({ value: value2 }, kinds, building) {
  const refs = Array.isArray(value2) ? value2 : value2 === void 0 ? [] : [value2];
  const isTold = ({ to, text: text4 }) => to !== void 0 || !kinds.includes("people") || kinds.length > 1 && !mayBeName(text4);
  const told2 = refs.map((ref) => isTold(ref) ? refOf(ref, building) : []).filter((content) => content.length > 0);
  const count = refs.length - told2.length;
  if (count === 0) return between(told2);
  const { unnamed, unnamedMany, more: more2 } = peopleWords;
  const rest = building.say(told2.length > 0 ? more2 : count === 1 ? unnamed : unnamedMany, { count });
  return told2.length === 0 ? textOf(rest) : [...between(told2), { type: "text", value: ` ${rest}` }];
}
function refOf({ to, text: text4 }, building) {
  if (!to) return textOf(text4);
  const name = nameable(to, building.community);
  if (name === void 0) return [];
  const address = building.entryAddress(to);
  return address === void 0 ? textOf(name) : [h("a", { href: `/${address}` }, [...textOf(name)])];
}
function routeOf2({ type, address, to }, building) {
  if (to) return refOf({ to, text: address, place: to.at() }, building);
  if (holdsPersonal(address)) return [];
  if (type === "email") return [h("a", { href: `mailto:${address}` }, [...textOf(address)])];
  if (type === "link") return outside(address);
  return [];
}
function linkOf(address, building, path) {
  if (/^[a-z][a-z\d+.-]*:/i.test(address)) return outside(address);
  const name = textOf(address.replace(/[?#].*$/, ""));
  const children2 = name.flatMap((node) => node.type === "text" ? [{ type: "text", value: node.value }] : []);
  if (children2.length === 0) return [];
  return asWritten([{ type: "link", url: address, children: children2 }], path, building);
}
function outside(address) {
  if (!/^https?:\/\//i.test(address) || holdsPersonal(address)) return [];
  return [h("a", { href: address }, [...textOf(address.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/\/$/, ""))])];
}
function between(parts) {
  return parts.filter((part) => part.length > 0).flatMap((part, at3) => at3 === 0 ? part : [{ type: "text", value: ", " }, ...part]);
}
function some2(content) {
  return content.length === 0 ? void 0 : content;
}

// src/site/parts/entries.ts
function entryCards(entries, view, building) {
  return h(
    "div.cards",
    entries.map((entry2) => entryCard(entry2, view, building))
  );
}
function entryCard(entry2, view, building) {
  const { level = 3, first } = view;
  const told2 = fieldsOf(entry2, view, building);
  const label2 = textOf(entry2.label);
  return h("article.card", { id: building.anchorOf(entry2) }, [
    h(`h${level}`, label2.length > 0 ? [...label2] : [...textOf(entry2.one)]),
    ...first?.(entry2) ?? [],
    ...told2.length > 0 ? [h("dl", [...told2])] : []
  ]);
}
function fieldsOf(entry2, { collection, without = [] }, building) {
  const hidden = /* @__PURE__ */ new Set([...collection.labelledBy, ...without]);
  return Object.entries(collection.fields).flatMap(([name, field]) => {
    const value2 = hidden.has(name) ? void 0 : shownValue(entry2, [name, field], building);
    return value2 ? [h("div", [h("dt", labelOf(field.names, building.language)), h("dd", [...value2])])] : [];
  });
}
function collectionOf({ kind, one: one2 }) {
  return Object.values(kindNamed(kind)?.fields ?? {}).filter(isCollection).find((part) => part.one === one2);
}
function cardsOf(entries, level, building) {
  const shown3 = building.isPrivate === true ? entries : publicEntries(entries, building.community);
  if (shown3.length === 0) return [];
  const cards = shown3.flatMap((entry2) => {
    const collection = collectionOf(entry2);
    return collection ? [entryCard(entry2, { collection, level }, building)] : [];
  });
  return [h("div.cards", cards)];
}

// src/site/parts/pieces.ts
function piecesOf(page, { entries, keeps = () => true, hides = () => false }) {
  const own4 = entries.filter(({ path }) => path === page.path).toSorted((a, b) => a.at().line - b.at().line);
  const pieces = [];
  const add = (block3, found) => {
    const last = pieces.at(-1);
    if (found.length > 0) {
      if (last && "entries" in last) pieces[pieces.length - 1] = { entries: [...last.entries, ...found] };
      else pieces.push({ entries: found });
    }
    if (!block3) return;
    if (last && "nodes" in last && found.length === 0) last.nodes.push(block3);
    else pieces.push({ nodes: [block3] });
  };
  let next = 0;
  let outOf;
  for (const block3 of page.tree.children) {
    const end = block3.position?.end.line ?? 0;
    const found = [];
    for (let entry2 = own4[next]; entry2 && entry2.at().line <= end; entry2 = own4[next]) {
      if (entry2.at().line >= (block3.position?.start.line ?? 0)) found.push(entry2);
      next += 1;
    }
    if (block3.type === "heading" && outOf !== void 0 && block3.depth <= outOf) outOf = void 0;
    if (block3.type === "heading" && outOf === void 0 && (found.length > 0 || hides(block3))) outOf = block3.depth;
    add(found.length > 0 || outOf !== void 0 || !keeps(block3) ? void 0 : block3, found);
  }
  return pieces;
}
function withoutEmptyHeadings(pieces, isEmpty) {
  const kept = [];
  let following = 0;
  for (const piece2 of pieces.toReversed()) {
    if ("entries" in piece2) {
      if (isEmpty(piece2)) continue;
      kept.push(piece2);
      following = void 0;
      continue;
    }
    const nodes = [];
    for (const node of piece2.nodes.toReversed()) {
      if (node.type === "definition") nodes.push(node);
      else if (node.type !== "heading") {
        nodes.push(node);
        following = void 0;
      } else if (node.depth === 1 || following === void 0 || following > node.depth) {
        nodes.push(node);
        following = node.depth;
      }
    }
    if (nodes.length > 0) kept.push({ nodes: nodes.toReversed() });
  }
  return kept.toReversed();
}

// src/site/parts/withheld.ts
function withheldOn(page, building, isShownOtherwise) {
  const here = entriesOn(page.path, building.community);
  const blocks2 = page.tree.children;
  const named5 = here.filter((entry2) => {
    const of2 = kindNamed(entry2.kind);
    return isShownOtherwise(entry2) || of2 && holdsPrivate(of2) || !isWilling(entry2, building.community) || namesSomebody(entry2, building);
  });
  if (named5.length === 0 || named5.length === here.length) return named5;
  const starts = new Set(named5.map((entry2) => blockAt(entry2.at().line, blocks2)));
  return here.filter((entry2) => starts.has(blockAt(entry2.at().line, blocks2)));
}
var entriesByPath = /* @__PURE__ */ new WeakMap();
function entriesOn(path, community) {
  let known2 = entriesByPath.get(community);
  if (!known2) {
    const made3 = /* @__PURE__ */ new Map();
    for (const entry2 of community.documents.flatMap(({ allEntries }) => allEntries)) {
      const same = made3.get(entry2.path);
      if (same) same.push(entry2);
      else made3.set(entry2.path, [entry2]);
    }
    known2 = made3;
    entriesByPath.set(community, known2);
  }
  return known2.get(path) ?? [];
}
function blockAt(line2, blocks2) {
  let [low, high] = [0, blocks2.length];
  while (low < high) {
    const middle3 = low + high >> 1;
    if ((blocks2[middle3]?.position?.end.line ?? 0) < line2) low = middle3 + 1;
    else high = middle3;
  }
  return low;
}
function namesSomebody(entry2, { community }) {
  return [...entry2.readings.values()].some(({ value: value2, written: written2 }) => {
    const refs = Array.isArray(value2) ? value2 : [value2];
    const hidden = refs.some((ref) => ref?.to?.kind === "people" && nameable(ref.to, community) === void 0);
    return hidden || written2.text !== "" && sayable(written2.text, community) === void 0;
  });
}
function isSayable(block3, { community }) {
  const words5 = plainText([block3]);
  return words5.trim() === "" || sayable(words5, community) !== void 0;
}
function holdsPrivate({ fields: fields3 }) {
  return collectionsOf2(fields3).some(
    ({ fields: own4 }) => Object.values(own4).some((part) => !isCollection(part) && part.visibility !== void 0)
  );
}
function namesPrivate(title, { fields: fields3 }) {
  return collectionsOf2(fields3).some(
    ({ fields: own4 }) => namedBy(title, own4).some((name) => own4[name] && "visibility" in (own4[name] ?? {}))
  );
}
function withConsent(block3) {
  if (block3.type !== "table") return [block3];
  const { name, consent } = people_default.fields.entries.fields;
  const [head3, ...rows] = block3.children;
  const named5 = (head3?.children ?? []).map((cell3) => [plainName(plainText([cell3]))]);
  const asked = named5.findIndex((cell3) => isNamed(consent.names, cell3));
  if (asked < 0 || !named5.some((cell3) => isNamed(name.names, cell3)) || !head3) return [block3];
  const willing = rows.filter(({ children: children2 }) => children2[asked] && saysYes(plainText([children2[asked]])));
  return willing.length === 0 ? [] : [{ ...block3, children: [head3, ...willing] }];
}
function collectionsOf2(fields3) {
  return Object.values(fields3).filter(isCollection);
}

// src/site/parts/document-page.ts
function pageOfKind(name, building, additions) {
  const { community, addresses } = building;
  const document = community.documents.find((one2) => one2.kind === name);
  const page = community.pages.find(({ path }) => path === document?.path);
  const isOwn = document?.stands && page && community.kindOf.get(page.path) === name;
  const address = page && addresses.of(page.path);
  return isOwn && address !== void 0 ? [documentPage(page, address, { building, additions })] : [];
}
function documentPage(page, address, { building, additions = {} }) {
  const { community } = building;
  const kind = kindNamed(community.kindOf.get(page.path));
  const document = community.documents.find((one2) => one2.kind === kind?.kind);
  const isMain = document?.path === page.path;
  const language = languageOfPage(page, building);
  return {
    address,
    title: page.title ?? page.path,
    ...language !== void 0 && { language },
    sources: [page.path],
    ...kind && isMain && { chapter: chapterOf[kind.area] },
    body: [
      ...page.title === void 0 ? [h("h1", [...textOf(page.path)])] : [],
      ...bodyOf(page, kind, { building, additions }),
      ...isMain && document ? elsewhere(document.allEntries, page, { building, additions }) : [],
      ...additions.below ?? []
    ]
  };
}
function bodyOf(page, kind, { building, additions = {} }) {
  const show = showing({ building, additions }, kind);
  const isListed = kind !== void 0 && holdsPrivate(kind);
  const pieces = piecesOf(page, {
    entries: withheldOn(
      page,
      building,
      (entry2) => isListed || additions.show !== void 0 && entry2.kind === kind?.kind
    ),
    ...isListed && {
      keeps: (block3) => block3.type === "heading" || block3.type === "paragraph" && isSayable(block3, building),
      hides: (heading5) => namesPrivate(plainText([heading5]), kind)
    }
  });
  const shown3 = new Map(pieces.map((piece2) => [piece2, "entries" in piece2 ? show(piece2.entries, 3) : []]));
  const kept = withoutEmptyHeadings(pieces, (piece2) => (shown3.get(piece2)?.length ?? 0) === 0);
  return laidOut(kept, page, { building, additions }, show);
}
function laidOut(pieces, page, { building, additions = {} }, show) {
  const { above = [], heading: heading5 } = additions;
  const headed = heading5 === void 0 || above.length === 0 ? [] : [h("h2", heading5)];
  const body3 = [];
  let isAdded = above.length === 0;
  let level = 1;
  for (const piece2 of pieces) {
    if ("entries" in piece2) {
      if (!isAdded) body3.push(...above, ...headed);
      isAdded = true;
      body3.push(...show(piece2.entries, Math.min(level + 1, 6)));
      continue;
    }
    const at3 = isAdded ? -1 : piece2.nodes.findIndex(endsIntroduction);
    const parts = at3 < 0 ? [piece2.nodes] : [piece2.nodes.slice(0, at3), piece2.nodes.slice(at3)];
    parts.forEach((nodes, index) => {
      if (index === 1) body3.push(...above, ...nodes[0]?.type === "heading" ? [] : headed);
      if (nodes.length > 0) body3.push(...building.text(nodes.flatMap(withConsent), page.path));
    });
    isAdded ||= at3 >= 0;
    level = piece2.nodes.findLast((node) => node.type === "heading")?.depth ?? level;
  }
  return isAdded ? body3 : [...body3, ...above];
}
function endsIntroduction(node) {
  return node.type === "table" || node.type === "heading" && node.depth > 1;
}
function showing({ building, additions = {} }, kind) {
  return (entries, level) => {
    const { show } = additions;
    return show && entries.every((entry2) => entry2.kind === kind?.kind) ? show(entries, level) : cardsOf(entries, level, building);
  };
}
function elsewhere(entries, page, making) {
  const first = page.tree.children[0]?.position?.start.line ?? Number.POSITIVE_INFINITY;
  const isElsewhere = (entry2) => /\.csv$/i.test(entry2.path) || entry2.path === page.path && entry2.at().line > 1 && entry2.at().line < first;
  const kind = kindNamed(making.building.community.kindOf.get(page.path));
  const show = showing(making, kind);
  const byCollection = /* @__PURE__ */ new Map();
  for (const entry2 of entries.filter(isElsewhere)) {
    const collection = collectionOf(entry2);
    const same = collection && byCollection.get(collection);
    if (same) same.push(entry2);
    else if (collection) byCollection.set(collection, [entry2]);
  }
  return [...byCollection].flatMap(([collection, found]) => {
    const shown3 = show(found, 3);
    return shown3.length === 0 ? [] : [h("h2", labelOf(collection.names, making.building.language)), ...shown3];
  });
}

// src/site/words/pictures.ts
var pictureWords = {
  asTable: {
    en: "The same as a table",
    fr: "La même chose sous forme de tableau",
    de: "Dasselbe als Tabelle",
    es: "Lo mismo en una tabla",
    it: "Lo stesso in una tabella"
  }
};

// src/site/parts/picture.ts
function pictureFigure({ id, title, description: description2, svg: svg3, table: table2 }, { say }) {
  return h("div.drawn", { id: `picture-${id}` }, [
    h("figure", [
      h("div.picture-scroll", { tabIndex: 0, role: "group", ariaLabel: title }, [svg3]),
      h("figcaption", description2)
    ]),
    h("details", [
      h("summary", say(pictureWords.asTable)),
      tableOf(
        table2.head,
        table2.rows.map((row2) => row2.map((cell3) => [{ type: "text", value: cell3 }])),
        title
      )
    ])
  ]);
}
function tableOf(head3, rows, caption) {
  return h("div.scroll", { tabIndex: 0, role: "group", ariaLabel: caption ?? head3.join(", ") }, [
    h("table", [
      ...caption === void 0 ? [] : [h("caption", caption)],
      h("thead", [
        h(
          "tr",
          head3.map((name) => h("th", { scope: "col" }, name))
        )
      ]),
      h(
        "tbody",
        rows.map(
          (row2) => h(
            "tr",
            row2.map((cell3, at3) => at3 === 0 ? h("th", { scope: "row" }, [...cell3]) : h("td", [...cell3]))
          )
        )
      )
    ])
  ]);
}

// src/site/pages/decisions.ts
var fields2 = decision_default.fields.entries.fields;
var facts = [
  "number",
  "date",
  "status",
  "decided_by",
  "rule_used",
  "votes",
  "in_meeting",
  "affects",
  "review_by",
  "supersedes"
];
var columns = ["date", "subject", "status", "decision", "decided_by"];
var decisions_default = definePage({
  pages: (building) => {
    const entries = building.community.decision.entries.filter(
      ({ path }) => building.isPrivate === true || !building.community.privatePages.has(path)
    );
    if (entries.length === 0) return [];
    const sorted = entries.toSorted((a, b) => dayOf2(b).localeCompare(dayOf2(a)));
    const records = recordsOf(entries, building);
    const list3 = (level) => listOf(sorted, records, { building, level });
    const main = pageOfKind("decision", building, { show: () => [], below: list3(2) });
    return [...main.length > 0 ? main : ownList(list3(void 0), building), ...recordPages(records, building)];
  }
});
var dayOf2 = ({ date }) => typeof date === "string" ? date : "";
function recordsOf(entries, { community, addresses }) {
  const list3 = community.decision.path;
  return new Map(
    entries.flatMap((entry2) => {
      const paths = [entry2.path, ...[...entry2.readings.values()].map(({ written: written2 }) => written2.place.path)];
      const path = paths.find((one2) => one2 !== list3 && addresses.of(one2) !== void 0);
      return path === void 0 ? [] : [[entry2, path]];
    })
  );
}
function listOf(entries, records, { building, level }) {
  const used = columns.filter((name) => name === "subject" || entries.some((entry2) => shown2(entry2, name, building)));
  const heads = used.map((name) => labelOf(fields2[name]?.names ?? { en: name }, building.language));
  const order = ["subject", ...used.filter((name) => name !== "subject")];
  const rows = entries.map((entry2) => order.map((name) => cell2(entry2, name, records.get(entry2), building)));
  const sortedHeads = order.map((name) => heads[used.indexOf(name)] ?? name);
  const title = building.say(decisionWords.list);
  return [...level === void 0 ? [] : [h("h2", title)], tableOf(sortedHeads, rows)];
}
function cell2(entry2, name, record2, building) {
  if (name !== "subject") return shown2(entry2, name, building) ?? [];
  const address = record2 === void 0 ? void 0 : building.addresses.of(record2);
  const words5 = [...textOf(entry2.label)];
  const isHere = record2 === void 0 || entry2.path !== record2;
  const properties = isHere ? { id: building.anchorOf(entry2) } : {};
  return [address === void 0 ? h("span", properties, words5) : h("a", { ...properties, href: `/${address}` }, words5)];
}
function shown2(entry2, name, building) {
  const field = fields2[name];
  return field && shownValue(entry2, [name, field], building);
}
function ownList(list3, building) {
  const title = building.say(decisionWords.all);
  const address = "decisions/index.html";
  const isTaken = building.community.pages.some(({ path }) => building.addresses.of(path) === address);
  if (isTaken) return [];
  return [{ address, title, sources: [], chapter: chapterOf.people, body: [h("h1", title), ...list3] }];
}
function recordPages(records, building) {
  const pages = new Map(building.community.pages.map((page) => [page.path, page]));
  return [...records].flatMap(([entry2, path]) => {
    const [page, address] = [pages.get(path), building.addresses.of(path)];
    const told2 = facts.flatMap((name) => {
      const written2 = entry2.readings.get(name)?.written;
      const isOnPage = written2?.place.path === path && written2.from !== "file-name";
      const value2 = isOnPage ? void 0 : shown2(entry2, name, building);
      return value2 ? [h("div", [h("dt", labelOf(fields2[name]?.names ?? { en: name }, building.language)), h("dd", [...value2])])] : [];
    });
    if (!page || address === void 0 || told2.length === 0) return [];
    return [documentPage(page, address, { building, additions: { above: [h("div.facts", [h("dl", told2)])] } })];
  });
}

// src/site/pages/governance.ts
var governance_default2 = definePage({
  pages: (building) => {
    const { community, language } = building;
    const rules = community.governance.decision_rules;
    const page = community.pages.find(({ path }) => path === community.governance.path);
    const tables = page?.tree.children.filter(({ type }) => type === "table") ?? [];
    const isInTable = ({ line: line2 }) => tables.some(({ position }) => position && position.start.line <= line2 && line2 <= position.end.line);
    if (rules.length < 2 || rules.some((rule) => isInTable(rule.at()))) return [];
    const fields3 = Object.entries(governance_default.fields.decision_rules.fields);
    const used = fields3.filter((field) => rules.some((rule) => shownValue(rule, field, building)));
    const heads = used.map(([, { names: names4 }]) => labelOf(names4, language));
    const rows = rules.map((rule) => used.map((field) => shownValue(rule, field, building) ?? []));
    return pageOfKind("governance", building, { above: used.length > 1 ? [tableOf(heads, rows)] : [] });
  }
});

// src/site/pages/groups.ts
var groups_default2 = definePage({
  pages: (building) => pageOfKind("groups", building, {
    show: (entries, level) => {
      const ended = entries.filter(({ status }) => status === "closed");
      const sorted = [...entries.filter((group) => !ended.includes(group)), ...ended];
      return [entryCards(sorted, { collection: groups_default.fields.entries, level }, building)];
    }
  })
});

// src/site/parts/next-dates.ts
function nextDatesList(building, count) {
  const dates3 = datesAhead(building.community, { now: building.now, count });
  if (dates3.length === 0) return void 0;
  return h(
    "ul.dates",
    dates3.map(
      ({ title, day, time: time2 }) => h("li", [
        h("a", { href: `/${ownAddresses.dates}` }, title),
        h("span.quiet", [timeOf(day, building), ...time2 === void 0 ? [] : [`, ${time2}`]])
      ])
    )
  );
}

// src/site/words/home.ts
var homeWords = {
  want: {
    en: "What we want",
    fr: "Ce que nous voulons",
    de: "Was wir wollen",
    es: "Qué queremos",
    it: "Che cosa vogliamo"
  },
  forWhom: { en: "For whom", fr: "Pour qui", de: "Für wen", es: "Para quién", it: "Per chi" },
  join: { en: "How to join", fr: "Nous rejoindre", de: "So machst du mit", es: "Cómo unirse", it: "Come partecipare" },
  comingUp: {
    en: "Coming up",
    fr: "Prochaines dates",
    de: "Was ansteht",
    es: "Próximas fechas",
    it: "Prossimi appuntamenti"
  },
  reached: {
    en: "What came of it so far",
    fr: "Ce qui en est sorti",
    de: "Was daraus geworden ist",
    es: "Lo que se ha logrado",
    it: "Che cosa ne è nato"
  },
  writeToUs: {
    en: "You can also write to us",
    fr: "Vous pouvez aussi nous écrire",
    de: "Du kannst uns auch schreiben",
    es: "También puede escribirnos",
    it: "Potete anche scriverci"
  }
};

// src/site/pages/home.ts
var few = 3;
var home_default = definePage({
  pages: (building) => {
    const { name, community, assessment } = building;
    const summary = shownValue(community.community, ["summary", community_default.fields.summary], building);
    const told2 = publicValue(community.community, ["summary", community_default.fields.summary], community);
    const front = frontPage(building);
    const panels = [
      joining(building),
      dates(building),
      wanted(building),
      forWhom(building),
      reached(building),
      contact(building)
    ];
    return [
      {
        address: ownAddresses.home,
        title: name,
        description: typeof told2 === "string" ? told2 : void 0,
        sources: front ? [front.path] : assessment.community.files.has("community.yml") ? ["community.yml"] : [],
        body: [
          h("h1", name),
          ...summary ? [h("div.lead", [...summary])] : [],
          h(
            "div.panels",
            panels.flatMap((panel2) => panel2 ?? [])
          )
        ]
      }
    ];
  }
});
function panel(title, content, { say }, isFirst = false) {
  return h(isFirst ? "section.panel.first" : "section.panel", [h("h2", say(title)), ...content]);
}
function more(kind, building) {
  const document = standing(building, kind);
  const address = document && building.addresses.of(document.path);
  if (!document || address === void 0) return [];
  const page = building.publishing.words(document.label);
  return [h("p", [h("a", { href: `/${address}` }, page)])];
}
var joinNames = /^(?:how to )?join(?: us)?$|^(?:nous rejoindre|participer)$|^(?:mitmachen|mach mit|so machst du mit)$|^(?:unete|participa|como unirse)$|^(?:partecipa|unisciti)$/;
function frontPage({ community, addresses }) {
  return community.pages.find(({ path }) => /^readme\.md$/i.test(path) && addresses.of(path) !== void 0);
}
function joining(building) {
  const front = frontPage(building);
  const section = front && sectionsOf(ownBlocks(front)).find(({ title }) => namesIn(title).some((name) => joinNames.test(name)));
  const own4 = front && section ? building.text(section.nodes, front.path) : [];
  const content = [...own4, ...more("onboarding", building), ...more("contributing", building)];
  return content.length === 0 ? void 0 : panel(homeWords.join, content, building, true);
}
function dates(building) {
  const list3 = nextDatesList(building, few);
  return list3 && panel(
    homeWords.comingUp,
    [list3, h("p", [h("a", { href: `/${ownAddresses.dates}` }, building.say(dateWords.title))])],
    building
  );
}
function wanted(building) {
  const charter = standing(building, "charter");
  const { vision, mission } = charter_default.fields;
  const said = charter && (shownValue(charter, ["mission", mission], building) ?? shownValue(charter, ["vision", vision], building));
  return said && panel(homeWords.want, [...said, ...more("charter", building)], building);
}
function forWhom(building) {
  const charter = standing(building, "charter");
  const said = charter && shownValue(charter, ["who_for", charter_default.fields.who_for], building);
  return said && panel(homeWords.forWhom, said, building);
}
function reached(building) {
  const { community, now } = building;
  const lines = tellings("impact", community, now).filter(({ field }) => field === void 0).flatMap((told2) => {
    const line2 = lineOf(told2, community, { lines: few, letters: 200 }).map(({ text: text4 }) => text4).join("");
    return sayable(line2, community) ?? [];
  }).slice(0, few);
  if (lines.length === 0) return void 0;
  return panel(
    homeWords.reached,
    [
      h(
        "ul",
        lines.map((line2) => h("li", line2))
      ),
      ...more("roadmap", building)
    ],
    building
  );
}
function contact(building) {
  const ways = shownValue(building.community.community, ["contact", community_default.fields.contact], building);
  return ways && panel(homeWords.writeToUs, [h("p", [...ways]), ...more("channels", building)], building);
}

// src/site/parts/filters.ts
var mostFacets = 4;
function facetsOf(collection, entries, building) {
  return Object.entries(collection.fields).flatMap(([name, { names: names4, of: of2 }]) => {
    const { choices } = of2;
    if (choices === void 0 && of2.type !== "language") return [];
    const values = (entry2) => building.shows(entry2, name) ? [entry2[name] ?? []].flat().map(String) : [];
    const used = new Set(entries.flatMap(values));
    if (used.size < 2) return [];
    const wordFor = (value2) => choices?.[value2] ? labelOf(choices[value2], building.language) : building.languageName(value2);
    const words5 = new Map([...used].toSorted().map((value2) => [value2, wordFor(value2)]));
    return [{ name, label: labelOf(names4, building.language), words: words5, of: values }];
  }).slice(0, mostFacets);
}
function filterForm(list3, facets, { say }) {
  return h("form.filters", { dataFilters: list3, hidden: true }, [
    h("p", [
      h("label", { htmlFor: `${list3}-q` }, say(searchWords.narrow)),
      h("input", { type: "search", id: `${list3}-q`, name: "q", autoComplete: "off" })
    ]),
    ...facets.map(
      ({ name, label: label2, words: words5 }) => h("p", [
        h("label", { htmlFor: `${list3}-${name}` }, label2),
        h("select", { id: `${list3}-${name}`, name: name.replaceAll("_", "-") }, [
          h("option", { value: "" }, say(searchWords.any)),
          ...[...words5].map(([value2, word2]) => h("option", { value: value2 }, word2))
        ])
      ])
    ),
    h("button", { type: "submit" }, say(searchWords.go)),
    h("output", { dataSays: say(searchWords.shown, { shown: "{shown}", all: "{all}" }) })
  ]);
}

// src/site/parts/in-place.ts
function inPlace(page, entries) {
  const own4 = entries.filter(({ path }) => path === page.path);
  const pieces = [];
  let nodes = [];
  for (const node of ownBlocks(page)) {
    const inTable = node.type === "table" ? own4.filter((entry2) => covers(node, entry2.at().line)) : [];
    if (inTable.length === 0) nodes.push(node);
    else {
      pieces.push({ nodes }, { entries: inTable });
      nodes = [];
    }
  }
  return [...pieces, { nodes }].filter((piece2) => !("nodes" in piece2) || piece2.nodes.length > 0);
}
function covers({ position }, line2) {
  return position !== void 0 && position.start.line <= line2 && line2 <= position.end.line;
}

// src/site/parts/catalogue.ts
var manyEntries = 5;
function catalogue(document, [name, collection], building) {
  const page = building.community.pages.find(({ path }) => path === document.path);
  const entries = publicEntries(document[name], building.community);
  const pieces = page ? inPlace(page, entries) : [];
  if (!pieces.some((piece2) => "entries" in piece2)) return void 0;
  let above = 1;
  const body3 = pieces.flatMap((piece2, at3) => {
    if ("entries" in piece2)
      return list({ id: `${document.kind}-${at3}`, collection, level: above < 2 ? 2 : 3 }, piece2.entries, building);
    const last = piece2.nodes.findLast((node) => node.type === "heading");
    above = last?.depth ?? above;
    return building.text(piece2.nodes, document.path);
  });
  return { body: body3, scripts: ["filter.js"] };
}
function list({ id, collection, level }, entries, building) {
  const facets = entries.length < manyEntries ? [] : facetsOf(collection, entries, building);
  const cards = entries.map((entry2) => {
    const card = entryCard(entry2, { collection, level }, building);
    const values = facets.map(({ name, of: of2 }) => [`data-${name.replaceAll("_", "-")}`, of2(entry2).join("|")]);
    return { ...card, properties: { ...card.properties, ...Object.fromEntries(values) } };
  });
  return [...entries.length < manyEntries ? [] : [filterForm(id, facets, building)], h("div.cards", { id }, cards)];
}

// src/site/pages/offers.ts
var offers_default = definePage({
  pages: (building) => ["services", "training"].flatMap((name) => {
    const kind = kindNamed(name);
    const document = standing(building, name);
    const address = document && building.addresses.of(document.path);
    const part = kind?.fields?.entries;
    if (!kind || !document || address === void 0 || !part || !isCollection(part)) return [];
    const made3 = catalogue(document, ["entries", part], building);
    return made3 ? [{ ...made3, address, title: document.label, sources: [document.path], chapter: chapterOf[kind.area] }] : [];
  })
});

// src/site/pages/people.ts
var people_default2 = definePage({
  pages: (building) => {
    const held = rolesByPerson(building);
    return pageOfKind("people", building, {
      show: (entries, level) => {
        const shown3 = publicEntries(entries, building.community);
        const collection = people_default.fields.entries;
        const first = (person) => rolesOf(person, held, building);
        return shown3.length === 0 ? [] : [entryCards(shown3, { collection, level, first, without: ["consent"] }, building)];
      }
    });
  }
});
function rolesByPerson({ community }) {
  const held = /* @__PURE__ */ new Map();
  for (const role of community.roles.entries)
    for (const { to } of role.status === "retired" ? [] : role.holders)
      if (to?.kind === "people") held.set(to.key, [...held.get(to.key) ?? [], role]);
  return held;
}
function rolesOf(person, held, building) {
  const roles2 = building.shows(person, "roles") ? held.get(person.key) ?? [] : [];
  const links = roles2.map(
    (role) => refOf({ to: role, text: role.label, place: role.at() }, building)
  );
  return roles2.length === 0 ? [] : [h("p", [`${building.say(peopleWords.holds)}: `, ...between(links)])];
}

// src/pictures/picture.ts
var pictureWidth = 720;
var plain3 = { size: 14 };
var small = { size: 13 };
var strong = { size: 14, isBold: true };
function picture({ height: height2, drawn, ...told2 }) {
  const [title, description2] = [`${told2.id}-title`, `${told2.id}-description`];
  const svg3 = s(
    "svg",
    {
      class: `picture picture-of-${told2.id}`,
      viewBox: `0 0 ${pictureWidth} ${round(height2)}`,
      width: pictureWidth,
      height: round(height2),
      role: "img",
      direction: "ltr",
      "aria-labelledby": `${title} ${description2}`
    },
    s("title", { id: title }, told2.title),
    s("desc", { id: description2 }, told2.description),
    ...drawn
  );
  return { ...told2, svg: svg3 };
}
function round(number3) {
  return Number(number3.toFixed(2));
}
function text2({
  x,
  y,
  words: words5,
  size,
  isBold,
  look: look2,
  anchor = "start",
  whole: whole4,
  turned,
  beside: beside2 = ""
}) {
  const at3 = { x: round(x), y: round(y) };
  return s(
    "text",
    {
      class: `picture-text${look2 === void 0 ? "" : ` picture-${look2}`}`,
      ...at3,
      "font-size": size,
      ...isBold && { "font-weight": 600 },
      ...anchor !== "start" && { "text-anchor": anchor },
      ...turned !== void 0 && { transform: `rotate(${turned} ${at3.x} ${at3.y})` }
    },
    ...whole4 !== void 0 && whole4 !== words5 ? [s("title", whole4)] : [],
    words5,
    ...beside2 === "" ? [] : [s("tspan", { class: "picture-muted", dx: 10, "font-size": small.size, "font-weight": 400 }, beside2)]
  );
}
function fitting({ width, ...given }) {
  return text2({ ...given, whole: given.words, words: cut(given.words, width, given) });
}
function shape(name, look2, measures) {
  const rounded = Object.entries(measures).map(([key2, value2]) => [
    key2,
    typeof value2 === "number" ? round(value2) : value2
  ]);
  return s(name, { class: look2.replace(/\S+/g, "picture-$&"), ...Object.fromEntries(rounded) });
}
function way(points, isClosed = false) {
  return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join("L")}${isClosed ? "Z" : ""}`;
}
var piled = new RegExp("([\\u0300-\\u036F\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF]{2})\\p{M}+|(\\p{M}{4})\\p{M}+", "gu");
function wholly(words5) {
  return shown(words5, 1e3).replace(piled, "$1$2");
}

// src/pictures/milestone-marks.ts
var states = ["done", "under way", "planned", "passed"];
var radius = 7.5;
function milestoneMark(state, x, y) {
  switch (state) {
    case "done":
      return [
        shape("circle", "well", { cx: x, cy: y, r: radius }),
        shape("path", "mark", {
          d: way([
            [x - 3.5, y + 0.2],
            [x - 1, y + 2.8],
            [x + 3.6, y - 2.8]
          ])
        })
      ];
    case "under way":
      return [
        shape("circle", "open", { cx: x, cy: y, r: radius }),
        shape("path", "solid", {
          d: `M${x.toFixed(2)} ${(y - 6).toFixed(2)}A6 6 0 0 0 ${x.toFixed(2)} ${(y + 6).toFixed(2)}Z`
        })
      ];
    case "planned":
      return [shape("circle", "open", { cx: x, cy: y, r: radius })];
    case "passed":
      return [
        shape("path", "overdue", {
          d: way(
            [
              [x, y - 9],
              [x + 9, y + 6.5],
              [x - 9, y + 6.5]
            ],
            true
          )
        }),
        shape("path", "mark", {
          d: `${way([
            [x, y - 3],
            [x, y + 1]
          ])}${way([
            [x, y + 4.2],
            [x, y + 4.3]
          ])}`
        })
      ];
  }
}

// src/pictures/flags.ts
function rowsOf(flags) {
  const rows = new Array(flags.length).fill(0);
  for (let at3 = flags.length - 1; at3 >= 0; at3 -= 1) {
    const flag = flags[at3];
    const below = flags.slice(at3 + 1).findIndex(({ x }) => x > flag.x + flag.width);
    const crossed = rows.slice(at3 + 1, below < 0 ? flags.length : at3 + 1 + below);
    rows[at3] = crossed.length === 0 ? 0 : Math.max(...crossed) + 1;
  }
  return rows;
}
function lowestRows(marks) {
  const ends2 = [];
  return marks.map(({ x, width }) => {
    const free2 = ends2.findIndex((end) => end < x);
    const row2 = free2 < 0 ? ends2.length : free2;
    ends2[row2] = x + width;
    return row2;
  });
}
function unitsADay(flags, room) {
  const most6 = flags.flatMap(({ days, width }) => days > 0 ? [Math.max(room - width, 1) / days] : []);
  return Math.min(...most6, room / 60);
}
function ranges(numbers) {
  const runs = [];
  for (const number3 of numbers) {
    const run = runs.at(-1);
    if (run && run[1] === number3 - 1) run[1] = number3;
    else runs.push([number3, number3]);
  }
  return runs.map(([from, to]) => from === to ? String(from) : `${from}–${to}`).join(", ");
}

// src/pictures/legend.ts
var line = 22;
var between2 = 22;
function legend(meanings, { x, y }) {
  let [left4, top5] = [x, y + 14];
  const drawn = meanings.flatMap(({ mark: mark2, words: words5 }) => {
    const width = 22 + widthOf(words5, small);
    if (left4 > x && left4 + width > pictureWidth - 8) [left4, top5] = [x, top5 + line];
    const start = left4;
    left4 += width + between2;
    return [...mark2(start + 8, top5), text2({ ...small, x: start + 22, y: top5 + 4.5, words: words5, look: "muted" })];
  });
  return { drawn, height: meanings.length === 0 ? 0 : top5 - y + 12 };
}

// src/pictures/time-axis.ts
var phrases = { today: (day) => `Today, ${day}` };
function timeAxis(axis) {
  return { ...axis, x: (day) => axis.left + daysBetween(axis.from, day) * axis.unitsADay };
}
function shortDay(day) {
  const { year, month, day: number3 } = dayParts(day);
  return `${number3} ${shortMonth(month)} ${year}`;
}
function timeDrawn(axis, { top: top5, bottom, now }) {
  const { left: left4, right: right2 } = axis;
  const today = axis.x(now);
  const says = phrases.today(shortDay(now));
  const half = widthOf(says, { ...small, isBold: true }) / 2;
  const middle3 = Math.min(Math.max(today, half + 4), pictureWidth - half - 4);
  return {
    height: 30,
    behind: [
      shape("rect", "past", { x: left4, y: top5, width: Math.max(today - left4, 0), height: bottom - top5 }),
      ...ticks(axis).flatMap(({ x, label: label2 }) => [
        shape("line", "grid", { x1: x, x2: x, y1: top5, y2: bottom + 5 }),
        text2({ x, y: bottom + 20, words: label2, look: "muted", anchor: "middle", ...small })
      ]),
      shape("line", "edge", { x1: left4, x2: right2, y1: bottom, y2: bottom }),
      shape("line", "today", { x1: today, x2: today, y1: top5, y2: bottom })
    ],
    before: [text2({ x: middle3, y: top5 - 8, words: says, look: "accent", anchor: "middle", ...small, isBold: true })]
  };
}
var steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6e3, 12e3];
function ticks(axis) {
  const step = steps.find((months) => months * 30 * axis.unitsADay > widest(months) + 14) ?? 12e3;
  const { year, month } = dayParts(axis.from);
  const found = [];
  for (let at3 = Math.ceil((year * 12 + month - 1) / step) * step; at3 < 12e4; at3 += step) {
    const day = isoDate({ year: Math.floor(at3 / 12), month: at3 % 12 + 1, day: 1 });
    const [x, half] = [axis.x(day), widest(step) / 2];
    if (x > axis.right - 4 || x + half > pictureWidth - 2) break;
    if (x >= axis.left + 4 && x - half > 2) found.push({ x, label: labelOf2(day, step) });
  }
  return found;
}
function labelOf2(day, step) {
  const { year, month } = dayParts(day);
  return step >= 12 ? String(year) : `${shortMonth(month)} ${year}`;
}
function widest(step) {
  return widthOf(step >= 12 ? "0000" : "Mmm 0000", small);
}
function shortMonth(month) {
  return monthName(month)?.slice(0, 3) ?? "";
}

// src/pictures/roadmap-timeline-drawn.ts
var manners = [
  { isNumbered: false, width: 250, row: 44, rows: 10 },
  { isNumbered: false, width: 230, row: 23, rows: 30 },
  { isNumbered: false, width: 130, row: 23, rows: 36 },
  { isNumbered: true, width: 210, row: 23, rows: Number.POSITIVE_INFINITY }
];
var left = 14;
var top2 = 26;
function roadmapDrawn(all2, { used, now }) {
  const tried = manners.map((manner2) => hang(all2, manner2, now));
  const { manner, flags, rows, axis } = tried.find((one2) => one2.height <= one2.manner.rows) ?? tried.at(-1);
  const bottom = top2 + 14 + (Math.max(...rows) + 1) * manner.row;
  const hung = flags.map(({ day, state, lines, whole: whole4 }, at3) => {
    const [x, y] = [axis.x(day), bottom - 14 - (rows[at3] ?? 0) * manner.row - (manner.row - 22)];
    const [name = "", when2] = lines;
    return {
      pole: shape("line", "pole", { x1: x, x2: x, y1: y, y2: bottom }),
      words: [
        ...milestoneMark(state, x, y),
        text2({ ...when2 ? strong : plain3, x: x + 13, y: y + 5, words: name, whole: whole4, look: "halo" }),
        ...when2 ? [text2({ ...small, x: x + 13, y: y + 22, words: when2, look: "muted picture-halo" })] : []
      ]
    };
  });
  const time2 = timeDrawn(axis, { top: top2, bottom, now });
  const means = used.map(({ state, words: words5 }) => ({
    words: words5,
    mark: (x, y) => milestoneMark(state, x, y)
  }));
  const key2 = legend(means, { x: left, y: bottom + time2.height });
  return {
    isNumbered: manner.isNumbered,
    height: bottom + time2.height + key2.height,
    drawn: [
      ...time2.behind,
      ...manner.isNumbered ? [] : hung.map(({ pole }) => pole),
      ...hung.flatMap(({ words: words5 }) => words5),
      ...time2.before,
      ...key2.drawn
    ]
  };
}
function hang(all2, manner, now) {
  const flags = manner.isNumbered ? numbered(all2) : all2.map((one2) => named2(one2, manner));
  const days = [now, ...all2.map(({ day }) => day)].toSorted(compare2);
  const [from, to] = [days[0] ?? now, days.at(-1) ?? now];
  const start = addDays(from, -Math.max(Math.round(daysBetween(from, to) / 30), 10));
  const room = pictureWidth - 8 - left;
  const units = unitsADay(
    [
      { days: daysBetween(start, now), width: 8 },
      ...flags.map(({ day, width }) => ({ days: daysBetween(start, day), width }))
    ],
    room
  );
  const axis = timeAxis({ left, right: pictureWidth - 8, from: start, unitsADay: units });
  const standing2 = flags.map(({ day, width }) => ({ x: axis.x(day), width: width + (manner.isNumbered ? 20 : 10) }));
  const rows = manner.isNumbered ? lowestRows(standing2) : rowsOf(standing2);
  return { manner, flags, rows, axis, height: Math.max(...rows) + 1 };
}
function named2({ day, state, name, when: when2 }, { width, row: row2 }) {
  const isTall = row2 > 30;
  const lines = isTall ? [cut(name, width, strong), when2] : [cut(name, width, plain3)];
  const wide = Math.max(widthOf(lines[0] ?? "", isTall ? strong : plain3), widthOf(lines[1] ?? "", small));
  return { day, state, lines, whole: name, width: wide + 15 };
}
function numbered(all2) {
  const isSame3 = (a, b) => a.day === b.day && a.state === b.state;
  return all2.filter((one2, at3) => all2.findIndex((other) => isSame3(one2, other)) === at3).map((one2) => {
    const whole4 = ranges(all2.filter((other) => isSame3(one2, other)).map(({ number: number3 }) => number3));
    const words5 = cut(whole4, 200, plain3);
    return { day: one2.day, state: one2.state, lines: [words5], whole: whole4, width: widthOf(words5, plain3) + 15 };
  });
}
function compare2(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/pictures/roadmap-timeline.ts
var phrases2 = {
  title: "Roadmap",
  describes: (many, from, to, counts) => `${many === 1 ? "One milestone" : `${many} milestones`}, ${from === to ? from : `from ${from} to ${to}`}: ${counts}.`,
  count: (many, state) => `${many} ${state}`,
  states: { done: "done", "under way": "under way", planned: "planned", passed: "date has passed" },
  late: "late",
  number: "No.",
  head: ["Milestone", "By", "Status"]
};
function roadmapTimeline(community, { now }) {
  const all2 = datedMilestones(community).map(
    ({ name, due, status }, at3) => ({
      day: due.end,
      state: stateOf(status, due.end, now),
      name: wholly(name),
      when: sayMonth(due.end === monthEnd(due.month) ? due.month : due.end, "en"),
      number: at3 + 1
    })
  );
  const mermaid = timeline(community, now);
  const [first, last] = [all2[0], all2.at(-1)];
  if (!first || !last || mermaid === void 0) return void 0;
  const used = states.filter((state) => all2.some((one2) => one2.state === state));
  const counts = used.map(
    (state) => phrases2.count(all2.filter((one2) => one2.state === state).length, phrases2.states[state])
  );
  const { isNumbered, ...drawing2 } = roadmapDrawn(all2, {
    used: used.map((state) => ({ state, words: phrases2.states[state] })),
    now
  });
  return picture({
    id: "roadmap-timeline",
    title: phrases2.title,
    description: phrases2.describes(all2.length, first.when, last.when, counts.join(", ")),
    ...drawing2,
    table: {
      head: [...isNumbered ? [phrases2.number] : [], ...phrases2.head],
      rows: all2.map(({ number: number3, name, when: when2, state, day }) => [
        ...isNumbered ? [String(number3)] : [],
        name,
        when2,
        state === "passed" && day >= now ? phrases2.late : phrases2.states[state]
      ])
    },
    mermaid
  });
}
function stateOf(status, day, now) {
  if (status === "done") return "done";
  if (status === "late" || day < now) return "passed";
  return status === "in-progress" ? "under way" : "planned";
}

// src/site/pages/roadmap.ts
var stages = ["now", "next", "later", "done"];
var roadmap_default2 = definePage({
  pages: (building) => {
    const picture3 = roadmapTimeline(building.community, { now: building.now });
    return pageOfKind("roadmap", building, {
      above: [...byStage(building), ...picture3 ? [pictureFigure(picture3, building)] : []],
      heading: labelOf(roadmap_default.fields.milestones.names, building.language),
      below: counted(building)
    });
  }
});
function byStage(building) {
  const { community, say } = building;
  const all2 = community.roadmap.milestones.filter((one2) => one2.status !== "dropped" && !one2.isPrivate("title"));
  const lists = stages.flatMap((stage) => {
    const those = all2.filter((milestone) => stageOf(milestone, building.now) === stage);
    const items = those.map((milestone) => h("li", [...told(milestone, stage, building)]));
    return items.length === 0 ? [] : [h("h3", say(roadmapWords[stage])), h("ul", items)];
  });
  return lists.length === 0 ? [] : [h("h2", say(roadmapWords.whereWeAre)), ...lists];
}
function stageOf({ status, due }, now) {
  if (status === "done") return "done";
  if (status === "in-progress" || status === "late" || due && due.end < now) return "now";
  return due && due.end <= addMonths(now, 12) ? "next" : "later";
}
function told(milestone, stage, building) {
  const { due } = milestone;
  const link = refOf({ to: milestone, text: milestone.label, place: milestone.at() }, building);
  const evidence = stage === "done" ? shownValue(milestone, ["evidence", roadmap_default.fields.milestones.fields.evidence], building) : void 0;
  const isPast = stage !== "done" && due !== void 0 && due.end < building.now;
  return [
    ...link,
    ...due ? [text3(" · "), timeOf(due.month, building)] : [],
    ...isPast ? [text3(` (${building.say(roadmapWords.passed)})`)] : [],
    ...evidence ? [text3(" · "), ...evidence] : []
  ];
}
function counted(building) {
  const { community, say, language } = building;
  const { indicator, values } = indicators_default.fields.entries.fields;
  const rows = community.indicators.entries.filter(({ status }) => status !== "retired").flatMap((entry2) => {
    const value2 = shownValue(entry2, ["values", values], building);
    const link = refOf({ to: entry2, text: entry2.label, place: entry2.at() }, building);
    return value2 ? [[link, value2]] : [];
  });
  const overall = shownValue(community.indicators, ["figures", indicators_default.fields.figures], building);
  if (rows.length === 0 && !overall) return [];
  const page = standing(building, "indicators");
  const address = page && building.addresses.of(page.path);
  const names4 = [indicator, values].map(({ names: names5 }) => labelOf(names5, language));
  return [
    h("h2", say(roadmapWords.counted)),
    ...rows.length > 0 ? [tableOf(names4, rows)] : [],
    ...overall ? [h("div", [...overall])] : [],
    ...address === void 0 ? [] : [h("p", [h("a", { href: `/${address}` }, say(roadmapWords.moreFigures))])]
  ];
}
function text3(value2) {
  return { type: "text", value: value2 };
}

// src/site/pages/roles.ts
var roles_default2 = definePage({
  pages: (building) => pageOfKind("roles", building, {
    show: (entries, level) => {
      const cards = entries.map((role) => {
        const open = isOpen(role);
        const first = () => open ? [h("p", [h("strong", building.say(peopleWords.open))])] : [];
        const without = open ? ["holders", "status"] : role.status === "active" ? ["status"] : [];
        const card = entryCard(role, { collection: roles_default.fields.entries, level, first, without }, building);
        return open ? { ...card, properties: { ...card.properties, className: ["card", "is-open"] } } : card;
      });
      return cards.length === 0 ? [] : [h("div.cards", cards)];
    }
  })
});
function isOpen({ status, readings, has }) {
  const isRow = readings.get("name")?.written.from === "cell";
  return status === "vacant" || status !== "retired" && isRow && !has("holders");
}

// src/pictures/skill-rows.ts
var competencePhrases = {
  title: "Competence matrix",
  describes: (skills, groups, gaps) => `${skills === 1 ? "One skill" : `${skills} skills`}, held by ${groups === 1 ? "one group" : `${groups} groups`}; ${gaps === 0 ? "no gap" : gaps === 1 ? "one gap" : `${gaps} gaps`} written down.`,
  unnamed: "a skill that is not named here",
  person: "a person not named here",
  otherArea: "other",
  held: "held here",
  counted: "how many people hold it",
  missing: "missing here",
  gap: "gap",
  gapMeans: "asked for, and not enough of it",
  people: "people",
  groupNumbers: "held by the group with this number in the table",
  head: ["Skill", "Area", "Held by", "How many", "Missing in", "Gap"]
};
function skillsByArea(community) {
  const groups = /* @__PURE__ */ new Map();
  const groupNamed = (written2) => {
    const name = mayBeTold(written2, community) ? wholly(written2) : competencePhrases.person;
    const key2 = plainName(name);
    const known2 = groups.get(key2) ?? { at: groups.size, name };
    groups.set(key2, known2);
    return known2.at;
  };
  const rows = community.skills.entries.filter((skill) => !skill.isPrivate("name") && !skill.isPrivate("held_by")).map((skill) => {
    const held = holdersOf(skill).held.map(({ written: written2, people }) => ({
      group: groupNamed(written2),
      people,
      isMissing: false
    }));
    const missing = skill.missing_in.map((written2) => ({
      group: groupNamed(written2),
      people: void 0,
      isMissing: true
    }));
    return {
      name: wholly(nameToTell(skill, community) ?? competencePhrases.unnamed),
      area: areaOf(skill.skill_area, community),
      cells: onceEach([...held, ...missing]),
      people: skill.how_many,
      isGap: isGap(skill)
    };
  });
  const areas = [...new Set(rows.map(({ area }) => area))];
  return {
    rows: areas.flatMap((area) => rows.filter((row2) => row2.area === area)),
    groups: [...groups.values()].map(({ name }) => name)
  };
}
function areaOf(written2, community) {
  return written2 === void 0 || !mayBeTold(written2, community) ? "" : wholly(written2);
}
function onceEach(cells2) {
  return cells2.filter((cell3, at3) => cells2.findIndex(({ group }) => group === cell3.group) === at3);
}

// src/pictures/tags.ts
var height = 26;
var gap = 7;
var padding = 10;
function mannerFor(groups, width, highest2) {
  const manners2 = [width - 2 * padding, width / 2 - gap - 2 * padding];
  return manners2.find((manner) => groups.every((names4) => flow(names4, { width, manner }).height <= highest2)) ?? "numbers";
}
function flow(names4, {
  width,
  manner,
  isCentred = false
}) {
  const tags = names4.map(({ name, number: number3, look: look2 = "tag" }) => {
    const words5 = manner === "numbers" ? String(number3) : cut(name, manner, small);
    return { words: words5, look: look2, whole: wholly(name), width: widthOf(words5, small) + 2 * padding };
  });
  const lines = [];
  for (const tag2 of tags) {
    const line2 = lines.at(-1);
    if (line2 && line2.width + gap + tag2.width <= width) {
      line2.tags.push(tag2);
      line2.width += gap + tag2.width;
    } else lines.push({ tags: [tag2], width: tag2.width });
  }
  return {
    height: Math.max(lines.length * (height + gap) - gap, 0),
    drawnAt: (x, y) => lines.flatMap((line2, row2) => {
      let left4 = x + (isCentred ? (width - line2.width) / 2 : 0);
      return line2.tags.flatMap((tag2) => {
        const [start, top5] = [left4, y + row2 * (height + gap)];
        left4 += tag2.width + gap;
        return [
          shape("rect", tag2.look, { x: start, y: top5, width: tag2.width, height, rx: 13 }),
          text2({
            ...small,
            x: start + tag2.width / 2,
            y: top5 + 18,
            words: tag2.words,
            whole: tag2.whole,
            anchor: "middle"
          })
        ];
      });
    })
  };
}

// src/pictures/competence-matrix-drawn.ts
var mostColumns = 15;
var names = { x: 8, width: 236 };
var left2 = names.x + names.width + 14;
var right = 600;
var heading2 = 30;
var row = 27;
var gapAt = pictureWidth - 62;
function competenceDrawn(rows, groups) {
  const areNumbered = groups.length > mostColumns;
  const width = Math.min((right - left2) / Math.max(groups.length, 1), 44);
  const columns2 = groups.map((_, group) => left2 + (group + 0.5) * width);
  const hasPeople = rows.some(({ people }) => people !== void 0);
  const peopleAt = areNumbered ? gapAt - 34 : left2 + groups.length * width + 34;
  const base = areNumbered ? 26 : 14 + Math.max(...groups.map(leaning), 26);
  const isParted = new Set(rows.map(({ area }) => area)).size > 1;
  const cells2 = areNumbered ? numbersOf(groups, peopleAt - 40 - left2) : (one2) => ({
    height: row,
    drawnAt: (y2) => one2.cells.flatMap((cell3) => cellAt(cell3, columns2[cell3.group] ?? left2, y2 + row / 2))
  });
  let y = base + 4;
  const drawn = rows.flatMap((one2, at3) => {
    const parts = [];
    if (isParted && one2.area !== rows[at3 - 1]?.area) {
      const words5 = one2.area === "" ? competencePhrases.otherArea : one2.area;
      parts.push(fitting({ ...strong, x: names.x, y: y + 21, words: words5, width: names.width, look: "accent" }));
      y += heading2;
    }
    const beside2 = cells2(one2);
    const middle3 = y + (areNumbered ? 17 : row / 2);
    parts.push(
      shape("line", "grid", { x1: names.x, x2: pictureWidth - 8, y1: y, y2: y }),
      fitting({ ...plain3, x: names.x, y: middle3 + 5, words: one2.name, width: names.width }),
      ...beside2.drawnAt(y)
    );
    if (one2.people !== void 0)
      parts.push(
        text2({
          ...small,
          x: peopleAt,
          y: middle3 + 4.5,
          words: one2.people > 9999 ? "> 9999" : String(one2.people),
          anchor: "middle"
        })
      );
    if (one2.isGap)
      parts.push(
        ...gapMark(gapAt, middle3),
        text2({ ...small, x: gapAt + 14, y: middle3 + 4.5, words: competencePhrases.gap, look: "late" })
      );
    y += beside2.height;
    return parts;
  });
  const key2 = legend(meaningsOf(rows, areNumbered), { x: names.x, y: y + 8 });
  return {
    areNumbered,
    height: y + 8 + key2.height,
    drawn: [
      ...areNumbered ? [] : columnsDrawn(groups, columns2, { base, bottom: y }),
      ...hasPeople ? [
        text2({
          ...small,
          x: peopleAt,
          y: base - 4,
          words: competencePhrases.people,
          look: "muted",
          anchor: "middle"
        })
      ] : [],
      ...drawn,
      ...key2.drawn
    ]
  };
}
var longest = 150;
function leaning(name) {
  return (Math.min(widthOf(name, small), longest) + 14) * Math.SQRT1_2;
}
function columnsDrawn(groups, columns2, { base, bottom }) {
  return groups.flatMap((name, group) => {
    const x = columns2[group] ?? left2;
    return [
      shape("line", "grid", { x1: x, x2: x, y1: base + 2, y2: bottom }),
      text2({ ...small, x: x + 3, y: base - 3, words: cut(name, longest, small), whole: name, turned: -45 })
    ];
  });
}
function numbersOf(groups, width) {
  return ({ cells: cells2 }) => {
    const tags = flow(
      cells2.map(({ group, isMissing }) => ({
        number: group + 1,
        name: groups[group] ?? "",
        ...isMissing && { look: "lack" }
      })),
      { width, manner: "numbers" }
    );
    return { height: Math.max(tags.height + 8, 34), drawnAt: (y) => tags.drawnAt(left2, y + 4) };
  };
}
var radius2 = 10;
function cellAt({ people, isMissing }, x, y) {
  if (isMissing)
    return [
      shape("circle", "lack", { cx: x, cy: y, r: radius2 - 1.5 }),
      shape("path", "cross", {
        d: `${way([
          [x - 3.5, y - 3.5],
          [x + 3.5, y + 3.5]
        ])}${way([
          [x + 3.5, y - 3.5],
          [x - 3.5, y + 3.5]
        ])}`
      })
    ];
  if (people === void 0 || people > 99) return [shape("circle", "solid", { cx: x, cy: y, r: radius2 - 3 })];
  return [
    shape("circle", "solid", { cx: x, cy: y, r: radius2 }),
    text2({ ...small, x, y: y + 4.7, words: String(people), look: "on-accent", anchor: "middle" })
  ];
}
function gapMark(x, y) {
  return [
    shape("path", "overdue", {
      d: way(
        [
          [x, y - 7],
          [x + 7.5, y + 6],
          [x - 7.5, y + 6]
        ],
        true
      )
    })
  ];
}
function meaningsOf(rows, areNumbered) {
  const cells2 = rows.flatMap((one2) => one2.cells);
  const some3 = (words5, isUsed, mark2) => isUsed ? [{ words: words5, mark: mark2 }] : [];
  return [
    ...areNumbered ? [] : some3(
      competencePhrases.held,
      cells2.some(({ isMissing, people }) => !isMissing && people === void 0),
      (x, y) => cellAt({ people: void 0, isMissing: false }, x, y)
    ),
    ...areNumbered ? [] : some3(
      competencePhrases.counted,
      cells2.some(({ people }) => people !== void 0),
      (x, y) => cellAt({ people: 3, isMissing: false }, x, y)
    ),
    ...some3(
      competencePhrases.missing,
      cells2.some(({ isMissing }) => isMissing),
      (x, y) => areNumbered ? [shape("rect", "lack", { x: x - 9, y: y - 8, width: 18, height: 16, rx: 8 })] : cellAt({ people: void 0, isMissing: true }, x, y)
    ),
    ...some3(
      competencePhrases.gapMeans,
      rows.some(({ isGap: isGap2 }) => isGap2),
      (x, y) => gapMark(x, y)
    ),
    ...some3(competencePhrases.groupNumbers, areNumbered, (x, y) => [
      shape("rect", "tag", { x: x - 9, y: y - 8, width: 18, height: 16, rx: 8 })
    ])
  ];
}

// src/pictures/competence-matrix.ts
function competenceMatrix(community) {
  const { rows, groups } = skillsByArea(community);
  if (rows.length === 0) return void 0;
  const { areNumbered, ...drawing2 } = competenceDrawn(rows, groups);
  const numberOf = (group) => areNumbered ? `${group + 1} ${groups[group]}` : groups[group] ?? "";
  const listed2 = (cells2) => cells2.map(({ group, people }) => `${numberOf(group)}${people === void 0 ? "" : ` (${people})`}`).join(", ");
  return picture({
    id: "competence-matrix",
    title: competencePhrases.title,
    description: competencePhrases.describes(
      rows.length,
      groups.length,
      rows.filter(({ isGap: isGap2, cells: cells2 }) => isGap2 || cells2.some(({ isMissing }) => isMissing)).length
    ),
    ...drawing2,
    table: {
      head: competencePhrases.head,
      rows: rows.map(({ name, area, cells: cells2, people, isGap: isGap2 }) => [
        name,
        area,
        listed2(cells2.filter(({ isMissing }) => !isMissing)),
        people === void 0 ? "" : String(people),
        listed2(cells2.filter(({ isMissing }) => isMissing)),
        isGap2 ? competencePhrases.gap : ""
      ])
    }
  });
}

// src/pictures/mountain-slope.ts
var middle2 = 172;
var foot2 = 164;
var top3 = 13;
function mountainSlope(layers, { summit: summit2, foot: ground, edge }) {
  const half = (y) => top3 + (foot2 - top3) * ((y - summit2) / (ground - summit2)) ** 1.12;
  const corners = layers.map((layer, at3) => {
    const lean = at3 === 0 ? 0 : at3 % 2 === 0 ? 5 : -5;
    return { ...layer, left: middle2 - half(layer.top) + lean, right: middle2 + half(layer.top) + lean };
  });
  const outline = [
    ...corners.map(({ left: left4, top: top5 }) => [left4, top5]).toReversed(),
    ...corners.map(({ right: right2, top: top5 }) => [right2, top5])
  ];
  const whole4 = [[middle2 - foot2, ground], ...outline, [middle2 + foot2, ground]];
  const stops = layers.map((layer, at3) => {
    const y = (layer.top + layer.bottom) / 2;
    return { ...layer, y, x: middle2 + (at3 === 0 ? 0 : (at3 % 2 === 0 ? -0.36 : 0.36) * half(y)) };
  });
  return [
    ...corners.map(({ left: left4, right: right2, top: top5, bottom }, at3) => {
      const below = corners[at3 + 1] ?? { left: middle2 - foot2, right: middle2 + foot2 };
      const d = way(
        [
          [left4, top5],
          [right2, top5],
          [below.right, bottom],
          [below.left, bottom]
        ],
        true
      );
      const height2 = 1 - at3 / layers.length;
      return shape("path", `field tint-${height2 > 0.67 ? 3 : height2 > 0.34 ? 2 : 1}`, { d });
    }),
    ...corners.slice(1).map(({ left: left4, right: right2, top: top5 }) => shape("line", "ridge", { x1: left4, x2: right2, y1: top5, y2: top5 })),
    ...stops.map(({ x, y }) => shape("line", "edge leader", { x1: x, x2: edge, y1: y, y2: y })),
    shape("path", "outline", { d: way(whole4, true) }),
    ...stops.length > 1 ? [shape("path", "trail", { d: trail(stops) })] : [],
    ...flagOn(middle2, summit2),
    ...stops.flatMap(({ x, y, number: number3 }) => [
      shape("circle", "solid", { cx: x, cy: y, r: number3 === void 0 ? 7 : 12 }),
      ...number3 === void 0 ? [] : [text2({ ...small, x, y: y + 4.7, words: number3, look: "on-accent", anchor: "middle", isBold: true })]
    ])
  ];
}
function trail(stops) {
  const [first, ...rest] = stops;
  if (!first) return "";
  let last = first;
  const bends = rest.map((stop) => {
    const half = (stop.y - last.y) / 2;
    const bend = `C${round(last.x)} ${round(last.y + half)} ${round(stop.x)} ${round(stop.y - half)} ${round(stop.x)} ${round(stop.y)}`;
    last = stop;
    return bend;
  });
  return `M${round(first.x)} ${round(first.y)}${bends.join("")}`;
}
function flagOn(x, y) {
  return [
    shape("line", "outline", { x1: x, x2: x, y1: y, y2: y - 34 }),
    shape("path", "solid", {
      d: way(
        [
          [x, y - 34],
          [x + 24, y - 27],
          [x, y - 19]
        ],
        true
      )
    })
  ];
}

// src/pictures/engagement-mountain.ts
var phrases3 = {
  title: "Mountain of engagement",
  describes: (many, foot3, summit2) => many === 1 ? `One level at which people take part: ${foot3}.` : `${many} levels at which people take part, from “${foot3}” at the foot to “${summit2}” at the summit. Nobody has to climb.`,
  unnamed: "a level that is not named here",
  noPhase: "of no phase",
  many: (count) => count === 1 ? "one level" : `${count} levels`,
  number: "No.",
  head: ["Level", "Phase", "What people do", "What they get"]
};
function stepsOf(community) {
  const told2 = (level, field) => {
    const words5 = level[field];
    return words5 !== void 0 && !level.isPrivate(field) && mayBeTold(words5, community) ? wholly(words5) : "";
  };
  let rank = -1;
  return community.engagement.levels.filter((level) => !level.isPrivate("name") && !level.isPrivate("phase")).map((level) => {
    const phase = phaseOf(level);
    if (phase !== void 0) rank = phasesInOrder.indexOf(phase);
    return { level, phase, rank };
  }).toSorted((a, b) => a.rank - b.rank).map(({ level, phase }, at3) => ({
    number: at3 + 1,
    name: wholly(nameToTell(level, community) ?? phrases3.unnamed),
    phase,
    does: told2(level, "what_they_do"),
    gets: told2(level, "what_they_get")
  }));
}
var mostLayers = 10;
var words4 = { x: 366, width: pictureWidth - 366 - 8 };
function engagementMountain(community) {
  const steps2 = stepsOf(community);
  const [foot3, summit2] = [steps2[0], steps2.at(-1)];
  if (!foot3 || !summit2) return void 0;
  const phased = steps2.length > mostLayers ? phaseLayers(steps2) : void 0;
  const layers = phased?.layers ?? steps2.map(stepLayer);
  const isNumbered = phased === void 0 || phased.isNumbered;
  return picture({
    id: "engagement-mountain",
    title: phrases3.title,
    description: phrases3.describes(steps2.length, foot3.name, summit2.name),
    ...mountainDrawn(layers),
    table: {
      head: [...isNumbered ? [phrases3.number] : [], ...phrases3.head],
      rows: steps2.map(({ number: number3, name, phase, does, gets }) => [
        ...isNumbered ? [String(number3)] : [],
        name,
        phase === void 0 ? "" : phaseName(phase),
        does,
        gets
      ])
    },
    mermaid: asMermaid(steps2)
  });
}
function stepLayer({ number: number3, name, phase, does }) {
  const lines = does === "" ? [] : wrapped(does, { ...small, width: words4.width, lines: 2 });
  const beside2 = phase === void 0 ? "" : phaseName(phase);
  const named5 = Math.min(widthOf(name, strong), words4.width);
  const isRoom = named5 + 10 + widthOf(beside2, small) <= words4.width;
  return {
    number: String(number3),
    height: 36 + lines.length * 17,
    drawnAt: (x, y) => [
      fitting({ ...strong, x, y: y + 22, words: name, width: words4.width, beside: isRoom ? beside2 : "" }),
      ...lines.map(
        (line2, at3) => text2({ ...small, x, y: y + 41 + at3 * 17, words: line2, ...line2.endsWith("…") && { whole: does } })
      )
    ]
  };
}
function phaseLayers(steps2) {
  const groups = [void 0, ...phasesInOrder].map((phase) => ({ phase, steps: steps2.filter((step) => step.phase === phase) })).filter((group) => group.steps.length > 0);
  const manner = mannerFor(
    groups.map((group) => group.steps),
    words4.width,
    150
  );
  const layers = groups.map((group) => {
    const tags = flow(group.steps, { width: words4.width, manner });
    const name = group.phase === void 0 ? phrases3.noPhase : phaseName(group.phase);
    return {
      height: 46 + tags.height,
      drawnAt: (x, y) => [
        text2({ ...strong, x, y: y + 22, words: name, beside: phrases3.many(group.steps.length) }),
        ...tags.drawnAt(x, y + 33)
      ]
    };
  });
  return { layers, isNumbered: manner === "numbers" };
}
var summit = 44;
function mountainDrawn(layers) {
  const downwards = layers.toReversed();
  let y = summit;
  const placed = downwards.map((layer) => {
    const top5 = y;
    y += layer.height;
    return { ...layer, top: top5, bottom: y };
  });
  return {
    height: y + 12,
    drawn: [
      ...mountainSlope(placed, { summit, foot: y, edge: words4.x - 12 }),
      ...placed.flatMap(({ drawnAt, top: top5 }, at3) => [
        ...at3 === 0 ? [] : [shape("line", "grid", { x1: words4.x, x2: pictureWidth - 8, y1: top5, y2: top5 })],
        ...drawnAt(words4.x, top5)
      ])
    ]
  };
}
function phaseName(phase) {
  return phase.replace("-", " ");
}
var most3 = 40;
function asMermaid(steps2) {
  const some3 = steps2.slice(0, most3);
  const boxes = some3.map(({ name }, at3) => `  level${at3 + 1}["${mermaidLabel(name)}"]`);
  const ways = some3.slice(1).map((_, at3) => `  level${at3 + 1} --> level${at3 + 2}`);
  return ["flowchart BT", ...boxes, ...ways].join("\n");
}

// src/pictures/stakeholder-quadrant.ts
var phrases4 = {
  title: "Stakeholders by power and interest",
  describes: (many, quarters2) => `${many === 1 ? "One group stands" : `${many} groups stand`} in four quarters, by how much power and how much interest they have. ${quarters2}.`,
  quarter: (name, many) => `${name}: ${many === 0 ? "none" : many}`,
  nobody: "nobody here yet",
  number: "No.",
  head: ["Who", "Power", "Interest", "What that means"],
  highPower: "High power",
  lowPower: "Low power",
  highInterest: "High interest",
  lowInterest: "Low interest"
};
var quarters = [
  { power: "high", interest: "low", says: "Keep satisfied", tint: 2 },
  { power: "high", interest: "high", says: "Manage closely", tint: 3 },
  { power: "low", interest: "low", says: "Monitor and anticipate needs", tint: 1 },
  { power: "low", interest: "high", says: "Inform regularly", tint: 2 }
];
var left3 = 26;
var gap2 = 8;
var each = (pictureWidth - left3 - gap2 - 2) / 2;
var inside = 14;
var heading3 = 46;
var highest = 400;
var lowest = 104;
function stakeholderQuadrant(community) {
  const rated = publicRatings(community);
  const mermaid = quadrant(community);
  if (mermaid === void 0) return void 0;
  let number3 = 0;
  const filled2 = quarters.map((quarter) => ({
    ...quarter,
    names: rated.filter(({ power, interest }) => power === quarter.power && interest === quarter.interest).map((entry2) => ({ name: wholly(ratedName(entry2, community)), number: ++number3 }))
  }));
  const manner = mannerFor(
    filled2.map(({ names: names4 }) => names4),
    each - 2 * inside,
    highest
  );
  const numbered2 = manner === "numbers";
  const drawn = quadrantDrawn(filled2, manner);
  return picture({
    id: "stakeholder-quadrant",
    title: phrases4.title,
    description: phrases4.describes(
      rated.length,
      filled2.map(({ says, names: names4 }) => phrases4.quarter(says, names4.length)).join("; ")
    ),
    ...drawn,
    table: {
      head: [...numbered2 ? [phrases4.number] : [], ...phrases4.head],
      rows: filled2.flatMap(
        ({ names: names4, power, interest, says }) => names4.map((one2) => [...numbered2 ? [String(one2.number)] : [], one2.name, power, interest, says])
      )
    },
    mermaid
  });
}
function quadrantDrawn(filled2, manner) {
  const flows = filled2.map(({ names: names4 }) => flow(names4, { width: each - 2 * inside, manner, isCentred: true }));
  const rows = [0, 2].map(
    (first) => Math.max(lowest, ...flows.slice(first, first + 2).map(({ height: height2 }) => height2))
  );
  const heights = rows.map((row2) => row2 + heading3 + inside);
  const foot3 = heights[0] + gap2 + heights[1];
  const drawn = filled2.flatMap(({ says, names: names4, tint }, at3) => {
    const [x, y] = [left3 + at3 % 2 * (each + gap2), at3 < 2 ? 1 : heights[0] + gap2];
    const [height2, room] = at3 < 2 ? [heights[0], rows[0]] : [heights[1], rows[1]];
    const tags = flows[at3];
    return [
      shape("rect", `field tint-${tint}`, { x, y, width: each, height: height2, rx: 10 }),
      text2({ x: x + each / 2, y: y + 28, words: says, size: 16, isBold: true, anchor: "middle" }),
      ...names4.length === 0 ? [
        text2({
          ...small,
          x: x + each / 2,
          y: y + heading3 + room / 2,
          words: phrases4.nobody,
          look: "muted",
          anchor: "middle"
        })
      ] : tags?.drawnAt(x + inside, y + heading3 + (room - tags.height) / 2) ?? []
    ];
  });
  const sides = [
    [phrases4.highPower, heights[0] / 2],
    [phrases4.lowPower, heights[0] + gap2 + heights[1] / 2]
  ];
  const feet = [phrases4.lowInterest, phrases4.highInterest];
  return {
    height: foot3 + 30,
    drawn: [
      ...drawn,
      ...sides.map(
        ([words5, y]) => text2({ ...small, x: 15, y, words: words5, isBold: true, look: "muted", anchor: "middle", turned: -90 })
      ),
      ...feet.map(
        (words5, at3) => text2({
          ...small,
          x: left3 + each / 2 + at3 * (each + gap2),
          y: foot3 + 20,
          words: words5,
          isBold: true,
          look: "muted",
          anchor: "middle"
        })
      )
    ]
  };
}

// src/pictures/spans.ts
var termPhrases = {
  title: "Terms, funding and renewals",
  describes: (counts, next) => `${counts}.${next === void 0 ? "" : ` The next to end is ${next}.`}`,
  count: {
    roles: (many) => many === 1 ? "one role with its term" : `${many} roles with their terms`,
    support: (many) => many === 1 ? "one source of funding or hours" : `${many} sources of funding or hours`,
    renewals: (many) => many === 1 ? "one thing to renew" : `${many} things to renew`
  },
  sorts: { roles: "Roles", support: "Funding and hours", renewals: "To be renewed" },
  states: { runs: "runs", asked: "asked for, not promised", over: "end has passed" },
  renewal: "renew by this day",
  renewalPassed: "day for renewal has passed",
  withThePost: "with the post",
  noEnd: "no end written",
  unnamed: {
    roles: "a role that is not named here",
    support: "a source that is not named here",
    renewals: "not named here"
  },
  person: "a person not named here",
  people: (many) => `${many} people not named here`,
  vacant: "vacant",
  number: "No.",
  head: ["What", "Name", "Who", "From", "Until", "Now"]
};
function spansOf(community, now) {
  return [...roles(community, now), ...support(community, now), ...renewals(community, now)];
}
function untilOf({ to, withThePost }) {
  return to !== void 0 ? shortDay(to) : withThePost ? termPhrases.withThePost : termPhrases.noEnd;
}
function roles(community, now) {
  return community.roles.entries.flatMap((role) => {
    if (role.status === "retired" || isHidden(role, "until")) return [];
    const since = isHidden(role, "since") ? void 0 : role.since;
    const to = lastDayOf({ until: role.until, since });
    const withThePost = role.until?.withThePost === true;
    if (to === void 0 && !withThePost) return [];
    const who = role.status === "vacant" ? termPhrases.vacant : isHidden(role, "holders") ? "" : namesOf(role.holders, community);
    const from = since === void 0 ? void 0 : firstDay(since);
    return [
      {
        sort: "roles",
        ...named3(role, "roles", community),
        who,
        ...dates2(from, to),
        withThePost,
        state: stateOf2(to, now)
      }
    ];
  });
}
function support(community, now) {
  return community.sustainability.sources.flatMap((source) => {
    if (isHidden(source, "to") || isHidden(source, "from") || isHidden(source, "funder")) return [];
    const { from, to, status } = source;
    if (!from && !to) return [];
    const state = status === "ended" ? "over" : status === "applied" ? "asked" : stateOf2(to?.end, now);
    const days = dates2(from && firstDay(from), to?.end);
    return [{ sort: "support", ...named3(source, "support", community), who: "", ...days, withThePost: false, state }];
  });
}
function renewals(community, now) {
  return community.sustainability.assets.flatMap((asset) => {
    if (!asset.renew_by || asset.status === "retired" || isHidden(asset, "renew_by") || isHidden(asset, "asset"))
      return [];
    const to = asset.renew_by.end;
    return [
      {
        sort: "renewals",
        ...named3(asset, "renewals", community),
        who: "",
        to,
        withThePost: false,
        state: stateOf2(to, now)
      }
    ];
  });
}
function isHidden(entry2, field) {
  return entry2.isPrivate(field);
}
function named3(entry2, sort, community) {
  return { name: wholly(nameToTell(entry2, community) ?? termPhrases.unnamed[sort]) };
}
function stateOf2(to, now) {
  return to !== void 0 && to < now ? "over" : "runs";
}
function dates2(from, to) {
  return { ...from !== void 0 && { from }, ...to !== void 0 && { to } };
}
function firstDay({ month, end }) {
  const quarter = /^(\d{4})-Q(\d)$/.exec(month);
  if (quarter) return `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, "0")}-01`;
  return end === monthEnd(month) && month.length === 7 ? `${month}-01` : end;
}
function namesOf(holders2, community) {
  const names4 = holders2.map(({ to }) => to && nameable(to, community) && nameToTell(to, community));
  const known2 = names4.filter((name) => name !== void 0);
  const others = names4.length - known2.length;
  const last = others === 0 ? [] : [others === 1 ? termPhrases.person : termPhrases.people(others)];
  return wholly([...known2, ...last].join(", "));
}

// src/pictures/term-timeline-drawn.ts
var mostTall = 24;
var names2 = { x: 8, width: 226 };
var ends = 112;
var top4 = 28;
var heading4 = 30;
function termsDrawn(spans, { isNumbered, ...time2 }) {
  const left4 = isNumbered ? 12 : names2.x + names2.width + 12;
  const right2 = pictureWidth - (isNumbered ? 12 : ends);
  const unitsADay2 = (right2 - left4) / Math.max(daysBetween(time2.from, time2.to), 1);
  const axis = timeAxis({ left: left4, right: right2, from: time2.from, unitsADay: unitsADay2 });
  let y = top4;
  const parts = sortsOf(spans).map(({ sort, all: all2 }) => {
    const rows = isNumbered ? counted2(all2, axis) : listed(all2, axis);
    const start = y;
    y += heading4 + rows.height;
    return {
      heading: text2({
        ...strong,
        x: isNumbered ? left4 + 2 : names2.x,
        y: start + 20,
        words: termPhrases.sorts[sort],
        look: "accent picture-halo"
      }),
      ...rows,
      start: start + heading4
    };
  });
  const bottom = y + 6;
  const drawnTime = timeDrawn(axis, { top: top4, bottom, now: time2.now });
  const key2 = legend(meaningsOf2(spans), { x: names2.x, y: bottom + drawnTime.height });
  return {
    height: bottom + drawnTime.height + key2.height,
    drawn: [
      ...drawnTime.behind,
      ...parts.flatMap((part) => [part.heading, ...part.drawnAt(part.start)]),
      ...drawnTime.before,
      ...key2.drawn
    ]
  };
}
function listed(spans, axis) {
  const isTall = spans.length <= mostTall && spans.some(({ who }) => who !== "");
  const row2 = isTall ? 42 : 25;
  return {
    height: spans.length * row2,
    drawnAt: (start) => spans.flatMap((span, at3) => {
      const y = start + at3 * row2;
      const middle3 = y + row2 / 2;
      const baseline = isTall && span.who !== "" ? y + 16 : middle3 + 5;
      const { width, x } = names2;
      return [
        ...at3 === 0 ? [] : [shape("line", "grid", { x1: x, x2: pictureWidth - 8, y1: y, y2: y })],
        fitting({ ...plain3, x, y: baseline, words: span.name, width }),
        ...isTall && span.who !== "" ? [fitting({ ...small, x, y: y + 34, words: span.who, width, look: "muted" })] : [],
        ...barOf(span, axis, middle3),
        text2({
          ...small,
          x: endOf3(span, axis) + (span.sort === "renewals" ? 14 : 9),
          y: middle3 + 4.5,
          words: untilOf(span),
          look: `${span.state === "over" ? "late" : "muted"} picture-halo`
        })
      ];
    })
  };
}
function counted2(spans, axis) {
  const isSame3 = (a, b) => endOf3(a, axis) === endOf3(b, axis) && a.state === b.state;
  const marks = spans.filter((one2, at3) => spans.findIndex((other) => isSame3(one2, other)) === at3).map((one2) => {
    const whole4 = ranges(spans.filter((other) => isSame3(one2, other)).map(({ number: number3 }) => number3));
    const words5 = cut(whole4, 160, small);
    const width = widthOf(words5, small);
    const x = endOf3(one2, axis);
    const isBefore = x + width + 14 > pictureWidth - 4;
    return { one: one2, x, words: words5, whole: whole4, width: width + 40, left: isBefore ? x - width - 34 : x - 18, isBefore };
  }).toSorted((a, b) => a.left - b.left);
  const rows = lowestRows(marks.map(({ left: left4, width }) => ({ x: left4, width })));
  return {
    height: (Math.max(...rows) + 1) * 23,
    drawnAt: (start) => marks.flatMap(({ one: one2, x, words: words5, whole: whole4, isBefore }, at3) => {
      const y = start + (rows[at3] ?? 0) * 23 + 11;
      const anchor = isBefore ? "end" : "start";
      return [
        ...barOf(one2, axis, y, x - 16),
        text2({ ...small, x: isBefore ? x - 22 : x + 12, y: y + 4.5, words: words5, whole: whole4, anchor, look: "halo" })
      ];
    })
  };
}
function startOf({ from }, axis) {
  return from === void 0 ? axis.left : within(axis.x(from), axis);
}
function endOf3({ to }, axis) {
  return to === void 0 ? axis.right : within(axis.x(to), axis);
}
function within(x, { left: left4, right: right2 }) {
  return Math.min(Math.max(x, left4), right2);
}
var thickness = 10;
function barOf(span, axis, y, start = startOf(span, axis)) {
  const end = endOf3(span, axis);
  if (span.sort === "renewals") return [diamond(span.state, end, y)];
  const length = Math.max(end - start, 5);
  const isOpen2 = span.to === void 0 || axis.x(span.to) > axis.right;
  const [from, until, half] = [Math.min(start, end - 5), Math.min(start, end - 5) + length, thickness / 2];
  if (isOpen2)
    return [
      shape("path", looks[span.state], {
        d: way(
          [
            [from, y - half],
            [until - 8, y - half],
            [until, y],
            [until - 8, y + half],
            [from, y + half]
          ],
          true
        )
      })
    ];
  return [
    shape("rect", looks[span.state], { x: from, y: y - half, width: length, height: thickness, rx: 3 }),
    ...span.state === "over" ? [shape("line", "stop", { x1: until, x2: until, y1: y - 9, y2: y + 9 })] : []
  ];
}
var looks = { runs: "solid", asked: "open dashed", over: "over" };
function diamond(state, x, y) {
  const d = way(
    [
      [x, y - 8],
      [x + 8, y],
      [x, y + 8],
      [x - 8, y]
    ],
    true
  );
  return shape("path", state === "over" ? "overdue" : "well", { d });
}
function meaningsOf2(spans) {
  const bars = ["runs", "asked", "over"].filter(
    (state) => spans.some((span) => span.sort !== "renewals" && span.state === state)
  );
  const renewals2 = ["runs", "over"].filter(
    (state) => spans.some((span) => span.sort === "renewals" && span.state === state)
  );
  return [
    ...bars.map(
      (state) => ({
        words: termPhrases.states[state],
        mark: (x, y) => [
          shape("rect", looks[state], { x: x - 8, y: y - 5, width: 16, height: thickness, rx: 3 }),
          ...state === "over" ? [shape("line", "stop", { x1: x + 8, x2: x + 8, y1: y - 9, y2: y + 9 })] : []
        ]
      })
    ),
    ...renewals2.map(
      (state) => ({
        words: state === "over" ? termPhrases.renewalPassed : termPhrases.renewal,
        mark: (x, y) => [diamond(state, x, y)]
      })
    )
  ];
}
function sortsOf(spans) {
  const sorts2 = [...new Set(spans.map(({ sort }) => sort))];
  return sorts2.map((sort) => ({ sort, all: spans.filter((span) => span.sort === sort) }));
}

// src/pictures/term-timeline.ts
var sorts = ["roles", "support", "renewals"];
var mostNamed = 100;
function termTimeline(community, { now }) {
  const all2 = spansOf(community, now);
  if (all2.length === 0) return void 0;
  const isNumbered = all2.length > mostNamed;
  const spans = (isNumbered ? byEnd(all2) : all2).map((span, at3) => ({ ...span, number: at3 + 1 }));
  const counts = sorts.flatMap((sort) => {
    const many = spans.filter((span) => span.sort === sort).length;
    return many === 0 ? [] : [termPhrases.count[sort](many)];
  });
  const next = spans.filter(({ to, state }) => to !== void 0 && state === "runs").toSorted((a, b) => compare3(a.to ?? "", b.to ?? ""))[0];
  return picture({
    id: "term-timeline",
    title: termPhrases.title,
    description: termPhrases.describes(capital(counts.join(", ")), next && `“${next.name}”, ${untilOf(next)}`),
    ...termsDrawn(spans, { now, isNumbered, ...spanOfTime(spans, now) }),
    table: {
      head: [...isNumbered ? [termPhrases.number] : [], ...termPhrases.head],
      rows: spans.map((span) => [
        ...isNumbered ? [String(span.number)] : [],
        termPhrases.sorts[span.sort],
        span.name,
        span.who,
        span.from === void 0 ? "" : shortDay(span.from),
        untilOf(span),
        stateIn(span)
      ])
    },
    mermaid: asMermaid2(spans, now)
  });
}
function byEnd(spans) {
  const key2 = ({ to, state }) => `${to ?? "later"} ${state}`;
  return spans.toSorted((a, b) => sorts.indexOf(a.sort) - sorts.indexOf(b.sort) || compare3(key2(a), key2(b)));
}
function stateIn({ sort, state }) {
  if (sort !== "renewals") return termPhrases.states[state];
  return state === "over" ? termPhrases.renewalPassed : termPhrases.renewal;
}
var most4 = { back: 36, ahead: 60 };
function spanOfTime(spans, now) {
  const days = spans.flatMap(({ from: from2, to }) => [from2, to]).filter((day) => day !== void 0);
  const [first, last] = [addMonths(now, -most4.back), addMonths(now, most4.ahead)];
  const near = [now, ...days.filter((day) => day >= first && day <= last)].toSorted(compare3);
  const isOpen2 = spans.some(({ to }) => to === void 0 || to > last);
  const from = days.some((day) => day < first) ? first : addDays(near[0] ?? now, -20);
  return { from, to: isOpen2 ? addMonths(near.at(-1) ?? now, 3) : addMonths(near.at(-1) ?? now, 1) };
}
var mostLines = 40;
function asMermaid2(spans, now) {
  const some3 = spans.slice(0, mostLines);
  const marks = { runs: "active, ", asked: "", over: "crit, " };
  const end = some3.map(({ to }) => to ?? "").toSorted(compare3).at(-1) || addMonths(now, 12);
  const line2 = ({ sort, name, from, to, state }) => sort === "renewals" || to !== void 0 && from !== void 0 && from >= to ? `  ${ganttLabel(name)} :${state === "over" ? "crit, " : ""}milestone, ${to}, 0d` : `  ${ganttLabel(name)} :${marks[state]}${from ?? earlier(now, to)}, ${to ?? later2(end, from)}`;
  const sections = sorts.flatMap((sort) => {
    const lines = some3.filter((span) => span.sort === sort).map(line2);
    return lines.length === 0 ? [] : [`  section ${termPhrases.sorts[sort]}`, ...lines];
  });
  return ["gantt", "  dateFormat YYYY-MM-DD", "  axisFormat %b %Y", ...sections].join("\n");
}
function earlier(now, to) {
  return to !== void 0 && to <= now ? addMonths(to, -12) : now;
}
function later2(end, from) {
  return from !== void 0 && from >= end ? addMonths(from, 12) : end;
}
function capital(words5) {
  return words5.slice(0, 1).toUpperCase() + words5.slice(1);
}
function compare3(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/site/pages/with-pictures.ts
var pictures = {
  stakeholders: ({ community }) => stakeholderQuadrant(community),
  engagement: ({ community }) => engagementMountain(community),
  skills: ({ community }) => competenceMatrix(community),
  sustainability: ({ community, now }) => termTimeline(community, { now })
};
var with_pictures_default = definePage({
  pages: (building) => Object.entries(pictures).flatMap(([kind, drawn]) => {
    const picture3 = drawn(building);
    return picture3 ? pageOfKind(kind, building, { above: [pictureFigure(picture3, building)] }) : [];
  })
});

// src/site/pages/all.ts
var pageFiles = [
  dates_default,
  decisions_default,
  governance_default2,
  groups_default2,
  home_default,
  offers_default,
  people_default2,
  roadmap_default2,
  roles_default2,
  with_pictures_default
];

// src/site/pages/all-pages.ts
function allPages(pages, { say }) {
  const sorted = pages.toSorted((a, b) => a.address < b.address ? -1 : 1);
  return {
    address: ownAddresses.allPages,
    title: say(layoutWords.allPages),
    sources: [],
    body: [
      h("h1", say(layoutWords.allPages)),
      h(
        "ul",
        sorted.map((page) => h("li", [h("a", { href: `/${page.address}` }, page.title)]))
      )
    ]
  };
}

// src/site/pages/written.ts
var written_default = definePage({
  pages: (building) => building.community.pages.flatMap((page) => {
    const address = building.addresses.of(page.path);
    return address === void 0 ? [] : [documentPage(page, address, { building })];
  })
});

// src/site/words/redirects.ts
var redirectWords = {
  moved: {
    en: "This page has moved",
    fr: "Cette page a changé d’adresse",
    de: "Diese Seite ist umgezogen",
    es: "Esta página se ha movido",
    it: "Questa pagina si è spostata"
  },
  here: {
    en: "It is here now",
    fr: "Elle est maintenant ici",
    de: "Sie ist jetzt hier",
    es: "Ahora está aquí",
    it: "Ora è qui"
  }
};

// src/site/redirects.ts
var most5 = 50;
function redirects(building, isTaken) {
  const made3 = /* @__PURE__ */ new Map();
  for (const page of building.community.pages) {
    const to = building.addresses.of(page.path);
    if (to === void 0) continue;
    for (const written2 of formerlyAt(page)) {
      const address = addressOf(written2);
      if (address === void 0) continue;
      if (isTaken(address) || made3.has(address)) {
        if (address !== to)
          building.tell(`${shownPath(page.path)} cannot be found at ${address} as before: another page is there.`);
      } else made3.set(address, pageLeadingTo(to, address, building));
    }
  }
  return made3;
}
function formerlyAt({ settings }) {
  return ["redirect_from", "aliases"].flatMap((name) => settings.settings.get(name)?.value ?? []).flatMap((value2) => typeof value2 === "string" ? [value2] : []).slice(0, most5);
}
function addressOf(written2) {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)|[\\?#\p{Cc}]/iu.test(written2) || shownPath(written2) !== written2) return void 0;
  const steps2 = written2.split("/").filter((step) => step !== "");
  if (steps2.length === 0 || steps2.some((step) => /^\.{1,2}$/.test(step) || step.length > 80)) return void 0;
  const path = steps2.join("/");
  if (/\.html?$/i.test(path)) return path;
  return written2.endsWith("/") ? `${path}/index.html` : `${path}.html`;
}
function pageLeadingTo(to, from, { say, language }) {
  const way2 = `${"../".repeat(from.split("/").length - 1)}${to.split("/").map(encodeURIComponent).join("/")}`;
  return htmlOf(
    {
      type: "root",
      children: [
        { type: "doctype" },
        h("html", { lang: language }, [
          h("head", [
            h("meta", { charSet: "utf-8" }),
            h("meta", { httpEquiv: "Content-Security-Policy", content: "default-src 'none'; base-uri 'none'" }),
            h("meta", { httpEquiv: "refresh", content: `0; url=${way2}` }),
            h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
            h("meta", { name: "robots", content: "noindex" }),
            h("title", say(redirectWords.moved)),
            h("link", { rel: "canonical", href: way2 })
          ]),
          h("body", [
            h("main", [h("h1", say(redirectWords.moved)), h("p", [h("a", { href: way2 }, say(redirectWords.here))])])
          ])
        ])
      ]
    },
    from
  );
}

// src/site/search-page.ts
var mostLetters3 = 4e3;
var fewPages = 8;
var listName = "search-pages.js";
function searchPage(pages, { say }) {
  if (pages.length <= fewPages) return void 0;
  return {
    address: ownAddresses.search,
    title: say(searchWords.title),
    sources: [],
    isUnlisted: true,
    scripts: [listName, "search.js"],
    body: [
      h("h1", say(searchWords.title)),
      h("form", { dataSearch: "", role: "search", hidden: true }, [
        h("label", { htmlFor: "words" }, say(searchWords.label)),
        h("input", { type: "search", id: "words", name: "q", autoComplete: "off" }),
        h("button", { type: "submit" }, say(searchWords.go)),
        h("output", { htmlFor: "words", dataSays: say(searchWords.found, { count: "{count}" }) })
      ]),
      h("ul", { id: "found" }),
      h("p", { dataWithoutScript: "" }, [
        `${say(searchWords.needsScript)} `,
        h("a", { href: `/${ownAddresses.allPages}` }, say(layoutWords.allPages))
      ])
    ]
  };
}
function searchList(pages) {
  if (!pages.some(({ address }) => address === ownAddresses.search)) return /* @__PURE__ */ new Map();
  const list3 = pages.filter(({ isUnlisted }) => !isUnlisted).map(({ address, title, body: body3 }) => ({
    id: address.split("/").map(encodeURIComponent).join("/"),
    title,
    text: textOf2(body3).replace(/\s+/g, " ").trim().slice(0, mostLetters3).toWellFormed()
  }));
  return /* @__PURE__ */ new Map([[listName, `globalThis.sitePages=${JSON.stringify(list3).replaceAll("<", "\\u003c")}
`]]);
}
function textOf2(nodes) {
  return nodes.map(
    (node) => node.type === "text" ? node.value : node.type === "element" && node.tagName !== "svg" ? `${textOf2(node.children)} ` : ""
  ).join("");
}

// src/pictures/picture-style.ts
var light = {
  paper: "#ffffff",
  ink: "#1c2430",
  muted: "#55606e",
  soft: "#f1f4f8",
  line: "#d5dae1",
  edge: "#6f7a88",
  accent: "#1f5f8b",
  good: "#2e6b3a",
  late: "#a3391c"
};
var dark = {
  paper: "#12171d",
  ink: "#e6eaf0",
  muted: "#a3adba",
  soft: "#1a222b",
  line: "#343d49",
  edge: "#8792a1",
  accent: "#8cc3ea",
  good: "#86d098",
  late: "#ff9f82"
};
var tints = [0.07, 0.13, 0.2];
var names3 = Object.keys(light);
var taken = (colours) => names3.map((name) => `--picture-${name}:var(--${name},${colours[name]})`).join(";");
var fixed = (colours) => names3.map((name) => `--picture-${name}:${colours[name]}`).join(";");
var of = (name) => `var(--picture-${name})`;
var pictureStyle = `
.picture{${taken(light)};display:block;inline-size:100%;min-inline-size:665px;max-inline-size:960px;block-size:auto;font-family:system-ui,-apple-system,"Segoe UI","DejaVu Sans",sans-serif;color:${of("ink")}}
.picture-scroll{overflow-x:auto;max-inline-size:100%}
.picture-text{fill:${of("ink")}}
.picture-muted{fill:${of("muted")}}
.picture-accent{fill:${of("accent")}}
.picture-late{fill:${of("late")}}
.picture-on-accent{fill:${of("paper")}}
.picture-halo{paint-order:stroke;stroke:${of("paper")};stroke-width:4;stroke-linejoin:round}
.picture-grid{stroke:${of("line")};stroke-width:1;fill:none}
.picture-past{fill:${of("soft")}}
.picture-pole{stroke:${of("edge")};stroke-width:1;fill:none}
.picture-edge{stroke:${of("edge")};stroke-width:1.25;fill:none}
.picture-ridge{stroke:${of("paper")};stroke-width:2}
.picture-leader{stroke-dasharray:2 3}
.picture-dashed{stroke-dasharray:4 3}
.picture-today{stroke:${of("accent")};stroke-width:2;stroke-dasharray:6 4;fill:none}
.picture-solid{fill:${of("accent")};stroke:${of("accent")};stroke-width:1.5}
.picture-open{fill:${of("paper")};stroke:${of("accent")};stroke-width:2}
.picture-well{fill:${of("good")};stroke:${of("good")};stroke-width:1.5}
.picture-overdue{fill:${of("late")};stroke:${of("late")};stroke-width:1.5;stroke-linejoin:round}
.picture-stop{stroke:${of("late")};stroke-width:3;stroke-linecap:round}
.picture-over{fill:${of("paper")};stroke:${of("muted")};stroke-width:1.5}
.picture-mark{fill:none;stroke:${of("paper")};stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.picture-tag{fill:${of("paper")};stroke:${of("edge")};stroke-width:1.25}
.picture-lack{fill:${of("paper")};stroke:${of("late")};stroke-width:1.5;stroke-dasharray:3 2}
.picture-cross{fill:none;stroke:${of("late")};stroke-width:2;stroke-linecap:round}
.picture-field{fill:${of("accent")};stroke:none}
.picture-tint-1{fill-opacity:${tints[0]}}
.picture-tint-2{fill-opacity:${tints[1]}}
.picture-tint-3{fill-opacity:${tints[2]}}
.picture-outline{fill:none;stroke:${of("accent")};stroke-width:2;stroke-linejoin:round}
.picture-trail{fill:none;stroke:${of("accent")};stroke-width:2;stroke-dasharray:1 6;stroke-linecap:round}
@media (prefers-color-scheme:dark){.picture{${taken(dark)}}}
@media (forced-colors:active){.picture{--picture-paper:Canvas;--picture-soft:Canvas;--picture-ink:CanvasText;--picture-muted:CanvasText;--picture-line:GrayText;--picture-edge:CanvasText;--picture-accent:LinkText;--picture-good:CanvasText;--picture-late:CanvasText;forced-color-adjust:none}}
@media print{.picture{${fixed(light)};min-inline-size:0;print-color-adjust:exact;break-inside:avoid}}
`;

// src/site/styles/home.ts
var homeStyle = `.lead{font-size:1.25rem;line-height:1.5;max-width:40rem;color:var(--ink)}
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
.ahead{list-style:none;padding:0}
.ahead>li{padding-block:.8rem;border-bottom:1px solid var(--line)}
.ahead p{margin:.1rem 0}
.ahead .when{color:var(--muted);font-size:.9375rem}
.ahead .what{font-size:1.1rem}
.add summary{cursor:pointer;min-height:1.5rem;font-size:.9375rem;color:var(--muted)}
.add a{display:inline-block;min-height:1.5rem}
.dates .quiet{display:block;font-size:.9375rem}
.look{columns:18rem;column-gap:2rem}
.look section{break-inside:avoid;margin-bottom:1.2rem}
.look h3{margin:0 0 .3rem;font-size:1.05rem}
.look ul{margin:0;padding-inline-start:1.1rem}
.look a,.panel a{display:inline-block;min-height:1.5rem}
`;

// src/site/styles/people-and-plan.ts
var peopleAndPlanStyle = `
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
`;

// src/site/styles/text.ts
var textStyle = `
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
`;

// src/site/style.ts
var usualAccent = { light: "#1f5f8b", dark: "#8cc3ea" };
function styleWith({ light: light2, dark: dark2 }) {
  return `:root{--paper:#fff;--ink:#1c2430;--muted:#55606e;--line:#d5dae1;--accent:${light2};--soft:#f3f6f9;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--paper:#12171d;--ink:#e6eaf0;--muted:#a3adba;--line:#343d49;--accent:${dark2};--soft:#1a222b}}
${layoutStyle}${homeStyle}${peopleAndPlanStyle}${textStyle}${pictureStyle}`;
}
var layoutStyle = `*{box-sizing:border-box}
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
`;

// src/site/terms.ts
var mostLetters4 = 240;
var passedOver = /* @__PURE__ */ new Set([
  "a",
  "abbr",
  "button",
  "code",
  "dfn",
  "dt",
  "form",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "pre",
  "svg",
  "time"
]);
function termLinks(building) {
  const terms = termsOf(building);
  const own4 = standing(building, "glossary");
  const home = own4 && building.addresses.of(own4.path);
  if (terms.size === 0) return (body3) => body3;
  const words5 = [...terms.keys()].filter((name) => !name.startsWith("~")).toSorted((a, b) => b.length - a.length).map(escaped2);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${words5.join("|")})(?![\\p{L}\\p{N}_-])`, "giu");
  return (body3, address) => {
    if (address === home) return body3;
    const met = /* @__PURE__ */ new Set();
    return replaced(body3, (node) => linked(node, { terms, pattern, met }));
  };
}
function linked(node, linking2) {
  if (node.type === "text") return inText(node, linking2);
  if (node.type !== "element" || passedOver.has(node.tagName)) return node;
  return withChildren(
    node,
    replaced(node.children, (child) => linked(child, linking2))
  );
}
function inText(node, { terms, pattern, met }) {
  const { value: value2 } = node;
  const parts = [];
  let from = 0;
  for (const found of value2.matchAll(pattern)) {
    const [word2] = found;
    const term = terms.get(word2) ?? terms.get(plain4(word2));
    if (term === void 0 || met.has(term.address)) continue;
    met.add(term.address);
    parts.push({ type: "text", value: value2.slice(from, found.index) });
    parts.push(
      h("a.term", { href: `/${term.address}`, ...term.meaning !== void 0 && { title: term.meaning } }, word2)
    );
    from = found.index + word2.length;
  }
  return from === 0 ? node : [...parts, { type: "text", value: value2.slice(from) }];
}
var plain4 = (word2) => `~${word2.toLowerCase()}`;
var escaped2 = (word2) => word2.replace(/[\^$.*+?()[\]{}|/]/g, "\\$&");
function termsOf(building) {
  const { community, entryAddress } = building;
  const { definition } = glossary_default.fields.entries.fields;
  const terms = /* @__PURE__ */ new Map();
  if (!standing(building, "glossary")) return terms;
  for (const entry2 of publicEntries(community.glossary.entries, community)) {
    const address = entryAddress(entry2);
    const meaning = publicValue(entry2, ["definition", definition], community);
    if (address === void 0 || typeof meaning !== "string" || entry2.status === "deprecated") continue;
    for (const word2 of [entry2.label, ...entry2.synonyms].filter((name) => name.length > 1))
      for (const name of [word2, ...new RegExp("\\p{Ll}{2}", "u").test(word2) ? [plain4(word2)] : []]) {
        const before = terms.get(name);
        terms.set(name, before ? { address: before.address } : { address, meaning: shown(meaning, mostLetters4) });
      }
  }
  return terms;
}

// src/site/text/links.ts
function linksOf({ community, addresses, anchors, home, tell }) {
  const pages = new Map(community.pages.map((page) => [page.path, page]));
  return (written2, path) => {
    const target = plainTarget(written2);
    const to = destinationOf(target, path, community.files);
    if (to.leads === "elsewhere") return outside2(target, path);
    if (to.leads !== "there" && to.leads !== "other-letters") return void 0;
    const address = addresses.of(to.path);
    if (address !== void 0) return `/${address}${anchorOn(to.path, to.anchor)}`;
    return pages.has(to.path) || !home || !community.files.has(to.path) ? void 0 : pageLink(home, to.path);
  };
  function outside2(target, path) {
    if (isOfTheWeb(target)) return target;
    if (/^[a-z][a-z\d+.-]*:/i.test(target))
      tell(
        `A link on ${shownPath(path)} is shown as plain words, because it leads neither to a page nor to a mailbox: ${shown(target, 60)}`
      );
    return void 0;
  }
  function anchorOn(path, written2) {
    if (written2 === void 0) return "";
    const name = written2.toLowerCase().replace(/^user-content-/, "");
    const page = pages.get(path);
    if (!page || /^(?:|top|readme)$/.test(name)) return "";
    const own4 = anchors.named(path, name);
    if (own4 !== void 0) return `#${own4}`;
    return anchorsOf(page).has(name) && hasAnchor(page, name) && isMadeOfHtml(page.text, name) ? `#${name}` : "";
  }
}
function plainTarget(target) {
  return target.replace(/[\u0000-\u001f\u007f]/g, "").trim();
}
function isOfTheWeb(target) {
  if (/^mailto:[^\s<>"]+@[^\s<>"]+$/i.test(target)) return true;
  return /^https?:\/\/[^/\\]/i.test(target) && URL.canParse(target);
}
function isMadeOfHtml(text4, name) {
  if (/<h[1-6][\s>]/i.test(text4)) return true;
  return new RegExp(
    `<[a-z][^<>]*\\s(?:id|name)\\s*=\\s*["']?${name.replace(/[\^$.*+?()[\]{}|/\\-]/g, "\\$&")}["'\\s>]`,
    "i"
  ).test(text4);
}

// src/site/text/table-element.ts
function tableElement({ children: rows, align, position }, inCell, name) {
  const [head3, ...body3] = rows;
  const width = head3?.children.length ?? 0;
  const row2 = (one2, tag2) => {
    const cells2 = Array.from({ length: width }, (_, at3) => {
      const cell3 = one2.children[at3];
      const side = align?.[at3];
      const className = side === "right" || side === "center" ? [`to-${side}`] : void 0;
      const children2 = cell3 ? inCell(cell3) : [];
      const isHead = tag2 === "th" && children2.length > 0;
      return h(isHead ? "th" : "td", { ...isHead && { scope: "col" }, ...className && { className } }, children2);
    });
    return { ...h("tr", cells2), ...one2.position && { position: one2.position } };
  };
  const table2 = h("table", [
    ...head3 ? [h("thead", [row2(head3, "th")])] : [],
    ...body3.length > 0 ? [
      h(
        "tbody",
        body3.map((one2) => row2(one2, "td"))
      )
    ] : []
  ]);
  return { ...h("div.scroll", { role: "group", tabIndex: 0, ariaLabel: name }, [table2]), ...position && { position } };
}

// src/site/text/elements.ts
var plain5 = { emphasis: "em", strong: "strong", delete: "del" };
function phrases5(nodes, writing) {
  return nodes.flatMap((node) => phrase(node, writing));
}
function phrase(node, writing) {
  switch (node.type) {
    case "text":
      return [{ type: "text", value: node.value }];
    case "emphasis":
    case "strong":
    case "delete": {
      const { hName = plain5[node.type] ?? "em", hProperties = {} } = node.data ?? {};
      return [element2(hName, { ...hProperties }, phrases5(node.children, writing))];
    }
    case "inlineCode":
      return [element2("code", {}, [{ type: "text", value: node.value.replace(/\r?\n|\r/g, " ") }])];
    case "break":
      return [element2("br", {}, []), { type: "text", value: "\n" }];
    case "link":
      return linked2(writing.hrefOf(node.url), phrases5(node.children, writing));
    case "linkReference": {
      const target = writing.definition(node.identifier);
      return linked2(target === void 0 ? void 0 : writing.hrefOf(target), phrases5(node.children, writing));
    }
    case "image":
      return picture2(node, node.url, writing);
    case "imageReference":
      return picture2(node, writing.definition(node.identifier) ?? "", writing);
    case "footnoteReference":
      return writing.notes.reference(node.identifier);
    default:
      return [];
  }
}
function linked2(href, children2) {
  const words5 = children2.flatMap(withoutLinks);
  return href === void 0 || !hasContent(words5) ? children2 : [element2("a", { href }, words5)];
}
function withoutLinks(node) {
  if (node.type !== "element") return [node];
  const children2 = node.children.flatMap(withoutLinks);
  return node.tagName === "a" ? children2 : [{ ...node, children: children2 }];
}
var hasContent = (nodes) => nodes.some(
  (node) => node.type === "text" ? node.value.trim() !== "" : node.type === "element" && (node.tagName === "img" && node.properties.alt !== "" || hasContent(node.children))
);
function picture2({ alt, data }, target, { pictureOf: pictureOf2, hrefOf }) {
  const isOrnament = (data ?? {}).hProperties?.role === "presentation";
  const found = pictureOf2(target, isOrnament ? "" : alt || void 0);
  if (found) return [element2("img", { ...found, loading: "lazy" }, [])];
  return alt ? linked2(hrefOf(target), [{ type: "text", value: alt }]) : [];
}
function blocks(nodes, writing) {
  return lined(nodes.flatMap((node) => block(node, writing)));
}
function block(node, writing) {
  const { hName, hProperties } = node.data ?? {};
  switch (node.type) {
    case "paragraph": {
      const children2 = phrases5(node.children, writing);
      return children2.length === 0 ? [] : [element2(hName ?? "p", {}, children2, node)];
    }
    case "heading": {
      const children2 = phrases5(node.children, writing);
      if (!hasContent(children2)) return places(children2);
      return [element2(`h${node.depth}`, hName === void 0 ? {} : { id: slug(plainText([node])) }, children2, node)];
    }
    case "blockquote":
      return [element2(hName ?? "blockquote", { ...hProperties }, blocks(node.children, writing), node)];
    case "list":
      return [list2(node, writing)];
    case "table":
      return [tableElement(node, (cell3) => phrases5(cell3.children, writing), writing.say(textWords.table))];
    case "code":
      return [code(node)];
    case "thematicBreak":
      return [element2("hr", {}, [])];
    default: {
      const children2 = phrase(node, writing);
      return children2.length === 0 ? [] : [element2("p", {}, [...children2])];
    }
  }
}
function places(nodes) {
  const kept = nodes.filter((node) => node.type === "element" && node.properties.id !== void 0);
  return kept.length === 0 ? [] : [element2("div", {}, [...kept])];
}
function list2(node, writing) {
  const isLoose = node.spread === true || node.children.some(({ spread }) => spread === true);
  const start = node.ordered === true ? node.start ?? 1 : 1;
  const items = node.children.map((child) => item(child, isLoose, writing));
  return element2(node.ordered ? "ol" : "ul", start === 1 ? {} : { start }, lined(items), node);
}
function item(node, isLoose, writing) {
  const isTask = typeof node.checked === "boolean";
  const children2 = node.children.flatMap(
    (child) => child.type === "paragraph" && !isLoose ? phrases5(child.children, writing) : block(child, writing)
  );
  const mark2 = isTask ? [done(node.checked === true, writing.say)] : [];
  return element2("li", isTask ? { className: ["task"] } : {}, [...mark2, ...spaced(children2)], node);
}
function done(isDone, say) {
  const mark2 = element2("span", { role: "img", ariaLabel: say(isDone ? textWords.done : textWords.open) }, [
    { type: "text", value: isDone ? "☑" : "☐" }
  ]);
  return element2("span", {}, [mark2, { type: "text", value: " " }]);
}
function code({ value: value2, lang }) {
  const language = lang?.split(/\s/)[0] ?? "";
  const properties = /^[\w+#.-]{1,40}$/.test(language) ? { className: [`language-${language}`] } : {};
  return element2("pre", { tabIndex: 0 }, [element2("code", properties, [{ type: "text", value: `${value2}
` }])]);
}
var blockTags = new Set("p ul ol pre blockquote div table hr details h1 h2 h3 h4 h5 h6".split(" "));
function spaced(nodes) {
  return nodes.flatMap(
    (node, at3) => at3 > 0 && node.type === "element" && blockTags.has(node.tagName) ? [{ type: "text", value: "\n" }, node] : [node]
  );
}
function lined(nodes) {
  return nodes.flatMap((node, at3) => at3 === 0 ? [node] : [{ type: "text", value: "\n" }, node]);
}
function element2(tagName, properties, children2, { position } = {}) {
  return { type: "element", tagName, properties, children: children2, ...position && { position } };
}

// src/site/text/notes.ts
function notesOf({ name, after, say, textOf: textOf3 }) {
  const named5 = /* @__PURE__ */ new Map();
  const texts = /* @__PURE__ */ new Map();
  const notes = {
    reference: (written2) => {
      const identifier = written2.toLowerCase();
      let note = named5.get(identifier);
      if (!note) {
        note = { number: after + named5.size + 1, places: 0 };
        named5.set(identifier, note);
        const text4 = textOf3(identifier, notes);
        if (!text4 || text4.length === 0) {
          named5.delete(identifier);
          return [];
        }
        texts.set(identifier, text4);
      }
      note.places += 1;
      const id = placeName(name, note.number, note.places);
      return [h("sup", [h("a", { href: `#${name}-${note.number}`, id }, String(note.number))])];
    },
    section: () => {
      if (texts.size === 0) return [];
      const items = [...named5].toSorted(([, a], [, b]) => a.number - b.number);
      return [
        h("section.notes", { ariaLabel: say(textWords.notes) }, [
          h(
            "ol",
            after === 0 ? {} : { start: after + 1 },
            items.map(
              ([identifier, { number: number3, places: places2 }]) => h("li", { id: `${name}-${number3}` }, [
                ...texts.get(identifier) ?? [],
                ...Array.from({ length: places2 }, (_, at3) => back(name, number3, { place: at3 + 1, say }))
              ])
            )
          )
        ])
      ];
    }
  };
  return notes;
}
var placeName = (name, number3, place2) => `${name}-${number3}-named${place2 === 1 ? "" : `-${place2}`}`;
function back(name, number3, { place: place2, say }) {
  const label2 = say(textWords.back, { number: place2 === 1 ? number3 : `${number3}-${place2}` });
  return h("a.back", { href: `#${placeName(name, number3, place2)}`, ariaLabel: label2 }, " ↩");
}

// src/site/text/markdown.ts
function markdownOf({ community, publishing: publishing2, say, hrefOf, pictureOf: pictureOf2 }) {
  const pages = new Map(community.pages.map((page) => [page.path, page]));
  const known2 = /* @__PURE__ */ new Map();
  const definitionsOf = (path) => {
    const found = known2.get(path) ?? footnotesOn(pages.get(path));
    known2.set(path, found);
    return found;
  };
  const named5 = /* @__PURE__ */ new Map();
  return (nodes, path) => {
    const page = pages.get(path);
    const writing = (notes2) => ({
      say,
      notes: notes2,
      definition: (identifier) => page?.definitions.get(identifier.toLowerCase()),
      hrefOf: (target) => publishing2.isOpen(target) ? hrefOf(target, path) : void 0,
      pictureOf: (target, alt) => publishing2.isOpen(target) ? pictureOf2(target, path, alt) : void 0
    });
    let count = 0;
    const notes = notesOf({
      name: `note-${slug(path.replace(/\.[a-z]+$/i, ""))}`,
      after: named5.get(path) ?? 0,
      say,
      textOf: (identifier, own4) => {
        const definition = definitionsOf(path).get(identifier);
        if (!definition) return void 0;
        count += 1;
        const [cleaned] = publishing2.blocks([definition], path);
        return cleaned && "children" in cleaned ? blocks(cleaned.children, writing(own4)) : void 0;
      }
    });
    const body3 = blocks(publishing2.blocks(nodes, path), writing(notes));
    const section = notes.section();
    named5.set(path, (named5.get(path) ?? 0) + count);
    return [...body3, ...section];
  };
}
var noNotes = /* @__PURE__ */ new Map();
function footnotesOn(page) {
  if (!page?.text.includes("[^")) return noNotes;
  const found = /* @__PURE__ */ new Map();
  const walk = (node) => {
    if (node.type === "footnoteDefinition") {
      const name = node.identifier.toLowerCase();
      if (!found.has(name)) found.set(name, node);
    }
    if ("children" in node) for (const child of node.children) walk(child);
  };
  walk(page.tree);
  return found;
}

// src/site/text/picture-size.ts
function sizeOf(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 30) return void 0;
  if (view.getUint32(0) === 2303741511) return sane(view.getUint32(16), view.getUint32(20));
  if (view.getUint32(0) === 1195984440) return sane(view.getUint16(6, true), view.getUint16(8, true));
  if (view.getUint16(0) === 65496) return ofJpeg(view);
  if (view.getUint32(0) === 1380533830) return ofWebp(view);
  if (view.getUint32(4) === 1718909296) return ofAvif(view);
  return ofSvg(bytes);
}
function ofJpeg(view) {
  for (let at3 = 2; at3 + 9 < view.byteLength && view.getUint8(at3) === 255; ) {
    const marker2 = view.getUint8(at3 + 1);
    const isFrame = marker2 >= 192 && marker2 <= 207 && marker2 !== 196 && marker2 !== 200 && marker2 !== 204;
    if (isFrame) return sane(view.getUint16(at3 + 7), view.getUint16(at3 + 5));
    at3 += marker2 === 255 ? 1 : 2 + view.getUint16(at3 + 2);
  }
  return void 0;
}
function ofWebp(view) {
  const form = view.getUint32(12);
  if (form === 1448097824) return sane(view.getUint16(26, true) & 16383, view.getUint16(28, true) & 16383);
  if (form === 1448097868) {
    const bits = view.getUint32(21, true);
    return sane((bits & 16383) + 1, (bits >> 14 & 16383) + 1);
  }
  const three = (at3) => view.getUint16(at3, true) + (view.getUint8(at3 + 2) << 16);
  return form === 1448097880 ? sane(three(24) + 1, three(27) + 1) : void 0;
}
function ofAvif(view) {
  for (let at3 = 8; at3 + 16 <= Math.min(view.byteLength, 4e3); at3 += 1)
    if (view.getUint32(at3) === 1769173093) return sane(view.getUint32(at3 + 8), view.getUint32(at3 + 12));
  return void 0;
}
function ofSvg(bytes) {
  const [, svg3] = /<svg\b([^>]{0,4000})>/i.exec(new TextDecoder().decode(bytes.subarray(0, 8e3))) ?? [];
  const box = /\bviewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/i.exec(svg3 ?? "");
  return box ? sane(Math.round(Number(box[1])), Math.round(Number(box[2]))) : void 0;
}
function sane(width, height2) {
  return width > 0 && height2 > 0 && width < 2e4 && height2 < 2e4 ? { width, height: height2 } : void 0;
}

// src/site/text/quiet-svg.ts
var drawing = new Set(
  "svg g path rect circle ellipse line polyline polygon text tspan textpath title desc defs symbol use marker image lineargradient radialgradient stop clippath mask pattern filter style metadata switch view feblend fecolormatrix fecomponenttransfer fecomposite feconvolvematrix fediffuselighting fedisplacementmap fedistantlight fedropshadow feflood fefunca fefuncb fefuncg fefuncr fegaussianblur femerge femergenode femorphology feoffset fepointlight fespecularlighting fespotlight fetile feturbulence".split(" ")
);
var ofTools = /^https?:\/\/(?:www\.inkscape\.org|sodipodi\.sourceforge\.net|creativecommons\.org|purl\.org|ns\.adobe\.com|www\.w3\.org\/1999\/02\/22-rdf|www\.bohemiancoding\.com|www\.serif\.com|www\.figma\.com|web\.resource\.org)/;
var svgSpace = "http://www.w3.org/2000/svg";
var linkSpace = "http://www.w3.org/1999/xlink";
var piece = /<!--[\s\S]*?-->|<\?xml\s[^<>]*\?>|<\/?[A-Za-z_][\w:.-]*(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*\/?>|[^<]+/y;
var attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
function isQuiet(bytes) {
  let text4;
  try {
    text4 = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return false;
  }
  if (!/<svg[\s>]/.test(text4)) return false;
  piece.lastIndex = 0;
  let at3 = 0;
  let isStyle = false;
  for (let found = piece.exec(text4); found; found = piece.exec(text4)) {
    const [one2] = found;
    at3 = piece.lastIndex;
    if (one2.startsWith("<?xml")) {
      if (/encoding\s*=\s*["'](?!utf-8["'])/i.test(one2)) return false;
    } else if (one2.startsWith("<!--")) continue;
    else if (!one2.startsWith("<")) {
      if (isStyle && !isQuietStyle(one2)) return false;
    } else {
      const name = /^<\/?([\w:.-]+)/.exec(one2)?.[1] ?? "";
      if (!isQuietTag(name, one2)) return false;
      isStyle = name.toLowerCase() === "style" && !one2.startsWith("</") && !one2.endsWith("/>");
    }
  }
  return at3 === text4.length;
}
function isQuietTag(name, tag2) {
  const isPrefixed = name.includes(":");
  if (!isPrefixed && !drawing.has(name.toLowerCase())) return false;
  if (isPrefixed && /:(?:script|handler|listener|foreignobject|a|iframe|object|embed|animate\w*|set|style|image|use)$/i.test(name))
    return false;
  for (const [, key2 = "", double, single] of tag2.matchAll(attribute)) {
    const value2 = resolved(double ?? single ?? "");
    if (value2 === void 0 || !isQuietAttribute(key2.toLowerCase(), value2)) return false;
  }
  return true;
}
function isQuietAttribute(key2, value2) {
  if (/^on/.test(key2) || /:on/.test(key2) || key2 === "xml:base") return false;
  if (key2 === "xmlns") return value2 === svgSpace;
  if (key2.startsWith("xmlns:")) return value2 === linkSpace || value2 === svgSpace || ofTools.test(value2);
  if (/(?:^|:)(?:href|src)$/.test(key2)) return /^(?:#|data:image\/(?:png|jpeg|gif|webp);base64,)/i.test(value2.trim());
  return isQuietStyle(value2);
}
function isQuietStyle(text4) {
  return !/url\(\s*["']?(?!["']?#)|@import|image-set|expression\(|javascript:|\\/i.test(text4);
}
function resolved(value2) {
  const plain6 = value2.replace(/&(?:amp|lt|gt|quot|apos);/g, " ");
  return plain6.includes("&") ? void 0 : plain6;
}

// src/site/text/pictures.ts
var largest = 2e6;
var formats = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i;
function picturesIn(community) {
  const logo2 = community.community.logo;
  const named5 = [
    ...logo2 === void 0 ? [] : [{ target: logo2, from: community.community.path }],
    ...community.pages.flatMap(
      (page) => community.privatePages.has(page.path) ? [] : linksIn(page).flatMap(({ type, target }) => type === "image" ? [{ target, from: page.path }] : [])
    )
  ];
  return [...new Set(named5.flatMap(({ target, from }) => pathOf(target, from, community) ?? []))].sort();
}
function pathOf(target, from, community) {
  const to = destinationOf(target, from, community.files);
  return (to.leads === "there" || to.leads === "other-letters") && formats.test(to.path) ? to.path : void 0;
}
function picturesOf(community, bytes, tell) {
  const shown3 = /* @__PURE__ */ new Map();
  const files = /* @__PURE__ */ new Map();
  const make = (path) => {
    const picture3 = bytes.get(path);
    if (!picture3 || shownPath(path) !== path) return void 0;
    const fault = faultOf(path, picture3);
    if (fault !== void 0) {
      tell(`The picture ${path} is not shown, because ${fault}.`);
      return void 0;
    }
    files.set(`files/${path}`, picture3);
    return { src: `/files/${path}`, ...sizeOf(picture3) };
  };
  return {
    of: (target, from, alt) => {
      const path = pathOf(target, from, community);
      if (path === void 0) return void 0;
      if (!shown3.has(path)) shown3.set(path, make(path));
      const found = shown3.get(path);
      if (!found) return void 0;
      if (alt === void 0)
        tell(
          `The picture ${path} on ${shownPath(from)} has no words for those who cannot see it: it is called by its file.`
        );
      return { ...found, alt: alt ?? nameOf2(path) };
    },
    files
  };
}
function nameOf2(path) {
  const name = path.split("/").at(-1)?.replace(formats, "") ?? "";
  return name.replace(/[-_.\s]+/g, " ").trim() || name;
}
function faultOf(path, bytes) {
  if (bytes.length > largest) return "it is larger than two megabytes";
  if (/\.svg$/i.test(path)) return isQuiet(bytes) ? void 0 : "it may run something or ask another host for something";
  return isPicture(bytes) ? void 0 : "it is not the picture that its name promises";
}
function isPicture(bytes) {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  return /^(?:\x89PNG\r\n|\xff\xd8\xff|GIF8[79]a|RIFF[\s\S]{4}WEBP|[\s\S]{4}ftypavi[fs])/.test(start);
}

// src/site/text/alerts.ts
var marker = /^\[!(note|tip|important|warning|caution)\][^\S\n]*(?:\n|$)/i;
function titledNote(quote, titleOf2) {
  const [first, ...others] = quote.children;
  const [start, ...more2] = first?.type === "paragraph" ? first.children : [];
  const type = start?.type === "text" ? marker.exec(start.value)?.[1]?.toLowerCase() : void 0;
  const title = type === void 0 ? void 0 : titleOf2(type);
  if (first?.type !== "paragraph" || start?.type !== "text" || title === void 0) return quote;
  const rest = {
    ...first,
    children: [{ ...start, value: start.value.replace(marker, "") }, ...more2].filter(
      (node) => node.type !== "text" || node.value !== ""
    )
  };
  const heading5 = { type: "paragraph", children: [{ type: "text", value: title }] };
  return {
    ...quote,
    data: { hName: "div", hProperties: { className: ["alert", `alert-${type}`], role: "note" } },
    children: [heading5, ...rest.children.length > 0 ? [rest] : [], ...others]
  };
}

// src/site/text/html-tokens.ts
var silent = new Set(
  "script style template iframe noscript noembed noframes object embed applet svg math textarea title select xmp plaintext head audio video canvas".split(
    " "
  )
);
var token = /<!--[\s\S]*?(?:-->|$)|<[?!][^>]*(?:>|$)|<(\/?)([a-z][a-z\d-]*)((?:[^>"']|"[^"]*"|'[^']*')*)(?:>|$)/gi;
function tokensOf(html5) {
  const found = [];
  let from = 0;
  let within2;
  const addWords = (to) => {
    const words5 = html5.slice(from, to);
    if (within2 === void 0 && words5.trim() !== "") found.push({ type: "words", words: decoded(words5) });
  };
  for (const match of html5.matchAll(token)) {
    addWords(match.index);
    from = match.index + match[0].length;
    const [, slash, name, attributes = ""] = match;
    if (name === void 0) continue;
    const tag2 = name.toLowerCase();
    if (within2 !== void 0) {
      if (slash === "/" && tag2 === within2) within2 = void 0;
    } else if (silent.has(tag2)) {
      if (slash === "") within2 = tag2;
    } else found.push({ type: slash === "/" ? "close" : "open", tag: tag2, attributes });
  }
  addWords(html5.length);
  return found;
}
function attributeOf(attributes, name) {
  const found = new RegExp(`(?:^|[\\s"'/])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(attributes);
  const value2 = found ? found[1] ?? found[2] ?? found[3] : void 0;
  return value2 === void 0 ? void 0 : decoded(value2);
}
var named4 = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };
function decoded(text4) {
  if (!text4.includes("&")) return text4;
  return text4.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,5}));/gi, (whole4, decimal, hex, name) => {
    if (name !== void 0) return named4[String(name).toLowerCase()] ?? whole4;
    const point = decimal === void 0 ? Number.parseInt(hex, 16) : Number(decimal);
    return point > 31 && point <= 1114111 ? String.fromCodePoint(point) : "";
  });
}

// src/site/text/made-of-html.ts
var inline = /* @__PURE__ */ new Set([
  "sub",
  "sup",
  "kbd",
  "small",
  "mark",
  "u",
  "b",
  "i",
  "em",
  "strong",
  "del",
  "ins",
  "s",
  "q",
  "code"
]);
var around = /* @__PURE__ */ new Set(["details"]);
var own3 = /* @__PURE__ */ new Set(["summary", "h1", "h2", "h3", "h4", "h5", "h6"]);
function madeOfHtml(nodes, { isBlock }) {
  if (!nodes.some(({ type }) => type === "html")) return nodes;
  const open = [{ nodes: [] }];
  const add = (node) => open.at(-1)?.nodes.push(node);
  for (const node of nodes) {
    if (node.type !== "html") add(node);
    else
      for (const token2 of tokensOf(node.value)) {
        if (token2.type === "words") add(at2(node, { type: "text", value: token2.words }));
        else if (token2.type === "close") closed(token2.tag, open, isBlock);
        else opened(token2, node, { open, add, isBlock });
      }
  }
  while (open.length > 1) open.at(-2)?.nodes.push(...open.pop()?.nodes ?? []);
  const made3 = open[0]?.nodes ?? [];
  return isBlock ? inParagraphs(made3) : made3;
}
function opened({ tag: tag2, attributes }, from, { open, add, isBlock }) {
  const place2 = attributeOf(attributes, "id") ?? (tag2 === "a" ? attributeOf(attributes, "name") : void 0);
  if (place2 !== void 0 && /^[\p{L}\p{N}_.:-]{1,100}$/u.test(place2) && !holdsPersonal(place2))
    add(at2(from, { type: "emphasis", data: { hName: "span", hProperties: { id: anchorName(place2) } }, children: [] }));
  if (tag2 === "br") add(at2(from, { type: "break" }));
  else if (tag2 === "hr" && isBlock) add(at2(from, { type: "thematicBreak" }));
  else if (tag2 === "img") add(at2(from, pictureOf(attributes)));
  else if (inline.has(tag2) || isBlock && (around.has(tag2) || own3.has(tag2))) open.push({ tag: tag2, attributes, nodes: [] });
  else if (tag2 === "a" && attributeOf(attributes, "href") !== void 0) open.push({ tag: tag2, attributes, nodes: [] });
}
function pictureOf(attributes) {
  const alt = attributeOf(attributes, "alt");
  return {
    ...{ type: "image", url: attributeOf(attributes, "src") ?? "", alt: alt ?? null },
    ...alt === "" && { data: { hProperties: { role: "presentation" } } }
  };
}
function closed(tag2, open, isBlock) {
  if (!open.some((one2) => one2.tag === tag2)) return;
  while (open.length > 1) {
    const last = open.pop();
    if (!last) return;
    if (last.tag !== tag2) open.at(-1)?.nodes.push(...last.nodes);
    else {
      open.at(-1)?.nodes.push(...elementOf(tag2, last, isBlock));
      return;
    }
  }
}
function elementOf(tag2, { nodes, attributes = "" }, isBlock) {
  const [first] = nodes;
  if (!first) return [];
  const children2 = nodes;
  const heading5 = /^h([1-6])$/.exec(tag2)?.[1];
  if (tag2 === "details") {
    const blocks2 = inParagraphs(nodes);
    return isSummary(blocks2[0]) ? [made2("blockquote", "details", blocks2, first)] : blocks2;
  }
  if (nodes.some((node) => !isPhrasing2(node))) return nodes;
  if (heading5 !== void 0)
    return [
      at2(first, {
        type: "heading",
        data: { hName: tag2 },
        depth: Number(heading5),
        children: children2
      })
    ];
  if (tag2 === "summary") return isBlock ? [made2("paragraph", "summary", nodes, first)] : nodes;
  if (tag2 === "a")
    return [at2(first, { type: "link", url: attributeOf(attributes, "href") ?? "", children: children2 })];
  return [made2("emphasis", tag2, nodes, first)];
}
function inParagraphs(nodes) {
  const blocks2 = [];
  let words5 = [];
  const end = () => {
    const [first] = words5;
    if (first) blocks2.push(at2(first, { type: "paragraph", children: words5 }));
    words5 = [];
  };
  for (const node of nodes) {
    if (isPhrasing2(node)) words5.push(node);
    else {
      end();
      blocks2.push(node);
    }
  }
  end();
  return blocks2;
}
var phrasing2 = new Set(
  "text emphasis strong delete inlineCode break image imageReference link linkReference footnoteReference".split(" ")
);
var isPhrasing2 = ({ type }) => phrasing2.has(type);
var isSummary = (node) => node?.data?.hName === "summary";
var anchorName = (name) => name.toLowerCase().replace(/^user-content-/, "");
function made2(type, tag2, children2, from) {
  return at2(from, { type, data: { hName: tag2 }, children: children2 });
}
function at2(from, node) {
  return from.position ? { ...node, position: from.position } : node;
}

// src/site/text/stops.ts
var everyPlace = 20;
function stopsOf({ findings, checks: checks2 }) {
  const isStop = ({ check, severity, about }) => severity === "stop" || severity !== "advice" && about.kind === void 0 && checks2.get(check)?.exposes !== void 0;
  const pages = /* @__PURE__ */ new Set();
  const lines = /* @__PURE__ */ new Map();
  const counts = /* @__PURE__ */ new Map();
  for (const { check, about, place: place2, also } of findings.filter(isStop)) {
    const isWhole = place2 === void 0 || about.entry === void 0 && about.field === void 0;
    const count = (counts.get(`${check} ${about.path}`) ?? 0) + 1;
    counts.set(`${check} ${about.path}`, count);
    if (isWhole || count >= everyPlace) pages.add(about.path);
    for (const one2 of [place2, also]) if (one2) lines.set(one2.path, (lines.get(one2.path) ?? /* @__PURE__ */ new Set()).add(one2.line));
  }
  return {
    pages,
    holds: ({ position }, path) => {
      const stopped = position && lines.get(path);
      if (!stopped) return false;
      const { start, end } = position;
      if (end.line - start.line > stopped.size)
        return [...stopped].some((line2) => line2 >= start.line && line2 <= end.line);
      for (let line2 = start.line; line2 <= end.line; line2 += 1) if (stopped.has(line2)) return true;
      return false;
    }
  };
}

// src/site/text/tables.ts
function cleanedTable(table2, rules, cleaned) {
  const [head3, ...rows] = table2.children;
  if (!head3 || rules.isStopped(head3)) return [];
  const kept = rows.filter((row2) => !rules.isStopped(row2) && !isExample(plainText([row2])));
  if (rows.length > 0 && kept.length === 0) return [];
  const made3 = [head3, ...kept].map((row2) => ({ ...row2, children: row2.children.map(cleaned) }));
  return withoutEmptyColumns({ ...table2, children: made3 }, table2.children);
}
function withoutEmptyColumns(table2, before) {
  const filled2 = filledColumns(table2.children);
  const gone = new Set([...filledColumns(before)].filter((at3) => !filled2.has(at3)));
  if (gone.size === 0) return [table2];
  const isLeft = (_, at3) => !gone.has(at3);
  const children2 = table2.children.map((row2) => ({ ...row2, children: row2.children.filter(isLeft) }));
  if (children2[0]?.children.length === 0) return [];
  return [{ ...table2, children: children2, align: (table2.align ?? []).filter(isLeft) }];
}
function filledColumns(rows) {
  const filled2 = /* @__PURE__ */ new Set();
  for (const { children: children2 } of rows.slice(1))
    for (const [at3, cell3] of children2.entries()) if (!filled2.has(at3) && plainText([cell3]).trim() !== "") filled2.add(at3);
  return filled2;
}

// src/site/text/publishable.ts
var dots = "…";
function publishing({ community, ...found }, { somebody, isAll, noteTitle }) {
  const stops = isAll ? { pages: /* @__PURE__ */ new Set(), holds: () => false } : stopsOf(found);
  const hidden = isAll ? /* @__PURE__ */ new Set() : privateNodes(community);
  const unnamed = isAll ? void 0 : withoutNames(community);
  const sayable2 = (text4) => {
    const named5 = unnamed?.(text4, somebody) ?? text4;
    return !isAll && holdsPersonal(named5) ? dots : named5;
  };
  return {
    words: sayable2,
    isOpen: (url) => isAll || sayable2(url) === url && sayable2(decoded2(url)) === decoded2(url),
    closedPages: stops.pages,
    blocks: (nodes, path) => {
      const isStopped = (node) => stops.holds(node, path);
      const isList = !isAll && asksConsent(community.kindOf.get(path));
      return sequence(nodes, { isHidden: (node) => hidden.has(node), isStopped, sayable: sayable2, noteTitle, isList });
    }
  };
}
function privateNodes(community) {
  const hidden = /* @__PURE__ */ new Set();
  for (const document of community.documents)
    for (const recorded of [document, ...document.allEntries])
      for (const [name, { written: written2 }] of recorded.readings)
        if (written2.nodes.length > 0 && !isPublic(recorded, name, community))
          for (const node of written2.nodes) hidden.add(node);
  return hidden;
}
function sequence(nodes, rules) {
  const own4 = madeOfHtml(
    nodes.filter((node) => !rules.isHidden(node)),
    { isBlock: true }
  );
  const kept = [];
  let outOf;
  for (const node of own4) {
    if (node.type === "heading") {
      if (outOf !== void 0 && node.depth <= outOf) outOf = void 0;
      if (outOf === void 0 && rules.isStopped(node)) outOf = node.depth;
    } else if (rules.isList && isBroken(node, rules)) outOf ??= 7;
    if (outOf === void 0) kept.push(...block2(node, rules));
  }
  return kept.length === nodes.length ? kept : withoutEmptied(nodes, kept);
}
function block2(node, rules) {
  switch (node.type) {
    case "table":
      return cleanedTable(node, rules, (cell3) => filled(cell3, rules));
    case "list":
    case "listItem":
    case "blockquote":
    case "footnoteDefinition":
      return holder(node, rules);
    case "code":
    case "paragraph":
    case "heading":
      return rules.isStopped(node) || isExample(firstWords(node)) || isBroken(node, rules) ? [] : leaf(node, rules);
    case "thematicBreak":
      return [node];
    default:
      return [];
  }
}
function holder(node, rules) {
  if (node.type === "listItem" && isExample(firstWords(node))) return [];
  const inside2 = node.type === "blockquote" ? titledNote(node, rules.noteTitle) : node;
  const children2 = sequence(inside2.children, rules);
  const isEmptied = children2.length === 0 && (node.type !== "listItem" || node.children.length > 0);
  return isEmptied ? [] : [{ ...inside2, children: children2 }];
}
function firstWords(node) {
  const [first] = "children" in node ? node.children : [];
  if (first === void 0) return "value" in node ? node.value.slice(0, 40) : "";
  return first.type === "text" ? first.value.slice(0, 40) : plainText([first]).slice(0, 40);
}
function isBroken(node, { isList }) {
  if (node.type !== "paragraph") return false;
  const [first] = node.children;
  if (first?.type !== "text") return false;
  const isTable = /^\s*\|[^\n]*\|/.test(first.value) && /\n\s*\|/.test(plainText([node]));
  return isTable || isList && /^#{1,6}[^\s#]/.test(first.value);
}
function leaf(node, rules) {
  const own4 = filled(node, rules);
  if (own4 === node) return [own4];
  return withoutPrompts(plainText([own4])) === "" && plainText([node]).trim() !== "" ? [] : [own4];
}
function filled(node, rules) {
  const own4 = shaped(node, rules);
  const words5 = plainText([own4]);
  if (rules.sayable(words5) === words5) return own4;
  const said = inline2(own4, rules);
  if (!("children" in said) || said.children.length < 2) return said;
  const whole4 = plainText([said]).trim();
  const sayable2 = rules.sayable(whole4);
  return sayable2 === whole4 ? said : { ...said, children: [{ type: "text", value: sayable2 }] };
}
function shaped(node, rules) {
  if (node.type === "text" && node.value.includes("[")) return { ...node, value: withoutPrompt(node.value) };
  if (!("children" in node)) return node;
  const before = node.children;
  const isSame3 = before.every(({ type }) => type === "text" || type === "inlineCode") && !before.some(rules.isHidden);
  const own4 = isSame3 ? before : madeOfHtml(
    before.filter((child) => !rules.isHidden(child)),
    { isBlock: false }
  );
  const children2 = own4.map((child) => shaped(child, rules));
  return children2.length === before.length && children2.every((child, at3) => child === before[at3]) ? node : { ...node, children: children2 };
}
function inline2(node, rules) {
  if (node.type === "text" || node.type === "inlineCode" || node.type === "code")
    return { ...node, value: rules.sayable(node.value) };
  if (node.type === "image" || node.type === "imageReference")
    return node.alt ? { ...node, alt: rules.sayable(node.alt) } : node;
  return "children" in node ? { ...node, children: node.children.map((child) => inline2(child, rules)) } : node;
}
function decoded2(url) {
  if (!url.includes("%")) return url;
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
function withoutPrompt(text4) {
  return text4.includes("[") ? text4.replace(text4.trim(), () => withoutPrompts(text4)) : text4;
}
function withoutEmptied(before, after) {
  const held = new Map(
    before.flatMap((node, at3) => node.type === "heading" ? [[lineOf3(node), holds(before, at3)]] : [])
  );
  const kept = [];
  for (const node of after.toReversed()) {
    const isEmptied = node.type === "heading" && node.depth > 1 && held.get(lineOf3(node)) === true && !holds([node, ...kept.slice(-1)], 0);
    if (!isEmptied) kept.push(node);
  }
  return kept.toReversed();
}
var lineOf3 = (node) => node.position?.start.line ?? 0;
function holds(nodes, at3) {
  const [heading5, next] = [nodes[at3], nodes[at3 + 1]];
  if (heading5?.type !== "heading" || next === void 0) return false;
  return next.type !== "heading" || next.depth > heading5.depth;
}

// src/site/words/say.ts
function voiceOf(language) {
  return (phrase2, values = {}) => phrase2[language].replace(/\{(\w+)\}/g, (_, slot) => String(values[slot] ?? ""));
}

// src/site/build-site.ts
function buildSite(assessment, options = {}) {
  const told2 = [];
  const building = buildingOf(assessment, options, (sentence) => told2.push(sentence));
  const data = linkedData(building);
  const withTerms = termLinks(building);
  const pages = pagesOf(building).map((page) => ({
    ...page,
    body: outlined({ ...page, body: withTerms(page.body, page.address) }, building.say),
    data: [...page.data ?? [], ...data.get(page.address) ?? []]
  }));
  const files = /* @__PURE__ */ new Map();
  for (const file of dataFiles) for (const [path, text4] of file.files(building, pages)) files.set(path, text4);
  const around2 = { pages, hasFeed: files.has(feedName) };
  for (const page of pages) files.set(page.address, htmlOf(layout(page, around2, building), page.address));
  for (const [path, text4] of searchList(pages)) files.set(path, text4);
  for (const name of new Set(pages.flatMap((page) => page.scripts ?? [])))
    if (scripts[name] !== void 0) files.set(name, scripts[name]);
  for (const [path, bytes] of building.shownPictures.files) files.set(path, bytes);
  files.set("style.css", styleWith(usualAccent));
  for (const [path, text4] of redirects(building, (address) => files.has(address))) files.set(path, text4);
  return { files, pages, told: [...new Set(told2)] };
}
function pagesOf(building) {
  const named5 = (page) => ({ ...page, title: titleOf(page, building) });
  const own4 = pageFiles.flatMap(({ pages }) => pages(building)).map(named5);
  const addresses = new Set(own4.map(({ address }) => address));
  const others = written_default.pages(building).filter(({ address }) => !addresses.has(address)).map(named5);
  const all2 = [...own4, ...others];
  return [...all2, allPages(all2, building), ...[searchPage(all2, building) ?? []].flat()];
}
function buildingOf(assessment, options, tell) {
  const { language, date } = assessment;
  const say = voiceOf(language);
  const publishing2 = publishing(assessment, {
    somebody: say(textWords.somebody),
    isAll: options.isPrivate === true,
    noteTitle: (type) => noteTitles[type] ? say(noteTitles[type]) : void 0
  });
  const community = withoutPages(publishing2.closedPages, assessment.community);
  for (const path of publishing2.closedPages)
    tell(`${shownPath(path)} is left out: a note says that it must not be published as it is.`);
  const unread = new Set(community.pages.filter(({ problems }) => problems.length > 0).map(({ path }) => path));
  for (const path of unread) tell(`${shownPath(path)} could not be read as it is, so it is left out.`);
  const waiting = waitingPages(community);
  for (const path of waiting) tell(`${shownPath(path)} has no page yet: its questions wait for your words.`);
  const isHidden2 = (path) => unread.has(path) || waiting.has(path) || community.privatePages.has(path) && options.isPrivate !== true;
  const isShown = ({ path, tree }) => !/\.(?:csv|ya?ml)$/i.test(path) && !isHidden2(path) && tree.children.length > 0;
  const addresses = addressesOf(community, isShown);
  const pictures2 = picturesOf(community, options.pictures ?? /* @__PURE__ */ new Map(), tell);
  const anchors = anchorsOf2(community, publishing2.words);
  const hrefOf = linksOf({ community, addresses, anchors, home: options.home, tell });
  const markdown = markdownOf({ community, publishing: publishing2, say, hrefOf, pictureOf: pictures2.of });
  for (const { path, address } of addresses.moved)
    tell(`${shownPath(path)} is at ${address}, because another page has its address.`);
  return {
    ...options,
    assessment,
    community,
    now: date,
    name: assessment.name ?? "Our community",
    language,
    say,
    publishing: publishing2,
    shownPictures: pictures2,
    languageName: languageNames(language),
    addresses,
    text: (nodes, path) => anchors.set(markdown(nodes, path), path),
    anchorOf: anchors.of,
    entryAddress: (entry2) => {
      const address = addresses.of(anchors.pathOf(entry2));
      return address === void 0 || anchors.isWholePage(entry2) ? address : `${address}#${anchors.of(entry2)}`;
    },
    shows: (recorded, field) => options.isPrivate === true || isPublic(recorded, field, community),
    tell
  };
}
function titleOf({ title, address }, { publishing: publishing2 }) {
  return shown(publishing2.words(title)) || address;
}
function withoutPages(paths, community) {
  return paths.size === 0 ? community : { ...community, privatePages: /* @__PURE__ */ new Set([...community.privatePages, ...paths]) };
}
function waitingPages({ documents, kindOf }) {
  return new Set(
    documents.filter(({ waits, path, kind }) => waits && kindOf.get(path) === kind).map(({ path }) => path)
  );
}
function languageNames(language) {
  let names4;
  return (code2) => {
    names4 ??= new Intl.DisplayNames(language, { type: "language", fallback: "code" });
    try {
      return names4.of(code2) ?? code2;
    } catch {
      return code2;
    }
  };
}

// src/tasks/site.ts
async function siteOf(source, look2, options) {
  const { assessment, read } = await assessAndKeep(source, { ...look2, visibility: "unknown" });
  const { files: pictures2 } = await source.read(picturesIn(assessment.community));
  return { site: buildSite(assessment, { ...options, pictures: pictures2 }), assessment, read };
}
function pagesIn({ files }) {
  return [...files.keys()].filter((path) => path.endsWith(".html")).length;
}
async function site({
  dir,
  out,
  look: look2,
  ...options
}) {
  const built = await siteOf(folder(dir), look2, options);
  const obstacle = writeSite({ place: out, pages: dir }, built.site.files);
  return obstacle ? { trouble: obstacleSentence(obstacle, out) } : built;
}

export {
  ownAddresses,
  siteOf,
  pagesIn,
  site
};
