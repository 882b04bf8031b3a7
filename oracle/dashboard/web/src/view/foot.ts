// The journal of the season, the addresses, and where the pictures come from.

import { h, type Child } from "../dom";
import { clock, day, money, short } from "../format";
import type { Change, State, Version } from "../state";

export function drawJournal(state: State): Child[] {
  if (state.journal.length === 0) return [h("p", { class: "empty" }, "Nothing has happened yet.")];
  return [h("ol", { class: "journal" }, state.journal.map((note) =>
    h("li", { class: `level-${note.level}` },
      h("span", { class: "muted small" }, day(note.time)),
      h("b", {}, note.title), h("span", {}, note.text),
      note.tx ? h("span", { class: "mono muted small", title: note.tx }, short(note.tx)) : null)))];
}

export function drawAddresses(state: State): Child[] {
  const rows = [
    ...state.contracts.map((c) => ({ name: c.name, text: c.address })),
    { name: "Chain id", text: String(state.chain.id) },
    ...(state.chain.rpc ? [{ name: "JSON-RPC", text: state.chain.rpc }] : []),
  ];
  return [
    h("dl", { class: "addresses" }, rows.map(({ name, text }) =>
      h("div", {}, h("dt", {}, name), h("dd", {}, h("span", { class: "mono" }, text), copy(name, text))))),
    h("p", { class: "muted small" }, `Pool assets: ${money(state.summary.pool_assets, state.token)}. Premiums: ${money(state.summary.premiums, state.token)}.`),
  ];
}

function copy(name: string, text: string): Child {
  const button = h("button", { type: "button", class: "copy", "aria-label": `Copy ${name}`, "data-key": `copy:${name}` }, "Copy");
  button.onclick = () => {
    void navigator.clipboard?.writeText(text).then(() => {
      button.textContent = "Copied";
      setTimeout(() => { button.textContent = "Copy"; }, 1500);
    });
  };
  return button;
}

// drawRestated lists what a source said anew: which question, and each answer with the
// moment at which it was first seen. The bytes are on the operator's node, while it is up.
export function drawRestated(state: State): Child[] {
  if (state.restated.length === 0) {
    return [h("p", { class: "empty" }, "No source has given two different answers to one question.")];
  }
  return state.restated.map((r) => {
    const operator = state.committee.members.find((m) => m.operator === r.operator);
    const more = r.total - r.changes.length;
    return [
      h("h4", {}, `${operator?.name ?? short(r.operator)}: ${r.total} ${r.total === 1 ? "answer was" : "answers were"} not the same later`),
      h("ol", { class: "journal restated" }, r.changes.map((c) => h("li", {},
        h("span", { class: "muted small" }, c.provider),
        h("b", { class: "mono", title: c.url }, question(c)),
        h("span", {}, c.versions.map((v, i) => [i ? ", then " : "", version(v, operator?.up ? operator.api : "")]))))),
      more > 0 ? h("p", { class: "muted small" }, `${more} more are at /v1/changes of its node.`) : null,
    ];
  });
}

function question(c: Change): string {
  const range = c.length > 0 ? `, bytes ${c.offset} to ${c.offset + c.length - 1}` : "";
  let path = c.url;
  try {
    const u = new URL(c.url);
    path = u.pathname + u.search;
  } catch { /* shown as it is */ }
  return `${c.method} ${path}${range}`;
}

function version(v: Version, api: string): Child {
  const text = `${short(v.digest)} (${v.size} bytes, ${clock(Date.parse(v.retrieved) / 1000)})`;
  return api ? h("a", { href: `${api}/v1/evidence/${v.digest}`, title: v.digest }, text) : h("span", { title: v.digest }, text);
}

export function drawFooter(state: State): Child[] {
  return [
    h("p", {}, state.raster.source),
    h("p", {}, "Everything on this page is read from the chain, the nodes and the recorded feeds on this machine. It loads nothing from elsewhere. ",
      h("a", { href: "/api/state" }, "The same as JSON")),
  ];
}
