// The payout curve of a product with what was found on one field: interval,
// outcome and each operator's estimate.

import { s } from "../dom";
import { bps, brief, capital, share, span, value } from "../format";
import type { Estimate, Outcome, Product } from "../state";

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [420, 190, 44, 14, 14, 46];

export interface Mark { estimate: Estimate; name: string; outlier: boolean }

export function curve(product: Product, outcome: Outcome | undefined, index: number | null, marks: Mark[]): SVGSVGElement {
  const values = marks.map((m) => m.estimate.value);
  const [least, most] = span(product, [outcome?.high ?? 0, index ?? 0, ...values].map((v) => v * 1.02), 1.15);
  const x = (v: number) => LEFT + ((WIDTH - LEFT - RIGHT) * (Math.max(v, least) - least)) / (most - least);
  const y = (part: number) => HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * part;
  const line = [least, ...[product.trigger, product.exit].sort((a, b) => a - b), most].map((v) => `${x(v).toFixed(1)} ${y(share(product, v)).toFixed(1)}`);
  const ok = outcome?.status === "ok";
  const spoken = `Payout curve: it begins at ${brief(product.trigger, product.unit)} and pays all at ${brief(product.exit, product.unit)}.` +
    (index === null ? " No index yet." : ` Index ${value(index, product.unit)}, on the curve ${bps(Math.floor(1e4 * share(product, index)))}.`);
  return s("svg", { class: `curve unit-${product.unit}`, viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": spoken },
    [0, 0.5, 1].map((part) => [
      s("line", { class: "grid", x1: LEFT, x2: WIDTH - RIGHT, y1: y(part), y2: y(part) }),
      s("text", { class: "axis", x: LEFT - 8, y: y(part) + 4, "text-anchor": "end" }, `${part * 100} %`),
    ]),
    ok && outcome.high > outcome.low
      ? s("rect", { class: "interval", x: x(outcome.low), width: Math.max(x(outcome.high) - x(outcome.low), 2), y: y(1), height: y(0) - y(1) })
      : null,
    s("path", { class: "area", d: `M${line.join("L")}L${x(most)} ${y(0)}L${x(least)} ${y(0)}Z` }),
    s("path", { class: "line", d: `M${line.join("L")}` }),
    index === null ? null : [
      s("path", { class: "drop", d: `M${x(index)} ${y(0)}V${y(share(product, index))}H${LEFT}` }),
      s("circle", { class: "at", cx: x(index), cy: y(share(product, index)), r: 6 }),
    ],
    marks.map(({ estimate, name, outlier }) => s("g", { class: `dot${outlier ? " outlier" : ""}` },
      s("title", {}, `${name}: ${value(estimate.value, product.unit)}${outlier ? ", an outlier" : ""}`),
      s("circle", { cx: x(estimate.value), cy: y(0), r: 4.5 }))),
    label(x(product.trigger), product.trigger, "trigger", product),
    label(x(product.exit), product.exit, "exit", product));
}

function label(x: number, v: number, word: string, product: Product): SVGElement {
  return s("g", { class: "stop" },
    s("line", { x1: x, x2: x, y1: HEIGHT - BOTTOM + 7, y2: HEIGHT - BOTTOM + 13 }),
    s("text", { x, y: HEIGHT - BOTTOM + 27, "text-anchor": "middle" }, brief(v, product.unit)),
    s("text", { class: "axis", x, y: HEIGHT - BOTTOM + 41, "text-anchor": "middle" }, capital(word)));
}
