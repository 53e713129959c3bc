import {
  answerablesOf,
  basesOf,
  chosenOf,
  decisionsOn,
  filesOf,
  isAnswered,
  isUnmoved,
  pullsOf,
  showsLines
} from "./chunk-E2W2U2O4.js";
import {
  conversation,
  standingTitle
} from "./chunk-MXTBOA3L.js";
import {
  commitSource
} from "./chunk-6AZVZRHB.js";
import {
  createOnce,
  isSame,
  oursAmong
} from "./chunk-VD5QNWMG.js";
import {
  everyPage
} from "./chunk-XDNFSURW.js";
import {
  GitHubError,
  attempt,
  connect,
  failureSentence,
  fetchThroughProxy,
  noReportSentences,
  troubleIn,
  understood
} from "./chunk-GLWLNV7L.js";
import {
  commentReport
} from "./chunk-M2R23NDC.js";
import "./chunk-UPAAOBS6.js";
import {
  findCorrections,
  hiddenLines
} from "./chunk-HY2HY2GN.js";
import {
  correctedFiles
} from "./chunk-CCCJAVTG.js";
import {
  homeOfPull,
  issueSearch,
  runPage
} from "./chunk-VZJQG4VH.js";
import {
  currentEvent,
  explain,
  output,
  say,
  warn,
  workflowRun
} from "./chunk-OCE5OBBU.js";
import "./chunk-CPO5PA6U.js";
import "./chunk-GQTRZ7D2.js";
import "./chunk-IUM2FTGT.js";
import "./chunk-HVFWG5N3.js";
import "./chunk-UXOVKXJX.js";
import {
  markdown
} from "./chunk-F5K36PER.js";
import "./chunk-IZGZSWIB.js";
import "./chunk-3A4KLF3C.js";
import "./chunk-AMHVW2CY.js";
import "./chunk-MJW76XJQ.js";
import "./chunk-GCBPYE2M.js";
import "./chunk-YO6X4TCH.js";
import {
  lines,
  mostChanges,
  readReport
} from "./chunk-FX7P4MP5.js";
import {
  collectionOf,
  fieldOf
} from "./chunk-JJ3YRY6Q.js";
import "./chunk-II2T6K7Y.js";
import "./chunk-PQCIEU42.js";
import "./chunk-O5LJRCBD.js";
import {
  weights
} from "./chunk-AAFLBZRB.js";
import "./chunk-DVIAQAKM.js";
import "./chunk-JXK5DFCZ.js";
import "./chunk-6VBNW6JF.js";
import "./chunk-3POTN5T5.js";
import "./chunk-UU44NZQO.js";
import "./chunk-YW2BDOKD.js";
import "./chunk-O43OEYZF.js";
import {
  fromFolder,
  fromTop
} from "./chunk-HHZUDNKK.js";
import "./chunk-C47UOITN.js";
import "./chunk-GA64Q7TO.js";
import "./chunk-RCMDAZVT.js";
import {
  fitsSlot,
  piecesOf
} from "./chunk-7UTQBCFN.js";
import "./chunk-NQ346LYM.js";
import {
  loadLanguage
} from "./chunk-JPFPC4QZ.js";
import "./chunk-AWO353BE.js";
import "./chunk-ACBFM3P5.js";
import "./chunk-D5SRIIYB.js";
import {
  everyCheck
} from "./chunk-3MEWD2EE.js";
import "./chunk-5WXUFRO2.js";
import "./chunk-QKZ64SGS.js";
import "./chunk-VLH3VKHC.js";
import "./chunk-HZFQ676N.js";
import "./chunk-BOHIR6UM.js";
import "./chunk-3VDGUMYY.js";
import "./chunk-S2YHD77K.js";
import "./chunk-AP3DJXZZ.js";
import "./chunk-HUELSWLF.js";
import "./chunk-URVKZCKL.js";
import "./chunk-FQXZLDME.js";
import "./chunk-4IK62YQB.js";
import "./chunk-J4ITV5MZ.js";
import "./chunk-2P4OAWSC.js";
import "./chunk-A74C5HRL.js";
import "./chunk-QDPXGWTB.js";
import "./chunk-CKJSDIXY.js";
import "./chunk-Y2ZSRTHQ.js";
import "./chunk-I47VKCSJ.js";
import {
  isOddName,
  isPageName,
  staysInside
} from "./chunk-UAEG2ZNR.js";
import "./chunk-VP3ELB3F.js";
import {
  everyKind,
  kindNamed
} from "./chunk-SVNUWQYP.js";
import {
  withoutPersonal
} from "./chunk-HUPUXTKO.js";
import "./chunk-SKAVBEJB.js";
import {
  shown
} from "./chunk-GRRZFSQF.js";
import "./chunk-J3X53IJA.js";
import {
  array,
  boolean,
  nullish,
  number,
  object,
  pipe,
  string,
  transform
} from "./chunk-XVEG6K5L.js";
import "./chunk-UYUEZ2WG.js";
import "./chunk-UGYMYNFT.js";
import "./chunk-NWZVLVFX.js";
import "./chunk-4225Q4N4.js";

