#!/usr/bin/env bash
# Sets up everything `make` needs: system libraries (root and apt only), a virtual environment, locked packages,
# compiled translations. Usage: packaging/setup.sh run|test
set -euo pipefail
cd "$(dirname "$0")/.."
what=${1:-run}

say() { printf '%s\n' "$*" >&2; }

find_python() {
    for candidate in python3.13 python3.12 python3.11 python3; do
        if command -v "$candidate" >/dev/null 2>&1 &&
            "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$candidate"
            return
        fi
    done
    say "MDT Desktop needs Python 3.11 or newer. Install it first (Debian: apt-get install python3)."
    exit 1
}

missing_packages() {
    local package
    while read -r package; do
        [ -n "$package" ] || continue
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || echo "$package"
    done <"$1"
}

install_system_packages() {
    command -v dpkg-query >/dev/null 2>&1 || return 0
    local missing
    missing=$(missing_packages "$1")
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        export DEBIAN_FRONTEND=noninteractive
        # shellcheck disable=SC2086 # a list of package names
        apt-get install -y -qq --no-install-recommends $missing >/dev/null 2>&1 ||
            { apt-get update -qq && apt-get install -y -qq --no-install-recommends $missing >/dev/null; }
    elif [ "$2" = needed ]; then
        say "These system packages are missing: $(echo $missing). Install them as root and try again."
        exit 1
    else
        say "Not installed (no root): $(echo $missing). Continuing; Qt may miss them."
    fi
}

make_environment() {
    [ -x .venv/bin/python ] && return
    local python=$1
    "$python" -m venv .venv 2>/dev/null || { rm -rf .venv && "$python" -m venv --without-pip .venv; }
}

install_locked() {
    local python=$1 lock=$2
    if .venv/bin/python -m pip --version >/dev/null 2>&1; then
        .venv/bin/python -m pip install -q --disable-pip-version-check --require-hashes -r "$lock"
    else
        "$python" -m pip --python .venv/bin/python install -q --disable-pip-version-check --require-hashes -r "$lock"
    fi
}

compile_translations() {
    local source
    for source in resources/i18n/*.ts; do
        [ -e "$source" ] || continue
        .venv/bin/pyside6-lrelease -silent "$source" -qm "${source%.ts}.qm"
    done
}

python=$(find_python)
install_system_packages packaging/apt-run.txt wanted
[ "$what" = test ] && install_system_packages packaging/apt-test.txt needed
make_environment "$python"
case $what in
    run) install_locked "$python" requirements.lock ;;
    test) install_locked "$python" requirements-dev.lock ;;
esac
compile_translations
