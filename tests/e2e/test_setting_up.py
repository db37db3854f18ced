"""Setting up a counter without a window: real keys, a real sandbox, real files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from branch_app.bootstrap.onboarding import begin
from branch_app.flow.setup_questions import Ask
from branch_app.machine.profile import load_profile
from branch_app.sandbox import Sandbox
from tests.support.setup import PRODUCT, STATION, SUBJECT, answer, ask_thales, server

if TYPE_CHECKING:
    from pathlib import Path

    from branch_app.domain.ports import Finding


@pytest.mark.parametrize("kind", ["rsa", "ec"])
async def test_from_nothing_to_a_profile_that_gets_a_token(
    box_folder: Path, tmp_path: Path, kind: str
) -> None:
    file = tmp_path / "counter" / "profile.toml"
    setting_up = await begin(file)
    with Sandbox(box_folder) as box:
        url = f"https://127.0.0.1:{box.port}"
        await answer(setting_up, server(url, box.provisioned.ca))
        await answer(setting_up, {Ask.KIND: kind, **SUBJECT})
        await answer(setting_up, {})
        keys = setting_up.sheet.folder
        assert keys == tmp_path / "counter" / "keys-custom"
        assert "BEGIN CERTIFICATE REQUEST" in setting_up.for_thales
        assert "PRIVATE" not in setting_up.for_thales
        papers = ask_thales(box_folder, keys, tmp_path / "answer")
    with Sandbox(box_folder, box.port) as box:  # it knows a key from its next start on
        await answer(
            setting_up,
            {
                Ask.SIGNED: str(papers.certificate),
                Ask.CHAIN: str(papers.chain),
                Ask.D1_KEY: str(papers.d1_key),
            },
        )
        await answer(setting_up, STATION)
        await answer(setting_up, PRODUCT)
        found: list[Finding] = []
        assert await setting_up.check(found.append), found
        assert any("access token" in finding.what for finding in found)
        assert box.tokens_issued == 1
        assert not file.exists()
        assert await setting_up.finish(remember=False) is None
        profile = load_profile(file)
        assert profile.client_key == keys / "client.key"
        assert profile.encryption_key == keys / "d1-encryption.jwk"
        assert profile.products[0].payment_application.derivation_key_index == "02"
