# make run     the program with its demonstration world, on http://127.0.0.1:8080
# make test    everything that must hold before a change lands
# make prove   what takes long: crashes, load, many machines, fuzzing; its outcome goes to docs/prove.md
# make lint    format, clippy, documentation
# make bench   benchmarks, and the same rules in OpenFisca; the outcome goes to docs/misure.md

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.PHONY: run test prove lint bench assets program

# What cargo builds stays outside the clone, so that a new clone starts warm.
export CARGO_TARGET_DIR ?= $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/patrocinio/target
PROGRAM := $(CARGO_TARGET_DIR)/debug/patrocinio

# The demonstration: where its data are, how many people live in it, and the seed that draws them.
DATA := data
PEOPLE := 2000
SEED := 1
ADDRESS := 127.0.0.1:8080

# A world that is there already is left as it is, one left half made is completed.
run: program
	$(PROGRAM) demo --dati $(DATA) --persone $(PEOPLE) --seme $(SEED)
	$(PROGRAM) serve --dati $(DATA) --profilo dimostrazione --indirizzo $(ADDRESS)

# Property tests draw the same cases at every run here; `make prove` draws new ones.
test: export PROPTEST_RNG_SEED ?= 2022
test: assets
	tools/prepara.sh test
	cd tests/browser && npm ci
	$(MAKE) --no-print-directory lint
	tools/postgres/cluster.sh run cargo test --workspace
	cargo build --package patrocinio
	cargo build --package cornice --example galleria
	PATROCINIO=$(PROGRAM) GALLERIA=$(dir $(PROGRAM))examples/galleria npm --prefix tests/browser test

prove: assets
	tools/prepara.sh test
	tools/prove.sh

lint: assets
	cargo fmt --all --check
	cargo fmt --manifest-path fuzz/Cargo.toml --check
	cargo fmt --manifest-path macchine/Cargo.toml --check
	cargo clippy --workspace --all-targets -- -D warnings
	RUSTDOCFLAGS='-D warnings' cargo doc --workspace --no-deps

bench: assets
	tools/prepara.sh bench
	tools/misure.sh

program: assets
	cargo build --package patrocinio

# The design-system files that the program embeds.
assets: ui/dist/manifest.txt

ui/dist/manifest.txt: ui/node_modules/.package-lock.json ui/build.mjs $(shell find ui/src -type f)
	npm --prefix ui run build
	touch $@

ui/node_modules/.package-lock.json: ui/package-lock.json
	tools/prepara.sh run
	cd ui && npm ci
	touch $@
