# A newcomer types `make demo` and `make test`; everything else is for those who stay.
PYTHON := .venv/bin/python
OFFSCREEN := QT_QPA_PLATFORM=offscreen
COVERED := --cov=mdt_desktop.domain --cov=mdt_desktop.application --cov=storage.merge

.PHONY: setup run demo demo-window test lint bench translations clean

setup: .venv/.ok

.venv/.ok: requirements.lock packaging/setup.sh packaging/apt-run.txt $(wildcard resources/i18n/*.ts)
	packaging/setup.sh run
	@touch $@

.venv/.ok-test: requirements-dev.lock packaging/setup.sh packaging/apt-run.txt packaging/apt-test.txt $(wildcard resources/i18n/*.ts)
	packaging/setup.sh test
	@touch .venv/.ok $@

run: .venv/.ok
	$(PYTHON) -m mdt_desktop

demo: .venv/.ok
	$(OFFSCREEN) $(PYTHON) -m mdt_desktop demo --out demo-output

demo-window: .venv/.ok
	$(PYTHON) -m mdt_desktop demo --out demo-output --window

test: .venv/.ok-test
	$(OFFSCREEN) $(PYTHON) -m pytest -q -n 2 $(COVERED) --cov-branch --cov-report=term-missing:skip-covered --cov-fail-under=100

lint: .venv/.ok-test
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	.venv/bin/mypy
	packaging/check_translations.sh
	.venv/bin/uv build --wheel --quiet --out-dir build/wheel
	$(OFFSCREEN) $(PYTHON) -m mdt_desktop --self-test

bench: .venv/.ok-test
	$(OFFSCREEN) $(PYTHON) -m tests.bench

translations: .venv/.ok-test
	packaging/update_translations.sh

clean:
	rm -rf .venv build dist demo-output .mypy_cache .ruff_cache .pytest_cache .hypothesis
