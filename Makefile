# Every target makes .venv by itself; nothing needs to be installed by hand.
# setup: what the project needs · demo: one card before your eyes · test: all tests · check: style, types, rooms

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
N ?= 10000
K ?= 200
READY := $(VENV)/ready
COMPILE := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-header pyproject.toml

.PHONY: setup demo test check crash-proof bench package translations pictures clean lock
.SILENT:

setup: $(READY)

$(READY): requirements.txt pyproject.toml packaging/debian-packages.txt packaging/setup.sh
	PYTHON=$(PYTHON) packaging/setup.sh $(VENV)
	touch $(READY)

demo: $(READY)
	$(BIN)/branch-app demo --screenshots build/demo

test: $(READY)
	$(BIN)/python -m pytest -n 2 --dist loadgroup

check: $(READY)
	mkdir -p build
	$(BIN)/ruff format --check --quiet .
	$(BIN)/ruff check --quiet .
	$(BIN)/mypy --no-error-summary
	$(BIN)/lint-imports --no-logo >build/imports.txt || { cat build/imports.txt; exit 1; }
	echo "check passed"

# N crash points in the process and K real kills: make crash-proof N=10000 K=200
crash-proof: $(READY)
	$(BIN)/python -m tests.crash.proof --points $(N) --kills $(K)

# The Debian package with its list of parts and sums in dist/, tried in a clean Debian; needs root.
package:
	packaging/package.sh

# Bring the catalogues up to date with the code and compile them; then translate what is new.
translations: $(READY)
	$(BIN)/python -m tools.translations

# Pictures of every place in every theme, at 100 % and 200 %, in three languages: in build/pictures/.
pictures: $(READY)
	$(BIN)/python -m tools.pictures

# Measures everything side by side; ROW=name for one row, QUICK=1 for fewer rounds.
bench: $(READY)
	$(BIN)/python -m benchmarks $(if $(ROW),--only $(ROW)) $(if $(QUICK),--quick)

# Renew the pinned versions, for development and, the same ones, for what is shipped: needs uv.
lock:
	$(COMPILE) --upgrade --extra dev --output-file requirements.txt
	$(COMPILE) --constraint requirements.txt --extra freeze --output-file packaging/freeze.txt
	$(COMPILE) --constraint requirements.txt --extra sbom --output-file packaging/sbom.txt

clean:
	rm -rf $(VENV) build dist
