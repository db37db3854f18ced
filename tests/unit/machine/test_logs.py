from __future__ import annotations

import ast
import json
import logging
import os
import stat
import sys
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import branch_app
from branch_app.domain.card import Environment
from branch_app.domain.errors import AppError
from branch_app.domain.order import new_id
from branch_app.domain.secret import Secret
from branch_app.machine import logs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PAN = "4000001234567899"
TOKEN = "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJpc19teWJhbmsxIn0.c2lnbmF0dXJl"  # noqa: S105  # made up
PASSPHRASE = "Korrekt-Pferd 42!"  # noqa: S105  # made up
SECRETS = (PAN, "4000 0012 3456 7899", "4000-0012-3456-7899", TOKEN, PASSPHRASE)
LOGGERS = (
    "branch_app",
    "branch_app.flow.issuing",
    "branch_app.d1",
    "httpx",
    "branch_apple",
    "root",
)


@pytest.fixture
def lines(tmp_path: Path, expected_logs: Any) -> Iterator[Callable[[], list[dict[str, Any]]]]:
    """A configured log; called, it returns what is in the file."""
    for logger in (*LOGGERS, "py.warnings"):
        expected_logs(logger, maybe=True)
    root = logging.getLogger()
    level = root.level
    file = logs.configure(tmp_path / "logs")
    assert file is not None
    yield lambda: [json.loads(line) for line in file.read_text().splitlines()]
    logs.close()
    root.setLevel(level)


def file_text(tmp_path: Path) -> str:
    return "".join(path.read_text() for path in (tmp_path / "logs").iterdir())


def test_a_line_says_what_happened(lines: Callable[[], list[dict[str, Any]]]) -> None:
    request = new_id("R")
    logging.getLogger("branch_app.flow.issuing").info(
        "order answered",
        extra={
            "request_id": request, "seconds": 0.41234, "environment": Environment.STAGING,
            "error": ValueError("no"), "count": 3, "outcome": None, "attempt": True,
            "operation_id": "550e8400-e29b-41d4-a716-446655440000", "event": "poll",
        },
    )  # fmt: skip
    (line,) = lines()
    assert line.pop("at").endswith("+00:00")
    assert line == {
        "level": "INFO", "logger": "branch_app.flow.issuing", "message": "order answered",
        "request_id": request, "seconds": 0.412, "environment": "staging", "error": "ValueError",
        "count": 3, "outcome": None, "attempt": True, "event": "poll",
        "operation_id": "550e8400-e29b-41d4-a716-446655440000",
    }  # fmt: skip


def _fail_with(secret: str) -> None:
    try:
        raise ValueError(secret)  # noqa: TRY301  # a cause is wanted
    except ValueError as error:
        raise KeyError(secret) from error


@pytest.mark.parametrize("secret", SECRETS)
@pytest.mark.parametrize("logger", LOGGERS)
def test_nothing_secret_reaches_the_file(
    lines: Callable[[], list[dict[str, Any]]], tmp_path: Path, logger: str, secret: str
) -> None:
    log = logging.getLogger(logger)
    boxes: list[Any] = [
        secret, Secret(secret), [secret], {"a": secret}, secret.encode(), ValueError(secret),
        Enum("Made", {"A": secret}).A,  # type: ignore[attr-defined]  # made on the spot
    ]  # fmt: skip
    for level in (logging.DEBUG, logging.INFO, logging.WARNING, logging.CRITICAL):
        log.log(level, secret)
        log.log(level, "number %s", secret)
        log.log(level, "number %(n)s", {"n": secret})
        log.log(level, f"number {secret}")  # noqa: G004  # the fault that is looked for
        for box in boxes:
            log.log(level, box)
            for field in (*sorted(logs.FIELDS), "pan", "token", "at", "level", "logger"):
                log.log(level, "constant words", extra={field: box})
            log.log(level, "constant words", extra={secret: box})
        try:
            _fail_with(secret)
        except KeyError:
            log.log(level, "constant words", exc_info=True)
            log.log(level, "constant words", stack_info=True)
    assert lines()
    assert secret not in file_text(tmp_path)
    if secret.isdigit():
        log.warning("constant words", extra={"count": int(secret), "seconds": float(secret)})
        assert secret not in file_text(tmp_path)


