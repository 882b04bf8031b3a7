// Every policy, one table for each product.

import { h, s, type Child } from "../dom";
import { amount, bps, brief, capital, clock, cropName, figure, money, period, plural, short, span, stageText, statusText, unbroken, undecided, unitText, value } from "../format";
import { assessed, isOutlier, type Assessed, type Policy, type Product, type State } from "../state";

const head = (product: Product, state: State) => [
  "Field", product.unit === "mm" ? "Rain" : product.unit === "Z" ? "Palmer Z" : "Estimate", "Interval and observations", "Each operator’s observation",
  hasKnown(state) ? "Real loss" : "Clear", "Status", `Payout, ${state.token.symbol}`, "NFT",
];

// hasKnown reports whether what really happened on the fields was measured.
const hasKnown = (state: State) => state.fields.features.some((f) => f.properties.known);

export function drawTables(state: State): Child[] {
  if (state.policies.length === 0) return [h("p", { class: "empty" }, "No policy has been sold yet.")];
  return state.products.map((product) => table(state, product));
}

function table(state: State, product: Product): Child {
  const policies = state.policies.filter((p) => p.product === product.id)
    .sort((a, b) => a.field.localeCompare(b.field, "en", { numeric: true }));
  const cells = head(product, state);
  return h("section", { class: "card product", "data-product": product.id },
    h("header", { class: "product-head" },
      h("h3", {}, product.name, product.preview ? h("span", { class: "badge warn" }, "Preview model") : null,
        product.shared ? h("span", { class: "badge rain", title: product.notice }, hasKnown(state) ? "Shared weather" : "One weather cell") : null),
      h("p", {}, `Pays from ${brief(product.trigger, product.unit)}, in full from ${brief(product.exit, product.unit)}, for ${period(product.window_start, product.window_end)}. `,
        h("span", { class: "muted" }, product.notice)),
      h("p", { class: "muted small" }, "Answered by ", h("span", { class: "mono" }, product.method), " ",
        h("span", { class: "mono", title: product.model }, short(product.model)), " · term sheet ",
        h("span", { class: "mono", title: product.id }, short(product.id)), ` · sold until ${clock(product.sale_cutoff)}`)),
    h("table", { class: "policies", role: "table" },
      h("caption", { class: "unseen" }, `${product.name}: ${plural(policies.length, "policy", "policies")}`),
      h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, cells.map((c) => h("th", { scope: "col", role: "columnheader" }, c)))),
      h("tbody", { role: "rowgroup" }, policies.map((p) => row(state, product, p, cells)))));
}

function row(state: State, product: Product, policy: Policy, cells: string[]): Child {
  const found = assessed(state, policy);
  const field = state.fields.features.find((f) => f.id === policy.field);
  const cell = (i: number, kind: string, ...children: Child[]) => h("td", { role: "cell", class: kind, "data-label": cells[i] ?? "" }, children);
  const refund = policy.stage === "refunded";
  return h("tr", { role: "row", "data-policy": policy.id, "data-status": policy.status, "data-stage": policy.stage },
    h("th", { scope: "row", role: "rowheader" },
      h("button", { class: "link", type: "button", "data-key": `row:${policy.id}`, title: "Show on the map", "data-pick": policy.field }, policy.field),
      h("span", { class: "muted small" }, cropName(field?.properties.crop ?? ""))),
    cell(1, "number strong", policy.index === null ? "–" : value(policy.index, product.unit)),
    cell(2, "strip-cell", strip(state, product, found)),
    cell(3, "number", observations(state, product, found)),
    hasKnown(state) ? cell(4, "number", h("span", { title: field?.properties.known?.text ?? "" }, field?.properties.known ? bps(field.properties.known.loss_bps) : "–"))
      : cell(4, "number", found?.outcome && found.outcome.k > 0 && product.imagery ? `${(found.outcome.clear_bps / 100).toFixed(1)} %` : found?.outcome && !product.imagery ? "n/a" : "–"),
    cell(5, "status", h("span", { class: `status s-${policy.status || "none"}` }, policy.stage === "cancelled" ? stageText(policy.stage) : statusText(policy.status)),
      policy.stage === "cancelled" ? null : h("span", { class: "muted small" }, stageText(policy.stage))),
    cell(6, "number strong", undecided(policy.stage) ? "–" : h("span", {},
      amount(refund ? policy.refund : policy.payout, state.token),
      h("span", { class: "muted small" }, refund ? "premium back" : bps(policy.payout_bps)))),
    cell(7, "nft", h("a", { href: `#policy-${policy.id}`, "aria-label": `Picture of policy ${policy.id}`, "data-key": `nft:${policy.id}` }, `#${policy.id}`)));
}

