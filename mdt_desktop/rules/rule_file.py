"""What every rule file has in common: a schema version, a version, known keys, and words in two languages."""

from collections.abc import Mapping

from mdt_desktop.rules.yaml_file import YamlMap

SCHEMA_VERSION = 1
LANGUAGES = ("nl", "en")


def checked(file: YamlMap, *keys: str) -> YamlMap:
    """Return a rule file after a look at its top: no newer schema, no key beside ``keys``.

    Raises:
        RuleFileError: It is of a newer version, or has a key nobody reads.
    """
    if file.whole("schema_version") > SCHEMA_VERSION:
        raise file.wrong("file.newer", "schema_version")
    file.only("schema_version", "version", *keys)
    return file


def words_of(entry: YamlMap, key: str) -> Mapping[str, str]:
    """Return a text in every language of the program.

    Raises:
        RuleFileError: A language is missing, or there is one nobody reads.
    """
    words = entry.mapping(key)
    words.only(*LANGUAGES)
    return {language: words.text(language) for language in LANGUAGES}
