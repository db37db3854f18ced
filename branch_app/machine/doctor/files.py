"""Probes of this computer's disk: profile, the files that it names, the journal's folder.

No key is opened here, and no file is changed but for the journal's own trial of its folder.
"""

from __future__ import annotations

import re
import shutil
import ssl
import stat
import sys
from typing import TYPE_CHECKING

from cryptography import x509

from branch_app.background import in_thread
from branch_app.domain.errors import plain
from branch_app.domain.words import words
from branch_app.machine.desktop import SystemDesktop
from branch_app.machine.doctor.keys import ends_soon
from branch_app.machine.doctor.probe import Failed, Found, Skipped
from branch_app.machine.journal_place import LEAST_FREE, check_place, journal_folder
from branch_app.machine.profile import FaultyProfile, load_profile

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from branch_app.domain.profile import Profile
    from branch_app.machine.doctor.state import State

_MIB = 1024 * 1024
_LITTLE_FREE = 512 * _MIB
_FILE_FAULT = re.compile(
    r"(d1\.trust|client_certificate\.(certificate|private_key)|token_signing\.private_key"
    r"|card_encryption\.public_key): (there is no file .*|.* cannot be read \(\w+\))"
)
"""How ``machine/profile`` words what is wrong with a file, not with the profile itself."""
_FOR_OTHERS = stat.S_IRWXO
_PUT_BACK = "Put the file in its place, readable for the teller, or correct the profile."


async def profile(state: State) -> Found:
    """Find the profile and read it."""
    try:
        state.profile = await in_thread(load_profile, state.named)
    except FaultyProfile as error:
        if not all(_FILE_FAULT.fullmatch(fault) for fault in error.faults):
            raise
        state.file_fault = "; ".join(error.faults)
        return Found("it is valid, but for files that it names")
    files = dict.fromkeys(str(origin.file) for origin in state.profile.origins.values())
    return Found(words("{files} is valid", files=" over ".join(files)))


async def files(state: State) -> Found:
    """Look at the files that the profile names."""
    if state.file_fault:
        raise Failed(state.file_fault, _PUT_BACK)
    return await in_thread(_look_at_files, state, state.settings())


def _look_at_files(state: State, settings: Profile) -> Found:
    keys = (settings.client_key or settings.client_certificate, settings.signing_key)
    others = (settings.client_certificate, settings.encryption_key, settings.ca_file)
    odd = [path.name for path in (*keys, *others) if path is not None and not path.is_file()]
    if odd:
        raise Failed(words("no plain file: {files}", files=", ".join(odd)), _PUT_BACK)
    note = ""
    if settings.ca_file is not None:
        state.trust_usable = False
        note = _look_at_authorities(settings.ca_file, state.tools.now())
        state.trust_usable = True
    if sys.platform != "win32":
        _check_permissions(keys)
    return Found("all are there and closed to other users", note)


def _look_at_authorities(path: Path, now: datetime) -> str:
    """Return a note on the one that ends first, where that is soon."""
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cafile=path)
        found = x509.load_pem_x509_certificates(path.read_bytes())
    except (ssl.SSLError, OSError, ValueError):
        raise Failed(
            words("the CA file {file} holds no PEM certificates", file=path.name),
            "Put the CA's certificate there as PEM, or correct d1.trust in the profile.",
        ) from None
    last = min(one.not_valid_after_utc for one in found)
    return ends_soon(
        last, now, words("put the CA that follows it into {file} beside it", file=path.name)
    )


def _check_permissions(keys: tuple[Path, ...]) -> None:
    for key in keys:
        mode = stat.S_IMODE(key.stat().st_mode)
        if mode & (_FOR_OTHERS | stat.S_IWGRP):
            raise Failed(
                words(
                    "the key file {file} is open to other users (mode {mode})",
                    file=key.name,
                    mode=f"{mode:04o}",
                ),
                words(
                    "Close it to others: chmod 600 {file}, or 640 where a group needs it.",
                    file=key.name,
                ),
            )
        mode = stat.S_IMODE(key.parent.stat().st_mode)
        if mode & stat.S_IWOTH:
            raise Failed(
                words(
                    "any user can put another file in the place of {file} (folder mode {mode})",
                    file=key.name,
                    mode=f"{mode:04o}",
                ),
                words("Close the folder to others: chmod o-w {folder}.", folder=str(key.parent)),
            )


async def journal(state: State) -> Found:
    """Try the journal's folder as the counter will."""
    folder = journal_folder(state.settings())
    if await in_thread(_free, folder) < LEAST_FREE:
        raise Skipped("not tried, because the disk is nearly full")
    await in_thread(check_place, folder)
    return Found(words("{folder} keeps and locks files", folder=str(folder)))


async def disk_space(state: State) -> Found:
    """Measure the free space where the journal is."""
    folder = journal_folder(state.settings())
    free = await in_thread(_free, folder)
    told = words("{size} MiB are free", size=f"{free // _MIB:,}")
    if free < LEAST_FREE:
        raise Failed(
            words("only {told}", told=told),
            words("Free some space on the disk of {folder}.", folder=str(folder)),
        )
    return Found(told, "Free some space before long." if free < _LITTLE_FREE else "")


def _free(folder: Path) -> int:
    there = next(path for path in (folder, *folder.parents) if path.exists())
    return shutil.disk_usage(there).free


async def station_product(state: State) -> Found:
    """See that an order can name a station and a product."""
    settings = state.settings()
    if not (settings.stations and settings.products):
        raise Failed("the profile names no station or no product", "Add one to the profile.")
    chosen = await in_thread(state.tools.station, settings)
    if chosen and chosen not in {station.id for station in settings.stations}:
        raise Failed(
            words(
                "the station {chosen} remembered for this computer is not in the profile",
                chosen=plain(chosen, 64),
            ),
            "Choose another station at the counter, or add it to the profile.",
        )
    counted = words(
        "stations: {stations}, products: {products}",
        stations=len(settings.stations),
        products=len(settings.products),
    )
    return Found(
        words(
            "{counted}, chosen here: {chosen}",
            counted=counted,
            chosen=plain(chosen, 64) or words("none yet"),
        )
    )


async def screen_capture(state: State) -> Found:
    """See whether the profile's rule about pictures of the window can be kept here."""
    if state.settings().screen_capture:
        return Found("the profile allows pictures of the window")
    if SystemDesktop().refuses_capture:
        return Found("this system keeps them from other programs, as far as it can")
    return Found(
        "the profile refuses them",
        "This system cannot refuse them: see to it that no other program is there to take them.",
    )
