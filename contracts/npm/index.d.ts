/** Bytes in hexadecimal, with 0x. */
export type Hex = `0x${string}`;
type Whole = number | bigint | string;

/** The agreed value of one risk; values in 1e-4 of the index's unit. */
export interface Outcome {
  index: number; riskId: Hex; value: number; low: number; high: number;
  spread: number; clearBps: number; k: number;
  /** 1 ok, 2 insufficient, 3 out of domain, 4 dispersed, 5 undecided. */
  status: number;
}
export interface Report {
  committeeDigest: Hex; requestHash: Hex; requestId: Whole; attempt: number; termsHash: Hex; modelDigest: Hex;
  outcomeRoot: Hex; outcomeCount: number; observationRoot: Hex; auxRoot: Hex; observers: number; windowEnd: Whole;
}
export interface Committee { epoch: Whole; operators: Hex[]; signers: Hex[] }
export interface Domain { chainId: Whole; hub: Hex }

export function abi(name: string): unknown[];
export function keccak(hex: string): Hex;
export function outcomeLeaf(outcome: Outcome): Hex;
export function riskId(productId: Hex, parcelHash: Hex): Hex;
export function merkleTree(leaves: Hex[]): Hex[];
export function multiProof(leaves: Hex[], indices: number[]): { proof: Hex[]; flags: boolean[] };
export function verifyOutcomes(root: Hex, outcomes: Outcome[], proof: Hex[], flags: boolean[]): boolean;
export function committeeDigest(epoch: Whole, operators: Hex[], signers: Hex[]): Hex;
export function reportDigest(report: Report, domain: Domain): Hex;
export function quorum(members: number): number;
export function verifyReport(report: Report, committee: Committee, signerBits: Whole, signatures: Hex, domain: Domain): boolean;
/** A report with all that verifyReport and verifyOutcomes want of it. */
export interface Attested { domain: Domain; committee: Committee; report: Report; outcomes: Outcome[]; signers: number; signatures: Hex }
/** Reads what a node answers at /v1/agreements/{request hash}-{attempt}; throws where it has no quorum's signatures yet. */
export function fromAgreement(json: unknown): Attested;
export function recover(digest: Hex, signature: Hex, keccak: (hex: string) => string): Hex | null;
