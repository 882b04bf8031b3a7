// One field in detail: what each of its policies saw and pays.

import { h, type Child } from "../dom";
import { bps, capital, cropName, money, period, stageText, statusText, unbroken, undecided, value } from "../format";
import { assessed, isOutlier, type Choice, type Policy, type Product, type State } from "../state";
import { curve, type Mark } from "./curve";

export function drawField(state: State, choice: Choice): Child[] {
  const field = state.fields.features.find((f) => f.id === choice.field);
  if (!field) return [h("p", { class: "empty" }, "Choose a field on the map.")];
  const policies = state.policies.filter((p) => p.field === field.id);
  return [
    h("header", { class: "field-head" },
      h("div", {}, h("h3", {}, field.id),
        h("p", {}, `${cropName(field.properties.crop)} · ${field.properties.hectares.toLocaleString("en", { maximumFractionDigits: field.properties.hectares < 1000 ? 2 : 0 })} ha${field.properties.known ? ` · ${field.properties.known.zone}` : ""}`)),
      h("label", { class: "pick" }, h("span", { class: "unseen" }, "Field"),
        h("select", {
          "data-key": "field-select",
          onchange: (event: Event) => (event.target as HTMLElement).dispatchEvent(
            new CustomEvent("pick-field", { bubbles: true, detail: (event.target as HTMLSelectElement).value })),
        }, state.fields.features.map((f) => f.id).sort().map((id) => h("option", { value: id, selected: id === field.id }, id))))),
    field.properties.known ? h("p", { class: "known" }, h("b", {}, `Measured loss ${bps(field.properties.known.loss_bps)}. `), `${field.properties.known.text}.`) : null,
    policies.length === 0 ? h("p", { class: "empty" }, "No policy has been sold on this field yet.") : null,
    policies.map((policy) => {
      const product = state.products.find((p) => p.id === policy.product);
      return product ? cover(state, policy, product) : null;
    }),
  ];
}

function cover(state: State, policy: Policy, product: Product): Child {
  const found = assessed(state, policy);
  const marks: Mark[] = state.committee.members.flatMap((m, i) => {
    const estimate = found?.estimates[i];
    if (!found || estimate?.status !== "ok") return [];
    return [{ estimate, name: m.name, outlier: isOutlier(found.request, m.operator, found.place) }];
  });
  const out = found?.outcome;
  return h("section", { class: "cover", "aria-label": `${capital(product.peril)}, policy ${policy.id}` },
    h("h4", {}, capital(product.peril), h("span", { class: "muted" }, ` ${period(product.window_start, product.window_end)}`)),
    curve(product, out, policy.index, marks),
    h("dl", { class: "facts" },
      fact("Index", policy.index === null ? (policy.stage === "cancelled" ? "–" : statusText(policy.status)) : value(policy.index, product.unit),
        out?.status === "ok" && out.high > out.low ? `${value(out.low, product.unit)} to ${value(out.high, product.unit)}` : ""),
      fact(policy.stage === "refunded" ? "Refund" : "Payout",
        undecided(policy.stage) ? "–" : money(policy.stage === "refunded" ? policy.refund : policy.payout, state.token),
        policy.stage === "paid" ? `${bps(policy.payout_bps)} of ${money(policy.sum_insured, state.token)}` : stageText(policy.stage))),
    h("p", { class: "notice" }, unbroken(policy.notice)));
}

function fact(name: string, main: string, more: string): Child {
  return h("div", {}, h("dt", {}, name), h("dd", {}, main), more ? h("dd", { class: "muted" }, more) : null);
}
