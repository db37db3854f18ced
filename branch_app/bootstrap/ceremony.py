"""The commands ``keys ...``, ``profile new`` and ``sandbox-sign``: arguments in, lines out.

Each command is a function that returns lines to print and raises ``AppError``. The work itself is
in ``machine/keys``, ``machine/profile_writer`` and ``sandbox/enrolment``, loaded when needed.
"""

from __future__ import annotations

import argparse
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from branch_app.domain.errors import AppError, InvalidInput, ProfileError, plain
from branch_app.domain.profile import Profile

if TYPE_CHECKING:
    from collections.abc import Callable

    from branch_app.domain.card import Environment, Product, Station
    from branch_app.domain.ports import SecretStore

    Say = Callable[[str], None]
    Work = Callable[[argparse.Namespace], list[str]]

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001  # no public name

_OPTIONAL = ("cv_key_index", "pv_key_index")
_PRODUCT = ("id", "name", "bins", "config", "oda_key_index", "derivation_key_index")
_PRODUCT_MORE = ("pan_length", "name_max", "years_max", *_OPTIONAL)
_SUBJECT = ("country", "state", "locality", "organization", "unit")


def add_parsers(commands: Commands, say: Say) -> None:
    """Add the commands to the command line.

    Args:
        commands: of the program's parser.
        say: writes a line to standard output.
    """
    keys = commands.add_parser("keys", help="make, import and show the bank's own keys")
    _add_keys(keys.add_subparsers(title="verbs", metavar="VERB", required=True), say)
    profile = commands.add_parser("profile", help="write the settings of a counter")
    _add_profile(profile.add_subparsers(title="verbs", metavar="VERB", required=True), say)
    sign = commands.add_parser("sandbox-sign", help="rehearse what Thales does with your keys")
    sign.add_argument("--dir", type=Path, required=True, help="the sandbox's folder")
    sign.add_argument("--csr", type=Path, metavar="FILE")
    sign.add_argument("--signing-key", type=Path, metavar="JWK")
    sign.add_argument("--out", type=Path, required=True, metavar="DIR", help="for the answer")
    sign.set_defaults(command=partial(_told, sandbox_sign, say))


def _told(work: Work, say: Say, options: argparse.Namespace) -> int:
    for line in work(options):
        say(line)
    return 0


def _add_keys(verbs: Commands, say: Say) -> None:
    def verb(name: str, work: Work, text: str) -> argparse.ArgumentParser:
        parser = verbs.add_parser(name, help=text)
        parser.set_defaults(command=partial(_told, work, say))
        return parser

    client = verb("make-client", make_client, "the key for mutual TLS and its request")
    signing = verb("make-signing", make_signing, "the key that signs token requests")
    show = verb("show", show_keys, "what to send to Thales")
    certificate = verb("import-certificate", import_certificate, "the certificate from Thales")
    p12_in = verb("import-p12", import_p12, "key and certificate from a PKCS#12 file")
    p12_out = verb("export-p12", export_p12, "key and certificate into a PKCS#12 file")
    anew = verb("rekey", rekey, "a new passphrase for a key file")
    for parser in (client, signing, show, certificate, p12_in, p12_out):
        parser.add_argument("--dir", type=Path, required=True, help="folder of the keys")
    client.add_argument("--kind", choices=("rsa", "ec"), required=True)
    client.add_argument("--issuer-id", required=True, help="10 characters, from onboarding")
    client.add_argument("--environment", choices=("PPR", "PRD"), required=True)
    for part in _SUBJECT:
        client.add_argument(f"--{part}", required=True)
    client.add_argument("--cn", help="the CN that Thales named; the default is partly a guess")
    signing.add_argument("--kid", help="default: the RFC 7638 thumbprint")
    certificate.add_argument("file", type=Path, metavar="FILE")
    certificate.add_argument("--chain", type=Path, metavar="FILE")
    p12_in.add_argument("file", type=Path, metavar="FILE")
    p12_out.add_argument("--out", type=Path, required=True, metavar="FILE")
    anew.add_argument("file", type=Path, metavar="FILE")
    trial = verbs.add_parser("rehearse", help="ask D1 for a token with the next keys")
    trial.add_argument("--address", default="", metavar="URL", help="of another D1, as Staging's")
    trial.set_defaults(command=partial(_rollover, "rehearse_command", say))
    change = verbs.add_parser("switch", help="let the next keys take the place of the present ones")
    change.set_defaults(command=partial(_rollover, "switch_command", say))
    for parser in (anew, trial, change):
        parser.add_argument("--profile", type=Path, metavar="FILE", default=argparse.SUPPRESS)


