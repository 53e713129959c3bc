import {
  understood
} from "./chunk-GLWLNV7L.js";
import {
  array
} from "./chunk-XVEG6K5L.js";

// src/github/pages.ts
async function everyPage({ errand, from = 1, to = Number.POSITIVE_INFINITY }, item, ask) {
  const items = [];
  for (let page = from; ; page += 1) {
    const { data, headers } = await ask({ per_page: 100, page });
    items.push(...understood(errand, array(item), data));
    if (page >= to || !headers.link?.includes('rel="next"')) return { items, lastPage: page };
  }
}

export {
  everyPage
};
