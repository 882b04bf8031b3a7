// The map: one month's picture of the patch with the insured fields over it, and
// the months to choose from. Made once and then only updated, so that the slider
// keeps its focus and pictures do not flicker.

import { choices, h, replace, s } from "../dom";
import { bps, brief, capital, cropName, monthName, share, statusText, value } from "../format";
import { frame, middle, mix, path, SIZE } from "../geo";
import type { Choice, Layer, Month, Policy, Product, State } from "../state";
import { isPictured, latestMonth } from "./months";

const RAMPS: Record<string, string[]> = {
  share: ["#fff3c9", "#fbc463", "#ee7f3b", "#c23a20", "#75140f"],
  Z: ["#fff3c9", "#fbc463", "#ee7f3b", "#c23a20", "#75140f"],
  mm: ["#e8f3fb", "#a5cfeb", "#559fd3", "#2264a4", "#10356a"],
  payout: ["#f4eff8", "#d3bde4", "#a680ca", "#7746a2", "#471b70"],
};

export class FieldMap {
  readonly root: HTMLElement;
  private readonly picture = h("img", { class: "map-picture", alt: "", width: 100, height: 100, draggable: "false" });
  private readonly overlay = s("svg", { class: "map-overlay", viewBox: `0 0 ${SIZE} ${SIZE}`, role: "group", "aria-label": "Insured fields; choose one for its details" });
  private readonly blank = h("p", { class: "map-blank" });
  private readonly tools = h("div", { class: "map-tools" });
  private readonly layers = h("div", {});
  private readonly legend = h("div", { class: "legend" });
  private readonly bars = s("svg", { class: "bars", "aria-hidden": "true", preserveAspectRatio: "none" });
  private readonly ticks = h("div", { class: "ticks", "aria-hidden": "true" });
  private readonly slider: HTMLInputElement;
  private readonly months = h("div", { class: "months" });
  private readonly caption = h("output", { class: "month-caption", for: "month" });
  private drawn = "";
  private state: State | undefined;

  constructor(private readonly choice: Choice, private readonly changed: () => void) {
    this.slider = h("input", { id: "month", type: "range", min: 0, max: 0, step: 1, oninput: () => this.slide() });
    this.root = h("div", { class: "card map-card" },
      this.tools,
      h("div", { class: "map" }, this.picture, this.blank, this.overlay),
      this.legend,
      this.months);
    replace(this.months, [
      h("div", { class: "months-head" }, this.layers, h("div", { class: "month-now" }, h("label", { for: "month" }, "Month"), this.caption)),
      h("div", { class: "months-bars" }, this.bars, this.slider, this.ticks)]);
  }

  private slide(): void {
    this.choice.month = this.state?.months[Number(this.slider.value)]?.month ?? "";
    this.changed();
  }

  update(state: State): void {
    this.state = state;
    const month = state.months.find((m) => m.month === this.choice.month) ?? latestMonth(state.months);
    this.showPicture(month);
    this.showMonths(state, month);
    const depends = JSON.stringify([state.fields, state.raster, state.products, this.choice,
      state.policies.map((p) => [p.field, p.product, p.index, p.payout_bps, p.stage, p.status])]);
    if (depends === this.drawn) return;
    this.drawn = depends;
    this.drawTools(state);
    this.drawFields(state);
    this.drawLegend(state);
  }

  private showPicture(month: Month | undefined): void {
    const pictured = isPictured(month);
    const plain = this.state?.months.length === 0; // a season without imagery
    this.months.hidden = plain;
    this.blank.hidden = pictured || plain;
    this.picture.hidden = !pictured;
    if (pictured && month) {
      const name = this.choice.layer === "ndvi" ? "NDVI" : "True colour";
      const source = `/api/raster/${month.month}/${this.choice.layer}.png`;
      if (this.picture.getAttribute("src") !== source) this.picture.src = source;
      this.picture.alt = `${name} of the patch, Sentinel-2 composite of ${monthName(month.month)}`;
      return;
    }
    this.blank.textContent = month && !month.published
      ? `${monthName(month.month)} is published once chain time has passed its end.`
      : month ? `No clear pixel in ${monthName(month.month)}: a real gap in the recorded imagery.` : "No month is published yet.";
  }

  private showMonths(state: State, month: Month | undefined): void {
    const { months } = state;
    const n = months.length;
    const at = months.findIndex((m) => m.month === month?.month);
    this.slider.max = String(Math.max(n - 1, 0));
    if (at >= 0) this.slider.value = String(at);
    const rain = month?.rain;
    const rainText = rain === null || rain === undefined ? "rain not published" : `${value(rain, "mm")} of rain`;
    const trigger = rainTrigger(state);
    const dashed = trigger === undefined ? "" : `, dashed: trigger ${brief(trigger, "mm")}`;
    const words = month ? `${monthName(month.month)} · ${rainText}${dashed}` : "";
    if (this.caption.textContent !== words) this.caption.textContent = words;
    this.slider.setAttribute("aria-valuetext", words);
    this.drawBars(state, at);
  }

