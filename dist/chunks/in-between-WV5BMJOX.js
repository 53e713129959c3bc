import {
  runChecks
} from "./chunk-ACBFM3P5.js";
import {
  tracesIn
} from "./chunk-D5SRIIYB.js";
import {
  everyCheck,
  noParts
} from "./chunk-3MEWD2EE.js";
import "./chunk-5WXUFRO2.js";
import "./chunk-QKZ64SGS.js";
import "./chunk-VLH3VKHC.js";
import "./chunk-HZFQ676N.js";
import "./chunk-BOHIR6UM.js";
import {
  isText,
  readCommunity,
  settingsFiles
} from "./chunk-3VDGUMYY.js";
import "./chunk-S2YHD77K.js";
import {
  limits
} from "./chunk-AP3DJXZZ.js";
import "./chunk-HUELSWLF.js";
import "./chunk-URVKZCKL.js";
import "./chunk-FQXZLDME.js";
import "./chunk-4IK62YQB.js";
import "./chunk-J4ITV5MZ.js";
import "./chunk-2P4OAWSC.js";
import "./chunk-A74C5HRL.js";
import "./chunk-QDPXGWTB.js";
import "./chunk-CKJSDIXY.js";
import {
  blobOf
} from "./chunk-Y2ZSRTHQ.js";
import "./chunk-I47VKCSJ.js";
import "./chunk-UAEG2ZNR.js";
import "./chunk-VP3ELB3F.js";
import "./chunk-SVNUWQYP.js";
import {
  isHiddenPath,
  personalIn,
  shownPath
} from "./chunk-HUPUXTKO.js";
import "./chunk-J3X53IJA.js";
import "./chunk-XVEG6K5L.js";
import {
  SourceError
} from "./chunk-L4N4T67Q.js";
import "./chunk-UYUEZ2WG.js";
import "./chunk-UGYMYNFT.js";
import "./chunk-NWZVLVFX.js";
import "./chunk-4225Q4N4.js";

