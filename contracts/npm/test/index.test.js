import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as sheaf from "../index.js";

const v = JSON.parse(readFileSync(new URL("../../../testdata/vectors/encoding.json", import.meta.url), "utf8"));
const domain = { chainId: v.chainId, hub: v.hub };
const report = {
  committeeDigest: v.committeeDigest, requestHash: v.request.hash, requestId: v.request.requestId, attempt: v.attempt,
  termsHash: v.request.termsHash, modelDigest: v.request.modelDigest, outcomeRoot: v.outcomeRoot,
  outcomeCount: v.outcomes.length, observationRoot: v.observationRoot, auxRoot: "0x" + "00".repeat(32),
  observers: v.observers, windowEnd: v.request.windowEnd,
};
const zero = "0x" + "00".repeat(32);

test("leaves and root are those of Go and Solidity", () => {
  for (const o of v.outcomes) assert.equal(sheaf.outcomeLeaf(o), o.leaf);
  assert.equal(sheaf.merkleTree(v.outcomes.map(sheaf.outcomeLeaf))[0], v.outcomeRoot);
});

test("a multiproof is the shared one, and proves its page alone", () => {
  const leaves = v.outcomes.map((o) => o.leaf);
  const { proof, flags } = sheaf.multiProof(leaves, v.proofIndices);
  assert.deepEqual([proof, flags], [v.proof, v.proofFlags]);
  const page = v.proofIndices.map((i) => v.outcomes[i]);
  assert.ok(sheaf.verifyOutcomes(v.outcomeRoot, page, proof, flags));
  assert.ok(!sheaf.verifyOutcomes(v.outcomeRoot, [...page].reverse(), proof, flags), "out of order");
  assert.ok(!sheaf.verifyOutcomes(zero, page, proof, flags), "another root");
  for (const field of ["index", "value", "low", "high", "spread", "clearBps", "k", "status"]) {
    const forged = page.map((o, i) => (i === 0 ? { ...o, [field]: o[field] + 1 } : o));
    assert.ok(!sheaf.verifyOutcomes(v.outcomeRoot, forged, proof, flags), field);
  }
  assert.ok(!sheaf.verifyOutcomes(v.outcomeRoot, [], [v.outcomeRoot], []), "an empty page proves nothing");
});

test("every page of every small tree proves itself", () => {
  for (let n = 1; n <= 6; n++) {
    const outcomes = Array.from({ length: n }, (_, i) => ({ ...v.outcomes[0], index: i }));
    const leaves = outcomes.map(sheaf.outcomeLeaf);
    for (let set = 1; set < 1 << n; set++) {
      const indices = leaves.map((_, i) => i).filter((i) => (set >> i) & 1);
      const { proof, flags } = sheaf.multiProof(leaves, indices);
      assert.ok(sheaf.verifyOutcomes(sheaf.merkleTree(leaves)[0], indices.map((i) => outcomes[i]), proof, flags), `${n} ${set}`);
    }
  }
});

test("committee and report have the digests of Go and Solidity", () => {
  assert.equal(sheaf.committeeDigest(v.epoch, v.operators, v.signers), v.committeeDigest);
  assert.equal(sheaf.reportDigest(report, domain), v.reportDigest);
  assert.notEqual(sheaf.reportDigest(report, { ...domain, chainId: 1 }), v.reportDigest);
});

const signed = JSON.parse(readFileSync(new URL("signed.json", import.meta.url), "utf8"));

test("a quorum that signed elsewhere is recognised, and every change is seen", () => {
  const { committee, signatures } = signed;
  const join = (...members) => "0x" + members.map((i) => signatures[i].slice(2)).join("");
  const holds = (bits, joined, changed = {}) => sheaf.verifyReport({ ...signed.report, ...changed }, committee, bits, joined, domain);
  assert.ok(holds(0b0111, join(0, 1, 2)));
  assert.ok(holds(0b1011, join(0, 1, 3)));
  assert.ok(holds(0b1111, join(0, 1, 2, 3)));
  assert.ok(!holds(0b0111, join(0, 2, 1)), "out of order");
  assert.ok(!holds(0b1111, join(0, 1, 2, 2)), "one twice");
  assert.ok(!holds(0b0011, join(0, 1)), "two are no quorum");
  for (const field of ["requestId", "attempt", "outcomeCount", "observers", "windowEnd"]) {
    assert.ok(!holds(0b0111, join(0, 1, 2), { [field]: signed.report[field] + 1 }), field);
  }
  for (const field of ["requestHash", "termsHash", "modelDigest", "outcomeRoot", "observationRoot", "auxRoot", "committeeDigest"]) {
    assert.ok(!holds(0b0111, join(0, 1, 2), { [field]: "0x" + "ab".repeat(32) }), field);
  }
});

