"""The profile: read, checked as a whole, and turned into ``domain.profile.Profile``.

Every fault is named at once, with file, key and reason. No secret is in a profile, and nothing
here opens a key file beyond seeing that it can be read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from branch_app.domain.card import Environment, ExpiryOrder, PaymentApplication, Product, Station
from branch_app.domain.errors import ProfileError, plain
from branch_app.domain.profile import NameSettings, NextKeys, Origin, Profile
from branch_app.domain.words import words
from branch_app.machine import profile_tables as tables
from branch_app.machine.profile_layers import (
    ADVICE,
    Layer,
    Merged,
    installed_layers,
    is_file,
    merge,
    no_profile,
    parse,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

_MOST_SHOWN = 20
_KEY_SECTIONS = ["client_certificate", "token_signing", "card_encryption"]
_SECTIONS = ["d1", *_KEY_SECTIONS, "next", "names", "stations", "products", "journal", "counter"]
ADDRESSES = {
    Environment.PRODUCTION: "https://api.d1.thalescloud.io",
    Environment.STAGING: "https://api.d1-stg.thalescloud.io",
}
"""D1's documented addresses (docs/d1/d1-api.md)."""
_THIS_COMPUTER = {"localhost", "127.0.0.1", "::1"}
_WITH_KEY_INSIDE = (".p12", ".pfx")


def load_profile(named: Path | None) -> Profile:
    """Read the settings of this counter.

    Args:
        named: as given on the command line: that file alone. None reads what is installed, where
            each value of the bank's machine-wide file wins over the user's.

    Returns:
        The profile.

    Raises:
        NoProfile: none is installed; the sentence says where it was looked for.
        ProfileError: there is none of that name, or one cannot be used.
    """
    if named is not None:
        if not is_file(named):
            missing = words("There is no profile {file}.", file=plain(str(named)))
            raise ProfileError(missing, "Check --profile.")
        return read_profile(named)
    layers = installed_layers()
    if not layers:
        raise no_profile()
    return read_layers(layers)


def read_profile(path: Path, *, environment: Environment | None = None) -> Profile:
    """Read one profile file and check all of it.

    Args:
        path: the TOML file; file names in it are relative to its folder.
        environment: where orders go in truth, whatever the file says: for training.

    Returns:
        The profile.

    Raises:
        ProfileError: with every fault of the file in one line.
    """
    return read_layers([Layer(Origin(path), parse(path))], environment=environment)


def read_layers(layers: Sequence[Layer], *, environment: Environment | None = None) -> Profile:
    """Check layers as one profile.

    Args:
        layers: at least one, the strongest first.
        environment: as for ``read_profile``.

    Returns:
        The profile.

    Raises:
        FaultyProfile: with every fault, each with the file in which it stands.
    """
    merged = merge(layers)
    faults: list[str] = []
    profile = _check(merged, environment, faults)
    if profile is None or faults:
        raise FaultyProfile(_told(faults, merged), faults=faults)
    return profile


class FaultyProfile(ProfileError):
    """A profile with faults.

    Attributes:
        faults: one each, beginning with the key that has it.
    """

    def __init__(
        self, title: str, advice: str = ADVICE, *, faults: Iterable[str] = (), **more: str
    ) -> None:
        super().__init__(title, advice, **more)
        self.faults = tuple(faults)


def _told(faults: list[str], merged: Merged) -> str:
    by_file: dict[str, list[str]] = {}
    for fault in faults[:_MOST_SHOWN]:
        by_file.setdefault(plain(str(merged.blamed(fault))), []).append(fault)
    shown = ". ".join(f"{file}: {'; '.join(found)}" for file, found in by_file.items())
    more = len(faults) - _MOST_SHOWN
    return words("{faults}; and {n} more.", faults=shown, n=more) if more > 0 else f"{shown}."


class _Checked(NamedTuple):
    """The tables, each None when it has a fault."""

    d1: tables.D1 | None
    client: tables.ClientCertificate | None
    signing: tables.TokenSigning | None
    encryption: tables.CardEncryption | None
    journal: tables.Record | None
    counter: tables.CounterTable | None


