"""The severities that each check declares, by code."""

from mujaz.check.registry import all_checks
from mujaz.check.shared.severity import levels_of
from mujaz.model.finding import Severity

SEVERITIES = {
    module.CODE: frozenset[Severity]().union(*(level.severities for level in levels_of(module)))
    for module in all_checks()
}
