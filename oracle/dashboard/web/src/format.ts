// Numbers and times as people read them. Everything is in English and UTC, so
// that two readers see the same words.

import type { Hex, Product, Status, Token } from "./state";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const two = (n: number) => String(n).padStart(2, "0");

// amount writes minor units with two decimals, rounding down.
export function amount(minor: string, token: Token): string {
  const digits = minor.padStart(token.decimals + 1, "0");
  const whole = digits.slice(0, digits.length - token.decimals);
  const cents = token.decimals === 0 ? "00" : digits.slice(digits.length - token.decimals).padEnd(2, "0").slice(0, 2);
  return `${whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",")}.${cents}`;
}

export const money = (minor: string, token: Token) => `${amount(minor, token)} ${token.symbol}`;

export const bps = (v: number) => `${(v / 100).toFixed(2)} %`;

// figure is an index value without its unit: share as percent, others with two decimals.
export const figure = (v: number, unit: string) => (unit === "share" ? v / 100 : v / 1e4).toFixed(2);

// Palmer's Z is a plain number.
export const unitText = (unit: string) => (unit === "share" ? "%" : unit === "Z" ? "" : unit);

export const value = (v: number, unit: string) => `${figure(v, unit)} ${unitText(unit)}`.trimEnd();

// brief drops decimals that say nothing: for triggers and axes.
export const brief = (v: number, unit: string) => `${Number(figure(v, unit))} ${unitText(unit)}`.trimEnd();

// span is what an axis shows: zero, trigger, exit and some more beyond, and values.
export function span(p: Product, values: number[], beyond: number): [number, number] {
  const ends = [0, p.trigger * beyond, p.exit * beyond, ...values];
  return [Math.min(...ends), Math.max(...ends)];
}

export function day(seconds: number): string {
  const d = new Date(seconds * 1000);
  return `${d.getUTCDate()} ${MONTHS[d.getUTCMonth()]} ${d.getUTCFullYear()}`;
}

export function clock(seconds: number): string {
  const d = new Date(seconds * 1000);
  return `${day(seconds)}, ${two(d.getUTCHours())}:${two(d.getUTCMinutes())} UTC`;
}

// monthName turns 2021-04 into Apr 2021, or Apr alone.
export function monthName(month: string, year = true): string {
  const [y, m] = month.split("-");
  const name = MONTHS[Number(m) - 1] ?? month;
  return year ? `${name} ${y}` : name;
}

// seconds writes a wall-clock duration of milliseconds.
export const seconds = (ms: number) => `${(ms / 1000).toFixed(ms < 100_000 ? 2 : 0)} s`;

// period writes a half-open window by its last day.
export const period = (start: number, end: number) => `${day(start)} to ${day(end - 1)}`;

export const short = (hash: Hex) => (hash.length > 14 ? `${hash.slice(0, 6)}…${hash.slice(-4)}` : hash);

export const cropName = (crop: string) => capital(crop.replaceAll("_", " "));

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const plural = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

const STATUS: Record<string, string> = {
  ok: "OK", insufficient: "Insufficient", out_of_domain: "Out of domain",
  dispersed: "Dispersed", undecided: "Undecided",
};

export const statusText = (status: Status) => STATUS[status] ?? "Not assessed";

const STAGE: Record<string, string> = {
  bound: "Insured", monitored: "Monitored", paid: "Paid", no_payout: "No payout due", refunded: "Premium refunded", cancelled: "Cancelled",
};

// undecided reports whether a policy has nothing that an outcome gave or refused it.
export const undecided = (stage: string) => stage === "bound" || stage === "monitored" || stage === "cancelled";

export const stageText = (stage: string) => STAGE[stage] ?? capital(stage);

// share is the payout for an index value by a linear curve, 0 to 1: for drawing only.
export function share(p: Product, v: number): number {
  return Math.min(1, Math.max(0, (v - p.trigger) / (p.exit - p.trigger)));
}

// unbroken keeps a number and its unit on one line.
export const unbroken = (text: string) => text.replace(/(\d) (?=%|mm\b)/g, "$1\u00a0");