def _rollover(name: str, say: Say, options: argparse.Namespace) -> int:
    command = getattr(import_module("branch_app.bootstrap.rollover"), name)
    return int(command(say, options))


def _add_profile(verbs: Commands, say: Say) -> None:
    new = verbs.add_parser("new", help="write a profile from arguments and a folder of keys")
    new.set_defaults(command=partial(_told, write_profile, say))
    new.add_argument("--dir", type=Path, required=True, help="folder of the keys")
    new.add_argument("--out", type=Path, metavar="FILE", help="default: DIR/profile.toml")
    new.add_argument("--environment", choices=("production", "staging", "custom"), required=True)
    new.add_argument("--base-url", help="for custom only; the others are documented")
    new.add_argument("--issuer-id", required=True)
    new.add_argument("--audience", default="", help="default: none is sent")
    new.add_argument("--expiry-order", choices=("YYMM", "MMYY"), required=True)
    new.add_argument("--trust", type=Path, metavar="FILE", help="CA file; default: the system's")
    new.add_argument("--p12", metavar="NAME", help="PKCS#12 in DIR, in place of PEM files")
    new.add_argument("--kid", help="default: the one in DIR/signing-public.jwk")
    new.add_argument("--encryption-key", type=Path, metavar="JWK", help="D1's; default: in DIR")
    new.add_argument("--station", action="append", required=True, metavar="ID=NAME")
    new.add_argument(
        "--product",
        action="append",
        nargs="+",
        required=True,
        metavar="KEY=VALUE",
        help=f"{' '.join(_PRODUCT)}, and if wanted {' '.join(_PRODUCT_MORE)}",
    )


def make_client(options: argparse.Namespace) -> list[str]:
    """Make the client key and its certificate request."""
    from branch_app.machine.keys import asking, files, making, names  # noqa: PLC0415  # slow

    guessed = making.guessed_cn(options.issuer_id, options.environment)
    parts = {part: getattr(options, part) for part in _SUBJECT}
    subject = making.Subject(**parts, cn=guessed if options.cn is None else options.cn)
    subject.name()  # refuses before anything is typed
    files.refuse_existing(options.dir / names.CLIENT_KEY, options.dir / names.REQUEST)
    (word,) = asking.ask(asking.Question("New passphrase of client.key", new=True))
    made = making.make_client(options.dir, options.kind, subject, word)
    return [*(f"Made {plain(str(path))}" for path in made), *_about_cn(options, subject.cn)]


def _about_cn(options: argparse.Namespace, cn: str) -> list[str]:
    if options.cn is not None:
        return [f"CN: {plain(cn)}, as given."]
    lines = [
        f"CN: {plain(cn)}",
        'Only "TLSMA-RSA/" is documented of it; the rest is a guess.',
        "Ask the Thales Delivery Team, and give theirs with --cn if it differs.",
    ]
    if options.kind == "ec":
        lines.append("For EC keys even that beginning is not documented.")
    return lines


