// Changes each require and each arithmetic step of the money paths, one at a time, and runs the tests: they must fail.
//   node tools/mutate.mjs [SUBSTRING...]   only mutants whose line of tools/mutants.txt holds them all, such as "not run"
// All mutants are compiled at once: each is a branch that asks for its number, and the number is the block's coinbase,
// which forge sets by an option. So a mutant costs a run of the tests and no compilation. The results are written to
// tools/mutants.txt; a survivor that cannot be told from the original keeps the reason that stands behind "same:".
// Takes some hours; what was run is in the list, so it may be ended and go on by "not run". MUTATE_KEEP=DIR keeps the tree. Needs node_modules.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const list = join(root, "tools", "mutants.txt");
process.chdir(root);

// The money paths, and the tests that watch them: those nearest first, then all of the same half.
const insurance = "test/insurance/*.t.sol";
const oracle = "test/{ReportHub*,OperatorSlashing,OperatorRegistry,OperatorSeats,Royalties,Jury,QuorumVerifier}.t.sol";
const TARGETS = {
  "src/libs/PayoutCurve.sol": ["test/insurance/{PayoutCurve,CurveVectors,ProductBook}.t.sol"],
  "src/PhaseLedger.sol": ["test/insurance/PolicyPhases.t.sol", insurance],
  "src/PolicyBook.sol": ["test/insurance/{PolicySale,PolicySettle,PolicyRequest,PolicyExpiry,PolicyRights}.t.sol", insurance],
  "src/PolicyLedger.sol": ["test/insurance/{PolicySettle,PolicyRights,PolicyPhases}.t.sol", insurance],
  "src/PolicyRights.sol": ["test/insurance/{PolicyRights,PolicyPhases}.t.sol", insurance],
  "src/PoolLedger.sol": ["test/insurance/{RiskPool,PoolQueue,Defects}.t.sol", insurance],
  "src/RiskPool.sol": ["test/insurance/{RiskPool,PoolQueue,Defects}.t.sol", insurance],
  "src/Disputes.sol": ["test/insurance/Disputes.t.sol", insurance],
  "src/libs/QuorumVerifier.sol": ["test/QuorumVerifier.t.sol", oracle],
  "src/ReportHub.sol": ["test/{ReportHub,ReportHubLife}.t.sol", oracle],
  "src/HubLedger.sol": ["test/{ReportHubFees,Royalties}.t.sol", oracle],
  "src/OperatorStakes.sol": ["test/{OperatorRegistry,OperatorSlashing}.t.sol", oracle],
};
const SWAP = { "+": "-", "-": "+", "*": "/", "/": "*", "%": "*", "+=": "-=", "-=": "+=", "*=": "/=", "/=": "*=" };
const PLAIN = ["+", "-", "*", "/"]; // a function of its own for each: the stack has no room for more

const LIBRARY = `// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;
library Mut {
    function _is(uint256 n) private view returns (bool) {
        return uint256(uint160(address(block.coinbase))) == n;
    }
    function on(uint256 n) internal pure returns (bool) {
        function(uint256) internal view returns (bool) reads = _is;
        function(uint256) internal pure returns (bool) asPure;
        assembly { asPure := reads }
        return asPure(n);
    }
`;

function trees() {
  const solc = createRequire(import.meta.url)(join(root, "node_modules", "solc"));
  process.removeAllListeners("uncaughtException");
  const read = (path) => ({ content: readFileSync(path, "utf8") });
  const sources = Object.fromEntries(Object.keys(TARGETS).map((path) => [path, read(path)]));
  const settings = {
    evmVersion: "prague",
    remappings: ["@openzeppelin/contracts/=node_modules/@openzeppelin/contracts/"],
    outputSelection: { "*": { "": ["ast"] } },
  };
  const input = JSON.stringify({ language: "Solidity", sources, settings });
  return JSON.parse(solc.compile(input, { import: (path) => ({ contents: read(path).content }) })).sources;
}

const mutants = [];
const steps = [];
const step = (id, op) =>
  `    function m${id}(uint256 a, uint256 b) internal pure returns (uint256) { return on(${id}) ? a ${SWAP[op]} b : a ${op} b; }\n`;

