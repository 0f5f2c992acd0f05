#!/usr/bin/env bash
# Collects the words of the screen into resources/i18n/*.ts; run it after changing a sentence in ui/.
set -euo pipefail
cd "$(dirname "$0")/.."
for language in nl en; do
    # shellcheck disable=SC2046 # file names of ours have no blanks
    .venv/bin/pyside6-lupdate -silent -locations none -no-obsolete $(find ui -name '*.py' | sort) \
        -ts "resources/i18n/mdt_$language.ts" -source-language en -target-language "$language"
done
