// The two steps of bindings.sh that handle JSON and Go text.
//   collect OUT ABI COMBINED   forge artifacts -> one ABI file per contract, and the input of abigen
//   split FILE DIR             abigen's one file -> one Go file per contract, shared structs in types.go
// One run of abigen over all contracts is what makes a struct used by two of them one Go type.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// Deployed contracts; what only inherits or is inherited needs no binding.
const CONTRACTS = [
  "AccessManager",
  "Authority",
  "DemoToken",
  "Disputes",
  "ModelRegistry",
  "OperatorRegistry",
  "PolicyArt",
  "PolicyBook",
  "PolicyRights",
  "ProductBook",
  "ReportHub",
  "RiskPool",
  "SheafCallbacks",
  "SheafFeed",
  "SheafGovernor",
  "TimelockController",
];

function collect(out, abiDir, combinedFile) {
  const contracts = {};
  for (const name of CONTRACTS) {
    const artifact = JSON.parse(readFileSync(join(out, `${name}.sol`, `${name}.json`), "utf8"));
    const bin = artifact.bytecode.object.slice(2);
    if (!/^[0-9a-f]+$/.test(bin)) throw new Error(`bytecode of ${name}: has unlinked libraries`);
    writeFileSync(join(abiDir, `${name}.json`), JSON.stringify(artifact.abi, null, 2) + "\n");
    contracts[`${name}.sol:${name}`] = { abi: artifact.abi, bin };
  }
  writeFileSync(combinedFile, JSON.stringify({ contracts, version: "" }));
}

function split(file, dir) {
  const text = readFileSync(file, "utf8");
  const marker = /^\/\/ (\w+)MetaData contains all meta data concerning the \w+ contract\.$/gm;
  const starts = [...text.matchAll(marker)].map((m) => ({ name: m[1], at: m.index }));
  if (starts.length !== CONTRACTS.length) throw new Error(`bindings: ${starts.length} contracts, want ${CONTRACTS.length}`);
  const head = text.slice(0, starts[0].at);
  const structs = head.search(/^\/\/ \w+ is an auto generated low-level Go binding/m);
  const preamble = structs < 0 ? head : head.slice(0, structs);
  if (structs >= 0) writeFileSync(join(dir, "types.go"), withUsedImports(preamble, head.slice(structs)));
  starts.forEach(({ name, at }, i) => {
    const body = qualifyOutputs(name, text.slice(at, starts[i + 1]?.at));
    writeFileSync(join(dir, `${name.toLowerCase()}.go`), preamble + body);
  });
}

// abigen names what a function returns after the function alone, so two contracts may clash: name it after both.
function qualifyOutputs(contract, body) {
  return body.replace(/\b([A-Z]\w*)Output\b/g, `${contract}$1Output`);
}

// types.go holds structs only: keep the package clause and the imports that structs can need.
function withUsedImports(preamble, body) {
  const clause = preamble.slice(0, preamble.indexOf("import ("));
  const imports = [];
  if (body.includes("big.Int")) imports.push('\t"math/big"\n');
  if (body.includes("common.")) imports.push('\n\t"github.com/ethereum/go-ethereum/common"\n');
  return `${clause}import (\n${imports.join("")})\n\n${body}`;
}

const [step, ...args] = process.argv.slice(2);
({ collect, split })[step](...args);