def make_signing(options: argparse.Namespace) -> list[str]:
    """Make the key that signs token requests."""
    from branch_app.machine.keys import asking, files, jwk, making, names  # noqa: PLC0415  # slow

    if options.kid is not None:
        jwk.check_kid(options.kid)
    for name in (names.SIGNING_KEY, names.SIGNING_JWK, names.SIGNING_PEM):
        files.refuse_existing(options.dir / name)
    (word,) = asking.ask(asking.Question("New passphrase of signing.pem", new=True))
    made, kid = making.make_signing(options.dir, options.kid, word)
    return [*(f"Made {plain(str(path))}" for path in made), f"kid: {kid}"]


def show_keys(options: argparse.Namespace) -> list[str]:
    """Say what goes to Thales."""
    from branch_app.machine.keys.request import for_thales  # noqa: PLC0415  # slow

    return for_thales(options.dir)


def import_certificate(options: argparse.Namespace) -> list[str]:
    """Take the certificate from Thales."""
    from branch_app.machine.keys import asking, certificate  # noqa: PLC0415  # slow

    certificate.read_certificates(options.file)  # refuses before anything is typed
    (word,) = asking.ask(asking.Question("Passphrase of client.key"))
    return certificate.import_certificate(options.file, options.dir, word, chain=options.chain)


def import_p12(options: argparse.Namespace) -> list[str]:
    """Take key and certificate out of a PKCS#12 file."""
    from branch_app.machine.keys import asking, bundles, files, names, sealed  # noqa: PLC0415  # slow

    files.refuse_existing(options.dir / names.CLIENT_KEY)
    old, new = asking.ask(
        asking.Question(
            f"Passphrase of {plain(options.file.name)}",
            check=partial(sealed.open_pkcs12, options.file),
        ),
        asking.Question("New passphrase of client.key", new=True),
    )
    return bundles.import_p12(options.file, options.dir, old, new)


def export_p12(options: argparse.Namespace) -> list[str]:
    """Put key and certificate into a PKCS#12 file."""
    from branch_app.machine.keys import asking, bundles, files, names, sealed  # noqa: PLC0415  # slow

    files.refuse_existing(options.out)
    key = options.dir / names.CLIENT_KEY
    old, new = asking.ask(
        asking.Question("Passphrase of client.key", check=partial(sealed.open_pem, key)),
        asking.Question(f"New passphrase of {plain(options.out.name)}", new=True),
    )
    return bundles.export_p12(options.dir, options.out, old, new)


def rekey(options: argparse.Namespace, store: SecretStore | None = None) -> list[str]:
    """Give a key file a new passphrase, in the keyring too where it was remembered.

    Args:
        options: ``file``, ``profile``.
        store: another one than the keyring.
    """
    import asyncio  # noqa: PLC0415  # not before the first paint

    from branch_app.machine.certificates import opens  # noqa: PLC0415  # slow
    from branch_app.machine.keys import asking, rekeying  # noqa: PLC0415
    from branch_app.machine.passphrases import entries_of  # noqa: PLC0415

    settings = _profile_or_none(options.profile)
    entries = [] if settings is None else entries_of(settings, options.file)
    if settings is not None and entries and store is None:
        keyring = import_module("branch_app.machine.keyring_store")
        store = keyring.KeyringStore(keyring.service_for(settings))
    name = plain(options.file.name)
    old, new = asking.ask(
        asking.Question(f"Passphrase of {name}", check=partial(opens, options.file)),
        asking.Question(f"New passphrase of {name}", new=True),
    )
    lines = asyncio.run(rekeying.rekey(options.file, old, new, store=store, entries=entries))
    if not entries:
        lines.append("No profile here names this file, so no keyring entry was looked for.")
    return lines


def _profile_or_none(named: Path | None) -> Profile | None:
    from branch_app.machine.profile import load_profile  # noqa: PLC0415  # slow

    if named is not None:
        return load_profile(named)
    try:
        return load_profile(None)
    except AppError:
        return None


