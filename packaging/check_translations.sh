#!/usr/bin/env bash
# Fails when a sentence of the screen is not in the translation files, or has no translation.
set -euo pipefail
cd "$(dirname "$0")/.."
[ -e resources/i18n/mdt_nl.ts ] || exit 0
before=$(cat resources/i18n/*.ts | cksum)
packaging/update_translations.sh
if [ "$before" != "$(cat resources/i18n/*.ts | cksum)" ]; then
    echo "The translation files are behind: run 'make translations' and translate what is new." >&2
    exit 1
fi
if grep -l 'type="unfinished"' resources/i18n/mdt_nl.ts; then
    echo "Some sentences have no Dutch yet." >&2
    exit 1
fi
