# Thin: every target is a command you could type yourself.
DESTDIR ?=
PREFIX ?= /usr
COMMANDS := unicard-ministry unicard-post unicard-print unicard-governorate unicard-hotline unicard-sms unicard-bakery unicardctl
RELEASE = swift build -c release --show-bin-path

.DEFAULT_GOAL := help
.PHONY: help setup build demo test bench format lint proto install

help: ## say what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## install what is missing (without root: say what to run)
	@.ci/setup

build: setup ## build the daemon and the commands
	swift build

demo: build ## a day in Port Said: start the daemon, play its main job through the real commands
	Tests/Demo/demo.sh "$$(swift build --show-bin-path)"

test: setup ## pass the tests
	swift build --build-tests
	swift test --skip-build --skip DaemonTests
	swift test --skip-build --filter DaemonTests --no-parallel

bench: setup ## measure, each figure beside a limit or a peer of the same run
	swift build -c release
	Tests/Bench/bench.sh "$$($(RELEASE))"

format: ## lay the Swift files out
	swift format --in-place --recursive Package.swift Sources Tests

lint: ## check layout and generated code
	swift format lint --strict --recursive Package.swift Sources Tests
	proto/generate --check

proto: setup ## generate the message code again, and fail where it differed
	proto/generate
	git diff --exit-code -- Sources/CMessages Sources/Messages/Generated

install: ## install a release build below DESTDIR
	swift build -c release
	install -D -m 0755 "$$($(RELEASE))/unicardd" "$(DESTDIR)$(PREFIX)/sbin/unicardd"
	for c in $(COMMANDS); do install -D -m 0755 "$$($(RELEASE))/$$c" "$(DESTDIR)$(PREFIX)/bin/$$c"; done
	install -D -m 0644 -t "$(DESTDIR)$(PREFIX)/lib/systemd/system" systemd/unicardd.service systemd/unicardd@.socket
	install -D -m 0644 systemd/unicard.sysusers "$(DESTDIR)$(PREFIX)/lib/sysusers.d/unicard.conf"
	install -D -m 0644 systemd/unicard.tmpfiles "$(DESTDIR)$(PREFIX)/lib/tmpfiles.d/unicard.conf"
	install -D -m 0644 -t "$(DESTDIR)$(PREFIX)/lib/systemd/catalog" systemd/unicard.catalog systemd/unicard.ar.catalog
