# Sheaf. `make demo` and `make test` set up what they need by themselves.
SHELL := /bin/bash
.SHELLFLAGS := -o pipefail -c
ARGS ?=
GO_PACKAGES := ./...
export PATH := $(CURDIR)/.cache/bin:$(PATH)

.PHONY: help setup setup-test setup-check setup-train build demo test test-go test-contracts test-page test-demo check lint fresh bench bench-peers gates train-crop-damage train-yield-loss train-smoke fmt clean

help: ## what can be made
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 20

setup: ## install what is missing to run
	@.ci/setup run
setup-test:
	@.ci/setup test
setup-check:
	@.ci/setup check
setup-train:
	@.ci/setup train

build: setup ## build bin/sheaf
	@mkdir -p bin && go build -o bin/sheaf ./cmd/sheaf

demo: build ## a season from policy to payout; ARGS=--once ends after it
	@bin/sheaf demo $(ARGS)

test: setup-test build test-go test-contracts test-demo ## everything a newcomer runs

test-go:
	go vet $(GO_PACKAGES)
	go test -timeout 20m $(GO_PACKAGES)

test-contracts:
	cd contracts && node_modules/.bin/forge test
	cd contracts && FOUNDRY_PROFILE=example node_modules/.bin/forge test | tail -n 1
	cd contracts/npm && node --test >/dev/null

.PHONY: test-anvil
test-anvil: setup-test ## the tests of the deployed set once more, on anvil in place of the embedded chain
	SHEAF_ANVIL=$(CURDIR)/contracts/node_modules/.bin/anvil go test -count 1 ./contracts/deploy

test-demo: build ## the demo once, its page in a real browser, and its ends under kills and lies
	.ci/demo-test

check: setup-check lint fresh gas race cover fuzz ## everything a reviewer runs

lint:
	@test -z "$$(gofumpt -l . | grep -v node_modules | tee /dev/stderr)" || { echo "run: make fmt" >&2; exit 1; }
	golangci-lint run
	cd contracts && node_modules/.bin/forge fmt --check && node_modules/.bin/forge lint --deny notes

.PHONY: race
race: ## the race detector over every Go test
	go test -race -short -timeout 30m $(GO_PACKAGES)

.PHONY: gas
gas: ## the contracts' gas is that of the committed snapshot
	cd contracts && FOUNDRY_PROFILE=gas FORGE_SNAPSHOT_CHECK=true node_modules/.bin/forge test | tail -n 3

.PHONY: cover fuzz
cover: ## line coverage of the Go packages, one line each
	go test -short -timeout 20m -cover $(GO_PACKAGES) | grep -v 'no test files'

.PHONY: cover-contracts slither mutants
cover-contracts: setup-test ## line and branch coverage of the contracts; compiles all of it once more
	cd contracts && node_modules/.bin/forge coverage --no-match-contract '^Deploy|Gas|Invariant' --no-match-coverage '^test/|^script/|node_modules' --report summary | grep -E '^\| (File|src|Total)'

slither: setup-test ## Slither over the contracts, each finding with its answer; SLITHER=path of the command
	cd contracts && node tools/slither.mjs $(or $(SLITHER),slither)

mutants: setup-test ## each require and arithmetic step of the money paths changed once: the tests must fail; some hours
	cd contracts && nice -n 15 node tools/mutate.mjs "$(ARGS)"

fuzz: ## every fuzz target for a few seconds, and the contracts' with more runs
	.ci/fuzz
	SHEAF_CURVE_INPUTS=100000 go test -count 1 -run 'TestCurvesEqualTheContract|TestCoversEqualTheContract' -v ./contracts/deploy | grep -E 'payments|^ok'
	cd contracts && FOUNDRY_FUZZ_RUNS=2000 node_modules/.bin/forge test --match-test testFuzz | tail -n 3

fresh: ## bindings, page and models are what their sources build
	contracts/tools/bindings.sh --check
	cd oracle/dashboard/web && npm run --silent build
	@git diff --exit-code -- oracle/dashboard/dist
	.ci/fresh-models

.PHONY: sim
sim: ## worlds of the simulator; ARGS="--seeds N --first-seed S [--real]"
	go test ./oracle/simtest -run 'TestSeeds$$' -v -timeout 24h -args $(subst --,-,$(ARGS))

bench: build ## one `name value unit` line per figure
	@.ci/bench
	@.ci/bench-consensus
	@.ci/bench-feeds

bench-peers: build ## zonal means beside exactextract, models beside Python's onnxruntime of the same release
	@.ci/bench-peers

gates: setup-train ## judge the shipped models by their held-out answers, and test that each gate can fail
	$(MAKE) -C models/train gates

train-yield-loss: setup-train ## train the yield-loss model anew
	$(MAKE) -C models/train yield-loss
train-crop-damage: setup-train ## train the model anew
	$(MAKE) -C models/train crop-damage
train-smoke: setup-train ## a small slice of the training, and the committed graphs against it; under 10 minutes
	$(MAKE) -C models/train smoke

fmt: setup-check ## format Go and Solidity
	gofumpt -w $$(git ls-files '*.go' ':!contracts/bindings')
	cd contracts && node_modules/.bin/forge fmt

clean:
	rm -rf bin .cache demo-data devnet-data
