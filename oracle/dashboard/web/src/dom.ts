// Elements without a framework. Nothing here parses markup: text is always text,
// and styles are set through the object model, which the page's policy allows.

type Value = string | number | boolean | null | undefined;
type Props = Record<string, Value | EventListener | Record<string, string>>;
export type Child = Node | string | number | null | undefined | false | Child[];

const SVG = "http://www.w3.org/2000/svg";

function fill<T extends Element>(element: T, props: Props, children: Child[]): T {
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else if (typeof value === "object") {
      for (const [key, text] of Object.entries(value)) (element as unknown as HTMLElement).style.setProperty(key, text);
    } else element.setAttribute(name, value === true ? "" : String(value));
  }
  append(element, children);
  return element;
}

function append(parent: Element, children: Child[]): void {
  for (const child of children) {
    if (Array.isArray(child)) append(parent, child);
    else if (child !== null && child !== undefined && child !== false) {
      parent.append(child instanceof Node ? child : String(child));
    }
  }
}

// h makes an HTML element. Handlers are props named on… (onclick).
export function h<K extends keyof HTMLElementTagNameMap>(tag: K, props: Props = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  return fill(document.createElement(tag), props, children);
}

// s makes an SVG element.
export function s<K extends keyof SVGElementTagNameMap>(tag: K, props: Props = {}, ...children: Child[]): SVGElementTagNameMap[K] {
  return fill(document.createElementNS(SVG, tag), props, children);
}

// replace puts new children in and keeps the reader's place: the focused element
// is found again by its data-key.
export function replace(parent: Element, ...children: Child[]): void {
  const active = document.activeElement;
  const key = active && parent.contains(active) ? active.getAttribute("data-key") : null;
  parent.replaceChildren();
  append(parent, children);
  if (key) parent.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
}

// Section redraws only when what it depends on has changed.
export class Section<T extends unknown[]> {
  private last = "";

  constructor(
    readonly root: HTMLElement,
    private readonly depends: (...args: T) => unknown,
    private readonly draw: (...args: T) => Child[],
  ) {}

  update(...args: T): void {
    const now = JSON.stringify(this.depends(...args));
    if (now === this.last) return;
    this.last = now;
    replace(this.root, ...this.draw(...args));
  }
}

// choices is a radio group drawn as one bar of segments.
export function choices<V extends string>(
  label: string, name: string, options: { value: V; text: string }[], chosen: V, pick: (value: V) => void,
): HTMLFieldSetElement {
  return h("fieldset", { class: "segments" },
    h("legend", {}, label),
    options.map(({ value, text }) =>
      h("label", {},
        h("input", {
          type: "radio", name, value, checked: value === chosen, "data-key": `${name}:${value}`,
          onchange: () => pick(value),
        }),
        h("span", {}, text))));
}
