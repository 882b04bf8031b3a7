#!/bin/sh
# Writes abi/*.json and bindings/*.go from the sources, the same bytes on every machine.
#   tools/bindings.sh           rewrite them
#   tools/bindings.sh --check   change nothing; fail if they differ from the sources
# Needs node_modules (npm ci --ignore-scripts) and Go. ABIGEN names another abigen than the module's version.
set -eu
cd "$(dirname "$0")/.."

geth=github.com/ethereum/go-ethereum
abigen=${ABIGEN:-go run $geth/cmd/abigen@$(go list -m -f '{{.Version}}' $geth)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A build of its own, from nothing: what an earlier build left in out/ cannot matter.
node_modules/.bin/forge build --out "$work/out" --cache-path "$work/cache" src \
  node_modules/@openzeppelin/contracts/access/manager/AccessManager.sol >"$work/log" 2>&1 ||
  { cat "$work/log" >&2; exit 1; }

mkdir "$work/abi" "$work/bindings"
node tools/bindings.mjs collect "$work/out" "$work/abi" "$work/combined.json"
$abigen --v2 --combined-json "$work/combined.json" --pkg bindings --out "$work/bindings.go"
node tools/bindings.mjs split "$work/bindings.go" "$work/bindings"
gofmt -w "$work/bindings"

if [ "${1:-}" = "--check" ]; then
  diff -r "$work/abi" abi
  diff -r -x doc.go -x '*_test.go' "$work/bindings" bindings
  exit 0
fi
mkdir -p abi bindings
rm -f abi/*.json
find bindings -name '*.go' ! -name doc.go ! -name '*_test.go' -delete
cp "$work"/abi/*.json abi/
cp "$work"/bindings/*.go bindings/
