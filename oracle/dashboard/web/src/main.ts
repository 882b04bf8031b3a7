// The page: reads /api/state, follows /api/events, draws. It sends nothing.

import "./style.css";
import { h, Section } from "./dom";
import type { Chain, Choice, State } from "./state";
import { drawField } from "./view/field";
import { drawAddresses, drawFooter, drawJournal, drawRestated } from "./view/foot";
import { drawClock, drawIntro, drawNotices, mark } from "./view/head";
import { FieldMap } from "./view/map";
import { chosenRequest, drawRequest } from "./view/request";
import { drawGallery, drawTables } from "./view/table";
import { themeButton } from "./theme";

const choice: Choice = { month: "", layer: "truecolor", shade: "estimate", product: "", field: "", request: "" };
let state: State | undefined;
let live = false;

const root = (tag: "div" | "section" | "ul", name: string) => h(tag, { class: name });
const map = new FieldMap(choice, draw);
const clock = new Section(root("div", "clock"), (s: State) => [s.chain, live], (s: State) => drawClock(s, live));
const intro = new Section(root("section", "intro"), (s: State) => [s.step, s.summary, s.committee.quorum, s.fields.features.length], drawIntro);
const notices = new Section(root("section", "notices"), (s: State) => s.notices, drawNotices);
const field = new Section(root("div", "card field-card"),
  (s: State) => [choice.field, s.products, s.policies, s.requests, s.committee.members.map((m) => m.name)],
  (s: State) => drawField(s, choice));
const request = new Section(root("div", "request"),
  (s: State) => [chosenRequest(s, choice), s.requests.map((q) => q.id), s.products, s.committee],
  (s: State) => drawRequest(s, choice, draw));
const tables = new Section(root("div", "tables"),
  (s: State) => [s.products, s.policies, s.requests, s.committee.members.map((m) => m.name)], drawTables);
const gallery = new Section(root("div", "gallery"), (s: State) => s.policies, drawGallery);
const journal = new Section(root("div", "card"), (s: State) => s.journal, drawJournal);
const addresses = new Section(root("div", "card"), (s: State) => [s.contracts, s.chain.id, s.chain.rpc, s.summary], drawAddresses);
const restated = new Section(root("div", "card"), (s: State) => [s.restated, s.committee.members.map((m) => [m.name, m.up])], drawRestated);
const footer = new Section(root("div", "foot"), (s: State) => s.raster.source, drawFooter);
const sections = [clock, intro, notices, field, request, tables, gallery, journal, addresses, restated, footer];

function layout(): void {
  const part = (id: string, title: string, text: string, ...children: Node[]) =>
    h("section", { id, class: "part", "aria-labelledby": `${id}-title` },
      h("header", { class: "part-head" }, h("h2", { id: `${id}-title` }, title), h("p", {}, text)), children);
  document.getElementById("app")!.replaceChildren(
    h("header", { class: "top" },
      h("div", { class: "brand" }, mark(), h("b", {}, "Sheaf"), h("span", { class: "muted" }, "oracle network for crop insurance")),
      clock.root, themeButton()),
    h("main", { id: "main", tabindex: -1 },
      intro.root, notices.root,
      part("fields", "The fields", "The insured parcels and what was found on them, over each month’s satellite picture where the season has one.",
        h("div", { class: "map-and-field" }, map.root, field.root)),
      part("request", "The life of a request", "Each operator reads its own sources and hides its answer until all are fixed. A quorum signs one report; the contract recomputes each payout.",
        request.root),
      part("policies", "Every policy", "The bar is the interval, the line the agreed value, the dots the operators; grey ticks are trigger and exit. Observations stand in the order of the committee above.", tables.root),
      part("pictures", "On-chain pictures", "Drawn by the policy contract from its own state. Nothing here is stored off chain.", gallery.root),
      part("record", "Record", "What happened in chain time, and where to look it up.",
        h("div", { class: "two" }, h("div", {}, h("h3", {}, "Journal"), journal.root), h("div", {}, h("h3", {}, "Addresses"), addresses.root)),
        h("div", { class: "restated-part" }, h("h3", {}, "Restated by a source"), restated.root))),
    h("footer", {}, footer.root));
  document.addEventListener("pick-field", (event) => pick((event as CustomEvent<string>).detail));
  tables.root.addEventListener("click", (event) => {
    const name = (event.target as Element).closest("[data-pick]")?.getAttribute("data-pick");
    if (!name) return;
    pick(name);
    document.getElementById("fields")?.scrollIntoView({ block: "start" });
  });
}

function pick(name: string): void {
  choice.field = name;
  draw();
}

function draw(): void {
  if (!state) return;
  if (!state.fields.features.some((f) => f.id === choice.field)) choice.field = first(state);
  map.update(state);
  for (const section of sections) section.update(state);
  document.documentElement.dataset.ready = "true";
}

// first is the field shown before the reader has chosen: the one with most paid.
function first(s: State): string {
  const best = s.policies.reduce((most, p) => (p.payout_bps >= (most?.payout_bps ?? 0) ? p : most), s.policies[0]);
  return best?.field ?? s.fields.features.map((f) => f.id).sort()[0] ?? "";
}

let loading = false;
let again = false;

// load reads the whole state; changes that come meanwhile are read once after.
async function load(): Promise<void> {
  if (loading) { again = true; return; }
  loading = true;
  try {
    const answer = await fetch("/api/state", { cache: "no-store" });
    if (!answer.ok) throw new Error(`state answered ${answer.status}`);
    state = (await answer.json()) as State;
    live = true;
    draw();
  } catch {
    setLive(false);
    setTimeout(() => void load(), 2000);
  } finally {
    loading = false;
    if (again) { again = false; setTimeout(() => void load(), 100); }
  }
}

function setLive(now: boolean): void {
  if (live === now) return;
  live = now;
  if (state) clock.update(state);
}

function follow(): void {
  const events = new EventSource("/api/events");
  events.onopen = () => { setLive(true); void load(); };
  events.onerror = () => {
    setLive(false);
    if (events.readyState === EventSource.CLOSED) setTimeout(follow, 2000);
  };
  events.addEventListener("state", () => void load());
  events.addEventListener("head", (event) => {
    if (!state) return;
    state.chain = { ...state.chain, ...(JSON.parse((event as MessageEvent<string>).data) as Partial<Chain>) };
    clock.update(state);
  });
}

layout();
follow();
