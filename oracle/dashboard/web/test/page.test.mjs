// Opens the page of a running network in Chromium and checks that it shows what
// /api/state says, that it works by keyboard and on a phone, and that it asks no
// other host for anything.
//
//   SHEAF_PAGE    address of the page, as http://127.0.0.1:8080
//   SHEAF_EXPECT  "settled" (default): the season must be over and complete;
//                 "any": whatever the state is
//   SHEAF_SHOTS   folder for screenshots; none is written without it
//   CHROME        browser to drive; default /usr/bin/chromium

import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";

const address = process.env.SHEAF_PAGE;
const settled = (process.env.SHEAF_EXPECT ?? "settled") === "settled";
const shots = process.env.SHEAF_SHOTS;
const wide = { width: 1360, height: 900 };
const phone = { width: 390, height: 844 };

let browser, page, state;
const complaints = [];
const foreign = [];

before(async () => {
  assert.ok(address, "SHEAF_PAGE is not set: give the address of a running page");
  browser = await chromium.launch({
    executablePath: process.env.CHROME || "/usr/bin/chromium",
    args: [
      "--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update",
      "--disable-default-apps", "--disable-sync", "--no-first-run", "--no-default-browser-check",
    ],
  });
  page = await browser.newPage({ viewport: wide, colorScheme: "light" });
  watch(page);
  await page.goto(address);
  await page.waitForSelector("html[data-ready]", { timeout: 15_000 });
  state = await (await fetch(new URL("/api/state", address))).json();
});

after(async () => {
  await browser?.close();
});

function watch(p) {
  p.on("console", (m) => {
    if (m.type() === "error" || m.type() === "warning") complaints.push(`${m.type()}: ${m.text()}`);
  });
  p.on("pageerror", (e) => complaints.push(`uncaught: ${e.message}`));
  p.on("requestfailed", (r) => {
    if (!r.url().includes("/api/events")) complaints.push(`request of ${r.url()}: ${r.failure()?.errorText}`);
  });
  p.on("request", (r) => {
    const { hostname, protocol } = new URL(r.url());
    if (protocol !== "http:" || !["127.0.0.1", "localhost", "[::1]"].includes(hostname)) foreign.push(r.url());
  });
}

const texts = (selector) => page.$$eval(selector, (all) => all.map((e) => e.textContent.trim()));

// money writes minor units as the page must, by another way than the page does.
function money(minor) {
  const unit = 10n ** BigInt(state.token.decimals);
  const cents = (BigInt(minor) * 100n) / unit;
  return `${(cents / 100n).toLocaleString("en-US")}.${String(cents % 100n).padStart(2, "0")}`;
}

test("says how far the season has come", async () => {
  assert.equal(await page.textContent(".step"), state.step);
  assert.match(await page.textContent(".clock"), /Live.*UTC.*block \d+ · finalized \d+/s);
  if (settled) {
    assert.equal(state.summary.complete, true, "the network does not call its season complete");
    assert.equal(state.policies.length, 22);
    assert.equal(state.fields.features.length, 11);
    assert.match(await page.textContent("h1"), /22 policies on 11 fields/);
    assert.match(await page.textContent(".figures"), /\d+\.\d\d s/);
  }
  assert.ok((await page.textContent(".figures")).includes(money(state.summary.payouts)));
});

test("follows the chain", async () => {
  const head = () => page.$eval(".block", (e) => Number(/block (\d+)/.exec(e.textContent)[1]));
  const before = await head();
  await page.waitForFunction((n) => Number(/block (\d+)/.exec(document.querySelector(".block").textContent)[1]) > n, before, { timeout: 15_000 });
});

test("says that the fields share one weather cell and that damage is an estimate", async () => {
  const notices = (await texts(".notices li")).join(" ");
  for (const notice of state.notices) assert.ok(notices.includes(notice));
  if (!settled) return;
  assert.match(notices, /weather cell/i);
  assert.match(notices, /AgERA5/);
  assert.match(notices, /not a measured loss/i);
});

test("draws every field on the map and tells its story by keyboard", async () => {
  assert.equal(await page.locator("g.field").count(), state.fields.features.length);
  const last = page.locator("g.field:not(.chosen)").first();
  const name = await last.getAttribute("data-field");
  await last.focus();
  await page.keyboard.press("Enter");
  assert.equal(await page.textContent(".field-card h3"), name);
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("data-field")), name, "the focus was lost");
});

