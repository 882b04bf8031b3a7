// The top of the page: whose network this is, where its clock stands, what has
// happened so far in one line and four figures, and what a reader must know.

import { h, s, type Child } from "../dom";
import { clock, money, plural, seconds } from "../format";
import type { State } from "../state";

export const mark = () =>
  s("svg", { class: "mark", viewBox: "0 0 32 32", "aria-hidden": "true" },
    s("path", { class: "straw", d: "M16 29V10M16 20c-1-5-4-8-8-9M16 20c1-5 4-8 8-9M16 13c-.6-4-2.4-7-5-9M16 13c.6-4 2.4-7 5-9" }),
    s("path", { class: "band", d: "M10.5 22.5h11" }));

export function drawClock(state: State, live: boolean): Child[] {
  const { chain } = state;
  return [
    h("span", { class: `live${live ? "" : " off"}` }, live ? "Live" : "Connection lost, trying again"),
    h("span", { class: "when" }, h("span", { class: "muted" }, "Chain time "), clock(chain.time)),
    h("span", { class: "block muted" }, `block ${chain.head} · finalized ${chain.finalized}`),
  ];
}

export function drawIntro(state: State): Child[] {
  const { summary, token, committee } = state;
  const fields = state.fields.features.length;
  const closed = summary.paid + summary.no_payout + summary.refunded;
  return [
    h("h1", {}, summary.policies === 0 ? `${plural(fields, "field")}, one season` : `${plural(summary.policies, "policy", "policies")} on ${plural(fields, "field")}`),
    h("p", { class: `step${summary.complete ? " complete" : ""}`, role: "status" }, state.step),
    h("dl", { class: "figures" },
      tile("Paid out", money(summary.payouts, token),
        summary.refunds === "0" ? `of ${money(summary.sum_insured, token)} insured` : `and ${money(summary.refunds, token)} of premiums refunded`),
      tile("Policies paid", summary.policies === 0 ? "none sold yet" : `${summary.paid} of ${summary.policies}`, outcomeWords(state, closed)),
      tile("Request to last payout", summary.millis > 0 ? seconds(summary.millis) : "not yet", "on the wall clock, chain finality included"),
      tile("Signatures needed", committee.members.length ? `${committee.quorum} of ${committee.members.length}` : "–",
        `${plural(committee.f, "operator")} may fail or lie`)),
  ];
}

function outcomeWords(state: State, closed: number): string {
  const { no_payout, refunded, open } = state.summary;
  if (closed === 0) return state.summary.policies === 0 ? "sales come first" : "none settled yet";
  const parts = [`${no_payout} without payout`];
  if (refunded) parts.push(`${refunded} refunded`);
  if (open) parts.push(`${open} still insured`);
  return parts.join(", ");
}

function tile(name: string, main: string, more: string): Child {
  return h("div", { class: "tile" }, h("dt", {}, name), h("dd", { class: "main" }, main), h("dd", { class: "muted" }, more));
}

export function drawNotices(state: State): Child[] {
  return [h("h2", { class: "unseen" }, "What to know first"), h("ul", {}, state.notices.map((text) => h("li", {}, text)))];
}
