"""A country code is not one of ISO 3166-1 alpha-2.

Two capital letters such as `IQ`. `XK` is accepted for Kosovo, as in Unicode's data.
"""

from collections.abc import Iterator
from dataclasses import replace

from mujaz.language.affixes.rules import word_set
from mujaz.model.entity import Entity
from mujaz.model.finding import Finding, Severity
from mujaz.model.library import Library
from mujaz.model.records import Outlet

CODE = "E105"
SEVERITY = Severity.ERROR
COUNTRIES = word_set("""
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT
BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH
ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT
HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS
LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI
NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG
SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG
UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
""")
SLIPS = {"UK": "GB", "EL": "GR", "EN": "GB"}


def of_library(library: Library) -> Iterator[Finding]:
    """Yield a finding for each code that is no country."""
    records: tuple[Entity | Outlet, ...] = (*library.entities.values(), *library.outlets.values())
    for record in records:
        if _is_refused(record):
            yield _finding(record)


def publishable_records(records: Library) -> Library:
    """Return the records without codes that are no country."""
    entities = {
        entity.id: entity._replace(country="", digest=b"")
        for entity in records.entities.values()
        if _is_refused(entity)
    }
    outlets = {
        outlet.id: outlet._replace(country="") for outlet in records.outlets.values() if _is_refused(outlet)
    }
    if not entities and not outlets:
        return records
    return replace(records, entities={**records.entities, **entities}, outlets={**records.outlets, **outlets})


def _is_refused(record: Entity | Outlet) -> bool:
    return bool(record.country) and record.country not in COUNTRIES


def _finding(record: Entity | Outlet) -> Finding:
    meant = SLIPS.get(record.country)
    fix = (
        f"Write 'country: {meant}'."
        if meant
        else "Write the two letters of ISO 3166-1, such as 'country: IQ'."
    )
    return Finding(
        CODE, f"'{record.country}' is not the code of a country.", fix, record.key_location("country")
    )