test("month and layer change the picture", async () => {
  const source = () => page.getAttribute(".map-picture", "src");
  const loaded = () => page.waitForFunction(() => {
    const img = document.querySelector(".map-picture");
    return img.hidden || (img.complete && img.naturalWidth > 0);
  });
  const pictured = state.months.filter((m) => m.published && m.imagery).map((m) => m.month);
  assert.ok(pictured.length >= 2, "fewer than two months have a picture");
  await loaded();
  assert.equal(await source(), `/api/raster/${pictured.at(-1)}/truecolor.png`);
  const earlier = state.months.findIndex((m) => m.month === pictured.at(-2));
  await page.locator("#month").fill(String(earlier));
  await loaded();
  assert.equal(await source(), `/api/raster/${pictured.at(-2)}/truecolor.png`);
  await page.locator("#month").focus();
  await page.keyboard.press("ArrowRight");
  assert.equal(await source(), `/api/raster/${pictured.at(-1)}/truecolor.png`);
  await page.locator("input[value=ndvi]").check({ force: true });
  await loaded();
  assert.equal(await source(), `/api/raster/${pictured.at(-1)}/ndvi.png`);
  const gap = state.months.findIndex((m) => m.published && !m.imagery);
  if (gap >= 0) {
    await page.locator("#month").fill(String(gap));
    assert.match(await page.textContent(".map-blank"), /No clear pixel/);
    assert.equal(await page.locator(".map-picture").isVisible(), false);
  }
  await page.locator("#month").fill(String(state.months.findIndex((m) => m.month === pictured.at(-1))));
  await page.locator("input[value=truecolor]").check({ force: true });
});

test("shows the committee", async () => {
  if (state.requests.length === 0) return;
  assert.deepEqual(await texts(".operator h4"), state.committee.members.map((m) => m.name));
  assert.deepEqual(await texts(".operator .updown"), state.committee.members.map((m) => (m.up ? "Up" : "Down")));
  for (const m of state.committee.members.filter((o) => o.outlier)) {
    assert.ok((await page.textContent(`[data-operator="${m.operator}"] .outlier-note`)).includes(m.outlier));
  }
  if (settled) assert.equal(state.committee.members.length, 4);
});

test("shows the life of each request", async () => {
  for (const [i, request] of state.requests.entries()) {
    await page.locator(".request fieldset input").nth(i).check({ force: true });
    assert.match(await page.textContent(".life-head"), new RegExp(`^Request ${request.id} `));
    if (request.reason.code) assert.ok((await page.textContent(".stopped")).includes(request.reason.text));
    const done = await page.$$eval(".phases .done", (all) => all.map((e) => e.dataset.phase));
    assert.deepEqual(done, request.phases.map((p) => p.name));
    const links = await page.$$eval(".operators a", (all) => all.map((a) => a.getAttribute("href")));
    assert.deepEqual(links, request.observations.filter((o) => o.revealed && o.evidence).map((o) => o.evidence));
    const gas = (await texts(".txs tbody td:nth-of-type(2)")).map((t) => Number(t.replaceAll(",", "")));
    assert.deepEqual(gas, request.txs.map((t) => t.gas));
  }
  if (settled) {
    const kinds = state.requests.map((q) => q.kind);
    assert.ok(kinds.includes("monitoring") && kinds.includes("settlement"));
    assert.equal(await page.locator('.phases [data-phase="paid"].done').count(), 1);
  }
});

test("lists every policy with its figures", async () => {
  const words = { ok: "OK", insufficient: "Insufficient", out_of_domain: "Out of domain", dispersed: "Dispersed", undecided: "Undecided", "": "Not assessed" };
  assert.equal(await page.locator("tr[data-policy]").count(), state.policies.length);
  for (const p of state.policies) {
    const row = await page.textContent(`tr[data-policy="${p.id}"]`);
    assert.ok(row.includes(p.field) && row.includes(words[p.status]), `policy ${p.id}: ${row}`);
    if (p.stage === "paid" || p.stage === "no_payout") {
      assert.ok(row.includes(money(p.payout)) && row.includes(`${(p.payout_bps / 100).toFixed(2)} %`), `policy ${p.id}: ${row}`);
    }
    if (p.stage === "refunded") assert.ok(row.includes(money(p.refund)), `policy ${p.id}: ${row}`);
  }
  if (!settled) return;
  const rain = state.products.find((p) => p.unit === "mm");
  const rows = await texts(`[data-product="${rain.id}"] tr[data-policy]`);
  assert.equal(rows.length, 11);
  for (const row of rows) assert.match(row, /160\.72 mm.*50\.90 %/);
  assert.match(await page.textContent(".tables"), /Preview model/);
});

