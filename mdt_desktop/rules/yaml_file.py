"""The one YAML loader: yes and no stay text, duplicate keys are errors, every value knows its line."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NoReturn

import yaml
from typing_extensions import override

from mdt_desktop.domain.errors import RuleFileError

_TEXT = "tag:yaml.org,2002:str"
_PLAIN: Mapping[str, Callable[[str], Any]] = {
    "tag:yaml.org,2002:null": lambda _: None,
    "tag:yaml.org,2002:bool": lambda text: text == "true",
    "tag:yaml.org,2002:int": int,
    _TEXT: lambda text: text,
}


class _Loader(yaml.SafeLoader):
    """Knows text, whole numbers, true, false and nothing; everything else stays text."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, Any]]] = {}  # noqa: RUF012 - filled below, once

    @override
    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        """Refuse aliases: a value that stands for another one has no line of its own, and may hold itself."""
        if self.check_event(yaml.AliasEvent):
            mark = self.peek_event().start_mark  # type: ignore[no-untyped-call]  # the stubs leave it out
            raise yaml.composer.ComposerError(None, None, "an alias", mark)
        return super().compose_node(parent, index)


for _tag, _pattern, _first in (
    ("bool", r"^(?:true|false)$", list("tf")),
    ("int", r"^-?(?:0|[1-9][0-9]*)$", list("-0123456789")),
    ("null", r"^(?:~|null|)$", ["~", "n", ""]),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(_pattern), _first)


class YamlMap(dict[str, Any]):
    """A mapping that knows its file, its line and the line of each key."""

    def __init__(self, file: str, line: int) -> None:
        super().__init__()
        self.file = file
        self.line = line
        self.lines: dict[str, int] = {}

    def wrong(self, code: str, key: str, **facts: str | int) -> RuleFileError:
        """Return the error to raise about ``key``."""
        return RuleFileError(code, file=self.file, line=self.lines.get(key, self.line), key=key, **facts)

    def only(self, *known: str) -> None:
        """Check that there is no key beside ``known``: a key nobody reads is a promise nobody keeps.

        Raises:
            RuleFileError: There is one.
        """
        for key in self:
            if key not in known:
                raise self.wrong("file.unknown_key", key)

    def text(self, key: str, default: str | None = None) -> str:
        """Return a text; without ``default`` it must be there.

        Raises:
            RuleFileError: It is missing, or something else than text.
        """
        value = self._value(key, default)
        if not isinstance(value, str):
            raise self.wrong("file.wrong_type", key)
        return value

    def optional_text(self, key: str) -> str:
        """Return a text, empty where the key is absent or null."""
        return "" if self.get(key) is None else self.text(key)

    def whole(self, key: str, default: int | None = None) -> int:
        """Return a whole number.

        Raises:
            RuleFileError: It is missing, or something else.
        """
        value = self._value(key, default)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.wrong("file.wrong_type", key)
        return value

    def flag(self, key: str, *, default: bool) -> bool:
        """Return true or false.

        Raises:
            RuleFileError: It is something else.
        """
        value = self.get(key, default)
        if not isinstance(value, bool):
            raise self.wrong("file.wrong_type", key)
        return value

    def optional_flag(self, key: str) -> bool | None:
        """Return true, false, or None where the key is absent or null."""
        return None if self.get(key) is None else self.flag(key, default=False)

    def choice(self, key: str, allowed: Iterable[str], default: str | None = None) -> str:
        """Return one of a closed list.

        Raises:
            RuleFileError: It is outside the list.
        """
        value = self.text(key, default)
        if value not in set(allowed):
            raise self.wrong("file.not_in_list", key, value=value)
        return value

    def sequence(self, key: str) -> "YamlList":
        """Return a list, empty where the key is absent.

        Raises:
            RuleFileError: It is no list.
        """
        value = self.get(key)
        if value is None:
            return YamlList(self.file, self.lines.get(key, self.line))
        if not isinstance(value, YamlList):
            raise self.wrong("file.wrong_type", key)
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts.

        Raises:
            RuleFileError: It holds something else.
        """
        found = self.sequence(key)
        if not all(isinstance(each, str) for each in found):
            raise self.wrong("file.wrong_type", key)
        return tuple(found)

    def some_texts(self, key: str) -> tuple[str, ...]:
        """Return a list of at least one text.

        Raises:
            RuleFileError: It is missing, empty, or holds something else.
        """
        return self.texts(key) or self._missing(key)

    def some_maps(self, key: str) -> tuple["YamlMap", ...]:
        """Return a list of at least one mapping.

        Raises:
            RuleFileError: It is missing, empty, or holds something else.
        """
        return self.maps(key) or self._missing(key)

    def maps(self, key: str) -> tuple["YamlMap", ...]:
        """Return a list of mappings.

        Raises:
            RuleFileError: It holds something else.
        """
        found = self.sequence(key)
        if not all(isinstance(each, YamlMap) for each in found):
            raise self.wrong("file.wrong_type", key)
        return tuple(found)

    def mapping(self, key: str) -> "YamlMap":
        """Return a mapping, empty where the key is absent.

        Raises:
            RuleFileError: It is something else.
        """
        value = self.get(key)
        if value is None:
            return YamlMap(self.file, self.lines.get(key, self.line))
        if not isinstance(value, YamlMap):
            raise self.wrong("file.wrong_type", key)
        return value

    def _value(self, key: str, default: object) -> object:
        value = self.get(key)
        if value is not None:
            return value
        return self._missing(key) if default is None else default

    def _missing(self, key: str) -> NoReturn:
        raise self.wrong("file.missing_key", key)


class YamlList(list[Any]):
    """A list that knows where it stands."""

    def __init__(self, file: str, line: int) -> None:
        super().__init__()
        self.file = file
        self.line = line


def read_yaml(text: str, *, file: str) -> YamlMap:
    """Read a YAML file whose top is a mapping.

    Raises:
        RuleFileError: It is no YAML, has a key twice, or is no mapping; with file, line and key.
    """
    try:
        node = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise RuleFileError("file.syntax", file=file, line=line, key="") from error
    except (yaml.YAMLError, RecursionError) as error:
        raise RuleFileError("file.syntax", file=file, line=1, key="") from error
    value = _value(node, file) if node is not None else None
    if not isinstance(value, YamlMap):
        raise RuleFileError("file.wrong_type", file=file, line=1, key="")
    return value


def _value(node: yaml.Node, file: str) -> Any:
    if isinstance(node, yaml.MappingNode):
        return _map(node, file)
    if isinstance(node, yaml.SequenceNode):
        found = YamlList(file, node.start_mark.line + 1)
        found.extend(_value(each, file) for each in node.value)
        return found
    try:
        return _PLAIN.get(node.tag, _PLAIN[_TEXT])(node.value)
    except ValueError as error:
        raise RuleFileError("file.wrong_type", file=file, line=node.start_mark.line + 1, key="") from error


def _map(node: yaml.MappingNode, file: str) -> YamlMap:
    found = YamlMap(file, node.start_mark.line + 1)
    for key_node, value_node in node.value:
        key, line = str(key_node.value), key_node.start_mark.line + 1
        if key in found:
            raise RuleFileError("file.duplicate_key", file=file, line=line, key=key)
        found[key] = _value(value_node, file)
        found.lines[key] = line
    return found


def plain(value: Any) -> Any:
    """Return a value as ordinary lists and mappings."""
    if isinstance(value, Mapping):
        return {key: plain(held) for key, held in value.items()}
    return [plain(each) for each in value] if isinstance(value, list) else value
