// Opens the page of `sheaf demo --season iowa-2012`, settled, in Chromium and checks
// that each county's payout stands beside its measured loss.
//
//   SHEAF_PAGE    address of the page, as http://127.0.0.1:8080
//   SHEAF_SHOTS   folder for screenshots; none is written without it
//   CHROME        browser to drive; default /usr/bin/chromium

import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";

const address = process.env.SHEAF_PAGE;
const shots = process.env.SHEAF_SHOTS;
let browser, page, state;
const complaints = [];

before(async () => {
  assert.ok(address, "SHEAF_PAGE is not set: give the address of a running page");
  browser = await chromium.launch({
    executablePath: process.env.CHROME || "/usr/bin/chromium", args: ["--no-sandbox", "--disable-background-networking", "--no-first-run"],
  });
  page = await browser.newPage({ viewport: { width: 1360, height: 900 }, colorScheme: "light" });
  page.on("pageerror", (e) => complaints.push(String(e)));
  page.on("console", (m) => { if (m.type() === "error") complaints.push(m.text()); });
  await page.goto(address);
  await page.waitForSelector("html[data-ready]", { timeout: 15_000 });
  state = await (await fetch(new URL("/api/state", address))).json();
});

after(async () => { await browser?.close(); });

test("says that nine divisions answer for 99 counties", async () => {
  assert.equal(state.fields.features.length, 99);
  assert.equal(state.summary.policies, 198);
  assert.ok(state.summary.complete);
  const zones = new Set(state.fields.features.map((f) => f.properties.known.zone));
  assert.equal(zones.size, 9);
  assert.match(await page.locator(".notices").innerText(), /99 counties lie in 9 climate divisions/);
});

test("draws the counties in the colours of what is asked for", async () => {
  const shapes = page.locator(".map-overlay .field .shape");
  assert.equal(await shapes.count(), 99);
  assert.equal(await page.locator(".months").isVisible(), false, "there is no imagery to choose from");
  const fills = async () => new Set(await shapes.evaluateAll((all) => all.map((s) => s.style.fill)));
  const estimate = await fills();
  assert.ok(estimate.size > 5 && estimate.size <= 9, `${estimate.size} colours for nine divisions`);
  await page.locator(".map-tools label", { hasText: "Real loss" }).click();
  const loss = await fills();
  assert.ok(loss.size > 50, `${loss.size} colours for the losses of 99 counties`);
  if (shots) {
    mkdirSync(shots, { recursive: true });
    await page.locator("#fields").screenshot({ path: join(shots, "iowa-loss.png") });
  }
});

test("shows each payout beside the measured loss", async () => {
  for (const product of state.products) {
    const rows = page.locator(`section.product[data-product="${product.id}"] tbody tr`);
    assert.equal(await rows.count(), 99);
  }
  for (const policy of state.policies.filter((p) => p.stage === "paid").slice(0, 9)) {
    const field = state.fields.features.find((f) => f.id === policy.field);
    const text = await page.locator(`tr[data-policy="${policy.id}"]`).innerText();
    assert.ok(text.includes(`${(field.properties.known.loss_bps / 100).toFixed(2)} %`), `${policy.field}: ${text}`);
    assert.ok(text.includes(`${(policy.payout_bps / 100).toFixed(2)} %`), `${policy.field}: ${text}`);
  }
  const shown = await page.locator(".field-card .known").innerText();
  assert.match(shown, /^Measured loss \d+\.\d\d %\. 2012: [\d.]+ bu\/acre where [\d.]+ were to be expected\.$/);
});

test("draws a deficit's curve from right to left", async () => {
  const stops = page.locator(".field-card .curve").first().locator(".stop text:first-of-type");
  const texts = await stops.allInnerTexts().catch(() => []);
  const label = await page.locator(".field-card .curve").first().getAttribute("aria-label");
  assert.match(label, /begins at -2\.21 and pays all at -5\.54/, String(texts));
});

test("complained of nothing", () => { assert.deepEqual(complaints, []); });
