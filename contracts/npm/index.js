// What a program checks of Sheaf without asking a node: that an outcome is a leaf of a report, and that a quorum of a
// committee signed the report. It reads no network and holds no key.
import { readFileSync } from "node:fs";
import sha3 from "js-sha3";
import { recover } from "./secp256k1.js";

const here = new URL(".", import.meta.url);

/** ABI of a contract by its name, as the compiler wrote it. */
export function abi(name) {
  if (!/^\w+$/.test(name)) throw new Error(`abi: ${name} is no contract's name`);
  for (const folder of ["abi/", "../abi/"]) {
    try {
      return JSON.parse(readFileSync(new URL(`${folder}${name}.json`, here), "utf8"));
    } catch (err) {
      if (err.code !== "ENOENT") throw err;
    }
  }
  throw new Error(`abi: no contract ${name}`);
}

/** Keccak-256 of bytes in hexadecimal. */
export function keccak(hex) {
  return "0x" + sha3.keccak256(bytes(hex));
}

function bytes(hex) {
  if (!/^0x([0-9a-fA-F]{2})*$/.test(hex)) throw new Error(`want 0x and pairs of hexadecimal digits, got ${hex}`);
  return Buffer.from(hex.slice(2), "hex");
}

const utf8 = (text) => "0x" + Buffer.from(text, "utf8").toString("hex");

// One word of ABI encoding: a number (two's complement), an address or 32 bytes.
function word(value) {
  if (typeof value === "string" && value.startsWith("0x")) {
    const digits = value.slice(2).toLowerCase();
    if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(digits)) throw new Error(`want an address or 32 bytes, got ${value}`);
    return digits.padStart(64, "0");
  }
  const n = BigInt(value);
  if (n < -(1n << 255n) || n >= 1n << 256n) throw new Error(`${value} does not fit a word`);
  return BigInt.asUintN(256, n).toString(16).padStart(64, "0");
}

const hashWords = (...values) => keccak("0x" + values.map(word).join(""));

/** The leaf of an outcome in its report's tree. */
export function outcomeLeaf(o) {
  return keccak(hashWords(o.index, o.riskId, o.value, o.low, o.high, o.spread, o.clearBps, o.k, o.status));
}

/** The id of a risk: a product on a parcel. */
export function riskId(productId, parcelHash) {
  return hashWords(productId, parcelHash);
}

/** The hash of two nodes, in either order. */
function pair(a, b) {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return keccak(x < y ? x + y.slice(2) : y + x.slice(2));
}

/** The tree over leaves in their order: 2n-1 nodes, the root first, leaf i at 2n-2-i. */
export function merkleTree(leaves) {
  if (leaves.length === 0) throw new Error("a tree needs a leaf");
  const nodes = new Array(2 * leaves.length - 1);
  leaves.forEach((leaf, i) => { nodes[nodes.length - 1 - i] = leaf; });
  for (let i = nodes.length - 1 - leaves.length; i >= 0; i--) nodes[i] = pair(nodes[2 * i + 1], nodes[2 * i + 2]);
  return nodes;
}

/** Proof of leaves by index, for a page of settle or verify: nodes and flags in OpenZeppelin's order. */
export function multiProof(leaves, indices) {
  const nodes = merkleTree(leaves);
  const queue = indices.map((i) => {
    if (!(i >= 0 && i < leaves.length)) throw new Error(`no leaf ${i}`);
    return nodes.length - 1 - i;
  }).sort((a, b) => b - a);
  if (new Set(queue).size !== queue.length) throw new Error("a leaf is named twice");
  const [proof, flags] = [[], []];
  while (queue.length > 0 && queue[0] > 0) {
    const at = queue.shift();
    const sibling = at % 2 === 1 ? at + 1 : at - 1;
    if (queue[0] === sibling) {
      flags.push(true);
      queue.shift();
    } else {
      flags.push(false);
      proof.push(nodes[sibling]);
    }
    queue.push((at - 1) >> 1);
  }
  if (indices.length === 0) proof.push(nodes[0]);
  return { proof, flags };
}

/** Whether outcomes, in ascending index, are leaves of the tree with this root. */
export function verifyOutcomes(root, outcomes, proof, flags) {
  if (outcomes.length === 0 || outcomes.length + proof.length !== flags.length + 1) return false;
  for (let i = 1; i < outcomes.length; i++) if (outcomes[i].index <= outcomes[i - 1].index) return false;
  const queue = outcomes.map(outcomeLeaf);
  const rest = [...proof];
  for (const flag of flags) {
    const a = queue.shift();
    const b = flag ? queue.shift() : rest.shift();
    if (a === undefined || b === undefined) return false;
    queue.push(pair(a, b));
  }
  return queue.length === 1 && rest.length === 0 && queue[0].toLowerCase() === root.toLowerCase();
}