// observations lists the operators' answers in committee order; an answer that
// all of them gave is said once.
function observations(state: State, product: Product, found: Assessed | undefined): Child {
  if (!found || found.request.observations.every((o) => !o.revealed)) return "–";
  const members = state.committee.members;
  const texts = found.estimates.map((e) =>
    !e ? "–" : e.status === "ok" ? figure(e.value, product.unit) : statusText(e.status).toLowerCase());
  if (members.length > 1 && new Set(texts).size === 1 && found.estimates[0]) {
    const unit = found.estimates[0].status === "ok" ? ` ${unitText(product.unit)}` : "";
    return h("span", {}, `${members.length} × ${texts[0]}${unit}`);
  }
  return h("ul", { class: "observed" }, members.map((m, i) => {
    const outlier = isOutlier(found.request, m.operator, found.place);
    const words = `${m.name}: ${found.estimates[i] ? texts[i] : "no answer"}${outlier ? ", an outlier" : ""}`;
    return h("li", { class: outlier ? "outlier" : found.estimates[i]?.status === "ok" ? "" : "faint", title: words },
      h("span", { "aria-hidden": "true" }, texts[i]), h("span", { class: "unseen" }, words));
  }));
}

// strip draws interval, outcome and observations against trigger and exit.
function strip(state: State, product: Product, found: Assessed | undefined): Child {
  const out = found?.outcome;
  const [least, most] = span(product, [], 1.25);
  const x = (v: number) => 4 + (152 * (Math.min(Math.max(v, least), most) - least)) / (most - least);
  const words = out?.status === "ok" && out.high > out.low
    ? `${figure(out.low, product.unit)} to ${figure(out.high, product.unit)} ${unitText(product.unit)}` : out ? "no interval" : "";
  return h("span", { class: "strip" },
    s("svg", { class: `unit-${product.unit}`, viewBox: "0 0 160 22", "aria-hidden": "true" },
      s("line", { class: "base", x1: 4, x2: 156, y1: 11, y2: 11 }),
      [product.trigger, product.exit].map((v) => s("line", { class: "tick", x1: x(v), x2: x(v), y1: 3, y2: 19 })),
      out?.status === "ok" ? s("rect", { class: "interval", x: x(out.low) - 1, width: x(out.high) - x(out.low) + 2, y: 6.5, height: 9, rx: 3 }) : null,
      (found?.estimates ?? []).map((e, i) => e?.status === "ok"
        ? s("circle", { class: isOutlier(found!.request, state.committee.members[i]!.operator, found!.place) ? "outlier" : "seen", cx: x(e.value), cy: 11, r: 3 }) : null),
      out?.status === "ok" ? s("line", { class: "median", x1: x(out.value), x2: x(out.value), y1: 2, y2: 20 }) : null),
    h("span", { class: "small muted" }, words));
}

export function drawGallery(state: State): Child[] {
  if (state.policies.length === 0) return [h("p", { class: "empty" }, "No policy has been minted yet.")];
  return state.policies.map((policy) => {
    const product = state.products.find((p) => p.id === policy.product);
    const picture = `/api/nft/${policy.id}.svg?v=${encodeURIComponent(policy.version)}`;
    const words = `${policy.field}, ${product?.peril ?? ""}: ${stageText(policy.stage).toLowerCase()}`;
    return h("figure", { id: `policy-${policy.id}`, class: `nft-card stage-${policy.stage}`, "data-nft": policy.id },
      h("a", { href: picture, "aria-label": `Picture of policy ${policy.id}, full size` }, h("img", {
        src: picture, loading: "lazy", width: 480, height: 640,
        alt: `On-chain picture of policy ${policy.id}. ${capital(words)}.`,
      })),
      h("figcaption", {}, h("b", {}, `#${policy.id} ${policy.field}`),
        h("span", { class: "muted" }, policy.stage === "paid" ? `Paid ${money(policy.payout, state.token)}` : stageText(policy.stage)),
        h("span", { class: "muted small notice" }, unbroken(policy.notice))));
  });
}
