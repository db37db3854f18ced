"""How the sandbox says no: one exception that carries the whole answer.

Source: ``docs/d1/d1-api.md`` section 3.4. What is refused, and when, is decided elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class Refusal(Exception):  # it is an answer, not a fault of the program
    """A request that is answered with an error.

    Attributes:
        status: the HTTP status.
        body: the JSON object of the answer, or None for an answer without a body.
        headers: extra response headers.
        why: the true reason, for ``Sandbox.refusals`` only; it holds no card data.
    """

    def __init__(
        self,
        status: int,
        body: Mapping[str, str] | None,
        why: str,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(f"{status}: {why}")
        self.status = status
        self.body = body
        self.why = why
        self.headers = dict(headers or {})


def bad_format(field: str, why: str = "not in the documented format") -> Refusal:
    """Return the 400 for a field of the wrong type, shape or length, which names the field."""
    body = {"errorCode": "FIELD_INVALID_FORMAT", "error": field}
    return Refusal(400, body, f"{field}: {why}")


def bad_value(field: str, why: str, *, named: bool) -> Refusal:
    """Return the 400 for a well-formed value that is not allowed.

    Args:
        field: where it stood.
        why: the true reason, kept on our side of the wire.
        named: whether the answer tells the field; the documented table leaves it out.
    """
    body = {"errorCode": "FIELD_INVALID_VALUE"} | ({"error": field} if named else {})
    return Refusal(400, body, f"{field}: {why}")


def bad_request(why: str) -> Refusal:
    """Return the 400 for a request line or header that is not as documented."""
    text = "Invalid request URI or header, or unsupported nonstandard parameter"
    return Refusal(400, {"error": text}, why)


def unauthorized(why: str) -> Refusal:
    """Return the 401: only ``error`` is in the body, whatever the reason."""
    return Refusal(401, {"error": "Unauthorized"}, why, {"www-authenticate": "Bearer"})


def forbidden(why: str) -> Refusal:
    """Return the 403."""
    return Refusal(403, {"error": "Forbidden"}, why)


def not_found(why: str, text: str = "Not found.") -> Refusal:
    """Return the 404."""
    return Refusal(404, {"error": text}, why)


def conflict(why: str) -> Refusal:
    """Return the 409, a status that D1 does not document ("Unknown" 10)."""
    return Refusal(409, {"error": "Conflict"}, why)
