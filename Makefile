# The press office's commands. `make` alone lists them.
.DEFAULT_GOAL := help
.PHONY: help demo test run lint format bench lock messages venv venv-dev clean

export PYTHONUTF8 := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1
# What another project left in the shell must not reach into this one.
export PIP_USER := 0
unexport DJANGO_SETTINGS_MODULE PYTHONHOME PYTHONPATH
unexport IZAZDER_MODE DEBUG SECRET_KEY ALLOWED_HOSTS PUBLIC_URL VAR_DIR

python := .venv/bin/python
manage := $(python) manage.py
packages := izazder events press
python-files := find $(packages) tests -name '*.py' -not -path '*/migrations/*'
templates := find templates $(packages) -name '*.html'

help:  ## List the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile
	@echo
	@echo '  PYTHON=python3.12 chooses the Python, ARGS="-k kit" is handed to pytest.'

demo: venv  ## From nothing to the running site with sample content (PORT=8010 chooses the port)
	@env -u DATABASE_URL -u CACHE_URL -u S3_BUCKET -u EMAIL_HOST IZAZDER_MODE=demo \
		$(manage) demo $(if $(PORT),--port "$(PORT)")

run: venv  ## The development server, which restarts at every change (PORT=8010)
	@$(manage) demo --prepare-only
	@DEBUG=yes $(manage) runserver $(or $(PORT),8000)

test: venv-dev  ## The whole suite; needs no service (ARGS="-k kit" narrows it)
	@$(manage) compile_catalogues
	@$(python) -m pytest -n 2 --dist worksteal -rs $(ARGS)

lint: venv-dev  ## Every linter, type checker and import contract
	$(python) -m ruff format --check --output-format concise .
	$(python) -m ruff check .
	$(python) -c 'from importlinter import cli; cli.lint_imports_command()'
	$(python) -m mypy $(packages)
	$(python-files) | xargs $(python) -m django_upgrade --check --target-version 5.2
	$(templates) | xargs .venv/bin/djade --check --target-version 5.2
	$(templates) | xargs $(python) -m djlint --lint --quiet
	$(python) -m deptry .
	$(manage) makemigrations --check --dry-run

format: venv-dev  ## Put code and templates into the house's form
	$(python) -m ruff check --fix .
	$(python) -m ruff format .
	$(templates) | xargs .venv/bin/djade --target-version 5.2

bench: venv-dev  ## Pages per second, queries per page, memory of a large kit
	@$(python) -m tests.bench $(ARGS)

messages: venv-dev  ## Add new strings to the catalogues, to be translated
	@$(manage) collect_messages

compile := $(python) -m uv --quiet --no-config pip compile pyproject.toml --universal \
	--python-version 3.11 --fork-strategy fewest --generate-hashes --no-annotate \
	--no-header --no-emit-index-url --no-emit-find-links $(if $(UPGRADE),--upgrade)

lock: venv-dev  ## Write the two locks anew from pyproject.toml (UPGRADE=1 takes newer versions)
	@$(compile) --output-file requirements.lock
	@$(compile) --group dev --constraints requirements.lock --output-file requirements-dev.lock

clean:  ## Remove the virtual environment and all of the demo's data
	@printf 'This deletes .venv and var with everything edited in the demo. Type yes: '; \
		read answer && [ "$$answer" = yes ] && rm -rf .venv var

# --- the virtual environment ----------------------------------------------------------
# Whether it is there and up to date is asked of its content, not of file times, which
# a copied folder or another branch puts in disorder.
venv:
	@$(find-python)
	@$(call install,requirements.lock)

venv-dev:
	@$(find-python)
	@$(call install,requirements-dev.lock)

define find-python
found=; \
new_enough='import sys; sys.exit(sys.version_info < (3, 11))'; \
if [ -n "$(PYTHON)" ]; then candidates="$(PYTHON)"; \
else candidates="python3.13 python3.12 python3.11 python3 python"; fi; \
wanted='import sys; print(sys.version_info[:2])'; \
if $(python) -c "import pip; $$new_enough" 2>/dev/null && { [ -z "$(PYTHON)" ] || \
	[ "$$($(python) -c "$$wanted")" = "$$("$(PYTHON)" -c "$$wanted" 2>/dev/null)" ]; }; \
then exit 0; fi; \
for candidate in $$candidates; do \
	if "$$candidate" -c "$$new_enough" 2>/dev/null; then found=$$candidate; break; fi; \
done; \
if [ -z "$$found" ]; then \
	echo "Python 3.11 or newer is needed; none of these is: $$candidates." >&2; \
	echo "Install it, or name one: make $(or $(MAKECMDGOALS),demo) PYTHON=/path/to/python3.12" >&2; \
	exit 1; \
fi; \
if ! "$$found" -c 'import ensurepip, venv' 2>/dev/null; then \
	echo "$$found cannot make virtual environments. On Debian or Ubuntu: apt install python3-venv" >&2; \
	exit 1; \
fi; \
echo "Making a virtual environment in .venv with $$("$$found" --version) ..."; \
"$$found" -m venv --clear .venv || { rm -rf .venv; exit 1; }
endef

define install
cmp -s $(1) .venv/$(1) && exit 0; \
echo "Installing the packages of $(1) (once, about a minute) ..."; \
if ! $(python) -m pip install -qq --require-hashes --requirement $(1); then \
	echo "The packages could not be installed; the reason stands above. Is the network reachable?" >&2; \
	exit 1; \
fi; \
cp $(1) .venv/$(1); \
case $(1) in *-dev*) cp requirements.lock .venv/requirements.lock;; esac
endef
