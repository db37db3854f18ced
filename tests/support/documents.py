"""Documents and cards as readers type them. All are specimens; the number is a test number."""

from __future__ import annotations

PAN = "4000001200004414"
TRACKS = {
    "track 1": f"%B{PAN}^DE LA CRUZ/MARIA^31122010000000000000?",
    "track 2": f";{PAN}=31122010000000000000?",
    "track 3": f"+{PAN}=978078020000000000000300?",
    "all three": f"%B{PAN}^DOE/J^3112201?\n;{PAN}=3112201?\n+{PAN}=97807802?",
    "without sentinels": f"{PAN}=31122010000",
    "on a German layout": f"ö{PAN}\u00b431122010000_",
    "as the chip has it": f"{PAN}D31122010000F",
    "on a French layout": "".join(
        dict(zip("0123456789", "à&é\"'(-è_ç", strict=True))[digit] for digit in PAN
    )
    + '="&éé§',
    "of a licence": "%CASACRAMENTO^DOE$JOHN^1 MAIN ST^?;6360001234567=310119700101?",
}  # fmt: skip
"""Tracks of magnetic stripes; each must leave nothing."""

LICENCE = (
    "@\n\x1e\nANSI 636000100102DL00410278ZV03190008DLDAQT64235789\nDCSSAMPLE\nDDEN\nDACMICHAEL\n"
    "DDFN\nDADJOHN\nDDGN\nDCUJR\nDCAD\nDBB06061986\nDBA12102024\nDAG2300 WEST BROAD STREET\n"
    "DAIRICHMOND\nDAJVA\nDAK232690000 \nDCGUSA\nDDD1\nZVZVA01\n"
)
LICENCE_OF_2000 = (
    "@\n\x1e\nANSI 6360050101DL00300201DLDAQ102245737\nDAASAMPLE,DRIVER,CREDENTIAL\n"
    "DAG1500 PARK ST\nDAICOLUMBIA\nDBB19780928\n"
)

PASSPORT = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10\n"
)
ID_1 = (
    "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\n"
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<\n"
)
ID_2 = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6\n"
"""The specimens of ICAO Doc 9303, parts 4 to 6."""