  private drawBars(state: State, at: number): void {
    const { months } = state;
    const trigger = rainTrigger(state);
    const top = Math.max(...months.map((m) => m.rain ?? 0), (trigger ?? 0) * 1.15, 1);
    const height = 60;
    this.bars.setAttribute("viewBox", `0 0 ${Math.max(months.length, 1) * 10} ${height}`);
    replace(this.bars, months.map((m, i) => {
      const tall = m.rain === null ? 0 : Math.max((height * m.rain) / top, 1);
      const over = trigger !== undefined && (m.rain ?? 0) > trigger;
      return s("rect", { x: i * 10 + 1, width: 8, y: height - tall, height: tall, class: `bar${over ? " over" : ""}${i === at ? " at" : ""}` });
    }), trigger === undefined ? null : s("line", {
      class: "trigger", x1: 0, x2: months.length * 10, y1: height - (height * trigger) / top, y2: height - (height * trigger) / top,
    }));
    replace(this.ticks, months.map((m, i) =>
      h("span", { class: `${i === at ? "at" : ""}${m.published ? "" : " later"}` }, monthName(m.month, false))));
    this.ticks.style.setProperty("--n", String(months.length));
    this.slider.style.setProperty("--n", String(months.length));
  }

  private drawTools(state: State): void {
    const { choice, changed } = this;
    replace(this.layers,
      choices<Layer>("Picture", "layer", [{ value: "truecolor", text: "True colour" }, { value: "ndvi", text: "NDVI" }], choice.layer,
        (v) => { choice.layer = v; changed(); }));
    replace(this.tools,
      choices("Fields show", "shade", [
        { value: "none", text: "Outline" },
        { value: "estimate", text: "Estimate" },
        { value: "payout", text: "Payout" },
        ...(state.fields.features.some((f) => f.properties.known) ? [{ value: "known", text: "Real loss" }] : []),
      ], choice.shade, (v) => { choice.shade = v; changed(); }),
      state.products.length < 2 ? null : choices("Product", "product",
        state.products.map((p) => ({ value: p.id, text: capital(p.peril) })), productOf(state, choice)?.id ?? "",
        (v) => { choice.product = v; changed(); }));
  }

