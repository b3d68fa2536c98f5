"""Little archives for builds on other machines."""

from importlib.util import find_spec
from pathlib import Path

import pytest

from mujaz.build.build import build
from mujaz.build.result import BuildOptions
from tests.cluster.engines import REPORTED
from tests.small_archive.model import little
from tests.small_archive.site import LittleSite, set_up

BRIEFS = 118
WIRE = """\
---
title: {{ar: سيول في الوادي, en: Floods in the valley}}
source:
  outlet: {outlet}
  url: https://{outlet}.example/floods
  published: {day}
  retrieved: {day}
  archive: https://archive.example/{outlet}
  rights: full
language: ar
translation: en
status: translated
credits: {{translated: [r.k]}}
summary: {{ar: غمرت السيول الوادي., en: Floods filled the valley.}}
---

قطعت السيول الليلة الماضية طريق الوادي عند الجسر الصغير وبات سكان أربع قرى في العراء حتى الصباح، وقال حارس \
السد إن الماء ارتفع ثلاثة أمتار قبل أن يبدأ بالتراجع، وشارك عشرات المتطوعين في إخلاء البيوت الواطئة من أهلها.

> Floods cut off the valley road at the small bridge last night, and the people of four villages stayed \
outdoors until morning. The keeper of the dam said the water rose three metres before it began to fall, and \
dozens of volunteers helped to clear the low houses.

وصل إلى المدرسة القديمة على التل مئة من الأطفال والمسنين مع شاحنة محملة بالأغطية والحليب، ثم قدمت إدارة \
المخبز ألف رغيف من دون مقابل، وشكر مختار القرية العليا كل من مد يده إلى أهله في تلك الساعات الصعبة الطويلة.

> A hundred children and old people came to the old school on the hill with a lorry of blankets and milk. \
Then the bakery gave a thousand loaves for nothing, and the head of the upper village thanked everyone who \
had lent a hand in those long hard hours.

ينتظر الفلاحون وصول الجرافات من المدينة لشق ممر جديد بين البساتين، ويقدر المهندسون أن ترميم السواقي لن ينتهي \
إلا بعد أسبوعين، وقد تشتد الأمطار مرة أخرى في نهاية الشهر كما ورد في نشرة الأرصاد التي صدرت ظهر اليوم.

> The farmers wait for diggers from the city to cut a new way between the orchards. Engineers reckon that \
mending the channels will take two weeks, and the rain may grow heavier again at the end of the month, as \
the weather bulletin of noon today says.
"""
"""Agency copy that two outlets carry, so that briefs far from each other name each other in their feet."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip the tests of this folder where the extra is not installed."""
    if find_spec("distributed") is None or find_spec("fsspec") is None:
        reason = "The packages of the extra 'cluster' are not installed (requirements/cluster.lock)."
        for item in items:
            if Path(item.path).parent == Path(__file__).parent:
                item.add_marker(pytest.mark.skip(reason))


@pytest.fixture(scope="session")
def large(tmp_path_factory: pytest.TempPathFactory) -> LittleSite:
    """Return an archive of some size with its site as one machine builds it. Tests leave it as it is."""
    archive = little(BRIEFS)
    for outlet, day in (("horizon", "2025-01-02"), ("lantern", "2025-04-05")):
        archive.broken[f"briefs/2025/{day}-{outlet}.md"] = WIRE.format(outlet=outlet, day=day)
    site = set_up(tmp_path_factory.mktemp("large"), archive)
    assert build(BuildOptions(site.root, site.site, clean=True), REPORTED.append) == 0
    assert b"2025-04-05-lantern" in site.files()["en/briefs/2025-01-02-horizon/index.html"]
    return site


@pytest.fixture
def small(tmp_path: Path) -> LittleSite:
    """Return an archive of two parts that a test may change."""
    return set_up(tmp_path)