// rewrite returns a source with a branch for each mutant in it, and enters the mutants.
function rewrite(path, ast) {
  const source = readFileSync(path);
  const edits = []; // {start, end, text(render)}, nested or apart
  const range = (node) => node.src.split(":").slice(0, 2).map(Number);
  const slice = (node) => source.subarray(range(node)[0], range(node)[0] + range(node)[1]).toString().replace(/\s+/g, " ");
  const line = (node) => source.subarray(0, range(node)[0]).toString().split("\n").length;
  let where = "";
  const enter = (node, kind, text) => {
    mutants.push({ id: mutants.length + 1, path, where, line: line(node), kind, text });
    return mutants.length;
  };
  const edit = (node, extra, text) => {
    const [start, length] = range(node);
    edits.push({ start, end: start + length + extra, text });
  };
  const isRevert = (body) =>
    body.nodeType === "RevertStatement" || (body.nodeType === "Block" && body.statements.length === 1 && isRevert(body.statements[0]));
  const walk = (node) => {
    if (Array.isArray(node)) return node.forEach(walk);
    if (!node || typeof node !== "object") return;
    const kind = node.nodeType;
    if (kind === "InlineAssembly" || (kind === "VariableDeclaration" && node.stateVariable)) return;
    if (kind === "FunctionDefinition" || kind === "ModifierDefinition") where = node.name || node.kind;
    if (kind === "ForStatement") {
      walk(node.body);
      return;
    }
    if (kind === "IfStatement" && isRevert(node.trueBody)) {
      const id = enter(node, "require", slice(node.condition));
      edit(node.condition, 0, (render) => `!Mut.on(${id}) && (${render(node.condition)})`);
    } else if (kind === "BinaryOperation" && SWAP[node.operator] && !/^t_rational/.test(node.commonType.typeIdentifier)) {
      const op = node.operator;
      const id = enter(node, `${op} to ${SWAP[op]}`, slice(node));
      const plain = node.commonType.typeIdentifier === "t_uint256" && PLAIN.includes(op);
      const [l, r] = [node.leftExpression, node.rightExpression];
      if (plain) steps.push(step(id, op));
      edit(node, 0, (render) =>
        plain
          ? `Mut.m${id}(${render(l)}, ${render(r)})`
          : `(Mut.on(${id}) ? ${render(l)} ${SWAP[op]} ${render(r)} : ${render(l)} ${op} ${render(r)})`,
      );
    } else if (kind === "ExpressionStatement" && node.expression.nodeType === "Assignment" && SWAP[node.expression.operator]) {
      const { operator: op, leftHandSide: l, rightHandSide: r } = node.expression;
      const id = enter(node, `${op} to ${SWAP[op]}`, slice(node));
      edit(node, 1, (render) =>
        `{ if (Mut.on(${id})) { ${render(l)} ${SWAP[op]} ${render(r)}; } else { ${render(l)} ${op} ${render(r)}; } }`,
      );
    }
    for (const [key, child] of Object.entries(node)) if (key !== "src" && child && typeof child === "object") walk(child);
  };
  walk(ast.nodes);
  // Text of a range with the edits inside it applied, the outermost first; `skip` is the edit that is being rendered.
  const renderRange = (start, end, skip) => {
    let text = "";
    let at = start;
    const inside = edits.filter((e) => e !== skip && e.start >= start && e.end <= end && !(skip && e.start <= skip.start && e.end >= skip.end));
    const tops = inside.filter((e) => !inside.some((o) => o !== e && o.start <= e.start && o.end >= e.end && o.end - o.start > e.end - e.start));
    for (const e of tops.sort((a, b) => a.start - b.start)) {
      text += source.subarray(at, e.start).toString();
      text += e.text((node) => {
        const [s, l] = range(node);
        return renderRange(s, s + l, e);
      });
      at = e.end;
    }
    return text + source.subarray(at, end).toString();
  };
  const text = renderRange(0, source.length, null);
  return text.replace("pragma solidity 0.8.30;\n", 'pragma solidity 0.8.30;\nimport {Mut} from "@sheaf/Mut.sol";\n');
}

const key = (m) => `${m.path.slice(4)} ${m.where} | ${m.kind} | ${m.text}`;

function known() {
  const results = new Map();
  if (!existsSync(list)) return results;
  for (const row of readFileSync(list, "utf8").split("\n")) {
    const cut = row.lastIndexOf(" => ");
    if (!row.startsWith("#") && cut > 0) results.set(row.slice(0, cut), row.slice(cut + 4));
  }
  return results;
}

