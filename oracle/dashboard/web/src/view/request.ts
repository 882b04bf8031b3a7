// The life of one request: its phases on the wall clock, what each operator did,
// and the transactions it took.

import { choices, h, type Child } from "../dom";
import { capital, period, plural, seconds, short } from "../format";
import type { Choice, Observation, Operator, Request, State } from "../state";

const PHASES: [string, string, string][] = [
  ["opened", "Opened", "request on chain"],
  ["committed", "Committed", "hidden answers in the log"],
  ["certified", "Certified", "a quorum fixed the set"],
  ["revealed", "Revealed", "answers opened"],
  ["sealed", "Sealed", "outcome computed"],
  ["signed", "Signed", "a quorum signed one report"],
  ["transmitted", "Transmitted", "contract verified it"],
  ["paid", "Paid", "payouts made"],
];
const UPDATED: [string, string, string] = ["updated", "Updated", "policies show the index so far"];

export const chosenRequest = (state: State, choice: Choice): Request | undefined =>
  state.requests.find((q) => q.id === choice.request) ?? state.requests.at(-1);

export function drawRequest(state: State, choice: Choice, changed: () => void): Child[] {
  const request = chosenRequest(state, choice);
  if (!request) return [h("p", { class: "empty" }, "No request has been opened yet. Policies are sold first; the first assessment follows in June.")];
  const product = (q: Request) => state.products.find((p) => p.id === q.product);
  return [
    choices("Request", "request", state.requests.map((q) => ({
      value: q.id, text: `${capital(product(q)?.peril ?? "")} · ${q.kind}`,
    })), request.id, (id) => { choice.request = id; changed(); }),
    h("div", { class: "card life" },
      h("div", { class: "life-head" },
        h("h3", {}, `Request ${request.id}`), ` assesses ${plural(request.risks.length, "field")} for ${period(request.window_start, request.window_end)}.`,
        h("span", { class: `badge state-${request.state}` }, capital(request.state)),
        request.attempt > 0 ? h("span", { class: "badge" }, `Attempt ${request.attempt + 1}`) : null),
      request.reason.code ? h("p", { class: "stopped", role: "alert" }, h("b", {}, capital(request.reason.code.replaceAll("_", " "))), `: ${request.reason.text}`) : null,
      phases(request),
      h("div", { class: "operators" }, state.committee.members.map((m) => card(m, request))),
      transactions(request)),
  ];
}

function phases(request: Request): Child {
  const list = request.kind === "monitoring" ? [...PHASES.slice(0, -1), UPDATED] : PHASES;
  const at = new Map(request.phases.map((p) => [p.name, p]));
  const start = request.phases[0]?.at_ms ?? 0;
  let before = start;
  let waiting = request.state === "open";
  return h("ol", { class: "phases" }, list.map(([name, title, text]) => {
    const phase = at.get(name);
    const now = !phase && waiting;
    if (now) waiting = false;
    const took = phase ? phase.at_ms - before : 0;
    if (phase) before = phase.at_ms;
    return h("li", { class: phase ? "done" : now ? "now" : "later", "data-phase": name },
      h("b", {}, title),
      h("span", { class: "time" }, phase ? (phase.at_ms === start ? "0 s" : seconds(phase.at_ms - start)) : now ? "waiting" : "–"),
      phase && took > 0 ? h("span", { class: "took" }, `+${seconds(took)}`) : null,
      h("span", { class: "muted" }, phase?.detail || text));
  }));
}

const STEPS: [keyof Observation & ("committed" | "revealed" | "sealed" | "signed"), string][] =
  [["committed", "Committed"], ["revealed", "Revealed"], ["sealed", "Counted"], ["signed", "Signed"]];

function card(operator: Operator, request: Request): Child {
  const part = request.observations.find((o) => o.operator === operator.operator);
  const onReport = request.signers.includes(operator.operator);
  const apart = part?.outliers.length ?? 0;
  return h("article", { class: `operator${operator.up ? "" : " down"}${operator.outlier ? " apart" : ""}`, "data-operator": operator.operator },
    h("header", {}, h("h4", {}, operator.name), h("span", { class: `updown ${operator.up ? "up" : "down"}` }, operator.up ? "Up" : "Down")),
    h("p", { class: "mono muted", title: operator.operator }, short(operator.operator)),
    h("p", { class: "sources" }, h("span", { class: "unseen" }, "Reads "),
      (operator.sources ?? []).map((source) => h("span", { class: `chip ${source.kind}`, title: capital(source.kind) }, source.name))),
    h("ul", { class: "did" }, STEPS.map(([key, word]) => {
      const yes = part?.[key] ?? false;
      return h("li", { class: yes ? "yes" : "no" }, h("span", { class: "unseen" }, yes ? "" : "not "), word);
    })),
    h("p", { class: "muted small" }, evidence(part, request.state), onReport ? " · signature on chain" : ""),
    operator.outlier ? h("p", { class: "outlier-note" }, h("b", {}, "Outlier. "), operator.outlier) :
      apart ? h("p", { class: "outlier-note" }, h("b", {}, "Outlier "), `on ${plural(apart, "field")} of this request.`) : null);
}

function evidence(part: Observation | undefined, state: string): Child {
  if (!part?.revealed) return state === "open" ? "no answer yet" : "no answer";
  if (!part.evidence) return h("span", { title: part.evidence_root }, `evidence ${short(part.evidence_root)}`);
  return h("a", { href: part.evidence, title: `Evidence root ${part.evidence_root}`, rel: "noreferrer" }, `evidence ${short(part.evidence_root)}`);
}

function transactions(request: Request): Child {
  if (request.txs.length === 0) return null;
  return h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Transactions of this request" },
    h("table", { class: "txs" }, h("caption", { class: "unseen" }, "Transactions"),
      h("thead", {}, h("tr", {}, ["Transaction", "Block", "Gas used", "Hash"].map((t) => h("th", { scope: "col" }, t)))),
      h("tbody", {}, request.txs.map((tx) => h("tr", {},
        h("th", { scope: "row" }, tx.name), h("td", {}, tx.block), h("td", {}, tx.gas.toLocaleString("en")),
        h("td", { class: "mono", title: tx.hash }, short(tx.hash)))))));
}