// src/delivery/sticky-comment.ts
var mark = "<!-- moothall:comment -->";
async function keepComment(conversation2, { author, report, isWanted }) {
  if (report.trim() === "") return void 0;
  const body = `${mark}
${report}`;
  const { items, lastPage } = await conversation2.list();
  const found = oursAmong(items, { author, mark });
  const [only] = found;
  if (only && found.length === 1 && isSame(only.body, body)) return only.url;
  if (!await isWanted()) return void 0;
  if (only) return settle(conversation2, found, body);
  const ours = async () => oursAmong((await conversation2.list(lastPage)).items, { author, mark });
  const create = () => conversation2.create(body);
  const created = await createOnce({ create, find: async () => (await ours()).at(-1) });
  if (oursAmong([created], { author, mark }).length === 0) {
    await conversation2.remove(created.id);
    throw new GitHubError("write-comment", "other-name");
  }
  const others = (await ours()).filter(({ id }) => id !== created.id);
  return settle(conversation2, [created, ...others], body);
}
async function settle(conversation2, ours, body) {
  const [kept, ...others] = ours.toSorted((a, b) => a.id - b.id);
  for (const { id } of others) {
    const failed = await attempt(() => conversation2.remove(id));
    if (failed instanceof GitHubError && failed.trouble !== "missing") throw failed;
  }
  if (kept && !isSame(kept.body, body)) await conversation2.edit(kept.id, body);
  return kept?.url;
}

// src/reports/read-changes.ts
var mostPlaces = 12;
function readChanges(data, isOurs2) {
  return data.slice(0, mostChanges).map(changeOf).filter((change) => isKnown(change) && pathsOf(change).every(isOurs2)).toSorted((a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight));
}
function isKnown(change) {
  const { what, about, collection, name, was } = change;
  if (about.kind !== void 0 && !kindNamed(about.kind)) return false;
  if (collection !== void 0 && !collectionOf(change)) return false;
  if (what.startsWith("page")) return about.kind !== void 0 && (what !== "page-moved" || was !== void 0);
  if (what.startsWith("entry")) return collection !== void 0;
  if (what === "field") return fieldOf(change) !== void 0;
  return what !== "link" || name !== void 0;
}
function pathsOf({ what, about, place, was, alsoNamed }) {
  return [
    about.path,
    ...place ? [place.path] : [],
    ...what === "page-moved" && was !== void 0 ? [was] : [],
    ...alsoNamed.map(({ path }) => path)
  ];
}
function changeOf(data) {
  const { what, place, weight, collection, name, was, rewritten, passage, fields, stays } = data;
  const { path, kind, entry, field } = data.about;
  const about = {
    path,
    ...kind !== void 0 && { kind },
    ...entry !== void 0 && { entry: shown(entry) },
    ...field !== void 0 && { field }
  };
  const of = { about, ...collection !== void 0 && { collection } };
  return {
    what,
    ...of,
    ...place && { place },
    weight,
    ...name !== void 0 && { name: shown(name) },
    ...was !== void 0 && { was: what === "page-moved" ? was : shown(was) },
    before: lines(data.before),
    after: lines(data.after),
    ...rewritten !== void 0 && { rewritten },
    ...passage && { passage: { before: shown(passage.before), after: shown(passage.after) } },
    ...fields && { fields: knownFields(of, fields) },
    ...stays && { stays: lines(stays).slice(0, 3) },
    alsoNamed: data.alsoNamed.slice(0, mostPlaces)
  };
}
function knownFields(of, fields) {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, items]) => fieldOf(of, name) ? [[name, lines(items)]] : [])
  );
}