  private drawFields(state: State): void {
    const { project, north, perMetre } = frame(state.raster);
    const product = productOf(state, this.choice);
    const prefix = commonPrefix(state.fields.features.map((f) => f.id));
    const order = [...state.fields.features].sort((a, b) => Number(a.id === this.choice.field) - Number(b.id === this.choice.field));
    this.overlay.classList.toggle("many", order.length > 40);
    replace(this.overlay,
      s("defs", {}, s("pattern", { id: "hatch", width: 14, height: 14, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
        s("rect", { width: 14, height: 14, class: "hatch-back" }), s("rect", { width: 5, height: 14, class: "hatch-line" }))),
      order.map((field) => {
        const rings = field.geometry.coordinates.map((ring) => ring.map(project));
        const policy = state.policies.find((p) => p.field === field.id && p.product === product?.id);
        const chosen = field.id === this.choice.field;
        const [x, y] = middle(rings[0] ?? []);
        const outline = path(rings);
        const label = `${field.id}, ${cropName(field.properties.crop)}, ${field.properties.hectares.toFixed(2)} hectares. ${describe(policy, product)}` +
          (field.properties.known ? ` Measured loss ${bps(field.properties.known.loss_bps)}.` : "");
        const pick = () => { this.choice.field = field.id; this.changed(); };
        return s("g", {
          class: `field${chosen ? " chosen" : ""}`, role: "button", tabindex: 0, "aria-label": label, "aria-pressed": String(chosen),
          "data-key": `field:${field.id}`, "data-field": field.id, onclick: pick,
          onkeydown: (event: Event) => {
            const key = (event as KeyboardEvent).key;
            if (key === "Enter" || key === " ") { event.preventDefault(); pick(); }
          },
        },
        s("title", {}, label),
        s("path", { class: "halo", d: outline }),
        s("path", { class: "shape", d: outline, style: { fill: this.fill(policy, product, field.properties.known?.loss_bps), "fill-opacity": this.choice.shade === "none" ? "0" : "0.78" } }),
        s("text", { x: x.toFixed(0), y: (y + 11).toFixed(0) }, field.id.slice(prefix.length)));
      }),
      scaleAndNorth(perMetre, north, nice(SIZE / perMetre / 5)));
  }

  private fill(policy: Policy | undefined, product: Product | undefined, loss?: number): string {
    if (this.choice.shade === "none" || !policy || !product) return "transparent";
    const answered = policy.status !== "" && policy.index === null;
    if (answered) return "url(#hatch)";
    if (this.choice.shade === "known") {
      return loss === undefined ? "url(#hatch)" : mix(RAMPS.share!, loss / 1e4 / 0.7);
    }
    if (this.choice.shade === "payout") {
      return policy.stage === "paid" || policy.stage === "no_payout" ? mix(RAMPS.payout!, policy.payout_bps / 1e4) : "transparent";
    }
    return policy.index === null ? "transparent" : mix(ramp(product), policy.index / product.exit);
  }

  private drawLegend(state: State): void {
    const product = productOf(state, this.choice);
    const parts: Node[] = [];
    if (this.choice.layer === "ndvi") {
      const stops = state.raster.ndvi_ramp;
      parts.push(bar("NDVI", "0 bare soil", "1 closed canopy", stops.map((r) => r.colour)));
    }
    if (product && this.choice.shade === "estimate") {
      parts.push(bar(`${capital(product.peril)}, estimate`, "0", `${brief(product.exit, product.unit)} or ${product.exit > product.trigger ? "more" : "less"}`, ramp(product)));
    }
    if (this.choice.shade === "known") parts.push(bar("Real loss of the yield", "0 %", "70 % or more", RAMPS.share!));
    if (product && this.choice.shade === "payout") parts.push(bar(`${capital(product.peril)}, payout`, "0 %", "100 % of sum insured", RAMPS.payout!));
    if (this.choice.shade !== "none") parts.push(h("span", { class: "legend-hatch" }, h("i", {}), "no usable answer"));
    replace(this.legend, parts);
    this.legend.hidden = parts.length === 0;
  }
}

const ramp = (p: Product) => RAMPS[p.unit] ?? RAMPS.share!;

// productOf is the reader's, else the one that pays most where losses are known, else the last.
export function productOf(state: State, choice: Choice): Product | undefined {
  const chosen = state.products.find((p) => p.id === choice.product);
  if (chosen || !state.fields.features.some((f) => f.properties.known)) return chosen ?? state.products.at(-1);
  const paid = (p: Product) => state.policies.reduce((sum, q) => sum + (q.product === p.id ? q.payout_bps : 0), 0);
  return state.products.reduce<Product | undefined>((best, p) => (best && paid(best) >= paid(p) ? best : p), undefined);
}

function describe(policy: Policy | undefined, product: Product | undefined): string {
  if (!policy || !product) return "No policy yet.";
  const index = policy.index === null ? statusText(policy.status) : value(policy.index, product.unit);
  const pays = policy.stage === "paid" ? `, pays ${bps(policy.payout_bps)}` :
    policy.index !== null && policy.stage === "monitored" ? `, would pay ${bps(Math.floor(1e4 * share(product, policy.index)))}` : "";
  return `${capital(product.peril)}: ${index}${pays}.`;
}

function bar(title: string, low: string, high: string, stops: string[]): HTMLElement {
  return h("div", { class: "ramp" }, h("b", {}, title), h("span", { class: "ramp-bar" }, low,
    h("i", { style: { background: `linear-gradient(90deg, ${stops.join(", ")})` } }), high));
}

// nice is the round length next below one in metres.
function nice(metres: number): number {
  const ten = 10 ** Math.floor(Math.log10(metres));
  return ten * (metres >= 5 * ten ? 5 : metres >= 2 * ten ? 2 : 1);
}

function scaleAndNorth(perMetre: number, north: number, metres: number): SVGElement {
  const length = metres * perMetre;
  return s("g", { class: "map-marks", "aria-hidden": "true" },
    s("rect", { class: "plate", x: 20, y: 20, width: length + 118, height: 72, rx: 10 }),
    s("path", { d: `M42 60v12h${length}v-12` }),
    s("text", { x: 42 + length / 2, y: 58, "text-anchor": "middle" }, metres < 1000 ? `${metres} m` : `${metres / 1000} km`),
    s("g", { transform: `translate(${length + 98} 60) rotate(${north.toFixed(2)})` },
      s("path", { class: "solid", d: "M0 -32l9 21h-18z" }),
      s("text", { x: 0, y: 18, "text-anchor": "middle" }, "N")));
}

function commonPrefix(ids: string[]): string {
  let prefix = ids[0] ?? "";
  for (const id of ids) while (!id.startsWith(prefix)) prefix = prefix.slice(0, -1);
  return ids.length > 1 ? prefix.replace(/[0-9A-Za-z]+$/, "") : "";
}

// rainTrigger is the trigger of the product that pays by rain, where there is one.
const rainTrigger = (state: State) => state.products.find((p) => p.unit === "mm")?.trigger;
