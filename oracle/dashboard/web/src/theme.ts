// Light, dark, or as the system says. The choice stays in this browser.

import { h } from "./dom";

const KEY = "sheaf-theme";
const WORDS: Record<string, string> = { auto: "Theme: system", light: "Theme: light", dark: "Theme: dark" };
const NEXT: Record<string, string> = { auto: "light", light: "dark", dark: "auto" };

function read(): string {
  try {
    return localStorage.getItem(KEY) ?? "auto";
  } catch {
    return "auto"; // storage may be switched off
  }
}

function apply(theme: string): void {
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

export function themeButton(): HTMLElement {
  let theme = read() in NEXT ? read() : "auto";
  apply(theme);
  const button = h("button", { type: "button", class: "theme" }, WORDS[theme]!);
  button.onclick = () => {
    theme = NEXT[theme]!;
    apply(theme);
    button.textContent = WORDS[theme]!;
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      // storage may be switched off: the choice lasts until the page closes
    }
  };
  return button;
}