// src/reports/read-report.ts
var mostSteps = 3;
var mostNotes = 5e3;
function readReported(data) {
  const report = readReport(data);
  if (!report) return void 0;
  const checks = new Map(everyCheck().map((check) => [check.id, check]));
  const findings = (all) => all.slice(0, mostNotes).flatMap((one) => findingOf(one, checks) ?? []);
  const open = findings(report.findings);
  const { name, type, stage, stageStated, language = "en" } = report.community;
  return {
    reported: {
      date: report.date,
      edition: report.edition,
      name,
      type,
      stage,
      stageStated,
      language,
      pages: oneOfEachKind(report.pages).flatMap((page) => pageOf(page, open) ?? []),
      ...report.privacyPage !== void 0 && isOurs(report.privacyPage) && { privacyPage: report.privacyPage },
      areas: report.areas,
      findings: open,
      accepted: report.accepted.flatMap((one) => {
        const finding = findingOf(one, checks);
        return finding ? [{ finding, by: { check: one.check, because: one.because, until: one.until, line: 1 } }] : [];
      }),
      later: findings(report.later),
      unknown: report.unknown.filter((id) => checks.has(id)),
      leftOut: report.leftOut.slice(0, mostNotes).filter(({ path }) => isOurs(path)),
      nextSteps: report.nextSteps.slice(0, mostSteps).flatMap((step) => stepOf(step, open) ?? []),
      checks
    },
    ...report.comparison && { comparison: comparisonOf(report.comparison, findings, checks) },
    ...report.pullRequest !== void 0 && { pullRequest: report.pullRequest }
  };
}
function findingOf(data, checks) {
  const { check: id, about, area, severity, path, line, column, also, values } = data;
  const check = checks.get(id);
  const isWhole = check && [check.says, check.fix].every((template) => fitsTemplate(template, values, check.says));
  const isPlaced = [about.path, path, ...also ? [also.path] : []].every(isOurs);
  if (!isWhole || !isPlaced || about.kind !== void 0 && !titleOf(about.kind)) return void 0;
  const place = line === void 0 ? void 0 : { path, line, column: column ?? 1 };
  const { kind, entry, field } = about;
  return {
    check: id,
    area,
    severity,
    about: {
      path: about.path,
      ...kind !== void 0 && { kind },
      ...entry !== void 0 && { entry },
      ...field !== void 0 && { field }
    },
    ...place && { place },
    ...also && { also },
    values
  };
}
function fitsTemplate(template, values, sentence) {
  return piecesOf(template).every((piece) => {
    if (typeof piece === "string") return true;
    const value = Object.hasOwn(values, piece.name) ? values[piece.name] : void 0;
    return value === void 0 ? template !== sentence : fitsSlot(value, piece);
  });
}
function oneOfEachKind(pages) {
  return [...new Map(pages.map((page) => [page.kind, page])).values()];
}
function pageOf({ kind, path, status }, open) {
  const title = titleOf(kind);
  const notes = open.filter((finding) => finding.about.kind === kind).length;
  return title !== void 0 && isOurs(path) ? { kind, title, path, status, notes } : void 0;
}
function stepOf(step, open) {
  const { path, isNew, minutes, kind, check } = step;
  if (!isOurs(path) || !(minutes > 0 && minutes <= aDay)) return void 0;
  const finding = open.find((one) => one.check === check && one.about.path === path);
  const answers = kind === void 0 ? finding && { finding } : titleOf(kind) !== void 0 && { kind };
  if (!answers) return void 0;
  return { path, isNew, minutes, ...finding?.place && { place: finding.place }, ...answers };
}
function comparisonOf({ touched, moves, changes, reformatted, inBetween, ...notes }, findings, checks) {
  return {
    touched: touched.flatMap(
      ({ path, how, from }) => [path, from ?? path].every(isOurs) ? [{ path, how, ...from !== void 0 && { from } }] : []
    ),
    new: findings(notes.new),
    fixed: findings(notes.fixed),
    remaining: findings(notes.remaining),
    moves,
    changes: readChanges(changes, isOurs),
    reformatted: reformatted.slice(0, mostNotes).filter(isOurs),
    ...inBetween && {
      inBetween: {
        stops: inBetween.stops.slice(0, mostNotes).filter(({ check, path }) => checks.get(check)?.exposes !== void 0 && isOurs(path)).map(({ check, path, commit }) => ({ check, path, commit })),
        isWhole: inBetween.isWhole
      }
    }
  };
}
var aDay = 24 * 60;
function isOurs(path) {
  return path !== "" && path.length <= 400 && staysInside(path) && !isOddName(path);
}
function titleOf(kind) {
  return kindNamed(kind)?.title;
}

// from-node:node:zlib?src/github/unzip.ts
var whole = process.getBuiltinModule("node:zlib");
var inflateRawSync_ = /* @__PURE__ */ (() => whole.inflateRawSync)();

// from-node:module?node_modules/fflate/esm/index.mjs
var whole2 = process.getBuiltinModule("module");
var createRequire_ = /* @__PURE__ */ (() => whole2.createRequire)();