def _check(merged: Merged, override: Environment | None, faults: list[str]) -> Profile | None:
    raw = merged.raw
    faults.extend(tables.unknown_keys(raw, _SECTIONS, ""))
    found = _Checked(
        tables.read_table(raw.get("d1"), tables.D1, "d1", faults),
        tables.read_table(
            raw.get("client_certificate"), tables.ClientCertificate, "client_certificate", faults
        ),
        tables.read_table(raw.get("token_signing"), tables.TokenSigning, "token_signing", faults),
        tables.read_table(
            raw.get("card_encryption"), tables.CardEncryption, "card_encryption", faults
        ),
        tables.read_table(raw.get("journal", {}), tables.Record, "journal", faults),
        tables.read_table(raw.get("counter", {}), tables.CounterTable, "counter", faults),
    )
    stations = _stations(raw.get("stations"), faults)
    products = _products(raw.get("products"), faults)
    if found.d1 is not None:
        _check_d1(found.d1, override, faults)
    files = _Files(merged, found, faults)
    next_keys = _next(merged, faults)
    names = _names(merged, faults)
    if faults or not (found.d1 and found.signing and found.journal and found.counter):
        return None
    return Profile(
        source=merged.own.file,
        environment=override or Environment(found.d1.environment),
        base_url=tables.origin(found.d1.base_url) or "",
        issuer_id=found.d1.issuer_id,
        audience=found.d1.audience,
        expiry_order=ExpiryOrder(found.d1.expiry_order),
        ca_file=files.of("d1.trust"),
        client_certificate=files["client_certificate.certificate"],
        client_key=files.of("client_certificate.private_key"),
        signing_key=files["token_signing.private_key"],
        signing_kid=found.signing.kid,
        encryption_key=files["card_encryption.public_key"],
        stations=tuple(stations),
        products=tuple(products),
        settle_seconds=found.d1.settle_seconds,
        order_timeout=found.d1.order_timeout,
        card_id_prefix=found.d1.card_id_prefix,
        **_habits(found.counter),
        next=next_keys,
        origins=merged.origins,
        keep_months=found.journal.keep_months,
        names=names,
    )


def _names(merged: Merged, faults: list[str]) -> NameSettings:
    if "names" not in merged.raw:
        return NameSettings()
    from branch_app.machine.profile_names import read_names  # noqa: PLC0415  # brings letters along

    return read_names(merged, faults)


def _next(merged: Merged, faults: list[str]) -> NextKeys:
    """Read ``[next.*]``: the tables of the present keys again, each of which may be left out."""
    raw = merged.raw.get("next", {})
    if not isinstance(raw, dict):
        faults.append("next must be a table")
        return NextKeys()
    faults.extend(tables.unknown_keys(raw, _KEY_SECTIONS, "next"))

    def table(section: str, shape: type[tables.Shape]) -> tables.Shape | None:
        if section not in raw:
            return None
        return tables.read_table(raw[section], shape, f"next.{section}", faults)

    client = table("client_certificate", tables.ClientCertificate)
    signing = table("token_signing", tables.TokenSigning)
    encryption = table("card_encryption", tables.CardEncryption)
    if client:
        _check_pairing(client, "next.client_certificate", faults)

    def file(found: object, key: str) -> Path | None:
        name = getattr(found, key.rpartition(".")[2], None)
        return None if name is None else merged.folder(f"next.{key}") / name

    return NextKeys(
        client_certificate=file(client, "client_certificate.certificate"),
        client_key=file(client, "client_certificate.private_key"),
        signing_key=file(signing, "token_signing.private_key"),
        signing_kid=signing.kid if signing else "",
        encryption_key=file(encryption, "card_encryption.public_key"),
    )


def _check_pairing(client: tables.ClientCertificate, where: str, faults: list[str]) -> None:
    """See that a certificate has its key: in a file of its own, or inside a PKCS#12 file."""
    with_key_inside = client.certificate.lower().endswith(_WITH_KEY_INSIDE)
    if with_key_inside and client.private_key is not None:
        faults.append(
            f"{where}.private_key must be left out: a .p12 or .pfx file has its key inside"
        )
    if not with_key_inside and client.private_key is None:
        faults.append(
            f"{where}.private_key is missing: only a .p12 or .pfx file has its key inside"
        )


def _habits(counter: tables.CounterTable) -> dict[str, Any]:
    return {
        "language": counter.language,
        "lock_after": 60 * counter.lock_after_minutes,
        "unlock_by_typing": counter.unlock_with == "passphrase",
        "screen_capture": counter.screen_capture == "allowed",
        "sound": counter.sound,
    }


