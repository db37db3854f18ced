"""Writes the list of parts (CycloneDX): exactly what is in the frozen program, file by file."""

from __future__ import annotations

import hashlib
import uuid
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType, Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.contact import OrganizationalEntity
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL
from recipe import NAME, PUBLISHER

if TYPE_CHECKING:
    from pathlib import Path

    from frozen import Frozen
    from parts import Part

_OURS = "branch-counter"
_INSIDE = ("", "_internal", "Contents/MacOS", "Contents/Frameworks", "Contents/Resources")
"""Where a frozen program has its files; the last three on macOS."""


def write_list(parts: list[Part], made: Frozen, target: Path) -> None:
    """Write the list of parts.

    Args:
        parts: of the frozen program.
        made: the frozen program.
        target: the file to write.

    Raises:
        ValueError: what was written does not keep to the schema, or leaves a file out.
    """
    listed = {_in_folder(made.folder, place) for part in parts for place in part.files}
    there = {file for file in made.folder.rglob("*") if file.is_file() and not file.is_symlink()}
    if there - listed:
        raise ValueError(f"in no part: {sorted(map(str, there - listed))}")
    (ours,) = (part for part in parts if part.name == _OURS)
    bom = Bom()
    # The same program has the same list, down to its serial number.
    bom.serial_number = uuid.uuid5(uuid.NAMESPACE_URL, f"{_OURS} {ours.version} {_digest(made)}")
    bom.metadata.timestamp = datetime.fromtimestamp(made.moment, UTC)
    bom.metadata.component = Component(
        type=ComponentType.APPLICATION,
        name=NAME,
        version=ours.version,
        bom_ref=_OURS,
        supplier=OrganizationalEntity(name=PUBLISHER),
        components=_files(ours, made),
    )
    for part in parts:
        if part is not ours:
            bom.components.add(_component(part, made, _OURS))
    bom.register_dependency(bom.metadata.component, bom.components)
    text = JsonV1Dot6(bom).output_as_string(indent=1)
    wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if wrong is not None:
        raise ValueError(f"the list of parts does not keep to its schema: {wrong}")
    target.write_text(text + "\n", encoding="utf-8")


def _component(part: Part, made: Frozen, owner: str) -> Component:
    reference = f"{owner}/{part.name}@{part.version}"
    inside = [_component(inner, made, reference) for inner in part.inside]
    return Component(
        type=ComponentType.LIBRARY,
        name=part.name,
        version=part.version,
        bom_ref=reference,
        purl=PackageURL.from_string(part.purl) if part.purl else None,
        licenses=[LicenseFactory().make_from_string(part.licence)],
        components=[*inside, *_files(part, made)],
        properties=_modules(part, made),
    )


def _files(part: Part, made: Frozen) -> list[Component]:
    """List the files of a part, as they lie in the folder."""
    found = []
    for place in sorted(part.files):
        file = _in_folder(made.folder, place)
        if file is not None:
            digest = hashlib.sha256(file.read_bytes()).hexdigest()
            found.append(
                Component(
                    type=ComponentType.FILE,
                    name=str(file.relative_to(made.folder)),
                    bom_ref=f"file:{file.relative_to(made.folder)}",  # else a random one
                    hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest)],
                )
            )
    return found


def _modules(part: Part, made: Frozen) -> list[Property]:
    """Count the modules of a part that are packed into the executable."""
    packed = sum(_in_folder(made.folder, place) is None for place in part.files)
    return [Property(name="branch-counter:modules", value=str(packed))] if packed else []


def _in_folder(folder: Path, place: str) -> Path | None:
    files = [folder / inside / place for inside in _INSIDE]
    return next((file for file in files if file.is_file()), None)


def _digest(made: Frozen) -> str:
    """Digest of all files of the program."""
    total = hashlib.sha256()
    for file in sorted(made.folder.rglob("*")):
        if file.is_file():
            total.update(str(file.relative_to(made.folder)).encode())
            total.update(hashlib.sha256(file.read_bytes()).digest())
    return total.hexdigest()
