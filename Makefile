# The two commands: make run, make test. The rest: make check, bench, lint, format, clean.
.PHONY: run test check bench lint format setup interop scores clean

SWIFT ?= swift
CORPUS_OUTPUT := Output

run: setup
	$(SWIFT) build -c release --product dateline
	.build/release/dateline run --output $(CORPUS_OUTPUT)

test: setup
	$(SWIFT) test

check: setup lint
	mkdir -p .build
	$(SWIFT) build --build-tests >.build/warnings.log 2>&1 || { cat .build/warnings.log; exit 1; }
	! grep --extended-regexp '^[^ ]*/(Sources|Tests)/.*: warning: ' .build/warnings.log
	$(SWIFT) test --skip-build
	$(SWIFT) build -c release --product dateline
	$(MAKE) scores interop

scores:
	.build/release/dateline gazetteer check
	.build/release/dateline evaluate Corpus/Gold --baseline Corpus/Scores.json

interop: .venv/installed
	.build/release/dateline run --output $(CORPUS_OUTPUT) --format jsonld,nquads,turtle,csv,exchange,sqlite
	.venv/bin/python Tests/Interoperability/check_jsonld.py $(CORPUS_OUTPUT)

.venv/installed: Tests/Interoperability/requirements.txt
	python3 -m venv .venv
	.venv/bin/pip install --quiet --requirement Tests/Interoperability/requirements.txt
	touch $@

bench: setup
	$(SWIFT) build -c release --product dateline
	$(SWIFT) build -c release --product dateline-bench
	.build/release/dateline-bench

lint:
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift

format:
	$(SWIFT) format --in-place --recursive Sources Tests Package.swift

setup:
	@.ci/setup

clean:
	rm -rf .build .venv $(CORPUS_OUTPUT)
