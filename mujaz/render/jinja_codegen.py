"""Templates compiled to plain Python: an attribute is an attribute, a call is a call.

Jinja looks each attribute up as an item too, passes each call through its context, and makes an object of
each text that it escapes. Our templates are handed dataclasses and functions and need none of that; without
it they take half the time. A name that does not exist is still an error.
"""

import re
from typing import Any

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.runtime import Context
from markupsafe import Markup, escape

SPECIAL = re.compile("[&<>\"']")


def shown(value: object) -> str:
    """Return a value as HTML: markup as it is, all else escaped."""
    if type(value) is Markup:
        return value
    if type(value) is str and not SPECIAL.search(value):
        return value
    return escape(value)


class PlainContext(Context):
    """The names around a template, without what only blocks and modules of templates would need.

    A brief's page is made of a dozen templates, each with a context of its own.
    """

    def __init__(
        self,
        environment: Any,
        parent: dict[str, Any],
        name: str | None,
        blocks: object,
        globals: object = None,
    ) -> None:
        self.parent = parent
        self.vars: dict[str, Any] = {}
        self.environment = environment
        self.eval_ctx = environment.eval_ctx
        self.exported_vars: set[str] = set()
        self.name = name
        self.globals_keys: set[str] = set()
        self.blocks: dict[str, list[Any]] = {}


class PlainCode(CodeGenerator):
    """Writes the Python of one template. The environment must offer `shown`."""

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802  Jinja's name
        """Write `value.name`."""
        self.visit(node.node, frame)
        self.write(f".{node.attr}")

    def visit_Call(  # noqa: N802  Jinja's name
        self, node: nodes.Call, frame: Frame, forward_caller: bool = False
    ) -> None:
        """Write `function(value, name=value)`."""
        if forward_caller or node.dyn_args is not None or node.dyn_kwargs is not None:
            super().visit_Call(node, frame, forward_caller)
            return
        self.visit(node.node, frame)
        self.write("(")
        for argument in (*node.args, *node.kwargs):
            self.visit(argument, frame)
            self.write(", ")
        self.write(")")

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: object) -> None:
        self.write("environment.shown(")

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: object) -> None:
        self.write(")")
