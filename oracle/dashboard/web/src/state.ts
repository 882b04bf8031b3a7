// The answer of /api/state, field for field as package api writes it. Index
// values are in 1e-4 of the product's unit, amounts in minor units.

export type Hex = string;
export type Status = "ok" | "insufficient" | "out_of_domain" | "dispersed" | "undecided" | "invalid" | "";
export type Point = [number, number];

export interface Chain { id: number; time: number; head: number; finalized: number; rpc: string }
export interface Token { symbol: string; decimals: number; address: Hex }
export interface Contract { name: string; address: Hex }
export interface Source { name: string; kind: string }

export interface Operator {
  operator: Hex; name: string; signer: Hex; endpoint: string; api: string; stake: string;
  sources: Source[] | null; up: boolean; since_ms: number; outlier: string;
}
export interface Committee { epoch: number; f: number; majority: number; quorum: number; members: Operator[] }

export interface RampStop { value: number; colour: string }
export interface Raster {
  corners: [Point, Point, Point, Point]; width: number; height: number;
  pixel_metres: number; source: string; ndvi_ramp: RampStop[];
}
export interface Field {
  id: string;
  properties: { crop: string; hectares: number; known?: Known };
  geometry: { type: "Polygon"; coordinates: Point[][] };
}
// What really happened on a field, where it was measured.
export interface Known { zone: string; loss_bps: number; text: string }
export interface Month { month: string; published: boolean; imagery: boolean; rain: number | null }

export interface Product {
  id: Hex; name: string; peril: string; unit: string; method: string; model: Hex; preview: boolean;
  imagery: boolean; shared: boolean; trigger: number; exit: number; tolerance: number;
  window_start: number; window_end: number; sale_cutoff: number; notice: string;
}
export type Stage = "bound" | "monitored" | "paid" | "no_payout" | "refunded" | "cancelled";
export interface Policy {
  id: string; product: Hex; field: string; risk: Hex; holder: Hex; sum_insured: string; premium: string;
  stage: Stage; payout: string; refund: string; payout_bps: number; status: Status; index: number | null;
  request: string; notice: string; version: string;
}

export interface Estimate { value: number; low: number; high: number; clear_bps: number; status: Status }
export interface Observation {
  operator: Hex; committed: boolean; revealed: boolean; sealed: boolean; signed: boolean;
  estimates: Estimate[]; outliers: number[]; evidence_root: Hex; evidence: string;
}
export interface Outcome extends Estimate { index: number; risk: Hex; spread: number; k: number; field: string }
export interface PhaseTime { name: string; at_ms: number; detail: string }
export interface Tx { name: string; hash: Hex; block: number; from: Hex; gas: number }
export interface Request {
  id: string; hash: Hex; kind: string; product: Hex; state: string; reason: { code: string; text: string };
  attempt: number; window_start: number; window_end: number; phases: PhaseTime[];
  risks: { risk: Hex; field: string }[]; observations: Observation[]; outcomes: Outcome[];
  signers: Hex[]; outcome_root: Hex; txs: Tx[];
}
export interface Note { time: number; title: string; text: string; level: string; tx: string }
// What a source answered differently to the same query later, as an operator's evidence holds it.
export interface Version { digest: Hex; size: number; etag?: string; retrieved: string; attempts: number }
export interface Change { provider: string; method: string; url: string; offset: number; length: number; versions: Version[] }
export interface Restated { operator: Hex; total: number; changes: Change[] }
export interface Summary {
  policies: number; paid: number; no_payout: number; refunded: number; open: number;
  sum_insured: string; premiums: string; payouts: string; refunds: string; pool_assets: string;
  millis: number; complete: boolean;
}

export interface State {
  step: string; chain: Chain; token: Token; contracts: Contract[]; committee: Committee; raster: Raster;
  fields: { features: Field[] }; months: Month[]; products: Product[]; policies: Policy[];
  requests: Request[]; journal: Note[]; summary: Summary; notices: string[]; restated: Restated[];
}

// What the reader chose; never leaves the page.
export type Layer = "truecolor" | "ndvi";
export interface Choice {
  month: string;   // "" until the reader or the season chose one
  layer: Layer;
  shade: string;   // none, estimate or payout
  product: string; // id whose figures colour the fields; "" is the last one
  field: string;   // "" until chosen
  request: string; // "" follows the newest
}

// Place of a policy's risk in the request that last assessed it.
export interface Assessed { request: Request; place: number; outcome: Outcome | undefined; estimates: (Estimate | undefined)[] }

export function assessed(state: State, policy: Policy): Assessed | undefined {
  const request = state.requests.find((q) => q.id === policy.request);
  const place = request?.risks.findIndex((r) => r.risk === policy.risk) ?? -1;
  if (!request || place < 0) return undefined;
  return {
    request, place,
    outcome: request.outcomes[place],
    estimates: state.committee.members.map((m) =>
      request.observations.find((o) => o.operator === m.operator)?.estimates[place]),
  };
}

export function isOutlier(request: Request, operator: Hex, place: number): boolean {
  return request.observations.find((o) => o.operator === operator)?.outliers.includes(place) ?? false;
}