def _check_d1(d1: tables.D1, override: Environment | None, faults: list[str]) -> None:
    address = tables.origin(d1.base_url) or ""
    if override is Environment.TRAINING:
        if urlsplit(address).hostname not in _THIS_COMPUTER:
            faults.append("d1.base_url must be on this computer: training never calls another")
    else:
        environment = override or Environment(d1.environment)
        documented = ADDRESSES.get(environment, address)
        if address != documented:
            faults.append(
                f'd1.base_url must be {documented} when d1.environment is "{environment.value}"; '
                'for another address, use environment = "custom"'
            )
        if environment is Environment.CUSTOM and address in ADDRESSES.values():
            faults.append('d1.environment must be "production" or "staging" for this d1.base_url')
    if d1.settle_seconds < 2 * d1.order_timeout:
        faults.append(
            "d1.settle_seconds must be at least twice d1.order_timeout, "
            f"that is {2 * d1.order_timeout:g}"
        )


class _Files(dict[str, "Path"]):
    """The files that a profile names, by key; each fault is added to the list."""

    def __init__(self, merged: Merged, found: _Checked, faults: list[str]) -> None:
        super().__init__()
        self._merged = merged
        self._faults = faults
        if found.d1 and found.d1.trust != "system":
            self._add("d1.trust", found.d1.trust)
        if found.client:
            self._add_client(found.client)
        if found.signing:
            self._add("token_signing.private_key", found.signing.private_key)
        if found.encryption:
            self._add("card_encryption.public_key", found.encryption.public_key)

    def of(self, key: str) -> Path | None:
        """Return the file of a key that need not be there."""
        return self.get(key)

    def _add_client(self, client: tables.ClientCertificate) -> None:
        self._add("client_certificate.certificate", client.certificate)
        if client.private_key is not None:
            self._add("client_certificate.private_key", client.private_key)
        _check_pairing(client, "client_certificate", self._faults)

    def _add(self, key: str, name: str) -> None:
        path = self._merged.folder(key) / name
        self[key] = path
        if not is_file(path):
            self._faults.append(f"{key}: there is no file {plain(str(path))}")
            return
        try:
            with path.open("rb") as file:
                file.read(1)
        except OSError as error:
            self._faults.append(
                f"{key}: {plain(str(path))} cannot be read ({type(error).__name__})"
            )


def _entries(raw: object, section: str, faults: list[str]) -> list[Any]:
    if raw is None or raw == []:
        faults.append(f"{section} are missing: at least one [[{section}]]")
        return []
    if not isinstance(raw, list):
        faults.append(f"{section} must be written as [[{section}]]")
        return []
    return raw


def _stations(raw: object, faults: list[str]) -> list[Station]:
    stations = []
    for number, entry in enumerate(_entries(raw, "stations", faults), 1):
        found = tables.read_table(entry, tables.StationEntry, f"stations({number})", faults)
        if found:
            stations.append(Station(found.id, found.name))
    _unique([station.id for station in stations], "stations", faults)
    return stations


def _products(raw: object, faults: list[str]) -> list[Product]:
    products = []
    for number, entry in enumerate(_entries(raw, "products", faults), 1):
        product = _product(entry, f"products({number})", faults)
        if product:
            products.append(product)
    _unique([product.id for product in products], "products", faults)
    return products


def _product(raw: object, where: str, faults: list[str]) -> Product | None:
    rest, inner = raw, None
    if isinstance(raw, dict):
        rest = {key: value for key, value in raw.items() if key != "payment_application"}
        inner = tables.read_table(
            raw.get("payment_application"),
            tables.Application,
            f"{where}.payment_application",
            faults,
        )
    found = tables.read_table(rest, tables.ProductEntry, where, faults)
    if found is None or inner is None:
        return None
    longest = max(map(len, found.bins))
    if found.pan_length <= longest:
        faults.append(f"{where}.pan_length must be more than the {longest} digits of its bins")
        return None
    application = PaymentApplication(
        config=inner.config,
        oda_key_index=inner.oda_key_index,
        derivation_key_index=inner.derivation_key_index,
        cv_key_index=inner.cv_key_index,
        pv_key_index=inner.pv_key_index,
    )
    return Product(
        id=found.id,
        name=found.name,
        bins=tuple(found.bins),
        pan_length=found.pan_length,
        name_max=found.name_max,
        payment_application=application,
        years_max=found.years_max,
        second_line=found.second_line,
    )


def _unique(ids: list[str], section: str, faults: list[str]) -> None:
    repeated = sorted({id_ for id_ in ids if ids.count(id_) > 1})
    faults.extend(f"{section}: the id {plain(id_)} stands more than once" for id_ in repeated)