def write_profile(options: argparse.Namespace) -> list[str]:
    """Write a profile from arguments and a folder of keys."""
    from branch_app.machine import profile_writer  # noqa: PLC0415  # slow

    path = options.out or options.dir / "profile.toml"
    kept = profile_writer.write_profile(_settings(options, path), path)
    lines = [f"Written and read back: {plain(str(path))}"]
    return lines if kept is None else [*lines, f"The former one is kept as {plain(kept.name)}."]


def _settings(options: argparse.Namespace, path: Path) -> Profile:
    from branch_app.domain.card import Environment, ExpiryOrder  # noqa: PLC0415  # slow
    from branch_app.machine.keys import names  # noqa: PLC0415
    from branch_app.machine.keys.jwk import read_public_jwk  # noqa: PLC0415

    environment = Environment(options.environment)
    folder = options.dir
    return Profile(
        source=path,
        environment=environment,
        base_url=_base_url(environment, options.base_url),
        issuer_id=options.issuer_id,
        audience=options.audience,
        expiry_order=ExpiryOrder(options.expiry_order),
        ca_file=options.trust,
        client_certificate=folder / (options.p12 or names.CERTIFICATE),
        client_key=None if options.p12 else folder / names.CLIENT_KEY,
        signing_key=folder / names.SIGNING_KEY,
        signing_kid=options.kid or read_public_jwk(folder / names.SIGNING_JWK).kid,
        encryption_key=options.encryption_key or folder / names.ENCRYPTION_KEY,
        stations=tuple(map(_station, options.station)),
        products=tuple(map(_product, options.product)),
    )


def _base_url(environment: Environment, given: str | None) -> str:
    from branch_app.machine.profile import ADDRESSES  # noqa: PLC0415  # slow

    if given is not None:
        return given
    if environment not in ADDRESSES:
        raise ProfileError("A custom environment needs --base-url.")
    return ADDRESSES[environment]


def _station(text: str) -> Station:
    from branch_app.domain.card import Station  # noqa: PLC0415  # slow

    id_, equals, name = text.partition("=")
    if not equals:
        raise InvalidInput(f"{plain(text)!r} is not a station like KIOSK-PS-101=Counter 1.")
    return Station(id_, name)


def _product(words: list[str]) -> Product:
    from branch_app.domain.card import PaymentApplication, Product  # noqa: PLC0415  # slow

    given: dict[str, str] = {}
    for word in words:
        key, equals, value = word.partition("=")
        if not equals or key in given or key not in (*_PRODUCT, *_PRODUCT_MORE):
            raise InvalidInput(f"{plain(word)!r} is not KEY=VALUE of a product, or stands twice.")
        given[key] = value
    missing = [key for key in _PRODUCT if key not in given]
    if missing:
        raise InvalidInput(f"A product lacks {', '.join(missing)}.")
    application = {
        key: given[key]
        for key in ("oda_key_index", "derivation_key_index", *_OPTIONAL)
        if key in given
    }
    return Product(
        id=given["id"],
        name=given["name"],
        bins=tuple(given["bins"].split(",")),
        pan_length=_number("pan_length", given.get("pan_length", "16")),
        name_max=_number("name_max", given.get("name_max", "26")),
        years_max=_number("years_max", given.get("years_max", "20")),
        payment_application=PaymentApplication(given["config"], **application),
    )


def _number(key: str, text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 4):  # noqa: PLR2004  # none has more digits
        raise InvalidInput(f"{key} of a product is a number.")
    return int(text)


def sandbox_sign(options: argparse.Namespace) -> list[str]:
    """Let the sandbox answer as Thales does: sign the request, note the signing key."""
    enrolment = import_module("branch_app.sandbox.enrolment")
    try:
        made = enrolment.enrol(
            options.dir, options.out, csr=options.csr, signing_key=options.signing_key
        )
    except enrolment.ProvisionError as error:
        raise AppError(
            plain(str(error)), "Nothing was sent anywhere: this is a rehearsal."
        ) from None
    return [f"Thales would send you {plain(str(path))}" for path in made]
