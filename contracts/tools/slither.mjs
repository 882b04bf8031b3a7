// Runs Slither over src/ and holds what it finds to tools/slither.txt, where each finding has its answer.
//   node tools/slither.mjs [SLITHER]     fails on a finding without an answer and on an answer without a finding
// SLITHER is the command, by default "slither" (pip install slither-analyzer==0.11.6). Needs node_modules. The compiler
// only analyses here, it makes no code: seconds instead of minutes.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const slither = process.argv[2] ?? "slither";
process.chdir(root);

// analysed is what crytic-compile reads of a Foundry build: the trees and the interfaces, with empty bytecode.
function analysed() {
  const solc = createRequire(import.meta.url)(join(root, "node_modules", "solc"));
  process.removeAllListeners("uncaughtException");
  const sources = {};
  const add = (path) => (sources[path] = { content: readFileSync(path, "utf8") });
  const walk = (dir) => {
    for (const e of readdirSync(dir, { withFileTypes: true })) {
      const path = `${dir}/${e.name}`;
      if (e.isDirectory()) walk(path);
      else if (path.endsWith(".sol")) add(path);
    }
  };
  walk("src");
  const input = {
    language: "Solidity",
    sources,
    settings: {
      evmVersion: "prague",
      remappings: ["@openzeppelin/contracts/=node_modules/@openzeppelin/contracts/"],
      outputSelection: { "*": { "*": ["abi", "evm.methodIdentifiers", "devdoc", "userdoc"], "": ["ast"] } },
    },
  };
  const output = JSON.parse(solc.compile(JSON.stringify(input), { import: (path) => ({ contents: add(path).content }) }));
  const errors = (output.errors ?? []).filter((e) => e.severity === "error");
  if (errors.length) throw new Error(errors[0].formattedMessage);
  const none = { object: "", linkReferences: {}, sourceMap: "" };
  for (const file of Object.values(output.contracts)) {
    for (const contract of Object.values(file)) {
      contract.evm = { methodIdentifiers: contract.evm?.methodIdentifiers ?? {}, bytecode: none, deployedBytecode: none };
    }
  }
  return { id: "src", _format: "hh-sol-build-info-1", solcVersion: "0.8.30", solcLongVersion: "0.8.30+commit.73712a01", input, output };
}

// where names what a finding is about: contract and function, or what stands there, without lines, which move.
function where(element) {
  const names = [];
  for (let e = element; e && e.type !== "source"; e = e.type_specific_fields?.parent) {
    if (e.type !== "node") names.unshift(e.name);
  }
  return names.join(".");
}

function findings() {
  const work = mkdtempSync(join(tmpdir(), "slither-"));
  try {
    mkdirSync(join(work, "out", "build-info"), { recursive: true });
    writeFileSync(join(work, "out", "build-info", "src.json"), JSON.stringify(analysed()));
    for (const part of ["src", "foundry.toml", "slither.config.json"]) cpSync(part, join(work, part), { recursive: true });
    symlinkSync(join(root, "node_modules"), join(work, "node_modules"));
    const env = { ...process.env, PATH: `${join(root, "node_modules", ".bin")}:${process.env.PATH}` };
    const args = [".", "--ignore-compile", "--foundry-out-directory", "out", "--json", "found.json"];
    const run = spawnSync(slither, args, { cwd: work, env, encoding: "utf8" });
    if (run.error) throw new Error(`${slither}: ${run.error.message}: want Slither, or its path as the argument`);
    const found = JSON.parse(readFileSync(join(work, "found.json"), "utf8"));
    if (!found.success) throw new Error(found.error);
    return found.results.detectors ?? [];
  } finally {
    rmSync(work, { recursive: true });
  }
}

const answers = new Map();
for (const line of readFileSync("tools/slither.txt", "utf8").split("\n")) {
  if (line === "" || line.startsWith("#")) continue;
  const [check, at, ...text] = line.split(/\s+/);
  if (text.length === 0) throw new Error(`tools/slither.txt: ${line}: want a check, a place and an answer`);
  answers.set(`${check} ${at}`, 0);
}
let bad = 0;
const all = findings();
for (const f of all) {
  const key = `${f.check} ${where(f.elements[0])}`;
  if (answers.has(key)) answers.set(key, answers.get(key) + 1);
  else {
    bad++;
    console.log(`no answer: ${key} (${f.impact}): ${f.description.split("\n")[0]}`);
  }
}
for (const [key, times] of answers) {
  if (times > 0) continue;
  bad++;
  console.log(`answered and not found any more: ${key}`);
}
console.log(`${all.length} findings, ${all.length - bad} answered`);
process.exit(bad === 0 ? 0 : 1);
