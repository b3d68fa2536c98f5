"""The severities that each check declares, by code."""

from mujaz.check.registry import all_checks
from mujaz.check.shared.severity import levels_of
from mujaz.model.brief import Status
from mujaz.model.finding import Severity

SEVERITIES = {
    module.CODE: frozenset[Severity](level.of(status) for level in levels_of(module) for status in Status)
    for module in all_checks()
}
