import {
  escaped
} from "./chunk-LPZM3BH7.js";
import {
  shown
} from "./chunk-GRRZFSQF.js";

// src/words/writers/html.ts
var mostSaid = 3e3;
function html(blocks, options) {
  return blocks.map((block) => `${element(block, options)}
`).join("");
}
function inlineHtml(inline, options) {
  return inline.map((part) => stretch(part, options)).join("");
}
function htmlPage({
  title,
  style,
  body
}) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(shown(title))}</title>
<style>${style}</style>
</head>
<body>
${body}</body>
</html>
`;
}
function lines(name, all) {
  return all.map((line) => `<${name}>${escaped(shown(line, mostSaid))}</${name}>
`).join("");
}
function element(block, options) {
  const text = (inline) => inlineHtml(inline, options);
  switch (block.type) {
    case "heading":
      return `<h${block.level}>${text(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p>${text(block.text)}</p>`;
    case "list": {
      const name = block.ordered ? "ol" : "ul";
      return `<${name}>
${block.items.map((item) => `<li>${itemHtml(item, options)}</li>
`).join("")}</${name}>`;
    }
    case "table": {
      const row = (cells, cell) => `<tr>${cells.map((inline) => `<${cell}>${text(inline)}</${cell}>`).join("")}</tr>`;
      return `<table>
<thead>${row(block.head, "th")}</thead>
<tbody>
${block.rows.map((cells) => `${row(cells, "td")}
`).join("")}</tbody>
</table>`;
    }
    case "fold":
      return `<details>
<summary>${escaped(block.title)}</summary>
${html(block.blocks, options)}</details>`;
    case "difference":
      return `<pre>${lines("del", block.before)}${lines("ins", block.after)}</pre>`;
    case "diagram":
    case "copy":
      return `<pre>${escaped(block.type === "copy" ? block.text : block.source)}</pre>`;
  }
}
function itemHtml({ text, more = [], aside, checked }, options) {
  const box = checked === void 0 ? "" : checked ? "☑ " : "☐ ";
  const lines2 = [text, ...more].map((line) => inlineHtml(line, options));
  return `${box}${[...lines2, ...aside ? [`<small>${inlineHtml(aside, options)}</small>`] : []].join("<br>")}`;
}
function stretch(part, options) {
  switch (part.type) {
    case "words":
      return escaped(part.text);
    case "said":
      return inTheirs(spaced(part.text), options);
    case "name":
      return `“${inTheirs(shown(part.text), options)}”`;
    case "strong":
      return `<strong>${inlineHtml(part.text, options)}</strong>`;
    case "quiet":
      return `<em>${inlineHtml(part.text, options)}</em>`;
    case "anchor": {
      const text = inlineHtml(part.text, options);
      return /^(?:https?:\/\/|mailto:)/i.test(part.href) ? `<a href="${escaped(part.href)}">${text}</a>` : text;
    }
    case "path":
      return `<code>${escaped(shown(part.text))}</code>`;
    case "link":
      return escaped(shown(part.text));
  }
}
function inTheirs(text, { language }) {
  return language === "en" ? escaped(text) : `<span lang="${escaped(language)}">${escaped(text)}</span>`;
}
function spaced(text) {
  return `${/^\s/.test(text) ? " " : ""}${shown(text, mostSaid)}${/\s$/.test(text) ? " " : ""}`;
}

export {
  html,
  htmlPage
};