test("a malleated signature is refused", () => {
  const digest = sheaf.reportDigest(signed.report, domain);
  const signature = signed.signatures[0];
  assert.equal(sheaf.recover(digest, signature, sheaf.keccak), signed.committee.signers[0]);
  const [r, vs] = [signature.slice(2, 66), BigInt("0x" + signature.slice(66))];
  const N = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;
  const hex = (n) => n.toString(16).padStart(64, "0");
  const s = vs & ((1n << 255n) - 1n);
  const other = (vs >> 255n) ^ 1n;
  for (const wrong of [hex(N - s), hex((other << 255n) | s), hex(0n)]) {
    assert.notEqual(sheaf.recover(digest, "0x" + r + wrong, sheaf.keccak), signed.committee.signers[0]);
  }
  assert.equal(sheaf.recover(digest, "0x" + hex(0n) + hex(vs), sheaf.keccak), null);
  assert.equal(sheaf.recover(digest, "0x" + hex(N) + hex(vs), sheaf.keccak), null);
  assert.equal(sheaf.recover(digest, signature.slice(0, 66), sheaf.keccak), null);
});

test("a report needs a quorum of its committee", () => {
  const committee = { epoch: v.epoch, operators: v.operators, signers: v.signers };
  assert.deepEqual([4, 5, 7, 13, 31].map(sheaf.quorum), [3, 4, 5, 9, 21]);
  const refused = (bits, signatures, what) => assert.ok(!sheaf.verifyReport(report, committee, bits, signatures, domain), what);
  refused(3, "0x" + "11".repeat(128), "two of four");
  refused(7, "0x" + "11".repeat(191), "a short signature");
  refused(7, "0x" + "11".repeat(192), "others' signatures");
  refused(23, "0x" + "11".repeat(256), "a member that is none");
  assert.ok(!sheaf.verifyReport({ ...report, committeeDigest: zero }, committee, 7, "0x" + "11".repeat(192), domain));
});

test("every ABI of the set is at hand", () => {
  for (const name of ["ReportHub", "PolicyBook", "PolicyRights", "RiskPool", "ProductBook", "SheafFeed"]) {
    assert.ok(sheaf.abi(name).some((entry) => entry.type === "function"), name);
  }
  assert.throws(() => sheaf.abi("Nothing"), /no contract/);
  assert.throws(() => sheaf.abi("../x"), /no contract's name/);
});

test("what a node gives out is verified as it is", () => {
  // Answered by a node of a demo: five fields near Liège with 160.72 mm of rain in July 2021.
  const answer = JSON.parse(readFileSync(new URL("agreement.json", import.meta.url), "utf8"));
  const a = sheaf.fromAgreement(answer);
  const holds = (report) => sheaf.verifyReport(report, a.committee, a.signers, a.signatures, a.domain);
  assert.ok(holds(a.report));
  assert.ok(!holds({ ...a.report, attempt: 1 }));
  assert.equal(sheaf.merkleTree(a.outcomes.map(sheaf.outcomeLeaf))[0], a.report.outcomeRoot);
  assert.equal(a.outcomes[0].value, 1_607_200);
  assert.equal(a.outcomes[0].status, 1);
  const { proof, flags } = sheaf.multiProof(a.outcomes.map(sheaf.outcomeLeaf), [0, 2]);
  assert.ok(sheaf.verifyOutcomes(a.report.outcomeRoot, [a.outcomes[0], a.outcomes[2]], proof, flags));
  assert.throws(() => sheaf.fromAgreement({ ...answer, report: { ...answer.report, signatures: [] } }), /not attested yet/);
  for (const wrong of [{}, null, "", { ...answer, domain: {} }, { ...answer, committee: { epoch: 1 } }, { ...answer, report: { report: {} } }]) {
    assert.throws(() => sheaf.fromAgreement(wrong), /this is no agreement, it has no (domain|committee|report)\./);
  }
});
