# All there is to know: `make help`.

TRIP ?= trip
BASE ?= /
ifneq ($(SITE),)
export SITE
endif
ifneq ($(OFFLINE),)
export OFFLINE
endif
ifneq ($(SIZES),)
export SIZES
endif
ifneq ($(ROUNDS),)
export ROUNDS
endif

.PHONY: help serve test build recap package keepsake setup check screenshots bench clean

help: ## Say what can be made
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 13
	@echo 'TRIP=path/to/folder builds or serves another trip; BASE=/trips/detroit/ builds for a sub-path;'
	@echo 'SITE=https://recap.example says which host it will stand on, where the trip does not;'
	@echo 'SIZES="22 1000" says how many talks the trips of a bench have, ROUNDS=3 how often it loads each page.'

serve: ## Set up, build, serve on http://127.0.0.1:8080/, reload on edits
	@scripts/setup.sh
	@scripts/serve.sh '$(TRIP)'

test: ## Set up, run every test: on the host, in a browser, behind a host, end to end in three browsers
	@scripts/setup.sh tests
	@scripts/test.sh

build: ## Set up, build the site into dist/, say what every page weighs
	@scripts/setup.sh
	@scripts/build.sh '$(TRIP)' '$(BASE)'

recap: ## Set up, build the command for authors, with all that it needs inside: target/release/recap
	@scripts/setup.sh
	@scripts/recap.sh

package: ## Set up, build that command, pack it with manual, completions and licences into package/, and the crates
	@scripts/setup.sh
	@scripts/inside.sh
	@scripts/setup.sh package
	@scripts/package.sh $(TARGET)
	@scripts/crates.sh

keepsake: ## Set up, build, put the whole recap as one file into keepsake/
	@scripts/setup.sh
	@scripts/keepsake.sh '$(TRIP)'

setup: ## Install what is missing, browsers included
	@scripts/setup.sh tests

check: ## Format, lint for both targets, document, lint workflows: warnings are errors
	@scripts/setup.sh check
	@scripts/check.sh

screenshots: ## Set up, build, take pictures of every kind of page into screenshots/
	@scripts/setup.sh tests
	@scripts/screenshots.sh

bench: ## Set up, build, measure how fast pages load and the command is, of 22, 1,000 and 10,000 talks
	@scripts/setup.sh bench >&2
	@scripts/bench.sh

clean: ## Remove all that was built; the tools stay
	rm -rf dist keepsake package screenshots src/command/inside src/command/inside.new target
