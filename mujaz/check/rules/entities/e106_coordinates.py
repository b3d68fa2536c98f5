"""Coordinates lie outside the earth, or stand in a record that is no place.

Latitude first, from -90 to 90, then longitude, from -180 to 180. Where the two are swapped the point most
often lands in another country, which no check can see: look at the map.
"""

from collections.abc import Iterator
from dataclasses import replace

from mujaz.check.shared.severity import Level
from mujaz.model.entity import EntityType
from mujaz.model.finding import Finding, Severity
from mujaz.model.library import Library

CODE = "E106"
NO_POINT = Level(Severity.ERROR)
NO_PLACE = Level(Severity.WARNING, when="in a record of a person or a work")
SEVERITY = (NO_POINT, NO_PLACE)
LOCATED_TYPES = (EntityType.PLACE, EntityType.EVENT, EntityType.ORGANISATION, EntityType.OTHER)


def of_library(library: Library) -> Iterator[Finding]:
    """Yield a finding for each point that cannot be."""
    for entity in library.entities.values():
        if entity.coordinates is None:
            continue
        latitude, longitude = entity.coordinates
        location = entity.key_location("coordinates")
        if not _is_point(latitude, longitude):
            message = f"There is no point with latitude {latitude:g} and longitude {longitude:g}."
            yield Finding(
                CODE,
                message,
                "Write 'coordinates: [latitude, longitude]' in degrees.",
                location,
                NO_POINT.severity,
            )
        elif entity.type not in LOCATED_TYPES:
            message = f"A {entity.type.value} has no coordinates."
            fix = "Remove the line, or relate the record to a place."
            yield Finding(CODE, message, fix, location, NO_PLACE.severity)


def publishable_records(records: Library) -> Library:
    """Return the records without points that lie outside the earth."""
    without = {
        entity.id: entity._replace(coordinates=None, digest=b"")
        for entity in records.entities.values()
        if entity.coordinates is not None and not _is_point(*entity.coordinates)
    }
    return replace(records, entities={**records.entities, **without}) if without else records


def _is_point(latitude: float, longitude: float) -> bool:
    return -90 <= latitude <= 90 and -180 <= longitude <= 180
