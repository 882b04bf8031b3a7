// The journal of the season, the addresses, and where the pictures come from.

import { h, type Child } from "../dom";
import { day, money, short } from "../format";
import type { State } from "../state";

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

export function drawFooter(state: State): Child[] {
  return [
    h("p", {}, state.raster.source),
    h("p", {}, "Everything on this page is read from the chain, the nodes and the recorded feeds on this machine. It loads nothing from elsewhere. ",
      h("a", { href: "/api/state" }, "The same as JSON")),
  ];
}
