# `make help` says what there is. The work is done by scripts/, so that each can be run by hand.

SHELL := bash
PORT ?= 8080

.DEFAULT_GOAL := help
.PHONY: help run build dev test bench lint clean

help: ## Say what there is
	@echo "Jalon: think ahead, in private, before a first meeting."
	@echo
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-6s %s\n", $$1, $$2 }' Makefile
	@echo
	@echo "PORT=8081 make run takes another port. Tools are installed once, into"
	@echo "JALON_CACHE ($${JALON_CACHE:-$${XDG_CACHE_HOME:-~/.cache}/jalon})."

run: ## Build the app and serve it on http://localhost:8080
	@scripts/tools.sh npm
	@node scripts/serve.mjs dist --port $(PORT) --check
	@$(MAKE) --no-print-directory build
	@node scripts/serve.mjs dist --port $(PORT) --host

build: ## Build the app as it is published, into dist/
	@scripts/tools.sh build
	@scripts/build.sh

dev: ## Build at each change and reload the page (without the host's headers)
	@scripts/tools.sh build
	@. scripts/tools.sh && trunk serve --port $(PORT) --dist target/dev

test: ## Run everything: lint, unit tests, a release build, journeys in three browsers
	@scripts/tools.sh test
	@scripts/test.sh

bench: ## Tap to next paint on a slow phone; JALON_BENCH_BASE=FOLDER compares with the build in it
	@scripts/tools.sh build
	@scripts/tools.sh browsers
	@scripts/bench.sh

lint: ## Formatting, clippy for both targets, licences
	@scripts/tools.sh lint
	@scripts/lint.sh

clean: ## Remove what was built (the tools stay)
	rm -rf dist target test-results node_modules
