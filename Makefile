# The front of the house: each target is what one would type by hand.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

COMMANDS := unicard-ministry unicard-post unicard-print unicard-governorate unicard-hotline \
  unicard-sms unicard-bakery unicard-grocer unicard-pos unicard-atm unicard-platform \
  unicard-health unicard-8583 unicardctl
DESTDIR ?=
# Suites that wait for sockets and processes: one test at a time, so that none starves another.
BLOCKING := DaemonTests|RPCSocketTests|ClientTests
RELEASE := swift build -c release --static-swift-stdlib

# Seconds that each fuzz target runs.
FUZZ ?= 60

.PHONY: help setup demo test bench fuzz format lint proto install

help: ## Show this page
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Install the Debian packages that building and testing need
	@.ci/packages build lint capture

demo: ## Build, and play two months of the card on a rehearsal ledger
	@.ci/packages build
	@swift build
	@Tests/Demo/demo.sh "$$(swift build --show-bin-path)"

test: ## Build and run every test
	@.ci/packages build lint
	swift build --build-tests
	swift test --skip-build --skip '$(BLOCKING)'
	swift test --skip-build --filter '$(BLOCKING)' --no-parallel

bench: ## Measure the daemon at the pilot's size, beside its limits (BENCH=--quick to try)
	@.ci/packages build
	@swift build -c release
	@"$$(swift build -c release --show-bin-path)/Bench" $(BENCH)

# Of several -sanitize the compiler minds the last, so that both stand in it.
fuzz: ## Fuzz the parser of fingerprint records for FUZZ=60 seconds
	@.ci/packages build
	swift build --package-path Tests/Fuzz --scratch-path .build-fuzz -c release \
	  --sanitize=fuzzer --sanitize=address -Xswiftc -sanitize=fuzzer,address \
	  --product FuzzFingerprintRecord
	@mkdir -p .build-fuzz/found/FingerprintRecord
	SWIFT_BACKTRACE=enable=no .build-fuzz/release/FuzzFingerprintRecord -max_total_time=$(FUZZ) -max_len=8300 \
	  -print_final_stats=1 -artifact_prefix=.build-fuzz/ .build-fuzz/found/FingerprintRecord \
	  Tests/Fuzz/Corpus/FingerprintRecord

format: ## Format every source file in place
	swift format format --in-place --parallel --recursive Package.swift Sources Tests

lint: ## Fail on a badly formatted file, or on generated code that is not what the protos say
	@.ci/packages lint
	swift format lint --strict --parallel --recursive Package.swift Sources Tests
	proto/generate --check

proto: ## Generate the code of every message anew; fail where it differed
	@.ci/packages lint
	proto/generate
	git diff --exit-code -- Sources/CMessages Sources/Messages/Generated

install: ## Install the release programs and units below DESTDIR
	@.ci/packages build
	$(RELEASE)
	@bin=$$($(RELEASE) --show-bin-path); \
	install -Dm755 -t $(DESTDIR)/usr/sbin $$bin/unicardd; \
	for command in $(COMMANDS); do install -Dm755 -t $(DESTDIR)/usr/bin $$bin/$$command; done; \
	if [ -x $$bin/unicard-capture ]; then install -Dm755 -t $(DESTDIR)/usr/bin $$bin/unicard-capture; \
	else echo "unicard-capture is left out: libfprint is not installed" >&2; fi
	install -Dm644 -t $(DESTDIR)/usr/lib/systemd/system \
	  systemd/unicardd.service systemd/unicardd@.socket systemd/unicard-8583@.service
	install -Dm644 systemd/unicard.sysusers $(DESTDIR)/usr/lib/sysusers.d/unicard.conf
	install -Dm644 systemd/unicard.tmpfiles $(DESTDIR)/usr/lib/tmpfiles.d/unicard.conf
	install -Dm644 -t $(DESTDIR)/usr/lib/systemd/catalog \
	  systemd/unicard.catalog systemd/unicard.ar.catalog