/** The digest of a committee: its epoch, operators in ascending order, and their signers. */
export function committeeDigest(epoch, operators, signers) {
  const list = (addresses) => [addresses.length, ...addresses];
  return hashWords(epoch, 96, 96 + 32 * (operators.length + 1), ...list(operators), ...list(signers));
}

const REPORT_TYPE =
  "Report(bytes32 committeeDigest,bytes32 requestHash,uint256 requestId,uint32 attempt,bytes32 termsHash,bytes32 modelDigest,bytes32 outcomeRoot,uint32 outcomeCount,bytes32 observationRoot,bytes32 auxRoot,uint32 observers,uint64 windowEnd)";
const DOMAIN_TYPE = "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)";

/** What a committee signs: the EIP-712 digest of a report in a hub's domain. */
export function reportDigest(report, { chainId, hub }) {
  const domain = hashWords(keccak(utf8(DOMAIN_TYPE)), keccak(utf8("Sheaf")), keccak(utf8("1")), chainId, hub);
  const struct = hashWords(
    keccak(utf8(REPORT_TYPE)), report.committeeDigest, report.requestHash, report.requestId, report.attempt,
    report.termsHash, report.modelDigest, report.outcomeRoot, report.outcomeCount, report.observationRoot,
    report.auxRoot, report.observers, report.windowEnd,
  );
  return keccak("0x1901" + domain.slice(2) + struct.slice(2));
}

/** Signatures that a committee of n needs: f = (n-1)/3 may lie, and two quorums share more than f. */
export function quorum(n) {
  const f = Math.floor((n - 1) / 3);
  return Math.floor((n + f) / 2) + 1;
}

/**
 * Whether a quorum of the committee signed the report: bit i of signerBits is member i, and signatures are 64 bytes
 * each (EIP-2098), in ascending order of the members.
 */
export function verifyReport(report, committee, signerBits, signatures, domain) {
  const { epoch, operators, signers } = committee;
  if (report.committeeDigest.toLowerCase() !== committeeDigest(epoch, operators, signers)) return false;
  const members = signers.filter((_, i) => (BigInt(signerBits) >> BigInt(i)) & 1n);
  if (BigInt(signerBits) >> BigInt(signers.length) !== 0n || members.length < quorum(signers.length)) return false;
  const all = bytes(signatures);
  if (all.length !== 64 * members.length) return false;
  const digest = reportDigest(report, domain);
  return members.every((signer, i) => {
    const at = recover(digest, "0x" + all.subarray(64 * i, 64 * i + 64).toString("hex"), keccak);
    return at !== null && at === signer.toLowerCase();
  });
}

const statusNames = ["invalid", "ok", "insufficient", "out_of_domain", "dispersed", "undecided"];

/**
 * What a node answers at /v1/agreements/{request hash}-{attempt}, and a bundle holds as agreement.json, in the words of
 * this package: `verifyReport(a.report, a.committee, a.signers, a.signatures, a.domain)` and, once that holds and the
 * committee is the chain's, `merkleTree(a.outcomes.map(outcomeLeaf))[0] === a.report.outcomeRoot`.
 */
export function fromAgreement(json) {
  const missing = ["domain.chain_id", "domain.hub", "committee.epoch", "committee.members", "report.report", "report.outcomes"]
    .find((path) => path.split(".").reduce((at, key) => at?.[key], json) == null);
  if (missing) throw new Error(`this is no agreement, it has no ${missing}: want what a node answers at /v1/agreements/{request hash}-{attempt}`);
  const { report: r, outcomes, signers, signatures } = json.report;
  if (!signatures?.length) throw new Error("the agreement has no signatures: its report was not attested yet");
  return {
    domain: { chainId: json.domain.chain_id, hub: json.domain.hub },
    committee: {
      epoch: json.committee.epoch, operators: json.committee.members.map((m) => m.operator), signers: json.committee.members.map((m) => m.signer),
    },
    report: {
      committeeDigest: r.committee_digest, requestHash: r.request_hash, requestId: BigInt("0x" + Buffer.from(r.request_id).toString("hex")), attempt: r.attempt, termsHash: r.terms_hash,
      modelDigest: r.model_digest, outcomeRoot: r.outcome_root, outcomeCount: r.outcome_count, observationRoot: r.observation_root,
      auxRoot: r.aux_root, observers: r.observers, windowEnd: r.window_end,
    },
    outcomes: outcomes.map((o) => {
      const status = statusNames.indexOf(o.status);
      if (status < 0) throw new Error(`outcome ${o.index}: status ${o.status} is none of ${statusNames}`);
      return { index: o.index, riskId: o.risk, value: o.value, low: o.low, high: o.high, spread: o.spread, clearBps: o.clear_bps, k: o.k, status };
    }),
    signers, signatures: "0x" + signatures.map((s) => s.slice(2)).join(""),
  };
}

export { recover };