function tree() {
  const work = process.env.MUTATE_KEEP ?? mkdtempSync(join(tmpdir(), "mutate-"));
  const at = join(work, "contracts");
  mkdirSync(at, { recursive: true });
  for (const part of ["src", "test", "script", "tools", "foundry.toml"]) cpSync(part, join(at, part), { recursive: true });
  for (const [path, to] of [["node_modules", join(at, "node_modules")], ["../testdata", join(work, "testdata")]]) {
    if (!existsSync(to)) symlinkSync(resolve(path), to);
  }
  for (const dir of ["test/insurance/invariant"]) rmSync(join(at, dir), { recursive: true, force: true });
  for (const name of readdirSync(join(at, "test"))) if (/Invariant|Gas|Deploy|Governance/.test(name)) rmSync(join(at, "test", name));
  rmSync(join(at, "test/insurance/SettlementGas.t.sol"), { force: true });
  rmSync(join(at, "script"), { recursive: true, force: true });
  const ast = trees();
  for (const path of Object.keys(TARGETS)) writeFileSync(join(at, path), rewrite(path, ast[path].ast));
  writeFileSync(join(at, "src", "Mut.sol"), LIBRARY + steps.join("") + "}\n");
  return { work, at };
}

function watched(at, id, paths) {
  let run;
  for (const path of paths) {
    run = test(at, id, path);
    if (!run.ok) break;
  }
  return run;
}

function test(at, id, path) {
  const coinbase = "0x" + id.toString(16).padStart(40, "0");
  const args = ["test", "--block-coinbase", coinbase, "--match-path", path, "--code-size-limit", "1000000", "--fuzz-runs", "64", "--fail-fast"];
  const env = { ...process.env, FOUNDRY_OPTIMIZER: "false" }; // compiles in a fraction of the time
  const run = spawnSync("node_modules/.bin/forge", args, { cwd: at, env, encoding: "utf8", maxBuffer: 1 << 28 });
  if (run.status === null) throw new Error(`forge was ended by ${run.signal}`);
  const failed = /\[FAIL[^\n]*\] (\w+)\(/.exec(run.stdout);
  return { ok: run.status === 0, by: failed ? failed[1] : (run.stdout + run.stderr).trim().split("\n").slice(-3).join(" ") };
}

const { work, at } = tree();
if (process.argv[2] === "--list") {
  for (const m of mutants) console.log(m.id, key(m));
  process.exit(0);
}
const results = known();
const save = () => {
  const seen = new Map();
  const rows = mutants.map((m) => {
    const n = (seen.get(key(m)) ?? 0) + 1;
    seen.set(key(m), n);
    return `${key(m)}${n > 1 ? ` #${n}` : ""}`;
  });
  const text = rows.map((row) => `${row} => ${results.get(row) ?? "not run"}`).join("\n");
  writeFileSync(list, `# Each require and each arithmetic step of the money paths, changed once: file, function, change, and what fails.\n# Written by tools/mutate.mjs.\n${text}\n`);
  return rows;
};
const rows = save();
const want = process.argv.slice(2);
const wanted = mutants.filter((m, i) => want.every((part) => `${rows[i]} => ${results.get(rows[i]) ?? "not run"}`.includes(part)));
for (const path of new Set(wanted.flatMap((m) => TARGETS[m.path]))) {
  const clean = test(at, 0, path);
  if (!clean.ok) throw new Error(`${path} fails without a mutant: ${clean.by}`);
}
let survived = 0;
wanted.forEach((m) => {
  const row = rows[m.id - 1];
  const was = results.get(row) ?? "";
  const run = watched(at, m.id, TARGETS[m.path]);
  results.set(row, run.ok ? (was.startsWith("same:") ? was : "SURVIVED") : run.by);
  if (results.get(row) === "SURVIVED") survived++;
  console.log(`${m.id} of ${mutants.length} ${row} => ${results.get(row)}`);
  save();
});
if (!process.env.MUTATE_KEEP) rmSync(work, { recursive: true });
console.log(`${wanted.length} of ${mutants.length} mutants run, ${survived} survived`);
process.exit(survived === 0 ? 0 : 1);