test("loads every policy's picture", async () => {
  assert.equal(await page.locator("figure[data-nft] img").count(), state.policies.length);
  for (const img of await page.$$("figure[data-nft] img")) {
    await img.scrollIntoViewIfNeeded();
    await page.waitForFunction((e) => e.complete && e.naturalWidth > 0, img, { timeout: 10_000 });
    assert.match(await img.getAttribute("alt"), /^On-chain picture of policy \d+\. /);
  }
});

test("shows journal and addresses", async () => {
  const journal = await page.textContent("#record");
  for (const note of state.journal) assert.ok(journal.includes(note.title) && journal.includes(note.text));
  for (const c of state.contracts) assert.ok(journal.includes(c.name) && journal.includes(c.address));
  if (settled) assert.ok(state.journal.some((n) => n.level === "refused"), "the refused late sale is not shown");
});

test("shows what a source restated, or that none did", async () => {
  const shown = await page.textContent(".restated-part");
  if (state.restated.length === 0) assert.match(shown, /No source has given two different answers/);
  for (const r of state.restated) {
    const operator = state.committee.members.find((m) => m.operator === r.operator);
    assert.ok(shown.includes(`${operator.name}: ${r.total} answer`));
    for (const c of r.changes) {
      assert.ok(shown.includes(c.provider) && shown.includes(new URL(c.url).pathname));
      for (const v of c.versions) assert.ok(shown.includes(`${v.size} bytes`));
    }
  }
});

test("names every control and keeps one heading order", async () => {
  const unnamed = await page.$$eval("input, select, button, a, [role=button], img", (all) =>
    all.filter((e) => !(e.getAttribute("aria-label") || e.getAttribute("alt") || e.labels?.length || e.textContent.trim() || e.hidden)).map((e) => e.outerHTML));
  assert.deepEqual(unnamed, []);
  assert.equal(await page.locator("h1").count(), 1);
  const levels = await page.$$eval("h1, h2, h3, h4", (all) => all.map((e) => Number(e.tagName[1])));
  levels.forEach((level, i) => assert.ok(i === 0 || level <= levels[i - 1] + 1, `heading ${i} jumps to level ${level}`));
});

test("text stands out from its ground, light and dark", async () => {
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    const faint = await page.evaluate(() => {
      const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
      const rgba = (css) => {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = css;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data];
      };
      const light = ([r, g, b]) => [r, g, b].map((v) => v / 255)
        .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
        .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
      const ground = (e) => {
        for (; e; e = e.parentElement) {
          const c = rgba(getComputedStyle(e).backgroundColor);
          if (c[3] === 255) return c;
        }
        return [255, 255, 255, 255];
      };
      const out = new Set();
      for (const e of document.querySelectorAll("#app *")) {
        const own = [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim());
        if (!own || e.closest("svg, .unseen, [hidden], .later")) continue;
        const [a, b] = [light(rgba(getComputedStyle(e).color)), light(ground(e))];
        const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        if (ratio < 4.5) out.add(`${e.className || e.tagName}: ${ratio.toFixed(2)}`);
      }
      return [...out];
    });
    assert.deepEqual(faint, [], colorScheme);
  }
  await page.emulateMedia({ colorScheme: "light" });
});

test("fits a phone", async () => {
  await page.setViewportSize(phone);
  const { inner, full } = await page.evaluate(() => ({ inner: innerWidth, full: document.documentElement.scrollWidth }));
  assert.equal(full, inner, "the page scrolls sideways");
  await page.setViewportSize(wide);
});

test("takes screenshots where a folder is named", { skip: !shots && "SHEAF_SHOTS is not set" }, async () => {
  mkdirSync(shots, { recursive: true });
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    for (const [name, size] of [["desktop", wide], ["phone", phone]]) {
      await page.setViewportSize(size);
      await page.evaluate(() => scrollTo(0, 0));
      await page.screenshot({ path: join(shots, `page-${name}-${colorScheme}.png`), fullPage: true });
    }
  }
});

test("complained of nothing and asked no other host", () => {
  assert.deepEqual(foreign, []);
  assert.deepEqual(complaints, []);
});
