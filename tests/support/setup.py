"""A counter to set up: a bank's papers from a sandbox's onboarding, and the answers to give."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from branch_app.domain.secret import Secret
from branch_app.flow.setting_up import Given, Need
from branch_app.flow.setup_questions import Ask
from branch_app.sandbox.enrolment import enrol

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from branch_app.flow.setting_up import SettingUp

WORD: Secret[str] = Secret("practice passphrase")
SUBJECT = {
    Ask.COUNTRY: "FR",
    Ask.STATE: "Paris",
    Ask.LOCALITY: "Paris",
    Ask.ORGANIZATION: "My Bank",
    Ask.UNIT: "Cards",
}
STATION = {Ask.STATION_ID: "KIOSK-PS-101", Ask.STATION_NAME: "Counter 1"}
PRODUCT = {
    Ask.PRODUCT_ID: "DEBIT_CLASSIC",
    Ask.PRODUCT_NAME: "Debit Classic",
    Ask.BINS: "40000012",
    Ask.CONFIG: "VISA_DEBIT_01",
    Ask.ODA_KEY: "01",
    Ask.DERIVATION_KEY: "02",
}


def server(url: str, ca: Path) -> dict[Ask, str]:
    """The answers of the first step, for a sandbox."""
    return {
        Ask.ENVIRONMENT: "custom",
        Ask.BASE_URL: url,
        Ask.TRUST: "file",
        Ask.CA_FILE: str(ca),
        Ask.ISSUER_ID: "is_sandbox",
        Ask.EXPIRY_ORDER: "YYMM",
    }


@dataclass(frozen=True)
class Papers:
    """What Thales would send."""

    certificate: Path
    chain: Path
    d1_key: Path


def ask_thales(box: Path, keys: Path, out: Path) -> Papers:
    """Have the sandbox play Thales: sign the request, note the signing key."""
    enrol(box, out, csr=keys / "client.csr", signing_key=keys / "signing-public.jwk")
    return Papers(out / "client-certificate.pem", out / "ca.pem", out / "d1-encryption.jwk")


async def answer(setting_up: SettingUp, answers: Mapping[Ask, str]) -> None:
    """Answer a step and go on, with the one passphrase wherever one is needed."""
    for ask, text in answers.items():
        setting_up.sheet.set(ask, text)
    given = {
        Need.NOTHING: Given(),
        Need.OLD: Given(old=WORD),
        Need.NEW: Given(new=WORD),
        Need.BOTH: Given(old=WORD, new=WORD),
    }
    went_on = await setting_up.go_on(given[setting_up.need])
    sheet = setting_up.sheet
    faults = {ask: sheet.fault(ask) for ask in setting_up.missing()}
    assert went_on, faults