// src/comparison/standing.ts
function standingIn(community, told) {
  const trace = tracesIn({ community });
  const name = (check, trace2) => `${check} ${trace2}`;
  const stops = new Set(told.flatMap((one) => one.severity === "stop" ? name(one.check, trace(one)) : []));
  const byPath = new Map(community.pages.map(({ path, text }) => [path, text]));
  const texts = [...byPath.values()];
  const holdsText = standingInTexts(texts, ({ finding: { about } }) => {
    const same = byPath.get(about.path);
    if (same !== void 0) return [same];
    const alike = community.pages.filter(({ path }) => about.kind && community.kindOf.get(path) === about.kind);
    return alike.map(({ text }) => text);
  });
  return (seen) => stops.has(name(seen.finding.check, seen.trace)) || holdsText(seen);
}
function standingInTexts(texts, pages) {
  let personal;
  return (seen) => {
    const parts = seen.isWholePage ? [] : personalIn(seen.text).split(" ").filter(Boolean);
    if (parts.length > 0) {
      personal ??= new Set(texts.flatMap((text) => personalIn(text).split(" ")));
      return parts.every((part) => personal?.has(part));
    }
    const words = [...wordsOf(seen.text)];
    const hasAll = (text) => words.every((word) => text.has(word));
    const partsOf = (page) => seen.isWholePage ? [page] : page.split("\n");
    return words.length > 0 && pages(seen).some((page) => partsOf(page).some((part) => hasAll(wordsOf(part))));
  };
}
function wordsOf(line) {
  return new Set(line.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

// src/comparison/in-between.ts
var mostLooked = 2e3;
async function stopsInBetween({ steps, areAll }, { before, after, told }, occasion) {
  const stops = /* @__PURE__ */ new Map();
  const passing = passingIn(steps, [before, after]);
  if (passing.length === 0) return { stops: [], isWhole: areAll };
  const ends = [standingIn(before.community, told.before), standingIn(after.community, told.after)];
  let read = new Map([...before.read, ...after.read]);
  let bytesLeft = limits.totalBytes;
  let looksLeft = mostLooked;
  for (const { step, paths } of passing) {
    const version = await versionAt(step.source, read);
    if (!version) continue;
    const found = stopsOf(version, occasion).filter(({ about }) => paths.has(about.path));
    bytesLeft -= bytesIn(version.read, read);
    read = version.read;
    const looked = found.slice(0, looksLeft);
    looksLeft -= found.length;
    if (bytesLeft < 0) break;
    if (looked.length === 0) continue;
    const others = [...ends, ...await Promise.all(step.parents.map((parent) => replacedBy(step, parent)))];
    for (const seen of looked.map(seenIn(version))) {
      if (others.some((isHeldBy) => isHeldBy(seen))) continue;
      const { check, about } = seen.finding;
      stops.set(`${check} ${about.path}`, { check, path: about.path, commit: step.id.slice(0, shortName) });
    }
  }
  return { stops: [...stops.values()], isWhole: areAll && bytesLeft >= 0 && looksLeft >= 0 };
}
var shortName = 7;
function passingIn(steps, ends) {
  const blobs = new Set(ends.flatMap(blobsOf));
  const paths = new Set(ends.flatMap(({ listing }) => listing.files.map(({ path }) => path)));
  const mayBeRead = (path) => settingsFiles.includes(path) || isHiddenPath(path) || ends.some(({ settings }) => isText(path, settings));
  return steps.flatMap((step) => {
    const passing = step.wrote.map(({ path, blob }) => ({ path: shownPath(path), blob })).filter(({ path }) => mayBeRead(path)).filter(({ path, blob }) => !blobs.has(blob) || isHiddenPath(path) && !paths.has(path));
    return passing.length === 0 ? [] : [{ step, paths: new Set(passing.map(({ path }) => path)) }];
  });
}
function blobsOf({ listing, read }) {
  return listing.files.flatMap(({ path, blob }) => {
    if (blob !== void 0) return blob;
    const file = read.get(path);
    return file ? blobOf(file.bytes) : [];
  });
}
async function versionAt(source, known) {
  try {
    return await readCommunity(source, { known });
  } catch (error) {
    if (error instanceof SourceError) return void 0;
    throw error;
  }
}
function bytesIn(read, known) {
  let bytes = 0;
  for (const [path, file] of read) if (known.get(path) !== file) bytes += file.bytes.length;
  return bytes;
}
function stopsOf({ community, settings }, occasion) {
  const checks = everyCheck();
  const stage = community.community.stage ?? "launching";
  const known = new Set(checks.map(({ id }) => id));
  const context = { community, settings, stage, ...occasion, known, parts: noParts };
  return runChecks(checks.filter(canStop), context).flatMap(
    ({ findings }) => findings.filter(({ severity }) => severity === "stop")
  );
}
function canStop({ exposes }) {
  return exposes !== void 0;
}
function seenIn(version) {
  const trace = tracesIn(version);
  const pages = new Map(version.community.pages.map((page) => [page.path, page]));
  return (finding) => {
    const { path, line } = finding.place ?? { path: finding.about.path, line: 1 };
    const page = pages.get(path);
    const isWholePage = [...page?.settings.settings.values() ?? []].some((setting) => setting.line === line);
    const text = (isWholePage ? page?.settings.body : page?.text.split("\n")[line - 1]) ?? "";
    return { finding, trace: trace(finding), text, isWholePage };
  };
}
async function replacedBy({ replaced }, parent) {
  const { files } = await parent.read(replaced);
  const texts = new Map([...files].map(([path, bytes]) => [shownPath(path), new TextDecoder().decode(bytes)]));
  return standingInTexts([...texts.values()], ({ finding: { about } }) => {
    const same = texts.get(about.path);
    return same === void 0 ? [...texts.values()] : [same];
  });
}
export {
  stopsInBetween
};