def test_an_exception_is_a_class_and_a_place(lines: Callable[[], list[dict[str, Any]]]) -> None:
    try:
        _fail_with("words of the exception")
    except KeyError:
        logging.getLogger("branch_app.ui").exception("failure")
    (line,) = lines()
    assert (line["raised"], line["from"]) == ("KeyError", "ValueError")
    assert line["where"][-1].startswith("test_logs.py:")


def test_other_libraries_show_name_and_level_only(
    lines: Callable[[], list[dict[str, Any]]],
) -> None:
    logging.getLogger("httpx").info("HTTP Request: POST https://d1.example")
    logging.getLogger("httpx").warning("odd header %s", "x", extra={"state": "sent"})
    (line,) = lines()
    line.pop("at")
    assert line == {"level": "WARNING", "logger": "httpx"}


def test_python_warnings_lose_their_text(
    lines: Callable[[], list[dict[str, Any]]], tmp_path: Path
) -> None:
    import warnings  # noqa: PLC0415  # for this alone

    with warnings.catch_warnings():
        # captureWarnings puts its own showwarning in place, which catch_warnings would restore
        logging.captureWarnings(capture=False)
        logging.captureWarnings(capture=True)
        warnings.simplefilter("always")
        warnings.warn(f"odd {PAN}", stacklevel=1)
        logging.captureWarnings(capture=False)
    assert [line["logger"] for line in lines()] == ["py.warnings"]
    assert PAN not in file_text(tmp_path)


@given(
    st.text(max_size=60),
    st.dictionaries(st.text(min_size=1, max_size=12), st.one_of(st.text(), st.integers())),
)
def test_every_line_is_json(message: str, extra: dict[str, Any]) -> None:
    record = logging.makeLogRecord({"name": "branch_app.x", "msg": message})
    vars(record).update({key: value for key, value in extra.items() if key not in vars(record)})
    line = logs.AllowList().format(record)
    assert "\n" not in line
    assert json.loads(line)["logger"] == "branch_app.x"


@pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX")
def test_the_log_is_private(tmp_path: Path) -> None:
    (tmp_path / "logs").mkdir(mode=0o755)
    level = logging.getLogger().level
    mask = os.umask(0)
    try:
        file = logs.configure(tmp_path / "logs")
        assert file is not None
        log = logging.getLogger("branch_app.x")
        for _ in range(8000):
            log.info("constant words that fill the file until it is rotated away", extra={
                "task": "the same words over and over again until it is full"})  # fmt: skip
    finally:
        os.umask(mask)
        logs.close()
        logging.getLogger().setLevel(level)
    assert stat.S_IMODE((tmp_path / "logs").stat().st_mode) == 0o700
    files = list((tmp_path / "logs").iterdir())
    assert len(files) > 1
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
    assert all(path.stat().st_size <= 1_000_000 for path in files)


def test_without_a_folder_nothing_is_kept_or_shown(capfd: pytest.CaptureFixture[str]) -> None:
    level = logging.getLogger().level
    assert logs.configure(None) is None
    logging.getLogger("branch_app.x").info("constant words")
    logs.close()
    logging.getLogger().setLevel(level)
    assert capfd.readouterr() == ("", "")


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(AppError, match="The log cannot be written"):
        logs.configure(tmp_path / "file" / "logs")


@pytest.mark.skipif(not hasattr(os, "O_NOFOLLOW"), reason="POSIX")
def test_a_link_in_the_place_of_the_log_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / logs.FILE).symlink_to(tmp_path / "elsewhere")
    with pytest.raises(AppError):
        logs.configure(tmp_path)
    assert not (tmp_path / "elsewhere").exists()


def test_every_message_of_ours_is_a_constant() -> None:
    """The formatter cannot tell a passphrase from words, so no message may be put together."""
    verbs = {"debug", "info", "warning", "error", "exception", "critical", "log"}
    logger_names = {"_log", "log", "logger", "_logger", "LOG", "logging"}
    faults = []
    for path in Path(branch_app.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in verbs
                and isinstance(node.func.value, ast.Name)
                and node.func.value.id in logger_names
            ):
                place = 1 if node.func.attr == "log" else 0
                message = node.args[place] if len(node.args) > place else None
                constant = isinstance(message, ast.Constant) and isinstance(message.value, str)
                if not constant or len(node.args) > place + 1:
                    faults.append(f"{path.name}:{node.lineno}")
    assert not faults