// node_modules/fflate/esm/index.mjs
var require2 = createRequire_("/");
var _a;
var Worker;
var isMarkedAsUntransferable;
try {
  _a = require2("worker_threads"), Worker = _a.Worker, isMarkedAsUntransferable = _a.isMarkedAsUntransferable;
} catch (e) {
}
var u8 = Uint8Array;
var u16 = Uint16Array;
var i32 = Int32Array;
var fleb = new u8([
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  1,
  1,
  1,
  1,
  2,
  2,
  2,
  2,
  3,
  3,
  3,
  3,
  4,
  4,
  4,
  4,
  5,
  5,
  5,
  5,
  0,
  /* unused */
  0,
  0,
  /* impossible */
  0
]);
var fdeb = new u8([
  0,
  0,
  0,
  0,
  1,
  1,
  2,
  2,
  3,
  3,
  4,
  4,
  5,
  5,
  6,
  6,
  7,
  7,
  8,
  8,
  9,
  9,
  10,
  10,
  11,
  11,
  12,
  12,
  13,
  13,
  /* unused */
  0,
  0
]);
var clim = new u8([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
var freb = function(eb, start) {
  var b = new u16(31);
  for (var i2 = 0; i2 < 31; ++i2) {
    b[i2] = start += 1 << eb[i2 - 1];
  }
  var r = new i32(b[30]);
  for (var i2 = 1; i2 < 30; ++i2) {
    for (var j = b[i2]; j < b[i2 + 1]; ++j) {
      r[j] = j - b[i2] << 5 | i2;
    }
  }
  return { b, r };
};
var _a = freb(fleb, 2);
var fl = _a.b;
var revfl = _a.r;
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0);
var fd = _b.b;
var revfd = _b.r;
var rev = new u16(32768);
for (i = 0; i < 32768; ++i) {
  x = (i & 43690) >> 1 | (i & 21845) << 1;
  x = (x & 52428) >> 2 | (x & 13107) << 2;
  x = (x & 61680) >> 4 | (x & 3855) << 4;
  rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
}
var x;
var i;
var hMap = (function(cd, mb, r) {
  var s = cd.length;
  var i2 = 0;
  var l = new u16(mb);
  for (; i2 < s; ++i2) {
    if (cd[i2])
      ++l[cd[i2] - 1];
  }
  var le = new u16(mb);
  for (i2 = 1; i2 < mb; ++i2) {
    le[i2] = le[i2 - 1] + l[i2 - 1] << 1;
  }
  var co;
  if (r) {
    co = new u16(1 << mb);
    var rvb = 15 - mb;
    for (i2 = 0; i2 < s; ++i2) {
      if (cd[i2]) {
        var sv = i2 << 4 | cd[i2];
        var r_1 = mb - cd[i2];
        var v = le[cd[i2] - 1]++ << r_1;
        for (var m = v | (1 << r_1) - 1; v <= m; ++v) {
          co[rev[v] >> rvb] = sv;
        }
      }
    }
  } else {
    co = new u16(s);
    for (i2 = 0; i2 < s; ++i2) {
      if (cd[i2]) {
        co[i2] = rev[le[cd[i2] - 1]++] >> 15 - cd[i2];
      }
    }
  }
  return co;
});
var flt = new u8(288);
for (i = 0; i < 144; ++i)
  flt[i] = 8;
var i;
for (i = 144; i < 256; ++i)
  flt[i] = 9;
var i;
for (i = 256; i < 280; ++i)
  flt[i] = 7;
var i;
for (i = 280; i < 288; ++i)
  flt[i] = 8;
var i;
var fdt = new u8(32);
for (i = 0; i < 32; ++i)
  fdt[i] = 5;
var i;
var flrm = /* @__PURE__ */ hMap(flt, 9, 1);
var fdrm = /* @__PURE__ */ hMap(fdt, 5, 1);
var max = function(a) {
  var m = a[0];
  for (var i2 = 1; i2 < a.length; ++i2) {
    if (a[i2] > m)
      m = a[i2];
  }
  return m;
};
var bits = function(d, p, m) {
  var o = p / 8 | 0;
  return (d[o] | d[o + 1] << 8) >> (p & 7) & m;
};
var bits16 = function(d, p) {
  var o = p / 8 | 0;
  return (d[o] | d[o + 1] << 8 | d[o + 2] << 16) >> (p & 7);
};
var shft = function(p) {
  return (p + 7) / 8 | 0;
};
var slc = function(v, s, e) {
  if (s == null || s < 0)
    s = 0;
  if (e == null || e > v.length)
    e = v.length;
  return new u8(v.subarray(s, e));
};
var ec = [
  "unexpected EOF",
  "invalid block type",
  "invalid length/literal",
  "invalid distance",
  "stream finished",
  "no stream handler",
  ,
  // determined by compression function
  "no callback",
  "invalid UTF-8 data",
  "extra field too long",
  "date not in range 1980-2099",
  "filename too long",
  "stream finishing",
  "invalid zip data"
  // determined by unknown compression method
];
var err = function(ind, msg, nt) {
  var e = new Error(msg || ec[ind]);
  e.code = ind;
  if (Error.captureStackTrace)
    Error.captureStackTrace(e, err);
  if (!nt)
    throw e;
  return e;
};
var inflt = function(dat, st, buf, dict) {
  var sl = dat.length, dl = dict ? dict.length : 0;
  if (!sl || st.f && !st.l)
    return buf || new u8(0);
  var noBuf = !buf;
  var resize = noBuf || st.i != 2;
  var noSt = st.i;
  if (noBuf)
    buf = new u8(sl * 3);
  var cbuf = function(l2) {
    var bl = buf.length;
    if (l2 > bl) {
      var nbuf = new u8(Math.max(bl * 2, l2));
      nbuf.set(buf);
      buf = nbuf;
    }
  };
  var final = st.f || 0, pos = st.p || 0, bt = st.b || 0, lm = st.l, dm = st.d, lbt = st.m, dbt = st.n;
  var tbts = sl * 8;
  do {
    if (!lm) {
      final = bits(dat, pos, 1);
      var type = bits(dat, pos + 1, 3);
      pos += 3;
      if (!type) {
        var s = shft(pos) + 4, l = dat[s - 4] | dat[s - 3] << 8, t = s + l;
        if (t > sl) {
          if (noSt)
            err(0);
          break;
        }
        if (resize)
          cbuf(bt + l);
        buf.set(dat.subarray(s, t), bt);
        st.b = bt += l, st.p = pos = t * 8, st.f = final;
        continue;
      } else if (type == 1)
        lm = flrm, dm = fdrm, lbt = 9, dbt = 5;
      else if (type == 2) {
        var hLit = bits(dat, pos, 31) + 257, hcLen = bits(dat, pos + 10, 15) + 4;
        var tl = hLit + bits(dat, pos + 5, 31) + 1;
        pos += 14;
        var ldt = new u8(tl);
        var clt = new u8(19);
        for (var i2 = 0; i2 < hcLen; ++i2) {
          clt[clim[i2]] = bits(dat, pos + i2 * 3, 7);
        }
        pos += hcLen * 3;
        var clb = max(clt), clbmsk = (1 << clb) - 1;
        var clm = hMap(clt, clb, 1);
        for (var i2 = 0; i2 < tl; ) {
          var r = clm[bits(dat, pos, clbmsk)];
          pos += r & 15;
          var s = r >> 4;
          if (s < 16) {
            ldt[i2++] = s;
          } else {
            var c = 0, n = 0;
            if (s == 16)
              n = 3 + bits(dat, pos, 3), pos += 2, c = ldt[i2 - 1];
            else if (s == 17)
              n = 3 + bits(dat, pos, 7), pos += 3;
            else if (s == 18)
              n = 11 + bits(dat, pos, 127), pos += 7;
            while (n--)
              ldt[i2++] = c;
          }
        }
        var lt = ldt.subarray(0, hLit), dt = ldt.subarray(hLit);
        lbt = max(lt);
        dbt = max(dt);
        lm = hMap(lt, lbt, 1);
        dm = hMap(dt, dbt, 1);
      } else
        err(1);
      if (pos > tbts) {
        if (noSt)
          err(0);
        break;
      }
    }
    if (resize)
      cbuf(bt + 131072);
    var lms = (1 << lbt) - 1, dms = (1 << dbt) - 1;
    var lpos = pos;
    for (; ; lpos = pos) {
      var c = lm[bits16(dat, pos) & lms], sym = c >> 4;
      pos += c & 15;
      if (pos > tbts) {
        if (noSt)
          err(0);
        break;
      }
      if (!c)
        err(2);
      if (sym < 256)
        buf[bt++] = sym;
      else if (sym == 256) {
        lpos = pos, lm = null;
        break;
      } else {
        var add = sym - 254;
        if (sym > 264) {
          var i2 = sym - 257, b = fleb[i2];
          add = bits(dat, pos, (1 << b) - 1) + fl[i2];
          pos += b;
        }
        var d = dm[bits16(dat, pos) & dms], dsym = d >> 4;
        if (!d)
          err(3);
        pos += d & 15;
        var dt = fd[dsym];
        if (dsym > 3) {
          var b = fdeb[dsym];
          dt += bits16(dat, pos) & (1 << b) - 1, pos += b;
        }
        if (pos > tbts) {
          if (noSt)
            err(0);
          break;
        }
        if (resize)
          cbuf(bt + 131072);
        var end = bt + add;
        if (bt < dt) {
          var shift = dl - dt, dend = Math.min(dt, end);
          if (shift + bt < 0)
            err(3);
          for (; bt < dend; ++bt)
            buf[bt] = dict[shift + bt];
        }
        for (; bt < end; ++bt)
          buf[bt] = buf[bt - dt];
      }
    }
    st.l = lm, st.p = lpos, st.b = bt, st.f = final;
    if (lm)
      final = 1, st.m = lbt, st.d = dm, st.n = dbt;
  } while (!final);
  return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
};
var et = /* @__PURE__ */ new u8(0);
var b2 = function(d, b) {
  return d[b] | d[b + 1] << 8;
};
var b4 = function(d, b) {
  return (d[b] | d[b + 1] << 8 | d[b + 2] << 16 | d[b + 3] << 24) >>> 0;
};
var b8 = function(d, b) {
  return b4(d, b) + b4(d, b + 4) * 4294967296;
};
function inflateSync(data, opts) {
  return inflt(data, { i: 2 }, opts && opts.out, opts && opts.dictionary);
}
var td = typeof TextDecoder != "undefined" && /* @__PURE__ */ new TextDecoder();
var tds = 0;
try {
  td.decode(et, { stream: true });
  tds = 1;
} catch (e) {
}
var dutf8 = function(d) {
  for (var r = "", i2 = 0; ; ) {
    var c = d[i2++];
    var eb = (c > 127) + (c > 223) + (c > 239);
    if (i2 + eb > d.length)
      return { s: r, r: slc(d, i2 - 1) };
    if (!eb)
      r += String.fromCharCode(c);
    else if (eb == 3) {
      c = ((c & 15) << 18 | (d[i2++] & 63) << 12 | (d[i2++] & 63) << 6 | d[i2++] & 63) - 65536, r += String.fromCharCode(55296 | c >> 10, 56320 | c & 1023);
    } else if (eb & 1)
      r += String.fromCharCode((c & 31) << 6 | d[i2++] & 63);
    else
      r += String.fromCharCode((c & 15) << 12 | (d[i2++] & 63) << 6 | d[i2++] & 63);
  }
};
function strFromU8(dat, latin1) {
  if (latin1) {
    var r = "";
    for (var i2 = 0; i2 < dat.length; i2 += 16384)
      r += String.fromCharCode.apply(null, dat.subarray(i2, i2 + 16384));
    return r;
  } else if (td) {
    return td.decode(dat);
  } else {
    var _a2 = dutf8(dat), s = _a2.s, r = _a2.r;
    if (r.length)
      err(8);
    return s;
  }
}
var slzh = function(d, b) {
  return b + 30 + b2(d, b + 26) + b2(d, b + 28);
};
var zh = function(d, b, z) {
  var fnl = b2(d, b + 28), efl = b2(d, b + 30), fn = strFromU8(d.subarray(b + 46, b + 46 + fnl), !(b2(d, b + 8) & 2048)), es = b + 46 + fnl;
  var _a2 = z64hs(d, es, efl, z, b4(d, b + 20), b4(d, b + 24), b4(d, b + 42)), sc = _a2[0], su = _a2[1], off = _a2[2];
  return [b2(d, b + 10), sc, su, fn, es + efl + b2(d, b + 32), off];
};
var z64hs = function(d, b, l, z, sc, su, off) {
  var nsc = sc == 4294967295, nsu = su == 4294967295, noff = off == 4294967295, e = b + l;
  var nf = nsc + nsu + noff;
  if (z && nf) {
    for (; b + 4 < e; b += 4 + b2(d, b + 2)) {
      if (b2(d, b) == 1) {
        return [
          nsc ? b8(d, b + 4 + 8 * nsu) : sc,
          nsu ? b8(d, b + 4) : su,
          noff ? b8(d, b + 4 + 8 * (nsu + nsc)) : off,
          1
        ];
      }
    }
    if (z < 2)
      err(13);
  }
  return [sc, su, off, 0];
};
function unzipSync(data, opts) {
  var files = {};
  var e = data.length - 22;
  for (; b4(data, e) != 101010256; --e) {
    if (!e || data.length - e > 65558)
      err(13);
  }
  ;
  var c = b2(data, e + 8);
  if (!c)
    return {};
  var o = b4(data, e + 16);
  var z = b4(data, e - 20) == 117853008;
  if (z) {
    var ze = b4(data, e - 12);
    z = b4(data, ze) == 101075792;
    if (z) {
      c = b4(data, ze + 32);
      o = b4(data, ze + 48);
    }
  }
  var fltr = opts && opts.filter;
  for (var i2 = 0; i2 < c; ++i2) {
    var _a2 = zh(data, o, z), c_2 = _a2[0], sc = _a2[1], su = _a2[2], fn = _a2[3], no = _a2[4], off = _a2[5], b = slzh(data, off);
    o = no;
    if (!fltr || fltr({
      name: fn,
      size: sc,
      originalSize: su,
      compression: c_2
    })) {
      if (!c_2)
        files[fn] = slc(data, b, b + sc);
      else if (c_2 == 8)
        files[fn] = inflateSync(data.subarray(b, b + sc), { out: new u8(su) });
      else
        err(14, "unknown compression type " + c_2);
    }
  }
  return files;
}

// src/github/unzip.ts
function onlyFileIn(zip, { name, mostBytes: mostBytes2 }) {
  const files = listed(zip);
  if (files === void 0) return "not-a-zip";
  const [file] = files;
  if (!file || files.length > 1 || file.name !== name) return "not-one-file";
  if (file.originalSize > mostBytes2) return "unpacks-too-far";
  const packed = contentsOf(zip, file);
  if (packed === void 0) return "not-a-zip";
  if (file.compression === 0) return packed;
  try {
    return inflateRawSync_(packed, { maxOutputLength: mostBytes2 });
  } catch (error) {
    const isTooLarge = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    return isTooLarge ? "unpacks-too-far" : "not-a-zip";
  }
}
function listed(zip) {
  const files = [];
  const enough = new Error("two are too many");
  const filter = (file) => {
    if (files.push(file) > 1) throw enough;
    return false;
  };
  try {
    unzipSync(zip, { filter });
  } catch (error) {
    if (error !== enough) return void 0;
  }
  return files;
}
var headerBytes = 30;
var headerMark = 67324752;
function contentsOf(zip, { size, compression }) {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  if (zip.length < headerBytes || view.getUint32(0, true) !== headerMark) return void 0;
  const isLocked = (view.getUint16(6, true) & 1) === 1;
  const isKnown2 = compression === 0 || compression === 8;
  const start = headerBytes + view.getUint16(26, true) + view.getUint16(28, true);
  return !isLocked && isKnown2 && start + size <= zip.length ? zip.subarray(start, start + size) : void 0;
}

// src/github/artifact.ts
var artifactName = "community-report";
var fileName = "community-report.json";
var mostZipBytes = 5 * 1024 * 1024;
var mostBytes = 10 * 1024 * 1024;
var errand = "fetch-report";
async function fetchReport(github, run) {
  const artifact = await newestOf(github, run);
  if (typeof artifact === "string") return artifact;
  const address = await addressOf(github, artifact.id);
  if (address === void 0) return "no-address";
  const zip = await github.patience.attempt(() => download(address, github.limit));
  if (typeof zip === "string") return zip;
  const bytes = onlyFileIn(zip, { name: fileName, mostBytes });
  return typeof bytes === "string" ? bytes : reportIn(bytes) ?? "not-a-report";
}
var artifactSchema = object({
  id: number(),
  name: string(),
  expired: boolean(),
  created_at: nullish(string(), ""),
  workflow_run: nullish(object({ head_sha: nullish(string()) }))
});
async function newestOf(github, { id, headSha }) {
  const { data } = await github.rest.actions.listWorkflowRunArtifacts({
    ...github.to(errand),
    run_id: id,
    name: artifactName,
    per_page: 100
  });
  const ours = understood(errand, object({ artifacts: array(artifactSchema) }), data).artifacts.filter(({ name, workflow_run: run }) => name === artifactName && run?.head_sha === headSha).toSorted((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at) || b.id - a.id);
  return ours.find(({ expired }) => !expired) ?? (ours.length > 0 ? "no-longer-kept" : "none-left");
}
var mostMoves = 3;
async function addressOf(github, id) {
  const { owner, repo } = github.to(errand);
  let place = `${github.api}/repos/${owner}/${repo}/actions/artifacts/${id}/zip`;
  for (let moves = 0; place.startsWith(`${github.api}/`); moves += 1) {
    if (moves === mostMoves) return void 0;
    const { headers } = await github.request(`GET ${place}`, { request: { errand, redirect: "manual" } });
    place = headers.location ?? "";
  }
  const address = URL.canParse(place) ? new URL(place) : void 0;
  return address && maySend(address, new URL(github.api)) ? address : void 0;
}
function maySend(address, api) {
  if (address.protocol === "https:") return true;
  const isNear = address.hostname === api.hostname || ["127.0.0.1", "[::1]", "localhost"].includes(address.hostname);
  return api.protocol === "http:" && address.protocol === "http:" && isNear;
}
async function download(address, limit) {
  try {
    const answer = await fetchThroughProxy(address, { redirect: "error", signal: AbortSignal.timeout(limit * 1e3) });
    if (!answer.ok || !answer.body) throw new GitHubError(errand, answer.status >= 500 ? "down" : "missing");
    const parts = [];
    let bytes = 0;
    for await (const part of answer.body) {
      bytes += part.length;
      if (bytes > mostZipBytes) return "too-large";
      parts.push(part);
    }
    return Buffer.concat(parts);
  } catch (error) {
    throw troubleIn(error, errand, limit);
  }
}
function reportIn(bytes) {
  try {
    return readReported(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch {
    return void 0;
  }
}

// src/github/runs.ts
async function newestRunOf(github, headSha, event, answerable) {
  const errand3 = "fetch-report";
  const { data } = await github.rest.actions.listWorkflowRuns({
    ...github.to(errand3),
    workflow_id: answerable.workflow.slice(answerable.workflow.lastIndexOf("/") + 1),
    event: answerable.event,
    head_sha: headSha,
    per_page: 100
  });
  const { workflow_runs: runs } = understood(errand3, object({ workflow_runs: array(workflowRun) }), data);
  return runs.find((run) => run.headSha === headSha && isAnswered(run, event, answerable));
}

// src/adopt/suggestions.ts
function suggestionsFor(files, { hunks, folder, isHidden }) {
  return files.flatMap(({ path: own, before, changes }) => {
    const path = fromTop(own, folder);
    const shown2 = hunks.get(path);
    if (!shown2 || !before || hasOtherLineEnds(before) || path.startsWith(".github/")) return [];
    return changes.filter(({ first, last }) => showsLines(shown2, first, last)).filter(({ first, before: before2, after }) => {
      const hides = before2.some((_, at) => isHidden(own, first + at));
      return !hides && [...before2, ...after].every((line) => withoutPersonal(line) === line);
    }).map(({ first, last, before: before2, after, says }) => ({ path, first, last, before: before2, after, says }));
  });
}
function hasOtherLineEnds(bytes) {
  return bytes.includes(13) || bytes[0] === 239 && bytes[1] === 187;
}

// from-node:node:crypto?src/reports/suggestion.ts
var whole3 = process.getBuiltinModule("node:crypto");
var createHash_ = /* @__PURE__ */ (() => whole3.createHash)();

// src/reports/suggestion.ts
function markOf({ path, before, after }) {
  const hash = createHash_("sha256").update(JSON.stringify([path, before, after])).digest("hex");
  return `<!-- moothall:suggestion ${hash.slice(0, 32)} -->`;
}
function suggestionText(suggestion) {
  const { after, says } = suggestion;
  const sentences = markdown(says.map((text) => ({ type: "paragraph", text })));
  const runs = after.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length);
  const fence = "`".repeat(Math.max(3, ...runs.map((length) => length + 1)));
  const lines2 = after.length === 0 ? "" : `${after.join("\n")}
`;
  return `${markOf(suggestion)}
${sentences}
${fence}suggestion
${lines2}${fence}
`;
}
var aboveSuggestions = "Some lines here have one right answer. Press “Commit suggestion” to take it, or leave it as it is.";

// src/delivery/suggestions.ts
var most = 10;
async function offerSuggestions(conversation2, { author, commit, suggestions, isWanted }) {
  if (suggestions.length === 0) return [];
  const ours = async () => oursAmong(await conversation2.list(), { author, mark: "<!-- moothall:suggestion " }).map(({ body }) => body);
  const earlier = await ours();
  const isOffered = (suggestion, bodies) => bodies.some((body) => body.startsWith(markOf(suggestion)));
  const left = suggestions.filter((suggestion) => !isOffered(suggestion, earlier)).slice(0, Math.max(0, most - earlier.length));
  const [first] = left;
  if (!first || !await isWanted()) return [];
  const comments = left.map((suggestion) => ({ ...suggestion, body: suggestionText(suggestion) }));
  const created = await attempt(
    () => createOnce({
      create: async () => {
        await conversation2.create({ commit, body: aboveSuggestions, comments });
        return true;
      },
      find: async () => isOffered(first, await ours()) || void 0
    })
  );
  if (!(created instanceof GitHubError)) return [];
  if (created.trouble === "refused") return left;
  throw created;
}

// src/github/review-comments.ts
var errand2 = "write-suggestions";
var commentSchema = pipe(
  object({ user: nullish(object({ login: string() })), body: nullish(string(), "") }),
  transform(({ user, body }) => ({ author: user?.login, body }))
);
function lineConversation(github, number2) {
  const { pulls } = github.rest;
  const here = { ...github.to(errand2), pull_number: number2 };
  return {
    async list() {
      const { items } = await everyPage(
        { errand: errand2 },
        commentSchema,
        (page) => pulls.listReviewComments({ ...here, ...page })
      );
      return items;
    },
    async create({ commit, body, comments }) {
      await pulls.createReview({
        ...here,
        commit_id: commit,
        event: "COMMENT",
        body,
        comments: comments.map(({ path, first, last, body: body2 }) => ({
          ...{ path, body: body2, line: last, side: "RIGHT" },
          ...last > first && { start_line: first, start_side: "RIGHT" }
        }))
      });
    }
  };
}

// src/sources/sparing.ts
function sparing(source, paths) {
  return {
    ...source,
    async list() {
      const { files, leftOut } = await source.list();
      const others = files.filter(({ path }) => !paths.has(path));
      return {
        files: files.filter(({ path }) => paths.has(path)),
        leftOut: [...leftOut, ...others.map(({ path }) => ({ path, reason: "too-many-files" }))]
      };
    }
  };
}

// src/tasks/suggest.ts
var mostPages = 20;
async function suggest(github, { pull, changed, folder, author, options }) {
  const touched = [...changed.hunks.keys()].filter((path) => !path.startsWith(".github/")).flatMap((path) => fromFolder(path, folder) ?? []).filter(isPage);
  if (touched.length === 0) return [];
  const all = commitSource(github, { commit: pull.headSha, folder });
  const there = (await all.list()).files.map(({ path }) => path);
  const wanted = pagesNeeded(there, touched);
  const isWhole = there.every((path) => wanted.has(path) || !isPage(path));
  const { read, outcomes, context, corrections } = await findCorrections(sparing(all, wanted), options, isWhole);
  const files = correctedFiles(corrections, (path) => read.read.get(path)?.bytes);
  const isHidden = hiddenLines(outcomes, context);
  return offerSuggestions(lineConversation(github, pull.number), {
    author,
    commit: pull.headSha,
    suggestions: suggestionsFor(files, { hunks: changed.hunks, folder, isHidden }),
    isWanted: () => isUnmoved(github, pull)
  });
}
function pagesNeeded(there, touched) {
  const record = ["community.yml", "community.yaml", ".github/community.yml"];
  const usual = everyKind.flatMap(({ files }) => files);
  const inOrder = [.../* @__PURE__ */ new Set([...record, ...touched, ...usual, ...there.filter(isPage)])];
  const isThere = new Set(there);
  return new Set(inOrder.filter((path) => isThere.has(path)).slice(0, mostPages));
}
function isPage(path) {
  return isPageName(path) || /(?:^|\/)community\.ya?ml$/.test(path);
}

// src/tasks/comment.ts
async function comment(inputs, { sleep, now }) {
  const event = currentEvent();
  const { run } = event;
  if (!run || !answerablesOf(inputs).some((answerable) => isAnswered(run, event, answerable))) {
    say("This run answers to no check of a pull request, so there is nothing to write.");
    return "green";
  }
  const github = connect({ ...event, token: inputs.token, sleep });
  const elsewhere = `[The summary of the check](${runPage(event, run.id)}) has the whole report.`;
  const found = await attempt(() => find(github, run, event, inputs));
  if (found instanceof GitHubError) await explain(failureSentence(found), elsewhere);
  else if ("sentence" in found) await explain(found.sentence, elsewhere);
  else if ("quietly" in found) say(found.quietly);
  else await deliver(github, event, inputs, { ...found, now });
  return "green";
}
async function find(github, run, event, inputs) {
  const pulls = await pullsOf(github, run);
  if (pulls.length === 0) return { quietly: "No open pull request asks to merge what was checked." };
  const [ofCheck] = answerablesOf(inputs);
  const check = isAnswered(run, event, ofCheck) ? run : await newestRunOf(github, run.headSha, event, ofCheck);
  if (!check) return { quietly: "The check of this version has not ended yet; the comment comes with it." };
  const report = await fetchReport(github, check);
  if (typeof report === "string") return { sentence: noReportSentences[report] };
  const pull = chosenOf(pulls, report.pullRequest);
  return pull ? { pull, report, check } : { quietly: "Several pull requests ask to merge what was checked." };
}
async function deliver(github, event, inputs, { pull, report, check, now }) {
  const { folder, author, suggests } = inputs;
  await loadLanguage(report.reported.language);
  const write = ({ files, areAll }, found = {}) => commentReport(report, {
    files,
    filesAreAll: areAll,
    isFirst: pull.isFirst,
    folder,
    home: homeOfPull(event, pull, folder),
    standingUrl: issueSearch(event, standingTitle),
    ...found
  });
  let text = write({ files: [], areAll: false });
  const url = await attempt(async () => {
    const changed = await filesOf(github, pull);
    text = write(changed);
    const proposed = { pull, files: changed.files, newestAt: check.createdAt ?? now };
    const options = { now: now.slice(0, 10), visibility: event.visibility };
    const without = /* @__PURE__ */ new Set();
    text = write(changed, {
      decisions: await unless(
        without,
        () => decisionsOn(github, proposed, { bases: basesOf(github, folder), folder, now })
      ),
      untaken: suggests ? await unless(without, () => suggest(github, { pull, changed, folder, author, options })) : void 0
    });
    for (const sentence of without) warn(sentence);
    const isWanted = () => isUnmoved(github, pull);
    return keepComment(conversation(github, pull.number, "write-comment"), { author, report: text, isWanted });
  });
  if (url instanceof GitHubError) await explain(failureSentence(url), text);
  else if (url === void 0) say("The pull request has moved on or was closed, so there is nothing to write.");
  else output("comment-url", url);
}
async function unless(reasons, ask) {
  const answer = await attempt(ask);
  if (!(answer instanceof GitHubError)) return answer;
  reasons.add(failureSentence(answer));
  return void 0;
}
export {
  comment
};
